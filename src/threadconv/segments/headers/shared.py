"""Texts that the cards of several authors share: ranks, places, furniture; not names."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain

from msgspec import Struct

from threadconv import dates
from threadconv.kinds import any_of
from threadconv.segments.headers.name_text import before_last
from threadconv.segments.page import FOOT, Page

_TOLD = any_of("value", "field", "initial")
"""Kinds of lines that tell one author from another."""
_TEXTS = any_of("short", "card")
_WORDED = _TEXTS | {"prose", "picture"}
_LEAST = 3
_NEARLY_ALL = 0.8
_OFTEN = 1 / 3
_MOSTLY = 0.6
"""One author's name stands over the same line more often than this."""


class Shared(Struct, gc=False):
    """Texts that stand `beside` several names, as a title does, and those that stand `everywhere`:
    in nearly all cards, or over many different lines."""

    beside: set[str]
    everywhere: set[str]


def find(windows: list[range], page: Page) -> Shared:
    """The texts that these windows share."""
    texts = [_texts(window, page) for window in windows]
    counts = Counter(chain.from_iterable(texts))
    under = _under(windows, page)
    several = {text for text, lines in under.items() if len(lines) >= _LEAST}
    many = sum(map(bool, windows))
    nearly_all = max(_LEAST, many * _NEARLY_ALL)
    return Shared(
        _beside(windows, page) | _across(windows, texts, counts, page) | several,
        {
            text
            for text, count in counts.items()
            if count >= nearly_all and not _is_one_of_several(text, texts, under)
        }
        | {
            text
            for text in several
            if counts[text] >= many * _OFTEN
            and max(under[text].values()) < under[text].total() * _MOSTLY
        },
    )


def _is_one_of_several(
    text: str, texts: Sequence[set[str]], under: Mapping[str, Counter[str]]
) -> bool:
    """Does another text stand over the same line, where this one is missing? So does the name of
    whoever else has written, where one author writes nearly all."""
    below = under.get(text)
    if not below or len(below) >= _LEAST:
        return False
    without = [held for held in texts if held and text not in held]
    return any(
        not below.keys().isdisjoint(lines) and any(other in held for held in without)
        for other, lines in under.items()
        if other != text
    )


def _texts(window: range, page: Page) -> set[str]:
    return {page.lines[i].text for i in window if page.kinds[i] in _TEXTS}


def _under(windows: list[range], page: Page) -> dict[str, Counter[str]]:
    """What other lines each text stands over, whatever their dates, and how often over each."""
    under: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for window in windows:
        for i in window[:-1]:
            if page.kinds[i] in _TEXTS and page.kinds[i + 1] in _WORDED:
                text, below = page.lines[i].text, page.lines[i + 1].text
                if text != below:
                    under[text][_undated(below)] += 1
    return under


def _undated(text: str) -> str:
    date = dates.find(text)
    return text[: date.start] + text[date.end :] if date else text


def _beside(windows: list[range], page: Page) -> set[str]:
    """Texts that stand below or beside several different names."""
    over: defaultdict[str, set[str]] = defaultdict(set)
    short: set[str] = set()
    fields: set[str] = set()
    heads = {page.lines[window.start].text for window in windows if _is_headed(window, page)}
    for window in windows:
        for i in window:
            if page.kinds[i] == "short":
                text = page.lines[i].text
                short.add(text)
                # A name may stand below another too, which its post answers.
                if i > window.start and page.kinds[i - 1] == "short" and text not in heads:
                    over[text].add(page.lines[i - 1].text)
            elif page.kinds[i] == "field":
                fields.add(page.lines[i].text)
    for text in short:
        name, _, rest = text.rpartition(" ")
        over[rest].add(name)
        rest, _, name = text.partition(" ")
        over[rest].add(name)
    leads = {lead for text in fields if (lead := page.landmarks.labels.lead(text))}
    for lead in leads:
        for name, rest in before_last(lead):
            over[rest].add(name)
    ranks: set[str] = set()
    if not all(map(page.landmarks.is_card, leads)):
        # Where such lines begin with names, none is but a rank that looks as a name with one does.
        ranks = {rest for lead in leads for _, rest in before_last(lead)}
        ranks = set(filter(page.landmarks.is_plain_card, ranks))
    return ranks | {text for text, others in over.items() if len(others - {text, ""}) > 1}


def _is_headed(window: range, page: Page) -> bool:
    """Does a card begin with its author's name, between the foot of the post above and what is told
    of the author?"""
    top = window.start
    above = page.kinds[top - 1] if top else None
    return above in FOOT and page.kinds[top : top + 2] == ["short", "short"] and len(window) > 1


def _across(
    windows: list[range], texts: list[set[str]], counts: Counter[str], page: Page
) -> set[str]:
    """Texts of several cards that have little else in common, as those of one author have."""
    most = max(_LEAST, _NEARLY_ALL * len(windows))
    before: dict[str, set[str]] = {}
    found: Counter[str] = Counter()
    for window, held in zip(windows, texts, strict=True):
        again = {text for text in held if 1 < counts[text] < most}
        card = again | {page.lines[i].text for i in window if page.kinds[i] in _TOLD}
        for text in again:
            if last := before.get(text):
                common, apart = len(card & last) - 1, len(card ^ last)
                if common or apart:
                    found[text] += 1 if apart > common else -1
            before[text] = card
    return {text for text, count in found.items() if count > 0}
