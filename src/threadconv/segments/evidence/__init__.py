"""Evidence: does a reading rest on a thread, or on something else that happens to return?

Every page has something that returns: the dates of a list, the prices of a shop. A thread shows
more: people are named and come back, speak of themselves, answer and quote each other, in the order
of their dates.
"""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.errors import NotAThread
from threadconv.segments.anchors import Anchors
from threadconv.segments.evidence.facts import Facts, gather
from threadconv.segments.page import Page
from threadconv.segments.signs import Sign, points
from threadconv.segments.spans import Span

_ENOUGH = 5
"""Points from which a reading is believed."""


# Fitted on pages of threads and of shops, services, papers, lists and fronts of forums: where two
# signs come together, as the words of a forum and its buttons do, each of them weighs less.
_SIGNS: tuple[Sign[Facts], ...] = (
    Sign(2, lambda f: f.certain),
    Sign(2, lambda f: f.quotes > 0),
    Sign(2, lambda f: f.quotes > 2),
    Sign(4, lambda f: f.announced),
    Sign(1, lambda f: f.told),
    Sign(
        3,
        lambda f: f.counted and f.people > 1 and f.named >= f.posts * 0.6
        and f.spoken * 2 > f.posts and f.longest < 0.7 * f.words,
    ),
    Sign(5, lambda f: f.nested),
    Sign(4, lambda f: f.traces > 0),
    Sign(5, lambda f: f.numbered),
    Sign(1, lambda f: f.paired and f.spoken == f.posts),
    Sign(3, lambda f: f.cut),
    Sign(3, lambda f: f.personal >= f.posts * 0.3),
    Sign(1, lambda f: f.personal >= f.posts * 0.6),
    Sign(3, lambda f: f.furnished >= 0.5),
    Sign(1, lambda f: f.furnished >= 1.5),
    Sign(1, lambda f: f.people > 1 and f.named >= f.posts * 0.6),
    Sign(2, lambda f: 1 < f.people < f.named and f.named >= f.posts * 0.6),
    Sign(1, lambda f: f.called > 0),
    Sign(2, lambda f: f.called > 2 and f.called * 4 >= f.posts),
    Sign(2, lambda f: f.greeted > 0),
    Sign(3, lambda f: f.answers > 1),
    Sign(3, lambda f: f.risen > 0 and f.fallen * 8 <= f.risen),
    # People write when they have time; what is planned starts at full hours.
    Sign(
        2,
        lambda f: f.risen > 2 and f.fallen * 8 <= f.risen and f.times > f.posts * 0.6
        and f.middle > 9 and f.longest < 0.7 * f.words,
    ),
    Sign(-4, lambda f: f.bare and not f.certain, "names its parts with single words"),
    Sign(-3, lambda f: f.lone and f.above > f.longest, "only some of its parts have a mark"),
    Sign(-2, lambda f: f.hollow * 2 > f.posts, "looks like a list: hardly any text in its items"),
    Sign(-1, lambda f: f.spoken * 2 < f.posts, "looks like a list: no sentences in its items"),
    Sign(
        -3,
        lambda f: f.posts > 2 and f.views * 3 >= f.posts * 2 and f.middle < 40,
        "looks like a list of threads",
    ),
    Sign(-6, lambda f: f.latest > 1 and f.latest * 3 >= f.posts, "looks like the front of a forum"),
    Sign(
        -2,
        lambda f: f.above > 300 and f.above > 2 * f.words,
        "looks like an article, with comments or without",
    ),
    Sign(-3, lambda f: f.longest > 500 and f.longest > 0.7 * f.words, "looks like one long text"),
    Sign(-2, lambda f: f.longest > 500 and f.longest > 0.8 * f.words, "looks like one long text"),
    Sign(
        -3,
        lambda f: f.commenting * 2 > f.posts,
        "looks like an article, with comments or without",
    ),
    Sign(
        -2, lambda f: f.posts > 1 and f.goods >= f.posts, "looks like a list of goods or reviews"
    ),
    Sign(-3, lambda f: f.posts == 1, "looks like a page with one text"),
    Sign(-2, lambda f: f.posts == 1 and not f.certain, "looks like a page with one text"),
    Sign(-1, lambda f: f.posts == 2 and not f.paired, "has two parts that could be anything"),
    Sign(
        -4, lambda f: f.posts > 2 and f.fallen > f.risen + 1, "looks like a list, the newest first"
    ),
    Sign(
        -3,
        lambda f: not f.cut and 0 < f.risen <= f.fallen * 4 and f.fallen <= f.risen + 1,
        "looks like a list: its dates run to and fro",
    ),
    Sign(
        -2,
        lambda f: f.people == 1 and not f.certain and f.named > 1 and f.named * 4 > f.posts * 3,
        "looks like the texts of one author",
    ),
)  # fmt: skip
"""What speaks for a thread, and what against it, with the reason to give."""


def weigh(spans: Sequence[Span], anchors: Anchors, page: Page, certain: bool) -> None:
    """Raise `NotAThread` where the posts found are no thread's; the reason is one line.

    `certain` tells that the words of a forum's software are on the page.
    """
    facts = gather(spans, anchors, page, certain)
    shown = [sign for sign in _SIGNS if sign.shows(facts)]
    if points(shown, facts) < _ENOUGH:
        worst = min(shown, key=lambda sign: sign.points, default=None)
        reason = worst.reason if worst and worst.reason else "nobody is seen to answer anybody"
        raise NotAThread(f"holds no thread: {reason}")
