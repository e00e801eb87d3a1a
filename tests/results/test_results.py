"""Results of threadconv, taken back: told by content, the same threads again, or what is wrong."""

import json
import re
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
import yaml
from hypothesis import given, settings

import threadconv
from support.awkward_thread import THREAD
from support.random_threads import threads
from support.thread_pages import page
from support.thread_pages import thread as said
from support.writing import STREAMS, thread_of, written
from threadconv import results
from threadconv.errors import UnreadableResult
from threadconv.model import Code, Paragraph, Post, Thread
from threadconv.writers._encodable import encodable

LOSSLESS = ["json", "yaml"]
DUMP = page(said(4), range(4))
PLAIN = thread_of(Post(id="p1", body=(Paragraph(text="a"),), lines=(1, 1)))


def builtins(thread: Thread = THREAD) -> Any:
    return json.loads(written("json", thread))


# The same thread


@pytest.mark.parametrize("name", LOSSLESS)
@given(thread=threads)
@settings(max_examples=60, deadline=None)
def test_a_result_reads_back_as_the_same_thread(name: str, thread: Thread) -> None:
    assert threadconv.parse(written(name, thread)) == encodable(thread)


@pytest.mark.parametrize("name", LOSSLESS)
def test_a_very_large_post_reads_back(name: str) -> None:
    text = "From here on: \t🎉 שלום \n\n" * 50_000
    post = Post(id="p1", body=(Paragraph(text=text), Code(text=text)), lines=(1, 1))
    assert threadconv.parse(written(name, thread_of(post))) == thread_of(post)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(json.dumps(builtins(), indent="\t"), id="indented by tabs"),
        pytest.param(json.dumps(builtins(), separators=(",", ":")), id="compact"),
        pytest.param(json.dumps(builtins(), sort_keys=True), id="keys in order"),
        pytest.param("\n \t" + json.dumps(builtins()), id="after blanks"),
        pytest.param("\ufeff" + json.dumps(builtins()), id="after a byte order mark"),
        pytest.param(yaml.safe_dump(builtins(), allow_unicode=True), id="yaml of PyYAML"),
        pytest.param(
            yaml.safe_dump(builtins(), default_flow_style=None), id="leaves in flow style"
        ),
        pytest.param("# a note\n" + written("yaml").decode(), id="yaml after a comment"),
    ],
)
def test_a_result_that_another_program_has_printed_is_the_same(text: str) -> None:
    assert threadconv.parse(text.encode()) == encodable(THREAD)


@pytest.mark.parametrize("name", [*LOSSLESS, "jsonl", "mbox"])
def test_a_result_that_was_written_before_posts_had_a_score_is_read(name: str) -> None:
    told = written(name, PLAIN).decode()
    older = re.sub(r'(?m)^ *"?(?:score|accepted)"?: .*\n|,"(?:score|accepted)":\w+', "", told)
    assert "score" not in older
    assert threadconv.parse(older.encode()) == threadconv.parse(told.encode())


def test_a_result_in_utf16_is_read() -> None:
    assert threadconv.parse(written("json", PLAIN).decode().encode("utf-16")) == PLAIN


def test_yaml_without_quotes_is_read_as_its_newer_version_says() -> None:
    text = written("yaml", PLAIN).decode().replace("title: Title", "title: yes")
    text = text.replace("posted: null", "posted: 2009-03-14")
    thread = threadconv.parse(text.encode())
    assert (thread.title, thread.posts[0].posted) == ("yes", "2009-03-14")


def test_keys_that_were_deleted_are_as_where_the_dump_is_silent() -> None:
    data = builtins(PLAIN)
    del data["authors"], data["posts"][0]["signature"]
    assert threadconv.parse(json.dumps(data)) == PLAIN


# Several threads in one input

SEVERAL = [
    pytest.param(written("json") + written("json", PLAIN), id="objects one after the other"),
    pytest.param(
        b"%s\n%s\n" % (msgspec.json.encode(encodable(THREAD)), msgspec.json.encode(PLAIN)),
        id="objects on a line each",
    ),
    pytest.param(b"[%s,\n%s]" % (written("json"), written("json", PLAIN)), id="an array"),
    pytest.param(written("yaml") + written("yaml", PLAIN), id="documents"),
]


@pytest.mark.parametrize("data", SEVERAL)
def test_several_threads_are_read_in_their_order(data: bytes) -> None:
    assert threadconv.parse_all(data) == [encodable(THREAD), PLAIN]


def test_parse_says_that_there_are_several() -> None:
    with pytest.raises(UnreadableResult, match=r"holds 2 threads; parse_all\(\)"):
        threadconv.parse(written("json") * 2)


def test_parse_all_gives_the_one_thread_of_a_dump() -> None:
    assert threadconv.parse_all(DUMP) == [threadconv.parse(DUMP)]


# What is no result

OTHERS = [
    pytest.param('{"title": "Slugs", "posts": []}', id="another JSON"),
    pytest.param("title: Slugs\nposts: []\n", id="another YAML"),
    pytest.param('{ kettle forum }\n"schema": "threadconv/1"\n' + DUMP, id="begins with a brace"),
    pytest.param('[1]Home [2]Forums\n"schema": "threadconv/1"\n' + DUMP, id="numbers its links"),
    pytest.param("[Home]\n" + DUMP + '{"schema": "threadconv/1"}', id="begins with a bracket"),
    pytest.param(
        "---\nHome: a\n\nb: c: d\n" + DUMP + "schema: threadconv/1\n", id="looks like YAML"
    ),
    pytest.param(DUMP + "schema: threadconv/1\n" + written("json").decode(), id="quotes one"),
    pytest.param(DUMP.replace("vinegar", "threadconv"), id="speaks of it"),
]


@pytest.mark.parametrize("text", OTHERS)
def test_a_text_that_only_looks_like_a_result_is_a_dump(text: str) -> None:
    assert results.recognise(text.encode()) is None


# What is wrong


def change(*path: str | int, to: object) -> Callable[[Any], None]:
    def changed(data: Any) -> None:
        for step in path[:-1]:
            data = data[step]
        data[path[-1]] = to

    return changed


def delete(*path: str | int) -> Callable[[Any], None]:
    def deleted(data: Any) -> None:
        for step in path[:-1]:
            data = data[step]
        del data[path[-1]]

    return deleted


def nested(levels: int) -> dict[str, Any]:
    block: dict[str, Any] = {"type": "paragraph", "text": "a"}
    for _ in range(levels):
        block = {"type": "quote", "lines": [1, 1], "body": [block]}
    return block


BROKEN = [
    (change("posts", 2, "author", to=5), "/posts/2/author: Expected `str | null`, got `int`"),
    (change("posts", 0, "lines", 1, to="a"), "/posts/0/lines/1: Expected `int`, got `str`"),
    (change("posts", 0, "posted", to="today"), "/posts/0/posted: Expected `str` matching"),
    (change("posts", 0, "posted", to="2023-99-99"), "/posts/0/posted: '2023-99-99' is no date"),
    (change("posts", 1, "posted", to="2023-02-30T10:00:00"), "/posts/1/posted: '2023-02-30T10"),
    (change("authors", 0, "joined", to="2023-13"), "/authors/0/joined: '2023-13' is no date of"),
    (change("posts", 1, "id", to="p1"), "/posts/1/id: 'p1' is the id of two posts"),
    (change("posts", 0, "body", 0, "type", to="x"), "/posts/0/body/0/type: Invalid value 'x'"),
    (change("authors", 0, "stats", "reaction_score", to="x"), "/authors/0/stats/reaction_score: "),
    (change("authors", 0, "fields", "a/b~c", to=[]), "/authors/0/fields/a~1b~0c: "),
    (change("posts", 0, "colour", to="red"), "/posts/0: Object contains unknown field `colour`"),
    (change("schema", to="threadconv/2"), "/schema: Invalid enum value 'threadconv/2'"),
    (change("posts", 0, "body", to=[nested(65)]), "/posts/0/body: has more than 64 quotes"),
    (delete("source"), ": Object missing required field `source`"),
    (delete("posts", 3, "lines"), "/posts/3: Object missing required field `lines`"),
]


@pytest.mark.parametrize(("harm", "message"), BROKEN, ids=[message for _, message in BROKEN])
@pytest.mark.parametrize("dump", [json.dumps, yaml.safe_dump], ids=["json", "yaml"])
def test_what_is_wrong_is_told_with_a_json_pointer(
    dump: Callable[[Any], str], harm: Callable[[Any], None], message: str
) -> None:
    data = builtins()
    harm(data)
    told = "is no result any more: " + message.removeprefix(": ")
    with pytest.raises(UnreadableResult, match=re.escape(told)):
        threadconv.parse(dump(data))


def test_as_many_quotes_as_are_read_can_be_written() -> None:
    data = builtins(PLAIN)
    data["posts"][0]["body"] = [nested(64)]
    thread = threadconv.parse(json.dumps(data))
    for name in STREAMS:
        assert written(name, thread)


JSON, YAML = written("json").decode(), written("yaml").decode()
NO_POST = '{"schema": "threadconv/1", "posts": [{'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param(JSON[:-30], f"line {JSON[:-30].count(chr(10)) + 1}, column ", id="cut off"),
        pytest.param(JSON.replace(",\n", "\n", 3), "line 3, column 3: Expecting", id="a comma"),
        pytest.param(JSON + NO_POST, "line ", id="the second is cut off"),
        pytest.param(JSON + JSON.replace("p4", "p1"), "object 2 at /posts/3/id: ", id="object"),
        pytest.param(f"[{JSON},{JSON.replace('p4', 'p1')}]", "/1/posts/3/id: ", id="in an array"),
        pytest.param(YAML + YAML.replace("p4", "p1"), "document 2 at /posts/3/id: ", id="document"),
        pytest.param(YAML + "a: [", "line ", id="YAML that is cut off"),
        pytest.param(YAML + 'url: "a"\n', "the key 'url' stands twice", id="a key twice"),
        pytest.param(YAML + "? [a]\n: b\n", "a key has to be a string", id="a key that is a list"),
        pytest.param(YAML + "x: !!python/none\n", "the tag tag:yaml.org,2002:python", id="a tag"),
        pytest.param(YAML + "x: &a b\ny: *a\n", "the alias *a is not read", id="an alias"),
        pytest.param(YAML + f"x: {'[' * 900}{']' * 900}\n", "nested too deeply", id="YAML levels"),
        pytest.param(YAML + f"x: {'[' * 5000}\n", "maximum nesting depth", id="more YAML levels"),
        pytest.param(NO_POST + '"body": ' + "[" * 100_000, "nested too deeply", id="JSON levels"),
        pytest.param(
            JSON.replace('"number": 1', f'"number": {"9" * 5000}'), "digits", id="many digits"
        ),
        pytest.param(
            YAML.replace("number: 1", f"number: {'9' * 5000}"), "got `str`", id="YAML digits"
        ),
    ],
)
def test_a_result_that_cannot_be_read_says_where(text: str, message: str) -> None:
    with pytest.raises(UnreadableResult, match=re.escape(message)) as raised:
        threadconv.parse(text)
    assert "\n" not in str(raised.value)


def test_bytes_that_are_not_utf8_are_told() -> None:
    with pytest.raises(UnreadableResult, match=r"byte \d+ is not UTF-8"):
        threadconv.parse(written("json", PLAIN).replace(b"Title", b"\xff"))


def test_aliases_cannot_make_a_few_bytes_many() -> None:
    bomb = "".join(f"n{at}: &a{at} [{','.join([f'*a{at - 1}'] * 9)}]\n" for at in range(1, 30))
    with pytest.raises(UnreadableResult, match="alias"):
        threadconv.parse(f"schema: threadconv/1\nn0: &a0 [x]\n{bomb}")
