"""YAML, read by PyYAML (1.1) and ruamel.yaml (1.2)."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from ruamel.yaml import YAML

from support.awkward_thread import POSTS, THREAD
from support.random_threads import threads
from support.writing import TEXT, thread_of, thread_of_text, written
from threadconv.model import Inferred, Post, Thread

READERS = 3


def yaml_readings(data: bytes) -> Iterator[Any]:
    yield yaml.load(data, yaml.SafeLoader)
    yield yaml.load(data, yaml.CSafeLoader)
    yield YAML(typ="safe", pure=True).load(data)  # YAML 1.2


@pytest.mark.parametrize("thread", [THREAD, thread_of()], ids=["awkward", "without posts"])
def test_yaml_is_the_same_data_as_json_to_every_reader(thread: Thread) -> None:
    expected = json.loads(written("json", thread))
    assert [*yaml_readings(written("yaml", thread))] == [expected] * READERS


@given(thread=threads)
@settings(max_examples=30, deadline=None)
def test_yaml_of_any_thread_is_the_same_data_to_every_reader(thread: Thread) -> None:
    expected = json.loads(written("json", thread))
    assert [*yaml_readings(written("yaml", thread))] == [expected] * READERS


AMBIGUOUS = [
    "yes", "No", "on", "OFF", "y", "N", "true", "False", "null", "~", "Null", "=", "<<",
    "1e3", "1_000", "0o17", "017", "0x1F", ".inf", "-.INF", ".nan", "1.0", "-1", "+1",
    "12:30:45", "2001-12-14", "2001-12-14T21:59:43Z", "Z",
    "-", "--", "---", "...", "?", ":", "|", ">", "&", "*", "!", "%", "@", "`", '"', "'", "[]", "{}",
    "#", "a:b", "a#b", "-a", "é", "a: b", "a #b", "a ", " a", "", "\n", "a,b", "- a", "a:", "² a",
]  # fmt: skip


@pytest.mark.parametrize("text", AMBIGUOUS)
def test_yaml_string_stays_a_string(text: str) -> None:
    told = [reading["title"] for reading in yaml_readings(written("yaml", thread_of_text(text)))]
    assert told == [text] * READERS


@pytest.mark.parametrize("confidence", [0.0, 1.0, 0.8, 1e-05, 1.5e-07])
def test_yaml_number_stays_a_number(confidence: float) -> None:
    inferred = Inferred(name="a", evidence="b", confidence=confidence)
    post = Post(id="p1", author_inferred=inferred, lines=(1, 1))
    told = [
        reading["posts"][0]["author_inferred"]["confidence"]
        for reading in yaml_readings(written("yaml", thread_of(post)))
    ]
    assert told == [confidence] * READERS


@given(TEXT)
def test_yaml_text_comes_back(text: str) -> None:
    told = [
        reading["posts"][0]["body"]
        for reading in yaml_readings(written("yaml", thread_of_text(text)))
    ]
    assert told == [[{"type": "paragraph", "text": text}]] * READERS


def test_yaml_reads_well() -> None:
    text = written("yaml", thread_of_text("First line\n\n\tthird: 🎉  \n")).decode()
    assert "        text: |\n          First line\n\n          \tthird: 🎉  \n" in text


def test_yaml_has_no_tags_no_anchors_and_each_key_once() -> None:
    for parser in (yaml.SafeLoader, yaml.CSafeLoader):
        nodes = [event for event in yaml.parse(written("yaml"), parser) if hasattr(event, "anchor")]
        assert {event.anchor for event in nodes} == {None}
        assert {getattr(event, "tag", None) for event in nodes} == {None}
    YAML(typ="safe", pure=True).load(written("yaml"))  # raises DuplicateKeyError


def test_yaml_is_one_document_without_folded_lines_and_marks() -> None:
    long = "word " * 100 + "\n" + "word " * 100
    text = written("yaml", thread_of_text(long)).decode()
    assert f"\n          {'word ' * 100}\n" in text
    assert text.startswith("---\nschema: threadconv/1\n")
    assert "\n..." not in text
    assert "\r" not in text
    assert text.endswith("\n")


def test_yaml_dates_are_strings() -> None:
    posted = "2009-03-14T20:17:00+05:30"
    post = Post(id="p1", posted=posted, lines=(1, 1))
    told = [
        reading["posts"][0]["posted"] for reading in yaml_readings(written("yaml", thread_of(post)))
    ]
    assert told == [posted] * READERS


def test_yaml_files_one_after_the_other_are_a_stream() -> None:
    stream = written("yaml") + written("yaml", thread_of())
    assert [len(document["posts"]) for document in yaml.safe_load_all(stream)] == [len(POSTS), 0]
