"""The tokens of a line in which a date is looked for: numbers, words, single signs."""

from msgspec import Struct

from threadconv.patterns import lazy

# Pages that keep a date's age out of sight come out as "June 14, 20241 yr", those with a tooltip
# as "6 Mar 20246 Mar 2024", and where day and time are cells of a table, as "7/9/057:57 PM".
# Words in Persian have joints that are no letters, words in Arabic a mark at their end.
_token = lazy(
    r"20[0-9]{2}(?=[0-9]{1,2} [A-Za-z])|(?<=[0-9]/)(?:20)?[0-9]{2}(?=[0-9]{1,2}:[0-9]{2})|[0-9]+"
    r"|[^\W\d_]+(?:[\u200c\u064b][^\W\d_]*)*|\S"
)
_NEAR = 12
"""To look no farther keeps the time for a line in proportion to its length."""

_PAST_THE_END = [""] * _NEAR
"""So that a grammar may look ahead, or one behind, without asking where the line ends."""

_ASIDE = frozenset(["edited", "bearbeitet", "modifié", "editado", "modificato", "bewerkt"])
"""What pages print behind a date in brackets."""


class Tokens(Struct):
    """`words` in lower case, with the place of each in `text`; the first `count` are real."""

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    count: int

    def glued(self, i: int) -> bool:
        """Whether nothing stands between this token and the next."""
        return i + 1 < self.count and self.ends[i] == self.starts[i + 1]

    def number(self, i: int, digits: int) -> int | None:
        """The value of a token of exactly so many digits."""
        word = self.words[i]
        return int(word) if len(word) == digits and word.isdecimal() else None

    def short_number(self, i: int) -> int | None:
        """The value of a token of one or two digits."""
        word = self.words[i]
        return int(word) if 0 < len(word) <= 2 and word.isdecimal() else None

    def capital(self, i: int) -> bool:
        """Whether the word begins with a capital letter as printed."""
        return self.text[self.starts[i]].isupper()

    def words_before(self, first: int) -> int:
        """How many words and numbers stand before a token; one per token where that is far."""
        return first if first > _NEAR else sum(map(str.isalnum, self.words[:first]))

    def words_from(self, stop: int) -> bool:
        """Whether words or numbers, or many signs, stand from a token on."""
        rest = self.words[stop : stop + _NEAR]
        return self.count - stop > _NEAR or any(w.isalnum() and w not in _ASIDE for w in rest)


def tokenize(text: str) -> Tokens:
    """The tokens of a line."""
    matches = list(_token.finditer(text))
    words = [match[0].lower() for match in matches]
    return Tokens(
        text=text,
        words=words + _PAST_THE_END,
        starts=[match.start() for match in matches],
        ends=[match.end() for match in matches],
        count=len(words),
    )
