"""The last block of a body: whether it is a signature, as nothing but a gap above it tells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from threadconv.lines import is_stepped
from threadconv.segments.page import Page

_LONGEST_SIGNATURE = 90
_ENDS = ".?!…:"


def without(
    starts: Sequence[int], stops: Sequence[int], authors: Sequence[str], page: Page
) -> list[int]:
    """Bodies without the signature that stands below a gap, where bodies hold none themselves.

    Where a layout leaves out the empty lines that writers make with two line breaks (`page.gaps`),
    a gap between two blocks of text is on the pages of most software the one above a signature.
    Sentences that do not close all posts of their writer are none, nor what stands below a quote
    or code.
    """
    blocks = [_blocks(start, stop, page) for start, stop in zip(starts, stops, strict=True)]
    lines = sum(stop - begins[0] for begins, stop in zip(blocks, stops, strict=True) if begins)
    groups = sum(map(len, blocks))
    if sum(len(begins) > 2 for begins in blocks) * 3 > len(blocks) or lines < groups * 1.2:
        return list(stops)
    last = [
        tuple(line.text for line in page.lines[found[-1] : stop]) if len(found) > 1 else ()
        for found, stop in zip(blocks, stops, strict=True)
    ]
    told = {(author, block) for author, block in zip(authors, last, strict=True) if author}
    writing = Counter(author for author, _ in told)
    return [
        found[1]
        if len(found) == 2
        and not _is_code(found[0], found[1], page)
        and _few_words(found[1], stop, page)
        and not _is_outer(found, page)
        and not (writing[author] > 1 and _is_said(found[1], stop, page))
        else stop
        for found, stop, author in zip(blocks, stops, authors, strict=True)
    ]


def _is_outer(begins: Sequence[int], page: Page) -> bool:
    """Does nothing but an indented block, as a quote is, stand above the last one?"""
    first, last = begins
    return all(line.indent > page.lines[last].indent for line in page.lines[first:last])


def _is_said(start: int, stop: int, page: Page) -> bool:
    """Are these lines sentences and nothing else?"""
    return all(
        page.kinds[i] == "prose" and page.lines[i].text[-1] in _ENDS for i in range(start, stop)
    )


def _is_code(start: int, stop: int, page: Page) -> bool:
    """Do these lines stand as code does? A line across the page is set in too."""
    return is_stepped([page.lines[i] for i in range(start, stop) if not page.is_rule(i)])


def _few_words(start: int, stop: int, page: Page) -> bool:
    """Longer is no signature, but a paragraph that the page's markup sets apart."""
    words = sum(page.lines[i].text.count(" ") + 1 for i in range(start, stop))
    return words <= _LONGEST_SIGNATURE


def _blocks(start: int, stop: int, page: Page) -> list[int]:
    """Where the blocks of plain text at the end of a body begin, first line first."""
    begins: list[int] = []
    for i in range(stop - 1, start - 1, -1):
        line = page.lines[i]
        if page.kinds[i] in ("quote", "unquote", "inside", "attachment") or line.style:
            if page.kinds[i] == "quote":
                del begins[-1:]  # its words: the dump does not show where they end
            break
        if line.gap or i == start:
            begins.append(i)
    return begins[::-1]
