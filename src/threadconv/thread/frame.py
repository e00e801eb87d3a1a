"""The frame: what a page prints around its posts, where it may say the title again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from threadconv.kinds import Kind, any_of
from threadconv.lines import Line
from threadconv.patterns import lazy
from threadconv.segments.page import Page
from threadconv.segments.spans import Span
from threadconv.segments.subjects import base, without_icon
from threadconv.segments.words import ANSWER, Worded, Words

_REACH = 400
"""How many lines above the words of the first post are looked at, and below the last post."""
_HEADED = 40
"""How many lines of the first post may still be the page's own, if they are said again."""
_POSTS, _LINES = 20, 1000
"""How many posts tell what the thread is about, and in how many lines."""
_KNOWN = 3
"""A name of so many letters is found in no other words."""
_WORD = lazy(r"[^\W_]+")
_LINKS = 3
"""So many lines at the top may be links past the page's head ("Skip to main content")."""
_TITLED = any_of("subject", "number", "byline")
"""What may tell a post's own title."""
_ADDRESS = ("http://", "https://", "www.", "[/", "[http")
_ANSWER = Worded(rf"\b{ANSWER}")


class Frame:
    """Looks at the lines above the first post, at those below the last, and at a few posts.

    Texts are compared without regard to case: all that are kept are folded, but for `subject`.
    `start` is the index at which the first post begins, `body` that of its words, `top` that of the
    line that has the title of the browser's window (`window` its text), `heads` the indices of the
    lines that may be the title. `brief` tells that the first post has but one line.

    How often a text is a line is told by `above` for the lines that may be the title, by `below`
    for those under the last post and by `returning` for those of the posts; how many posts answer
    a title, by `answered`. `subject` is what two posts or more answer, or `None`; `quoted` what
    stands first in quotes. `names` are those of the authors, `answerers` of all posts but the
    first. `words` are those of a few posts, `opening` of the first; `paths` the words of all
    addresses, as `addresses` asks for them.
    """

    def __init__(self, spans: Sequence[Span], page: Page) -> None:
        lines = page.lines
        end = spans[-1].end
        few = spans[:_POSTS]
        self.start = spans[0].header.start
        self.body = spans[0].start
        self.brief = spans[0].stop - self.body == 1
        stop = max(self.body, min(self.body + _HEADED, spans[0].stop))
        first = max(0, self.body - _REACH)
        self.heads = range(first, stop) if first == 0 else (0, *range(first, stop))
        above = [line.text.casefold() for line in lines[first:stop]]
        below = [line.text.casefold() for line in lines[end : end + _REACH]]
        posts = lines[self.start : min(end, self.start + _LINES)]
        self.top = top(page.kinds[: self.start])
        self.window = lines[self.top].text.casefold()
        self.above, self.below = Counter(above), Counter(below)
        subjects = [*_answered(posts, page.landmarks.words), *_subjects(few, page)]
        self.answered = Counter(map(str.casefold, subjects))
        self.subject = next((x for x in subjects if self.answered[x.casefold()] > 1), None)
        self.returning = Counter(
            line.text.casefold() for line in lines[stop : min(end, stop + _LINES)]
        )
        self.quoted = {
            line.text.casefold()
            for line, over in zip(posts[1:], page.kinds[self.start :], strict=False)
            if over == "quote"
        }
        self._over = Counter(above[: self.body - first])
        self._printed = {*above, *below, *self.answered, self.window}
        self._beginning = _shortest((text.partition(" ")[0], text) for text in self._printed)
        self._ending = _shortest((text.rpartition(" ")[2], text) for text in self._printed)
        self.names = {name.casefold() for span in few if len(name := span.header.author) >= _KNOWN}
        self.answerers = {span.header.author.casefold() for span in few[1:]}
        self.opening = _words(spans[:1], page)
        self.words = self.opening | _words(few[1:], page)
        self.paths = "".join(_path(text) for text in (*above, *below) if text.startswith(_ADDRESS))
        self.paths += "".join(_path(x.text) for x in posts if x.text.startswith(_ADDRESS))
        self._text = "\n".join((*above, *below))

    def says(self, text: str) -> bool:
        """Does the page say this outside the words of its posts?"""
        text = text.casefold()
        said = self._over[text] or self.below[text] or self.answered[text]
        return bool(said) or self.opens_window(text)

    def opens_window(self, text: str) -> bool:
        """Does the window's title begin with this folded text, and a mark after it?"""
        behind = self.window[len(text) : len(text) + 2].strip()
        return self.window.startswith(text) and not behind.isalnum()

    def within(self, text: str) -> int:
        """How many lines say this folded text among other words."""
        return self._text.count(text) - self.above[text] - self.below[text]

    def prints(self, text: str) -> bool:
        """Does the page print this on a line of its own?"""
        return text.casefold() in self._printed

    def may_print_begin(self, text: str) -> bool:
        """Whether a shorter line begins with the same word: where none does, no beginning of the
        text need be looked for."""
        text = text.casefold()
        return self._beginning.get(text.partition(" ")[0], len(text)) < len(text)

    def may_print_end(self, text: str) -> bool:
        """Whether a shorter line ends with the same word."""
        text = text.casefold()
        return self._ending.get(text.rpartition(" ")[2], len(text)) < len(text)

    def addresses(self, text: str) -> bool:
        """Does a part of the page's address begin with these words?"""
        return f"/{_slug(text)}-" in self.paths

    def may_address_end(self, text: str) -> bool:
        """Whether the last word in the second half of a text, if any, ends a part of the page's
        address, as it does where more than that half is one."""
        last = _slug(text[len(text) // 2 :]).rpartition("-")[2]
        return f"{last}-" in self.paths


def top(kinds: Sequence[Kind]) -> int:
    """Where the title of the browser's window stands: at the very top, or below links over it."""
    return next((i for i, kind in enumerate(kinds[:_LINKS]) if kind != "page"), 0)


def _answered(posts: Sequence[Line], words: Words) -> Iterator[str]:
    """What stands behind "Re:"."""
    ends = ("]", *(word[-2:] for word in words.telling("answering")))
    for line in posts:
        if _may_answer(line.text, ends) and (found := words.pattern(_ANSWER).search(line.text)):
            yield line.text[found.end() :]


def _may_answer(text: str, ends: tuple[str, ...]) -> bool:
    """Whether letters that end "Re" and the like stand before a colon: to look for the words at
    every place of each line takes a hundred times as long."""
    if ":" not in text and "：" not in text:
        return False
    heads = text.replace("：", ":").split(":")[:-1]
    return any(head[-2:].casefold().endswith(ends) for head in heads)


def _shortest(texts: Iterable[tuple[str, str]]) -> dict[str, int]:
    """The length of the shortest text of each word."""
    found: dict[str, int] = {}
    for word, text in texts:
        found[word] = min(found.get(word, len(text)), len(text))
    return found


def _subjects(spans: Sequence[Span], page: Page) -> Iterator[str]:
    """The titles of the posts themselves: in their words, those that a word stands before."""
    said = {i for span in spans for i in range(span.start, span.stop)}
    for i in range(spans[0].header.start, min(spans[-1].end, spans[0].header.start + _LINES)):
        kind, text = page.kinds[i], page.lines[i].text
        if kind in _TITLED and (title := page.landmarks.told("text", kind, text)):
            yield base(title, page.landmarks.words)
        elif kind == "subject" and i not in said:
            yield base(without_icon(text, page), page.landmarks.words)


def _words(spans: Iterable[Span], page: Page) -> set[str]:
    texts = [
        line.text
        for span in spans
        for line in page.lines[span.start : min(span.stop, span.start + _LINES)]
    ]
    # Most of what stands between blanks is a word, and to ask is less work than to find it.
    tokens = set("\n".join(texts).casefold().split())
    words = set(filter(str.isalnum, tokens))
    return words.union(*map(_WORD.findall, tokens - words))


def _path(address: str) -> str:
    """The words of an address, a hyphen behind each; a tool may have broken it."""
    return "".join(f"/{_slug(part)}-" for part in address.replace(" ", "").split("/"))


def _slug(text: str) -> str:
    """The words of a text as an address has them."""
    return "-".join(_WORD.findall(text.casefold()))
