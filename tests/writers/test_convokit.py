"""The folder of a ConvoKit corpus, by the rules of its loader (ConvoKit 5, `Corpus(filename=...)`).

https://convokit.cornell.edu/documentation/data_format.html
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings

from support.awkward_thread import POSTS, THREAD
from support.random_threads import threads
from support.writing import thread_of
from threadconv import writers
from threadconv.errors import UnwritableOutput
from threadconv.model import Author, InferredReply, Post, Thread

FIELDS = {"id", "speaker", "conversation_id", "reply_to", "timestamp", "text", "meta", "vectors"}


class Corpus(NamedTuple):
    utterances: list[dict[str, Any]]
    conversations: dict[str, Any]
    speakers: dict[str, Any]
    index: dict[str, Any]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "corpus"


def store(path: Path, *threads: Thread, **options: bool) -> None:
    writers.load("convokit").store(threads, str(path), **options)


def loaded(path: Path) -> Corpus:
    """The corpus, read as its loader reads it; fails where a rule of the loader does not hold."""
    # The loader opens its files in the encoding of the place: ASCII is the same in all of them.
    text = {name: (path / name).read_text(encoding="ascii") for name in os.listdir(path)}
    corpus = Corpus(
        [json.loads(line) for line in text["utterances.jsonl"].splitlines()],
        json.loads(text["conversations.json"]),
        json.loads(text["speakers.json"]),
        json.loads(text["index.json"]),
    )
    assert json.loads(text["corpus.json"]) == {}
    assert isinstance(corpus.index["version"], int)
    check_utterances(corpus)
    check_meta(corpus)
    return corpus


def check_utterances(corpus: Corpus) -> None:
    above: dict[str, str] = {}
    for utterance in corpus.utterances:
        assert set(utterance) == FIELDS
        assert isinstance(utterance["text"], str)
        assert isinstance(utterance["timestamp"], int | None)
        assert utterance["id"] not in above
        assert utterance["speaker"] in corpus.speakers
        conversation, answered = utterance["conversation_id"], utterance["reply_to"]
        assert conversation in corpus.conversations
        # Conversation.check_integrity: one root, which gives its id, and no reply out of nowhere.
        assert (answered is None) == (utterance["id"] == conversation)
        assert answered is None or above[answered] == conversation
        above[utterance["id"]] = conversation
    assert set(corpus.conversations) == set(above.values())
    assert set(corpus.speakers) == {utterance["speaker"] for utterance in corpus.utterances}


def check_meta(corpus: Corpus) -> None:
    parts = {
        "utterances-index": corpus.utterances,
        "conversations-index": corpus.conversations.values(),
        "speakers-index": corpus.speakers.values(),
    }
    for name, entries in parts.items():
        types = corpus.index[name]
        for entry in entries:
            assert entry["vectors"] == []
            for key, value in entry["meta"].items():
                assert value is None or str(type(value)) in types[key]
    assert corpus.index["overall-index"] == {}


def test_an_awkward_thread_is_a_conversation(path: Path) -> None:
    store(path, THREAD)
    corpus = loaded(path)
    [root] = corpus.conversations
    assert [utterance["meta"]["id"] for utterance in corpus.utterances] == [p.id for p in POSTS]
    unknown = "(unknown)"
    assert [u["speaker"] for u in corpus.utterances] == [p.author or unknown for p in POSTS]
    replies = [u["reply_to"] and u["reply_to"].removeprefix(root[:-1]) for u in corpus.utterances]
    assert replies == [None, "1", "1", "2", "2", "1"]
    inferred = [utterance["meta"]["reply_to_inferred"] for utterance in corpus.utterances]
    assert inferred == [False, False, True, True, False, True]
    assert corpus.utterances[3]["meta"]["author_inferred"] == "no"
    assert corpus.speakers["no"]["meta"]["stats"]["messages"] == 995


@given(first=threads, second=threads)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_threads_make_a_corpus_that_loads(path: Path, first: Thread, second: Thread) -> None:
    store(path, first, second, first)
    found = len(loaded(path).utterances)
    other = second.posts if second.source.sha256 != first.source.sha256 else ()
    assert found in {len(first.posts) + len(other), len(first.posts) + len(second.posts)}


@pytest.mark.parametrize(
    ("posted", "timestamp"),
    [
        ("2009-03-14T20:17:00Z", 1237061820),
        ("2009-03-14T20:17:00", 1237061820),
        ("2009-03-14T20:17:00+05:30", 1237042020),
        ("2009-03-14T20:17", 1237061820),
        ("2009-03-14", 1236988800),
        ("0001-01-01", -62135596800),
        ("2009-03", None),
        ("2009", None),
        ("2009-02-30", None),
        (None, None),
    ],
)
def test_a_timestamp_is_there_where_the_day_is_known(
    path: Path, posted: str | None, timestamp: int | None
) -> None:
    store(path, thread_of(Post(id="p1", posted=posted, lines=(1, 1))))
    [utterance] = loaded(path).utterances
    assert utterance["timestamp"] == timestamp
    assert utterance["meta"]["posted"] == posted


@pytest.mark.parametrize(
    ("reply_to", "guess", "answered", "inferred"),
    [
        (("p2",), None, "2", False),
        (("p3", "p2"), None, "2", False),
        ((), "p2", "2", True),
        (("p9",), None, "1", True),
        (("p4",), "p3", "1", True),
        ((), None, "1", True),
    ],
)
def test_every_post_but_the_first_answers_an_earlier_one(
    path: Path, reply_to: tuple[str, ...], guess: str | None, answered: str, inferred: bool
) -> None:
    reply = InferredReply(post=guess, evidence="names") if guess else None
    posts = [Post(id=f"p{at}", lines=(at, at)) for at in (1, 2, 4)]
    third = Post(id="p3", reply_to=reply_to, reply_to_inferred=reply, lines=(3, 3))
    store(path, thread_of(*posts[:2], third, posts[2]))
    utterance = loaded(path).utterances[2]
    assert utterance["reply_to"].endswith(f".{answered}")
    assert utterance["meta"]["reply_to_inferred"] is inferred


def test_a_speaker_of_several_threads_is_what_any_of_them_tells(path: Path) -> None:
    def thread(digest: str, *authors: Author) -> Thread:
        made = thread_of(Post(id="p1", author="Ann", lines=(1, 1)))
        return Thread(
            source=type(made.source)(sha256=digest, encoding="utf-8", layout="plain"),
            posts=made.posts,
            authors=authors,
        )

    told, again = Author(name="Ann", location="Bath"), Author(name="Ann", location="Bonn")
    store(path, thread("a"), thread("b", told), thread("c", again))
    corpus = loaded(path)
    assert len(corpus.conversations) == 3
    assert corpus.speakers["Ann"]["meta"]["location"] == "Bath"


def test_the_folder_is_the_run(path: Path) -> None:
    store(path, THREAD)
    before = {file.name: file.read_bytes() for file in path.iterdir()}
    store(path, thread_of(Post(id="p1", lines=(1, 1))))
    assert len(loaded(path).utterances) == 1
    store(path, THREAD)
    assert {file.name: file.read_bytes() for file in path.iterdir()} == before


class Killed(BaseException):
    pass


def then_killed(thread: Thread) -> Iterator[Thread]:
    yield thread
    raise Killed


@pytest.mark.parametrize("exists", [True, False])
def test_a_run_that_is_cut_off_leaves_what_was_there(path: Path, exists: bool) -> None:
    if exists:
        store(path, thread_of(Post(id="p1", lines=(1, 1))))
    with pytest.raises(Killed):
        writers.load("convokit").store(then_killed(THREAD), str(path))
    assert path.exists() is exists
    if exists:
        assert len(loaded(path).utterances) == 1
        assert len(os.listdir(path)) == 5


@pytest.mark.parametrize(
    "files",
    [
        {"letters.txt": ""},
        {"index.json": "{}"},
        {"index.json": "{}", "utterances.jsonl": ""},
        {"index.json": "[", "utterances.jsonl": ""},
        {"index.json": '["utterances-index"]', "utterances.jsonl": ""},
    ],
    ids=["letters", "a site", "another index", "no JSON", "a list"],
)
def test_a_folder_of_other_things_is_left_alone(path: Path, files: dict[str, str]) -> None:
    path.mkdir()
    for name, text in files.items():
        (path / name).write_text(text, encoding="utf-8")
    with pytest.raises(UnwritableOutput, match="holds other things than a corpus"):
        store(path, THREAD)
    assert {name: (path / name).read_text(encoding="utf-8") for name in os.listdir(path)} == files
