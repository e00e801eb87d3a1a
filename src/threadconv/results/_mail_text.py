"""The text of a mail, cut up again by its plan (`threadconv.writers._mail.plan`)."""

from __future__ import annotations

from typing import Any


class Changed(Exception):
    """The text is not as the plan says: lines were added or taken away."""


def post_parts(text: str, body: Any, comments: Any, signature: Any) -> dict[str, Any]:
    """The keys `body`, `comments` and `signature` of the post whose mail has this text.

    The other arguments are their plans, None where the mail has none. Raises `Changed`.
    """
    rest = _Text(text)
    parts: dict[str, Any] = {
        "body": _blocks(rest, body or []),
        "comments": [_comment(rest, plan) for plan in _list(comments or [])],
        "signature": None if signature is None else "",
    }
    if signature:
        rest.begin()
        rest.skip("-- \n")
        parts["signature"] = rest.lines(signature)
    rest.end()
    return parts


class _Text:
    """Words of which one part after the other is taken; what does not fit raises `Changed`."""

    def __init__(self, words: str) -> None:
        self._words = words
        self._at = 0
        self._is_first = True

    def begin(self) -> None:
        """Go to the next part, which a blank line sets apart from the one before it."""
        if not self._is_first:
            self.skip("\n\n")
        self._is_first = False

    def end(self) -> None:
        """Make sure that nothing is left but line ends, of which mail programs add some."""
        if self._words[self._at :].strip("\n"):
            raise Changed

    def lines(self, count: Any) -> str:
        """So many lines, without the end of the last one."""
        start = last = self._at
        for _ in range(_number(count, least=1) - 1):
            last = self._words.find("\n", last) + 1
            if not last:
                raise Changed
        self._at = self._line_end(last)
        return self._words[start : self._at]

    def characters(self, count: Any) -> str:
        """So many characters."""
        start, self._at = self._at, self._at + _number(count, least=0)
        return self._words[start : self._at]

    def skip(self, expected: str) -> None:
        """Pass over these very words."""
        if not self._words.startswith(expected, self._at):
            raise Changed
        self._at += len(expected)

    def quoted(self) -> _Text:
        """All lines from here that begin with ">", as they were before they were quoted."""
        lines = []
        while self._words.startswith(">", self._at):
            line = self._words[self._at : self._line_end(self._at)]
            lines.append("" if line == ">" else _without("> ", line))
            self._at += len(line)
            if not self._words.startswith("\n>", self._at):
                return _Text("\n".join(lines))
            self._at += 1
        raise Changed

    def _line_end(self, start: int) -> int:
        end = self._words.find("\n", start)
        return len(self._words) if end < 0 else end


def _blocks(text: _Text, plans: Any) -> list[dict[str, Any]]:
    return [_block(text, plan) for plan in _list(plans)]


def _block(text: _Text, plan: Any) -> dict[str, Any]:
    text.begin()
    match plan:
        case int():
            return {"type": "paragraph", "text": text.lines(plan)}
        case {"code": count}:
            return {"type": "code", "text": text.lines(count)}
        case {"list": counts}:
            return {"type": "list", "items": _items(text, _list(counts))}
        case {"attachment": [name, *url]}:
            return _attachment(text, name, *url[:1])
        case {"quote": plans, "lines": lines}:
            author = _quoted_author(text, plan.get("author"), plan.get("looked_up"))
            quoted = text.quoted()
            body = _blocks(quoted, plans)
            quoted.end()
            post = plan.get("post")
            return {"type": "quote", "author": author, "post": post, "body": body, "lines": lines}
    raise Changed


def _items(text: _Text, counts: list[Any]) -> list[str]:
    items = []
    for index, count in enumerate(counts):
        if index:
            text.skip("\n")
        first, *others = text.lines(count).split("\n")
        lines = [_without("- ", first), *(_without("  ", line) for line in others)]
        items.append("\n".join(lines))
    return items


def _attachment(text: _Text, name: Any, url: Any = None) -> dict[str, Any]:
    text.skip("[attachment: ")
    found: dict[str, Any] = {"type": "attachment", "name": text.characters(name)}
    if url:
        text.skip(" <")
        found["url"] = text.characters(url)
        text.skip(">")
    elif url is not None:
        found["url"] = ""
    text.skip("]")
    return found


def _quoted_author(text: _Text, printed: Any, looked_up: Any) -> str | None:
    name = ""
    if lines := printed or looked_up:
        name, wrote, more = text.lines(lines).rpartition(" wrote:")
        if not wrote or more:
            raise Changed
        text.skip("\n")
    if not printed:
        return None if printed is None else ""
    return name


def _comment(text: _Text, plan: Any) -> dict[str, Any]:
    if not isinstance(plan, dict):
        raise Changed
    text.begin()
    text.skip("[comment by ")
    author = _name_or(text, plan.get("author"), "unknown")
    text.skip(", ")
    date = _name_or(text, plan.get("posted_as"), "no date")
    text.skip("]\n")
    return {**plan, "author": author, "posted_as": date, "text": text.lines(plan.get("text"))}


def _name_or(text: _Text, count: Any, nobody: str) -> str | None:
    if count:
        return text.characters(count)
    text.skip(nobody)
    return None if count is None else ""


def _without(mark: str, line: str) -> str:
    if not line.startswith(mark):
        raise Changed
    return line[len(mark) :]


def _list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise Changed
    return value


def _number(value: Any, least: int) -> int:
    if not isinstance(value, int) or value < least:
        raise Changed
    return value
