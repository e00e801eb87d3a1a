"""Signatures: the closing lines of bodies that their authors did not write for this post."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Sequence

from msgspec.structs import replace

from threadconv import dates
from threadconv.kinds import any_of
from threadconv.lines import Line, is_rule, is_wide
from threadconv.patterns import lazy
from threadconv.patterns.remembered import remembered
from threadconv.segments.keys import masked
from threadconv.segments.page import FOOT, LONGEST_SIGNATURE, Page
from threadconv.segments.signatures import margins, returning
from threadconv.segments.spans import Span

_IsRule = Callable[[Line], bool]
_RULE = lazy(r"_{8,}|--|-{10,}")
_RULING, _FEW = 2, 30
"""Where so many people have so few words below a rule, it is the page's, whatever tool shows it."""
_FURNITURE = (FOOT - {"notice"}) | any_of("above", "count", "symbol")
_SEVERAL = 2
_PRINTED = (_FURNITURE - {"signature"}) | {"card"}
_BARE = FOOT | any_of("rest")
_AMONG = 3
"""Fewer lines than this stand between two buttons of one foot."""
_COUNT = lazy(r"[\d.,]+")


def part(spans: Sequence[Span], page: Page) -> list[Span]:
    """The spans, their bodies without signatures.

    A signature stands below the note that a post was edited, below a rule of the writer's own
    (`-- `, `____`), or it returns: one author closes several posts with the same lines.
    """
    usual = _usual(spans, page)
    noted = [_noted(span, usual, page) for span in spans]
    is_sign = is_rule if _rule_signatures(noted, page) else _is_own_rule
    if page.landmarks.vocabulary.ruled:
        is_sign = is_wide
    known = returning.part([_ruled(span, is_sign, page) for span in noted], page)
    told = margins.part(known, page) if page.may_sign else known
    counts = _counts(told, page)
    return [_bare(_said(span, counts, page), page) if span.signed else span for span in told]


def _counts(spans: Sequence[Span], page: Page) -> set[str]:
    """The words below several posts that stand there with other numbers ("favorite 2")."""
    numbers: dict[str, set[str]] = {}
    for start, stop in (span.signature for span in spans if span.signed):
        text = page.lines[start].text if stop - start == 1 else ""
        if (key := masked(text)) != text:
            numbers.setdefault(key, set()).add(text)
    return {key for key, texts in numbers.items() if len(texts) > 1}


def _said(span: Span, counts: Container[str], page: Page) -> Span:
    """The span, without a signature that is one of the page's counts, or of several lines that hold
    nothing but what pages print."""
    start, stop = span.signature
    if stop - start < _SEVERAL:
        said = stop == start or masked(page.lines[start].text) not in counts
    else:
        said = any(page.kinds[i] not in _PRINTED for i in range(start, stop))
    return span if said else replace(span, signature=(stop, stop))


def _usual(spans: Sequence[Span], page: Page) -> set[str]:
    """The buttons that stand under most posts."""
    counts = Counter(
        text
        for span in spans
        for text in {
            _button(page.lines[i].text, span)
            for i in range(span.start + 1, span.end)
            if page.kinds[i] in ("below", "reactions")
        }
    )
    return {text for text, count in counts.items() if text and count * 2 > len(spans) > 2}


def _button(text: str, span: Span) -> str:
    """A row of buttons without whose post they stand under ("Ann is offline Reply")."""
    author = span.header.author
    return _uncounted(text.replace(author, "") if author else text)


@remembered
def _uncounted(text: str) -> str:
    """A row of buttons without how often each was pressed."""
    return " ".join(_COUNT.sub("", text).split())


def _noted(span: Span, usual: Container[str], page: Page) -> Span:
    """What stands below the note of an edit, or below buttons, is a signature."""
    if span.signed:
        return span
    quoted = False
    for i in range(span.stop - 1, span.start, -1):
        kind, text = page.kinds[i], page.lines[i].text
        quoted = quoted or kind in ("quote", "attachment")
        # Writers say what they edited; the software says when, also above what they quote for good.
        noted = kind == "edited" and (not quoted or dates.find(text) is not None)
        noted = noted or kind == "closing"
        told = page.may_sign or _is_told(text, page)
        noted = noted or (kind == "reactions" and not quoted and told)
        button = kind in FOOT and not quoted and _button(text, span) in usual
        if noted or button:
            top = _first_button(i, span, usual, page) if button else i
            rows = button or kind == "reactions"
            first = _past_foot(i + 1, span.stop, page) if rows else i + 1
            cut = replace(span, stop=top, signature=(first, span.stop))
            strange = page.kinds[first : first + 1] == ["notice"] and first < span.stop
            if strange or span.stop - first > LONGEST_SIGNATURE:
                # An advertisement, or the like, or the rest of a page: what follows is of no post.
                cut = replace(cut, signature=(first, first), end=first)
            return _bare(cut, page)
    return span


def _past_foot(at: int, stop: int, page: Page) -> int:
    """The first line below the rest of a foot."""
    while at < stop and page.kinds[at] in _FURNITURE:
        at += 1
    return at


def _first_button(at: int, span: Span, usual: Container[str], page: Page) -> int:
    """The first of the buttons around this one; a name may stand among them, over its menu."""
    for i in range(at - 1, max(span.start, at - _AMONG) - 1, -1):
        if page.kinds[i] in FOOT and _button(page.lines[i].text, span) in usual:
            return _first_button(i, span, usual, page)
    return at


def _is_told(text: str, page: Page) -> bool:
    """Does the software tell of what kind the reactions are, or how many? Writers like things
    too."""
    told = page.landmarks.told
    return bool(told("kind", "reactions", text) or told("count", "reactions", text))


def _bare(span: Span, page: Page) -> Span:
    """The span, its body without the furniture that stands between it and the signature."""
    stop = span.stop
    while stop > span.start + 1 and (
        page.kinds[stop - 1] in _BARE or _is_reason(stop - 1, span, page) or page.is_rule(stop - 1)
    ):
        stop -= 1
    return replace(span, stop=stop)


def _is_reason(at: int, span: Span, page: Page) -> bool:
    """Is this line, over the buttons, why a post was edited? It stands right below the note of
    that, and the signature below the buttons."""
    noted = page.kinds[at - 1 : at + 1] == ["edited", "short"] and at - 1 > span.start
    return noted and not page.lines[at].gap and page.kinds[at + 1] in FOOT


def _rule_signatures(spans: Sequence[Span], page: Page) -> bool:
    """Do the posts of several people, and not most, end in few words below the only rule in them?
    Two rules frame what is quoted between them."""
    found = [(span, rules) for span in spans if (rules := _rules(span, page))]
    people = {span.header.author for span, _ in found} - {""}
    few = all(
        len(rules) == 1 and _count_words(rules[0] + 1, span.stop, page) <= _FEW
        for span, rules in found
    )
    return few and len(people) >= _RULING and len(found) * 2 <= len(spans)


def _rules(span: Span, page: Page) -> list[int]:
    """The rules in a body."""
    return [i for i in range(span.start + 1, span.stop) if page.is_rule(i)]


def _count_words(start: int, stop: int, page: Page) -> int:
    return sum(line.text.count(" ") + 1 for line in page.lines[start:stop])


def _ruled(span: Span, is_sign: _IsRule, page: Page) -> Span:
    """What stands below the last rule that is such a sign is a signature, rather than what stands
    below the buttons."""
    if span.signed and span.signature[0] == span.stop:
        return span
    at = _last_rule(span, page, is_sign)
    if at < 0:
        return span
    if page.kinds[at] == "signed":
        return _bare(replace(span, stop=at, signature=(at + 1, span.stop)), page)
    end = _to_button(at, span.signature[1], page) if span.signed else span.stop
    return replace(span, stop=at, signature=(at, end))


def _last_rule(span: Span, page: Page, is_sign: _IsRule) -> int:
    """The last line of a body that parts a signature from it: -1 where none does."""
    for i in range(span.stop - 1, max(span.start, span.stop - LONGEST_SIGNATURE - 1), -1):
        if page.kinds[i] in ("quote", "unquote", "attachment"):
            break
        if page.kinds[i] == "signed" or (page.kinds[i] == "symbol" and is_sign(page.lines[i])):
            return i
    return -1


def _is_own_rule(line: Line) -> bool:
    """Is this a rule that no dumping tool makes of one in the markup?"""
    return _RULE.fullmatch(line.text) is not None


def _to_button(at: int, stop: int, page: Page) -> int:
    """The first line below this one that is a button by its words, not because it returns."""
    tell = page.landmarks.kind
    return next((i for i in range(at, stop) if tell(page.lines[i].text) == "below"), stop)
