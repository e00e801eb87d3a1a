"""DOT, drawn by Graphviz, and Mermaid, read by its own parser."""

import json
import re
import subprocess
from collections.abc import Iterable
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml
from hypothesis import HealthCheck, given, settings

from support.awkward_thread import THREAD
from support.programs import node, program
from support.random_threads import AWKWARD, threads
from support.writing import thread_of, written
from threadconv.model import Inferred, InferredReply, Post, Thread

_SVG = "{http://www.w3.org/2000/svg}"

NASTY = [
    *AWKWARD,
    'a "b" \\N \\n \\\\',
    "R&amp;D &lt; R&D &#233;",
    "<b>bold</b><br/><script>",
    "end",
    "%% comment %%{init: {}}%%",
    "style :a#35;",
    "classDef x:a#b;",
    "`*code*` _em_ **b**",
    "- list",
    "1. list",
    "# head",
    "#quot; #35; ﬂ°°34¶ß Straße",
    "] } ) > | ; --> n1",
    "subgraph x",
    "click n1 call alert()",
    "---\ntitle: b\n---",
    "/* a */ // b",
]


def shown(text: str) -> str:
    """What is to be seen of a text: one line of printable characters."""
    text = " ".join(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").split())
    return re.sub("[\x00-\x1f\x7f-\x9f\ufffe\uffff]", "\ufffd", text)


def labels(thread: Thread) -> list[list[str]]:
    """The lines that the node of each post has to show."""
    lines = []
    for position, post in enumerate(thread.posts, start=1):
        number = f"Post {position}" if post.number is None else f"#{post.number}"
        guess = post.author_inferred
        author = post.author or (f"probably {guess.name}" if guess else "(author unknown)")
        date = post.posted[:16].replace("T", " ") if post.posted else post.posted_as or ""
        lines.append([line for line in map(shown, (f"{number} {author}", date)) if line])
    return lines


def replies(thread: Thread) -> set[tuple[str, str, bool]]:
    names = {post.id: f"n{at}" for at, post in enumerate(thread.posts, start=1)}
    found = set()
    for post in thread.posts:
        guess = post.reply_to_inferred
        printed = {(answered, False) for answered in post.reply_to}
        guessed = {(guess.post, True)} if guess and guess.post not in post.reply_to else set()
        for answered, inferred in printed | guessed:
            if answered in names:
                found.add((names[post.id], names[answered], inferred))
    return found


def nasty(text: str) -> Thread:
    posts = (
        Post(id=text or "p1", author=text, posted_as=text, lines=(1, 1)),
        Post(id="p2", author_inferred=guess(text), reply_to=(text or "p1",), lines=(2, 2)),
    )
    return thread_of(*posts, title=text)


def guess(name: str) -> Inferred:
    return Inferred(name=name, evidence="same signature", confidence=0.5)


# Graphviz


class Drawn:
    """A graph as the program `dot` draws it: its title, the lines of each node, its edges."""

    def __init__(self, data: bytes) -> None:
        command = [program("dot"), "-Tsvg"]
        svg = subprocess.run(command, input=data, capture_output=True, check=True)
        assert svg.stderr == b""
        self.title = ""
        self.nodes: list[list[str]] = []
        self.edges: set[tuple[str, str, bool]] = set()
        for group in ElementTree.fromstring(svg.stdout).iter(f"{_SVG}g"):
            texts = [each.text or "" for each in group.findall(f"{_SVG}text")]
            match group.get("class"):
                case "graph":
                    self.title = "\n".join(texts)
                case "node":
                    self.nodes.append(texts)
                case "edge":
                    source, _, target = group.findtext(f"{_SVG}title", "").partition("->")
                    path = group.find(f"{_SVG}path")
                    assert path is not None
                    self.edges.add((source, target, path.get("stroke-dasharray") is not None))


def spaced(lines: Iterable[str]) -> list[str]:
    """Graphviz keeps the width of blanks by no-break ones."""
    return [line.replace("\xa0", " ") for line in lines]


def test_graphviz_draws_every_post_and_reply() -> None:
    drawn = Drawn(written("dot"))
    assert list(map(spaced, drawn.nodes)) == labels(THREAD)
    assert drawn.edges == replies(THREAD)


@pytest.mark.parametrize("text", NASTY)
def test_graphviz_shows_any_text_as_itself(text: str) -> None:
    drawn = Drawn(written("dot", nasty(text)))
    assert drawn.title.replace("\xa0", " ") == shown(text)
    assert list(map(spaced, drawn.nodes)) == labels(nasty(text))
    assert len(drawn.edges) == 1


@given(thread=threads)
@settings(max_examples=25, deadline=None)
def test_graphviz_draws_any_thread(thread: Thread) -> None:
    assert Drawn(written("dot", thread)).edges == replies(thread)


def test_graphviz_draws_graphs_one_after_the_other() -> None:
    both = written("dot") + written("dot", thread_of(Post(id="p1", lines=(1, 1))))
    made = subprocess.check_output([program("dot"), "-Tplain"], input=both)
    assert made.count(b"\nstop\n") == 2


# Mermaid


def read(*texts: bytes) -> list[dict[str, Any]]:
    """What Mermaid's parser makes of flowcharts; entities are as it marks them until it draws."""
    found: list[dict[str, Any]] = json.loads(
        node("flowcharts.mjs", json.dumps([text.decode() for text in texts]))
    )
    for each in found:
        each["nodes"] = [
            (name, [drawn(line) for line in re.split("<br/?>", label)])
            for name, label in each["nodes"]
        ]
        each["edges"] = {
            (source, target, {"normal": False, "dotted": True}[stroke])
            for source, target, stroke in each["edges"]
        }
    return found


def drawn(label: str) -> str:
    return re.sub("ﬂ°°([0-9]+)¶ß", lambda match: chr(int(match[1])), label)


def test_mermaid_reads_every_post_and_reply() -> None:
    [found] = read(written("mermaid"))
    assert found["nodes"] == [(f"n{at}", lines) for at, lines in enumerate(labels(THREAD), start=1)]
    assert found["edges"] == replies(THREAD)


def test_mermaid_reads_any_text_as_itself() -> None:
    found = read(*(written("mermaid", nasty(text)) for text in NASTY))
    for text, each in zip(NASTY, found, strict=True):
        assert [lines for _, lines in each["nodes"]] == labels(nasty(text))
        assert each["edges"] == {("n2", "n1", False)}


@pytest.mark.parametrize("text", [text for text in NASTY if text])
def test_the_title_of_a_flowchart_stands_in_yaml_before_it(text: str) -> None:
    before, yaml_text, _ = written("mermaid", nasty(text)).decode().split("---\n")
    assert before == ""
    assert yaml.safe_load(yaml_text) == {"title": shown(text)}


def test_mermaid_reads_any_thread() -> None:
    made: list[Thread] = []

    @given(thread=threads)
    @settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
    def make(thread: Thread) -> None:
        made.append(thread)

    make()
    found = read(*(written("mermaid", thread) for thread in made))
    for thread, each in zip(made, found, strict=True):
        assert [lines for _, lines in each["nodes"]] == labels(thread)
        assert each["edges"] == replies(thread)


# Both


@pytest.mark.parametrize(("name", "mark"), [("dot", "dashed"), ("mermaid", "-.->")])
def test_an_inferred_reply_looks_otherwise_than_a_printed_one(name: str, mark: str) -> None:
    reply = InferredReply(post="p1", evidence="the first")
    first = Post(id="p1", lines=(1, 1))
    for printed, inferred in (((), True), (("p1",), False)):
        second = Post(id="p2", reply_to=printed, reply_to_inferred=reply, lines=(2, 2))
        text = written(name, thread_of(first, second)).decode()
        assert (mark in text) is inferred
