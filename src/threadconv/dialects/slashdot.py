"""Slashdot: a story and the tree of its comments."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="slashdot",
    about="Slashdot",
    signatures=False,
    tree=True,
    title=(r"(?P<text>.+?) ?\( ?[\w-]+(?:\.[\w-]+)+ ?\)(?: \d+)?",),
    signs=(
        "The Fine Print: The following comments are owned by whoever posted them.", "(Score:",
        "Search Slashdot", "No new comments can be posted.", "Slashdot", "Anonymous Coward",
        "Catch up on stories from the past week (and beyond)", "Abbreviated Hidden", "More Login",
    ),
    byline=(
        r"by (?P<author>.+?) (?:\( ?\d+ ?\) )?(?:\* )?(?:writes: )?on (?P<date>.+) \( ?#\d+ ?\).*",
        r"Posted by (?P<author>.+?) (?:\( ?\d+ ?\) )?on (?P<date>.+ @\d\d?:\d\d[AP]M).*",
        r"on (?P<date>.+) \( ?#\d+ ?\).*",
        r"on (?P<date>.+ @\d\d?:\d\d[AP]M)(?: from the .+ dept\.?)?",
        r"by (?P<author>.+?) \( ?\d+ ?\)(?: \*)?(?: writes:)?",
        r"by (?P<author>Anonymous Coward)(?: writes:)?",
        r"\( ?(?P<number>\d+) ?\) writes:",
    ),
    card=(
        r"Posted by (?P<author>.+)", r"from the .+ dept\.", "Journal", "Homepage",
        r"by (?P<author>[^\s.,()]+(?:\.[^\s.,()]+)*(?: [^\s.,()]+){0,4})",
    ),
    above=(r"\( ?\d+ ?\)",),
    subject=(
        r"(?P<text>.+?) ?\( ?Score: ?(?P<score>-?\d)(?: ?, ?\w+)? ?\)",
    ),
    below=(
        "Share", "Parent", "Parent Share", "twitter facebook", "twitter", "facebook", "linkedin",
        "Reply to This", "Flag as Inappropriate",
    ),
    notice=(
        r"Comment removed.*", r"\d+ hidden comments?",
        r"\d+ repl(?:y|ies) beneath your current threshold\.?",
    ),
    tail=("This discussion has been archived. No new comments can be posted.",),
    page=(
        "Slashdot Top Deals", "There may be more comments in this discussion.",
        r"There may be more comments in this discussion\..*", "Related Links Top of the:",
    ),
)  # fmt: skip
