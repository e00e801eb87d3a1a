"""The dumps that tests read: the samples and, where it is beside this repository, the corpus."""

from functools import cache
from pathlib import Path

from support.places import ROOT
from threadconv.dialects import choose
from threadconv.reader import Reading, read

SHARED = ROOT.parent / "shared"
SEED = SHARED / "seeds" / "000_6510a9c5a5230806.txt"

NOT_THREADS = sorted((ROOT / "samples" / "not-threads").glob("*.txt"))
UNKNOWN = "unknown"
"""The folder of samples whose software no dialect knows."""
SAMPLES = sorted(
    path for name in (*choose.names(), UNKNOWN) for path in (ROOT / "samples" / name).glob("*.txt")
)
"""The samples of every dialect and of none; another folder waits for its dialect."""

CORPUS = sorted((SHARED / "accuracy" / "corpus" / "dumps").glob("*.txt"))


def label(path: Path) -> str:
    """What test reports call a dump."""
    return f"{path.parent.name}/{path.stem}"


@cache
def reading_of(path: Path) -> Reading:
    """The dump of a sample as threadconv reads it, once for all tests."""
    return read(path.read_bytes(), path.name)
