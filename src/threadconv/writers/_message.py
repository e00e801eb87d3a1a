"""The posts of a thread as mails (RFC 5322, MIME), for mbox and every other kind of mail store.

What the dump does not say but mail demands is made up in the domain `threadconv.invalid`
(RFC 2606 section 2) and named in the fields `Threadconv-Inferred` and `Threadconv-Unknown`.
"""

from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256

from msgspec import Struct

from threadconv.model import Post, Thread
from threadconv.writers._headers import ids_field, named_field, text_field
from threadconv.writers._mail_body import encoded
from threadconv.writers._plaintext import one_line, post_text
from threadconv.writers._times import Moment, moments

_DOMAIN = "threadconv.invalid"
_HEX_DIGITS = 12
_NEAREST_ANCESTORS = 20  # named in References beside the root, as long lists are cut by readers
_LONGEST_URL = 900  # RFC 5322 section 2.1.1: 998 for the whole line, which has no blank to fold at


class Message(Struct, frozen=True):
    """One post as a mail with LF line ends; `sender` is its address, `sent` its moment."""

    sender: str
    sent: Moment
    content: bytes


class _Place(Struct, frozen=True):
    """Where in the thread a post stands: its position, and those it answers, root first."""

    index: int
    ancestors: tuple[int, ...]
    parent_is_inferred: bool


def messages(thread: Thread) -> Iterator[Message]:
    """One message per post, in order; those that answer no known post answer the first one."""
    shared = _shared_fields(thread)
    key = _digest(thread.source.sha256)
    title = one_line(thread.title or "") or "(untitled thread)"
    names = {post.id: post.author for post in thread.posts if post.author}
    for post, sent, place in zip(
        thread.posts, moments(thread.posts), _places(thread.posts), strict=True
    ):
        encoding, body = encoded(post_text(post, names))
        sender = _address(post)
        header = (
            named_field("From", _display_name(post), sender)
            + f"Date: {sent.date_time()}\n"
            + text_field("Subject", _subject(post, title, is_reply=place.index > 0))
            + _threading(place, key)
            + shared
            + _doubts(post, sent, place)
            + _page_notes(post)
            + f"Content-Transfer-Encoding: {encoding}\n\n"
        )
        yield Message(sender, sent, header.encode("ascii") + body)


def _shared_fields(thread: Thread) -> str:
    name = f"t-{_digest(thread.source.sha256)}"
    fields = f"To: {name}@{_DOMAIN}\n"
    fields += named_field("List-Id", thread.title or "", f"{name}.{_DOMAIN}")  # RFC 2919
    if thread.url and _is_plain_url(thread.url):
        fields += f"List-Archive: <{thread.url}>\n"  # RFC 2369 section 3.6
    return fields + "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"


def _is_plain_url(url: str) -> bool:
    is_visible = url.isascii() and url.isprintable() and not set(url) & set(' <>"')
    return is_visible and len(url) <= _LONGEST_URL


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:_HEX_DIGITS]


def _address(post: Post) -> str:
    """The same for the same name in every thread; the name itself is no valid local part."""
    name = _name(post)
    return f"u-{_digest(name)}@{_DOMAIN}" if name else f"unknown@{_DOMAIN}"


def _name(post: Post) -> str | None:
    return post.author or (post.author_inferred.name if post.author_inferred else None)


def _display_name(post: Post) -> str:
    if post.author is None and post.author_inferred:
        return f"{post.author_inferred.name} (probably)"
    return post.author or "(unknown)"


def _subject(post: Post, title: str, is_reply: bool) -> str:
    own = one_line(post.subject or "")
    if own and own != title:
        return own
    return f"Re: {title}" if is_reply and not title.lower().startswith("re:") else title


def _places(posts: Sequence[Post]) -> Iterator[_Place]:
    """Only earlier posts are parents, so that there is no cycle and no dangling id."""
    indexes: dict[str, int] = {}
    lines: list[tuple[int, ...]] = []
    for index, post in enumerate(posts):
        printed = [indexes[name] for name in post.reply_to if name in indexes]
        inferred = post.reply_to_inferred
        guess = indexes.get(inferred.post, 0) if inferred else 0
        parent = printed[0] if printed else guess
        lines.append(_ancestors(lines, parent) if index else ())
        yield _Place(index, lines[index], parent_is_inferred=index > 0 and not printed)
        indexes[post.id] = index


def _ancestors(lines: Sequence[tuple[int, ...]], parent: int) -> tuple[int, ...]:
    line = (*lines[parent], parent)
    return line if len(line) <= _NEAREST_ANCESTORS else (0, *line[-_NEAREST_ANCESTORS:])


def _threading(place: _Place, key: str) -> str:
    """Message-ID, In-Reply-To and References (RFC 5322 section 3.6.4)."""
    fields = ids_field("Message-ID", [_message_id(place.index, key)])
    if not place.ancestors:
        return fields
    ids = [_message_id(index, key) for index in place.ancestors]
    return fields + ids_field("In-Reply-To", ids[-1:]) + ids_field("References", ids)


def _message_id(index: int, key: str) -> str:
    return f"<p{index + 1}.{key}@{_DOMAIN}>"


def _doubts(post: Post, sent: Moment, place: _Place) -> str:
    inferred = {
        "author": post.author is None and post.author_inferred is not None,
        "date": sent.inferred,
        "parent": place.parent_is_inferred,
    }
    named = ", ".join(name for name, is_inferred in inferred.items() if is_inferred)
    fields = f"Threadconv-Inferred: {named}\n" if named else ""
    if post.author is None and post.author_inferred is None:
        fields += "Threadconv-Unknown: author\n"
    return fields


def _page_notes(post: Post) -> str:
    """What the page prints about the post and mail has no field for."""
    notes: Mapping[str, str | None] = {
        "Date-Raw": post.posted_as,
        "Edited": post.edited_as or ("yes" if post.edited else None),
        "Reactions": _reactions(post),
        "Author-Evidence": post.author_inferred.evidence if post.author_inferred else None,
    }
    return "".join(text_field(f"Threadconv-{name}", note) for name, note in notes.items() if note)


def _reactions(post: Post) -> str | None:
    if post.reactions is None:
        return None
    total = post.reactions.total
    counted = [] if total is None else [f"{total} in all"]
    return "; ".join([*post.reactions.kinds, *post.reactions.users, *counted])
