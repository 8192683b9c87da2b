# What the assistant says. Keys, buttons and arguments are explained in wording/en/bot.ftl.

## Beginning and small talk

utter_welcome = Bonjour ! Je suis l’assistant automatique de { $brand }. Je peux suivre une commande ou répondre à vos questions, et vous mettre en relation avec quelqu’un de l’équipe quand vous voulez.
    .track_order = Où est ma commande ?
    .talk_to_human = Parler à quelqu’un
utter_welcome_choice = Bonjour ! Souhaitez-vous écrire à une personne de notre équipe ou à l’assistant automatique de { $brand } ?
    .talk_to_human = Parler à quelqu’un
    .greet = Assistant automatique
utter_greet = Bonjour ! Que puis-je faire pour vous ?
    .track_order = Où est ma commande ?
    .talk_to_human = Parler à quelqu’un
utter_goodbye = Au revoir, et merci de votre visite !
utter_thanks = Avec plaisir ! Autre chose ?
utter_affirm = Très bien. Que voulez-vous savoir ?
utter_deny = Pas de souci. Écrivez-moi s’il vous vient autre chose.
utter_small_talk = Tout va bien, merci ! Mon domaine, ce sont les commandes, les colis et les retours, alors n’hésitez pas.
utter_are_you_a_bot = Je suis un assistant automatique, pas une personne. Si vous préférez parler à quelqu’un de l’équipe, je vous mets en relation.
    .talk_to_human = Parler à quelqu’un

## Another language

utter_language_changed = Bien sûr, continuons en français. Que puis-je faire pour vous ?
utter_languages = Dans quelle langue souhaitez-vous continuer ? Je parle { $languages }. Vous pouvez aussi écrire directement dans la vôtre.

## Everything about an order

utter_ask_order_number = Bien sûr. Quel est votre numéro de commande ? Il a cinq chiffres et figure dans l’e-mail de confirmation.
utter_ask_email = Et avec quelle adresse e-mail avez-vous commandé ? Je saurai ainsi que la commande est bien la vôtre.
utter_order_number_invalid = Cela ne ressemble pas à un numéro de commande. Il a cinq chiffres, par exemple 10234.
utter_email_invalid = Cela ne ressemble pas à une adresse e-mail. Il me faut quelque chose comme nom@example.com.
utter_order_not_found = Je ne trouve pas de commande { $order_number } à cette adresse e-mail. Vérifiez les deux, ou parlez à quelqu’un de l’équipe.
    .track_order = Réessayer
    .talk_to_human = Parler à quelqu’un
utter_order_status_processing = Nous avons bien reçu la commande { $order_number } et nous la préparons. Elle devrait partir d’ici le { $date }.
utter_order_status_packed = La commande { $order_number } est emballée et attend { $carrier }. Vous devriez l’avoir d’ici le { $date }.
utter_order_status_shipped = La commande { $order_number } est en route avec { $carrier } (numéro de suivi { $tracking }) et devrait arriver d’ici le { $date }.
utter_order_status_delivered = La commande { $order_number } a été livrée par { $carrier } le { $date }.
utter_order_status_cancelled = La commande { $order_number } a été annulée le { $date }. Si vous l’aviez déjà payée, le remboursement est en cours.

## Cancelling an order

utter_confirm_cancel_order = J’annule la commande { $order_number } ? Je ne pourrai plus revenir en arrière.
    .affirm = Oui, annulez-la
    .deny = Non, gardez-la
utter_order_cancelled = C’est fait : la commande { $order_number } est annulée. Si vous l’aviez déjà payée, le remboursement arrive sous cinq jours ouvrés.
utter_order_cancelled_before = La commande { $order_number } est déjà annulée.
utter_order_not_cancelled_sent = La commande { $order_number } a quitté notre entrepôt, je ne peux plus l’annuler. Vous pourrez la renvoyer dès que vous l’aurez reçue.
    .request_refund = La renvoyer
utter_order_kept = Entendu, la commande { $order_number } reste telle quelle.

## Changing an order or where it goes

utter_ask_details = Que souhaitez-vous changer ? Indiquez-moi l’article et ce que vous voulez à la place.
utter_ask_new_address = Où faut-il l’envoyer ? Écrivez-moi l’adresse complète : nom, numéro et rue, code postal et ville.
utter_new_address_invalid = Il me faut l’adresse entière, avec le numéro et le code postal.
utter_address_changed = La commande { $order_number } partira désormais à cette adresse : { $address }
utter_order_not_changed_processing = Je n’ai pas pu modifier la commande { $order_number }. Réessayez, ou parlez à quelqu’un de l’équipe.
    .talk_to_human = Parler à quelqu’un
utter_order_not_changed_packed = Je n’ai pas pu modifier la commande { $order_number }. Réessayez, ou parlez à quelqu’un de l’équipe.
    .talk_to_human = Parler à quelqu’un
utter_order_not_changed_shipped = La commande { $order_number } est déjà en route, on ne peut plus rien y changer. Un collègue arrivera peut-être à joindre le transporteur.
    .talk_to_human = Parler à quelqu’un
utter_order_not_changed_delivered = La commande { $order_number } a été livrée et ne peut plus être modifiée. Si elle ne convient pas, vous pouvez la renvoyer.
    .request_refund = La renvoyer
utter_order_not_changed_cancelled = La commande { $order_number } a été annulée, il n’y a donc plus rien à modifier.

## Sending something back, and the money for it

utter_confirm_request_refund = J’enregistre un retour pour la commande { $order_number } ? Vous recevrez une étiquette par e-mail.
    .affirm = Oui, s’il vous plaît
    .deny = Non, je la garde
utter_return_registered = Le retour de la commande { $order_number } est enregistré. L’étiquette arrive par e-mail ; le remboursement suit sous cinq jours ouvrés après réception du colis.
utter_return_registered_before = Un retour est déjà enregistré pour la commande { $order_number }. L’étiquette est dans votre boîte mail.
utter_return_cancel_instead = La commande { $order_number } n’est pas encore partie : il suffit de l’annuler, sans frais.
    .cancel_order = Annuler la commande
utter_return_not_wanted = Très bien, vous la gardez. Vous avez 30 jours après la livraison pour changer d’avis.
utter_return_too_late = La commande { $order_number } a été livrée il y a plus de 30 jours, je ne peux plus enregistrer de retour. S’il y a un défaut, un collègue vous aidera.
    .talk_to_human = Parler à quelqu’un
utter_return_shipped = La commande { $order_number } est encore en route. Écrivez-moi quand vous l’aurez et j’enregistrerai le retour.
utter_return_cancelled = La commande { $order_number } a été annulée, il n’y a rien à renvoyer.
utter_refund_waits = Nous attendons le retour de la commande { $order_number }. Le remboursement suit sous cinq jours ouvrés.
utter_refund_none = Je ne vois pas de retour pour la commande { $order_number }. Souhaitez-vous la renvoyer ?
    .request_refund = La renvoyer
utter_refund_on_its_way = Le remboursement de la commande { $order_number } est en cours et devrait vous parvenir d’ici le { $date }.
utter_refund_paid = La commande { $order_number } a été remboursée ; vous devriez avoir l’argent depuis le { $date }. Sinon, un collègue va vérifier.
    .talk_to_human = Parler à quelqu’un

## Invoices

utter_invoice_sent = J’ai envoyé la facture de la commande { $order_number } à l’adresse e-mail utilisée pour l’achat.
utter_invoice_cancelled = La commande { $order_number } a été annulée, il n’y a donc pas de facture.

## Products

utter_product = { $product } est disponible au prix de { $price }. Ajoutez l’article au panier dans notre boutique et c’est presque fait.
utter_product_sold_out = Désolé, { $product } ({ $price }) est épuisé pour le moment.

## Newsletter and reviews

utter_ask_newsletter_wanted = Voulez-vous recevoir notre newsletter ?
    .affirm = Oui, inscrivez-moi
    .deny = Non, désinscrivez-moi
utter_newsletter_on = Encore un clic : suivez le lien que nous avons envoyé à { $email }.
utter_newsletter_off = { $email } n’est plus sur la liste. Vous ne recevrez plus de newsletter.
utter_ask_rating = Volontiers ! Combien d’étoiles nous donnez-vous, de 1 à 5 ?
utter_rating_invalid = Donnez-moi un chiffre de 1 (mauvais) à 5 (excellent).
utter_ask_comment = Souhaitez-vous ajouter quelques mots ?
    .deny = Non, c’est tout
utter_review_good = Merci beaucoup ! J’ai transmis votre avis, l’équipe sera ravie.
utter_review_bad = Merci de votre franchise. J’ai transmis votre avis. Voulez-vous que quelqu’un regarde ce qui n’a pas marché ?
    .talk_to_human = Parler à quelqu’un

## Two wishes in one message

utter_second_wish = Vous avez aussi mentionné : « { $wish } ». On continue avec ça ?

## Answers from the knowledge base

utter_answer_other_language = Je n’ai cette réponse qu’en { $language } :
utter_choose = De laquelle de ces questions s’agit-il ?
utter_unknown = Désolé, je n’ai pas de réponse à cela. Pouvez-vous le dire autrement, ou préférez-vous parler à quelqu’un ?
    .talk_to_human = Parler à quelqu’un
utter_which_wish = Je ne suis pas sûr d’avoir bien compris. Est-ce l’une de ces demandes ?
    .talk_to_human = Parler à quelqu’un
utter_nearest = Je n’ai toujours pas compris, désolé. En attendant, ceci peut peut-être vous aider :
utter_ask_rephrase = Je n’ai pas compris. Pouvez-vous le dire autrement ?
    .talk_to_human = Parler à quelqu’un

## A person takes over

utter_handoff_asked = Je vous mets en relation avec notre équipe. Elle voit tout ce que nous avons écrit, inutile de répéter.
utter_handoff_complaint = J’en suis désolé. Je transmets tout de suite à notre équipe, qui voit tout ce que vous avez écrit.
utter_handoff_anger = Je suis désolé de cette mauvaise expérience. Je vous passe tout de suite notre équipe, qui voit tout ce que vous avez écrit.
utter_handoff_not_understood = Plutôt que de vous faire tourner en rond, je vous passe quelqu’un de l’équipe, qui voit ce que vous avez écrit.
utter_handoff_needs_person = Merci, j’ai tout noté. Un collègue doit y jeter un œil et vous répondra ici.
utter_handoff_action_failed = Un problème vient de se produire chez nous. Je vous passe quelqu’un qui va s’en occuper.
utter_handoff_assistant_down = Quelque chose ne fonctionne pas chez nous, je vous passe donc notre équipe, qui voit ce que vous avez écrit.
utter_handoff_rule = Quelqu’un de notre équipe doit regarder cela. Je vous mets en relation.
utter_agent_joined = { $agent } a rejoint la conversation.
utter_resolved = Notre équipe a clos cette demande. C’est de nouveau l’assistant automatique : écrivez-moi dès que vous avez besoin de quelque chose.
utter_returned = C’est de nouveau l’assistant automatique. Que puis-je faire d’autre pour vous ?
utter_queue_place = { $place ->
    [1] Vous êtes le prochain dans la file : quelqu’un de notre équipe vous répondra ici.
   *[other] Vous êtes en position { $place } dans la file ; quelqu’un de notre équipe vous répondra ici.
}
utter_queue_place_minutes = { $place ->
    [1] Vous êtes le prochain dans la file : quelqu’un de notre équipe vous répondra ici.
   *[other] Vous êtes en position { $place } dans la file ; quelqu’un de notre équipe vous répondra ici.
} { $minutes ->
    [1] Cela devrait prendre environ une minute.
   *[other] Cela devrait prendre environ { $minutes } minutes.
}
utter_queue_ticket = Personne de notre équipe ne peut répondre pour l’instant. Vous aurez une réponse avant : { $time }. Inutile d’attendre ici : laissez une adresse e-mail ou revenez plus tard.
utter_requeued = Un collègue prend le relais et voit tout ce qui a été écrit.
note_bridge_failed = L’autre plateforme d’assistance n’a pas pu être jointe : cette conversation est désormais dans notre propre file d’attente. { $problem }
utter_transferred = On vous passe { $team }, qui voit tout ce qui a été écrit.
utter_email_kept = Merci. Si vous n’êtes pas là quand nous répondrons, la réponse sera envoyée à { $email }.
utter_reopened = { $agent } est de nouveau avec vous.
utter_left_queue = Très bien, c’est de nouveau l’assistant automatique. Que puis-je faire pour vous ?

## An answer by e-mail

mail_subject = { $brand } vous a répondu
mail_text =
    { $agent }, de { $brand }, vous a répondu :

    { $text }

    Pour continuer, ouvrez le chat sur notre site :

## What customers want, in a few words: titles of buttons

intent_place_order = Acheter quelque chose
intent_track_order = Où est ma commande ?
intent_change_order = Modifier une commande
intent_cancel_order = Annuler une commande
intent_delivery_options = Modes de livraison
intent_delivery_time = Délais de livraison
intent_change_address = Changer l’adresse de livraison
intent_payment_methods = Moyens de paiement
intent_payment_problem = Un souci de paiement
intent_invoice = Obtenir une facture
intent_fees = Frais et tarifs
intent_refund_policy = Comment marchent les retours
intent_request_refund = Renvoyer un article
intent_track_refund = Où est mon remboursement ?
intent_create_account = Créer un compte
intent_edit_account = Modifier mes informations
intent_delete_account = Supprimer mon compte
intent_recover_password = Mot de passe oublié
intent_registration_problem = L’inscription ne marche pas
intent_switch_account = Utiliser un autre compte
intent_newsletter = Newsletter
intent_review = Laisser un avis
intent_complaint = Faire une réclamation
intent_contact = Nous contacter
intent_talk_to_human = Parler à quelqu’un
intent_change_language = Une autre langue
