"""WoltLab Suite Forum (Burning Board) 4 to 6."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="woltlab",
    about="WoltLab Suite Forum (Burning Board) 4 to 6",
    paragraphs=True,
    signs=(
        "Reactions Received", "Likes Received", "Activity Points", "Login or register",
        "Quote from ", "WoltLab", "Edited once, last by ", " times, last by ",
        "Participate now!", "Users Viewing This Thread", "Thread is marked as Resolved",
        "Report Content",
    ),
    labels={
        "Reactions Received": "stats",
        "Likes Received": "stats",
        "Activity Points": "stats",
        "Trophies": "stats",
        "Articles": "stats",
        "Images": "stats",
        "Blog Articles": "stats",
        "Birthday": "fields",
    },
    card=(
        "Thread Starter", "Beginner", "Student", "Intermediate", "Professional", "Master",
        "Enlightened", "Moderator", "Administrator", "Super Moderator",
    ),
    above=("Official Post", "Best Answer", "New"),
    below=("Report Content", "Go to Page Top"),
    edited=(r"(?:The post was )?[Ee]dited (?:once|\d+ times), last by .+",),
    quote=(r"Quote from (?P<author>\S.*)",),
    inside=("Code", "Display More", "Display Less", "Display Spoiler"),
    start=("Thread is marked as Resolved", "Unresolved", "Resolved"),
    page=(
        "Participate now!", "Register Yourself", "Similar Threads", "Users Viewing This Thread",
        "Tags", "Create an account or sign in to comment", r"Don[’']t have an account yet\? .+",
        r"\d+ (?:Member|Guest)\w*(?: .+)?",
    ),
)  # fmt: skip
