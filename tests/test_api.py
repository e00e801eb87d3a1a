"""The Python interface: what is passed wrongly is told in one line that says what to pass."""

from collections.abc import Callable
from pathlib import Path

import pytest

import threadconv
from support.places import ROOT
from support.thread_pages import page
from support.thread_pages import thread as said
from support.writing import written
from threadconv import BadOption, IsResult, UnreadableDump

DUMP = page(said(4), range(4))
README = ROOT / "README.md"


def test_the_readme_s_python_runs_as_it_stands_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for at in (0, 4):
        Path(f"page{at}.txt").write_text(page(said(8), range(at, at + 4)), encoding="utf-8")
    Path("thread.txt").write_text(DUMP, encoding="utf-8")
    Path("threads.yaml").write_bytes(written("yaml", threadconv.parse(DUMP)))
    _, _, code = README.read_text(encoding="utf-8").partition("```python\n")
    exec(code.partition("```")[0], {})
    assert capsys.readouterr().out.count("\n") == 4
    assert Path("thread.md").read_text(encoding="utf-8").count("\n## ") == 8


def dated(words: str) -> str:
    """A dump in which these words stand for the date of the last post."""
    before, _, after = DUMP.rpartition("Mar 3, 2021 at ")
    return before + words + after[after.index("\n") :]


@pytest.mark.parametrize(
    ("as_of", "words", "posted"),
    [
        ("2021-03-05", "Yesterday", "2021-03-04"),
        ("2021-03-05 18:00", "2 hours ago", "2021-03-05"),
        ("20210305T18", "2 minutes ago", "2021-03-05T17:58:00"),
        ("0001-01-01", "Yesterday", None),
        ("0001-01-01", "Tuesday at 8:17 PM", None),
        ("0002-01-01T01:00", "60 minutes ago", "0002-01-01T00:00:00"),
        ("9999-12-31", "Yesterday", "9999-12-30"),
    ],
)
def test_dates_are_counted_from_as_of_where_the_calendar_goes_so_far(
    as_of: str, words: str, posted: str | None
) -> None:
    assert threadconv.parse(dated(words), as_of=as_of).posts[-1].posted == posted


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("Feb 30, 2010", ["date-unreadable"]),
        ("Feb 30", ["date-unreadable"]),
        ("30/02/2010", ["date-unreadable"]),
        ("2 days ago", []),
        ("Mar 3", []),
        ("Feb 28, 2022", []),
    ],
)
def test_a_date_that_cannot_be_is_told(words: str, codes: list[str]) -> None:
    read = threadconv.parse(dated(words))
    assert read.posts[-1].posted_as == words
    assert [warning.code for warning in read.warnings] == codes
    assert all(words in w.message and w.line == read.posts[-1].lines[0] for w in read.warnings)


@pytest.mark.parametrize("as_of", ["2024", "tomorrow", "2024-02-30", "", "2024-05-31T25:00"])
@pytest.mark.parametrize("read", [threadconv.parse, lambda *a, **k: threadconv.merge(a, **k)])
def test_as_of_must_be_a_date_whatever_the_dump_holds(
    as_of: str, read: Callable[..., object]
) -> None:
    with pytest.raises(BadOption, match="is no date; write 2024-05-31 or 2024-05-31T18:00"):
        read(DUMP, as_of=as_of)


@pytest.mark.parametrize(
    ("call", "error", "words"),
    [
        (lambda: threadconv.parse(Path("a.txt")), TypeError, r"bytes or str \(path.read_bytes\(\)"),
        (lambda: threadconv.merge([Path("a.txt")]), TypeError, r"bytes or str \(path.read_bytes"),
        (lambda: threadconv.merge(DUMP), TypeError, r"several dumps: pass a list, \[dump\]"),
        (lambda: threadconv.merge(DUMP.encode()), TypeError, r"several dumps: pass a list"),
        (lambda: threadconv.merge([DUMP], names=["a", "b"]), BadOption, "2 names for 1 dumps"),
        (
            lambda: threadconv.parse(DUMP, reply_fallback="bogus"),
            BadOption,
            "no reply fallback 'bogus'; take 'previous' or 'first'",
        ),
        (
            lambda: threadconv.parse(written("json"), reply_fallback="bogus"),
            BadOption,
            "no reply fallback 'bogus'",
        ),
        (
            lambda: threadconv.parse(DUMP.encode(), encoding="utf\0-8"),
            UnreadableDump,
            "no encoding of text",
        ),
        (
            lambda: threadconv.merge([DUMP.encode(), written("json")]),
            IsResult,
            "is a result, not a dump; pass the dump that it was made of",
        ),
    ],
)
def test_what_is_passed_wrongly_is_told_with_what_to_pass(
    call: Callable[[], object], error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words) as raised:
        call()
    assert "\n" not in str(raised.value)
