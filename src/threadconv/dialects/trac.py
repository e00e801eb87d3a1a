"""Trac: tickets with numbered comments, and above the words of each what it changed."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="trac",
    about="Trac 0.11 to 1.6",
    signatures=False,
    signs=(
        "Powered by Trac", "By Edgewall Software", "TracTickets", "Help/Guide", "About Trac",
        "Context Navigation", "Context navigation", "Show property changes", "Owned by:",
        "Change History (", "Change history (", "Visit the Trac open source project",
        "Comma-delimited", "comment:1", "comment:2",
    ),
    labels={"Reported by": "start", "Owned by": "start"},
    byline=(
        r"(?:(?:follow-ups?|in reply to): .{1,40} )?comment:(?P<number>\d+) "
        r"by(?: (?P<author>[^\s,].{0,60}?))? ?, (?:on )?(?P<date>.+)",
        r"comment:(?P<number>\d+)(?: (?:follow-ups?|in reply to): .{1,60}?)? "
        r"Changed (?:on )?(?P<date>.+) by (?P<author>\S.{0,60})",
        r"(?:(?:follow-ups?|in reply to): .{1,60} )?Changed (?:on )?(?P<date>.+) by "
        r"(?P<author>\S.{0,60})",
        r"by (?P<author>\S.{0,60}?) ?, (?:on )?(?P<date>.+)",
        r"comment:(?P<number>\d+)",
        # The words of the ticket: who wrote them and when stands above, with its other facts.
        r"Description(?P<author>)(?: \(last modified by .+\))?",
    ),
    above=(
        r"(?:follow-ups?|in reply to):[ \d;]{0,30}",
        r"\w[\w /-]{0,30}:(?: \|)? (?:.* )?→(?: .*[^.!?])?",
        r"(?:[\w.@-]{1,30} )?→(?: ?[\w.@ -]{0,30}(?<!\.))?",
        r"\w[\w /-]{0,30}:(?: \|)? (?:changed from|set to) .+",
        r"\w[\w /-]{0,30}:(?: \|)? .+ (?:added|removed|deleted)",
        r"changed from .+ to .+", "Owner:", "Status:", "Resolution:", "Priority:", "Milestone:",
        "Component:", "Version:", "Keywords:", "Cc:",
    ),
    quote=(r"Replying to (?P<author>\S.{0,60}?):",),
    edited=(r"(?:Version \d+, edited|Last edited) .+ by (?P<author>\S+).*",),
    aside=(
        "Oldest first", r"Attachments \(\d+\)", r"(?:\(.\) )?Oldest first .*Newest first.*",
    ),
    resume=(r"Change [Hh]istory(?: \(\d+\))?",),
    start=(
        r"Reported by:(?: \|)? (?P<author>\S.{0,60}?) (?:\| )?Owned by:.*",
        r"Opened (?:on )?(?P<date>.+)", r"Closed .+", r"Last modified .+", r"#\d+ .+",
        r"[\w ]{1,30}: .* ?Milestone: ?.*",
        r"[\w ]{1,30}: .* ?Version: ?.*", r"Keywords: .* ?Cc: ?.*", r"Modify ↓",
    ),
    words={"naming": ("reported by",)},
    page=(
        r"Note: See TracTickets .+", "Download in other formats:", r"Powered by Trac .+",
        r"By Edgewall Software ?\.", r"Visit the Trac open source project at.*", "Wiki", "Timeline",
        "Roadmap", "View Tickets", "Search", "Preferences", "Help/Guide", "About Trac", "Login",
        "Context Navigation", "RSS Feed", "Comma-delimited Text", "Tab-delimited Text",
    ),
)  # fmt: skip
