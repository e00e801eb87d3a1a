"""The way of the data, top to bottom: dump, source, layout, dialect, segments, thread."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from threadconv import layouts
from threadconv.dialects import choose
from threadconv.dialects.choose import Choice
from threadconv.errors import NotAThread
from threadconv.lines import Line
from threadconv.model import Thread
from threadconv.options import Options
from threadconv.segments import (
    anchors,
    asides,
    broken,
    echoes,
    edges,
    evidence,
    glued,
    headers,
    items,
    joined,
    neighbours,
    openings,
    pages,
    previews,
    recurrence,
    run_on,
    signatures,
    signed_off,
    spans,
    subjects,
    taglines,
    tags,
    twins,
)
from threadconv.segments.landmarks import Landmarks
from threadconv.segments.page import Page
from threadconv.segments.recurrence import button_rows
from threadconv.source import read_source
from threadconv.thread import build, posted, titles
from threadconv.thread.leaves import Dump, Leaf, Part, prints
from threadconv.thread.ledger import ROLES, Ledger, LineRole

__all__ = [
    "ROLES",
    "Dump",
    "Joined",
    "LineRole",
    "Options",
    "Reading",
    "inspect",
    "join",
    "open_dump",
    "read",
]


_DECIDE_ALL = Options()


class Reading:
    """A thread, and the account of every line that it was read from.

    `refusal` is why it is none, where a caller wants to see the lines all the same.
    """

    def __init__(
        self,
        thread: Thread,
        account: Callable[[], Sequence[LineRole]],
        refusal: NotAThread | None = None,
    ) -> None:
        self.thread = thread
        self.refusal = refusal
        self._account = account

    @cached_property
    def lines(self) -> tuple[LineRole, ...]:
        """What each line of the dump was taken for; most callers never ask."""
        return tuple(self._account())


class Joined(Struct, frozen=True):
    """A thread put together from several dumps: `order` tells their indices in its order."""

    thread: Thread
    order: tuple[int, ...]


def read(data: bytes, name: str | None = None, options: Options = _DECIDE_ALL) -> Reading:
    """Read the bytes of one dump; `name` is what to call it in messages and in `source`.

    Raises `UnreadableDump` where the bytes are no text, `NotAThread` where the text is none, and
    `UnknownName` where the options name a layout or a dialect that does not exist.
    """
    return _reading(open_dump(data, name, options), options)


def inspect(data: bytes, name: str | None = None, options: Options = _DECIDE_ALL) -> Reading:
    """Read the bytes of one dump to look at its lines: a text that is no thread is told in
    `refusal`, and its lines as they would be read. Where no posts are found they have no roles but
    what each of them could be. Raises as `read` does for what is no text of a page."""
    dump, lines = _laid_out(data, name, options)
    try:
        dump = _found(dump, lines, options)
    except NotAThread as refusal:
        return Reading(build.empty(dump), partial(_possible, dump, lines), refusal)
    try:
        return _reading(dump, options)
    except NotAThread as refusal:
        sure = tuple(replace(leaf, doubt=None) for leaf in dump.leaves)
        return _reading(replace(dump, leaves=sure), options, refusal)


def _reading(dump: Dump, options: Options, refusal: NotAThread | None = None) -> Reading:
    built = build.build([dump], options.as_of, options.reply_fallback)
    return Reading(built.thread, partial(_account, dump, built.ledgers), refusal)


def _possible(dump: Dump, lines: list[Line]) -> list[LineRole]:
    """What each line could be by its words alone."""
    ledger = Ledger(lines)
    for at, kind in enumerate(neighbours.mark(lines, Landmarks(dump.choice.in_force))):
        ledger.claim([at], kind)
    return ledger.rows(dump.text.lines)


def _account(dump: Dump, ledgers: Sequence[Ledger]) -> list[LineRole]:
    rows = dump.text.lines
    firsts = [1, *(leaf.page.lines[0].first for leaf in dump.leaves[1:]), len(rows) + 1]
    told: list[LineRole] = []
    for ledger, (first, stop) in zip(ledgers, pairwise(firsts), strict=True):
        told += ledger.rows(rows[first - 1 : stop - 1], first)
    return told


def join(dumps: Sequence[Dump], options: Options = _DECIDE_ALL) -> Joined:
    """The one thread whose pages these dumps hold, in any order.

    Raises `NotAThread` where none of them holds one, `OtherThread` where they hold more than one.
    """
    built = build.build(dumps, options.as_of, options.reply_fallback, whole=True)
    return Joined(built.thread, built.order)


def open_dump(data: bytes, name: str | None = None, options: Options = _DECIDE_ALL) -> Dump:
    """The pages in one dump, with their posts found and not yet read.

    Raises as `read` does, but `NotAThread` only where nothing returns at every post. Where it is in
    doubt whether what returns are posts, the doubt is in the page: beside others of its thread it
    may be one.
    """
    dump, lines = _laid_out(data, name, options)
    return _found(dump, lines, options)


def _laid_out(data: bytes, name: str | None, options: Options) -> tuple[Dump, list[Line]]:
    """The dump with no pages found in it yet, and its lines."""
    text = read_source(data, options.encoding)
    layout = options.layout or layouts.detect(text.lines)
    lines = layouts.read(text.lines, layout)
    choice = _choose(options, [line.text for line in lines])
    lines = glued.part(lines, choice.in_force)
    return Dump(text, name, layout, choice, ()), lines


def _found(dump: Dump, lines: list[Line], options: Options) -> Dump:
    """The dump with the pages that its lines hold, one after the other, and what other threads
    begin in them."""
    choice = dump.choice
    vocabulary = Landmarks(choice.in_force, (line.text for line in lines))
    leaf = _leaf_of(lines, vocabulary, dump.layout, choice)
    starts = pages.starts(lines, vocabulary)
    sure: dict[tuple[int, int], Leaf | None] = {}
    if len(starts) > 1:
        sure = {bounds: _sure(leaf, *bounds) for bounds in pairwise([*starts, len(lines)])}
        starts = [start for (start, _), page in sure.items() if page]
    pages_of_one = pairwise([*_of_one_thread(sure), len(lines)])
    leaves = tuple(sure.get(bounds) or leaf(*bounds) for bounds in pages_of_one)
    cuts = edges.find(lines, vocabulary, starts, choose.apart(choice, lines))
    if not cuts:
        return replace(dump, leaves=leaves)
    parts = [
        _part(lines[start:stop], dump.layout, options, sure.get((start, stop)))
        for start, stop in pairwise([0, *cuts, len(lines)])
    ]
    from threadconv.thread import streams  # Few dumps hold more than one thread.

    return replace(dump, leaves=leaves, others=tuple(streams.others(filter(None, parts))))


def _leaf_of(
    lines: list[Line], vocabulary: Landmarks, layout: str, choice: Choice
) -> Callable[[int, int], Leaf]:
    """What reads the lines from one index to another as a page."""
    dialect = choice.dialect
    gaps = layout in layouts.GAPS and not (dialect and dialect.paragraphs)
    inset = layouts.NAMES[layout].inset

    def leaf(start: int, stop: int) -> Leaf:
        page = lines[start:stop]
        return _leaf(
            Page(page, neighbours.mark(page, vocabulary), vocabulary, gaps, inset),
            dialect is not None,
        )

    return leaf


def _part(
    lines: list[Line], layout: str, options: Options, known: Leaf | None = None
) -> Part | None:
    """These lines as a dump of their own would be read, unless they are no page for sure."""
    choice = _choose(options, [line.text for line in lines])
    page = known
    if page is None:
        vocabulary = Landmarks(choice.in_force, (line.text for line in lines))
        page = _sure(_leaf_of(lines, vocabulary, layout, choice), 0, len(lines))
    return Part(page, choice.dialect.name if choice.dialect else None) if page else None


def _sure(leaf: Callable[[int, int], Leaf], start: int, stop: int) -> Leaf | None:
    """The page, unless it is none, or prints no number and no date of its posts."""
    try:
        found = leaf(start, stop)
    except NotAThread:
        return None
    marked = any(span.number is not None for span in found.spans) or any(posted.find([found])[0])
    return found if marked and not found.doubt else None


def _of_one_thread(parts: Mapping[tuple[int, int], Leaf | None]) -> list[int]:
    """Where the pages begin that print the title of the first; what is none goes with the page
    above it."""
    found = [(start, part) for (start, _), part in parts.items() if part]
    if not found:
        return [0]
    title, _ = titles.find(found[0][1].spans, found[0][1].page)
    return [0, *(start for start, part in found[1:] if prints(part, title))]


def _leaf(page: Page, certain: bool) -> Leaf:
    signed_off.part(page)
    joined.part(page)
    run_on.part(page)
    broken.mend(page)
    tags.part(page)
    asides.fold(page.kinds)
    twins.fold(page.lines, page.kinds)
    found = anchors.find(page.lines, page.kinds, page.landmarks)
    if found is None:
        raise NotAThread("holds no thread: nothing in it returns at every post").advised()
    anchors.mark(found, page.kinds)
    names = headers.known_names(page)
    subjects.mark(found, page)
    button_rows.mark(found, page)
    recurrence.learn(found, page, names)
    cards = headers.find(found, page, names)
    headers.mark_quotes(cards, page)
    posts = spans.cut(found, cards, page)
    previews.drop(posts, page)
    taglines.part(posts, page)
    items.free(posts, found, page)
    openings.mark(posts, page)
    echoes.mark(posts, page)
    posts = signatures.part(posts, page)
    try:
        evidence.weigh(posts, found, page, certain)
    except NotAThread as doubt:
        return Leaf(page, posts, doubt)
    return Leaf(page, posts)


def _choose(options: Options, rows: list[str]) -> Choice:
    if options.dialect:
        return choose.named(options.dialect, rows)
    return choose.detect(rows)
