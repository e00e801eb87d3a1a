"""Roundup: issues with numbered messages, and below them who changed what."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="roundup",
    about="Roundup 1 and 2, with trackers of its classic, devel and jinja2 templates",
    signatures=False,
    signs=(
        "Superseder", "Nosy List", "Nosy list", "Show Unassigned", "Lost your login?",
        "Roundup docs", "A roundup production", ", last changed", "messages: + msg",
    ),
    labels={
        "Status": "start", "Superseder": "start", "Nosy List": "start", "Assigned To": "start",
        "Keywords": "start",
    },
    byline=(
        r"msg(?P<number>\d+)(?: -)?(?: \(view\))?",
        r"msg(?P<number>\d+)(?: -)?(?: \(view\))? Author: (?P<author>\S.{0,60}?)(?: \*)? "
        r"Date: (?P<date>.+)",
    ),
    card=(r"Author: (?P<author>\S.{0,60}?)(?: \*)?",),
    above=(r"Date: (?P<date>.+)",),
    title=(r"Title:? (?P<text>\S.+)",),
    start=(
        r"Created on (?P<date>.+?) by (?P<author>.+?), last changed .+", r"(?:Issue|Bug) ?\d+",
        "Messages", r"Priority .+ Status .+", r"Superseder .*Nosy List .+",
        r"Assigned To .*Keywords.*",
    ),
    tail=("History", "Date User Action Args"),
    page=(
        "Issues", "Show Unassigned", "Show All", "Search", "Login", r"Remember me\?", "Register",
        r"Lost your login\?", "Help", "Roundup docs", "A roundup production.",
    ),
)  # fmt: skip
