"""How long `threadconv to-json` of a small dump takes, beside `python -c "import click"`.

    python benchmarks/startup.py [DUMP]

Run it with the Python of a fresh virtual environment into which only threadconv was installed, not
editable: what else is in an environment is searched at every start.
"""

import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

RUNS = 40
SAMPLE = Path(__file__).parent.parent / "samples/xenforo/first-card-only.resiliparse-main.txt"


def main() -> None:
    dump = sys.argv[1] if len(sys.argv) > 1 else str(SAMPLE)
    script = str(Path(sys.executable).with_name("threadconv"))
    commands = {
        "import click": [sys.executable, "-c", "import click"],
        "to-json": [script, "to-json", dump],
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(RUNS + 1):
        # In turns, so that whatever else the machine does meets both alike.
        for name, command in commands.items():
            times[name].append(seconds(command))
    medians = {name: median(runs[1:]) for name, runs in times.items()}
    for name, value in medians.items():
        print(f"{name:<14} {value * 1000:6.1f} ms")
    print(f"{'ratio':<14} {medians['to-json'] / medians['import click']:6.2f}")


def seconds(command: list[str]) -> float:
    start = perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return perf_counter() - start


if __name__ == "__main__":
    main()
