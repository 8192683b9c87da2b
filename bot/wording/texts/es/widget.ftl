# What the chat window on the website says. Keys and arguments are explained in wording/en/widget.ftl.

## The round button and the window

widget_open = Chatea con nosotros
widget_unread = { $count ->
    [one] Un mensaje nuevo
   *[other] { $count } mensajes nuevos
}
widget_close = Cerrar el chat
widget_title = Chat de { $brand }
widget_log = Mensajes
widget_loading = Cargando la conversación…

## Who is speaking

widget_assistant = Asistente automático
widget_team = Equipo de { $brand }
widget_agent = Nuestro equipo
widget_you = Tú
widget_says = { $name }:
widget_typing_bot = El asistente está escribiendo…
widget_typing_agent = { $name } está escribiendo…

## Writing

widget_write = Escribe un mensaje…
widget_message = Tu mensaje
widget_keys = Con Intro envías el mensaje; con Mayús e Intro empiezas una línea nueva.
widget_send = Enviar
widget_too_long = { $over ->
    [one] Sobra un carácter. El mensaje puede tener { $limit } como máximo.
   *[other] Sobran { $over } caracteres. El mensaje puede tener { $limit } como máximo.
}
widget_choices = Respuestas sugeridas

## What became of a message

widget_sending = Enviando…
widget_sent = Enviado
widget_delivered = Entregado
widget_read = Leído
widget_withdrawn = Este mensaje se ha retirado.
widget_queued = Se enviará cuando vuelvas a tener conexión
widget_failed = No enviado
widget_retry = Reintentar
widget_discard = Eliminar

## Articles of the help centre

widget_article = De nuestro centro de ayuda
widget_read_article = Leer el artículo completo
widget_new_tab = se abre en otra pestaña
widget_vote = ¿Te ha servido?
widget_vote_yes = Sí
widget_vote_no = No
widget_vote_thanks = ¡Gracias!

## What happens with the conversation

widget_waiting = Esperando a una persona de nuestro equipo. Te responderá aquí; mientras tanto puedes seguir escribiendo.
widget_joined = Estás hablando con { $name }, de nuestro equipo.
widget_resolved = Esta consulta está cerrada. Escríbenos otra vez cuando lo necesites.
widget_expired = Tu conversación anterior ya no está disponible aquí, así que empezamos una nueva.
widget_offline = Sin conexión. Tus mensajes se enviarán en cuanto vuelva.
widget_reconnecting = Conectando…
widget_jump = Mensajes más recientes

## While people have the conversation

widget_queue_place = { $place ->
    [1] Eres la siguiente persona en la cola.
   *[other] Tu puesto en la cola es el { $place }.
}
widget_queue_minutes = { $minutes ->
    [one] Tardaremos alrededor de un minuto.
   *[other] Tardaremos unos { $minutes } minutos.
}
widget_queue_hours = { $hours ->
    [one] Tardaremos alrededor de una hora.
   *[other] Tardaremos unas { $hours } horas.
}
widget_queue_leave = Volver al asistente
widget_ticket = Ahora mismo no hay nadie disponible. Tendrás respuesta, como muy tarde: { $when }.
widget_ticket_open = Ahora mismo no hay nadie disponible. Te responderemos en cuanto podamos.
widget_email = Recibir la respuesta también por correo
widget_email_saved = La respuesta también llegará a { $email }.
widget_email_change = Cambiar
widget_email_label = Tu correo electrónico
widget_email_save = Guardar
widget_email_wrong = Revisa la dirección. Debe ser como nombre@example.com.
widget_not_done = No ha funcionado. Inténtalo de nuevo.

## Files. $name: the name of a file

widget_attach = Adjuntar una imagen o un PDF
widget_drop = Suelta los archivos aquí
widget_file_uploading = Subiendo { $name }…
widget_file_remove = Quitar { $name }
widget_file_save = Guardar
widget_picture = Imagen: { $name }
widget_file_too_large = { $name } pesa demasiado: el máximo por archivo es { $limit }.
widget_file_too_many = No se ha añadido { $name }: cada mensaje admite hasta { $count } archivos.
widget_file_refused = { $name } no se puede enviar. Sí puedes enviar imágenes y archivos PDF.
widget_file_failed = { $name } no se ha subido. Inténtalo de nuevo.

## When it is over

widget_rating_question = ¿Qué te ha parecido la atención?
widget_rating_1 = Muy mala
widget_rating_2 = Mala
widget_rating_3 = Normal
widget_rating_4 = Buena
widget_rating_5 = Muy buena
widget_rating_words = ¿Quieres añadir algo? (opcional)
widget_rating_send = Enviar valoración
widget_rating_thanks = ¡Gracias por tu valoración!
widget_rating_close = No valorar

## Before the first message

widget_invite_no = No, gracias
widget_consent = Para chatear contigo necesitamos guardar lo que escribes y recordar esta conversación en tu dispositivo. No guardamos nada hasta que aceptes.
widget_privacy = Cómo tratamos tus datos
widget_consent_yes = Aceptar y empezar
widget_consent_no = Ahora no
widget_questions = Preguntas frecuentes
widget_search = Buscar en la ayuda
widget_found = { $count ->
    [0] No hay artículos que coincidan
    [one] Un artículo encontrado
   *[other] { $count } artículos encontrados
}
widget_pre_chat_send = Empezar el chat
widget_optional = (opcional)

## Answers in a certain form

widget_input_text = Tu respuesta
widget_input_email = Tu correo electrónico
widget_input_tel = Tu teléfono
widget_input_number = El número
widget_input_date = La fecha
widget_field_missing = Rellena este campo, por favor.
widget_tel_wrong = Revisa el número. Puede empezar por + y el prefijo del país.
widget_number_wrong = Escribe un número, por favor.
widget_date_wrong = Escribe una fecha, por favor.
widget_step_done = (hecho)

## Menu

widget_menu = Más opciones
widget_person = Hablar con una persona
widget_language = Idioma
widget_sound = Sonido para mensajes nuevos
widget_transcript = Guardar esta conversación
widget_end = Terminar el chat
widget_end_question = ¿Quieres terminar este chat? Puedes volver a escribirnos cuando quieras.
widget_end_confirm = Terminar
widget_reset = Empezar otra conversación
widget_reset_question = ¿Quieres empezar otra conversación? Dejarás de ver aquí los mensajes de esta.
widget_reset_confirm = Empezar otra
widget_cancel = Cancelar

## The demo page

demo_title = Todo lo que necesitas y alguien a quien preguntar
demo_intro = Imagina que esta es una página cualquiera de una tienda. El chat está en la esquina: pregunta por un pedido, un envío o una devolución, en tu propio idioma.
demo_language = Idioma de la página
demo_try = Prueba a preguntar
demo_try_order = ¿Dónde está mi pedido?
demo_try_return = ¿Cómo devuelvo un artículo?
demo_try_person = Me gustaría hablar con una persona
demo_open_chat = Abrir el chat
demo_desk = El espacio de tu equipo
demo_desk_text = Mira quién está esperando, toma la conversación y responde.
demo_help = A cualquier hora
demo_help_text = El asistente responde al momento a las preguntas de siempre, con artículos que escribe tu propio equipo.
demo_people = Personas cuando hacen falta
demo_people_text = Alguien del equipo sigue con la conversación y ya sabe todo lo que se ha dicho.
demo_languages = En el idioma de cada cliente
demo_languages_text = Pregunta en un idioma y sigue en otro. La respuesta llega en el tuyo.
