"""Words of dates that count from the day on which the page was shown."""

DAYS = {
    "today": 0, "yesterday": -1, "heute": 0, "gestern": -1, "vorgestern": -2, "aujourd": 0,
    "hier": -1, "hoy": 0, "ayer": -1, "oggi": 0, "ieri": -1, "hoje": 0, "ontem": -1, "vandaag": 0,
    "gisteren": -1, "dzisiaj": 0, "dziś": 0, "wczoraj": -1, "przedwczoraj": -2, "сегодня": 0,
    "вчера": -1, "позавчера": -2, "bugün": 0, "dün": -1, "今天": 0, "昨天": -1, "前天": -2,
    "今日": 0, "昨日": -1, "오늘": 0, "어제": -1, "그제": -2, "idag": 0, "igår": -1,
    "dnes": 0, "včera": -1, "předevčírem": -2, "predvčerom": -2, "tegnap": -1, "tegnapelőtt": -2,
    "σήμερα": 0, "χθες": -1, "χτες": -1, "εχθές": -1, "προχθές": -2, "tänään": 0, "eilen": -1,
    "toissapäivänä": -2, "azi": 0, "astăzi": 0, "alaltăieri": -2, "сьогодні": 0, "вчора": -1,
    "учора": -1, "позавчора": -2, "днес": 0, "danas": 0, "jučer": -1, "juče": -1,
    "prekjučer": -2, "kemarin": -1, "اليوم": 0, "أمس": -1, "امس": -1, "البارحة": -1, "היום": 0,
    "אתמול": -1, "שלשום": -2, "امروز": 0, "دیروز": -1, "پریروز": -2,
}  # fmt: skip
"""Words for days near today, lower case, to the days from it. Hungarian "ma" is left out: the same
word is a Monday in Dutch and Finnish."""

PAIRED_DAYS = {
    "i": {"dag": 0, "går": -1, "forgårs": -2},
    "hôm": {"nay": 0, "qua": -1},
    "hari": {"ini": 0},
}
"""Such days in two words."""

AGO = frozenset(
    ("ago", "fa", "geleden", "temu", "назад", "önce", "atrás", "sedan", "siden", "sitten",
     "trước", "lalu", "тому", "ezelőtt", "urmă", "πριν", "پیش", "قبل")
)  # fmt: skip
SINCE = frozenset(
    ("vor", "hace", "há", "il", "před", "pred", "prije", "pre", "преди", "acum", "urmă", "πριν",
     "منذ", "قبل", "לפני")
)  # fmt: skip
"""Words for "ago" after the time and before it; "il" begins "il y a"."""

BEFORE_AGO = frozenset(["yang", "în"])
"""What may stand between a time and "ago" (3 jam yang lalu, 3 ore în urmă)."""

BEFORE_COUNT = {"siden": "for", "sedan": "för"}
"""What stands before a time, to the word for "ago" behind it (for 3 timer siden)."""

ONE = frozenset(
    ("a", "an", "one", "ein", "eine", "einem", "einer", "un", "une", "una", "uno", "um", "uma",
     "een", "één", "bir", "en", "et", "egy", "jedan", "jednu", "jedne", "ένα", "έναν", "μία",
     "μια", "o", "един", "една", "một", "یک")
)  # fmt: skip

FEW = frozenset(
    ("few", "paar", "quelques", "einigen", "unos", "alcuni", "několika", "niekoľkými", "néhány",
     "λίγα", "få", "muutama", "câteva", "кілька", "декілька", "няколко", "nekoliko", "vài",
     "beberapa", "بضع", "مספר", "כמה", "چند")
)  # fmt: skip

AND = frozenset(
    (",", "and", "und", "et", "y", "e", "en", "i", "и", "ve", "a", "és", "και", "og", "ja", "și",
     "та", "і", "và", "dan", "،")
)  # fmt: skip

LONE = frozenset(
    ("moments", "час", "минуту", "день", "неделю", "месяц", "год", "секунду", "godzinę", "minutę",
     "dzień", "tydzień", "miesiąc", "rok", "sekundę", "hodinou", "minutou", "minútou", "sekundou",
     "dnem", "dňom", "týdnem", "týždňom", "měsícem", "mesiacom", "rokem", "rokom", "tunti",
     "minuutti", "päivä", "viikko", "kuukausi", "vuosi", "годину", "хвилину", "тиждень", "місяць",
     "рік", "минута", "ден", "седмица", "месец", "година", "sat", "minutu", "minut", "mjesec",
     "godinu", "sejam", "semenit", "sehari", "seminggu", "sebulan", "setahun", "ثانية", "دقيقة",
     "ساعة", "يوم", "أسبوع", "شهر", "سنة", "عام", "لحظات", "דקה", "שעה", "יום", "שבוע", "חודש",
     "שנה")
)  # fmt: skip
"""Units that need no number beside "ago", since the word is in the singular."""

TWO = frozenset(
    ("دقيقتين", "ساعتين", "يومين", "أسبوعين", "شهرين", "سنتين", "שעתיים", "יומיים", "שבועיים",
     "חודשיים", "שנתיים")
)  # fmt: skip
"""Units that need none, since the word says that there are two."""

AGO_BY_ENDING = frozenset(["másodperce", "perce", "órája", "napja", "hete", "hónapja", "éve"])
"""Hungarian units that say "ago" by their ending: only as all that a text says, since "3 éve" in a
sentence is also for how long."""

UNITS_AFTER = {("преди", "години"): "year"}
"""Units that are another one than in other languages after this word for "ago"."""

ABOUT = frozenset(
    ("about", "over", "almost", "around", "nearly", "approximately", "more", "less", "than",
     "circa", "oltre", "quasi", "più", "meno", "ongeveer", "bijna", "ruim", "meer", "minder",
     "dan", "około", "prawie", "ponad", "niecałe", "mniej", "niż", "около", "почти", "более",
     "менее", "больше", "чем", "yaklaşık", "neredeyse", "noin", "yli", "lähes", "близько",
     "понад", "майже", "khoảng", "hơn", "gần", "sekitar", "lebih", "hampir", "kb", "több",
     "mint", "حدود")
)  # fmt: skip
"""What rounds a time before "ago"."""

ROUNDING = frozenset(
    ("etwa", "ungefähr", "circa", "ca", ".", "rund", "fast", "knapp", "über", "mehr", "weniger",
     "als", "environ", "plus", "moins", "de", "d", "'", "’", "presque", "presqu", "près", "casi",
     "más", "menos", "alrededor", "cerca", "aproximadamente", "mais", "quase", "από", "περίπου",
     "cu", "aproximativ", "peste", "více", "viac", "méně", "než", "asi", "skoro", "víc", "около",
     "повече", "от", "oko", "više", "gotovo", "حوالي", "أكثر", "من", "יותר")
)  # fmt: skip
"""What rounds a time behind the word for "ago" (vor mehr als 3 Jahren)."""

NOW = frozenset(
    ("just now", "now", "gerade eben", "à l'instant", "à l’instant", "ahora", "ahora mismo",
     "adesso", "proprio ora", "agora", "agora mesmo", "zojuist", "przed chwilą", "только что",
     "az önce", "şimdi", "刚刚", "剛剛", "たった今", "방금 전", "právě teď", "právě nyní",
     "před chvílí", "před okamžikem", "práve teraz", "pred chvíľou", "épp most", "az imént",
     "éppen most", "μόλις τώρα", "πριν από λίγο", "lige nu", "akkurat nå", "nettopp", "juuri nyt",
     "juuri äsken", "chiar acum", "acum", "щойно", "току-що", "току що", "upravo sada", "upravo",
     "vừa xong", "baru saja", "الآن", "للتو", "منذ لحظات", "עכשיו", "ממש עכשיו", "הרגע",
     "هم‌اکنون", "همین الان")
)  # fmt: skip
"""What a page prints instead of "0 minutes ago", as a whole text in lower case."""
