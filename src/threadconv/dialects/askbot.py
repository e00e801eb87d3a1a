"""Askbot: question, answers and comments, each closed by when and by whom."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="askbot",
    about="Askbot, as at ask.sagemath.org",
    signatures=False,
    signs=(
        "Powered by Askbot", "First time here? Check out the FAQ!", "Copyright Askbot",
        "Ask Your Question", "flag offensive", "Question Tools", "subscribe to the rss feed",
        "This comment is being moderated", "Askbot requires javascript",
    ),
    closing=(r"(?:asked|answered|updated)(?: (?P<date>.+?)(?: \+0000)?)?",),
    picture=(r"(?P<author>.+)'s avatar",),
    above=(r"(?P<score>-?\d+)",),
    below=(
        "edit", "delete", "link", "flag offensive", "remove flag", "close", "merge", "more",
        r"(?:edit )?flag offensive 0 remove flag (?:close merge )?delete(?: link)?",
        "convert to answer", "repost as a question comment",
        "repost as a comment under older answer", "Comments", "save cancel",
        r"Preview: \(hide\)", r"(?:\[ \] )?minor edit \(don't send alerts\)",
    ),
    comment=(
        r"(?:.+'s avatar )?(?P<author>\S.{0,60}?) \( ?(?P<date>.+?)(?: \+0000)? ?\)(?: edit)?",
        r"\( ?(?P<date>.+?)(?: \+0000)? ?\)", "add a comment", "see more comments",
        "add a comment see more comments",
    ),
    notice=(r"\d+ Answers?", r"(?:Sort by )?(?:oldest|newest|most voted)(?: newest most voted)?"),
    tail=("Question Tools",),
    page=(
        r"First time here\? Check out the FAQ!", "Ask Your Question", "ALL", "UNANSWERED", "Stats",
        r"Powered by Askbot .+", "retag",
    ),
)  # fmt: skip
