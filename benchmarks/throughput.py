"""How many megabytes a second are read, tool by tool.

python benchmarks/throughput.py [MEGABYTES]
"""

import sys
from collections.abc import Callable
from time import perf_counter
from typing import TypeVar

from invented import TOOLS, dump

from threadconv.reader import read

RUNS = 3
T = TypeVar("T")


def main() -> None:
    size = int(float(sys.argv[1] if len(sys.argv) > 1 else 1) * 1_000_000)
    read(dump("lynx", 5000).encode())  # what is imported on first use counts as start-up
    print("reading       MB/s   to the slowest")
    rates, posts = {}, {}
    for tool in TOOLS:
        data = dump(tool, size).encode()
        took, reading = fastest(lambda data=data: read(data))  # type: ignore[misc]
        posts[tool] = len(reading.thread.posts)
        rates[tool] = len(data) / took / 1e6
    for tool, rate in rates.items():
        print(f"{tool:<12} {rate:5.2f}   {rate / min(rates.values()):4.2f}   {posts[tool]} posts")


def fastest(run: Callable[[], T]) -> tuple[float, T]:
    """The seconds of the fastest of a few runs, and what it gave."""
    best = float("inf")
    for _ in range(RUNS):
        start = perf_counter()
        made = run()
        best = min(best, perf_counter() - start)
    return best, made


if __name__ == "__main__":
    main()
