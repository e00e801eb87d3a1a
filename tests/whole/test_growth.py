"""Twice the lines take twice the steps, whatever the lines are."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from support.thread_pages import WORDS, page, thread
from threadconv.reader import Options, read

POSTS = thread(4)
FEW, MANY = 150, 300
MOST = 2.4
"""Two nested loops over all lines take four times the steps for twice the lines."""


def steps(dump: str) -> int:
    """How many lines of the program reading a dump takes."""
    count = 0

    def step(frame: FrameType, event: str, _argument: object) -> Any:
        nonlocal count
        if "threadconv" not in frame.f_globals.get("__name__", ""):
            return None
        count += event == "line"
        return step

    before = sys.gettrace()
    sys.settrace(step)
    try:
        assert read(dump.encode(), None, Options(layout="chromium")).thread.posts
    finally:
        sys.settrace(before)
    return count


def dump(said: str, posts: int) -> str:
    """A page whose last posts, so many of them, say that among their own words."""
    own = [f"{post.words}\n{said}\nThat is all." for post in POSTS[-posts:]]
    longer = [post._replace(words=words) for post, words in zip(POSTS[-posts:], own, strict=True)]
    return page([*POSTS[:-posts], *longer], range(len(POSTS)))


def short_lines(count: int) -> str:
    """Lines of three words, none of them twice."""
    return "\n".join(
        " ".join(WORDS[k // base % len(WORDS)] for base in (1, 9, 81)) for k in range(count)
    )


@pytest.mark.parametrize(
    ("said", "posts"),
    [
        pytest.param(short_lines, 2, id="short lines of an earlier post"),
        pytest.param(
            lambda count: "Ada Fenn said:\n" * count + "Yes.\n" + "Click to expand...\n" * count,
            4,
            id="quotes in quotes",
        ),
    ],
)
def test_twice_the_lines_take_twice_the_steps(said: Callable[[int], str], posts: int) -> None:
    dumps = [dump(said(count), posts) for count in (FEW, FEW, MANY)]
    _, few, many = map(steps, dumps)  # at first modules are loaded
    assert many < few * MOST
