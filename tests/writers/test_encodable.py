"""Half a character, which no encoding holds: it is replaced, and told."""

import pytest

from support.writing import thread_of_text
from threadconv.model import Paragraph
from threadconv.writers._encodable import encodable

# Lone surrogates


def test_thread_that_can_be_encoded_is_left_alone() -> None:
    thread = thread_of_text("é🎉")
    assert encodable(thread) is thread


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        pytest.param("a\ud83d", "a\ufffd", id="first half at the end"),
        pytest.param("\ud83dcb", "\ufffdcb", id="first half before a letter"),
        pytest.param("a\udc00b", "a\ufffdb", id="second half"),
        pytest.param("\ud83c\udf89", "🎉", id="two halves that belong together"),
    ],
)
def test_half_a_character_is_replaced_with_a_warning(text: str, mended: str) -> None:
    thread = encodable(thread_of_text(text))
    assert thread.title == mended
    assert thread.posts[0].body == (Paragraph(text=mended),)
    assert [warning.code for warning in thread.warnings] == ["lone-surrogate"]
