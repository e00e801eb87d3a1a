"""What can go wrong, each as one line that says what, where and what to do."""

from __future__ import annotations

from collections.abc import Sequence


class ThreadconvError(Exception):
    """Base of every error that a user can do something about; `str()` is the whole line."""


class UnreadableDump(ThreadconvError):
    """The bytes are not text that can be read: an unknown encoding, a binary file."""


class IsResult(UnreadableDump):
    """A result of threadconv, where only the dump that it was made of will do."""


class UnreadableResult(ThreadconvError):
    """What was a result of threadconv is none any more: a key is missing, or it is cut off."""


class NotAThread(ThreadconvError):
    """The text is readable but is not a thread; the command line exits with 3."""

    def advised(self) -> NotAThread:
        """The same with what to do about it, where the text may hold a thread all the same."""
        return NotAThread(f"{self}; if it holds one, see 'threadconv inspect' and docs/dialects.md")


class UnknownName(ThreadconvError):
    """A layout, dialect or writer was asked for that does not exist or cannot be used."""

    @classmethod
    def among(cls, kind: str, name: str, existing: Sequence[str]) -> UnknownName:
        """What to raise where no dialect, layout or writer has this name."""
        near = nearest(name.lower(), existing)
        hint = f"did you mean {near!r}? " if near else ""
        return cls(f"no {kind} {name!r}; {hint}there are: {', '.join(existing)}")


class BadOption(ThreadconvError):
    """What was decided for the reader is none of what can be: a day that there is not."""


class UnwritableOutput(ThreadconvError):
    """A place does not take a result, or a library is missing that the writer needs."""


class OtherThread(NotAThread):
    """What should be one thread is several: the dump of that index holds a page of another one."""

    def __init__(self, dump: int, message: str) -> None:
        super().__init__(message)
        self.dump = dump


def nearest(name: str, existing: Sequence[str], cutoff: float = 0.65) -> str | None:
    """The name that is meant, where one is much like it."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(name, existing, n=1, cutoff=cutoff)), None)
