"""Closing: whether anchors stand below the words of their posts, as nothing but the page tells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import islice, pairwise

from threadconv import dates
from threadconv.kinds import Kind, any_of
from threadconv.lines import Line
from threadconv.segments.keys import masked
from threadconv.segments.landmarks import Landmarks
from threadconv.segments.page import kind_at
from threadconv.segments.words import Worded

_BY = Worded(r" ?{by} \S")
_LEAST = 3
_SAID, _SAME = 0.6, 0.7
"""So many of the lines that close posts stand below a sentence, and so many above the same button,
or below the name that they hold and what its bearer says."""
_WORDS = any_of("prose", "quote")
_SAYING = _WORDS | {"count", "symbol"}
"""What a post may end with."""
_UNKNOWN = _WORDS | {"short"}
_NAMED = 5
"""A byline has no more words."""
_NEAR = 3
"""Words that a line heads stand within so many lines below it."""
_BELOW = 5
"""Buttons and the post's own title may stand between, but not the date of another."""
_ENDS = frozenset(".!?…:")
_REACH = 120
"""A post has no more lines."""


def among(at: Sequence[int], lines: Sequence[Line], kinds: Sequence[Kind]) -> list[int]:
    """Those of these lines that close posts; none where they do not."""
    least = max(_LEAST, len(at) * _SAME)
    if len(at) < least or _over_bylines(at, lines) >= least:
        return []
    if (
        _signed(at, lines, kinds) >= least
        or _joined(at, lines, kinds)
        or _ends(at, lines, kinds)
        or _last_said(at, kinds) >= least
    ):
        return list(at)
    above = Counter(lines[i - 1].text for i in at if i and kinds[i - 1] == "prose")
    said = sum(1 for count in above.values() if count == 1)
    below = [_key_below(i, lines) for i in at]
    usual, count = Counter(below).most_common(1)[0]
    if not usual or said < len(at) * _SAID or count < least:
        return []
    # What stands below another line is a list below the thread.
    closing = list(at[: len(at) - below[::-1].index(usual)])
    return [] if _head(closing, kinds) else closing


def _over_bylines(at: Sequence[int], lines: Sequence[Line]) -> int:
    """How many of these lines stand over one and the same small word with a name behind it ("by
    Ann"), and not always the same: no posts begin so."""
    below = [lines[i + 1].text.split(" ") for i in at if i + 1 < len(lines)]
    named = [words for words in below if words[0].islower() and 1 < len(words) <= _NAMED]
    leads = Counter(words[0] for words in named)
    return max(leads.values()) if len(leads) == 1 < len({*map(tuple, named)}) else 0


def buttoned(at: Sequence[int], lines: Sequence[Line], landmarks: Landmarks) -> list[int]:
    """All of these lines, where most begin with a post's buttons and end with its date and author
    ("Reply • link 5 years ago by Ann")."""
    by = landmarks.words.pattern(_BY)
    count = 0
    for i in at:
        date = dates.find(lines[i].text)
        before = lines[i].text[: date.start].casefold().strip() if date else ""
        if date and before and by.match(lines[i].text, date.end):
            count += landmarks.are_buttons(before)
    return list(at) if count >= max(_LEAST, len(at) * _SAME) else []


def first(at: Sequence[int], lines: Sequence[Line], kinds: Sequence[Kind]) -> list[int]:
    """The line above those that close posts that begins as all of them do: it closes the first
    post, dates and counts of which a page may print elsewhere. None where none does."""
    leads = {_lead(lines[i].text) for i in at}
    if len(leads) > 1 or not all(leads):
        return []
    over = range(at[0] - 1, max(-1, at[0] - _REACH), -1)
    below = (i for i in over if kind_at(i - 1, kinds) in _UNKNOWN)
    found = (i for i in below if _lead(lines[i].text) in leads)
    return list(islice(found, 1))


def _lead(text: str) -> str:
    """The first two words of a line, where they are no names."""
    lead = " ".join(text.split(" ")[:2])
    return lead if lead.islower() and " " in lead else ""


def _head(at: Sequence[int], kinds: Sequence[Kind]) -> bool:
    """Do words stand right below most of these lines, and below the last of them as well, or none
    above the first?"""
    said = [not _WORDS.isdisjoint(_below(i, kinds)) for i in at]
    if sum(said) < len(said) * _SAME:
        return False
    return said[-1] or _WORDS.isdisjoint(kinds[max(0, at[0] - 1) : at[0]])


def _below(at: int, kinds: Sequence[Kind]) -> Sequence[Kind]:
    below = kinds[at + 1 : at + 1 + _BELOW]
    return below[: below.index("date")] if "date" in below else below


def _joined(at: Sequence[int], lines: Sequence[Line], kinds: Sequence[Kind]) -> bool:
    """Do the lines stand right below words, and what follows them apart from them?"""
    told = [i for i in at if 0 < i < len(lines) - 1]
    if len(told) < _LEAST or _heads_words(at[-1], lines, kinds):
        return False
    over = [kinds[i - 1] for i in told]
    texts = Counter(lines[i - 1].text for i in told)
    words = sum(kind in _UNKNOWN for kind in over)
    apart = sum(lines[i + 1].gap > 0 for i in told)
    return (
        max(texts.values()) == 1
        and over[0] in _WORDS
        and over.count("prose") * 2 > len(told)
        and sum(not lines[i].gap for i in told) == words == apart == len(told)
    )


def _ends(at: Sequence[int], lines: Sequence[Line], kinds: Sequence[Kind]) -> bool:
    """Does the dump end with the last of the lines, and stand words above each of them, or above
    the name over it?"""
    return at[-1] == len(lines) - 1 and all(
        kind_at(i - 1, kinds) in _SAYING
        or (kind_at(i - 1, kinds) == "short" and kind_at(i - 2, kinds) in _SAYING)
        for i in at
    )


def _last_said(at: Sequence[int], kinds: Sequence[Kind]) -> int:
    """How many of the lines stand below words, or below the votes on them, where the first does and
    no word of a post stands below the last."""
    told = [_is_below_words(i, kinds) for i in at]
    rest = kinds[at[-1] + 1 :]
    return sum(told) if told[0] and _WORDS.isdisjoint(rest) else 0


def _is_below_words(at: int, kinds: Sequence[Kind]) -> bool:
    over = at - 2 if kind_at(at - 1, kinds) in ("count", "symbol") else at - 1
    return kind_at(over, kinds) in _WORDS


def _heads_words(at: int, lines: Sequence[Line], kinds: Sequence[Kind]) -> bool:
    """Do sentences stand below this line? A page may end with links as long as they are."""
    return any(
        kinds[i] in _WORDS and lines[i].text[-1:] in _ENDS
        for i in range(at + 1, min(at + 1 + _NEAR, len(lines)))
    )


def _signed(at: Sequence[int], lines: Sequence[Line], kinds: Sequence[Kind]) -> int:
    """How many of the lines hold a name that stands alone over the words above them."""
    count = 0
    for before, anchor in pairwise((-1, *at)):
        text = lines[anchor].text
        count += any(
            kinds[i] == "short"
            and len(lines[i].text) > 1
            and lines[i].text in text
            and "prose" in kinds[i + 1 : anchor]
            for i in range(max(before + 1, anchor - _REACH), anchor)
        )
    return count


def _key_below(at: int, lines: Sequence[Line]) -> str:
    return masked(next((line.text for line in lines[at + 1 : at + 3] if line.text), ""))
