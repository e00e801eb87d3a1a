"""Same posts: which of the posts seen before stands here again."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from threadconv.thread.leaves import Spot

_ENOUGH = 7
"""So many words are not written twice by chance."""
_LATEST = 8
"""How many posts of one date, or of the same words, a look-up tries."""


class Facts(Struct, frozen=True, gc=False):
    """What tells a post from others: its number, author and date, and its words, folded."""

    number: int | None
    author: str
    when: str | None
    words: str


class Seen:
    """The posts of the pages looked at so far, each with all spots at which it stands."""

    def __init__(self, numbered: bool) -> None:
        """`numbered` tells that a number is that of one post in the whole thread."""
        self.spots: list[list[Spot]] = []
        self._numbered = numbered
        self._facts: list[Facts] = []
        self._by_sign: dict[object, list[int]] = {}

    def find(self, facts: Facts, leaf: int) -> int | None:
        """The index of the post that this one is, unless it stands on this page already."""
        for sign in self._signs(facts):
            for seen in reversed(self._by_sign.get(sign, ())[-_LATEST:]):
                if self.spots[seen][-1].leaf != leaf and self._same(self._facts[seen], facts):
                    return seen
        return None

    def add(self, facts: Facts, spot: Spot) -> int:
        """One more post; its index."""
        self.spots.append([spot])
        self._facts.append(facts)
        for sign in self._signs(facts):
            self._by_sign.setdefault(sign, []).append(len(self._facts) - 1)
        return len(self._facts) - 1

    def again(self, seen: int, facts: Facts, spot: Spot) -> None:
        """A post stands here too; the spot with most of its words comes first."""
        if len(facts.words) > len(self._facts[seen].words):
            self._facts[seen] = facts
            self.spots[seen].append(self.spots[seen][0])
            self.spots[seen][0] = spot
        else:
            self.spots[seen].append(spot)

    def _signs(self, facts: Facts) -> Iterator[object]:
        if self._numbered and facts.number is not None:
            yield facts.number
        if facts.when and "T" in facts.when:
            yield facts.when, facts.author
        elif facts.when and facts.author:
            yield facts.when, facts.author, facts.words
        if facts.words.count(" ") >= _ENOUGH - 1:
            yield facts.words

    def _same(self, one: Facts, other: Facts) -> bool:
        if not within(one.words, other.words):
            return False
        dated = agree(one.when, other.when)
        named = not one.author or not other.author or one.author == other.author
        if self._numbered and one.number is not None and other.number is not None:
            # A page may name its author wrongly, or print its dates in another zone.
            return one.number == other.number and (named or dated)
        return named and dated


def within(one: str, other: str) -> bool:
    """Are the words of one those of the other, or a part of them?"""
    if one == other:
        return True
    if not one or not other:
        return False
    return f" {one} " in f" {other} " or f" {other} " in f" {one} "


def agree(one: str | None, other: str | None) -> bool:
    """Can two dates be the same, each at its precision?"""
    if one is None or other is None:
        return True
    told = min(len(one), len(other))
    return one[:told] == other[:told]


def numbered(leaves: Sequence[Sequence[Facts]]) -> bool:
    """Is a number that of one post in the whole thread? Some software counts on each page anew."""
    first: dict[int, str] = {}
    same = other = 0
    for leaf in leaves:
        for facts in leaf:
            if facts.number is None:
                continue
            words = first.setdefault(facts.number, facts.words)
            if words is not facts.words:
                alike = within(words, facts.words)
                same += alike
                other += not alike
    return bool(first) and other <= same
