# A handoff in a few lines, as the desk shows them. The desk puts its headings above them.
# $wish: what the customer wants, in a few words

summary_wants = { $wish }

## What was tried
## $title: of an article; $text: what the assistant said; $question: what the customer wrote

summary_article = The assistant showed the article “{ $title }”.
summary_article_helped = The assistant showed the article “{ $title }”; it helped.
summary_article_unhelpful = The assistant showed the article “{ $title }”; it did not help.
summary_told = The assistant said: “{ $text }”
summary_not_understood = { $count ->
    [one] The assistant did not understand one message.
   *[other] The assistant did not understand { $count } messages.
}
summary_no_answer = No article answers “{ $question }”.
# $name: a person of the team
summary_person = { $count ->
    [one] { $name } wrote one message.
   *[other] { $name } wrote { $count } messages.
}

## What is open
## $question: what the assistant asked

summary_reason_asked = The customer asked for a person.
summary_reason_complaint = The customer has a complaint.
summary_reason_anger = The customer’s last message sounds angry.
summary_reason_needs_person = A person has to decide.
summary_reason_not_understood = The assistant could not answer the last message.
summary_reason_action_failed = Something failed while the assistant was answering the last message.
summary_question = The customer has not answered: “{ $question }”
summary_unanswered = { $count ->
    [one] One message has no answer yet.
   *[other] { $count } messages have no answer yet.
}
