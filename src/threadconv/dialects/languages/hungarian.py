"""Hungarian."""

from threadconv.dialects import Dialect

DIALECTS = (
    Dialect(
        name="generic",
        labels={
            "Csatlakozott": "joined", "Regisztrált": "joined",
            "Regisztráció ideje": "joined", "Tagság kezdete": "joined",
            "Tartózkodási hely": "location",
            "Lakhely": "location", "Hely": "location", "Hozzászólások": "stats",
            "Hozzászólás": "stats", "Üzenetek": "stats", "Témák": "stats", "Kor": "fields",
            "Nem": "fields", "Foglalkozás": "fields",
        },
        card=(
            "Tag", "Új tag", "Törzstag", "Aktív tag", "Regisztrált tag", "Felhasználó",
            "Moderátor", "Adminisztrátor", "Vendég", "Témaindító", "Felhasználó avatarja",
        ),
        below=(
            "Válasz", "Válaszol", "Idézet", "Idéz", "Jelentem", "Megosztás", "Tetszik",
            "Szerkesztés", "Vissza a tetejére", "Hozzászólás az előzmény idézésével",
        ),
        edited=(r"(?:Utoljára szerkesztve|Utolsó szerkesztés|Szerkesztve|Módosítva)\b.*\d.*",),
        quote=(
            r"(?P<author>\S+(?: \S+){0,3}) írta:(?: ?↑)?(?: ?(?P<date>.*\d.*))?", "Idézet:",
        ),
        opening=(r"(?P<author>[^\s:(][^:(]{0,60}?) írta ?:",),
        signed=("Aláírás",),
        page=(
            "Hasonló témák", "Következő", "Előző", "Bejelentkezés", "Regisztráció", "Belépés",
            "Ugrás", "Ugrás a tartalomhoz", "Új téma", r"Moderátorok: .+",
        ),
        words={
            "front": ("főoldal", "kezdőlap", "fórum", "fórumok"),
            "latest": ("utolsó hozzászólás", "utolsó üzenet"),
            "views": ("megtekintés",),
        },
    ),
)  # fmt: skip
