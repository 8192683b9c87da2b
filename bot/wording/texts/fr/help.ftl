# The pages of the help centre.

help_title = Aide { $brand }
help_description = Les réponses à vos questions sur { $brand } : cherchez ou choisissez un thème.

## On every page

help_skip = Aller au contenu
help_language = Langue
help_here = Vous êtes ici
help_chat = Besoin d’aide supplémentaire ?
help_chat_link = Discutez avec nous

## The home

help_hello = Comment pouvons-nous vous aider ?
help_topics = Thèmes
help_topics_all = Tous les thèmes
help_count = { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
help_all = Tous les articles
help_empty = Il n’y a pas encore d’articles dans cette langue. Vous pouvez les lire dans une autre :

## Search

help_search = Rechercher dans l’aide
help_search_button = Rechercher
help_search_hint = Décrivez en quelques mots ce dont vous avez besoin, ou essayez d’autres mots.
help_suggestions = Suggestions
help_results = Résultats pour « { $query } »
help_nothing = Rien ne correspond à « { $query } »
help_maybe = Vous cherchez peut-être l’un de ces articles
help_elsewhere = Pas encore dans cette langue, mais dans une autre

## An article

help_updated = Dernière mise à jour :
help_related = Articles liés
help_languages = Cet article dans d’autres langues
help_vote = Cet article vous a-t-il aidé ?
help_vote_yes = Oui
help_vote_no = Non
help_vote_thanks = Merci de nous l’avoir dit !
help_vote_often = Cela fait beaucoup de votes en peu de temps. Réessayez dans une minute.
help_back = Retour à l’article

## Lists of several pages

help_pages = Pages de cette liste
help_page = Page { $page } sur { $pages }
help_previous = Précédente
help_next = Suivante

## What is not there

help_not_found = Cette page n’existe pas
help_not_found_text = L’article a peut-être changé d’adresse, ou n’existe pas dans cette langue.
