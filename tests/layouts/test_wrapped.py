"""Lines that lynx and w3m have broken at the margin of the page."""

import pytest

from support.laid_out import WIDE, texts

SHORT = "Strop it, and then strop it again until you see no light at the edge of it."


def test_a_page_of_few_long_lines_is_as_wide_as_usual() -> None:
    dump = f"   {SHORT[:63]}\n   {SHORT[:30]}\n   Reply"
    assert texts(dump, "lynx") == [SHORT[:63], SHORT[:30], "Reply"]


def test_lines_that_a_page_prints_at_every_post_do_not_show_its_width() -> None:
    heading = "Little Owl 7 replied the topic: The iron will not take an edge"
    dump = "\n".join(f"   {heading}\n   Strop it {at} times.\n" for at in range(6))
    assert texts(dump, "lynx").count(heading) == 6


@pytest.mark.parametrize(
    ("said", "words"),
    [
        pytest.param("Never had that with the old ones, only with what they make.",
                     ["Never had that with the old ones, only with what they make.", "It rings."],
                     id="a sentence may end anywhere"),
        pytest.param("Never had that with the old ones, only with what they may do",
                     ["Never had that with the old ones, only with what they may do It rings."],
                     id="words that would have fitted show a margin"),
    ],
)  # fmt: skip
def test_what_stands_further_in_has_a_margin_where_a_line_ends_early(
    said: str, words: list[str]
) -> None:
    wide = "\n".join(f"   {WIDE[:-6]} page{at}\n   lettuce, and all" for at in range(7))
    dump = f"{wide}\n\n     {said}\n     It rings."
    assert texts(dump, "lynx")[7:] == words


def test_the_cells_of_a_table_are_no_broken_line() -> None:
    dump = f"   {WIDE}\n   Greta is offline         Reply With Quote\n   lettuce and all."
    assert texts(dump, "lynx") == [
        WIDE, "Greta is offline         Reply With Quote", "lettuce and all.",
    ]  # fmt: skip
