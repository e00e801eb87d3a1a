"""Lemmy: a post of a community and the tree of its comments."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="lemmy",
    about="Lemmy",
    signatures=False,
    tree=True,
    signs=(
        "You must log in or # to comment.", "Subscribe from Remote Instance", "fedilink",
        "join-lemmy.org", "local subscribers", "users / 6 months", "Support Lemmy",
        "HotTopControversialNewOld", "minus-square", "Create Community",
        "Javascript is disabled. Actions will not work.",
    ),
    byline=(
        r"(?:\[[\w-]+\] ?)?(?P<author>.+?)(?:@[\w-]+(?:\.[\w-]+)+)?(?:(?<=[a-z0-9_])M?A?)? to .+ · "
        r"(?P<date>.+ ago)",
        r"(?:(?:(?P<score>-?[\d.]+K?) ?)?[·•] ?)?(?P<date>(?:\d+|an?) \w+ ago)(?: ?edit-2 .+ ago)?",
    ),
    card=(
        r"(?:\[[\w-]+\] ?)?(?P<author>.+?) ?@[\w-]+(?:\.[\w-]+)+ ?(?:OP)? ?M? ?A? ?B?"
        r"(?:linkfedilink)?[A-Z]?[a-z]*",
        r"(?:\[[\w-]+\] ?)?(?P<author>[\w-]+?) ?OP ?M? ?A? ?(?:linkfedilink)?(?:[A-Z][a-z]*)?",
        r"(?:\[[\w-]+\] ?)?(?P<author>[\w-]*[a-z0-9_])(?: ?M)?(?: ?A)linkfedilink(?:[A-Z][a-z]*)?",
        r"(?:\[[\w-]+\] ?)?(?P<author>[\w-]*[a-z0-9_]) ?M ?A",
        r"(?:\[[\w-]+\] ?)?(?P<author>[\w-]+?)linkfedilink(?:[A-Z][a-z]*)?",
        r"(?:\[[\w-]+\] ?)?(?P<author>[\w-]+?)(?:@[\w.-]+\.[a-z]+)? ?(?:OP)? ?M? ?A? ?B? "
        r"(?:English|Deutsch|Français|Español|Português|Italiano|Nederlands)",
        r"@[\w-]+(?:\.[\w-]+)+", "OP", "M", "A", "B",
    ),
    above=(
        "minus-square", "plus-square", "link", "fedilink", "linkfedilink", "edited", "edit-2", "·",
        r"(?:arrow-up |[A-Z][a-zé]+ )?(?P<score>-?[\d.]+K?) ?[·•]",
        r"arrow-(?:up|down).*", r"message-square.*", "reply-1", r"-?[\d.]+K? ?·?",
        "English", "Deutsch", "Français", "Español", "Português", "Italiano", "Nederlands",
    ),
    below=("reply", "bookmark", "flag", "cross-post", "copy", "external-link"),
    notice=(
        "deleted by creator", "removed by mod",
        "You must log in or # to comment.", "Sidebar", "HotTopControversialNewOld", "Chat",
        "Hot", "Top", "Controversial", "New", "Old", r"\(\*\) ?Hot.*", r"\( ?\) ?Chat",
    ),
    page=(
        r"![\w-]+@[\w-]+(?:\.[\w-]+)+ ?(?:Subscribe)?", r"[\d.,]+K? users / day.*",
        "Communities", "Create Post", "Support Lemmy", "Login", "Sign Up", "Subscribe",
        "Subscribe from Remote Instance", "Visibility: Public", "mods:", "Modlog",
    ),
)  # fmt: skip
