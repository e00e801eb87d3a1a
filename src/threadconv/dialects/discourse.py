"""Discourse: the page as the application renders it, and the plain one for crawlers."""

from threadconv.dialects import Dialect

_DONE = (
    r"(?:Closed|Opened|Archived|Unarchived|Pinned|Unpinned|Listed|Unlisted|Split this topic|"
    r"Pinned globally|Made public)"
)

DIALECT = Dialect(
    name="discourse",
    about="Discourse",
    signatures=False,
    one_word=True,
    signs=(
        "Powered by Discourse", "best viewed with JavaScript enabled", "next page →",
        "This topic was automatically closed", "New replies are no", "Related topics",
        "Suggested Topics", "Topic list, column headers with buttons are sortable",
        "Continuing the discussion from", "show post in topic", "New & Unread Topics", "last reply",
        "https://www.discourse.org",
    ),
    number=(r"(?P<number>\d+) / \d+",),
    byline=(
        rf"(?P<author>\S+)(?: \(.+\))? (?:{_DONE} )?"
        r"(?P<date>.+\d:\d\d.*?) (?P<number>\d+)",
        r"(?P<date>.+\d:\d\d.*?) (?P<number>\d+)",
        # Some tools print the number on a line of its own.
        rf"(?P<author>\S+)(?: \(.+\))? +(?:{_DONE} +)?"
        r"(?P<date>\S+ \d+, \d{4},? +\d+:\d\d ?[ap]m)",
        r"#(?P<number>\d+) By: (?P<author>.+), (?P<date>.+)",
    ),
    card=("Leader", "Regular", "Team", r"\((?!(?:post|topic) deleted)[^().!?:,;]{2,40}\)"),
    picture=(r"(?P<author>\S+) avatar",),
    above=("Post options", "Solved by", r"in reply to (?P<author>\S+)"),
    below=(
        r"\d+ Repl(?:y|ies)", r"(?:\d+ Repl(?:y|ies))? ?Solution", r":[a-z][a-z_]+:",
        "show post in topic", "Solution", "Bookmark",
        "copy a link to this post to clipboard", "share a link to this post",
    ),
    accepted=("Solution",),
    aside=("created", "views", r"Solved by \S+ in post #\d+"),
    resume=(r"(?:\d[\d.,]*[kKM]? )?users?", "likes"),
    reactions=(r"(?P<count>\d+) Likes?",),
    notice=(
        r"This topic was automatically (?:closed|opened) .+", r"A post was (?:split|merged) .+",
        r"\d+ posts were (?:split|merged) .+", r"\d[\d.,]*[kM]? views .*\d users?[\d ]*",
        r"This topic (?:is|was|has been) .{0,60}", r"Closed on (?P<date>.+)",
        r"This is the first time \S.{0,60} has posted — let[’']s welcome them to our community!",
        r"It[’']s been a while since we[’']ve seen .{1,60} — their last post was .+",
        r"View (?:hidden|ignored) content\.?",
        "You will be notified if someone mentions your @name or replies to you.",
        r"(?:read time ?)?(?:\d+ ?)?mins?", r"\d+ ?voters?", r"\d{1,3}%[A-Z].*",
        r"(?:@?\S+ )?(?:un)?assigned (?:@?\S+ )?(?:to \S+ )?(?P<date>.+)",
        r"(?:@?\S+ )?(?:closed|opened|archived|unarchived|pinned|unpinned|listed|unlisted|"
        r"pinned globally|made public) (?P<date>.+)",
        r"(?:\S+ )?(?:closed|opened|(?:un)?archived|(?:un)?pinned|(?:un)?listed|split|made) this "
        r"topic (?:globally |public )?[^ .!?]{1,9} ?[^ .!?]*\d[^.!?]{0,9}",
        r"(?:\d+|an?) (?:days?|months?|years?) later",
    ),
    page=(
        "Related topics", "Suggested Topics", "Topic Replies Views Activity",
        r"Topic list, column headers with buttons are sortable\.", "New & Unread Topics",
        r"(?:← previous page)? ?(?:next page →)?", "Home", "Categories", "Guidelines",
        "FAQ/Guidelines", "Terms of Service", "Privacy Policy", "Sign Up Log In",
        r"Powered by Discourse(?:, best viewed with JavaScript enabled)?",
        r"(?:Hello|Hey there)! (?:\S+ )?Looks like you[’']re enjoying the discussion, but you.+",
        r"(?:Tired of scrolling through the same posts\? )?When you create an account, .+",
        r"Tired of scrolling through the same posts\? .+",
        r"(?:(?:Sign Up ?)?(?:Maybe later|Remind me tomorrow) ?(?:no thanks)?|no thanks)",
        r"List of topics with \d+ columns", r"Want to read more\? Browse other topics in .+",
    ),
)  # fmt: skip
