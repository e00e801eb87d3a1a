"""Code: text of bodies whose blanks and line ends matter, where a dump shows it."""

import pytest

from threadconv import parse
from threadconv.layouts import _preformatted
from threadconv.model import Block, Code, ListBlock, Paragraph, Quote

POSTS = (
    "# The importer drops a row",
    "Threads\n[Onvar](https://acorn.example/onvar)\nMay 2, 2024\n#1",
    "Which row is it? I have 3 files with 40 rows each here.",
    "[Pellit](https://acorn.example/pellit)\nMay 3, 2024\n#2",
    "The last one, whatever the file is that I give to it.",
    "[Quasse](https://acorn.example/quasse)\nMay 4, 2024\n#3",
)


def last(*rows: str) -> tuple[Block, ...]:
    """The body of the last post, whose rows these are, in the Markdown of html2text."""
    text = "\n\n".join(POSTS) + "\n\n" + "\n".join(rows) + "\n"
    return parse(text.encode(), layout="html2text").posts[-1].body


def code(body: tuple[Block, ...]) -> list[str]:
    return [block.text for block in body if isinstance(block, Code)]


def test_rows_below_rows_of_blanks_are_code_as_it_stands() -> None:
    body = last("Try this:", "    ", "    ", "    for row in rows:", r"        print(row_1 \* 2)",
                "    ", "    # done", "    ", "", "It prints all.")  # fmt: skip
    assert code(body) == ["for row in rows:\n    print(row_1 \\* 2)\n\n# done"]
    assert body[-1] == Paragraph(text="It prints all.")


def test_rows_that_are_set_in_without_rows_of_blanks_are_none() -> None:
    assert code(last("Try this:", "", "    the other importer", "", "It prints all.")) == []


def test_signs_of_quotes_and_numbers_of_posts_in_code_are_code() -> None:
    body = last("Try this:", "    ", "    ", "    >>> row_1", "    #4", "    May 5, 2024", "")
    assert code(body) == [">>> row_1\n#4\nMay 5, 2024"]


def test_code_in_a_list_is_set_in_deeper() -> None:
    body = last("  * one", "        ", "        ls -l", "          rows", "", "And so on it goes.")
    assert isinstance(body[0], ListBlock)
    assert code(body) == ["ls -l\n  rows"]


def test_code_in_a_quote_stands_in_the_quote() -> None:
    rows = ("> Try this:", ">     ", ">     ", ">     row_1", ">       row_2", "", "It works!")
    (quote, _) = last(*rows)
    assert isinstance(quote, Quote)
    assert code(quote.body) == ["row_1\n  row_2"]


def test_a_page_that_is_preformatted_as_a_whole_is_no_code() -> None:
    assert _preformatted.numbers(["    ", "    a", "    b", "c"]) == set()
    assert _preformatted.numbers(["    ", "    a", "b", "c", "d"]) == {2}


def test_lines_between_fences_are_code() -> None:
    body = last("Try this:", "", "```", "row_1", "  row_2", "```", "", "It prints all.")
    assert code(body) == ["row_1\n  row_2"]
    assert [block.text for block in body if isinstance(block, Paragraph)] == [
        "Try this:",
        "It prints all.",
    ]


@pytest.mark.parametrize("opening", ["```python", "``` sh"])
def test_fences_that_name_a_language_are_kept_with_the_code(opening: str) -> None:
    body = last("Try this:", "", opening, "row_1", "  row_2", "```", "", "It prints all.")
    assert code(body) == [f"{opening}\nrow_1\n  row_2\n```"]


@pytest.mark.parametrize("rows", [("```", "row_1"), ("```row_1``` it is", "row_2", "```")])
def test_a_fence_that_nothing_closes_is_none(rows: tuple[str, ...]) -> None:
    assert code(last("Try this:", "", *rows, "", "It prints all.")) == []


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        pytest.param(
            ("Try this: Code:`for row in rows:  ", "    print(row)  ", "`  "),
            ["Try this: Code:"],
            id="below words",
        ),
        pytest.param(
            ("Try this. Code:`for row in rows:  ", "    print(row)` It prints all.  "),
            ["Try this.", "It prints all."],
            id="below the word that heads it",
        ),
        pytest.param(
            ("Try `row_1` and `  ", "or not."), ["Try `row_1` and `\nor not."], id="never closed"
        ),
    ],
)
def test_code_whose_lines_the_page_breaks_is_code(rows: tuple[str, ...], said: list[str]) -> None:
    body = last(*rows)
    assert [block.text for block in body if isinstance(block, Paragraph)] == said
    assert code(body) == ["for row in rows:\n    print(row)"] * ("for" in rows[0])


def test_code_in_a_cell_does_not_hide_who_wrote_the_next_post() -> None:
    rows = ["# The importer drops a row", "", "Threads", ""]
    for n, name in enumerate(("Onvar", "Pellit", "Quasse"), 1):
        rows += [f"**[{name}](/{name})** ![Offline](off.png)  ", "Member  ", "Posts: 31  "]
        said = f"It is {n} of the rows: `row_{n}  "
        rows += [f'Joined: Dec 2014  **[#{n}](/p "Rows")** 04-1{n}-2024, 08:03 AM  {said}']
        rows += [f"col_{n}  ", f"end_{n}` [Find](/f) [Reply](/q)  "]
    posts = parse("\n".join(rows).encode(), layout="html2text").posts
    assert [post.author for post in posts] == ["Onvar", "Pellit", "Quasse"]
    assert [code(post.body) for post in posts] == [
        [f"row_{n}\ncol_{n}\nend_{n}"] for n in (1, 2, 3)
    ]
