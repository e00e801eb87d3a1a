"""German."""

from threadconv.dialects import Dialect

DIALECTS = (
    Dialect(
        name="generic",
        labels={
            "Registriert": "joined", "Registriert seit": "joined", "Mitglied seit": "joined",
            "Dabei seit": "joined",
            "Beigetreten": "joined", "Wohnort": "location", "Ort": "location",
            "Beiträge": "stats", "Themen": "stats", "Alter": "fields", "Geschlecht": "fields",
            "Beruf": "fields", "Interessen": "fields", "Kontaktdaten": "fields",
        },
        card=(
            "Mitglied", "Neues Mitglied", "Registrierter Benutzer", "Administrator", "Moderator",
            "Gast", "Fragesteller", "Benutzeravatar", "Benutzerbild", "Erfahrener Benutzer",
            r"[\d.,]+ (?:Beiträge?|Themen)",
        ),
        below=(
            "Antworten", "Zitieren", "Zitat", "Melden", "Teilen", "Gefällt mir", "Bearbeiten",
            "Beitrag melden", "Nach oben", "Mit Zitat antworten", "Link kopieren",
            "Kommentieren", "Kommentar hinzufügen", "Weitere Optionen",
            "Antwort erstellen", "Hilfreich",
            r"\d+ Antwort(?:en)?",
        ),
        edited=(r"(?:Zuletzt|Letzte) (?:geändert|bearbeitet|Änderung|Bearbeitung)\b.*\d.*",),
        quote=(
            r"Zitat von:? (?P<author>.+?)(?: Beitrag anzeigen)?:?",
            r"(?P<author>\S+(?: \S+){0,3}) (?:schrieb|hat geschrieben) ?:",
        ),
        opening=(r"(?P<author>[^\s:(][^:(]{0,60}?) (?:schrieb|hat geschrieben) ?:",),
        reactions=(
            r"(?P<kind>Gefällt mir) ?(?P<count>\d+)",
            r"(?P<users>[^.!?:]{2,80}) gefällt (?:das|dies)\.?",
        ),
        signed=("Signatur", "Signatur:"),
        notice=("Anzeige",),
        page=(
            "Ähnliche Themen", "Ähnliche Fragen", "Nächste", "Weiter", "Vorherige", "Gehe zu",
            "Gehe zu:", "Los",
            r"Seite \d+ von \d+", "Zum Inhalt", "Zum Inhalt springen", "Anmelden", "Registrieren",
        ),
        edge=("zum inhalt(?: springen)?", "datenschutzerklärung", "impressum"),
        words={
            "front": ("startseite", "foren", "foren-übersicht", "übersicht"),
            "filler": ("geschrieben", "verfasst", "gepostet", "erstellt", "am", "um", "uhr"),
            "by": ("von",),
            "quoting": ("zitat",),
            "farewell": ("mit freundlichen grüßen",),
            "latest": ("letzter beitrag", "letzte antwort", "neuester beitrag"),
            "views": ("aufrufe", "zugriffe"),
            "price": ("ab",),
            "rating": ("von",),
        },
    ),
    Dialect(
        name="phpbb",
        signs=(
            "Foren-Übersicht", "Ungelesener Beitrag", "Beitrag von ", "Beitragvon ",
            "\nNach oben\n", "Unbeantwortete Themen",
            "Betreff des Beitrags:", "Alle Cookies", "Mitglieder in diesem Forum",
            "-mal geändert", "Beiträge der letzten Zeit anzeigen", "Zurück zu „",
        ),
        labels={
            "Hat sich bedankt": "stats", "Danksagung erhalten": "stats", "Barvermögen": "stats",
        },
        byline=(
            r"(?:(?:Ungelesener |Neuer )?Beitrag ?)*von:? (?P<author>.+?) [»›·|,-] "
            r"(?P<date>.+)",
            r"(?:D )?(?:Beitrag ?)?Verfasst(?: am)?: (?P<date>.+?)"
            r"(?:\s+(?:Betreff(?: des Beitrags)?|Titel): ?(?P<text>.*))?",
            r"(?:Ungelesener )?Beitrag (?P<date>.+)",
        ),
        subject=(r"(?:Betreff(?: des Beitrags)?|Titel): ?(?P<text>.*)",),
        card=("Forum-Administrator", "Globaler Moderator", r"Kontaktdaten:? .+"),
        below=(
            "Profil", "Private Nachricht senden", "E-Mail senden",
            "Website dieses Benutzers besuchen",
            "Diesen Beitrag melden", "Antwort erstellen", "Benutzer-Profile anzeigen",
            "Nach oben Profil",
        ),
        edited=(
            r"Zuletzt (?:geändert|bearbeitet) von (?P<author>.+?) am .*(?:geändert|"
            r"bearbeitet)\.?.*", r"Grund: .+",
        ),
        attachment=(
            r"\S.*\.\w{2,4} \(\d[\d.,]* [KM]i?B\) .*(?:heruntergeladen|betrachtet).*",
        ),
        quote=(
            r"(?P<author>\S.{0,60}?) (?:hat geschrieben|schrieb) ?:(?: ?↑)?(?: ?(?P<date>.*\d.*))?",
            "Zitat:",
        ),
        inside=(r"Code:(?: \[?Alles auswählen\]?)?(?: Ansicht erweitern)?", "Alles auswählen"),
        notice=(
            "Dateianhänge",
            r"\(?\d[\d.,]* [KM]?i?B\)? \d+[ -]mal (?:betrachtet|heruntergeladen)",
            r"Du hast keine (?:ausreichende )?Berechtigung, um die Dateianhänge .+",
        ),
        start=(
            r"\d+ Beiträge? (?:•|·|\|) ?(?:Seite )?.*", r"\d+ Beiträge?",
            r"Seite \d+ von \d+ (?:\[|•) ?\d+ Beiträge? ?\]?.*", "Antworten", "Antwort erstellen",
            "Auf das Thema antworten", "Neues Thema", "Neues Thema erstellen", "Druckansicht",
            "Gesperrt", "Thema gesperrt", "Autor Nachricht", "Erweiterte Suche",
            "Suche Erweiterte Suche", r"Moderator(?:en)?: .+", "Forumsregeln",
            r"Ein neues Thema erstellen(?: Auf das Thema antworten)?.*",
            "Erster ungelesener Beitrag", "Vorheriges Thema anzeigen :: Nächstes Thema anzeigen",
        ),
        page=(
            r"Zurück zu [„“\"].+[“”\"]", "Zurück zur Foren-Übersicht", r"Wer ist online\?",
            r"Mitglieder in diesem Forum: .+", r"Beiträge der letzten Zeit anzeigen:?.*",
            r"Du darfst (?:keine |deine |an )?.+ in diesem Forum .+", r"Alle Zeiten sind .+",
            "Alle Cookies des Boards löschen", "Alle Cookies löschen", "Vorheriges Thema",
            "Nächstes Thema", "Foren-Übersicht", "Schnellzugriff",
        ),
    ),
    Dialect(
        name="discourse",
        signs=(
            "letzte Antw.", "letzte Antwort\n",
            "auf Discourse,", "am besten mit aktiviertem JavaScript", "nächste Seite →",
            "Verwandte Themen", "Vorgeschlagene Themen", "Neue und ungelesene Themen",
            "Es sind keine neuen Antworten mehr erlaubt", "Möchtest du mehr lesen?",
            "Du wirst über Antworten benachrichtigt", "zeige die aktuellen Themen an",
        ),
        accepted=("Lösung",),
        below=("Lösung", "Lesezeichen setzen", "Link in die Zwischenablage kopieren"),
        aside=("erstellt",),
        resume=(r"(?:\d[\d.,]*[kKM]? )?Benutzer", "Likes"),
        reactions=(r"(?P<count>\d+) [„\"]?Gefällt mir[“\"]?(?:-Angaben)?",),
        notice=(
            r"Dieses Thema wurde automatisch .+ (?:geschlossen|geöffnet).*",
            r"(?:\d+|ein(?:en)?) (?:Tage?|Monate?|Jahre?) später",
            r"hat dieses Thema am .+ (?:geschlossen|geöffnet|angeheftet|losgelöst)",
        ),
        page=(
            "Verwandte Themen", "Vorgeschlagene Themen", "Empfohlene Themen",
            "Neue und ungelesene Themen", "Thema Antworten Aufrufe Aktivität", "Startseite",
            "Kategorien", "Richtlinien", "FAQ/Richtlinien", "Nutzungsbedingungen",
            "Datenschutzerklärung", r"(?:← vorherige Seite)? ?(?:nächste Seite →)?",
            r".+ Discourse, .+ JavaScript.*",
        ),
    ),
    Dialect(
        name="vbulletin",
        signs=(
            "Mit Zitat antworten", "Registriert seit:", "Themen-Optionen",
            "Öffentliches Profil ansehen", "Mehr Beiträge von ", "Forumregeln", "Foren-Regeln",
            "Es ist Ihnen nicht erlaubt", "Alle Zeitangaben in WEZ", "Vorheriges Thema | ",
            "Thema durchsuchen",
        ),
        labels={"Registriert seit": "joined", "Ort": "location", "Danke": "stats"},
        card=(
            "Profil", "Beiträge anzeigen", "Private Nachricht", "Blog anzeigen", "Artikel anzeigen",
            "Homepage besuchen", "Themenstarter", "Erfahrener Benutzer", "Neuer Benutzer",
            r"\S+(?: \S+){0,2} ist (?:offline|online|gerade online)\.?",
            r".{0,30}?Avatar von (?P<author>\S.{0,29})",
        ),
        above=("Standard", "Frage", "Ausrufezeichen", "Pfeil", "Idee"),
        below=(
            "Mit Zitat antworten", "Öffentliches Profil ansehen", "Auf diese Nachricht antworten",
            r"Mehr Beiträge von .+ finden", r"(?:Suche alle|Finde alle) Beiträge von .+",
            r"Eine Nachricht an .+ schicken", r"Besuche die Homepage von .+",
            r"Öffentliches Profil von .+ (?:ansehen|anzeigen)",
        ),
        edited=(r"(?:Ge|Ver)ändert von (?P<author>.+?) \(.+\)", r"Geändert von .+; .+"),
        reactions=(r"\d+ Benutzer ha(?:t|ben) sich bei .+ für diesen Beitrag bedankt:",),
        quote=(r"(?:Zitat:? )?Zitat von:? (?P<author>.+?)(?: Beitrag anzeigen)?", "Zitat:"),
        inside=("Beitrag anzeigen", "PHP-Code:", "HTML-Code:"),
        notice=(
            r"Angehängte (?:Grafiken|Dateien|Miniaturansichten)",
            "Miniaturansicht angehängter Grafiken",
        ),
        start=(
            "Themen-Optionen", "Ansicht", "Thema bewerten", "Thema durchsuchen",
            "Themen-Optionen Ansicht", "Themen-Optionen Thema durchsuchen Ansicht",
            r"Ergebnis \d+ bis \d+ von \d+", "Linear-Darstellung",
            "Druckbare Version zeigen", "Jemanden per E-Mail auf dieses Thema hinweisen",
        ),
        prefix=(r"Thema: ",),
        page=(
            r"«? ?Vorheriges Thema.*", "Nächstes Thema", "Forumregeln", "Foren-Regeln",
            "Berechtigungen", r"Es ist Ihnen (?:nicht )?erlaubt, .+", "Stichworte", "Lesezeichen",
            r"Alle Zeitangaben in WEZ .+", "Aktive Benutzer", r"Stichworte zu diesem Thema.*",
        ),
    ),
    Dialect(
        name="invision",
        signs=(
            "Empfohlene Beiträge", "Link zu diesem Kommentar", "Link zum Beitrag",
            "Auf anderen Seiten teilen", "Zur Themenübersicht",
            "Mitglied in dieser Diskussion",
        ),
        byline=(r"Geschrieben (?:am )?(?P<date>.+)",),
        card=(
            "Mitglieder", "Administratoren", "Moderatoren", "Neue Mitglieder", "Gäste",
            "Beliebter Beitrag", r"[\d.,]+[kKM]? (?:Beiträge?|Lösungen|Reputation)",
        ),
        above=(
            "Teilen", r"\(bearbeitet\)",
            "Beliebter Beitrag", "Melden",
        ),
        tail=(
            "Link zu diesem Kommentar", "Link zum Beitrag", "Auf anderen Seiten teilen",
            "Teilen",
        ),
        edited=(r"(?:[Bb]earbeitet .*\d.* von .+|.*\d.* bearbeitet von .+|bearbeitet von .+)",),
        reactions=(r"(?P<users>.+) (?:gefällt das|hat darauf reagiert|reagierte darauf)",),
        quote=(
            r"Am (?P<date>.*\d.*?) schrieb (?P<author>.+?):",
            r"(?P<date>(?:Vor|vor) .+?) schrieb (?P<author>.+?):",
            r"(?:Gerade eben|Am .+) schrieb (?P<author>.+?):", r"(?P<author>.+) schrieb:",
        ),
        inside=("Aufklappen", "Inhalte anzeigen", "Versteckten Inhalt anzeigen"),
        notice=(r"\d+ (?:Minuten?|Stunden?|Tage?|Wochen?|Monate?|Jahre?) später\.\.\.",),
        start=(
            r"Von (?P<author>[^,]+), .*\d.* in .+",
            "Empfohlene Beiträge", "Auf dieses Thema antworten", "Neues Thema erstellen", "Teilen",
        ),
        page=(
            "Zur Themenübersicht", "Schreibe einen Kommentar", "Kürzlich aktiv",
            r"Dein Kommentar.*", "Alle Aktivitäten", "Jetzt anmelden",
            "Erstelle ein Benutzerkonto oder melde dich an, um zu kommentieren",
        ),
    ),
    Dialect(
        name="xenforo",
        signs=(
            "Dieses Thema im Forum ", "Zustimmungen:", "Punkte für Erfolge:",
            "Ersteller des Themas", "Klicke in dieses Feld",
            "Zum Vergrößern anklicken", "Zuletzt bearbeitet:", "Reaktionen:", " schrieb:",
        ),
        labels={
            "Zustimmungen": "stats", "Punkte für Erfolge": "stats", "Erhaltene Likes": "stats",
            "Ersteller des Themas": "start", "Beginndatum": "start",
            "Punkte Reaktionen": "stats", "Reaktionspunkte": "stats", "Punkte": "stats",
            "Lösungen": "stats", "Ersteller": "start", "Erstellt am": "start",
            "Themenstarter": "start",
        },
        card=(
            "Sehr bekanntes Mitglied", "Teammitglied", "Mitarbeiter",
            "Aktives Mitglied", "Bekanntes Mitglied",
        ),
        edited=(r"Zuletzt bearbeitet ?:.*",),
        reactions=(
            r"Reaktionen ?: ?(?P<users>.*[^\W\d].*|)", r"(?P<users>.+) gefällt (?:das|dies)\.",
        ),
        attachment=(r"Anhang anzeigen \d+",),
        above=("Neu",),
        quote=(
            r"Zitat von (?P<author>.+?) ?:(?: ?↑)?",
            r"(?P<author>.+) (?:schrieb|hat gesagt) ?:(?: ?↑)?",
        ),
        unquote=(
            r"Klicke in dieses Feld, um es in vollständiger Größe anzuzeigen\.?",
            r"Zum Vergrößern anklicken ?[.…]*",
        ),
        start=(
            r"Dieses Thema im Forum .+ wurde (?:erstellt )?von (?P<author>[^,]+?)"
            r"(?: gestartet)?, .+",
            r"(?:Ersteller des Themas ){1,2}(?P<author>.+)", r"(?:Beginndatum ){1,2}.+",
            r"(?:(?:Ersteller|Themenstarter) ){1,2}(?P<author>.+)", r"(?:Erstellt am ){1,2}.+",
        ),
        prefix=(
            r"(?:Frage|Gelöst|Anleitung|Diskussion|Umfrage|Hilfe|Problem) (?=[A-ZÄÖÜ\d])",
        ),
        page=(
            r"\(?Du musst angemeldet oder registriert sein, um eine Antwort .+",
            "Diese Seite empfehlen",
            "Teilen:",
            r"Du musst dich einloggen oder registrieren, um hier zu antworten\.(?: Teilen:)?",
        ),
    ),
    Dialect(
        name="woltlab",
        signs=(
            "Erhaltene Reaktionen", "Erhaltene Likes", "Anmelden oder registrieren", "Zitat von ",
            "Alles anzeigen", "zuletzt von ", "Jetzt mitmachen!", "Inhalt melden",
        ),
        labels={
            "Erhaltene Reaktionen": "stats", "Reaktionen": "stats", "Erhaltene Likes": "stats",
            "Punkte": "stats", "Trophäen": "stats", "Artikel": "stats", "Bilder": "stats",
            "Einträge": "stats", "Geburtstag": "fields",
        },
        card=(
            "Themenautor", "Anfänger", "Schüler", "Fortgeschrittener", "Profi", "Meister",
            "Erleuchteter", "Benutzer",
        ),
        above=("Offizieller Beitrag", "Hilfreichste Antwort", "Neu"),
        below=("Inhalt melden", "Zum Seitenanfang"),
        edited=(r"(?:Einmal|\d+ Mal) editiert, zuletzt von .+",),
        quote=(r"Zitat von (?P<author>\S.*)",),
        inside=("Alles anzeigen", "Weniger anzeigen"),
        start=("Erledigt", "Unerledigt"),
        page=(
            "Jetzt mitmachen!", "Benutzerkonto erstellen", "Teilen",
            r"Sie haben noch kein Benutzerkonto .+", r"\d+ (?:Mitglied|Besucher)\w*(?: .+)?",
        ),
    ),
    Dialect(
        name="smf",
        signs=(
            "« Antwort #", "Zitat von: ", "« Letzte Änderung:", " betrachten dieses Thema.",
            "« vorheriges", "nächstes »", "Moderator informieren", "Vorheriges Thema - ",
            "Begonnen von ", "Nach unten Seiten",
        ),
        labels={"Geschlecht": "fields"},
        card=("Profil anzeigen",),
        below=("Gespeichert", "Moderator informieren", "Moderator informieren Gespeichert"),
        inside=(r"(?:Code: ?)?\[Auswählen\]",),
        start=(
            "« vorheriges nächstes »", "« vorheriges", "nächstes »",
            "Vorheriges Thema - Nächstes Thema", r"Begonnen von (?P<author>.+?), .+", "Drucken",
            "Drucken Nach unten", "Nach unten", "Autor", r"\d+ Mitglieder und .+ dieses Thema\.",
            r"(?:Nach unten )?Seiten:? ?\[?\d.*",
        ),
        title=(r"(?:Autor )?Thema: (?P<text>\S.{3,}?)(?:\s*\(Gelesen [\d.,]+ mal\))?",),
        page=("Nach oben", "Drucken Nach oben"),
    ),
    Dialect(
        name="mybb",
        signs=(
            "Hallo, Gast!", "Themabewertung:", "Druckversion anzeigen", "Ansichts-Optionen",
            "(Dieser Beitrag wurde zuletzt bearbeitet:", "Ein Thema zurück", "Baumstrukturmodus",
            "Linearer Modus", "Benutzer, die gerade dieses Thema anschauen:",
            "Thema einem Freund senden", "Archiv-Modus", "RSS-Synchronisation",
            "Deutsche Übersetzung: MyBB", "Möglicherweise verwandte Themen",
            "Alle Beiträge dieses Benutzers finden",
        ),
        labels={"Bewertung": "stats", "Verwarnungslevel": "fields", "Gruppe": "fields"},
        card=("Abwesend",),
        below=(
            "Suchen", "Suchen Antworten", "Homepage", "Homepage Suchen",
            "Homepage Suchen Antworten", "Alle Beiträge dieses Benutzers finden",
            "Diese Nachricht in einer Antwort zitieren",
        ),
        edited=(r"\(?Dieser Beitrag wurde zuletzt bearbeitet: .+",),
        inside=("PHP-Code:",),
        notice=("Angehängte Dateien",),
        start=(
            "Ansichts-Optionen", "Baumstrukturmodus", "Linearer Modus", "Themabewertung:",
            r"Themabewertung:.*", "Antwort schreiben", "Verfasser Nachricht",
        ),
        page=(
            "Ein Thema zurück", "Ein Thema vor", r"« Ein Thema zurück \| Ein Thema vor »",
            "Druckversion anzeigen", "Thema einem Freund senden", "Thema abonnieren",
            r"Benutzer, die gerade dieses Thema anschauen:.*",
            r"Möglicherweise verwandte Themen ?(?:…|\.\.\.)", "Archiv-Modus",
            "Alle Foren als gelesen markieren", "RSS-Synchronisation",
            r"Deutsche Übersetzung: MyBB.*",
        ),
    ),
    Dialect(
        name="redmine",
        signs=("Auch abrufbar als:", " hinzugefügt. Vor "),
        byline=(
            r"(?:RE: (?P<text>.+) - )?Von (?P<author>\S.{0,60}?) (?P<date>vor .+) "
            r"(?:hinzugefügt|aktualisiert)",
            r"Beschreibung(?P<author>)",
        ),
        above=(
            r"[^.!?:]{1,60} wurde (?:von .+ zu .+ geändert|auf .+ gesetzt)",
            r"\S.{1,100} wurde (?:hinzugefügt|gelöscht)",
        ),
        start=(
            r"Von (?P<author>\S.{0,60}?) (?P<date>vor [^.]+) hinzugefügt\.(?: Vor .+\.)?",
        ),
        below=(
            "Aktionen", r"Aktionen #\d+", "Historie", "Notizen", "Eigenschaftsänderungen",
            "Beobachten",
        ),
        notice=(r"Antworten \(\d+\)",),
        page=("Auch abrufbar als: Atom PDF", "Lade..."),
    ),
    Dialect(
        name="requesttracker",
        signs=(
            " - Antwort hinzugefügt", " - Ticket erstellt", " - Kommentar hinzugefügt",
            " - Ausgehende E-Mail", "Alle zitierten Texte anzeigen", "Zitierten Text anzeigen",
        ),
        byline=(
            r"(?:# )?(?P<date>\w{2,3}\.? .{12,24} \d{4}) (?P<author>\S.{0,60}?)(?: \(\S.{0,40}\))? "
            r"- (?:Ticket erstellt|Antwort hinzugefügt|Kommentar hinzugefügt)(?: \d+ \w+)?",
            r"(?P<author>\S.{0,60}?)(?: \(\S.{0,40}\))? - "
            r"(?:Ticket erstellt|Antwort hinzugefügt|Kommentar hinzugefügt)",
        ),
        inside=("Zitierten Text anzeigen", "Zitierten Text ausblenden"),
        notice=(
            r"\S.{0,90}? - (?:Ausgehende E-Mail .+|Übernommen|"
            r"(?:Status|Priorität|Betreff|Besitzer) von .+ (?:in|auf) .+)",
        ),
        start=("Verlauf", "Alle zitierten Texte anzeigen", "Alle Kopfzeilen anzeigen"),
        tail=(r"Zeit zum [Aa]nzeigen: .+",),
    ),
    Dialect(
        name="nodebb",
        signs=(
            "zuletzt editiert von ", "Anmelden zum Antworten", "In einem neuen Thema antworten",
            "Nur Nutzer mit entsprechenden Rechten können es sehen.", "Lade mehr Beiträge",
        ),
        byline=(
            r"(?:(?:schrieb(?: am)?|antwortete (?:an|auf) .+?(?: am)?) )?(?P<date>[^|]*\d[^|]*"
            r" )?zuletzt editiert von(?: Invalid Date)?(?: (?P<users>\S.*))?",
            r"(?:schrieb(?: am)?|antwortete (?:an|auf) .+?(?: am)?) (?P<date>.*\d.*)",
        ),
        card=(
            r"(?:[^\W\d_] ?)?(?:Abwesend|Nicht stören|Unsichtbar)",
            r"(?P<author>\S.*?\S)(?: [^\W\d_a-z])? ?(?:Abwesend|Nicht stören|Unsichtbar)",
        ),
        below=(r"\d+ Antwort(?:en)?",),
        edited=(r"zuletzt editiert von \S.* \d.*\d:\d\d",),
        tail=(
            "Letzte Antwort", r"Letzte Antwort (?P<date>.+)",
            r"(?:.* )?\d+ Antwort(?:en)? Letzte Antwort(?: .*)?",
        ),
        notice=(
            "Dieser Beitrag wurde gelöscht!",
            r".+ (?:(?:ent)?sperrte|verschob|stellte) dieses Thema .+",
            r".+ hat (?:am .+ auf |auf )?dieses Thema .*"
            r"(?:angepinnt|abgepinnt|gelöscht|aufgespalten|verwiesen).*",
        ),
        quote=(r"@(?P<author>.+?) sagte(?: in .+?)?:",),
        start=(
            r"(?:\d\S* )?Beiträge .*\d.* Aufrufe.*",
            r"Geplant(?: (?:Angeheftet|Gesperrt|Verschoben))+(?: .+)?",
            "Dieses Thema wurde gelöscht. Nur Nutzer mit entsprechenden Rechten können es sehen.",
            "Älteste zuerst", "Neuste zuerst", "Meiste Stimmen", "Die meisten Stimmen",
            "Lade mehr Beiträge", "In einem neuen Thema antworten",
        ),
        page=("Anmelden zum Antworten", "Erster Beitrag"),
    ),
)  # fmt: skip
