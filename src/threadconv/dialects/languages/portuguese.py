"""Portuguese, of Brazil and of Portugal."""

from threadconv.dialects import Dialect

DIALECTS = (
    Dialect(
        name="generic",
        labels={
            "Registrado em": "joined", "Registado": "joined", "Registado em": "joined",
            "Membro desde": "joined", "Data de registro": "joined", "Localização": "location",
            "Cidade": "location", "Mensagens": "stats", "Tópicos": "stats", "Idade": "fields",
            "Ocupação": "fields", "Profissão": "fields", "Contato": "fields", "Contacto": "fields",
        },
        card=(
            "Membro", "Usuário registrado", "Administrador", "Moderador", "Visitante",
            "Avatar do usuário", "Avatar do Utilizador", r"[\d.,]+ (?:mensage[mn]s?|postagens)",
        ),
        below=(
            "Responder", "Citar", "Denunciar", "Compartilhar", "Partilhar", "Curtir", "Gosto",
            "Voltar ao topo", "Topo", "Editar", "Responder com citação", r"\d+ respostas?",
        ),
        edited=(r"(?:Última (?:edição|modificação)|Editado (?:por|em|pela))\b.*\d.*",),
        quote=(
            r"(?:Postado originalmente por|Originalmente postado por|Citação de|Citando:?) "
            r"(?P<author>.+?)(?: Ver [Pp]ost)?:?",
            r"(?P<author>\S+(?: \S+){0,3}) (?:[Ee]screveu|disse) ?:",
        ),
        opening=(r"(?P<author>[^\s:(][^:(]{0,60}?) [Ee]screveu ?:",),
        signed=("Assinatura", "Assinatura:"),
        page=(
            "Tópicos semelhantes", "Tópicos similares", "Próximo", "Próxima", "Anterior",
            r"Página \d+ de \d+", "Pular para o conteúdo", "Ir para o conteúdo", "Ir para",
            "Entrar", "Registrar",
        ),
        edge=("(?:pular|ir) para o conteúdo",),
        words={
            "front": ("início", "página inicial", "fórum", "fóruns"),
            "filler": ("postado", "publicado", "enviado", "escrito", "em", "às"),
            "by": ("por",),
            "latest": ("última mensagem", "última resposta"),
            "views": ("visualizações",),
        },
    ),
    Dialect(
        name="phpbb",
        signs=(
            "Mensagem por ", "Mensagempor ", "\nVoltar ao topo\n", "Mensagem não lida",
            "Tópicos sem resposta", "Mensagens sem resposta",
            "Excluir todos os cookies", "Apagar cookies", "Voltar para “",
            "Usuários navegando neste fórum", "Utilizadores a ver este Fórum",
            "Desenvolvido por phpBB", "Enviar mensagens: Proibido",
            "Criar Tópicos: Proibido", "Índice do fórum", "screveu: ↑",
        ),
        labels={"Agradeceu": "stats", "Agradecido": "stats"},
        byline=(
            r"(?:Nova mensagem ?|Mensagem(?: não lida)? ?)*por:? (?P<author>.+?) [»›·|,-] "
            r"(?P<date>.+)",
            r"(?:D )?Enviad[oa](?: em)?: (?P<date>.+?)"
            r"(?:\s+(?:Título|Assunto)(?: da [Mm]ensagem)?: ?(?P<text>.*))?",
            r"Mensagem(?: não lida)? (?P<date>.+)",
        ),
        subject=(r"(?:Título|Assunto)(?: da [Mm]ensagem)?: ?(?P<text>.*)",),
        card=("Administrador do fórum", "Moderador global", r"Conta(?:c)?to:? .+"),
        below=(
            "Perfil", "Enviar mensagem privada", "Denunciar esta mensagem",
            "Responder citando esta mensagem", "Voltar ao topo Perfil",
        ),
        edited=(
            r"Editado pela última vez por (?P<author>.+?) em .+",
            r"Última edição por (?P<author>.+?) em .+ no total\.?.*",
        ),
        attachment=(r"\S.*\.\w{2,4} \(\d[\d.,]* [KM]i?B\) .*(?:Exibido|Visto|Visualizado|vez|"
        r"vezes).*",),
        quote=(
            r"(?P<author>\S.{0,60}?) [Ee]screveu ?:(?: ?↑)?(?: ?(?P<date>.*\d.*))?", "Citação:",
        ),
        inside=(r"Código:(?: \[?Selecionar todos?\]?)?", "Selecionar todos"),
        notice=(
            "Anexos", r"(?:Você )?[Nn]ão (?:está autorizado a ver|tem Permissão para ver) .+",
        ),
        start=(
            r"\d+ mensage(?:m|ns) (?:•|·|\|) ?(?:Página )?.*", r"\d+ mensage(?:m|ns)",
            r"Página \d+ de \d+ (?:\[|•) ?\d+ mensage(?:m|ns) ?\]?.*", "Responder",
            "Responder a este Tópico", "Criar novo tópico", "Novo tópico",
            "Exibir página para impressão", "Versão para impressão", "Trancado",
            "Tópico trancado", "Tópico Bloqueado", "Autor Mensagem", "Pesquisa avançada",
            "Pesquisar Pesquisa avançada", r"Moderador(?:es)?: .+", "Regras do fórum",
            "Primeira mensagem não lida",
        ),
        page=(
            r"Voltar para [“«\"].+", r"Quem está (?:online|ligado):?",
            r"Usuários navegando neste fórum: .+",
            r"Utilizadores a ver este [Ff]órum: .+", r"(?:Exibir|Mostrar) mensagens.*",
            r"(?:Enviar|Criar|Responder|Editar|Excluir|Apagar|Baixar|"
            r"Transferir) .+: (?:Permitido|Proibido)",
            r"Todos os horários (?:são|estão) .+", r"Os Horários são .+",
            "Excluir todos os cookies do fórum", "Apagar cookies", "Índice do fórum",
            r"Desenvolvido por phpBB.*", r"Traduzido por:? .+", "Links rápidos",
            "Próximo Tópico", "Tópico anterior",
        ),
    ),
    Dialect(
        name="discourse",
        signs=(
            "por Discourse,", "melhor visualizado com o JavaScript ativado", "próxima página →",
            "Tópicos sugeridos",
        ),
        below=("Solução", "Adicionar aos favoritos"),
        aside=("criado",),
        resume=(r"(?:\d[\d.,]*[kKM]? )?(?:usuários?|utilizadore?s?)",),
        reactions=(r"(?P<count>\d+) (?:[Cc]urtidas?|[Gg]ostos?)",),
        notice=(
            r"Este tópico foi .*(?:fechado|aberto).*",
            r"(?:\d+|um) (?:dias?|m[êe]s(?:es)?|anos?) depois",
        ),
        page=(
            "Tópicos relacionados", "Tópicos sugeridos", "Tópico Respostas Visualizações Atividade",
            "Início", "Categorias", "Diretrizes", "Termos de Serviço", "Política de Privacidade",
            r"(?:← página anterior)? ?(?:próxima página →)?", r".+ Discourse, .+ JavaScript.*",
        ),
    ),
    Dialect(
        name="vbulletin",
        signs=(
            "Postado originalmente por ", "Responder com Citação", "Data de Ingresso",
            "Ferramentas do Tópico", "Ver Perfil Público", "Regras para Mensagens",
            "Permissões de Postagem",
        ),
        labels={"Data de Ingresso": "joined", "Posts": "stats"},
        card=(
            "Ver Perfil", "Ver Posts", "Mensagem Privada",
            r"\S+(?: \S+){0,2} está (?:offline|online|desconectado)",
        ),
        above=("Padrão",),
        below=(
            "Responder com citação", "Ver perfil público",
            r"Encontrar mais (?:posts|mensagens) (?:de|por) .+",
        ),
        edited=(r"Última edição por (?P<author>.+?); .+",),
        quote=(
            r"(?:Citação:? )?Postado originalmente por (?P<author>.+?)(?: Ver [Pp]ost)?",
            "Citação:",
        ),
        inside=("Ver Post", "Código PHP:", "Código HTML:"),
        notice=("Arquivos Anexados", "Imagens Anexadas"),
        start=(
            "Ferramentas do Tópico", "Exibição", "Ferramentas do Tópico Exibição",
            "Pesquisar Tópico", r"Resultados de \d+ a \d+ de \d+",
        ),
        prefix=(r"Tópico: ",),
        page=(
            r"«? ?Tópico Anterior.*", "Próximo Tópico", "Permissões de Postagem",
            r"Você (?:não )?pode (?:iniciar|responder|enviar|editar) (?:novos |suas )?"
            r"(?:tópicos|anexos|mensagens|posts)", "Informações do Tópico",
        ),
    ),
    Dialect(
        name="invision",
        signs=(
            "Posts Recomendados", "Mensagens recomendadas", "Link para o comentário",
            "Compartilhar em outros sites", "Partilhar noutros sites",
            "Ir para a lista de tópicos",
        ),
        byline=(r"Postado (?:em )?(?P<date>.+)",),
        card=(
            "Membros", "Administradores", "Moderadores", "Visitantes", "Post Popular",
            r"[\d.,]+[kKM]? (?:posts?|mensagens|soluções)",
        ),
        above=(
            "Compartilhar", r"\(editado\)",
            "Denunciar", "Post Popular",
        ),
        tail=("Link para o comentário", "Compartilhar em outros sites", "Partilhar noutros sites"),
        edited=(r"Editado .*\d.* por .+", r"Editado por .+"),
        quote=(
            r"Em (?P<date>.*\d.*?),? (?P<author>\S+(?: \S+){0,3}) (?:disse|escreveu) ?:",
            r"(?P<date>.*\d.* (?:atrás|ago)), (?P<author>.+) (?:disse|escreveu) ?:",
            r"(?P<author>.+) (?:disse|escreveu) ?:",
        ),
        inside=("Expandir", "Mostrar conteúdo oculto"),
        notice=(r"\d+ (?:minutos?|horas?|dias?|semanas?|m[êe]s(?:es)?|anos?) depois\.\.\.",),
        start=(
            r"Por (?P<author>[^,]+), .*\d.* em .+", "Posts Recomendados",
            "Mensagens recomendadas", "Responder este tópico",
        ),
        page=(
            "Ir para a lista de tópicos", "Participe da conversa", "Navegando recentemente",
            "Toda a atividade", "Entrar agora",
        ),
    ),
    Dialect(
        name="xenforo",
        signs=(
            "Discussão em '", "Curtidas:", "Likes Recebidos:",
            "Clique para expandir", "Última edição:", "Reações:",
        ),
        labels={
            "Curtidas": "stats", "Likes recebidos": "stats",
            "Entrou": "joined", "Pontuação de reações": "stats", "Pontos de reação": "stats",
            "Pontos": "stats", "Autor do Tópico": "start", "Iniciador do tópico": "start",
            "Data de Início": "start",
        },
        edited=(r"Última edição ?:.*",),
        reactions=(
            r"(?P<users>.+) curti(?:u|ram) isso\.?",
            r"Reações ?: ?(?P<users>.*[^\W\d].*|)",
        ),
        quote=(r"(?P<author>.+) disse ?:(?: ?↑)?",),
        unquote=(r"Clique para expandir ?[.…]*",),
        start=(
            r"Discussão em .+ iniciad[oa] por (?P<author>[^,]+), .+",
            r"(?:Autor do Tópico ){1,2}(?P<author>.+)", r"(?:Data de Início ){1,2}.+",
        ),
        page=("Compartilhar:",),
    ),
    Dialect(
        name="smf",
        signs=(
            "« Responder #", "Citação de: ", "« Última modificação:", "« tópico anterior",
            "tópico seguinte »", " vendo este tópico.", " a ver este tópico.",
            "Denunciar ao Moderador", "Ir para o Fundo", "Ir para o Topo",
        ),
        below=("Registrado", "Denunciar ao Moderador", "Denunciar ao Moderador Registrado"),
        start=(
            "« tópico anterior tópico seguinte »", "« tópico anterior", "tópico seguinte »",
            "Imprimir", "Ir para o Fundo", "Autor", r"\d+ Membros e .+ este tópico\.",
            r"Iniciado por (?P<author>.+?), .+", r"(?:Ir para o Fundo )?Páginas:? ?\[?\d.*",
        ),
        title=(r"(?:Autor )?Tópico: (?P<text>\S.{3,}?)(?:\s*\(Lida [\d.,]+ vezes\))?",),
        page=("Ir para o Topo", "Imprimir Ir para o Topo"),
    ),
    Dialect(
        name="nodebb",
        signs=(
            "última edição por ", "Entre para responder", "Responder como tópico",
            "Apenas usuários com privilégios de moderação de tópico podem vê-lo.",
            "Carregando Mais Posts",
        ),
        byline=(
            r"(?:(?:escreveu(?: em)?|respondeu para .+?(?: on)?) )?(?P<date>[^|]*\d[^|]* )?"
            r"(?:última edição por|editado por último por)(?: Invalid Date)?(?: (?P<users>\S.*))?",
            r"(?:escreveu(?: em)?|respondeu para .+?(?: on)?) (?P<date>.*\d.*)",
        ),
        card=(
            r"(?:[^\W\d_] ?)?(?:Ausente|Não perturbar|Invisível)",
            r"(?P<author>\S.*?\S)(?: [^\W\d_a-z])? ?(?:Ausente|Não perturbar|Invisível)",
        ),
        below=(r"\d+ Respostas?",),
        edited=(r"(?:última edição por|editado por último por) \S.* \d.*\d:\d\d",),
        tail=(
            "Última resposta", r"Última resposta (?P<date>.+)",
            r"(?:.* )?\d+ Respostas? Última resposta(?: .*)?", r"Respostas: \d+",
        ),
        notice=(
            "Este post está deletado!",
            r".+ (?:(?:des)?trancou|(?:des)?fixou|deletou|restaurou|moveu|referenciou|ramificou)"
            r" este tópico.*",
        ),
        quote=(r"@(?P<author>.+?) disse(?: em .+?)?:",),
        start=(
            r"(?:\d\S* )?Posts .*\d.* Visualizações.*",
            r"Agendado(?: (?:Fixado|Trancado|Movido))+(?: .+)?",
            "Este tópico foi deletado. Apenas usuários com privilégios de moderação de tópico"
            " podem vê-lo.",
            "Mais Antigo para Mais Recente", "Mais Recente para Mais Antigo", "Mais votados",
            "Carregando Mais Posts", "Responder como tópico",
        ),
        page=("Entre para responder", "Primeiro post", "Último post"),
    ),
    Dialect(
        name="stackexchange",
        signs=(
            "Faça uma pergunta", "Fazer uma pergunta", "\nperguntada ", "\nrespondida ",
            "Melhore esta pergunta", "Melhore esta resposta", "Adicione um comentário",
            "Sua resposta", "Publique sua resposta",
        ),
        closing=(r"(?:perguntada|respondida) (?:em )?(?P<date>.+)",),
        below=(
            "Seguir", "Melhore esta pergunta", "Melhore esta resposta",
            r"compartilhar ?\|(?: ?\w+ ?\|)* ?melhorar? esta (?:pergunta|resposta)",
        ),
        comment=(r"(?:Adicione|adicione|adicionar) (?:um )?comentário ?\|?",),
        edited=(r"editada (?:em )?(?P<date>.+)",),
        notice=(r"\d+ respostas?(?: \d+)?",),
        start=("Faça uma pergunta", "Fazer uma pergunta", r"Vista [\d,.k]+ vezes"),
        page=("Sua resposta", "Publique sua resposta"),
    ),
)  # fmt: skip
