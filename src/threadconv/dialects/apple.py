"""Apple Support Communities: a question, its best reply in full, and all replies below."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="apple",
    about="Apple Support Communities",
    signatures=False,
    signs=(
        "User profile for user: ", "User level: Level ", "Question marked as", "Top-ranking reply",
        "Looks like no one’s replied in a while.", "Thread reply - more options",
    ),
    labels={"User level": "title"},
    byline=(r"User profile for user: (?P<author>.{1,60}?)(?: (?:\[\w*\] ?)?(?P=author))?",),
    card=("Author", r"[\d,]+ points?"),
    above=(
        "Question marked as", "Top-ranking reply",
        r"(?P<date>[A-Z][a-z]{2} \d.{0,30}?) in response to (?P<author>.{1,60})",
        r"Posted on (?P<date>.{6,30})",
    ),
    below=(
        r"Reply ?Helpful(?: ?\([\d,]+\))? ?Thread reply - more options", "Link to this Post",
        r"Reply(?: ?Me too(?: ?\([\d,]+\))?)+",
    ),
    tail=("View in context", "Similar questions"),
    total=(r"^(?P<count>\d[\d,]*) repl(?:y|ies)$",),
    start=(
        "Looks like no one’s replied in a while. To start the conversation again, simply ask a new "
        "question.", "Loading page content", "Page content loaded", "Sort By:",
    ),
)  # fmt: skip
