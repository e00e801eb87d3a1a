"""YAML: a stream of documents, read as plain data without tags and aliases."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml
from yaml import events

from threadconv.errors import UnreadableResult
from threadconv.model import Thread
from threadconv.results._threads import broken, thread_of

# libyaml, which some systems build PyYAML without, is some ten times as fast.
_PARSER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_SCHEMA = re.compile(rb"^([\"']?)schema\1[ \t]*:[ \t]+[\"']?threadconv/[0-9]+", re.MULTILINE)

_DEEPEST = 250
"""Collections inside collections; a thread has two for each of the quotes inside quotes."""

# Plain scalars are what both YAML 1.1 and 1.2 take them for, and strings where these differ: one
# program leaves a date without quotes, another `yes`, PyYAML `1e3`.
_NULL = re.compile(r"null|Null|NULL|~|")
_BOOL = re.compile(r"(true|True|TRUE)|false|False|FALSE")
_INT = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,300})")
_FLOAT = re.compile(r"[-+]?[0-9]+\.[0-9]*(?:[eE][-+][0-9]+)?")


def claims(data: bytes) -> bool:
    """Is it YAML as far as a `schema` of ours at the top of the first document?"""
    schema = _SCHEMA.search(data)
    if schema is None:
        return False
    try:
        parsed = list(yaml.parse(data[: schema.end()], _PARSER))
    except yaml.YAMLError:
        return False
    documents = [event for event in parsed if isinstance(event, events.DocumentStartEvent)]
    return len(documents) == 1


def read(data: bytes) -> list[Thread]:
    """One thread for each document."""
    documents = list(_documents(data))
    several = len(documents) > 1
    return [
        thread_of(document, f"document {number}" if several else "")
        for number, document in enumerate(documents, start=1)
    ]


# Not `yaml.load`: an alias can make a few bytes into gigabytes, which no loader can be told to
# refuse, nor how deep to go; and it takes four times as long.
def _documents(data: bytes) -> Iterator[object]:
    parsed = yaml.parse(data, _PARSER)
    try:
        for event in parsed:
            if isinstance(event, events.NodeEvent):
                yield _node(event, parsed, _DEEPEST)
    except yaml.MarkedYAMLError as error:
        raise broken(_line(error.problem_mark), "", str(error.problem)) from error
    except yaml.YAMLError as error:
        raise broken("", "", " ".join(str(error).split())) from error


def _node(event: events.Event, parsed: Iterator[events.Event], levels: int) -> object:
    """The data that begin with the event; the events that they consist of are taken."""
    tag = getattr(event, "tag", None)
    if tag is not None:
        raise _refused(event, f"the tag {tag} is not read")
    if isinstance(event, events.ScalarEvent):
        is_plain, _ = event.implicit  # others are strings whatever they say
        return _resolved(event.value) if is_plain else event.value
    if isinstance(event, events.AliasEvent):
        raise _refused(event, f"the alias *{event.anchor} is not read")
    if not levels:
        raise _refused(event, "is nested too deeply")
    if isinstance(event, events.SequenceStartEvent):
        return _sequence(parsed, levels - 1)
    return _mapping(parsed, levels - 1)


def _sequence(parsed: Iterator[events.Event], levels: int) -> list[object]:
    items: list[object] = []
    for event in parsed:
        if isinstance(event, events.SequenceEndEvent):
            break
        items.append(_node(event, parsed, levels))
    return items


def _mapping(parsed: Iterator[events.Event], levels: int) -> dict[str, object]:
    entries: dict[str, object] = {}
    for event in parsed:
        if isinstance(event, events.MappingEndEvent):
            break
        if not isinstance(event, events.ScalarEvent):
            raise _refused(event, "a key has to be a string")
        if event.value in entries:
            raise _refused(event, f"the key {event.value!r} stands twice")
        entries[event.value] = _node(next(parsed), parsed, levels)
    return entries


def _resolved(plain: str) -> object:
    if _NULL.fullmatch(plain):
        return None
    if boolean := _BOOL.fullmatch(plain):
        return boolean[1] is not None
    if _INT.fullmatch(plain):
        return int(plain)
    return float(plain) if _FLOAT.fullmatch(plain) else plain


def _refused(event: events.Event, message: str) -> UnreadableResult:
    return broken(_line(event.start_mark), "", message)


def _line(mark: Any) -> str:
    return f"line {mark.line + 1}" if mark else ""
