"""Where in the text of a mail each part of its post stands: the words' places, not the words.

A paragraph is the number of its lines. All else has its kind for a key: `{"code": 3}`,
`{"list": [1, 2]}` (the lines of each item), `{"quote": [...]}` (what is quoted). What stands
inside a line of ours is counted in characters: `{"attachment": [10, 36]}` (its name and URL). With
these numbers the text of `_plaintext` can be cut up again, also where words in it were mended.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from threadconv.model import Attachment, Block, Code, Comment, ListBlock, Paragraph, Post, Quote

PLANNED = ("body", "comments", "signature")
"""The keys of a post whose words are the text of its mail, and whose fields hold the plans."""
UNTITLED = "(untitled thread)"
"""The subject of mails where the thread has no title."""

Plan = int | dict[str, Any]


def body_plan(post: Post, names: Mapping[str, str]) -> list[Plan]:
    """The blocks; `names` are those with which `post_text` made the text."""
    return _blocks(post.body, names)


def comments_plan(post: Post) -> list[Plan]:
    """The comments, with the keys that they have in JSON."""
    return list(map(_comment, post.comments))


def signature_plan(post: Post) -> int | None:
    """The lines of the signature; 0 for an empty one, which no line shows; None for none."""
    return _lines_shown(post.signature)


def _lines(text: str) -> int:
    # To count takes far longer than to see that there is nothing to count, as in most paragraphs.
    return text.count("\n") + 1 if "\n" in text else 1


def _lines_shown(text: str | None) -> int | None:
    return _lines(text) if text else None if text is None else 0


def _blocks(blocks: Iterable[Block], names: Mapping[str, str]) -> list[Plan]:
    return [_block(block, names) for block in blocks]


def _block(block: Block, names: Mapping[str, str]) -> Plan:
    if isinstance(block, Paragraph):  # nearly all are
        return _lines(block.text)
    match block:
        case Code():
            return {"code": _lines(block.text)}
        case ListBlock():
            return {"list": list(map(_lines, block.items))}
        case Attachment():
            return {"attachment": _lengths(block.name, block.url)}
        case Quote():
            return _quote(block, names)


def _lengths(*texts: str | None) -> list[int]:
    return [len(text) for text in texts if text is not None]


def _quote(quote: Quote, names: Mapping[str, str]) -> Plan:
    """`looked_up` are the lines of a name that the quote does not print."""
    plan: dict[str, Any] = {"quote": _blocks(quote.body, names), "lines": quote.lines}
    if quote.author is not None:
        plan["author"] = _lines_shown(quote.author)
    if not quote.author and quote.post is not None and quote.post in names:
        plan["looked_up"] = _lines(names[quote.post])
    if quote.post is not None:
        plan["post"] = quote.post
    return plan


def _comment(comment: Comment) -> Plan:
    plan: dict[str, Any] = {"text": _lines(comment.text), "lines": comment.lines}
    if comment.author is not None:
        plan["author"] = len(comment.author)
    if comment.posted is not None:
        plan["posted"] = comment.posted
    if comment.posted_as is not None:
        plan["posted_as"] = len(comment.posted_as)
    return plan
