# What the assistant says. Keys, buttons and arguments are explained in wording/en/bot.ftl.

## Beginning and small talk

utter_welcome = Guten Tag! Ich bin der automatische Assistent von { $brand }. Ich sehe gern nach Ihrer Bestellung oder beantworte Ihre Fragen, und wenn Sie möchten, hole ich jederzeit jemanden aus unserem Team dazu.
    .track_order = Wo ist meine Bestellung?
    .talk_to_human = Mit einem Menschen sprechen
utter_greet = Hallo! Was kann ich für Sie tun?
    .track_order = Wo ist meine Bestellung?
    .talk_to_human = Mit einem Menschen sprechen
utter_goodbye = Auf Wiedersehen und danke für Ihren Besuch!
utter_thanks = Gern geschehen! Kann ich sonst noch etwas für Sie tun?
utter_affirm = Alles klar. Was möchten Sie wissen?
utter_deny = Kein Problem. Schreiben Sie mir einfach, wenn Ihnen noch etwas einfällt.
utter_are_you_a_bot = Ich bin ein automatischer Assistent, kein Mensch. Wenn Sie lieber mit jemandem aus unserem Team sprechen, leite ich Sie gern weiter.
    .talk_to_human = Mit einem Menschen sprechen

## Following an order

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

## Answers from the knowledge base

utter_answer_other_language = Diese Antwort habe ich nur auf { $language }:
utter_choose = Was davon meinen Sie?
utter_unknown = Darauf habe ich leider keine Antwort. Mögen Sie es anders formulieren, oder soll ich jemanden aus unserem Team dazuholen?
    .talk_to_human = Mit einem Menschen sprechen
utter_ask_rephrase = Das habe ich leider nicht verstanden. Können Sie es bitte anders formulieren?
    .talk_to_human = Mit einem Menschen sprechen

## A person takes over

utter_handoff_asked = Ich leite Sie an unser Team weiter. Dort ist alles zu sehen, was wir bisher geschrieben haben, Sie müssen also nichts wiederholen.
utter_handoff_complaint = Das tut mir leid. Ich gebe es sofort an unser Team weiter; dort ist alles zu sehen, was Sie geschrieben haben.
utter_handoff_not_understood = Bevor wir uns im Kreis drehen, leite ich Sie lieber an einen Menschen weiter. Ihre Nachrichten sind dort zu sehen.
utter_handoff_action_failed = Bei uns ist gerade etwas schiefgegangen. Ich hole jemanden aus unserem Team dazu, damit das geklärt wird.
utter_agent_joined = { $agent } ist jetzt im Chat.
utter_resolved = Unser Team hat diese Anfrage abgeschlossen. Jetzt schreiben Sie wieder mit dem automatischen Assistenten: Melden Sie sich einfach, wenn Sie etwas brauchen.
utter_returned = Jetzt schreiben Sie wieder mit dem automatischen Assistenten. Was kann ich noch für Sie tun?
