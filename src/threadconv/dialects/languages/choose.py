"""Which languages a dump is in, by their commonest words, and what is known in each."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib import import_module

from threadconv import modules
from threadconv.dialects import Dialect, languages

_NO_LANGUAGES = frozenset(("choose",))

_SHOWN = 2
"""So many different words of a language a dump must show; one alone may be a name."""

WORDS = {
    "arabic": ("في", "على", "هذا", "هذه", "التي", "الذي", "إلى", "الى", "كان", "ولكن", "لكن"),
    "chinese": ("这", "個", "个", "們", "们", "說", "说", "沒", "没", "為", "为", "么"),
    "dutch": (
        "het", "een", "van", "niet", "voor", "ook", "maar", "zijn", "ik", "je", "naar", "heb",
        "wordt", "bij", "nog", "wel", "geen", "dat", "als",
    ),
    "french": (
        "les", "des", "est", "une", "pour", "dans", "pas", "sur", "avec", "mais", "le", "et",
        "vous", "nous", "du", "aux", "cette", "très", "être", "où", "cela", "ça", "avant",
    ),
    "german": (
        "und", "nicht", "ist", "das", "ich", "auch", "mit", "eine", "von", "der", "den", "ein",
        "auf", "für", "dem", "sich", "wird", "sind", "habe", "aber", "wenn", "noch", "oder",
    ),
    "hungarian": (
        "hogy", "nem", "egy", "csak", "és", "vagy", "ezt", "már", "nekem", "lehet", "ha", "mert",
        "még", "azt",
    ),
    "italian": (
        "che", "della", "gli", "anche", "sono", "più", "il", "è", "di", "non", "alla", "nel",
        "questo", "ho", "perché", "come", "ma",
    ),
    "japanese": ("の", "です", "ます", "した", "は", "から"),
    "polish": (
        "nie", "się", "że", "jest", "jak", "czy", "dla", "tylko", "może", "przez", "od", "na",
        "ale", "już", "mam", "żeby", "bardzo",
    ),
    "portuguese": (
        "não", "uma", "com", "os", "você", "mas", "são", "muito", "também", "ao", "em", "já",
        "tem", "isso", "pelo",
    ),
    "russian": (
        "и", "в", "не", "на", "что", "это", "как", "с", "по", "но", "я", "за", "у", "так", "или",
        "для", "от", "есть", "бы", "если",
    ),
    "spanish": (
        "el", "los", "las", "pero", "muy", "más", "y", "está", "hay", "qué", "también", "esta",
        "cuando", "porque", "eso", "hasta", "donde", "puede", "gracias",
    ),
    "swedish": (
        "och", "att", "inte", "jag", "är", "på", "för", "som", "har", "till", "bara",
        "också", "från",
    ),
    "turkish": (
        "bir", "ve", "bu", "için", "çok", "ama", "daha", "değil", "gibi", "var", "ben", "ne",
        "olarak", "sonra",
    ),
    "vietnamese": (
        "của", "không", "được", "và", "có", "những", "một", "này", "người", "thì", "rồi",
    ),
}  # fmt: skip
"""By the name of its module, words of each language that others hardly have."""

_UNSPACED = frozenset(("chinese", "japanese"))
"""Languages that put no blanks between words."""


def shown(text: str, words: set[str]) -> list[str]:
    """The languages that a text shows, English not among them; `words` stand between its blanks."""
    found = []
    for language, some in WORDS.items():
        if language in _UNSPACED:
            count = 0 if text.isascii() else sum(word in text for word in some)
        else:
            count = len(words.intersection(some))
        if count >= _SHOWN:
            found.append(language)
    return found


def beside(name: str, among: Iterable[str]) -> list[Dialect]:
    """What the dialect of this name prints in these languages."""
    found = (_load(language).get(name) for language in among)
    return [dialect for dialect in found if dialect]


def known(name: str) -> list[str]:
    """The languages that the dialect of this name is known in, beside English."""
    return [language for language in names() if name in _load(language)]


def names() -> list[str]:
    """The languages that there are, English not among them."""
    return [name for name in modules.names(languages.__path__) if name not in _NO_LANGUAGES]


@cache
def _load(language: str) -> dict[str, Dialect]:
    module = import_module(f"threadconv.dialects.languages.{language}")
    return {dialect.name: dialect for dialect in module.DIALECTS}
