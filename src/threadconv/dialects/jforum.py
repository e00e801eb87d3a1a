"""JForum 2.x, and the boards made from it."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="jforum",
    about="JForum 2.x",
    signs=(
        "Powered by JForum", "JForum", "Number of slices to send", "Optional 'thank-you' note",
        "Bookmark Topic", "Watch Topic", "Message Quick Reply", "Forum Index", "[Message]",
        "Recent Topics", "Hottest Topics", "Flagged topics", "Member Listing",
        "Post Reply Bookmark Topic",
    ),
    labels={
        "Posts": "stats",
        "Messages": "stats",
        "Joined": "joined",
        "Location": "location",
    },
    byline=(r"posted (?P<date>.*(?:ago|\d).*)", r"Subject: (?P<text>.*?) *Posted: (?P<date>.+)"),
    subject=(r"Subject: ?(?P<text>.+)",),
    card=(
        "Ranch Hand", "I like...", "I like ...", "Author", "Offline", "Online", "pollinator",
        "steward", "gardener", "master steward", "master gardener",
    ),
    below=(
        "Send", "Number of slices to send:", "Optional 'thank-you' note:", "reply", "Reply", "[Up]",
        "quote", "Quote", "Report post to moderator", "Like",
        "Number of slices to send: Optional 'thank-you' note:", "reply Bookmark Topic Watch Topic",
    ),
    edited=(r"This message was edited .+", r"\[? ?This message was edited .+"),
    quote=(r"(?P<author>\S.{0,60}?) (?:wrote|said):",),
    inside=("Code:",),
    start=("Author Message", "This topic has been locked"),
    page=(
        "Forum Index", r"Go to:.*", r"Powered by JForum.*", "Bookmark Topic Watch Topic",
        "Similar Threads", "New Topic", "Boost this thread!",
    ),
)  # fmt: skip
