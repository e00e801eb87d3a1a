"""Pages of a made-up thread, as a forum prints them: what tests of merging read."""

from collections.abc import Sequence
from typing import NamedTuple

PEOPLE = ("Ada Fenn", "Bo Quist", "Cleo Marsh")
WORDS = ("kettle", "limescale", "vinegar", "spout", "copper", "lid", "filter", "boiling", "citric")


class Said(NamedTuple):
    """One post: who wrote it, which one it quotes (counted from 0), and what it says."""

    author: str
    quoted: int | None
    words: str


def thread(count: int, quoted: Sequence[int | None] = ()) -> list[Said]:
    """So many posts, no two of the same words."""
    posts = []
    for at in range(count):
        first, second, third = (WORDS[(at * step + at // 9) % len(WORDS)] for step in (1, 2, 4))
        words = (
            f"The {first} was on its turn {at} times, and after that came the {second}, which I "
            f"rinsed twice with cold water, and then at last the {third} that nobody had asked for."
        )
        of = quoted[at] if at < len(quoted) else None
        posts.append(Said(PEOPLE[at % len(PEOPLE)], of, words))
    return posts


def page(
    posts: Sequence[Said],
    shown: Sequence[int],
    *,
    title: str = "Limescale in the kettle again",
    number: bool = True,
    dated: bool = True,
    place: str = "",
) -> str:
    """The dump of a page that shows the posts of these indices."""
    head = f"Home\nForums\nKitchen matters\n\n{title}\n\nThread starter\nAda Fenn\nStart date\n"
    body = "".join(_post(posts, at, number, dated) for at in shown)
    foot = "You must log in or register to reply here.\nHome\nForums\nKitchen matters\n"
    return f"{head}Mar 3, 2021\n\n{place}\n\n{body}{place}\n{foot}"


def _post(posts: Sequence[Said], at: int, number: bool, dated: bool) -> str:
    author, quoted, words = posts[at]
    day = f"Mar {3 + at // 24}, 2021 at {at % 12 or 12}:07 {'AM' if at % 24 < 12 else 'PM'}\n"
    card = f"{author}\nActive Member\nJoined\nJan 5, 2019\nMessages\n120\nReaction score\n45\n"
    quote = ""
    if quoted is not None:
        said = posts[quoted]
        quote = f"{said.author} said:\n{said.words}\nClick to expand...\n"
    shown = f"#{at + 1}\n" if number else ""
    return f"{day if dated else ''}{shown}{card}{quote}{words}\n\xa0\n"
