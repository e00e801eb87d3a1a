"""Bylines: the author's name where it stands on the line with the date."""

from __future__ import annotations

from collections.abc import Container, Sequence

from threadconv import dates
from threadconv.kinds import any_of
from threadconv.patterns import lazy
from threadconv.segments.anchors import ordinals
from threadconv.segments.headers import companions, decorations
from threadconv.segments.headers.name_text import RATINGS, without_role
from threadconv.segments.landmarks import LONGEST, Landmarks, stamps
from threadconv.segments.page import Page, kind_at
from threadconv.segments.words import Worded, Words

_BY = Worded(r"^(?:.*[\s:])?{by}:?\s+")
_NAMING = Worded(r"^(?:.*[\s|])?{naming} ?:\s+")
_LEAD = Worded(r"^(?:#\d[\d,.]*(?!\w)|[^\w☆★✦♥]|\b{lead}\b:?(?: \d{1,5}(?= [^\W\d]))?)+")
_TRAIL = Worded(r"(?:[\s,:;|»›•·–—@*(\[/>：-]|\(\s*\d+\s*\)|\s\[[\w ]+\]|\b{trail}\b|(?<!\S)\d+)+$")
_COUNTED = lazy(r" \d{1,4}(?= )")
_TIME = lazy(r"\d:\d\d")
_NUMBERED = lazy(r"(?:^| )#\d+$")
"""What no name ends with, but the number of an answer ("Answer #3")."""
_PICTURE = lazy(r"^\S.{0,50}?['’]s (?:user |profile )?(?:avatar|picture|photo) +(?=\S)")
"""What the picture beside a name is called, which may be another name of the same person."""
_RATED = lazy(rf"\s[{RATINGS}]\s?\d[\d.,]*[kKM]?$")
"""How much others think of who is named before it ("Ann ★ 5.2k")."""
_LONGEST = 50
_PICTURED = 2
"""What the picture of any member is called has so many words."""
_FEW = 3
_PLAIN = any_of("short", "prose")
_WORDS = 3
"""A name on a line of its own has no more words."""
_LEAST = 2
_SHARE = 0.7


def names(anchors: Sequence[int], page: Page, known: Container[str] = ()) -> list[str] | None:
    """The name on each of these lines, "" for a line that has none.

    `None` where they hold no names at all: they do where most lines hold something besides the date
    and it is not always the same. `known` are names that the page prints elsewhere, folded: a rank
    may stand behind one of them.
    """
    texts = ordinals.stripped([page.lines[at].text.replace("\t", " ") for at in anchors])
    lead = _words_before(texts, page)
    texts = [text[lead:] for text in texts]
    found = [_name(at, text, page) for at, text in zip(anchors, texts, strict=True)]
    given = [name for name in found if name]
    same = len(set(given)) == 1 < len(found)
    if len(given) < _SHARE * len(found) or (same and not _is_told(anchors, page)):
        return None
    if _are_ranks(found, anchors, page):
        return None
    bare = decorations.strip(found)
    bare = decorations.strip([decorations.first_known(name, known) or name for name in bare])
    bare = [without_role(name, page.landmarks) for name in bare]
    return companions.cut(_whole(bare, texts, known))


def _words_before(texts: Sequence[str], page: Page) -> int:
    """How many characters all of these lines begin with, up to a blank: those of several words,
    such as tell what a link does, and introduce no name; 0 for fewer."""
    if len(texts) <= _FEW:
        return 0
    lead = decorations.shared_lead(texts)
    if lead.count(" ") <= _WORDS or any(map(str.isdigit, lead)):
        return 0
    words = page.landmarks.words
    told = words.pattern(_BY).match(lead) or words.pattern(_NAMING).match(lead)
    return 0 if told else len(lead)


def _whole(names: Sequence[str], texts: Sequence[str], known: Container[str]) -> list[str]:
    """The names, with the numbers behind them on their lines where these are theirs: the page says
    such a name elsewhere, or few names have numbers, and nothing between them and a date."""
    longer = [_with_number(name, text) for name, text in zip(names, texts, strict=True)]
    many = len({name for name, long in zip(names, longer, strict=True) if name != long})
    few = many * _FEW <= len({*names})
    return [
        long
        if long in names or long.casefold() in known or (few and _is_before_date(long, text))
        else name
        for name, long, text in zip(names, longer, texts, strict=True)
    ]


def _with_number(name: str, text: str) -> str:
    """The name with the number behind it on its line, if one is."""
    found = _COUNTED.match(text, text.find(name) + len(name)) if name else None
    return name + found[0] if found else name


def _is_before_date(name: str, text: str) -> bool:
    """Does a date follow right behind a name?"""
    behind = text[text.find(name) + len(name) :].lstrip()
    date = dates.find(behind) if name else None
    return date is not None and date.start == 0


def below(anchors: Sequence[int], page: Page) -> list[str] | None:
    """The name behind "by" right below each of these lines, "" where none is; `None` where most
    have none."""
    by = page.landmarks.words.pattern(_BY)
    found: list[str] = []
    for at in anchors:
        line = page.lines[at + 1] if at + 1 < len(page.lines) else page.lines[at]
        match = (
            by.match(line.text) if not line.gap and kind_at(at + 1, page.kinds) in _PLAIN else None
        )
        name = line.text[match.end() :] if match and " " not in match[0].strip() else ""
        found.append(name if name.count(" ") < _WORDS and name[-1:].isalnum() else "")
    return found if sum(map(bool, found)) >= max(_LEAST, _SHARE * len(found)) else None


def _are_ranks(found: Sequence[str], anchors: Sequence[int], page: Page) -> bool:
    """Do these lines name what their authors are, and the lines above them who? Then each of those
    stands over one and the same word, and more of them than there are words."""
    over: dict[str, set[str]] = {}
    posts = 0
    for at, rank in zip(anchors, found, strict=True):
        name = page.lines[at - 1].text if at else ""
        if kind_at(at - 1, page.kinds) == "short" and name.count(" ") < _WORDS and rank:
            over.setdefault(name, set()).add(rank)
            posts += 1
    return (
        posts >= _SHARE * len(found)
        and posts > len(over) > len({*found})
        and all(len(ranks) == 1 for ranks in over.values())
    )


def _is_told(anchors: Sequence[int], page: Page) -> bool:
    """Do a few lines say that one person wrote all of them? The same word in many is a label."""
    by = page.landmarks.words.pattern(_BY)
    return len(anchors) <= _FEW and all(by.match(page.lines[at].text) for at in anchors)


def _name(at: int, text: str, page: Page) -> str:
    match = page.landmarks.match(page.kinds[at], page.lines[at].text)
    if match and match.groupdict().get("author"):
        return str(match["author"]).strip()
    if match and "users" in match.re.groupindex:
        return ""  # It tells who edited the post.
    words = page.landmarks.words
    text = stamps.without_answered(text, words)
    date = dates.find(text)
    titled = bool(match and match.groupdict().get("text"))
    # Behind the post's own title, and before the date, its author may be named.
    if titled and not (date and words.pattern(_BY).match(text[: date.start])):
        return ""
    if page.kinds[at] in ("number", "date"):
        return ""
    if date is None and not words.pattern(_BY).match(text):
        return ""
    for part in (text[: date.start], text[date.end :]) if date else (text,):
        if page.landmarks.are_buttons(part):
            continue
        head = _RATED.sub("", _head(_PICTURE.sub("", part), words))
        name = words.pattern(_TRAIL).sub("", head[:LONGEST])
        name = _once(name.partition(" | ")[0].strip())
        if (
            len(head) > LONGEST
            or _TIME.search(name)
            or _NUMBERED.search(name)
            or _is_date(name)
            or name.partition(":")[0].casefold() in page.landmarks.labels.facts
        ):
            continue
        name = _without_picture(_without_brackets(name, page.landmarks), page.landmarks)
        if 1 < len(name) <= _LONGEST and any(map(str.isalpha, name)) and name.count(" ") < 5:
            return name
    return ""


def _without_brackets(name: str, landmarks: Landmarks) -> str:
    """The name without the brackets behind it, where they hold what its bearer is here, or the one
    word by which somebody of two names signs in ("Ann Lee (annl)"); the name in the brackets behind
    an address."""
    bearer, _, held = name.removesuffix(")").rpartition(" (")
    if not bearer or name[-1] != ")":
        return name
    if "@" in bearer and " " not in bearer and held[:1].isalpha():
        return held
    login = " " in bearer and " " not in held and held[:1].islower()
    return bearer if login or landmarks.is_card(held) else name


def _without_picture(name: str, landmarks: Landmarks) -> str:
    """The name before what the picture of any member is called ("Ann Member Avatar")."""
    words = name.split(" ")
    pictured = landmarks.kind(" ".join(words[-_PICTURED:])) == "picture"
    return " ".join(words[:-_PICTURED]).rstrip("| ") if pictured else name


def _is_date(name: str) -> bool:
    """Is it the date again, as the tooltip of the other one has it?"""
    date = dates.find(name) if any(map(str.isdigit, name)) else None
    return date is not None and date.start == 0


def _head(text: str, words: Words) -> str:
    """What stands behind "Author:" or "by", or behind the words with which a page introduces a
    name."""
    behind = words.pattern(_NAMING).sub("", text)
    if behind == text:
        behind = words.pattern(_BY).sub("", text)
    return words.pattern(_LEAD).sub("", text) if behind == text else behind.lstrip(" :@")


def _once(name: str) -> str:
    """The name behind what a picture of its bearer is called ("Avatar of Ann Ann")."""
    words = name.split()
    for count in range(len(words) // 2, 0, -1):
        if words[-count:] == words[-2 * count : -count]:
            return " ".join(words[-count:])
    return name
