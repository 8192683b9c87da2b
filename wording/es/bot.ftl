# What the assistant says. Keys, buttons and arguments are explained in wording/en/bot.ftl.

## Beginning and small talk

utter_welcome = ¡Hola! Soy el asistente automático de { $brand }. Puedo consultar tu pedido o responder a tus preguntas, y si lo prefieres te paso con una persona en cualquier momento.
    .track_order = ¿Dónde está mi pedido?
    .talk_to_human = Hablar con una persona
utter_welcome_choice = ¡Hola! ¿Prefieres hablar con una persona de nuestro equipo o con el asistente automático de { $brand }?
    .talk_to_human = Hablar con una persona
    .greet = Asistente automático
utter_greet = ¡Hola! ¿En qué te puedo ayudar?
    .track_order = ¿Dónde está mi pedido?
    .talk_to_human = Hablar con una persona
utter_goodbye = ¡Hasta pronto y gracias por tu visita!
utter_thanks = ¡De nada! ¿Necesitas algo más?
utter_affirm = Muy bien. ¿Qué te gustaría saber?
utter_deny = No pasa nada. Si te surge algo más, escríbeme.
utter_small_talk = Muy bien, gracias por preguntar. De lo que más sé es de pedidos, envíos y devoluciones, así que pregúntame lo que quieras.
utter_are_you_a_bot = Soy un asistente automático, no una persona. Si prefieres hablar con alguien de nuestro equipo, te paso enseguida.
    .talk_to_human = Hablar con una persona

## Another language

utter_language_changed = Claro, seguimos en español. ¿Qué necesitas?
utter_languages = ¿En qué idioma prefieres hablar? Puedo hacerlo en { $languages }. También puedes escribir directamente en el tuyo.

## Everything about an order

utter_ask_order_number = Claro. ¿Cuál es tu número de pedido? Tiene cinco cifras y aparece en el correo de confirmación.
utter_ask_email = ¿Y con qué correo electrónico hiciste la compra? Así compruebo que el pedido es tuyo.
utter_order_number_invalid = Eso no parece un número de pedido. Tiene cinco cifras, por ejemplo 10234.
utter_email_invalid = Eso no parece una dirección de correo. Debería ser algo como nombre@example.com.
utter_order_not_found = No encuentro el pedido { $order_number } con esa dirección de correo. Revisa los dos datos o, si lo prefieres, habla con una persona.
    .track_order = Volver a intentarlo
    .talk_to_human = Hablar con una persona
utter_order_status_processing = Hemos recibido el pedido { $order_number } y lo estamos preparando. Esperamos enviarlo como muy tarde el { $date }.
utter_order_status_packed = El pedido { $order_number } ya está empaquetado, a la espera de que lo recoja { $carrier }. Debería llegarte como muy tarde el { $date }.
utter_order_status_shipped = El pedido { $order_number } está en camino con { $carrier } (número de seguimiento { $tracking }) y debería llegarte como muy tarde el { $date }.
utter_order_status_delivered = { $carrier } entregó el pedido { $order_number } el { $date }.
utter_order_status_cancelled = El pedido { $order_number } se canceló el { $date }. Si ya lo habías pagado, la devolución del dinero está en marcha.

## Cancelling an order

utter_confirm_cancel_order = ¿Cancelo el pedido { $order_number }? Después no se puede deshacer.
    .affirm = Sí, cancélalo
    .deny = No, déjalo como está
utter_order_cancelled = Listo: el pedido { $order_number } está cancelado. Si ya lo habías pagado, tendrás el dinero en un máximo de cinco días laborables.
utter_order_cancelled_before = El pedido { $order_number } ya estaba cancelado.
utter_order_not_cancelled_sent = El pedido { $order_number } ya ha salido del almacén y no puedo cancelarlo. Cuando lo recibas, puedes devolverlo.
    .request_refund = Devolverlo
utter_order_kept = De acuerdo, el pedido { $order_number } se queda como está.

## Changing an order or where it goes

utter_ask_details = ¿Qué quieres cambiar? Dime el artículo y qué preferirías en su lugar.
utter_ask_new_address = ¿Adónde lo enviamos? Escríbeme la dirección completa: nombre, calle y número, código postal y localidad.
utter_new_address_invalid = Necesito la dirección completa, con el número de la calle y el código postal.
utter_address_changed = El pedido { $order_number } se enviará a esta dirección: { $address }
utter_order_not_changed_processing = No he podido cambiar el pedido { $order_number }. Inténtalo otra vez o habla con una persona.
    .talk_to_human = Hablar con una persona
utter_order_not_changed_packed = No he podido cambiar el pedido { $order_number }. Inténtalo otra vez o habla con una persona.
    .talk_to_human = Hablar con una persona
utter_order_not_changed_shipped = El pedido { $order_number } ya está en camino y no se puede modificar. Quizá alguien de nuestro equipo consiga hablar con el transportista.
    .talk_to_human = Hablar con una persona
utter_order_not_changed_delivered = El pedido { $order_number } ya está entregado y no se puede modificar. Si algo no te convence, puedes devolverlo.
    .request_refund = Devolverlo
utter_order_not_changed_cancelled = El pedido { $order_number } se canceló, así que no hay nada que cambiar.

## Sending something back, and the money for it

utter_confirm_request_refund = ¿Registro la devolución del pedido { $order_number }? Te llegará una etiqueta por correo electrónico.
    .affirm = Sí, por favor
    .deny = No, me lo quedo
utter_return_registered = La devolución del pedido { $order_number } está registrada. Te hemos enviado la etiqueta por correo; el dinero te llegará como mucho cinco días laborables después de que recibamos el paquete.
utter_return_registered_before = La devolución del pedido { $order_number } ya estaba registrada. La etiqueta está en tu correo.
utter_return_cancel_instead = El pedido { $order_number } todavía no ha salido, así que basta con cancelarlo y no pagas nada.
    .cancel_order = Cancelar el pedido
utter_return_not_wanted = Muy bien, te lo quedas. Si cambias de idea, tienes 30 días desde la entrega.
utter_return_too_late = El pedido { $order_number } se entregó hace más de 30 días y ya no puedo registrar la devolución. Si tiene algún defecto, alguien de nuestro equipo te ayudará.
    .talk_to_human = Hablar con una persona
utter_return_shipped = El pedido { $order_number } sigue en camino. Cuando lo tengas, escríbeme y registro la devolución.
utter_return_cancelled = El pedido { $order_number } se canceló, así que no hay nada que devolver.
utter_refund_waits = Estamos esperando a que nos llegue el pedido { $order_number }. El dinero sale como mucho cinco días laborables después.
utter_refund_none = No veo ninguna devolución del pedido { $order_number }. ¿Quieres devolverlo?
    .request_refund = Devolverlo
utter_refund_on_its_way = El dinero del pedido { $order_number } está en camino y debería llegarte como muy tarde el { $date }.
utter_refund_paid = Ya devolvimos el importe del pedido { $order_number }; debería haberte llegado el { $date } a más tardar. Si no es así, alguien de nuestro equipo lo revisará.
    .talk_to_human = Hablar con una persona

## Invoices

utter_invoice_sent = He enviado la factura del pedido { $order_number } al correo con el que compraste.
utter_invoice_cancelled = El pedido { $order_number } se canceló, así que no hay factura.

## Products

utter_product = { $product } está disponible por { $price }. Añádelo a la cesta en nuestra tienda y casi lo tienes.
utter_product_sold_out = Lo siento, { $product } ({ $price }) está agotado ahora mismo.

## Newsletter and reviews

utter_ask_newsletter_wanted = ¿Quieres recibir nuestro boletín?
    .affirm = Sí, apúntame
    .deny = No, dame de baja
utter_newsletter_on = Ya casi está: pulsa el enlace que hemos enviado a { $email }.
utter_newsletter_off = { $email } ya no está en la lista. No recibirás más boletines.
utter_ask_rating = ¡Me encantará leerla! ¿Cuántas estrellas nos das, de 1 a 5?
utter_rating_invalid = Dime un número del 1 (mal) al 5 (genial).
utter_ask_comment = ¿Quieres añadir unas palabras?
    .deny = No, eso es todo
utter_review_good = ¡Muchas gracias! He pasado tu opinión al equipo y se va a alegrar.
utter_review_bad = Gracias por la franqueza. He pasado tu opinión al equipo. ¿Quieres que alguien mire qué ha fallado?
    .talk_to_human = Hablar con una persona

## Two wishes in one message

utter_second_wish = También has mencionado: «{ $wish }». ¿Seguimos con eso?

## Answers from the knowledge base

utter_answer_other_language = Esta respuesta solo la tengo en { $language }:
utter_choose = ¿A cuál de estos temas te refieres?
utter_unknown = Lo siento, no tengo respuesta para eso. ¿Me lo cuentas con otras palabras o prefieres que te pase con una persona?
    .talk_to_human = Hablar con una persona
utter_which_wish = No sé si te he entendido bien. ¿Es alguna de estas cosas?
    .talk_to_human = Hablar con una persona
utter_nearest = Sigo sin entenderlo del todo. Quizá te sirva esto mientras tanto:
utter_ask_rephrase = No te he entendido. ¿Puedes decírmelo con otras palabras?
    .talk_to_human = Hablar con una persona

## A person takes over

utter_handoff_asked = Te paso con nuestro equipo. Pueden ver todo lo que hemos hablado, así que no hace falta que lo repitas.
utter_handoff_complaint = Siento mucho lo ocurrido. Se lo paso ahora mismo a nuestro equipo, que puede ver todo lo que has escrito.
utter_handoff_anger = Lo siento, veo que no ha sido una buena experiencia. Te paso ahora mismo con nuestro equipo, que puede ver todo lo que has escrito.
utter_handoff_not_understood = No quiero hacerte dar más vueltas, así que te paso con una persona. Podrá ver lo que has escrito.
utter_handoff_needs_person = Gracias, lo he anotado todo. Alguien de nuestro equipo tiene que verlo y te responderá aquí.
utter_handoff_action_failed = Acaba de fallar algo por nuestra parte. Te paso con una persona para que lo resuelva.
utter_handoff_assistant_down = Algo no funciona por nuestra parte, así que te paso con nuestro equipo. Pueden ver lo que has escrito.
utter_handoff_rule = Una persona de nuestro equipo tiene que ver esto. Te paso con ella.
utter_agent_joined = { $agent } se ha unido al chat.
utter_resolved = Nuestro equipo ha cerrado esta consulta. Vuelves a hablar con el asistente automático: escríbeme cuando necesites algo.
utter_returned = Vuelves a hablar con el asistente automático. ¿En qué más te puedo ayudar?
utter_queue_place = { $place ->
    [1] Eres la siguiente persona: alguien de nuestro equipo te responderá aquí.
   *[other] Tienes el número { $place } en la cola; alguien de nuestro equipo te responderá aquí.
}
utter_queue_place_minutes = { $place ->
    [1] Eres la siguiente persona: alguien de nuestro equipo te responderá aquí.
   *[other] Tienes el número { $place } en la cola; alguien de nuestro equipo te responderá aquí.
} { $minutes ->
    [1] Debería tardar más o menos un minuto.
   *[other] Debería tardar unos { $minutes } minutos.
}
utter_queue_ticket = Ahora mismo nadie de nuestro equipo puede responder. Tendrás una respuesta antes de: { $time }. No hace falta que esperes aquí: deja un correo electrónico o vuelve más tarde.
utter_requeued = Otra persona del equipo sigue desde aquí y puede ver todo lo hablado.
note_bridge_failed = No se ha podido contactar con la otra plataforma de atención, así que esta conversación está ahora en nuestra propia cola. { $problem }
utter_transferred = Te pasamos con { $team }. Pueden ver todo lo hablado.
utter_email_kept = Gracias. Si no estás aquí cuando respondamos, la respuesta irá a { $email }.
utter_reopened = { $agent } vuelve a estar contigo.
utter_left_queue = De acuerdo, vuelves a hablar con el asistente automático. ¿En qué te ayudo?

## An answer by e-mail

mail_subject = { $brand } te ha respondido
mail_text =
    { $agent }, de { $brand }, te ha respondido:

    { $text }

    Para seguir, abre el chat en nuestra web:

## What customers want, in a few words: titles of buttons

intent_place_order = Comprar algo
intent_track_order = ¿Dónde está mi pedido?
intent_change_order = Cambiar un pedido
intent_cancel_order = Cancelar un pedido
intent_delivery_options = Formas de envío
intent_delivery_time = Plazos de entrega
intent_change_address = Cambiar la dirección de entrega
intent_payment_methods = Formas de pago
intent_payment_problem = Un problema con el pago
intent_invoice = Pedir una factura
intent_fees = Gastos y tarifas
intent_refund_policy = Cómo funcionan las devoluciones
intent_request_refund = Devolver algo
intent_track_refund = ¿Dónde está mi dinero?
intent_create_account = Abrir una cuenta
intent_edit_account = Cambiar mis datos
intent_delete_account = Borrar mi cuenta
intent_recover_password = He olvidado la contraseña
intent_registration_problem = No puedo registrarme
intent_switch_account = Usar otra cuenta
intent_newsletter = Boletín
intent_review = Dejar una opinión
intent_complaint = Poner una queja
intent_contact = Cómo contactar
intent_talk_to_human = Hablar con una persona
intent_change_language = Otro idioma
