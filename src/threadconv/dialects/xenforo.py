"""XenForo 1.x and 2.x, with the skins that big sites print it in."""

from threadconv.dialects import Dialect

DIALECT = Dialect(
    name="xenforo",
    about="XenForo 1.x and 2.x",
    signs=(
        "Click to expand...", "Reaction score", "Thread starter", "Start date", " said:",
        "Reactions:", "You must log in or register to reply here.", "Last edited:",
        "Discussion in '", "Likes Received:", "Trophy Points:", "Add to quote", "Loading...",
        "Zum Vergrößern anklicken", "Zuletzt bearbeitet:", "Reaktionen:", " schrieb:",
        "Cliquez pour agrandir", "Dernière édition:", "Réactions:", " a dit:", " a écrit:",
        "Haz clic para expandir", "Última edición:", "Reacciones:", "Clicca per allargare",
        "Ultima modifica:", "Reazioni:", "Clique para expandir", "Última edição:", "Reações:",
        "Klik om te vergroten", "Laatst bewerkt:", "Kliknij, aby rozwinąć", "Ostatnia edycja:",
        "Нажмите для раскрытия", "Последнее редактирование:", "Реакции:", "Genişletmek için tıkla",
        "Son düzenleme:", "Tepkiler:", "クリックして展開", "最終編集:", "点击展开", "最后编辑:",
    ),
    labels={
        "Messages": "stats",
        "Reaction score": "stats",
        "Reactions": "stats",
        "Likes Received": "stats",
        "Best Answers": "stats",
        "Trophy Points": "stats",
        "Points": "stats",
        "Solutions": "stats",
        "Credits": "stats",
        "Media": "stats",
        "Albums": "stats",
        "Resources": "stats",
        "Blog entries": "stats",
        "Discussions": "stats",
        "Location (town/city + country)": "location",
        "First Name": "fields",
        "Real Name": "fields",
        "Name": "fields",
        "City": "fields",
        "State": "fields",
        "Home page": "fields",
        "Thread starter": "start",
        "Start date": "start",
        # German
        "Registriert": "joined", "Registriert seit": "joined", "Mitglied seit": "joined",
        "Beiträge": "stats", "Punkte Reaktionen": "stats", "Reaktionspunkte": "stats",
        "Punkte": "stats", "Lösungen": "stats", "Ort": "location", "Alter": "fields",
        "Ersteller": "start", "Erstellt am": "start", "Themenstarter": "start",
        # French
        "Inscrit": "joined", "Inscrit le": "joined", "Score de réaction": "stats",
        "Score réaction": "stats", "J'aime": "stats", "Localisation": "location",
        "Lieu": "location", "Auteur du sujet": "start", "Initiateur de la discussion": "start",
        "Date de début": "start",
        # Spanish
        "Registrado": "joined", "Se incorporó": "joined", "Mensajes": "stats",
        "Puntuación de reacciones": "stats", "Puntos de reacción": "stats", "Puntos": "stats",
        "Ubicación": "location", "Iniciador del tema": "start", "Fecha de inicio": "start",
        # Italian
        "Registrato": "joined", "Messaggi": "stats", "Punteggio reazioni": "stats",
        "Punteggio": "stats", "Punti": "stats", "Località": "location",
        "Creatore Discussione": "start", "Data d'inizio": "start",
        # Portuguese
        "Registrado em": "joined", "Entrou": "joined", "Mensagens": "stats",
        "Pontuação de reações": "stats", "Pontos de reação": "stats", "Pontos": "stats",
        "Localização": "location", "Autor do Tópico": "start", "Iniciador do tópico": "start",
        "Data de Início": "start",
        # Dutch
        "Lid geworden": "joined", "Berichten": "stats", "Waarderingsscore": "stats",
        "Reactiescore": "stats", "Punten": "stats", "Locatie": "location",
        "Topicstarter": "start", "Onderwerp starter": "start", "Startdatum": "start",
        # Polish
        "Dołączył": "joined", "Dołączył(a)": "joined", "Posty": "stats", "Wiadomości": "stats",
        "Punkty reakcji": "stats", "Reakcja": "stats", "Punkty": "stats",
        "Lokalizacja": "location", "Rozpoczęty": "start", "Data rozpoczęcia": "start",
        # Russian
        "Регистрация": "joined", "Сообщения": "stats", "Оценка реакций": "stats",
        "Реакции": "stats", "Симпатии": "stats", "Баллы": "stats", "Адрес": "location",
        "Автор темы": "start", "Дата начала": "start",
        # Turkish
        "Katılım": "joined", "Katılım Tarihi": "joined", "Mesajlar": "stats",
        "Tepkime puanı": "stats", "Tepkime skoru": "stats", "Puanları": "stats",
        "Konum": "location", "Konbuyu başlatan": "start", "Başlangıç tarihi": "start",
        # Japanese, Chinese
        "登録日": "joined", "メッセージ": "stats", "リアクションスコア": "stats",
        "ポイント": "stats",
        "スレッド開始者": "start", "開始日": "start", "注册": "joined", "注册日期": "joined",
        "消息": "stats", "帖子": "stats", "反馈评分": "stats", "点数": "stats",
        "主题发起人": "start", "开始时间": "start",
    },
    closing=(
        r"#(?P<number>\d+) (?P<author>[^,]+), (?P<date>.+)",
        r"(?P<author>[^,]+), (?P<date>.+?) #(?P<number>\d+)",
        r"(?P<author>[^,:]+), (?P<date>.*\d.*?)(?: IP)?",
    ),
    card=(
        "Well-known member", "Donor", "Verified", "Mitglied", "Aktives Mitglied",
        "Bekanntes Mitglied", "Neues Mitglied", "Nouveau membre", "Membre actif", "Membre connu",
        "Miembro", "Miembro activo", "Membro", "Lid", "Użytkownik", "Участник", "Новый участник",
        "Üye", "Yeni Üye",
        r"[\d,.]+ (?:posts?|messages?)(?: · Joined \d{4})?",
        r"(?P<author>.+) (?:Discussion starter|Thread starter|Original poster)",
        r"\d+\+ Year Member",
    ),
    above=(
        "Add to quote", "Add bookmark", "More options", "•••", r"Who Replied\?", "New",
    ),
    below=(
        r"\d+ Repl(?:y|ies)", "Show more replies", "See all replies", "Save Share",
        "Reply Quote Like", "Save", "Share", r"Upvote -?\d* ?Downvote", "Thanks Reply",
        "Like Reply", "Report", "Click to expand signature", "Expand signature", "Reply Report",
        "Antworten", "Zitieren", "Gefällt mir", "Melden", "Répondre", "Citer", "Signaler",
        "Responder", "Citar", "Reportar", "Rispondi", "Segnala", "Denunciar", "Reageer",
        "Odpowiedz", "Cytuj", "Zgłoś", "Ответить", "Цитировать", "Жалоба", "Cevapla", "Alıntıla",
        "返信", "回复",
    ),
    edited=(
        r"(?:Last edited|Zuletzt bearbeitet|Dernière édition|Última edición|Ultima modifica|"
        r"Última edição|Laatst bewerkt|Ostatnia edycja|Ostatnio edytowane|"
        r"Последнее редактирование|Son düzenleme|最終編集|最后编辑)(?: by a moderator)? ?:.*",
    ),
    reactions=(
        r"(?:(?:Likes?|J'aime)\s+)?(?:Reactions|Reaktionen|Réactions|Reacciones|Reazioni|Reações|"
        r"Reacties|Reakcje|Реакции|Tepkiler|リアクション|反馈) ?: ?(?P<users>.*[^\W\d].*|)",
        r"(?P<kind>\w+)(?: \w+)? x (?P<count>\d+)(?: List)?",
        r"(?P<users>.+) (?:likes?|like|reacted to) (?:this|this post)\.?",
        r"(?P<users>.+) gefällt (?:das|dies)\.", r"(?P<users>.+) aime(?:nt)? ça\.?",
    ),
    attachment=(r"(?:View attachment|Anhang anzeigen|Voir la pièce jointe) (?P<text>\d+)",),
    quote=(
        r"(?P<author>.+) (?:said|schrieb|hat gesagt|a dit|a écrit|dijo|ha detto|ha scritto|disse|"
        r"zei|napisał|napisał\(a\)|сказал\(а\)|написал\(а\)|dedi) ?:(?: ?↑)?",
        r"(?P<author>.+?) ?(?:さんは言いました|说|說) ?[:：](?: ?↑)?",
    ),
    unquote=(
        r"(?:Click to expand|Zum Vergrößern anklicken|Cliquez pour agrandir|"
        r"Haz clic para expandir|Clicca per allargare|Clique para expandir|"
        r"Klik om te vergroten|Kliknij, aby rozwinąć|Нажмите для раскрытия|"
        r"Genişletmek için tıkla|クリックして展開|点击展开) ?[.…]*",
    ),
    inside=(
        "Click to shrink...", "See less See more", "See less", "See more", "Spoiler",
        r"Spoiler: .+", r"Join to see EXIF info.*",
    ),
    notice=(r"(?:Advertisement - )?Members don't see this ad\W*",),
    start=(
        r"(?:(?:Thread starter|Ersteller|Themenstarter|Auteur du sujet|Iniciador del tema|"
        r"Initiateur de la discussion|Creatore Discussione|Autor do Tópico|Topicstarter|"
        r"Автор темы|Konbuyu başlatan) ){1,2}(?P<author>.+)",
        r"(?:(?:Start date|Erstellt am|Date de début|Fecha de inicio|Data d'inizio|"
        r"Data de Início|Startdatum|Дата начала|Başlangıç tarihi) ){1,2}.+",
        r"Discussion in '.+' started by (?P<author>[^,]+),.+", "Jump to Latest",
    ),
    prefix=(
        r"\[\w[\w ]{1,18}\] ",
        r"(?:Question|Info|News|Solved!?|Discussion|Review|Guide|Help) (?=[A-Z\d])",
    ),
    page=(
        r"JavaScript is disabled\..+", r"You are using an out of date browser\..+",
        "You should upgrade or use an alternative browser.",
        "Sort by Oldest first", "Sort by date Sort by votes",
        "Oldest first Newest first Most reactions",
        "You must log in or register to reply here.",
        r"\(?You must log in or sign up to (?:reply|post) here\.\)?",
        "Not open for further replies.", "Share:", "Users who are viewing this thread",
        "Insert quotes…", "Insert Quotes", "Post Reply", "Share this page", "Share This Page",
        "Top Bottom", "Top", "Teilen:", "Partager:", "Compartir:", "Condividi:", "Compartilhar:",
        "Delen:", "Udostępnij:", "Поделиться:", "Paylaş:", "Nächste", "Suivante", "Prochaine",
        "Siguiente", "Successivo", "Próximo", "Volgende", "Następna", "Вперёд", "Sonraki",
        "Ähnliche Themen", "Discussions similaires", "Temas similares", "Discussioni simili",
        "Tópicos semelhantes", "Vergelijkbare onderwerpen", "Podobne tematy", "Похожие темы",
        "Benzer konular",
        r"Du musst dich einloggen oder registrieren, um hier zu antworten\.",
        r"Vous devez (?:être connecté|vous connecter) .+ répondre ici\.",
    ),
)  # fmt: skip
