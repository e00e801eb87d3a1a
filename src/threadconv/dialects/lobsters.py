"""Lobsters: stories with a tree of comments."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="lobsters",
    about="Lobsters",
    signatures=False,
    tree=True,
    title=(r"(?P<text>.+) [a-z]+ (?:[\w-]+\.)+[a-z]+",),
    signs=(
        "Archive.org", "Ghostarchive", "Recent Comments Search", "| caches |", "Moderation Log",
        "lobste.rs", "Lobsters", "authored by",
    ),
    byline=(
        r"(?:[\w-]+ avatar )?(?P<author>[\w-]+) (?:edited )?(?P<date>(?:\d+|an?) \w+ ago)"
        r"(?: \| ?.*)?",
    ),
    above=(r"(?P<score>-?\d+)", "~", "edited"),
    picture=(r"(?P<author>[\w-]+) avatar",),
    below=("link", "flag", "reply", "parent"),
    start=(r"(?:via|authored by) +(?P<author>[\w-]+) .+ ago.*",),
    notice=(r"Archive\.org \| Ghostarchive", "Archive.org", "Ghostarchive", "caches"),
    page=("About", "Tags", "Filter", "Moderation Log"),
)  # fmt: skip
