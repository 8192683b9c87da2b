# The pages of the help centre.

help_title = Ajuda { $brand }
help_description = Respostas sobre { $brand }: pesquise ou escolha um assunto.

## On every page

help_skip = Ir para o conteúdo
help_language = Idioma
help_here = Você está aqui
help_chat = Ainda precisa de ajuda?
help_chat_link = Fale com a gente no chat

## The home

help_hello = Como podemos ajudar?
help_topics = Assuntos
help_topics_all = Todos os assuntos
help_count = { $count ->
    [one] { $count } artigo
   *[other] { $count } artigos
}
help_all = Todos os artigos
help_empty = Ainda não há artigos neste idioma. Você pode ler em outro:

## Search

help_search = Pesquisar na central de ajuda
help_search_button = Pesquisar
help_search_hint = Descreva em poucas palavras o que você precisa ou tente outras palavras.
help_suggestions = Sugestões
help_results = Resultados para “{ $query }”
help_nothing = Nada corresponde a “{ $query }”
help_maybe = Talvez você esteja procurando um destes
help_elsewhere = Ainda não neste idioma, mas em outro

## An article

help_updated = Última atualização:
help_related = Artigos relacionados
help_languages = Este artigo em outros idiomas
help_vote = Isso ajudou?
help_vote_yes = Sim
help_vote_no = Não
help_vote_thanks = Obrigado por avisar!
help_vote_often = Foram muitos votos em pouco tempo. Tente de novo em um minuto.
help_back = Voltar ao artigo

## Lists of several pages

help_pages = Páginas desta lista
help_page = Página { $page } de { $pages }
help_previous = Anterior
help_next = Próxima

## What is not there

help_not_found = Esta página não existe
help_not_found_text = O artigo pode ter mudado de lugar ou não estar disponível neste idioma.
