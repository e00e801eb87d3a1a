"""Personal: posts whose writers speak of themselves or thank, as goods and headlines do not."""

from __future__ import annotations

from collections.abc import Sequence

from threadconv.lines import Line
from threadconv.segments.page import Page
from threadconv.segments.spans import Span

_SEEN = 40
"""Who speaks of himself or thanks does so within so many lines."""

# Of all languages at once: which one a page is in is known of few. Words that say something else in
# another language ("min", "he") are left out.
_OF_LANGUAGES = (
    # English, German, Dutch, Swedish, Danish and Norwegian
    "i i'm i've i'd i'll im ive my me mine myself thanks thank thx",
    "ich mich mir mein meine meinen meiner ik mij mijn danke dank",
    "jag mig mitt mina jeg meg tack takk tak",
    # French, Spanish, Italian, Portuguese, Catalan and Romanian
    "je j'ai moi mon mes merci yo mi mí mis conmigo creo tengo gracias io mio mia ho sono grazie",
    "eu meu minha tenho obrigado obrigada jo meva gràcies mulțumesc",
    # Polish, Czech, Slovak, Croatian, Russian, Ukrainian, Bulgarian and Greek
    "ja mam mnie mój moje moja jestem dzięki dziękuję jsem mně můj mám díky děkuji môj ďakujem",
    "imam moj hvala я мне меня мой моя спасибо мені мене мій дякую аз благодаря εγώ μου έχω",
    "ευχαριστώ",
    # Hungarian, Finnish, Turkish, Indonesian, Vietnamese, Arabic, Hebrew and Korean
    "én nekem engem köszönöm köszi minä mulla kiitos ben bana benim bende teşekkürler sağol",
    "saya aku makasih tôi mình أنا انا عندي شكرا אני שלי תודה",
    "저는 나는 제가 내가 저도 나도 감사합니다",
)
_SELF = frozenset(word for words in _OF_LANGUAGES for word in words.split())
_BLANKS = str.maketrans(dict.fromkeys('.,;:!?()"*…', " "))
_SIGNS = frozenset("我私僕俺咱")
"""Where words have no blanks between them."""


def personal(spans: Sequence[Span], page: Page) -> int:
    """In how many posts their writers speak of themselves or thank somebody."""
    return sum(any(map(_speaks, page.lines[span.start : span.stop][:_SEEN])) for span in spans)


def _speaks(line: Line) -> bool:
    text = line.text.casefold()
    if not text.isascii():
        text = text.replace("’", "'")
        if not _SIGNS.isdisjoint(text):
            return True
    return not _SELF.isdisjoint(text.translate(_BLANKS).split())
