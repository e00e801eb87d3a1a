"""FluxBB 1.x and PunBB."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="fluxbb",
    about="FluxBB and PunBB",
    signs=(
        "Powered by FluxBB", "Powered by PunBB", "Board footer", "You are not logged in.",
        "Topics: Active | Unanswered", "Pages: 1", "Atom topic feed", "RSS topic feed",
        "Topics: Active", "You are not logged in. Please login or register.",
    ),
    ruled=True,
    paragraphs=True,
    labels={
        "From": "location",
        "Registered": "joined",
        "Posts": "stats",
        "Reputation": "stats",
    },
    number=(
        r"#(?P<number>\d[\d,]*) (?P<date>.+)",
        r"#?(?P<number>\d[\d,]*) Posted by .+ on (?P<date>.+)",
        r"#?(?P<number>\d[\d,]*) (?:Topic|Reply) by (?P<author>.+?) "
        r"(?P<date>\d{4}-.+|\w+ \d\d?\b.+)",
    ),
    card=(
        "Member", "New member", "Administrator", "Moderator", "Guest", "Website", "E-mail",
        "Offline", "Online", "E-mail Website",
    ),
    below=(
        "Offline", "Online", "Quote", "Report", "Report Quote", "Website Offline",
        r".{1,40}'s Website",
    ),
    edited=(r"Last edited by (?P<author>.+?) \(.+\)",),
    quote=(r"(?P<author>\S.{0,60}?) wrote:",),
    inside=("Code:",),
    start=(r"Pages: 1.*", r"Pages \d+", r"Index » .+", "Index"),
    page=(
        r"Pages:? ?\d.*", "Board footer", "Jump to", "Atom topic feed", "RSS topic feed",
        r"Powered by (?:FluxBB|PunBB).*", "Quick reply", "Quick post", "Index",
    ),
)  # fmt: skip
