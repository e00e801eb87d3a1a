"""Print the tables of docs/accuracy.md: how near the reader is, per software and per layout.

    python tools/accuracy.py PATH/score.py [CORPUS] > docs/accuracy.tables.md

Converts every dump of the corpus (the folder `corpus` beside the scorer unless another is named)
with the threadconv of this Python and counts with the scorer's own functions.
"""

import importlib.util
import json
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path
from types import ModuleType

KEPT = ("chromium", "lynx", "w3m", "resiliparse", "inscriptis", "html2text", "bs4")
"""The layouts that keep the headers of the posts."""

Sums = Counter[str]


def load(score: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", score)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def convert(dumps: list[Path], out: Path) -> None:
    for at in range(0, len(dumps), 200):
        subprocess.run(
            [sys.executable, "-m", "threadconv", "to-json", "--quiet"]
            + [str(path) for path in dumps[at : at + 200]]
            + ["-o", f"{out}/"],
            stderr=subprocess.DEVNULL,
        )


def count(score: ModuleType, corpus: Path, out: Path) -> dict[str, Sums]:
    """Sums by "software NAME", "layout NAME" and "all"; software and all over `KEPT` only."""
    sums: dict[str, Sums] = defaultdict(Counter)
    for dump in sorted((corpus / "dumps").glob("*.txt")):
        ident, _, layout = dump.stem.partition(".")
        truth = json.loads((corpus / "truth" / f"{ident}.json").read_text(encoding="utf-8"))
        made = out / f"{dump.stem}.json"
        thread = json.loads(made.read_text(encoding="utf-8")) if made.exists() else None
        found = score.score(thread, truth, dump.read_text(encoding="utf-8"))
        if not found["posts_true"]:
            continue
        found["refused"] = int(thread is None)
        sums[f"layout {layout}"].update(found)
        if layout in KEPT:
            sums[f"software {truth['engine']}"].update(found)
            sums["all"].update(found)
    return sums


def ratio(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "-"


def row(name: str, s: Sums) -> str:
    cells = (
        name,
        str(s["dumps"]),
        str(s["posts_true"]),
        ratio(2 * s["posts_right"], s["posts_parsed"] + s["posts_true"]),
        ratio(s["author_right"], s["author_stated"]),
        ratio(s["author_false"], s["posts_right"]),
        ratio(s["date_right"], s["date_stated"]),
        ratio(s["title_right"], s["title_stated"]),
        ratio(2 * s["quotes_right"], s["quotes_parsed"] + s["quotes_true"]),
        ratio(2 * s["reply_right"], s["reply_parsed"] + s["reply_true"]),
        str(s["refused"]),
    )
    return "| " + " | ".join(cells) + " |"


HEAD = (
    "| | dumps | posts | posts F1 | author | false | date | title "
    "| quotes F1 | reply F1 | refused |\n"
    "|---|---|---|---|---|---|---|---|---|---|---|"
)


def main() -> None:
    path = Path(sys.argv[1])
    corpus = Path(sys.argv[2]) if len(sys.argv) > 2 else path.parent / "corpus"
    negatives = sorted((corpus / "negatives").glob("*.txt"))
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        convert([*sorted((corpus / "dumps").glob("*.txt")), *negatives], out)
        sums = count(load(path), corpus, out)
        accepted = [dump.stem for dump in negatives if (out / f"{dump.stem}.json").exists()]
    for kind in ("software", "layout"):
        print(HEAD.replace("| |", f"| {kind} |", 1))
        for name in sorted(name for name in sums if name.startswith(kind)):
            print(row(name.removeprefix(f"{kind} "), sums[name]))
        if kind == "software":
            print(row("**all**", sums["all"]))
        print()
    print(f"Pages that are no threads: {len(accepted)} of {len(negatives)} accepted.")


if __name__ == "__main__":
    main()
