"""Print HTML pages as nine tools print them, or others, to make samples and to measure on.

    python samples/make_dumps.py PAGE.html... -o FOLDER [--tools lynx w3m ...]

For each page it writes FOLDER/PAGE.TOOL.txt. Chromium, lynx, w3m and pandoc are run as programs;
the others are Python packages: `pip install resiliparse trafilatura lxml_html_clean inscriptis
html2text beautifulsoup4 lxml`. A tool that finds no text on a page writes no file for it.
"""

import argparse
import html
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")

# innerText is what a reader gets by select all and copy, less the clipboard's extra blank lines.
COPY_PAGE = """
<script>
window.addEventListener("load", () => {
  const text = document.body.innerText;
  document.documentElement.innerHTML = "<body><pre id=copied></pre></body>";
  document.getElementById("copied").textContent = text;
});
</script>
"""

COPIED = re.compile(r'<pre id="copied">(.*)</pre>', re.DOTALL)

BLANK_LINES = re.compile(r"\n\s*\n")


def run(*command: str) -> str:
    """What a program prints, as UTF-8 text; raises CalledProcessError where it fails."""
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return done.stdout.decode("utf-8", errors="replace")


def chromium(page: Path) -> str:
    """The page selected, copied and pasted."""
    browser = next(name for name in BROWSERS if shutil.which(name))
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "page.html"
        copy.write_text(page.read_text(encoding="utf-8") + COPY_PAGE, encoding="utf-8")
        dom = run(
            browser,
            "--headless",
            "--disable-gpu",
            "--no-sandbox",
            f"--user-data-dir={folder}/profile",
            "--dump-dom",
            copy.as_uri(),
        )
    copied = COPIED.search(dom)
    return html.unescape(copied[1]) if copied else ""


def lynx(page: Path) -> str:
    """`lynx -dump -nolist`."""
    charset = ("-assume_charset=utf-8", "-display_charset=utf-8")
    return run("lynx", "-dump", "-nolist", *charset, page.as_uri())


def lynx_links(page: Path) -> str:
    """`lynx -dump`: links are numbered, and their targets stand below the page."""
    charset = ("-assume_charset=utf-8", "-display_charset=utf-8")
    return run("lynx", "-dump", *charset, page.as_uri())


def elinks(page: Path) -> str:
    """`elinks -dump`."""
    return run("elinks", "-dump", "-dump-charset", "utf-8", page.as_uri())


def elinks_plain(page: Path) -> str:
    """`elinks -dump -no-references -no-numbering`."""
    plain = ("-no-references", "-no-numbering")
    return run("elinks", "-dump", *plain, "-dump-charset", "utf-8", page.as_uri())


def links(page: Path) -> str:
    """`links -dump`."""
    return run("links", "-dump", "-codepage", "utf-8", str(page))


def w3m(page: Path) -> str:
    """`w3m -dump`, 100 columns wide."""
    charset = ("-I", "UTF-8", "-O", "UTF-8")
    return run("w3m", "-dump", "-cols", "100", *charset, "-T", "text/html", str(page))


def resiliparse(page: Path) -> str:
    """Resiliparse, the whole page."""
    from resiliparse.extract.html2text import extract_plain_text

    return str(extract_plain_text(page.read_text(encoding="utf-8")))


def resiliparse_main(page: Path) -> str:
    """Resiliparse, main content only, as web corpora are made."""
    from resiliparse.extract.html2text import extract_plain_text

    return str(extract_plain_text(page.read_text(encoding="utf-8"), main_content=True))


def trafilatura(page: Path) -> str:
    """Trafilatura with its defaults."""
    from trafilatura import extract

    return extract(page.read_text(encoding="utf-8")) or ""


def inscriptis(page: Path) -> str:
    """Inscriptis with its defaults."""
    from inscriptis import get_text

    return str(get_text(page.read_text(encoding="utf-8")))


def html2text(page: Path) -> str:
    """html2text: Markdown, long lines left alone."""
    from html2text import HTML2Text

    printer = HTML2Text(bodywidth=0)
    return printer.handle(page.read_text(encoding="utf-8"))


def html2text_filled(page: Path) -> str:
    """html2text with its defaults: paragraphs filled up to 78 columns."""
    import html2text

    return html2text.html2text(page.read_text(encoding="utf-8"))


def pandoc(page: Path) -> str:
    """`pandoc -t plain`."""
    return run("pandoc", "-f", "html", "-t", "plain", str(page))


def pandoc_gfm(page: Path) -> str:
    """`pandoc -t gfm`: Markdown with the divisions of the page left in HTML."""
    return run("pandoc", "-f", "html", "-t", "gfm", str(page))


def html2text_c(page: Path) -> str:
    """The program html2text, which is not the Python package of this name."""
    return run("/usr/bin/html2text", "-utf8", str(page))


def bs4(page: Path) -> str:
    """Beautiful Soup's get_text, a text node per line and one blank line at most."""
    return BLANK_LINES.sub("\n\n", bs4_blanks(page)).strip("\n")


def bs4_blanks(page: Path) -> str:
    """`get_text("\\n")`, blank lines as they come."""
    return str(soup(page).get_text("\n"))


def bs4_stripped(page: Path) -> str:
    """`get_text("\\n", strip=True)`: no blank line, and no blank beside a link."""
    return str(soup(page).get_text("\n", strip=True))


def soup(page: Path) -> "BeautifulSoup":
    """The page without what nobody sees."""
    from bs4 import BeautifulSoup

    parsed = BeautifulSoup(page.read_text(encoding="utf-8"), "lxml")
    for unseen in parsed(["script", "style", "noscript", "template"]):
        unseen.decompose()
    return parsed


TOOLS: dict[str, Callable[[Path], str]] = {
    "chromium": chromium,
    "lynx": lynx,
    "w3m": w3m,
    "resiliparse": resiliparse,
    "resiliparse-main": resiliparse_main,
    "trafilatura": trafilatura,
    "inscriptis": inscriptis,
    "html2text": html2text,
    "bs4": bs4,
}
OTHERS: dict[str, Callable[[Path], str]] = {
    "lynx-links": lynx_links,
    "elinks": elinks,
    "html2text-filled": html2text_filled,
    "pandoc": pandoc,
    "pandoc-gfm": pandoc_gfm,
    "elinks-plain": elinks_plain,
    "links": links,
    "html2text-c": html2text_c,
    "bs4-blanks": bs4_blanks,
    "bs4-stripped": bs4_stripped,
}
"""Tools that print where they are named."""


def main(argv: list[str] | None = None) -> int:
    """Print every page with every tool; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pages", nargs="+", type=Path, metavar="PAGE.html")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--tools", nargs="+", choices=TOOLS | OTHERS, default=list(TOOLS))
    options = parser.parse_args(argv)
    options.output.mkdir(parents=True, exist_ok=True)
    for page in options.pages:
        for tool in options.tools:
            if text := (TOOLS | OTHERS)[tool](page.resolve()):
                dump = options.output / f"{page.stem}.{tool}.txt"
                dump.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
