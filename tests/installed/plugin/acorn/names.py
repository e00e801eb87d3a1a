"""Who wrote, one name on a line."""

from typing import BinaryIO

from threadconv import Thread

SUFFIX = ".names"
MEDIA_TYPE = "text/plain"
LOSSLESS = False


def write(thread: Thread, out: BinaryIO) -> None:
    """Write the name of each post's author as UTF-8, "-" where the dump does not tell it."""
    for post in thread.posts:
        out.write(f"{post.author or '-'}\n".encode())
