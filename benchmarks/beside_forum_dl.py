"""How fast to-mbox is, beside the mbox writer of forum-dl with the same posts.

    python benchmarks/beside_forum_dl.py [POSTS]

forum-dl is installed from PyPI into an environment that goes again.
"""

import json
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from time import perf_counter

POSTS = 5_000
RUNS = 3


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else POSTS
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        venv.create(folder / "env", with_pip=True)
        python = str(folder / "env" / "bin" / "python")
        subprocess.run([python, "-m", "pip", "install", "--quiet", "forum-dl"], check=True)
        posts = folder / "posts.json"
        posts.write_text(json.dumps(ours(count)), encoding="utf-8")
        command = [python, __file__, "--theirs", str(posts)]
        theirs = count / float(subprocess.check_output(command, text=True))
        rate = count / min(write(count) for _ in range(RUNS))
    print(f"to-mbox                {rate:>9,.0f} posts/s")
    print(f"forum-dl's MboxWriter  {theirs:>9,.0f} posts/s")
    print(f"ratio                  {rate / theirs:>9.1f}")


def ours(count: int) -> list[dict[str, str]]:
    """The posts as plain data: what the writer of forum-dl wants to know of each."""
    import invented

    from threadconv.derived import author_names
    from threadconv.writers._texts import text_of

    thread = invented.thread(count)
    names = author_names(thread.posts)
    return [
        {
            "id": post.id,
            "author": post.author or "",
            "creation_time": f"{post.posted}T00:00:00",
            "content": text_of(post, names, own_words=False),
        }
        for post in thread.posts
    ]


def write(count: int) -> float:
    """The seconds that to-mbox takes."""
    import invented

    from threadconv import writers

    thread = invented.thread(count)
    with tempfile.TemporaryFile() as out:
        start = perf_counter()
        writers.load("mbox").write(thread, out)
        return perf_counter() - start


def write_theirs(posts: Path) -> float:
    """The seconds that the writer of forum-dl takes; runs in its environment."""
    from forum_dl.extractors.common import Post, Thread
    from forum_dl.writers.common import WriterOptions
    from forum_dl.writers.mbox import MboxWriter

    common = {"origin": "", "data": {}, "url": ""}
    thread = Thread(path=("1", "2"), title="A shed", **common)
    told = [
        Post(path=thread.path, subpath=(post.pop("id"),), **common, **post)
        for post in json.loads(posts.read_text(encoding="utf-8"))
    ]
    no = dict.fromkeys(WriterOptions.model_fields, False)
    paths = {"output_path": str(posts.with_name("theirs.mbox")), "files_output_path": ""}
    options = WriterOptions(**(no | paths | {"write_post_objects": True}))
    start = perf_counter()
    writer = MboxWriter(None, options)
    for post in told:
        writer.write_post(thread, post)
    writer._mailbox.flush()
    return perf_counter() - start


if __name__ == "__main__":
    if sys.argv[1:2] == ["--theirs"]:
        print(write_theirs(Path(sys.argv[2])))
    else:
        main()
