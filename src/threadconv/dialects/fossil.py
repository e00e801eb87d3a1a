"""Fossil, whose repositories have forums: posts with numbers, and behind dates what they answer."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="fossil",
    about="the forums of Fossil repositories, as of SQLite and Tcl",
    signatures=False,
    signs=(
        "(1) By ", "(2) By ", "[link] [source]", "This page was generated in about",
        "by Fossil 2.", " in reply to 1 ", "] [source]", "Unformatted",
    ),
    number=(
        r"\((?P<number>\d{1,5})(?:\.\d+)?\) By (?P<author>\S.{0,60}?)(?: \([^\s()]+\))? on "
        r"(?P<date>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)(?: \S.*)?",
        r"\((?P<number>\d{1,5})(?:\.\d+)?\) Originally by (?P<author>\S.{0,60}?)(?: \([^\s()]+\))? "
        r"(?:with edits )?by \S.{0,60}? on (?P<date>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)(?: \S.*)?",
    ),
    above=(r"(?:\[\w+\] ?)+",),
    start=(r"(?:Chronological|Hierarchical)(?:\s.*)?", "Unformatted", "History"),
    page=(
        r"This page was generated in about.*", r"[\d.]+s by", r"Fossil \d+\.\d.*",
        r"(?:☰ ?)?Home Timeline .+", "Timeline", "Files", "Branches", "Tags", "Forum", "Tickets",
        "Wiki", "Login", "☰",
    ),
)  # fmt: skip
