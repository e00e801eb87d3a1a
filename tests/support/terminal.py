"""A terminal for programs that draw on one, and what they have drawn."""

import fcntl
import os
import pty
import struct
import subprocess
import termios
from collections.abc import Iterator, Mapping, Sequence

import pyte

ROWS, COLUMNS = 100, 300


def screen(command: Sequence[str], environment: Mapping[str, str]) -> list[str]:
    """The rows of the screen when the program, which must end by itself, has ended."""
    ours, its = pty.openpty()
    fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    screen = pyte.Screen(COLUMNS, ROWS)
    stream = pyte.ByteStream(screen)
    with subprocess.Popen(
        command,
        stdin=its,
        stdout=its,
        stderr=its,
        env={**environment, "TERM": "linux"},
        start_new_session=True,
    ) as running:
        os.close(its)
        for drawn in _drawn(ours):
            stream.feed(drawn)
        os.close(ours)
        assert running.wait() == 0
    return [row.rstrip() for row in screen.display]


def _drawn(terminal: int) -> Iterator[bytes]:
    while True:
        try:
            drawn = os.read(terminal, 65536)
        except OSError:  # so Linux says that nobody has the other end any more
            return
        if not drawn:
            return
        yield drawn
