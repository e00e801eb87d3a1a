"""Openings: the words with which a page opens and closes its quotes, learned from the names in
them."""

from collections import Counter
from collections.abc import Container, Iterator, Sequence

from msgspec import Struct

from threadconv import dates
from threadconv.kinds import any_of
from threadconv.segments.keys import masked
from threadconv.segments.page import Page
from threadconv.segments.spans import Span

_LONGEST, _LONGEST_NAME, _LONGEST_END = 100, 40, 40
_MOST_WORDS = 6
_LEAST = 2
"""A page prints its words more often than a writer happens to."""
_SHARE = 0.6
_ARROW = 4
"""A link to the quoted post may stand behind the colon (" ↑")."""
_PLAIN = any_of("short", "prose")


class _Words(Struct, frozen=True, gc=False):
    """What stands before a name and behind it where a quote opens, without numbers and dates."""

    before: str
    behind: str


def mark(spans: Sequence[Span], page: Page) -> None:
    """Give lines the kind "quote" that name somebody in the page's own words ("Ann said:"), and
    "unquote" to the line that the page prints below most quotes so opened.

    Words are the page's own where they stand beside the names of several lines, at least one of
    them an author's of this page; before the name stands nothing but a date, as people write
    anything there. Whom a line names is in `page.quoted`.
    """
    names = {span.header.author for span in spans if len(span.header.author) > 1}
    lines = [i for span in spans for i in range(span.start, span.stop) if _may_open(i, page)]
    found = Counter(words for i in lines for words in _around(page.lines[i].text, names))
    learned = {words for words, count in found.items() if count >= _LEAST}
    if not learned:
        return
    for i in lines:
        if name := _named(page.lines[i].text, learned):
            page.kinds[i] = "quote"
            page.quoted[i] = name
    _mark_ends(spans, page)


def _may_open(at: int, page: Page) -> bool:
    text = page.lines[at].text
    ends = ":" in text[-_ARROW:] or text.endswith(("...", "…"))
    return ends and page.kinds[at] in _PLAIN and len(text) <= _LONGEST


def _around(text: str, names: Container[str]) -> Iterator[_Words]:
    """The words around a name that a line holds, where they may be a page's."""
    for start in _starts(text):
        words = text[start:].split(" ", _MOST_WORDS)
        for count in range(len(words) - 1, 0, -1):
            name = " ".join(words[:count])
            if name in names:
                behind = text[start + len(name) :]
                before = masked(text[:start])
                if any(map(str.isalpha, behind)) and _is_date(before):
                    yield _Words(before, masked(behind))
                return


def _starts(text: str) -> set[int]:
    """Where in a line a name may begin: at its beginning, behind a date, behind a comma."""
    starts = {0, text.rfind(", ") + 2 if ", " in text else 0}
    if date := dates.find(text):
        starts.add(len(text) - len(text[date.end :].lstrip(" ,")))
    return starts


def _is_date(before: str) -> bool:
    """Does nothing stand before a name, or a date and little else?"""
    return not before or ("0" in before and before.count(" ") < 5)


def _named(text: str, learned: set[_Words]) -> str:
    """Whom a line names in the page's words, "" where it does not."""
    for words in learned:
        if not text.endswith(words.behind):
            continue
        head = text[: -len(words.behind)]
        if not words.before:
            return head if 1 < len(head) <= _LONGEST_NAME else ""
        plain = masked(head)
        if plain.startswith(words.before):
            name = plain[len(words.before) :]
            return name if 1 < len(name) <= _LONGEST_NAME and head.endswith(name) else ""
    return ""


def _mark_ends(spans: Sequence[Span], page: Page) -> None:
    opened = 0
    below: Counter[str] = Counter()
    above: Counter[str] = Counter()
    for span in spans:
        first = next((i for i in range(span.start, span.stop) if i in page.quoted), span.stop)
        above.update(page.lines[i].text for i in range(span.start, first))
        opened += sum(i in page.quoted for i in range(first, span.stop))
        below.update(
            page.lines[i].text
            for i in range(first, span.stop)
            if page.kinds[i] in _PLAIN and len(page.lines[i].text) <= _LONGEST_END
        )
    if opened <= _LEAST:
        return
    text, count = below.most_common(1)[0] if below else ("", 0)
    if text and count >= opened * _SHARE and not above[text]:
        for span in spans:
            for i in range(span.start, span.stop):
                if page.lines[i].text == text:
                    page.kinds[i] = "unquote"
