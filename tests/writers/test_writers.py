"""What all writers have in common, and how they are found."""

import re
import subprocess
import sys
import tracemalloc
from collections.abc import Callable
from importlib.metadata import EntryPoint
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest

from support.awkward_thread import THREAD
from support.places import GOLDEN
from support.writing import OWN, STREAMS, stored, thread_of, written
from threadconv import writers
from threadconv.errors import UnknownName
from threadconv.model import Paragraph, Post

GOLDENS = GOLDEN / "writers"


def test_names_are_the_modules_of_the_folder() -> None:
    assert writers.names() == OWN


@pytest.mark.parametrize("name", OWN)
def test_every_writer_has_a_golden(
    name: str, golden: Callable[[Path, bytes], None], tmp_path: Path
) -> None:
    suffix = writers.load(name).suffix
    if name in STREAMS:
        golden(GOLDENS / f"awkward{suffix}", written(name))
    else:
        golden(GOLDENS / f"awkward{suffix}.txt", stored(name, tmp_path))


@pytest.mark.parametrize("name", OWN)
def test_every_writer_says_what_it_is_in_one_line(name: str) -> None:
    writer = writers.load(name)
    assert writer.help
    assert len(writer.help) < 80
    assert writers.by_suffix(writer.suffix.upper()) == writer


@pytest.mark.parametrize("name", STREAMS)
def test_every_writer_writes_a_thread_without_posts(name: str) -> None:
    assert written(name, thread_of()).decode() == written(name, thread_of()).decode()


@pytest.mark.parametrize(
    ("asked", "hint"),
    [
        ("jsn", "did you mean 'json'?"),
        ("_message", f"no writer '_message'; there are: {', '.join(OWN)}"),
        ("zzz", "no writer 'zzz'; there are:"),
    ],
)
def test_unknown_writer_is_told_what_exists(asked: str, hint: str) -> None:
    with pytest.raises(UnknownName, match=re.escape(hint)):
        writers.load(asked)


def plugins(*points: EntryPoint) -> Callable[..., tuple[EntryPoint, ...]]:
    return lambda group: tuple(point for point in points if point.group == group)


def test_installed_plugin_is_a_writer_like_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    module = SimpleNamespace(
        __doc__="Titles: nothing else.\n\nMore.",
        SUFFIX=".title",
        MEDIA_TYPE="text/plain",
        LOSSLESS=False,
        write=lambda thread, out: out.write(thread.title.encode()),
    )
    monkeypatch.setitem(sys.modules, "their_titles", module)
    point = EntryPoint("titles", "their_titles", writers.PLUGIN_GROUP)
    monkeypatch.setattr("importlib.metadata.entry_points", plugins(point))
    assert writers.names() == [*OWN, "titles"]
    assert writers.load("titles").help == "Titles: nothing else."
    assert written("titles", thread_of(title="half \ud83d")) == "half \ufffd".encode()


@pytest.mark.parametrize(
    ("point", "reason"),
    [
        pytest.param(("lost", "no_such_module"), "ModuleNotFoundError", id="cannot be imported"),
        pytest.param(("bare", "string"), "either `write` or `store`", id="is no writer"),
        pytest.param(("json", "string"), "has a writer of that name", id="takes our name"),
    ],
)
def test_broken_plugin_is_warned_about_and_skipped(
    monkeypatch: pytest.MonkeyPatch, point: tuple[str, str], reason: str
) -> None:
    entry = EntryPoint(*point, writers.PLUGIN_GROUP)
    monkeypatch.setattr("importlib.metadata.entry_points", plugins(entry))
    with pytest.warns(RuntimeWarning, match=f"{point[0]}.*skipped: .*{reason}"):
        assert writers.names() == OWN


def test_loading_a_writer_imports_no_other() -> None:
    code = (
        "import sys; before = set(sys.modules)\n"
        "from threadconv import writers; writers.load('json')\n"
        "print(*sorted(set(sys.modules) - before))"
    )
    loaded = subprocess.check_output([sys.executable, "-c", code], text=True).split()
    heavy = {"dataclasses", "email", "hashlib", "importlib.metadata", "yaml"}
    others = {f"threadconv.writers.{name}" for name in OWN if name != "json"}
    assert "threadconv.writers.json" in loaded
    assert not (heavy | others) & set(loaded)


class LargestWrite:
    def __init__(self) -> None:
        self.size = 0

    def write(self, data: bytes) -> None:
        self.size = max(self.size, len(data))


@pytest.mark.parametrize("name", STREAMS)
def test_no_writer_holds_more_than_one_post_at_once(name: str) -> None:
    post = Post(id="p1", body=(Paragraph(text="word " * 100),), lines=(1, 1))
    posts = [msgspec.structs.replace(post, id=f"p{index}") for index in range(1, 200)]
    out: Any = LargestWrite()
    writers.load(name).write(thread_of(*posts), out)
    assert 0 < out.size < 5000


@pytest.mark.parametrize("name", STREAMS)
def test_writing_takes_less_memory_than_the_thread(name: str) -> None:
    class Nowhere:
        def write(self, data: bytes) -> None:
            pass

    out: Any = Nowhere()
    writers.load(name).write(THREAD, out)  # whatever is imported and compiled on first use
    tracemalloc.start()
    try:
        posts = [
            Post(id=f"p{at}", body=(Paragraph(text=f"{at} words " * 600),), lines=(at, at))
            for at in range(1, 301)
        ]
        thread = thread_of(*posts)
        model, _ = tracemalloc.get_traced_memory()
        writers.load(name).write(thread, out)
        _, highest = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert highest < 2 * model
