"""WoltLab Suite Forum (Burning Board) 4 to 6."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="woltlab",
    about="WoltLab Suite Forum (Burning Board) 4 to 6",
    paragraphs=True,
    signs=(
        "Reactions Received", "Likes Received", "Activity Points", "Login or register",
        "Quote from ", "WoltLab", "Edited once, last by ", " times, last by ",
        "Participate now!", "Users Viewing This Thread", "Thread is marked as Resolved",
        "Erhaltene Reaktionen", "Erhaltene Likes", "Anmelden oder registrieren", "Zitat von ",
        "Alles anzeigen", "zuletzt von ", "Jetzt mitmachen!", "Inhalt melden", "Report Content",
    ),
    labels={
        "Reactions Received": "stats",
        "Likes Received": "stats",
        "Activity Points": "stats",
        "Trophies": "stats",
        "Articles": "stats",
        "Images": "stats",
        "Blog Articles": "stats",
        "Birthday": "fields",
        "Erhaltene Reaktionen": "stats",
        "Reaktionen": "stats",
        "Erhaltene Likes": "stats",
        "Punkte": "stats",
        "Trophäen": "stats",
        "Beiträge": "stats",
        "Artikel": "stats",
        "Bilder": "stats",
        "Einträge": "stats",
        "Mitglied seit": "joined",
        "Wohnort": "location",
        "Geschlecht": "fields",
        "Beruf": "fields",
        "Geburtstag": "fields",
    },
    card=(
        "Thread Starter", "Themenautor", "Anfänger", "Schüler", "Fortgeschrittener", "Profi",
        "Meister", "Erleuchteter", "Beginner", "Student", "Intermediate", "Professional", "Master",
        "Enlightened", "Benutzer", "Moderator", "Administrator", "Super Moderator", "Gast",
    ),
    above=("Official Post", "Best Answer", "Offizieller Beitrag", "Hilfreichste Antwort",
           "Neu", "New"),
    below=(
        "Report Content", "Inhalt melden", "Zitieren", "Melden", "Go to Page Top",
        "Zum Seitenanfang",
    ),
    edited=(
        r"(?:The post was )?[Ee]dited (?:once|\d+ times), last by .+",
        r"(?:Einmal|\d+ Mal) editiert, zuletzt von .+",
    ),
    quote=(r"Quote from (?P<author>\S.*)", r"Zitat von (?P<author>\S.*)"),
    inside=(
        "Display More", "Display Less", "Alles anzeigen", "Weniger anzeigen", "Display Spoiler",
    ),
    start=("Thread is marked as Resolved", "Unresolved", "Resolved", "Erledigt", "Unerledigt"),
    page=(
        "Participate now!", "Jetzt mitmachen!", "Register Yourself", "Benutzerkonto erstellen",
        "Similar Threads", "Ähnliche Themen", "Users Viewing This Thread", "Tags",
        "Create an account or sign in to comment", "Teilen",
        r"Don[’']t have an account yet\? .+", r"Sie haben noch kein Benutzerkonto .+",
        r"\d+ (?:Member|Guest|Mitglied|Besucher)\w*(?: .+)?",
    ),
)  # fmt: skip
