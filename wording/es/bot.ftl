# What the assistant says. Keys, buttons and arguments are explained in wording/en/bot.ftl.

## Beginning and small talk

utter_welcome = ¡Hola! Soy el asistente automático de { $brand }. Puedo consultar tu pedido o responder a tus preguntas, y si lo prefieres te paso con una persona en cualquier momento.
    .track_order = ¿Dónde está mi pedido?
    .talk_to_human = Hablar con una persona
utter_greet = ¡Hola! ¿En qué te puedo ayudar?
    .track_order = ¿Dónde está mi pedido?
    .talk_to_human = Hablar con una persona
utter_goodbye = ¡Hasta pronto y gracias por tu visita!
utter_thanks = ¡De nada! ¿Necesitas algo más?
utter_affirm = Muy bien. ¿Qué te gustaría saber?
utter_deny = No pasa nada. Si te surge algo más, escríbeme.
utter_are_you_a_bot = Soy un asistente automático, no una persona. Si prefieres hablar con alguien de nuestro equipo, te paso enseguida.
    .talk_to_human = Hablar con una persona

## Following an order

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

## Answers from the knowledge base

utter_answer_other_language = Esta respuesta solo la tengo en { $language }:
utter_choose = ¿A cuál de estos temas te refieres?
utter_unknown = Lo siento, no tengo respuesta para eso. ¿Me lo cuentas con otras palabras o prefieres que te pase con una persona?
    .talk_to_human = Hablar con una persona
utter_ask_rephrase = No te he entendido. ¿Puedes decírmelo con otras palabras?
    .talk_to_human = Hablar con una persona

## A person takes over

utter_handoff_asked = Te paso con nuestro equipo. Pueden ver todo lo que hemos hablado, así que no hace falta que lo repitas.
utter_handoff_complaint = Siento mucho lo ocurrido. Se lo paso ahora mismo a nuestro equipo, que puede ver todo lo que has escrito.
utter_handoff_not_understood = No quiero hacerte dar más vueltas, así que te paso con una persona. Podrá ver lo que has escrito.
utter_handoff_action_failed = Acaba de fallar algo por nuestra parte. Te paso con una persona para que lo resuelva.
utter_agent_joined = { $agent } se ha unido al chat.
utter_resolved = Nuestro equipo ha cerrado esta consulta. Vuelves a hablar con el asistente automático: escríbeme cuando necesites algo.
utter_returned = Vuelves a hablar con el asistente automático. ¿En qué más te puedo ayudar?
