"""wpForo, a forum of WordPress."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="wpforo",
    about="wpForo 1 and 2",
    paragraphs=True,
    signs=(
        "Posted by: @", "(@", " [#", "Topic starter", "Topic Starter", "Topic Tags",
        "Forum Statistics", "wpForo", "Share: ",
    ),
    byline=(r"(?:Posted ?: ?)?(?P<date>.+?)\s+\[#\d+\]",),
    closing=(r"Posted ?: (?P<date>[^\[\]]+)",),
    card=(
        r"\(@\S+\)", "Topic starter", "Topic Starter", "Customer", "Guest", "Registered",
        r"(?P<author>\S.*?) \(@\S+\)",
    ),
    below=("Reply Quote", "ReplyQuote", "Like", "Solved"),
    quote=(r"Posted by: @(?P<author>\S+)", r"(?P<author>@\S+) said:"),
    opening=(r"Posted by: @(?P<author>\S+)",),
    edited=(
        r"(?:This post was|Topic) modified .+ ago(?: \d+ times)? by .+",
        r"(?:This post|This topic) was modified .+",
    ),
    reactions=(r"(?P<users>.+) reacted", r"(?P<users>.+) liked"),
    start=(
        r"\d+ Users?", r"\d+ (?:Reactions?|Likes?)", r"\d[\d.,]*K? Views?",
        r"Page \d+ / \d+", "RSS",
    ),
    page=(
        "Previous Topic", "Next Topic", r"Topic Tags(?:: ?.*)?",
        "Forum Statistics", "Leave a reply",
        r"Currently viewing this topic .+", "Forum Information", "Post a reply", "Your Reply",
    ),
)  # fmt: skip
