# Die Seiten des Hilfebereichs.

help_title = Hilfe von { $brand }
help_not_found = Diese Seite gibt es nicht
help_not_found_text = Der Artikel ist vielleicht umgezogen oder in dieser Sprache nicht verfügbar.
help_all = Alle Artikel
help_languages = Dieser Artikel in anderen Sprachen
