"""Links that text browsers number, with their targets below the page."""

from threadconv import parse
from threadconv.layouts import read
from threadconv.lines import END
from threadconv.model import Post

NAMES = ("Ann", "Bo", "Ann", "Cleo")
SAID = (
    "Has anybody seen the [{}]manual of the old kiln? I have looked everywhere for it.",
    "There is one in the library, and somebody has put another on [{}]this page of his.",
    "Thank you, the footnote [1] in it says what I wanted to know about the bricks.",
    "The footnote is wrong, as I had to learn when I built mine. Ask before you buy.",
)


def page(ends: tuple[str, ...] = ()) -> str:
    """A thread as `lynx -dump` prints it: names, dates and some words are links."""
    rows = ["   [1]Home", "", "Old kilns", ""]
    number = 1
    for at, (name, said) in enumerate(zip(NAMES, SAID, strict=True)):
        number += 1
        rows += [f"   [{number}]{name}", ""]
        number += 1
        rows += [f"     * [{number}]May {at + 3}, 2024", ""]
        if "{}" in said:
            number += 1
        rows += [f"   {said.format(number)}", "", f"   [{number + 1}]Reply", ""]
        number += 1
    return "\n".join([*rows, *(end.format(number + 1) for end in ends)])


def references() -> tuple[str, ...]:
    targets = [f"{n:4}. https://kilns.example/{n}" for n in range(1, 16)]
    return ("References", "", "   Visible links:", *targets, "", "   Hidden links:", "  16. x#top")


def posts(dump: str) -> tuple[Post, ...]:
    return parse(dump.encode()).posts


def words(post: Post) -> str:
    return " ".join(block.text for block in post.body)  # type: ignore[union-attr]


def test_no_number_of_a_link_is_left_and_its_target_stands_where_it_was() -> None:
    found = posts(page(references()))
    assert [post.author for post in found] == list(NAMES)
    assert words(found[0]).startswith(
        "Has anybody seen the <https://kilns.example/4> manual of the old kiln?"
    )
    assert words(found[1]).endswith("on <https://kilns.example/8> this page of his.")


def test_numbers_that_somebody_wrote_stay() -> None:
    assert words(posts(page(references()))[2]) == SAID[2]


def test_the_list_of_targets_is_no_part_of_the_last_post() -> None:
    assert words(posts(page(references()))[3]) == SAID[3]


def test_numbers_without_a_list_of_targets_are_taken_off_where_they_count_up() -> None:
    found = posts(page())
    assert [post.author for post in found] == list(NAMES)
    assert words(found[0]) == SAID[0].format(4).replace("[4]", "")


def test_a_part_of_a_page_begins_with_any_number() -> None:
    found = posts("\n".join(page().split("\n")[4:]))
    assert [post.author for post in found] == list(NAMES)


def test_pages_one_below_the_other_begin_with_the_first_link_again() -> None:
    rows = "\n".join([page(references()), page(references())]).split("\n")
    found = read(rows, "lynx")
    assert [line.text for line in found if END in line.style].count("References") == 2
    assert sum("[" in line.text for line in found) == 2  # the footnotes


def test_a_few_footnotes_are_no_numbers_of_links() -> None:
    rows = ["As they say:[1]so and so.", "", "[1] The kiln book, 1971.", "[2]The other book."]
    assert [line.text for line in read(rows, "plain")] == [row for row in rows if row]


def test_form_fields_are_numbered_too_and_have_no_targets() -> None:
    rows = ["   [1]Home", "   [2]____ [3]Search", "   [4]Ann", "", "References", ""]
    rows += ["   1. https://kilns.example/", "   4. Ann", "\thttps://kilns.example/ann"]
    found = read(rows, "lynx")
    assert [line.text for line in found[:4]] == ["Home", "____ Search", "Ann", "References"]
    assert found[2].linked == "<https://kilns.example/ann> Ann"
    assert all(END in line.style for line in found[3:])
