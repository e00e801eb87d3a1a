"""The margin of `threadconv inspect`."""

import json

import pytest

from threadconv.batch.report import visible
from threadconv.commands import _margin as margin
from threadconv.model import Author, Paragraph, Post, Quote, Source, Thread, Warning
from threadconv.reader import ROLES, LineRole, Reading


def reading(text: str = "It rains.") -> Reading:
    inner = Quote(body=(Paragraph(text="Why?"),), lines=(4, 4))
    outer = Quote(author="Ann", body=(inner,), lines=(4, 4))
    thread = Thread(
        title="Rain",
        source=Source(name="rain.txt", sha256="0" * 64, encoding="utf-8", layout="lynx"),
        authors=(Author(name="Ann"),),
        posts=(
            Post(id="p1", author="Ann", body=(outer, Paragraph(text=text)), lines=(2, 5)),
            Post(id="p2", posted="2020-01-02", lines=(6, 6)),
        ),
        warnings=(Warning(code="some-doubt", message="a doubt", line=6),),
    )
    rows = [
        ("title", None, "Rain"),
        ("header", "p1", "Ann"),
        ("body", "p1", text),
        ("quote", "p1", "> > Why?"),
        ("blank", None, ""),
        ("body", "p2", "Indeed"),
    ]
    lines = [LineRole(number, *row) for number, row in enumerate(rows, 1)]
    return Reading(thread, lambda: lines)


def test_every_line_shows_number_role_post_and_words() -> None:
    assert list(margin.render(reading())) == [
        "1  title      -   Rain",
        "2  header     p1  Ann",
        "3  body       p1  It rains.",
        "4  quote      p1  > > Why?",
        "5  blank      -",
        "6  body       p2  Indeed",
        "",
        "2 posts (1 without author, 1 without date), 2 quotes, 1 warnings; "
        "6 lines: 1 title, 1 header, 2 body, 1 quote, 1 blank; layout lynx, dialect unknown",
    ]


def test_colour_changes_nothing_but_the_colour() -> None:
    coloured = list(margin.render(reading(), colour=True))
    assert coloured[0] == "\x1b[1m1  title      -   Rain\x1b[0m"
    assert coloured[-1] == list(margin.render(reading()))[-1]


@pytest.mark.parametrize("role", ROLES)
def test_every_role_has_a_colour(role: str) -> None:
    line = LineRole(1, role, None, "x")
    of_role = Reading(reading().thread, lambda: [line])
    assert next(margin.render(of_role, colour=True)).startswith("\x1b[")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("\x1b]0;owned\x07", r"\x1b]0;owned\x07", id="set the window's title"),
        pytest.param("a\x9b31mb", r"a\x9b31mb", id="C1 control sequence"),
        pytest.param("a\u202eb\u2066c", r"a\u202eb\u2066c", id="text turned round"),
        pytest.param("a\tb\xa0é🙂", "a\tb\xa0é🙂", id="what is safe stays"),
    ],
)
def test_no_dump_can_steer_the_terminal(text: str, shown: str) -> None:
    assert visible(text) == shown
    assert f"3  body       p1  {shown}" in list(margin.render(reading(text)))


def test_json_is_one_line_with_everything() -> None:
    made = margin.as_json(reading("It\nrains."))
    assert made.count(b"\n") == 1
    document = json.loads(made)
    assert document["name"] == "rain.txt"
    assert document["lines"][2] == {"number": 3, "role": "body", "post": "p1", "text": "It\nrains."}
    assert document["summary"]["lines"] == {
        "title": 1,
        "header": 1,
        "body": 2,
        "quote": 1,
        "blank": 1,
    }
    assert document["summary"]["quotes"] == 2
    assert [warning["code"] for warning in document["warnings"]] == ["some-doubt"]
