"""Dutch."""

from threadconv.dialects import Dialect

DIALECTS = (
    Dialect(
        name="generic",
        labels={
            "Lid geworden op": "joined", "Geregistreerd": "joined", "Geregistreerd op": "joined",
            "Lid sinds": "joined", "Aangemeld": "joined", "Aangemeld op": "joined",
            "Locatie": "location", "Lokatie": "location", "Woonplaats": "location",
            "Berichten": "stats", "Onderwerpen": "stats", "Leeftijd": "fields",
            "Geslacht": "fields", "Beroep": "fields", "Contacteer": "fields",
        },
        card=(
            "Lid", "Nieuw lid", "Geregistreerd lid", "Beheerder", "Moderator", "Gast",
            "Gebruikersavatar", "Avatar gebruiker", r"[\d.,]+ (?:berichten|bericht)",
        ),
        below=(
            "Reageer", "Reageren", "Citeer", "Citeren", "Quote", "Rapporteer", "Delen",
            "Vind ik leuk", "Omhoog", "Wijzigen", "Beantwoorden", r"\d+ reacties?",
        ),
        edited=(r"(?:Laatst (?:gewijzigd|bewerkt|aangepast)|(?:Bewerkt|Gewijzigd) (?:door|"
        r"op))\b.*\d.*",
        r"\[ ?Voor \d+% gewijzigd door .+ op .*\d.* ?\]",),
        quote=(
            r"(?:Oorspronkelijk geplaatst door|Geplaatst door|Citaat van) (?P<author>.+?)"
            r"(?: Bekijk bericht)?:?",
            r"(?P<author>\S+(?: \S+){0,3}) schreef op (?P<date>.*\d.*?) ?:",
            r"(?P<author>\S+(?: \S+){0,3}) (?:schreef|zei) ?:",
        ),
        opening=(r"(?P<author>[^\s:(][^:(]{0,60}?) schreef ?:",),
        signed=("Onderschrift", "Handtekening"),
        page=(
            "Soortgelijke onderwerpen", "Vergelijkbare onderwerpen", "Volgende", "Vorige",
            r"Pagina \d+ van \d+", r"Pagina: ?\d+(?: \d+)*", "Doorgaan naar inhoud", "Ga naar",
            "Ga naar forum:",
            "Aanmelden", "Registreer",
        ),
        edge=("algemene voorwaarden", "privacybeleid"),
        words={
            "front": ("startpagina", "fora"),
            "filler": ("geplaatst", "geschreven", "op", "om", "uur"),
            "by": ("door",),
            "quoting": ("citaat",),
            "latest": ("laatste bericht", "laatste reactie"),
            "views": ("weergaven",),
        },
    ),
    Dialect(
        name="phpbb",
        signs=(
            "Forumoverzicht", "Bericht door ", "Berichtdoor ", "\nOmhoog\n", "Ongelezen bericht",
            "Onbeantwoorde onderwerpen",
            "Berichtonderwerp", "Verwijder cookies",
            "Gebruikers op dit forum", "keer in totaal gewijzigd", "Terug naar “", " schreef: ↑",
            "Nederlandse vertaling door",
        ),
        labels={"Heeft bedankt": "stats", "Is bedankt": "stats"},
        byline=(
            r"(?:Nieuw bericht ?|Ongelezen bericht ?|Bericht ?)*door:? (?P<author>.+?) [»›·|,-] "
            r"(?P<date>.+)",
            r"(?:D )?Geplaatst(?: op)?: (?P<date>.+?)"
            r"(?:\s+(?:Berichto|O)nderwerp: ?(?P<text>.*))?",
            r"(?:Bericht|Ongelezen bericht) (?P<date>.+)",
        ),
        subject=(r"(?:Berichto|O)nderwerp: ?(?P<text>.*)",),
        card=("Site-beheerder", "Globale moderator", r"Contacteer:? .+"),
        below=(
            "Profiel", "Verstuur privébericht", "Meld dit bericht", "Reageer met citaat",
            "Plaats een reactie", "Omhoog Profiel",
        ),
        edited=(r"Laatst gewijzigd door (?P<author>.+?) op .+",),
        attachment=(r"\S.*\.\w{2,4} \(\d[\d.,]* [KM]i?B\) .*(?:bekeken|gedownload).*",),
        quote=(
            r"(?P<author>\S.{0,60}?) schreef ?:(?: ?↑)?(?: ?(?P<date>.*\d.*))?", "Citaat:",
        ),
        inside=(r"Code:(?: \[?Selecteer alles\]?)?", "Selecteer alles"),
        notice=("Bijlagen", r"Je hebt niet de (?:benodigde|vereiste) permissies om de bijlagen .+"),
        start=(
            r"\d+ berichten? (?:•|·|\|) ?(?:Pagina )?.*", r"\d+ berichten?",
            r"Pagina \d+ van \d+ (?:\[|•) ?\d+ berichten? ?\]?.*", "Plaats een reactie",
            "Plaats reactie", "Reageer op onderwerp", "Nieuw onderwerp plaatsen",
            "Nieuw onderwerp", "Print weergave", "Afdrukweergave", "Gesloten",
            "Onderwerp gesloten", "Auteur Bericht", "Uitgebreid zoeken", "Zoek Uitgebreid zoeken",
            r"Moderators?: .+", "Forumregels", "Eerst ongelezen bericht",
        ),
        page=(
            r"Terug naar [“«\"].+", r"Wie is er online.*", r"Gebruikers op dit forum: .+",
            r"Geef de vorige berichten weer:?.*", r"Je (?:kunt|mag) .+ in dit forum",
            r"Alle tijden zijn .+", "Verwijder cookies", "Verwijder alle forumcookies",
            "Vorig onderwerp", "Volgend onderwerp", "Forumoverzicht", "Snelle links",
            r"Nederlandse vertaling door .+",
        ),
    ),
    Dialect(
        name="discourse",
        signs=(
            "door Discourse,", "best bekeken met JavaScript ingeschakeld",
            "volgende pagina →", "Voorgestelde topics", "Gerelateerde topics",
        ),
        below=("Oplossing", "Bladwijzer maken"),
        aside=("gemaakt",),
        resume=(r"(?:\d[\d.,]*[kKM]? )?gebruikers?",),
        reactions=(r"(?P<count>\d+) [Ll]ikes?",),
        notice=(r"(?:\d+|een) (?:dag(?:en)?|maand(?:en)?|ja(?:ar|ren)) later",),
        page=(
            "Gerelateerde topics", "Voorgestelde topics", "Topic Antwoorden Weergaven Activiteit",
            "Startpagina", "Categorieën", "Richtlijnen", "Algemene voorwaarden", "Privacybeleid",
            r"(?:← vorige pagina)? ?(?:volgende pagina →)?", r".+ Discourse, .+ JavaScript.*",
        ),
    ),
    Dialect(
        name="vbulletin",
        signs=(
            "Oorspronkelijk geplaatst door ", "Met citaat reageren",
            "Discussietools", "Onderwerpopties", "Bekijk openbaar profiel", "Regels voor berichten",
            "Je mag geen nieuwe onderwerpen plaatsen",
        ),
        card=(
            "Bekijk profiel", "Bekijk forumberichten", "Privébericht",
            r"\S+(?: \S+){0,2} is (?:offline|online)",
        ),
        above=("Standaard",),
        below=("Met citaat reageren", "Bekijk openbaar profiel", r"Zoek meer berichten van .+"),
        edited=(r"Laatst (?:gewijzigd|bewerkt|aangepast) door (?P<author>.+?); .+",),
        quote=(
            r"(?:Citaat:? )?Oorspronkelijk geplaatst door (?P<author>.+?)(?: Bekijk [Bb]ericht)?",
            "Citaat:",
        ),
        inside=("Bekijk bericht", "PHP-code:", "HTML-code:"),
        start=("Discussietools", "Onderwerpopties", "Weergave", r"Resultaten \d+ tot \d+ van \d+"),
        page=(
            r"«? ?Vorige (?:discussie|onderwerp).*", "Regels voor berichten",
            r"Je mag (?:geen|niet|wel) .*(?:onderwerpen|berichten|bijlagen)(?: plaatsen|"
            r" bewerken| toevoegen)?", r"Alle tijden zijn GMT.*",
        ),
    ),
    Dialect(
        name="invision",
        signs=(
            "Aanbevolen berichten", "Aanbevolen reacties", "Link naar opmerking",
            "Link naar reactie", "Delen via andere websites",
        ),
        byline=(r"Geplaatst ?:? (?:op )?(?P<date>.+)",),
        card=(
            "Leden", "Beheerders", "Moderators", "Gasten", "Populaire reactie",
            r"[\d.,]+[kKM]? (?:berichten|oplossingen)",
        ),
        above=(
            "Delen", r"\(bewerkt\)",
            "Rapporteren", "Populaire reactie",
        ),
        tail=("Link naar opmerking", "Link naar reactie", "Delen via andere websites"),
        edited=(r"(?:.*\d.* )?[Bb]ewerkt door .+", r"Bewerkt .*\d.* door .+"),
        quote=(
            r"Op (?P<date>.*\d.*?),? (?P<author>\S+(?: \S+){0,3}) (?:zei|schreef) ?:",
            r"(?P<date>.*\d.* geleden),? (?P<author>.+) (?:zei|schreef) ?:",
            r"(?P<author>.+) (?:zei|schreef) ?:",
        ),
        inside=("Uitvouwen", "Verborgen inhoud weergeven"),
        notice=(r"\d+ (?:minuten|uur|uren|dag(?:en)?|weken|maanden?|jaar|jaren) later\.\.\.",),
        start=(
            r"Door (?P<author>[^,]+), .*\d.* in .+",
            "Aanbevolen berichten", "Aanbevolen reacties", "Antwoord op dit topic",
        ),
        page=(
            "Ga naar topic overzicht", "Doe mee aan dit gesprek", "Recent actief",
            "Alle activiteit",
        ),
    ),
    Dialect(
        name="xenforo",
        signs=(
            "Discussie in '", "Leuk bevonden:",
            "Klik om te vergroten", "Laatst bewerkt:",
        ),
        labels={
            "Leuk bevonden": "stats",
            "Lid geworden": "joined", "Waarderingsscore": "stats", "Reactiescore": "stats",
            "Punten": "stats", "Topicstarter": "start", "Onderwerp starter": "start",
            "Startdatum": "start",
        },
        edited=(r"Laatst bewerkt ?:.*",),
        reactions=(
            r"(?P<users>.+) vind(?:t|en) dit leuk\.?",
            r"Reacties ?: ?(?P<users>.*[^\W\d].*|)",
        ),
        quote=(r"(?P<author>.+) zei ?:(?: ?↑)?",),
        unquote=(r"Klik om te vergroten ?[.…]*",),
        start=(
            r"Discussie in .+ gestart door (?P<author>[^,]+), .+",
            r"(?:Topicstarter ){1,2}(?P<author>.+)", r"(?:Startdatum ){1,2}.+",
        ),
        page=("Delen:",),
    ),
    Dialect(
        name="smf",
        signs=(
            "« Reactie #", "« Gepost op:", "Citaat van: ", "« Laatst bewerkt op:", "« vorige",
            "volgende »", " bekijken dit topic.", "Meld dit bericht aan de moderator",
        ),
        card=("Bekijk profiel",),
        below=(
            "Gelogd", "Meld dit bericht aan de moderator",
            "Meld dit bericht aan de moderator Gelogd",
        ),
        inside=(r"(?:Code: ?)?\[Selecteer\]",),
        start=(
            "« vorige volgende »", "« vorige", "volgende »", "Omlaag", "Auteur",
            r"\d+ leden en .+ dit topic\.", r"Gestart door (?P<author>.+?), .+",
            r"(?:Omlaag )?Pagina['’]s:? ?\[?\d.*",
        ),
        title=(r"(?:Auteur )?Topic: (?P<text>\S.{3,}?)(?:\s*\(gelezen [\d.,]+ keer\))?",),
        page=("Omhoog", "Print Omhoog"),
    ),
    Dialect(
        name="mybb",
        signs=(
            "Welkom gast!", "Waardering:", "Geneste weergave", "Lineaire weergave",
            "(Dit bericht is het laatst bewerkt op", "Afdrukversie weergeven",
            "Topic aan vriend laten zien", "Op topic abonneren", "Gebruikers die dit topic lezen:",
            "Ouder topic", "Nieuwer topic", "Archiefmodus", "RSS-syndicatie",
        ),
        labels={"Reputatie": "stats", "Waarschuwingsniveau": "fields"},
        card=("Afwezig",),
        below=("Zoek", "Antwoord", "Zoek Antwoord", "Website Zoek", "Website Zoek Antwoord"),
        edited=(r"\(?Dit bericht is het laatst bewerkt op .+",),
        quote=("Citaat:",),
        inside=("PHP-code:",),
        start=(
            "Topic Modes", "Geneste weergave", "Lineaire weergave", r"Waardering:.*",
            "Auteur Bericht",
        ),
        page=(
            "Ouder topic", "Nieuwer topic", r"« Ouder topic \| Nieuwer topic »",
            "Afdrukversie weergeven", "Topic aan vriend laten zien", "Op topic abonneren",
            r"Gebruikers die dit topic lezen:.*", r"Ga naar locatie:.*", "Contact opnemen",
            "Naar boven", "Archiefmodus", "RSS-syndicatie",
        ),
    ),
    Dialect(
        name="nodebb",
        signs=(
            "voor het laatst aangepast door ", "Aanmelden om te reageren", "Reageren als onderwerp",
            "Alleen gebruikers met beheerrechten op onderwerpniveau kunnen dit inzien.",
            "Meer berichten laden...",
        ),
        byline=(
            r"(?:(?:wrote on|replied to .+ on) )?(?P<date>[^|]*\d[^|]* )?voor het laatst"
            r" aangepast door(?: Invalid Date)?(?: (?P<users>\S.*))?",
        ),
        card=(
            r"(?:[^\W\d_] ?)?(?:Afwezig|Niet storen|Onzichtbaar)",
            r"(?P<author>\S.*?\S)(?: [^\W\d_a-z])? ?(?:Afwezig|Niet storen|Onzichtbaar)",
        ),
        below=(r"\d+ Antwoord(?:en)?",),
        edited=(r"voor het laatst aangepast door \S.* \d.*\d:\d\d",),
        tail=(
            "Laatste antwoord", r"Laatste antwoord (?P<date>.+)",
            r"(?:.* )?\d+ Antwoord(?:en)? Laatste antwoord(?: .*)?", r"Reacties: \d+",
        ),
        notice=("Dit bericht is verwijderd!",),
        quote=(r"@(?P<author>.+?) (?:zegt|zei)(?: in .+?)?:",),
        start=(
            r"(?:\d\S* )?Berichten .*\d.* Weergaven.*",
            "Dit onderwerp is verwijderd. Alleen gebruikers met beheerrechten op onderwerpniveau"
            " kunnen dit inzien.",
            "Oudste berichten bovenaan", "Meest recente berichten bovenaan", "Meeste stemmen",
            "Meeste aantal stemmen", "Meer berichten laden...", "Reageren als onderwerp",
        ),
        page=("Aanmelden om te reageren",),
    ),
)  # fmt: skip
