"""How time and memory grow with the dump: both must stay the same for each megabyte.

    python benchmarks/growth.py [MEGABYTES...]

Each size is read in a process of its own, for its highest memory.
"""

import subprocess
import sys
from resource import RUSAGE_SELF, getrusage
from time import perf_counter

from invented import dump

from threadconv.reader import read

SIZES = ("0.1", "1", "10", "100")
TOOL = "chromium"


def main() -> None:
    print("    MB   seconds  seconds/MB  to the first   memory/MB")
    first = 0.0
    for size in sys.argv[1:] or SIZES:
        command = [sys.executable, __file__, "--one", size]
        made = subprocess.run(command, capture_output=True, check=True, text=True).stdout
        seconds, memory = map(float, made.split())
        each = seconds / float(size)
        first = first or each
        ratio, held = each / first, memory / float(size)
        print(f"{size:>6} {seconds:9.2f} {each:11.3f} {ratio:13.2f} {held:8.1f} MB")


def measure(megabytes: float) -> None:
    """Print the seconds that reading takes, and how many megabytes it adds to the process."""
    data = dump(TOOL, int(megabytes * 1e6)).encode()
    read(dump(TOOL, 5000).encode())
    before = getrusage(RUSAGE_SELF).ru_maxrss
    start = perf_counter()
    read(data)
    print(perf_counter() - start, (getrusage(RUSAGE_SELF).ru_maxrss - before) / 1024)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        measure(float(sys.argv[2]))
    else:
        main()
