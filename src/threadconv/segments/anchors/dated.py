"""Anchors by dates: lines of one shape that each hold a date and hardly anything else."""

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from threadconv import dates
from threadconv.kinds import Kind, any_of
from threadconv.lines import Line
from threadconv.patterns import lazy
from threadconv.segments.anchors.found import Anchors
from threadconv.segments.landmarks import Landmarks
from threadconv.segments.landmarks.stamps import NOTE

LONGEST = 130
"""No line with a post's date is longer, in characters."""

_EMPTY = 0.5
"""What a line costs that heads no words."""
_LAST = 1 / 3
"""What makes a line cost nothing and count for nothing."""
_BACK = 1.0
"""What a line costs that is dated before the one above."""
_COUNTED = 3
"""Of so many posts or fewer the number on the page says little."""
_OPENING = 0.6
"""What a line with a colon at its end is worth: quotes are opened so, posts hardly ever."""

_APART = 15
"""The two dates of a post stand within so many lines."""
_TWINS = 3
"""Where one of so many dates is not printed twice with words between, none is."""

_MARKS = frozenset("·•|")
"""Signs that part a date from what stands before it on its line."""

_HEADING = "#"
"""The style of a heading: below one, which may be a name, a date begins its line."""

_LINK = "@"
"""The style of a link."""

_LOGGED = lazy(r":\d\d[.,]\d{3}\b")
"""A time to the thousandth of a second: logs are quoted in posts, and no page dates posts so."""
_PRINTED = 3
"""A sentence that stands behind so many dates is a button's."""
_TOKEN = lazy(r"[^\W_]+|#|_")
_NEVER = any_of(
    "quote",
    "edited",
    "field",
    "label",
    "value",
    "page",
    "start",
    "reactions",
    "inside",
    "below",
    "card",
    "notice",
)
_SAID = any_of("prose", "quote", "below", "tail", "edited", "reactions")
_POSTED = any_of("below", "edited", "reactions", "quote", "card", "label")


class _Dated(Struct):
    """A line with a date; `lead` is the first word before it, `mark` the sign that parts it from
    whatever its author says there of himself."""

    at: int
    shape: tuple[str, str, str]
    lead: str
    mark: str
    text: str
    found: dates.Found
    when: str = ""


def find(lines: Sequence[Line], kinds: Sequence[Kind], landmarks: Landmarks) -> Anchors | None:
    """The group of dated lines that most posts hang on; `None` where there is none of two."""
    printed = landmarks.words.telling("dating")
    opening = landmarks.vocabulary.openings.find
    dated = [line for line in _dated(lines, kinds, printed) if not opening(line.text)]
    order = dates.order_of(line.found for line in dated)
    for line in dated:
        line.when = dates.comparable(line.found, order)
    groups: dict[tuple[str, ...], list[_Dated]] = {}
    for line in dated:
        groups.setdefault(line.shape, []).append(line)
        groups.setdefault(line.shape[:2], []).append(line)
        groups.setdefault(("", *line.shape[1:], ""), []).append(line)
        if line.mark:
            groups.setdefault((line.mark, *line.shape[::2]), []).append(line)
        if not line.shape[1] and line.at and lines[line.at - 1].style.startswith(_HEADING):
            groups.setdefault(("", _HEADING, lines[line.at - 1].style), []).append(line)
        if line.lead:
            groups.setdefault((line.lead,), []).append(line)
    best, most = None, 1.0
    for group in groups.values():
        merged = _run(_merged(group, kinds), lines, kinds)
        score = _score(merged, lines, kinds)
        if score > most:
            best, most = merged, score
    best = _newest_first(groups.values(), best or [], lines, kinds, landmarks) or best
    if best is None:
        return None
    return _posts(best, dated, lines, kinds, landmarks)


def _posts(
    best: list[_Dated],
    dated: Sequence[_Dated],
    lines: Sequence[Line],
    kinds: Sequence[Kind],
    landmarks: Landmarks,
) -> Anchors:
    """The anchors that the best group of the dated lines makes, with others that are as theirs."""
    # A page without dates needs none of these, and they take time to import.
    from threadconv.segments.anchors import again, changed, closing, shaped

    at = [line.at for line in _without_tail(best)]
    at = sorted({*at, *shaped.alike(at, lines, kinds, _NEVER)})
    at = sorted({*at, *changed.among([line.at for line in dated], at, lines, kinds)})
    at = again.drop(at, lines, kinds)
    closed = (
        closing.buttoned(at, lines, landmarks)
        or closing.among(at, lines, kinds)
        or closing.among(_led(best, dated), lines, kinds)
    )
    if closed:
        return Anchors((*closing.first(closed, lines, kinds), *closed), closing=True)
    return Anchors(tuple(at))


def _newest_first(
    groups: Iterable[list[_Dated]],
    other: Sequence[_Dated],
    lines: Sequence[Line],
    kinds: Sequence[Kind],
    landmarks: Landmarks,
) -> list[_Dated] | None:
    """The lines whose dates go back from each to the next, where the page says above them that
    just so many posts follow; `None` where it does not, or there are more others."""
    falling = [
        group for group in groups if len(group) > max(_COUNTED, len(other)) and _falls(group)
    ]
    if not falling:
        return None
    from threadconv.segments.anchors import tallied  # few pages come here, and need its imports

    told = list(tallied.totals(lines, kinds, landmarks))
    for group in falling:
        fits = any(at < group[0].at and total == len(group) for at, total in told)
        if fits and len(told) < len(group) and min(_fills(group, lines, kinds)) > 0:
            return group
    return None


def _falls(group: Sequence[_Dated]) -> bool:
    """Is none of the lines dated later than the one above?"""
    told = [line.when for line in group if line.when]
    return len(told) > _COUNTED and all(later <= earlier for earlier, later in pairwise(told))


def _led(group: Sequence[_Dated], dated: Sequence[_Dated]) -> list[int]:
    """All lines with a date that begin with the word with which those of this group do; none where
    they share none. Below the last that closes a post nothing need stand."""
    leads = {line.lead for line in group}
    if len(leads) > 1 or not all(leads):
        return []
    return [line.at for line in dated if line.lead in leads]


def _without_tail(group: list[_Dated]) -> list[_Dated]:
    """The lines but for the last ones, where no other is printed like them: they belong to what
    the page shows below the thread. Of dates with the same words around them some are no links,
    as where a note stands behind ("(edited)")."""
    shapes = [(line.shape[0].replace(_LINK, ""), *line.shape[1:]) for line in group]
    usual, count = Counter(shapes).most_common(1)[0]
    if count * 2 < len(group):
        return group
    last = len(group) - shapes[::-1].index(usual)
    strange = set(shapes[last:])
    return group if strange & set(shapes[:last]) else group[:last]


def _dated(lines: Sequence[Line], kinds: Sequence[Kind], words: Container[str]) -> Iterator[_Dated]:
    found = _days(dict(_dates(lines, kinds)), kinds)
    behind = {at: _behind(lines[at].text, date) for at, date in found.items()}
    printed = Counter(behind.values())
    for at, date in found.items():
        text = lines[at].text
        sentence = kinds[at] == "prose" and text[-1] in ".?!" and len(behind[at]) > 1
        if sentence and printed[behind[at]] < _PRINTED:
            continue
        before, after = _mask(text[: date.start], words), _mask(behind[at], words)
        if len(before) + len(after) > 8:
            continue
        shape = (lines[at].style, " ".join(before), " ".join(after))
        lead = text[: date.start].partition(" ")[0]
        mark = _mark(text[: date.start], words) if date.relative else ""
        yield _Dated(at, shape, lead, mark, text, date)


def _mark(before: str, words: Container[str]) -> str:
    """The sign at the end of what stands before a date, but for a word that dates have with them
    ("Baker · Updated 4y")."""
    head, _, last = before.rstrip().rpartition(" ")
    sign = (head if last.casefold() in words else last)[-1:]
    return sign if sign in _MARKS else ""


def _dates(lines: Sequence[Line], kinds: Sequence[Kind]) -> Iterator[tuple[int, dates.Found]]:
    """The lines that may date posts, with the first date in each."""
    for at, line in enumerate(lines):
        text = line.text
        if line.depth or kinds[at] in _NEVER or len(text) > LONGEST or not text:
            continue
        if kinds[at] == "count" or kinds[at + 1 : at + 2] == ["start"]:
            continue
        found = None if _LOGGED.search(text) else dates.find(text)
        if found and (found.precision != "year" or found.relative):
            yield at, found


def _days(found: dict[int, dates.Found], kinds: Sequence[Kind]) -> dict[int, dates.Found]:
    """The dates without the ages that stand alone above the days from which they count."""
    return {
        at: date
        for at, date in found.items()
        if not date.relative
        or kinds[at : at + 2] != ["date", "date"]
        or at + 1 not in found
        or found[at + 1].relative
    }


def _behind(text: str, found: dates.Found) -> str:
    """What stands behind a date; some tools print the date of a tooltip once more, and some posts
    have a note there ("(edited)")."""
    return NOTE.sub("", text[found.end :].removeprefix(" " + text[found.start : found.end]))


def _mask(text: str, words: Container[str]) -> list[str]:
    """The words around a date: those that templates print as they are, others as "w" or "0"."""
    masked: list[str] = []
    for word in _TOKEN.findall(text):
        folded = word.casefold()
        if folded in words or word == "#":
            masked.append(folded)
        elif masked and masked[-1] in "w0":
            if not word.isdigit():
                masked[-1] = "w"
        else:
            masked.append("0" if word.isdigit() else "w")
    return masked


def _merged(group: list[_Dated], kinds: Sequence[Kind]) -> list[_Dated]:
    """A post may print its date twice above its body: the one nearer to the body counts.

    A post of a word or two stands between its date and the next one, which may read the same ("3
    years ago"): where most dates do not stand so, these are no twins.
    """
    twins = [_are_twins(above, line, kinds) for above, line in pairwise(group)]
    spoken = [
        twin and "short" in kinds[above.at + 1 : line.at]
        for twin, (above, line) in zip(twins, pairwise(group), strict=True)
    ]
    if sum(spoken) * _TWINS < len(group):
        twins = [twin and not said for twin, said in zip(twins, spoken, strict=True)]
    return [line for line, twin in zip(group, [*twins, False], strict=True) if not twin]


def _are_twins(above: _Dated, line: _Dated, kinds: Sequence[Kind]) -> bool:
    near = above.text == line.text and line.at - above.at < _APART
    return near and _SAID.isdisjoint(kinds[above.at + 1 : line.at])


def _run(group: list[_Dated], lines: Sequence[Line], kinds: Sequence[Kind]) -> list[_Dated]:
    """The lines that stand together in a thread, without those of lists above or below it: there
    no words stand between, or dates run backwards."""
    best, most = (0, len(group)), 0.0
    start, points = 0, 0.0
    when = ""
    fills = list(_fills(group, lines, kinds))
    for i, (line, filled) in enumerate(zip(group, fills, strict=True)):
        weight = filled - _EMPTY * (1 - filled) - _BACK * ("" != line.when < when)
        if points < 0:
            start, points = i, 0.0
        points += weight
        when = line.when or when
        if points >= most:
            best, most = (start, i + 1), points
    start, stop = best
    # The first of a list below may be dated later than the last post.
    listed = stop < len(group) and fills[stop - 1] < 1 <= _median(fills[start:stop])
    if listed and "below" in kinds[group[stop - 1].at : group[stop].at]:
        listed = False  # Over its button stands a short post.
    return group[start : stop - listed]


def _median(numbers: Sequence[float]) -> float:
    # The module `statistics` takes as long to import as ten of ours.
    return sorted(numbers)[len(numbers) // 2]


def _score(group: list[_Dated], lines: Sequence[Line], kinds: Sequence[Kind]) -> float:
    """How many of the lines head some text, less where dates run backwards."""
    filled = sum(_fills(group, lines, kinds))
    if sum(line.text[-1] == ":" for line in group) * 2 > len(group):
        filled *= _OPENING
    told = [line.when for line in group if line.when]
    back = sum(later < earlier for earlier, later in pairwise(told))
    return filled * (1 - back / max(1, len(told) - 1)) - (len(group) - filled) * _EMPTY


def _fills(
    group: Sequence[_Dated], lines: Sequence[Line], kinds: Sequence[Kind]
) -> Iterator[float]:
    """How much what stands below each of these lines looks like a post; the last line of a dump
    may close one."""
    for line, after in zip(group, [*(g.at for g in group[1:]), len(lines)], strict=False):
        last = line.at + 1 == len(lines)
        yield _LAST if last else _fill(kinds[line.at + 1 : min(after, line.at + 40)])


def _fill(between: Sequence[str]) -> float:
    """How much what stands below a date looks like a post, which may be one sign ("👍") over its
    buttons: lists of threads have titles only."""
    if "prose" in between or "quote" in between:
        return 1.0 if _POSTED.isdisjoint(between) else 1.3
    signed = between[:1] == ["symbol"] and between[1:2] in (["below"], ["reactions"])
    return 0.6 if signed or "short" in between else 0.0
