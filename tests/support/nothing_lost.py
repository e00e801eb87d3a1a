"""Accounts: what it takes for nothing of a dump to be lost.

Each check takes a reading and the rows of its dump, and yields one line for each breach.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from msgspec.structs import astuple

from threadconv import layouts
from threadconv.dialects import choose
from threadconv.lines import Line
from threadconv.model import Attachment, Block, ListBlock, Quote
from threadconv.reader import ROLES, Reading
from threadconv.segments import broken, joined, neighbours, pages, run_on, signed_off, tags
from threadconv.segments.landmarks import Landmarks
from threadconv.segments.page import Page

OF_POSTS = frozenset(("header", "body", "quote", "signature", "footer"))
FURNITURE = frozenset(("unquote", "inside"))
"""Lines in a body that the page prints round its words."""

_TAGS = ("[quote", "[/quote")
Check = Callable[[Reading, list[str]], Iterable[str]]


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text)


def words_of_row(row: str) -> list[str]:
    """The words of a row of the dump, without lynx's picture of a button, marks of items and the
    divisions that pandoc leaves."""
    text = re.sub(r"</?div\b[^<>]*>", "", row.replace("(BUTTON)", "")).strip()
    return [] if re.fullmatch(r"o|\d{1,4}\.", text) else words(text)


class Told(NamedTuple):
    """A line that the layout hands on, what it was taken for, and the role and post of its row.

    Where a post stands a second time, its lines are told of no post.
    """

    line: Line
    kind: str
    role: str
    of: str | None


def lines_of(reading: Reading) -> Iterator[Told]:
    source = reading.thread.source
    lines = layouts.read([line.text for line in reading.lines], source.layout)
    vocabulary = vocabulary_of(reading)
    page = Page(lines, neighbours.mark(lines, vocabulary), vocabulary)
    signed_off.part(page)
    joined.part(page)
    run_on.part(page)
    broken.mend(page)
    tags.part(page)
    last = {number: line for line in page.lines for number in range(line.first, line.last + 1)}
    kinds = {id(line): kind for line, kind in zip(page.lines, page.kinds, strict=True)}
    texts = [row.text.lower() for row in reading.lines]
    shared = Counter(line.last for line in page.lines)
    copies = [copy.lines for post in reading.thread.posts for copy in post.copies]
    again = {number for span in copies for number in range(*through(span))}
    for line, kind in zip(page.lines, page.kinds, strict=True):
        row = reading.lines[line.first - 1]
        # A row of a table is told by its last cell; those before it are a card's. A row with
        # tags is all its body's, and so is one that its writer has signed behind the last word.
        tagged = any(tag in text for text in texts[line.first - 1 : line.last] for tag in _TAGS)
        signed = kind != "closing" == kinds.get(id(last[line.last]))
        told = last[line.first] is line or row.post is None or tagged or signed
        closes = kind == "closing" and row.post is not None and shared[line.last] > 1
        role = row.role if told and not closes else "footer" if told else "header"
        if not line.rest:
            yield Told(line, kind, role, None if line.first in again else row.post)


def vocabulary_of(reading: Reading) -> Landmarks:
    """What the dump was read by."""
    rows = [line.text for line in reading.lines]
    dialect = reading.thread.source.dialect
    choice = choose.named(dialect, rows) if dialect else choose.detect(rows)
    return Landmarks(choice.in_force)


# What each row is


def every_row_is_there_once_and_unchanged(reading: Reading, rows: list[str]) -> Iterator[str]:
    for number, (line, row) in enumerate(zip(reading.lines, rows, strict=True), 1):
        if (line.number, line.text) != (number, row):
            yield f"row {number} is told as row {line.number}"


def every_row_has_a_role(reading: Reading, rows: list[str]) -> Iterator[str]:
    for line in reading.lines:
        if line.role not in ROLES or (line.role == "blank") is not (not line.text.strip()):
            yield f"row {line.number} is {line.role}"


def only_rows_of_posts_name_a_post(reading: Reading, rows: list[str]) -> Iterator[str]:
    for line in reading.lines:
        if (line.post is not None) is not (line.role in OF_POSTS):
            yield f"row {line.number} is {line.role} of {line.post}"


def one_run_of_rows_is_the_title(reading: Reading, rows: list[str]) -> Iterator[str]:
    """Each page prints it once more."""
    at = [line.number for line in reading.lines if line.role == "title" and words_of_row(line.text)]
    begins = [number for number in at if number - 1 not in at]
    if len(begins) > 1 and len(begins) > len(pages_of(reading)):
        yield f"rows {at} are the title"
    title = reading.thread.title
    # A page may print its title above its posts only: then it stands in a header.
    rows_above = (line.text for line in reading.lines if line.role in ("title", "header"))
    heads = " ".join(" ".join(rows_above).split())
    if bool(at) is not bool(title) and not (title and " ".join(title.split()) in heads):
        yield f"rows {at} are the title {title}"


def only_header_and_footer_rows_hold_marks_alone(
    reading: Reading, rows: list[str]
) -> Iterator[str]:
    reached = {
        n for line, *_ in lines_of(reading) for n in range(*through((line.first, line.last)))
    }
    for line in reading.lines:
        lost = line.number not in reached and words_of_row(line.text)
        if lost and line.role not in ("header", "footer"):
            yield f"row {line.number} is {line.role}, but its words are left out"


# What each post and notice spans


def posts_follow_one_another(reading: Reading, rows: list[str]) -> Iterator[str]:
    """Those of one page do: the pages of a thread may stand in any order."""
    spans = [(0, 0), *sorted(post.lines for post in reading.thread.posts)]
    for above, post in pairwise(spans):
        if not above[1] < post[0] <= post[1] <= len(rows):
            yield f"a post goes from {post[0]} to {post[1]}, the one above to {above[1]}"
    back = [b.id for a, b in pairwise(reading.thread.posts) if b.lines < a.lines]
    if back and len(back) >= len(pages_of(reading)):
        yield f"{back} stand above the posts before them"


def pages_of(reading: Reading) -> list[int]:
    """The indices of the lines with which pages may begin."""
    layout = reading.thread.source.layout
    lines = layouts.read([line.text for line in reading.lines], layout)
    return pages.starts(lines, vocabulary_of(reading))


def posts_span_the_rows_that_name_them(reading: Reading, rows: list[str]) -> Iterator[str]:
    posts = {
        post.id: [post.lines, *(copy.lines for copy in post.copies)]
        for post in reading.thread.posts
    }
    for line in reading.lines:
        if line.post is None or not words_of_row(line.text):
            continue
        if line.post not in posts:
            yield f"row {line.number} is told for {line.post}, which there is not"
        elif not any(line.number in range(*through(lines)) for lines in posts[line.post]):
            yield f"row {line.number} is told for {line.post}, which is {posts[line.post]}"


def posts_begin_and_end_with_rows_of_their_own(reading: Reading, rows: list[str]) -> Iterator[str]:
    for post in reading.thread.posts:
        for number in post.lines:
            if reading.lines[number - 1].post != post.id:
                yield f"{post.id} is {post.lines}, but {number} is {reading.lines[number - 1].role}"


def only_notices_interrupt_a_post(reading: Reading, rows: list[str]) -> Iterator[str]:
    for post in reading.thread.posts:
        for line in reading.lines[post.lines[0] - 1 : post.lines[1]]:
            if line.post != post.id and line.role not in ("notice", "blank"):
                yield f"row {line.number} in {post.id} is {line.role} of {line.post}"


def notices_are_the_rows_that_belong_to_no_post(reading: Reading, rows: list[str]) -> Iterator[str]:
    covered = [n for notice in reading.thread.notices for n in range(*through(notice.lines))]
    if len(covered) != len(set(covered)):
        yield "two notices share a row"
    told = {
        line.number for line in reading.lines if line.role == "notice" and words_of_row(line.text)
    }
    filled = {number for number in covered if words_of_row(rows[number - 1])}
    if told != filled:
        yield f"rows {sorted(told ^ filled)} are a notice, or told as one, but not both"


def quotes_span_rows_told_as_quotes(reading: Reading, rows: list[str]) -> Iterator[str]:
    for post in reading.thread.posts:
        covered = {n for q in quotes_in(post.body) for n in range(*through(q.lines))}
        # The page may print a notice in a quote as in any post.
        filled = {n for n in covered if words_of_row(rows[n - 1]) and not is_notice(n, reading)}
        told = {
            n
            for n in range(*through(post.lines))
            if words_of_row(rows[n - 1]) and is_quote(n, reading)
        }
        if filled != told:
            yield f"rows {sorted(filled ^ told)} of {post.id} are a quote, or told as one, not both"


def is_quote(number: int, reading: Reading) -> bool:
    return reading.lines[number - 1].role == "quote"


def is_notice(number: int, reading: Reading) -> bool:
    return reading.lines[number - 1].role == "notice"


def through(lines: tuple[int, int]) -> tuple[int, int]:
    return lines[0], lines[1] + 1


# Where the words are


def bodies_hold_their_words_in_order(reading: Reading, rows: list[str]) -> Iterator[str]:
    quotes = [q for p in reading.thread.posts for q in quotes_in(p.body)]
    openings = {q.lines[0] for q in quotes}
    silent = {q.lines[0] for q in quotes if not any(map(words, texts_in(q.body)))}
    names = {(q.lines[0], q.author) for q in quotes}
    closings = {q.lines[1] for q in quotes} - openings
    ends = Counter(rows[last - 1].strip() for last in closings)
    told = {
        p.id: [w for text in texts_in(p.body) for w in words(text)] for p in reading.thread.posts
    }
    lines = [*lines_of(reading)]
    over_openings = {id(a.line) for a, b in pairwise(lines) if b.line.first in openings}
    for line, kind, role, of in lines:
        if role not in ("body", "quote") or of is None:
            continue
        if kind in FURNITURE:
            continue
        if role == "quote" and (line.first in silent or (line.first, line.text) in names):
            continue
        said = words(line.linked or line.text)
        if not starts(told[of], said):
            if id(line) in over_openings and is_quoting(line, reading):
                continue
            if line.last in closings and ends[line.text] > 1:
                continue  # the words with which this page closes quotes
        if role == "quote" and line.first in openings:
            # The author's name opens the quote, on the same line as its words or on its own.
            said = words_behind_opening(line, reading) or next(
                said[k:] for k in range(len(said) + 1) if starts(told[of], said[k:])
            )
        if not starts(told[of], said):
            yield f"the words of row {line.first} do not stand in {of} where they should"
            return
        del told[of][: len(said)]
    yield from (f"{name} says {left}, which no row does" for name, left in told.items() if left)


def is_quoting(line: Line, reading: Reading) -> bool:
    """Is a line the word that stands over the name of whom a quote is from?"""
    return vocabulary_of(reading).words.are_quoting(line.text)


def words_behind_opening(line: Line, reading: Reading) -> list[str]:
    """The words of a line behind what certainly opens a quote in it."""
    opening = vocabulary_of(reading).vocabulary.openings.find(line.text)
    return words(line.text[opening.end :]) if opening and opening.certain else []


def starts(words: list[str], first: list[str]) -> bool:
    return words[: len(first)] == first


def signatures_hold_their_words_in_order(reading: Reading, rows: list[str]) -> Iterator[str]:
    signed: dict[str | None, list[str]] = {}
    for line, _, role, of in lines_of(reading):
        if role == "signature":
            signed.setdefault(of, []).extend(words(line.linked or line.text))
    for post in reading.thread.posts:
        if words(post.signature or "") != signed.get(post.id, []):
            yield f"the signature of {post.id} ({post.lines}) and its rows differ"


def notices_hold_their_words_in_order(reading: Reading, rows: list[str]) -> Iterator[str]:
    # The pages of a thread may stand in any order.
    notices = sorted(reading.thread.notices, key=lambda notice: notice.lines)
    told = [word for notice in notices for word in words(notice.text)]
    seen = [
        word
        for line, _, role, _ in lines_of(reading)
        if role == "notice"
        for word in words(line.text)
    ]
    if told != seen:
        yield "the words of the notices and of their rows differ"


def feet_are_read(reading: Reading, rows: list[str]) -> Iterator[str]:
    told = {
        post.id: {"edited": post.edited_as, "reactions": post.reactions}
        for post in reading.thread.posts
    }
    for line, kind, role, of in lines_of(reading):
        if role == "footer" and of and not told[of].get(kind, "read elsewhere"):
            yield f"row {line.first} says of {of} what the post does not"


def footers_hold_no_prose(reading: Reading, rows: list[str]) -> Iterator[str]:
    """Such a line is a signature, or a post that was missed: its words stand nowhere."""
    read_from = {p.id: f"{p.edited_as} {p.reactions} {p.comments}" for p in reading.thread.posts}
    for line, kind, role, of in lines_of(reading):
        prose = role == "footer" and kind == "prose"
        if prose and of and not all(word in read_from[of] for word in words(line.text)):
            yield f"row {line.first} is footer of {of}"


def headers_hold_no_prose(reading: Reading, rows: list[str]) -> Iterator[str]:
    """Such a line is what somebody wrote: its words stand nowhere."""
    cards = " ".join(str(astuple(author)) for author in reading.thread.authors)
    cards += f" {reading.thread.title}"
    read_from = {p.id: f"{p.author} {p.posted_as} {p.subject}" for p in reading.thread.posts}
    titles = {p.subject for p in reading.thread.posts if p.subject}
    for line, kind, role, of in lines_of(reading):
        # What stands before a post's title is the word for its icon.
        titled = any(line.text.endswith(f" {title}") for title in titles)
        prose = role == "header" and kind == "prose" and not titled
        if prose and of and not all(w in f"{read_from[of]} {cards}" for w in words(line.text)):
            yield f"row {line.first} is header of {of}"


def named_authors_are_printed_in_their_posts(reading: Reading, rows: list[str]) -> Iterator[str]:
    heads: dict[str | None, str] = {}
    for line, _, role, of in lines_of(reading):
        if role in ("header", "footer"):
            heads[of] = f"{heads.get(of, '')} {line.text}"
    for post in reading.thread.posts:
        if post.author and post.author not in heads.get(post.id, ""):
            yield f"{post.id} has an author whom neither its header nor its footer names"


def quotes_in(blocks: Iterable[Block]) -> Iterator[Quote]:
    for block in blocks:
        if isinstance(block, Quote):
            yield block
            yield from quotes_in(block.body)


def texts_in(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Quote):
            yield from texts_in(block.body)
        elif isinstance(block, ListBlock):
            yield from block.items
        elif isinstance(block, Attachment):
            yield block.name
        else:
            yield block.text


CHECKS: tuple[Check, ...] = (
    every_row_is_there_once_and_unchanged,
    every_row_has_a_role,
    only_rows_of_posts_name_a_post,
    one_run_of_rows_is_the_title,
    only_header_and_footer_rows_hold_marks_alone,
    posts_follow_one_another,
    posts_span_the_rows_that_name_them,
    posts_begin_and_end_with_rows_of_their_own,
    only_notices_interrupt_a_post,
    notices_are_the_rows_that_belong_to_no_post,
    quotes_span_rows_told_as_quotes,
    bodies_hold_their_words_in_order,
    signatures_hold_their_words_in_order,
    notices_hold_their_words_in_order,
    feet_are_read,
    named_authors_are_printed_in_their_posts,
)
