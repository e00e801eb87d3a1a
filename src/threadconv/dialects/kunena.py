"""Kunena, the forum of Joomla, 1.6 to 6."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="kunena",
    about="Kunena 1.6 to 6",
    signs=(
        "Powered by Kunena", "Time to create page:", "Create an account to join the conversation.",
        "The administrator has disabled public write access.", " created the topic:",
        " replied the topic:", "The following user(s) said Thank You:", "Fresh Boarder",
        "Junior Boarder", "Senior Boarder", "Expert Boarder", "Gold Boarder", "Platinum Boarder",
        " is hidden for guests.", "Thank you received:",
    ),
    ruled=True,
    labels={"Thank you received": "stats", "Karma": "stats", "Birthdate": "fields"},
    number=(
        r"(?P<date>(?:\d{1,3} \w{3,8},? ){1,3}ago)(?: - (?:\d{1,3} \w{3,8},? ){1,3}ago)? ?"
        r"#(?P<number>\d{1,9})(?: by (?P<author>.+))?",
        r"(?P<date>\d{1,2} \w{3,9} \d{4} \d\d:\d\d)(?: - [^#]{5,40})? ?#(?P<number>\d{1,9})"
        r"(?: by (?P<author>.+))?",
        r"(?P<text>[^#]{3,120}?\w[.?!)]?) (?P<date>(?:\d{1,3} \w{3,8},? ){1,3}ago|"
        r"\d{1,2} \w{3,9} \d{4} \d\d:\d\d) ?#(?P<number>\d{1,9})",
    ),
    card=(
        "Visitor", r"(?:Fresh|Junior|Senior|Expert|Gold|Platinum) Boarder",
        r"(?:New|Junior|Senior|Premium|Elite|Platinum) Member", r"\( ?Topic Author ?\)",
        r"by (?P<author>\S.{0,40})",
    ),
    byline=(r"(?P<author>\S.{0,50}?) (?:created|replied) the topic: .+",),
    picture=(r"(?P<author>\S.{0,40})'s Avatar(?: ?Topic Author)?",),
    above=(
        r"Replied by .{1,50} on topic .+",
        "Topic Author", "Less", "More", "Less More", "Offline", "Online", "Away", "by",
        "created the topic:", "replied the topic:",
    ),
    edited=(r"Last [Ee]dit: .+ by (?P<author>.+?)\.(?: Reason: .+)?",),
    reactions=(r"The following user\(s\) said Thank You: ?(?P<users>.+)",),
    inside=(
        r"Warning: Spoiler!(?: \[ Click to expand \])?(?: \[ Click to hide \])?", "Spoiler",
        r"This (?:image|attachment) is hidden for guests\.(?: ?Please log in .+)?",
        "Please log in or register to see it.",
    ),
    below=("Please Log in or Create an account to join the conversation.",),
    tail=(
        r"(?:Last [Ee]dit: .{1,99}? )?The administrator has disabled public write access\..*",
        "The topic has been locked.",
    ),
    notice=("Attachments:", "Attachments"),
    title=(r"TOPIC: (?P<text>.+)",),
    page=(
        r"Moderators: .+", r"Time to create page: [\d.]+ seconds", r"Powered by Kunena.*",
        r"Start ?Prev ?[\d ]+Next ?End", "Index", "Recent Topics",
    ),
)  # fmt: skip
