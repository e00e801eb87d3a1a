"""Names and dates with which writers sign on the line of their last words, as on wikis' talk pages:
"That's right. --Ann (talk) 12:34, 5 May 2013 (UTC)"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from threadconv.kinds import any_of
from threadconv.lines import Line
from threadconv.patterns import lazy
from threadconv.segments import neighbours
from threadconv.segments.page import Page

_MONTH = r"[^\W\d_]{3,12}"
_STAMP = lazy(
    rf"(?<!\d)(?:\d{{1,2}}:\d\d,? (?:\d{{1,2}}\.? {_MONTH}\.?|{_MONTH} \d{{1,2}},) \d{{4}}"
    rf"|\d{{1,2}} {_MONTH}\.? \d{{4}} (?:[^\W\d_]{{1,3}}\.? )?\d{{1,2}}[:.]\d\d"
    r"|\d{4}年\d{1,2}月\d{1,2}日 ?\(.\) ?\d\d:\d\d) \((?:UTC|[A-Z]{3,5})\)"
)
"""A wiki's date, time and zone."""
_TALK = lazy(r"(?: ?[(（][^()（）]{1,30}[)）]){1,3}$")
"""The links behind a name: "(talk)", "(talk) (contribs)"."""
_ADDRESS = lazy(r"(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}|[\dA-F]{1,4}(?::[\dA-F]{0,4}){4,7})$")
_REPLY = lazy(r" ?\[ ?[^\W\d_][^\[\]]{1,24}\]")
"""The link behind a date that opens an answer."""
_DASHES = "-–—―"
_EDIT = r"\[ ?[^\W\d_][^\[\]]{2,30}\]"
_SECTION, _EDITED = lazy(rf"[^\[\]]{{1,100}}{_EDIT}"), lazy(_EDIT)
"""The title of a section and its link to edit it; the link alone."""
_ENDS = '.!?…:)”»"'
_LONGEST, _WORDS, _MOST = 40, 3, 5
"""No name is longer, in characters; where no dash stands before it, in words, or where somebody
signs with them more than once."""
_PARTICLES = frozenset((
    "of", "the", "de", "la", "le", "les", "du", "des", "von", "vom", "der", "dem", "den", "aus",
    "van", "het", "del", "della", "di", "da", "do", "dos",
))  # fmt: skip
"""What stands inside names."""
_AROUND = 160
"""What stands before a date and may be the name and its links, in characters."""
_LEAST = 2
_LISTED = any_of("short", "field")


class _Signed(Struct, frozen=True, gc=False):
    """Where a name begins, or what leads to it, and where the date behind it ends; `behind` are the
    words behind the last sentence, which are a longer name where they return."""

    start: int
    end: int
    name: str
    text: str
    behind: str


def part(page: Page) -> None:
    """Set names and dates that end what somebody has said apart from the words, as lines that close
    posts, where the page has several of them; titles of sections stand above posts."""
    held = (len(_STAMP.findall(line.text)) for line in page.lines if _may_sign(line.text))
    if sum(held) < _LEAST:
        return
    lines = list(_whole(page.lines))
    names = _names([one for line in lines for one in _found(line.text, ())])
    found = {at: list(_found(line.text, names)) for at, line in enumerate(lines)}
    if sum(map(len, found.values())) < _LEAST:
        return
    parts = [part for at, line in enumerate(lines) for part in _parts(line, found[at])]
    for at in range(1, len(parts)):
        above, signed = parts[at - 1]
        if parts[at][1] and not signed and above.text.endswith("--"):
            parts[at - 1] = replace(above, text=above.text.rstrip(_DASHES + " "), linked=""), False
    page.lines[:] = [line for line, _ in parts]
    page.kinds[:] = neighbours.mark(page.lines, page.landmarks)
    for at, (_, signed) in enumerate(parts):
        if signed:
            page.kinds[at] = "closing"
    page.signed_off = True
    _mark_sections(page)
    _mark_contents(page)


def _names(signed: Sequence[_Signed]) -> set[str]:
    """The names in these signatures, and those of many words that return."""
    behind = Counter(one.behind for one in signed)
    returning = {words for words, count in behind.items() if words and count > 1}
    return returning | {one.name for one in signed}


def _may_sign(text: str) -> bool:
    """Is a zone in brackets in this line, by its first letters? Few lines need to be searched."""
    at = text.rfind("(")
    return at > 0 and ("(UTC)" in text or text[at + 1 : at + 4].isupper())


def _whole(lines: list[Line]) -> Iterator[Line]:
    """The lines, with those in one that a tool has printed a link each: "Ann", "(", "talk", and
    ") 12:34, 5 May 2013 (UTC)"."""
    held: list[Line] = []
    for line in lines:
        held.append(line)
        dated = line.text[1:].lstrip() if line.text[:1] == ")" else ""
        if len(held) > 3 and held[-3].text == "(" and _STAMP.match(dated):
            name, _, talk, _ = held[-4:]
            text = f"{name.text} ({talk.text}) {dated}"
            held[-4:] = [replace(name, last=line.last, text=text, linked="", seams=())]
    yield from held


def _found(text: str, names: Container[str]) -> Iterator[_Signed]:
    """The signatures in a line; `names` are those that others of the page have."""
    start = 0
    for stamp in _STAMP.finditer(text) if ")" in text else ():
        one = _signature(text, start, *stamp.span(), names)
        if one:
            start = one.end
            yield one


def _signature(text: str, start: int, date: int, end: int, names: Container[str]) -> _Signed | None:
    top = max(start, date - _AROUND)
    head = text[top:date].rstrip(" ,")
    talk = _TALK.search(head)
    said = head[: talk.start()].rstrip() if talk else head
    if address := _ADDRESS.search(said):
        name, below = address[0], said[: address.start()]
    elif talk and (named := _name(said, top == start, names)):
        name, below = named, said[: -len(named)]
    else:
        return None
    signed = f"{name} {talk[0].strip()} " if talk else f"{name} "
    reply = _REPLY.match(text, end)
    last = reply.end() if reply else end
    top += len(below.rstrip(_DASHES + " "))
    return _Signed(top, last, name, signed + text[date:end], _behind(said))


def _behind(said: str) -> str:
    """The words behind the last sentence, where a name may have as many; "" for none."""
    words = said.split(" ")[-_MOST - 1 :]
    ended = [at for at, word in enumerate(words) if word[-1:] in _ENDS]
    return " ".join(words[ended[-1] + 1 :]) if ended else ""


def _name(said: str, whole: bool, names: Container[str]) -> str:
    """The name at the end of these words: behind a dash; one that others sign with; all that they
    are, where they are `whole`; the words behind the last sentence."""
    dashed = max(said.rfind(dash) for dash in ("--", *_DASHES[1:], " -"))
    behind = said[dashed:].lstrip(_DASHES + " ") if dashed >= 0 else ""
    if 0 < len(behind) <= _LONGEST:
        return behind
    words = said.split(" ")
    ends = [" ".join(words[-count:]) for count in range(min(_MOST, len(words)), 0, -1)]
    known = next((end for end in ends if end in names), "")
    ends = ends[-_WORDS:]
    if known or (whole and len(words) <= _WORDS):
        return known or said
    for count, end in enumerate(ends):
        over = words[len(words) - len(ends) + count - 1]
        if over[-1:] in _ENDS and not any(word[-1:] in _ENDS for word in end.split(" ")):
            return end
    return " ".join(words[-_length(words) :])


def _length(words: Sequence[str]) -> int:
    """How many words the name at the end of these has that nothing parts from them."""
    if words[-1].isdigit():
        return 2
    inside = 1
    while words[-inside - 1 : -inside] and words[-inside - 1] in _PARTICLES:
        inside += 1
    named = inside > 1 and words[-inside - 1 : -inside] and words[-inside - 1][:1].isupper()
    return inside + 1 if named else 1


def _parts(line: Line, found: list[_Signed]) -> Iterator[tuple[Line, bool]]:
    """The words of a line and the signatures in it, each with whether it is one."""
    if not found:
        yield line, False
        return
    at, gap = 0, line.gap
    for one in found:
        if said := line.text[at : one.start].strip():
            yield replace(line, text=said, gap=gap, linked="", seams=()), False
            gap = 0
        yield replace(line, text=one.text, gap=gap, linked="", seams=()), True
        at, gap = one.end, 0
    if said := line.text[at:].strip():
        yield replace(line, text=said, gap=0, linked="", seams=()), False


def _mark_sections(page: Page) -> None:
    """Titles of sections end with a link to edit them, or stand above it, and above what is said
    there."""
    printed = Counter(line.text for line in page.lines if line.text[:1] == "[")
    for at, line in enumerate(page.lines):
        below = page.kinds[at + 1 : at + 2]
        if line.text[-1:] != "]" or not below or below == ["closing"]:
            continue
        if _SECTION.fullmatch(line.text):
            page.kinds[at] = "above"
        elif at and printed[line.text] > 1 and _EDITED.fullmatch(line.text):
            page.kinds[at - 1 : at + 1] = ["above", "above"]


def _mark_contents(page: Page) -> None:
    """What stands below the page's title is the page's: the contents, links to the search."""
    at = page.kinds.index("title") + 1 if "title" in page.kinds else len(page.kinds)
    while page.kinds[at : at + 1] and page.kinds[at] in _LISTED:
        page.kinds[at] = "start"
        at += 1
