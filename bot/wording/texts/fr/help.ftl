# The pages of the help centre.

help_title = Aide { $brand }
help_not_found = Cette page n’existe pas
help_not_found_text = L’article a peut-être changé d’adresse, ou n’existe pas dans cette langue.
help_all = Tous les articles
help_languages = Cet article dans d’autres langues
