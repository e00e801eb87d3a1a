"""inscriptis: no line broken, what stands inside something indented, `* ` before items."""

from threadconv.lines import Line, item


def read(rows: list[str]) -> list[Line]:
    """One line for each line of the dump that is not blank, with its indent."""
    lines: list[Line] = []
    gap = 0
    for number, row in enumerate(rows, 1):
        text = row.strip()
        if not text:
            gap += 1
            continue
        if text == "*":
            continue
        indent = len(row) - len(row.lstrip())
        style, text = item(text, indent)
        if text:
            lines.append(Line(number, number, text, indent, gap=gap, style=style))
            gap = 0
    return lines
