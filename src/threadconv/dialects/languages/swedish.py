"""Swedish."""

from threadconv.dialects import Dialect

DIALECTS = (
    Dialect(
        name="generic",
        labels={
            "Reg": "joined", "Registrerad": "joined", "Medlem sedan": "joined",
            "Ort": "location", "Plats": "location", "Inlägg": "stats", "Trådar": "stats",
            "Ålder": "fields", "Kön": "fields",
        },
        card=(
            "Medlem", "Ny medlem", "Moderator", "Administratör", "Gäst", "Trådstartare",
        ),
        below=(
            "Svara", "Citera", "Anmäl", "Dela", "Gilla", "Redigera", "Rapportera",
            "Anmäl inlägg",
        ),
        edited=(
            r"(?:Senast (?:redigerad|ändrad)|Redigerad|Ändrad)\b.*\d.*",
        ),
        quote=(
            r"(?:Citat:? )?(?:Ursprungligen (?:postat|skrivet)|Skrivet|Postat) av (?P<author>.+?)"
            r"(?: Visa inlägg)?:?",
            "Citat:",
        ),
        opening=(r"(?P<author>[^\s:(][^:(]{0,60}?) skrev ?:",),
        page=(
            "Liknande trådar", "Nästa", "Föregående", r"Sida \d+ av \d+", "Logga in",
            "Registrera dig", "Gå till", "Hoppa till", "Hoppa till innehåll",
        ),
        words={
            "front": ("hem", "startsida", "forumindex"),
            "filler": ("skrivet", "skrevs", "postat", "publicerad", "den", "kl"),
            "by": ("av",),
            "quoting": ("citat",),
            "farewell": ("mvh", "med vänlig hälsning"),
            "latest": ("senaste inlägg", "senaste svar"),
            "views": ("visningar",),
        },
    ),
    Dialect(
        name="phpbb",
        signs=(
            "Inlägg av ", "Forumindex", "Blev medlem:", "Användare som besöker denna kategori",
            "Ta bort alla kakor", "Återgå till ”", " skrev: ↑", "Alla tidsangivelser är",
        ),
        labels={"Blev medlem": "joined"},
        byline=(r"Inlägg av (?P<author>.+?) » (?P<date>.+)",),
        below=("Upp", "Svara med citat"),
        edited=(r"Senast redigerad av (?P<author>.+?) .*\d.*",),
        start=(
            r"\d+ inlägg (?:•|·|\|) ?(?:Sida )?.*", "Avancerad sökning", "SökAvancerad sökning",
        ),
        page=(
            r"Återgå till [”«\"].+", "Vilka är online", r"Användare som besöker denna kategori: .+",
            r"Alla tidsangivelser är .+", "Ta bort alla kakor", "Forumindex",
        ),
    ),
    Dialect(
        name="xenforo",
        signs=("Klicka för att ", "Diskussion i '", "Senast redigerad:", "Trådstartare"),
        labels={
            "Blev medlem": "joined", "Gick med": "joined", "Reaktionspoäng": "stats",
            "Gilla-markeringar": "stats", "Poäng": "stats", "Startades av": "start",
            "Startdatum": "start",
        },
        edited=(r"Senast redigerad ?:.*",),
        reactions=(r"Reaktioner ?: ?(?P<users>.*[^\W\d].*|)", r"(?P<users>.+) gillar detta\.?"),
        quote=(r"(?P<author>.+) (?:sa|skrev) ?:(?: ?↑)?",),
        unquote=(r"Klicka för att (?:förstora|utvidga|expandera) ?[.…]*",),
        start=(
            r"Diskussion i .+ startad av (?P<author>[^,]+), .+",
            r"(?:Trådstartare ){1,2}(?P<author>.+)", r"(?:Startdatum ){1,2}.+",
        ),
        page=("Dela:",),
    ),
    Dialect(
        name="nodebb",
        signs=(
            "Senaste redigerad av ", "Logga in för att posta", "Svara som ämne",
            "Endast användare med ämneshanterings-privilegier kan se det.", "Laddar fler inlägg",
        ),
        byline=(
            r"(?:skrev(?: den)? )?(?P<date>[^|]*\d[^|]* )?(?:Senaste redigerad av|senast"
            r" redigerad av)(?: Invalid Date)?(?: (?P<users>\S.*))?",
            r"skrev(?: den)? (?P<date>.*\d.*)",
        ),
        card=(
            r"(?:[^\W\d_] ?)?(?:Borta|Stör inte|Osynlig)",
            r"(?P<author>\S.*?\S)(?: [^\W\d_a-z])? ?(?:Borta|Stör inte|Osynlig)",
        ),
        below=(r"(?:\d+|Ett) svar",),
        edited=(r"(?:Senaste redigerad av|senast redigerad av) \S.* \d.*\d:\d\d",),
        tail=(
            "Senaste svaret", r"Senaste svaret (?P<date>.+)",
            r"(?:.* )?(?:\d+|Ett) svar Senaste svaret(?: .*)?",
        ),
        notice=("Detta inlägg är raderat!",),
        quote=(r"@(?P<author>.+?) sa(?:de)?(?: i .+?)?:",),
        start=(
            r"(?:\d\S* )?Inlägg .*\d.* Visningar.*",
            "Det här ämnet har raderats. Endast användare med ämneshanterings-privilegier kan se"
            " det.",
            "Äldst till nyaste", "Nyaste till äldst", "Flest röster", "Laddar fler inlägg",
            "Svara som ämne",
        ),
        page=("Logga in för att posta", "Första inlägget", "Sista inlägget"),
    ),
)  # fmt: skip
