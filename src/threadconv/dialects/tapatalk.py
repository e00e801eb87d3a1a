"""Tapatalk groups (formerly Yuku and Zetaboards): boards on Tapatalk's own page."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="tapatalk",
    about="Tapatalk groups",
    signs=(
        "Switch to Print View - ", "Share with:", "tapatalk", "Tapatalk", "updated Privacy Policy",
        "Read more posts (", "Display posts from previous:", "Link:Copy link",
    ),
    number=(
        r"(?P<date>.+?) ?# ?(?P<number>\d+?) ?(?:19|20)\d\d-\d\d-\d\dT.+",
        r"# ?(?P<number>\d+?) ?(?:19|20)\d\d-\d\d-\d\dT.+",
    ),
    quote=(r"(?P<author>\S.{0,60}?) wrote:?(?: ↑)?(?: ?↑? ?(?P<date>.*\d.*))?",),
    start=(
        r"(?:Switch to )?Print [Vv]iew(?: - \d+ posts?)?", "Share", "Share with:", "Link:Copy link",
        "Link: Copy link", r"Switch to Print View - \d+ posts",
    ),
    page=(
        r"Read more posts \(\d+ remaining\)", "Read more", r"Display posts from previous:.*",
        "Back to top",
    ),
)  # fmt: skip
