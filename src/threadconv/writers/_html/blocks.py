"""The blocks of a post as templates take them: one after the other, and texts as lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from threadconv.model import Attachment, Block, Code, ListBlock, Paragraph, Quote

_KINDS = {
    Paragraph: "paragraph",
    ListBlock: "list",
    Code: "code",
    Attachment: "attachment",
    Quote: "quote",
}


def steps(blocks: Iterable[Block]) -> Iterator[tuple[str, Block]]:
    """Each block with its kind; after the blocks of a quote that quote again as its "end".

    So a template needs no recursion, which would limit how deep quotes nest.
    """
    opened: list[tuple[Quote | None, Iterator[Block]]] = [(None, iter(blocks))]
    while opened:
        quote, inside = opened[-1]
        block = next(inside, None)
        if block is not None:
            yield _KINDS[type(block)], block
            if isinstance(block, Quote):
                opened.append((block, iter(block.body)))
        else:
            opened.pop()
            if quote is not None:
                yield "end", quote


def lines(text: str) -> list[str]:
    """The lines of a text, without empty ones at its ends."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip("\n").split("\n")
