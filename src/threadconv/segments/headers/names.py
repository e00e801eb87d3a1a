"""Names: which line of each card names the author, learned from all cards together."""

from collections import Counter
from itertools import chain
from math import log
from operator import is_

from threadconv.segments import decorations
from threadconv.segments.headers import candidates
from threadconv.segments.headers.candidates import Candidate
from threadconv.segments.page import Page

_ROUNDS = 3


def find(windows: list[range], page: Page, known: set[str]) -> list[Candidate | None]:
    """The line of each window that names the author; `None` where none does."""
    beside = _beside(windows, page)
    chosen = _choose([candidates.find(window, page, known, beside) for window in windows])
    bare = decorations.strip([candidate.text if candidate else "" for candidate in chosen])
    for candidate, name, window in zip(chosen, bare, windows, strict=True):
        if candidate and not _alone(candidate, window, page):
            candidate.text = name
    return chosen


def _alone(candidate: Candidate, window: range, page: Page) -> bool:
    """Does another line of the card hold the name and nothing else?"""
    texts = (page.lines[i].text for i in window if i != candidate.at)
    return page.lines[candidate.at].text != candidate.text and candidate.text in texts


def _beside(windows: list[range], page: Page) -> set[str]:
    """Texts that stand below or beside several different names, as a title does."""
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


def _choose(posts: list[list[Candidate]]) -> list[Candidate | None]:
    """The best candidate of each post: first by itself, then by what the page's others share."""
    chosen = [max(post, key=lambda c: c.score, default=None) for post in posts]
    for post in posts:
        _rank(post)
    every = Counter(chain.from_iterable(c.traits for post in posts for c in post))
    for _ in range(_ROUNDS):
        picked = Counter(chain.from_iterable(c.traits for c in chosen if c))
        share = sum(c is not None for c in chosen) / max(1, sum(map(len, posts)))
        if not share:
            break
        weight = {
            trait: log((picked[trait] + 2 * share) / (count + 2) / share)
            for trait, count in every.items()
        }
        before = chosen
        chosen = [
            max(post, key=lambda c: c.score + sum(map(weight.__getitem__, c.traits)), default=None)
            for post in posts
        ]
        if all(map(is_, chosen, before)):
            break
    return chosen


def _rank(post: list[Candidate]) -> None:
    """Add a trait to each candidate: how many above it in its window look the same."""
    seen: Counter[object] = Counter()
    for candidate in post:
        style = candidate.traits[0][1]
        candidate.traits += (("rank", min(seen[style], 3)),)
        seen[style] += 1
