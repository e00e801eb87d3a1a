"""Options of all commands that read dumps."""

import json
from pathlib import Path

import pytest

from support.command_line import THREAD
from threadconv.cli import run


def test_encoding_decides(dump: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    dump.write_bytes(THREAD.encode("cp1252"))
    assert run(["to-json", str(dump), "--strict", "--encoding", "cp1252"]) == 0
    assert capfdbinary.readouterr().err == b""


def test_no_inferred_leaves_out_what_no_line_prints(
    dump: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["to-json", "--no-inferred", str(dump)]) == 0
    posts = json.loads(capfdbinary.readouterr().out)["posts"]
    assert {post["author_inferred"] for post in posts} == {None}
    assert {post["reply_to_inferred"] for post in posts} == {None}


def test_reply_fallback_makes_one_tree(
    dump: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["to-json", "--reply-fallback", "first", str(dump)]) == 0
    posts = json.loads(capfdbinary.readouterr().out)["posts"]
    assert [post["reply_to"] for post in posts] == [[], ["p1"], []]
    evidence = "no line tells; the first post is taken"
    assert posts[2]["reply_to_inferred"] == {"post": "p1", "evidence": evidence}
    assert [post["reply_to_inferred"] for post in posts[:2]] == [None, None]


def test_as_of_is_the_day_from_which_dates_are_counted(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    dump = tmp_path / "dump.txt"
    dump.write_text(THREAD.replace("Mar 4, 2021", "Yesterday at 2:07 AM"), encoding="utf-8")
    for arguments, expected in (([], None), (["--as-of", "2021-03-05"], "2021-03-04T02:07:00")):
        assert run(["to-json", *arguments, str(dump)]) == 0
        assert json.loads(capfdbinary.readouterr().out)["posts"][2]["posted"] == expected
