"""Block quotes that nothing but their place shows: browsers for a terminal set them in."""

from __future__ import annotations

from collections.abc import Container, Sequence

from threadconv.lines import Line
from threadconv.patterns import lazy
from threadconv.segments.keys import folded_name
from threadconv.segments.page import Page
from threadconv.thread.paragraphs import FRAME

_WORD = lazy(r"[^\W\d_]{2,}")
_CODE = lazy(r"[{}|\\]|[({;]$|\([*)]|^[\[#>~$]|\s=\s|=[/\"'(]")
"""What lines of code hold."""
_OF_CODE = 4
"""Code is indented by as much, too. lynx sets quotes in by less, and code not at all."""
_FEWEST = 2
"""Less words are a button, or a cell of a table."""
_NAME = 4
"""Words of the longest names."""
_VERB = 2
"""Words behind a name that opens a quote without a colon ("Ann has said")."""


def below(at: int, above: int, start: int, stop: int, page: Page) -> int:
    """The line below the block quote that begins with the line `at`; `at` where none does.

    `start` and `stop` are the bounds of the body, and what stands before the line `above` belongs
    to another quote.
    """
    lines, inset = page.lines, page.inset
    first = lines[at]
    if not inset or first.style or first.rest or page.kinds[at] in FRAME:
        return at
    end = at + 1
    while end < stop and (lines[end].indent >= first.indent or lines[end].rest):
        end += 1
    # Only beside the writer's own words it shows that these stand further in.
    beside = at - 1 if at > above else end
    if not (above <= beside < stop and _are_own(lines[beside], first.indent - inset)):
        return at
    apart = (first.gap or at == start) and (end == stop or lines[end].gap)
    if not apart or len(_WORD.findall(first.text)) < _FEWEST:
        return at
    return at if inset == _OF_CODE and _are_code(lines[at:end]) else end


def named(lines: Sequence[Line], names: Container[str]) -> str | None:
    """Whose words a quote says that it holds, in its first line, which stands alone: one of these
    `names`, folded, and little more or a colon."""
    if len(lines) < 2 or not lines[1].gap:
        return None
    words = lines[0].text.lstrip("@").split()
    for count in range(min(_NAME, len(words) - 1), 0, -1):
        name = " ".join(words[:count])
        if folded_name(name) in names:
            opens = words[-1][-1] in ":：" or len(words) - count <= _VERB
            return name if opens else None
    return None


def _are_own(line: Line, indent: int) -> bool:
    return line.indent == indent and not line.rest and not line.style


def _are_code(lines: Sequence[Line]) -> bool:
    return sum(bool(_CODE.search(line.text)) for line in lines) * 3 >= len(lines)
