"""XenForo 1.x and 2.x, with the skins that big sites print it in."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="xenforo",
    about="XenForo 1.x and 2.x",
    signs=(
        "Click to expand...", "Reaction score", "Thread starter", "Start date", " said:",
        "Reactions:", "You must log in or register to reply here.", "Last edited:",
        "Discussion in '", "Likes Received:", "Trophy Points:", "Add to quote", "Loading...",
    ),
    labels={
        "Messages": "stats",
        "Reaction score": "stats",
        "Reactions": "stats",
        "Likes Received": "stats",
        "Best Answers": "stats",
        "Trophy Points": "stats",
        "Points": "stats",
        "Solutions": "stats",
        "Credits": "stats",
        "Media": "stats",
        "Albums": "stats",
        "Resources": "stats",
        "Blog entries": "stats",
        "Discussions": "stats",
        "Location (town/city + country)": "location",
        "First Name": "fields",
        "Real Name": "fields",
        "Name": "fields",
        "City": "fields",
        "State": "fields",
        "Home page": "fields",
        "Thread starter": "start",
        "Start date": "start",
    },
    closing=(
        r"#(?P<number>\d+) (?P<author>[^,]+), (?P<date>.+)",
        r"(?P<author>[^,]+), (?P<date>.+?) #(?P<number>\d+)",
        r"(?P<author>[^,:]+), (?P<date>.*\d.*?)(?: IP)?",
    ),
    card=(
        "Well-known member", "Donor", "Verified",
        r"[\d,.]+ (?:posts?|messages?)(?: · Joined \d{4})?",
        r"(?P<author>.+) (?:Discussion starter|Thread starter|Original poster)",
        r"\d+\+ Year Member",
    ),
    above=(
        "Add to quote", "Add bookmark", "More options", "•••", r"Who Replied\?", "New",
    ),
    below=(
        r"\d+ Repl(?:y|ies)", "Show more replies", "See all replies", "Save Share",
        "Reply Quote Like", "Save", "Share", r"Upvote -?\d* ?Downvote", "Thanks Reply",
        "Like Reply", "Report", "Click to expand signature", "Expand signature", "Reply Report",
    ),
    edited=(r"Last edited(?: by a moderator)? ?:.*",),
    reactions=(
        r"(?:Likes?\s+)?Reactions ?: ?(?P<users>.*[^\W\d].*|)",
        r"(?P<kind>\w+)(?: \w+)? x (?P<count>\d+)(?: List)?",
        r"(?P<users>.+) (?:likes?|like|reacted to) (?:this|this post)\.?",
    ),
    attachment=(r"View attachment \d+",),
    quote=(r"(?P<author>.+) said ?:(?: ?↑)?",),
    unquote=(r"Click to expand ?[.…]*",),
    inside=(
        "Code:", "Click to shrink...", "See less See more", "See less", "See more", "Spoiler",
        r"Spoiler: .+", r"Join to see EXIF info.*",
    ),
    notice=(
        r"(?:Advertisement - )?Members don't see this ad\W*", "Attachments",
        r"\d[\d.]* [KM]?B · Views: [\d.,]+[KM]?",
    ),
    start=(
        r"(?:Thread starter ){1,2}(?P<author>.+)", r"(?:Start date ){1,2}.+",
        r"Discussion in '.+' started by (?P<author>[^,]+),.+", "Jump to Latest",
    ),
    prefix=(
        r"\[\w[\w ]{1,18}\] ",
        r"(?:Question|Info|News|Solved!?|Discussion|Review|Guide|Help|Suggestion) (?=[A-Z\d])",
    ),
    page=(
        r"JavaScript is disabled\..+", r"You are using an out of date browser\..+",
        "You should upgrade or use an alternative browser.",
        "Sort by Oldest first", "Sort by date Sort by votes",
        "Oldest first Newest first Most reactions",
        "You must log in or register to reply here.",
        r"\(?You must log in or sign up to (?:reply|post) here\.\)?",
        "Not open for further replies.", "Share:", "Users who are viewing this thread",
        "Insert quotes…", "Insert Quotes", "Post Reply", "Share this page", "Share This Page",
        "Top Bottom", "Top",
    ),
)  # fmt: skip
