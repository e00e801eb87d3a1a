"""JSON, read by the standard library."""

import json

import msgspec
import pytest
from hypothesis import given, settings

from support.awkward_thread import THREAD
from support.random_threads import threads
from support.writing import thread_of, thread_of_text, written
from threadconv.model import Inferred, Post, Thread
from threadconv.writers._encodable import encodable


def test_json_has_every_key_and_plain_utf8() -> None:
    text = written("json").decode()
    assert "🎉" in text
    assert text.endswith("}\n")
    assert "\\ud8" not in text
    assert json.loads(text) == json.loads(json.dumps(msgspec.to_builtins(encodable(THREAD))))


@pytest.mark.parametrize("thread", [THREAD, thread_of()], ids=["awkward", "without posts"])
def test_json_is_laid_out_as_by_the_standard_library(thread: Thread) -> None:
    text = written("json", thread).decode()
    assert text == json.dumps(json.loads(text), indent=2, ensure_ascii=False) + "\n"


def test_json_in_ascii_is_the_same_data() -> None:
    text = written("json", ascii=True)
    assert text.isascii()
    assert b"\\ud83c\\udf89" in text  # two escapes for a character beyond U+FFFF
    assert json.loads(text) == json.loads(written("json"))


def unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    assert len({key for key, _ in pairs}) == len(pairs)
    return dict(pairs)


def never(constant: str) -> None:
    raise AssertionError(f"{constant} is no JSON")


def bounded(digits: str) -> int:
    assert abs(int(digits)) <= 2**53 - 1
    return int(digits)


@given(thread=threads)
@settings(max_examples=50, deadline=None)
def test_json_is_what_every_reader_holds(thread: Thread) -> None:
    data = written("json", thread)
    assert not data.startswith(b"\xef\xbb\xbf")
    assert data.endswith(b"}\n")
    text = data.decode()  # a lone surrogate would not be UTF-8
    read = json.loads(text, object_pairs_hook=unique, parse_constant=never, parse_int=bounded)
    assert {type(post["id"]) for post in read["posts"]} <= {str}
    assert "\\ud" not in json.dumps(read, ensure_ascii=False)


def test_json_has_no_number_that_is_none() -> None:
    guess = Inferred(name="a", evidence="b", confidence=float("nan"))
    post = Post(id="p1", author_inferred=guess, lines=(1, 1))
    assert b'"confidence": null' in written("json", thread_of(post))


@pytest.mark.parametrize("text", ["e\u0301 \u212b ﬁ", "a\u2028b", "\r\n"])
def test_json_text_is_as_the_dump_has_it(text: str) -> None:
    assert json.loads(written("json", thread_of_text(text)))["title"] == text
