# Las páginas del centro de ayuda.

help_title = Ayuda de { $brand }
help_not_found = Esta página no existe
help_not_found_text = Puede que el artículo haya cambiado de sitio o que no esté disponible en este idioma.
help_all = Todos los artículos
help_languages = Este artículo en otros idiomas
