"""public-inbox, the archive of mailing lists at lore.kernel.org and elsewhere."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="publicinbox",
    about="public-inbox, the mail archives of lore.kernel.org",
    signs=(
        "permalink raw reply", "messages in thread", "help / color / mirror / Atom feed",
        "(permalink / raw)", "Thread overview:", "end of thread, other threads:[",
        "links below jump to the message on this page",
    ),
    byline=(
        r"From: (?P<author>.+?) @ (?P<date>\d{4}-\d\d-\d\d {1,2}\d{1,2}:\d\d)(?: UTC)?"
        r"(?: \((?:permalink / raw\))?)?",
    ),
    above=(
        "permalink", "raw",
        r"@? ?\d{4}-\d\d-\d\d {1,2}\d{1,2}:\d\d.*", r"\d+ siblings?, \d+ repl(?:y|ies); .+",
        r"To: .+", r"\[(?:parent )?not found: ?<.+>\]",
    ),
    tail=(r"\^ permalink raw reply.*", r"\^"),
    page=(
        "help / color / mirror / Atom feed", r"end of thread, other threads:\[.+",
        r"Thread overview: .+", r"-- links below jump to the message on this page --",
        r".{0,40}Archive on lore\.kernel\.org",
    ),
)  # fmt: skip
