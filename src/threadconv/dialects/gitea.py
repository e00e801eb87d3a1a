"""Gitea and Forgejo: issues and pull requests."""

from threadconv.dialects import Dialect

_WHEN = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d\d:\d\d|(?:\d+|an?) \w+ ago|now"

DIALECT = Dialect(
    name="gitea",
    about="Gitea and Forgejo: issues and pull requests",
    signatures=False,
    one_word=True,
    signs=(
        "Powered by Gitea", "Powered by Forgejo", "Sign in to join this conversation.",
        "No Branch/Tag Specified", "No due date set.",
        "No dependencies set.", "No Assignees",
    ),
    byline=(rf"(?P<author>[\w.-]+) commented (?P<date>{_WHEN})(?: ?[•·] edited)?",),
    card=(
        "Owner", "Member", "Collaborator", "Contributor", "Author",
        "First-time contributor",
    ),
    notice=(
        rf"[\w.-]+ (?:added|removed|closed|reopened|modified|changed|deleted|merged|referenced|"
        rf"self-assigned|pushed|locked|unlocked|pinned|unpinned|approved|requested|marked|was|"
        rf"started|stopped|force-pushed) .*(?:{_WHEN})",
    ),
    # The label stands in a box of its own.
    aside=(r"[\w.-]+ (?:added the|removed the|added|removed)",),
    resume=(rf"(?:and removed .+ )?labels? (?:{_WHEN})",),
    title=(r"(?P<text>.{6,200}) #\d{1,6}",),
    start=(
        "Open", "Closed", "Merged", "New Issue",
        rf"opened (?:{_WHEN}) by (?P<author>[\w.-]+)(?: ?· ?\d+ comments?)?",
    ),
    page=(
        "Sign in to join this conversation.", "No Branch/Tag Specified",
        "No due date set.", "No dependencies set.", "No Assignees",
        r"Powered by (?:Gitea|Forgejo).*", r"\d+ [Pp]articipants?", "Due Date", "Dependencies",
        r"Reference: ?.+",
    ),
)  # fmt: skip
