"""The title of a thread, from what stands above its first post."""

import re
from collections import Counter
from collections.abc import Container, Iterator

from threadconv.segments import subjects
from threadconv.segments.page import Page
from threadconv.thread.headlines import Headlines

_SITE = re.compile(r" +[|•–—-] +")
_MARKS = "»›>•:/ "
_LONGEST = 150


def find(start: int, end: int, page: Page, names: Container[str]) -> tuple[str | None, int]:
    """The title and the index of its line; `None` and -1 where none is seen.

    The posts stand from index `start` to before `end`; `names` are those of their authors.
    """
    window = _titled(page)
    declared = [i for i in range(start) if page.kinds[i] == "title"]
    if declared:
        text = page.lines[declared[-1]].text
        found = page.landmarks.match("title", text)
        return (found["text"] if found else text), declared[-1]
    headlines = Headlines(start, end, page, window)
    answered = Counter(subjects.base(text) for text in _subjects(page))
    best, at = 0.0, -1
    for i in range(start):
        text = page.lines[i].text
        if page.kinds[i] not in ("short", "prose") or len(text) > _LONGEST:
            continue
        if _names(text, names) or text[:2] in ("__", "[ ") or "://" in text:
            continue
        score = headlines.score(i) + 6 * (text.lstrip(_MARKS) in answered)
        if score > best:
            best, at = score, i
    title = page.lines[at].text.lstrip(_MARKS) if at >= 0 else None
    if answered and title not in answered:
        return answered.most_common(1)[0][0], -1
    if title is None or title in answered:
        return title, at
    return _clean(page.lines[at].text, window, page), at


def _names(text: str, names: Container[str]) -> bool:
    """Is this who started the thread?"""
    return text in names or text.removeprefix("By").strip(" ,") in names


def _subjects(page: Page) -> Iterator[str]:
    for line, kind in zip(page.lines, page.kinds, strict=True):
        if kind == "subject":
            found = page.landmarks.match(kind, line.text)
            yield found["text"] if found else line.text


def _titled(page: Page) -> str | None:
    """The title of the browser's window, where the dump begins with it."""
    for line in page.lines[:2]:
        if _SITE.search(line.text):
            return line.text
    return None


def _clean(text: str, window: str | None, page: Page) -> str:
    """The title without a thread's prefix ("Question") or the site's name."""
    prefix, blank, title = text.partition("\xa0")
    if blank and len(prefix) < 25 and title.strip():
        return title.strip()
    if text == window:
        text = _SITE.split(text)[0]
    found = page.landmarks.prefix.match(text)
    return text[found.end() :] if found else text
