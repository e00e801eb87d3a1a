"""French."""

from threadconv.dialects import Dialect

DIALECTS = (
    Dialect(
        name="generic",
        labels={
            "Inscription": "joined", "Inscrit": "joined", "Inscrit le": "joined",
            "Date d'inscription": "joined", "Date d’inscription": "joined",
            "Localisation": "location", "Lieu": "location", "Messages": "stats",
            "Sujets": "stats", "Âge": "fields", "Profession": "fields", "Contact": "fields",
        },
        card=(
            "Membre", "Nouveau membre", "Membre actif", "Membre connu", "Administrateur",
            "Modérateur", "Invité", "Avatar de l’utilisateur", "Avatar de l'utilisateur",
            r"[\d.,  ]+ messages?",
        ),
        above=("MP",),
        below=(
            "Répondre", "Citer", "Signaler", "Partager", "Haut", "Modifier",
            "Haut de page", "Répondre en citant", r"\d+ réponses?",
        ),
        edited=(
            r"(?:Dernière (?:édition|modification)|(?:Message )?(?:[Mm]odifié|[ÉEée]dité) "
            r"(?:le|par))\b.*\d.*",
        ),
        quote=(
            r"(?:Citation de|Envoyé par|Posté par) (?P<author>(?!.* le \d).+?)(?: Voir le message)?"
            r" ?:?",
            r"Le (?P<date>.*\d.*?),? (?P<author>\S+(?: \S+){0,3}) a écrit ?:",
            r"(?P<author>\S+(?: \S+){0,3}) a (?:écrit|dit) ?:",
        ),
        title=(r"Sujet ?: (?P<text>\S.{3,})",),
        opening=(r"(?P<author>[^\s:(][^:(]{0,60}?) a écrit ?:",),
        page=(
            "Sujets similaires", "Discussions similaires", "Suivante", "Suivant", "Précédente",
            "Précédent", r"Page \d+ sur \d+", "Connexion", "S’enregistrer", "Se connecter",
            "Accéder au contenu", "Aller à", "Aller à :",
        ),
        edge=("politique de confidentialité", "conditions générales d'utilisation"),
        words={
            "front": ("accueil", "index du forum", "index des forums"),
            "filler": ("posté", "publié", "écrit", "envoyé", "message", "le", "à"),
            "by": ("par",),
            "quoting": ("citation",),
            "latest": ("dernier message", "derniers messages", "dernière réponse"),
            "views": ("vues", "affichages"),
            "rating": ("sur",),
        },
    ),
    Dialect(
        name="phpbb",
        signs=(
            "Message par ", "Messagepar ", "\nHaut\n", "Message non lu", "Index du forum",
            "Accueil du forum",
            "Sujets sans réponse", "Messages sans réponse", "Sujet du message",
            "Supprimer les cookies", "Utilisateurs parcourant ce forum", "Développé par phpBB",
            "Revenir à « ", "Retourner vers « ",
        ),
        labels={"A remercié": "stats", "A été remercié": "stats", "Remerciements": "stats"},
        byline=(
            r"(?:(?:Nouveau )?[Mm]essage ?(?:non lu ?)?)*par:? (?P<author>.+?) [»›·|,-] "
            r"(?P<date>.+)",
            r"(?:D )?(?:Publié|Posté)(?: le)? ?: (?P<date>.+?)(?:\s+Sujet du message ?: ?"
            r"(?P<text>.*))?",
            r"Message(?: non lu)? (?P<date>.+)",
        ),
        subject=(r"Sujet(?: du message)? ?: ?(?P<text>.*)",),
        card=("Administrateur du site", "Modérateur global", r"Contact ?: .+"),
        below=(
            "Profil", "Envoyer un message privé", "Envoyer un courriel", "Rapporter le message",
            "Visiter le site internet", "Répondre en citant le message", "Haut Profil",
            "Signaler ce message",
        ),
        edited=(r"(?:Dernière (?:édition|modification)|Édité|Modifié) (?:par|en dernier par) .+",),
        attachment=(r"\S.*\.\w{2,4} \(\d[\d.,]* [KM]i?o\) .*(?:fois|Téléchargé|Consulté).*",),
        quote=(
            r"(?P<author>\S.{0,60}?) a écrit ?:(?: ?↑)?(?: ?(?P<date>.*\d.*))?", "Citation :",
        ),
        inside=(r"Code ?:(?: \[?Tout sélectionner\]?)?(?: Agrandir la vue)?", "Tout sélectionner"),
        notice=(
            "Pièces jointes", "Fichiers joints",
            r"Vous ne pouvez pas consulter les (?:fichiers|pièces) .+ à ce message\.",
            r"Vous n[’']avez pas les permissions nécessaires pour voir les fichiers joints.*",
        ),
        start=(
            r"\d+ messages? (?:•|·|\|) ?(?:Page )?.*", r"\d+ messages?",
            r"Page \d+ sur \d+ (?:\[|•) ?\d+ messages? ?\]?.*", "Répondre", "Répondre au sujet",
            "Publier un nouveau sujet", "Nouveau sujet", "Aperçu avant impression",
            "Imprimer le sujet", "Verrouillé", "Sujet verrouillé", "Auteur Message",
            "Rechercher", "Recherche avancée", "Rechercher Recherche avancée",
            r"Modérateurs? ?: .+", "Règles du forum", "Premier message non lu",
        ),
        page=(
            r"(?:Revenir à|Retourner vers) [«“\"].+[»”\"]", "Qui est en ligne",
            r"Qui est en ligne \?", r"Utilisateurs parcourant ce forum ?: .+",
            r"Afficher les messages.*", r"Vous (?:ne )?pouvez (?:pas )?.+ dans ce forum.*",
            r"(?:Le fuseau horaire est|Heures au format|Fuseau horaire sur) .+",
            "Supprimer les cookies", "Supprimer tous les cookies du forum", "Sujet précédent",
            "Sujet suivant", "Index du forum", "Accueil du forum", r"Développé par phpBB.*",
            r"Traduit par .+",
        ),
    ),
    Dialect(
        name="discourse",
        signs=(
            "par Discourse,", "Propulsé par Discourse", "meilleur quand JavaScript est activé",
            "page suivante →",
            "Sujets connexes", "Sujets suggérés", "Nouveaux sujets et sujets non lus",
            "Ce sujet a été automatiquement fermé",
        ),
        accepted=("Solution",),
        below=("Solution", "Ajouter un signet"),
        aside=("créé",),
        resume=(r"(?:\d[\d.,]*[kKM]? )?utilisateurs?",),
        reactions=(r"(?P<count>\d+) « ?J['’]aime ?»", r"(?P<count>\d+) J['’]aime"),
        notice=(
            r"Ce sujet a été (?:automatiquement )?(?:fermé|ouvert).*",
            r"(?:\d+|un) (?:jours?|mois|ans?) (?:plus tard|après)",
        ),
        page=(
            "Sujets similaires", "Sujets suggérés", "Sujets connexes",
            "Sujet Réponses Vues Activité", "Accueil", "Catégories", "Directives",
            "FAQ/Directives", "Conditions générales d'utilisation", "Politique de confidentialité",
            r"(?:← page précédente)? ?(?:page suivante →)?", r".+ Discourse, .+ JavaScript.*",
        ),
    ),
    Dialect(
        name="vbulletin",
        signs=(
            "Envoyé par ", "Répondre avec citation", "Date d'inscription",
            "Outils de la discussion",
            "Voir le profil public", "Trouver plus de messages par ", "Règles de messages",
            "Vous ne pouvez pas créer de nouvelles discussions", "Discussion précédente",
            "Discussion suivante",
            "Affichage des résultats ",
        ),
        card=(
            "Voir le profil", "Voir les messages du forum", "Message privé", "Membre éprouvé",
            "Membre habitué", "Nouveau membre", "Membre régulier",
            r"\S+(?: \S+){0,2} est (?:déconnecté|actuellement connecté)",
            r"(?:.{0,30} )?Avatar de (?P<author>\S.{0,29})",
        ),
        above=("Par défaut", "Question", "Post"),
        below=(
            "Répondre avec citation", "Voir le profil public", r"Envoyer un message privé à .+",
            r"Trouver plus de messages par .+", r"Trouver tous les messages par .+",
            r"Visiter le site web de .+",
        ),
        edited=(r"Dernière modification par (?P<author>.+?) ; .+",),
        quote=(r"(?:Citation:? )?Envoyé par (?P<author>.+?)(?: Voir le message)?", "Citation:"),
        inside=("Voir le message", "Code PHP:", "Code HTML:"),
        notice=(r"Fichiers attachés", r"Images attachées"),
        start=(
            "Outils de la discussion", "Affichage", "Rechercher dans la discussion",
            "Outils de la discussion Affichage", "Noter la discussion",
            r"Affichage des résultats \d+ à \d+ sur \d+", "Afficher une version imprimable",
            "Envoyer un lien vers cette page par email…", "S'abonner à cette discussion…",
        ),
        prefix=(r"Discussion: ",),
        page=(
            r"«? ?Discussion précédente.*", "Discussion suivante", "Règles de messages",
            r"Vous (?:ne )?pouvez (?:pas )?(?:créer|envoyer|modifier|joindre) (?:de |des |vos )?"
            r"(?:nouvelles discussions|réponses|messages|pièces jointes)",
            r"Fuseau horaire GMT.*", "Informations de la discussion", "Favoris",
            r"Il y a actuellement \d+ utilisateur.*", r"Utilisateur\(s\) sur cette discussion",
        ),
    ),
    Dialect(
        name="smf",
        signs=(
            "« Réponse #", "Citation de: ", "Journalisée", "IP archivée", "Membre Héroïque",
            "« sujet précédent", "sujet suivant »", "Merci de vous connecter",
        ),
        labels={"Sexe": "fields"},
        card=(
            "Néophyte", "Membre Junior", "Membre Complet", "Membre Senior", "Membre Héroïque",
            "Modérateur Global", "Hors ligne", "En ligne",
        ),
        below=("Journalisée", "IP archivée", "Imprimer", "En haut"),
        start=(
            r"« sujet précédent(?: \|)? sujet suivant »", "« sujet précédent", "sujet suivant »",
            "Imprimer", "Auteur", "En bas", r"0 Membres et .+ sur ce sujet", "Sondage",
            r"(?:En bas )?Pages ?: ?\[?\d.*",
        ),
        title=(r"(?:Auteur )?Sujet ?: (?P<text>\S.{3,}?)(?:\s*\(Lu \d+ fois\))?",),
        page=("En haut",),
    ),
    Dialect(
        name="invision",
        signs=(
            "Messages recommandés", "Lien vers le commentaire", "Partager sur d’autres sites",
            "Partager sur d'autres sites", "Posté(e) ", "Aller sur la liste des sujets",
            "Aucun utilisateur enregistré regarde cette page",
        ),
        byline=(r"Posté\(e\) (?:le )?(?P<date>.+)",),
        card=(
            "Membres", "Administrateurs", "Modérateurs", "Nouveaux membres", "Invités",
            "Message populaire", r"[\d.,]+[kKM]? (?:messages?|solutions?)",
        ),
        above=(
            "Partager", r"\(modifié\)",
            "Signaler", "Message populaire",
        ),
        tail=(
            "Lien vers le commentaire", "Lien à poster", "Partager sur d’autres sites",
            "Partager sur d'autres sites",
        ),
        edited=(r"Modifié .*\d.* par .+", r"Modifié par .+"),
        reactions=(r"(?P<users>.+) (?:aiment?|a aimé|a réagi à) (?:ceci|ça|ce message)",),
        quote=(
            r"(?:Le|À) (?P<date>.*\d.*?),? (?P<author>\S+(?: \S+){0,3}) a (?:dit|écrit) ?:",
            r"(?P<date>[Ii]l y a .+?), (?P<author>.+) a (?:dit|écrit) ?:",
            r"(?P<author>.+) a (?:dit|écrit) ?:",
        ),
        inside=("Étendre", "Révéler le contenu masqué"),
        notice=(r"(?:il y a )?\d+ (?:minutes?|heures?|jours?|semaines?|mois|années?|"
        r"ans?) (?:plus tard|après)\.\.\.",),
        start=(
            r"Par (?P<author>[^,]+), .*\d.* dans .+",
            "Messages recommandés", "Répondre à ce sujet", "Commencer un nouveau sujet",
        ),
        page=(
            "Aller sur la liste des sujets", "Rejoindre la conversation", "En ligne récemment",
            "Toute l’activité", "Connectez-vous maintenant",
            r"Aucun utilisateur enregistré regarde cette page.*",
            "Créer un compte ou se connecter pour commenter",
        ),
    ),
    Dialect(
        name="xenforo",
        signs=(
            "Discussion dans '", "J'aime reçus:", "Points de trophées:",
            "Cliquez pour agrandir", "Dernière édition:", "Réactions:", " a dit:", " a écrit:",
        ),
        labels={
            "J'aime reçus": "stats", "Points": "stats", "Points de trophées": "stats",
            "Score de réaction": "stats", "Score réaction": "stats", "J'aime": "stats",
            "Auteur du sujet": "start", "Initiateur de la discussion": "start",
            "Date de début": "start",
        },
        edited=(r"Dernière édition ?:.*",),
        reactions=(
            r"(?:J'aime\s+)?Réactions ?: ?(?P<users>.*[^\W\d].*|)",
            r"(?P<users>.+) aime(?:nt)? ça\.?",
        ),
        attachment=(r"Voir la pièce jointe \d+",),
        quote=(r"(?P<author>.+) (?:a dit|a écrit) ?:(?: ?↑)?",),
        unquote=(r"Cliquez pour agrandir ?[.…]*",),
        notice=("Pièces jointes", r"\d[\d.,]* [KMG]?o · Affichages ?: [\d.,]+[KM]?"),
        start=(
            r"Discussion dans .+ (?:créée?|démarrée?|lancée?) par (?P<author>[^,]+), .+",
            r"(?:(?:Auteur du sujet|Initiateur de la discussion) ){1,2}(?P<author>.+)",
            r"(?:Date de début ){1,2}.+",
        ),
        page=(
            r"\(Vous devez .+ pour répondre ici\.\)", "Partager cette page",
            "Partager:", "Prochaine",
            r"Vous devez (?:être connecté|vous connecter) .+ répondre ici\.",
        ),
        card=(
            "Membre du personnel", "Membre actif", "Nouveau membre",
        ),
    ),
    Dialect(
        name="redmine",
        signs=("Formats disponibles :", " - Ajouté par "),
        byline=(
            r"(?:RE: (?P<text>.+) - )?Ajouté par (?P<author>\S.{0,60}?) (?P<date>il y a .+)",
            r"Mis à jour par (?P<author>\S.{0,60}?) (?P<date>il y a .+)",
        ),
        above=(
            r"[^.!?:]{1,60} (?:changé de .+ à|mis à) [^.!?]+",
            r"(?:Fichier|Lié à|Bloque) .+ (?:ajouté|supprimé)",
        ),
        start=(
            r"Ajouté par (?P<author>\S.{0,60}?) (?P<date>il y a [^.]+)\.(?: Mis à jour .+\.)?",
        ),
        below=("Actions", r"Actions #\d+", "Copier le lien", "Historique", "Notes", "Surveiller"),
        notice=(r"Réponses \(\d+\)",),
        page=("Formats disponibles : Atom PDF",),
    ),
    Dialect(
        name="nodebb",
        signs=(
            "dernière édition par ", "Se connecter pour répondre",
            "Répondre à l'aide d'un nouveau sujet",
            "Seuls les utilisateurs avec les droits d'administration peuvent le voir.",
            "Charger plus de messages",
        ),
        byline=(
            r"(?:(?:(?:a )?écrit(?: sur)?|a répondu à .+?(?: le)?) )?(?P<date>[^|]*\d[^|]*"
            r" )?dernière édition par(?: Invalid Date)?(?: (?P<users>\S.*))?",
            r"(?:(?:a )?écrit(?: sur)?|a répondu à .+?(?: le)?) (?P<date>.*\d.*)",
        ),
        card=(
            r"(?:[^\W\d_] ?)?(?:Hors-ligne|En ligne|Absent|Occupé)",
            r"(?P<author>\S.*?\S)(?: [^\W\d_a-z])? ?(?:Hors-ligne|En ligne|Absent|Occupé)",
        ),
        below=(r"\d+ réponses?",),
        edited=(r"dernière édition par \S.* \d.*\d:\d\d",),
        tail=(
            "Dernière réponse", r"Dernière réponse (?P<date>.+)",
            r"(?:.* )?\d+ réponses? Dernière réponse(?: .*)?", r"Réponses : \d+",
        ),
        notice=(
            "Ce message a été supprimé !",
            r".+ a (?:(?:dé)?verrouillé|(?:dés)?épinglé|supprimé|restauré|déplacé|scindé) ce"
            r" sujet.*",
            r".+ a fait référence à ce sujet.*",
        ),
        quote=(r"@(?P<author>.+?) a dit(?: dans .+?)? ?:",),
        start=(
            r"(?:\d\S* )?Messages .*\d.* Vues.*",
            r"Planifier(?: (?:Épinglé|Verrouillé|Déplacé))+(?: .+)?",
            "Ce sujet a été supprimé. Seuls les utilisateurs avec les droits d'administration"
            " peuvent le voir.",
            "Du plus ancien au plus récent", "Du plus récent au plus ancien", "Les plus votés",
            "Les mieux notés", "Charger plus de messages", "Répondre à l'aide d'un nouveau sujet",
            "Répondre à l'aide d'un sujet",
        ),
        page=("Se connecter pour répondre", "Premier message"),
    ),
)  # fmt: skip
