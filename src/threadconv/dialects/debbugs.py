"""Debbugs, the bug trackers of Debian and GNU: mails, and between them what the tracker did."""

from threadconv.dialects import Dialect

_DONE = (
    r"(?:Report|Information) forwarded|(?:Acknowledgement|Notification|Reply|Message) sent|"
    r"(?:Added|Removed|Ignoring|Request) (?:tag|indication|blocking|request|to)|"
    r"(?:Bug|Severity|Owner|Summary) (?:re|set|changed|recorded|closed|archived|marked|no |\d)|"
    r"(?:Changed|Set|Unset) [Bb]ug|(?:Marked|Unmarked|No longer marked) as|(?:Forcibly )?[Mm]erged"
)
"""What the tracker has done, which it tells between mails."""

DIALECT = Dialect(
    name="debbugs",
    about="Debbugs, the bug trackers of Debian, Devuan and GNU",
    signs=(
        "ug report logs", "(full text, mbox, reply)", "(full text, mbox, link)",
        "View this report as an mbox folder", "Debbugs is free software", "mbox, reply):",
        "Toggle useless messages", "this bug log contains spam",
        " received at submit@", "Display info messages", "mbox, link).",
    ),
    byline=(r"Message #(?P<number>\d{1,5}) received at \S+(?: \(.{0,30})?",),
    subject=(r"Subject: (?:(?:Re|Fwd?): )*(?:Bug#\d+: )?(?P<text>\S.*)",),
    above=(r"Date: (?P<date>.+)", r"(?:To|Cc): .+"),
    aside=(rf"(?:{_DONE})\b(?!.*\blink\)\.$).*",),
    resume=(r".*\blink\)\.",),
    notice=(rf"(?:{_DONE})\b.*\blink\)\.",),
    title=(r"#\d+ - (?P<text>\S.*) - .{1,30} (?:[Bb]ug )?report logs",),
    start=(
        r"Packages?: .+", r"Reported by: .+", r"Severity: .+", r"Tags: .+", r"Owned by: .+",
        r"(?:Found|Fixed) in versions? .+", r"Done: .+", r"Bug is archived.+", r"Merged with .+",
        r"Forwarded to .+", r"Reply or subscribe to this bug\.", "Display info messages",
        "Toggle useless messages", r"View this report as an .+",
    ),
    tail=(r"Send a report that this bug log contains spam\.?",),
    page=(
        r".{1,30} [Bb]ug report logs(?: - ?)?(?:#\d+)?", r"Debbugs is free software.+",
        r"Copyright © 1999 Darren O\. Benham.*", r".{1,30} [Bb]ug tracking system",
    ),
)  # fmt: skip
