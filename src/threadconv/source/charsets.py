"""The names of encodings: Python's own, and those that results and messages call them by."""

from __future__ import annotations

import codecs

from threadconv.patterns import lazy

# https://www.iana.org/assignments/character-sets: what Python calls otherwise, in a few forms.
_FORMS = (
    (lazy(r"cp(125\d|874)"), r"windows-\1"),
    (lazy(r"cp(037|273|424|437|500|775|85[0257]|86[0-69]|1026)"), r"ibm\1"),
    (lazy(r"iso(8859|2022)[-_](.+)"), r"iso-\1-\2"),
    (lazy(r"(utf-(?:16|32))-([bl]e)"), r"\1\2"),
    (lazy(r"utf-8-sig"), "utf-8"),
)
_OTHERS = {
    "ascii": "us-ascii",
    "big5hkscs": "big5-hkscs",
    "cp932": "windows-31j",
    "hz": "hz-gb-2312",
    "kz1048": "kz-1048",
    "mac-roman": "macintosh",
    "shift_jis": "shift_jis",
}
_UNKNOWN_TO_PYTHON = {"windows-874": "cp874", "windows-31j": "cp932"}

WEB = (
    *("cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258"),
    *("iso8859_2", "koi8_r", "cp874", "cp932", "euc_jp", "gb18030", "big5", "euc_kr"),
    *("utf_16_le", "utf_16_be"),
)
"""The encodings of the web (WHATWG Encoding Standard, section 4) that bytes can be told apart by,
as Python calls them; with all of Python's, a few accented letters are as often taken for DOS or
Macintosh text."""


def codec(name: str) -> str:
    """Python's name of an encoding; raises `LookupError` where there is none of this name."""
    try:
        return codecs.lookup(_UNKNOWN_TO_PYTHON.get(name.lower(), name)).name
    except ValueError as error:  # a name with U+0000 in it
        raise LookupError(name) from error


def iana(name: str) -> str:
    """The name that IANA prefers for what Python calls so, in lower case; `codec` knows it."""
    name = codec(name)
    if name in _OTHERS:
        return _OTHERS[name]
    for form, preferred in _FORMS:
        if found := form.fullmatch(name):
            return found.expand(preferred)
    return name.replace("_", "-")
