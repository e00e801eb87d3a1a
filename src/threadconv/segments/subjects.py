"""Subjects: the thread's title again above the words of a post, bare or behind "Re:"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence

from threadconv.kinds import Kind, any_of
from threadconv.segments import crumbs
from threadconv.segments.anchors import Anchors
from threadconv.segments.headers.name_text import is_ranked
from threadconv.segments.page import CARD, LABELLED, Page, kind_at
from threadconv.segments.words import Words

_REACH = 40
"""How far above the first anchor the first post's card may begin."""
_SHARE = 0.6
"""Right above the first anchor stands the title only where it stands above most others too."""
_HEAD = 4
"""Below so many lines or fewer a page is cut, and may say its title nowhere else."""
_WORDS = 3
"""A heading has so many words, or more."""
_TITLE = 120
"""Hardly a title is longer, in characters."""
_SAID = any_of("short", "prose", "quote")
_PLAIN = any_of("short", "prose")
_VALUES, _LABELLED = any_of("field", "value"), any_of("field", "label")
_DATED = (["date"], ["number"], ["byline"])


def mark(anchors: Anchors, page: Page) -> None:
    """Give the lines that repeat the title above a post's words the kind "subject" in `page`.

    Two lines "Re: X", or one and a line X, make X a title; so do a line X above the first post
    and another one between the author's card and the words of a post, or right below the line
    that marks the first.
    """
    lines, kinds, words = page.lines, page.kinds, page.landmarks.words
    _free_lone(anchors, kinds)
    texts = [line.text for line in lines]
    every = {*texts}
    answers = {
        i: base
        for i, text in enumerate(texts)
        if kinds[i] in _PLAIN and (base := words.answered(text))
    }
    top = anchors.at[0]
    first = max(0, top - _REACH)
    heads = {_bare(text, page) for text in texts[:first]}
    paths = {path[-1] for text in texts[:top] if (path := crumbs.parts(text))}
    again = Counter(answers.values())
    for i, base in answers.items():
        if again[base] > 1 or base in every or _between(i, page):
            kinds[i] = "subject"
    behind = {
        base
        for line, kind in zip(lines, kinds, strict=True)
        if kind == "subject"
        and page.landmarks.match(kind, line.text)
        and (base := words.answered(_beside_icon(line.text)))
    }
    marked = set(anchors.at)
    above_first = -1 if anchors.closing else top

    if _is_over_most(top - 1, anchors, texts) and kinds[top - 1] in _PLAIN:
        kinds[top - 1] = "subject"

    def is_subject(i: int) -> bool:
        text = texts[i]
        if kinds[i] not in _PLAIN:
            return False
        if (text in again or _beside_icon(text) in behind) and _between(i, page):
            return True
        heading = text.count(" ") >= _WORDS - 1 and (text in heads or _is_iconed(text, heads, page))
        return (heading or (i > top and text in paths)) and (
            i + 1 in marked or _tops(i, above_first, page) or _heads(i, marked, kinds)
        )

    card = next((i for i in range(first, top) if kinds[i] in _LABELLED), top)
    for i in range(first, top):
        if is_subject(i):
            kinds[i] = "subject"
        named = i + 1 == top and (
            texts.count(texts[i]) < len(anchors.at) * _SHARE
            or is_ranked(texts[i], page.landmarks)
            or (i > _HEAD and not _said_over(i, texts))
        )
        # Below a label may stand others, that no dialect knows, and what the author said of those.
        if not anchors.closing and not named and (i < card or ": " not in texts[i]):
            heads.add(_bare(texts[i], page))
    titles = heads.union(again, paths)
    may_be = {
        text
        for text in every
        if text in titles or _beside_icon(text) in behind or _is_iconed(text, heads, page)
    }
    for i in range(top, len(lines)):
        if texts[i] in may_be and is_subject(i):
            kinds[i] = "subject"
    marked_below = {
        text for text, kind in zip(texts[top:], kinds[top:], strict=True) if kind == "subject"
    }
    for i in range(card + 1, top):
        if kinds[i] in _PLAIN and texts[i] in marked_below:
            kinds[i] = "subject"


def _free_lone(anchors: Anchors, kinds: list[Kind]) -> None:
    """Leave the only declared one in a thread to its writer: "Subject: ..." begins letters too."""
    declared = [i for i, kind in enumerate(kinds) if kind == "subject"]
    if len(declared) == 1 and len(anchors.at) > 2 and declared[0] > anchors.at[0]:
        kinds[declared[0]] = "prose"


def _is_over_most(at: int, anchors: Anchors, texts: Sequence[str]) -> bool:
    """Does what stands right above the first anchor stand above most others too, and among other
    words further up? A name does not."""
    if anchors.closing or at < 0 or texts[at].count(" ") < _WORDS - 1:
        return False
    over = sum(texts[i - 1] == texts[at] for i in anchors.at)
    return _said_over(at, texts) and over >= max(2, len(anchors.at) * _SHARE)


def _said_over(at: int, texts: Sequence[str]) -> bool:
    """Does a line above hold these words?"""
    return any(texts[at] in text for text in texts[max(0, at - _REACH) : at])


def _beside_icon(text: str) -> str:
    """The title in a line that begins with the word for an icon."""
    return text.partition(" ")[2]


def _is_iconed(text: str, heads: Container[str], page: Page) -> bool:
    """Is this a title of the page's head behind the word for the icon of a post?"""
    return _beside_icon(text) in heads and without_icon(text, page) != text


def without_icon(subject: str, page: Page) -> str:
    """The title in a line that may begin with the word for the icon of a post ("Default")."""
    icon, _, title = subject.partition(" ")
    return title if title and page.landmarks.kind(icon) == "above" else subject


def base(subject: str, words: Words) -> str:
    """The title that a subject answers, or is."""
    return words.answered(subject) or subject


def _bare(text: str, page: Page) -> str:
    """The title in a line that may begin with a label ("Thread:")."""
    found = page.landmarks.prefix.match(text)
    return text[found.end() :] if found else text


def _between(i: int, page: Page) -> bool:
    """Does a line stand between an author's card and the post's date or words?"""
    kinds = page.kinds
    return _above(i, kinds) in CARD or kinds[i + 1 : i + 2] in _DATED


def _heads(i: int, marked: Container[int], kinds: list[Kind]) -> bool:
    """Does a line stand below the values of a card, and not above another, or between an anchor and
    a date?"""
    between = i - 1 in marked and kinds[i + 1 : i + 2] == ["date"]
    return between or (_above(i, kinds) in _VALUES and kind_at(i + 1, kinds) not in LABELLED)


def _tops(i: int, anchor: int, page: Page) -> bool:
    """Does a line stand between the anchor of the first post and its words? A page that prints the
    post's own first words above it has no others below them."""
    said = kind_at(i + 1, page.kinds) in _SAID
    return i - 1 == anchor and said and len(page.lines[i].text) <= _TITLE


def _above(i: int, kinds: Sequence[Kind]) -> Kind:
    """What the line above is, but for buttons and what holds no words."""
    above = i - 1
    while above > 0 and kinds[above] in ("symbol", "rest", "below"):
        above -= 1
    return kind_at(above, kinds)
