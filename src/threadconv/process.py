"""The process that a run is: how it takes signals, and how it ends."""

from __future__ import annotations

import atexit
import os
import signal
import sys
import threading
import warnings
from collections.abc import Callable
from types import FrameType
from typing import NoReturn

from threadconv.batch.report import FAILED, visible


class _Stopped(BaseException):
    """A signal came that ends the run; no `except Exception` may swallow it."""


def end(run: Callable[[], int]) -> NoReturn:
    """Run, and end as a Unix tool does: with the code that comes back, or as who stopped it wants.

    A closed pipe ends it in silence by SIGPIPE (141 in a shell), Ctrl-C by SIGINT (130), after
    half-written files are removed.
    """
    warnings.formatwarning = _warning_line
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number and signal.getsignal(number) != signal.SIG_IGN:  # nohup stays in force
            signal.signal(number, _stop)
    try:
        code = run()
    except _Stopped as stop:
        number = stop.args[0]
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
    _leave(code)


def _leave(code: int) -> NoReturn:
    """Exit without taking the program apart, which is a tenth of a small run; what others have
    asked for at the end is done."""
    # Who watches the program (`python -m cProfile`), or works beside it, sees it end as any does.
    if sys.getprofile() or sys.gettrace() or threading.active_count() > 1:
        sys.exit(code)
    atexit._run_exitfuncs()
    for stream in filter(None, (sys.stdout, sys.stderr)):
        try:
            stream.flush()
        except OSError:
            code = code or FAILED  # What it did not take before, as has been told, it holds still.
    os._exit(code)


def _stop(number: int, frame: FrameType | None) -> NoReturn:
    raise _Stopped(number)


def _warning_line(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    line: str | None = None,
) -> str:
    return f"threadconv: {visible(str(message))}\n"
