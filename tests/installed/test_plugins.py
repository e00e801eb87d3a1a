"""A dialect and a writer of somebody else's, installed as pip installs them, and as plain files."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.programs import pip_install

PLUGIN = Path(__file__).with_name("plugin")
SAMPLE = PLUGIN / "sample.txt"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which pip has installed the example package."""
    return pip_install(PLUGIN, tmp_path_factory.mktemp("site"))


def threadconv(*arguments: object, path: Path | None = None) -> subprocess.CompletedProcess[str]:
    here = os.environ.get("PYTHONPATH")
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (str(path or ""), here)))}
    command = [sys.executable, "-m", "threadconv", *map(str, arguments)]
    return subprocess.run(command, env=env, capture_output=True, text=True, encoding="utf-8")


def test_an_installed_dialect_is_listed_and_found_by_its_signs(installed: Path) -> None:
    assert "acorn           Acorn 3" in threadconv("dialects", path=installed).stdout
    thread = json.loads(threadconv("to-json", SAMPLE, path=installed).stdout)
    assert thread["source"]["dialect"] == "acorn"
    assert [post["author"] for post in thread["posts"]] == ["Tamsin Dray", "Holm", "Tamsin Dray"]
    assert [post["posted"] for post in thread["posts"]] == [
        "2024-05-03T10:12:00",
        "2024-05-03T11:40:00",
        "2024-05-04T08:02:00",
    ]
    assert thread["posts"][1]["reply_to"] == ["p1"]
    assert thread["authors"][0]["location"] == "Under the shed"


def test_an_installed_writer_has_a_command_of_its_own(installed: Path) -> None:
    done = threadconv("to-names", SAMPLE, path=installed)
    assert (done.returncode, done.stdout) == (0, "Tamsin Dray\nHolm\nTamsin Dray\n")
    [listed] = [
        line
        for line in threadconv("formats", path=installed).stdout.splitlines()
        if line.startswith("names ")
    ]
    assert listed.split()[1:] == [".names", "lossy", "threadconv-acorn", "text/plain"]


def test_a_dialect_in_a_file_is_used_where_it_is_named() -> None:
    done = threadconv("to-json", "--dialect", PLUGIN / "acorn" / "dialect.py", SAMPLE)
    thread = json.loads(done.stdout)
    assert thread["source"]["dialect"] == "acorn"
    assert thread["posts"][1]["body"][0]["author"] == "Tamsin Dray"


def test_a_subject_needs_no_group(tmp_path: Path) -> None:
    path = tmp_path / "mine.py"
    path.write_text(mine("subject=('Tamsin .+',)"), encoding="utf-8")
    assert threadconv("to-json", "--dialect", path, SAMPLE).returncode in (0, 3)


def mine(field: str) -> str:
    """A file with a dialect that has this field."""
    return f"from threadconv.dialects import Dialect\nDIALECT = Dialect(name='a', {field})"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("x = 1", "has no DIALECT", id="no dialect in the file"),
        pytest.param("DIALECT = 5", "is a int, not a Dialect", id="something else"),
        pytest.param("1 / 0", "ZeroDivisionError", id="the file fails"),
        pytest.param(
            "from threadconv.dialects import Dialect\nDIALECT = Dialect(name='a', card=('(',))",
            "card pattern '('",
            id="a pattern that does not compile",
        ),
        pytest.param(
            "from threadconv.dialects import Dialect\n"
            "DIALECT = Dialect(name='a', byline=('(?P<writer>.+)',))",
            "unknown group 'writer'",
            id="a group that means nothing",
        ),
        pytest.param(
            "from threadconv.dialects import Dialect\nDIALECT = Dialect(name='a', card=('(x)y',))",
            "write (?:...)",
            id="a group without a name",
        ),
        pytest.param(
            "from threadconv.dialects import Dialect\n"
            "DIALECT = Dialect(name='a', page=('Top | Foot',))",
            "write (?:a|b)",
            id="branches outside of brackets",
        ),
        pytest.param(
            "from threadconv.dialects import Dialect\n"
            "DIALECT = Dialect(name='a', labels={'Age': 'ages'})",
            "labels go to",
            id="a label that goes nowhere",
        ),
        pytest.param(
            mine('words={"bye": ("von",)}'),
            "Invalid enum value 'bye'",
            id="words that tell nothing",
        ),
        pytest.param(
            mine('words={"by": ("von(",)}'),
            "words 'von(' of by: missing )",
            id="a word that does not compile",
        ),
        pytest.param(
            mine('card=("Jar-keeper")'),
            "card is one string; write card=('Jar-keeper',)",
            id="a bare string",
        ),
        pytest.param(
            mine('signs="Bottled"'),
            "signs is one string; write signs=('Bottled',)",
            id="a bare sign",
        ),
        pytest.param(
            mine("byline=r'(?P<author>.+) at'"),
            "byline is one string; write byline=('(?P<author>.+) at',)",
            id="a bare pattern",
        ),
        pytest.param(
            mine("card=(5,)"), "Expected `str`, got `int` - at `$.card[0]`", id="a number"
        ),
        pytest.param(
            mine("labels=('Age',)"),
            "Expected `object`, got `array` - at `$.labels`",
            id="labels that go nowhere",
        ),
        pytest.param(
            mine("beneath=('Top',)"),
            "no field 'beneath'; there are name, about, signs,",
            id="an unknown field",
        ),
        pytest.param(
            mine("opening=('(?P<author>.+',)"),
            "opening pattern",
            id="an opening that does not compile",
        ),
        pytest.param(
            mine("prefix=('[',)"), "prefix pattern '['", id="a prefix that does not compile"
        ),
        pytest.param(mine("tag=('(?i)a',)"), "tag pattern '(?i)a'", id="a flag inside a tag"),
        pytest.param(
            mine("opening=('said:',)"),
            "has to have a group (?P<author>...)",
            id="an opening of nobody",
        ),
        pytest.param(
            mine("title=('On .+',)"),
            "has to have a group (?P<text>...)",
            id="a title without its text",
        ),
        pytest.param(
            mine("place=('Page .+',)"),
            "has to have a group (?P<number>...)",
            id="a place without its number",
        ),
    ],
)
def test_a_dialect_that_cannot_be_used_is_one_line_and_exit_2(
    tmp_path: Path, text: str, reason: str
) -> None:
    path = tmp_path / "mine.py"
    path.write_text(text, encoding="utf-8")
    done = threadconv("to-json", "--dialect", path, SAMPLE)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert reason in done.stderr
