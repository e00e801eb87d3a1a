"""One thread, put together again from its mails."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any, TypeVar

import msgspec
from msgspec import Struct

from threadconv.model import Post, Thread, Warning
from threadconv.results._mail_text import Changed, post_parts
from threadconv.results._mails import Mail
from threadconv.results._threads import broken, checked
from threadconv.writers._mail.plan import PLANNED, UNTITLED

_NO_SOURCE = {"sha256": "", "encoding": "unknown", "layout": "unknown"}
_MOST_NAMED = 5
_Part = TypeVar("_Part", bound=Struct)


class MailThread:
    """Takes the mails of a thread, in any order and as many as there are."""

    def __init__(self) -> None:
        self._count = 0
        self._posts: dict[int, Post] = {}
        self._frame: dict[str, Any] = {}
        self._title: str | None = None
        self._warnings: list[Warning] = []

    def add(self, mail: Mail, position: int, count: int, called: str) -> None:
        """Take the mail of the post at that position (from 1) of so many; errors call it `called`.

        Raises `UnreadableResult` where one of its fields does not hold what it should.
        """
        self._count = max(self._count, count, position)
        self._frame = self._frame or _keys(mail, "threadconv-thread-", Thread, called)
        self._title = self._title or _title(mail)
        keys = _keys(mail, "threadconv-", Post, called)
        plans = [keys.pop(key, None) for key in PLANNED]
        try:
            keys |= post_parts(mail.text, *plans)
        except Changed:
            keys |= {"body": _as_it_is(mail.text)}
            self._warn(
                "mail-changed", f"the text of {called} is not as written; it is one paragraph"
            )
        post = _converted({"id": f"p{position}"} | keys, Post, called)
        if self._posts.setdefault(position, post) != post:
            self._warn("mail-twice", f"{called} is another mail of {post.id}, and left out")

    def as_written(self) -> Thread:
        """The thread, with warnings about what is not as it was written.

        Raises `UnreadableResult` where it is none that writers can put out.
        """
        if missing := self._count - len(self._posts):
            named = ", ".join(map(str, islice(self._missing(), _MOST_NAMED)))
            more = f" and {missing - _MOST_NAMED} more" if missing > _MOST_NAMED else ""
            self._warn("mail-missing", f"of {self._count} mails, these are missing: {named}{more}")
        if not self._frame:
            self._warn("mail-first-missing", "the first mail, which tells of the dump, is missing")
        frame = self._frame or {"title": self._title, "source": _NO_SOURCE}
        thread = _converted(frame, Thread, "the first mail")
        posts = tuple(post for _, post in sorted(self._posts.items()))
        warnings = (*thread.warnings, *self._warnings)
        return checked(msgspec.structs.replace(thread, posts=posts, warnings=warnings))

    def _missing(self) -> Iterator[int]:
        return (at for at in range(1, self._count + 1) if at not in self._posts)

    def _warn(self, code: str, message: str) -> None:
        self._warnings.append(Warning(code=code, message=message))


def _keys(mail: Mail, prefix: str, kind: type[Struct], called: str) -> dict[str, Any]:
    """The keys of that kind which the mail's fields of that prefix hold."""
    keys = {}
    for name, value in mail.fields.items():
        key = name.removeprefix(prefix).replace("-", "_")
        if name.startswith(prefix) and key in kind.__struct_fields__:
            try:
                keys[key] = msgspec.json.decode(value)
            except msgspec.DecodeError as error:
                raise broken(called, "", f"its field {name} holds no JSON") from error
    return keys


def _converted(keys: dict[str, Any], kind: type[_Part], called: str) -> _Part:
    try:
        return msgspec.convert(keys, kind)
    except msgspec.ValidationError as error:
        raise broken(called, "", str(error)) from error


def _as_it_is(text: str) -> list[dict[str, Any]]:
    text = text.strip("\n")
    return [{"type": "paragraph", "text": text}] if text else []


def _title(mail: Mail) -> str | None:
    """What the Subject tells of the thread's title: nothing, where it is the post's own."""
    subject = mail.fields.get("subject", "").removeprefix("Re: ")
    return None if subject == UNTITLED or "threadconv-subject" in mail.fields else subject or None
