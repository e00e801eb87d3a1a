"""JSON, read by the standard library."""

import json

import msgspec
import pytest
from awkward import THREAD
from written import thread_of, written

from threadconv.model import Thread
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
