"""Reddit: the old page; of the new one what its comments print."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="reddit",
    about="Reddit, old and new",
    signatures=False,
    tree=True,
    title=(r"(?P<text>.+?) ?\((?:self\.\w+|(?:[\w-]+\.)+[a-z]+)\)",),
    signs=(
        "jump to content", "my subreddits", "edit subscriptions", "limit my search to r/",
        "children)", "this post was submitted on", "get reddit premium", "[score hidden]",
        "load more comments", "want to add to the discussion?", "all it takes is a username and",
        "Want to join? Log in or sign up in seconds.", "sorted by: best", "Go to comments",
        "Sorted by: Best", "Open comment sort options", "More replies", "reddit inc.",
    ),
    byline=(
        r"\[[–+-]\] ?(?:\[deleted\]|(?P<author>[\w-]+))(?:\[[A-Z, ]+\])?(?![\w-])"
        r".*? (?P<date>\d+ \w+ ago)\*?(?: .*)?\(\d+ child(?:ren)?\)",
        r"\[[–+-]\] ?(?:\[deleted\]|(?P<author>[\w-]+))(?:\[[A-Z, ]+\])?(?![\w-])"
        r".*\(\d+ child(?:ren)?\)",
        r"submitted (?P<date>.+ ago)\*? .*by (?P<author>[\w-]+).*",
        r"(?:u/)?(?P<author>[\w-]+) ?(?:OP )?• ?(?P<date>\d+ ?\w+\.? ago)(?: ?•.*)?",
        r"(?P<date>(?:\d+|an?) \w+ ago)\*?",
    ),
    card=(
        "OP", "•", "MOD", r"Top \d+% (?:Commenter|Poster)", r"\[score hidden\]", "submitted",
        r"-?[\d,.]+k? points?(?: ?-?[\d,.]+k? points?)*", r"by (?P<author>[\w-]+)",
    ),
    picture=(r"u/[\w-]+ avatar",),
    above=(
        r"\[[–+-]\]", r"\(\d+ child(?:ren)?\)", "stickied comment", "locked comment", "Edited",
        r"Edited .+ ago", "comment score below threshold", "by",
    ),
    below=(
        "permalink", "embed", "save", "parent", "report", "reply", "give award", "context",
        "hide", "crosspost", "full comments", "comments", "Upvote", "Downvote", "Award", "Share",
        "Vote",
        r"\d+ more repl(?:y|ies)", "More replies", r"[\d,]+ comments?",
    ),
    notice=(
        r"load more comments.*", r"continue this thread.*", "promoted", r"all [\d,]+ comments",
        r"top \d+ comments ?show \d+", r"sorted by: ?.*", r"best(?: \(suggested\))?",
        r"top ?new ?controversial ?old.*", "top", "new", "controversial", "old", "random", "q&a",
        r"live \(beta\)", r"Want to add to the discussion\?", "Post a comment!",
        "Create an account",
    ),
    page=(
        r"π Rendered by .+", "Related Answers Section", r"New to Reddit\?", "about", "blog",
        r"Use of this site constitutes acceptance .+", r"about ?blog ?about ?advertising.*",
    ),
)  # fmt: skip
