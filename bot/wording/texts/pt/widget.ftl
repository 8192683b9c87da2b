# What the chat window on the website says. Keys and arguments are explained in wording/en/widget.ftl.

## The round button and the window

widget_open = Fale com a gente
widget_unread = { $count ->
    [one] Uma nova mensagem
   *[other] { $count } novas mensagens
}
widget_close = Fechar o chat
widget_title = Chat com { $brand }
widget_log = Mensagens
widget_loading = Carregando a conversa…

## Who is speaking

widget_assistant = Assistente automático
widget_team = Equipe { $brand }
widget_agent = Nossa equipe
widget_you = Você
widget_says = { $name }:
widget_typing_bot = O assistente está escrevendo…
widget_typing_agent = { $name } está escrevendo…

## Writing

widget_write = Escreva uma mensagem…
widget_message = Sua mensagem
widget_keys = Enter envia a mensagem; Shift e Enter começam uma nova linha.
widget_send = Enviar
widget_too_long = { $over ->
    [one] Um caractere a mais. A mensagem pode ter até { $limit }.
   *[other] { $over } caracteres a mais. A mensagem pode ter até { $limit }.
}
widget_choices = Respostas sugeridas

## What became of a message

widget_sending = Enviando…
widget_sent = Enviada
widget_delivered = Entregue
widget_read = Lida
widget_withdrawn = Esta mensagem foi retirada.
widget_queued = Será enviada quando você voltar a ter conexão
widget_failed = Não enviada
widget_retry = Tentar de novo
widget_discard = Apagar

## Articles of the help centre

widget_article = Da nossa central de ajuda
widget_read_article = Ler o artigo inteiro
widget_new_tab = abre em outra aba
widget_vote = Isto ajudou?
widget_vote_yes = Sim
widget_vote_no = Não
widget_vote_thanks = Obrigado!

## What happens with the conversation

widget_waiting = Aguardando uma pessoa. Alguém da nossa equipe vai responder aqui; você pode continuar escrevendo.
widget_joined = Você está falando com { $name }, da nossa equipe.
widget_resolved = Este atendimento foi encerrado. Escreva de novo quando precisar.
widget_expired = Sua conversa anterior não está mais disponível aqui, então esta é nova.
widget_offline = Sem conexão. Suas mensagens serão enviadas assim que ela voltar.
widget_reconnecting = Conectando…
widget_jump = Mensagens mais recentes

## While people have the conversation

widget_queue_place = { $place ->
    [1] Você é a próxima pessoa da fila.
   *[other] Você está na posição { $place } da fila.
}
widget_queue_minutes = { $minutes ->
    [1] Deve levar cerca de um minuto.
   *[other] Deve levar cerca de { $minutes } minutos.
}
widget_queue_hours = { $hours ->
    [1] Deve levar cerca de uma hora.
   *[other] Deve levar cerca de { $hours } horas.
}
widget_queue_leave = Voltar ao assistente
widget_ticket = Não há ninguém disponível no momento. Você terá uma resposta até: { $when }.
widget_ticket_open = Não há ninguém disponível no momento. Vamos responder assim que possível.
widget_email = Receber a resposta também por e-mail
widget_email_saved = A resposta também vai para { $email }.
widget_email_change = Alterar
widget_email_label = Seu e-mail
widget_email_save = Salvar
widget_email_wrong = Confira o endereço. Ele deve ser como nome@example.com.
widget_not_done = Não deu certo. Tente de novo.

## Files. $name: the name of a file

widget_attach = Anexar uma imagem ou um PDF
widget_drop = Largue os ficheiros aqui
widget_file_uploading = Enviando { $name }…
widget_file_remove = Remover { $name }
widget_file_save = Salvar
widget_picture = Imagem: { $name }
widget_file_too_large = { $name } é grande demais: cada arquivo pode ter até { $limit }.
widget_file_too_many = { $name } não foi anexado: cada mensagem pode ter até { $count } arquivos.
widget_file_refused = { $name } não pode ser enviado. São aceitas imagens e arquivos PDF.
widget_file_failed = { $name } não foi enviado. Tente de novo.

## When it is over

widget_rating_question = Como foi o nosso atendimento?
widget_rating_1 = Muito ruim
widget_rating_2 = Ruim
widget_rating_3 = Regular
widget_rating_4 = Bom
widget_rating_5 = Muito bom
widget_rating_words = Quer acrescentar algo? (opcional)
widget_rating_send = Enviar avaliação
widget_rating_thanks = Obrigado pela avaliação!
widget_rating_close = Não avaliar

## Before the first message

widget_invite_no = Não, obrigado
widget_consent = Para conversar consigo, precisamos de guardar o que escreve e de lembrar esta conversa no seu dispositivo. Nada é guardado antes de aceitar.
widget_privacy = Como tratamos os seus dados
widget_consent_yes = Aceitar e começar
widget_consent_no = Agora não
widget_questions = Perguntas frequentes
widget_search = Procurar na ajuda
widget_found = { $count ->
    [0] Nenhum artigo encontrado
    [one] Um artigo encontrado
   *[other] { $count } artigos encontrados
}
widget_pre_chat_send = Começar o chat
widget_optional = (opcional)

## Answers in a certain form

widget_input_text = A sua resposta
widget_input_email = O seu e-mail
widget_input_tel = O seu telefone
widget_input_number = O número
widget_input_date = A data
widget_field_missing = Preencha este campo, por favor.
widget_tel_wrong = Verifique o número. Pode começar por + e pelo indicativo do país.
widget_number_wrong = Indique um número, por favor.
widget_date_wrong = Indique uma data, por favor.
widget_step_done = (feito)

## Menu

widget_menu = Mais opções
widget_person = Falar com uma pessoa
widget_language = Idioma
widget_sound = Som de novas mensagens
widget_transcript = Guardar esta conversa
widget_end = Terminar o chat
widget_end_question = Quer terminar este chat? Pode voltar a escrever-nos quando quiser.
widget_end_confirm = Terminar
widget_reset = Começar outra conversa
widget_reset_question = Começar outra conversa? As mensagens desta não vão mais aparecer aqui.
widget_reset_confirm = Começar outra
widget_cancel = Cancelar

## The demo page

demo_title = Tudo o que você precisa, e alguém para perguntar
demo_intro = Esta página faz as vezes de qualquer página de uma loja. O chat fica no canto: pergunte sobre um pedido, uma entrega ou uma devolução, no seu idioma.
demo_language = Idioma da página
demo_try = Experimente perguntar
demo_try_order = Onde está meu pedido?
demo_try_return = Como devolvo um produto?
demo_try_person = Quero falar com uma pessoa
demo_open_chat = Abrir o chat
demo_desk = O espaço da sua equipe
demo_desk_text = Veja quem está esperando, assuma a conversa e responda.
demo_help = A qualquer hora
demo_help_text = O assistente responde na hora às perguntas de sempre, com artigos que a sua própria equipe escreve.
demo_people = Pessoas quando é preciso
demo_people_text = Alguém da equipe assume e já sabe tudo o que foi dito.
demo_languages = No idioma de cada cliente
demo_languages_text = Pergunte em um idioma, continue em outro. A resposta vem no seu.
