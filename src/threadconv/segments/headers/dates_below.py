"""Dates right below what most headers hold: in full, or once more for programs."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.kinds import any_of
from threadconv.segments.headers.header import Header
from threadconv.segments.page import Page, kind_at

_LEAST, _SHARE = 2, 0.6
"""So many bodies begin with a date, and this share of them: a writer seldom begins with one."""
_FURNITURE = any_of("above", "date")


def take(headers: Sequence[Header], page: Page) -> None:
    """End headers below the dates with which most bodies begin, and below what the page prints at
    every post behind them."""
    dated = [header for header in headers if kind_at(header.stop, page.kinds) == "date"]
    if len(dated) < max(_LEAST, len(headers) * _SHARE):
        return
    for header in dated:
        while kind_at(header.stop, page.kinds) in _FURNITURE:
            header.stop += 1
