"""Recurring: which lines stand at most posts, whatever numbers, dates and names are in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence
from itertools import chain

from threadconv.kinds import any_of
from threadconv.segments.headers.name_text import RANK_MARKS
from threadconv.segments.headers.quoted import bare_name
from threadconv.segments.keys import masked
from threadconv.segments.page import Page, kind_at
from threadconv.segments.recurrence import begun, counters, frames, regulars

_LONG, _LONGEST = 80, 400
"""Sentences longer than the one return because people quote them, unless they do in nearly all of
so many posts; none is longer than the other."""
_SHARE_LONG, _LEAST_LONG = 0.85, 4
_UNDER_TEXT, _UNDER_SENTENCE = "0 below short", "0 below prose"
"""The keys of numbers under any words but a button's."""
_TEXT = any_of("short", "prose")
_KEYED = any_of("short", "prose", "below", "count", "page", "field")
LEAST_GAPS = 2
_NEXT, _LABELLED = " | ", ": "
"""What stands in a row of labels between them, and behind each."""
_PARTING = (" | ", " · ", " • ")
_BUTTONS, _BUTTON = 3, 24
"""What stands in a row of buttons between them; so many stand beside the first, none longer."""
_SHARE, _SHARE_NUMBERED = 0.6, 0.4
"""Less, and the names of two people who answer each other are taken for furniture."""
_SENTENCE = 7
"""So many blanks a sentence has; people quote it."""
_ENDS = ".!?"


def find(
    page: Page, gaps: Sequence[range], names: Container[str], last: range
) -> tuple[list[str | None], Counter[str | None]]:
    """The key of each line that returns in most gaps, `None` for others, and how many have it.

    `last` are the lines of the last header, which stands below all gaps; empty where none does.
    """
    every = begun.merge(counters.merge(keys_of(page, gaps, names)), gaps)
    numbered = _numbered(every, gaps, page)
    recurring = {
        key
        for key, count in _counts(every, gaps).items()
        if key
        and count >= LEAST_GAPS
        and count >= _least(key, key in numbered, gaps)
        and key.casefold() not in names
    }
    every = frames.merge(every, recurring, gaps, lambda text: _is_rank(text, page))
    counts = _counts(every, gaps)
    recurring |= {key for key in counts if key and frames.NAME in key}
    recurring -= regulars.names(recurring, gaps, last, every, page)
    return [key if key in recurring else None for key in every], counts


def _is_rank(text: str, page: Page) -> bool:
    return page.landmarks.is_card(text.rstrip(RANK_MARKS))


def keys_of(page: Page, gaps: Sequence[range], names: Container[str]) -> list[str | None]:
    """The key of each line. Votes between two buttons are no points below a name."""
    quoted = _quoted(page, names)
    asked = [i for i, kind in enumerate(page.kinds) if kind in _KEYED and i not in quoted]
    told = {text: _key(text, page) for text in {page.lines[i].text for i in asked}}
    keys: list[str | None] = [None] * len(page.kinds)
    for i in asked:
        line = page.lines[i]
        if page.kinds[i] == "field":
            keys[i] = _row_of_labels(line.text)
        elif line.depth < 2:
            keys[i] = told[line.text]
            if page.kinds[i] == "count" and keys[i]:
                keys[i] = _key_of_count(i, page)
    if _UNDER_TEXT not in keys:
        return keys
    counts = _counts(keys, gaps)
    for i, key in enumerate(keys):
        if i and key == _UNDER_TEXT and counts[keys[i - 1]] >= len(gaps) * _SHARE:
            keys[i] = f"{key} {keys[i - 1]}"
    if sum(_UNDER_TEXT in keys[gap.start : gap.stop] for gap in gaps) < len(gaps) * _SHARE_LONG:
        # Whoever says but a word has the same votes below it as those who say more.
        keys = [_UNDER_SENTENCE if key == _UNDER_TEXT else key for key in keys]
    return keys


def _quoted(page: Page, names: Container[str]) -> set[int]:
    """The lines that are quoted for sure: the one below the line that opens a quote, be it but one
    of these names and a colon, and all down to the line that ends it; those that open one and go on
    with its words, for sure or below the word "Quote"."""
    found: set[int] = set()
    opened = None
    for i, kind in enumerate(page.kinds):
        if kind == "quote":
            opened = i
            found.add(i + 1)
        elif kind == "unquote" and opened is not None:
            found.update(range(opened + 1, i))
            opened = None
        elif (text := page.lines[i].text)[-1:] == ":" and bare_name(text).casefold() in names:
            found.add(i + 1)
        elif kind in _TEXT and (opening := page.landmarks.vocabulary.openings.find(text)):
            found.update([i] * (opening.certain or kind_at(i - 1, page.kinds) == "inside"))
    return found


def _counts(keys: Sequence[str | None], gaps: Sequence[range]) -> Counter[str | None]:
    """In how many gaps each key stands."""
    counts = Counter(chain.from_iterable({*keys[gap.start : gap.stop]} for gap in gaps))
    del counts[None]
    return counts


def _numbered(keys: Sequence[str | None], gaps: Sequence[range], page: Page) -> set[str]:
    """The keys of lines that hold a number, and not always the same."""
    texts: dict[str, str] = {}
    found = set()
    for i in chain.from_iterable(gaps):
        key, text = keys[i], page.lines[i].text
        if key and texts.setdefault(key, text) != text and _is_numbered(key):
            found.add(key)
    return found


def _is_numbered(key: str) -> bool:
    return "0" in key and key[:2] != "0 " and key.count(" ") < _SENTENCE


def _least(key: str, numbered: bool, gaps: Sequence[range]) -> float:
    """How often a key must return to be the page's; what is numbered anew each time is no name."""
    if len(key) > _LONG:
        return max(_LEAST_LONG, len(gaps) * _SHARE_LONG)
    sentence = key[-1] in _ENDS and key.count(" ") >= _SENTENCE
    return max(
        LEAST_GAPS + (numbered or sentence), len(gaps) * (_SHARE_NUMBERED if numbered else _SHARE)
    )


def _key(text: str, page: Page) -> str | None:
    """What makes two lines the same one: the text, whatever its numbers and its date."""
    if len(text) > _LONGEST:
        return None
    if text[:1] == "@":  # People who answer each other call each other by name.
        return None
    status, _, name = text.partition(" ")
    if name and page.landmarks.is_card(status):
        return None
    return _row_of_buttons(text) or masked(text)


def is_row(key: str) -> bool:
    """Is it the key of a row of buttons?"""
    return key.endswith(_PARTING)


def _row_of_buttons(text: str) -> str | None:
    """The first of several buttons on a line, and what parts them: one of the others may be missing
    at some posts."""
    for sign in _PARTING:
        if sign not in text:
            continue
        first, *others = text.split(sign)
        parts = [part for part in others if part.strip(sign)]
        if len(others) >= _BUTTONS and all(len(part) <= _BUTTON for part in (first, *parts)):
            return masked(first) + sign
    return None


def _row_of_labels(text: str) -> str | None:
    """The first and the last label of a row of several with their values; a guest's lacks some."""
    labels = [
        part.partition(_LABELLED)[0].strip() for part in text.split(_NEXT) if _LABELLED in part
    ]
    return f"{labels[0]}: {labels[-1]}:" if len(labels) > 1 else None


def _key_of_count(i: int, page: Page) -> str:
    """Numbers say nothing by themselves: votes, posts and points are told by what is above."""
    if page.kinds[i + 1 : i + 2] == ["below"]:
        return f"0 over {page.lines[i + 1].text}"
    return f"0 below {kind_at(i - 1, page.kinds)}"
