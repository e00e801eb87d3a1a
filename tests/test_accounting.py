"""Nothing is lost: every line of a dump has its one place, and its words stand there."""

from pathlib import Path

import pytest
from accounts import CHECKS, Check, footers_hold_no_prose
from dumps import CORPUS, SAMPLES, label, reading_of

from threadconv.errors import NotAThread
from threadconv.reader import Reading, read


def rows_of(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").removesuffix("\n").split("\n")


@pytest.mark.parametrize(
    "check", [*CHECKS, footers_hold_no_prose], ids=lambda check: check.__name__
)
@pytest.mark.parametrize("sample", SAMPLES, ids=label)
def test_every_line_of_a_sample_has_its_place(sample: Path, check: Check) -> None:
    assert list(check(reading_of(sample), rows_of(sample))) == []


@pytest.fixture(scope="session")
def corpus_readings() -> dict[Path, Reading]:
    """The dumps of the corpus that are not refused, read once."""
    readings = {}
    for path in CORPUS:
        try:
            readings[path] = read(path.read_bytes(), path.name)
        except NotAThread:
            continue
    return readings


@pytest.mark.skipif(not CORPUS, reason="the corpus is not beside the repository")
@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_every_line_of_the_corpus_has_its_place(
    corpus_readings: dict[Path, Reading], check: Check
) -> None:
    assert len(corpus_readings) > len(CORPUS) / 2
    breaches = {
        path.name: found
        for path, reading in corpus_readings.items()
        if (found := list(check(reading, rows_of(path))))
    }
    assert breaches == {}
