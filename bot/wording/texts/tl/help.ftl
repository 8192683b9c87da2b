# The pages of the help centre.

help_title = Tulong ng { $brand }
help_description = Mga sagot tungkol sa { $brand }: maghanap o pumili ng paksa.

## On every page

help_skip = Pumunta sa nilalaman
help_language = Wika
help_here = Narito kayo
help_chat = Kailangan pa ng tulong?
help_chat_link = Makipag-chat sa amin

## The home

help_hello = Paano kami makakatulong?
help_topics = Mga paksa
help_topics_all = Lahat ng paksa
help_count = { $count ->
    [one] { $count } artikulo
   *[other] { $count } na artikulo
}
help_all = Lahat ng artikulo
help_empty = Wala pang artikulo sa wikang ito. Mababasa ninyo ang mga ito sa ibang wika:

## Search

help_search = Maghanap sa help center
help_search_button = Hanapin
help_search_hint = Ilarawan sa ilang salita ang kailangan ninyo, o sumubok ng ibang salita.
help_suggestions = Mga mungkahi
help_results = Mga resulta para sa “{ $query }”
help_nothing = Walang tumutugma sa “{ $query }”
help_maybe = Baka isa sa mga ito ang hanap ninyo
help_elsewhere = Wala pa sa wikang ito, pero mayroon sa iba

## An article

help_updated = Huling in-update:
help_related = Mga kaugnay na artikulo
help_languages = Ang artikulong ito sa ibang wika
help_vote = Nakatulong ba ito?
help_vote_yes = Oo
help_vote_no = Hindi
help_vote_thanks = Salamat sa pagsabi sa amin!
help_vote_often = Napakaraming boto sa maikling panahon. Pakisubukan ulit pagkalipas ng isang minuto.
help_back = Bumalik sa artikulo

## Lists of several pages

help_pages = Mga pahina ng listahang ito
help_page = Pahina { $page } ng { $pages }
help_previous = Nauna
help_next = Susunod

## What is not there

help_not_found = Wala ang pahinang ito
help_not_found_text = Baka nalipat ang artikulo, o wala pa ito sa wikang ito.
