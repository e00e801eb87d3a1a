"""Who takes part in a thread, and with how many posts."""

from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec import Struct

from threadconv.model import Author, Post

_COLOURS = 7
"""So many people have a colour of their own; more could not be told apart."""


class Person(Struct, frozen=True):
    """An author whose name is printed: their card, also as `facts`, their first post, and counts.

    `inferred` counts the posts that print no author and are taken for theirs. `colour` is from 1
    to 7 for those who wrote most, 0 for all others.
    """

    name: str
    card: Author | None
    facts: tuple[str, ...]
    first: str | None
    posts: int
    inferred: int
    colour: int


def people(authors: Iterable[Author], posts: Iterable[Post]) -> dict[str, Person]:
    """Everybody by name, who wrote most first, else in the order of the page."""
    cards = {author.name: author for author in authors}
    first: dict[str, str] = {}
    printed: Counter[str] = Counter()
    inferred: Counter[str] = Counter()
    for post in posts:
        if post.author:
            printed[post.author] += 1
            first.setdefault(post.author, post.id)
        elif post.author_inferred:
            inferred[post.author_inferred.name] += 1
    names = sorted({**first, **dict.fromkeys(cards)}, key=lambda name: -printed[name])
    return {
        name: Person(
            name,
            cards.get(name),
            tuple(_facts(cards[name])) if name in cards else (),
            first.get(name),
            printed[name],
            inferred[name],
            colour if colour <= _COLOURS and printed[name] else 0,
        )
        for colour, name in enumerate(names, start=1)
    }


def presumed(post: Post) -> str | None:
    """Who wrote it, as printed or else as inferred."""
    return post.author or (post.author_inferred.name if post.author_inferred else None)


def _facts(card: Author) -> Iterator[str]:
    yield from filter(None, (card.title, *card.badges))
    if card.joined:
        yield f"joined {card.joined}"
    if card.location:
        yield card.location
    for label, count in card.stats.items():
        yield f"{count} {label.replace('_', ' ')}"
    for label, text in card.fields.items():
        yield f"{label}: {text}"
