"""Headlines: what each line above the first post says, if it is the title of the thread."""

from collections.abc import Iterator

from msgspec import Struct

from threadconv.kinds import any_of
from threadconv.patterns import lazy
from threadconv.segments.crumbs import is_part
from threadconv.segments.page import Page
from threadconv.segments.subjects import without_icon
from threadconv.thread.frame import Frame

_LONGEST = 320
"""No title is longer, in characters."""
_LEAST = 3
"""Letters that a title has."""
_LABEL = 25
"""A thread's prefix ("Question") is no longer."""
_MAY_BE = any_of("short", "prose", "subject", "title", "card")
_MARKS = "»›>•:/ \xa0"
"""What stands before a title on its line, and is no part of it."""
_BARS = frozenset("|•·–—@-")
"""What stands between the title and the name of the site."""
_BAR = lazy(r" +[|•·–—@-] +| :: ")
_GAP = lazy(r"\s{2,}|\t")
_STEPS = frozenset("»›>")
_STEP = lazy(r" *[»›>] *")
_SLASH = " / "
"""What may stand between the names of forums, and between words of a title."""
_SOURCE = lazy(r" ?\( ?(?:[\w-]+(?:\.[\w/-]+)+|\d[\d.,]* \w+) ?\)$")
"""Where a link goes to or how often it was read, as it stands behind a title."""
# A prefix may stand before the title without a blank; a tool may name a picture there.
_CUT = lazy(r"(?<=[a-z])(?=[A-Z])| |(?<=\])(?=\w)")
_PART = lazy(r" (?=\S)")
_SOON = 8
"""So soon below a title stands its prefix alone, where it leads to all threads that have it."""
_LEAST_CUT = 2
"""Blanks that a line has if something stands beside a title in it."""
_MOST = 0.5
"""An end of a line that is the title holds more of its characters than this share."""
_WINDOW = "title: "
"""What tools that keep pages write before the name of the browser's window."""
_SENTENCE = 3
"""The name of no forum has more blanks."""


class Headline(Struct, gc=False):
    """The line at index `at` says `text`; `whole` tells that it says nothing else, `cells` how many
    cells it seems to have."""

    at: int
    text: str
    whole: bool
    cells: int


def find(frame: Frame, page: Page) -> Iterator[Headline]:
    """The headlines above the words of the first post, and what may be one among the first of them.

    Where a line seems to have cells, each is one, and all of it too.
    """
    for i in frame.heads:
        line = page.lines[i].text
        if page.kinds[i] not in _MAY_BE or len(line) > _LONGEST:
            continue
        cells = _cells(line)
        for cell in (line, *cells):
            text = _bare(i, cell, frame, page)
            if sum(map(str.isalpha, text)) >= _LEAST:
                yield Headline(i, text, text == line, len(cells))


def _cells(text: str) -> list[str]:
    cells = _GAP.split(text) if "  " in text or "\t" in text else []
    return cells if len(cells) > 1 else []


def _bare(at: int, text: str, frame: Frame, page: Page) -> str:
    """The text without a thread's prefix, the path to it, its source and the site's name."""
    window = at == frame.top or text.casefold().startswith(_WINDOW)
    found = page.landmarks.match("title", text)
    if found:
        text = found["text"] or text
    if page.kinds[at] == "subject":
        text = without_icon(text, page)
    label, blank, title = text.partition("\xa0")
    if blank and len(label) < _LABEL and label[-1:] not in _STEPS and title.strip():
        return title.strip()
    text = text.lstrip(_MARKS)
    if text[-1:] == ")":
        text = _SOURCE.sub("", text)
    if not _STEPS.isdisjoint(text) and len(steps := _STEP.split(text)) > 2:
        text = steps[-1].strip()
    if len(parts := text.split(_SLASH)) > 2 and all(map(is_part, parts[:-1])):
        text = parts[-1]
    if part := _said_alone(text, frame) or _addressed(text, frame):
        return part
    bare = page.landmarks.vocabulary.without_prefix(text)
    text = bare if bare != text else _unlabelled(at, text, page)
    return _window(text) if window else text


def _unlabelled(at: int, text: str, page: Page) -> str:
    """The text without a prefix of its own that the page says again right below, alone."""
    if not page.landmarks.vocabulary.prefixes:
        return text
    below = {line.text for line in page.lines[at + 1 : at + 1 + _SOON]}
    for found in _PART.finditer(text[:_LABEL]):
        rest = text[found.end() :]
        if text[: found.start()] in below and (rest[0].isupper() or rest[0].isdigit()):
            return rest
    return text


def _goes_on(rest: str) -> bool:
    """Does something else than the title's own words follow?"""
    bar = rest.lstrip(" ")[:2]
    return rest.startswith((" :: ", " (")) or (rest[0] == bar[1:] == " " and bar[0] in _BARS)


def _window(text: str) -> str:
    """The title on the browser's window, before the names of forum and site."""
    head, bar, _ = text.partition(" | ")
    return head if bar or (_BARS.isdisjoint(text) and ":" not in text) else _BAR.split(text)[0]


def _said_alone(text: str, frame: Frame) -> str:
    """The longest end or beginning of a line that the page prints on a line of its own."""
    if text.count(" ") < _LEAST_CUT:
        return ""
    begins, ends = frame.may_print_begin(text), frame.may_print_end(text)
    if not begins and not ends:
        return ""
    cuts = [found.end() for found in _CUT.finditer(text)]
    for cut in cuts if ends else ():
        tail = text[cut:]
        if _is_most(tail, text) and frame.prints(tail):
            return tail
    for cut in reversed(cuts) if begins else ():
        head = text[:cut].rstrip()
        long = head.count(" ") > _SENTENCE or (" " in head and _goes_on(text[len(head) :]))
        if long and frame.prints(head):
            return head
    return ""


def _addressed(text: str, frame: Frame) -> str:
    """The end of a line that stands in the page's address, where the whole of it does not."""
    if not frame.paths or not frame.may_address_end(text) or frame.addresses(text):
        return ""
    tails = (text[found.end() :] for found in _CUT.finditer(text))
    return next((tail for tail in tails if _is_most(tail, text) and frame.addresses(tail)), "")


def _is_most(tail: str, text: str) -> bool:
    return len(tail) > len(text) * _MOST and tail.count(" ") > 1
