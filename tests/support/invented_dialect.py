"""A dialect of no software."""

from threadconv.dialects import Dialect

INVENTED = Dialect(
    name="invented",
    labels={"Shed size": "stats", "Dwells in": "location", "Begun by": "start"},
    number=(r"No\. (?P<number>\d[\d,]*)",),
    closing=(r"(?P<author>[^,]+), (?P<date>.+)",),
    quote=(r"(?P<author>.+) spoke thus:",),
    below=("Nod", "Frown", "Bow deeply"),
    reactions=(r"Nods: (?P<users>.+)",),
)
