# What the desk says to the people of the team. The arguments of a text are named in en/desk.ftl.

## Signing in

desk_title = { $brand }: mesa de atención
desk_sign_in = Iniciar sesión
desk_sign_in_intro = Inicia sesión para atender a los clientes.
desk_email = Correo electrónico
desk_password = Contraseña
desk_name = Tu nombre
desk_name_hint = Los clientes ven este nombre cuando respondes.
desk_password_hint = Al menos 12 caracteres. Unas cuantas palabras seguidas se recuerdan con facilidad.
desk_sign_in_failed = El correo y la contraseña no coinciden. Inténtalo de nuevo.
desk_sign_out = Cerrar sesión
desk_setup = Te damos la bienvenida
desk_setup_first = Eres la primera persona que administra. Elige cómo quieres iniciar sesión.
desk_setup_invited = Te han invitado. Elige cómo quieres iniciar sesión.
desk_setup_submit = Crear mi cuenta
desk_setup_link_invalid = Este enlace ya se ha usado o ha caducado. Pide uno nuevo a quien administra.
desk_setup_no_link = La dirección está incompleta. Abre el enlace entero que te dieron.
desk_working = Un momento…

## Finding one’s way

desk_navigation = Navegación
desk_skip = Ir a la conversación
desk_views = Conversaciones
desk_view_mine = Mías
desk_view_unassigned = Sin asignar
desk_view_all = Todas las abiertas
desk_view_team = Equipo
desk_view_mentions = Menciones
desk_view_snoozed = Pospuestas
desk_view_bot = Con el asistente
desk_view_resolved = Resueltas
desk_view_spam = Spam
desk_count = { $count ->
    [one] una conversación
   *[other] { $count } conversaciones
}
desk_people = Personas
desk_account = Tu cuenta
desk_shortcuts = Atajos de teclado
desk_offline = Sin conexión. Ves lo último que se sabe; todo se pondrá al día en cuanto vuelva.
desk_not_found = Esta conversación no se puede mostrar
desk_not_found_text = Puede que ya no exista o que no tengas permiso para verla. Elige otra.
desk_back = Volver a la lista
desk_close = Cerrar

## The list

desk_empty_unassigned = Nadie está esperando
desk_empty_unassigned_text = Quien necesite a una persona aparecerá aquí al momento.
desk_empty_mine = No tienes nada pendiente
desk_empty_mine_text = Las conversaciones que asumes se quedan aquí hasta que se resuelven.
desk_empty_all = No hay conversaciones abiertas
desk_empty_all_text = Aquí aparece todo lo que llevan las personas.
desk_empty_bot = El asistente no tiene nada que hacer
desk_empty_bot_text = Aquí aparecen las conversaciones que lleva el asistente por su cuenta.
desk_empty_resolved = Aún no se ha resuelto nada
desk_empty_resolved_text = Aquí se guardan las conversaciones terminadas.
desk_empty_team = Este equipo no tiene nada pendiente
desk_empty_team_text = Aquí aparecen las conversaciones destinadas a este equipo.
desk_empty_mentions = Nadie te ha mencionado
desk_empty_mentions_text = Cuando alguien te nombra en una nota, la conversación aparece aquí.
desk_empty_snoozed = No hay nada pospuesto
desk_empty_snoozed_text = Aquí aparecen las conversaciones que esperan su momento.
desk_empty_spam = No hay spam
desk_empty_spam_text = Aquí se guarda lo que alguien marcó como spam.
desk_empty_search = No se ha encontrado nada
desk_empty_search_text = Prueba con menos palabras, un nombre, un correo o un número.
desk_search = Buscar en todas las conversaciones
desk_search_placeholder = Buscar texto, clientes, números
desk_found_title = Búsqueda
desk_found = { $more ->
    [yes] Más de { $count } resultados
   *[no] { $count ->
        [one] Un resultado
       *[other] { $count } resultados
    }
}
desk_more = Mostrar más
desk_next = Tomar la siguiente
desk_next_none = Nadie te está esperando.
desk_unread = { $count ->
    [one] un mensaje sin leer
   *[other] { $count } mensajes sin leer
}
desk_draft = Borrador
desk_ticket = Tique
desk_snoozed_until = Hasta: { $time }

## What is promised. $time: how long, in short ("5m")

desk_due_first_response_ahead = Responder en { $time }
desk_due_first_response_late = Respuesta con { $time } de retraso
desk_due_resolution_ahead = Resolver en { $time }
desk_due_resolution_late = Resolución con { $time } de retraso

## News: said by the system and by a bell

desk_news_waiting = { $name } está esperando
desk_news_message = { $name } ha escrito
desk_news_mention = { $name } te ha mencionado
desk_news_assigned = Te han asignado una conversación

desk_waiting = Espera desde hace { $time }
desk_no_message = Aún no hay mensajes

## One conversation

desk_choose = Elige una conversación
desk_choose_text = Aquí verás lo que se ha dicho y por qué hace falta alguien.
desk_transcript = Conversación
desk_take = Asumir
desk_resolve = Resolver
desk_return = Devolver al asistente
desk_requeue = Devolver a la cola
desk_snooze = Posponer
desk_wake = Retomar ahora
desk_transfer = Transferir
desk_priority = Prioridad
desk_tags = Etiquetas
desk_spam = Marcar como spam
desk_no_spam = No es spam
desk_is_spam = Spam
desk_block = Bloquear a este cliente
desk_unblock = Dejar de bloquear a este cliente
desk_is_blocked = Bloqueado
desk_block_title = ¿Bloquear a { $name }?
desk_block_text = Ya no podrá escribir, ni en esta conversación ni en otras. Puedes desbloquearlo cuando quieras.
desk_more_actions = Más acciones
desk_change = Cambiar
desk_details = Detalles
desk_status_pending = Con el asistente
desk_status_open = Abierta
desk_status_waiting = En espera
desk_status_ticket = Tique
desk_status_snoozed = Pospuesta
desk_status_resolved = Resuelta
desk_assistant = Asistente
desk_team = Equipo
desk_note = Nota interna
desk_article = Artículo mostrado
desk_mark_wrong = Marcar como incorrecto
desk_marked_wrong = Marcado como incorrecto. Quien escribe los artículos verá la pregunta.
desk_understood = Entendido como
desk_sureness = { $name } · { $percent } %
desk_intent_nlu_fallback = No entendido
desk_writing_customer = El cliente está escribiendo…
desk_writing_bot = El asistente está escribiendo…
desk_colleague_writing = { $count ->
    [one] { $names } también está escribiendo aquí.
   *[other] { $names } también están escribiendo aquí.
}
desk_new_messages = Nuevos
desk_vote_helpful = El cliente dice que le sirvió
desk_vote_unhelpful = El cliente dice que no le sirvió
desk_withdraw = Retirar
desk_withdraw_title = ¿Retirar esta respuesta?
desk_withdraw_text = El cliente verá que la has retirado, pero no lo que decía. Puede que ya la haya leído.
desk_withdrawn = Retirada: el cliente ya no la ve
desk_arrival_sent = Enviado
desk_arrival_got = Entregado
desk_arrival_read = Leído
desk_mail_queued = Saldrá por correo enseguida
desk_mail_sent = Enviado por correo
desk_mail_failed = El correo no se pudo entregar
desk_sending = Enviando…
desk_failed = No enviado
desk_retry = Reintentar
desk_discard = Eliminar
desk_action_failed = No ha funcionado: { $reason }
desk_unreachable = no se puede conectar con el servidor. Inténtalo de nuevo.
# Why something did not work
desk_error_conflict = Alguien se adelantó, o algo ha cambiado entretanto. Vuelve a mirarlo antes de decidir.
desk_error_not_found = Ya no existe.
desk_error_not_allowed = No tienes permiso para hacerlo. Pregunta a Administración.
desk_error_too_many_requests = Demasiados intentos. Espera un rato y vuelve a intentarlo.
desk_error_too_large = Es demasiado grande.
desk_error_message_empty = Todavía no has escrito nada.
desk_error_message_too_long = Es demasiado largo. Envíalo en varias partes.
desk_error_sign_in_required = Tu sesión ha terminado. Vuelve a entrar.
desk_error_second_factor_missing = Configura antes un segundo factor en tu cuenta.
desk_error_link_invalid = Este enlace ya se usó o ha caducado.
desk_error_assistant_unavailable = El asistente no está disponible ahora. Sigue en cuanto vuelva.
desk_error_internal = Algo ha fallado por nuestra parte. Inténtalo de nuevo; si sigue así, avisa a Administración.
desk_error_unknown = No se sabe por qué. Inténtalo de nuevo.

## What happened

desk_change_handed_off = Pasó a una persona porque { $reason }
desk_change_ticket = Ahora es un tique, con respuesta prometida para: { $time }
desk_change_taken = { $agent } asumió la conversación
desk_change_assigned = Asignada a { $agent }
desk_change_transferred = Transferida a { $to }
desk_change_transferred_by = { $by } la transfirió a { $to }
desk_change_transferred_by_to = { $by } la transfirió a { $to }
desk_change_requeued = De vuelta en la cola, en primer lugar: ya no había nadie en el puesto
desk_change_requeued_by = { $by } la devolvió a la cola
desk_change_returned = De vuelta con el asistente
desk_change_returned_by = { $by } la devolvió al asistente
desk_change_resolved = Resuelta
desk_change_resolved_by = { $by } la resolvió
desk_change_resolved_by_to = { $by } la resolvió
desk_change_snoozed = Pospuesta hasta: { $time }
desk_change_snoozed_by = { $by } la pospuso hasta: { $time }
desk_change_snoozed_by_to = { $by } la pospuso hasta: { $time }
desk_change_woken = Retomada
desk_change_woken_by = { $by } la retomó
desk_change_woken_by_to = { $by } la retomó
desk_change_reopened = El cliente volvió a escribir: de nuevo con { $to }
desk_change_reopened_by = { $by } la reabrió: vuelve a esperar a una persona
desk_change_left = El cliente volvió con el asistente
desk_change_closed_by_silence = Resuelta: hacía mucho que nadie escribía
desk_change_ended = Resuelta: el cliente cerró el chat
desk_change_other = Cambiada
desk_event_open = Abierta para el equipo
desk_event_pending = De vuelta con el asistente
desk_event_snoozed = Pospuesta
desk_event_resolved = Resuelta

## Why somebody is needed: after "handed off because"

desk_reason_asked = el cliente pidió hablar con una persona
desk_reason_complaint = el cliente tiene una queja
desk_reason_anger = el cliente está molesto
desk_reason_needs_person = tiene que decidir una persona
desk_reason_not_understood = el asistente no entendió
desk_reason_action_failed = algo falló por nuestra parte
desk_reason_assistant_down = el asistente no estaba disponible
desk_reason_rule = lo dice una regla
desk_reason_agent = alguien del equipo la asumió

## The same, in a word or two

desk_why_asked = Pidió una persona
desk_why_complaint = Queja
desk_why_anger = Molestia
desk_why_needs_person = Requiere decisión
desk_why_not_understood = No entendido
desk_why_action_failed = Fallo
desk_why_assistant_down = Asistente caído
desk_why_rule = Regla
desk_why_agent = Equipo

## How a handoff ended

desk_outcome_resolved = resuelta
desk_outcome_returned = de vuelta con el asistente
desk_outcome_left = el cliente dejó la cola

## Writing

desk_compose_reply = Respuesta
desk_compose_note = Nota interna
desk_reply_placeholder = Escribe al cliente…
desk_note_placeholder = Escribe una nota que solo verá el equipo…
desk_reply_label = Tu respuesta
desk_note_label = Tu nota
desk_send = Enviar
desk_save_note = Añadir nota
desk_enter_sends = Intro envía, Mayús + Intro: nueva línea
desk_compose_tools = Añadir al texto
desk_tool_attach = Adjuntar imágenes o PDF (Alt+A)
desk_tool_canned = Respuesta guardada (/)
desk_tool_article = Artículo (??)
desk_tool_mention = Mencionar a alguien (@)
desk_attached = Adjuntos
desk_file_remove = Quitar { $name }
desk_file_too_large = { $name } pesa demasiado: el máximo por archivo es de 10 MB.
desk_complete_canned = Respuestas guardadas
desk_complete_article = Artículos
desk_complete_mention = Equipo
desk_complete_none = Nada coincide
desk_complete_count = { $count ->
    [0] nada coincide
    [one] una coincidencia
   *[other] { $count } coincidencias
}
desk_suggestions = Respuestas sugeridas: Alt y el número inserta una
desk_suggestion_article = Artículo:
desk_suggestion_reply = Respuesta anterior:
desk_reply_language = El cliente escribe en este idioma: { $language }.
desk_takes_over = Con tu respuesta asumes la conversación que lleva el asistente.
desk_has_it = { $name } atiende a este cliente. Puedes dejar una nota.
desk_reopens = Tu respuesta vuelve a abrir la conversación.
desk_too_long = { $over ->
    [one] Sobra un carácter.
   *[other] Sobran { $over } caracteres.
} Un mensaje puede tener hasta { $limit }.

## Dialogs

desk_snooze_title = Posponer hasta…
desk_snooze_text = Volverá a ti entonces, o en cuanto escriba el cliente.
desk_snooze_hour = Dentro de una hora
desk_snooze_evening = Esta tarde
desk_snooze_tomorrow = Mañana por la mañana
desk_snooze_week = El próximo lunes
desk_snooze_own = Otro momento
desk_snooze_past = Ese momento ya ha pasado. Elige uno que esté por venir.
desk_transfer_title = Transferir a…
desk_transfer_search = Buscar personas y equipos
desk_transfer_people = Personas
desk_transfer_teams = Equipos
desk_transfer_note = ¿Qué conviene que sepan? (opcional, solo para el equipo)
desk_transfer_missing = Elige una persona o un equipo.
desk_me = { $name } (tú)
desk_load = { $load } de { $capacity }
desk_priority_low = Baja
desk_priority_medium = Media
desk_priority_high = Alta
desk_priority_urgent = Urgente
desk_tags_now = Etiquetas de esta conversación
desk_tag_remove = Quitar { $tag }
desk_tag_new = Añadir una etiqueta
desk_tag_hint = Se añade con Intro o una coma.
desk_undo = Deshacer
desk_show = Mostrar
desk_undo_resolve = Resuelta
desk_undo_snooze = Pospuesta hasta: { $time }
desk_undo_transfer = Transferida a { $name }

## Whether somebody takes part

desk_presence_online = En línea
desk_presence_busy = Con trabajo
desk_presence_offline = Fuera de línea
desk_presence_online_long = En línea: atiendo conversaciones
desk_presence_busy_long = Con trabajo: nada nuevo, por favor
desk_presence_offline_long = Fuera de línea
desk_preferences = Notificaciones y teclas
desk_preferences_text = Este navegador lo recuerda.
desk_preference_notify = Notificaciones
desk_preference_notify_text = Un aviso de tu sistema cuando pasa algo y no tienes esta página a la vista.
desk_preference_notify_denied = Tu navegador no permite notificaciones de esta página. Cámbialo en los ajustes del navegador para esta página.
desk_preference_sound = Sonido
desk_preference_sound_text = Una campanilla cuando alguien empieza a esperar, te escribe o te menciona.
desk_preference_suggest = Respuestas sugeridas
desk_preference_suggest_text = Artículos y respuestas anteriores que pueden contestar al último mensaje.
desk_preference_help = La tecla ?
desk_preference_help_text = Muestra los atajos de teclado cuando no estás escribiendo.

## The customer

desk_customer = Cliente
desk_customer_language = Escribe en
desk_customer_locale = Lee en
desk_customer_page = Página
desk_customer_since = En contacto desde
desk_customer_time = Hora local
desk_customer_browser = Navegador
desk_verified = Verificado
desk_unverified = Sin verificar
desk_properties = Propiedades
desk_property_assignee = Asignada a
desk_property_team = Equipo
desk_property_priority = Prioridad
desk_property_tags = Etiquetas
desk_property_snoozed = Pospuesta hasta
desk_nobody = Nadie
desk_no_team = Ninguno
desk_no_tags = Ninguna
desk_orders = Pedidos
desk_rating = Valoración
desk_score = { $score } de 5
desk_earlier = Conversaciones anteriores
desk_visitor = Visitante { $id }

## The handoff

desk_handoff = Por qué haces falta
desk_handoff_earlier = Pasos anteriores a una persona
desk_taken_at = Asumida: { $time }
desk_ticket_expected = Respuesta prometida para: { $time }
desk_summary = Resumen
desk_summary_wanted = Qué se pide
desk_summary_tried = Qué se ha intentado
desk_summary_open = Qué queda pendiente
desk_summary_show = Mostrar en la conversación

## People

desk_people_title = Personas
desk_people_intro = Todas las que pueden iniciar sesión aquí.
desk_people_name = Nombre
desk_people_role = Función
desk_role_agent = Agente
desk_role_agent_text = Atiende a los clientes
desk_role_editor = Redacción
desk_role_editor_text = Escribe artículos
desk_role_supervisor = Supervisión
desk_role_supervisor_text = Lo ve todo, dirige el equipo
desk_role_administrator = Administración
desk_role_administrator_text = Puede hacerlo todo, invita a personas
desk_invite = Invitar a alguien
desk_invite_submit = Crear la invitación
desk_invite_taken = Ya hay alguien con esta dirección.
desk_invited = Invitación enviada
desk_invite_ready = La invitación para { $name } está lista
desk_invite_text = Envía tú este enlace a { $name }. Sirve una sola vez y solo se muestra aquí.
desk_invite_link = Enlace de la invitación
desk_copy = Copiar
desk_copied = Copiado

## How things stand

desk_numbers = Cifras en directo
desk_numbers_intro = Tal como está ahora. Los tiempos y las cantidades son de hoy.
desk_numbers_waiting = En espera
desk_numbers_longest_wait = Espera más larga
desk_numbers_first_response = Primera respuesta
desk_numbers_handling = Tiempo de atención
desk_numbers_resolved_today = Resueltas hoy
desk_numbers_ratings_today = Valoración de hoy
desk_numbers_p95 = El 95 % en { $time } o menos
desk_numbers_ratings = { $count ->
    [0] sin valoraciones
    [one] una valoración
   *[other] { $count } valoraciones
}
desk_numbers_agents = Quién está
desk_numbers_name = Nombre
desk_numbers_presence = Presencia
desk_numbers_load = En curso
desk_numbers_in_hand = En manos de personas
desk_numbers_in_hand_text = Abre una para leerla, dejar una nota, asumirla o dársela a otra persona.
desk_numbers_none = Nadie tiene nada en curso.

## Keyboard shortcuts

desk_shortcuts_inbox = Bandeja de entrada
desk_shortcuts_write = Escribir
desk_shortcuts_act = Conversación
desk_shortcut_queue = Tomar la siguiente
desk_shortcut_next = Conversación siguiente
desk_shortcut_previous = Conversación anterior
desk_shortcut_search = Buscar
desk_shortcut_help = Estos atajos
desk_shortcut_reply = Escribir una respuesta
desk_shortcut_note = Escribir una nota interna
desk_shortcut_insert1 = Insertar una sugerencia
desk_shortcut_attach = Adjuntar un archivo
desk_shortcut_canned = Respuesta guardada
desk_shortcut_article = Artículo
desk_shortcut_mention = Mencionar a alguien en una nota
desk_shortcut_send = Enviar
desk_shortcut_line = Nueva línea
desk_shortcut_send_resolve = Enviar y resolver
desk_shortcut_take = Asumir
desk_shortcut_resolve = Resolver
desk_shortcut_snooze = Posponer
desk_shortcut_transfer = Transferir
desk_shortcut_priority = Prioridad
desk_shortcut_tags = Etiquetas
desk_shortcut_undo = Deshacer
desk_shortcut_details = Detalles junto a la conversación
desk_shortcut_save = Guardar el artículo

## Articles: the list

desk_skip_page = Ir a la página
desk_articles = Artículos
desk_articles_back = Volver a los artículos
desk_article_new = Nuevo artículo
desk_article_count = { $count ->
    [one] un artículo
   *[other] { $count } artículos
}
desk_articles_none = Aún no hay artículos
desk_articles_none_text = Lo que los clientes preguntan una y otra vez merece un artículo.
desk_articles_none_here = Nada coincide
desk_articles_none_here_text = Ningún artículo coincide con estos filtros.
desk_article_not_found = Ese artículo no existe
desk_article_not_found_text = Puede que ahora tenga otro nombre. Búscalo en la lista.
desk_filter_search = Buscar en títulos y textos
desk_filter_state = Estado
desk_filter_locale = Idioma
desk_filter_topic = Tema
desk_filter_audience = Público
desk_filter_any = { $name }: cualquiera
desk_filter_outdated = Desactualizados
desk_filter_due = Revisión pendiente
desk_filter_unhelpful = Votados como poco útiles
desk_filter_clear = Mostrar todo
desk_column_title = Artículo
desk_column_state = Estado
desk_column_locales = Idiomas
desk_column_votes = Votos
desk_column_changed = Cambiado
desk_pages = Páginas
desk_page_previous = Anterior
desk_page_next = Siguiente
desk_page_of = Página { $page } de { $pages }
desk_locale_state = { $name }: { $state }
desk_state_new = Nuevo
desk_translation_new = Nueva traducción
desk_state_draft = Borrador
desk_state_draft_live = Borrador, versión anterior publicada
desk_state_review = En revisión
desk_state_review_live = En revisión, versión anterior publicada
desk_state_published = Publicado
desk_state_archived = Retirado
desk_state_outdated = Desactualizado
desk_state_missing = Falta
desk_state_live = Publicado ahora
desk_outdated_minor = El original cambió un poco
desk_outdated_normal = Desactualizado
desk_outdated_major = Incorrecto hasta que se actualice
desk_review_due = Revisión pendiente
desk_votes = A { $helpful } les sirvió, a { $unhelpful } no
desk_audience_public = Clientes
desk_audience_staff = Solo el equipo
desk_audience_public_long = Clientes y equipo
desk_audience_staff_long = Solo el equipo

## Articles: writing one

desk_article_locale = Idioma
desk_article_tabs = Partes del artículo
desk_tab_write = Escribir
desk_tab_translate = Traducir
desk_tab_history = Historial
desk_beside = Junto al texto
desk_panel_preview = Vista previa
desk_panel_ask = Preguntar
desk_panel_checks = Comprobaciones
desk_panel_details = Detalles
desk_field_title = Título
desk_field_answer = Respuesta breve
desk_field_answer_hint = Lo que dice el asistente en el chat: dos o tres frases que responden a la pregunta.
desk_field_body = Artículo
desk_field_body_hint = La página entera del centro de ayuda. Markdown: **negrita**, [enlace](dirección), ## título, - lista.
desk_field_questions = Preguntas
desk_field_questions_hint = Tal como las hacen los clientes. Cada una es una prueba: debe llevar a este artículo antes de publicarlo.
desk_field_topic = Tema
desk_field_topic_hint = En minúsculas y con guiones. Vale para el artículo en todos los idiomas.
desk_field_slug = Dirección
desk_field_audience = Público
desk_field_tags = Etiquetas
desk_field_tags_hint = Separadas por comas.
desk_field_owner = Responsable
desk_field_review_by = Revisar antes del
desk_field_review_by_hint = A partir de ese día, la lista dice que conviene revisarlo.
desk_owner_nobody = Nadie
desk_slug_from_title = Usar { $slug }
desk_slug_moves = La dirección antigua llevará a la nueva.
desk_detail_until_published = Los lectores ven «{ $now }» hasta que se publique este cambio.
desk_question = Pregunta { $number }
desk_question_add = Añadir una pregunta
desk_question_remove = Quitar la pregunta { $number }
desk_tools = Formato
desk_text = texto
desk_tool_bold = Negrita
desk_tool_italic = Cursiva
desk_tool_link = Enlace
desk_tool_heading = Título
desk_tool_bullets = Lista
desk_tool_numbers = Lista numerada
desk_tool_picture = Añadir una imagen
desk_tool_value = Insertar un valor común
desk_picture_sending = Enviando la imagen…
desk_save = Guardar
desk_cancel = Cancelar
desk_unsaved = Cambios sin guardar, conservados en este navegador
desk_saved = Versión { $number }, guardada: { $time }
desk_comment = ¿Qué has cambiado? (opcional)
desk_significance = ¿Cuánto afecta este cambio a las traducciones?
desk_significance_minor = Las traducciones se quedan como están
desk_significance_normal = Las traducciones deberían actualizarse
desk_significance_major = Las traducciones ahora son incorrectas
desk_follows = Dice lo que dice ahora el original
desk_unsaved_found = Tienes un texto sin guardar: { $time }.
desk_unsaved_restore = Recuperar
desk_unsaved_discard = Descartar
desk_fields_missing = Antes de guardar, rellena:
desk_field_wrong = Revisa este campo:
desk_preview_none = La vista previa aparece en cuanto el servidor la prepara.
desk_preview_chat = En el chat
desk_preview_page = En el centro de ayuda
desk_preview_live = Abrir la página publicada

## Articles: what the assistant makes of it

desk_ask = Preguntar
desk_ask_intro = Pregunta como lo haría un cliente, en cualquier idioma. Nadie más lo ve.
desk_ask_question = La pregunta de un cliente
desk_ask_locale = El cliente lee en
desk_ask_examples = Las preguntas del propio artículo
desk_ask_today = Hoy
desk_ask_draft = Con este texto
desk_answer_direct = Responde con
desk_answer_choose = Deja elegir al cliente
desk_answer_unknown = No lo sabe
desk_answer_this = este texto
desk_check_busy = Comparando con los demás artículos…
desk_check_links = Enlaces que no llevan a ninguna parte
desk_check_links_good = Todos los enlaces llevan a alguna parte.
desk_check_values = Valores comunes que no existen
desk_check_values_good = Todos los valores comunes existen.
desk_check_takes = { $count ->
    [one] Este texto le quitaría una pregunta a otro artículo
   *[other] Este texto les quitaría { $count } preguntas a otros artículos
}
desk_check_takes_good = No le quita ninguna pregunta a otro artículo.
desk_check_similar = Los más parecidos

## Articles: from the author to the readers

desk_publish_begin = Publicar…
desk_submit_begin = Pedir una revisión…
desk_submit = Pedir una revisión
desk_publish = Publicar ahora
desk_publish_later = Publicar entonces
desk_publish_anyway = Publicar de todos modos
desk_publishing = Probando las preguntas…
desk_publish_title = Léelo una vez más
desk_publish_first = Este texto no se ha publicado nunca.
desk_publish_new = Esta versión
desk_publish_when = Publicar el (vacío: ahora)
desk_publish_back = Volver al texto
desk_lost = { $count ->
    [one] Una pregunta dejaría de recibir respuesta de su artículo
   *[other] { $count } preguntas dejarían de recibir respuesta de su artículo
}
desk_lost_text = Cambia el texto o añade preguntas así a los artículos que deberían responderlas. O decide que está bien de esta manera.
desk_lost_to = la respondería
desk_lost_nothing = ningún artículo
desk_in_review = { $name } pide una revisión.
desk_review_begin = Revisar y publicar…
desk_send_back = Devolver
desk_send_back_why = ¿Qué habría que cambiar?
desk_last_comment = Versión { $number }: { $comment }
desk_planned = La versión { $number } se publicará: { $time }.
desk_unplan = No publicarla entonces
desk_take_down = Retirar
desk_take_down_text = Los clientes ya no encontrarán este artículo en { $language } y el asistente no responderá con él. Puedes volver a publicarlo cuando quieras.
desk_take_down_now = Retirarlo ahora

## Articles: two people at once

desk_somebody = Alguien
desk_conflict = { $name } guardó este texto mientras escribías ({ $time })
desk_conflict_text = No se ha sobrescrito nada. Elige con qué quedarte; también puedes cambiar el resultado a mano.
desk_conflict_taken = Solo { $name } cambió esto, así que se adopta: { $fields }.
desk_conflict_mine = Lo tuyo
desk_conflict_theirs = Lo de { $name }
desk_conflict_result = Resultado
desk_conflict_go_on = Seguir con esto
desk_conflict_later = Decidir más tarde

## Articles: history and translations

desk_revision = Versión { $number }
desk_revision_first = La primera versión
desk_revision_imported = De los archivos
desk_restore = Convertirla en la más reciente
desk_restore_unsaved = Primero guarda o descarta tus cambios.
desk_compare_with = Comparada con
desk_compare_same = Estas versiones dicen lo mismo.
desk_compare_skipped = { $count ->
    [one] una línea es igual
   *[other] { $count } líneas son iguales
}
desk_is_original = El artículo se escribió en { $language }; los demás idiomas lo siguen.
desk_original_changed = Qué ha cambiado en el original ({ $language }) desde esta traducción
desk_original_then = Traducido de
desk_original_now = Ahora
desk_translation_open = Abrir
desk_translation_begin = Traducir

## Gaps

desk_gaps = Lagunas
desk_gaps_intro = Lo que preguntaron los clientes y quedó sin respuesta, o con una que no sirvió.
desk_gaps_total = { $count ->
    [one] una pregunta
   *[other] { $count } preguntas
}
desk_gaps_none = No hay lagunas
desk_gaps_none_text = Aquí se reúnen las preguntas sin respuesta.
desk_gap_times = { $count ->
    [one] vez
   *[other] veces
}
desk_gap_more = { $count ->
    [one] Una más
   *[other] { $count } más
}
desk_gap_fewer = Mostrar menos
desk_gap_write = Escribir un artículo
desk_gap_add = Añadir a un artículo
desk_gap_dismiss = No necesita artículo
desk_gap_reason_unknown = Sin respuesta
desk_gap_reason_unhelpful = No sirvió
desk_gap_reason_wrong = Marcada como incorrecta

## What the bot says, and shared values

desk_wording = Textos del asistente
desk_wording_intro = Lo que dice el asistente. Los cambios valen al momento.
desk_tab_wording = Textos
desk_tab_values = Valores comunes
desk_wording_search = Buscar en nombres y textos
desk_wording_changed = Solo los cambiados
desk_wording_count = { $count ->
    [one] un texto
   *[other] { $count } textos
}
desk_wording_arguments = Puede usar:
desk_wording_buttons = Una línea que empieza con un punto es el título de un botón; conserva su nombre.
desk_wording_is_changed = Cambiado
desk_wording_standard = Texto estándar
desk_wording_reset = Volver al estándar
desk_wording_use_theirs = Usar este texto
desk_wording_saved = Guardado. El asistente lo dice desde ahora.
desk_wording_standard_again = El texto estándar vuelve a valer.
desk_values = Valores comunes
desk_values_intro = Datos que aparecen en muchos artículos y textos: escribe {"{"}return_days{"}"} y los lectores verán el valor.
desk_values_saved = Guardado. Los lectores ven los valores nuevos.
desk_values_conflict = Otra persona guardó los valores comunes mientras escribías
desk_values_conflict_text = No se ha sobrescrito nada. Lo que solo cambió una persona se ha tomado; elige donde cambiaron ambas y guarda después.
desk_value_add = Añadir un valor
desk_value_name = Nombre
desk_value_locale = Idioma
desk_value_everywhere = Todos los idiomas
desk_value_value = Valor de { $name }
desk_value_remove = Quitar { $name }

## Teams

desk_teams = Equipos
desk_teams_intro = Quién está para quién, y cuándo.
desk_team_new = Nuevo equipo
desk_team_edit = Cambiar el equipo
desk_team_saved = Se ha guardado { $name }.
desk_team_remove = ¿Quitar { $name }?
desk_team_remove_text = Sus conversaciones se quedan y esperan en la cola de todos.
desk_team_name = Nombre
desk_team_name_missing = Un equipo necesita un nombre.
desk_team_name_taken = Otro equipo ya se llama así.
desk_team_members = Miembros
desk_team_everybody = Todas las personas que atienden a clientes
desk_team_some = Solo estas personas
desk_team_members_missing = Elige al menos a una persona.
desk_team_hours = Horario
desk_team_zone = Zona horaria
desk_team_always = Siempre abierto
desk_team_sometimes = Abierto a ciertas horas
desk_team_closed = Cerrado
desk_team_from = { $day }, desde
desk_team_to = { $day }, hasta
desk_team_next_day = del día siguiente
desk_team_span_add = { $day }: añadir horas
desk_team_span_remove = { $day }: quitar de { $from } a { $to }
desk_team_copy_monday = Usar el horario del lunes de martes a viernes
desk_team_hours_missing = Indica cuándo está abierto el equipo o elige «Siempre abierto».
desk_team_time_missing = Rellena las dos horas o quita esta línea.
desk_team_hours_overlap = Estas horas se solapan con otras.
desk_team_holidays = Festivos
desk_team_holiday_add = Añadir un festivo
desk_team_holiday_day = Festivo { $number }, día
desk_team_holiday_name = Festivo { $number }, nombre
desk_team_holiday_example = Nombre, por ejemplo Año Nuevo
desk_team_holiday_remove = Quitar { $name }
desk_team_holiday_count = { $count ->
    [one] un festivo
   *[other] { $count } festivos
}
desk_team_day_missing = Elige el día o quita esta línea.
desk_team_day_twice = Este día ya está en la lista.
desk_team_assigning = Quién recibe cada conversación
desk_team_takes = Cada cual toma las conversaciones
desk_team_takes_text = Quien tiene tiempo toma la siguiente de la cola.
desk_team_assigns = Las conversaciones se reparten
desk_team_assigns_text = Cada una va a quien está en línea, encaja y tiene menos.
desk_team_targets = Compromisos
desk_team_first_response = Primera respuesta en
desk_team_resolution = Resuelta en
desk_team_first_response_minutes = Primera respuesta en (minutos)
desk_team_resolution_minutes = Resuelta en (minutos)
desk_team_minutes = { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}
desk_team_minutes_hint = Cuenta mientras el equipo está abierto. Vacío: sin compromiso.
desk_team_minutes_wrong = Escribe un número entero de minutos, o nada.

## Canned replies

desk_canned = Respuestas guardadas
desk_canned_intro = Textos de todos los días. En una respuesta, escribe / y el nombre.
desk_canned_new = Nueva respuesta
desk_canned_edit = Cambiar la respuesta
desk_canned_search = Buscar en nombres y textos
desk_canned_every_locale = Todos los idiomas
desk_canned_count = { $count ->
    [one] una respuesta
   *[other] { $count } respuestas
}
desk_canned_none = Aún no hay respuestas guardadas. Añade lo que escribís una y otra vez.
desk_canned_name = Nombre
desk_canned_name_hint = Una palabra corta. El mismo nombre puede servir para una respuesta en cada idioma.
desk_canned_name_missing = Una respuesta necesita un nombre.
desk_canned_name_wrong = El nombre debe ser una sola palabra, sin barra.
desk_canned_name_taken = Ya hay una respuesta con este nombre en este idioma.
desk_canned_locale = Idioma
desk_canned_text = Texto
desk_canned_text_missing = Escribe lo que dice la respuesta.
desk_canned_remove = ¿Quitar /{ $name }?
desk_canned_remove_text = Nadie podrá usarla más.

## One’s own profile

desk_profile = Tu perfil
desk_profile_of = Perfil de { $name }
desk_profile_short = Perfil
desk_profile_saved = Tu perfil se ha guardado.
desk_profile_languages = Idiomas hablados
desk_profile_languages_hint = Llegan conversaciones en estos idiomas; si no hay ninguno, en todos.
desk_profile_language_add = Añadir un idioma…
desk_profile_skills = Especialidades
desk_profile_skills_hint = Conocimientos especiales, por ejemplo facturación. Algunas conversaciones los necesitan.
desk_profile_capacity = Conversaciones a la vez
desk_profile_capacity_hint = No se asignan más. Siempre se pueden tomar otras.
desk_profile_capacity_wrong = Escribe un número entero del 1 al { $most }.
desk_profile_locale = Idioma de esta página
desk_profile_locale_hint = Los resúmenes de las conversaciones también están en este idioma.
desk_profile_locale_browser = El idioma del navegador
desk_token_remove = Quitar { $name }
desk_add = Añadir
desk_edit = Cambiar
desk_remove = Quitar

## La cuenta propia

desk_account_open = Contraseña y acceso
desk_account_rename = Cambiar mi nombre
desk_continue = Continuar
desk_account_password_now = Tu contraseña actual
desk_account_password_wrong = Esa no es tu contraseña actual.
desk_account_password_new = Contraseña nueva
desk_account_password_change = Cambiar la contraseña
desk_account_password_changed = Tu contraseña ha cambiado. Se ha cerrado la sesión en los demás dispositivos.
desk_account_sessions = Sesiones abiertas
desk_account_here = Este dispositivo
# $time: when the device was last used
desk_account_seen = Último uso: { $time }
# $time: when somebody signed in there
desk_account_since = sesión iniciada: { $time }
desk_account_device_unknown = Dispositivo desconocido
desk_account_end = Cerrar esa sesión
desk_account_end_others = Cerrar todas las demás
desk_account_ended = Sesión cerrada.
desk_factor = Segundo factor
desk_factor_on = Activado
desk_factor_off = Desactivado
desk_factor_intro = Un código de una aplicación de tu teléfono, además de la contraseña. Quien averigüe tu contraseña no podrá entrar.
desk_factor_required = Aquí los administradores necesitan un segundo factor. Configúralo para continuar.
# $count: how many recovery codes are left
desk_factor_left = { $count ->
    [one] Queda un código de recuperación.
   *[other] Quedan { $count } códigos de recuperación.
}
desk_factor_set_up = Configurar un segundo factor
desk_factor_turn_off = Desactivar
desk_factor_turn_off_title = Desactivar el segundo factor
desk_factor_new_codes = Códigos de recuperación nuevos
desk_factor_scan = Escanea esta imagen con una aplicación de autenticación y escribe el código que muestre.
desk_factor_picture = Código QR para una aplicación de autenticación
desk_factor_secret = O escribe esto en la aplicación:
desk_factor_code = Código
desk_factor_code_wrong = El código no es correcto o ha caducado. ¿Está bien el reloj de tu teléfono?
desk_factor_confirm = Activar
desk_factor_codes_text = Guarda estos códigos en un lugar seguro. Cada uno te deja entrar una vez si pierdes el teléfono. Solo se muestran ahora.
desk_factor_codes_download = Guardar en un archivo
desk_factor_codes_kept = Ya los he guardado
desk_sign_in_code_intro = Tu cuenta pide además un código.
desk_sign_in_code_hint = De tu aplicación de autenticación, o uno de tus códigos de recuperación.
desk_sign_in_code_failed = El código no es correcto, ha caducado o ya se usó.
desk_sign_in_company = Entrar con la cuenta de tu empresa
desk_refused_sign_in_failed = El acceso de tu empresa no te ha dejado entrar o ha tardado demasiado. Inténtalo otra vez.
desk_refused_not_allowed = La cuenta de tu empresa no tiene acceso aquí. Pregunta a un administrador.
desk_refused_provider_failed = Ahora no se puede contactar con el acceso de tu empresa. Inténtalo otra vez; si sigue así, avisa a un administrador.
desk_forgotten = ¿Has olvidado tu contraseña?
desk_forgotten_intro = Escribe tu correo. Si hay una cuenta con él, recibirás un enlace para elegir una contraseña nueva.
desk_forgotten_submit = Enviarme un enlace
desk_forgotten_sent = Si hay una cuenta con este correo, el enlace está en camino. Sirve durante una hora.
desk_forgotten_back = Volver al acceso
desk_reset = Una contraseña nueva
desk_reset_intro = Al elegirla se cierra la sesión en todos los dispositivos.
desk_reset_submit = Usar esta contraseña
desk_reset_link_invalid = Este enlace ya se usó o ha caducado. Pide uno nuevo en la página de acceso.

## Lo que hacen los administradores con las personas

desk_manage = Gestionar
# $name: somebody else
desk_manage_of = Gestionar a { $name }
desk_manage_disabled = Desactivada
desk_manage_locked = Demasiadas contraseñas erróneas
# $time: when somebody was last here
desk_manage_seen = Última vez aquí: { $time }
desk_manage_never_seen = Nunca ha entrado
desk_manage_role_change = Cambiar la función
desk_manage_role_hint = Al cambiar de función se cierra la sesión de esta persona; vale en cuanto vuelva a entrar.
desk_manage_role_done = La función ha cambiado.
# $name: the last administrator
desk_manage_last = { $name } es la única persona en Administración. Da antes esa función a otra.
desk_manage_way_in = Recuperar el acceso
desk_manage_unlock = Dejar que lo intente otra vez
desk_manage_unlocked = Ya puede volver a intentarlo.
desk_manage_reset_link = Enlace a una contraseña nueva
desk_manage_link_done = El enlace está listo.
desk_manage_link_hint = Sirve una vez, durante una hora. Dáselo solo a la persona para la que es.
desk_manage_reset_factor = Quitar el segundo factor
desk_manage_factor_gone = El segundo factor se ha quitado y sus sesiones se han cerrado.
desk_manage_sign_out = Cerrar todas sus sesiones
desk_manage_signed_out = Todas sus sesiones se han cerrado.
desk_manage_nowhere = No tiene ninguna sesión abierta.
desk_manage_disable = Desactivar
desk_manage_shut_out = La cuenta está desactivada.
desk_manage_enable = Dejar entrar otra vez
desk_manage_let_in = Ya puede volver a entrar.
desk_manage_disable_hint = Quien está desactivado no puede entrar. Lo que escribió sigue con su nombre.

## Claves para programas

desk_programs = Programas
desk_programs_intro = Claves para programas que trabajan sin una persona.
desk_programs_none = Ningún programa tiene clave todavía.
desk_program_new = Clave nueva
desk_program_name = Para qué es
desk_program_scopes = Qué puede hacer
desk_program_no_scope = Elige al menos una cosa.
desk_program_days = Días hasta que caduque
desk_program_days_hint = Vacío: hasta que alguien la anule.
desk_program_make = Crear la clave
desk_program_made = La clave está lista
desk_program_made_text = Cópiala ahora: nadie podrá volver a leerla.
desk_program_token = Clave
# $name: who made the token
desk_program_by = De { $name }
desk_program_used = último uso: { $time }
desk_program_unused = sin usar
desk_program_until = caduca: { $time }
desk_program_revoke = Anular
desk_program_revoke_of = ¿Anular la clave de { $name }?
desk_program_revoke_text = El programa no podrá hacer nada desde ese momento.
# What a program may do
desk_scope_read_conversations = Leer conversaciones
desk_scope_answer_customers = Responder a los clientes
desk_scope_close_for_others = Cerrar lo que atienden otras personas
desk_scope_edit_canned = Cambiar las respuestas guardadas
desk_scope_see_numbers = Ver los datos en directo
desk_scope_manage_teams = Cambiar equipos y horarios
desk_scope_list_people = Ver quién trabaja aquí
desk_scope_read_audit = Leer el registro
desk_scope_read_articles = Leer artículos, también borradores
desk_scope_write_articles = Escribir artículos
desk_scope_publish_articles = Publicar artículos
desk_scope_answer_as_bot = Responder a los clientes como bot propio
desk_scope_write_for_customers = Escribir en nombre de los clientes y cambiar sus datos
desk_scope_manage_webhooks = Gestionar webhooks

## Lo que se ha hecho

desk_audit = Registro
desk_audit_intro = Lo que ha hecho cada persona y cada programa. Aquí no se puede cambiar nada.
desk_audit_search = Buscar personas, cosas, detalles
desk_audit_every_action = Todas las acciones
desk_audit_everybody = Todo el mundo
desk_audit_from = Desde
desk_audit_to = hasta
desk_audit_none = No hay nada que coincida.
desk_audit_export_csv = Exportar como CSV
desk_audit_export_jsonl = Exportar como líneas JSON
desk_audit_nobody = Alguien desconocido
desk_audit_time = Hora
desk_audit_actor = Quién
desk_audit_action = Acción
desk_audit_object = Qué
desk_audit_details = Detalles
desk_audit_address = Dirección de red
# The actions
desk_audited_signed_in = Entró
desk_audited_signed_out = Salió
desk_audited_sign_in_failed = No pudo entrar
desk_audited_joined = Se incorporó
desk_audited_invited = Invitó
desk_audited_renamed = Cambió un nombre
desk_audited_role_changed = Cambió una función
desk_audited_disabled = Desactivó una cuenta
desk_audited_enabled = Reactivó una cuenta
desk_audited_unlocked = Permitió volver a intentarlo
desk_audited_second_factor_reset = Quitó un segundo factor
desk_audited_signed_out_by_force = Cerró las sesiones de alguien
desk_audited_session_ended = Cerró una sesión
desk_audited_sessions_ended = Cerró las demás sesiones
desk_audited_second_factor_on = Activó el segundo factor
desk_audited_second_factor_off = Desactivó el segundo factor
desk_audited_recovery_codes_renewed = Creó códigos de recuperación nuevos
desk_audited_password_reset_asked = Pidió un enlace a una contraseña nueva
desk_audited_password_changed = Cambió una contraseña
desk_audited_program_made = Creó una clave
desk_audited_program_revoked = Anuló una clave
desk_audited_webhook_made = Creó un webhook
desk_audited_webhook_changed = Cambió un webhook
desk_audited_webhook_secret_changed = Cambió el secreto de un webhook
desk_audited_webhook_removed = Quitó un webhook
desk_audited_webhook_resent = Reenvió eventos
desk_audited_webhook_tested = Probó un webhook
desk_audited_team_made = Creó un equipo
desk_audited_team_changed = Cambió un equipo
desk_audited_team_removed = Eliminó un equipo
desk_audited_conversation_taken_over = Tomó una conversación de otra persona
desk_audited_contact_blocked = Bloqueó a un cliente
desk_audited_contact_unblocked = Desbloqueó a un cliente
desk_audited_contact_made = Creó un cliente
desk_audited_contact_changed = Cambió los datos de un cliente
desk_audited_conversation_begun = Inició una conversación
desk_audited_conversation_claimed = Pasó a responder como bot
desk_audited_conversation_released = Devolvió la conversación al asistente
desk_audited_conversation_handed_off = Pasó una conversación al equipo
desk_audited_conversation_resolved = Resolvió una conversación
desk_audited_conversation_reopened = Reabrió una conversación
desk_audited_conversation_snoozed = Pospuso una conversación
desk_audited_conversation_woken = Reactivó una conversación
desk_audited_conversation_returned = Devolvió una conversación al bot
desk_audited_conversation_assigned = Transfirió una conversación
desk_audited_conversation_marked = Cambió etiquetas o prioridad
desk_audited_message_written = Escribió como bot
desk_audited_customer_message_written = Escribió en nombre de un cliente
desk_audited_note_written = Escribió una nota
desk_audited_file_added = Añadió un archivo
desk_audited_article_made = Creó un artículo
desk_audited_article_saved = Cambió un artículo
desk_audited_article_submitted = Pidió una revisión
desk_audited_article_sent_back = Devolvió un artículo
desk_audited_article_published = Publicó un artículo
desk_audited_article_planned = Programó un artículo
desk_audited_article_archived = Archivó un artículo
desk_audited_text_changed = Cambió un texto del bot
desk_audited_text_reset = Restableció un texto del bot
desk_audited_values_changed = Cambió los valores de los textos
desk_audited_audit_exported = Exportó el registro

desk_webhooks = Webhooks
desk_webhooks_intro = Sistemas tuyos a los que se avisa de lo que pasa aquí.
desk_webhooks_none = Todavía no se avisa a ninguno.
desk_webhook_new = Webhook nuevo
desk_webhook_change = Cambiar
desk_webhook_url = Dirección
desk_webhook_events = De qué hay que avisarle
desk_webhook_pause = En pausa: guardar los eventos hasta que siga
desk_webhook_paused = En pausa
desk_webhook_waiting = { $count ->
    [0] nada pendiente
    [one] { $count } evento pendiente
   *[other] { $count } eventos pendientes
}
desk_webhook_dead = { $count ->
    [0] ninguno descartado
    [one] { $count } evento descartado
   *[other] { $count } eventos descartados
}
desk_webhook_secret = Secreto
desk_webhook_secret_new = El secreto está listo
desk_webhook_secret_text = Cópialo ahora: nadie podrá volver a leerlo. Tu sistema comprueba las firmas con él.
desk_webhook_rotate = Secreto nuevo
desk_webhook_rotate_text = El anterior seguirá firmando un día más. Mientras tanto, pon el nuevo en tu sistema.
desk_webhook_remove = Quitar
desk_webhook_remove_of = ¿Quitar { $url }?
desk_webhook_remove_text = Con él se van su registro y lo que no se haya enviado.
desk_webhook_log = Registro
desk_webhook_log_none = Aquí no hay nada.
desk_webhook_shown = Mostrar
desk_webhook_test = Enviar una prueba
desk_webhook_resend_dead = Reenviar los descartados
desk_delivery_all = Todo
desk_delivery_waiting = Pendiente
desk_delivery_delivered = Entregado
desk_delivery_dead = Descartado
desk_delivery_attempts = { $count ->
    [0] sin intentos aún
    [one] { $count } intento
   *[other] { $count } intentos
}
desk_delivery_resend = Reenviar
desk_event_conversation_opened = Empieza una conversación
desk_event_conversation_handed_off = Se pide una persona
desk_event_message_created = Alguien escribe
desk_event_conversation_resolved = Se resuelve una conversación
desk_event_conversation_rated = Un cliente valora la atención
desk_event_article_published = Se publica un artículo
desk_event_test = Prueba

## El chat en un sitio web

desk_widget = Chat web
desk_widget_intro = Una línea de HTML pone el chat en todas las páginas de un sitio web.
# $site: the name of a site in parley.yml
desk_widget_site = Sitio web «{ $site }»
desk_widget_snippet = Línea para tus páginas
desk_widget_snippet_text = Pégala antes del final de body, una vez en cada página.
desk_widget_policy = Política de seguridad de contenido
desk_widget_policy_text = Si tus páginas tienen una, debe permitir esto.
desk_widget_origins = Páginas que pueden usar el chat
desk_widget_origins_any = Páginas de cualquier sitio web. Indica las tuyas como «origins» de este sitio en parley.yml para que nadie más pueda usar su chat.
desk_widget_identity = Clientes que han iniciado sesión
desk_widget_identity_on = Tu servidor puede decir quién es el cliente: firma su número con el secreto de este sitio.
desk_widget_identity_off = Aquí todos son anónimos. Para saber quién ha iniciado sesión, da un secreto a este sitio y firma con él el número del cliente.
# $variable: the name of an environment variable
desk_widget_secret = El secreto tiene 32 caracteres o más y está en la variable de entorno { $variable }.
desk_widget_signing = Lo que hace tu servidor
desk_widget_look = Aspecto
desk_widget_light = Claro
desk_widget_dark = Oscuro
# $ratio: such as 7.1
desk_widget_contrast = Contraste del signo del botón: { $ratio } a 1
desk_widget_contrast_links = Contraste de los enlaces: { $ratio } a 1
desk_widget_contrast_good = Se lee bien: al menos 4,5 a 1.
desk_widget_look_text = El color, las esquinas, la fuente, el logotipo y la posición se definen en «widget», en parley.yml.
