# What the chat window on the website says. Keys and arguments are explained in wording/en/widget.ftl.

## The round button and the window

widget_open = Chatten Sie mit uns
widget_unread = { $count ->
    [one] Eine neue Nachricht
   *[other] { $count } neue Nachrichten
}
widget_close = Chat schließen
widget_title = Chat mit { $brand }
widget_log = Nachrichten
widget_loading = Unterhaltung wird geladen …

## Who is speaking

widget_assistant = Automatischer Assistent
widget_team = Team von { $brand }
widget_agent = Unser Team
widget_you = Sie
widget_says = { $name }:
widget_typing_bot = Der Assistent schreibt …
widget_typing_agent = { $name } schreibt …

## Writing

widget_write = Nachricht schreiben …
widget_message = Ihre Nachricht
widget_keys = Mit Enter senden Sie die Nachricht, mit Umschalt und Enter beginnen Sie eine neue Zeile.
widget_send = Senden
widget_too_long = { $over ->
    [one] Ein Zeichen zu viel. Erlaubt sind höchstens { $limit }.
   *[other] { $over } Zeichen zu viel. Erlaubt sind höchstens { $limit }.
}
widget_choices = Antwortvorschläge

## What became of a message

widget_sending = Wird gesendet …
widget_sent = Gesendet
widget_delivered = Zugestellt
widget_read = Gelesen
widget_withdrawn = Diese Nachricht wurde zurückgezogen.
widget_queued = Wird gesendet, sobald Sie wieder online sind
widget_failed = Nicht gesendet
widget_retry = Erneut versuchen
widget_discard = Löschen

## Articles of the help centre

widget_article = Aus unserem Hilfebereich
widget_read_article = Ganzen Artikel lesen
widget_new_tab = öffnet sich in einem neuen Tab
widget_vote = Hat das geholfen?
widget_vote_yes = Ja
widget_vote_no = Nein
widget_vote_thanks = Danke!

## What happens with the conversation

widget_waiting = Sie warten auf jemanden aus unserem Team. Die Antwort kommt hier; schreiben Sie ruhig weiter.
widget_joined = Sie schreiben jetzt mit { $name } aus unserem Team.
widget_resolved = Diese Anfrage ist abgeschlossen. Schreiben Sie einfach wieder, wenn Sie etwas brauchen.
widget_expired = Ihre frühere Unterhaltung ist hier nicht mehr verfügbar, deshalb beginnt eine neue.
widget_offline = Keine Verbindung. Ihre Nachrichten werden gesendet, sobald sie wieder da ist.
widget_reconnecting = Verbindung wird hergestellt …
widget_jump = Zu den neuesten Nachrichten

## While people have the conversation

widget_queue_place = { $place ->
    [1] Sie sind als Nächstes an der Reihe.
   *[other] Sie stehen auf Platz { $place } der Warteschlange.
}
widget_queue_minutes = { $minutes ->
    [one] Es dauert voraussichtlich etwa eine Minute.
   *[other] Es dauert voraussichtlich etwa { $minutes } Minuten.
}
widget_queue_hours = { $hours ->
    [one] Es dauert voraussichtlich etwa eine Stunde.
   *[other] Es dauert voraussichtlich etwa { $hours } Stunden.
}
widget_queue_leave = Zurück zum Assistenten
widget_ticket = Im Moment ist niemand da. Sie bekommen eine Antwort bis { $when }.
widget_ticket_open = Im Moment ist niemand da. Wir antworten, sobald wir können.
widget_email = Antwort auch per E-Mail erhalten
widget_email_saved = Die Antwort geht auch an { $email }.
widget_email_change = Ändern
widget_email_label = Ihre E-Mail-Adresse
widget_email_save = Speichern
widget_email_wrong = Bitte prüfen Sie die Adresse. Sie sieht so aus: name@example.com.
widget_not_done = Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.

## Files. $name: the name of a file

widget_attach = Bild oder PDF anhängen
widget_drop = Dateien hier ablegen
widget_file_uploading = { $name } wird hochgeladen …
widget_file_remove = { $name } entfernen
widget_file_save = Speichern
widget_picture = Bild: { $name }
widget_file_too_large = { $name } ist zu groß: Eine Datei darf höchstens { $limit } haben.
widget_file_too_many = { $name } wurde nicht angehängt: Eine Nachricht kann bis zu { $count } Dateien haben.
widget_file_refused = { $name } kann nicht gesendet werden. Möglich sind Bilder und PDF-Dateien.
widget_file_failed = { $name } wurde nicht hochgeladen. Bitte versuchen Sie es noch einmal.

## When it is over

widget_rating_question = Wie zufrieden sind Sie mit unserer Hilfe?
widget_rating_1 = Sehr unzufrieden
widget_rating_2 = Unzufrieden
widget_rating_3 = Teils, teils
widget_rating_4 = Zufrieden
widget_rating_5 = Sehr zufrieden
widget_rating_words = Möchten Sie noch etwas dazu sagen? (freiwillig)
widget_rating_send = Bewertung senden
widget_rating_thanks = Danke für Ihre Bewertung!
widget_rating_close = Nicht bewerten

## Before the first message

widget_invite_no = Nein, danke
widget_consent = Damit wir mit Ihnen chatten können, müssen wir speichern, was Sie schreiben, und uns das Gespräch auf Ihrem Gerät merken. Vor Ihrer Zustimmung wird nichts gespeichert.
widget_privacy = So gehen wir mit Ihren Daten um
widget_consent_yes = Zustimmen und starten
widget_consent_no = Jetzt nicht
widget_questions = Häufige Fragen
widget_search = In der Hilfe suchen
widget_found = { $count ->
    [0] Keine Artikel gefunden
    [one] Ein Artikel gefunden
   *[other] { $count } Artikel gefunden
}
widget_pre_chat_send = Chat starten
widget_optional = (freiwillig)

## Answers in a certain form

widget_input_text = Ihre Antwort
widget_input_email = Ihre E-Mail-Adresse
widget_input_tel = Ihre Telefonnummer
widget_input_number = Die Nummer
widget_input_date = Das Datum
widget_field_missing = Bitte füllen Sie dieses Feld aus.
widget_tel_wrong = Bitte prüfen Sie die Nummer. Sie darf mit + und der Landesvorwahl beginnen.
widget_number_wrong = Bitte geben Sie eine Zahl ein.
widget_date_wrong = Bitte geben Sie ein Datum ein.
widget_step_done = (erledigt)

## Menu

widget_menu = Weitere Optionen
widget_person = Mit einem Menschen sprechen
widget_language = Sprache
widget_sound = Ton bei neuen Nachrichten
widget_transcript = Gespräch speichern
widget_end = Chat beenden
widget_end_question = Möchten Sie den Chat beenden? Sie können uns jederzeit wieder schreiben.
widget_end_confirm = Beenden
widget_reset = Neue Unterhaltung beginnen
widget_reset_question = Neue Unterhaltung beginnen? Die bisherigen Nachrichten sehen Sie hier dann nicht mehr.
widget_reset_confirm = Neu beginnen
widget_cancel = Abbrechen

## The demo page

demo_title = Alles, was Sie brauchen, und jemand, den Sie fragen können
demo_intro = Diese Seite steht für eine beliebige Seite eines Onlineshops. Der Chat ist unten in der Ecke: Fragen Sie nach einer Bestellung, zur Lieferung oder zu Rücksendungen, in Ihrer eigenen Sprache.
demo_language = Sprache der Seite
demo_try = Probieren Sie es aus
demo_try_order = Wo ist meine Bestellung?
demo_try_return = Wie schicke ich etwas zurück?
demo_try_person = Ich möchte mit einem Menschen sprechen
demo_open_chat = Chat öffnen
demo_desk = Der Arbeitsplatz für Ihr Team
demo_desk_text = Sehen, wer wartet, übernehmen und antworten.
demo_help = Rund um die Uhr bereit
demo_help_text = Der Assistent beantwortet Routinefragen sofort, mit Artikeln, die Ihr eigenes Team schreibt.
demo_people = Menschen, wenn es darauf ankommt
demo_people_text = Jemand aus dem Team übernimmt und weiß schon, was bisher geschrieben wurde.
demo_languages = In der Sprache Ihrer Kundschaft
demo_languages_text = Fragen Sie in einer Sprache und wechseln Sie zur nächsten. Geantwortet wird in Ihrer.
