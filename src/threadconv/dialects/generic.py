"""What any forum software may print."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="generic",
    labels={
        "Joined": "joined",
        "Join Date": "joined",
        "Registered": "joined",
        "Member since": "joined",
        "Location": "location",
        "From": "location",
        "Posts": "stats",
        "Messages": "stats",
        "Threads": "stats",
        "Topics": "stats",
        "Likes": "stats",
        "Likes received": "stats",
        "Thanks": "stats",
        "Reputation": "stats",
        "Points": "stats",
        "Solutions": "stats",
        "Age": "fields",
        "Gender": "fields",
        "Country": "fields",
        "Website": "fields",
        "Occupation": "fields",
    },
    number=(
        r"#(?P<number>\d[\d,.]*)",
        r"Post #(?P<number>\d[\d,]*)(?: of [\d,]+)?",
    ),
    card=(
        "Member", "New Member", "Active Member", "Senior Member", "Junior Member", "Full Member",
        "Well-Known Member", "Distinguished Member", "Legendary Member", "Registered User",
        "Administrator", "Moderator", "Staff member", "Staff", "Super Moderator", "Guest",
        "Banned", "Premium Member", "Supporting Member", "Contributor", "OP", "Original poster",
        "Thread starter", "Discussion starter", r"[A-Z][\w-]+ [Mm]ember", r"[A-Z]\w+ [Uu]ser", "Newbie",
        r"[\d.,]+[kKM]? (?:forum )?(?:posts?|messages?)", "Offline", "Online", "Author", "VIP",
    ),
    below=(
        "Reply", "Quote", "Share", "Report", "Reply With Quote", "Logged", "Permalink", "Like",
    ),
    edited=(r"(?:Last )?[Ee]dited(?: by .+| on .+|: ?.*)",),
    reactions=(r"(?P<count>\d+) Likes?",),
    attachment=(r"\S+\.(?:jpe?g|JPE?G|png|PNG|gif|webp|heic|HEIC|bmp|pdf|zip|mp4|mov)",),
    signature=(r"Sent from my .+", r"Sent via .+", r"Sent using .+"),
    notice=(r"Advertisement\b.{0,60}", "Sponsored", "Ad", "Ads"),
    page=(
        "Similar threads", "Related topics", "Related threads", "Next", "Prev", "Go to page",
        "Next Last", "First Prev", "First", "Last", "Go",
        "Sort by", "Oldest first", "Newest first", "Most reactions", "Sort by Oldest first", "Toggle sidebar", "Toggle sidebar Toggle sidebar", r"\d+ of \d+", r"Page \d+ of \d+",
    ),
)  # fmt: skip
