"""Headlines: how much a line above the first post looks like the title of the thread."""

import re
from collections import Counter

from threadconv.segments.page import Page

_SITE = re.compile(r"\b(?:forums?|community|communities|boards?|message board)\b", re.I)
_WORD = re.compile(r"[^\W_]+")
_NEVER = ("IFRAME:", "{{", "#", "__", "[ ", "http://", "https://", "www.", "Please ")
_FEW = 6
"""With no more lines above the first post, all of them are near to it."""
_TOP = 0.4
"""So much of what stands above the first post may be the site's own, printed twice."""
_ENDS = ".!:"


class Headlines:
    """Weighs the lines from the top of a page to before its first post, at index `start`."""

    def __init__(self, start: int, end: int, page: Page, window: str | None) -> None:
        """The posts end before index `end`; `window` is the title of the browser's window, where
        the dump begins with it."""
        self._start = start
        self._page = page
        self._window = window
        self._seen = Counter(line.text for line in page.lines[:start])
        self._foot = {line.text for line in page.lines[end:]}
        self._paths = " ".join(map(_path, filter(_is_address, self._seen)))

    def score(self, at: int) -> float:
        """The more, the more likely the line is the title; 0 and less for what is none."""
        line = self._page.lines[at]
        text = line.text
        if text.startswith(_NEVER) or "{{" in text:
            return 0
        words = text.count(" ") + 1
        score = min(words - 1, 6) * 0.25 + self._place(at) + self._below(at)
        score += 4 if line.style.startswith("#1") else 0
        score -= 2 if line.style.startswith("*") else 0
        score -= (text[-1] in _ENDS) + (words == 1)
        again = self._seen[text] > 1 and at > self._start * _TOP
        score -= 4 if text in self._foot and (words < 3 or not again) else 0
        score -= 4 if text.startswith("By ") and words < 5 else 0
        # A page repeats its title: in its own address, in the path to it, in the window's title.
        if words > 1:
            score += 3 if again and words > 2 else 0
            score += 5 if self._paths and f"-{_slug(text)}-" in self._paths else 0
            score += self._named(text)
        return score - (1.5 if _SITE.search(text) else 0)

    def _named(self, text: str) -> float:
        """The window is called after the title; the top of a page says the site's name twice."""
        if self._window:
            title, bar, site = self._window.rpartition(" | ")
            if bar and text in site and text not in title:
                return -2
            return 6 if text != self._window and text in self._window else 0
        first = self._page.lines[0].text.lstrip("#")
        if text == first or text not in first:
            return 0
        return -3 if first.startswith(text) else 5

    def _place(self, at: int) -> float:
        """The nearer to the first post the better, but for the site's name and the forum's."""
        first = 2 if at == 0 and self._start < 3 else 0
        if self._start > _FEW:
            return at / self._start + 0.3 * max(0, 5 - (self._start - at))
        return 0.8 * (self._start - at if at else 0) + first

    def _below(self, at: int) -> float:
        below = self._page.kinds[at + 1 : at + 8]
        if below[:1] == ["start"]:
            return 6
        if "start" in below[:3]:
            return 3
        return 2 if "start" in below else 0


def _is_address(text: str) -> bool:
    return text.startswith(("http://", "https://", "www."))


def _path(address: str) -> str:
    """The words of an address, a hyphen before and behind each; a tool may have broken it."""
    return f"-{'-'.join(_WORD.findall(address.replace(' ', '').casefold()))}-"


def _slug(text: str) -> str:
    return "-".join(_WORD.findall(text.casefold()))
