"""Copy HTML pages in real browsers, as a user selects all, copies and pastes.

    python samples/copy_pages.py PAGE.html... -o FOLDER [--browsers chrome firefox]

For each page it writes FOLDER/PAGE.BROWSER.txt: what is on the clipboard then. That differs from
the page's `innerText`, which make_dumps.py prints as `chromium`: no-break spaces are blanks;
Chromium glues what stands beside something that floats; Firefox indents lists and quotes, prints
the texts that stand for pictures, and leaves out buttons.

    pip install playwright marionette_driver
    apt install chromium firefox-esr
"""

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

FIREFOX = (
    "firefox-esr", "--headless", "--no-remote", "--marionette", "-remote-allow-system-access",
)  # fmt: skip

COPY_IN_FIREFOX = """
const done = arguments[arguments.length - 1];
const window = Services.wm.getMostRecentWindow("navigator:browser");
const wait = (ms) => new Promise((resolve) => window.setTimeout(resolve, ms));
(async () => {
  window.gBrowser.selectedBrowser.focus();
  await wait(100);
  window.goDoCommand("cmd_selectAll");
  await wait(100);
  window.goDoCommand("cmd_copy");
  await wait(200);
  const clip = Cc["@mozilla.org/widget/transferable;1"].createInstance(Ci.nsITransferable);
  clip.init(null);
  clip.addDataFlavor("text/plain");
  Services.clipboard.getData(clip, Services.clipboard.kGlobalClipboard);
  const data = {};
  clip.getTransferData("text/plain", data);
  return data.value.QueryInterface(Ci.nsISupportsString).data;
})().then(done);
"""


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and tells nobody: Chromium gives the clipboard to no page from a file."""

    def log_message(self, *_: object) -> None:
        """Print nothing."""


def chrome(pages: Sequence[Path]) -> Iterator[str]:
    """What Chromium puts on the clipboard, page by page."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        for page in pages:
            server = ThreadingHTTPServer(
                ("127.0.0.1", 0), partial(Quiet, directory=str(page.parent))
            )
            Thread(target=server.serve_forever, daemon=True).start()
            address = f"http://127.0.0.1:{server.server_port}"
            context = browser.new_context()
            context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address)
            shown = context.new_page()
            shown.goto(f"{address}/{page.name}")
            shown.keyboard.press("Control+a")
            shown.keyboard.press("Control+c")
            yield str(shown.evaluate("navigator.clipboard.readText()"))
            context.close()
            server.shutdown()


def firefox(pages: Sequence[Path]) -> Iterator[str]:
    """What Firefox puts on the clipboard, page by page."""
    from marionette_driver.marionette import Marionette

    with tempfile.TemporaryDirectory() as profile:
        started = subprocess.Popen(
            [*FIREFOX, "--profile", profile],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            time.sleep(5)
            driver = Marionette("127.0.0.1", port=2828)
            driver.start_session()
            for page in pages:
                driver.set_context("content")
                driver.navigate(page.as_uri())
                driver.set_context("chrome")
                yield str(driver.execute_async_script(COPY_IN_FIREFOX))
        finally:
            started.terminate()
            started.wait()


BROWSERS: dict[str, Callable[[Sequence[Path]], Iterator[str]]] = {
    "chrome": chrome,
    "firefox": firefox,
}


def main(argv: list[str] | None = None) -> int:
    """Copy every page in every browser; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pages", nargs="+", type=Path, metavar="PAGE.html")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--browsers", nargs="+", choices=BROWSERS, default=list(BROWSERS))
    options = parser.parse_args(argv)
    options.output.mkdir(parents=True, exist_ok=True)
    pages = [page.resolve() for page in options.pages]
    for browser in options.browsers:
        for page, text in zip(pages, BROWSERS[browser](pages), strict=True):
            dump = options.output / f"{page.stem}.{browser}.txt"
            dump.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
