"""Shown above: the words which a post answers, with the name of whoever has said them, where the
page shows both over the post's header."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from itertools import pairwise

from threadconv.kinds import any_of
from threadconv.segments.headers.header import Header
from threadconv.segments.page import Page, kind_at

_SAID = any_of("prose", "short", "quote")
_LEAST = 2
"""A page that shows such words shows them over several posts; once, somebody has quoted them."""


def take(headers: Sequence[Header], page: Page) -> None:
    """Begin headers at such words, and tell in `page.quoted` whose they are."""
    over = [one for one in headers[1:] if kind_at(one.start - 1, page.kinds) in _SAID]
    if len(over) < _LEAST:
        return
    names = {header.author for header in headers} - {""}
    said: dict[str, list[list[str]]] = {}
    found = []
    for upper, lower in pairwise(headers):
        body = range(upper.stop, lower.start)
        words = [page.lines[i].text for i in body if page.kinds[i] in _SAID]
        said.setdefault(upper.author, []).append(words)
        name = _name_over(body, said, names, page)
        if name > body.start:
            found.append((lower, name))
    for header, name in found if len(found) >= _LEAST else ():
        page.quoted[name] = _whom(page.lines[name].text, names)
        top = name - (page.kinds[name - 1] == "initial")
        page.kinds[top : header.start] = ["above"] * (header.start - top)
        header.start = top


def _name_over(
    body: range, said: Mapping[str, list[list[str]]], names: Container[str], page: Page
) -> int:
    """The line of the name over words at the end of a body with which a post of its bearer begins,
    -1 for none; a date may stand between."""
    top = body.stop
    while top > body.start and page.kinds[top - 1] in _SAID:
        if _whom(page.lines[top - 1].text, names):
            break
        top -= 1
    if top <= body.start + 1 or top == body.stop:
        return -1
    name = top - 1
    whom = _whom(page.lines[name].text, names)
    if page.kinds[name] == "date" and not whom:
        name -= 1
        whom = _whom(page.lines[name].text, names)
    words = [page.lines[i].text for i in range(top, body.stop)]
    begin = any(words == told[: len(words)] for told in said.get(whom, ()))
    return name if begin else -1


def _whom(text: str, names: Container[str]) -> str:
    """The author whom a line names and nobody else, the letter for a picture before the name."""
    bare = text[2:] if text[1:2] == " " and text[2:3].upper() == text[:1] else text
    return bare if bare in names else ""
