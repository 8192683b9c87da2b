# Las páginas del centro de ayuda.

help_title = Ayuda de { $brand }
help_description = Respuestas sobre { $brand }: busca o elige un tema.

## On every page

help_skip = Ir al contenido
help_language = Idioma
help_here = Estás aquí
help_chat = ¿Sigues necesitando ayuda?
help_chat_link = Chatea con nosotros

## The home

help_hello = ¿En qué podemos ayudarte?
help_topics = Temas
help_topics_all = Todos los temas
help_count = { $count ->
    [one] Un artículo
   *[other] { $count } artículos
}
help_all = Todos los artículos
help_empty = Todavía no hay artículos en este idioma. Puedes leerlos en otro:

## Search

help_search = Busca en el centro de ayuda
help_search_button = Buscar
help_search_hint = Describe en pocas palabras lo que necesitas o prueba con otras palabras.
help_suggestions = Sugerencias
help_results = Resultados para «{ $query }»
help_nothing = No hay nada que coincida con «{ $query }»
help_maybe = Quizá buscas uno de estos
help_elsewhere = Aún no están en este idioma, pero sí en otro

## An article

help_updated = Última actualización:
help_related = Artículos relacionados
help_languages = Este artículo en otros idiomas
help_vote = ¿Te ha servido?
help_vote_yes = Sí
help_vote_no = No
help_vote_thanks = ¡Gracias por decírnoslo!
help_vote_often = Han sido muchos votos en poco tiempo. Vuelve a intentarlo dentro de un minuto.
help_back = Volver al artículo

## Lists of several pages

help_pages = Páginas de esta lista
help_page = Página { $page } de { $pages }
help_previous = Anterior
help_next = Siguiente

## What is not there

help_not_found = Esta página no existe
help_not_found_text = Puede que el artículo haya cambiado de sitio o que no esté disponible en este idioma.
