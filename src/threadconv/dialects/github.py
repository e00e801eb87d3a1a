"""GitHub: issues, pull requests and discussions."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="github",
    about="GitHub: issues, pull requests and discussions",
    signatures=False,
    one_word=True,
    signs=(
        "to join this conversation on GitHub", "reacted with thumbs up emoji",
        "reacted with heart emoji", "opened this issue", "wants to merge",
        "Successfully merging a pull request may close", "started this conversation in",
        "asked this question in", "You must be logged in to vote", "Discussion options",
        "The text was updated successfully, but these errors were encountered", "React with ",
        "Issue body actions", "closed this as completed", "limited conversation to collaborators",
    ),
    byline=(
        r"(?P<author>[\w-]+(?:\[bot\])?) (?:commented|left a comment|reviewed|opened)"
        r"(?: on)? (?P<date>[^•·]{5,30}?)(?: ?[•·].{0,60})?",
        r"opened on (?P<date>[^•·]{5,30}?)(?: ?[•·] ?edited.{0,60})?",
        r"commented(?: on)? (?P<date>[^•·]{5,30}?)(?: ?[•·].{0,60})?",
        r"(?P<date>[^•·]{5,30}?) ?· ?\d+ comments?(?: ?· ?\d+ repl(?:y|ies))?",
    ),
    card=(
        "Owner", "Member", "Collaborator", "Contributor", "Author", "Maintainer",
        "First-time contributor",
        r"(?:Author|Owner|Member|Contributor|Collaborator|First-time contributor) ?Copy link",
    ),
    picture=(r"@(?P<author>[\w-]+(?:\[bot\])?)",),
    above=(
        "commented", "Copy link", "More actions", "Loading", "•", "edited Loading",
        "Issue body actions", "Description", "Comment options", "Discussion options",
        # The page of 2025 says who commented when in a heading, and says it again below.
        r"on (?:[A-Z][a-z]{2} \d{1,2}|\d{1,2} [A-Z][a-z]{2}),? \d{4}(?: ?[•·] ?edited.{0,60})?",
    ),
    below=(
        "All reactions", "Sorry, something went wrong.", "You must be logged in to vote",
        r"\d+ repl(?:y|ies)", "Marked as answer", r"[^\w\s]{1,3} \d+ reactions?",
        "The text was updated successfully, but these errors were encountered:", "Uh oh!",
        r"There was an error while loading\. ?Please reload this page\.?",
        "Reactions are currently unavailable", r"React with .{1,3}",
    ),
    edited=(r"(?:• ?)?edited(?: by (?P<author>[\w-]+))?(?: Loading)?",),
    reactions=(
        r"[^\w\s]{1,3} ?(?P<count>\d+) ?[A-Za-z\d].* reacted with "
        r"(?P<kind>thumbs up|thumbs down|laugh|hooray|confused|heart|rocket|eyes) emoji",
        r"(?P<users>[A-Za-z\d][\w, -]{0,300}) reacted with "
        r"(?:thumbs up|thumbs down|laugh|hooray|confused|heart|rocket|eyes) emoji",
    ),
    notice=(
        r"(?:@[\w-]+ )?[\w-]+(?:\[bot\])? (?:added|removed|and removed) .+ labels? .+",
        r"(?:@[\w-]+ )?[\w-]+(?:\[bot\])? (?:closed|reopened|locked|unlocked|pinned|unpinned|"
        r"self-assigned|assigned|unassigned|mentioned|linked|referenced|transferred|merged|moved|"
        r"converted|marked|modified|deleted|removed|added|changed|requested|pushed|force-pushed|"
        r"approved) (?:this|these|the|a|an|as|\w+ commits?|review|from) .+",
        r"(?:@[\w-]+ )?[\w-]+(?:\[bot\])? (?:self-assigned this|mentioned this issue|assigned|"
        r"mentioned this pull request|closed this|reopened this|locked) .+",
        r"This comment was marked as .+", r".{1,120} #\d+ (?:Merged|Closed|Open)",
        "closed this as completed", "closed this as not planned", "added",
        r"Answer selected by .+",
        r"Replies: \d+ comments?(?: ?·? ?\d+ repl(?:y|ies))?", "Activity", "Comments",
    ),
    # The beginning of the answer, below the question.
    aside=(r"Answered by [\w-]+ [A-Z][a-z]{2} \d{1,2}, \d{4}",),
    resume=("View full answer",),
    title=(
        r"(?P<text>.+) · (?:Issue|Pull Request|Discussion) #\d+ · [\w.-]+/[\w.-]+(?: · GitHub)?",
        r"(?P<text>.{6,200}) #\d{1,6}",
    ),
    start=(
        r"(?P<author>[\w-]+) opened this issue (?P<date>[^•·]{5,30}?) · \d+ comments?.*",
        r"(?P<author>[\w-]+) (?:started this conversation|asked this question) in .+",
        r"#\d+", "Open", "Closed", "Merged", "Answered", "Unanswered",
        "Assignees", "Labels", "Milestone", r"Answered by [\w-]+(?: Return to top)?",
        "opened this issue", "started this conversation in", "asked this question in", "New issue",
        "Jump to bottom", r"(?P<author>[\w-]+) wants to merge .+",
    ),
    page=(
        r"Sign up for free to join this conversation on GitHub\..*", "Skip to content",
        "Sign up for GitHub", r"Have a question about this project\?.*", "Navigation Menu",
        r"By clicking “Sign up for GitHub”.*", r"Already on GitHub\?.*", "Toggle navigation",
        "Toggle navigationSign up", "Pull requests", r"Pull requests \d+", r"Issues \d+", "Issues",
        "Search or jump to...", "Notifications", r"Fork [\d.k]+", r"Star [\d.k]+", "Insights",
        "Projects", "None yet", "No milestone", "No one assigned", "Development",
        "No branches or pull requests",
        "Successfully merging a pull request may close this issue.", r"\d+ participants?",
        "Footer", "Footer navigation", "Contact GitHub", "Metadata", "Category",
        "You can’t perform that action at this time.", r"© \d{4} GitHub, Inc\..*",
    ),
)  # fmt: skip
