"""Run the accuracy scorer and fail where a figure has fallen below its floor in floors.toml.

    python .ci/floors.py PATH/score.py [CORPUS]

The scorer prints sums; the corpus is the folder `corpus` beside it unless another is named.
"""

import json
import os
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

Sums = Counter[str]


def f1(right: int, parsed: int, true: int) -> float:
    return 2 * right / (parsed + true) if parsed + true else 1.0


def share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


# A false name is worse than none, so its floor is one of names that are not false.
FIGURES: dict[str, Callable[[Sums], float]] = {
    "posts_f1": lambda s: f1(s["posts_right"], s["posts_parsed"], s["posts_true"]),
    "author": lambda s: share(s["author_right"], s["author_stated"]),
    "author_not_false": lambda s: 1 - share(s["author_false"], s["posts_right"]),
    "date": lambda s: share(s["date_right"], s["date_stated"]),
    "title": lambda s: share(s["title_right"], s["title_stated"]),
    "quotes_f1": lambda s: f1(s["quotes_right"], s["quotes_parsed"], s["quotes_true"]),
    "quoted_author": lambda s: share(s["by_right"], s["by_stated"]),
    "reply_f1": lambda s: f1(s["reply_right"], s["reply_parsed"], s["reply_true"]),
    "signature": lambda s: share(s["signature_right"], s["signature_true"]),
    "not_refused": lambda s: 1 - share(s["refused"], s["dumps"]),
}


def convert(corpus: Path, score: Path, only: list[str]) -> dict[str, object]:
    """What `score.py --json` prints, with the threadconv beside this Python."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    chosen = ["--only", *only] if only else []
    command = [sys.executable, str(score), str(corpus), "--json", *chosen]
    made = subprocess.run(
        command, env={**os.environ, "PATH": path}, stdout=subprocess.PIPE, check=True
    )
    result: dict[str, object] = json.loads(made.stdout)
    return result


def sums_of(result: dict[str, object], extractors: list[str]) -> Sums:
    total: Sums = Counter()
    sums = result["sums"]
    assert isinstance(sums, dict)
    for name in extractors:
        # A name that the scorer does not know would otherwise be a floor that always holds.
        total.update(sums[f"extractor {name}"])
    return total


def failures(score: Path, corpus: Path) -> Iterator[str]:
    """One line per figure that is too low; prints all of them."""
    table = tomllib.loads(Path(__file__).with_name("floors.toml").read_text(encoding="utf-8"))
    results: dict[tuple[str, ...], dict[str, object]] = {}
    for floor in table["floor"]:
        engines = tuple(floor["engines"])
        if engines not in results:
            results[engines] = convert(corpus, score, list(engines))
        sums = sums_of(results[engines], floor["extractors"])
        for figure, least in floor["least"].items():
            value = FIGURES[figure](sums)
            line = f"{floor['name']}: {figure} {value:.3f}, floor {least:.3f}"
            print(line)
            if value < least:
                yield line
        accepted = results[engines]["accepted"]
        assert isinstance(accepted, list)
        if len(accepted) > floor.get("most_accepted", 0):
            yield f"{floor['name']}: not threads, but accepted: {' '.join(accepted)}"


def main() -> int:
    score = Path(sys.argv[1])
    corpus = Path(sys.argv[2]) if len(sys.argv) > 2 else score.parent / "corpus"
    fallen = list(failures(score, corpus))
    for line in fallen:
        print(f"below its floor: {line}", file=sys.stderr)
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
