"""XenForo and Invision Community in other languages: cards, closing lines, what began a thread."""

import pytest

from threadconv import parse
from threadconv.dialects import choose
from threadconv.segments.landmarks import Landmarks

SAID = (
    "Wir haben die Bremse am Webstuhl mit dem Öl eingestellt, und sie hält noch.",
    "Ich habe nicht das Öl, sondern eine von den Scheiben gewechselt.",
    "Wenn die Scheibe nicht passt, ist das Tuch nach einer Woche wieder schief.",
    "Danke, mit der Scheibe geht es, und das Tuch ist gerade.",
)
WEAVERS = ("Kettfaden", "Opa Rolf", "Kettfaden", "schuss9")


@pytest.mark.parametrize(
    ("software", "language", "text", "kind", "author"),
    [
        ("xenforo", "german", "Ann Lee, 3. März 2014 Melden", "closing", "Ann Lee"),
        ("xenforo", "french", "Ann Lee, 3 Mars 2014 Signaler", "closing", "Ann Lee"),
        ("xenforo", "german", "Zitat von Ann Lee: ↑", "quote", "Ann Lee"),
        (
            "xenforo",
            "german",
            'Dieses Thema im Forum "Technik" wurde erstellt von Ann Lee, 3. März 2014.',
            "start",
            "Ann Lee",
        ),
        (
            "xenforo",
            "russian",
            'Тема в разделе "Станки", создана пользователем Анна, 3 мар 2014.',
            "start",
            "Анна",
        ),
        (
            "xenforo",
            "swedish",
            "Diskussion i 'Teknik' startad av Ann Lee, 3 mars 2014.",
            "start",
            "Ann Lee",
        ),
        ("invision", "french", "Posté(e) le 3 mars 2014", "byline", ""),
        ("invision", "german", "Geschrieben am 3. März 2014", "byline", ""),
        ("invision", "french", "(modifié)", "above", ""),
        ("invision", "french", "Partager", "above", ""),
    ],
)
def test_what_software_prints_in_other_languages_is_known(
    software: str, language: str, text: str, kind: str, author: str
) -> None:
    in_force = choose.Choice(choose.load(software), languages=(language,)).in_force
    landmarks = Landmarks(in_force)
    assert landmarks.kind(text) == kind
    assert landmarks.told("author", landmarks.kind(text), text) == author


@pytest.mark.parametrize("words", [["Themenstarter"], ["Themenstarter", "Unterstützer"]])
def test_who_began_the_thread_is_a_word_of_the_card_too(words: list[str]) -> None:
    rows = ["Der Webstuhl bremst nicht", "", "Themenstarter", "Kettfaden", ""]
    for number, (author, text) in enumerate(zip(WEAVERS, SAID, strict=True), 1):
        rows += [author[0].upper(), author, "Aktives Mitglied"]
        rows += words if author == "Kettfaden" else []
        rows += ["Registriert", "20. September 2012", "Beiträge", str(number * 12)]
        rows += [f"{number + 2}. März 2014", f"#{number}", text, "Zuletzt bearbeitet: 9. Mai 2014"]
    thread = parse("\n".join(rows))
    assert [post.author for post in thread.posts] == list(WEAVERS)


def test_a_note_of_an_edit_below_a_sentence_is_of_that_post() -> None:
    rows = ["The loom that would not brake", ""]
    rows += ["Discussion in 'Looms' started by Ann Lee, Mar 3, 2014.", ""]
    said = (
        "It will not brake at all.",
        "Oil it.",
        "I have, and it slips.",
        "That is what oil does.",
    )
    for number, (author, text) in enumerate(zip(("Ann Lee", "Bo") * 2, said, strict=True), 1):
        rows += [f"{author} Member", "Joined:", "Mar 3, 2011", "Messages:", str(number * 7), text]
        rows += ["Last edited: Mar 9, 2014", "Weaving is a journey."] if number == 4 else []
        rows += [f"{author}, Mar {number}, 2014", f"#{number}", "Cy likes this."]
    posts = parse("\n".join(rows)).posts
    assert [post.body[0].text for post in posts] == list(said)  # type: ignore[union-attr]
