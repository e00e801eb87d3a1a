"""How many megabytes a second are read, tool by tool, and posts a second written.

python benchmarks/throughput.py [MEGABYTES]
"""

import sys
from collections.abc import Callable
from io import BytesIO
from time import perf_counter
from typing import TypeVar

from invented import TOOLS, dump

from threadconv import writers
from threadconv.model import Thread
from threadconv.reader import read

RUNS = 3
T = TypeVar("T")


def main() -> None:
    size = int(float(sys.argv[1] if len(sys.argv) > 1 else 1) * 1_000_000)
    read(dump("lynx", 5000).encode())  # what is imported on first use counts as start-up
    threads = {}
    print("reading       MB/s   to the slowest")
    rates = {}
    for tool in TOOLS:
        data = dump(tool, size).encode()
        took, reading = fastest(lambda data=data: read(data))  # type: ignore[misc]
        threads[tool] = reading.thread
        rates[tool] = len(data) / took / 1e6
    for tool, rate in rates.items():
        posts = len(threads[tool].posts)
        print(f"{tool:<12} {rate:5.2f}   {rate / min(rates.values()):4.2f}   {posts} posts")
    thread = threads["chromium"]
    print("writing    posts/s   to the slowest")
    speeds = {
        name: len(thread.posts) / fastest(lambda name=name: written(name, thread))[0]  # type: ignore[misc]
        for name in writers.names()
    }
    for name, speed in speeds.items():
        print(f"{name:<10} {speed:7.0f}   {speed / min(speeds.values()):4.2f}")


def written(name: str, thread: Thread) -> int:
    out = BytesIO()
    writers.load(name).write(thread, out)
    return out.tell()


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
