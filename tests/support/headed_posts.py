"""A page of posts with any lines above the date of each."""

WORDS = (
    "The kettle has been on since noon and nobody came by.",
    "Descale it first, then ask again about the whistle.",
    "That is not what the leaflet says, so I would wait.",
    "Mine went the same way after the second winter.",
    "Lids are sold one by one down at the ironmonger.",
    "Bring it along on Friday and we will have a look.",
)
"""What is said in them."""


def page(*heads: str) -> str:
    """The dump of a page of posts with these heads."""
    posts = [
        f"{head}\nFeb {number}, 2024\n#{number}\n{WORDS[number - 1]}\nReply\n"
        for number, head in enumerate(heads, 1)
    ]
    return "Kettle club\nForums\nTea\n" + "".join(posts)
