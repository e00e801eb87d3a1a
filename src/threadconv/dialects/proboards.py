"""ProBoards 5, the forums hosted at proboards.com."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="proboards",
    about="ProBoards 5",
    signs=(
        "This Forum Is Hosted For FREE By ProBoards", "Get Your Own Free Forum!",
        "Click here to remove banner ads from this forum.", "Deselect Post", "Give Gift",
        "FTC Disclosure",
    ),
    byline=(
        r"Post by (?P<author>\S.{0,40}?) on (?P<date>\w{3} \d{1,2}, \d{4} (?:at )?"
        r"\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?(?: GMT(?: ?[+-]\d{1,2})?)?)",
    ),
    card=(
        "Administrator", "Forum Moderator", "Global Moderator", "Member is Online",
        "Deleted Member", r"(?:New|Junior|Full|Senior) Member",
    ),
    picture=(r"(?P<author>\S.{0,40}) Avatar",),
    above=(
        "Quote", "Select Post", "Deselect Post", "Link to Post", "Member", "Give Gift",
        "Back to Top",
    ),
    edited=(r"Last Edit: (?P<date>.+?) by (?P<author>.+)",),
    quote=(
        r"(?P<date>\w{3} \d{1,2}, \d{4} (?:at )?\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?"
        r"(?: GMT(?: ?[+-]\d{1,2})?)?) @?(?P<author>\S.{0,40}) said:",
    ),
    reactions=(
        r"(?P<users>\S.{0,100}) likes? this",
        r"(?P<users>\S.{0,80}), and (?P<count>\d+) more like this",
    ),
    start=("Create Thread Reply Search", "Actions"),
    page=(
        "Welcome Guest. Please Login or Register.", "Prev", "Quick Reply",
        "Click here to remove banner ads from this forum.",
        "This Forum Is Hosted For FREE By ProBoards", "Get Your Own Free Forum!",
        r"Terms of Service Privacy Cookies.*",
    ),
)  # fmt: skip
