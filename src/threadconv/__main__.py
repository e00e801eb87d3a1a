"""The command `threadconv`, which is `python -m threadconv` too."""

from __future__ import annotations

import gc
from typing import NoReturn

_ALLOCATIONS = 200_000
"""So many objects are made before Python looks for cycles among them."""


def main() -> NoReturn:
    """Run as a program, with all that the process has; see `threadconv.process.end`."""
    # A run makes no cycles worth a search; at its usual pace the collector takes a tenth of it, and
    # of the imports below as well.
    gc.set_threshold(_ALLOCATIONS)
    from threadconv import cli, process

    process.end(cli.run)


if __name__ == "__main__":
    main()
