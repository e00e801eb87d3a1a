"""The name in the text of a line, without what stands beside it there."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from threadconv.kinds import Kind
from threadconv.patterns import lazy
from threadconv.segments.headers.decorations import first_known
from threadconv.segments.landmarks import Landmarks
from threadconv.segments.page import Page
from threadconv.segments.words import doubled

RANK_MARKS = " ♦★☆✓✔✭"
"""Signs that moderators and the like have behind their names."""
_MARKED = lazy(rf"(?<=\S)\s[{RANK_MARKS.strip()}]\s[A-Z]\w*$")
RATINGS = "★☆▴▲△◆◇●○♦"
"""Signs before the number that tells how much others think of somebody ("Ann ★ 5.2k")."""
_RATED = lazy(r"(?<=\S) +\(\d[\d.,]*[kKM]?\)$")
_MOOD = lazy(r"(?<=\w) ?:[a-z][a-z0-9_+-]+:.*")
_GLUED = lazy(r"(\S.{3,40}?)\1(?= )")
"""A name glued to that which stands for its picture, before more words."""
_NUMBER = lazy(r"^#\d+ +(?=\w)")
"""The number of a post before its author."""
_STATUS = 2
"""What says whether somebody is there has no more words than this ("Hors ligne")."""
_CAPITAL = lazy(r"(?<=[a-zß-öø-ÿ0-9])(?=[A-Z])")
"""Where a word begins that is glued to the one before it."""
_ARTICLE = "A"
"""Who hides a name, or has left, is one of many ("A Looms Member", "A Former User")."""
_ADDRESS = lazy(r"\w://|\bwww\.")
_LONGEST = 5
"""Nobody's name has more blanks than that."""
_RANK = 3
"""A rank has no more words than this."""


def author_of(anchor: int, page: Page) -> str:
    """The name on the line of an anchor, where a dialect says that one stands there."""
    return page.landmarks.told("author", page.kinds[anchor], page.lines[anchor].text).strip()


def printed(text: str, kind: Kind, landmarks: Landmarks, known: set[str], beside: set[str]) -> str:
    """The name that a line of this kind can hold; "" where it can hold none.

    `beside` are texts that stand beside several names.
    """
    if kind == "count":
        return text if _is_digits(text) else ""
    if "{" in text or text[:2] == "| " or not any(map(str.isalpha, text)):
        return ""
    if kind == "field":
        return _leading(landmarks.labels.lead(text), landmarks, known, beside)
    if kind == "number":
        return _behind_number(text, landmarks, known)
    if kind == "card":
        name = landmarks.told("author", "card", " ".join(text.split()))
        return without_role(name, landmarks) if name else ""
    return _without_answered(_NUMBER.sub("", text))


def nobody(text: str, landmarks: Landmarks) -> bool:
    """Whether none is called so: it is an address, a sentence, or how many posts there are."""
    return (
        text.count(" ") > _LONGEST
        or _ADDRESS.search(text) is not None
        or landmarks.vocabulary.total(text) is not None
    )


def _behind_number(text: str, landmarks: Landmarks, known: set[str]) -> str:
    """The name behind a post's number, where it is known or told to be there or not ("#2 Offline
    Ann"): there may be buttons."""
    number, *words = text.split()
    name = landmarks.told("text", "number", " ".join((number, *words)))
    return name if name != " ".join(words) or name.casefold() in known else ""


def _without_answered(text: str) -> str:
    """The name without whom its post answers beside it ("Ann @Bo")."""
    name, mark, to = text.partition(" @")
    return name if mark and to and " " not in to else text


def without_mood(text: str) -> str:
    """The name without the emoji behind it, spelled, and the words in which its bearer tells what
    he does ("Ann :coffee: at lunch")."""
    return _MOOD.sub("", text)


def without_rating(text: str) -> str:
    """The name without a number in brackets behind it: how well its bearer plays ("Ann (1874)"), or
    how much he has written."""
    return _RATED.sub("", text) if text[-1:] == ")" else text


def without_full(name: str) -> str:
    """The name without a full name in brackets behind it."""
    user, _, full = name.partition(" (")
    return user if full[-1:] == ")" and "/" not in full and " " not in user else name


def without_status(text: str, landmarks: Landmarks, beside: set[str]) -> str:
    """The name without what stands beside other names too ("Offline", "Member"), or what a rank of
    several words is where it stands before it."""
    words = text.split(" ")
    for count in range(_RANK, 1, -1):
        if words[count:] and landmarks.is_plain_card(" ".join(words[:count])):
            return " ".join(words[count:])
    for count in range(min(_RANK, len(words) - 1), 0, -1):
        if words[-1] in beside and landmarks.is_card(" ".join(words[-count:])):
            return " ".join(words[:-count])
    for count in range(1, min(_STATUS, len(words) - 1) + 1):
        name = " ".join(words[count:])
        if words[0] in beside and landmarks.is_card(" ".join(words[:count])):
            return text if name.isdigit() else name
    return text


def without_initial(text: str) -> str:
    """The name behind the letter that stands for its picture ("A Ann")."""
    letter, blank, name = text.partition(" ")
    if blank and len(letter) == 1 and name[:1].casefold() == letter.casefold():
        return name
    return text


def once(text: str, sure: bool) -> str:
    """The name that stands twice, once for its picture; of one word only where that is `sure`."""
    for half in (text[: len(text) // 2], text[(len(text) + 1) // 2 :]):
        if text in (half + half, f"{half} {half}") and (sure or " " in half):
            return half
    return text


def user(text: str) -> str:
    """The word by which a user is known, without the full name beside it: the first, or the last
    where that alone is none of a full name ("Ann Lee ann_l"). No such word ends in a dot: what
    begins so is all a name ("Fr. Anselm")."""
    first, *_, last = text.split(" ") if " " in text else (text, "", text)
    if first[-1:] == ".":
        return text
    plain = last.islower() or not last.replace("-", "").isalpha()
    return last if plain and first.istitle() and first.isalpha() else first


def before_rank(text: str, landmarks: Landmarks) -> str:
    """What stands before a rank on the same line ("Ann Senior Member"), or the whole line.

    The name that stands for a picture may come before it ("Ann Ann Senior Member").
    """
    if glued := _GLUED.match(text):
        return glued[1]
    words = text.split()
    if words and (words[0] == _ARTICLE or not any(map(str.isalnum, words[0]))):
        return text
    twice = doubled(words)
    for at in range(1, len(words)):
        if at == twice and len(words) > 2 * at:
            return " ".join(words[:at])
        if not words[at][0].islower() and any(
            landmarks.is_card(" ".join(words[at:stop]))
            for stop in range(at + 1, min(at + _RANK, len(words)) + 1)
        ):
            return " ".join(words[:at])
    return text


def without_role(name: str, landmarks: Landmarks) -> str:
    """The name before what its bearer is here ("Ann Content Moderator", "Bo ★ Assistant"), where
    that ends it."""
    if not name.isascii():
        name = _MARKED.sub("", name)
    if name.startswith(f"{_ARTICLE} ") or landmarks.is_card(name):
        return name
    roles = landmarks.words.telling("role")
    parts = chain(before_last(name), _before_capital(name))
    return next(
        (left for left, role in parts if landmarks.is_card(role) or role.casefold() in roles),
        name,
    )


def _before_capital(name: str) -> Iterator[tuple[str, str]]:
    """What stands before a capital to which it is glued, and what begins with that, where one of
    the two is more than a word: a nickname may be several words run together ("RadioBot")."""
    for found in _CAPITAL.finditer(name):
        left, role = name[: found.start()], name[found.start() :]
        if " " in role or not left.isalnum():
            yield left, role


def is_ranked(text: str, landmarks: Landmarks) -> bool:
    """Does a rank stand behind a name, or its sign?"""
    return before_rank(text.rstrip(RANK_MARKS), landmarks) != text


def _is_digits(text: str) -> bool:
    """A member may be called 131359; a count of that size is printed 131,359."""
    return len(text) > 3 and text.isdigit()


def _leading(lead: str, landmarks: Landmarks, known: set[str], beside: set[str]) -> str:
    """The name in what stands before the labels of a card on one line; "" where it is not sure."""
    parts = list(before_last(lead))
    told = next((name for name, rest in parts if rest in beside), "")
    if landmarks.is_card(lead) and not told:
        return ""
    if " " not in lead or lead.casefold() in known:
        return lead
    plain = next((name for name, rest in parts if landmarks.is_plain_card(rest)), "")
    if found := plain or told or first_known(lead, known):
        return found
    return next((name for name, rest in parts if landmarks.is_card(rest)), "")


def before_last(text: str) -> Iterator[tuple[str, str]]:
    """What stands before the last words of a text, as many as a rank may have, and they."""
    words = text.split(" ")
    for at in range(max(1, len(words) - _RANK), len(words)):
        yield " ".join(words[:at]), " ".join(words[at:])
