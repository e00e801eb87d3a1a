"""Companions: what stands on the line of a name that other posts show alone: whom the post answers,
what the one who began the thread is called, or what was done besides writing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set
from itertools import chain

from threadconv.patterns import lazy

_LONGEST = 3
"""What somebody is called for a role has no more words."""
_CALLED = lazy(r"(?<=\S) @(?=\w).*")
"""Whom a post answers, called by name behind its author's ("Ann @Bo")."""
_ENDS = frozenset(".:")
_AGAIN = 2
"""Another member may be called as the first is and have a second name, but hardly as often."""


def cut(names: Sequence[str], headed: bool = False) -> list[str]:
    """The authors of a page's posts ("" where one has none), without their companions.

    Where the page is `headed`, anything may stand behind the first name.
    """
    named = [_CALLED.sub("", name) for name in names]
    return _without_deeds(_without_roles(_without_answered(named, headed)))


def _without_answered(names: Sequence[str], headed: bool) -> list[str]:
    """Leave of two names on a line the first: whom a post answers may stand beside its author.

    They are names where each stands alone in another post, or beside another name.
    """
    texts = {name for name in names[1:] if name}
    parts = Counter(chain.from_iterable({*chain(*_halves(text))} for text in texts))
    both = texts | {part for part, count in parts.items() if count > 1}
    left = list(names)
    for at, text in enumerate(names):
        for name, rest in _halves(text):
            if name in both and (rest in both or (headed and at == 0)):
                left[at] = name
    return _answering(left) if sum(map(str.__ne__, left[1:], names[1:])) > 1 else left


def _answering(names: Sequence[str]) -> list[str]:
    """The same of authors who write but once, where other posts have answered somebody so."""
    left = list(names)
    above: set[str] = set()
    for at, text in enumerate(names):
        found = [name for name, rest in _halves(text) if rest in above]
        left[at] = found[0] if found else text
        above.add(left[at])
    return left


def _without_roles(names: Sequence[str]) -> list[str]:
    """Leave out the role of whoever wrote the first post, in posts below it."""
    first = names[0] if names else ""
    if not first:
        return list(names)
    beside = Counter(filter(None, (_beside(first, name) for name in names)))
    roles: Set[str] = {role for role, count in beside.items() if count >= _AGAIN}
    return [first if _beside(first, name) in roles else name for name in names]


def _without_deeds(names: Sequence[str]) -> list[str]:
    """Leave out what somebody has done ("Ann created this task."), where that is no name."""
    others = {name for name in names if name and name[-1] not in _ENDS}
    return [
        next((head for head, deed in _halves(name) if head in others and deed[0].islower()), name)
        if name and name[-1] in _ENDS
        else name
        for name in names
    ]


def _beside(name: str, text: str) -> str:
    """The few words of a text that stand before a name or behind it; "" where it is not there."""
    for rest in (text.removeprefix(f"{name} "), text.removesuffix(f" {name}")):
        if rest != text and rest.count(" ") < _LONGEST:
            return rest
    return ""


def _halves(text: str) -> list[tuple[str, str]]:
    """A line of several words, cut in two at each blank."""
    words = text.split(" ")
    return [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
