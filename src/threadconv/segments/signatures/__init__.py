"""Signatures: the closing lines of bodies that their authors did not write for this post."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from itertools import repeat

from msgspec.structs import replace

from threadconv import dates
from threadconv.patterns import lazy
from threadconv.remembered import remembered
from threadconv.segments.page import FOOT, Page
from threadconv.segments.signatures import margins
from threadconv.segments.spans import Span
from threadconv.segments.words import Worded, Words

_RULE = lazy(r"_{8,}|--|-{10,}")
_FAREWELL = Worded(r"{farewell}\b")
_AMONG = 3
"""Fewer lines than this stand between two buttons of one foot."""
_COUNT = lazy(r"[\d.,]+")
_WORDS = 3
"""A signature known only by its return has at least this many words."""
_LONGEST = 14
"""No signature below a rule has more lines than this."""


_Tail = tuple[str, tuple[str, ...]]
"""Whose last lines these are ("": anybody's), last first."""


def part(spans: Sequence[Span], page: Page) -> list[Span]:
    """The spans, their bodies without signatures.

    A signature stands below the note that a post was edited, below a rule of the writer's own
    (`-- `, `____`), or it returns: one author closes several posts with the same lines.
    """
    usual = _usual(spans, page)
    parted = [_ruled(_noted(span, usual, page), page) for span in spans]
    tails = [_tail(span, page) for span in parted]
    ends = _returns(
        (author, tail)
        for span, tail in zip(parted, map(_known, parted, tails, repeat(page)), strict=True)
        for author in {span.header.author, ""}
    )
    known = [
        _cut(span, _returning(tail, span.header.author, ends, page.landmarks.words), page)
        for span, tail in zip(parted, tails, strict=True)
    ]
    return margins.part(known, page) if page.landmarks.signatures else known


def _returns(tails: Iterable[_Tail]) -> Counter[_Tail]:
    """How often the last lines of these return; of more than one only where one less does."""
    ends: Counter[_Tail] = Counter()
    left = [(author, tail) for author, tail in tails if tail]
    count = 0
    while left:
        count += 1
        ends.update((author, tail[:count]) for author, tail in left)
        left = [
            (author, tail)
            for author, tail in left
            if len(tail) > count and ends[author, tail[:count]] > 1
        ]
    return ends


def _tail(span: Span, page: Page) -> tuple[str, ...]:
    """The last lines of a body, last first, without the first of all; none of a signed post."""
    if _signed(span):
        return ()
    stop = _above_counts(span, page)
    first = max(span.start, stop - _LONGEST)
    return tuple(page.lines[i].text for i in range(stop - 1, first, -1))


def _known(span: Span, tail: tuple[str, ...], page: Page) -> tuple[str, ...]:
    """The last lines of a body, or the signature below it where that is known by another sign."""
    if not _signed(span):
        return tail
    return tuple(text for i in range(*span.signature) if (text := page.lines[i].text))[::-1]


def _above_counts(span: Span, page: Page) -> int:
    """Where a body ends above the numbers that stand last in it, and the marks of empty items:
    votes and buttons without words stand below signatures."""
    stop = span.stop
    while stop > span.start + 1 and page.kinds[stop - 1] in ("count", "symbol"):
        stop -= 1
    return stop


def _returning(tail: tuple[str, ...], author: str, ends: Counter[_Tail], words: Words) -> int:
    """How many last lines stand below another post of this author too, or of anybody if unknown."""
    count = 0
    while count < len(tail) and ends[author, tail[: count + 1]] > 1:
        count += 1
    return count if count and _is_signature(tail[:count], words) else 0


def _cut(span: Span, count: int, page: Page) -> Span:
    """The span, so many of its body's last lines being its signature."""
    if not count:
        return span
    end = _above_counts(span, page)
    top = end - count
    while top < end - 1 and (page.kinds[top] in FOOT or page.kinds[top] == "inside"):
        top += 1
    return replace(span, stop=end - count, signature=(top, end))


def _signed(span: Span) -> bool:
    return span.signature[0] < span.signature[1]


def _usual(spans: Sequence[Span], page: Page) -> set[str]:
    """The buttons that stand under most posts."""
    counts = Counter(
        text
        for span in spans
        for text in {
            _uncounted(page.lines[i].text)
            for i in range(span.start + 1, span.end)
            if page.kinds[i] in ("below", "reactions")
        }
    )
    return {text for text, count in counts.items() if text and count * 2 > len(spans) > 2}


@remembered
def _uncounted(text: str) -> str:
    """A row of buttons without how often each was pressed."""
    return " ".join(_COUNT.sub("", text).split())


def _noted(span: Span, usual: Container[str], page: Page) -> Span:
    """What stands below the note of an edit, or below buttons, is a signature."""
    if _signed(span):
        return span
    quoted = False
    for i in range(span.stop - 1, span.start, -1):
        kind, text = page.kinds[i], page.lines[i].text
        quoted = quoted or kind in ("quote", "attachment")
        # Writers say what they edited; the software says when, also above what they quote for good.
        noted = kind == "edited" and (not quoted or dates.find(text) is not None)
        noted = noted or (kind == "reactions" and not quoted and _is_told(text, page))
        button = kind in FOOT and not quoted and _uncounted(text) in usual
        if noted or button:
            top = _first_button(i, span.start, usual, page) if button else i
            return _bare(replace(span, stop=top, signature=(i + 1, span.stop)), page)
    return span


def _first_button(at: int, start: int, usual: Container[str], page: Page) -> int:
    """The first of the buttons around this one; a name may stand among them, over its menu."""
    for i in range(at - 1, max(start, at - _AMONG) - 1, -1):
        if page.kinds[i] in FOOT and _uncounted(page.lines[i].text) in usual:
            return _first_button(i, start, usual, page)
    return at


def _is_told(text: str, page: Page) -> bool:
    """Does the software tell of what kind the reactions are? Writers like things too."""
    found = page.landmarks.match("reactions", text)
    return found is not None and found.groupdict().get("kind") is not None


def _bare(span: Span, page: Page) -> Span:
    """The span, its body without the furniture that stands between it and the signature."""
    stop = span.stop
    while stop > span.start + 1 and page.kinds[stop - 1] in FOOT:
        stop -= 1
    return replace(span, stop=stop)


def _ruled(span: Span, page: Page) -> Span:
    """What stands below the last rule that is none of the dumping tool's own is a signature,
    rather than what stands below the buttons."""
    if _signed(span) and span.signature[0] == span.stop:
        return span
    for i in range(span.stop - 1, max(span.start, span.stop - _LONGEST - 1), -1):
        if page.kinds[i] in ("quote", "unquote", "attachment"):
            break
        if page.kinds[i] == "signed":
            return _bare(replace(span, stop=i, signature=(i + 1, span.stop)), page)
        if page.kinds[i] == "symbol" and _RULE.fullmatch(page.lines[i].text):
            end = _to_button(i, span.signature[1], page) if _signed(span) else span.stop
            return replace(span, stop=i, signature=(i, end))
    return span


def _to_button(at: int, stop: int, page: Page) -> int:
    """The first line below this one that is a button by its words, not because it returns."""
    tell = page.landmarks.kind
    return next((i for i in range(at, stop) if tell(page.lines[i].text) == "below"), stop)


def _is_signature(tail: Sequence[str], words: Words) -> bool:
    count = sum(len(line.split()) for line in tail)
    return count >= _WORDS and not words.pattern(_FAREWELL).match(tail[-1])
