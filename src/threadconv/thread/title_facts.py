"""Facts: what each headline is, where it stands and where the page says it again; to be weighed."""

from msgspec import Struct

from threadconv import dates
from threadconv.kinds import Kind
from threadconv.patterns import lazy
from threadconv.segments import crumbs
from threadconv.segments.page import Page
from threadconv.segments.words import Worded, count_words, unspaced
from threadconv.thread.frame import Frame
from threadconv.thread.headlines import Headline

_TELLING = Worded(r"\W*{telling}(?!\w)")
_SENTENCES = lazy(r"\w(?:[.?!] +[A-Z]|[。？！]\w)")
_ENDS = (". ", "? ", "! ", "。", "？", "！")
_FORM = ("__", "{{", "://", "www.")
_FORM_BEGINS = ("#", "IFRAME")
_BOX = lazy(r"\[ +\]|^\[\w*\]")
_SHARE = lazy(r"(?:^|[\s(])\d{1,3}(?:[.,]\d{1,2})? ?%\)?(?:\s*\[ ?\d+ ?\])?$")
_ANSWERS, _ASKED, _ASKED_APART, _COUNTED = 2, 2, 4, 3
"""A poll has so many answers, begins so many lines above the share of the first one, more where
that stands apart from the answer, and how many have voted stands less than so many below the
last."""
_ASIDE = lazy(r"(?<=\S) \([^()]*\)$")
"""What stands in brackets behind a question leaves it one."""
_DIGIT = lazy(r"\d")
_WORD = lazy(r"[^\W_]+")
_WORDY = 4
"""Shorter words are in every text."""
_LONG = 200
"""A line of so many characters is somebody's words, or the site's about itself."""
_TEXT = 100
_BESIDE_DATE = 25
"""With no more characters beside it, a date is what the line is about."""
_MOST_CELLS = 3
"""A title has no more cells in its line, with what stands beside it: a menu has."""
_NEXT = 4
"""In so many lines below a title stand its author and its date."""


class Facts(Struct, gc=False):
    """What a headline is, where it stands, and where the page says it again."""

    kind: Kind
    style: str
    words: int
    last: str
    sentences: bool
    small: int
    opens_small: bool
    digits: int
    only_date: bool
    names: bool
    by: bool
    form: bool
    site: bool
    whole: bool
    menu: bool
    viewed: bool
    alone: bool
    outdented: bool
    only_head: bool
    first: bool
    lone: bool
    above: int
    in_body: bool
    far_below_text: bool
    beside_text: bool
    polled: bool
    window: bool
    answered: int
    again: int
    within: int
    crumb: bool
    foot: int
    returns: int
    known: int
    echo: float
    opening: float
    start: list[bool]
    date_below: bool
    name_below: bool


class Gathering:
    """Gathers the facts of the headlines of one page."""

    def __init__(self, frame: Frame, page: Page) -> None:
        self._frame = frame
        self._page = page
        lines = [page.lines[i] for i in frame.heads]
        indents = [line.indent for line in lines]
        # Some layouts set headings off to the left of all else.
        self._margin = max(set(indents), key=indents.count, default=0)
        self._outdents = indents.count(0) * 3 < len(indents)
        self._heads = sum(line.style[:2] == "#1" for line in lines)
        long = (
            i for i in frame.heads if page.kinds[i] == "prose" and len(page.lines[i].text) > _LONG
        )
        self._over = [i for i in range(frame.start) if page.lines[i].text]
        self._text = next(long, len(page.lines))
        self._poll = self._poll_lines()
        self._crumbs = {path[-1].casefold() for path in crumbs.paths([x.text for x in lines])}
        self._dated: dict[int, bool] = {}
        self._named: dict[int, bool] = {}

    def of(self, headline: Headline) -> Facts:
        """What this headline shows."""
        frame, page = self._frame, self._page
        at, text = headline.at, headline.text
        line, folded, told = page.lines[at], text.casefold(), page.landmarks.words
        words = _WORD.findall(folded)
        telling = {word for word in words if len(word) >= _WORDY and not unspaced(word[0])}
        share = 1 / len(telling) if telling else 0.0
        date = dates.find(text)
        dated = 0
        if date and (date.relative or date.precision != "year"):
            dated = date.end - date.start
        below = page.lines[at + 1 : at + 2]
        count = count_words(text)
        return Facts(
            kind=page.kinds[at],
            style=line.style,
            words=count,
            last=_ASIDE.sub("", text)[-1],
            sentences=holds_sentences(text),
            small=sum(word[0].islower() for word in text.split() if len(word) > 1),
            opens_small=text[0].islower(),
            digits=sum(map(bool, map(_DIGIT.search, words))) if _DIGIT.search(folded) else 0,
            only_date=dated > 0 and len(text) - dated < _BESIDE_DATE,
            names=any(name in folded for name in frame.names),
            by=told.pattern(_TELLING).match(text) is not None,
            form=_is_form(text),
            site=not told.telling("site").isdisjoint(words),
            whole=headline.whole,
            menu=headline.cells > _MOST_CELLS,
            viewed=bool(_DIGIT.search(folded)) and not told.telling("views").isdisjoint(words),
            alone=line.gap > 0 and (not below or below[0].gap > 0),
            outdented=line.indent == 0 < self._margin and self._outdents,
            only_head=self._heads == 1 and line.style[:2] == "#1",
            first=at == frame.top,
            lone=self._over == [at],
            above=frame.start - at,
            in_body=at >= frame.body,
            far_below_text=at > self._text,
            beside_text=any(self._is_text(i) for i in (at - 1, at + 1)),
            polled=at in self._poll,
            window=at != frame.top and frame.window != folded and frame.opens_window(folded),
            answered=frame.answered[folded],
            again=frame.above[folded] - headline.whole,
            # To count them takes longest, and shorter texts stand among any others.
            within=frame.within(folded) - (not headline.whole) if count > 2 else 0,
            crumb=headline.whole and folded in self._crumbs,
            foot=frame.below[folded],
            returns=frame.returning[folded],
            known=len(telling),
            echo=len(telling & frame.words) * share,
            opening=len(telling & frame.opening) * share,
            start=[kind == "start" for kind in page.kinds[at + 1 : at + 8]],
            date_below=any(map(self._is_dated, range(at + 1, at + 1 + _NEXT))),
            name_below=any(map(self._is_named, range(at + 1, at + 1 + _NEXT))),
        )

    def _poll_lines(self) -> range:
        """The lines of a poll over the first post, from its question on, by how its answers share
        the votes."""
        lines = self._page.lines[: self._frame.start]
        shares = [i for i, line in enumerate(lines) if _is_share(line.text)]
        if len(shares) < _ANSWERS:
            return range(0)
        answered = any(map(str.isalpha, lines[shares[0]].text))
        over = _ASKED if answered else _ASKED_APART
        return range(shares[0] - over, shares[-1] + _COUNTED)

    def _is_text(self, at: int) -> bool:
        lines = self._page.lines
        return (
            0 <= at < len(lines) and self._page.kinds[at] == "prose" and len(lines[at].text) > _TEXT
        )

    def _is_dated(self, at: int) -> bool:
        if at not in self._dated:
            text = self._page.lines[at].text if at < len(self._page.lines) else ""
            date = dates.find(text) if len(text) < _TEXT else None
            self._dated[at] = date is not None and date.precision not in ("year", "month")
        return self._dated[at]

    def _is_named(self, at: int) -> bool:
        if at not in self._named:
            text = self._page.lines[at].text.casefold() if at < len(self._page.lines) else ""
            self._named[at] = any(name in text for name in self._frame.names)
        return self._named[at]


def holds_sentences(text: str) -> bool:
    """Does a sentence end before the text does?"""
    return any(end in text for end in _ENDS) and _SENTENCES.search(text) is not None


def _is_form(text: str) -> bool:
    """Does a text hold marks of what is filled in, or of addresses?"""
    if text.startswith(_FORM_BEGINS) or any(mark in text for mark in _FORM):
        return True
    return "[" in text and _BOX.search(text) is not None


def _is_share(text: str) -> bool:
    """Whether a line of a poll tells how many voted so."""
    return "%" in text and bool(_SHARE.search(text))
