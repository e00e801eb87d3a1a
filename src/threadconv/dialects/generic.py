"""What any forum software may print.

Words of other languages than English stand here where pages in English hold them too, or where a
page holds too few words to show its language; all others are in `languages/`.
"""

from threadconv.dialects import Dialect

_REPLYING = r"(?:in (?:reply|response) to|replying to)"
_WHOM = r"[^\s.!?:][^.!?:]{0,40}"
"""Whom a post answers, behind these words."""
_BY = r"(?:Posted|Written|Asked|Started|Answered|Post|Reply|Comment) by:?"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.?"
_WEEKDAY = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*"
_LIKED = r"(?:likes?|liked|thanked) this\.?"
_ANOTHER = r"[^\s,]+(?: [^\s,]+){0,2}"
"""One of those who like a post, up to the comma before the next."""
_BOARD = r"\[(?i:quote)"
"""How BBCode opens a quote."""

DIALECT = Dialect(
    name="generic",
    labels={
        "Joined": "joined",
        "Join Date": "joined",
        "Registered": "joined",
        "Member since": "joined",
        "Location": "location",
        "From": "location",
        "Posts": "stats",
        "Messages": "stats",
        "Threads": "stats",
        "Topics": "stats",
        "Likes": "stats",
        "Likes received": "stats",
        "Thanks": "stats",
        "Reputation": "stats",
        "Points": "stats",
        "Solutions": "stats",
        "Age": "fields",
        "Gender": "fields",
        "Country": "fields",
        "Website": "fields",
        "Occupation": "fields",
        "Group": "fields",
        "Member No.": "fields",
        "Mood": "fields",
    },
    number=(
        r"#(?P<number>\d[\d,.]*)", r"(?P<number>\d{1,5})#",
        r"(?P<author>\S.{0,40}?) \|(?: \|)+ #(?P<number>\d{1,5})",
        r"Post #(?P<number>\d[\d,]*)(?: of [\d,]+)?",
        r"Post #(?P<number>\d[\d,]*) (?P<date>.{6,60}?)(?: ?https?://\S+)?",
        r"(?:Reply|Comment|Answer|Message) #?(?P<number>\d{1,5})",
        r"[A-Z][\w ]{2,30} · #(?P<number>\d{1,5})(?: · .{1,30})?",
        # A rank may stand in the cell before it, and buttons in the one behind.
        r"(?:\S.{0,40}? )?(?<!\S)#(?P<number>\d{1,5}) [·•*|] (?:Posted:? )?"
        r"(?P<date>[^.!?#]{5,40}?)(?:(?<=[\dmM]) [·•*|] Edited by:? \S.{0,40}?)?"
        r"(?: Reply(?: Quote)?| Quote)?",
        r"(?:[Mm]essage|[Pp]ost|[Rr]eply|[Cc]omment|[Aa]nswer) #?(?P<number>\d{1,5}):? "
        r"by (?P<author>\S.{0,50}?)(?:, (?:Moderator|Administrator))?"
        r"(?: \([a-z].{0,60}\))*",
    ),
    byline=(
        r"(?:[^\W\d_]{1,12} ?#?(?P<number>\d{1,9})\b.{0,12} )?Author: (?P<author>\S.{0,60}?) "
        r"Date: (?P<date>.+)",
        rf"{_BY} (?P<author>\S.{{0,50}}?)(?: on|,| at| »| -| \||:| •) (?P<date>.*\d.*)",
        # A name of two words, before a date that begins with a number or with a month.
        rf"{_BY} (?P<author>[^\s—–][^—–]{{0,50}}?) "
        rf"(?P<date>(?:{_WEEKDAY},? )?(?:{_MONTH} )?\d.*)",
        rf"{_BY} (?P<author>\S.{{0,50}}?) (?P<date>.*\d.*)",
        r"(?:By|Von|Par|Por|Da|Door): ?(?P<author>\S.{0,50}?)(?: on| am| le| el| il| op|,) "
        r"(?P<date>.*\d.*)",
        r"(?P<date>[^.!?]{0,20}\d[^.!?]{0,24}) " rf"{_REPLYING} {_WHOM}",
        # What is left where the date behind it was no text ("Beitrag von Ann »").
        r"(?:[^\W\d_]\S*(?: [^\W\d_]\S*)? )?(?:by|von|par|por|da|door|autor|przez|gönderen|"
        r"Сообщение):? (?P<author>\S.{0,40}?) ?»",
    ),
    tail=(r"Message \d{1,5} of [\d,]+",),
    card=(
        r"(?:[Pp]rofile [Pp](?:icture|hoto)|[Aa]vatar) of (?!.* ago$).{1,50}",
        r"(?P<author>\S.{0,50})['’]s (?:[Pp]rofile )?(?:[Aa]vatar|[Pp]icture|[Pp]hoto)",
        r"(?:Posted|Written|Asked|Started|Answered|Reply|Comment|Topic) by:? (?!.* [—–] .*\d)"
        r"(?P<author>\S.{0,50})",
        r"(?:Author|User(?: ?name)?|Poster): ?(?P<author>\S.{0,40})",
        r"From: \"?(?P<author>[^\s<>@:\"][^<>@:\"]{0,60}?)\"? ?<[^<>]*(?:@| at )[^<>]*>",
        r"From: \S+(?:@| at )\S+ \((?P<author>[^()]+)\)",
        r"(?P<author>\S+(?: \S+){0,3}) (?:says|sagt|dice|dit|diz|zegt):",
        r"(?P<author>\S.{0,40}?) \[ ?(?:PM|PN|MP) ?\](?: \W{0,2}\w.{0,150})?",
        r"(?P<author>[^\s:]+(?: [^\s:]+){0,4}?) " rf"{_REPLYING} (?P<users>{_WHOM})",
        # Ranks, as they come with the software.
        "Member", "New Member", "Active Member", "Senior Member", "Junior Member", "Full Member",
        "Well-Known Member", "Distinguished Member", "Legendary Member", "Registered User",
        "Administrator", "Moderator", "Staff member", "Staff", "Super Moderator",
        "Global Moderator", "Guest", "Banned",
        "Premium Member", "Supporting Member", "Contributor", "OP", "Original poster",
        "Thread starter", "Discussion starter", "Topic creator",
        r"(?:Community|Content|Forum|Group|Site|Board|Discussion) "
        r"(?:[Mm]anager|[Mm]oderator|[Aa]dmin(?:istrator)?)",
        r"[A-Z][\w-]+ [Mm]ember", r"[A-Z]\w+ [Uu]ser",
        # What else stands below a name.
        r"Last (?:seen|visit|active|online):? .{0,30}\d.{0,30}",
        "Posted by", "Newbie", "Offline", "Online", "Author", "VIP",
        r"(?:Member|User) [Ii]s (?:currently )?(?:[Oo]n|[Oo]ff)line",
        r"[\d.,]+[kKM]? (?:forum |helpful |total )?(?:posts?|messages?|votes?|reviews?|points?|"
        r"topics?|threads?|contributions?|followers?|solutions?|kudos|karma|reputation)",
        r"(?:Thanks|Was thanked): \d[\d,.]* time(?:s|\(s\))(?: in \d[\d,.]* post(?:s|\(s\)))?",
        r"\d[\d,]* (?:Posts|Messages)", r"· [A-Z]\w+(?: [A-Z]\w+)?",
    ),
    picture=(
        r"(?:Avatar|[Pp]rofile (?:photo|picture)) for (?P<author>.+)",
        r"View (?P<author>.+)['’]s +(?:graphic link|profile)",
        r"(?P<author>.+)'s (?:user )?avatar", "avatar",
        r"(?:[Uu]ser|[Mm]ember|[Aa]uthor|[Pp]rofile) (?:[Aa]vatar|[Pp]icture|[Pp]hoto|[Ii]mage)",
    ),
    subject=(r"Subject: (?P<text>\S.*)",),
    above=(
        "Subject:",
        r"(?:To|Cc|Bcc|Reply-To): .*(?:@| at ).*",
        r"(?:Message-I[Dd]|In-Reply-To|References): <.*",
        r"(?:(?:In )?[Rr]eply to|[Ii]n (?:reply|response) to|Replying to|In answer to|↪)[: ] ?"
        r"(?P<author>[^\s:]\S*(?: \S+){0,3}?)(?:['’]s (?:post|message|comment|reply)\b.{0,40})?",
        r"[Rr]eply @(?P<author>[^\s:@][^:@]{0,30}?) ?:",
    ),
    below=(
        r"\d+ [Rr]epl(?:y|ies)",
        "Tweet", "Share Tweet", "Email", "Pin", "Facebook", "Twitter", "Pinterest", "Link",
        "Copy link", "Bookmark", "Reply", "Quote", "Share", "Report", "Reply With Quote", "Logged",
        "Permalink", "Like", "Flag",
        r"(?:Copy Link to|Report) (?:Topic|Reply|Post|Comment)", r"Share on [A-Z]\w+",
        "Printer Friendly Format", "View User's Profile", "Visit User's Homepage",
        "View All Posts By User", "U2U Member", "Show Profile", "Email Poster", "User Profile",
        "View Thanks", "Back to top", "Post Reply",
        "Upvote", "Downvote", "Upvotes", "Add reply", "Add comment", "Save",
        r"\d+ ?(?:Reply|Quote|Share|Report|Like)",
        r"\d[\d.,]*[kKM]? [a-z]+(?: · (?:\w+ )?\d[\d.,]*[kKM]? [a-z]+)+",
    ),
    opening=(
        r"(?:\((?P<date>[^)\d]*\d[^)]*)\) ?)?(?P<author>[^\s:(][^:(]{0,60}?(?: \([^:()]{1,30}\))?) "
        r"(?:[Ww]rote|said):",
        r"Quote from: (?P<author>.+?) on ",
        r"(?:Quote:? )?[Oo]riginally [Pp]osted by:? (?P<author>.{1,60}?) View Post",
    ),
    edited=(
        r"(?:Last )?[Ee]dited(?: by .+| on .+|: ?.*| [^.!?]{0,20}\d[^.!?]{0,20} by .{1,60})",
        r"(?:\W{0,2}Last (?:[Ee]dit(?:ed)?|[Mm]odified|[Mm]odification)\b|\[Updated on: )"
        r".{0,120}\d.{0,60}",
        r"(?:Edited|Modified) \d+ time(?:s|\(s\))?\b.{0,120}",
        r"Edited [^.!?]{0,12}\b(?:\d{1,2}:\d\d|\d{4})\b.{0,12}",
        r"\[ ?(?:Last )?[Ee]dited [^\[\]]{0,60}\d[^\[\]]{0,60}\]",
        r"This (?:message|post) was edited \d+ times?\b.{0,80}",
        r"(?:[^|]{0,30} \| )?Reason ?: Not specified",
        r"(?:Edit [Rr]eason|Reason for edit(?:ing)?): .{1,120}",
    ),
    reactions=(
        r"(?:Reactions|Likes|Liked by|Thanks|Thanked by|Upvoted by) ?: (?!\d[\d.,]* times?\b)"
        r"(?P<users>.*[^\W\d].*(?<![.!?…]))",
        r"(?:Thanked|Liked|Upvoted) by(?: (?P<users>[^\s.!?:][^.!?:]{0,80}))?",
        r"(?P<users>.+, .+ and \d+ others?)",
        r"(?P<users>\S[^.!?]{0,100} and \d+ other(?: (?:user|member|person|people))?s?) "
        rf"{_LIKED}",
        # Names, and no sentence of a writer's ("We all liked this.").
        r"(?P<users>(?!\d+ (?:person|people|users?|members?) |"
        r"(?:I|We|You|They|He|She|It|My|Our|The|Who|Some|Many|Most|All|Every.*?) )"
        rf"{_ANOTHER}(?:, {_ANOTHER})*(?:,? and (?:\d+ other(?: user|s)s?|{_ANOTHER}))?) {_LIKED}",
        r"The following users?(?:\(s\))? (?:said|says?|gave|likes?|liked|thanked) .{1,20}?: "
        r"(?P<users>.+)",
        r"(?P<count>\d+) [Ll]ikes?", r"Likes? (?P<count>\d+)", r"\[ (?P<count>\d+) \] Thanks",
        r"(?P<count>\d+) Kudos?",
        r"[^\s,][^,]{0,40} on \d\d?/\d\d?/\d{4}\(UTC\)"
        r"(?:, [^,]{1,40} on \d\d?/\d\d?/\d{4}\(UTC\))*",
        r"(?:thanks )?(?P<count>\d+) users? thanked \S.{0,60} for this (?:useful )?post\.?",
        r"(?P<count>\d+) (?:person|people|users?|members?) (?:likes?|liked|found|thanked|"
        r"thanks) (?:.{1,50} for )?this.*",
    ),
    attachment=(
        r"\S+\.(?:jpe?g|JPE?G|png|PNG|gif|webp|heic|HEIC|bmp|pdf|zip|mp4|mov)",
        r"(?!.*[.?!] )\S.{0,100}\.\w{2,5} ?[(\[](?:.{0,12}\b)?\d[\d.,]* ?(?:[KMG]i?)?[BbOo]\b"
        r".{0,60}[)\]].{0,30}",
    ),
    closing=(
        # WordPress' first themes and ikiwiki print it below what is said.
        r"(?:Comment|Kommentar|Commentaire|Comentario|Commento) (?:by|von|par|de|por|di) "
        r"(?P<author>\S.{0,60}?) [—–] (?P<date>.*\d.*)",
        # Writers on a wiki's talk page sign so, those without a name by their address.
        r"(?P<author>\d{1,3}(?:\.\d{1,3}){3}(?= \d)|[\dA-F:]{8,40}(?= \d)|"
        r"\S.{0,50}?(?= ?[(（][^()（）]{1,30}[)）]))(?: ?[(（][^()（）]{1,30}[)）])* "
        r"(?P<date>(?:\d{1,2}:\d\d,? .{9,24}|\d{1,2} \w{3,12}\.? \d{4} .{4,10}|"
        r"\d{4}年.{8,20}) \([A-Z]{3,5}\))",
    ),
    signature=(r"Sent from my .+", r"Sent via .+", r"Sent using .+"),
    signed=("Signature", "Signature:"),
    quote=(
        # BBCode, as XenForo, phpBB, vBulletin (;12), SMF (author=), Invision (name=), MyBB and
        # Discourse write it.
        rf"{_BOARD}"
        r"(?:(?i: author| name)?=[\"'“]?"
        r"(?P<author>[^\s\[\]\"”',;=][^\[\]\"”',;=]{0,60}?)"
        r"[\"'”]?(?:[,;].*| (?i:post|pid|link|date|dateline|timestamp|cid)=.*)?)?\]",
        rf"{_BOARD} [^\[\]]*\]",
        r"(?:Quote:? )?[Oo]riginal(?:ly)? [Pp]ost(?:ed)? [Bb]y:? (?!.* View Post .)(?P<author>.+?)"
        r"(?: (?:View|Go to [Qq]uoted) [Pp]ost)?(?: \(Post \d+\))?:?",
        r"@(?P<author>\S{1,40}) (?:has )?(?:written|wrote|said):",
        r"(?P<author>\S(?:.{0,40}?\S)?) (?:(?:wrote|said):(?: ?↑)?|wrote on) "
        r"(?P<date>[^.!?]{4,30}\b\d{1,2}:\d\d.{0,6})",
        r"(?i:quote) ?\((?P<author>\S.{0,50}?) @ ?(?P<date>.*\d.*)\)(?: \*)?",
        r"Quote from:? (?P<author>\S.{0,50}?) on (?P<date>.*\d.*)",
        r"\(In reply to (?:(?P<author>\S.{0,50}?) from )?comment #?\d+\)",
        r"On (?P<date>.{3,40}\d.{0,30}?)(?:,|(?<=[AP]M)(?! [A-Z]{3,4}\b)) "
        r"(?P<author>[^\d\W].{0,50}?)(?: <.+>)? (?:wrote|writes|said):",
        r"(?P<date>[A-Z0-9].{3,30}\d:\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?(?: GMT ?[+-]\d+)?),? "
        r"(?P<author>\S.{0,40}?) (?:said|wrote):",
        r"(?P<author>\S+(?: \S+){0,3}), on (?P<date>.*\d.*), (?:said|wrote):",
        r"(?:In \S+, @)?(?P<author>\S+(?: \S+){0,3}) (?:wrote|has written):",
        r"(?P<author>\S+(?: \S+){0,3}) (?:wrote|said|has written) (?:on|at) (?P<date>.*\d.*):",
    ),
    unquote=(r"\[/(?i:quote)\]",),
    inside=("Code:", r"Attach(?:ed (?:Files?|Images?|Thumbnails?)|ments?)(?:\(s\))?:?"),
    notice=(
        r"\d+ Answers?", r"See (?:first|last|latest|all) (?:answer|reply|post|comment)s?",
        r"Search for a (?:thread|topic|post)",
        r"Advertisements?\b.{0,60}", "Sponsored", "Ad", "Ads",
        r"(?:You(?:'ve chosen to ignore| are ignoring) content by|(?:The contents of this message "
        r"are|This (?:message|post) is) hidden because .{1,60} on your ignore list) ?.{0,80}",
        r"You are ignoring this (?:user|member)\..{0,40}",
        r"This post was made by .{1,60} (?:who is|is) currently on your ignore list\..{0,40}",
        r"(?:\S.{0,40} - )?This (?:message|post|comment) (?:has been|was) (?:deleted|removed)"
        r"(?: by \S.{0,60}|[.!]?)(?:[.,] ?.{0,80})?",
        r"Marked as (?:the )?(?:best |accepted )?(?:answer|solution)\b.{0,80}",
        r"This (?:message|post) is awaiting (?:moderator )?approval\b.{0,80}",
        r"\(?\d[\d.,]* ?(?:[KMG]i?)?B\b.{0,12}\b(?:[Vv]iew|[Dd]ownload)(?:s|ed)?\b.{0,40}",
    ),
    start=(
        "Showing results for", "Search instead for", "Did you mean:",
        # What web.archive.org shows over its pages.
        r"The Wayback Machine -.*", r"\d[\d,]* captures?",
        r"\d\d? \w{3} \d{4} [-–] \d\d? \w{3} \d{4}", r"(?:19|20)\d\d(?: (?:19|20)\d\d){2}",
        "About this capture", "COLLECTED BY", "TIMESTAMPS",
        r"Previous capture(?: \d\d?)?(?: Next capture)?",
    ),
    title=(
        r"(?P<text>(?:[Tt]alk|Diskussion|Discussion|Discusión|Discussione|Discussão|Overleg|Dyskusja|"
        r"Обсуждение|Keskustelu|Diskuse):[^\s:][^:]{0,80})",
        # What keeps a page as Markdown writes above it, after the browser's window.
        r"[Tt]itle: [\"']?(?P<text>(?<=\")\S.{3,}(?=\"$)|(?<=')\S.{3,}(?='$)|(?<= )[^\s\"'].{3,})"
        r"[\"']?",
        r"(?:Topic|Thread) ?: (?P<text>\S.{3,}?)(?: ?\([^()]*\d[^()]*\))?",
        r"(?:Issue|Bug|Ticket|Task) ?#?\d+(?: ?:| [-–]) (?P<text>\S.{3,})",
        # What blogs print over comments, as WordPress words it: "7 responses to “...”".
        r"(?:\d[\d,.]*|One) (?:[Rr]esponses?|[Tt]houghts?|[Cc]omments?|[Rr]eply|[Rr]eplies|"
        r"Antworten|Gedanken|Kommentare|réponses|réflexions|commentaires|respuestas|comentarios|"
        r"pensamientos|risposte|commenti|pensieri|respostas|comentários|reacties|gedachten|"
        r"odpowiedzi|komentarz[ye]|ответ(?:ов|а)|комментари(?:ев|я)|мысл(?:ей|и)|svar|"
        r"kommentarer|tankar) "
        r"\w{1,10} ?[“„«\"‘] ?(?P<text>\S.{3,}?) ?[”“»\"’]",
    ),
    edge=(
        r"(?:skip|jump) to (?:main )?(?:content|navigation|footer|main|search)",
        r".{0,60}(?:©|\(c\)|copyright\b).{0,40}\b(?:19|20)\d\d\b.*", r"(?:©|copyright\b).*",
        r".{0,60}\b(?:19|20)\d\d ?(?:©|\(c\)).*", r".*\ball rights reserved.*",
        r".{0,60}\bpowered by .*", r"(?:privacy|cookie) (?:policy|notice|statement)",
        r"terms (?:of|and|&) .*", "(?:contact|about) us",
        r"javascript is disabled\..*", r"you are using an out of date browser\..*",
        "all times are .*", r"(?:page |this page was )?(?:generated|created|rendered) in .*",
        r"posting rules", r"you (?:may|can) ?not post new (?:threads|topics).*",
    ),
    words={
        "by": ("by",),
        "naming": (
            "author", "poster", "user", "autor", "auteur", "autore", "yazar", "автор",
        ),
        "lead": (
            "on", "posted", "post", "reply", "replied", "re", "comment", "answered", "asked",
            "written", "wrote", "from", "the", "started", "at", "last", "edited", "opened",
            "created", "submitted", "published", "description", "par", "posté", "publié", "por",
            "publicado", "verfasst", "geschrieben", "scritto", "geplaatst",
        ),
        "trail": (
            "on", "posted", "wrote", "said", "replied", "at", "commented", "answered", "added",
            "opened", "points?", "this", "am", "le", "el", "um", "il", "em", "op", "date", "datum",
            "an? (?:answer|comment|message|post|reply)",
        ),
        "dating": (
            "posted", "on", "at", "by", "post", "from", "said", "reply", "replied", "re", "wrote",
            "answered", "asked", "commented", "edited", "modified", "joined", "started", "updated",
            "update", "last", "points", "since",
        ),
        "filler": (
            "posted", "on", "at", "by", "post", "from", "said", "reply", "replied", "edited",
            "last", "new", "the", "am", "pm", "in", "message", "of", "thread", "starter", "old",
            "unread", "default", "link", "permalink", "top", "like", "quote", "report", "share",
            "ip", "yr", "mo",
        ),
        "telling": ("by", "from", "posted", "started", "in", "thread starter"),
        # The software of whoever writes prints it, in any language.
        "answering": (
            "re", "aw", "sv", "vs", "antw", "odp", "rif", "ynt", "отв", "ответ", "رد", "回复",
            "回覆",
        ),
        "replying": (_REPLYING,),
        "quoting": ("quote",),
        "farewell": (
            r"(?:(?:best|kind|warm|with best|many) ?)?(?:regards|wishes)", "cheers",
            "(?:many )?thanks", "thank you", "thx", "hope (?:this|that|it) helps", "good luck",
            "greetings", "sincerely", "peace", "take care", "have a (?:good|great|nice)",
        ),
        "latest": (
            "last post", "latest post", "newest post", "last reply", "latest reply", "last message",
            "last activity",
        ),
        "views": ("views",),
        "price": ("now", "from", "was", "current price"),
        "rating": ("out of", "/"),
        "others": (r"other(?:s| person| people)?", "users?"),
        "joining": ("and",),
        "commenting": ("says", "sagt", "dice", "dit", "diz", "zegt"),
        "role": (
            "admin", "volunteer", "bot", "pro", "mod", "author", "op", "owner", "staff", "team",
            "topic starter", "thread starter", "discussion starter", "original poster",
        ),
        "front": ("home", "index", "(?:board|forum) index", "main"),
        "site": ("forum", "forums", "community", "communities", "board", "boards"),
    },
    place=(
        r"\b(?:Page|Seite|Página|Pagina|Strona|Страница|Sayfa) (?P<number>\d{1,5}) "
        r"(?:of|von|de|di|sur|van|z|из|/) (?P<count>\d{1,5})\b",
        r"^(?P<number>\d{1,5}) of (?P<count>\d{1,5})$",
    ),
    total=(
        r"\b(?P<count>\d[\d,.]*) (?:repl(?:y|ies)|comments?|answers?|responses?|antwort(?:en)?|"
        r"réponses?|respuestas?|rispost[ae]|respostas?|odpowiedzi|reacties|ответ(?:а|ов)?|"
        r"kommentare?|commentaires?|comentarios?|коммента(?:рий|рия|риев))\b",
        r"\b(?:replies|comments|answers|responses|antworten|réponses|respuestas|risposte|"
        r"respostas|odpowiedzi|reacties|ответы|kommentare|commentaires|comentarios|комментарии)"
        r":? \(?(?P<count>\d[\d,.]*)\b",
    ),
    page=(
        r"This (?:forum post|forum|topic|thread|discussion|post|question) (?:is|has been|"
        r"was) (?:now |automatically )?(?:archived|closed|locked)\b.*",
        r"(?:Please |You (?:must|need to|have to) (?:be )?)?(?:[Ss]ign|[Ll]og(?:ged)?|"
        r"[Rr]egister(?:ed)?)\b.{0,60} to (?i:join|reply|comment|post|answer|participate|"
        r"respond|add|leave|vote|view|see|create|rate)\b.{0,80}",
        r"To (?:post|reply|comment|answer|join|vote)\b.{0,60} (?:log|sign) ?(?:in|up)\b.{0,30}",
        # Who is here, and what they may do.
        r"Users? (?:currently )?(?:browsing|viewing|reading) this (?:topic|thread|forum|page)\b.*",
        r"You (?:can ?not|can|may|may not) (?:post|reply|edit|delete|vote|view|start|create)\b"
        r".{0,40}\b(?:topics?|posts|polls|attachments)(?: in this (?:forum|board))?\.?",
        # The foot of the site.
        r"Forum Jump\b.{0,60}", r"Jump to forum ?:?.{0,40}",
        r"(?:©|\([Cc]\)(?=.{0,20}\d{4}\b|.{0,5}Copyright\b)|Copyright\b).{0,120}",
        r".{0,100}\bAll rights reserved\.?",
        r"[Pp]owered by .{1,80}", "Pages:", "Go to top", r"[A-Z].{2,60} banner", "Privacy",
        r"Terms (?:of|and|&) .{3,20}",
        r"(?:Privacy|Cookie) (?:[Pp]olicy|[Nn]otice|[Ss]tatement)",
        r"Join the (?:conversation|discussion)\b.{0,60}",
        "Contact us", "Contact Us", "About us", "About Us",
        # Headings over lists of other threads.
        "Related posts", "Related discussions", "Related articles", "Recent posts", "Recent topics",
        "Latest posts", "Trending topics", "Popular topics", "You might also like",
        "You may also like", "Recommended reading", "Related content", "Browse forums",
        "Recent conversations", "Similar topics", "Similar discussions", "More discussions",
        "Suggested topics",
        r"(?:Skip|Jump) to (?:main )?(?:content|navigation|footer|main|top|bottom|search)",
        "Similar threads", "Related topics", "Related threads",
        # Where to go on the page, and from page to page.
        "Next", "Prev", "Go to page",
        "Next Last", "First Prev", "First", "Last", "Go", "Sort by", "Oldest first", "Newest first",
        "Most reactions", "Sort by Oldest first", "Toggle sidebar", "Toggle sidebar Toggle sidebar",
        "Currently Online", "Top of Page", "Go To Top", "Go to Top of Page", "Click here to Reply",
        "Add Reply", "Register To Post", "Related questions", "Your answer:",
        "Quick Reply", "Goto Forum:", "Back to discussions", "Add a reply", "Leave a reply",
        r"\d+ users? reading this (?:topic|thread)\b.{0,60}", r"« Return to \S.{0,80}",
        r"(?:[«<‹] ?(?:Previous|Next) (?:Topic|Thread)|(?:Previous|Next) (?:Topic|Thread) ?:)"
        r".{0,100}",
        r"(?:Top )?Previous (?:[Tt]opic|[Tt]hread) (?:\W )?Next (?:[Tt]opic|[Tt]hread)",
        r"(?:Free forums?|Hosted for free|Hosted) by .{1,60}",
        r"(?:This page was generated|(?:Page )?[Gg]enerated|Page (?:created|rendered)) in "
        r"\d.{0,60}",
        r"\d+ of \d+", r"Page \d+ of \d+", r"\d+ - \d+ of \d[\d,]* Posts",
        r"\d+ to \d+ of \d+",
        r"Pages? ?: {1,3}\[?\d{1,4}\]?(?: {1,3}\[?\d{1,4}\]?){0,9}(?: ?[.…›»>].{0,20})?",
        r"(?:\[?\d{1,4}\]? ){1,12}(?:Next|›|»)(?: ?[›»]| Last){0,3}", r"\(\d+[-–]\d+/\d+\)",
        r"(?:Displayed|Displaying|Showing|Viewing) \d+ (?:-|–|to|of) \d.{0,30}",
    ),
)  # fmt: skip
