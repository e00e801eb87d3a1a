"""Flarum, as its own page and as the one for browsers without scripts."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="flarum",
    about="Flarum",
    paragraphs=True,
    signatures=False,
    # The page for browsers without scripts prints nothing else of its own, but no other prints it.
    signs=(
        "This site is best viewed in a modern browser", "modern browser with JavaScript enabled.",
        "Something went wrong while trying to load the full version of this site.", "Original Post",
        " replied to this.", " likes this.", "Flarum", "Jump to First Unread",
        "Write a Reply...",
    ),
    edited=("Edited",),
    below=(r".+ replied to this\.", r"\d+ repl(?:y|ies)"),
    reactions=(r"(?P<users>.+) likes? this\.?",),
    notice=(
        r".+ (?:changed the title to|added the|removed the|renamed the discussion) .+",
        r".+ (?:locked|unlocked|stickied|unstickied) the discussion\.?",
        r".+ set the best answer .+", r"\d+ (?:days?|months?|years?) later",
    ),
    start=(
        "This site is best viewed in a modern browser with JavaScript enabled.",
        r"Something went wrong while trying to load the full version of this site\..*",
        r"(?:\*\*)?\d+ of \d+ posts?(?:\*\*)?(?: ?[^\W\d_]{3,9} \d{4})?",
    ),
    page=(
        "Original Post", "Now", r"[^\W\d_]{3,9} \d{4}", "Write a Reply...",
        "Back to Discussion List", "Next Page »", "« Previous Page",
    ),
)  # fmt: skip
