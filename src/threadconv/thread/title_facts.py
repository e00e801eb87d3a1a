"""Facts: what each headline is, where it stands and where the page says it again; to be weighed."""

from msgspec import Struct

from threadconv import dates
from threadconv.kinds import Kind
from threadconv.patterns import lazy
from threadconv.segments import crumbs
from threadconv.segments.page import Page
from threadconv.segments.words import Worded, count_words, unspaced
from threadconv.thread import polls
from threadconv.thread.frame import Frame
from threadconv.thread.headlines import Headline

_TELLING = Worded(r"\W*{telling}(?!\w)")
_SENTENCES = lazy(r"\w[.?!] +[A-Z]")
_ENDS = (". ", "? ", "! ")
_UNSPACED_SENTENCES = lazy(r"\w[。？！]\w")
_UNSPACED_ENDS = frozenset("。？！")
_FORM = ("__", "{{", "://", "www.")
_FORM_BEGINS = ("#", "IFRAME")
_BOX = lazy(r"\[ +\]|^\[\w*\]")
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
_SOON = 7
"""In so many what a dialect knows to stand below titles."""


class Wording(Struct, gc=False):
    """What a headline says: how many `words` with how it ends (`last`), with `small` first letters
    and with `digits`; whether it `names` somebody of the thread, is `by` somebody, or speaks of the
    `site`, of how often something was `viewed`, or of nothing but a date."""

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
    viewed: bool


class Look(Struct, gc=False):
    """How it is printed: what its line is, alone or set off from others, and whether it is the
    `whole` line, the page's `only_head` or one cell of a `menu`."""

    kind: Kind
    style: str
    whole: bool
    menu: bool
    alone: bool
    outdented: bool
    only_head: bool


class Place(Struct, gc=False):
    """Where it stands: so many lines `above` the first post or in its body, `first` of the page or
    `lone` over the posts; beside what, and below and above what (`starts`: which of the next lines
    a dialect knows to stand below titles)."""

    above: int
    first: bool
    lone: bool
    in_body: bool
    far_below_text: bool
    beside_text: bool
    polled: bool
    starts: list[bool]
    date_below: bool
    name_below: bool


class Repeats(Struct, gc=False):
    """Where the page says it again: in so many lines `above` the posts, as a part of others
    (`within`), `below` them and between them (`returns`); in its `window`'s title, in posts that
    say what they answer, as the last part of a path (`crumb`). Of its `telling` words, such a share
    is among those of the posts (`echo`) and of the first (`opening`)."""

    window: bool
    answered: int
    above: int
    within: int
    crumb: bool
    below: int
    returns: int
    telling: int
    echo: float
    opening: float


class Facts(Struct, gc=False):
    """What a headline is, where it stands, and where the page says it again."""

    text: Wording
    look: Look
    place: Place
    again: Repeats


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
        levels = [line.style[:2] for line in lines if line.style[:1] == "#"]
        self._level = min(levels, default="#1")
        self._heads = levels.count(self._level)
        long = (
            i for i in frame.heads if page.kinds[i] == "prose" and len(page.lines[i].text) > _LONG
        )
        self._over = [i for i in range(frame.start) if page.lines[i].text]
        self._text = next(long, len(page.lines))
        self._poll = polls.find(page.lines[: frame.start])
        self._crumbs = {path[-1].casefold() for path in crumbs.paths([x.text for x in lines])}
        self._dated: dict[int, bool] = {}
        self._named: dict[int, bool] = {}

    def of(self, headline: Headline) -> Facts:
        """What this headline shows."""
        folded = headline.text.casefold()
        words = _WORD.findall(folded)
        return Facts(
            self._wording(headline.text, folded, words),
            self._look(headline),
            self._place(headline.at),
            self._repeats(headline, folded, words),
        )

    def _wording(self, text: str, folded: str, words: list[str]) -> Wording:
        told = self._page.landmarks.words
        numbered = _DIGIT.search(folded) is not None
        return Wording(
            words=count_words(text),
            last=_ASIDE.sub("", text)[-1],
            sentences=holds_sentences(text),
            small=sum(word[0].islower() for word in text.split() if len(word) > 1),
            opens_small=text[0].islower(),
            digits=sum(map(bool, map(_DIGIT.search, words))) if numbered else 0,
            only_date=_is_date(text),
            names=any(name in folded for name in self._frame.names),
            by=told.pattern(_TELLING).match(text) is not None,
            form=_is_form(text),
            site=not told.telling("site").isdisjoint(words),
            viewed=numbered and not told.telling("views").isdisjoint(words),
        )

    def _look(self, headline: Headline) -> Look:
        at, lines = headline.at, self._page.lines
        line, below = lines[at], lines[at + 1 : at + 2]
        return Look(
            kind=self._page.kinds[at],
            style=line.style,
            whole=headline.whole,
            menu=headline.cells > _MOST_CELLS,
            alone=line.gap > 0 and (not below or below[0].gap > 0),
            outdented=line.indent == 0 < self._margin and self._outdents,
            only_head=self._heads == 1 and line.style[:2] == self._level,
        )

    def _place(self, at: int) -> Place:
        frame, kinds = self._frame, self._page.kinds
        return Place(
            above=frame.start - at,
            first=at == frame.top,
            lone=self._over == [at],
            in_body=at >= frame.body,
            far_below_text=at > self._text,
            beside_text=any(self._is_text(i) for i in (at - 1, at + 1)),
            polled=at in self._poll,
            starts=[kind == "start" for kind in kinds[at + 1 : at + 1 + _SOON]],
            date_below=any(map(self._is_dated, range(at + 1, at + 1 + _NEXT))),
            name_below=any(map(self._is_named, range(at + 1, at + 1 + _NEXT))),
        )

    def _repeats(self, headline: Headline, folded: str, words: list[str]) -> Repeats:
        frame, part = self._frame, not headline.whole
        telling = {word for word in words if len(word) >= _WORDY and not unspaced(word[0])}
        share = 1 / len(telling) if telling else 0.0
        # To count them takes longest, and shorter texts stand among any others.
        within = frame.within(folded) - part if count_words(headline.text) > 2 else 0
        titles_window = frame.window != folded and frame.opens_window(folded)
        return Repeats(
            window=headline.at != frame.top and titles_window,
            answered=frame.answered[folded],
            above=frame.above[folded] - headline.whole,
            within=within,
            crumb=headline.whole and folded in self._crumbs,
            below=frame.below[folded],
            returns=frame.returning[folded],
            telling=len(telling),
            echo=len(telling & frame.words) * share,
            opening=len(telling & frame.opening) * share,
        )

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
    if any(end in text for end in _ENDS) and _SENTENCES.search(text):
        return True
    return not _UNSPACED_ENDS.isdisjoint(text) and _UNSPACED_SENTENCES.search(text) is not None


def _is_date(text: str) -> bool:
    """Is a date what the text is about?"""
    date = dates.find(text)
    if not date or (date.precision == "year" and not date.relative):
        return False
    return date.end > date.start and len(text) - (date.end - date.start) < _BESIDE_DATE


def _is_form(text: str) -> bool:
    """Does a text hold marks of what is filled in, or of addresses?"""
    if text.startswith(_FORM_BEGINS) or any(mark in text for mark in _FORM):
        return True
    return "[" in text and _BOX.search(text) is not None
