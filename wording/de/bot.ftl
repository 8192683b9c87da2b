# What the assistant says. Keys, buttons and arguments are explained in wording/en/bot.ftl.

## Beginning and small talk

utter_welcome = Guten Tag! Ich bin der automatische Assistent von { $brand }. Ich sehe gern nach Ihrer Bestellung oder beantworte Ihre Fragen, und wenn Sie möchten, hole ich jederzeit jemanden aus unserem Team dazu.
    .track_order = Wo ist meine Bestellung?
    .talk_to_human = Mit einem Menschen sprechen
utter_welcome_choice = Hallo! Möchten Sie mit einem Menschen aus unserem Team schreiben oder mit dem automatischen Assistenten von { $brand }?
    .talk_to_human = Mit einem Menschen sprechen
    .greet = Automatischer Assistent
utter_greet = Hallo! Was kann ich für Sie tun?
    .track_order = Wo ist meine Bestellung?
    .talk_to_human = Mit einem Menschen sprechen
utter_goodbye = Auf Wiedersehen und danke für Ihren Besuch!
utter_thanks = Gern geschehen! Kann ich sonst noch etwas für Sie tun?
utter_affirm = Alles klar. Was möchten Sie wissen?
utter_deny = Kein Problem. Schreiben Sie mir einfach, wenn Ihnen noch etwas einfällt.
utter_small_talk = Mir geht es gut, danke der Nachfrage. Am besten kenne ich mich mit Bestellungen, Paketen und Rücksendungen aus, also nur zu.
utter_are_you_a_bot = Ich bin ein automatischer Assistent, kein Mensch. Wenn Sie lieber mit jemandem aus unserem Team sprechen, leite ich Sie gern weiter.
    .talk_to_human = Mit einem Menschen sprechen

## Another language

utter_language_changed = Gern, machen wir auf Deutsch weiter. Was kann ich für Sie tun?
utter_languages = In welcher Sprache möchten Sie weitermachen? Ich spreche { $languages }. Sie können auch einfach in Ihrer schreiben.

## Everything about an order

utter_ask_order_number = Gern. Wie lautet Ihre Bestellnummer? Sie ist fünfstellig und steht in Ihrer Bestellbestätigung.
utter_ask_email = Und mit welcher E-Mail-Adresse haben Sie bestellt? So weiß ich, dass es Ihre Bestellung ist.
utter_order_number_invalid = Das sieht nicht nach einer Bestellnummer aus. Sie hat fünf Ziffern, zum Beispiel 10234.
utter_email_invalid = Das sieht nicht nach einer E-Mail-Adresse aus. Sie sollte etwa so aussehen: name@example.com.
utter_order_not_found = Zu dieser E-Mail-Adresse finde ich keine Bestellung { $order_number }. Bitte prüfen Sie beide Angaben oder sprechen Sie mit einem Menschen.
    .track_order = Noch einmal versuchen
    .talk_to_human = Mit einem Menschen sprechen
utter_order_status_processing = Die Bestellung { $order_number } ist bei uns eingegangen und wird vorbereitet. Wir verschicken sie voraussichtlich bis zum { $date }.
utter_order_status_packed = Die Bestellung { $order_number } ist gepackt und wartet auf die Abholung durch { $carrier }. Sie sollte bis zum { $date } bei Ihnen sein.
utter_order_status_shipped = Die Bestellung { $order_number } ist mit { $carrier } unterwegs (Sendungsnummer { $tracking }) und sollte bis zum { $date } bei Ihnen ankommen.
utter_order_status_delivered = Die Bestellung { $order_number } wurde am { $date } von { $carrier } zugestellt.
utter_order_status_cancelled = Die Bestellung { $order_number } wurde am { $date } storniert. Falls Sie schon bezahlt haben, ist das Geld auf dem Weg zurück zu Ihnen.

## Cancelling an order

utter_confirm_cancel_order = Soll ich die Bestellung { $order_number } stornieren? Das lässt sich danach nicht rückgängig machen.
    .affirm = Ja, stornieren
    .deny = Nein, behalten
utter_order_cancelled = Erledigt: Die Bestellung { $order_number } ist storniert. Falls Sie schon bezahlt haben, ist das Geld innerhalb von fünf Werktagen zurück.
utter_order_cancelled_before = Die Bestellung { $order_number } ist bereits storniert.
utter_order_not_cancelled_sent = Die Bestellung { $order_number } hat unser Lager schon verlassen, stornieren kann ich sie nicht mehr. Sobald sie bei Ihnen ist, können Sie sie zurückschicken.
    .request_refund = Zurückschicken
utter_order_kept = In Ordnung, die Bestellung { $order_number } bleibt, wie sie ist.

## Changing an order or where it goes

utter_ask_details = Was möchten Sie ändern? Nennen Sie mir bitte den Artikel und was Sie stattdessen möchten.
utter_ask_new_address = Wohin soll das Paket gehen? Bitte schreiben Sie mir die ganze Adresse: Name, Straße und Hausnummer, Postleitzahl und Ort.
utter_new_address_invalid = Ich brauche die vollständige Adresse mit Hausnummer und Postleitzahl.
utter_address_changed = Die Bestellung { $order_number } geht jetzt an: { $address }
utter_order_not_changed_processing = Die Bestellung { $order_number } ließ sich nicht ändern. Bitte versuchen Sie es noch einmal oder sprechen Sie mit einem Menschen.
    .talk_to_human = Mit einem Menschen sprechen
utter_order_not_changed_packed = Die Bestellung { $order_number } ließ sich nicht ändern. Bitte versuchen Sie es noch einmal oder sprechen Sie mit einem Menschen.
    .talk_to_human = Mit einem Menschen sprechen
utter_order_not_changed_shipped = Die Bestellung { $order_number } ist schon unterwegs, ändern lässt sich daran nichts mehr. Vielleicht erreicht jemand aus unserem Team noch den Paketdienst.
    .talk_to_human = Mit einem Menschen sprechen
utter_order_not_changed_delivered = Die Bestellung { $order_number } ist schon zugestellt und lässt sich nicht mehr ändern. Wenn etwas nicht passt, können Sie sie zurückschicken.
    .request_refund = Zurückschicken
utter_order_not_changed_cancelled = Die Bestellung { $order_number } wurde storniert, es gibt also nichts mehr zu ändern.

## Sending something back, and the money for it

utter_confirm_request_refund = Soll ich eine Rücksendung für die Bestellung { $order_number } anmelden? Sie bekommen dann ein Etikett per E-Mail.
    .affirm = Ja, bitte
    .deny = Nein, ich behalte sie
utter_return_registered = Ihre Rücksendung zur Bestellung { $order_number } ist angemeldet. Das Etikett kommt per E-Mail; das Geld folgt innerhalb von fünf Werktagen, nachdem das Paket bei uns ist.
utter_return_registered_before = Für die Bestellung { $order_number } ist schon eine Rücksendung angemeldet. Das Etikett finden Sie in Ihrem Postfach.
utter_return_cancel_instead = Die Bestellung { $order_number } ist noch nicht unterwegs. Sie können sie einfach stornieren und zahlen nichts.
    .cancel_order = Bestellung stornieren
utter_return_not_wanted = Gut, dann behalten Sie sie. Ab der Zustellung haben Sie 30 Tage Zeit, es sich anders zu überlegen.
utter_return_too_late = Die Bestellung { $order_number } wurde vor mehr als 30 Tagen zugestellt, eine Rücksendung kann ich deshalb nicht mehr anmelden. Wenn damit etwas nicht stimmt, hilft Ihnen jemand aus unserem Team.
    .talk_to_human = Mit einem Menschen sprechen
utter_return_shipped = Die Bestellung { $order_number } ist noch unterwegs. Schreiben Sie mir, sobald sie da ist, dann melde ich die Rücksendung an.
utter_return_cancelled = Die Bestellung { $order_number } wurde storniert, es gibt also nichts zurückzuschicken.
utter_refund_waits = Wir warten noch darauf, dass die Bestellung { $order_number } bei uns ankommt. Das Geld folgt innerhalb von fünf Werktagen danach.
utter_refund_none = Zur Bestellung { $order_number } sehe ich keine Rücksendung. Möchten Sie sie zurückschicken?
    .request_refund = Zurückschicken
utter_refund_on_its_way = Das Geld für die Bestellung { $order_number } ist unterwegs und sollte bis zum { $date } bei Ihnen sein.
utter_refund_paid = Die Bestellung { $order_number } haben wir erstattet; das Geld sollte bis zum { $date } angekommen sein. Falls nicht, geht jemand aus unserem Team der Sache nach.
    .talk_to_human = Mit einem Menschen sprechen

## Invoices

utter_invoice_sent = Die Rechnung zur Bestellung { $order_number } habe ich an die E-Mail-Adresse geschickt, mit der Sie bestellt haben.
utter_invoice_cancelled = Die Bestellung { $order_number } wurde storniert, deshalb gibt es keine Rechnung.

## Products

utter_product = { $product } ist für { $price } vorrätig. Legen Sie es in unserem Shop in den Warenkorb, dann haben Sie es fast geschafft.
utter_product_sold_out = { $product } ({ $price }) ist im Moment leider ausverkauft.

## Newsletter and reviews

utter_ask_newsletter_wanted = Möchten Sie unseren Newsletter bekommen?
    .affirm = Ja, anmelden
    .deny = Nein, abmelden
utter_newsletter_on = Fast fertig: Bitte klicken Sie auf den Link, den wir an { $email } geschickt haben.
utter_newsletter_off = { $email } ist abgemeldet. Sie bekommen keinen Newsletter mehr.
utter_ask_rating = Sehr gern. Wie viele Sterne geben Sie uns, von 1 bis 5?
utter_rating_invalid = Bitte nennen Sie mir eine Zahl von 1 (schlecht) bis 5 (großartig).
utter_ask_comment = Möchten Sie noch ein paar Worte dazu schreiben?
    .deny = Nein, das war alles
utter_review_good = Vielen Dank! Ich habe Ihre Bewertung weitergegeben, das Team wird sich freuen.
utter_review_bad = Danke für die ehrlichen Worte. Ich habe Ihre Bewertung weitergegeben. Soll sich jemand ansehen, was schiefgelaufen ist?
    .talk_to_human = Mit einem Menschen sprechen

## Two wishes in one message

utter_second_wish = Sie haben noch etwas erwähnt: „{ $wish }“. Machen wir damit weiter?

## Answers from the knowledge base

utter_answer_other_language = Diese Antwort habe ich nur auf { $language }:
utter_choose = Was davon meinen Sie?
utter_unknown = Darauf habe ich leider keine Antwort. Mögen Sie es anders formulieren, oder soll ich jemanden aus unserem Team dazuholen?
    .talk_to_human = Mit einem Menschen sprechen
utter_which_wish = Ich bin nicht sicher, ob ich Sie richtig verstehe. Meinen Sie eines davon?
    .talk_to_human = Mit einem Menschen sprechen
utter_nearest = Das habe ich leider immer noch nicht verstanden. Vielleicht hilft Ihnen das in der Zwischenzeit:
utter_ask_rephrase = Das habe ich leider nicht verstanden. Können Sie es bitte anders formulieren?
    .talk_to_human = Mit einem Menschen sprechen

## A person takes over

utter_handoff_asked = Ich leite Sie an unser Team weiter. Dort ist alles zu sehen, was wir bisher geschrieben haben, Sie müssen also nichts wiederholen.
utter_handoff_complaint = Das tut mir leid. Ich gebe es sofort an unser Team weiter; dort ist alles zu sehen, was Sie geschrieben haben.
utter_handoff_anger = Es tut mir leid, dass Sie verärgert sind. Ich leite Sie sofort an unser Team weiter; dort ist alles zu sehen, was Sie geschrieben haben.
utter_handoff_not_understood = Bevor wir uns im Kreis drehen, leite ich Sie lieber an einen Menschen weiter. Ihre Nachrichten sind dort zu sehen.
utter_handoff_needs_person = Danke, das habe ich notiert. Jemand aus unserem Team muss sich das ansehen und antwortet Ihnen hier.
utter_handoff_action_failed = Bei uns ist gerade etwas schiefgegangen. Ich hole jemanden aus unserem Team dazu, damit das geklärt wird.
utter_handoff_assistant_down = Bei uns funktioniert gerade etwas nicht, deshalb leite ich Sie an unser Team weiter. Ihre Nachrichten sind dort zu sehen.
utter_handoff_rule = Das muss sich jemand aus unserem Team ansehen. Ich leite Sie weiter.
utter_agent_joined = { $agent } ist jetzt im Chat.
utter_resolved = Unser Team hat diese Anfrage abgeschlossen. Jetzt schreiben Sie wieder mit dem automatischen Assistenten: Melden Sie sich einfach, wenn Sie etwas brauchen.
utter_returned = Jetzt schreiben Sie wieder mit dem automatischen Assistenten. Was kann ich noch für Sie tun?
utter_queue_place = { $place ->
    [1] Sie sind als Nächstes dran: Jemand aus unserem Team antwortet Ihnen hier.
   *[other] Sie haben Platz { $place } in der Warteschlange; jemand aus unserem Team antwortet Ihnen hier.
}
utter_queue_place_minutes = { $place ->
    [1] Sie sind als Nächstes dran: Jemand aus unserem Team antwortet Ihnen hier.
   *[other] Sie haben Platz { $place } in der Warteschlange; jemand aus unserem Team antwortet Ihnen hier.
} { $minutes ->
    [1] Es sollte etwa eine Minute dauern.
   *[other] Es sollte etwa { $minutes } Minuten dauern.
}
utter_queue_ticket = Im Moment kann niemand aus unserem Team antworten. Sie bekommen eine Antwort bis: { $time }. Sie müssen hier nicht warten: Hinterlassen Sie eine E-Mail-Adresse oder kommen Sie später wieder.
utter_requeued = Jemand anderes aus unserem Team macht hier weiter und sieht alles, was bisher geschrieben wurde.
note_bridge_failed = Das andere Support-System war nicht erreichbar; diese Unterhaltung steht jetzt in unserer eigenen Warteschlange. { $problem }
utter_transferred = Sie werden an { $team } weitergeleitet. Dort ist alles zu sehen, was bisher geschrieben wurde.
utter_email_kept = Danke. Wenn Sie nicht hier sind, wenn wir antworten, geht die Antwort an { $email }.
utter_reopened = { $agent } ist wieder bei Ihnen.
utter_left_queue = In Ordnung, jetzt schreiben Sie wieder mit dem automatischen Assistenten. Was kann ich für Sie tun?

## An answer by e-mail

mail_subject = { $brand } hat Ihnen geantwortet
mail_text =
    { $agent } von { $brand } hat Ihnen geantwortet:

    { $text }

    Öffnen Sie den Chat auf unserer Website, um weiterzuschreiben:

## What customers want, in a few words: titles of buttons

intent_place_order = Etwas kaufen
intent_track_order = Wo ist meine Bestellung?
intent_change_order = Bestellung ändern
intent_cancel_order = Bestellung stornieren
intent_delivery_options = Versandarten
intent_delivery_time = Lieferzeiten
intent_change_address = Lieferadresse ändern
intent_payment_methods = Zahlungsarten
intent_payment_problem = Problem beim Bezahlen
intent_invoice = Rechnung anfordern
intent_fees = Kosten und Gebühren
intent_refund_policy = Wie Rücksendungen gehen
intent_request_refund = Etwas zurückschicken
intent_track_refund = Wo bleibt mein Geld?
intent_create_account = Konto anlegen
intent_edit_account = Kontodaten ändern
intent_delete_account = Konto löschen
intent_recover_password = Passwort vergessen
intent_registration_problem = Anmeldung klappt nicht
intent_switch_account = Konto wechseln
intent_newsletter = Newsletter
intent_review = Bewertung abgeben
intent_complaint = Beschwerde
intent_contact = Kontakt
intent_talk_to_human = Mit einem Menschen sprechen
intent_change_language = Andere Sprache
