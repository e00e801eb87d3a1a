"""MyBB 1.4 to 1.8."""

from threadconv.dialects import Dialect

_WROTE = (
    r"(?:[Ww]rote|schrieb|a écrit|[Ee]scribió|[Hh]a scritto|napisał\(a\)|Yazdı|Написал|schreef)"
)

DIALECT = Dialect(
    name="mybb",
    about="MyBB 1.4 to 1.8",
    signs=(
        "Powered By MyBB", "MyBB Group", "Hello There, Guest!", "Threaded Mode", "Linear Mode",
        "Thread Rating", "View a Printable Version", "(This post was last modified:", " Wrote:",
        "Users browsing this thread:", "Contact Us", "Return to Top", "Lite (Archive) Mode",
        "Mark all forums read", "RSS Syndication", "Next Oldest", "Find all posts by this user",
        "Add Thank You to post", "Subscribe to this thread", "Forum Team", "FindReply",
        " say Thank You to ", " says Thank You to ", "- Printable Version", "+-- Forum: ",
        "+--- Thread: ",
    ),
    labels={
        "Posts": "stats",
        "Threads": "stats",
        "Joined": "joined",
        "Reputation": "stats",
        "Likes Received": "stats",
        "Likes Given": "stats",
        "Thanks Received": "stats",
        "Thanks Given": "stats",
        "Thanks": "fields",
        "Given": "fields",
        "Location": "location",
        "Gender": "fields",
        "Country": "fields",
        "Status": "fields",
        "Warning Level": "fields",
    },
    number=(r"Post: #(?P<number>\d[\d,]*)",),
    byline=(
        # The printable version.
        r"(?P<text>\S.{0,120}) - (?P<author>\S.{0,50}?) - (?P<date>[^-]{0,20}\d[^ ]{3,14}.{0,12})",
        r"(?P<date>\S.{5,40}?) \(This post was last modified: .+\)",
        r"(?P<date>\S.{5,40}?) \(Edited .+\)",
        # In any language: the note of an edit stands in brackets behind the date.
        r"(?P<date>\S.{5,40}?) \([^\W\d][^():]{9,60}:? [^()\d]{0,12}\d.{5,80}\)",
    ),
    card=(
        "Junior Member", "Posting Freak", "Senior Member", "Newbie", "Big Board Owner",
        "Super Moderator", "Administrators", "Away", "Unregistered", r"\*{1,8}", "Moderators",
        "Account not Activated",
    ),
    below=(
        "Find", "Reply", "Quote", "Website Find", "Website Find Reply", "Find Reply", "Find Quote",
        "Website", "Visit this user's website", "Find all posts by this user",
        "Quote this message in a reply", "PM", "PM Find", "PM Find Reply",
        "Send this user a private message", "WWW", "WWW Find", "WWW Find Reply",
        "Give Reputation to this user", "Report", "Find Reply Quote", "Add Thank You to post",
    ),
    edited=(r"\(?This post was last modified: .+", r"Last edited by (?P<author>.+?) on .+"),
    reactions=(
        r"The following \d+ users? (?P<kind>[Ll]ike)s? .+",
        r"The following \d+ users? says? (?P<kind>[Tt]hank(?: You)?) .+",
    ),
    quote=(
        rf"\((?P<date>.*\d.*)\) ?(?P<author>.+?) {_WROTE}:",
        r"(?P<author>.+?) Wrote: ?(?:\((?P<date>.+)\))?", "Quote:",
        r"(?P<author>\S.{0,60}?) [Ww]rote:",
    ),
    opening=(
        r"\((?P<date>[^()\d]{0,12}\d[^()]{0,40})\) ?(?P<author>[^\s:()][^:()]{0,60}?) "
        rf"{_WROTE}:",
    ),
    inside=("Code:", "PHP Code:", "Spoiler", r"Spoiler: ?.*", "Show Content"),
    notice=(
        "Attached Files", r"Attached Files? ?(?:Thumbnail\(s\))?",
        r".+ \(Size: .+ / Downloads: \d+\)", r"Thumbnail\(s\)", r"Image\(s\)",
    ),
    title=(r"(?P<text>.+) - Printable Version", r"(?P<text>.+?) Pages \(\d+\): .+",),
    start=(
        r"\+-{1,6} .+",
        "Threaded Mode", "Linear Mode", "Thread Modes", "Thread Rating:", r"Thread Rating:.*",
        r"Pages \(\d+\): .+", r"Threaded Mode \| Linear Mode", r"\d+ Vote\(s\) - .+",
        # In any language: the pages by their numbers.
        r"[^\W\d][\w']{4,7} \(\d+\): .*\d \d.*",
        # In any language: how many votes, and what they come to on average.
        r"(?:[^\W\d]\S{1,14}: )?\d+(?: [^\W\d]\S{1,15})? - (?:[^\W\d]\D{2,30} )?[0-5](?:[.,]\d+)?"
        r"(?: [^\W\d]\D{2,30})?",
        "Author Message",
    ),
    page=(
        r"« Next Oldest \| Next Newest »", r"« ?Next Oldest.*", "View a Printable Version",
        "Send this Thread to a Friend", "Subscribe to this thread",
        r"Users browsing this thread:.*", "Forum Jump:", r"Forum Jump:.*",
        "Possibly Related Threads…", r"Possibly Related Threads.*", r"Pages \(\d+\): .+",
        r"Powered By MyBB.*",
    ),
)  # fmt: skip
