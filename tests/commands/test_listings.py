"""`dialects`, `layouts`, `schema` and `completion`: what can be named."""

import json
from collections.abc import Iterable
from pathlib import Path

import jsonschema
import pytest

from support.command_line import program, with_environment
from threadconv import layouts, writers
from threadconv.cli import run
from threadconv.dialects import choose


def test_schema_is_printed_as_json(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["schema"]) == 0
    schema = json.loads(capfdbinary.readouterr().out)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_results_fit_the_schema(dump: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["schema"]) == 0
    schema = json.loads(capfdbinary.readouterr().out)
    assert run(["to-json", str(dump)]) == 0
    jsonschema.Draft202012Validator(schema).validate(json.loads(capfdbinary.readouterr().out))


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script_for_the_shell(
    shell: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run(["completion", shell]) == 0
    assert b"_THREADCONV_COMPLETE" in capfdbinary.readouterr().out


def test_completion_offers_every_writer() -> None:
    environment = with_environment(
        _THREADCONV_COMPLETE="bash_complete", COMP_WORDS="threadconv to-", COMP_CWORD="1"
    )
    offered = program(env=environment).stdout.decode().split()
    assert offered == [f"plain,to-{name}" for name in writers.names()]


@pytest.mark.parametrize(
    ("listing", "known"), [("layouts", layouts.NAMES), ("dialects", choose.names())]
)
def test_what_can_be_named_is_listed_with_a_line_about_each(
    listing: str, known: Iterable[str], capfd: pytest.CaptureFixture[str]
) -> None:
    assert run([listing]) == 0
    lines = [line.split(maxsplit=1) for line in capfd.readouterr().out.splitlines()]
    assert [name for name, _ in lines] == sorted(known)
    assert all(about for _, about in lines)


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("--dialect phpb", ["phpbb"]),
        ("--layout l", ["lynx"]),
        ("--encoding koi", ["koi8-r"]),
        ("--encoding windows-87", ["windows-874"]),
    ],
)
def test_completion_offers_what_an_option_takes(typed: str, offered: list[str]) -> None:
    words = {"COMP_WORDS": f"threadconv inspect {typed}", "COMP_CWORD": "3"}
    environment = with_environment(_THREADCONV_COMPLETE="bash_complete", **words)
    assert program(env=environment).stdout.decode().split() == [f"plain,{o}" for o in offered]
