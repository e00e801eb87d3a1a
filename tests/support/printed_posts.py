"""Posts as two forum programs print them, and what is read of pages of them."""

from threadconv import reader
from threadconv.model import Paragraph, Post

HEAD = "Kettle club\nBoard index\nPrint view\nLimescale again\n3 posts • Page 1 of 1\n"
"""What stands above the posts of phpBB."""
RULE = "━" * 40


def phpbb(name: str, subject: str, minute: int, body: str) -> str:
    """A post as phpBB prints it, with the author's card above it."""
    card = f"{name}\nPosts: 12\nJoined: Tue Mar 04, 2014 8:12 am\n{subject}\n\n"
    return f"{card}Post by {name} » Mon Nov 28, 2022 7:{minute:02} am\n\n{body}\nTop\n"


FIRST = phpbb("Ada", "Limescale again", 1, "The spout is furred up once more, what now?")


def vbulletin(name: str, number: int, date: str, said: str) -> str:
    """A post as vBulletin 3 prints it where a rule divides the author's card."""
    card = f"{name}\nOriginal Poster\n{RULE}\nNever at {name}'s!\n{name * 2} shed\n\xa0\n"
    labels = "Join Date: Aug 2008\nLocation: Tissington\nPosts: 1,077\n"
    foot = f"{name} is offline\nReply\n{name}\nView Public Profile\nFind More Posts by {name}\n"
    return f"Old {date}\n#{number}\n{card}{labels}{said}\n{foot}"


def read(*posts: str) -> tuple[Post, ...]:
    """The posts of a page of phpBB's."""
    return reader.read((HEAD + "".join(posts)).encode()).thread.posts


def texts(post: Post) -> list[str]:
    """The paragraphs of a post."""
    return [block.text for block in post.body if isinstance(block, Paragraph)]
