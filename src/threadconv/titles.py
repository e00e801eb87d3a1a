"""The title of a thread, from what stands above its first post."""

import re
from collections import Counter
from collections.abc import Container, Iterator

from threadconv import subjects
from threadconv.page import Page

_SITE = re.compile(r" +[|•–—-] +")
_MARKS = "»›>•:/ "
_LONGEST = 150


def find(start: int, end: int, page: Page, names: Container[str]) -> tuple[str | None, int]:
    """The title and the index of its line; `None` and -1 where none is seen.

    The posts stand from index `start` to before `end`; `names` are those of their authors.
    """
    window = _titled(page)
    foot = Counter(line.text for line in page.lines[end:])
    answered = Counter(subjects.base(text) for text in _subjects(page))
    best, at = 0.0, -1
    for i in range(start):
        text = page.lines[i].text
        if (
            page.kinds[i] not in ("short", "prose")
            or text in names
            or len(text) > _LONGEST
            or text[:2] in ("__", "[ ")
        ):
            continue
        score = (
            _score(i, start, page, window)
            + 6 * (text.lstrip(_MARKS) in answered)
            - 3 * min(foot[text], 1)
        )
        if score > best:
            best, at = score, i
    title = page.lines[at].text.lstrip(_MARKS) if at >= 0 else None
    if answered and title not in answered:
        return answered.most_common(1)[0][0], -1
    if title is None or title in answered:
        return title, at
    return _clean(page.lines[at].text, window, page), at


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


def _score(i: int, start: int, page: Page, window: str | None) -> float:
    line = page.lines[i]
    score = min(line.text.count(" "), 6) * 0.25 + i / max(start, 1)
    if line.style.startswith("#1"):
        score += 4
    if line.style.startswith("*"):
        score -= 2
    below = page.kinds[i + 1 : i + 8]
    if below[:1] == ["start"]:
        score += 4
    elif "start" in below[:3]:
        score += 3
    elif "start" in below:
        score += 2
    if i == 0:
        score += 2
    score += 0.3 * max(0, 5 - (start - i))
    score -= line.text[-1] in ".!:"
    if window and line.text != window and " " in line.text and line.text in window:
        score += 5
    return score


def _clean(text: str, window: str | None, page: Page) -> str:
    """The title without a thread's prefix ("Question") or the site's name."""
    prefix, blank, title = text.partition("\xa0")
    if blank and len(prefix) < 25 and title.strip():
        return title.strip()
    if text == window:
        text = _SITE.split(text)[0]
    found = page.landmarks.prefix.match(text)
    return text[found.end() :] if found else text
