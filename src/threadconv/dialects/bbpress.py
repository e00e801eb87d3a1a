"""bbPress 2, the forum of WordPress."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="bbpress",
    about="bbPress 2",
    paragraphs=True,
    signs=(
        " voices, and was last updated ", " post (of ", "Viewing 1 post",
        " posts - 1 through ", " total)", "Keymaster", "Participant",
        "You must be logged in to reply to this topic.",
        " replies - 1 through ", "Thread Starter",
        " is closed to new replies.",
    ),
    byline=(r"(?P<date>.+\d.*?) +#\d{2,}",),
    card=(
        "Participant", "Keymaster", "Spectator", "Blocked", "Inactive", "Anonymous",
        "Plugin Author", "Plugin Contributor", "Plugin Support", "Theme Author",
        r"\(@\S+\)",
    ),
    quote=(r"(?P<author>\S.*) wrote:",),
    edited=(r"This (?:topic|reply) was modified .+ ago by .+", r"Reason: .+"),
    start=(
        r"(?:Home|Forums?) (?:›|»|>) .+",
        r"This topic (?:has|contains) .+ (?:was|is) last updated .+ ago ?(?: by .+)?\.?",
        r"This topic is empty\.",
    ),
    page=(
        r"Viewing \d+ (?:posts?|replies|reply)\b.*", "Author Posts", "Author", "Posts",
        "You must be logged in to reply to this topic.", r"Reply To: .+",
        r"The (?:topic|forum) [‘'“\"].+[’'”\"] is closed to new (?:replies|topics and replies)\.?",
    ),
)  # fmt: skip
