"""One thread with everything that is awkward to write."""

from threadconv.model import (
    Attachment,
    Author,
    Code,
    Comment,
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

LONE_SURROGATE = "\ud83d"
FROM_LINES = "From here on it splits\n>From there too\n>>From everywhere\n" + "From " * 40

POSTS = (
    Post(
        id="p1",
        number=1,
        subject="Ünïcode: 1 < 2 & *stars* #",
        author='O\'Brien, "José" <jose@example.com> (Москва)',
        posted="2009-03-14T20:17:00",
        posted_as="Mar 14, 2009 at 8:17 PM",
        edited=True,
        edited_as="Last edited by a moderator: Mar 15, 2009",
        body=(
            Paragraph(text=FROM_LINES),
            Paragraph(text="# no heading\n1. no list\n- neither\n---\n===\n> no quote\n+ a"),
            Paragraph(text="<script>alert('&amp;')</script> [a](http://b) *c* _d_ snake_case `e`"),
            Code(text="if x:  \n\treturn '```'\n\n  # trailing blanks:   \n"),
        ),
        signature="Sent from my telephone\n-- \nyes",
        reactions=Reactions(kinds=("Like", "Haha"), users=("Bob, Jr.", "🎉"), total=12),
        score=-4,
        comments=(
            Comment(
                author="*Ann* [mod]",
                posted="2009-03-15T00:53:00",
                posted_as="Mar 15, 2009 at 0:53",
                text="From here?\n# too",
                lines=(36, 38),
            ),
            Comment(text="> neither name nor date", lines=(39, 39)),
        ),
        lines=(3, 40),
    ),
    Post(
        id="p2",
        number=2,
        author="no",
        posted="2009-03-14T20:17:00",
        posted_as="Mar 14, 2009 at 8:17 PM",
        body=(
            Quote(
                author='O\'Brien, "José" <jose@example.com> (Москва)',
                post="p1",
                body=(
                    Quote(author="Ann [mod]", body=(Paragraph(text="innermost"),), lines=(42, 42)),
                    Paragraph(text="From here on\n\nit splits"),
                    Code(text="kept   \n"),
                ),
                lines=(41, 44),
            ),
            Paragraph(text="Agreed. 5 * 3 = 15 🎉\n    indented\n\ttabbed\ttwice\nlast \\"),
        ),
        score=0,
        accepted=True,
        reply_to=("p1",),
        lines=(41, 48),
    ),
    Post(id="p3", author="Ann [mod]", posted_as="yesterday", lines=(49, 50)),
    Post(
        id="p4",
        author_inferred=Inferred(name="no", evidence="same signature as p2", confidence=0.8),
        posted="2009-03-15",
        posted_as="15.03.2009",
        body=(
            ListBlock(items=("one", "- two", "three\nand a half", "")),
            ListBlock(items=("another list",)),
            Attachment(name="IMG_2067 (1)*.jpeg"),
            Attachment(name="plan_b.pdf", url="https://a.example/plan_b.pdf?v=2&x=*"),
        ),
        reply_to_inferred=InferredReply(post="p2", evidence="names the author"),
        lines=(51, 60),
    ),
    Post(
        id="p5",
        number=7,
        author="שלום עולם",
        posted="2009-03-15T10:00:30+05:30",
        body=(
            Quote(post="p2", body=(Paragraph(text="Agreed."),), lines=(62, 62)),
            Paragraph(text="next line:\x85 separator:\u2028 mark:\ufeff bell:\x07 return:\rend"),
            Paragraph(text="مرحبا بالعالم، هذا نص من اليمين إلى اليسار\nи ещё строка"),
        ),
        reply_to=("p2", "p1"),
        lines=(61, 66),
    ),
    Post(
        id="p6",
        posted="2009-03-15T12:00:00Z",
        body=(
            Paragraph(text=f"half a character: {LONE_SURROGATE}, a whole one: \ud83c\udf89"),
            Paragraph(text=" leading blank\n  and two\ntrailing  \n"),
            Quote(lines=(70, 70)),
        ),
        signature="",
        lines=(67, 71),
    ),
)

THREAD = Thread(
    title=None,
    url="https://forum.example/threads/crying.1/",
    forum=Forum(software="xenforo", name="1e3", path=("Home", "on", "0123", "12:30:45")),
    source=Source(
        name="thread: 1.txt", sha256="e3b0c442" * 8, encoding="utf-8", layout="plain", dialect=None
    ),
    authors=(
        Author(
            name="no",
            title="~",
            badges=("5+ Year Member", "null"),
            joined="2008",
            location="=",
            stats={"messages": 995, "reaction_score": 0},
            fields={"Favourite: colour": "yes", "y": "0o17", "long " * 300: "#"},
        ),
        Author(name="Ann [mod]"),
    ),
    posts=POSTS,
    notices=(Notice(text="Advertisement\n\n  and more", lines=(1, 2)),),
    warnings=(Warning(code="date-unreadable", message="unreadable date: 'yesterday'", line=49),),
)
