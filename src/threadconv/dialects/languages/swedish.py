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
)  # fmt: skip
