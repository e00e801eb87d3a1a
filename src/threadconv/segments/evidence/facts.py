"""Facts: what a reading shows, in posts and words, to be weighed."""

from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec import Struct

from threadconv import dates
from threadconv.kinds import any_of
from threadconv.segments import answers, subjects
from threadconv.segments.anchors import Anchors
from threadconv.segments.evidence.called import called, greeted
from threadconv.segments.evidence.personal import personal
from threadconv.segments.page import CARD, FOOT, Page
from threadconv.segments.spans import Span
from threadconv.segments.words import Worded, Words, count_words, width

_GOODS = Worded(
    r"(?:{price} )*(?:[$€£¥] ?\d[\d.,]*|\d[\d.,]* ?[€£¥]).{0,40}|"
    r"★[★☆ ]*|.{0,20}\b\d(?:\.\d)? {rating} 5\b.{0,40}"
)
_PRICED = frozenset("$€£¥★")
_FURNITURE = (CARD | FOOT | any_of("initial")) - any_of(
    "date", "byline", "closing", "number", "count", "notice", "picture", "signature"
)
_ENDS = frozenset(".?!…。？！:;)")
_SHORT = 80
_WORDY = 7
"""So many words stand on a line of posts; menus have fewer."""
_SEEN = 300
"""What so many posts do not show, the others will not."""
_NAME_WORDS = 4
"""What has more words is a headline."""
_HEAD = 6
"""No more lines of its own has a page cut to its posts above them, or below."""
_FEW = 3
"""Of so many answers or fewer a number on the page says little."""
_ORDERS: tuple[dates.Order, ...] = ("mdy", "dmy")


class Facts(Struct, frozen=True):
    """What a reading shows, in posts and words.

    Of the page: the software is known for `certain`; the page is `cut` to its posts, whose number
    it has `announced`, or `told` about, or `counted` to a post; so many words stand `above` them,
    and so many lines tell `views`, the `latest` posts of forums, or prices of `goods`.

    Of what marks the posts: they are `nested` in a tree, `numbered`, or two that are `paired`;
    nothing but words marks them (`bare`), or what no other line bears out (`lone`); so many dates
    have `risen` and `fallen` from one to the next, with so many `times` of day.

    Of people: so many posts are `named`, of so many `people`; so many are named as blogs name who
    is `commenting`, others are `called` by name or `greeted`, so many posts are `answers`, have
    `quotes` or `traces` of readers and editors, or are `personal`.

    Of the words: so many posts are `hollow` and so many `spoken`, in sentences; the `middle` post
    and the `longest` have so many words, and all together `words`; to each post come so many lines
    that forums print (`furnished`).
    """

    posts: int
    certain: bool
    cut: bool
    announced: bool
    told: bool
    counted: bool
    nested: bool
    lone: bool
    bare: bool
    quotes: int
    traces: int
    furnished: float
    named: int
    people: int
    commenting: int
    called: int
    greeted: int
    answers: int
    numbered: bool
    paired: bool
    risen: int
    fallen: int
    times: int
    hollow: int
    spoken: int
    personal: int
    middle: int
    longest: int
    words: int
    above: int
    views: int
    latest: int
    goods: int


def gather(spans: Sequence[Span], anchors: Anchors, page: Page, certain: bool) -> Facts:
    """The facts of a reading; `certain` tells that a forum's software is known by its words."""
    every, spans = spans, spans[:_SEEN]
    lengths = [_words(page, span.start, span.stop) for span in spans]
    first, end = spans[0].header.start, spans[-1].end
    kinds = page.kinds[first:end]
    told = page.landmarks.words
    names = [
        name for span in spans if (name := span.header.author) and name.count(" ") < _NAME_WORDS
    ]
    risen, fallen, times = _order(anchors, page)
    short = Counter([line.text for line in page.lines[first:end] if len(line.text) < _SHORT])
    return Facts(
        posts=len(spans),
        certain=certain,
        cut=_marked(anchors, page) and _is_cut(spans, sum(lengths), page),
        announced=anchors.total is not None,
        told=not certain and _is_wordy(spans, sum(lengths)) and _is_told(spans, page),
        counted=_is_counted(every, page),
        nested=bool(anchors.headless),
        lone=anchors.bare and anchors.total is None,
        bare=_bare(anchors, page),
        quotes=kinds.count("quote"),
        traces=kinds.count("edited") + kinds.count("reactions"),
        furnished=_furniture(spans, anchors.bare, page) / len(spans),
        named=len(names),
        people=len(set(names)),
        commenting=sum(_comments(span, page) for span in spans),
        called=called(spans, page),
        greeted=greeted(spans, page),
        answers=sum(_answers(span, page) for span in spans),
        numbered=len(set(anchors.numbers) - {None}) > 2,
        paired=_are_paired(spans, page),
        risen=risen,
        fallen=fallen,
        times=times,
        hollow=sum(length < 2 for length in lengths),
        spoken=sum(_speaks(span, page) for span in spans),
        personal=personal(spans, page),
        middle=sorted(lengths)[len(lengths) // 2],
        longest=max(lengths),
        words=sum(lengths),
        above=sum(
            line.text.count(" ") + 1
            for line, kind in zip(page.lines[:first], page.kinds, strict=False)
            if kind == "prose"
        ),
        views=sum(count for text, count in short.items() if _tells_views(text, told)),
        # Not of the last item: similar threads may stand below it.
        latest=_latest(range(first, spans[-1].header.start), page),
        goods=sum(count for text, count in short.items() if _tells_price(text, told)),
    )


def _is_told(spans: Sequence[Span], page: Page) -> bool:
    """Does a page cut to its posts say that about so many follow, few of which are missing here?"""
    found = len(spans) - 1
    if spans[0].header.start > _HEAD or spans[-1].end < len(page.lines) - _HEAD or found <= _FEW:
        return False
    return any(found <= total <= 2 * found for _, total in _totals(page))


def _is_counted(spans: Sequence[Span], page: Page) -> bool:
    """Does the page say above its posts, or in the first, that just so many follow? In a list of
    articles, each says how many comments it has."""
    found = len(spans)
    if found <= _FEW:
        return False
    told = list(_totals(page))
    above = {total for at, total in told if at < spans[1].header.start}
    return len(told) * 2 <= found and not above.isdisjoint((found, found - 1))


def _totals(page: Page) -> Iterator[tuple[int, int]]:
    """The lines that say how many posts there are, and how many each says."""
    from threadconv.segments.anchors import tallied  # few pages come here, and need its imports

    return tallied.totals(page.lines, page.kinds, page.landmarks)


def _marked(anchors: Anchors, page: Page) -> bool:
    """Do blanks that a template left mark the posts, at their ends or between them?"""
    first, *others = anchors.at
    return page.lines[first].rest or any(page.lines[at - 1].rest for at in others if anchors.heads)


def _is_cut(spans: Sequence[Span], words: int, page: Page) -> bool:
    """Is a page cut to its posts, whose lines hold so many words? A whole page has blanks of its
    template all over, between menus, too."""
    blanks = sum(line.rest for line in page.lines)
    return blanks <= len(spans) + 1 and _is_wordy(spans, words)


def _is_wordy(spans: Sequence[Span], words: int) -> bool:
    """Do the lines of posts hold so many words that none of them are menus?"""
    return words >= _WORDY * sum(span.stop - span.start for span in spans)


def _bare(anchors: Anchors, page: Page) -> bool:
    """Are the anchors words that no dialect declares, and nothing says how many there are?"""
    if anchors.total is not None or anchors.numbers or anchors.heads:
        return False
    if page.kinds[anchors.at[-1]] == "subject":
        return False
    words = page.lines[anchors.at[0]].text
    return anchors.names[:1] == (words,) or (anchors.bare and page.landmarks.kind(words) == "short")


def _are_paired(spans: Sequence[Span], page: Page) -> bool:
    """Are they two posts of two people, both with dates or numbers that follow on each other?"""
    if len(spans) != 2:
        return False
    first, second = spans
    numbered = first.number is not None and second.number == first.number + 1
    dated = all(_is_dated(span, page) for span in spans)
    return (numbered or dated) and len({span.header.author for span in spans} - {""}) == 2


def _is_dated(span: Span, page: Page) -> bool:
    header = range(span.header.start, span.header.stop)
    return any(dates.find(page.lines[i].text) is not None for i in header)


def _speaks(span: Span, page: Page) -> bool:
    """Does a post hold a sentence, by its end or by its length?"""
    texts = (page.lines[i].text for i in range(span.start, span.stop))
    return any(width(text) > _SHORT or text[-1:] in _ENDS for text in texts)


def _tells_views(text: str, told: Words) -> bool:
    """Does a line say how often something was looked at, and nothing else?"""
    words = text.casefold().replace(":", " ").split()
    return (
        not told.telling("views").isdisjoint(words)
        and sum(not word[0].isdigit() for word in words) == 1
    )


def _latest(rows: range, page: Page) -> int:
    """How often short lines name the last post of a forum or of a thread, below no post's words as
    some software does."""
    lines = [page.lines[i].text for i in rows if page.kinds[i] != "tail"]
    text = "\n".join([line for line in lines if len(line) < _SHORT]).casefold()
    return sum(map(text.count, page.landmarks.words.telling("latest")))


def _tells_price(text: str, told: Words) -> bool:
    """Does a line say what something costs, or how it is rated?"""
    if _PRICED.isdisjoint(text) and not _rates(text, told):
        return False
    return told.pattern(_GOODS).fullmatch(text) is not None


def _rates(text: str, told: Words) -> bool:
    """Does a line say "out of 5"?"""
    if " 5" not in text:
        return False
    folded = text.casefold() + "."
    behind = [folded.partition(f"{word} 5")[2] for word in told.telling("rating")]
    return any(rest and not rest[0].isdigit() for rest in behind)


def _words(page: Page, start: int, stop: int) -> int:
    return sum(count_words(line.text) for line in page.lines[start:stop] if line.text)


def _furniture(spans: Sequence[Span], bare: bool, page: Page) -> int:
    """Lines around the bodies that forums print, by their words and not by their return, or by the
    label that each of them has; the anchors are among them where they are all that is left of
    headers."""
    around = [
        i
        for span in spans
        for i in (*range(span.header.start, span.header.stop), *range(span.stop, span.end))
        if bare or i != span.header.anchor
    ]
    texts = Counter(page.lines[i].text for i in around)
    labelled = {page.lines[i].text for i in around if page.kinds[i] == "field"}
    tell = page.landmarks.kind
    return sum(
        count for text, count in texts.items() if text in labelled or tell(text) in _FURNITURE
    )


def _comments(span: Span, page: Page) -> bool:
    """Is the author named as blogs name those who comment an article?"""
    at, author = span.header.name, span.header.author
    behind = page.lines[at].text.removeprefix(author).strip(" :") if author and at >= 0 else ""
    return behind.casefold() in page.landmarks.words.telling("commenting")


def _answers(span: Span, page: Page) -> bool:
    """Does a post's own title say that it answers another one ("Re: ..."), or its header whom?"""
    return bool(answers.whom(span.header, page)) or any(
        page.kinds[i] == "subject"
        and subjects.base(page.lines[i].text, page.landmarks.words) != page.lines[i].text
        for i in range(span.header.start, span.stop)
    )


def _order(anchors: Anchors, page: Page) -> tuple[int, int, int]:
    """How often the dates of the anchors go forward, how often back, in the order of day and month
    in which they go forward more; different times of day."""
    posted = [page.lines[at].text for at in anchors.at if page.kinds[at] != "value"]
    found = [date for text in posted if (date := dates.find(text))]
    orders = _ORDERS if any(date.pair for date in found) else _ORDERS[:1]
    runs = [dates.run(found, order) for order in orders]
    run = max(runs, key=lambda run: run.forward - run.back)
    return run.forward, run.back, len({date.time for date in found if date.time})
