# The pages of the help centre. Every text may use { $brand }.
# A topic's name is help_topic_ and the name of its folder in knowledge_base/.

help_title = { $brand } help
help_not_found = This page doesn’t exist
help_not_found_text = The article may have moved, or it may not be available in this language.
help_all = All articles
help_languages = This article in other languages
