"""Needles: plain words that a text must hold for a regular expression to match it.

To look for them takes a tenth of the time of a match, and without them nothing need be compiled.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import accumulate

from threadconv.patterns import lazy

Needles = tuple[str, ...]

# Plain characters in a run, but for the last of it where a quantifier follows: that is its alone.
_TOKEN = lazy(
    r"[^\\\[(){}|?*+.^$]+(?![?*+{])|[^\\\[(){}|?*+.^$]"
    r"|\(\?P=\w+\)|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?(?:P<\w+>|<?[=!]|i?:)|[()|.^$]"
    r"|(?:[?*+]|\{\d*,?\d*\})[?+]?|.",
)
_HEAD = lazy(r"[^\\\[(){}|?*+.^$]{4,}(?![?*+{])")
_NO_WORDS = ("=", "!", "i:")
"""With these ends what opens a group whose words no text need hold as they stand there."""
_OPTIONAL = ("?", "*", "{0", "{,")
_QUANTIFIERS = frozenset("?*+{")


@cache
def needles(pattern: str) -> Needles:
    """Strings of which every text that the pattern matches holds at least one.

    Empty where there are none, or where the whole pattern has a flag by which letters stand for
    others.
    The pattern has no branches outside of brackets, as `has_branches` tells.
    """
    if "(?i)" in pattern or "(?x" in pattern:
        return ()
    # Many patterns begin with words, and these are rare enough.
    if head := _HEAD.match(pattern):
        return (head[0],)
    return _alternatives([*_TOKEN.findall(pattern), ""], 0)[0]


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


def _alternatives(tokens: list[str], at: int) -> tuple[Needles, int]:
    """Needles of what stands up to the end of the group, those of all its branches; and the end."""
    every: Needles = ()
    sure = True
    while True:
        found, at = _branch(tokens, at)
        every += found
        sure = sure and bool(found)
        if tokens[at] != "|":
            return (every if sure else ()), at
        at += 1


def _branch(tokens: list[str], at: int) -> tuple[Needles, int]:
    """The needles whose shortest is the longest, since they are the rarest; and the end."""
    best: Needles = ()
    run = ""
    while (token := tokens[at]) and token not in "|)":
        found: Needles = ()
        plain = ""
        if token[0] == "(" and token[-1] != ")":
            found, at = _alternatives(tokens, at + 1)
            if token.endswith(_NO_WORDS):
                found = ()
        elif token[0] == "\\":
            plain = "" if token[1].isalnum() else token[1]
        elif token[0] not in "[.^$(":
            plain = token
        at += 1
        quantifier = tokens[at]
        if quantifier[:1] in _QUANTIFIERS:
            at += 1
            found = () if quantifier.startswith(_OPTIONAL) else found or ((plain,) if plain else ())
        elif plain:
            run += plain
            continue
        if run:
            best, run = _rarer(best, (run,)), ""
        best = _rarer(best, found)
    return _rarer(best, (run,) if run else ()), at


def _rarer(one: Needles, other: Needles) -> Needles:
    if not one or not other:
        return one or other
    return other if min(map(len, other)) > min(map(len, one)) else one


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
