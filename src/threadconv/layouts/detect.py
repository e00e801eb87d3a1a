"""Which tool made a dump, from the marks that it leaves all over it."""

from __future__ import annotations

_SAMPLE = 4000
_GAP = "  "
"""Less does not stand between two columns."""
_LONG = 125
"""w3m makes no line of words longer than its page is wide, unless it is told to."""


def detect(rows: list[str]) -> str:
    """The layout's name; "chromium" (nothing but the text) where no tool's marks are seen.

    Looks at the first few thousand lines: every tool marks lists, links or indents on each page.
    """
    rows = rows[:_SAMPLE]
    text = "\n".join(rows)
    filled = [row for row in rows if row and not row.isspace()]
    if not filled:
        return "chromium"
    links = text.count("](")
    if links > 2 and links * 25 > len(filled):
        return "html2text"
    if _GAP in text:
        from threadconv.layouts import columns

        if (padded := columns.padded(rows)) is not None:
            return "inscriptis" if padded else "w3m"
    indented = sum(row[0] == " " for row in filled)
    if text.count("  • ") > text.count("  * "):
        # resiliparse breaks no line; w3m breaks all at the width of its page.
        long = sum(len(row) > _LONG and row.count(" ") > 9 for row in filled)
        unbroken = long * 60 > len(filled) or _width(filled) > 110
        return "resiliparse" if unbroken or "\n\xa0\n" in text else "w3m"
    if indented * 2 > len(filled):
        by_two = sum(row[:2] == "  " and row[2:3] != " " for row in filled)
        return "lynx" if _width(filled) <= 84 and by_two * 20 < len(filled) else "inscriptis"
    if _spaced(rows):
        return "bs4"
    if text.count("\n* ") or text.count("  * ") > 2:
        return "inscriptis"
    return "chromium"


def _width(rows: list[str]) -> int:
    """The length that hardly any line of several words goes over."""
    lengths = sorted(len(row) for row in rows if " " in row.strip())
    return lengths[int(len(lengths) * 0.98)] if lengths else 0


def _spaced(rows: list[str]) -> bool:
    """bs4 puts a line end round every string of the markup, and leaves its outer blanks."""
    filled = [i for i, row in enumerate(rows) if row and not row.isspace()]
    alone = sum(not "".join(rows[max(0, i - 1) : i] + rows[i + 1 : i + 2]).strip() for i in filled)
    # Others print tabs too, but between the cells of a table.
    if any("\t" in rows[i].strip() for i in filled):
        return False
    outer = sum(rows[i][-1] == " " or rows[i][0] == "\t" for i in filled)
    share = alone / len(filled)
    return outer * 100 > len(filled) and (share > 0.7 or (share > 0.3 and outer * 50 > len(filled)))
