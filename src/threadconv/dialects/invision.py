"""Invision Community (IP.Board) 1 to 5."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="invision",
    about="Invision Community (IP.Board) 1 to 5",
    paragraphs=True,
    signs=(
        "Recommended Posts", "Featured Replies", "More sharing options...",
        "Powered by Invision Community", "Share on other sites", "Go to topic listing",
        "Existing user? Sign In", "Recently Browsing", "Top Posters In This Topic",
        "Link to comment", "Link to post", "Jump to content",
        "No registered users viewing this page.",
        "This topic is now archived and is closed to further replies.",
        " replies to this topic", "Please log in to reply", "IP.Board",
        "Also tagged with one or more of these keywords", "user(s) are reading this topic",
        # Invision Power Board 1 and 2.
        "Track this topic", "Email this topic", "Print this topic", "Resend Validation Email",
        "Member No.:", "Full Version: ", 'This is a "lo-fi" version of our main content.',
    ),
    title=(r"Full Version: (?P<text>.+)",),
    labels={
        "Solutions": "stats",
        "Badges": "stats",
        "Gender": "fields",
        "Interests": "fields",
        "About me": "fields",
        "Followers": "start",
    },
    number=(r"#(?P<number>\d{1,5}) ?(?:(?:Offline|Online) +)?(?P<text>[^\W\d].{0,40})",),
    picture=(r"(?:Pip ?)+",),
    card=(
        r"(?:Location|Gender|Interests) [A-Z].{1,40}",
        "Members", "Administrators", "Moderators", "New Members", "Advanced Member",
        "Global Moderators", "Guests", "Validating", "Unregistered",
        "Popular Post", "Club Leader", "Author stats", "Topic Author", r"Level \d+",
        r"[\d.,]+[kKM]? (?:posts?|Badges?|Solutions?|Reputation|comments?|topics?)",
    ),
    above=(
        "Popular Post", "Popular Post!", "Best Answer", "Solution", "Author", "Report",
        "Report post", r"Recommended by \S.{0,40}", r"\(edited\)", r"\d+ (?:yr|mo|wk|hr)",
    ),
    accepted=("Best Answer", "Solution"),
    below=(
        "More sharing options...", "Multi Quote", "MultiQuote", r"\+ Quote", "Back to top",
        "Go to solution", "Mark as solution",
        r"https?://\S+(?: \S+)?(?:findComment|comment)-\d+", r"https?://\S+[?&]do=findComment\S*",
    ),
    tail=("Link to comment", "Link to post", "Share on other sites", "Share this post"),
    edited=(
        r"Edited .*\d.* by .+", r"Edited (?P<date>.*\d.*)", r"\d+ (?:yr|mo|wk|hr) by .+",
        r".+ \(see edit history\)",
    ),
    reactions=(
        r"(?P<users>.+) (?:reacted to|likes?) this",
        r"(?P<kind>Like|Love|Thanks|Haha|Confused|Sad|(?:Up|Down)vote|Agree) ?(?P<count>\d+)",
    ),
    quote=(
        r"(?P<author>.+), on (?P<date>.+), said:",
        r"On (?P<date>[^,]+(?:, \d{4}[^,]*)?), ?(?P<author>.+) said:",
        r"(?P<date>[^,]+ ago|(?:Today|Yesterday|[A-Z][a-z]{2,5}day) at [^,]{4,8}), ?"
        r"(?P<author>.+) said:",
        r"(?:Just now|On [^,]+), ?(?P<author>.+) said:",
        r"(?P<author>.+) said:",
    ),
    unquote=("Expand",),
    inside=("Spoiler", "Reveal hidden contents", "Hide contents"),
    notice=(
        r"\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) later\.\.\.",
        r".+ changed the title to .+", "View this post",
        r"Stop ignoring content created by .+",
        r".+ (?:locked|unlocked|pinned|unpinned|featured) this topic",
    ),
    aside=(r"Replies \d[\d.,]*[kKM]?", "Replies", "Top Posters In This Topic"),
    resume=("Expand topic overview",),
    start=(
        r"(?P<date>.+\d.*) in .+", r"\d+ (?:yr|mo|wk|hr) in .+",
        r"By (?P<author>[^,]+), .*\d.* in .+", r"Followers \d*", "Followers",
        r"Track this topic\b.{0,40}",
        "Start new topic", "Reply to this topic", r"\d[\d,.]* repl(?:y|ies) to this topic",
        "Recommended Posts", "Recommended Comments", "Featured Replies",
        "Previous carousel slide Next carousel slide", "Previous carousel slide",
        "Next carousel slide",
    ),
    page=(
        r'This is a "lo-fi" version of our main content\..*',
        r"« Next Oldest\b.*", r"\d+ User\(s\) are reading this topic\b.*",
        r"(?:← .+ · )?Back to .+ · .+ →", r"\d+ user\(s\) are reading this topic",
        r"\d+ members?, \d+ guests?, \d+ anonymous users?",
        "Go to topic listing", "Join the conversation", "Recently Browsing",
        r"Recently Browsing \d+ members?.*", "No registered users viewing this page.",
        "Create an account or sign in to comment", "Archived",
        "This topic is now archived and is closed to further replies.",
        r"Page \d+ of \d+.*", "All Activity", "Sign In Now", "Reply to this topic...",
        "You need to be a member in order to leave a comment",
    ),
)  # fmt: skip
