"""Steam: the discussions of the community."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="steam",
    about="Steam Community, its discussions",
    signatures=False,
    signs=(
        "Topic Details", "Per page: 15 30 50", "Discussions Rules and Guidelines",
        "Start a New Discussion", "provided by geonames.org",
        "Note: This is ONLY to be used to report spam",
        "has indicated that this post answers the original topic", "[developer]",
        "is awaiting analysis by our automated content check system",
    ),
    labels={"Date Posted": "start"},
    card=(r"\[(?:developer|author|moderator)\]", "Banned"),
    edited=(r"Last edited by (?P<author>.+?); ?.+",),
    quote=(r"Originally posted by (?P<author>.+?):",),
    notice=(
        r"(?:The author of this (?:thread|topic)|A developer of this app) "
        r"has indicated that this post answers the original topic\.",
        r"< ?(?:\d+ ?(?:\.\.\. ?)?){0,9}>", r"Showing \d+ ?- ?\d+ of [\d,]+ comments",
        r"This comment is awaiting analysis by our automated content check system\..*",
    ),
    page=(
        r".+ > Topic Details", "Store Page", r"All ?Discussions ?Screenshots ?.+",
        "Per page: 15 30 50", "Start a New Discussion", "Discussions Rules and Guidelines",
        "Report this post", r"Note: This is ONLY to be used to report spam, advertising, and.*",
        r"© Valve Corporation\..*", r"Some geospatial data on this website is provided by .+",
        r"Privacy Policy ?\| ?Legal ?\| ?Steam Subscriber Agreement.*", "View mobile website",
        "Link to the Steam Homepage", "Install Steam",
        "STORE COMMUNITY ABOUTSUPPORT", "STORE", "COMMUNITY", "ABOUTSUPPORT",
    ),
)  # fmt: skip
