"""The posts of a thread as mails (RFC 5322, MIME), for mbox and every other kind of mail store.

What the dump does not say but mail demands is made up in the domain `threadconv.invalid`
(RFC 2606 section 2) and named in the fields `Threadconv-Inferred` and `Threadconv-Unknown`.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from hashlib import sha256

from msgspec import Struct

from threadconv.derived import author_names, thread_key
from threadconv.model import Inferred, Post, Thread
from threadconv.writers._mail.body import encoded
from threadconv.writers._mail.branches import Branch, branches
from threadconv.writers._mail.headers import named_field, text_field
from threadconv.writers._mail.model_fields import post_fields, thread_fields
from threadconv.writers._mail.plan import UNTITLED
from threadconv.writers._mail.times import Moment, moments
from threadconv.writers._plaintext import one_line, post_text

_DOMAIN = "threadconv.invalid"
_HEX_DIGITS = 12
_REMEMBERED = 1000  # fields that return: few wrote a thread, and most posts have its title
_LONGEST_URL = 900  # RFC 5322 section 2.1.1: 998 for the whole line, which has no blank to fold at


class Message(Struct, frozen=True):
    """One post as a mail with LF line ends; `sender` is its address, `sent` its moment.

    `name` and `thread` are a word each, the same for the same post of the same dumps.
    """

    name: str
    thread: str
    sender: str
    sent: Moment
    content: bytes


def messages(thread: Thread, threading: str) -> Iterator[Message]:
    """One message per post, in order; `threading` is a choice of `THREADING`."""
    key = thread_key(thread)
    shared = _shared_fields(thread, key)
    ids = [f"<p{position}.{key}@{_DOMAIN}>" for position in range(1, len(thread.posts) + 1)]
    title = one_line(thread.title or "") or UNTITLED
    names = author_names(thread.posts)
    sender_of, subject_field = (
        lru_cache(_REMEMBERED)(_sender),
        lru_cache(_REMEMBERED)(_subject_field),
    )
    for post, sent, branch in zip(
        thread.posts, moments(thread.posts), branches(thread.posts, threading), strict=True
    ):
        encoding, body = encoded(post_text(post, names))
        position = branch.index + 1
        sender, from_field = sender_of(post.author, post.author_inferred)
        header = (
            f"{from_field}Date: {sent.date_time()}\n"
            f"{subject_field(post.subject, title, position > 1)}"
            f"{_threading_fields(branch, ids)}{shared}"
            f"Content-Transfer-Encoding: {encoding}\n"
            f"{_doubts(post, sent, branch)}"
            f"Threadconv-Post: {position} of {len(ids)} in {key}\n"
            f"{thread_fields(thread) if position == 1 else ''}"
            f"{post_fields(post, position, names)}\n"
        )
        yield Message(f"p{position}.{key}", key, sender, sent, header.encode("ascii") + body)


def _shared_fields(thread: Thread, key: str) -> str:
    fields = f"To: t-{key}@{_DOMAIN}\n"
    fields += named_field("List-Id", thread.title or "", f"t-{key}.{_DOMAIN}")  # RFC 2919
    if thread.url and _is_plain_url(thread.url):
        fields += f"List-Archive: <{thread.url}>\n"  # RFC 2369 section 3.6
    return fields + "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"


def _is_plain_url(url: str) -> bool:
    is_visible = url.isascii() and url.isprintable() and not set(url) & set(' <>"')
    return is_visible and len(url) <= _LONGEST_URL


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:_HEX_DIGITS]


def _sender(author: str | None, inferred: Inferred | None) -> tuple[str, str]:
    """The address and the From field.

    The address is the same for the same name in every thread; the name itself is no valid local
    part of one.
    """
    name = author or (inferred.name if inferred else None)
    address = f"u-{_digest(name)}@{_DOMAIN}" if name else f"unknown@{_DOMAIN}"
    is_guess = author is None and inferred is not None
    display = f"{name} (probably)" if is_guess else author or "(unknown)"
    return address, named_field("From", display, address)


def _subject_field(subject: str | None, title: str, is_reply: bool) -> str:
    own = one_line(subject or "")
    if own and own != title:
        return text_field("Subject", own)
    has_mark = not is_reply or title.lower().startswith("re:")
    return text_field("Subject", title if has_mark else f"Re: {title}")


def _threading_fields(branch: Branch, ids: Sequence[str]) -> str:
    """Message-ID, In-Reply-To and References (RFC 5322 section 3.6.4)."""
    fields = f"Message-ID: {ids[branch.index]}\n"
    if not branch.ancestors:
        return fields
    parent = ids[branch.ancestors[-1]]
    references = "\n ".join([ids[index] for index in branch.ancestors])
    return f"{fields}In-Reply-To: {parent}\nReferences: {references}\n"


def _doubts(post: Post, sent: Moment, branch: Branch) -> str:
    inferred = []
    if post.author is None and post.author_inferred is not None:
        inferred.append("author")
    if sent.inferred:
        inferred.append("date")
    if branch.parent_is_inferred:
        inferred.append("parent")
    fields = f"Threadconv-Inferred: {', '.join(inferred)}\n" if inferred else ""
    if post.author is None and post.author_inferred is None:
        fields += "Threadconv-Unknown: author\n"
    return fields
