"""Nothing is lost: every line of a dump has its one place, and its words stand there.

The goldens name the breaches that are known, by dump, check and number; they may only shrink.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from support.dumps import CORPUS, SAMPLES, label, reading_of
from support.nothing_lost import (
    CHECKS,
    Check,
    footers_hold_no_prose,
    headers_hold_no_prose,
    posts_follow_one_another,
)
from support.places import GOLDEN
from threadconv.errors import NotAThread
from threadconv.reader import Options, Reading, read


def rows_of(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").removesuffix("\n").split("\n")


def breaches(name: str, path: Path, reading: Reading, checks: Iterable[Check]) -> Iterator[str]:
    """One line for each check that the reading of this dump does not pass."""
    rows = rows_of(path)
    for check in checks:
        if found := len(list(check(reading, rows))):
            yield f"{name} {check.__name__} {found}"


def test_every_line_of_a_sample_has_its_place(
    golden_lines: Callable[[Path, Iterable[str]], None],
) -> None:
    checks = (*CHECKS, headers_hold_no_prose, footers_hold_no_prose)
    found = (
        line
        for sample in SAMPLES
        for line in breaches(label(sample), sample, reading_of(sample), checks)
    )
    golden_lines(GOLDEN / "breaches-in-samples.txt", found)


def readings_of_the_corpus() -> Iterator[tuple[Path, Reading]]:
    """The dumps of the corpus that are not refused."""
    for path in CORPUS:
        try:
            yield path, read(path.read_bytes(), path.name)
        except NotAThread:
            continue


@pytest.mark.skipif(not CORPUS, reason="the corpus is not beside the repository")
def test_every_line_of_the_corpus_has_its_place(
    golden_lines: Callable[[Path, Iterable[str]], None],
) -> None:
    readings = list(readings_of_the_corpus())
    assert len(readings) > len(CORPUS) / 2
    checks = (*CHECKS, headers_hold_no_prose)
    found = (line for path, told in readings for line in breaches(path.stem, path, told, checks))
    golden_lines(GOLDEN / "breaches-in-corpus.txt", found)


def test_posts_that_are_cells_of_a_table_share_no_row() -> None:
    said = [
        f"**{name}**\n\n{ago}\n\n{words}\n\nReply\n\nReport\n"
        for name, ago, words in (
            ("Ann", "3h", "It rained all day, and the shed leaks."),
            ("Bea Quill", "2h", "Is it the roof, or the door?"),
            ("Ann", "1h", "The roof, above the bench."),
            ("Bea Quill", "1h", "Then felt, and nails with wide heads."),
        )
    ]
    rows = [
        "# A shed that leaks",
        *"\n".join(said).split("\n"),
        *("---|---|---", "+3 | [A bench](/a) | 9h", "+2 | [Felt or slate?](/b) | 9h"),
        *("+7 | [Nails](/c) | 1d", "", "---|---|---", "+4 | [Doors](/d) | 2d", ""),
        *("---|---|---", "+4 | [Locks](/e) | 2d", "+4 | [Keys](/f) | 2d"),
    ]
    reading = read("\n".join(rows).encode(), None, Options(layout="html2text"))
    assert list(posts_follow_one_another(reading, rows)) == []
    assert [post.author for post in reading.thread.posts[:4]] == ["Ann", "Bea Quill"] * 2
