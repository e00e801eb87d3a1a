"""Nairaland: every post under a line with its subject, author and date."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="nairaland",
    about="Nairaland",
    signs=(
        "Nairaland", "Disclaimer: Every Nairaland member is solely responsible", "(Go Down)",
        "(Go Up)", "Welcome, Guest: Register", "Oluwaseun Osewa",
    ),
    title=(r".+ [›/>] (?P<text>[^›>]+?) \([\d,]+ Views?\)",),
    byline=(
        r"(?P<text>.+?) by (?P<author>[^\s:]+)(?: ?\( ?[mf] ?\))? ?: (?P<date>\d.+?)\*?"
        r"(?:\. Modified: .*)?",
    ),
    below=(
        "Share", "Copy Post", "WhatsApp", "Telegram", "Twitter", "Facebook", "Quote", "Report",
        "Like", r"\d+ Likes?(?: \d+ Shares?)?", r"\d+ Shares?", "Modify",
    ),
    quote=(r"(?P<author>[^\s:]+):",),
    notice=(r"\(?\d+\)?(?: \(\d+\))+.*", r"1 Reply ?\(Go Down\)"),
    page=(
        r"\d+ Repl(?:y|ies) ?\(Go Up\)", r"\( ?Go Up ?\)", r"\( ?Reply ?\)", "Reply",
        r"Viewing this topic:.*", r"Sections: .+", r"Disclaimer: Every Nairaland member.*",
    ),
)  # fmt: skip
