"""Changed: posts whose date says when they were changed, and is printed otherwise for that."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from threadconv.kinds import Kind, any_of
from threadconv.lines import Line

_SAID = any_of("prose", "quote")


def among(
    dated: Sequence[int], at: Sequence[int], lines: Sequence[Line], kinds: Sequence[Kind]
) -> set[int]:
    """Those of the dated lines that stand between these anchors, over words and below a name that
    stands over one of them ("last modified 8 years ago")."""
    over = Counter(lines[i - 1].text for i in at if i and kinds[i - 1] == "short")
    # What stands over most of them is no name but furniture.
    names = {text for text, count in over.items() if count * 2 <= len(at)}
    return {
        i
        for i in dated
        if at[0] < i < at[-1]
        and kinds[i - 1] == "short"
        and lines[i - 1].text in names
        and not _SAID.isdisjoint(kinds[i + 1 : i + 2])
    }
