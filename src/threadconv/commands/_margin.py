"""A reading as `threadconv inspect` shows it: each line of the dump and what it was taken for."""

from collections import Counter
from collections.abc import Iterator

import msgspec
from msgspec import Struct

from threadconv.batch.report import visible
from threadconv.derived import all_quotes
from threadconv.reader import Reading
from threadconv.thread.ledger import ROLES, LineRole

_COLOURS = {
    "title": "1",
    "header": "36",
    "body": "0",
    "quote": "33",
    "signature": "35",
    "footer": "34",
    "notice": "90",
    "blank": "90",
}


class Summary(Struct, frozen=True, kw_only=True):
    """A reading in numbers; `lines` counts the dump's lines by role."""

    posts: int
    posts_without_author: int
    posts_without_date: int
    quotes: int
    warnings: int
    layout: str
    dialect: str | None
    lines: dict[str, int]


def summarise(reading: Reading) -> Summary:
    """Count what was found, and what was not."""
    thread = reading.thread
    roles = Counter(line.role for line in reading.lines)
    return Summary(
        posts=len(thread.posts),
        posts_without_author=sum(post.author is None for post in thread.posts),
        posts_without_date=sum(post.posted is None for post in thread.posts),
        quotes=sum(1 for post in thread.posts for _ in all_quotes(post.body)),
        warnings=len(thread.warnings),
        layout=thread.source.layout,
        dialect=thread.source.dialect,
        lines={role: roles[role] for role in dict.fromkeys((*ROLES, *roles)) if roles[role]},
    )


def render(reading: Reading, colour: bool = False) -> Iterator[str]:
    """Lines of text: number, role, post and words of each line of the dump; last, a summary.

    Control characters come out visible (`\\x1b`); `colour` adds ANSI colours by role.
    """
    width = len(str(len(reading.lines)))
    post_width = max((len(post.id) for post in reading.thread.posts), default=1)
    for line in reading.lines:
        text = _margin(line, width, post_width)
        yield f"\x1b[{_COLOURS.get(line.role, '0')}m{text}\x1b[0m" if colour else text
    yield ""
    yield _sentence(summarise(reading))


def _margin(line: LineRole, width: int, post_width: int) -> str:
    place = f"{line.number:>{width}}  {line.role:<9}  {line.post or '-':<{post_width}}"
    return f"{place}  {visible(line.text)}".rstrip(" ")


def _sentence(summary: Summary) -> str:
    found = (
        f"{summary.posts} posts ({summary.posts_without_author} without author, "
        f"{summary.posts_without_date} without date), {summary.quotes} quotes, "
        f"{summary.warnings} warnings"
    )
    roles = ", ".join(f"{count} {role}" for role, count in summary.lines.items())
    lines = f"{sum(summary.lines.values())} lines: {roles}"
    return f"{found}; {lines}; layout {summary.layout}, dialect {summary.dialect or 'unknown'}"


def as_json(reading: Reading) -> bytes:
    """One JSON object on one line: `name`, `summary`, `refusal`, `warnings` and `lines`."""
    thread = reading.thread
    document = {
        "name": thread.source.name,
        "summary": summarise(reading),
        "refusal": str(reading.refusal) if reading.refusal else None,
        "warnings": thread.warnings,
        "lines": reading.lines,
    }
    return msgspec.json.encode(document) + b"\n"
