summary_wants = { $wish }

## Lo que se ha intentado

summary_article = El asistente mostró el artículo «{ $title }».
summary_article_helped = El asistente mostró el artículo «{ $title }» y sirvió de ayuda.
summary_article_unhelpful = El asistente mostró el artículo «{ $title }», pero no sirvió de ayuda.
summary_told = El asistente dijo: «{ $text }»
summary_not_understood = { $count ->
    [one] El asistente no entendió un mensaje.
   *[other] El asistente no entendió { $count } mensajes.
}
summary_no_answer = Ningún artículo responde a «{ $question }».
summary_person = { $count ->
    [one] { $name } escribió un mensaje.
   *[other] { $name } escribió { $count } mensajes.
}

## Lo que queda por resolver

summary_reason_asked = Ha pedido hablar con una persona.
summary_reason_complaint = Tiene una queja.
summary_reason_anger = Su último mensaje suena a enfado.
summary_reason_needs_person = Tiene que decidir una persona.
summary_reason_not_understood = El asistente no supo responder al último mensaje.
summary_reason_action_failed = Algo falló mientras el asistente respondía al último mensaje.
summary_question = No ha contestado a: «{ $question }»
summary_unanswered = { $count ->
    [one] Un mensaje sigue sin respuesta.
   *[other] { $count } mensajes siguen sin respuesta.
}
