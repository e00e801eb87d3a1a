"""Polish."""

from threadconv.dialects import Dialect

DIALECTS = (
    Dialect(
        name="generic",
        labels={
            "Rejestracja": "joined", "Dołączył": "joined", "Dołączył(a)": "joined",
            "Data rejestracji": "joined", "Lokalizacja": "location", "Skąd": "location",
            "Miejscowość": "location", "Posty": "stats", "Postów": "stats", "Tematy": "stats",
            "Wiek": "fields", "Płeć": "fields", "Zawód": "fields", "Kontakt": "fields",
        },
        card=(
            "Użytkownik", "Nowy użytkownik", "Administrator", "Moderator", "Gość",
            "Awatar użytkownika", "Zarejestrowany", r"[\d.,]+ (?:postów|posty|post|odpowiedzi)",
        ),
        below=(
            "Odpowiedz", "Cytuj", "Zgłoś", "Udostępnij", "Lubię to", "Góra", "Na górę", "Edytuj",
            "Odpowiedz z cytatem", "Zgłoś ten post", r"\d+ odpowiedzi",
        ),
        edited=(r"(?:Ostatnio (?:edytowany|edytowane|zmieniony)|Ostatnia edycja|"
        r"Edytowan[eoy])\b.*\d.*",),
        quote=(
            r"(?:Zamieszczone przez|Napisał|Cytat z) (?P<author>.+?)(?: Zobacz post)?:?",
            r"(?P<author>\S+(?: \S+){0,3}) (?:napisał\(?a?\)?|pisze) ?:",
        ),
        opening=(r"(?P<author>[^\s:(][^:(]{0,60}?) napisał\(?a?\)? ?:",),
        signed=("Podpis",),
        page=(
            "Podobne tematy", "Następna", "Poprzednia", r"Strona \d+ z \d+",
            "Przejdź do zawartości", "Przejdź do", "Zaloguj się", "Zarejestruj się",
        ),
        edge=("przejdź do zawartości",),
        words={
            "front": ("strona główna", "fora"),
            "filler": ("napisano", "napisany", "dodano", "wysłano", "dnia", "o"),
            "by": ("przez",),
            "quoting": ("cytat",),
            "latest": ("ostatni post", "ostatnia odpowiedź"),
            "views": ("wyświetleń",),
        },
    ),
    Dialect(
        name="phpbb",
        signs=(
            "Post autor: ", "Postautor: ", "\nNa górę\n", "Nieprzeczytany post",
            "Posty bez odpowiedzi",
            "Strona główna forum", "Usuń ciasteczka",
            "Użytkownicy przeglądający to forum", "edytowano w sumie", "łącznie zmieniany",
            "Wróć do „", "napisał(a): ↑", "Technologię dostarcza phpBB",
            "Powrót do góry", "Zobacz poprzedni temat", "Nie możesz pisać nowych tematów",
        ),
        labels={"Podziękował;": "stats", "Otrzymał podziękowań": "stats"},
        byline=(
            r"(?:Nowy post ?|Nieprzeczytany post ?|Post ?)*autor:? (?P<author>.+?) [»›·|,-] "
            r"(?P<date>.+)",
            r"(?:D )?(?:Post ?)?(?:Wysłany|Napisane|Dodano|dodano|Zamieszczono): (?P<date>.+?)"
            r"(?:\s+(?:Temat postu|Tytuł): ?(?P<text>.*?))?(?: ?Odpowiedz z cytatem)?",
            r"(?:Post|Nieprzeczytany post) (?P<date>.+)",
        ),
        subject=(r"(?:Tytuł|Temat postu): ?(?P<text>.*)",),
        card=("Administrator forum", r"Kontakt:? .+"),
        below=(
            "Profil", "Wyświetl profil", "Wyślij prywatną wiadomość", "Góra Profil",
            "Powrót do góry", r"Zobacz profil autora(?: (?:Wyślij .+|Odwiedź stronę autora))*",
        ),
        edited=(
            r"Ostatnio (?:edytowany|zmieniony) (?:przez )?(?P<author>.+?),? \d.*(?:raz|razy)\.?.*",
            r"Ostatnio (?:edytowany|zmieniony) .+",
        ),
        attachment=(r"\S.*\.\w{2,4} \(\d[\d.,]* [KM]i?B\) .*(?:Przejrzano|Pobrano|razy).*",),
        quote=(
            r"(?P<author>\S.{0,60}?) (?:napisał\(?a?\)?|pisze) ?:(?: ?↑)?(?: ?(?P<date>.*\d.*))?",
            "Cytat:", "Cytuj:",
        ),
        inside=(r"Kod:(?: \[?Zaznacz cały\]?)?", "Zaznacz cały"),
        notice=("Załączniki", r"Nie (?:posiadasz|masz) wymaganych uprawnień, by .+"),
        start=(
            r"(?:\d+ post(?:ów|y|y\(ów\))?|Posty: \d+) (?:•|·|\|) ?(?:Strona )?.*",
            r"\d+ post(?:ów|y|y\(ów\))?", r"Strona \d+ z \d+ (?:\[|•) ?(?:Posty: )?\d+.*",
            "Odpowiedz", "Nowy temat", "Widok do druku", "Wersja do druku", "Zamknięty",
            "Temat zamknięty", "Autor Wiadomość", "Wyszukiwanie zaawansowane",
            "Szukaj Wyszukiwanie zaawansowane", r"Moderator(?:zy)?: .+", "Regulamin forum",
            "Pierwszy nieprzeczytany post", "Zobacz poprzedni temat :: Zobacz następny temat",
        ),
        page=(
            r"Wróć do [„“\"].+", "Kto jest online", r"Użytkownicy przeglądający to forum: .+",
            r"Wyświetl posty.*", r"Skocz do:.*",
            r"(?:Nie )?[Mm]ożesz (?:tworzyć|pisać|odpowiadać|zmieniać|usuwać|dodawać|głosować|"
            r"pobierać) .{0,30}", r"Strefa czasowa.*",
            "Usuń ciasteczka witryny", "Usuń ciasteczka", "Poprzedni temat", "Następny temat",
            "Strona główna forum", r"Technologię dostarcza phpBB.*", "Szybkie linki",
        ),
    ),
    Dialect(
        name="discourse",
        signs=("następna strona →", "Sugerowane tematy", "Powiązane tematy"),
        below=("Rozwiązanie",),
        aside=("utworzono",),
        resume=(r"(?:\d[\d.,]*[kKM]? )?użytkowni(?:k|cy|ków)",),
        reactions=(r"(?P<count>\d+) [Pp]olubie(?:nie|nia|ń)",),
        notice=(r"\d+ (?:dzień|dni|miesiąc(?:e|y)?|miesięcy|rok|lata|lat) później",),
        page=(
            "Powiązane tematy", "Sugerowane tematy", "Temat Odpowiedzi Odsłony Aktywność",
            "Strona główna", "Kategorie", "Wytyczne", "Warunki korzystania", "Polityka prywatności",
            r"(?:← poprzednia strona)? ?(?:następna strona →)?", r".+ Discourse, .+ JavaScript.*",
        ),
    ),
    Dialect(
        name="vbulletin",
        signs=(
            "Zamieszczone przez ", "Odpowiedź z cytatem", "Narzędzia wątku",
            "Opcje tematu", "Zobacz publiczny profil", "Zasady postowania", "Poprzedni wątek",
            "Następny wątek", "Nie możesz tworzyć nowych wątków",
        ),
        card=(
            "Zobacz profil", "Zobacz posty", "Prywatna wiadomość",
            r"\S+(?: \S+){0,2} jest (?:offline|online|nieaktywny)",
        ),
        above=("Domyślnie", "Domyślny"),
        below=("Odpowiedź z cytatem", r"Znajdź więcej postów .+", "Zobacz publiczny profil"),
        edited=(r"Ostatnio edytowane przez (?P<author>.+?); .+",),
        quote=(
            r"(?:Cytat:? )?Zamieszczone przez (?P<author>.+?)(?: Zobacz post)?", "Cytat:",
        ),
        inside=("Zobacz post", "Kod PHP:", "Kod HTML:"),
        start=("Narzędzia wątku", "Opcje tematu", "Wygląd", r"Pokaż wyniki od \d+ do \d+ z \d+"),
        prefix=(r"(?:Wątek|Temat): ",),
        page=(
            r"«? ?Poprzedni (?:wątek|temat).*", "Zasady postowania",
            r"(?:Nie )?[Mm]ożesz (?:tworzyć|odpowiadać|dodawać|edytować) .{0,30}",
            r"Czas w strefie GMT.*", r"Strefa czasowa .+",
        ),
    ),
    Dialect(
        name="invision",
        signs=(
            "Rekomendowane odpowiedzi", "Odnośnik do komentarza", "Udostępnij na innych stronach",
            "Powrót do listy tematów",
        ),
        byline=(r"Opublikowano (?P<date>.+)",),
        card=(
            "Użytkownicy", "Administratorzy", "Moderatorzy", "Goście", "Popularny post",
            r"[\d.,]+[kKM]? (?:odpowiedzi|postów|rozwiązań)",
        ),
        above=(
            "Udostępnij", r"\(edytowane\)",
            "Zgłoś", "Popularny post",
        ),
        tail=("Odnośnik do komentarza", "Udostępnij na innych stronach"),
        edited=(r"Edytowane .*\d.* przez .+", r"Edytowane przez .+"),
        quote=(
            r"(?:W dniu )?(?P<date>\d.*?), (?P<author>.+?) napisał\(?a?\)? ?:",
            r"(?P<date>.+ temu), (?P<author>.+?) napisał\(?a?\)? ?:",
            r"(?P<author>.+) napisał\(?a?\)? ?:",
        ),
        inside=("Rozwiń", "Ukryta zawartość"),
        notice=(r"\d+ (?:minut|godzin|dni|tygodni|miesięcy|lat|rok)\w* później\.\.\.",),
        start=(
            r"Przez (?P<author>[^,]+), .*\d.* w .+",
            "Rekomendowane odpowiedzi", "Odpowiedz, dodając nowy komentarz",
        ),
        page=("Powrót do listy tematów", "Dołącz do dyskusji", "Cała aktywność"),
    ),
    Dialect(
        name="xenforo",
        signs=(
            "Dyskusja w ", "Kliknij by rozszerzyć", "Polubienia:",
            "Kliknij, aby rozwinąć", "Ostatnia edycja:",
        ),
        labels={
            "Polubienia": "stats",
            "Wiadomości": "stats", "Punkty reakcji": "stats", "Reakcja": "stats",
            "Punkty": "stats", "Rozpoczęty": "start", "Data rozpoczęcia": "start",
        },
        edited=(r"(?:Ostatnia edycja|Ostatnio edytowane) ?:.*",),
        reactions=(
            r"(?P<users>.+) lubią? to\.?",
            r"Reakcje ?: ?(?P<users>.*[^\W\d].*|)",
        ),
        quote=(r"(?P<author>.+) (?:napisał|napisał\(a\)) ?:(?: ?↑)?",),
        unquote=(
            r"Kliknij by rozszerzyć ?[.…]*",
            r"Kliknij, aby rozwinąć ?[.…]*",
        ),
        page=("Udostępnij:",),
        start=(
            r"Dyskusja w .+ rozpoczęta przez (?:użytkownika )?(?P<author>[^,]+), .+",
        ),
    ),
    Dialect(
        name="smf",
        signs=(
            "« Odpowiedź #", "« Ostatnia zmiana:", "« poprzedni", "następny »",
            " przegląda ten wątek.", " przeglądają ten wątek.", "Zgłoś do moderatora", "Do dołu",
            "(Przeczytany ",
        ),
        labels={"Wiadomości": "stats"},
        card=("Zobacz profil",),
        below=("Zapisane", "Zgłoś do moderatora", "Zgłoś do moderatora Zapisane"),
        inside=(r"(?:Kod: ?)?\[Zaznacz\]",),
        start=(
            "« poprzedni następny »", "« poprzedni", "następny »", "Drukuj", "Do dołu", "Autor",
            r"\d+ użytkowni\w+ i .+ ten wątek\.", r"Zaczęty przez (?P<author>.+?), .+",
            r"(?:Do dołu )?Strony:? ?\[?\d.*",
        ),
        title=(r"(?:Autor )?Wątek: (?P<text>\S.{3,}?)(?:\s*\(Przeczytany [\d.,]+ raz\w*\))?",),
        page=("Do góry", "Drukuj Do góry", r"Skocz do:?"),
    ),
    Dialect(
        name="mybb",
        signs=(
            "Ocena wątku:", "Tryby wyświetlania wątku", "Pokaż wersję do druku",
            "(Ten post był ostatnio modyfikowany:", "Wyślij ten wątek znajomemu",
            "Subskrybuj ten wątek", "Użytkownicy przeglądający ten wątek:", "Starszy wątek",
            "Nowszy wątek", "Wersja bez grafiki", "Oznacz wszystkie działy jako przeczytane",
            "Polski Support MyBB", "Liczba postów:", "Liczba wątków:",
        ),
        labels={
            "Liczba postów": "stats", "Liczba wątków": "stats", "Reputacja": "stats",
            "Poziom ostrzeżeń": "fields",
        },
        card=("Niedostępny",),
        below=("Szukaj", "Szukaj Odpowiedz", "Strona WWW", "Strona WWW Szukaj"),
        edited=(r"\(?Ten post był ostatnio modyfikowany: .+",),
        quote=("Cytat:",),
        inside=("Kod:", "Kod PHP:"),
        notice=("Załączone pliki",),
        start=(
            "Tryby wyświetlania wątku", "Tryb drzewa", "Tryb normalny", r"Ocena wątku:.*",
            "Autor Wiadomość",
        ),
        page=(
            "Starszy wątek", "Nowszy wątek", r"« Starszy wątek \| Nowszy wątek »",
            "Pokaż wersję do druku", "Wyślij ten wątek znajomemu", "Subskrybuj ten wątek",
            r"Użytkownicy przeglądający ten wątek:.*", r"Skocz do:.*", "Wróć do góry",
            "Wersja bez grafiki", "Oznacz wszystkie działy jako przeczytane",
            r"Polski Support MyBB.*",
        ),
    ),
    Dialect(
        name="nodebb",
        signs=(
            "ostatnio edytowany przez ", "Zaloguj się, aby odpowiedzieć",
            "Odpowiedz, zakładając nowy temat",
            "Mogą go zobaczyć tylko użytkownicy upoważnieni do zarządzania tematami.",
            "Załaduj więcej postów",
        ),
        byline=(
            r"(?:(?:napisał(?:\(a\))?|odpowiedział .+?(?: o)?) )?(?P<date>[^|]*\d[^|]* )?ostatnio"
            r" edytowany przez(?: Invalid Date)?(?: (?P<users>\S.*))?",
            r"(?:napisał(?:\(a\))?|odpowiedział .+?(?: o)?) (?P<date>.*\d.*)",
        ),
        card=(
            r"(?:[^\W\d_] ?)?(?:Niedostępny|Zaraz wracam|Z dala|Nie przeszkadzać|Niewidoczny)",
            r"(?P<author>\S.*?\S)(?: [^\W\d_a-z])? ?(?:Niedostępny|Zaraz wracam|Z dala|Nie"
            r" przeszkadzać|Niewidoczny)",
        ),
        below=(r"\d+ odpowied(?:zi|ź)",),
        edited=(r"ostatnio edytowany przez \S.* \d.*\d:\d\d",),
        tail=(
            "Ostatnia odpowiedź", r"Ostatnia odpowiedź (?P<date>.+)",
            r"(?:.* )?\d+ odpowied(?:zi|ź) Ostatnia odpowiedź(?: .*)?", r"Odpowiedzi: \d+",
        ),
        notice=(
            "Ten post został usunięty!",
            r".+ (?:(?:za|od)blokował|przypiął|odpiął|usunął|przywrócił|przeniósł|rozdzielił) ten"
            r" temat.*",
            r".+ odniósł się do tego tematu.*",
        ),
        quote=(r"@(?P<author>.+?) powiedział(?: w .+?)?:",),
        start=(
            r"(?:\d\S* )?Posty .*\d.* Wyświetle(?:nia|ń).*",
            r"Zaplanowany(?: (?:Przypięty|Zablokowany|Przeniesiony))+(?: .+)?",
            "Ten temat został usunięty. Mogą go zobaczyć tylko użytkownicy upoważnieni do"
            " zarządzania tematami.",
            "Ten temat został skasowany. Tylko użytkownicy z uprawnieniami do zarządzania mogą"
            " go zobaczyć.",
            "Najpierw najstarsze", "Najpierw najnowsze", "Najwięcej głosów",
            "Załaduj więcej postów", "Odpowiedz, zakładając nowy temat", "Odpowiedz na temat",
        ),
        page=(
            "Zaloguj się, aby odpowiedzieć", "Zaloguj się, aby odpowiedzieć.", "Pierwszy post",
            "Ostatni post",
        ),
    ),
)  # fmt: skip
