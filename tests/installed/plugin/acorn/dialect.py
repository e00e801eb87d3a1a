"""Acorn, a forum software that nobody has."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="acorn",
    about="Acorn 3",
    signs=("Grown by Acorn", "Nuts gathered:", " murmured:"),
    labels={"Nuts gathered": "stats", "Burrow": "location"},
    byline=(r"(?P<author>.+) dropped this on (?P<date>.+)",),
    below=("Bury this", "Dig up"),
    quote=(r"(?P<author>.+) murmured:",),
    unquote=("End of murmur",),
    page=("Grown by Acorn",),
)
