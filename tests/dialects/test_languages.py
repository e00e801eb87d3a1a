"""Languages: what each declares, and that a dump is read in those that it shows."""

import re
from pathlib import Path

import pytest

from support.dumps import SAMPLES, label
from support.places import TEMPLATE_LINES
from threadconv.dialects import Dialect, checks, choose
from threadconv.dialects.languages import choose as languages
from threadconv.kinds import DECLARED as KINDS
from threadconv.segments.landmarks import Landmarks

DECLARED = [
    pytest.param(language, dialect, id=f"{language}-{dialect.name}")
    for language in languages.names()
    for name in ("generic", *choose.names())
    for dialect in languages.beside(name, [language])
]


def test_every_language_has_words_to_know_it_by() -> None:
    assert languages.names() == sorted(languages.WORDS)


@pytest.mark.parametrize(("language", "dialect"), DECLARED)
def test_what_a_language_declares_keeps_the_rules_of_dialects(
    language: str, dialect: Dialect
) -> None:
    assert checks.checked(dialect, language) is dialect
    if dialect.name != "generic":
        assert len(dialect.signs) > 1
        assert dialect.name in choose.names()


@pytest.mark.parametrize(("language", "dialect"), DECLARED)
def test_no_label_is_also_a_word_of_the_page(language: str, dialect: Dialect) -> None:
    """A line of a button's word alone would never be taken for the label."""
    software = None if dialect.name == "generic" else choose.load(dialect.name)
    in_force = choose.Choice(software, languages=(language,)).in_force
    words = {
        pattern.casefold() for each in in_force for kind in KINDS for pattern in getattr(each, kind)
    }
    assert [name for name in dialect.labels if name.casefold() in words] == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Beiträge: 12\nich weiß nicht, ob das geht", ["german"]),
        ("je ne sais pas pourquoi les roues grincent", ["french"]),
        ("il coltello con una lama del forno, che non taglia e lo strappa", ["italian"]),
        ("这个豆浆机我们没有说明书", ["chinese"]),
        ("風鈴の音が大きいです。", ["japanese"]),
        ("I went to the house of Ludwig van Beethoven", []),
        ("", []),
    ],
)
def test_a_text_shows_its_language_by_common_words(text: str, shown: list[str]) -> None:
    assert languages.shown(text, {*text.split()}) == shown


NAMED = [path for path in SAMPLES if re.split(r"[.-]", path.stem)[-2] in languages.names()]


@pytest.mark.parametrize("sample", NAMED, ids=label)
def test_a_sample_shows_the_language_that_it_is_named_after(sample: Path) -> None:
    language = re.split(r"[.-]", sample.stem)[-2]
    text = sample.read_text(encoding="utf-8")
    assert languages.shown(text, {*text.split()}) == [language]


@pytest.mark.parametrize("language", languages.known("phpbb"))
def test_software_is_recognised_without_a_word_of_english(language: str) -> None:
    """The board's language alone decides: signs of the language, not of the software's footer."""
    sample = next(path for path in SAMPLES if label(path).startswith(f"phpbb/{language}."))
    rows = [row for row in sample.read_text(encoding="utf-8").split("\n") if "phpBB" not in row]
    choice = choose.detect(rows)
    assert choice.dialect is not None
    assert (choice.dialect.name, choice.rivals) == ("phpbb", ())


def test_a_dialect_that_is_named_is_read_in_the_language_of_the_dump() -> None:
    rows = ["Henrike_T hat geschrieben:", "Das ist nicht von mir, und ich war auch nicht da."]
    assert choose.named("phpbb", rows).languages == ("german",)


def test_a_dump_in_english_brings_no_language_into_force() -> None:
    sample = next(path for path in SAMPLES if label(path) == "phpbb/prosilver.chromium")
    rows = sample.read_text(encoding="utf-8").split("\n")
    assert [dialect.name for dialect in choose.detect(rows).in_force] == ["generic", "phpbb"]


LINES = TEMPLATE_LINES.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("line", LINES)
def test_a_line_of_a_template_is_told_in_its_language(line: str) -> None:
    """What language packs print, where no sample has a page that does."""
    head, _, text = line.partition(": ")
    language, name, kind = head.split()
    software = None if name == "generic" else choose.load(name)
    vocabulary = Landmarks(choose.Choice(software, languages=(language,)).in_force)
    assert vocabulary.kind(text) == kind
