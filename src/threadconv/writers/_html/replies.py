"""The picture of who answers whom: a row per post, and lanes as version control draws branches."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from threadconv.model import Post

LIMIT = 1000
"""So many posts are drawn; a browser is slow with much longer pictures, and nobody reads them."""

ROW = 24
_LANE, _WIDEST = 12, 132


class Curve(Struct, frozen=True):
    """From a post to one that it answers, as the path of an SVG.

    `kind` is "printed", "inferred" or, for all but the first post that it answers, "also".
    """

    path: str
    kind: str


class Picture(Struct, frozen=True):
    """Sizes in pixels; `dots` are the centres of the posts, each in a row of `ROW` pixels."""

    width: float
    height: int
    dots: tuple[tuple[float, float], ...]
    lines: tuple[Curve, ...]


def picture(posts: Sequence[Post]) -> Picture:
    """The picture of these posts, in which a post answers only posts above it.

    The last answer to a post stays in its lane, others branch off, so that a chain is straight.
    """
    positions = {post.id: at for at, post in enumerate(posts)}
    answered = [_answered(post, at, positions) for at, post in enumerate(posts)]
    lanes = _lanes([above[0][0] if above else None for above in answered])
    step = min(_LANE, _WIDEST / max(lanes, default=1)) if max(lanes, default=0) else _LANE
    dots = tuple((round((lane + 0.5) * step, 1), (at + 0.5) * ROW) for at, lane in enumerate(lanes))
    width = round((max(lanes, default=0) + 1) * step, 1)
    # The last drawn lies on top.
    lines = sorted(_lines(answered, dots), key=lambda line: line.kind != "also")
    return Picture(width, len(posts) * ROW, dots, tuple(lines))


def _answered(post: Post, at: int, positions: dict[str, int]) -> list[tuple[int, str]]:
    """The positions of the posts above that it answers, the one that it hangs on first."""
    printed = [positions[id] for id in dict.fromkeys(post.reply_to) if id in positions]
    above = [(answered, "printed") for answered in printed if answered < at]
    guess = post.reply_to_inferred
    if guess and positions.get(guess.post, at) < at:
        above.append((positions[guess.post], "inferred"))
    return above


def _lanes(parents: Sequence[int | None]) -> list[int]:
    """The lane of each post; no other post stands in it before the last answer to this one."""
    to_come = [0] * len(parents)
    for parent in parents:
        if parent is not None:
            to_come[parent] += 1
    lanes: list[int] = []
    taken: set[int] = set()
    for at, parent in enumerate(parents):
        if parent is not None:
            to_come[parent] -= 1
            if not to_come[parent]:
                taken.discard(lanes[parent])
        lane = lanes[parent] if parent is not None and not to_come[parent] else _free(taken)
        lanes.append(lane)
        if to_come[at]:
            taken.add(lane)
    return lanes


def _free(taken: set[int]) -> int:
    lane = 0
    while lane in taken:
        lane += 1
    return lane


def _lines(
    answered: Sequence[list[tuple[int, str]]], dots: Sequence[tuple[float, float]]
) -> Iterator[Curve]:
    for at, above in enumerate(answered):
        for rank, (parent, kind) in enumerate(above):
            if rank:
                yield Curve(_bow(*dots[parent], *dots[at]), "also")
            else:
                yield Curve(_branch(*dots[parent], *dots[at]), kind)


def _branch(x: float, y: float, to_x: float, to_y: float) -> str:
    """Straight down in its own lane, and over to the other one in the last row."""
    if x == to_x:
        return f"M{x:g} {y:g}V{to_y:g}"
    bend = to_y - ROW
    return f"M{x:g} {y:g}V{bend:g}C{x:g} {to_y:g} {to_x:g} {bend:g} {to_x:g} {to_y:g}"


def _bow(x: float, y: float, to_x: float, to_y: float) -> str:
    return f"M{x:g} {y:g}Q{max(x, to_x) + _LANE:g} {(y + to_y) / 2:g} {to_x:g} {to_y:g}"
