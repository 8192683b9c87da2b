# The pages of the help centre.

help_title = Tulong ng { $brand }
help_not_found = Wala ang pahinang ito
help_not_found_text = Baka nalipat ang artikulo, o wala pa ito sa wikang ito.
help_all = Lahat ng artikulo
help_languages = Ang artikulong ito sa ibang wika
