"""Text that renders as itself in CommonMark 0.31 and in GitHub's tables and strikethrough.

Escaped only where the marks would be taken for marks, so that it reads well unrendered too.
"""

import re

from threadconv.patterns import lazy

_MARKS = r"""
      \\(?=[!-/:-@\[-`{-~]|$)                   # a backslash that would escape (2.4) or break (6.7)
    | `                                         # code span (6.1), fence (4.5)
    | (?<![ \t])\*|\*(?![ \t])                  # emphasis (6.2), unless blanks stand round it
    | (?<![^\W_])_|_(?![^\W_])                  # emphasis, unless inside a word
    | (?<=[^\s/])~|(?<=/)~(?!\w)|~(?=~)         # strikethrough (GFM 6.5), unless a URL's /~user
    | \](?=\()                                  # link (6.3)
    | <(?=[A-Za-z/!?])                          # raw HTML (6.6), autolink (6.5)
    | &(?=\#?[0-9A-Za-z]{1,32};)                # entity (2.5)
"""
_ESCAPE = lazy(_MARKS, re.VERBOSE)
_ESCAPE_IN_LABEL = lazy(_MARKS + r"| [\[\]]", re.VERBOSE)
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
_ESCAPED = r"\\\g<0>"
_TAB = 4


def inline(text: str) -> str:
    """The text as one line that stands after something else on its line: a heading, a label."""
    return _ESCAPE.sub(_ESCAPED, _one_line(text))


def link(text: str, target: str) -> str:
    """A link to an anchor of the same document."""
    return f"[{_ESCAPE_IN_LABEL.sub(_ESCAPED, _one_line(text))}](#{target})"


def heading(level: int, content: str) -> str:
    """An ATX heading (4.2) of content that is escaped already."""
    # A # at the end would be taken for the closing sequence.
    closed = content[:-1] + "\\#" if content.endswith("#") else content
    return f"{'#' * level} {closed}"


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


def _one_line(text: str) -> str:
    return " ".join(_visible(text).split())


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
        return f"{ordered[1]}\\" + _ESCAPE.sub(_ESCAPED, words[ordered.end(1) :])
    text = _ESCAPE.sub(_ESCAPED, words)
    return f"\\{text}" if _ESCAPE_AT_START.match(words) else text
