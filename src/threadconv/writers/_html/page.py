"""The page, piece by piece, from its templates."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

from threadconv.model import Thread
from threadconv.writers._dates import is_real, shown
from threadconv.writers._excerpt import excerpt
from threadconv.writers._html.blocks import lines, steps
from threadconv.writers._html.people import people, presumed
from threadconv.writers._html.replies import LIMIT, picture
from threadconv.writers._html.timeline import days, timeline
from threadconv.writers._labels import labels_of, mentions
from threadconv.writers._replies import answers, unquoted
from threadconv.writers._urls import is_web, pieces

_HERE = "threadconv.writers._html"
_STYLES = ("colours", "page", "head", "replies", "posts", "paper")
_FILTERS = {
    "excerpt": excerpt,
    "lines": lines,
    "mentions": mentions,
    "pieces": pieces,
    "presumed": presumed,
    "shown": shown,
    "steps": steps,
    "unquoted": unquoted,
}


def page(thread: Thread) -> Iterator[str]:
    """The page in pieces of at most a post; whatever the thread holds is escaped in them."""
    yield from _template().generate(**_shown_in(thread))


@cache
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader(_HERE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.filters.update(_FILTERS)
    environment.tests.update({"real_date": is_real, "web": is_web})
    return environment.get_template("page.html")


@cache
def _styles() -> tuple[Markup, ...]:
    # The only text that is not escaped: our own, in which nothing of a thread stands.
    folder = files(_HERE).joinpath("styles")
    texts = (folder.joinpath(f"{name}.css").read_text(encoding="utf-8") for name in _STYLES)
    return tuple(map(Markup, texts))


def _shown_in(thread: Thread) -> dict[str, object]:
    """What the templates see, under the names that they give it."""
    return {
        "policy": _policy(_styles()),
        "styles": _styles(),
        "thread": thread,
        "labels": labels_of(thread.posts),
        "people": people(thread.authors, thread.posts),
        "unnamed": sum(post.author is None for post in thread.posts),
        "days": days(thread.posts),
        "timeline": timeline(thread.posts),
        "picture": picture(thread.posts[:LIMIT]),
        "answered_by": answers(thread.posts),
        "has_inferred": any(p.author_inferred or p.reply_to_inferred for p in thread.posts),
    }


def _policy(styles: Iterable[str]) -> str:
    hashes = (b64encode(sha256(style.encode()).digest()).decode() for style in styles)
    allowed = " ".join(f"'sha256-{digest}'" for digest in hashes)
    return f"default-src 'none'; style-src {allowed}; base-uri 'none'; form-action 'none'"
