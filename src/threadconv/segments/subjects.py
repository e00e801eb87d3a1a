"""Subjects: the thread's title again above the words of a post, bare or behind "Re:"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence
from itertools import pairwise

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
_CARD = 10
"""How far below a closing line the title may stand again."""
_FEW = 3
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
    _free_lone(anchors, page.kinds)
    titles = _Titles(_mark_answers(page), anchors, page)
    titles.mark_over_most()
    titles.mark_above()
    titles.mark_below()
    titles.mark_over_card()
    titles.mark_under_closings()
    _free_only_words(anchors, page.kinds)


def _mark_answers(page: Page) -> Counter[str]:
    """Mark what answers a title that stands again, and count the answers to each title."""
    words, kinds = page.landmarks.words, page.kinds
    answers = {
        at: title
        for at, line in enumerate(page.lines)
        if kinds[at] in _PLAIN and (title := words.answered(line.text))
    }
    every = {line.text for line in page.lines}
    again = Counter(answers.values())
    for at, title in answers.items():
        if again[title] > 1 or title in every or _between(at, page):
            kinds[at] = "subject"
    return again


class _Titles:
    """The titles that the posts of a page may repeat: those that are answered, and those in the
    lines above the first post."""

    def __init__(self, answered: Counter[str], anchors: Anchors, page: Page) -> None:
        self._anchors, self._page, self._kinds = anchors, page, page.kinds
        self._texts = [line.text for line in page.lines]
        self._answered = answered
        self._top = anchors.at[0]
        self._first = max(0, self._top - _REACH)
        self._heads = {
            page.landmarks.vocabulary.without_prefix(text) for text in self._texts[: self._first]
        }
        self._paths = {path[-1] for path in crumbs.paths(self._texts[: self._top])}
        self._behind_icons = {
            title
            for text, kind in zip(self._texts, page.kinds, strict=True)
            if kind == "subject"
            and page.landmarks.match(kind, text)
            and (title := page.landmarks.words.answered(_beside_icon(text)))
        }
        self._marked = {*anchors.at}
        self._above_first = -1 if anchors.closing else self._top
        above = range(self._first, self._top)
        self._card = next((at for at in above if page.kinds[at] in _LABELLED), self._top)

    def mark_over_most(self) -> None:
        """Mark the title right above the first anchor where it stands above most others too."""
        at = self._top - 1
        if _is_over_most(at, self._anchors, self._texts) and self._kinds[at] in _PLAIN:
            self._kinds[at] = "subject"

    def mark_above(self) -> None:
        """Mark the lines above the first anchor, from the top on: each may be a title for those
        below it."""
        for at in range(self._first, self._top):
            if self._is_subject(at):
                self._kinds[at] = "subject"
            if self._may_be_title(at):
                self._heads.add(self._page.landmarks.vocabulary.without_prefix(self._texts[at]))

    def mark_below(self) -> None:
        """Mark the lines from the first anchor on."""
        titles = self._heads.union(self._answered, self._paths)
        may_be = {
            text
            for text in {*self._texts}
            if text in titles
            or _beside_icon(text) in self._behind_icons
            or _is_iconed(text, self._heads, self._page)
        }
        for at in range(self._top, len(self._texts)):
            if self._texts[at] in may_be and self._is_subject(at):
                self._kinds[at] = "subject"

    def mark_over_card(self) -> None:
        """Mark what other posts repeat below the card of the first post, too."""
        below = zip(self._texts[self._top :], self._kinds[self._top :], strict=True)
        marked = {text for text, kind in below if kind == "subject"}
        for at in range(self._card + 1, self._top):
            if self._kinds[at] in _PLAIN and self._texts[at] in marked:
                self._kinds[at] = "subject"

    def mark_under_closings(self) -> None:
        """Mark the title that stands above the words of most posts which their anchors close."""
        if not self._anchors.closing:
            return
        tops = [
            {i: self._texts[i] for i in range(at + 1, min(at + 1 + _CARD, stop))}
            for at, stop in pairwise(self._anchors.at)
        ]
        again = Counter(text for top in tops for text in {*top.values()} if _is_worded(text))
        above = Counter(self._texts[: self._top])
        least = max(_FEW, len(tops) * _SHARE)
        # A title stands in the path to the thread too.
        titles = {text for text, count in again.items() if count >= least and above[text] > 1}
        for at in (at for top in tops for at, text in top.items() if text in titles):
            if self._kinds[at] in _PLAIN:
                self._kinds[at] = "subject"

    def _is_subject(self, at: int) -> bool:
        """Does the line repeat a title, in a place for it?"""
        text, page = self._texts[at], self._page
        if self._kinds[at] not in _PLAIN:
            return False
        answered = text in self._answered or _beside_icon(text) in self._behind_icons
        if answered and _between(at, page):
            return True
        return self._is_heading(at) and (
            at + 1 in self._marked
            or _tops(at, self._above_first, page)
            or _heads(at, self._marked, self._kinds)
        )

    def _is_heading(self, at: int) -> bool:
        """Are these the words of a heading above the first post, or of a breadcrumb's end?"""
        text = self._texts[at]
        if at > self._top and text in self._paths:
            return True
        headed = text in self._heads or _is_iconed(text, self._heads, self._page)
        return _is_worded(text) and headed

    def _may_be_title(self, at: int) -> bool:
        """May a line above the first anchor be the title, and neither the name of the first author
        nor what that author says on the card?"""
        texts, anchors = self._texts, self._anchors
        named = at + 1 == self._top and (
            texts.count(texts[at]) < len(anchors.at) * _SHARE
            or is_ranked(texts[at], self._page.landmarks)
            or (at > _HEAD and not _said_over(at, texts))
        )
        # Below a label may stand others, that no dialect knows, and what the author said of those.
        return not anchors.closing and not named and (at < self._card or ": " not in texts[at])


def _free_lone(anchors: Anchors, kinds: list[Kind]) -> None:
    """Leave the only declared one in a thread to its writer: "Subject: ..." begins letters too."""
    declared = [i for i, kind in enumerate(kinds) if kind == "subject"]
    if len(declared) == 1 and len(anchors.at) > 2 and declared[0] > anchors.at[0]:
        kinds[declared[0]] = "prose"


def _free_only_words(anchors: Anchors, kinds: list[Kind]) -> None:
    """Leave a title to who wrote it where nothing else stands between two posts, and other posts
    have none above their words: some say in the title what they ask, and below it that again."""
    between = [range(a + 1, b) for a, b in pairwise(anchors.at)]
    titled = [[at for at in gap if kinds[at] == "subject"] for gap in between]
    if anchors.closing or sum(map(bool, titled)) * 2 > len(between):
        return
    for gap, found in zip(between, titled, strict=True):
        if found and _SAID.isdisjoint(kinds[gap.start : gap.stop]):
            kinds[found[0]] = "prose"


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


def _is_worded(text: str) -> bool:
    """Has a line as many words as a heading has?"""
    return text.count(" ") >= _WORDS - 1


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
