"""Mermaid: who answers whom, as a flowchart for Markdown pages."""

from __future__ import annotations

from typing import BinaryIO

from threadconv.model import Thread
from threadconv.patterns import lazy
from threadconv.writers._reply_graph import edges, nodes, printable

SUFFIX = ".mmd"
OTHER_SUFFIXES = (".mermaid",)
MEDIA_TYPE = "application/vnd.mermaid"
LOSSLESS = False

# All but letters, digits, commas and blanks: Mermaid looks for comments, styles and entities in the
# whole line before it parses it. It marks entities with the last four, which are letters in part.
_SPECIAL = lazy(r"[^\w ,]|[_ﬂ°¶ß]")


def write(thread: Thread, out: BinaryIO) -> None:
    """Write a flowchart with an arrow from each post to what it answers, dotted if inferred."""
    if thread.title:
        out.write(f'---\ntitle: "{_in_yaml(printable(thread.title))}"\n---\n'.encode())
    out.write(b"flowchart BT\n")
    for node in nodes(thread):
        label = "<br/>".join(map(_escaped, node.lines))
        out.write(f'  {node.name}["{label}"]\n'.encode())
    for edge in edges(thread):
        arrow = "-.->" if edge.is_inferred else "-->"
        out.write(f"  {edge.source} {arrow} {edge.target}\n".encode())


def _escaped(line: str) -> str:
    """Text of a label: entities are `#34;`, by the number of the character."""
    return _SPECIAL.sub(lambda match: f"#{ord(match[0])};", line)


def _in_yaml(line: str) -> str:
    """Text of a double-quoted scalar."""
    return _SPECIAL.sub(lambda match: f"\\U{ord(match[0]):08x}", line)
