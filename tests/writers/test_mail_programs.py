"""mbox and Maildir in the mail programs that people have: the same mails, the same trees."""

import json
import os
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from support.awkward_thread import POSTS, THREAD
from support.mails import as_mbox
from support.programs import program
from support.terminal import screen
from support.writing import thread_of
from threadconv import writers
from threadconv.model import Post, Thread

Tree = dict[str, int]
"""How deep in its thread each mail stands, by the id of its post."""

DEEP = thread_of(
    *(Post(id=f"p{at}", reply_to=(f"p{at - 1}",), lines=(at, at)) for at in range(1, 61))
)
CASES = pytest.mark.parametrize(
    ("thread", "tree"),
    [
        pytest.param(THREAD, {"p1": 0, "p2": 1, "p4": 2, "p5": 2, "p3": 1, "p6": 1}, id="awkward"),
        pytest.param(DEEP, {f"p{at + 1}": at for at in range(60)}, id="deep"),
    ],
)
ID = r"(p\d+)\.\w+@threadconv\.invalid"
SECONDS = 60


class Home:
    """A home directory for programs, so that none sees what people have set for themselves."""

    def __init__(self, path: Path) -> None:
        self.environment = {
            **os.environ,
            "HOME": str(path),
            "MUHOME": str(path / "mu"),
            "NOTMUCH_CONFIG": str(path / "notmuch"),
            "LC_ALL": "C.UTF-8",
        }

    def run(self, name: str, *arguments: str | Path, stdin: str = "") -> str:
        """What the program prints."""
        return subprocess.run(
            [program(name), *map(str, arguments)],
            input=stdin,
            stdout=subprocess.PIPE,
            env=self.environment,
            check=True,
            text=True,
            timeout=SECONDS,
        ).stdout


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


def as_maildir(thread: Thread, folder: Path) -> Path:
    path = folder / "thread.maildir"
    writers.load("maildir").store([thread], str(path))
    return path


MUTTRC = """\
set folder=~ sort=threads ascii_chars=yes strict_threads=yes
set index_format='%i%s'
push <quit>
"""


@CASES
@pytest.mark.parametrize("put", [as_mbox, as_maildir], ids=["mbox", "maildir"])
def test_mutt_shows_every_mail_in_its_place(
    home: Home, tmp_path: Path, put: Callable[[Thread, Path], Path], thread: Thread, tree: Tree
) -> None:
    muttrc = tmp_path / "muttrc"
    muttrc.write_text(MUTTRC, encoding="utf-8")
    mutt = [program("mutt"), "-n", "-F", str(muttrc), "-R", "-f", str(put(thread, tmp_path))]
    rows = (re.match(f"<{ID}>([ |`-]*>)?", row) for row in screen(mutt, home.environment))
    # A mail has two columns for each level above it: `|->`, `| |->`.
    shown = [(row[1], len(row[2] or "") // 2) for row in rows if row]
    assert shown == list(tree.items())


@CASES
def test_mblaze_threads_every_mail_in_its_place(
    home: Home, tmp_path: Path, thread: Thread, tree: Tree
) -> None:
    listed = home.run("mlist", as_maildir(thread, tmp_path))
    threaded = home.run("mthread", stdin=listed).splitlines()
    shown = [re.fullmatch(r"( *)\S+/(p\d+)\.\S+", line) for line in threaded]
    assert {row[2]: len(row[1]) for row in shown if row} == tree
    assert len(shown) == len(tree)


def test_mblaze_decodes_the_fields(home: Home, tmp_path: Path) -> None:
    path = as_maildir(THREAD, tmp_path) / "new"
    subjects = home.run("mhdr", "-d", "-h", "subject", *sorted(path.iterdir()))
    assert subjects.splitlines() == [POSTS[0].subject, *["Re: (untitled thread)"] * 5]


@CASES
def test_notmuch_indexes_every_mail_in_its_place(
    home: Home, tmp_path: Path, thread: Thread, tree: Tree
) -> None:
    path = as_maildir(thread, tmp_path)
    Path(home.environment["NOTMUCH_CONFIG"]).write_text(f"[database]\npath={path}\n")
    home.run("notmuch", "new", "--quiet")
    assert home.run("notmuch", "count").strip() == str(len(tree))
    assert home.run("notmuch", "count", "--output=threads").strip() == "1"
    (found,) = json.loads(home.run("notmuch", "show", "--format=json", "--body=false", "*"))
    assert dict(notmuch_tree(found, 0)) == tree


def notmuch_tree(mails: list[Any], depth: int) -> Iterator[tuple[str, int]]:
    for mail, answers in mails:
        yield re.fullmatch(ID, mail["id"])[1], depth  # type: ignore[index]
        yield from notmuch_tree(answers, depth + 1)


@CASES
def test_mu_indexes_every_mail_in_its_place(
    home: Home, tmp_path: Path, thread: Thread, tree: Tree
) -> None:
    home.run("mu", "init", "--quiet", f"--maildir={as_maildir(thread, tmp_path)}")
    home.run("mu", "index", "--quiet")
    found = home.run("mu", "find", "--threads", "--fields=i", "").splitlines()
    # An answer stands behind an arrow of four columns, and its own answers two columns on.
    rows = [re.fullmatch(rf"(| *[ \\/]-> ){ID}", line) for line in found]
    assert {row[2]: len(row[1]) // 2 - bool(row[1]) for row in rows if row} == tree
