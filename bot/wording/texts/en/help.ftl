# The pages of the help centre. Every text may use { $brand }.
# A topic's name is help_topic_ and the name of its folder in knowledge_base/.

help_title = { $brand } help
help_description = Answers about { $brand }: search, or choose a topic.

## On every page

help_skip = Skip to the content
help_language = Language
# Read out before the path of topics
help_here = You are here
help_chat = Still need help?
help_chat_link = Chat with us

## The home

help_hello = How can we help?
help_topics = Topics
help_topics_all = All topics
# $count: how many articles a topic has
help_count = { $count ->
    [one] One article
   *[other] { $count } articles
}
help_all = All articles
help_empty = There are no articles in this language yet. You can read them in another one:

## Search

help_search = Search the help centre
help_search_button = Search
help_search_hint = Describe in a few words what you need, or try other words.
help_suggestions = Suggestions
# $query: what was searched for
help_results = Results for “{ $query }”
help_nothing = Nothing fits “{ $query }”
help_maybe = Perhaps you mean one of these
# Above results in other languages
help_elsewhere = Not in this language yet, but in another one

## An article

# Before a date
help_updated = Last updated on
help_related = Related articles
help_languages = This article in other languages
help_vote = Did this help?
help_vote_yes = Yes
help_vote_no = No
help_vote_thanks = Thank you for telling us!
help_vote_often = That was a lot of votes in a short time. Please try again in a minute.
# On the page that says there were too many votes
help_back = Back to the article

## Lists of several pages

help_pages = Pages of this list
help_page = Page { $page } of { $pages }
help_previous = Previous
help_next = Next

## What is not there

help_not_found = This page doesn’t exist
help_not_found_text = The article may have moved, or it may not be available in this language.
