"""The way of the data, top to bottom: dump, source, layout, dialect, segments, thread."""

from msgspec import Struct

from threadconv import layouts
from threadconv.dialects import choose
from threadconv.errors import NotAThread
from threadconv.model import Thread
from threadconv.segments import (
    anchors,
    asides,
    evidence,
    headers,
    joined,
    landmarks,
    recurrence,
    signatures,
    spans,
    subjects,
    twins,
)
from threadconv.segments.page import Page
from threadconv.source import read_source
from threadconv.thread import build
from threadconv.thread.ledger import ROLES, LineRole

__all__ = ["ROLES", "LineRole", "Options", "Reading", "read"]


class Options(Struct, frozen=True, kw_only=True):
    """What the caller decides instead of the reader; `None` lets the dump decide."""

    encoding: str | None = None
    layout: str | None = None
    dialect: str | None = None


_DECIDE_ALL = Options()


class Reading(Struct, frozen=True):
    """A thread and the account of every line that it was read from."""

    thread: Thread
    lines: tuple[LineRole, ...]


def read(data: bytes, name: str | None = None, options: Options = _DECIDE_ALL) -> Reading:
    """Read the bytes of one dump; `name` is what to call it in messages and in `source`.

    Raises `UnreadableDump` where the bytes are no text, `NotAThread` where the text is none, and
    `UnknownName` where the options name a layout or a dialect that does not exist.
    """
    source = read_source(data, options.encoding)
    layout = options.layout or layouts.detect(source.lines)
    lines = layouts.read(source.lines, layout)
    choice = _choose(options, source.lines)
    dialect = choice.dialect
    vocabulary = landmarks.Landmarks([choose.GENERIC, *([dialect] if dialect else [])])
    gaps = layout in layouts.GAPS and not (dialect and dialect.paragraphs)
    page = Page(lines, landmarks.mark(lines, vocabulary), vocabulary, gaps)
    joined.part(page)
    asides.fold(page.kinds)
    twins.fold(page.lines, page.kinds)
    found = anchors.find(page.lines, page.kinds, vocabulary)
    if found is None:
        raise NotAThread("holds no thread: nothing in it returns at every post")
    names = headers.known_names(page)
    subjects.mark(found, page)
    recurrence.buttons(found, page)
    recurrence.learn(found, page, names)
    cards = headers.find(found, page, names)
    headers.mark_quotes(cards, page)
    posts = signatures.part(spans.cut(found, cards, page), page)
    evidence.weigh(posts, found, page, dialect is not None)
    thread, ledger = build.build(posts, page, source, name, layout, choice)
    return Reading(thread, ledger.rows(source.lines))


def _choose(options: Options, rows: list[str]) -> choose.Choice:
    if options.dialect:
        return choose.Choice(choose.load(options.dialect))
    return choose.detect(rows)
