"""Headers: which line names the author, and from where to where the author's card goes."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import log

from msgspec import Struct

from threadconv import dates
from threadconv.segments import bylines
from threadconv.segments.anchors import Anchors
from threadconv.segments.page import CARD, FOOT, HEADS, Page

_TELLING = frozenset(
    ("quote", "closing", "reactions", "byline", "start", "card", "edited", "picture")
)
_CONTROLS = (["below"], ["picture"], ["symbol"])
_FURNITURE = 10
"""Furniture may stand between an anchor and the body on so many lines."""
_RULE = 15
"""A line across the page is at least as long, in characters."""
_TWINS = 4
"""A card may name its author twice, so many lines apart."""
_NAMING = frozenset(("short", "card", "initial", "prose", "count", "field"))
REACH = 40
"""A card is no longer than this many lines."""

_RANK_MARKS = " ♦★☆✓✔"
"""Signs that moderators and the like have behind their names."""
_HEAD = frozenset(("label", "field", "card", "short"))
_WITHIN = CARD | {"short", "initial", "symbol"}
_STOPS = FOOT | {"rest", "quote", "unquote", "attachment"} | HEADS
"""What a card never holds: it ends the post above."""


_LABELLED = frozenset(("label", "value", "field", "card"))
_OVER = frozenset(("number", "above", "count", "symbol", "rest"))
_HEADED = frozenset(("above", "card", "byline", "number", "picture", "subject"))
_DATED = 3
"""So many lines above the line that marks a post may be its date."""
_MAY_NAME = frozenset(("short", "card", "initial", "prose", "count", "date", "field"))


class Header(Struct):
    """The lines from `start` to before `stop` (indices) are a post's header.

    `name` is the line that names the author (-1: none does), `author` the name, `anchor` the line
    that marks the post where it stands above the body (-1: below). `card` holds the lines of the
    author's card where they stand below the body.
    """

    start: int
    stop: int
    name: int = -1
    author: str = ""
    anchor: int = -1
    card: range = range(0)


class _Candidate(Struct):
    at: int
    text: str
    traits: tuple[tuple[str, object], ...]
    score: float


def find(anchors: Anchors, page: Page, known: set[str]) -> list[Header]:
    """The header of each post, learned from all of them together.

    `known` are names that the page prints elsewhere (`known_names`).
    """
    headers = _find(anchors, page, known)
    for header, below in pairwise(headers):
        header.stop = min(header.stop, below.start)
    return headers


def _find(anchors: Anchors, page: Page, known: set[str]) -> list[Header]:
    if anchors.bare:
        return [Header(at, at + 1, anchor=at) for at in anchors.at]
    if anchors.closing:
        return _closed(anchors, page, known)
    inline = list(anchors.names) or bylines.names(anchors.at, page)
    if inline:
        return _inline(anchors, inline, page)
    ends = (*anchors.at[1:], len(page.lines))
    starts = (-1, *anchors.at[:-1])
    over = [_above(at, before, page) for before, at in zip(starts, anchors.at, strict=True)]
    under = [_below(at, after, page.kinds) for at, after in zip(anchors.at, ends, strict=True)]
    below = _evidence(under, page) > _evidence(over, page)
    names = _names(under if below else over, page, known)
    if below and _few(names):
        names = _names(over, page, known)
        return [
            _header_between(best, above, window, anchor, page)
            for best, above, window, anchor in zip(names, over, under, anchors.at, strict=True)
        ]
    header = _header_below if below else _header_above
    headers = [
        header(best, window, anchor, page)
        for best, window, anchor in zip(names, under if below else over, anchors.at, strict=True)
    ]
    return _lengthened(headers, page) if below else headers


def _few(names: Sequence[_Candidate | None]) -> bool:
    return sum(name is not None for name in names) * 2 < len(names)


def _header_between(
    best: _Candidate | None, above: range, below: range, anchor: int, page: Page
) -> Header:
    """The header of a post whose name stands above the anchor, and the rest of the card below."""
    header = _header_above(best, above, anchor, page)
    stop = _card_end(header.stop, below.stop, page)
    return Header(header.start, stop, header.name, header.author, anchor)


def _inline(anchors: Anchors, names: list[str], page: Page) -> list[Header]:
    """Headers of posts whose anchors name the author; a card may stand above them."""
    headers = []
    before = -1
    for anchor, name in zip(anchors.at, names, strict=True):
        window = _above(anchor, before, page)
        start = anchor
        if not name and window:
            name = _name_over(anchor, page)
        for i in reversed(window):
            text = page.lines[i].text
            if start < anchor and start - i > _TWINS:
                break
            if name and (text == name or text.startswith(name + " ")):
                start = _card_top(i, window, page)
        if start == anchor:
            while start > window.start and page.kinds[start - 1] in (CARD | {"initial"}):
                start -= 1
        headers.append(
            Header(start, _past_card(_body_start(anchor, page), page), anchor, name, anchor)
        )
        before = anchor
    return headers


def _past_card(at: int, page: Page) -> int:
    """The first line below a card that stands under its author's name."""
    while page.kinds[at : at + 1] and page.kinds[at] in _LABELLED:
        at += 1
    return at


def _name_over(anchor: int, page: Page) -> str:
    """The name above an anchor that holds none, though the others do."""
    text = page.lines[anchor - 1].text
    name = _without_full(text)
    return name if page.kinds[anchor - 1] == "short" or name != text else ""


def _without_full(name: str) -> str:
    """The name without a full name in brackets behind it."""
    user, _, full = name.partition(" (")
    return user if full[-1:] == ")" and "/" not in full and " " not in user else name


def _body_start(anchor: int, page: Page) -> int:
    stop = anchor + 1
    # A post may begin with a date of its own, but a header prints no second one.
    dated = "date" in page.kinds[max(0, anchor - _DATED) : anchor]
    skipped = _HEADED if dated else _HEADED | {"date"}
    while page.kinds[stop : stop + 1] and (
        page.kinds[stop] in skipped
        or (not dated and page.kinds[stop : stop + 2] == ["symbol", "date"])
    ):
        stop += 1
    for i in range(stop, min(stop + _FURNITURE, len(page.kinds))):
        if page.kinds[i] not in ("above", "below", "reactions", "symbol", "count", "short"):
            break
        if page.kinds[i] == "above" and page.kinds[stop] != "short":
            stop = i + 1
    while page.kinds[stop - 1] == "above" and page.kinds[stop : stop + 1] in _CONTROLS:
        page.kinds[stop] = "above"
        stop += 1
    return stop


def _evidence(windows: list[range], page: Page) -> tuple[int, int]:
    """How much of author's cards these windows hold: without the page's own head and foot, and
    with them.

    Where posts are short, the card below one anchor is in reach of the next: then the first and
    the last tell.
    """
    strong = ("card", "label", "field", "count", "initial")
    held = [sum(any(page.kinds[i] == kind for i in w) for kind in strong) for w in windows]
    inner = sum(held[1:-1] if len(held) > 2 else held)
    return inner, sum(held) if inner else 0


def _above(anchor: int, before: int, page: Page) -> range:
    """The lines above an anchor that may be its card."""
    lines, kinds = page.lines, page.kinds
    start = anchor
    while start - 1 > before and anchor - start < REACH:
        kind = kinds[start - 1]
        if kind == "rest":
            # w3m prints a blank of the header as it prints the no-break space below a body.
            if kinds[start] not in ("field", "label") and (
                "short" in kinds[start:anchor] or CARD.isdisjoint(kinds[max(0, start - 6) : start])
            ):
                break
        elif kind in _STOPS:
            break
        elif kind == "symbol" and len(lines[start - 1].text) > _RULE:
            if not CARD.isdisjoint(kinds[start:anchor]):
                break
        elif kind == "prose" and not (kinds[start] in _HEAD or kinds[start - 2] in CARD):
            break
        start -= 1
    return range(start, anchor)


def _below(anchor: int, after: int, kinds: Sequence[str]) -> range:
    """The lines below an anchor that may be its card."""
    stop = anchor + 1
    while stop < after and stop - anchor < REACH:
        kind = kinds[stop]
        if kind == "rest":
            if _LABELLED.isdisjoint(kinds[stop + 1 : stop + 3]):
                break
        elif kind in _STOPS or (kind == "prose" and not _goes_on(stop + 1, after, kinds)):
            break
        stop += 1
    return range(anchor + 1, stop)


def _goes_on(at: int, stop: int, kinds: Sequence[str]) -> bool:
    """Do labels of a card stand a few lines below, and nothing else but its words?"""
    for kind in kinds[at : min(at + _TWINS, stop)]:
        if kind in ("field", "label"):
            return True
        if kind in _STOPS:
            return False
    return False


def _names(windows: list[range], page: Page, known: set[str]) -> list[_Candidate | None]:
    """The line of each window that names the author."""
    kinds = page.kinds
    under = _under(windows, page)
    posts = [
        [
            candidate
            for i in window
            if kinds[i] in _MAY_NAME and (candidate := _candidate(i, window, page, known, under))
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
        for i in window:
            if page.kinds[i] == "short":
                name, _, rest = page.lines[i].text.rpartition(" ")
                over.setdefault(rest, set()).add(name)
                rest, _, name = page.lines[i].text.partition(" ")
                over.setdefault(rest, set()).add(name)
            elif page.kinds[i] == "field":
                name, _, rest = page.landmarks.lead(page.lines[i].text).partition(" ")
                over.setdefault(rest, set()).add(name)
    return {text for text, others in over.items() if len(others - {text, ""}) > 1}


def _candidate(
    at: int, window: range, page: Page, known: set[str], under_others: set[str]
) -> _Candidate | None:
    lines, kinds = page.lines, page.kinds
    line = lines[at]
    name = line.text
    if kinds[at] == "count":
        if not _digits_name(name):
            return None
    elif "{" in name or not any(map(str.isalpha, name)):
        return None
    returns = kinds[at] == "card" and page.landmarks.kind(name) == "short"
    if kinds[at] == "field":
        name = _leading(page.landmarks.lead(name), page, known, under_others)
        if not name:
            return None
    elif kinds[at] == "card" and not returns:
        found = page.landmarks.match("card", name)
        if not found or not found.groupdict().get("author"):
            return None
        name = found["author"]
    certain = name != line.text
    name = name.rstrip(_RANK_MARKS)
    if not certain:
        name = _without_full(name)
    if name[:1] == "(" and name[-1:] == ")":
        return None
    named = name.casefold() in known
    if kinds[at] in ("prose", "date") and not named:
        return None
    if kinds[at] == "initial" and not named and at + 1 < window.stop:
        return None
    bare = _without_status(name, page, under_others)
    if bare != name:
        name = bare
        named = name.casefold() in known
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
    twin = any(
        lines[i].text == line.text
        for i in range(max(window.start, at - _TWINS), min(window.stop, at + _TWINS + 1))
        if i != at
    )
    for text in neighbours:
        # A flag or the like may stand beside the name, but not beside the avatar's.
        if not named and len(text) > 1 and name.startswith(text + " "):
            name, twin = text, True
    initial = over == "initial" and lines[at - 1].text.casefold() == name[0].casefold()
    between = sum(kinds[i] in ("short", "prose") for i in range(at + 1, window.stop))
    score = 0.0
    score += 4 if named or certain or kinds[at] == "card" else 0
    score += 3 if initial else 0
    score += 2 if over == "picture" else 0
    edge = (lines[at - 1].style, lines[at - 1].indent) != (line.style, line.indent)
    first = over in _STOPS or over == "above" or (at == window.start and len(window) < REACH)
    score += 3 if first else edge + (edge and over == "prose")
    score += 2 if twin and line.text not in under_others else 0
    score += 1.5 if under in CARD else 0
    score -= {"prose": 8.0, "count": 1.5}.get(kinds[at], 2.0 * returns)
    score -= 2.5 if line.text in under_others else 0
    score -= 2 if name[-1] in ".!?,;:" else 0
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
        ("far", min((window.stop - at) // 3, 8)),
    )
    return _Candidate(at, name, traits, score)


def _digits_name(text: str) -> bool:
    """A member may be called 131359; a count of that size is printed 131,359."""
    return len(text) > 3 and text.isdigit()


def _without_status(text: str, page: Page, under_others: set[str]) -> str:
    """The name without what stands beside other names too ("Offline", "Member")."""
    head, _, tail = text.rpartition(" ")
    if head and tail in under_others and page.landmarks.kind(tail) == "card":
        return head
    head, _, tail = text.partition(" ")
    if tail and head in under_others and page.landmarks.kind(head) == "card":
        return tail
    return text


def _leading(lead: str, page: Page, known: set[str], under_others: set[str]) -> str:
    """The name in what stands before the labels of a card on one line; "" where it is not sure."""
    if page.landmarks.kind(lead) == "card":
        return ""
    if " " not in lead or lead.casefold() in known:
        return lead
    name, _, rest = lead.partition(" ")
    if rest in under_others or page.landmarks.kind(rest) == "card":
        return name
    return _first_known(lead, known) or ""


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
    author = _author_of(anchor, page)
    if best is None or author:
        start = anchor
        while start > window.start and page.kinds[start - 1] in CARD:
            start -= 1
        return Header(start, stop, anchor if author else -1, author, anchor)
    top = _first_named(best, window, page)
    return Header(_card_top(top, window, page), stop, best.at, best.text, anchor)


def _first_named(best: _Candidate, window: range, page: Page) -> int:
    """The first line of a card that prints its author's name more than once."""
    for i in range(window.start, best.at):
        if page.lines[i].text == best.text and _WITHIN.issuperset(page.kinds[i : best.at]):
            return i
    return best.at


def _card_top(name: int, window: range, page: Page) -> int:
    """An avatar's initial or its name may stand above the name, or all of the card once more."""
    start = name
    text = page.lines[name].text
    for i in range(name - 1, max(window.start, name - _TWINS) - 1, -1):
        if page.lines[i].text == text:
            start = i
    while start > window.start and (
        page.kinds[start - 1] in ("initial", "picture", "card", "above")
        or page.lines[start - 1].text == text
        or (page.kinds[start - 1] == "short" and page.lines[start - 1].text.startswith(text + " "))
    ):
        start -= 1
    return start


def _header_below(best: _Candidate | None, window: range, anchor: int, page: Page) -> Header:
    start = anchor
    while start > 0 and page.kinds[start - 1] in ("date", "above", "card", "picture"):
        start -= 1
    if best is None:
        carded = any(page.kinds[i] in ("field", "label") for i in window)
        stop = _card_end(anchor + 1, window.stop, page) if carded else anchor + 1
        return Header(start, _past_subject(stop, page), anchor=anchor)
    stop = _card_end(best.at + 1, window.stop, page)
    return Header(start, _past_subject(stop, page), best.at, best.text, anchor)


def _past_subject(stop: int, page: Page) -> int:
    """The line below the post's own title, where one stands just below the card."""
    for i in range(stop, min(stop + _TWINS, len(page.kinds))):
        if page.kinds[i] == "subject":
            return i + 2 if page.kinds[i + 1 : i + 2] == ["symbol"] else i + 1
    return stop


def _lengthened(headers: list[Header], page: Page) -> list[Header]:
    """Cards made to end where they do in all posts of an author: a town may stand last in them."""
    cards: dict[str, list[Header]] = {}
    for header in headers:
        if header.name >= 0:
            cards.setdefault(header.author, []).append(header)
    longer = []
    for same in cards.values():
        if len(same) > 1:
            more = _shared_below([header.stop for header in same], page)
            longer.append(more)
            for header in same:
                header.stop += more
    usual = max(set(longer), key=longer.count) if longer else 0
    if usual and longer.count(usual) * 2 > len(longer):
        for same in cards.values():
            if len(same) == 1 and "prose" not in page.kinds[same[0].stop : same[0].stop + usual]:
                same[0].stop += usual
    return headers


def _shared_below(starts: Sequence[int], page: Page) -> int:
    """How many short lines are the same below all these lines."""
    count = 0
    while count < 4:
        here = {(page.kinds[i + count], page.lines[i + count].text) for i in starts}
        if len(here) > 1 or next(iter(here))[0] != "short":
            break
        count += 1
    return count


def _card_end(at: int, stop: int, page: Page) -> int:
    """The first line that is no part of a card which goes on at this line."""
    while at < stop:
        ahead = page.kinds[at : min(at + 4, stop)]
        if ahead[0] == "prose":
            if not _goes_on(at + 1, stop, page.kinds):
                break
        elif ahead[0] == "quote" or not any(kind in CARD for kind in ahead):
            break
        at += 1
    while at < stop and page.kinds[at] == "symbol":
        at += 1
    return at


def _closed(anchors: Anchors, page: Page, known: set[str]) -> list[Header]:
    """Headers of posts whose anchors stand below their bodies."""
    marks = [_mark(at, page) for at in anchors.at]
    before = (_top(marks[0], page), *(at + 1 for at in anchors.at[:-1]))
    ends = (*anchors.at[1:], len(page.lines))
    under = [_below(at, after, page.kinds) for at, after in zip(anchors.at, ends, strict=True)]
    if not _author_of(anchors.at[-1], page) and _carry_cards(under, page):
        before = (before[0], *(window.stop for window in under[:-1]))
        starts = [
            _past_comments(start, at, page.kinds)
            for start, at in zip(before, anchors.at, strict=True)
        ]
        named = _names(under, page, known)
        return [
            _carded_below(start, best, window, page)
            for start, best, window in zip(starts, named, under, strict=True)
        ]
    starts = [_past_foot(start, at, page.kinds) for start, at in zip(before, marks, strict=True)]
    starts[0] = _first_start(starts[0], marks[0], page)
    windows = [_below(start - 1, at, page.kinds) for start, at in zip(starts, marks, strict=True)]
    best = _names([w if _holds_card(w, page) else range(0) for w in windows], page, known)
    return [
        _signed(start, anchor, window, page) or _carded(start, window, name, page)
        for start, anchor, window, name in zip(starts, marks, windows, best, strict=True)
    ]


def _mark(anchor: int, page: Page) -> int:
    """The first line of an anchor below a body: the number may stand under name and date."""
    above = page.kinds[anchor - 1] if page.kinds[anchor] == "number" else ""
    return anchor - 1 if above == "closing" else anchor


def _carry_cards(windows: list[range], page: Page) -> bool:
    """Does a card stand under most closing lines, as the last of them shows?

    What stands under the others may be the card of the next post.
    """
    return _holds_card(windows[-1], page) and (
        sum(_holds_card(window, page) for window in windows) * 2 > len(windows)
    )


def _carded_below(start: int, best: _Candidate | None, window: range, page: Page) -> Header:
    stop = start
    while page.kinds[stop : stop + 1] and page.kinds[stop] in _OVER:
        stop += 1
    if best is None:
        return Header(start, stop, card=window)
    return Header(start, stop, best.at, best.text, card=window)


def _holds_card(window: range, page: Page) -> bool:
    return any(page.kinds[i] in ("label", "field", "card", "count", "date") for i in window)


def _signed(start: int, anchor: int, window: range, page: Page) -> Header | None:
    """The header of a post whose author's name the anchor below it gives."""
    author = _author_of(anchor, page)
    if not author:
        return None
    named = [i for i in window[:8] if page.lines[i].text.startswith(author)]
    if not named:
        return Header(start, start, anchor, author)
    top = _card_top(named[0], window, page)
    return Header(top, _card_end(named[-1] + 1, window.stop, page), anchor, author)


def _author_of(anchor: int, page: Page) -> str:
    """The name on the line of an anchor, where a dialect says that one stands there."""
    found = page.landmarks.match(page.kinds[anchor], page.lines[anchor].text)
    return (found.groupdict().get("author") or "").strip() if found else ""


def _carded(start: int, window: range, best: _Candidate | None, page: Page) -> Header:
    if best is None:
        stop = start
        while page.kinds[stop : stop + 1] and page.kinds[stop] in ("number", "date", "above"):
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


def _past_comments(at: int, stop: int, kinds: Sequence[str]) -> int:
    """The first line below the readers' comments on a post, and what the page prints there."""
    at = max((i + 1 for i in range(at, stop) if kinds[i] == "comment"), default=at)
    while at < stop and (kinds[at] in FOOT or kinds[at] in HEADS):
        at += 1
    return at


def known_names(page: Page) -> set[str]:
    """Names that the page prints outside of cards: in quotes, reactions, closing lines; folded."""
    names: set[str] = set()
    for at, (line, kind) in enumerate(zip(page.lines, page.kinds, strict=True)):
        if kind == "start" and at and _heads_page(page, at - 1) and not dates.find(line.text):
            names.add(line.text.casefold())
        if kind in _TELLING:
            found = page.landmarks.match(kind, line.text)
            if found:
                names.update(_in(found.groupdict()))
        elif kind == "prose" and (opening := page.landmarks.opening(line.text)):
            names.add(opening.author.casefold())
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
    """A line with nothing but an author's name and a colon opens a quote, and so does a line that
    begins with the words that a quote is opened by, and an author's name in them."""
    names = {header.author for header in headers if header.author}
    for i in range(headers[0].start, len(page.lines)):
        if page.kinds[i] not in ("short", "prose"):
            continue
        text = page.lines[i].text
        found = page.landmarks.opening(text)
        named = text[-1] == ":" and text[:-1].rstrip() in names
        if named or (found and (found.certain or found.author in names)):
            page.kinds[i] = "quote"
