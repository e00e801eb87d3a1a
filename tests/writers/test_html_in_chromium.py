"""The HTML page as Chromium shows it: reachable by all, at every width, and shut to the network."""

import subprocess
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from playwright.sync_api import Browser, Page

from support.awkward_thread import POSTS, THREAD
from support.programs import npm_file, program
from support.writing import thread_of, written
from threadconv.model import Code, Paragraph, Post, Thread

LONG = thread_of(
    *(
        Post(
            id=f"p{at}",
            author=f"member {at % 15}",
            posted=f"2009-03-14T{at % 24:02}:00",
            body=(Paragraph(text="word " * 40), Code(text="wide " * 60)),
            reply_to=(f"p{at - at % 7}",) if at % 7 else (),
            lines=(at, at),
        )
        for at in range(1, 41)
    )
)
THREADS = {
    "awkward": replace(THREAD, merged=(THREAD.source,)),
    "long": LONG,
    "empty": thread_of(title=None),
}


UNFOLD = """() => {
    document.querySelectorAll("details").forEach(fold => { fold.open = true })
    document.querySelectorAll("nav").forEach(list => { list.style.maxHeight = "none" })
}"""


@pytest.fixture(params=THREADS)
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return saved(THREADS[request.param], tmp_path)


def saved(thread: Thread, folder: Path) -> Path:
    path = folder / "thread.html"
    path.write_bytes(written("html", thread))
    return path


@pytest.fixture
def opened(chromium: Browser) -> Iterator[Callable[..., Page]]:
    """Open a file in a new window; the arguments are those of playwright's contexts."""
    contexts = []

    def open_it(path: Path, **how: Any) -> Page:
        contexts.append(chromium.new_context(reduced_motion="reduce", **how))
        page = contexts[-1].new_page()
        page.goto(path.as_uri())
        return page

    yield open_it
    for context in contexts:
        context.close()


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 360)])
def test_axe_finds_no_fault(
    file: Path, opened: Callable[..., Page], scheme: str, width: int
) -> None:
    axe = npm_file("axe-core/axe.min.js").read_text(encoding="utf-8")
    page = opened(file, color_scheme=scheme, viewport={"width": width, "height": 800})
    page.evaluate(axe)
    scrolled = page.evaluate("axe.run({runOnly: {values: ['scrollable-region-focusable']}})")
    assert (scrolled["violations"], scrolled["incomplete"]) == ([], [])
    # Where rows are cut by the edge of a list that scrolls, axe cannot tell their contrast.
    page.evaluate(UNFOLD)
    found = page.evaluate("axe.run()")
    assert len(found["passes"]) > 20
    assert (found["violations"], found["incomplete"]) == ([], [])


def test_nu_calls_it_valid(tmp_path: Path) -> None:
    java, vnu = program("java"), npm_file("vnu-jar/build/dist/vnu.jar")
    for name, thread in THREADS.items():
        (tmp_path / f"{name}.html").write_bytes(written("html", thread))
    # Errors only: it warns of every style element, since it does not compute hashes.
    nu = [java, "-jar", vnu, "--errors-only", "--format", "text", *tmp_path.glob("*.html")]
    done = subprocess.run(nu, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "Document checking completed. No errors found.\n")


def test_it_asks_for_nothing_and_breaks_no_rule_of_its_policy(
    file: Path, chromium: Browser
) -> None:
    asked, said = [], []
    page = chromium.new_page()
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(file.as_uri())
    page.wait_for_load_state("networkidle")
    assert (asked, said) == ([file.as_uri()], [])
    # Its styles have been let in: by the policy they would not, were a hash wrong.
    assert page.evaluate("getComputedStyle(document.body).maxWidth") != "none"
    page.close()


ASKING = """
    <img src="{server}/a.png" onerror="x = 1">
    <style>@import "{server}/b.css"; body {{ color: red }}</style>
    <p style="background: url({server}/c.png)">a</p>
    <iframe src="{server}/d"></iframe>
    <video src="{server}/e.webm"></video>
    <object data="{server}/f"></object>
    <link rel="stylesheet" href="{server}/g.css">
"""
ASK = """markup => {
    window.broken = new Set()
    addEventListener("securitypolicyviolation", event => broken.add(event.effectiveDirective))
    document.body.insertAdjacentHTML("beforeend", markup)
    document.body.append(Object.assign(document.createElement("script"), {text: "x = 2"}))
}"""
PATHS = ["/a.png", "/b.css", "/c.png", "/d", "/e.webm", "/f", "/g.css"]
DIRECTIVES = [
    "frame-src", "img-src", "media-src", "object-src", "script-src-attr", "script-src-elem",
    "style-src-attr", "style-src-elem",
]  # fmt: skip


@pytest.mark.parametrize(
    ("shut", "broken", "paths", "kind"),
    [
        pytest.param(True, DIRECTIVES, [], "undefined", id="with its policy"),
        pytest.param(False, [], PATHS, "number", id="without it"),
    ],
)
def test_its_policy_lets_nothing_in(
    tmp_path: Path,
    opened: Callable[..., Page],
    server: tuple[str, list[str]],
    shut: bool,
    broken: list[str],
    paths: list[str],
    kind: str,
) -> None:
    address, asked = server
    page = opened(saved(THREAD, tmp_path), bypass_csp=not shut)
    page.evaluate(ASK, ASKING.format(server=address))
    for _ in range(100):
        told = page.evaluate("[...broken].sort()")
        if (told, sorted(asked)) == (broken, paths):
            break
        page.wait_for_timeout(100)
    assert (told, sorted(asked)) == (broken, paths)
    assert page.evaluate("typeof x") == kind


@pytest.fixture
def server() -> Iterator[tuple[str, list[str]]]:
    """The address of a server on this machine, and the paths that it is asked for."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        thread = threading.Thread(target=listening.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{listening.server_port}", asked
        listening.shutdown()
        thread.join()


@pytest.mark.parametrize("width", [320, 700, 1000, 1920])
def test_no_width_needs_scrolling_sideways(
    file: Path, opened: Callable[..., Page], width: int
) -> None:
    page = opened(file, viewport={"width": width, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_first_key_leads_past_the_head_to_the_posts(
    tmp_path: Path, opened: Callable[..., Page]
) -> None:
    page = opened(saved(THREAD, tmp_path))
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the posts"
    assert page.locator(".skip").bounding_box()["height"] > 20
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "posts"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.hash") == "#p1"


def test_keys_reach_every_link_in_the_order_of_the_page(
    tmp_path: Path, opened: Callable[..., Page]
) -> None:
    page = opened(saved(THREAD, tmp_path))
    every = page.evaluate(
        """[...document.querySelectorAll("a, summary, pre")]
            .filter(node => node.checkVisibility()).map(node => node.outerHTML)"""
    )
    reached = []
    for _ in every:
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.outerHTML"))
    assert reached == every


def test_the_tree_stands_beside_its_rows(tmp_path: Path, opened: Callable[..., Page]) -> None:
    for size in (16, 24):
        page = opened(saved(THREAD, tmp_path))
        page.evaluate(f"document.documentElement.style.setProperty('font-size', '{size}px')")
        rows = page.locator(".replies li").all()
        dots = page.locator(".replies circle").all()
        assert len(rows) == len(dots) == len(POSTS)
        for row, dot in zip(rows, dots, strict=True):
            assert row.bounding_box()["height"] >= 24  # WCAG 2.5.8
            assert abs(middle(row) - middle(dot)) < 1


def middle(part: Any) -> float:
    box = part.bounding_box()
    return float(box["y"] + box["height"] / 2)


def test_colours_and_motion_are_those_of_the_system(
    tmp_path: Path, opened: Callable[..., Page]
) -> None:
    path = saved(THREAD, tmp_path)
    paper = "getComputedStyle(document.documentElement).backgroundColor"
    schemes = [opened(path, color_scheme=scheme).evaluate(paper) for scheme in ("light", "dark")]
    assert schemes == ["rgb(253, 253, 251)", "rgb(22, 24, 27)"]
    page = opened(path)
    moving = "getComputedStyle(document.documentElement).scrollBehavior"
    assert page.evaluate(moving) == "auto"
    page.emulate_media(reduced_motion="no-preference")
    assert page.evaluate(moving) == "smooth"


def test_words_run_the_way_of_their_script(tmp_path: Path, opened: Callable[..., Page]) -> None:
    page = opened(saved(THREAD, tmp_path))
    ways = page.evaluate(
        """[...document.querySelectorAll("#p5 .words > p")]
            .map(node => [node.lang, getComputedStyle(node).direction])"""
    )
    assert ways == [["", "ltr"], ["", "rtl"]]
    assert page.evaluate("document.querySelector('#p5 .words').closest('[lang]').lang") == ""


def test_on_paper_stand_the_posts_and_not_what_needs_a_screen(
    tmp_path: Path, opened: Callable[..., Page]
) -> None:
    page = opened(saved(LONG, tmp_path), color_scheme="dark")
    page.emulate_media(media="print")
    assert not page.locator("nav").is_visible()
    assert not page.locator("details").first.is_visible()
    assert page.locator("article").count() == len(LONG.posts)
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == (
        "rgb(255, 255, 255)"
    )
    assert page.evaluate("getComputedStyle(document.querySelector('pre')).whiteSpace") == "pre-wrap"
