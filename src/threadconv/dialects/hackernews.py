"""Hacker News: a story and the tree of its comments."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="hackernews",
    about="Hacker News",
    signatures=False,
    tree=True,
    title=(r"(?P<text>.+) \((?:[\w-]+\.)+[\w-]+(?:/[\w-]+)?\)",),
    signs=(
        "Hacker News", "| past | favorite |", "[–]", "| parent |", "| next", "Apply to YC",
        "| hide |", "| root |", "ask | show | jobs | submit", "Guidelines | FAQ | Lists | API",
    ),
    byline=(
        r"(?P<score>-?\d+) points? by (?P<author>[\w-]+) (?:on )?"
        r"(?P<date>\d+ \w+ ago|\w+ \d+, \d{4})(?: \|.*)?",
        r"(?P<author>(?!on )[\w-]+) (?:on )?(?P<date>\d+ \w+ ago|\w+ \d+, \d{4})"
        r"(?: ?\| ?.*)? ?(?:\[[–-]\]|\[\d+ more\])",
        r"(?P<author>(?!on )[\w-]+) (?:on )?(?P<date>\d+ \w+ ago|\w+ \d+, \d{4})(?: \| .*)?",
        r"(?:on )?(?P<date>\d+ \w+ ago|\w+ \d+, \d{4})",
    ),
    card=(r"(?P<score>-?\d+) points? by (?P<author>[\w-]+)",),
    above=(
        r"\| hide \|.*",
        r"\|[a-z |]*(?:\[[–-]\])?", r"\[[–-]\]", r"\[\d+ more\]", "root", "parent", "prev", "next",
    ),
    below=("reply", "add comment"),
    notice=(r"\d+ comments?",),
    page=(
        r"(?:\[y18\.svg\] ?)?Hacker News ?new(?: \|.*)?", r"(?:submit )?login",
        r"Guidelines \| FAQ \| Lists \| API.*", r"Consider applying for YC.*", "Search:",
        r"Applications are open for YC.*",
    ),
)  # fmt: skip
