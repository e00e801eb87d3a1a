"""phpBB 2 (subSilver) and 3.x (prosilver, subsilver2), and the skins made from them."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="phpbb",
    about="phpBB 2 and 3",
    signs=(
        "Powered by phpBB", "phpBB Group", "phpBB Limited", "Board index", "Print view",
        "Unanswered topics", "Active topics", "Unanswered posts", "Post by ", "Postby ",
        "Unread post",
        "Display posts from previous", "Return to “", "Return to \"", "Delete cookies",
        "Delete all board cookies", "Who is online", "Users browsing this forum",
        "Code: Select all", "View previous topic", "View next topic", "Back to top",
        "Post subject:", "Reply with quote", "edited 1 time in total", " times in total",
        "viewtopic.php?", "phpBB® Forum Software", "\nPost Reply\n", " wrote: ↑", "\nTop\n",
        "These users thanked the author ",
    ),
    labels={
        "Posts": "stats",
        "Joined": "joined",
        "Founded": "joined",
        "Member": "fields",
        "Location": "location",
        "Has thanked": "stats",
        "Been thanked": "stats",
        "Has thanked this post": "stats",
        "Have thanks": "stats",
        "Thanked": "stats",
        "Thanks": "stats",
        "Likes given": "stats",
        "Likes received": "stats",
        "Karma": "stats",
        "Topics": "stats",
        "Images": "stats",
        "Blog": "fields",
        "Blog: View Blog": "fields",
        "Contact": "fields",
        "Age": "fields",
        "Gender": "fields",
        "Real name": "fields",
        "Website": "fields",
        "Occupation": "fields",
        "Interests": "fields",
        "Primary OS": "fields",
    },
    number=(
        r"(?:(?:Unread |New )?[Pp]ost ?)?#(?P<number>\d[\d,.]*) (?:(?:Unread |New )?[Pp]ost )?by "
        r"(?P<author>.+?) » (?P<date>.+)",
    ),
    byline=(
        r"(?:Unread post|New post|Post|Postby|Post Post|Unread post Post|"
        r"Quote Post)?\s?by:? (?P<author>.+?) [»›·|,-] (?P<date>.+)",
        r"(?:Unread post |New post |Post )?by:? (?P<author>.+?) ?»",
        r"(?:D |Post ?)?Posted: (?P<date>.+?)(?:\s+(?:Post )?[Ss]ubject: ?(?P<text>.*?))?"
        r"(?:\s+Reply with quote)?",
        r"(?:Post|Unread post) (?P<date>.+)",
        r"#\d+ by (?P<author>\S.{0,60})",
    ),
    subject=(r"Post subject: ?(?P<text>.*)", r"Subject: (?P<text>.+)"),
    card=(
        "User avatar", r"User avatar(?P<author>\S.*)", "Topic author", "Topic Starter",
        "Site Admin", "Global Moderator", "Forum moderator", "Administrator",
        r"Contact(?::|ing)? .+", r"Contact:(?: Contact)? .+", "Online", "Offline",
        "Yahoo Messenger", r"Send (?:private message|email) to .+",
        r"Gallery: .+", r"Status: O(?:n|ff)line",
        r"(?:Website|WWW|ICQ|AIM|AOL|Skype|Facebook|Twitter|YouTube|Jabber|WLM|YIM|Google\+|"
        r"Yahoo Messenger)(?: (?:Website|WWW|ICQ|AIM|AOL|Skype|Facebook|Twitter|YouTube|"
        r"Jabber|WLM|YIM|Google\+|Yahoo Messenger))*",
    ),
    above=("Display this post.",),
    below=(
        "Top", "Back to top", "Reply with quote", "Quote", "View user's profile",
        "Send private message", "Profile", "Private message", "E-mail", "Send e-mail",
        "Visit poster's website", "Report this post", "Rate this post", "Like this post",
        r"\d+ Like this post",
        "Post Reply", "Login", "View user's profile Send private message", "Unlike", "Thanks",
        "Profile E-mail", "Profile Website", r"Rating: \d[\d.]*%",
        r"(?:Back to top|Top)(?: (?:Profile|View user's profile|Send private message|"
        r"Send e-mail|Visit poster's website|Private message|WWW|Yahoo Messenger|AIM Address|"
        r"MSN Messenger|ICQ Number))+",
        r"View user's profile(?: (?:Find all posts by .+|Send private message|Send e-mail|"
        r"Visit poster's website|Yahoo Messenger|AIM Address|MSN Messenger|ICQ Number))*",
    ),
    edited=(
        r"Last edited by (?P<author>.+?)(?:,| on |; ).*edited \d+ times? in total\.?.*",
        r"Last edited by .+ on .+", r"Edited (?:\d+ times?|by .+) .+", r"Reason: .+",
    ),
    reactions=(
        r"These users (?P<kind>thank|like)e?d the author .+ for the post:",
        r"These users (?P<kind>thank|like)e?d the author .+ for the post \(total (?P<count>\d+)\):",
        r"These users (?P<kind>thank|like)e?d the author .+ for the post"
        r"(?: \(total (?P<count>\d+)\))?: ?(?P<users>\S.*\))",
        r"(?P<users>(?:,? ?\S.{0,40}? \(\w{3} \w{3} \d{1,2}, \d{4} \d{1,2}:\d\d [ap]m\))+)",
        r"This post was thanked by:? (?P<users>.+)", r"The following user.* thank.*:",
    ),
    attachment=(
        r"\S.*\.\w{2,4} \(\d[\d.]* [KM]i?B\) (?:Downloaded|Viewed|Not viewed).*",
        r"\S.*\.\w{2,4} \[ ?\d[\d.]* [KM]i?B \| (?:Downloaded|Viewed) \d+ times? ?\]",
    ),
    quote=(
        r"(?P<author>\S.{0,60}?) wrote:?(?: ?↑)?(?: ?(?P<date>.*\d.*))?",
        "Quote:",
    ),
    inside=(
        r"Code: (?:Select all|\[?Select all\]?)(?: Expand view)?", "Code:", "Select all",
        "Expand view", "Collapse view", "Show", "Spoiler: show",
    ),
    notice=(
        "You do not have the required permissions to view the files attached to this post.",
        "Attachments", "Attachments:", r"File comment: .+",
        r"\(?\d[\d.,]* [KM]?i?B\)? (?:Downloaded|Viewed|Not viewed|Not downloaded)(?: yet|"
        r" \d+ times?)?.*",
    ),
    start=(
        r"\d+ posts? (?:•|·|\|) ?(?:Page )?.*", r"\d+ posts?",
        r"Page \d+ of \d+ (?:\[|•) ?\d+ posts? ?\]?.*", "Post Reply", "Post a reply", "Reply",
        "Print view", "Locked", "Topic locked", "New Topic", "Post new topic", "Reply to topic",
        "This forum is locked: you cannot post, reply to, or edit topics.",
        "View previous topic :: View next topic", "Author Message", "Author", "Message",
        "Search this topic", "Advanced search", "Search Advanced search", "Moderators:",
        r"Moderators?: .+", r"Moderator: .+", "Forum rules", "First unread post",
    ),
    page=(
        r".*\bForum Index -> .+",
        # A topic in a list of others, in any language: its forum stands behind the date.
        r"\S{2,5} \S.{0,60}? [»›] .*\d.* [»›] \S{1,6} \S.*", "Similar Topics",
        r"Return to [“\"].+[”\"]", "Jump to", "Jump to:", "Who is online", "WHO IS ONLINE",
        r"Users browsing this forum: .+", r"\d+ posts? (?:•|·) Page \d+ of \d+.*",
        r"Display posts from previous:.*", "Display posts from previous",
        r"You (?:can|cannot|can not) post new topics in this forum.*", r"All times are .+",
        r"Page \d+ of \d+", "Delete all board cookies", "Delete cookies", r"Powered by phpBB.*",
        "Previous topic", "Next topic", r"It is currently .+", r"The time now is .+",
        "Display: All posts 1 day 7 days 2 weeks 1 month 3 months 6 months 1 year Sort by: "
        "Author Post time Subject Direction: Ascending Descending",
    ),
)  # fmt: skip
