"""Text that renders as itself in CommonMark 0.31 and in GitHub's tables and strikethrough.

Escaped only where the marks would be taken for marks, so that it reads well unrendered too.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise

from threadconv.patterns import lazy
from threadconv.writers._plaintext import one_line
from threadconv.writers._urls import end_of, is_web

_MARKS = r"""
      \\(?=[!-/:-@\[-`{-~]|$)                   # a backslash that would escape (2.4) or break (6.7)
    | `                                         # code span (6.1), fence (4.5)
    | (?<![ \t])\*|\*(?![ \t])                  # emphasis (6.2), unless blanks stand round it
    | (?<![^\W_])_|_(?![^\W_])                  # emphasis, unless inside a word
    | (?<=[^ \t/])~|(?<=/)~(?!\w)|~(?=~)        # strikethrough (GFM 6.5), unless a URL's /~user
    | \](?=\()                                  # link (6.3)
    | <(?=[A-Za-z/!?]|[^\s<>@]+@)               # raw HTML (6.6), autolink (6.5)
    | &(?=\#?[0-9A-Za-z]{1,32};)                # entity (2.5)
"""
_MARK = lazy(r"[\\`*_~\]<&]")
_ENTITY = lazy(r"&(?=\#?[0-9A-Za-z]{1,32};)")
_ESCAPE = lazy(_MARKS, re.VERBOSE)
# GitHub would make a link of an address in a label too, and links cannot nest (6.3).
_ESCAPE_IN_LABEL = lazy(_MARKS + r"| [\[\]] | :(?=//) | (?<=[Ww]{3})\.", re.VERBOSE)
_ESCAPE_AT_START = lazy(
    r"""
      \#(?=\#{0,5}(?:[ \t]|$))                  # heading (4.2)
    | >                                         # block quote (5.1)
    | \[                                        # link reference definition (4.7)
    | [-+](?=[ \t]|$)                           # list item (5.2), thematic break (4.1)
    | [-=](?=[-=]*[ \t]*$)                      # setext underline (4.3), thematic break
    | [-|:](?=[-|: \t]*$)                       # delimiter row of a table (GFM 4.10)
    """,
    re.VERBOSE,
)
_ORDERED = lazy(r"([0-9]{1,9})([.)])(?=[ \t]|$)")  # numbered list item (5.2)
_LINE_ENDS = lazy(r"\r\n?")
_FENCE_RUNS = lazy(r"`+")
# With what GitHub lets an address begin (GFM 6.9), up to the mark that can be escaped.
_HEAD = lazy(r"(?:https?|ftp)(?=://)|www(?=\.)", re.IGNORECASE)
_AFTER_ADDRESS = lazy(r"[\s<]")
# No escapes work inside (6.5), and readers differ in what they make of entities and of "%41".
_AUTOLINK = lazy(r"(?!.*\bxn--)(?:[A-Za-z0-9._~:/?#@!$'()*+,;=-]|&(?!\#?[0-9A-Za-z]{1,32};))+")
_ESCAPED = r"\\\g<0>"
_TAB = 4


def inline(text: str) -> str:
    """The text as one line that stands after something else on its line: a heading, a label."""
    return _marked(one_line(_visible(text)))


def single_line(text: str) -> str:
    """The text as one line by itself."""
    return _escaped(one_line(_visible(text)))


def link(text: str, target: str) -> str:
    """A link to an anchor of the same document."""
    return f"[{_label(text)}](#{target})"


def web_link(text: str, url: str) -> str:
    """A link to a page, or where `url` is no http or https address both as text."""
    if not is_web(url):
        return inline(f"{text} <{url}>")
    target = _ENTITY.sub(_ESCAPED, url)
    # In angle brackets parentheses need not pair (6.3).
    return f"[{_label(text)}]({f'<{target}>' if '(' in url or ')' in url else target})"


def heading(level: int, content: str) -> str:
    """An ATX heading (4.2) of content that is escaped already."""
    # A # at the end would be taken for the closing sequence.
    closed = content[:-1] + "\\#" if content.endswith("#") else content
    return f"{'#' * level} {closed}"


def emphasis(content: str) -> str:
    """Emphasis (6.2) of content that is escaped already."""
    return f"*{content.strip()}*"


def lines(text: str) -> list[str]:
    """The text of a paragraph, line by line, each but the last of a paragraph with a hard break.

    A backslash makes the break (6.7), since editors cut blanks at line ends. Blanks that begin
    a line become no-break spaces, as CommonMark drops all others there.
    """
    escaped = [_line(line) for line in _visible(text).strip("\n").split("\n")]
    following = [*escaped[1:], ""]
    return [
        f"{line}\\" if line and after else line
        for line, after in zip(escaped, following, strict=True)
    ]


def fenced(text: str) -> list[str]:
    """A code block (4.5) whose fence is longer than any run of backticks in it."""
    longest = max((len(run) for run in _FENCE_RUNS.findall(text)), default=0)
    fence = "`" * max(3, longest + 1)
    return [fence, *(_visible(text).split("\n") if text else []), fence]


def _label(text: str) -> str:
    return _ESCAPE_IN_LABEL.sub(_ESCAPED, one_line(_visible(text)))


def _visible(text: str) -> str:
    # A carriage return ends a line in CommonMark (2.1), and U+0000 is replaced (2.3).
    return _LINE_ENDS.sub("\n", text).replace("\0", "\ufffd")


def _line(line: str) -> str:
    if not line.strip():
        return ""
    words = line.strip(" \t")
    blanks = line[: len(line) - len(line.lstrip(" \t"))].expandtabs(_TAB)
    return "\u00a0" * len(blanks) + _escaped(words)


def _escaped(words: str) -> str:
    ordered = _ORDERED.match(words)
    if ordered:
        return f"{ordered[1]}\\" + _marked(words[ordered.end(1) :])
    text = _marked(words)
    return f"\\{text}" if _ESCAPE_AT_START.match(words) else text


def _marked(text: str) -> str:
    """With a backslash before each mark, and no such backslash inside an address."""
    if not _MARK.search(text):  # ten times as fast as _ESCAPE, and most lines hold none
        return text
    marks = [match.start() for match in _ESCAPE.finditer(text)]
    autolinks, broken = _addresses(text, marks)
    marks = sorted(marks + broken)
    parts, done = [], 0
    for start, stop in autolinks:
        parts += [_cut(text, done, start, marks), f"<{text[start:stop]}>"]
        done = stop
    return "".join([*parts, _cut(text, done, len(text), marks)])


def _addresses(text: str, marks: list[int]) -> tuple[list[tuple[int, int]], list[int]]:
    """Of the addresses that hold marks: those to write as autolinks (6.5), and where to break up
    those that cannot be written so.

    GitHub makes a link of whatever looks like an address, and takes a backslash for a part of it.
    """
    autolinks, broken = [], []
    stop = safe = unsafe = 0
    for head in _HEAD.finditer(text):
        start = head.start()
        if start >= stop:
            after = _AFTER_ADDRESS.search(text, start)
            stop = after.start() if after else len(text)
        if start < safe or bisect_left(marks, start) == bisect_left(marks, stop):
            continue
        if start >= unsafe:
            unsafe = end_of(text, start)
            if _AUTOLINK.fullmatch(text, start, unsafe):
                safe = unsafe
                autolinks.append((start, safe))
                if start and text[start - 1] == "\\":  # it would escape the bracket
                    broken.append(start - 1)
                continue
        broken.append(head.end())
    return autolinks, broken


def _cut(text: str, start: int, stop: int, marks: list[int]) -> str:
    inside = marks[bisect_left(marks, start) : bisect_left(marks, stop)]
    return "\\".join(text[left:right] for left, right in pairwise((start, *inside, stop)))
