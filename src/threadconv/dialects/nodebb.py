"""NodeBB 1 to 4."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="nodebb",
    about="NodeBB 1 to 4",
    paragraphs=True,
    signs=(
        "last edited by", "wrote on last edited by", " Reply Last reply", " Replies Last reply",
        "Quote Last reply", "ago last edited by",
        "Oldest to Newest", "Log in to reply", "Reply as topic",
        "Only users with topic management privileges can see it.", "Loading More Posts",
        "This user is from outside of this forum", "Suggested Topics", "Suggested topics",
        "NodeBB Forums | Contributors", "Powered by NodeBB",
        "please wait while we try to reconnect", "your viewing experience will be diminished",
    ),
    byline=(
        r"(?:wrote (?:on )?|replied to .+ (?:on )?)?(?P<date>[^|]*\d[^|]* )?last edited by"
        r"(?: Invalid Date)?(?: (?P<users>\S.*))?",
        r"(?:wrote|replied to .+) on (?P<date>.*\d.*)",
    ),
    card=(
        r"[^\W\d_]?(?:Offline|Online|Away|Do not disturb|Invisible)",
        r"(?:(?P<author>\S.*?) ?)?[^\W\d_a-z] (?:Offline|Online|Away|Do not disturb|Invisible)",
        r"(?P<author>\S.*?\S) ?(?:Offline|Online|Away|Do not disturb|Invisible)",
        r"(?:(?P<author>\S.*?) ?)?[^\W\d_a-z] This user is from outside of this forum",
        r"(?:\*\* )?(?P<author>[^@|:]+?)(?: \*\*)?(?: +@[^|]+)? \| (?!.*\d:\d\d)[^|,]+",
        "This user is from outside of this forum", "Global Moderator", "administrators",
        "Banned",
    ),
    edited=(r"last edited by \S.* \d.*\d:\d\d",),
    above=(r"@\S{1,40}", r"@[A-ZÀ-ÞА-Я]\S*(?: [A-ZÀ-ÞА-Я]\S{0,20}){1,2}", "favourite", "Profile"),
    closing=(
        r"(?P<author>[^|]{1,40}) \|(?: (?P<date>[^|,][^|]*?\d[^|]*?))?(?: , [^|]*?)?"
        r"(?: •[\W_]+-?\d+(?: [^\W\d_]| \w+ \d.*)?)?",
        r"(?P<date>[^|]*?\d[^|]*?) \| [^\W\d][^|:]*(?:\d[^|]*|:)?",
        r"(?:(?P<date>[^|]*?\d[^|]*?)(?: \| .*?)? )?[^\W\d]+ ?:[\W_]+\d\S* \|"
        r" [^\W\d]+ ?:(?:[\W_]+\d\S*)?",
    ),
    below=("ReplyQuote", r"\d+ Repl(?:y|ies)", "Reply Quote", r"Reply Quote +(?P<score>-?\d+)"),
    tail=(
        r"Replies: \d+",
        r"(?:•[\W_]+-?\d+(?:[\W_]+[^\W\d_]+[\W_]+[^\W\d_]+)?|\d[\d.,]* \| [^\W\d]+ ?: \d\S*)",
        "Last reply", r"Last reply (?P<date>.+)", "Reply Quote Last reply",
        r"(?:.* )?[A-Z]{0,3}(?:\d+ Repl(?:y|ies)|One Reply) Last reply(?: .*)?",
    ),
    notice=(
        "This post is deleted!", "Notify me of new replies.",
        "Do not notify me of new replies.", "Show topic in unread.",
        "Do not show topic in unread.", "Show topic in unread if category is not ignored.",
        r".+ (?:has )?marked this topic as (?:un)?solved(?: on.*)?",
        r".+ (?:un)?(?:locked|pinned) this topic(?: on.*)?",
        r"(?:un)?(?:locked|pinned) this topic(?: on)?",
        r".+ (?:moved|referenced|forked|deleted|restored) this topic\b.*",
    ),
    quote=(r"@(?P<author>.+?) said in .+:", r"@(?P<author>.+?) said:"),
    start=(
        r"Scheduled(?: Pinned)?(?: Locked)?(?: Moved)?(?: Solved| Unsolved)?(?: .+)?",
        r"Posts? \d.* Views? \d.*", r"\d[\d.,kK]* Posts? .*\d[\d.,kKM]* Views?.*",
        "This topic has been deleted. Only users with topic management privileges can see it.",
        r"\w+ \d[\d.,kKM]* • \w+ \d[\d.,kKM]*(?: • \w+)?",
        "Oldest to Newest", "Newest to Oldest", "Most Votes", "Loading More Posts",
        "Reply as topic",
    ),
    page=(
        "First post", "Last post", r"\d+ / \d+", "Log in to reply", "Suggested Topics",
        "Hello! It looks like you're interested in this",
    ),
)  # fmt: skip
