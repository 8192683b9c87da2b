# What the chat window on the website says. Keys and arguments are explained in wording/en/widget.ftl.

## The round button and the window

widget_open = Discuter avec nous
widget_unread = { $count ->
    [one] Un nouveau message
   *[other] { $count } nouveaux messages
}
widget_close = Fermer la discussion
widget_title = Discussion avec { $brand }
widget_log = Messages
widget_loading = Chargement de la conversation…

## Who is speaking

widget_assistant = Assistant automatique
widget_team = Équipe { $brand }
widget_agent = Notre équipe
widget_you = Vous
widget_says = { $name } :
widget_typing_bot = L’assistant écrit…
widget_typing_agent = { $name } écrit…

## Writing

widget_write = Écrivez un message…
widget_message = Votre message
widget_keys = Entrée envoie le message, Maj et Entrée commencent une nouvelle ligne.
widget_send = Envoyer
widget_too_long = { $over ->
    [one] Un caractère de trop. Un message peut en compter { $limit }.
   *[other] { $over } caractères de trop. Un message peut en compter { $limit }.
}
widget_choices = Réponses proposées

## What became of a message

widget_sending = Envoi…
widget_sent = Envoyé
widget_delivered = Distribué
widget_read = Lu
widget_withdrawn = Ce message a été retiré.
widget_queued = Partira quand vous serez de nouveau en ligne
widget_failed = Non envoyé
widget_retry = Réessayer
widget_discard = Supprimer

## Articles of the help centre

widget_article = De notre centre d’aide
widget_read_article = Lire l’article entier
widget_new_tab = s’ouvre dans un nouvel onglet
widget_vote = Cette réponse vous a-t-elle aidé ?
widget_vote_yes = Oui
widget_vote_no = Non
widget_vote_thanks = Merci !

## What happens with the conversation

widget_waiting = En attente d’une personne de l’équipe, qui vous répondra ici. Vous pouvez continuer à écrire.
widget_joined = Vous parlez à { $name }, de notre équipe.
widget_resolved = Cette demande est close. Écrivez de nouveau quand vous voulez.
widget_expired = Votre conversation précédente n’est plus disponible ici ; en voici une nouvelle.
widget_offline = Pas de connexion. Vos messages partiront dès qu’elle reviendra.
widget_reconnecting = Connexion…
widget_jump = Derniers messages

## While people have the conversation

widget_queue_place = { $place ->
    [1] C’est bientôt votre tour : vous êtes en tête de la file.
   *[other] Vous êtes en { $place }ᵉ position dans la file.
}
widget_queue_minutes = { $minutes ->
    [one] Attente estimée : environ une minute.
   *[other] Attente estimée : environ { $minutes } minutes.
}
widget_queue_hours = { $hours ->
    [one] Attente estimée : environ une heure.
   *[other] Attente estimée : environ { $hours } heures.
}
widget_queue_leave = Revenir à l’assistant
widget_ticket = Personne n’est disponible pour le moment. Vous aurez une réponse au plus tard : { $when }.
widget_ticket_open = Personne n’est disponible pour le moment. Nous vous répondrons dès que possible.
widget_email = Recevoir aussi la réponse par e-mail
widget_email_saved = La réponse sera aussi envoyée à { $email }.
widget_email_change = Modifier
widget_email_label = Votre adresse e-mail
widget_email_save = Enregistrer
widget_email_wrong = Vérifiez l’adresse : elle doit ressembler à nom@example.com.
widget_not_done = Cela n’a pas fonctionné. Veuillez réessayer.

## Files. $name: the name of a file

widget_attach = Joindre une image ou un PDF
widget_drop = Déposez les fichiers ici
widget_file_uploading = Envoi de { $name }…
widget_file_remove = Retirer { $name }
widget_file_save = Enregistrer
widget_picture = Image : { $name }
widget_file_too_large = { $name } est trop volumineux : { $limit } au maximum par fichier.
widget_file_too_many = { $name } n’a pas été ajouté : { $count } fichiers au maximum par message.
widget_file_refused = { $name } ne peut pas être envoyé. Les images et les PDF sont acceptés.
widget_file_failed = { $name } n’a pas pu être envoyé. Veuillez réessayer.

## When it is over

widget_rating_question = Comment avez-vous trouvé notre aide ?
widget_rating_1 = Très mauvaise
widget_rating_2 = Mauvaise
widget_rating_3 = Correcte
widget_rating_4 = Bonne
widget_rating_5 = Très bonne
widget_rating_words = Souhaitez-vous ajouter quelque chose ? (facultatif)
widget_rating_send = Envoyer mon avis
widget_rating_thanks = Merci pour votre avis !
widget_rating_close = Ne pas donner d’avis

## Before the first message

widget_invite_no = Non merci
widget_consent = Pour discuter avec vous, nous devons conserver ce que vous écrivez et mémoriser cette conversation sur votre appareil. Rien n’est conservé tant que vous n’avez pas accepté.
widget_privacy = Comment nous traitons vos données
widget_consent_yes = Accepter et commencer
widget_consent_no = Pas maintenant
widget_questions = Questions fréquentes
widget_search = Chercher dans l’aide
widget_found = { $count ->
    [0] Aucun article trouvé
    [one] Un article trouvé
   *[other] { $count } articles trouvés
}
widget_pre_chat_send = Commencer la discussion
widget_optional = (facultatif)

## Answers in a certain form

widget_input_text = Votre réponse
widget_input_email = Votre adresse e-mail
widget_input_tel = Votre numéro de téléphone
widget_input_number = Le numéro
widget_input_date = La date
widget_field_missing = Veuillez remplir ce champ.
widget_tel_wrong = Vérifiez le numéro. Il peut commencer par + et l’indicatif du pays.
widget_number_wrong = Indiquez un nombre.
widget_date_wrong = Indiquez une date.
widget_step_done = (fait)

## Menu

widget_menu = Plus d’options
widget_person = Parler à un conseiller
widget_language = Langue
widget_sound = Son des nouveaux messages
widget_transcript = Enregistrer la conversation
widget_end = Terminer la discussion
widget_end_question = Terminer cette discussion ? Vous pourrez nous réécrire à tout moment.
widget_end_confirm = Terminer
widget_reset = Nouvelle conversation
widget_reset_question = Commencer une nouvelle conversation ? Vous ne verrez plus ici les messages de celle-ci.
widget_reset_confirm = Recommencer
widget_cancel = Annuler

## The demo page

demo_title = Tout ce qu’il vous faut, et quelqu’un à qui demander
demo_intro = Imaginez une page quelconque d’une boutique. La discussion est dans le coin : demandez une commande, une livraison ou un retour, dans votre langue.
demo_language = Langue de la page
demo_try = À essayer
demo_try_order = Où est ma commande ?
demo_try_return = Comment renvoyer un article ?
demo_try_person = Je voudrais parler à quelqu’un
demo_open_chat = Ouvrir la discussion
demo_desk = L’espace de votre équipe
demo_desk_text = Voyez qui attend, prenez la conversation et répondez.
demo_help = Disponible à toute heure
demo_help_text = L’assistant répond aussitôt aux questions courantes, à partir d’articles écrits par votre équipe.
demo_people = Des personnes quand il le faut
demo_people_text = Quelqu’un de l’équipe prend le relais et sait déjà tout ce qui a été dit.
demo_languages = Dans la langue de chacun
demo_languages_text = Demandez dans une langue, continuez dans une autre. La réponse arrive dans la vôtre.
