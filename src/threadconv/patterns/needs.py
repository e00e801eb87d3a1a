"""Needs: what a text needs for a regular expression to match it, told from the expression."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from threadconv.patterns import lazy
from threadconv.patterns.needles import DIGIT, Needles, Needs

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
_WEAK = " ,."
"""These are everywhere."""


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
    elif token[0] == "[":
        told = _of(*_class(token))
    else:
        told = _of(token if token == DIGIT else plain)
    quantifier = tokens[at + 1]
    if quantifier[:1] in _QUANTIFIERS:
        return replace(told, optional=quantifier.startswith(_OPTIONAL)), at + 2
    return told, at + 1


def _of(*some: str) -> _Told:
    """What tells that one of these strings stands there; "" tells nothing."""
    return _Told([some], some, some) if all(some) and some else _Told()


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
    return (DIGIT,) if (DIGIT,) in every else ()


def _rarest(every: Iterable[Needles]) -> Needles:
    """The smallest set whose weakest needle is the strongest, of those that are plain words."""
    plain = [some for some in every if DIGIT not in some]
    return max(plain, key=lambda some: (min(map(_strength, some)), -len(some)), default=())


def _strength(needle: str) -> tuple[int, int]:
    """Long ones are rare."""
    return len(needle.strip(_WEAK)), len(needle)


def _tells(needle: str) -> bool:
    """Is there a text without this needle as a rule?"""
    return len(needle.strip(_WEAK)) > 1 or not (needle.isalnum() or needle in _WEAK)
