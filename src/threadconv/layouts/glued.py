"""Glued: names and dates that a template prints with nothing between them ("Ann2024-04-18"), as
those do that scripts fill."""

from __future__ import annotations

from msgspec.structs import replace

from threadconv.lines import Line, behind
from threadconv.patterns import lazy

_LEAST = 3
"""So many lines are glued so where a template does it, and a writer's slips are fewer."""
_LONGEST = 90
_AGO, _DAY = (" ago", "前"), lazy("-[0-9][0-9]-[0-9][0-9]")
"""Without one of these no date is glued. An expression that begins with a sign is searched for ten
times as fast as one that begins with any digit."""
# The last digit of a name is told from those of a year, but not from those of a count.
_GLUED = lazy(
    r"(?P<name>\S.{0,50}?)(?<=\S)(?P<verb> ?(?:commented|replied|posted|answered|wrote|said))?"
    r"(?P<date>(?:(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}(?:[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?|"
    r"(?:about|over|almost) [0-9]{1,2} (?:hour|month|year)s? ago|"
    r"(?<![0-9])[0-9]{1,2} (?:second|minute|hour|day|week|month|year)s? ago|"
    r"(?<![0-9])[0-9]{1,2} ?(?:秒|分钟|分鐘|小时|小時|天|周|个月|個月|年)前)(?: .{1,30})?)"
)
_EDGE = lazy(
    r"[^\W_](?:(?:19|20)[0-9]{2}-[0-9]{2}-|(?:about|over|almost) [0-9])|"
    r"[^\W\d_][0-9]{1,2} ?[^\W\d_]+(?: ago|前)"
)
_LETTER = lazy(r"[^\W_]\Z")


def part(lines: list[Line]) -> list[Line]:
    """The lines, with a blank between name and date where several have none there."""
    text = "\n".join([line.text for line in lines])
    if not (any(ago in text for ago in _AGO) or _DAY.search(text)):
        return lines
    found = {at: name for at, line in enumerate(lines) if (name := _name(line.text))}
    if len(found) < _LEAST or len(set(found.values())) == 1:
        return lines
    return [_parted(line, found[at]) if at in found else line for at, line in enumerate(lines)]


def _name(text: str) -> str:
    """The name to which a date is glued; "" where none is."""
    if len(text) > _LONGEST or not _EDGE.search(text):
        return ""
    glued = _GLUED.fullmatch(text)
    return glued["name"] if glued and _LETTER.search(glued["name"]) else ""


def _parted(line: Line, name: str) -> Line:
    """The line with a blank behind the name, in its text with links, too."""
    below = behind(line, len(name))
    above = line.linked.removesuffix(below.linked or below.text)
    linked = f"{above} {below.linked or below.text}" if line.linked else ""
    return replace(line, text=f"{name} {below.text}", linked=linked)
