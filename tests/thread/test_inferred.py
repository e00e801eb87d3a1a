"""Inferred: what threadconv concludes stands apart from what a dump prints, or not at all."""

import pytest
from msgspec import structs

from threadconv.batch.printed import only_printed
from threadconv.model import Block, Inferred, InferredReply, Paragraph, Post, Quote, Source, Thread
from threadconv.thread import inferred

SIGNATURE = "Measure twice, swear once."


def post(
    number: int,
    author: str | None = None,
    signature: str | None = None,
    body: tuple[Block, ...] = (),
) -> Post:
    lines = (number, number)
    return Post(id=f"p{number}", author=author, signature=signature, body=body, lines=lines)


def quote(author: str | None, of: str | None, *inner: Block) -> Quote:
    return Quote(author=author, post=of, body=inner, lines=(1, 1))


@pytest.mark.parametrize(
    ("fallback", "expected"),
    [("previous", [None, "p1", None, "p3"]), ("first", [None, "p1", None, "p1"])],
)
def test_replies_are_inferred_on_request_where_no_line_tells(
    fallback: inferred.Fallback, expected: list[str | None]
) -> None:
    answer = structs.replace(post(3), reply_to=("p1",))
    told = inferred.replies((post(1), post(2), answer, post(4)), fallback)
    assert [p.reply_to_inferred and p.reply_to_inferred.post for p in told] == expected
    assert [p.reply_to for p in told] == [(), (), ("p1",), ()]


def names(*posts: Post) -> list[str | None]:
    told = (p.author_inferred for p in inferred.authors(posts))
    return [inference.name if inference else None for inference in told]


@pytest.mark.parametrize(
    ("posts", "expected"),
    [
        pytest.param(
            (post(1, "Ann", SIGNATURE), post(2, None, SIGNATURE)),
            [None, "Ann"],
            id="one author has the signature",
        ),
        pytest.param(
            (post(1, None, SIGNATURE), post(2, "Ann", SIGNATURE)),
            ["Ann", None],
            id="and is printed only later",
        ),
        pytest.param(
            (post(1, "Ann", SIGNATURE), post(2, "Bea", SIGNATURE), post(3, None, SIGNATURE)),
            [None, None, None],
            id="two authors have it",
        ),
        pytest.param(
            (post(1, None, SIGNATURE), post(2, None, SIGNATURE)), [None, None], id="nobody has it"
        ),
        pytest.param(
            (post(1, "Ann"), post(2)), [None, None], id="no signature is no shared signature"
        ),
        pytest.param(
            (post(1), post(2, "Bea", body=(quote("Ann", "p1"),))),
            ["Ann", None],
            id="quoted by name",
        ),
        pytest.param(
            (post(1), post(2, "Bea", body=(quote("Cleo", "p9", quote("Ann", "p1")),))),
            ["Ann", None],
            id="inside another quote",
        ),
        pytest.param(
            (
                post(1),
                post(2, "Bea", body=(quote("Ann", "p1"),)),
                post(3, "Cleo", body=(quote("Anna", "p1"),)),
            ),
            [None, None, None],
            id="quoted by two names",
        ),
        pytest.param(
            (post(1), post(2, body=(quote("Ann", None), quote(None, "p1")))),
            [None, None],
            id="quoted without a name or from nowhere",
        ),
        pytest.param(
            (post(1, None, SIGNATURE), post(2, "Bea", SIGNATURE, (quote("Ann", "p1"),))),
            ["Ann", None],
            id="a name in a quote says more than a signature",
        ),
        pytest.param(
            (
                post(1, None, SIGNATURE),
                post(2, "Bea", SIGNATURE, (quote("Ann", "p1"),)),
                post(3, "Cleo", None, (quote("Dee", "p1"),)),
            ),
            [None, None, None],
            id="quotes that differ are not overruled by a signature",
        ),
        pytest.param(
            (post(1, "Ann"), post(2, "Bea", body=(quote("Cleo", "p1"),))),
            [None, None],
            id="a printed name stands",
        ),
    ],
)
def test_a_name_is_concluded_only_from_what_agrees(
    posts: tuple[Post, ...], expected: list[str | None]
) -> None:
    assert names(*posts) == expected


def test_every_conclusion_tells_its_evidence() -> None:
    posts = (post(1), post(2, "Bea", SIGNATURE, (quote("Ann", "p1"),)), post(3, None, SIGNATURE))
    told = [p.author_inferred for p in inferred.authors(posts)]
    assert told[0] == Inferred(name="Ann", evidence="quoted by name in p2", confidence=0.95)
    assert told[2] == Inferred(name="Bea", evidence="same signature as p2", confidence=0.8)


def test_nothing_else_of_a_post_changes() -> None:
    posts = (post(1, "Ann", SIGNATURE, (Paragraph(text="No."),)), post(2, None, SIGNATURE))
    thread = Thread(
        source=Source(sha256="0" * 64, encoding="utf-8", layout="plain"),
        posts=inferred.authors(posts),
    )
    assert only_printed(thread).posts == posts


def test_only_printed_leaves_out_replies_too() -> None:
    reply = InferredReply(post="p1", evidence="names its author")
    guessed = Post(id="p2", reply_to_inferred=reply, lines=(2, 2))
    thread = Thread(
        source=Source(sha256="0" * 64, encoding="utf-8", layout="plain"),
        posts=(post(1, "Ann"), guessed),
    )
    assert only_printed(thread).posts == (post(1, "Ann"), post(2))
