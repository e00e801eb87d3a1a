"""Pages of Discourse."""

from threadconv import parse, reader


def test_a_rendered_page_in_spanish_is_known_by_its_footer() -> None:
    rows = ["Saltar al contenido principal", "¿Quién tiene la llave de la esclusa?", "Molinos"]
    said = "La llave está detrás de la puerta, pero hay que buscar muy bien, y también hasta"
    for n, place in enumerate(("el molino", "los sacos", "las ruedas", "la trampa", "el clavo")):
        rows += [("tolke", "osric")[n % 2], f"1{n} mar 2023", "", f"{said} {place}. Gracias.", ""]
        rows += ["Responder", *(["3 meses después"] if n == 3 else [])]
    rows += ["", "Se te notificará si alguien menciona tu @nombre o te responde."]
    thread = reader.read("\n".join([*rows, "Con tecnología de Discourse"]).encode()).thread
    assert thread.source.dialect == "discourse"
    assert [post.author for post in thread.posts] == ["tolke", "osric", "tolke", "osric", "tolke"]
    assert "3 meses después" in [notice.text for notice in thread.notices]


def test_counts_behind_an_overview_of_the_thread_go_with_it() -> None:
    said = (
        "The beam is bent, and I oiled it.",
        "Is it? Mine was.",
        "It is straight.",
        "The brake.",
    )
    rows = ["A loom that pulls", "last reply", "Suggested Topics"]
    for number, text in enumerate(said, 3):
        rows += [("ann_lee", "bo.k")[number % 2], f"Mar {number}", text, "1 Reply"]
        if number == 3:
            rows += ["created", "Mar 3", "4", "replies", "3", "users", "12", "likes"]
    posts = parse("\n".join(rows)).posts
    assert [post.author for post in posts] == ["bo.k", "ann_lee", "bo.k", "ann_lee"]
    assert [post.body[-1].text for post in posts] == list(said)  # type: ignore[union-attr]
