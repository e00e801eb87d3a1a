"""NodeBB 1 to 4."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="nodebb",
    about="NodeBB 1 to 4",
    paragraphs=True,
    signs=(
        "last edited by", "wrote on last edited by", " Reply Last reply", " Replies Last reply",
        "Oldest to Newest", "Log in to reply", "Reply as topic",
        "Only users with topic management privileges can see it.", "Loading More Posts",
        "This user is from outside of this forum", "Suggested Topics", "Suggested topics",
    ),
    byline=(
        r"(?:wrote (?:on )?|replied to .+ (?:on )?)?(?P<date>.*\d.* )?last edited by"
        r"(?: (?P<users>\S.*))?",
        r"(?:wrote|replied to .+) on (?P<date>.*\d.*)",
    ),
    card=(
        r"[^\W\d_]?(?:Offline|Online|Away|Do not disturb|Invisible)",
        r"(?:(?P<author>\S.*?) ?)?[^\W\d_a-z] (?:Offline|Online|Away|Do not disturb|Invisible)",
        r"(?P<author>\S.*?\S) ?(?:Offline|Online|Away|Do not disturb|Invisible)",
        r"(?:(?P<author>\S.*?) ?)?[^\W\d_a-z] This user is from outside of this forum",
        r"(?:\*\* )?(?P<author>[^@|]+?)(?: \*\*)?(?: +@[^|]+)? \| [^|]+",
        "This user is from outside of this forum", "Global Moderator", "administrators",
        "Banned",
    ),
    edited=(r"last edited by \S.* \d.*\d:\d\d",),
    above=(r"@\S{1,40}",),
    below=("ReplyQuote", r"\d+ Repl(?:y|ies)", "Reply Quote", r"Reply Quote +-?\d+"),
    tail=(
        "Last reply", r"Last reply (?P<date>.+)",
        r"(?:.* )?[A-Z]{0,3}(?:\d+ Repl(?:y|ies)|One Reply) Last reply(?: .*)?",
    ),
    notice=(
        r".+ (?:has )?marked this topic as (?:un)?solved(?: on.*)?",
        r".+ (?:un)?(?:locked|pinned) this topic(?: on.*)?",
        r".+ (?:moved|referenced|forked|deleted|restored) this topic\b.*",
    ),
    quote=(r"@(?P<author>.+?) said in .+:", r"@(?P<author>.+?) said:"),
    start=(
        r"Scheduled(?: Pinned)?(?: Locked)?(?: Moved)?(?: Solved| Unsolved)?(?: .+)?",
        r"Posts? \d.* Views? \d.*", r"\d[\d.,kK]* Posts? .*\d[\d.,kKM]* Views?.*",
        "This topic has been deleted. Only users with topic management privileges can see it.",
        "Oldest to Newest", "Newest to Oldest", "Most Votes", "Loading More Posts",
        "Reply as topic",
    ),
    page=(
        "First post", "Last post", r"\d+ / \d+", "Log in to reply", "Suggested Topics",
        "Hello! It looks like you're interested in this",
    ),
)  # fmt: skip
