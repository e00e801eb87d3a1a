"""Stack Exchange: question and answers, each closed by the card of its author."""

from threadconv.dialects import Dialect

_TWICE = r"(?<=.[\dkes ])(?P<number>\d+) ?(?=(?P=number) )(?P<count>\d+)"
_ONCE = r"^(?!\d(?P<number>\d)(?P=number) )(?P<count>\d{1,3})"

DIALECT = Dialect(
    name="stackexchange",
    about="Stack Exchange, with Stack Overflow",
    signatures=False,
    signs=(
        "Improve this question", "Improve this answer", "improve this question",
        "improve this answer", "Stack Exchange Network", "Ask Question",
        "bronze badge", "silver badge", "Reset to default", "Highest score (default)",
        "Cite this answer", "Add a comment", "Stack Exchange Inc", "Over a year ago",
        "Hot Network Questions", "Sign up to request clarification or add additional context",
        "Explore related questions", "See similar questions with these tags",
        "clicking “Post Your Answer”", "Browse other questions tagged",
        "Not the answer you're looking for?",
    ),
    labels={"Asked": "start", "Modified": "start", "Viewed": "start", "Active": "start"},
    # Each count of badges is printed twice, the second time for those who hear the page. Nobody can
    # tell a reputation of 1 and two badges from 122 badges.
    counts={
        "reputation": (
            r"^(?P<count>(?:\d(?!\d)|\d\d\d?|\d{1,3}(?:,\d{3})+)(?:\.\d)?k?)"
            r"(?: ?(?P<number>\d+) ?(?P=number) (?:gold|silver|bronze) .*)?$",
        ),
        "gold badges": (rf"{_TWICE} gold badges?", rf"{_ONCE} gold badges?$"),
        "silver badges": (rf"{_TWICE} silver badges?", rf"{_ONCE} silver badges?$"),
        "bronze badges": (rf"{_TWICE} bronze badges?", rf"{_ONCE} bronze badges?$"),
    },
    closing=(
        r"(?:asked|answered|Asked|Answered)(?: on)? (?P<date>.+)",
    ),
    card=(
        r"\d[\d,.k ]*(?:gold|silver|bronze) badges?[\d, a-z]*", r"\d[\d,.k]* [\d, ]+",
        "New contributor", r"\d{1,3}(?:,\d{3}|(?:\.\d)?k)\d+", r"\d{5,}",
        r".+ is a new contributor\..*", "community wiki", r"\d+ revs?(?:, \d+ users.*)?",
    ),
    picture=(r"(?P<author>.+)'s user avatar", "user avatar"),
    above=(
        r"(?P<score>[-−]?(?:\d{1,4}|\d{1,3}(?:,\d{3})+)(?:\.\d)?k?)", r"\+[\d,.]+k?",
        r"\\?\$\\{1,2}begingroup\\?\$", "Up vote", "Down vote", "Save", "favorite",
        r"up vote (?P<score>[-−]?\d[\d,.]*k?) down vote(?: (?:favorite|accepted))?(?: \+\d+)?",
        "This question shows research effort; it is useful and clear",
        "This question does not show any research effort; it is unclear or not useful",
        "This answer is useful", "This answer is not useful", "Save this answer.",
        "Save this question.", "Bookmark this question.", "Show activity on this post.",
        "Loading when this answer was accepted…", "Accepted answer", "Accepted",
        r"This answer has been awarded bounties worth [\d,]+ reputation.*",
        r"\[/posts/\d+/timeline\]",
    ),
    below=(
        "Share", "Cite", "Edit", "Follow", "Flag", "Delete", "Improve this question",
        "Improve this answer",
        r"share ?\|(?: ?(?:cite|edit) ?\|)* ?improve this (?:answer|question)",
        "Share a link to this question", "Share a link to this answer",
        r"CC BY-SA \d\.\d", r"Follow this (?:question|answer) to receive notifications",
    ),
    comment=(
        r"(?:(?P<text>.+?) )?Commented ?(?P<date>.+)", "Commented",
        r"(?P<author>.+) Over a year ago",
        "Over a year ago", r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d.*",
        r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \+00:00", "Reply", "Copy link", "Comments",
        r"(?:(?P<text>.+?) ?)?[–—] ?(?P<author>[^–—.!?]{2,32}?)(?: ♦)? "
        r"(?P<date>(?:[^\W\d]+\.? ?)?\d.*\d:\d\d)",
        r"add a comment ?\|?(?: ?show \d+ more comments?)?", r"show \d+ more comments?",
        r"\d+ Comments?", r"(?:Add a comment ?)?\|?\s*Show \d+ more comments?",
        r"Add a comment ?\|?", r"\|", r"\\?\$\\{1,2}endgroup\\?\$",
        "Sign up to request clarification or add additional context in comments.",
    ),
    edited=(r"edited (?P<date>.+)",),
    tag=(r"[a-z0-9][a-z0-9.+#-]*",),
    notice=(
        r"\d+ Answers?(?: \d+)?", r"(?:\d+ Answers? ?)?active ?oldest ?votes", "votes",
        r"Sorted by: ?(?:Reset to default)?", "Reset to default",
        r"\[?Highest score \(default\).*", r"Date modified \(newest first\)",
        r"Date created \(oldest first\)", r"Trending \(recent votes count more\)",
        "Trending sort available",
        r"(?:Protected question|Highly active question|Closed|Locked)\. .+",
        r"(?:Closed|Locked) (?:\d+ .+ ago|[A-Z][a-z]{2} \d.+)\.",
        r"This question (?:already has|is|needs|was|does not appear|appears) .+",
        r"Want to improve this (?:question|post)\? .+",
        r"The community reviewed whether to reopen this question .+",
        r"Original close reason\(s\) were .+",
    ),
    start=(
        "Ask Question", r"(?:Asked|Modified|Active) (?:.+ ago|today|yesterday)",
        r"Viewed .+ times",
    ),
    page=(
        r"By clicking “Post Your Answer”.*", "Explore related questions",
        "See similar questions with these tags.", "Find the answer to your question by asking.",
        "Your Answer", "Start asking to get answers", "Post Your Answer", "Linked", "Related",
        r"Not the answer you're looking for\?.*", r"Browse other questions tagged.*",
        "You must log in to answer this question.", "Know someone who can answer?",
        "Hot Network Questions", r"Thanks for contributing an answer to .+",
    ),
)  # fmt: skip
