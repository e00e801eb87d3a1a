"""Redmine: issues with what each comment changed, and forums."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="redmine",
    about="Redmine 1 to 6: issues and forums",
    signatures=False,
    signs=(
        "Powered by Redmine", "© 2006-20", "Jean-Philippe Lang", "Also available in:",
        " - Added by ",
    ),
    byline=(
        r"(?:RE: (?P<text>.+) - )?(?:Added|Updated) by (?P<author>\S.{0,60}?) "
        r"(?P<date>(?:(?:less than|about|over|almost) )?(?:\d+|an?) \w+ ago)",
        # The words of the issue: who wrote them and when stands above its other facts.
        r"Description(?P<author>)",
    ),
    above=(
        r"[^.!?:]{1,60} (?:changed from .+ to|set to) [^.!?]+",
        r"[^.!?:]{1,60} deleted \(.+\)", r"(?:File|Related to|Blocks|Blocked by) .+ added",
    ),
    start=(
        r"Added by (?P<author>\S.{0,60}?) "
        r"(?P<date>(?:(?:less than|about|over|almost) )?(?:\d+|an?) \w+ ago)\.(?: Updated .+\.)?",
    ),
    below=(
        "Actions", r"Actions #\d+", "History", "Notes", "Property changes", "Watch",
    ),
    notice=(r"Replies \(\d+\)",),
    page=("Also available in: Atom PDF",),
)  # fmt: skip
