"""Needles: plain words that a text must hold for a regular expression to match it.

To look for them takes a tenth of the time of a match, and without them nothing need be compiled.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate

from msgspec import Struct
from msgspec.structs import replace

from threadconv.patterns import lazy

Needles = tuple[str, ...]

# Plain characters in a run, but for the last of it where a quantifier follows: that is its alone.
_TOKEN = lazy(
    r"[^\\\[(){}|?*+.^$]+(?![?*+{])|[^\\\[(){}|?*+.^$]"
    r"|\(\?P=\w+\)|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?(?:P<\w+>|<?[=!]|i?:)|[()|.^$]"
    r"|(?:[?*+]|\{\d*,?\d*\})[?+]?|.",
)
_SIGN = lazy(r"\\.|[^\\]")
_FEW = 4
"""A class of so many plain signs is as good as branches."""
_BESIDE = ("=", "!")
"""With these ends what opens a group that stands beside a text, and not in it."""
_FOLDED = "i:"
"""With this one whose letters stand for others."""
_OPTIONAL = ("?", "*", "{0", "{,")
_QUANTIFIERS = frozenset("?*+{")
_NO_WIDTH = frozenset(("^", "$", r"\b", r"\B"))
_DIGIT = r"\d"
"""Among needles this is any digit."""
_WEAK = " ,."
"""These are everywhere."""


class Needs(Struct, frozen=True, array_like=True):
    """What a text needs for a pattern to match the whole of it: one of its `needles`, which are the
    rarest of its words, and of each set of `others` one; with one of `begins` it begins, and it
    ends with one of `ends`.

    What is empty asks for nothing. Any digit may be among all but the `needles`.
    """

    needles: Needles = ()
    begins: Needles = ()
    ends: Needles = ()
    others: tuple[Needles, ...] = ()

    def met_by(self, text: str) -> bool:
        """Whether the pattern may match this text."""
        return _at_edge(self.ends, text.endswith, text[-1:]) and self.met_at(text)

    def met_at(self, text: str) -> bool:
        """Whether it may match this text at its beginning."""
        return _at_edge(self.begins, text.startswith, text[:1]) and self.met_in(text)

    def met_in(self, text: str) -> bool:
        """Whether it may match anywhere in this text."""
        return (not self.needles or _any_in(self.needles, text)) and all(
            _any_in(some, text) for some in self.others
        )


def _at_edge(some: Needles, stands: Callable[[Needles], bool], sign: str) -> bool:
    return not some or stands(some) or (_DIGIT in some and sign.isdecimal())


def _any_in(some: Needles, text: str) -> bool:
    return any(one in text for one in some) or (_DIGIT in some and any(map(str.isdecimal, text)))


def needs(pattern: str) -> Needs:
    """What a text needs for this pattern to match it.

    Nothing where the whole pattern has a flag by which letters stand for others. The pattern has no
    branches outside of brackets, as `has_branches` tells.
    """
    if "(?i)" in pattern or "(?x" in pattern:
        return Needs()
    told, _ = _alternatives([*_TOKEN.findall(pattern), ""], 0)
    best = _rarest(told.every)
    others = dict.fromkeys(some for some in told.every if some != best and all(map(_tells, some)))
    return Needs(best, told.begins, told.ends, tuple(others))


def has_branches(pattern: str) -> bool:
    """Whether a `|` stands in the pattern outside of all brackets."""
    if "|" not in pattern:
        return False
    depth = 0
    for token in _TOKEN.findall(pattern):
        if token == "|" and not depth:
            return True
        depth += (token[0] == "(") - (token[-1] == ")" and token[0] != "\\")
    return False


class _Told(Struct):
    """What a part of a pattern tells: sets of needles, with what it begins, and with what it ends;
    `optional` is what may be missing."""

    every: list[Needles] = []
    begins: Needles = ()
    ends: Needles = ()
    optional: bool = False


def _alternatives(tokens: list[str], at: int) -> tuple[_Told, int]:
    """What all tells that stands up to the end of a group, and that end. Of several branches the
    rarest needles make one set."""
    branches: list[_Told] = []
    while True:
        branch, at = _branch(tokens, at)
        branches.append(branch)
        if tokens[at] != "|":
            break
        at += 1
    if len(branches) == 1:
        return branches[0], at
    either = _joined([_rarest(one.every) or _digit(one.every) for one in branches])
    digit = _joined([_digit(one.every) for one in branches])
    begins, ends = ([one.begins for one in branches], [one.ends for one in branches])
    every = [some for some in (either, digit) if some]
    return _Told(every, _joined(begins), _joined(ends)), at


def _branch(tokens: list[str], at: int) -> tuple[_Told, int]:
    every: list[Needles] = []
    begins: list[Needles] = []
    ends: list[Needles] = []
    begun = False
    while tokens[at] and tokens[at] not in "|)":
        token = tokens[at]
        part, at = _part(tokens, at)
        if token in _NO_WIDTH or (token[0] == "(" and token.endswith(_BESIDE)):
            continue
        every += [] if part.optional else part.every
        ends = [*(ends if part.optional else ()), part.ends]
        begins += [] if begun else [part.begins]
        begun = begun or not part.optional
    return _Told(every, _joined(begins), _joined(ends)) if begun else _Told(), at


def _part(tokens: list[str], at: int) -> tuple[_Told, int]:
    """What a token tells, a run of plain ones or the group that opens here; and its end."""
    run = ""
    while (plain := _plain(tokens[at])) and tokens[at + 1][:1] not in _QUANTIFIERS:
        run += plain
        at += 1
    if run:
        return _of(run), at
    token = tokens[at]
    if token[0] == "(" and token[-1] != ")":
        told, at = _alternatives(tokens, at + 1)
        if token.endswith((*_BESIDE, _FOLDED)):
            told = _Told()
    else:
        told = _of(*(_class(token) if token[0] == "[" else (plain or _digits(token),)))
    quantifier = tokens[at + 1]
    if quantifier[:1] in _QUANTIFIERS:
        return replace(told, optional=quantifier.startswith(_OPTIONAL)), at + 2
    return told, at + 1


def _of(*some: str) -> _Told:
    """What tells that one of these strings stands there; "" tells nothing."""
    return _Told([some], some, some) if all(some) and some else _Told()


def _digits(token: str) -> str:
    return _DIGIT if token == _DIGIT else ""


def _plain(token: str) -> str:
    """The signs for which a token stands; "" where it stands for any of several, or for none."""
    if token[:1] == "\\":
        return "" if token[1].isalnum() else token[1]
    return "" if token[:1] in "[.^$(|)" else token


def _class(token: str) -> Needles:
    """The signs of a class, where they are few and plain."""
    signs = _SIGN.findall(token[1:-1])
    if len(signs) > _FEW or "^" in signs[:1] or "-" in signs[1:-1]:
        return ()
    plain = [_plain(sign) if sign[0] == "\\" else sign for sign in signs]
    return tuple(plain) if all(plain) else ()


def _joined(some: Sequence[Needles]) -> Needles:
    """All in one set; empty where one of them is, since it asks for nothing."""
    return tuple(dict.fromkeys(one for each in some for one in each)) if all(some) else ()


def _digit(every: Sequence[Needles]) -> Needles:
    return (_DIGIT,) if (_DIGIT,) in every else ()


def _rarest(every: Iterable[Needles]) -> Needles:
    """The smallest set whose weakest needle is the strongest, of those that are plain words."""
    plain = [some for some in every if _DIGIT not in some]
    return max(plain, key=lambda some: (min(map(_strength, some)), -len(some)), default=())


def _strength(needle: str) -> tuple[int, int]:
    """Long ones are rare."""
    return len(needle.strip(_WEAK)), len(needle)


def _tells(needle: str) -> bool:
    """Is there a text without this needle as a rule?"""
    return len(needle.strip(_WEAK)) > 1 or not (needle.isalnum() or needle in _WEAK)


def held(numbers: Mapping[str, Sequence[int]], texts: Iterable[str]) -> dict[str, list[int]]:
    """For each text that holds needles their numbers, in their order; `numbered` gives them theirs.

    All texts are searched as one: a page has few of the needles, and to learn so text by text takes
    six times as long.
    """
    texts = list(dict.fromkeys(texts))
    page = "\n".join(texts)
    starts = [0, *accumulate(len(text) + 1 for text in texts)]
    found: dict[str, list[int]] = {}
    for needle, those in numbers.items():
        at = page.find(needle)
        while 0 <= at < starts[-1]:
            line = bisect(starts, at)
            text = texts[line - 1]
            found[text] = sorted((*found.get(text, ()), *those))
            at = page.find(needle, starts[line])
    return found


def numbered(needles: Iterable[str]) -> dict[str, list[int]]:
    """The places at which each of these needles stands among them."""
    numbers: dict[str, list[int]] = {}
    for number, needle in enumerate(needles):
        numbers.setdefault(needle, []).append(number)
    return numbers
