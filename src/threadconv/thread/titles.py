"""The title of a thread: the line above its first post for which most speaks, in points."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf

from threadconv.segments.page import Page
from threadconv.segments.signs import Sign, points
from threadconv.segments.spans import Span
from threadconv.segments.words import Worded
from threadconv.thread import headlines
from threadconv.thread.frame import Frame
from threadconv.thread.headlines import Headline
from threadconv.thread.title_facts import Facts, Gathering, holds_sentences

_TELLS = Worded(r"{telling}\W*")
"""What stands above the name of who has begun the thread."""
_ENOUGH = 12
"""Points below which a line is no title: there is one on every page, but not in every dump."""
_SAID = 8
"""So many more has the first line of a post that is the title, where another line may be it: who
begins a thread begins it with a question as often as not."""
_FEW = 2
"""With no more lines above its first post, a page is cut out of a whole one."""

_SIGNS: tuple[Sign[Facts], ...] = (
    # What it is.
    Sign(-5, lambda f: f.words == 1),
    Sign(-4, lambda f: f.words == 2),
    Sign(3, lambda f: f.words > 5),
    Sign(-7, lambda f: f.words > 20),
    Sign(-4, lambda f: f.sentences),
    Sign(8, lambda f: f.last in "?？"),
    Sign(-3, lambda f: f.last in ".…。"),
    Sign(-3, lambda f: f.last in ":,;"),
    Sign(2, lambda f: f.small > 0),
    Sign(3, lambda f: f.small > 2),
    Sign(-5, lambda f: f.opens_small),
    Sign(4, lambda f: f.digits > 0),
    Sign(-2, lambda f: f.digits > 2),
    Sign(-2, lambda f: f.only_date),
    Sign(-4, lambda f: f.names),
    Sign(-4, lambda f: f.names and f.words < 4),
    Sign(-2, lambda f: f.by),
    Sign(-2, lambda f: f.by and f.words < 5),
    Sign(-1, lambda f: f.form),
    Sign(-5, lambda f: f.site and f.words < 6),
    Sign(-2, lambda f: f.kind == "prose"),
    Sign(7, lambda f: f.kind == "title"),
    Sign(2, lambda f: f.kind == "subject"),
    # How it is printed.
    Sign(6, lambda f: f.style[:2] == "#1"),
    Sign(4, lambda f: f.only_head),
    Sign(-3, lambda f: f.style[:1] in ("*", "1")),
    Sign(4, lambda f: f.outdented),
    Sign(-8, lambda f: f.menu),
    Sign(-8, lambda f: f.viewed),
    Sign(6, lambda f: f.alone),
    # Where it stands.
    Sign(2, lambda f: 0 < f.above < 5),
    Sign(2, lambda f: f.above == 1 and f.small > 2),
    Sign(-3, lambda f: f.above > 30),
    Sign(14, lambda f: f.lone),
    Sign(-3, lambda f: f.above <= 0),
    Sign(-4, lambda f: f.in_body),
    Sign(-1, lambda f: f.far_below_text),
    Sign(-4, lambda f: f.beside_text),
    Sign(-12, lambda f: f.polled),
    Sign(7, lambda f: f.start[:1] == [True]),
    Sign(3, lambda f: True in f.start),
    Sign(4, lambda f: f.date_below),
    Sign(3, lambda f: f.name_below),
    # Where the page says it again.
    Sign(3, lambda f: f.first and not f.whole),
    Sign(7, lambda f: f.window),
    Sign(4, lambda f: f.answered > 0),
    Sign(2, lambda f: f.answered > 1),
    Sign(4, lambda f: f.again > 0 and f.words > 2),
    Sign(3, lambda f: f.again > 1 and f.words > 2),
    Sign(4, lambda f: f.within > 0 and f.words > 2),
    Sign(2, lambda f: f.within > 1 and f.words > 2),
    Sign(6, lambda f: f.crumb),
    Sign(-2, lambda f: f.foot > 0 and f.words < 3),
    Sign(-2, lambda f: f.again > 0 and f.words < 3),
    Sign(-2, lambda f: f.returns > 0 and not f.answered),
    Sign(-2, lambda f: f.returns > 1 and not f.answered),
    Sign(-3, lambda f: f.known > 0 and f.echo == 0),
    Sign(5, lambda f: f.echo >= 0.5),
    Sign(4, lambda f: f.echo >= 0.75 and f.known > 1),
    Sign(2, lambda f: f.opening >= 0.5),
)
"""What speaks for a title, and what against it."""


def find(spans: Sequence[Span], page: Page) -> tuple[str | None, int]:
    """The title and the index of the line that says it above the posts.

    -1 where no line does: the title is then what two posts or more answer, or `None`.
    """
    frame = Frame(spans, page)
    evidence = _Evidence(frame, page)
    best, most = None, -inf
    for headline in filter(evidence.stands, headlines.find(frame, page)):
        weight = evidence.weight(headline)
        if most >= _ENOUGH and evidence.is_said(headline):
            weight -= _SAID
        if weight > most:
            best, most = headline, weight
    if best and most >= _ENOUGH:
        return best.text, best.at
    return frame.subject, -1


class _Evidence:
    """Weighs the headlines of one page."""

    def __init__(self, frame: Frame, page: Page) -> None:
        self._frame = frame
        self._page = page
        self._facts = Gathering(frame, page)

    def weight(self, headline: Headline) -> float:
        """Its points: the more, the more likely the headline is the title."""
        return points(_SIGNS, self._facts.of(headline))

    def stands(self, headline: Headline) -> bool:
        """Whether it can be a title: what is among a post's words must be said outside them, and
        nothing is that names who has answered, or who has begun beside a word that says so.

        The first of them need not, where it is no sentence, the post's header stands above it, no
        post answers something else and none quotes it. It is not all that the first post says.
        """
        frame, at = self._frame, headline.at
        name = headline.text.casefold()
        if name in frame.answerers or (name in frame.names and self._is_told(headline)):
            return False
        if not self.is_said(headline):
            return True
        asks = headline.text[-1] == "?" and not holds_sentences(headline.text)
        short = asks or self._page.kinds[at] == "short"
        first = short and at == frame.body > frame.start > _FEW and not frame.brief
        return first and not frame.answered and headline.text.casefold() not in frame.quoted

    def is_said(self, headline: Headline) -> bool:
        """Is it among the words of the first post, and the page says it nowhere else?"""
        return headline.at >= self._frame.body and not self._frame.says(headline.text)

    def _is_told(self, headline: Headline) -> bool:
        """Is it but a part of its line, or does the line above tell who has begun the thread?"""
        if not headline.whole or not headline.at:
            return not headline.whole
        tells = self._page.landmarks.words.pattern(_TELLS)
        return tells.fullmatch(self._page.lines[headline.at - 1].text) is not None
