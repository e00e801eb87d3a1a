"""Make the pictures of the HTML page that README.md shows, from a sample, with Chromium.

    apt install chromium pngquant fonts-noto-core fonts-sil-charis
    .venv/bin/python tools/screenshots.py

Writes docs/page-light.png and docs/page-dark.png.
"""

import shutil
import subprocess
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

import threadconv
from threadconv import writers

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "samples" / "phpbb" / "prosilver.chromium.txt"
SIZE = {"width": 1180, "height": 860}
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        page = Path(folder) / "thread.html"
        with page.open("wb") as out:
            writers.load("html").write(threadconv.parse(SAMPLE.read_bytes(), SAMPLE.name), out)
        path = shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        for scheme in ("light", "dark"):
            window = browser.new_page(color_scheme=scheme, viewport=SIZE, device_scale_factor=1.5)
            window.goto(page.as_uri())
            picture = ROOT / "docs" / f"page-{scheme}.png"
            window.screenshot(path=picture)
            subprocess.run(
                [
                    "pngquant",
                    "--force",
                    "--strip",
                    "--quality",
                    "60-90",
                    "--output",
                    picture,
                    picture,
                ],
                check=True,
            )
        browser.close()


if __name__ == "__main__":
    main()
