"""Request Tracker: tickets with a history of mails and comments, and of what has been done."""

from threadconv.dialects import Dialect

_WHEN = (
    r"(?:\w{2,4}\.? (?:\w{3} \d\d|\d\d\.? \w{3,4}\.?) \d\d:\d\d:\d\d \d{4}"
    r"|\w{2,4}\.? \d{1,2} \w{3,5}\.? \d\d:\d\d:\d\d \d{4})"
)

DIALECT = Dialect(
    name="requesttracker",
    about="Request Tracker 4 and 5, as of CPAN",
    signatures=False,
    signs=(
        " - Correspondence added", " - Ticket created", " - Comments added",
        " - Outgoing email recorded", "»|«", "RT Version", "Show full headers", "AdminCc:",
        "Show all quoted text", "Show quoted text", "Best Practical Solutions",
    ),
    byline=(
        rf"(?:# )?(?P<date>{_WHEN}) (?P<author>\S.{{0,60}}?)(?: \(\S.{{0,40}}\))? - "
        r"(?:Ticket created|Correspondence added|Comments added)(?: \d+ \w+)?(?: \[.+)?",
        r"(?P<author>\S.{0,60}?)(?: \(\S.{0,40}\))? - "
        r"(?:Ticket created|Correspondence added|Comments added)",
    ),
    above=(
        r"\[(?:Reply|Comment|Forward)\].*", r"(?:Reply ?)?(?:Comment ?)?Forward", "with headers",
        r"Download (?:\(untitled\)|\S.{0,60})(?: with headers)?",
        r"text/(?:plain|html) [\d.]+ ?[kKMib]{1,3}",
    ),
    inside=("Show quoted text", "Hide quoted text"),
    notice=(
        r"\S.{0,60}? - (?:Outgoing email (?:about a comment )?recorded|Given to .+|"
        r"(?:Status|Priority|Subject|Owner|Queue) (?:forcibly )?changed from .+)",
        rf"(?:(?:# )?{_WHEN} )?The RT System itself - .+",
        rf"(?:# )?{_WHEN} \S.{{0,60}}? - (?!Correspondence|Comments|Ticket created)"
        r"(?:Taken|Stolen|Untaken|Reminder .+|Merged .+|Outgoing .+|Given .+|"
        r"(?:\S+ ){1,4}(?:changed|added|deleted|set)\b.*)",
    ),
    title=(r"#\d+: (?P<text>\S.+)",),
    start=(
        "History", "Show all quoted text", "Show full headers", "Reverse history order",
        "Show all quoted text Show full headers Reverse history order",
    ),
    tail=(r"Time to display: .+",),
    page=(r".*»\|«.*", r".*Best Practical Solutions.*", r"RT Version .+"),
)  # fmt: skip
