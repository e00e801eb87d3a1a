"""Boards: how forum programs print a thread, as data; made-up threads printed so, for tests."""

from collections.abc import Sequence
from typing import NamedTuple

TITLE = "The iron will not take an edge"


class Board(NamedTuple):
    """What a program prints: above the posts, for each of them, for a quote in one, below them all.

    `{initial}` is a line that only some members have: the letter for a picture.
    """

    head: str
    post: str
    quote: str
    foot: str


BOARDS = {
    "xenforo": Board(
        "Forums\nHand tools\n{title}\nThread starter {first}\nStart date Apr 2, 2024\n",
        "{initial}{author}\nNew member\nJoined\nApr 1, 2020\nMessages\n{count}\n"
        "Apr {day}, 2024\n#{number}\n{quote}{words}\n\n",
        "{author} said:\n{words}\nClick to expand...\n",
        "You must log in or register to reply here.\nShare:\nFacebook\nX (Twitter)\nLink\n"
        "Community platform by XenForo® © 2010-2024 XenForo Ltd.\n",
    ),
    "invision": Board(
        "Workshop\nHand tools\n{title}\n{title}\n\nBy {first}, April 2, 2024 in Hand tools\n\n"
        "Reply to this topic\nStart new topic\nRecommended Posts\n",
        "{author}\nMembers\n{count}\nPosted April {day}, 2024\n\n{quote}{words}\n\nQuote\n"
        "Link to comment\nShare on other sites\n",
        "On 4/{day}/2024 at 8:03 AM, {author} said:\n\n{words}\n\n",
        "Join the conversation\nGo to topic listing\nPowered by Invision Community\n",
    ),
}  # fmt: skip


class Post(NamedTuple):
    """One post: its author, the index of the post that it quotes, and its paragraphs."""

    author: str
    quoted: int | None
    words: tuple[str, ...]


def printed(board: Board, posts: Sequence[Post], lettered: Sequence[str] = ()) -> str:
    """The dump of a page with these posts; the names in `lettered` have a letter for a picture."""
    facts = {"title": TITLE, "first": posts[0].author}
    shown = [board.head.format(**facts)]
    for at, post in enumerate(posts):
        quote = "" if post.quoted is None else _quote(board, posts, post.quoted)
        shown.append(
            board.post.format(
                author=post.author,
                initial=f"{post.author[0].upper()}\n" if post.author in lettered else "",
                count=sum(map(ord, post.author)),
                day=at + 13,
                number=at + 1,
                quote=quote,
                words="\n\n".join(post.words),
            )
        )
    return "".join([*shown, board.foot.format(**facts)])


def _quote(board: Board, posts: Sequence[Post], at: int) -> str:
    of = posts[at]
    return board.quote.format(author=of.author, day=at + 13, words=of.words[0])
