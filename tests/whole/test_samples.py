"""Samples: each reads as its golden, and together they show all that the dialects declare."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from io import BytesIO
from itertools import zip_longest
from pathlib import Path

import pytest

from support.dumps import NOT_THREADS, SAMPLES, UNKNOWN, reading_of
from support.dumps import label as label_of
from support.places import GOLDEN, ROOT, TEMPLATE_LINES
from threadconv import layouts, writers
from threadconv.dialects import Dialect, choose
from threadconv.dialects.languages import choose as languages
from threadconv.errors import NotAThread
from threadconv.kinds import DECLARED
from threadconv.lines import Line
from threadconv.model import Post, Quote
from threadconv.reader import Options, read
from threadconv.segments.landmarks import Landmarks

LAYOUTS = {
    **{name: name for name in layouts.NAMES},
    "bs4-blanks": "bs4",
    "bs4-stripped": "bs4",
    "chrome": "chromium",
    "elinks": "lynx",
    "html2text-filled": "html2text",
    "pandoc-gfm": "html2text",
    "elinks-plain": "lynx",
    "links": "lynx",
    "resiliparse-main": "resiliparse",
}
"""The tools that print samples, as the names of samples end in them, and their layouts."""

DIALECTS = ["generic", *choose.names()]

TEMPLATES = [
    line.partition(": ")[2] for line in TEMPLATE_LINES.read_text(encoding="utf-8").splitlines()
]


def tool_of(sample: Path) -> str:
    """The tool that printed a sample, as its name ends."""
    return sample.stem.rpartition(".")[2]


@pytest.mark.parametrize("sample", SAMPLES, ids=label_of)
def test_a_sample_reads_as_its_golden(
    sample: Path, golden_json: Callable[[Path, bytes], None]
) -> None:
    out = BytesIO()
    writers.load("json").write(reading_of(sample).thread, out)
    golden_json(sample.with_suffix(".json"), out.getvalue())


@pytest.mark.parametrize("text", NOT_THREADS, ids=label_of)
def test_a_text_that_is_no_thread_is_refused(text: Path) -> None:
    assert reason(text).startswith("holds no thread: ")


def reason(text: Path) -> str:
    """Why a text is refused."""
    with pytest.raises(NotAThread) as refusal:
        read(text.read_bytes(), text.name)
    return str(refusal.value)


def test_who_passes_no_thread_is_told_what_it_looks_like(
    golden_lines: Callable[[Path, Iterable[str]], None],
) -> None:
    told = (f"{text.name}: {reason(text)}" for text in NOT_THREADS)
    golden_lines(GOLDEN / "refusals.txt", told)


def test_no_golden_is_left_without_its_sample() -> None:
    goldens = (ROOT / "samples").glob("*/*.json")
    assert [path for path in goldens if not path.with_suffix(".txt").is_file()] == []


def detected_otherwise() -> Iterator[str]:
    for sample in SAMPLES:
        source = reading_of(sample).thread.source
        layout = LAYOUTS[tool_of(sample)]
        # Two layouts with the same marks may be taken for one another.
        if layouts.NAMES[source.layout].module != layouts.NAMES[layout].module:
            yield f"{label_of(sample)}: layout {source.layout}"
        if (source.dialect or UNKNOWN) != sample.parent.name:
            yield f"{label_of(sample)}: dialect {source.dialect}"


def test_a_sample_is_detected_as_what_it_is(
    golden_lines: Callable[[Path, Iterable[str]], None],
) -> None:
    """The golden names those that are not; it may only become shorter."""
    golden_lines(GOLDEN / "samples-detected-otherwise.txt", detected_otherwise())


@pytest.mark.parametrize("sample", SAMPLES, ids=label_of)
def test_to_name_what_is_detected_changes_nothing(sample: Path) -> None:
    found = reading_of(sample).thread.source
    options = Options(encoding="utf-8", layout=found.layout, dialect=found.dialect)
    named = read(sample.read_bytes(), sample.name, options)
    assert (named.thread, named.lines) == (reading_of(sample).thread, reading_of(sample).lines)


@pytest.mark.parametrize("dialect", choose.names())
def test_every_dialect_has_samples(dialect: str) -> None:
    assert [sample for sample in SAMPLES if sample.parent.name == dialect]


# What samples of the same page have in common


def pages() -> dict[str, list[Path]]:
    """Samples of one page that different tools printed whole."""
    found: dict[str, list[Path]] = {}
    for sample in SAMPLES:
        name = sample.stem.rpartition(".")[0]
        if tool_of(sample) not in ("resiliparse-main", "trafilatura"):
            found.setdefault(f"{sample.parent.name}/{name}", []).append(sample)
    return {name: samples for name, samples in found.items() if len(samples) > 1}


FACTS: dict[str, Callable[[Post], object]] = {
    "numbers": lambda post: post.number,
    "authors": lambda post: post.author,
    "dates": lambda post: post.posted,
    "edits": lambda post: post.edited,
    "quoted authors": lambda post: [b.author for b in post.body if isinstance(b, Quote)],
    "replies": lambda post: post.reply_to,
    "reactions": lambda post: post.reactions and post.reactions.total,
}
"""What every tool prints; where a signature begins, or a list, not every tool shows."""


def read_otherwise() -> Iterator[str]:
    for page, (first, *others) in pages().items():
        expected = reading_of(first).thread.posts
        for sample in others:
            posts = reading_of(sample).thread.posts
            tools = f"{tool_of(sample)} otherwise than {tool_of(first)}"
            if len(posts) != len(expected):
                yield f"{page}: {tools}: {len(posts)} posts, not {len(expected)}"
            for name, fact in FACTS.items():
                pairs = zip_longest(map(fact, posts), map(fact, expected))
                found = [f"p{k}" for k, (one, other) in enumerate(pairs, 1) if one != other]
                if found:
                    yield f"{page}: {tools}: {name} of {' '.join(found)}"


def test_a_page_reads_the_same_whatever_tool_printed_it(
    golden_lines: Callable[[Path, Iterable[str]], None],
) -> None:
    """The golden names the posts that do not; it may only become shorter."""
    golden_lines(GOLDEN / "pages-read-otherwise.txt", read_otherwise())


# That nothing is declared which no sample shows


@cache
def texts_of(dialect: str) -> frozenset[str]:
    """The lines of the dialect's samples, of all samples for what is in force everywhere."""
    return frozenset(
        " ".join(line.text.split())
        for sample in SAMPLES
        if dialect in ("generic", sample.parent.name)
        for line in lines_of(sample)
        if line.text
    )


def lines_of(sample: Path) -> list[Line]:
    rows = sample.read_text(encoding="utf-8").split("\n")
    return layouts.read(rows, layouts.detect(rows))


def declared(name: str) -> Dialect:
    return choose.GENERIC if name == "generic" else choose.load(name)


def without_line(language: str, dialect: Dialect) -> Iterator[str]:
    """The patterns of a language that no line of a sample or of `template-lines.txt` is."""
    software = None if dialect.name == "generic" else choose.load(dialect.name)
    kind_of = Landmarks(choose.Choice(software, languages=(language,)).in_force).kind
    told = {text: kind_of(text) for text in (*texts_of(dialect.name), *TEMPLATES)}
    for kind in DECLARED:
        for pattern in getattr(dialect, kind):
            of_kind = (text for text, found in told.items() if found == kind)
            if re.search(r"[\\^$*+?{}|()\[\]]", pattern) and not any(
                re.fullmatch(pattern, text) for text in of_kind
            ):
                yield f"{kind}: {pattern}"


def without_sample(name: str) -> Iterator[str]:
    """What the dialect declares and no line of its samples is taken for, field by field."""
    dialect, texts = declared(name), texts_of(name)
    landmarks = Landmarks([choose.GENERIC] if name == "generic" else [choose.GENERIC, dialect])
    for kind in DECLARED:
        shown = {text for text in texts if landmarks.kind(text) == kind}
        for pattern in getattr(dialect, kind):
            if not any(re.fullmatch(pattern, text, re.I) for text in shown):
                yield f"{kind}: {pattern}"
    for pattern in dialect.prefix:
        if not any(re.match(pattern, text) for text in texts):
            yield f"prefix: {pattern}"
    for pattern in dialect.place:
        if not any(re.search(pattern, text) for text in texts):
            yield f"place: {pattern}"
    shown = {text for text in texts if landmarks.kind(text) in ("label", "field", "start")}
    for label in dialect.labels:
        if not any(re.match(rf"(?:.*\s)?{re.escape(label)}(?::|\s|$)", t, re.I) for t in shown):
            yield f"labels: {label}"
    # A sign may hold line ends, and the lines are in no order.
    whole = "\n".join(["", *texts, ""])
    yield from (f"signs: {sign}" for sign in dialect.signs if sign not in whole)


def test_every_declared_pattern_is_shown_by_a_sample(
    golden_ratchet: Callable[[Path, list[str]], None],
) -> None:
    """The golden names those that wait for one; it may only become shorter."""
    waiting = [f"{name}: {what}" for name in DIALECTS for what in without_sample(name)]
    waiting += (
        f"{name} in {language}: {what}"
        for name in DIALECTS
        for language in languages.names()
        for dialect in languages.beside(name, [language])
        for what in without_line(language, dialect)
    )
    golden_ratchet(GOLDEN / "waiting-for-samples.txt", waiting)
