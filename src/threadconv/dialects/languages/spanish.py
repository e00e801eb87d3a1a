"""Spanish."""

from threadconv.dialects import Dialect

DIALECTS = (
    Dialect(
        name="generic",
        labels={
            "Registrado": "joined", "Se unió": "joined", "Fecha de ingreso": "joined",
            "Miembro desde": "joined", "Ubicación": "location", "Localización": "location",
            "Mensajes": "stats", "Temas": "stats", "Edad": "fields", "Género": "fields",
            "Ocupación": "fields", "Sitio web": "fields",
        },
        card=(
            "Miembro", "Usuario registrado", "Administrador", "Moderador", "Invitado",
            "Avatar de Usuario", r"[\d.,]+ (?:mensajes?|publicaciones?)",
        ),
        below=(
            "Responder", "Citar", "Reportar", "Compartir", "Me gusta", "Arriba", "Editar",
            "Responder citando", r"\d+ respuestas?",
        ),
        edited=(r"(?:Última (?:edición|modificación)|Editado (?:por|el))\b.*\d.*",),
        quote=(
            r"(?:Cita de|Citado por|Iniciado por|Publicado originalmente por) (?P<author>.+?)"
            r"(?: Ver [Mm]ensaje)?:?",
            r"(?P<author>\S+(?: \S+){0,3}) (?:escribió|dijo) ?:",
        ),
        opening=(r"(?P<author>[^\s:(][^:(]{0,60}?) escribió ?:",),
        signed=("Firma", "Firma:"),
        page=(
            "Temas similares", "Siguiente", "Anterior", r"Página \d+ de \d+", "Identificarse",
            "Registrarse", "Obviar", "Ir a", "Iniciar sesión",
        ),
        edge=(
            "saltar al contenido principal", "política de privacidad",
            "condiciones de servicio",
        ),
        words={
            "front": ("inicio", "foro", "foros", "índice general"),
            "filler": ("publicado", "escrito", "enviado", "el", "a las"),
            "by": ("por",),
            "quoting": ("cita",),
            "latest": ("último mensaje", "última respuesta"),
            "views": ("vistas", "visitas"),
        },
    ),
    Dialect(
        name="phpbb",
        signs=(
            "Índice general", "Mensaje por ", "Mensajepor ", "\nArriba\n", "Nota por ",
            "Mensaje sin leer",
            "Temas sin respuesta",
            "Borrar cookies", "Borrar todas las cookies", "Volver a “", "Volver a \"",
            "Desarrollado por phpBB", "Usuarios navegando por este Foro",
            "veces en total", "escribió: ↑", "Traducción al español por phpBB",
        ),
        labels={"Agradecido": "stats", "Agradecimiento recibido": "stats"},
        byline=(
            r"(?:Nuevo mensaje ?|Mensaje(?: sin leer)? ?|Nota ?)*por:? (?P<author>.+?) [»›·|,-] "
            r"(?P<date>.+)",
            r"(?:D )?Publicado: (?P<date>.+?)(?:\s+(?:Asunto|Título(?: del mensaje)?): ?"
            r"(?P<text>.*))?",
            r"(?:Mensaje|Nota)(?: sin leer)? (?P<date>.+)",
        ),
        subject=(r"(?:Asunto|Título del mensaje): ?(?P<text>.*)",),
        card=("Administrador del Sitio", "Moderador Global", r"Contactar:? .+"),
        below=(
            "Perfil", "Enviar mensaje privado", "Reporte este mensaje", "Reportar este mensaje",
            "Publicar una respuesta", "Arriba Perfil",
        ),
        edited=(r"Última edición por (?P<author>.+?) el .+", r"Editado por última vez por .+"),
        attachment=(r"\S.*\.\w{2,4} \(\d[\d.,]* [KM]i?B\) .*(?:Visto|visto|Descargado|"
        r"descargado).*",),
        quote=(
            r"(?P<author>\S.{0,60}?) escribió ?:(?: ?↑)?(?: ?(?P<date>.*\d.*))?", "Cita:",
        ),
        inside=(r"Código:(?: \[?Seleccionar todo\]?)?", "Seleccionar todo"),
        notice=("Adjuntos", r"No tiene los permisos requeridos para ver los archivos adjuntos .+"),
        start=(
            r"\d+ mensajes? (?:•|·|\|) ?(?:Página )?.*", r"\d+ mensajes?",
            r"Página \d+ de \d+ (?:\[|•) ?\d+ mensajes? ?\]?.*", "Responder", "Responder al tema",
            "Publicar una respuesta", "Nuevo tema", "Publicar un nuevo tema", "Imprimir vista",
            "Cerrado", "Tema cerrado", "Autor Mensaje", "Búsqueda avanzada",
            "Buscar Búsqueda avanzada", r"Moderador(?:es)?: .+", "Reglas del Foro",
            "Primer mensaje sin leer",
        ),
        page=(
            r"Volver a [“«\"].+", r"¿Quién está conectado\?",
            r"Usuarios navegando por este Foro: .+",
            r"Mostrar mensajes previos:?.*", r"(?:Usted )?(?:No )?[Pp]uede .+ en este Foro.*",
            r"Todos los horarios son .+", r"Todas las horas son .+", "Borrar cookies",
            "Borrar todas las cookies del Sitio", "Tema previo", "Siguiente tema",
            "Índice general", r"Desarrollado por phpBB.*", "Enlaces rápidos",
        ),
    ),
    Dialect(
        name="discourse",
        signs=(
            "con Discourse,", "se ve mejor con JavaScript activado", "página siguiente →",
            "Temas relacionados", "Temas sugeridos", "Temas nuevos y no leídos",
            "Este tema se cerró automáticamente", "Con tecnología de Discourse",
            "Se te notificará si alguien menciona tu @nombre", "Saltar al contenido principal",
        ),
        accepted=("Solución",),
        below=("Solución", "Añadir a marcadores"),
        aside=("creado", "vistas", "visualizaciones"),
        resume=(r"(?:\d[\d.,]*[kKM]? )?usuarios?",),
        reactions=(r"(?P<count>\d+) [Mm]e gusta",),
        notice=(
            r"Este tema (?:se cerró|fue cerrado|se abrió) automáticamente.*",
            r"(?:\d+|una?) (?:días?|mes(?:es)?|años?) después",
            r"(?:\S+ )?(?:separó|dividió|ha (?:fijado|cerrado|abierto)) este tema (?P<date>.+)",
            r"(?:Una publicación|\d+ publicaciones) se han? (?:movid|separad|dividid)\w+ .+",
            r"Esta es la primera vez que \S.{0,60} (?:publica|ha publicado)\b.+",
        ),
        page=(
            "Se te notificará si alguien menciona tu @nombre o te responde.",
            "Con tecnología de Discourse",
            "Temas relacionados", "Temas sugeridos", "Tema Respuestas Vistas Actividad", "Inicio",
            "Categorías", "Directrices", "Preguntas frecuentes/Directrices",
            "Condiciones de servicio", "Política de privacidad",
            r"(?:← página anterior)? ?(?:página siguiente →)?", r".+ Discourse, .+ JavaScript.*",
        ),
    ),
    Dialect(
        name="vbulletin",
        signs=(
            "Iniciado por ", "Responder con Cita", "Fecha de Ingreso", "Herramientas de Tema",
            "Ver Perfil Público", "Buscar más mensajes de ", "Normas de Publicación",
            "No puedes crear nuevos temas", "Tema Anterior", "Próximo Tema",
            "Mostrando resultados ",
        ),
        card=(
            "Ver Perfil", "Ver Mensajes del Foro", "Mensaje Privado", "Miembro Senior",
            "Usuario registrado",
            r"\S+(?: \S+){0,2} (?:no ha iniciado sesión|está desconectado|está en línea)",
            r"(?:.{0,30} )?Avatar de (?P<author>\S.{0,29})",
        ),
        above=("Predeterminado", "Pregunta"),
        below=(
            "Responder con Cita", "Ver Perfil Público", r"Enviar un mensaje privado a .+",
            r"Buscar más mensajes de .+", r"Encuentra todos los mensajes de .+",
        ),
        edited=(r"Última edición por (?P<author>.+?); .+",),
        quote=(r"(?:Cita:? )?Iniciado por (?P<author>.+?)(?: Ver Mensaje)?", "Cita:"),
        inside=("Ver Mensaje", "Código PHP:", "Código HTML:"),
        notice=("Archivos Adjuntos", "Imágenes Adjuntas", "Miniaturas Adjuntas"),
        start=(
            "Herramientas", "Herramientas de Tema", "Desplegado", "Mostrar", "Buscar en Tema",
            "Buscar Tema", "Herramientas Desplegado", r"Mostrando resultados \d+ al \d+ de \d+",
            "Mostrar Versión Imprimible", "Enviar por Correo",
        ),
        prefix=(r"Tema: ",),
        page=(
            r"«? ?Tema Anterior.*", "Próximo Tema", "Normas de Publicación",
            r"(?:No )?[Pp]uedes (?:crear nuevos temas|responder temas|subir archivos adjuntos|"
            r"editar tus mensajes)", r"La franja horaria es GMT.*",
            "Información de Tema", "Marcadores",
            r"Actualmente hay \d+ usuarios? viendo este tema.*",
        ),
    ),
    Dialect(
        name="invision",
        signs=(
            "Mensajes recomendados", "Publicaciones recomendadas", "Enlace al comentario",
            "Compartir en otros sitios", "Ir a la lista de temas",

        ),
        byline=(r"Publicado (?:el )?(?P<date>.+)",),
        card=(
            "Miembros", "Administradores", "Moderadores", "Nuevos miembros", "Invitados",
            "Publicación popular", r"[\d.,]+[kKM]? (?:mensajes?|publicaciones|soluciones)",
        ),
        above=(
            "Compartir", r"\(editado\)",
            "Denunciar", "Publicación popular",
        ),
        tail=("Enlace al comentario", "Compartir en otros sitios", "Enlace a la publicación"),
        edited=(r"Editado .*\d.* por .+", r"Editado por .+"),
        quote=(
            r"(?:El|En) (?P<date>.*\d.*?),? (?P<author>\S+(?: \S+){0,3}) (?:dijo|escribió) ?:",
            r"(?P<date>[Hh]ace .+?), (?P<author>.+) (?:dijo|escribió) ?:",
            r"(?P<author>.+) (?:dijo|escribió) ?:",
        ),
        inside=("Expandir", "Mostrar contenido oculto"),
        notice=(r"\d+ (?:minutos?|horas?|días?|semanas?|mes(?:es)?|años?) después\.\.\.",),
        start=(
            r"Por (?P<author>[^,]+), .*\d.* en .+",
            "Mensajes recomendados", "Publicaciones recomendadas", "Responder a este tema",
            "Crear nuevo tema",
        ),
        page=(
            "Ir a la lista de temas", "Únete a la conversación", "Navegando recientemente",
            "Toda la actividad", r"No hay usuarios registrados viendo esta página\.",
        ),
    ),
    Dialect(
        name="xenforo",
        signs=(
            "Tema en '", "Discusión en '", "Me gusta recibidos:", "Pulsa para expandir",
            "Haz clic para expandir", "Última edición:", "Reacciones:",
        ),
        labels={
            "Me gusta recibidos": "stats", "Puntos de trofeo": "stats", "Puntuación": "stats",
            "Se incorporó": "joined", "Puntuación de reacciones": "stats",
            "Puntos de reacción": "stats", "Puntos": "stats", "Iniciador del tema": "start",
            "Fecha de inicio": "start",
        },
        card=(
            "Miembro del equipo", "Nuevo miembro",
            "Miembro activo",
        ),
        edited=(r"Última edición ?:.*",),
        reactions=(
            r"A (?P<users>.+) les? gusta esto\.?",
            r"Reacciones ?: ?(?P<users>.*[^\W\d].*|)",
        ),
        quote=(r"(?P<author>.+) dijo ?:(?: ?↑)?",),
        unquote=(
            r"(?:Pulsa|Click|Clic) para expandir ?[.…]*",
            r"Haz clic para expandir ?[.…]*",
        ),
        start=(
            r"(?:Tema|Discusión) en .+ iniciad[oa] por (?P<author>[^,]+), .+",
            r"(?:Iniciador del tema ){1,2}(?P<author>.+)", r"(?:Fecha de inicio ){1,2}.+",
        ),
        page=("Compartir:",),
    ),
    Dialect(
        name="smf",
        signs=(
            "« Respuesta #", "Cita de: ", " están viendo este tema.", "« anterior", "próximo »",
            "Reportar al moderador", "Ir Abajo", "Ir Arriba",
        ),
        labels={"Sexo": "fields"},
        card=("Desconectado", "Conectado", "Ver Perfil", "Visitante"),
        below=("En línea", "Reportar al moderador", "Reportar al moderador En línea"),
        edited=(r"(?:« )?[ÚúU]ltima modificación: .*\d.* por .+",),
        quote=(r"Cita de: (?P<author>.+?) en (?P<date>.*\d.*)",),
        inside=(r"(?:Código: ?)?\[Seleccionar\]",),
        start=(
            "« anterior próximo »", "« anterior", "próximo »", "Imprimir", "Ir Abajo", "Autor",
            r"\d+ Usuarios y .+ este tema\.", r"(?:Ir Abajo )?Páginas:? ?\[?\d.*",
        ),
        title=(r"(?:Autor )?Tema: (?P<text>\S.{3,}?)(?:\s*\(Leído [\d.,]+ veces\))?",),
        page=("Ir Arriba",),
    ),
    Dialect(
        name="mybb",
        signs=(
            "¡Hola, Invitado!", "Ver la versión para impresión", "Enviar tema a un amigo",
            "Usuario(s) navegando en este tema:", "Salto de foro:", "Sindicación RSS",
            "Este mensaje fue modificado por última vez en:", "Modo compacto", "Modo extendido",
            "Archivo (Modo simple)", "Posibles temas similares", "Registro en:",
            "Encuentra todos sus mensajes",
        ),
        labels={
            "Registro en": "joined", "Reputación": "stats", "Nivel de advertencia": "fields",
            "Grupo": "fields", "Estado": "fields",
        },
        card=("En línea", "Sin conexión", "Ausente"),
        below=("Encuentra todos sus mensajes", "Cita este mensaje en tu respuesta", "Buscar"),
        edited=(r"\(?Este mensaje fue modificado por última vez en: .+",),
        quote=("Cita:",),
        inside=("Código:", "Código PHP:"),
        notice=(r"Archivo\(s\) adjuntos",),
        start=(
            "Modo compacto", "Modo extendido", "Calificación:", r"Calificación:.*",
            "Enviar respuesta", "Autor Mensaje",
        ),
        page=(
            "Tema previo", "Tema siguiente", r"« Tema previo \| Tema siguiente »",
            "Ver la versión para impresión", "Enviar tema a un amigo", "Suscribirse a este tema",
            r"Usuario\(s\) navegando en este tema:.*", r"Salto de foro:.*",
            r"Posibles temas similares ?(?:…|\.\.\.)", "Volver arriba", "Volver al contenido",
            r"Archivo \(Modo simple\)", "Sindicación RSS",
        ),
    ),
    Dialect(
        name="nodebb",
        signs=(
            "Última edición por ", "Accede para responder", "Responder como tema",
            "Solo los usuarios que tengan privilegios de administración de temas pueden verlo.",
            "Cargando más mensajes",
        ),
        byline=(
            r"(?:(?:escribió(?: en)?|respondió a .+?(?: en)?) )?(?P<date>[^|]*\d[^|]* )?Última"
            r" edición por(?: Invalid Date)?(?: (?P<users>\S.*))?",
            r"(?:escribió(?: en)?|respondió a .+?(?: en)?) (?P<date>.*\d.*)",
        ),
        card=(
            r"(?:[^\W\d_] ?)?(?:Desconectado|Conectado|Ausente|No molestar)",
            r"(?P<author>\S.*?\S)(?: [^\W\d_a-z])? ?(?:Desconectado|Conectado|Ausente|No molestar)",
        ),
        below=(r"\d+ Respuestas?",),
        edited=(r"Última edición por \S.* \d.*\d:\d\d",),
        tail=(
            "Última respuesta", r"Última respuesta (?P<date>.+)",
            r"(?:.* )?\d+ Respuestas? Última respuesta(?: .*)?", r"Respuestas: \d+",
        ),
        notice=("¡Esta publicación está eliminada!",),
        quote=(r"@(?P<author>.+?) dijo(?: en .+?)?:",),
        start=(
            r"(?:\d\S* )?Mensajes .*\d.* Visitas.*",
            r"Programado(?: (?:Fijo|Cerrado|Movido))+(?: .+)?",
            "Este tema ha sido borrado. Solo los usuarios que tengan privilegios de"
            " administración de temas pueden verlo.",
            "Más antiguo a más nuevo", "Más nuevo a más antiguo", "Mayor número de votos",
            "Cargando más mensajes", "Cargando más publicaciones", "Responder como tema",
        ),
        page=("Accede para responder",),
    ),
    Dialect(
        name="stackexchange",
        signs=(
            "Formular una pregunta", "Hacer una pregunta", "formulada el ", "respondida el ",
            "Mejora esta pregunta", "mejora esta respuesta", "Mejora esta respuesta",
            "añade un comentario", "Añade un comentario", "Publica tu respuesta",
        ),
        closing=(r"(?:formulada|preguntada|respondida) (?:el )?(?P<date>.+)",),
        below=(
            "Seguir", "Mejora esta pregunta", "Mejora esta respuesta",
            r"compartir ?\|(?: ?(?:citar|editar) ?\|)* ?mejora esta (?:pregunta|respuesta)",
        ),
        comment=(r"[Aa]ñade un comentario ?\|?",),
        edited=(r"editada (?:el )?(?P<date>.+)",),
        notice=(r"\d+ respuestas?(?: \d+)?", r"activas más antiguas votos"),
        start=(
            "Formular una pregunta", "Hacer una pregunta", "Sin respuesta",
            r"Esta pregunta ya tiene (?:una respuesta|respuestas) aquí:",
            r"Vista [\d,.k]+ veces"),
        page=("Tu respuesta", "Publica tu respuesta", r"¿No es la respuesta que buscas\?.*"),
    ),
)  # fmt: skip
