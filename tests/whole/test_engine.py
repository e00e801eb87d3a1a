"""The engine on pages of no order at all: it may refuse them, never fail on them or lose a line."""

import tempfile
from pathlib import Path
from random import Random
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from support.dumps import SAMPLES, UNKNOWN, label
from support.nothing_lost import CHECKS
from support.writing import OWN, STREAMS, stored, written
from threadconv import layouts, parse, reader
from threadconv.dialects import choose
from threadconv.errors import NotAThread, ThreadconvError, UnreadableDump
from threadconv.model import Thread
from threadconv.reader import Options, Reading, read
from threadconv.segments.page import Page

ROWS = (
    "", "", "\xa0", "Ann", "Bea Quill", "A", "#1", "#2", "#3", "7", "Member", "Joined", "Joined:",
    "Jan 5, 2019", "Feb 18, 2024 at 9:02 PM", "Ann, Feb 18, 2024 #2", "Messages", "Messages: 12",
    "Ann said:", "> Ann said:", "> It rained all day, and the shed leaks.", ">> Why?",
    "Click to expand...", "> Click to expand...", "It rained all day, and the shed leaks.", "Yes.",
    "Last edited:", "Last edited: Jan 6, 2019", "Reactions:", "Reactions: Ann and 2 others",
    "Reactions: 2 users", "  • Like", "     * Like", "     *", "   (BUTTON)", "Reply", "Quote",
    "Sent from my shed", "shed.jpg", "View attachment 12", "Spoiler: the end", "Advertisement",
    "Thread starter", "Start date", "You must log in or register to reply here.", "Next", "[x.png]",
    "[Ann](/members/1/)", "[ ![](https://a.example/x.png) ](https://a.example/x)", "**Ann**",
    "## Title", "   indented text", "\ttab", "___", "…", "a" * 500, "١٢٣", "\ufeff", "\u2028",
)  # fmt: skip


CARD = ("Re: A dry gourd", "Carver", "Posts: 4988", "Loc: Dorset")


ENDS_IN_A_CARD = [
    *("#1 - 01/08/12 09:47 PM", *CARD, "Originally Posted By: Ann"),
    *("Top\tReply Quote", "#2 - 01/09/12 06:30 AM"),
    *("#3 - 01/09/12 09:12 AM", *CARD, "Originally Posted By: Bea"),
    *("#4 - 01/10/12 10:08 PM", "#5 - 01/10/12 11:30 PM", "Whittler"),
]


def random_page(chance: Random) -> list[str]:
    """Some rows in any order, few different ones as often as not: then some of them return."""
    few = chance.choice((ROWS, chance.sample(ROWS, chance.randint(3, 20))))
    return chance.choices(few, k=chance.choice((3, 6, 15, 30, 60)))


def dialects() -> list[str | None]:
    """No dialect, and each that there is."""
    return [None, *choose.names()]


def reading_of(rows: list[str], layout: str | None = None, dialect: str | None = None) -> Reading:
    return read("\n".join(rows).encode(), None, Options(layout=layout, dialect=dialect))


@pytest.mark.parametrize("dialect", dialects())
def test_whatever_a_page_prints_is_read_or_refused(dialect: str | None) -> None:
    chance = Random(str(dialect))
    for _ in range(100):
        rows, layout = random_page(chance), chance.choice((None, *layouts.NAMES))
        assert breaches(rows, layout, dialect) == [], (rows, layout)


@pytest.mark.parametrize("dialect", dialects())
@pytest.mark.parametrize(
    ("layout", "rows"),
    [
        (None, ["#1", "Yes.", "#2"]),
        ("plain", ["Reactions: Ann", "#1", "#2"]),
        ("html2text", ["#1", "## Title", "#3", "## Title", "Messages"]),
        (None, ENDS_IN_A_CARD),
    ],
    ids=["short", "reactions on top", "headings", "a card at the end"],
)
def test_a_page_is_read_or_refused_whatever_its_software(
    layout: str | None, rows: list[str], dialect: str | None
) -> None:
    assert breaches(rows, layout, dialect) == []


def breaches(rows: list[str], layout: str | None, dialect: str | None) -> list[str]:
    """What a reading of these rows loses; nothing where it refuses them."""
    try:
        reading = reading_of(rows, layout, dialect)
    except NotAThread:
        return []
    told = [line.text for line in reading.lines]
    return [breach for check in CHECKS for breach in check(reading, told)]


AUTHOR, EDITED, NOTICE = "Ann, Feb 18, 2024 #2", "Last edited: Jan 6, 2019", "Advertisement"
NO_REPLY = "You must log in or register to reply here."
TITLE, DATE, LIKED = "> Ann said:", "Feb 18, 2024 at 9:02 PM", "Reactions: Ann and 2 others"
RAINED = "It rained all day, and the shed leaks."


@pytest.mark.parametrize(
    ("dialect", "rows"),
    [
        pytest.param(
            "xenforo",
            ["Sent from my shed", "#1", AUTHOR, "#3"],
            id="the name on the closing line of the post above",
        ),
        pytest.param(
            "slashdot",
            [*("Yes.", NO_REPLY, "\xa0"), *("Sent from my shed", "\xa0", "Joined:")],
            id="a post of one blank",
        ),
        pytest.param(
            "hyperkitty",
            [
                *("Joined", "\xa0", *("Joined:", "7") * 5),
                *(EDITED, "Next", NOTICE, "Joined", "\xa0"),
            ],
            id="a notice above the words of a post",
        ),
        pytest.param(
            "lobsters",
            [TITLE, *(TITLE, "\xa0") * 3, "7", TITLE, "\xa0", "7"],
            id="a title that posts say and nothing else does",
        ),
        pytest.param(
            "stackexchange",
            [
                *(AUTHOR, "Messages", "A", "Click to expand...", AUTHOR),
                *(AUTHOR, "Messages", "A", "Ann said:", AUTHOR, "Spoiler: the end"),
            ],
            id="what seemed a name and is what somebody says",
        ),
        pytest.param(
            "nairaland",
            ["Yes.", "\xa0", "7", "Last edited:", "[x.png]", "\xa0", "7", "Reply"],
            id="a card that goes on below the last post",
        ),
        pytest.param(
            "gitea",
            ["#2", "Yes.", "Member", EDITED, "Quote", "Yes.", "Sent from my shed"],
            id="the word over the name that opens a quote",
        ),
        pytest.param(
            None,
            ["#1", TITLE, NOTICE, "Reactions: 2 users", "Click to expand..."],
            id="a notice in a quote",
        ),
        pytest.param(
            "steam",
            [AUTHOR, *("Ann said:",) * 2, *("Spoiler", "Last edited:", "Spoiler"), "Ann said:"],
            id="the words that close quotes on this page alone",
        ),
        pytest.param(
            None,
            ["#1", AUTHOR, EDITED, "Click to expand...", AUTHOR],
            id="a closing line that somebody has said",
        ),
        pytest.param(
            "lemmy",
            [
                *("[x.png]", AUTHOR, LIKED, DATE, AUTHOR, LIKED, "Thread starter", DATE),
                *("Start date", DATE, "  • Like", "Start date", DATE, "[x.png]", AUTHOR, LIKED),
                *("Last edited:", "Start date"),
            ],
            id="two pages, the second of which comes first",
        ),
        pytest.param(
            "jforum",
            [
                *("> Click to expand...", RAINED, RAINED, AUTHOR, LIKED, RAINED, LIKED, AUTHOR),
                *(RAINED, AUTHOR, RAINED, LIKED),
            ],
            id="two pages, each with the title",
        ),
    ],
)
def test_nothing_of_a_page_is_lost(dialect: str | None, rows: list[str]) -> None:
    assert breaches(rows, None, dialect) == []


@pytest.mark.parametrize("seed", range(50))
def test_what_is_read_can_be_written_by_every_writer(seed: int) -> None:
    thread = random_thread(Random(seed))
    for name in STREAMS:
        assert written(name, thread).endswith(b"\n")
    for name in set(OWN) - set(STREAMS):
        with tempfile.TemporaryDirectory() as folder:
            assert stored(name, Path(folder), thread)


def random_thread(chance: Random) -> Thread:
    """The thread in the first of random pages that is none to be refused."""
    while True:
        try:
            return reading_of(random_page(chance)).thread
        except NotAThread:
            continue


@given(dump=st.one_of(st.text(max_size=300), st.binary(max_size=300)))
@settings(max_examples=300, deadline=None, database=None)
def test_any_text_and_any_bytes_are_read_or_refused(dump: str | bytes) -> None:
    try:
        told = str(parse(dump).source.sha256)
    except (NotAThread, UnreadableDump) as error:
        told = str(error)
    assert told
    assert "\n" not in told


class Bounded(list[Any]):
    """A list that ends at its beginning: -1 is no index of a line."""

    def __getitem__(self, at: Any) -> Any:
        assert isinstance(at, slice) or at >= 0, "no line stands above the first one"
        return super().__getitem__(at)


@pytest.fixture
def bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the engine see lines and kinds in such lists."""
    monkeypatch.setattr(
        reader,
        "Page",
        lambda lines, kinds, *others: Page(Bounded(lines), Bounded(kinds), *others),
    )


@pytest.mark.usefixtures("bounded")
@pytest.mark.parametrize("sample", SAMPLES, ids=label)
def test_nothing_stands_above_the_first_line_of_a_page(sample: Path) -> None:
    rows = sample.read_text(encoding="utf-8").split("\n")
    chance = Random(sample.name)
    tops = [0, *(chance.randrange(len(rows)) for _ in range(8))]
    told = sum(is_read(rows[top:]) for top in tops)
    assert told or sample.parent.name == UNKNOWN


def is_read(rows: list[str]) -> bool:
    try:
        return bool(reading_of(rows).lines)
    except NotAThread:
        return False


ODD = (
    "", "\xa0", "\x0c", "\u2028", "\u200b", "---|---", "* * *", "(BUTTON)", "[", "[]()", "](",
    "> > >", "| |", "#", "##", "```", "\\", "٣", "²", "#²", "Page ² of 3", "0", "00:00",
    "31/02/2020", "99/99/9999", "Feb 30, 2020", "Jan 1, 0000", "9999-12-31", "12:99 pm",
    "9999999999999999 Likes", "yesterday", "99999999999 years ago", "٣ days ago", "昨日", "said:",
    "Quote:", ":", "：", "Originally Posted by", "Page 0 of 0", "@", "İ", "ß",
    "Page 99999999999999999999 of 2",
)  # fmt: skip


def spliced(chance: Random) -> list[str]:
    """Pieces of two samples, one of them twice, with lines that are odd, cut, missing or double."""
    rows = []
    for sample in chance.choices(SAMPLES, k=2) * 2:
        told = sample.read_text(encoding="utf-8").split("\n")
        top = chance.randrange(len(told))
        rows += told[top : top + chance.choice((5, 20, 60, 150))]
    rows = [row for row in rows for _ in range(chance.choice((0, *(1,) * 15, 2)))]
    for _ in range(chance.randrange(10)):
        at = chance.randrange(len(rows) + 1)
        cut = "".join(rows[at : at + 1])
        rows[at : at + 1] = [chance.choice((*ODD, cut[: len(cut) // 2] + chance.choice(ODD)))]
    if chance.random() < 0.2:
        chance.shuffle(rows)
    return rows


@pytest.mark.parametrize("seed", range(200))
def test_pieces_of_samples_are_read_or_refused(seed: int) -> None:
    try:
        told = str(parse("\n".join(spliced(Random(seed)))).source.sha256)
    except ThreadconvError as error:
        told = str(error)
    assert told


@pytest.mark.parametrize("sample", SAMPLES, ids=label)
def test_reading_the_same_again_gives_the_same(sample: Path) -> None:
    first, second = (read(sample.read_bytes(), sample.name) for _ in range(2))
    assert (first.thread, first.lines) == (second.thread, second.lines)


def test_a_cell_of_nothing_but_blanks_is_no_line_of_a_quote() -> None:
    walk = ["\t\tTODAY", "\xa0\t\t\xa0 [See the walk!]", "\xa0"]
    days = "Friday 11 December 2015 2:00 PM - 11 December 2015 8:30 PM"
    rows = [
        "Wednesday 09 December 2015 7:00 PM - 09 December 2015 9:00 PM",
        *("Hall of the Mill", *walk, "Walk along the weir", *walk),
        "Set in the heart of the old mill, a round tent will hold three dances of the millers from"
        " November 26th to December 17th",
        *("Thursday 10 December 2015 8:00 PM - 13 December 2015 4:00 PM", "Weirton Lowlands"),
        *("Thursday 10 December 2015 10:30 AM - 31 December 2015 2:30 PM", "\t\tTOMORROW"),
        *(days, "A Miller's Carol", days, "Weirton, Lowlands"),
        "Play for families, filled with puppets, colourful millers and a wheel!",
    ]
    with pytest.raises(NotAThread, match="list"):
        parse("\n".join(rows))


def test_a_dump_that_ends_at_the_name_of_the_author_above_is_read_or_refused() -> None:
    rows = ["Ann, Feb 18, 2024 #2", "#1", "Ann, Feb 18, 2024 #2"]
    with pytest.raises(NotAThread, match="list"):
        reading_of(rows, None, "mybb")


def test_a_dump_that_ends_with_a_header_is_read_or_refused() -> None:
    with pytest.raises(NotAThread, match="one text"):
        reading_of(["#2", "\xa0", "7"], None, "fluxbb")
