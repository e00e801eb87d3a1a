"""Simple Machines Forum 1.x and 2.x."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="smf",
    about="Simple Machines Forum 1.x and 2.x",
    signs=(
        "Simple Machines", "« on: ", "« Reply #", "Quote from: ", "« Last Edit:", "Hero Member",
        "Previous topic - Next topic", "« previous next »", "User actions", "SMF 1.", "SMF 2.",
        "are viewing this topic.", "Powered by SMF", "Send this topic", "Report to moderator",
        "Started by ", "Pages: [1]", "Go Down Pages", "Go Up Pages", "Jr. Member", "Sr. Member",
    ),
    labels={
        "Posts": "stats",
        "Karma": "stats",
        "Topics": "stats",
        "Thank You": "fields",
        "Liked": "stats",
        "Gender": "fields",
        "Age": "fields",
        "Location": "location",
        "Registered": "joined",
        "Joined": "joined",
        "Referrals": "stats",
        "-Given": "stats",
        "-Receive": "stats",
        "Reputation Power": "stats",
    },
    number=(
        r"#(?P<number>\d+) (?P<date>[^#]{5,40}?) .{0,40}\b(?:person|people) likes? this\.",
        r"(?:« )?Reply #(?P<number>\d+)(?: on|:)?:? (?P<date>.+?)(?: »)?",
        # In any language: the marks around the date are the same.
        r"« ?\S{2,20} #(?P<number>\d+)(?:(?: [^\W\d]\S{0,6}| -){0,2} ?:)? ?(?P<date>.*\d.*?) ?»",
    ),
    byline=(
        # The name of an icon and the number of the post may stand before the date.
        r"(?:\[\w+\] ?)?(?:#\d+ )?(?P<date>[^\s#\[].{5,40}?) ?(?:« )?Last [Ee]dit ?: .+",
        r"« on: (?P<date>.+?) »", r"on: (?P<date>.+?)",
        r"« ?(?:\S{1,6}(?: [^\W\d]{1,3})?)? ?: (?P<date>.*\d.*?) ?»",
    ),
    card=(
        "Hero Member", "Full Member", "Jr. Member", "Sr. Member", "Newbie", "Global Moderator",
        "Legendary", "Topic starter", "SMF Friend", "Support Specialist", "Karma: +0/-0",
        r"Karma: .+", r"Personal Text", r"\*{1,8}", "Guest", "Offline", "Online",
    ),
    subject=(r"Title: (?P<text>\S.*)",),
    above=("User actions",),
    below=(
        r"(?:\[ip\] )?Logged", "Report to moderator",
        r"Report to moderator(?: Logged| \d[\d.]+)?", "IP logged", "Print", "Go Up",
        r"Logged \S.*", "User actions", "Quote", "Like",
    ),
    edited=(
        r"« Last [Ee]dit:.+", r"Last [Ee]dit: .+ by .+", r"Last edited .+ by .+",
        # In any language, and no time of a post, behind which nobody is named.
        r"« [^\W\d]\S{5,12}(?: [^\W\d]\S{1,14}){0,2}: .*:\d\d (?!»|\S+ »)\S.*",
    ),
    reactions=(
        r"The following users thanked this post: (?P<users>.+)",
    ),
    quote=(
        r"(?:Quote|Zitat von|Citation de|Citazione di|Cita de|Citado de|Citaat van|Cytat|"
        r"Цитата|Citação de)(?: from)?: (?P<author>.+?) (?:on|am|le|del?|em|op|w|"
        r"от) (?P<date>.*\d.*)",
        r"Quote from:? (?P<author>\S{1,30}(?: \S{1,30}){0,3})", "Quote", r"Quote \(selected\)",
    ),
    inside=(
        r"Code:(?: ?\[?Select\]?)?", r"Code \[Select\]", r"Code \(selected\)", r"Spoiler.{0,10}",
        r"Code(?: \(.+\))? (?:\[Select\]|Select(?: Expand)?)", "Code", "Select", "Expand",
        r"Viewed \d+ times\.",
        r"\d[\d.]* [kM]B, \d+x\d+(?: .{1,40})?",
    ),
    notice=(
        r"(?:You are not allowed to view links|Only registered users can see).*",
        r"\* .+\(\d[\d.]* [kKmM]B.*", r".+ \(\d[\d.]* kB.*(?:downloaded|viewed) \d+ times?\.?\)",
    ),
    start=(
        r"Started by (?P<author>.+?), .+", "Previous topic - Next topic",
        r"(?:(?:Print ?)?Go Down ?)?Pages:? ?\[?\d.*", "Go Down", "User actions", "Author",
        r"0 Members and .+",
        r"\(?Read \d+ times\)?", "« previous next »", "Print",
    ),
    prefix=(r"Topic: ", r"Author Topic: "),
    place=(
        r"Pages:?(?: \d+)* \[(?P<number>\d+)\]",
        # In any language: the brackets are the same.
        r"(?:^|\s)[^\W\d][\w']{4,7}:(?: \d+)* \[(?P<number>\d+)\]",
    ),
    page=(
        "Go Up", r"(?:Print ?)?Go Up ?Pages:? ?\[?\d.*", r"Jump to:?", r"Print Go Up.*",
        r"Print Pages:? ?\[?\d.*", "Send this topic", r"SMF \d.+", r"Powered by SMF.*",
        "« previous next »", r"Pages: \[1\].* Go Up",
    ),
)  # fmt: skip
