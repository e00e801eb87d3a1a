"""Lobsters: stories with a tree of comments."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="lobsters",
    about="Lobsters",
    signatures=False,
    tree=True,
    title=(
        r"(?P<text>.+) [a-z]+ (?:[\w-]+\.)+[a-z]+",
        r"(?P<text>.+?) ☶(?: [a-z][\w.-]*)*(?: (?:[\w-]+\.)+[a-z]+)?",
    ),
    signs=(
        "Archive.org", "Ghostarchive", "Recent Comments Search", "| caches |", "Moderation Log",
        "lobste.rs", "Lobsters", "authored by",
    ),
    byline=(
        r"(?:[\w-]+ avatar )?(?P<author>[\w-]+) (?:edited )?(?P<date>(?:\d+|an?) \w+ ago)"
        r"(?: \| ?.*)?",
        # Whoever begins a thread with words of their own.
        r"(?:[\w-]+ avatar )?authored by (?P<author>[\w-]+) (?P<date>(?:\d+|an?) \w+ ago)"
        r"(?: \| ?.*)?",
    ),
    above=(r"(?P<score>-?\d+)", "~", "edited"),
    picture=(r"(?P<author>[\w-]+) avatar",),
    below=("link", "flag", "reply", "parent"),
    start=(r"via +(?P<author>[\w-]+) .+ ago.*",),
    notice=(r"Archive\.org \| Ghostarchive", "Archive.org", "Ghostarchive", "caches"),
    page=("About", "Tags", "Filter", "Moderation Log"),
)  # fmt: skip
