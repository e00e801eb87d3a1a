"""Headers: which line names the author, and from where to where the author's card goes."""

from collections import Counter
from collections.abc import Iterable, Sequence
from math import log

from msgspec import Struct

from threadconv import bylines
from threadconv.anchors import Anchors
from threadconv.page import CARD, FOOT, HEADS, Page

REACH = 40
"""A card is no longer than this many lines."""

_HEAD = frozenset(("label", "field", "card", "short"))
_WITHIN = CARD | {"short", "initial", "symbol"}
_STOPS = FOOT | {"rest", "quote", "unquote", "attachment"} | HEADS
"""What a card never holds: it ends the post above."""


class Header(Struct):
    """The lines from `start` to before `stop` (indices) are a post's header.

    `name` is the line that names the author (-1: none does), `author` the name, `anchor` the line
    that marks the post where it stands above the body (-1: below).
    """

    start: int
    stop: int
    name: int = -1
    author: str = ""
    anchor: int = -1


class _Candidate(Struct):
    at: int
    text: str
    traits: tuple[tuple[str, object], ...]
    score: float


def find(anchors: Anchors, page: Page) -> list[Header]:
    """The header of each post, learned from all of them together."""
    known = known_names(page)
    if anchors.closing:
        return _closed(anchors, page, known)
    inline = list(anchors.names) or bylines.names(anchors.at, page)
    if inline:
        return _inline(anchors, inline, page)
    ends = (*anchors.at[1:], len(page.lines))
    starts = (-1, *anchors.at[:-1])
    over = [_above(at, before, page.kinds) for before, at in zip(starts, anchors.at, strict=True)]
    under = [_below(at, after, page.kinds) for at, after in zip(anchors.at, ends, strict=True)]
    if _evidence(under, page) > _evidence(over, page):
        return [
            _header_below(best, window, anchor, page)
            for best, window, anchor in zip(
                _names(under, page, known), under, anchors.at, strict=True
            )
        ]
    return [
        _header_above(best, window, anchor, page)
        for best, window, anchor in zip(_names(over, page, known), over, anchors.at, strict=True)
    ]


def _inline(anchors: Anchors, names: list[str], page: Page) -> list[Header]:
    """Headers of posts whose anchors name the author; a card may stand above them."""
    headers = []
    before = -1
    for anchor, name in zip(anchors.at, names, strict=True):
        window = _above(anchor, before, page.kinds)
        start = anchor
        for i in reversed(window):
            text = page.lines[i].text
            if name and (text == name or text.startswith(name + " ")):
                start = _card_top(i, window, page)
            elif page.kinds[i] not in CARD and page.kinds[i] not in ("short", "initial", "symbol"):
                break
        if start == anchor:
            while start > window.start and page.kinds[start - 1] in (CARD | {"initial"}):
                start -= 1
        headers.append(Header(start, _body_start(anchor, page), anchor, name, anchor))
        before = anchor
    return headers


def _body_start(anchor: int, page: Page) -> int:
    stop = anchor + 1
    while page.kinds[stop : stop + 1] and (
        page.kinds[stop] in ("above", "card", "date", "byline", "number", "picture", "subject")
        or page.kinds[stop : stop + 2] == ["symbol", "date"]
    ):
        stop += 1
    return stop


def _evidence(windows: list[range], page: Page) -> int:
    """How much of author's cards these windows hold; the page's own head and foot left out."""
    inner = windows[1:] if windows[0].stop < windows[-1].stop else windows
    inner = windows[1:-1] or windows
    strong = ("card", "label", "field", "count", "initial")
    return sum(any(page.kinds[i] == kind for i in w) for w in inner for kind in strong)


def _above(anchor: int, before: int, kinds: Sequence[str]) -> range:
    """The lines above an anchor that may be its card."""
    start = anchor
    while start - 1 > before and anchor - start < REACH:
        kind = kinds[start - 1]
        if kind == "rest":
            # w3m prints a blank of the header as it prints the no-break space below a body.
            if "short" in kinds[start:anchor] or CARD.isdisjoint(kinds[max(0, start - 6) : start]):
                break
        elif kind in _STOPS:
            break
        elif kind == "prose" and not (kinds[start] in _HEAD or kinds[start - 2] in CARD):
            break
        start -= 1
    return range(start, anchor)


def _below(anchor: int, after: int, kinds: Sequence[str]) -> range:
    """The lines below an anchor that may be its card."""
    stop = anchor + 1
    while stop < after and stop - anchor < REACH and kinds[stop] not in _STOPS:
        if kinds[stop] == "prose":
            break
        stop += 1
    return range(anchor + 1, stop)


def _names(windows: list[range], page: Page, known: set[str]) -> list[_Candidate | None]:
    """The line of each window that names the author."""
    kinds = page.kinds
    under = _under(windows, page)
    posts = [
        [
            candidate
            for i in window
            if kinds[i] in ("short", "card", "initial", "prose", "count")
            and (candidate := _candidate(i, window, page, known, under))
        ]
        for window in windows
    ]
    return _choose(posts)


def _under(windows: list[range], page: Page) -> set[str]:
    """Texts that stand below several different short lines, as a title stands below names."""
    over: dict[str, set[str]] = {}
    for window in windows:
        for i in window[1:]:
            if page.kinds[i] == page.kinds[i - 1] == "short":
                over.setdefault(page.lines[i].text, set()).add(page.lines[i - 1].text)
    return {text for text, others in over.items() if len(others - {text}) > 1}


def _candidate(
    at: int, window: range, page: Page, known: set[str], under_others: set[str]
) -> _Candidate | None:
    lines, kinds = page.lines, page.kinds
    line = lines[at]
    name = line.text
    if not any(map(str.isalpha, name)) and not (kinds[at] == "count" and len(name) > 3):
        return None
    if kinds[at] == "card":
        found = page.landmarks.match("card", name)
        if not found or not found.groupdict().get("author"):
            return None
        name = found["author"]
    named = name.casefold() in known
    if kinds[at] == "prose" and not named:
        return None
    if kinds[at] == "initial" and not named and at + 1 < window.stop:
        return None
    if not named and " " in name:
        name = _first_known(name, known) or name
        named = name != line.text
    ranked = False
    if not named and kinds[at] == "short":
        name = _before_rank(_without_initial(name), page)
        ranked = name != line.text
    above = at - 1
    while above > 0 and kinds[above] in ("count", "symbol"):
        above -= 1
    over = kinds[above] if at > 0 else "page"
    under = kinds[at + 1] if at + 1 < len(kinds) else "page"
    neighbours = [lines[i].text for i in (at - 1, at + 1) if 0 <= i < len(lines)]
    twin = line.text in neighbours
    for text in neighbours:
        # A flag or the like may stand beside the name, but not beside the avatar's.
        if not named and len(text) > 1 and name.startswith(text + " "):
            name, twin = text, True
    initial = over == "initial" and lines[at - 1].text.casefold() == name[0].casefold()
    between = sum(kinds[i] in ("short", "prose") for i in range(at + 1, window.stop))
    score = 0.0
    score += 4 if named else 0
    score += 3 if initial else 0
    edge = (lines[at - 1].style, lines[at - 1].indent) != (line.style, line.indent)
    score += 3 if over in _STOPS or at == window.start else edge + (edge and over == "prose")
    score += 2 if twin and line.text not in under_others else 0
    score += 1.5 if under in CARD else 0
    score -= {"prose": 8.0, "count": 1.5}.get(kinds[at], 0.0)
    score -= 2.5 if line.text in under_others else 0
    score -= 0.5 * max(name.count(" ") - 2, 0)
    score -= 0.15 * (at - window.start) + 0.3 * between
    score += 4 if ranked else 0
    traits = (
        ("style", (line.style, line.indent)),
        ("over", "initial" if initial else over),
        ("under", under),
        ("twin", twin),
        ("edge", edge),
        ("top", min(at - window.start, 4)),
        ("gap", line.gap > 0),
        ("between", min(between, 4)),
        ("words", min(name.count(" "), 3)),
    )
    return _Candidate(at, name, traits, score)


def _first_known(text: str, known: set[str]) -> str | None:
    """The longest beginning of the line, word by word, that is somebody's name."""
    words = text.split(" ")
    for count in range(len(words) - 1, 0, -1):
        name = " ".join(words[:count])
        if name.casefold() in known:
            return name
    return None


def _without_initial(text: str) -> str:
    """The name behind the letter that stands for its picture ("A Ann")."""
    letter, blank, name = text.partition(" ")
    if blank and len(letter) == 1 and name[:1].casefold() == letter.casefold():
        return name
    return text


_RANK = 3
"""A rank has no more words than this."""


def _before_rank(text: str, page: Page) -> str:
    """What stands before a rank on the same line ("Ann Senior Member"), or the whole line.

    The name that stands for a picture may come before it ("Ann Ann Senior Member").
    """
    words = text.split()
    for at in range(1, len(words)):
        if words[:at] == words[at : 2 * at] and len(words) > 2 * at:
            return " ".join(words[:at])
        if not words[at][0].islower() and any(
            page.landmarks.kind(" ".join(words[at:stop])) == "card"
            for stop in range(at + 1, min(at + _RANK, len(words)) + 1)
        ):
            half = at // 2
            return " ".join(words[:half] if words[:half] == words[half:at] else words[:at])
    return text


def _choose(posts: list[list[_Candidate]]) -> list[_Candidate | None]:
    """The best candidate of each post: first by itself, then by what the page's others share."""
    chosen = [max(post, key=lambda c: c.score, default=None) for post in posts]
    for post in posts:
        _rank(post)
    every = Counter(trait for post in posts for c in post for trait in c.traits)
    for _ in range(3):
        picked = Counter(trait for c in chosen if c for trait in c.traits)
        share = sum(c is not None for c in chosen) / max(1, sum(map(len, posts)))
        if not share:
            break
        weight = {
            trait: log((picked[trait] + 2 * share) / (count + 2) / share)
            for trait, count in every.items()
        }
        chosen = [
            max(post, key=lambda c: c.score + sum(map(weight.__getitem__, c.traits)), default=None)
            for post in posts
        ]
    return chosen


def _rank(post: list[_Candidate]) -> None:
    """A trait of each candidate: how many above it in its window look the same."""
    seen: Counter[object] = Counter()
    for candidate in post:
        style = candidate.traits[0][1]
        candidate.traits += (("rank", min(seen[style], 3)),)
        seen[style] += 1


def _header_above(best: _Candidate | None, window: range, anchor: int, page: Page) -> Header:
    stop = _body_start(anchor, page)
    if best is None:
        start = anchor
        while start > window.start and page.kinds[start - 1] in CARD:
            start -= 1
        return Header(start, stop, anchor=anchor)
    top = _first_named(best, window, page)
    return Header(_card_top(top, window, page), stop, best.at, best.text, anchor)


def _first_named(best: _Candidate, window: range, page: Page) -> int:
    """The first line of a card that prints its author's name more than once."""
    for i in range(window.start, best.at):
        if page.lines[i].text == best.text and _WITHIN.issuperset(page.kinds[i : best.at]):
            return i
    return best.at


def _card_top(name: int, window: range, page: Page) -> int:
    """An avatar's initial or its name may stand above the name, with a rank or without."""
    start = name
    text = page.lines[name].text
    while start > window.start and (
        page.kinds[start - 1] in ("initial", "picture", "card")
        or page.lines[start - 1].text == text
        or (page.kinds[start - 1] == "short" and page.lines[start - 1].text.startswith(text + " "))
    ):
        start -= 1
    return start


def _header_below(best: _Candidate | None, window: range, anchor: int, page: Page) -> Header:
    start = anchor
    while start > 0 and page.kinds[start - 1] in ("date", "above", "card"):
        start -= 1
    if best is None:
        return Header(start, anchor + 1, anchor=anchor)
    return Header(start, _card_end(best.at + 1, window.stop, page), best.at, best.text, anchor)


def _card_end(at: int, stop: int, page: Page) -> int:
    """The first line that is no part of a card which goes on at this line."""
    while at < stop:
        ahead = page.kinds[at : min(at + 4, stop)]
        if not any(kind in CARD for kind in ahead) or ahead[0] in ("prose", "quote"):
            break
        at += 1
    return at


def _closed(anchors: Anchors, page: Page, known: set[str]) -> list[Header]:
    """Headers of posts whose anchors stand below their bodies."""
    before = (_top(anchors.at[0], page), *(at + 1 for at in anchors.at[:-1]))
    starts = [
        _past_foot(start, at, page.kinds) for start, at in zip(before, anchors.at, strict=True)
    ]
    starts[0] = _first_start(starts[0], anchors.at[0], page)
    windows = [
        _below(start - 1, at, page.kinds) for start, at in zip(starts, anchors.at, strict=True)
    ]
    best = _names([w if _holds_card(w, page) else range(0) for w in windows], page, known)
    return [
        _signed(start, anchor, window, page) or _carded(start, window, name, page)
        for start, anchor, window, name in zip(starts, anchors.at, windows, best, strict=True)
    ]


def _holds_card(window: range, page: Page) -> bool:
    return any(page.kinds[i] in ("label", "field", "card", "count", "date") for i in window)


def _signed(start: int, anchor: int, window: range, page: Page) -> Header | None:
    """The header of a post whose author's name the anchor below it gives."""
    found = page.landmarks.match(page.kinds[anchor], page.lines[anchor].text)
    if not found or "author" not in found.re.groupindex:
        return None
    author = found["author"].strip()
    for i in window:
        if page.lines[i].text.startswith(author):
            return Header(start, _card_end(i + 1, window.stop, page), anchor, author)
    return Header(start, start, anchor, author)


def _carded(start: int, window: range, best: _Candidate | None, page: Page) -> Header:
    if best is None:
        stop = start
        while page.kinds[stop] in ("number", "date", "above"):
            stop += 1
        return Header(start, stop)
    top = _card_top(best.at, window, page)
    return Header(top, _card_end(best.at + 1, window.stop, page), best.at, best.text)


def _top(anchor: int, page: Page) -> int:
    """Where the first of some posts that are closed by anchors starts."""
    start = anchor
    while start > 0 and page.kinds[start - 1] not in HEADS:
        start -= 1
    return start


def _first_start(start: int, anchor: int, page: Page) -> int:
    """The first post's first line: its card, or what stands below the title."""
    if start == 0 and anchor > 1 and page.lines[1].gap and len(page.lines[0].text) <= 150:
        start = 1
    for i in range(start, min(anchor, start + REACH)):
        if page.kinds[i] in ("label", "field", "card", "count", "date"):
            above = i
            while above > start and i - above < 3 and page.kinds[above - 1] in ("short", "initial"):
                above -= 1
            return above
    return start


def _past_foot(at: int, stop: int, kinds: Sequence[str]) -> int:
    """The first line below what the page prints under a body."""
    for i in range(at, min(at + 12, stop)):
        if kinds[i] in FOOT and kinds[i] != "signature":
            at = i + 1
    return at


def known_names(page: Page) -> set[str]:
    """Names that the page prints outside of cards: in quotes, reactions, closing lines; folded."""
    names: set[str] = set()
    for at, (line, kind) in enumerate(zip(page.lines, page.kinds, strict=True)):
        if kind == "start" and at and _heads_page(page, at - 1):
            names.add(line.text.casefold())
        if kind in ("quote", "closing", "reactions", "byline", "start", "card"):
            found = page.landmarks.match(kind, line.text)
            if found:
                names.update(_in(found.groupdict()))
    names.discard("")
    return names


def _in(groups: dict[str, str | None]) -> Iterable[str]:
    yield (groups.get("author") or "").strip().casefold()
    for name in (groups.get("users") or "").replace(" and ", ", ").split(","):
        name = name.strip()
        if name and not (name[0].isdigit() and name.endswith(("others", "other", "users", "user"))):
            yield name.casefold()


def _heads_page(page: Page, at: int) -> bool:
    text = page.lines[at].text.casefold().rstrip(": ")
    return page.landmarks.labels.get(text) == "start"


def mark_quotes(headers: Sequence[Header], page: Page) -> None:
    """A line with nothing but an author's name and a colon opens a quote."""
    names = {header.author for header in headers if header.author}
    for i in range(headers[0].start, len(page.lines)):
        text = page.lines[i].text
        if text[-1:] == ":" and text[:-1].rstrip() in names and page.kinds[i] == "short":
            page.kinds[i] = "quote"
