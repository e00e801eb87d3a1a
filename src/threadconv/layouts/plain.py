"""chromium, resiliparse, trafilatura: nothing to take off but bullets."""

from __future__ import annotations

from threadconv.lines import Line, item


def read(rows: list[str]) -> list[Line]:
    """One line for each line of the dump that is not blank."""
    lines: list[Line] = []
    gap = 0
    for number, row in enumerate(rows, 1):
        text = row.strip()
        if not text:
            if "\xa0" in row:
                lines.append(Line(number, number, "", gap=gap, rest=True))
                gap = 0
            else:
                gap += 1
            continue
        if row[0] == " ":
            indent = len(row) - len(row.lstrip(" "))
            style, text = item(text, indent)
            if text and text != "•":
                lines.append(Line(number, number, text, indent, gap=gap, style=style))
        else:
            lines.append(Line(number, number, text, gap=gap))
        gap = 0
    return lines
