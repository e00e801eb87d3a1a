"""What stands inside a line of Markdown: links, pictures, emphasis and escapes."""

from __future__ import annotations

import re
from bisect import bisect_right

from threadconv.patterns import lazy

# One level of nesting: the text of a link may be a picture with its own brackets. Runs of plain
# characters stand outside of the loops, which would else turn once for each of them; what stands
# between brackets is not given back, for the address of a picture could be read as plain text too,
# which doubles the ways to fail at each link behind a bracket that nobody closed.
_WORDS = r"(?>[^\[\]]*(?:\[[^\[\]]*\](?:\([^()\s]*(?:\s\"[^\"]*\")?\))?[^\[\]]*)*)"
_ADDRESS = r"[^()\s\\]*(?:(?:\\.|\([^()\s]*\))[^()\s\\]*)*|https?://[^()]*"
_TITLE = r"(?:\s+\"(?:[^\"]*|[^()]*)\")?"
A_LINK = rf"!?\[({_WORDS})\]\(({_ADDRESS}){_TITLE}\)"
"""The expression for a link or a picture: its words, and where it goes."""
_LINK = lazy(A_LINK)
PICTURE = lazy(r"!\[([^\[\]]*)\]\([^()\s]*(?:\s\"[^\"]*\")?\)")
_BRACKETED = lazy(r"!\[\\\[([^\[\]]*)\\\]\]\(")
"""A picture that is named in brackets ("[Avatar]")."""
_MARKED = lazy(r"\[ ?!\[\\\[([^\[\]]*)\\\]\]\(([^()\s]*)\)\]\([^()\s]*\)(?=\w)")
"""One in a link right before a word."""
# Of what is no address, the picture itself in a data: URL, only the beginning.
_TARGET = lazy(r"\]\((data:[^,()\s]*|[^()\s]+)")
_ESCAPE = lazy(r"\\([\\`*_{}\[\]()#+\-.!>~|])")
_LOOSE = lazy(r"(?<!\S)\*\* ?((?! )[^*]+?) ?\*\*(?!\S)")
# A link in bold right behind a word or a picture.
_GLUED = lazy(r"(?<=[\w)])\*\*\[(?=[^\]]*\]\([^()]*\)\*\*)")
_EMPHASIS = {
    mark: (
        lazy(rf"(?<![\w\\])(?={re.escape(mark)}\S)"),
        lazy(rf"(?<=[^\s\\])(?={re.escape(mark)}(?!\w))"),
    )
    for mark in ("**", "__", "_")
}
"""Marks of emphasis, each with the places at which it may open one and close it."""
# What is left of icons without words. Underscores of the text itself are escaped; asterisks are
# not, and words may end in them ("d****").
_ICON = lazy(r"(?<!\\)_{2,}|(?<!\S)_(?!\S)|(?<=\w )(?:\*\*){2,}$")


def plain(text: str) -> tuple[str, str]:
    """The text without marks, and what they said of the whole of it: a link, bold."""
    marks = ""
    if "](" in text:
        if "![\\[" in text:
            text = _BRACKETED.sub(r"![\1](", _MARKED.sub(r"![\1](\2) ", text))
        if "**[" in text:
            text = _GLUED.sub(r" \g<0>", text)
        if text[-1] == ")" and _LINK.fullmatch(text):
            marks = "@"
        text = _LINK.sub(_link, text)
    text = text.strip()
    if text[:2] == "**" and text[-2:] == "**" and len(text) > 4:
        marks += "!"
    if "_" in text or "****" in text:
        text = _ICON.sub(" ", text).strip()
    if "** " in text or " **" in text:
        text = _LOOSE.sub(r"\1", text)  # Its tags have blanks inside.
    if "**" in text or "_" in text:
        outer = _without_emphasis(text)
        text = _without_emphasis(outer) if outer != text else text
        if text[:1] == "_" and text.count("_") == 1 and text[1:2] not in ("", " "):
            text = text[1:]
    if "\\" in text:
        text = _ESCAPE.sub(r"\1", text)
    return text.strip(), marks


def linked(text: str) -> str:
    """The text without marks, each link with its target behind its words; "" where none has one."""
    return plain(_LINK.sub(_targeted, text))[0] if "](http" in text else ""


def targets(text: str) -> str:
    """Where the links of a text go that have no words."""
    return " ".join(f"[{target}]" for target in _TARGET.findall(text))


def _without_emphasis(text: str) -> str:
    """The text without the marks of its emphases; those inside of others stay."""
    opened: list[tuple[int, str]] = []
    closed: dict[str, list[int]] = {}
    for mark, (opens, closes) in _EMPHASIS.items():
        if mark in text:
            opened += ((found.start(), mark) for found in opens.finditer(text))
            closed[mark] = [found.start() for found in closes.finditer(text)]
    parts, done = [], 0
    # Of two marks at one place the longer one comes first.
    for start, mark in sorted(opened, key=lambda one: (one[0], -len(one[1]))):
        inner = start + len(mark)
        nearest = bisect_right(closed[mark], inner)
        if start >= done and nearest < len(closed[mark]):
            end = closed[mark][nearest]
            parts += [text[done:start], text[inner:end]]
            done = end + len(mark)
    return "".join([*parts, text[done:]])


def _link(match: re.Match[str]) -> str:
    words = match[1]
    return PICTURE.sub(r"\1", words).strip() if "![" in words else words.strip()


def _targeted(match: re.Match[str]) -> str:
    words, target = _link(match), match[2]
    if match[0][0] == "!" or not target.startswith("http") or not words:
        return match[0]
    # A file is called as its address ends, and the address alone finds it.
    path = target.partition("?")[0]
    file = path.endswith("/" + words) and not path.endswith("//" + words)
    return words if words in target and not file else f"{words} <{target}>"
