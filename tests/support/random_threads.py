"""Threads made up by hypothesis: every field of the model, with everything awkward in its texts."""

from hypothesis import strategies as st
from msgspec.structs import replace

from threadconv.model import (
    Attachment,
    Author,
    Block,
    Code,
    Comment,
    Copy,
    Forum,
    Inferred,
    InferredReply,
    ListBlock,
    Notice,
    Paragraph,
    Post,
    Quote,
    Reactions,
    Source,
    Thread,
    Warning,
)

AWKWARD = (
    "From here on\n>From there\n\nFrom \n",
    "next line:\x85 separators:\u2028\u2029 mark:\ufeff bell:\x07 nothing:\x00 return:\r\n",
    "tab\tand blanks   \n  \n\n trailing \n\n",
    "\n\n\tbegins with line ends",
    "שלום \u202bעולם\u202c, مرحبا",
    "🎉 \U0010ffff e\u0301 é",
    "half \ud83d of a character, and both: \ud83c\udf89",
    "---\n...\n- a: &b *c !d\n# e\n? f",
    'O\'Brien, "José" <jose@example.com>; (Москва)',
    "yes",
    "1e3",
    "0o17",
    "2001-12-14",
    "12:30:45",
    "null",
    "",
)

texts = st.one_of(
    st.sampled_from(AWKWARD),
    st.text(max_size=40),
    st.text(
        st.sampled_from("\n\t >-:#'\"{}[]&*!|%@`,?\\\r\x85\u2028\xa0é🎉\ud83d\udf89ab"), max_size=30
    ),
)
_maybe = st.none() | texts
_dates = st.none() | st.sampled_from(
    ["2009", "2009-03", "2009-03-14", "2009-03-14T20:17:00", "2009-03-14T20:17+05:30"]
)
_numbers = st.integers(1, 2**53 - 1)
_lines = st.tuples(_numbers, _numbers)


def _some(each: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(each, max_size=2).map(tuple)


_blocks: st.SearchStrategy[Block] = st.one_of(
    st.builds(Paragraph, text=texts),
    st.builds(Code, text=texts),
    st.builds(ListBlock, items=_some(texts)),
    st.builds(Attachment, name=texts, url=_maybe),
    st.deferred(lambda: _quotes),
)
_quotes: st.SearchStrategy[Block] = st.builds(
    Quote, author=_maybe, post=st.none() | st.just("p1"), body=_some(_blocks), lines=_lines
)
_posts = st.builds(
    Post,
    id=st.just("p1"),
    number=st.none() | _numbers,
    subject=_maybe,
    author=_maybe,
    author_inferred=st.none()
    | st.builds(Inferred, name=texts, evidence=texts, confidence=st.floats(0, 1)),
    posted=_dates,
    posted_as=_maybe,
    edited=st.booleans(),
    edited_as=_maybe,
    body=_some(_blocks),
    signature=_maybe,
    reactions=st.none()
    | st.builds(Reactions, kinds=_some(texts), users=_some(texts), total=st.none() | _numbers),
    comments=_some(
        st.builds(Comment, author=_maybe, posted=_dates, posted_as=_maybe, text=texts, lines=_lines)
    ),
    reply_to=_some(st.sampled_from(["p1", "p2", "p9"])),
    reply_to_inferred=st.none() | st.builds(InferredReply, post=st.just("p1"), evidence=texts),
    dump=_numbers,
    lines=_lines,
    copies=_some(st.builds(Copy, dump=_numbers, lines=_lines)),
)
_sources = st.builds(
    Source,
    name=_maybe,
    sha256=st.text("0123456789abcdef", min_size=64, max_size=64),
    encoding=texts,
    layout=texts,
    dialect=_maybe,
)


def _numbered(thread: Thread) -> Thread:
    posts = (replace(post, id=f"p{at}") for at, post in enumerate(thread.posts, start=1))
    return replace(thread, posts=tuple(posts))


threads = st.builds(
    Thread,
    title=_maybe,
    url=_maybe,
    forum=st.builds(Forum, software=_maybe, name=_maybe, path=_some(texts)),
    source=_sources,
    merged=_some(_sources),
    authors=_some(
        st.builds(
            Author,
            name=texts,
            title=_maybe,
            badges=_some(texts),
            joined=_dates,
            location=_maybe,
            stats=st.dictionaries(texts, _numbers, max_size=2),
            fields=st.dictionaries(texts, texts, max_size=2),
        )
    ),
    posts=st.lists(_posts, max_size=3).map(tuple),
    notices=_some(st.builds(Notice, text=texts, dump=_numbers, lines=_lines)),
    warnings=_some(
        st.builds(Warning, code=texts, message=texts, dump=_numbers, line=st.none() | _numbers)
    ),
).map(_numbered)
