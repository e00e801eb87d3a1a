"""The title of a thread, from what stands above its first post."""

from threadconv.headers import Page


def find(start: int, page: Page) -> tuple[str | None, int]:
    """The title and the index of its line; `None` and -1 where none is seen.

    `start` is the index of the first post's first line.
    """
    best, at = 0.0, -1
    for i in range(start):
        line = page.lines[i]
        if page.kinds[i] not in ("short", "prose") or not line.text:
            continue
        score = _score(i, start, page)
        if score > best:
            best, at = score, i
    if at < 0:
        return None, -1
    return _without_prefix(page.lines[at].text), at


def _score(i: int, start: int, page: Page) -> float:
    line = page.lines[i]
    score = 0.0
    if line.style.startswith("#1"):
        score += 4
    below = page.kinds[i + 1 : i + 4]
    if below[:1] == ["page"]:
        score += 3
    elif "page" in below:
        score += 1.5
    if i == 0:
        score += 2
    if page.kinds[i] == "prose" and len(line.text) > 120:
        score -= 3
    score += min(line.text.count(" "), 6) * 0.25
    score += 1.0 * (i / max(start, 1))
    same = sum(other.text == line.text for other in page.lines[:start])
    score += min(same - 1, 2) * 0.7
    return score


def _without_prefix(text: str) -> str:
    """A thread's prefix ("Question") stands before a no-break space."""
    prefix, blank, title = text.partition("\xa0")
    return title.strip() if blank and len(prefix) < 25 and title.strip() else text
