# What the assistant says. Keys, buttons and arguments are explained in wording/en/bot.ftl.

## Beginning and small talk

utter_welcome = Oi! Sou o assistente automático da { $brand }. Posso consultar um pedido ou responder às suas perguntas, e chamo alguém da equipe quando você quiser.
    .track_order = Onde está meu pedido?
    .talk_to_human = Falar com uma pessoa
utter_welcome_choice = Olá! Você prefere falar com uma pessoa da nossa equipe ou com o assistente automático da { $brand }?
    .talk_to_human = Falar com uma pessoa
    .greet = Assistente automático
utter_greet = Olá! Em que posso ajudar?
    .track_order = Onde está meu pedido?
    .talk_to_human = Falar com uma pessoa
utter_goodbye = Até mais, e obrigado pela visita!
utter_thanks = De nada! Posso ajudar em mais alguma coisa?
utter_affirm = Certo. O que você gostaria de saber?
utter_deny = Sem problema. Se precisar de mais alguma coisa, é só escrever.
utter_small_talk = Tudo bem por aqui, obrigado! Entendo mesmo é de pedidos, entregas e devoluções, então pode perguntar.
utter_are_you_a_bot = Sou um assistente automático, não uma pessoa. Se preferir falar com alguém da nossa equipe, eu transfiro você.
    .talk_to_human = Falar com uma pessoa

## Another language

utter_language_changed = Claro, vamos continuar em português. Em que posso ajudar?
utter_languages = Em que idioma você prefere conversar? Falo { $languages }. Você também pode simplesmente escrever no seu.

## Everything about an order

utter_ask_order_number = Claro. Qual é o número do pedido? Ele tem cinco dígitos e está no e-mail de confirmação.
utter_ask_email = E com qual e-mail você fez a compra? Assim confirmo que o pedido é seu.
utter_order_number_invalid = Isso não parece um número de pedido. Ele tem cinco dígitos, por exemplo 10234.
utter_email_invalid = Isso não parece um e-mail. Deveria ser algo como nome@example.com.
utter_order_not_found = Não encontrei o pedido { $order_number } com esse e-mail. Confira os dois ou fale com uma pessoa.
    .track_order = Tentar de novo
    .talk_to_human = Falar com uma pessoa
utter_order_status_processing = O pedido { $order_number } chegou até nós e está sendo preparado. A previsão é enviar até { $date }.
utter_order_status_packed = O pedido { $order_number } está embalado, aguardando a coleta da { $carrier }. Deve chegar até { $date }.
utter_order_status_shipped = O pedido { $order_number } está a caminho com a { $carrier } (código de rastreio { $tracking }) e deve chegar até { $date }.
utter_order_status_delivered = O pedido { $order_number } foi entregue pela { $carrier } em { $date }.
utter_order_status_cancelled = O pedido { $order_number } foi cancelado em { $date }. Se você já tinha pago, o dinheiro está voltando.

## Cancelling an order

utter_confirm_cancel_order = Posso cancelar o pedido { $order_number }? Depois não dá para desfazer.
    .affirm = Sim, pode cancelar
    .deny = Não, quero manter
utter_order_cancelled = Pronto: o pedido { $order_number } foi cancelado. Se você já pagou, o dinheiro volta em até cinco dias úteis.
utter_order_cancelled_before = O pedido { $order_number } já estava cancelado.
utter_order_not_cancelled_sent = O pedido { $order_number } já saiu do nosso depósito e não consigo mais cancelar. Quando chegar, você pode devolver.
    .request_refund = Devolver
utter_order_kept = Tudo bem, o pedido { $order_number } continua como está.

## Changing an order or where it goes

utter_ask_details = O que você quer mudar? Diga qual é o produto e o que prefere no lugar.
utter_ask_new_address = Para onde devemos enviar? Escreva o endereço completo: nome, rua e número, CEP e cidade.
utter_new_address_invalid = Preciso do endereço completo, com o número e o CEP.
utter_address_changed = O pedido { $order_number } agora vai para: { $address }
utter_order_not_changed_processing = Não consegui alterar o pedido { $order_number }. Tente de novo ou fale com uma pessoa.
    .talk_to_human = Falar com uma pessoa
utter_order_not_changed_packed = Não consegui alterar o pedido { $order_number }. Tente de novo ou fale com uma pessoa.
    .talk_to_human = Falar com uma pessoa
utter_order_not_changed_shipped = O pedido { $order_number } já está a caminho e não dá mais para mudar nada. Talvez alguém da equipe consiga falar com a transportadora.
    .talk_to_human = Falar com uma pessoa
utter_order_not_changed_delivered = O pedido { $order_number } já foi entregue e não pode mais ser alterado. Se algo não serviu, você pode devolver.
    .request_refund = Devolver
utter_order_not_changed_cancelled = O pedido { $order_number } foi cancelado, então não há o que mudar.

## Sending something back, and the money for it

utter_confirm_request_refund = Posso registrar a devolução do pedido { $order_number }? Você vai receber uma etiqueta por e-mail.
    .affirm = Sim, por favor
    .deny = Não, vou ficar com ele
utter_return_registered = A devolução do pedido { $order_number } está registrada. A etiqueta está indo para o seu e-mail; o dinheiro volta em até cinco dias úteis depois que o pacote chegar aqui.
utter_return_registered_before = Já existe uma devolução registrada para o pedido { $order_number }. A etiqueta está no seu e-mail.
utter_return_cancel_instead = O pedido { $order_number } ainda não saiu: basta cancelar e você não paga nada.
    .cancel_order = Cancelar o pedido
utter_return_not_wanted = Certo, você fica com ele. São 30 dias a partir da entrega, caso mude de ideia.
utter_return_too_late = O pedido { $order_number } foi entregue há mais de 30 dias e não consigo registrar a devolução. Se houver algum defeito, alguém da equipe ajuda.
    .talk_to_human = Falar com uma pessoa
utter_return_shipped = O pedido { $order_number } ainda está a caminho. Quando chegar, escreva de novo e eu registro a devolução.
utter_return_cancelled = O pedido { $order_number } foi cancelado, então não há o que devolver.
utter_refund_waits = Estamos esperando o pedido { $order_number } voltar. O dinheiro sai em até cinco dias úteis depois disso.
utter_refund_none = Não vejo nenhuma devolução do pedido { $order_number }. Quer devolver?
    .request_refund = Devolver
utter_refund_on_its_way = O reembolso do pedido { $order_number } está a caminho e deve chegar até { $date }.
utter_refund_paid = Já reembolsamos o pedido { $order_number }; o dinheiro deveria ter chegado até { $date }. Se não chegou, alguém da equipe vai verificar.
    .talk_to_human = Falar com uma pessoa

## Invoices

utter_invoice_sent = Enviei a nota fiscal do pedido { $order_number } para o e-mail usado na compra.
utter_invoice_cancelled = O pedido { $order_number } foi cancelado, por isso não há nota fiscal.

## Products

utter_product = { $product } está disponível por { $price }. É só colocar no carrinho da nossa loja.
utter_product_sold_out = Que pena, { $product } ({ $price }) está esgotado no momento.

## Newsletter and reviews

utter_ask_newsletter_wanted = Quer receber a nossa newsletter?
    .affirm = Sim, quero
    .deny = Não, me tire da lista
utter_newsletter_on = Falta pouco: clique no link que enviamos para { $email }.
utter_newsletter_off = { $email } saiu da lista. Você não vai mais receber newsletters.
utter_ask_rating = Adoraria saber! Quantas estrelas você nos dá, de 1 a 5?
utter_rating_invalid = Diga um número de 1 (ruim) a 5 (ótimo).
utter_ask_comment = Quer acrescentar algumas palavras?
    .deny = Não, é só isso
utter_review_good = Muito obrigado! Passei sua avaliação adiante e a equipe vai adorar.
utter_review_bad = Obrigado pela sinceridade. Passei sua avaliação adiante. Quer que alguém veja o que deu errado?
    .talk_to_human = Falar com uma pessoa

## Two wishes in one message

utter_second_wish = Você também falou de: “{ $wish }”. Vamos continuar com isso?

## Answers from the knowledge base

utter_answer_other_language = Só tenho esta resposta em { $language }:
utter_choose = Qual destas opções é a sua dúvida?
utter_unknown = Desculpe, não tenho resposta para isso. Pode dizer de outro jeito, ou prefere que eu chame uma pessoa?
    .talk_to_human = Falar com uma pessoa
utter_which_wish = Não sei se entendi bem. É alguma destas opções?
    .talk_to_human = Falar com uma pessoa
utter_nearest = Ainda não consegui entender. Talvez isto ajude enquanto isso:
utter_ask_rephrase = Não entendi. Pode dizer de outro jeito?
    .talk_to_human = Falar com uma pessoa

## A person takes over

utter_handoff_asked = Estou passando você para a nossa equipe. Eles veem tudo o que conversamos, não precisa repetir.
utter_handoff_complaint = Sinto muito por isso. Já estou passando para a nossa equipe, que vê tudo o que você escreveu.
utter_handoff_anger = Sinto muito por essa experiência ruim. Já estou passando você para a nossa equipe, que vê tudo o que você escreveu.
utter_handoff_not_understood = Para não ficar tentando adivinhar, vou passar você para uma pessoa, que vê o que você escreveu.
utter_handoff_needs_person = Obrigado, anotei tudo. Alguém da equipe precisa olhar isso e vai responder por aqui.
utter_handoff_action_failed = Algo deu errado do nosso lado. Vou passar você para uma pessoa que resolve.
utter_handoff_assistant_down = Algo não está funcionando do nosso lado, então vou passar você para a nossa equipe, que vê o que você escreveu.
utter_handoff_rule = Alguém da nossa equipe precisa olhar isso. Vou passar você para essa pessoa.
utter_agent_joined = { $agent } entrou na conversa.
utter_resolved = Nossa equipe encerrou este atendimento. Voltei a ser o assistente automático: escreva quando precisar.
utter_returned = Sou o assistente automático de novo. Em que mais posso ajudar?
utter_queue_place = { $place ->
    [1] Você é o próximo da fila: alguém da nossa equipe vai responder por aqui.
   *[other] Você está na posição { $place } da fila; alguém da nossa equipe vai responder por aqui.
}
utter_queue_place_minutes = { $place ->
    [1] Você é o próximo da fila: alguém da nossa equipe vai responder por aqui.
   *[other] Você está na posição { $place } da fila; alguém da nossa equipe vai responder por aqui.
} { $minutes ->
    [1] Deve levar cerca de um minuto.
   *[other] Deve levar cerca de { $minutes } minutos.
}
utter_queue_ticket = No momento ninguém da nossa equipe pode responder. Você terá uma resposta até: { $time }. Não precisa esperar aqui: deixe um e-mail ou volte mais tarde.
utter_requeued = Outra pessoa da equipe continua daqui e vê tudo o que foi escrito.
note_bridge_failed = Não foi possível contactar a outra plataforma de atendimento; esta conversa está agora na nossa própria fila. { $problem }
utter_transferred = Você está sendo passado para { $team }, que vê tudo o que foi escrito.
utter_email_kept = Obrigado. Se você não estiver aqui quando respondermos, a resposta vai para { $email }.
utter_reopened = { $agent } está com você de novo.
utter_left_queue = Certo, você está com o assistente automático de novo. Como posso ajudar?

## An answer by e-mail

mail_subject = { $brand } respondeu a você
mail_text =
    { $agent }, da { $brand }, respondeu a você:

    { $text }

    Para continuar, abra o chat no nosso site:

## What customers want, in a few words: titles of buttons

intent_place_order = Comprar algo
intent_track_order = Onde está meu pedido?
intent_change_order = Alterar um pedido
intent_cancel_order = Cancelar um pedido
intent_delivery_options = Formas de entrega
intent_delivery_time = Prazos de entrega
intent_change_address = Mudar o endereço de entrega
intent_payment_methods = Formas de pagamento
intent_payment_problem = Problema no pagamento
intent_invoice = Pedir nota fiscal
intent_fees = Custos e taxas
intent_refund_policy = Como funcionam as devoluções
intent_request_refund = Devolver um produto
intent_track_refund = Onde está meu dinheiro?
intent_create_account = Criar uma conta
intent_edit_account = Mudar meus dados
intent_delete_account = Excluir minha conta
intent_recover_password = Esqueci a senha
intent_registration_problem = Não consigo me cadastrar
intent_switch_account = Usar outra conta
intent_newsletter = Newsletter
intent_review = Deixar uma avaliação
intent_complaint = Fazer uma reclamação
intent_contact = Como falar conosco
intent_talk_to_human = Falar com uma pessoa
intent_change_language = Outro idioma
