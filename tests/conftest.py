import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import EntryPoint
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from support.command_line import THREAD
from support.fixtures import Install
from threadconv import writers
from threadconv.writers import PLUGIN_GROUP

if TYPE_CHECKING:
    from playwright.sync_api import Browser

BOARD = "https://board.example/"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept", action="store_true", help="rewrite golden files (never where CI is set)"
    )
    parser.addoption(
        "--accept-new",
        action="store_true",
        help="with --accept: new lines too in what may only become shorter",
    )


@pytest.fixture
def golden(accepts: bool) -> Callable[[Path, bytes], None]:
    """Compare bytes with a golden file, or with --accept write them for `git diff` to review."""

    def check(path: Path, actual: bytes) -> None:
        if accepts:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(actual)
        assert path.is_file(), f"no golden {path}; `pytest --accept` writes it"
        assert actual == path.read_bytes()

    return check


@pytest.fixture
def golden_json(accepts: bool) -> Callable[[Path, bytes], None]:
    """The same for JSON, as data: how it is laid out does not count."""

    def check(path: Path, actual: bytes) -> None:
        data = json.loads(actual)
        if accepts and not (path.is_file() and json.loads(path.read_bytes()) == data):
            path.write_bytes(actual)
        assert path.is_file(), f"no golden {path}; `pytest --accept` writes it"
        assert data == json.loads(path.read_bytes())

    return check


@pytest.fixture
def golden_lines(accepts: bool) -> Callable[[Path, Iterable[str]], None]:
    """The same for what is known to be wrong, a line each: nothing new, and nothing mended."""

    def check(path: Path, actual: Iterable[str]) -> None:
        lines = sorted(actual)
        if accepts:
            path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        known = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
        new, gone = sorted({*lines} - {*known}), sorted({*known} - {*lines})
        assert (new, gone) == ([], []), f"{path} and what is so differ; `pytest --accept` writes it"

    return check


@pytest.fixture
def golden_ratchet(
    request: pytest.FixtureRequest, accepts: bool, golden: Callable[[Path, bytes], None]
) -> Callable[[Path, list[str]], None]:
    """The same for lines that may only become fewer: --accept alone takes no new one."""

    def check(path: Path, lines: list[str]) -> None:
        known = {*path.read_text(encoding="utf-8").splitlines()}
        new = [line for line in lines if line not in known]
        lengthens = accepts and request.config.getoption("--accept-new")
        assert lengthens or new == [], f"new in {path}; `pytest --accept --accept-new` takes them"
        golden(path, "".join(f"{line}\n" for line in lines).encode())

    return check


@pytest.fixture
def accepts(request: pytest.FixtureRequest) -> bool:
    """Is this a run that writes golden files?"""
    return bool(request.config.getoption("--accept") and not os.environ.get("CI"))


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    """A file `thread.txt` with a thread of three posts."""
    path = tmp_path / "thread.txt"
    path.write_text(THREAD, encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def forget_plugins() -> Iterator[None]:
    """Let no test see the writers that another one has installed."""
    writers._plugins.cache_clear()
    yield
    writers._plugins.cache_clear()


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch) -> Install:
    """Install writers of these names: the given attributes, and what all writers have."""

    def installed(**modules: dict[str, object]) -> None:
        points = []
        for name, attributes in modules.items():
            common = {"__doc__": "Theirs.", "MEDIA_TYPE": "text/plain", "LOSSLESS": False}
            module = SimpleNamespace(**{**common, "SUFFIX": f".{name}", **attributes})
            monkeypatch.setitem(sys.modules, f"their_{name}", module)
            points.append(EntryPoint(name, f"their_{name}", PLUGIN_GROUP))
        monkeypatch.setattr(
            "importlib.metadata.entry_points",
            lambda group: [point for point in points if point.group == group],
        )
        writers._plugins.cache_clear()

    return installed


@pytest.fixture(scope="session")
def chromium() -> Iterator["Browser"]:
    """The browser, for all tests: a program can have but one Playwright at a time."""
    from playwright.sync_api import sync_playwright

    from support.programs import program

    path = program("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def tool(
    chromium: "Browser", tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str, str], str]:
    """Prints a page of HTML as a tool does; a test that asks for one that is missing is skipped."""
    from printing import dump
    from support.programs import program

    folder = tmp_path_factory.mktemp("printed")
    context = chromium.new_context(permissions=["clipboard-read", "clipboard-write"])
    shown = context.new_page()
    shown.route(BOARD, lambda route: route.fulfill(body="", content_type="text/html"))
    shown.goto(BOARD)  # No page without an address is given the clipboard.

    def prints(name: str, html: str) -> str:
        if name in ("lynx", "w3m"):
            program(name)
        if name not in ("chromium", "chrome"):
            return dump(name, html, folder)
        shown.set_content(html, wait_until="domcontentloaded")
        if name == "chromium":
            return str(shown.evaluate("document.body.innerText"))
        shown.keyboard.press("Control+a")
        shown.keyboard.press("Control+c")
        return str(shown.evaluate("navigator.clipboard.readText()"))

    return prints
