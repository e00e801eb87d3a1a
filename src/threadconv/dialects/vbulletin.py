"""vBulletin 3, 4 and 5."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="vbulletin",
    about="vBulletin 3, 4 and 5",
    signs=(
        "View Full Version : ",
        "Powered by vBulletin", "vBulletin®", "vBulletin Solutions", "Jelsoft",
        "Originally Posted by", "Reply With Quote", "Join Date",
        "Thread Tools", "Display Modes", "Posting Permissions", "Posting Rules",
        "You may not post new threads", "Linear Mode", "View First Unread", "Find More Posts by",
        "View Public Profile", "View Forum Posts", "Previous Thread",
        "Quick Navigation", "showthread.php", "Tags for this Thread",
        "Rate This Thread", "Search this Thread", "Page of ", "Today's Posts", "Mark Forums Read",
        "Advanced Search", "Mentioned: 0 Post(s)", "Tagged: 0 Thread(s)",
    ),
    labels={
        "Join Date": "joined",
        "Location": "location",
        "Posts": "stats",
        "Thanks": "stats",
        "Thanked": "stats",
        "Rep Power": "stats",
        "Age": "fields",
        "Real Name": "fields",
        "Blog Entries": "stats",
        "Programs": "fields",
        "Likes (Given)": "stats",
        "Likes (Received)": "stats",
        "Mentioned": "fields",
        "Tagged": "fields",
        "Quoted": "fields",
        "Reputation": "stats",
        "Karma": "stats",
        "vBActivity - Level": "fields",
        "My Mood": "fields",
        "iTrader": "fields",
        "Trader Score": "fields",
        "Car": "fields",
        "My Ride": "fields",
    },
    number=(
        r"(?P<date>.+?) ?[|,]? ?#(?P<number>\d[\d,.]*)(?: ?\|? ?(?:Link|Permalink|"
        r"\(permalink\)|\(link\)|permalink))?",
        r"#(?P<number>\d[\d,.]*)(?: ?\|? ?(?:Link|Permalink|\(permalink\)|\(link\)|permalink))",
        r"Post(?: Number)?:? #?(?P<number>\d[\d,]*)",
        r"post #(?P<number>\d[\d,]*) of [\d,]+ \( ?permalink ?\)(?: Old)? (?P<date>.+?)"
        r"(?: Thread Starter)?",
    ),
    card=(
        "View Profile", "View Forum Posts", "View Forum Threads", "View Blog Entries",
        "Visit Homepage", "Private Message", "View Articles", "View Gallery", "View Photo Gallery",
        "View Started Threads", "Send a private message to", "Add as Contact", "Add to Contacts",
        r"View Profile(?: (?:View Forum Posts|View Forum Threads|View Blog Entries|"
        r"Visit Homepage|Private Message|View Articles))+",
        r"(?:.{0,40} )?(?P<author>\S.{0,40}) (?P=author) is (?:offline|online)(?: .{0,60})?",
        r"(?P<author>[\w.'’-]+(?: [\w.'’-]+){0,3}) is (?:offline|online|on a distinguished road|"
        r"an unknown quantity at this point|a jewel in the rough|just really nice|"
        r"a glorious beacon of light|a splendid one to behold|a name known to all|"
        r"infamous around these parts)",
        r"(?P<author>[\w.'’-]+(?: [\w.'’-]+){0,3}) "
        r"(?:will become famous soon enough|can only hope to improve|"
        r"has (?:a spectacular aura about(?: them)?|much to be proud of|a brilliant future|"
        r"a reputation beyond repute|a little shameless behaviour in the past))",
        r".+ (?:has no status|is offline|is online now)\.?", "Original Poster", "Thread Starter",
        "Disabled", "Rep Power", "Senior Member", r"\d+ Posts?", r"Thanks: [\d,]+",
        r"Thanked [\d,]+ Times? in [\d,]+ Posts?", r"Rep Power: \d+", "Suspended",
        r"\(?[\d,.]+\)? ?Posts?",
    ),
    above=(
        "Default", "Lightbulb", "Question", "Thumbs up", "Exclamation", "Red face", "Smile", "Wink",
        "Talking", "Arrow", "Post", "Angry",
    ),
    subject=(
        # The words that stand for the icon of a post.
        r"(?:Default|Lightbulb|Question|Thumbs (?:up|down)|Exclamation|Red face|Talking|Arrow|"
        r"Post|Cool|Unhappy|Angry|Smile|Wink) (?P<text>Re: .+)",
    ),
    below=(
        "Reply With Quote", "Reply", "Quote", "View Public Profile", "Comment", "Flag", "Like",
        "Blog this Post", r"Reply With Quote(?: \d+)*(?: Thanks| Like| Share)?",
        r"Find More Posts by .+", r"Find all posts by .+", r"Find all threads started by .+",
        r"Send a private message to .+", r"Visit .+'s homepage!?",
        r"View Public Profile(?: for .+)?", r"Add .+ to (?:Your|My) (?:Contacts|Buddy List)",
        r"Report(?: Post| this Post| Bad Post)?", "Multi-Quote This Message",
        "Quick reply to this message", "Quote Reply", "Quote Quick Reply", "Top",
        "Edit/Delete Message", "Share",
        r".+ is (?:offline|online(?: now)?) Reply With Quote.*",
    ),
    edited=(
        r"(?:\[edit\S*\] )?Last edited by (?P<author>.+?); .+",
        r"(?:Last )?[Ee]dited by .+ (?:on|at) .+", r"Reason: .+",
    ),
    reactions=(
        r"(?P<users>.+) (?:likes?|liked) this(?: post)?\.?", r"(?P<count>\d+) [Tt]hanks?",
        r"The Following (?:User Says|\d+ Users Say) (?:Thank You|"
        r"Thanks) to .+ [Ff]or This Useful Post:?.*",
        r"(?P<count>\d+) Likes?",
    ),
    quote=(
        r"(?:Quote:? )?[Oo]riginal [Pp]ost by:? (?P<author>.+)", "Quote:",
        r"Quoted? from (?P<author>.+):",
    ),
    inside=("Spoiler:", "Code:", "View Post", "Show", "PHP Code:", "HTML Code:", "Spoiler"),
    attachment=(r"\[?Click image for larger version.* Size: .*",),
    notice=(r"Attached (?:Thumbnails|Images|Files)", r"\d+ [Aa]ttachments?", "Attached Files"),
    # The archive and the printable version.
    title=(r"View Full Version ?: (?P<text>.+)",),
    start=(
        r".{1,80} \(https?://\S+/(?:index\.php)?\)", r"(?:- +){1,9}\S.* \(https?://\S+\)", "PDA",
        "Thread Tools", "Display Modes", "Rate Thread", "Search this Thread", "Rate This Thread",
        "Linear Mode", "Switch to Hybrid Mode", "Switch to Threaded Mode", "Display",
        "Show Printable Version", "Email this Page…", r"Subscribe to this Thread…?",
        "Search Thread", "LinkBack", "Email this Page", "Advanced Search",
        "LinkBack Thread Tools",
        "Thread Tools Display Modes", "Thread Tools Search this Thread Display Modes",
        "Thread Tools Rate Thread Display Modes", "Reply Subscribe", r"Results \d+ to \d+ of \d+",
        r"Page \d+ of \d+ .*",
    ),
    prefix=(r"Thread: ", r"\[[A-Z][\w ]{1,18}\] ", r".{0,60}\bReload this Page "),
    page=(
        r"«? ?Previous Thread.*", "Posting Permissions", "Posting Rules",
        "You may not post new threads", "You may not post replies", r"Tags for this [Tt]hread",
        "Thread Information", r"There are currently \d+ users? browsing this thread.*",
        "Quick Navigation", "Forum Jump", "Similar Threads", r"All times are .+", "Bookmarks",
        r"Powered by vBulletin.*", "Users Browsing this Thread",
        r"Currently Active Users Viewing This Thread.*", "View Tag Cloud", "Show Printable Version",
        "Next Thread", r"(?:.{0,70} )?Remember Me\?",
    ),
)  # fmt: skip
