summary_wants = { $wish }

## Was versucht wurde

summary_article = Der Assistent hat den Artikel „{ $title }“ gezeigt.
summary_article_helped = Der Assistent hat den Artikel „{ $title }“ gezeigt; er hat geholfen.
summary_article_unhelpful = Der Assistent hat den Artikel „{ $title }“ gezeigt; er hat nicht geholfen.
summary_told = Der Assistent hat gesagt: „{ $text }“
summary_not_understood = { $count ->
    [one] Der Assistent hat eine Nachricht nicht verstanden.
   *[other] Der Assistent hat { $count } Nachrichten nicht verstanden.
}
summary_no_answer = Kein Artikel beantwortet „{ $question }“.
summary_person = { $count ->
    [one] { $name } hat eine Nachricht geschrieben.
   *[other] { $name } hat { $count } Nachrichten geschrieben.
}

## Was offen ist

summary_reason_asked = Möchte mit einem Menschen sprechen.
summary_reason_complaint = Hat eine Beschwerde.
summary_reason_anger = Die letzte Nachricht klingt verärgert.
summary_reason_needs_person = Ein Mensch muss entscheiden.
summary_reason_not_understood = Der Assistent konnte die letzte Nachricht nicht beantworten.
summary_reason_action_failed = Während der Assistent die letzte Nachricht beantwortete, ist etwas schiefgegangen.
summary_question = Noch nicht beantwortet wurde die Frage: „{ $question }“
summary_unanswered = { $count ->
    [one] Eine Nachricht ist noch ohne Antwort.
   *[other] { $count } Nachrichten sind noch ohne Antwort.
}
