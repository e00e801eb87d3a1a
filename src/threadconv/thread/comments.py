"""Comments: what readers have left under a post, with their author and date below or above."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from threadconv import dates
from threadconv.kinds import any_of
from threadconv.model import Comment
from threadconv.patterns import lazy
from threadconv.segments.page import FOOT, Page

_DASH = lazy(r"(?<=\S) [–—-]$")
_DASHED = lazy(r"[–—-]\s+(\S.*)")
_NAMES = 2
"""A comment names its author once or twice, below its words."""
_LONGEST = 40
"""Nobody's name is longer, in characters."""
_BETWEEN = FOOT | any_of("above", "count", "rest", "symbol", "picture", "initial")
"""Furniture between comments."""
_COMMENTED = any_of("comment", "remark")
_CLOSING = any_of("comment", "date")
"""Kinds of lines below a comment's author."""


def find(start: int, stop: int, page: Page) -> tuple[Comment, ...]:
    """The comments in these lines of a post's foot, in order."""
    if _COMMENTED.isdisjoint(page.kinds[start:stop]):
        return ()
    return tuple(_read(start, stop, page))


def _read(at: int, stop: int, page: Page) -> Iterator[Comment]:
    first = at
    opened: str | None = None
    while at < stop:
        if whole := _whole(at, page):
            whole, first = _dated_below(whole, at + 1, stop, page)
            yield whole
            at = first
            continue
        if page.kinds[at] != "comment":
            at += 1
            continue
        said = [i for i in range(first, at) if page.kinds[i] not in _BETWEEN]
        first = at
        while first < stop and page.kinds[first] in _CLOSING:
            first += 1
        marks = range(at, first)
        author, said = (opened, said) if opened else _author(said, marks, page)
        opened = author if author and not said else None
        if author and said:
            yield _comment(author, said, marks, page)
        at = first


def _whole(at: int, page: Page) -> Comment | None:
    """The comment that a line holds with its date, or without one; `None` where it holds none."""
    if page.kinds[at] not in _COMMENTED:
        return None
    text = page.lines[at].linked or page.lines[at].text
    said = page.landmarks.told("text", "comment", text)
    if not said and page.kinds[at] == "comment":
        return None
    date = _date(at, page) if said else None
    author = page.landmarks.told("author", "comment", text) if said else ""
    return _made(author or None, said or text, date, range(at, at + 1), page)


def _dated_below(whole: Comment, at: int, stop: int, page: Page) -> tuple[Comment, int]:
    """The comment with the date of the line below it, where that holds nothing else, and the first
    line below both."""
    if whole.posted_as or at >= stop or page.kinds[at] != "comment" or _whole(at, page):
        return whole, at
    told, date = page.landmarks.told, _date(at, page)
    if not date or told("author", "comment", page.lines[at].text):
        return whole, at
    posted, lines = dates.resolve(date[0]), (whole.lines[0], page.lines[at].last)
    return replace(whole, posted=posted, posted_as=date[1], lines=lines), at + 1


def _comment(author: str, said: list[int], marks: range, page: Page) -> Comment:
    date = next(filter(None, (_date(i, page) for i in marks)), None)
    texts = [page.lines[i].linked or page.lines[i].text for i in said]
    if page.lines[said[-1]].first < page.lines[said[-1]].last:
        # A layout may take the name below for the end of a full line.
        texts[-1] = texts[-1].removesuffix(f" {author}")
    texts[-1] = _DASH.sub("", texts[-1])
    return _made(author, "\n".join(texts), date, range(said[0], marks.stop), page)


def _made(
    author: str | None, text: str, date: tuple[dates.Found, str] | None, at: range, page: Page
) -> Comment:
    """The comment that these lines hold, with its date and the words that tell it."""
    return Comment(
        author=author,
        posted=dates.resolve(date[0]) if date else None,
        posted_as=date[1] if date else None,
        text=text,
        lines=(page.lines[at[0]].first, page.lines[at[-1]].last),
    )


def _date(at: int, page: Page) -> tuple[dates.Found, str] | None:
    text = page.lines[at].text
    text = page.landmarks.told("date", "comment", text) or text
    found = dates.find(text)
    return (found, text[found.start : found.end]) if found else None


def _author(said: list[int], marks: range, page: Page) -> tuple[str | None, list[int]]:
    """Who wrote a comment, and its lines; none where they stand below its author, as they do where
    a dialect does not say that his line closes them with a date."""
    for i in marks:
        text = page.lines[i].text
        if author := page.landmarks.told("author", "comment", text):
            return author, said if page.landmarks.told("date", "comment", text) else []
    return _named(said, page) if said else (None, [])


def _named(said: list[int], page: Page) -> tuple[str | None, list[int]]:
    """The author whom the last lines name, and the lines above; `None` and all lines where they
    name nobody."""
    text = page.lines[said[-1]].text
    dashed = _DASHED.fullmatch(text)
    name = dashed[1] if dashed else text
    if len(name) > _LONGEST or (not dashed and page.kinds[said[-1]] == "prose"):
        return None, said
    count = 1
    while count < min(_NAMES, len(said)) and page.lines[said[-count - 1]].text == name:
        count += 1
    return name, said[:-count]
