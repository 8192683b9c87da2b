# Die Seiten des Hilfebereichs.

help_title = Hilfe von { $brand }
help_description = Antworten rund um { $brand }: suchen oder ein Thema wählen.

## On every page

help_skip = Zum Inhalt springen
help_language = Sprache
help_here = Sie sind hier
help_chat = Noch Fragen?
help_chat_link = Chatten Sie mit uns

## The home

help_hello = Wie können wir helfen?
help_topics = Themen
help_topics_all = Alle Themen
help_count = { $count ->
    [one] Ein Artikel
   *[other] { $count } Artikel
}
help_all = Alle Artikel
help_empty = In dieser Sprache gibt es noch keine Artikel. In anderen Sprachen schon:

## Search

help_search = Hilfebereich durchsuchen
help_search_button = Suchen
help_search_hint = Beschreiben Sie in wenigen Worten, was Sie brauchen, oder versuchen Sie es mit anderen Wörtern.
help_suggestions = Vorschläge
help_results = Ergebnisse für „{ $query }“
help_nothing = Nichts passt zu „{ $query }“
help_maybe = Vielleicht meinen Sie einen dieser Artikel
help_elsewhere = Noch nicht in dieser Sprache, aber in einer anderen

## An article

help_updated = Zuletzt aktualisiert am
help_related = Verwandte Artikel
help_languages = Dieser Artikel in anderen Sprachen
help_vote = Hat das geholfen?
help_vote_yes = Ja
help_vote_no = Nein
help_vote_thanks = Danke für die Rückmeldung!
help_vote_often = Das waren viele Stimmen in kurzer Zeit. Bitte versuchen Sie es in einer Minute noch einmal.
help_back = Zurück zum Artikel

## Lists of several pages

help_pages = Seiten dieser Liste
help_page = Seite { $page } von { $pages }
help_previous = Zurück
help_next = Weiter

## What is not there

help_not_found = Diese Seite gibt es nicht
help_not_found_text = Der Artikel ist vielleicht umgezogen oder in dieser Sprache nicht verfügbar.
