"""What a layout makes of a dump."""

from threadconv import layouts

WIDE = "This line of seventy columns or so goes up to the margin of the page,"
"""Long enough to show how wide the page is: with it, short lines are no broken ones."""


def texts(dump: str, layout: str) -> list[str]:
    """The texts of the lines that this layout reads."""
    return [line.text for line in layouts.read(dump.split("\n"), layout)]
