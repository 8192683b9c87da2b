# The pages of the help centre.

help_title = Ajuda { $brand }
help_not_found = Esta página não existe
help_not_found_text = O artigo pode ter mudado de lugar ou não estar disponível neste idioma.
help_all = Todos os artigos
help_languages = Este artigo em outros idiomas
