"""Anchors by what a page cut to its text keeps of headers: the name, twice or beside one word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from threadconv.kinds import Kind, any_of
from threadconv.lines import Line
from threadconv.segments.anchors.found import Anchors
from threadconv.segments.keys import masked
from threadconv.segments.landmarks import Landmarks
from threadconv.segments.words import Worded, doubled

_BY = Worded(r"{by} (\S{1,30}(?: \S{1,30}){0,3}?)(?: ?[-–—·|,])?")
_TOLD = Worded(r"(\S{1,30}(?: \S{1,30}){0,2}?) {trail}:?")
_PICTURE = " avatar"
_LONGEST = 60
"""No such line is longer, in characters."""
_LEAST = 3
_SHARE = 0.6
"""So many of the lines have sentences below them."""
_PLAIN = any_of("short", "card", "prose", "byline", "picture")
_CARD = any_of("card", "field", "above", "picture", "date", "count")
_ENDS = frozenset(".?!…。？！")
_NAME_WORDS = 4
"""What has more words is a headline."""


class _Kept(Struct, frozen=True, gc=False):
    """What is left of a header: its lines, how it says the name, and the name."""

    head: range
    form: str
    name: str


def find(lines: Sequence[Line], kinds: Sequence[Kind], landmarks: Landmarks) -> Anchors | None:
    """The lines that name authors in the form that most have, where words stand below them and
    somebody comes back; `None` where no three do."""
    every = list(_kept(lines, kinds, landmarks))
    forms = Counter(one.form for one in every)
    found: list[_Kept] = []
    for form, count in forms.items():
        some = [one for one in every if one.form == form]
        if count > max(len(found), _LEAST - 1) and _are_people(some, lines):
            found = some
    if not found:
        return None
    said = _under(found, lines)
    found = [*_items(found, lines), *found]
    found.sort(key=lambda one: one.head.start)
    heads = tuple(_whole(one.head, said, lines, kinds, landmarks) for one in found)
    at = tuple(head.start for head in heads)
    return Anchors(at, names=tuple(one.name for one in found), heads=heads)


def _under(found: Sequence[_Kept], lines: Sequence[Line]) -> set[str]:
    """What stands right under several of the names, whatever its numbers."""
    stops = [one.head.stop for one in found if one.head.stop < len(lines)]
    often = Counter(masked(lines[i].text) for i in stops if not lines[i].gap)
    return {text for text, count in often.items() if count > 1 and len(text) <= _LONGEST}


def _items(found: Sequence[_Kept], lines: Sequence[Line]) -> list[_Kept]:
    """The other items of the list whose items most of these are: posts by nobody named."""
    looks = Counter(_look(lines[one.head.start]) for one in found)
    look, count = looks.most_common(1)[0]
    if look[0][:1] != "*" or count * 2 <= len(found):
        return []
    named = {one.head.start for one in found}
    first = next(at for at in sorted(named) if _look(lines[at]) == look)
    rest = (at for at in range(first, len(lines)) if at not in named and _look(lines[at]) == look)
    return [_Kept(range(at, at), "", "") for at in rest]


def _look(line: Line) -> tuple[str, int]:
    return line.style, line.indent


def _are_people(found: Sequence[_Kept], lines: Sequence[Line]) -> bool:
    """Do several write, one of them again, and stand sentences below most of the lines?"""
    names = [one.name for one in found]
    ends = pairwise([*(one.head for one in found), range(len(lines), len(lines))])
    said = sum(
        any(_is_sentence(line.text) for line in lines[head.stop : after.start])
        for head, after in ends
    )
    rows = sum(one == other for one, other in pairwise(names))
    several = 1 < len(set(names)) < len(names) and rows * _LEAST < len(names)
    return several and said >= len(found) * _SHARE


def _is_sentence(text: str) -> bool:
    """Does a line end as sentences do, and not as a title that was cut short?"""
    return text[-1:] in _ENDS and text[-2:] not in ("..", " …")


def _kept(lines: Sequence[Line], kinds: Sequence[Kind], landmarks: Landmarks) -> Iterator[_Kept]:
    by, told = landmarks.words.pattern(_BY), landmarks.words.pattern(_TOLD)
    after = 0
    for at, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        text = line.text
        if at < after or kind not in _PLAIN or not 1 < len(text) <= _LONGEST or line.depth:
            continue
        if name := _pictured(at, lines) or _doubled(at, lines, kinds):
            after = at + 2
            yield _Kept(range(at, after), "twice", name)
        elif name := _repeated(text):
            yield _Kept(range(at, at + 1), "repeated", name)
        elif found := by.fullmatch(text):
            yield _Kept(range(at, at + 1), "by", found[1])
        elif found := told.fullmatch(text):
            yield _Kept(range(at, at + 1), text[found.end(1) :].casefold(), found[1])


def _pictured(at: int, lines: Sequence[Line]) -> str:
    """The name with which a line begins that stands over what its bearer's picture is called."""
    below = lines[at + 1].text if at + 1 < len(lines) else ""
    name = below.removesuffix(_PICTURE)
    named = name != below and " " not in name and lines[at].text.startswith(name)
    return lines[at].text.split(" ")[0] if named else ""


def _doubled(at: int, lines: Sequence[Line], kinds: Sequence[Kind]) -> str:
    """The name that two lines hold, one for the picture."""
    line = lines[at]
    below = lines[at + 1] if at + 1 < len(lines) and kinds[at] == "short" else None
    twice = below is not None and below.text == line.text and _look(below) == _look(line)
    return line.text if twice and line.text.count(" ") < _NAME_WORDS else ""


def _repeated(text: str) -> str:
    """The name with which a line begins twice, a rank behind it or nothing."""
    words = text.split(" ")
    return " ".join(words[: doubled(words)]) if text[0].isalnum() else ""


def _whole(
    head: range,
    said: Container[str],
    lines: Sequence[Line],
    kinds: Sequence[Kind],
    landmarks: Landmarks,
) -> range:
    """The header with the lines of a card below it, and whom or what the post answers above it."""
    start, stop = head.start, head.stop
    while head and stop < len(lines) and not lines[stop].gap:
        if kinds[stop] not in _CARD and masked(lines[stop].text) not in said:
            break
        stop += 1
    while head and start and _answers(start - 1, lines, kinds, landmarks):
        start -= 1
    return range(start, stop)


def _answers(at: int, lines: Sequence[Line], kinds: Sequence[Kind], landmarks: Landmarks) -> bool:
    return kinds[at] == "above" or landmarks.words.answered(lines[at].text) is not None
