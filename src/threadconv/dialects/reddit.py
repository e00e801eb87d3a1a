"""Reddit: the old page, the redesign of 2018 and the one of 2023."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="reddit",
    about="Reddit, old and new",
    signatures=False,
    tree=True,
    title=(
        r"(?P<text>.+?) ?\((?:self\.\w+|(?:[\w-]+\.)+[a-z]+)\)",
        r"(?P<text>.+) : (?:r|u)/[\w-]+",
    ),
    signs=(
        "jump to content", "my subreddits", "edit subscriptions", "limit my search to r/",
        "children)", "[–]", "this post was submitted on", "get reddit premium", "[score hidden]",
        "load more comments", "want to add to the discussion?", "all it takes is a username and",
        "Want to join? Log in or sign up in seconds.", "sorted by: best", "Go to comments",
        "Sorted by: Best", "Open comment sort options", "More replies", "reddit inc.",
        "Expand comment search", "Comments Section", "You’ve reached the end of comments",
        "u/AutoModerator avatar", "Community Info Section", "Downvote", "View Entire Discussion (",
        "% Upvoted", "Continue browsing in r/", "\nu/", "\nAward\n",
        "Log in or sign up to leave a comment", "Press J to jump to the feed", "\nlevel 1\n",
        "BECOME A REDDITOR", "Posted byu/", "New comments cannot be posted and votes cannot be",
        # Redlib and Libreddit.
        "View instance info", "redlib.", " Upvotes\n", "comments sorted by",
    ),
    byline=(
        r"(?:r/[\w-]+ ?• ?)?u/(?P<author>[\w-]+)(?: [^•]{1,40}?)? ?(?:• ?)?"
        r"(?P<date>(?:[A-Z][a-z]{2} \d\d '\d\d|\d+[smhd] ago|just now))(?: edited .+)?",
        r"\[[–+-]\] ?(?:\[deleted\]|(?P<author>[\w-]+))(?:\[[A-Z, ]+\])?(?![\w-])"
        r".*?(?: |(?<=threshold))(?:(?:-?[\d.,]+k? points? ?)?(?P<score>-?[\d.,]+k?) points?"
        r"(?: ?-?[\d.,]+k? points?)? )?"
        r"(?P<date>\d+ \w+ ago)\*?(?: .*)?\(\d+ child(?:ren)?\)",
        r"\[[–+-]\] ?(?:\[deleted\]|(?P<author>[\w-]+))(?:\[[A-Z, ]+\])?(?![\w-])"
        r"(?: (?:-?[\d.,]+k? points? ?)?(?P<score>-?[\d.,]+k?) points?)? *.*"
        r"\(\d+ child(?:ren)?\)",
        r"submitted (?P<date>.+ ago)\*? .*by (?P<author>[\w-]+).*",
        r"(?:u/)?(?!(?:OP|MOD)\b)(?P<author>[\w-]+) ?(?:OP )?• ?(?P<date>\d+ ?\w+\.? ago)"
        r"(?: ?•.*)?",
        r"(?:OP|MOD|\[deleted\]|Top \d+% \w+|(?:Go to \w+ ?)?r/\w+)? ?• ?"
        r"(?P<date>\d+ ?\w+\.? ago)(?: ?•.*)?",
        r"(?P<date>(?:\d+|an?) \w+\.? ago)\*?", r"(?P<date>\d+(?:mo|min|[smhdwy]) ago)",
        r"Posted by ?u/(?P<author>[\w-]+) ?(?P<date>\d.* ago)",
        r"(?:Op |Mod )?· (?P<date>\d+ \w+\.? ago)(?: · edited .+)?",
    ),
    card=(
        "OP", "MOD", r"Top \d+% (?:Commenter|Poster)", r"\[score hidden\]", "submitted",
        r"by (?P<author>[\w-]+)",
        "Posted by", r"Posted by ?u/(?P<author>[\w-]+)", r"r/\w+ ?• ?Posted by",
        r"u/(?P<author>[\w-]+)", r"level \d+",
        r"Profile Badge for the Achievement .+",
    ),
    picture=(r"u/(?P<author>[\w-]+) avatar", "User avatar"),
    above=(
        r"\[[–+-]\]", r"\(\d+ child(?:ren)?\)", "stickied comment", "locked comment", "Edited",
        "comment score below threshold", "by", "•", "·",
        r"(?:-?[\d,.]+k? points? ?)?(?P<score>-?[\d,.]+k?) points?(?: ?-?[\d,.]+k? points?)?",
    ),
    below=(
        "permalink", "embed", "save", "parent", "report", "reply", "give award", "context",
        "hide", "crosspost", "full comments", "comments", "Upvote", "Downvote", "Award", "Share",
        "Vote",
        r"Upvote ?(?P<score>-?[\d.,]*\d[kKM]?)? ?Downvote"
        r"(?: ?(?:[\d.,]+[kKM]?|Reply|Award|Share|Go to comments))*",
        r"\d+ more repl(?:y|ies)", "More replies", r"[\d,]+ comments?", "Follow",
        r"(?P<score>[\d,.]+k?) ?Upvotes", "dup",
    ),
    edited=(r"[Ee]dited \d+ ?\w+\.? ago",),
    notice=(
        r"load more comments.*", r"continue this thread.*", "promoted", r"all [\d,]+ comments",
        r"top \d+ comments ?show \d+", r"sorted by: ?.*", r"best(?: \(suggested\))?",
        r"top ?new ?controversial ?old.*", "top", "new", "controversial", "old", "random", "q&a",
        r"live \(beta\)", r"Want to add to the discussion\?", "Post a comment!",
        "Create an account", r"Sort by:?(?: {1,2}(?:best|top|new|old))?", "Best",
        "Open comment sort options", "Search Comments", "Expand comment search", "Comments Section",
        "Go to comments", r"\d+% Upvoted",
        r"(?P<score>[\d,.]+k?) points? \(\d+% upvoted\)",
        "Archived post. New comments cannot be posted and votes cannot be cast.",
        "Locked post. New comments cannot be posted.", "Controversial", "Q&A",
        "This thread is archived", "New comments cannot be posted and votes cannot be cast",
        "View more comments", "SORT BY", r"[\d.]+k? comments sorted by.*",
    ),
    start=(r"r/\w+", "Posts", "Wiki"),
    page=(
        r"ⓘ View instance info.*", r"v\d+\.\d+\.\d+",
        r"π Rendered by .+", "Related Answers Section", r"New to Reddit\?", "about",
        "Open menu", "Open navigation", "Go to Reddit Home",
        r"Press J to jump to the feed\. Press question mark to learn the rest of the .+",
        r"Skip to main content ?(?:Open menu ?)?(?:Open navigation ?)?(?:Go to Reddit Home)?",
        r"Get App ?Get the Reddit app(?: Log In ?Log in to Reddit)?", "A chip", "A close button",
        "A chip A close button", r"Search in r/\w+", "Get App", "Get the Reddit app", "Log In",
        "Log in to Reddit", "Expand user menu", "Open settings menu", "Back", r"Go to \w+",
        "You’ve reached the end of comments", "Community Info Section",
        "More posts you may like", "Create your account and connect with a world of communities.",
        r"View Entire Discussion \([\d.k]+ Comments?\)", r"More posts from the \w+ community",
        "About Community", "Found the internet!", "blog",
        r"Use of this site constitutes acceptance .+", r"about ?blog ?about ?advertising.*",
    ),
)  # fmt: skip
