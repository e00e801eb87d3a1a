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
    Dialect(
        name="nodebb",
        signs=(
            " szerkesztette", "Lépj be a válaszoláshoz", "Válasz témakörként",
            "Csak a témakör-kezelési joggal rendelkező felhasználók láthatják.",
            "További hozzászólások betöltése",
        ),
        byline=(
            r"(?:írta |válaszolt .+ )?(?P<date>[^|]*\d[^|]* )?utoljára (?P<users>\S.*?)"
            r" szerkesztette(?: .*)?",
            r"(?:írta|válaszolt .+?) (?P<date>.*\d.*)",
        ),
        card=(
            r"(?:[^\W\d_] ?)?(?:Nem elérhető|Elérhető|Nincs a gépnél|Ne zavarj|Láthatatlan)",
            r"(?P<author>\S.*?\S)(?: [^\W\d_a-z])? ?(?:Nem elérhető|Elérhető|Nincs a gépnél|Ne"
            r" zavarj|Láthatatlan)",
        ),
        below=(r"\d+ válasz", "Idézés"),
        tail=(
            "Utolsó válasz", r"Utolsó válasz (?P<date>.+)",
            r"(?:.* )?\d+ válasz Utolsó válasz(?: .*)?",
        ),
        notice=(
            "A hozzászólás törlésre került!",
            r".+ (?:lezárta|feloldotta|kitűzte|törölte|visszaállította|áthelyezte|elágazta) ezt a"
            r" témakört.*",
        ),
        quote=(r"@(?P<author>.+?) válasza(?: erre .+)?:",),
        start=(
            r"(?:\d\S* )?Hozzászólások .*\d.* Megtekintések.*",
            r"Időzített(?: (?:Rögzített|Zárolva|Áthelyezett))+(?: .+)?",
            "A témakör törölve lett. Csak a témakör-kezelési joggal rendelkező felhasználók"
            " láthatják.",
            "Régebbiek elől", "Újabbak elől", "Legtöbb szavazat", "További hozzászólások betöltése",
            "Válasz témakörként",
        ),
        page=("Lépj be a válaszoláshoz", "Első bejegyzés", "Utolsó bejegyzés"),
    ),
)  # fmt: skip
