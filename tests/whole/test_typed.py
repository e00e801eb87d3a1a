"""Threads of a few posts in shapes that people type, or print by themselves: no software's."""

from collections.abc import Sequence

import pytest

from threadconv import parse
from threadconv.model import Paragraph

TITLE = "Warped loom beam"
POSTS = (
    ("Ann Thole", "Mar 3, 2021", "10:04 AM", "The beam of my loom has warped. What can I do?"),
    ("bo_lind", "Mar 3, 2021", "4:31 PM", "Turn it over and wait for a wet summer."),
    ("Ann Thole", "Mar 4, 2021", "9:12 AM", "Thanks Bo, I will try that."),
    ("Cora77", "Mar 6, 2021", "8:47 PM", "Take the warp off first.\n\nI had to buy a new beam."),
    ("bo_lind", "Mar 7, 2021", "7:00 AM", "+1"),
    ("Dieter", "Mar 9, 2021", "11:20 PM", "Where do you get new beams?"),
)

ANY = {
    "dash": "{name} — {day} at {time}\n{text}\n",
    "bars": "{name} | {day} | {time}\n{text}\n",
    "dot": "{name} · {day}\n{text}\n",
    "posted by": "Posted by {name} on {day}, {time}\n{text}\n",
    "reply by": "Reply by {name} on {day} at {time}\n{text}\n",
    "said on": "{name} said on {day} at {time}\n{text}\n",
    "number, name, date": "#{number} {name}, {day}\n{text}\n",
    "three lines": "{name}\n{day}\n{text}\n",
    "lines apart": "{name}\n\n{day} {time}\n\n{text}\n",
    "number below the name": "{name}\n#{number}\n{text}\n",
    "answered title": "Re: Warped loom beam\nby {name} » {day} {time}\n\n{text}\n",
    "labels and a rule": "Author: {name}\nPosted: {day}\n{text}\n-----\n",
    "card": "{name}\nMember\nJoined: Jan 2019\nPosts: 1{number}\n{day}\n{text}\nQuote Reply\n",
    "bullet": "* {name} {day} {time}\n{text}\n",
    "bold, with rules": "**{name}** — {day}\n\n{text}\n\n---\n",
    "heading": "### {name} ({day})\n\n{text}\n",
    "slashes": "{name} / {day} / {time}\n{text}\n",
    "angles": "<{name}> {day} {time}\n{text}\n",
    "square brackets": "{name} [{day} {time}]\n{text}\n",
    "equal signs": "== {name} ({day}) ==\n{text}\n",
    "picture": "{name}'s profile picture\n{name}\n{day} {time}\n{text}\n",
    "name under the date": "{day} {time}\n{name}\n{text}\n",
    "name behind the date": "{day} {time} {name}\n{text}\n",
    "number, name and date on lines of their own": "Post #{number}\n{name}\n{day}\n{text}\n",
    "answer by": "Answer by {name}, {day}\n{text}\n",
    "table": "| {name} | {day} {time} |\n{text}\n",
    "likes": "{name}\n{day}\n{text}\n{number} likes\nReply\n",
    "hours": "{name}\n{hours} hours ago\n{text}\nLike\nReply\n",
    "short hours": "{name} · {hours}h\n{text}\nLike · Reply\n",
}
"""What is a thread with two posts already."""

MORE = {
    "number over the name": "{number}\n{name}\n{day}\n{text}\n",
    "on a day wrote": "On {day} {time}, {name} wrote:\n{text}\n",
    "at a time wrote": "At {time} on {day}, {name} wrote:\n{text}\n",
    "date, dash, name and colon": "{day} {time} - {name}:\n{text}\n",
    "between rules": "==========\n{name}, {day} {time}\n==========\n{text}\n",
    "dots on lines of their own": "{name}\n•\n{hours} days ago\n{text}\nReply\n•\nShare\n",
    "wrote": "{name} wrote:\n{text}\n",
    "brackets and a colon": "{name} ({day}):\n{text}\n",
    "colon": "{name}, {day} {time}:\n{text}\n",
    "blog": "{name} says:\n{day} at {time}\n{text}\nReply\n",
    "name and date below": "{text}\n{name}\n{day}\n",
    "signed below": "{text}\n– {name}, {day} at {time}\n",
}
"""What may be something else as well, and needs three posts."""


def typed(shape: str, posts: Sequence[tuple[str, str, str, str]]) -> str:
    """A thread of these posts, its title on top."""
    printed = (
        shape.format(name=name, day=day, time=time, text=text, number=number, hours=20 - number)
        for number, (name, day, time, text) in enumerate(posts, 1)
    )
    return "\n".join((TITLE, "", *printed))


@pytest.mark.parametrize(
    ("shape", "count"),
    [(shape, count) for shape in ANY for count in (2, 3, 4, 6)]
    + [(shape, count) for shape in MORE for count in (3, 4, 6)],
)
def test_what_somebody_has_typed_is_read(shape: str, count: int) -> None:
    thread = parse(typed((ANY | MORE)[shape], POSTS[:count]))
    assert thread.title == TITLE
    assert [post.author for post in thread.posts] == [name for name, *_ in POSTS[:count]]
    said = [
        [block.text for block in post.body if isinstance(block, Paragraph)] for post in thread.posts
    ]
    assert said == [text.split("\n\n") for *_, text in POSTS[:count]]


NAMES = ("AnnThole", "bo_lind", "AnnThole", "Cora77", "bo_lind", "Dieter")

ABROAD = {
    "german": (
        "Verzogener Webstuhlbaum",
        "{day}. März 2021",
        (
            "Der Baum an meinem Webstuhl hat sich verzogen. Was kann ich tun?",
            "Dreh ihn um und warte auf einen nassen Sommer.",
            "Danke Bo, das versuche ich. Soll ich die Kette vorher abnehmen?",
            "Ja, immer abnehmen. Sonst wird es schlimmer.",
            "+1",
            "Wo bekommt man neue Bäume? Ich habe überall gesucht.",
        ),
        (
            "{name} schrieb:\n{text}\n",
            "von {name} am {date}, 10:04\n{text}\n",
            "Verfasst von {name} am {date} um 10:04 Uhr\n{text}\n",
            "{name}\n{date}\n{text}\n",
            "{name}\nvor {hours} Stunden\n{text}\nGefällt mir\nAntworten\n",
            "#{number} {name}, {date}\n{text}\n",
            "Beitrag von {name} » {date}, 10:04\n{text}\n",
        ),
    ),
    "french": (
        "Ensouple voilée",
        "{day} mars 2021",
        (
            "L’ensouple de mon métier s’est voilée pendant l’hiver. Que puis-je faire ?",
            "Retourne-la et attends un été humide.",
            "Merci Bo, je vais essayer. Faut-il enlever la chaîne avant ?",
            "Oui, toujours l’enlever. Sinon cela empire.",
            "+1",
            "Où trouver de nouvelles ensouples ? J’ai cherché partout.",
        ),
        (
            "{name} a écrit :\n{text}\n",
            "Par {name} le {date} à 10:04\n{text}\n",
            "Posté par {name} le {date} à 10h04\n{text}\n",
            "{name}\nil y a {hours} heures\n{text}\nJ’aime\nRépondre\n",
        ),
    ),
    "spanish": (
        "Enjulio torcido",
        "{day} de marzo de 2021",
        (
            "El enjulio de mi telar se torció durante el invierno. ¿Qué puedo hacer?",
            "Dale la vuelta y espera un verano húmedo.",
            "Gracias Bo, lo probaré. ¿Quito antes la urdimbre?",
            "Sí, quítala siempre. Si no, empeora.",
            "+1",
            "¿Dónde se compran enjulios nuevos? He buscado por todas partes.",
        ),
        (
            "{name} escribió:\n{text}\n",
            "Por {name} el {date} a las 10:04\n{text}\n",
            "{name}\nhace {hours} horas\n{text}\nMe gusta\nResponder\n",
        ),
    ),
    "russian": (
        "Покоробился навой",
        "{day} марта 2021",
        (
            "Навой моего станка за зиму покоробился. Что делать?",
            "Переверни и жди мокрого лета.",
            "Спасибо, Бо, попробую. Снять сначала основу?",
            "Да, всегда снимай. Иначе станет хуже.",
            "+1",
            "Где взять новый навой? Искал везде.",
        ),
        (
            "{name}\n{date}\n{text}\n",
            "{name}\n{hours} часов назад\n{text}\nОтветить\n",
            "{name} — {date}, 10:04\n{text}\n",
        ),
    ),
    "japanese": (
        "織機の巻棒がゆがんだ",
        "2021年3月{day}日",
        (
            "冬の間に織機の巻棒がゆがんでしまいました。どうすればいいですか。",
            "裏返して湿った夏を待ちましょう。",
            "ありがとう、ボーさん。先に経糸を外すべきですか。",
            "はい、必ず外してください。そうしないと悪化します。",
            "+1",
            "新しい巻棒はどこで買えますか。あちこち探しました。",
        ),
        (
            "{name}\n{date}\n{text}\n",
            "{number}: {name} {date} 10:04\n{text}\n",
            "{name} — {date} 10:04\n{text}\n",
        ),
    ),
}
"""A title, a date, posts, and shapes, in languages besides English."""


@pytest.mark.parametrize("count", [3, 6])
@pytest.mark.parametrize(
    ("language", "shape"),
    [(language, shape) for language, (*_, shapes) in ABROAD.items() for shape in shapes],
)
def test_so_is_what_is_typed_in_other_languages(language: str, shape: str, count: int) -> None:
    title, date, texts, _ = ABROAD[language]
    printed = (
        shape.format(
            name=name, text=text, number=number, hours=20 - number, date=date.format(day=number)
        )
        for number, (name, text) in enumerate(zip(NAMES, texts, strict=True), 1)
        if number <= count
    )
    thread = parse("\n".join((title, "", *printed)))
    assert thread.title == title
    assert [post.author for post in thread.posts] == [*NAMES[:count]]
    said = [
        block.text for post in thread.posts for block in post.body if isinstance(block, Paragraph)
    ]
    assert said == [*texts[:count]]
