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
    # What it says.
    Sign(-7, lambda f: f.text.words == 1),
    Sign(-4, lambda f: f.text.words == 2),
    Sign(6, lambda f: f.text.words > 5),
    Sign(-11, lambda f: f.text.words > 20),
    Sign(-9, lambda f: f.text.words > 40),
    Sign(-4, lambda f: f.text.sentences),
    Sign(8, lambda f: f.text.last in "?？"),
    Sign(-4, lambda f: f.text.last in ".…。"),
    Sign(-3, lambda f: f.text.last in ":,;"),
    Sign(3, lambda f: f.text.small > 0),
    Sign(3, lambda f: f.text.small > 2),
    Sign(-10, lambda f: f.text.opens_small),
    Sign(4, lambda f: f.text.digits > 0),
    Sign(-4, lambda f: f.text.digits > 2),
    Sign(-2, lambda f: f.text.only_date),
    Sign(-4, lambda f: f.text.names),
    Sign(-4, lambda f: f.text.names and f.text.words < 4),
    Sign(-2, lambda f: f.text.by),
    Sign(-2, lambda f: f.text.by and f.text.words < 5),
    Sign(-1, lambda f: f.text.form),
    Sign(-5, lambda f: f.text.site and f.text.words < 6),
    Sign(-8, lambda f: f.text.viewed),
    # How it is printed.
    Sign(-1, lambda f: f.look.kind == "prose"),
    Sign(14, lambda f: f.look.kind == "title"),
    Sign(3, lambda f: f.look.kind == "subject"),
    Sign(6, lambda f: f.look.style[:2] == "#1"),
    Sign(7, lambda f: f.look.only_head),
    Sign(-3, lambda f: f.look.style[:1] in ("*", "1")),
    Sign(4, lambda f: f.look.outdented),
    Sign(-8, lambda f: f.look.menu),
    Sign(6, lambda f: f.look.alone),
    # Where it stands.
    Sign(2, lambda f: 0 < f.place.above < 5),
    Sign(-3, lambda f: f.place.above > 30),
    Sign(14, lambda f: f.place.lone),
    Sign(-3, lambda f: f.place.above <= 0),
    Sign(-4, lambda f: f.place.in_body),
    Sign(-2, lambda f: f.place.far_below_text),
    Sign(-4, lambda f: f.place.beside_text),
    Sign(-12, lambda f: f.place.polled),
    Sign(7, lambda f: f.place.starts[:1] == [True]),
    Sign(3, lambda f: True in f.place.starts),
    Sign(4, lambda f: f.place.date_below),
    Sign(3, lambda f: f.place.name_below),
    # Where the page says it again.
    Sign(3, lambda f: f.place.first and not f.look.whole),
    Sign(11, lambda f: f.again.window),
    Sign(4, lambda f: f.again.answered > 0),
    Sign(2, lambda f: f.again.answered > 1),
    Sign(4, lambda f: f.again.above > 0 and f.text.words > 2),
    Sign(3, lambda f: f.again.above > 1 and f.text.words > 2),
    Sign(5, lambda f: f.again.within > 0 and f.text.words > 2),
    Sign(2, lambda f: f.again.within > 1 and f.text.words > 2),
    Sign(6, lambda f: f.again.crumb),
    Sign(-2, lambda f: f.again.below > 0 and f.text.words < 3),
    Sign(-2, lambda f: f.again.above > 0 and f.text.words < 3),
    Sign(-2, lambda f: f.again.returns > 0 and not f.again.answered),
    Sign(-2, lambda f: f.again.returns > 1 and not f.again.answered),
    Sign(-3, lambda f: f.again.telling > 0 and f.again.echo == 0),
    Sign(5, lambda f: f.again.echo >= 0.5),
    Sign(4, lambda f: f.again.echo >= 0.75 and f.again.telling > 1),
    Sign(2, lambda f: f.again.opening >= 0.5),
)
"""What speaks for a title, and what against it."""


def find(spans: Sequence[Span], page: Page) -> tuple[str | None, int]:
    """The title and the index of the line that says it above the posts.

    -1 where no line does: the title is then what two posts or more answer, or `None`.
    """
    frame = Frame(spans, page)
    evidence = _Evidence(frame, page)
    best, most = None, -inf
    found = list(filter(evidence.stands, headlines.find(frame, page)))
    for headline in found:
        weight = evidence.weight(headline)
        if most >= _ENOUGH and evidence.is_said(headline):
            weight -= _SAID
        if weight > most:
            best, most = headline, weight
    if best is None or most < _ENOUGH:
        return frame.subject, -1
    if best.whole or page.lines[best.at].first == page.lines[best.at].last:
        return best.text, best.at
    # The last part of a path whose parts stand on rows of their own may stand alone elsewhere.
    alone = (one.at for one in found if one.whole and one.text == best.text)
    return best.text, next(alone, best.at)


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
