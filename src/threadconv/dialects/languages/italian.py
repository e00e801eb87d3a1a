"""Italian."""

from threadconv.dialects import Dialect

DIALECTS = (
    Dialect(
        name="generic",
        labels={
            "Iscritto il": "joined", "Registrato": "joined", "Data registrazione": "joined",
            "Località": "location", "Residenza": "location", "Messaggi": "stats",
            "Argomenti": "stats", "Età": "fields", "Sesso": "fields", "Professione": "fields",
        },
        card=(
            "Membro", "Utente registrato", "Amministratore", "Moderatore", "Ospite",
            "Avatar utente", r"[\d.,]+ messagg[io]",
        ),
        below=(
            "Rispondi", "Cita", "Segnala", "Condividi", "Mi piace", "Top", "Modifica",
            "Rispondi citando", r"\d+ rispost[ae]",
        ),
        edited=(r"(?:Ultima modifica|Modificato (?:da|il))\b.*\d.*",),
        quote=(
            r"(?:Originariamente (?:inviato|scritto) da|Citazione di) (?P<author>.+?)"
            r"(?: Visualizza [Mm]essaggio)?:?",
            r"(?P<author>\S+(?: \S+){0,3}) ha (?:scritto|detto) ?:",
        ),
        opening=(r"(?P<author>[^\s:(][^:(]{0,60}?) ha scritto ?:",),
        signed=("Firma", "Firma:"),
        page=(
            "Argomenti simili", "Discussioni simili", "Prossimo", "Successivo", "Precedente",
            r"Pagina \d+ di \d+", "Passa al contenuto", "Vai a", "Accedi", "Iscriviti",
        ),
        edge=("termini di servizio", "informativa sulla privacy"),
        words={
            "front": ("pagina iniziale", "indice", "indice forum"),
            "filler": ("scritto", "inviato", "postato", "pubblicato", "il", "alle", "ore"),
            "by": ("da",),
            "latest": ("ultimo messaggio", "ultima risposta"),
            "views": ("visite", "visualizzazioni"),
        },
    ),
    Dialect(
        name="phpbb",
        signs=(
            "Messaggio da leggere", "Messaggioda ", "Argomenti senza risposta",
            "Cancella cookie", "Visitano il forum", "Torna a “", "Oggetto del messaggio",
            "Traduzione Italiana phpBB", "Chi c’è in linea", " ha scritto: ↑",
        ),
        labels={"Ha ringraziato": "stats", "Stato ringraziato": "stats"},
        byline=(
            r"(?:Messaggio(?: da leggere)? ?)*da:? (?P<author>.+?) [»›·|,-] (?P<date>.+)",
            r"(?:D )?(?:Inviato|MessaggioInviato)(?: il)?: (?P<date>.+?)"
            r"(?:\s+Oggetto(?: del messaggio)?: ?(?P<text>.*))?",
            r"Messaggio(?: da leggere)? (?P<date>.+)",
        ),
        subject=(r"Oggetto(?: del messaggio)?: ?(?P<text>.*)",),
        card=("Amministratore", "Moderatore globale", r"Contatta:? .+"),
        below=(
            "Profilo", "Invia messaggio privato", "Segnala il messaggio", "Rispondi al messaggio",
            "Top Profilo",
        ),
        edited=(r"Ultima modifica di (?P<author>.+?) il .+ in totale\.?.*",),
        attachment=(r"\S.*\.\w{2,4} \(\d[\d.,]* [KM]i?B\) .*(?:Visto|Visualizzato|Scaricato).*",),
        quote=(
            r"(?P<author>\S.{0,60}?) ha scritto ?:(?: ?↑)?(?: ?(?P<date>.*\d.*))?", "Citazione:",
        ),
        inside=(r"Codice:(?: \[?Seleziona tutto\]?)?", "Seleziona tutto"),
        notice=("Allegati", r"Non hai i permessi necessari per visualizzare i file allegati .+"),
        start=(
            r"\d+ messagg[io] (?:•|·|\|) ?(?:Pagina )?.*", r"\d+ messagg[io]",
            r"Pagina \d+ di \d+ (?:\[|•) ?\d+ messagg[io] ?\]?.*", "Rispondi al messaggio",
            "Rispondi", "Rispondi all’argomento", "Apri un nuovo argomento", "Nuovo argomento",
            "Stampa pagina", "Bloccato", "Argomento bloccato", "Autore Messaggio",
            "Ricerca avanzata", "Cerca Ricerca avanzata", r"Moderator[ei]: .+",
            "Regole del forum", "Messaggi non letti",
        ),
        page=(
            r"Torna a [“«\"].+", r"Chi c[’']è in linea.*", r"Visitano il forum: .+",
            r"Visualizza ultimi messaggi:?.*",
            r"(?:Non )?[Pp]uoi (?:aprire|rispondere|modificare|cancellare|inviare|partecipare) "
            r"(?:nuovi |negli |i tuoi |ai )?(?:argomenti|messaggi|allegati|sondaggi)",
            r"Tutti gli orari sono .+", "Cancella cookie", "Indice", "Collegamenti Rapidi",
        ),
    ),
    Dialect(
        name="discourse",
        signs=(
            "da Discourse,", "si consiglia di abilitare JavaScript", "pagina successiva →",
            "Argomenti suggeriti", "Argomenti consigliati",

        ),
        below=("Soluzione", "Aggiungi segnalibro"),
        aside=("creato",),
        resume=(r"(?:\d[\d.,]*[kKM]? )?utent[ei]",),
        reactions=(r"(?P<count>\d+) [Mm]i [Pp]iace",),
        notice=(
            r"Questo argomento è stato .*(?:chiuso|aperto).*",
            r"(?:\d+|un) (?:giorn[io]|mes[ei]|ann[io]) dopo",
        ),
        page=(
            "Argomenti correlati", "Argomenti suggeriti", "Argomenti consigliati",
            "Argomento Risposte Visualizzazioni Attività", "Home", "Categorie", "Linee guida",
            "FAQ/Linee guida", "Termini di servizio", "Informativa sulla privacy",
            r"(?:← pagina precedente)? ?(?:pagina successiva →)?", r".+ Discourse, .+ JavaScript.*",
        ),
    ),
    Dialect(
        name="vbulletin",
        signs=(
            "Originariamente inviato da ", "Originariamente Scritto da ", "Rispondi Citando",
            "Data Registrazione", "Strumenti discussione", "Strumenti Discussione",
            "Regole di Scrittura", "Regole di scrittura", "Discussione precedente",
            "Discussione successiva",
        ),
        card=(
            "Visualizza profilo", "Visualizza messaggi forum", "Messaggio privato", "Senior Member",
            "Utente registrato", r"\S+(?: \S+){0,2} non è (?:in linea|connesso)",
        ),
        above=("Predefinito",),
        below=(
            "Rispondi citando", r"Trova ulteriori messaggi di .+", "Visualizza profilo pubblico",
        ),
        edited=(r"Ultima modifica di (?P<author>.+?)[;:] .+",),
        quote=(
            r"(?:Citazione:? )?Originariamente (?:inviato|scritto|Scritto) da (?P<author>.+?)"
            r"(?: Visualizza [Mm]essaggio)?",
            "Citazione:", "Quota:",
        ),
        inside=("Visualizza messaggio", "Codice PHP:", "Codice HTML:"),
        notice=("File allegati", "Immagini allegate", "Anteprime allegate"),
        start=(
            "Strumenti discussione", "Visualizza", "Strumenti discussione Visualizza",
            "Cerca nella discussione", r"Risultati da \d+ a \d+ su \d+",
            "Mostra versione stampabile",
        ),
        prefix=(r"Discussione: ",),
        page=(
            r"«? ?Discussione precedente.*", "Discussione successiva", "Regole di scrittura",
            r"(?:Non )?[Pp]uoi (?:inserire|aprire|inviare|modificare) (?:i tuoi )?"
            r"(?:nuove )?(?:discussioni|repliche|allegati|messaggi|risposte)",
            r"Tutti gli orari sono GMT.*", "Segnalibri",
        ),
    ),
    Dialect(
        name="invision",
        signs=(
            "Messaggi raccomandati", "Link al commento", "Condividi su altri siti",
            "Vai alla lista discussioni", "Visualizzato recentemente",
        ),
        byline=(r"Inviato (?:il )?(?P<date>.+)",),
        card=(
            "Membri", "Amministratori", "Moderatori", "Nuovi membri", "Ospiti",
            "Messaggio popolare", r"[\d.,]+[kKM]? (?:messaggi|soluzioni)",
        ),
        above=(
            "Condividi", r"\(modificato\)",
            "Segnala", "Messaggio popolare",
        ),
        tail=("Link al commento", "Condividi su altri siti"),
        edited=(r"Modificato .*\d.* da .+", r"Modificato da .+"),
        quote=(
            r"Il (?P<date>.*\d.*?) ?, (?P<author>.+?) (?:ha scritto|dice|ha detto) ?:",
            r"(?P<date>.*\d.* fa) ?, (?P<author>.+) (?:ha scritto|dice|ha detto) ?:",
            r"(?P<author>.+) (?:ha scritto|dice|ha detto) ?:",
        ),
        inside=("Espandi", "Mostra contenuto nascosto"),
        notice=(r"\d+ (?:minut[io]|or[ae]|giorn[io]|settiman[ae]|mes[ei]|ann[io]) dopo\.\.\.",),
        start=(
            r"Da (?P<author>[^,]+), .*\d.* in .+",
            "Messaggi raccomandati", "Rispondi a questa discussione",
        ),
        page=(
            "Vai alla lista discussioni", "Unisciti alla conversazione",
            "Visualizzato recentemente", "Tutte le attività", "Accedi ora",
        ),
    ),
    Dialect(
        name="xenforo",
        signs=(
            "Discussione in '", "Mi Piace Ricevuti:",
            "Clicca per allargare", "Ultima modifica:", "Reazioni:",
        ),
        labels={
            "Mi piace ricevuti": "stats",
            "Punteggio reazioni": "stats", "Punteggio": "stats", "Punti": "stats",
            "Creatore Discussione": "start", "Data d'inizio": "start",
        },
        edited=(r"Ultima modifica ?:.*",),
        reactions=(
            r"A (?P<users>.+) piace(?: questo elemento)?\.?",
            r"Reazioni ?: ?(?P<users>.*[^\W\d].*|)",
        ),
        quote=(r"(?P<author>.+) ha (?:detto|scritto) ?:(?: ?↑)?",),
        unquote=(r"Clicca per allargare ?[.…]*",),
        start=(
            r"Discussione in .+ iniziata da (?P<author>[^,]+), .+",
            r"(?:Creatore Discussione ){1,2}(?P<author>.+)", r"(?:Data d'inizio ){1,2}.+",
        ),
        page=("Condividi:",),
    ),
    Dialect(
        name="smf",
        signs=(
            "« Risposta #", "Citazione da: ", "« Ultima modifica:", "« precedente", "successivo »",
            " stanno visualizzando questo topic.", "Segnala al moderatore", "Vai giù", "Vai su",
        ),
        labels={"Post": "stats"},
        below=("Connesso", "Segnala al moderatore", "Segnala al moderatore Connesso"),
        quote=(r"Citazione da: (?P<author>.{1,80}) - (?P<date>.*\d.*)",),
        start=(
            "« precedente successivo »", "« precedente", "successivo »", "Stampa", "Vai giù",
            "Autore", r"\d+ Utenti e .+ questo topic\.", r"Aperto da (?P<author>.+?), .+",
            r"(?:Vai giù )?Pagine:? ?\[?\d.*",
        ),
        title=(r"(?:Autore )?Topic: (?P<text>\S.{3,}?)(?:\s*\(Letto [\d.,]+ volte\))?",),
        page=("Vai su", "Stampa Vai su"),
    ),
    Dialect(
        name="mybb",
        signs=(
            "Benvenuto ospite!", "Valutazione discussione:", "Modi discussione", " Ha scritto:",
            "(Questo messaggio è stato modificato l'ultima volta il:", "Modalità archivio",
            "Mostra modalità stampabile", "Invia questa discussione ad un amico",
            "Sottoscrivi questa discussione", "Utenti che stanno guardando questa discussione:",
            "Torna all'inizio della pagina", "Segna tutto come letto",
        ),
        labels={
            "Discussioni": "stats", "Reputazione": "stats", "Livello di avvertimento": "fields",
        },
        below=("Cerca", "Cerca Rispondi", "Cita messaggio", "Sito web", "Sito web Cerca"),
        edited=(r"\(?Questo messaggio è stato modificato l['’]ultima volta il: .+",),
        quote=(r"(?P<author>[^\s(].{0,60}?) Ha scritto:", "Citazione:"),
        inside=("Codice:", "Codice PHP:"),
        start=(
            "Modi discussione", "Modo discussione", "Modo lineare", r"Valutazione discussione:.*",
            "Autore Messaggio",
        ),
        page=(
            r"« Precedente \| Successivo »", "Mostra modalità stampabile",
            "Invia questa discussione ad un amico", "Sottoscrivi questa discussione",
            r"Utenti che stanno guardando questa discussione:.*", r"Vai al forum:.*",
            "Contattaci", "Torna all'inizio della pagina", "Modalità archivio",
            "Segna tutto come letto",
        ),
    ),
    Dialect(
        name="nodebb",
        signs=(
            "ultima modifica di ", "Effettua l'accesso per rispondere", "Risposta alla discussione",
            "Solo gli utenti con diritti di gestione possono vederla.", "Caricamento altri post",
        ),
        byline=(
            r"(?:(?:(?:ha )?scritto(?: su)?|(?:ha )?risposto a .+?(?: su)?)"
            r" )?(?P<date>[^|]*\d[^|]* )?ultima modifica di(?: Invalid Date)?(?: (?P<users>\S.*))?",
            r"(?:(?:ha )?scritto(?: su)?|(?:ha )?risposto a .+?(?: su)?) (?P<date>.*\d.*)",
        ),
        card=(
            r"(?:[^\W\d_] ?)?(?:Non in linea|Non disponibile|Non disturbare|Invisibile)",
            r"(?P<author>\S.*?\S)(?: [^\W\d_a-z])? ?(?:Non in linea|Non disponibile|Non"
            r" disturbare|Invisibile)",
        ),
        below=(r"\d+ Rispost[ae]",),
        edited=(r"ultima modifica di \S.* \d.*\d:\d\d",),
        tail=(
            "Ultima Risposta", r"Ultima Risposta (?P<date>.+)",
            r"(?:.* )?\d+ Rispost[ae] Ultima Risposta(?: .*)?",
        ),
        notice=(
            "Questo post è eliminato!",
            r".+ ha "
            r"(?:s?bloccato|fissato|liberato|cancellato|ripristinato|spostato|condiviso|biforcato|"
            r"fatto riferimento a) questa discussione.*",
        ),
        quote=(r"@(?P<author>.+?) ha detto(?: in .+?)?:",),
        start=(
            r"(?:\d\S* )?Post .*\d.* Visualizzazioni.*",
            r"Pianificato(?: (?:Fissato|Bloccato|Spostato))+(?: .+)?",
            "Questa discussione è stata eliminata. Solo gli utenti con diritti di gestione"
            " possono vederla.",
            "Da Vecchi a Nuovi", "Da Nuovi a Vecchi", "Più Voti", "Più votati",
            "Caricamento altri post", "Risposta alla discussione", "Topic risposta",
        ),
        page=(
            "Effettua l'accesso per rispondere", "Effettua il Log in per rispondere", "Primo post",
            "Ultimo post",
        ),
    ),
)  # fmt: skip
