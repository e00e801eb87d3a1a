"""Decorations: what a page prints on the line of a name, at every post, and is no part of it."""

from collections import Counter
from collections.abc import Callable, Container, Iterable, Mapping, Sequence, Set

from msgspec import Struct

from threadconv.patterns import lazy

_NUMBER = lazy(r"\d[\d.,]*")
_PICTURED = lazy(r"(?<=[^\s\[])\[[^\[\]\s]+\]$")
_USER = lazy(r"(?=\S*[^\W\d_])(?=\S*[_.\d])[\w.-]+")
_MOST, _SOME = 0.6, 0.25
"""Names that happen to look alike are a smaller share than the one where two look so, and than the
other where three end with the same words."""
_FEW, _LEAST = 2, 3
_WORDS = 4
_LONGEST = 80
_ROUNDS = 6
_MARKS = "·•–—|»›:,-"
"""Signs that set a name apart from what stands beside it."""


class _Part(Struct, frozen=True, gc=False):
    """A name without something that may be a decoration, and how that looks, whoever has it."""

    look: str
    name: str


_Finder = Callable[[str], Iterable[_Part]]


def strip(names: Sequence[str]) -> list[str]:
    """The names of a page's posts ("" where one has none), without what most of them share.

    That is a word or a count before or behind them, the name once more for its picture, its first
    letter, or the bearer's full name in brackets.
    """
    bare = _without_pictures({name for name in names if name})
    for _ in range(_ROUNDS):
        shorter = _shorter(set(bare.values()))
        if not shorter:
            break
        bare = {name: shorter.get(text, text) for name, text in bare.items()}
    return _without_full_names([bare.get(name, "") for name in names])


def _without_pictures(names: Set[str]) -> dict[str, str]:
    """What is left of each name without the file of a picture, which w3m glues to it."""
    bare = {name: _PICTURED.sub("", name) for name in names}
    pictured = sum(map(str.__ne__, bare, bare.values()))
    return bare if pictured >= max(_FEW, len(names) * _MOST) else {name: name for name in names}


def _without_full_names(names: Sequence[str]) -> list[str]:
    """The users' names without the full ones in brackets, where all these are but their letters
    ("Old_Tom (Old Tom)")."""
    parted = {name: name[:-1].partition(" (") for name in names if name.endswith(")")}
    if not all(_letters(user) == _letters(full) for user, _, full in parted.values()):
        return list(names)
    return [parted[name][0] if name in parted else name for name in names]


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def shared_lead(texts: Sequence[str]) -> str:
    """What all of these texts begin with, up to a blank."""
    low, high = min(texts), max(texts)
    same = next((at for at, (a, b) in enumerate(zip(low, high, strict=False)) if a != b), len(low))
    return low[: low.rfind(" ", 0, same) + 1]


def first_known(text: str, known: Container[str]) -> str | None:
    """The longest beginning of a text, word by word, that is one of the names `known`, folded."""
    words = text.split(" ")
    heads = (" ".join(words[:count]) for count in range(len(words), 0, -1))
    return next((head for head in heads if head.casefold() in known), None)


def _shorter(names: set[str]) -> dict[str, str]:
    """What is left of the names that have a decoration, where most of these have one.

    A decoration stands beside two names at least: ranks are many, but each has several bearers. Of
    two names alone both must begin or end with the letter of a picture, as few do by themselves.
    """
    if len(names) < _LEAST:
        lettered = {name: {part.look: part.name for part in _lettered(name)} for name in names}
        return _left(lettered, _FEW, _FEW)
    for finder in _FINDERS:
        parts = {
            name: {part.look: part.name for part in finder(name)}
            for name in names
            if len(name) <= _LONGEST
        }
        left = _left(parts, _FEW, max(_LEAST, len(names) * _MOST))
        if not left and finder is _behind:
            left = _left(parts, _LEAST, max(_LEAST, len(names) * _SOME))
            for keep in (_is_of_user, _is_apart):
                left = left or _left(_only(parts, keep), _FEW, _FEW)
        elif not left and finder is _again:
            left = _left(parts, _FEW, _FEW)  # One may be called so, but not two.
        elif not left and finder is _lettered and any(map(_has_two_capitals, names)):
            left = _left(parts, _FEW, _FEW)  # Some have a picture, and no letter for it.
        if left:
            return left
    return {}


def _only(
    parts: Mapping[str, Mapping[str, str]], keep: Callable[[str, str], bool]
) -> dict[str, Mapping[str, str]]:
    """Those parts whose look and name are to be kept."""
    return {
        name: {look: text for look, text in found.items() if keep(look, text)}
        for name, found in parts.items()
    }


def _is_of_user(_look: str, name: str) -> bool:
    """Is a name left that looks like a user's ("oyster_j", "ann.lee", "Bo42")? Such have no second
    names, but roles."""
    return _USER.fullmatch(name) is not None


def _is_apart(look: str, _name: str) -> bool:
    """Does a sign set this apart from the name ("Ann - Expert", "Bo | Expert")?"""
    return look != "" and look[0] in _MARKS


def _left(parts: Mapping[str, Mapping[str, str]], bearers: int, least: float) -> dict[str, str]:
    """What is left of the names by the looks that so many have, where these are enough names."""
    looks = Counter(look for found in parts.values() for look in found)
    left = {}
    for name, found in parts.items():
        usual = max(found, key=lambda look: (looks[look], len(look)), default=None)
        if usual is not None and looks[usual] >= bearers:
            left[name] = found[usual]
    told = set(left.values())
    lettered = sum(len(name) == 1 for name in told)
    if len(left) < least or len(told) * 2 <= len(left) or lettered * 2 > len(told):
        return {}
    return left


def _part(look: str, name: str) -> Iterable[_Part]:
    name = name.strip().strip(_MARKS).strip()
    if any(map(str.isalpha, name)):
        yield _Part(_NUMBER.sub("0", look).casefold(), name)


def _behind(name: str) -> Iterable[_Part]:
    """Words behind the name."""
    words = name.split(" ")
    for count in range(1, min(_WORDS, len(words) - 1) + 1):
        yield from _part(" ".join(words[-count:]), " ".join(words[:-count]))


def _before(name: str) -> Iterable[_Part]:
    """Words before the name."""
    words = name.split(" ")
    for count in range(1, min(_WORDS, len(words) - 1) + 1):
        yield from _part(" ".join(words[:count]), " ".join(words[count:]))


def _again(name: str) -> Iterable[_Part]:
    """The name a second time, and what stands between the two."""
    for length in range(len(name) // 2, 1, -1):
        at = name.find(name[:length], length)
        if at > 0 and name[at + length : at + length + 1] in ("", " "):
            yield from _part("=" + name[length:at], name[:length])
            return


def _bracketed(name: str) -> Iterable[_Part]:
    """Brackets before or behind the name, whatever is in them."""
    user, mark, held = name.partition(" (")
    if name[-1:] == ")" and mark and not (" " in user and " " in held):
        yield from _part("()", user)
    if name[:1] == "[" and "]" in name:
        yield from _part("[]", name.partition("]")[2])


def _mentioned(name: str) -> Iterable[_Part]:
    """The word behind "@" by which the bearer is mentioned; a server has a dot in its name."""
    bearer, mark, word = name.partition("@")
    if mark and bearer and word and not {" ", "."} & set(word):
        yield from _part("@", bearer)


def _addressed(name: str) -> Iterable[_Part]:
    """What addresses of members begin with ("u/Ann")."""
    lead, slash, bearer = name.partition("/")
    if slash and bearer and len(lead) == 1 and lead.isalpha():
        yield from _part(lead + slash, bearer)


def _lettered(name: str) -> Iterable[_Part]:
    """The letter that stands for the picture, before the name or behind it."""
    if len(name) > 2 and name[0].isupper() and name[0].casefold() == name[1].casefold():
        yield from _part("AA", name[1:])
    if name[1:2] == " " and name[0].isupper() and name[0].casefold() == name[2:3].casefold():
        yield from _part("A A", name[2:])
    if len(name) > 2 and name[-1].isupper() and name[0].casefold() == name[-1].casefold():
        yield from _part("A", name[:-1])


def _has_two_capitals(name: str) -> bool:
    """Does a name begin with one capital twice, and go on otherwise ("MM. Okoro")?"""
    behind = name[2:3]
    return name[:1].isupper() and name[:1] == name[1:2] and (behind.islower() or behind == ".")


_FINDERS: tuple[_Finder, ...] = (
    _bracketed, _mentioned, _addressed, _again, _behind, _before, _lettered
)  # fmt: skip
