"""DOT: who answers whom, as a graph for Graphviz."""

from __future__ import annotations

from typing import BinaryIO

from threadconv.model import Thread
from threadconv.writers._reply_graph import edges, nodes, printable

SUFFIX = ".dot"
OTHER_SUFFIXES = (".gv",)
MEDIA_TYPE = "text/vnd.graphviz"
LOSSLESS = False
JOINABLE = True  # Graphviz draws each graph of a file

_HEAD = "digraph {\n  rankdir=BT\n  node [shape=box, style=rounded]\n"


def write(thread: Thread, out: BinaryIO) -> None:
    """Write a digraph with an arrow from each post to what it answers, dashed if inferred."""
    out.write(_HEAD.encode())
    if thread.title:
        out.write(f"  label={_quoted(printable(thread.title))}\n  labelloc=t\n".encode())
    for node in nodes(thread):
        out.write(f"  {node.name} [label={_quoted(*node.lines)}]\n".encode())
    for edge in edges(thread):
        style = " [style=dashed]" if edge.is_inferred else ""
        out.write(f"  {edge.source} -> {edge.target}{style}\n".encode())
    out.write(b"}\n")


def _quoted(*lines: str) -> str:
    """A label: a backslash begins an escape in it, and `&` an entity of HTML."""
    escaped = (
        line.replace("\\", "\\\\").replace('"', '\\"').replace("&", "&amp;") for line in lines
    )
    return '"' + "\\n".join(escaped) + '"'
