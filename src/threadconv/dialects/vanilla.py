"""Vanilla Forums 2 and 3."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="vanilla",
    about="Vanilla Forums 2 and 3",
    paragraphs=True,
    signs=(
        "Howdy, Stranger!", "Sign In or Register to comment.", "It looks like you're new here.",
        "Best Of...", "Powered by Vanilla", "Leave a Comment", "Quick Links", "In this Discussion",
        "Recent Discussions", "Higher Logic", "» show previous quotes",
    ),
    byline=(
        r"(?P<date>[^\W\d_]{3,9} (?:\d{1,2}, )?\d{4}|[^\W\d_]{3,9} \d{1,2}|\d.*\d:\d\d[AP]M)"
        r"(?: edited .+?)?(?: in .+)?",
    ),
    card=("Admin", "Administrator", "Vanilla Staff", "Member", "✭", "✭✭", "✭✭✭"),
    above=(r"edited .*\d.*", r"in(?: [A-Z].{0,40})?"),
    below=(
        "Flag", "Like", "Agree", "Disagree", "LOL", "Awesome", "Insightful", "Off Topic", "Spam",
        "Abuse", "Troll", "Promote", "Vote Up", "Vote Down",
    ),
    quote=(r"(?P<author>\S.*) (?:said|wrote):",),
    inside=("» show previous quotes", "- show previous quotes", "Show previous quotes"),
    notice=("Comments", r"\d+ Comments?", "Answers", r"\d+ Answers?"),
    page=(
        "Sign In or Register to comment.", "Howdy, Stranger!", "Leave a Comment", "Add a Comment",
        "It looks like you're new here. If you want to get involved, click one of these buttons!",
        "Quick Links", "In this Discussion", "Recent Discussions",
        "This discussion has been closed.",
        "Post Comment",
    ),
)  # fmt: skip
