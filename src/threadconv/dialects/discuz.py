"""Discuz! X; most of its pages are in Chinese (`languages/chinese.py`)."""

from threadconv.dialects import Dialect

_BESIDE = (
    r"(?:(?:Go to floor ?(?:__ )?)?(?:Jump to specified floor)?(?:\*\*)?(?P<number>\d{1,5}) ?#"
    r"(?:\*\*)? {1,2})?(?:(?:Anonymous )?\[online_\w+(?:\.gif)?\] {0,2})?"
    r"(?:Author ?\| ?)?(?:Anonymous {1,2})?"
)
"""What tools print on the row of the date: the floor, the picture of who is online, the author's
mark."""

DIALECT = Dialect(
    name="discuz",
    about="Discuz! X",
    signs=(
        "Powered by Discuz!", "Comsenz Inc.", " , Processed in ",
        "View Author posts only", "Show the author posts only", "Use magic", "Archiver|",
        "Jump to specified floor", "Points Rules of this forum", "Discuz! Team",
    ),
    # The date stands below the number of the floor.
    number=(
        r"(?P<number>\d{1,5}) ?\^?#(?: {1,2}Author)?",
        _BESIDE + r"Post(?:ed)? (?:on|at|time):? "
        r"(?P<date>\d{1,4}-\d{1,2}-\d{1,4} \d{1,2}:\d\d(?::\d\d)?(?: [AP]M)?)"
        r"(?: ?\| ?(?:View|Show)(?: the)? [Aa]uthor posts only)?(?: ?\| ?Descending.{0,40})?",
        _BESIDE + r"Post(?:ed)? (?:on|at|time):? "
        r"(?P<date>(?:Yesterday|The day before yesterday) \d{1,2}:\d\d(?: [AP]M)?|"
        r"(?:\d{1,2}|[Hh]alf an?) \w+ ago)(?: ?\| ?.{1,120})?",
    ),
    card=(
        "Newbie", "Forum Legend", "Anonymous", r"Rank: ?\d+",
        r"(?P<author>\S.{0,30}?)(?: (?P=author))? (?:Offline|Online)",
    ),
    above=(
        "Threads", "Posts", "Credits", "Friends", "Digests", "Reading access",
        "Go to floor", "Jump to specified floor", "Follow", "Send PM", "View Author posts only",
        "Show the author posts only", "Descending order", "Read mode",
        r"Go to floor ?(?:__|\[ *\])? ?Jump to specified floor",
    ),
    below=(
        r"Favou?rite ?\d* ?Share ?\d*(?: ?(?:Up|Like) ?\d* ?(?:Down|Dislike) ?\d*)?",
        r"Favorite ?Favorite ?\d* ?Share ?Share ?\d*(?: ?Up ?Up ?\d* ?Down ?Down ?\d*)?",
        r"_?Reply_?(?: ?Support ?\d*)?(?: ? ?Oppose ?\d*)?(?: ?_?Use magic ?Report)?",
        r"Use magic(?: ?Report)?", "Rate",
    ),
    edited=(
        r"(?:Last edited|Edited) by (?P<author>.+) (?:on|at) \d{1,4}-\d{1,2}-\d{1,4} .+",
    ),
    quote=(
        r"(?P<author>\S.{0,40}?) (?:posted on|posted at|post at|Post time) "
        r"(?P<date>\d{1,4}-\d{1,2}-\d{1,4} \d{1,2}:\d\d(?::\d\d)?(?: [AP]M)?)",
    ),
    start=(r"Views: ?\d+ ?\| ?Replies: ?\d+", "Back to list"),
    prefix=(r"\[[^\[\]]{1,20}\] ?",),
    page=(
        "Back to list", "New thread Reply Back to list", "Print Previous Thread Next Thread",
        r"You (?:need to login|have to log in) before you can reply.*", "Advanced Mode",
        r"Points Rules of this forum.*", r"Powered by Discuz!.*", r"© 2001-\d{4} .+",
        r"Archiver ?\|.*", r"GMT[+-]\d.* , Processed in .+", "To Top Back to list",
        r"Hot search: .+",
    ),
)  # fmt: skip
