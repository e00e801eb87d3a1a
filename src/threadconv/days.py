"""Dates as the model has them, and whether there are such days."""

from __future__ import annotations

from datetime import datetime

from threadconv.model import Date

_FIRST_DAY = "0001-01-01"


def exists(date: Date) -> bool:
    """Is it a day and a time that there is? The calendar has no February 30."""
    try:
        datetime.fromisoformat(date + _FIRST_DAY[len(date) :])
    except ValueError:
        return False
    return True
