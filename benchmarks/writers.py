"""How fast each writer is, beside what one would write without it, and the memory that it takes.

    python benchmarks/writers.py [POSTS] [POSTS_FOR_MEMORY]

Beside JSON stands json.dumps of the same data, beside YAML yaml.dump by its fastest dumper, beside
mail mailbox's add of messages of the email package; what they need is made before the clock starts,
save the messages, since to make them is the work. The memory is that of the process while a longer
thread is written, in its model's: all that writes a stream has to stay below two.
"""

import csv
import json
import mailbox
import subprocess
import sys
import tempfile
from collections.abc import Callable
from email.message import EmailMessage
from io import StringIO
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from time import perf_counter

import invented
import msgspec
import yaml

from threadconv import writers
from threadconv.derived import author_names
from threadconv.model import Thread
from threadconv.writers._rows import rows
from threadconv.writers._texts import text_of

POSTS, POSTS_FOR_MEMORY = 5_000, 100_000
RUNS = 3
Run = Callable[[], object]


def main() -> None:
    posts = int(sys.argv[1]) if len(sys.argv) > 1 else POSTS
    long = sys.argv[2] if len(sys.argv) > 2 else str(POSTS_FOR_MEMORY)
    thread = invented.thread(posts)
    print("writer       posts/s   beside                 its posts/s   ratio   memory")
    with tempfile.TemporaryDirectory() as folder:
        for name in writers.names():
            line = f"{name:<10} {{0:>9,.0f}}"
            runs = [ours(name, thread, Path(folder))]
            if name in BESIDE:
                other, prepare = BESIDE[name]
                runs.append(prepare(thread, Path(folder)))
                line += f"   {other:<20} {{1:>13,.0f}} {{2:>7.2f}}"
            else:
                line += " " * 47
            rates = [posts / took for took in fastest(runs)]
            print(line.format(*rates, rates[0] / rates[-1]) + f"{memory(name, long):>9}")


def ours(name: str, thread: Thread, folder: Path) -> Run:
    writer = writers.load(name)

    def run() -> None:
        path = tempfile.mktemp(suffix=writer.suffix, dir=folder)
        if writer.is_store:
            writer.store([thread], path)
        else:
            with open(path, "wb") as out:
                writer.write(thread, out)

    return run


def fastest(runs: list[Run]) -> list[float]:
    """The seconds of the fastest of a few turns of each; in turns, so that both meet the same."""
    best = [float("inf")] * len(runs)
    for _ in range(RUNS):
        for index, run in enumerate(runs):
            start = perf_counter()
            run()
            best[index] = min(best[index], perf_counter() - start)
    return best


# What one would write without threadconv


def json_dumps(thread: Thread, folder: Path) -> Run:
    data = msgspec.to_builtins(thread)
    path = folder / "beside.json"
    return lambda: path.write_text(json.dumps(data, indent=2, ensure_ascii=False))


def yaml_dump(thread: Thread, folder: Path) -> Run:
    data = msgspec.to_builtins(thread)
    how = {"Dumper": yaml.CSafeDumper, "sort_keys": False, "allow_unicode": True}
    path = folder / "beside.yaml"
    return lambda: path.write_text(yaml.dump(data, **how))


def json_lines(thread: Thread, folder: Path) -> Run:
    data = msgspec.to_builtins(list(rows(thread, False)))
    path = folder / "beside.jsonl"
    return lambda: path.write_text("".join(f"{json.dumps(row)}\n" for row in data))


def dict_writer(thread: Thread, folder: Path) -> Run:
    data = msgspec.to_builtins(list(rows(thread, False)))

    def run() -> None:
        out = StringIO()
        table = csv.DictWriter(out, data[0])
        table.writeheader()
        table.writerows(data)
        (folder / "beside.csv").write_text(out.getvalue())

    return run


def mailbox_add(kind: type[mailbox.mbox] | type[mailbox.Maildir]) -> Callable[..., Run]:
    def prepare(thread: Thread, folder: Path) -> Run:
        names = author_names(thread.posts)
        texts = [text_of(post, names, False) for post in thread.posts]

        def run() -> None:
            box = kind(tempfile.mktemp(dir=folder))
            box.lock()
            for post, text in zip(thread.posts, texts, strict=True):
                message = EmailMessage()
                message["From"] = f"{post.author} <unknown@forum.invalid>"
                message["Subject"] = thread.title
                message["Message-ID"] = f"<{post.id}@forum.invalid>"
                if post.reply_to:
                    message["In-Reply-To"] = f"<{post.reply_to[0]}@forum.invalid>"
                message.set_content(text)
                box.add(message)
            box.flush()
            box.unlock()

        return run

    return prepare


BESIDE: dict[str, tuple[str, Callable[[Thread, Path], Run]]] = {
    "json": ("json.dumps", json_dumps),
    "yaml": ("yaml.dump", yaml_dump),
    "jsonl": ("json.dumps of rows", json_lines),
    "csv": ("csv.DictWriter", dict_writer),
    "mbox": ("mailbox.mbox.add", mailbox_add(mailbox.mbox)),
    "maildir": ("mailbox.Maildir.add", mailbox_add(mailbox.Maildir)),
}


# Memory


def memory(name: str, posts: str) -> str:
    command = [sys.executable, __file__, "--one", name, posts]
    return f"{float(subprocess.check_output(command, text=True)):.2f}"


def measure(name: str, posts: int) -> float:
    """The memory while the thread is written, in that which its model takes."""
    with tempfile.TemporaryDirectory() as folder:
        ours(name, invented.thread(10), Path(folder))()  # whatever is imported on first use
        before = resident()
        thread = invented.thread(posts)
        model = resident() - before
        ours(name, thread, Path(folder))()
        highest = getrusage(RUSAGE_SELF).ru_maxrss * 1024 - before
    return highest / model


def resident() -> int:
    pages = Path("/proc/self/statm").read_text().split()[1]
    return int(pages) * 4096


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        print(measure(sys.argv[2], int(sys.argv[3])))
    else:
        main()
