"""Markdown in which pandoc has left the HTML that Markdown cannot say, or its own marks for it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from threadconv.layouts import _filled, _grids
from threadconv.layouts._filled import Filled
from threadconv.patterns import lazy
from threadconv.source.foreign import TAGGED_TABLE

_FEW = 3
_CLASSED = ("]{.", "){.", "]{#")
_PLACES = '<a id="'
"""What is left of the places on a page to which links go."""
_FENCED = ":::"
_FENCES = (":::", "::: ", "::::")
_END, _ROW = "\x1f", "\x1e"
"""What ends a line of the page; the end of a row inside a mark, where no blank stood."""
_SHOWN = "\x1d"
"""Before a row that stands as it is."""
_COMMENT = lazy(r"<!--[^<>]*-->")
_PICTURE = lazy(r"<img\s([^<>]*)/?>", re.I)
_ATTRIBUTE = lazy(r'\b(src|alt|href)="([^"]*)"', re.I)
_LINKED = lazy(r"<a(\s[^<>]*)?>((?>[^<]*))</a>", re.I)
_ANCHOR = lazy(r"</?a(?:\s[^<>]*)?>", re.I)
_BOLD, _SLANTED = lazy(r"</?(?:strong|b)>", re.I), lazy(r"</?(?:em|i)>", re.I)
_BLOCK = lazy(
    r"</?(?:div|table|t[rdh]|t(?:body|head|foot)|col(?:group)?|caption|p|[uod]l|li|d[td]|h[1-6]|br|hr"
    r"|blockquote|pre|section|article|header|footer|nav|main|aside|figure|figcaption|form|fieldset"
    r"|details|summary)(?:\s[^<>]*)?/?>",
    re.I,
)
_INLINE = lazy(r"</?(?!a[\s>])[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.I)
_DIVISION = lazy(r"(?:(?:[-+*]|\d{1,4}[.)]) +)*:{3,}(?: .*)?")
_RAW = lazy(r"`{3,} ?\{=html\}")
_FENCE = lazy(r"(?:`{3,}|~{3,})")
_CLASSES = lazy(r"(?<=\))\{[^{}]*\}|(?<=.) \{[#.][^{}]*\}$", re.M)
_SPAN = lazy(r"\[((?>[^\[\]]*(?:!?\[[^\[\]]*\]\([^()]*\)[^\[\]]*)*))\]\{[^{}]*\}")
_CODE = " " * 4
"""The row that html2text puts above code."""
_NESTED = 6
"""No span stands in so many others."""
_ESCAPE = lazy(r"\\(['\"@$^<&:=…])")
_BEGINS = lazy(r"\n(?=[-+*] {1,3}\S|\d{1,4}[.)] {1,2}\S|#{1,6} |: {3}\S|\|)")
_HARD = lazy(r"(?: {2}|\\)\n")
_BLANKS = lazy(r"(?<=[^\s:*+.)-]) {2,}")
_MARK = lazy(r"(?:[-+*:]|\d{1,4}[.)])(?: +(?:[-+*:]|\d{1,4}[.)]))*")
_MARGIN = lazy(r" *(?:> ?)*")


def shows(rows: Sequence[str], text: str) -> bool:
    """Are there divisions of a page among the rows, or tables, as pandoc leaves them? People show
    one another HTML as well, but not with a blank row around each tag."""
    if text.count(TAGGED_TABLE) > 1 or sum(map(text.count, _CLASSED)) >= _FEW:
        return True
    if text.count(_PLACES) >= _FEW:
        return True
    if text.count("</div>") < _FEW and text.count(_FENCED) < _FEW:
        return False
    fenced = sum(row.lstrip(" >")[:4] in _FENCES for row in rows)
    apart = (
        row.lstrip(" >") == "</div>" and not (above.strip(" >") or below.strip(" >"))
        for above, row, below in zip(rows, rows[1:], rows[2:], strict=False)
    )
    return fenced >= _FEW or sum(apart) >= _FEW


def whole(rows: Sequence[str]) -> list[Filled]:
    """The rows, those of a paragraph as one, without HTML; links, pictures and emphasis that are
    written in it are Markdown. Marks alone go with the line above them."""
    found: list[Filled] = []
    said: Filled | None = None
    for cell in _grids.cells(rows):
        for first, run in _runs(cell):
            for piece in _pieces(first, run):
                shown = piece.text[:1] == _SHOWN
                piece.text = piece.text.removeprefix(_SHOWN)
                if shown and piece.text[:4].isspace() and found and not found[-1].text:
                    found[-1].text = _CODE
                if piece.text:
                    piece.first = piece.first if said else min(piece.first, 1)
                    said = piece
                elif said and run[0]:
                    said.last = max(said.last, piece.last)
                # Divisions leave rows of nothing behind.
                if piece.text or not found or found[-1].text:
                    found.append(piece)
    return found


def _runs(cell: _grids.Cell) -> Iterator[tuple[int, list[str]]]:
    """The rows that stand together, and code row by row."""
    code = _filled.set_in(cell.rows) if cell.width is None else set()
    run: list[str] = []
    fenced = ""
    for at, row in enumerate([*cell.rows, ""]):
        text = row.lstrip(" >")
        alone = bool(fenced) or at in code or _FENCE.match(text) is not None
        if run and (alone or not text.strip(" ")):
            yield cell.first + at - len(run), run
            run = []
        if alone:
            raw = fenced == "raw" or (not fenced and _RAW.match(text) is not None)
            if _FENCE.match(text):
                fenced = "" if fenced else "raw" if raw else "code"
            yield cell.first + at, [_SHOWN if raw else _SHOWN + row]
        elif text.strip(" "):
            run.append(row)
        elif at < len(cell.rows):
            yield cell.first + at, [""]


def _pieces(first: int, run: Sequence[str]) -> Iterator[Filled]:
    """The lines of the page in rows that stand together."""
    if run[0][:1] in ("", _SHOWN):
        yield Filled(first, first, run[0])
        return
    margins = [_MARGIN.match(row).group() for row in run]  # type: ignore[union-attr]
    text = _unmarked(
        "\n".join(row[len(margin) :] for row, margin in zip(run, margins, strict=True))
    )
    at = 0
    for nth, piece in enumerate(text.split(_END)):
        rows = _breaks(piece)
        start = at + _breaks(piece[: len(piece) - len(piece.lstrip(f" \n{_ROW}"))])
        words = _BLANKS.sub(" ", piece.replace(_ROW, "").replace("\n", " ")).strip(" ")
        if words and not _MARK.fullmatch(words):
            yield Filled(first + (start if nth else 0), first + at + rows, margins[start] + words)
        else:
            yield Filled(first + at, first + at + rows, "")
        at += rows


def _breaks(text: str) -> int:
    return text.count("\n") + text.count(_ROW)


def _unmarked(text: str) -> str:
    """The text with `_END` where a line of the page ends."""
    if ":::" in text:
        text = "\n".join(_END if _DIVISION.fullmatch(row) else row for row in text.split("\n"))
    if "{" in text:
        text = _CLASSES.sub(_rows, text)
        for _ in range(_NESTED):
            text, count = _SPAN.subn(lambda span: span[1] + _rows(span, span.end(1)), text)
            if not count:
                break
    if "<" in text:
        text = _COMMENT.sub(_rows, text)
        text = _PICTURE.sub(_picture, text)
        text = _BOLD.sub("**", _SLANTED.sub("_", text))
        text = _BLOCK.sub(lambda tag: _END + _rows(tag), text)
        text = _INLINE.sub(_rows, text)
        text = _ANCHOR.sub(_rows, _LINKED.sub(_link, text))
    text = _HARD.sub(f"{_END}{_ROW}", _BEGINS.sub(f"{_END}{_ROW}", text))
    if "&" in text:
        from html import unescape

        text = "" if text == "&nbsp;" else unescape(text)
    return _ESCAPE.sub(r"\1", text)


def _rows(found: re.Match[str], start: int | None = None) -> str:
    """The ends of rows in what was found, from `start` on."""
    return _ROW * _breaks(found.string[found.start() if start is None else start : found.end()])


def _picture(found: re.Match[str]) -> str:
    told = dict(_ATTRIBUTE.findall(found[1]))
    alt = " ".join(told.get("alt", "").split())
    return f"![{alt}]({told.get('src', '')}){_rows(found)}"


def _link(found: re.Match[str]) -> str:
    target = dict(_ATTRIBUTE.findall(found[1] or "")).get("href", "")
    words, broken = found[2], _ROW * _breaks(found[1] or "")
    if not target or _END in words:
        return broken + words
    return f"{broken}[{words}]({target})"
