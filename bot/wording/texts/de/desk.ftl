# What the desk says to the people of the team. The arguments of a text are named in en/desk.ftl.

## Signing in

desk_title = { $brand } – Arbeitsplatz
desk_sign_in = Anmelden
desk_sign_in_intro = Melden Sie sich an, um Kunden zu antworten.
desk_email = E-Mail
desk_password = Passwort
desk_name = Ihr Name
desk_name_hint = Diesen Namen sehen Kunden, wenn Sie antworten.
desk_password_hint = Mindestens 12 Zeichen. Ein paar Wörter hintereinander merkt man sich leicht.
desk_sign_in_failed = E-Mail und Passwort passen nicht zusammen. Bitte versuchen Sie es noch einmal.
desk_sign_out = Abmelden
desk_setup = Willkommen
desk_setup_first = Sie richten die Verwaltung ein. Wählen Sie, wie Sie sich anmelden möchten.
desk_setup_invited = Sie sind eingeladen worden. Wählen Sie, wie Sie sich anmelden möchten.
desk_setup_submit = Konto anlegen
desk_setup_link_invalid = Dieser Link wurde schon benutzt oder ist abgelaufen. Bitten Sie die Verwaltung um einen neuen.
desk_setup_no_link = Diese Adresse ist unvollständig. Öffnen Sie den ganzen Link, den Sie bekommen haben.
desk_working = Einen Moment …

## Finding one’s way

desk_navigation = Navigation
desk_skip = Zur Unterhaltung springen
desk_views = Unterhaltungen
desk_view_mine = Meine
desk_view_unassigned = Nicht zugewiesen
desk_view_all = Alle offenen
desk_view_team = Team
desk_view_mentions = Erwähnungen
desk_view_snoozed = Zurückgestellt
desk_view_bot = Beim Assistenten
desk_view_resolved = Gelöst
desk_view_spam = Spam
desk_count = { $count ->
    [one] eine Unterhaltung
   *[other] { $count } Unterhaltungen
}
desk_people = Personen
desk_account = Ihr Konto
desk_shortcuts = Tastenkürzel
desk_offline = Keine Verbindung. Sie sehen den letzten bekannten Stand; sobald die Verbindung wieder da ist, wird alles nachgeholt.
desk_not_found = Diese Unterhaltung kann nicht gezeigt werden
desk_not_found_text = Vielleicht gibt es sie nicht mehr, oder Sie dürfen sie nicht sehen. Wählen Sie eine andere.
desk_back = Zurück zur Liste
desk_close = Schließen

## The list

desk_empty_unassigned = Niemand wartet
desk_empty_unassigned_text = Wer einen Menschen braucht, erscheint hier sofort.
desk_empty_mine = Sie haben nichts zu tun
desk_empty_mine_text = Unterhaltungen, die Sie übernehmen, bleiben hier, bis sie gelöst sind.
desk_empty_all = Keine offenen Unterhaltungen
desk_empty_all_text = Hier steht alles, was Menschen gerade bearbeiten.
desk_empty_bot = Der Assistent hat nichts zu tun
desk_empty_bot_text = Hier stehen Unterhaltungen, die der Assistent allein führt.
desk_empty_resolved = Noch nichts gelöst
desk_empty_resolved_text = Hier bleiben Unterhaltungen, die abgeschlossen sind.
desk_empty_team = Dieses Team hat nichts zu tun
desk_empty_team_text = Hier stehen Unterhaltungen, die für dieses Team bestimmt sind.
desk_empty_mentions = Niemand hat Sie erwähnt
desk_empty_mentions_text = Wenn jemand Sie in einer Notiz nennt, steht die Unterhaltung hier.
desk_empty_snoozed = Nichts ist zurückgestellt
desk_empty_snoozed_text = Hier stehen Unterhaltungen, die auf ihre Zeit warten.
desk_empty_spam = Kein Spam
desk_empty_spam_text = Hier bleibt, was jemand als Spam markiert hat.
desk_empty_search = Nichts gefunden
desk_empty_search_text = Versuchen Sie es mit weniger Wörtern, einem Namen, einer E-Mail-Adresse oder einer Nummer.
desk_search = Alle Unterhaltungen durchsuchen
desk_search_placeholder = Text, Kunden, Nummern suchen
desk_found_title = Suche
desk_found = { $more ->
    [yes] Mehr als { $count } gefunden
   *[no] { $count ->
        [one] Ein Treffer
       *[other] { $count } Treffer
    }
}
desk_more = Mehr anzeigen
desk_next = Nächste übernehmen
desk_next_none = Niemand wartet auf Sie.
desk_unread = { $count ->
    [one] eine ungelesene Nachricht
   *[other] { $count } ungelesene Nachrichten
}
desk_draft = Entwurf
desk_ticket = Ticket
desk_snoozed_until = Bis { $time }

## What is promised. $time: how long, in short ("5m")

desk_due_first_response_ahead = Antwort fällig in { $time }
desk_due_first_response_late = Antwort überfällig seit { $time }
desk_due_resolution_ahead = Lösung fällig in { $time }
desk_due_resolution_late = Lösung überfällig seit { $time }

## News: said by the system and by a bell

desk_news_waiting = { $name } wartet
desk_news_message = { $name } hat geschrieben
desk_news_mention = { $name } hat Sie erwähnt
desk_news_assigned = Ihnen wurde eine Unterhaltung zugewiesen

desk_waiting = Wartet seit { $time }
desk_no_message = Noch keine Nachrichten

## One conversation

desk_choose = Wählen Sie eine Unterhaltung
desk_choose_text = Hier sehen Sie, was geschrieben wurde und warum jemand gebraucht wird.
desk_transcript = Unterhaltung
desk_take = Übernehmen
desk_resolve = Lösen
desk_return = Zurück an den Assistenten
desk_requeue = Zurück in die Warteschlange
desk_snooze = Zurückstellen
desk_wake = Jetzt wieder aufnehmen
desk_transfer = Weitergeben
desk_priority = Priorität
desk_tags = Schlagwörter
desk_spam = Als Spam markieren
desk_no_spam = Das ist kein Spam
desk_is_spam = Spam
desk_block = Kunden sperren
desk_unblock = Sperre aufheben
desk_is_blocked = Gesperrt
desk_block_title = { $name } sperren?
desk_block_text = Nachrichten von dort kommen nicht mehr an, weder in dieser Unterhaltung noch in anderen. Sie können die Sperre jederzeit aufheben.
desk_more_actions = Weitere Aktionen
desk_change = Ändern
desk_details = Einzelheiten
desk_status_pending = Beim Assistenten
desk_status_open = Offen
desk_status_waiting = Wartet
desk_status_ticket = Ticket
desk_status_snoozed = Zurückgestellt
desk_status_resolved = Gelöst
desk_assistant = Assistent
desk_team = Team
desk_note = Interne Notiz
desk_article = Gezeigter Artikel
desk_mark_wrong = Als falsch markieren
desk_marked_wrong = Als falsch markiert. Wer die Artikel schreibt, bekommt die Frage zu sehen.
desk_understood = Verstanden als
desk_sureness = { $name } · { $percent } %
desk_intent_nlu_fallback = Nicht verstanden
desk_writing_customer = Der Kunde schreibt …
desk_writing_bot = Der Assistent schreibt …
desk_colleague_writing = { $count ->
    [one] { $names } schreibt hier gerade auch.
   *[other] { $names } schreiben hier gerade auch.
}
desk_new_messages = Neu
desk_vote_helpful = Laut Kunde hat es geholfen
desk_vote_unhelpful = Laut Kunde hat es nicht geholfen
desk_withdraw = Zurückziehen
desk_withdraw_title = Diese Antwort zurückziehen?
desk_withdraw_text = Der Kunde sieht, dass Sie sie zurückgezogen haben, aber nicht mehr, was darin stand. Vielleicht wurde sie schon gelesen.
desk_withdrawn = Zurückgezogen: Der Kunde sieht sie nicht mehr
desk_arrival_sent = Gesendet
desk_arrival_got = Zugestellt
desk_arrival_read = Gelesen
desk_mail_queued = Geht gleich per E-Mail hinaus
desk_mail_sent = Per E-Mail gesendet
desk_mail_failed = Die E-Mail konnte nicht zugestellt werden
desk_sending = Wird gesendet …
desk_failed = Nicht gesendet
desk_retry = Erneut versuchen
desk_discard = Löschen
desk_action_failed = Das hat nicht geklappt: { $reason }
desk_unreachable = Der Server ist nicht erreichbar. Bitte versuchen Sie es noch einmal.
# Why something did not work
desk_error_conflict = Jemand war schneller, oder es ist nicht mehr, wie es war. Sehen Sie noch einmal nach.
desk_error_not_found = Das gibt es nicht mehr.
desk_error_not_allowed = Das dürfen Sie nicht. Fragen Sie die Verwaltung.
desk_error_too_many_requests = Das war zu oft. Warten Sie eine Weile und versuchen Sie es dann noch einmal.
desk_error_too_large = Das ist zu groß.
desk_error_message_empty = Da steht noch nichts.
desk_error_message_too_long = Das ist zu lang. Schicken Sie es in mehreren Teilen.
desk_error_sign_in_required = Ihre Sitzung ist beendet. Melden Sie sich wieder an.
desk_error_second_factor_missing = Richten Sie zuerst in Ihrem Konto einen zweiten Faktor ein.
desk_error_link_invalid = Dieser Link wurde schon benutzt oder ist abgelaufen.
desk_error_assistant_unavailable = Der Assistent ist gerade nicht da. Es geht weiter, sobald er zurück ist.
desk_error_internal = Bei uns ist etwas schiefgegangen. Versuchen Sie es noch einmal; wenn es so bleibt, sagen Sie es der Verwaltung.
desk_error_unknown = Der Grund ist nicht bekannt. Bitte versuchen Sie es noch einmal.

## What happened

desk_change_handed_off = An Menschen übergeben: { $reason }
desk_change_ticket = Jetzt ein Ticket, Antwort zugesagt bis { $time }
desk_change_taken = { $agent } hat übernommen
desk_change_assigned = Zugewiesen an { $agent }
desk_change_transferred = Weitergegeben an { $to }
desk_change_transferred_by = { $by } hat die Unterhaltung an { $to } weitergegeben
desk_change_transferred_by_to = { $by } hat die Unterhaltung an { $to } weitergegeben
desk_change_requeued = Zurück in der Warteschlange, ganz vorn: Am Arbeitsplatz war niemand mehr
desk_change_requeued_by = { $by } hat die Unterhaltung zurück in die Warteschlange gestellt
desk_change_returned = Zurück beim Assistenten
desk_change_returned_by = { $by } hat die Unterhaltung an den Assistenten zurückgegeben
desk_change_resolved = Gelöst
desk_change_resolved_by = { $by } hat die Unterhaltung gelöst
desk_change_resolved_by_to = { $by } hat die Unterhaltung gelöst
desk_change_snoozed = Zurückgestellt bis { $time }
desk_change_snoozed_by = { $by } hat die Unterhaltung bis { $time } zurückgestellt
desk_change_snoozed_by_to = { $by } hat die Unterhaltung bis { $time } zurückgestellt
desk_change_woken = Wieder aufgenommen
desk_change_woken_by = { $by } hat die Unterhaltung wieder aufgenommen
desk_change_woken_by_to = { $by } hat die Unterhaltung wieder aufgenommen
desk_change_reopened = Der Kunde hat wieder geschrieben: zurück bei { $to }
desk_change_reopened_by = { $by } hat die Unterhaltung wieder geöffnet: Sie wartet erneut auf einen Menschen
desk_change_left = Der Kunde ist zum Assistenten zurückgekehrt
desk_change_closed_by_silence = Gelöst: Lange hat niemand mehr geschrieben
desk_change_ended = Gelöst: Der Kunde hat den Chat beendet
desk_change_other = Geändert
desk_event_open = Für das Team geöffnet
desk_event_pending = Zurück beim Assistenten
desk_event_snoozed = Zurückgestellt
desk_event_resolved = Gelöst

## Why somebody is needed: after "handed off because"

desk_reason_asked = der Kunde möchte mit einem Menschen sprechen
desk_reason_complaint = der Kunde hat eine Beschwerde
desk_reason_anger = der Kunde ist verärgert
desk_reason_needs_person = ein Mensch muss entscheiden
desk_reason_not_understood = der Assistent hat nicht verstanden
desk_reason_action_failed = bei uns ist etwas fehlgeschlagen
desk_reason_assistant_down = der Assistent war nicht verfügbar
desk_reason_rule = eine Regel sieht das vor
desk_reason_agent = jemand aus dem Team hat übernommen

## The same, in a word or two

desk_why_asked = Möchte einen Menschen
desk_why_complaint = Beschwerde
desk_why_anger = Verärgert
desk_why_needs_person = Entscheidung nötig
desk_why_not_understood = Nicht verstanden
desk_why_action_failed = Fehler
desk_why_assistant_down = Assistent ausgefallen
desk_why_rule = Regel
desk_why_agent = Team

## How a handoff ended

desk_outcome_resolved = gelöst
desk_outcome_returned = zurück beim Assistenten
desk_outcome_left = der Kunde hat die Warteschlange verlassen

## Writing

desk_compose_reply = Antwort
desk_compose_note = Interne Notiz
desk_reply_placeholder = An den Kunden schreiben …
desk_note_placeholder = Eine Notiz schreiben, die nur das Team sieht …
desk_reply_label = Ihre Antwort
desk_note_label = Ihre Notiz
desk_send = Senden
desk_save_note = Notiz hinzufügen
desk_enter_sends = Enter sendet, Umschalt + Enter: neue Zeile
desk_compose_tools = Zum Text hinzufügen
desk_tool_attach = Bilder oder PDFs anhängen (Alt+A)
desk_tool_canned = Textbaustein (/)
desk_tool_article = Artikel (??)
desk_tool_mention = Jemanden erwähnen (@)
desk_attached = Angehängt
desk_file_remove = { $name } entfernen
desk_file_too_large = { $name } ist zu groß: Dateien dürfen höchstens 10 MB haben.
desk_complete_canned = Textbausteine
desk_complete_article = Artikel
desk_complete_mention = Team
desk_complete_none = Nichts passt
desk_complete_count = { $count ->
    [0] nichts passt
    [one] ein Vorschlag
   *[other] { $count } Vorschläge
}
desk_suggestions = Antwortvorschläge: Alt und die Ziffer fügt einen ein
desk_suggestion_article = Artikel:
desk_suggestion_reply = Frühere Antwort:
desk_reply_language = Der Kunde schreibt in dieser Sprache: { $language }.
desk_takes_over = Mit Ihrer Antwort übernehmen Sie die Unterhaltung vom Assistenten.
desk_has_it = { $name } antwortet hier. Sie können eine Notiz hinterlassen.
desk_reopens = Ihre Antwort öffnet die Unterhaltung wieder.
desk_too_long = { $over ->
    [one] Ein Zeichen zu viel.
   *[other] { $over } Zeichen zu viel.
} Eine Nachricht darf höchstens { $limit } haben.

## Dialogs

desk_snooze_title = Zurückstellen bis …
desk_snooze_text = Dann kommt sie zu Ihnen zurück, oder sobald der Kunde schreibt.
desk_snooze_hour = In einer Stunde
desk_snooze_evening = Heute Abend
desk_snooze_tomorrow = Morgen früh
desk_snooze_week = Nächsten Montag
desk_snooze_own = Andere Zeit
desk_snooze_past = Diese Zeit ist vorbei. Wählen Sie eine, die noch kommt.
desk_transfer_title = Weitergeben an …
desk_transfer_search = Personen und Teams suchen
desk_transfer_people = Personen
desk_transfer_teams = Teams
desk_transfer_note = Was sollte man dort wissen? (freiwillig, nur für das Team)
desk_transfer_missing = Wählen Sie eine Person oder ein Team.
desk_me = { $name } (Sie)
desk_load = { $load } von { $capacity }
desk_priority_low = Niedrig
desk_priority_medium = Mittel
desk_priority_high = Hoch
desk_priority_urgent = Dringend
desk_tags_now = Schlagwörter dieser Unterhaltung
desk_tag_remove = { $tag } entfernen
desk_tag_new = Schlagwort hinzufügen
desk_tag_hint = Enter oder ein Komma fügt es hinzu.
desk_undo = Rückgängig
desk_show = Anzeigen
desk_undo_resolve = Gelöst
desk_undo_snooze = Zurückgestellt bis { $time }
desk_undo_transfer = Weitergegeben an { $name }

## Whether somebody takes part

desk_presence_online = Online
desk_presence_busy = Beschäftigt
desk_presence_offline = Offline
desk_presence_online_long = Online: Ich nehme Unterhaltungen an
desk_presence_busy_long = Beschäftigt: bitte nichts Neues
desk_presence_offline_long = Offline
desk_preferences = Benachrichtigungen und Tasten
desk_preferences_text = Dieser Browser merkt es sich.
desk_preference_notify = Benachrichtigungen
desk_preference_notify_text = Eine Meldung Ihres Systems, wenn etwas geschieht und diese Seite nicht zu sehen ist.
desk_preference_notify_denied = Ihr Browser erlaubt dieser Seite keine Benachrichtigungen. Das lässt sich in seinen Einstellungen für diese Seite ändern.
desk_preference_sound = Ton
desk_preference_sound_text = Ein Glockenton, wenn jemand zu warten beginnt, Ihnen schreibt oder Sie erwähnt.
desk_preference_suggest = Antwortvorschläge
desk_preference_suggest_text = Artikel und frühere Antworten, die zur letzten Nachricht passen könnten.
desk_preference_help = Die Taste ?
desk_preference_help_text = Zeigt die Tastenkürzel, wenn Sie gerade nicht schreiben.

## The customer

desk_customer = Kunde
desk_customer_language = Schreibt auf
desk_customer_locale = Liest auf
desk_customer_page = Seite
desk_customer_since = In Kontakt seit
desk_customer_time = Ortszeit
desk_customer_browser = Browser
desk_verified = Bestätigt
desk_unverified = Nicht bestätigt
desk_properties = Eigenschaften
desk_property_assignee = Zugewiesen an
desk_property_team = Team
desk_property_priority = Priorität
desk_property_tags = Schlagwörter
desk_property_snoozed = Zurückgestellt bis
desk_nobody = Niemand
desk_no_team = Keines
desk_no_tags = Keine
desk_orders = Bestellungen
desk_rating = Bewertung
desk_score = { $score } von 5
desk_earlier = Frühere Unterhaltungen
desk_visitor = Besucher { $id }

## The handoff

desk_handoff = Warum Sie gebraucht werden
desk_handoff_earlier = Frühere Übergaben
desk_taken_at = Übernommen: { $time }
desk_ticket_expected = Antwort zugesagt bis { $time }
desk_summary = Zusammenfassung
desk_summary_wanted = Was gewünscht wird
desk_summary_tried = Was versucht wurde
desk_summary_open = Was offen ist
desk_summary_show = In der Unterhaltung zeigen

## People

desk_people_title = Personen
desk_people_intro = Alle, die sich hier anmelden können.
desk_people_name = Name
desk_people_role = Rolle
desk_role_agent = Kundendienst
desk_role_agent_text = Antwortet Kunden
desk_role_editor = Redaktion
desk_role_editor_text = Schreibt Artikel
desk_role_supervisor = Teamleitung
desk_role_supervisor_text = Sieht alles, leitet das Team
desk_role_administrator = Verwaltung
desk_role_administrator_text = Darf alles, lädt Personen ein
desk_invite = Jemanden einladen
desk_invite_submit = Einladung erstellen
desk_invite_taken = Mit dieser Adresse gibt es schon jemanden.
desk_invited = Eingeladen
desk_invite_ready = Die Einladung für { $name } ist fertig
desk_invite_text = Schicken Sie diesen Link selbst an { $name }. Er gilt einmal und wird nur hier gezeigt.
desk_invite_link = Link der Einladung
desk_copy = Kopieren
desk_copied = Kopiert

## How things stand

desk_numbers = Aktuelle Zahlen
desk_numbers_intro = So ist es gerade. Zeiten und Mengen gelten für heute.
desk_numbers_waiting = Wartend
desk_numbers_longest_wait = Längste Wartezeit
desk_numbers_first_response = Erste Antwort
desk_numbers_handling = Bearbeitungszeit
desk_numbers_resolved_today = Heute gelöst
desk_numbers_ratings_today = Bewertung heute
desk_numbers_p95 = 95 % innerhalb von { $time }
desk_numbers_ratings = { $count ->
    [0] keine Bewertungen
    [one] eine Bewertung
   *[other] { $count } Bewertungen
}
desk_numbers_agents = Wer da ist
desk_numbers_name = Name
desk_numbers_presence = Anwesenheit
desk_numbers_load = In Arbeit
desk_numbers_in_hand = Bei Menschen in Arbeit
desk_numbers_in_hand_text = Öffnen Sie eine Unterhaltung, um mitzulesen, eine Notiz zu hinterlassen, sie zu übernehmen oder jemand anderem zu geben.
desk_numbers_none = Niemand bearbeitet gerade etwas.

## Keyboard shortcuts

desk_shortcuts_inbox = Posteingang
desk_shortcuts_write = Schreiben
desk_shortcuts_act = Unterhaltung
desk_shortcut_queue = Nächste übernehmen
desk_shortcut_next = Nächste Unterhaltung
desk_shortcut_previous = Vorige Unterhaltung
desk_shortcut_search = Suchen
desk_shortcut_help = Diese Tastenkürzel
desk_shortcut_reply = Antwort schreiben
desk_shortcut_note = Interne Notiz schreiben
desk_shortcut_insert1 = Vorschlag einfügen
desk_shortcut_attach = Datei anhängen
desk_shortcut_canned = Textbaustein
desk_shortcut_article = Artikel
desk_shortcut_mention = Jemanden in einer Notiz erwähnen
desk_shortcut_send = Senden
desk_shortcut_line = Neue Zeile
desk_shortcut_send_resolve = Senden und lösen
desk_shortcut_take = Übernehmen
desk_shortcut_resolve = Lösen
desk_shortcut_snooze = Zurückstellen
desk_shortcut_transfer = Weitergeben
desk_shortcut_priority = Priorität
desk_shortcut_tags = Schlagwörter
desk_shortcut_undo = Rückgängig
desk_shortcut_details = Einzelheiten neben der Unterhaltung
desk_shortcut_save = Artikel speichern

## Articles: the list

desk_skip_page = Zur Seite springen
desk_articles = Artikel
desk_articles_back = Zurück zu den Artikeln
desk_article_new = Neuer Artikel
desk_article_count = { $count ->
    [one] ein Artikel
   *[other] { $count } Artikel
}
desk_articles_none = Noch keine Artikel
desk_articles_none_text = Was Kunden immer wieder fragen, gehört in einen Artikel.
desk_articles_none_here = Nichts passt
desk_articles_none_here_text = Kein Artikel passt zu diesen Filtern.
desk_article_not_found = Diesen Artikel gibt es nicht
desk_article_not_found_text = Vielleicht heißt er jetzt anders. Suchen Sie ihn in der Liste.
desk_filter_search = In Titeln und Texten suchen
desk_filter_state = Stand
desk_filter_locale = Sprache
desk_filter_topic = Thema
desk_filter_audience = Leserkreis
desk_filter_any = { $name }: beliebig
desk_filter_outdated = Veraltet
desk_filter_due = Prüfung fällig
desk_filter_unhelpful = Nicht hilfreich
desk_filter_clear = Alle anzeigen
desk_column_title = Artikel
desk_column_state = Stand
desk_column_locales = Sprachen
desk_column_votes = Stimmen
desk_column_changed = Geändert
desk_pages = Seiten
desk_page_previous = Vorige
desk_page_next = Nächste
desk_page_of = Seite { $page } von { $pages }
desk_locale_state = { $name }: { $state }
desk_state_new = Neu
desk_translation_new = Neue Übersetzung
desk_state_draft = Entwurf
desk_state_draft_live = Entwurf, ältere Fassung öffentlich
desk_state_review = In Prüfung
desk_state_review_live = In Prüfung, ältere Fassung öffentlich
desk_state_published = Veröffentlicht
desk_state_archived = Zurückgezogen
desk_state_outdated = Veraltet
desk_state_missing = Fehlt
desk_state_live = Jetzt öffentlich
desk_outdated_minor = Original leicht geändert
desk_outdated_normal = Veraltet
desk_outdated_major = Falsch, bis es angepasst ist
desk_review_due = Prüfung fällig
desk_votes = { $helpful } fanden es hilfreich, { $unhelpful } nicht
desk_audience_public = Kunden
desk_audience_staff = Nur intern
desk_audience_public_long = Kunden und Team
desk_audience_staff_long = Nur das Team

## Articles: writing one

desk_article_locale = Sprache
desk_article_tabs = Teile des Artikels
desk_tab_write = Schreiben
desk_tab_translate = Übersetzen
desk_tab_history = Verlauf
desk_beside = Neben dem Text
desk_panel_preview = Vorschau
desk_panel_ask = Fragen
desk_panel_checks = Prüfungen
desk_panel_details = Einzelheiten
desk_field_title = Titel
desk_field_answer = Kurze Antwort
desk_field_answer_hint = Was der Assistent im Chat sagt: zwei oder drei Sätze, die die Frage beantworten.
desk_field_body = Artikel
desk_field_body_hint = Die ganze Seite im Hilfebereich. Markdown: **fett**, [Link](Adresse), ## Überschrift, - Liste.
desk_field_questions = Fragen
desk_field_questions_hint = So, wie Kunden sie stellen. Jede ist eine Probe: Sie muss zu diesem Artikel führen, bevor er veröffentlicht wird.
desk_field_topic = Thema
desk_field_topic_hint = Kleingeschrieben, mit Bindestrichen. Es gilt für den Artikel in jeder Sprache.
desk_field_slug = Adresse
desk_field_audience = Leserkreis
desk_field_tags = Schlagwörter
desk_field_tags_hint = Durch Kommas getrennt.
desk_field_owner = Zuständig
desk_field_review_by = Prüfen bis
desk_field_review_by_hint = Ab diesem Tag steht in der Liste, dass ihn jemand wieder ansehen sollte.
desk_owner_nobody = Niemand
desk_slug_from_title = { $slug } verwenden
desk_slug_moves = Die alte Adresse führt dann zur neuen.
desk_detail_until_published = Bis zur Veröffentlichung gilt für die Leser „{ $now }“.
desk_question = Frage { $number }
desk_question_add = Frage hinzufügen
desk_question_remove = Frage { $number } entfernen
desk_tools = Formatierung
desk_text = Text
desk_tool_bold = Fett
desk_tool_italic = Kursiv
desk_tool_link = Link
desk_tool_heading = Überschrift
desk_tool_bullets = Liste
desk_tool_numbers = Nummerierte Liste
desk_tool_picture = Bild hinzufügen
desk_tool_value = Gemeinsamen Wert einfügen
desk_picture_sending = Bild wird gesendet …
desk_save = Speichern
desk_cancel = Abbrechen
desk_unsaved = Ungespeicherte Änderungen, in diesem Browser aufgehoben
desk_saved = Fassung { $number }, gespeichert { $time }
desk_comment = Was haben Sie geändert? (freiwillig)
desk_significance = Wie sehr betrifft die Änderung die Übersetzungen?
desk_significance_minor = Übersetzungen bleiben, wie sie sind
desk_significance_normal = Übersetzungen sollten nachziehen
desk_significance_major = Übersetzungen sind jetzt falsch
desk_follows = Sagt, was das Original jetzt sagt
desk_unsaved_found = Sie haben Text von { $time }, der nicht gespeichert wurde.
desk_unsaved_restore = Wiederherstellen
desk_unsaved_discard = Verwerfen
desk_fields_missing = Bitte füllen Sie vor dem Speichern aus:
desk_field_wrong = Bitte sehen Sie sich dieses Feld noch einmal an:
desk_preview_none = Die Vorschau erscheint, sobald der Server sie erstellt hat.
desk_preview_chat = Im Chat
desk_preview_page = Im Hilfebereich
desk_preview_live = Veröffentlichte Seite öffnen

## Articles: what the assistant makes of it

desk_ask = Fragen
desk_ask_intro = Fragen Sie, wie ein Kunde es täte, in einer beliebigen Sprache. Niemand sonst sieht es.
desk_ask_question = Die Frage eines Kunden
desk_ask_locale = Der Kunde liest auf
desk_ask_examples = Die eigenen Fragen des Artikels
desk_ask_today = Heute
desk_ask_draft = Mit diesem Text
desk_answer_direct = Antwortet mit
desk_answer_choose = Lässt den Kunden wählen
desk_answer_unknown = Weiß es nicht
desk_answer_this = diesem Text
desk_check_busy = Die anderen Artikel werden verglichen …
desk_check_links = Links, die ins Leere führen
desk_check_links_good = Alle Links führen zu einer Seite.
desk_check_values = Gemeinsame Werte, die es nicht gibt
desk_check_values_good = Alle gemeinsamen Werte gibt es.
desk_check_takes = { $count ->
    [one] Dieser Text würde einem anderen Artikel eine Frage wegnehmen
   *[other] Dieser Text würde anderen Artikeln { $count } Fragen wegnehmen
}
desk_check_takes_good = Er nimmt keinem anderen Artikel eine Frage weg.
desk_check_similar = Am ähnlichsten

## Articles: from the author to the readers

desk_publish_begin = Veröffentlichen …
desk_submit_begin = Um Prüfung bitten …
desk_submit = Um Prüfung bitten
desk_publish = Jetzt veröffentlichen
desk_publish_later = Dann veröffentlichen
desk_publish_anyway = Trotzdem veröffentlichen
desk_publishing = Die Fragen werden geprüft …
desk_publish_title = Noch einmal durchlesen
desk_publish_first = Dieser Text wurde noch nie veröffentlicht.
desk_publish_new = Diese Fassung
desk_publish_when = Veröffentlichen am (leer: jetzt)
desk_publish_back = Zurück zum Text
desk_lost = { $count ->
    [one] Eine Frage würde nicht mehr von ihrem Artikel beantwortet
   *[other] { $count } Fragen würden nicht mehr von ihrem Artikel beantwortet
}
desk_lost_text = Ändern Sie den Text, oder geben Sie den Artikeln, die antworten sollen, solche Fragen. Oder entscheiden Sie, dass es so richtig ist.
desk_lost_to = würde beantwortet von
desk_lost_nothing = keinem Artikel
desk_in_review = { $name } bittet um eine Prüfung.
desk_review_begin = Prüfen und veröffentlichen …
desk_send_back = Zurückgeben
desk_send_back_why = Was sollte geändert werden?
desk_last_comment = Fassung { $number }: { $comment }
desk_planned = Fassung { $number } wird am { $time } veröffentlicht.
desk_unplan = Dann doch nicht veröffentlichen
desk_take_down = Zurückziehen
desk_take_down_text = Kunden finden diesen Artikel auf { $language } dann nicht mehr, und der Assistent antwortet nicht mehr daraus. Sie können ihn jederzeit wieder veröffentlichen.
desk_take_down_now = Jetzt zurückziehen

## Articles: two people at once

desk_somebody = Jemand
desk_conflict = { $name } hat diesen Text am { $time } gespeichert, während Sie schrieben
desk_conflict_text = Nichts wurde überschrieben. Wählen Sie, was bleiben soll; Sie können das Ergebnis auch von Hand ändern.
desk_conflict_taken = Nur { $name } hat das geändert, deshalb wird es übernommen: { $fields }.
desk_conflict_mine = Ihre Fassung
desk_conflict_theirs = Fassung von { $name }
desk_conflict_result = Ergebnis
desk_conflict_go_on = Damit weiterarbeiten
desk_conflict_later = Später entscheiden

## Articles: history and translations

desk_revision = Fassung { $number }
desk_revision_first = Die erste Fassung
desk_revision_imported = Aus den Dateien
desk_restore = Zur neuesten machen
desk_restore_unsaved = Speichern oder verwerfen Sie zuerst Ihre Änderungen.
desk_compare_with = Verglichen mit
desk_compare_same = Diese Fassungen sagen dasselbe.
desk_compare_skipped = { $count ->
    [one] eine Zeile ist gleich
   *[other] { $count } Zeilen sind gleich
}
desk_is_original = Der Artikel wurde auf { $language } geschrieben; die anderen Sprachen folgen ihm.
desk_original_changed = Was sich im Original ({ $language }) seit dieser Übersetzung geändert hat
desk_original_then = Übersetzt aus
desk_original_now = Jetzt
desk_translation_open = Öffnen
desk_translation_begin = Übersetzen

## Gaps

desk_gaps = Lücken
desk_gaps_intro = Was Kunden gefragt haben, ohne eine Antwort zu bekommen oder eine, die half.
desk_gaps_total = { $count ->
    [one] eine Frage
   *[other] { $count } Fragen
}
desk_gaps_none = Keine Lücken
desk_gaps_none_text = Fragen ohne Antwort werden hier gesammelt.
desk_gap_times = { $count ->
    [one] Mal
   *[other] Mal
}
desk_gap_more = { $count ->
    [one] Eine weitere
   *[other] { $count } weitere
}
desk_gap_fewer = Weniger anzeigen
desk_gap_write = Artikel schreiben
desk_gap_add = Zu einem Artikel hinzufügen
desk_gap_dismiss = Braucht keinen Artikel
desk_gap_reason_unknown = Keine Antwort
desk_gap_reason_unhelpful = Half nicht
desk_gap_reason_wrong = Als falsch markiert

## What the bot says, and shared values

desk_wording = Formulierungen
desk_wording_intro = Was der Assistent sagt. Änderungen gelten sofort.
desk_tab_wording = Texte
desk_tab_values = Gemeinsame Werte
desk_wording_search = In Namen und Texten suchen
desk_wording_changed = Nur geänderte
desk_wording_count = { $count ->
    [one] ein Text
   *[other] { $count } Texte
}
desk_wording_arguments = Verwendbar ist:
desk_wording_buttons = Eine Zeile, die mit einem Punkt beginnt, ist der Titel einer Schaltfläche; lassen Sie ihren Namen stehen.
desk_wording_is_changed = Geändert
desk_wording_standard = Standardtext
desk_wording_reset = Zurück zum Standard
desk_wording_use_theirs = Diesen Text nehmen
desk_wording_saved = Gespeichert. Der Assistent sagt es ab jetzt.
desk_wording_standard_again = Der Standardtext gilt wieder.
desk_values = Gemeinsame Werte
desk_values_intro = Angaben, die in vielen Artikeln und Texten stehen: Schreiben Sie {"{"}return_days{"}"}, und Leser sehen den Wert.
desk_values_saved = Gespeichert. Leser sehen die neuen Werte.
desk_values_conflict = Jemand anderes hat die gemeinsamen Werte gespeichert, während Sie geschrieben haben
desk_values_conflict_text = Nichts wurde überschrieben. Was nur eine Person geändert hat, ist übernommen; wählen Sie, wo es beide waren, und speichern Sie dann.
desk_value_add = Wert hinzufügen
desk_value_name = Name
desk_value_locale = Sprache
desk_value_everywhere = Jede Sprache
desk_value_value = Wert von { $name }
desk_value_remove = { $name } entfernen

## Teams

desk_teams = Teams
desk_teams_intro = Wer wann für wen da ist.
desk_team_new = Neues Team
desk_team_edit = Team ändern
desk_team_saved = { $name } wurde gespeichert.
desk_team_remove = { $name } entfernen?
desk_team_remove_text = Seine Unterhaltungen bleiben und warten in der Warteschlange für alle.
desk_team_name = Name
desk_team_name_missing = Ein Team braucht einen Namen.
desk_team_name_taken = So heißt schon ein anderes Team.
desk_team_members = Mitglieder
desk_team_everybody = Alle, die Kunden antworten
desk_team_some = Nur diese Personen
desk_team_members_missing = Wählen Sie mindestens eine Person.
desk_team_hours = Öffnungszeiten
desk_team_zone = Zeitzone
desk_team_always = Immer geöffnet
desk_team_sometimes = Zu bestimmten Zeiten geöffnet
desk_team_closed = Geschlossen
desk_team_from = { $day }, von
desk_team_to = { $day }, bis
desk_team_next_day = am nächsten Tag
desk_team_span_add = { $day }: Zeiten hinzufügen
desk_team_span_remove = { $day }: { $from } bis { $to } entfernen
desk_team_copy_monday = Zeiten vom Montag für Dienstag bis Freitag übernehmen
desk_team_hours_missing = Geben Sie Zeiten an, oder wählen Sie „Immer geöffnet“.
desk_team_time_missing = Füllen Sie beide Zeiten aus, oder entfernen Sie diese Zeile.
desk_team_hours_overlap = Diese Zeiten überschneiden sich mit anderen.
desk_team_holidays = Feiertage
desk_team_holiday_add = Feiertag hinzufügen
desk_team_holiday_day = Feiertag { $number }, Tag
desk_team_holiday_name = Feiertag { $number }, Name
desk_team_holiday_example = Name, zum Beispiel Neujahr
desk_team_holiday_remove = { $name } entfernen
desk_team_holiday_count = { $count ->
    [one] ein Feiertag
   *[other] { $count } Feiertage
}
desk_team_day_missing = Wählen Sie den Tag, oder entfernen Sie diese Zeile.
desk_team_day_twice = Dieser Tag steht schon in der Liste.
desk_team_assigning = Wer welche Unterhaltung bekommt
desk_team_takes = Jeder übernimmt selbst
desk_team_takes_text = Wer Zeit hat, nimmt die nächste aus der Warteschlange.
desk_team_assigns = Unterhaltungen werden zugeteilt
desk_team_assigns_text = Jede bekommt, wer online ist, dazu passt und am wenigsten hat.
desk_team_targets = Zusagen
desk_team_first_response = Erste Antwort innerhalb von
desk_team_resolution = Gelöst innerhalb von
desk_team_first_response_minutes = Erste Antwort innerhalb von (Minuten)
desk_team_resolution_minutes = Gelöst innerhalb von (Minuten)
desk_team_minutes = { $minutes ->
    [one] einer Minute
   *[other] { $minutes } Minuten
}
desk_team_minutes_hint = Zählt, solange das Team geöffnet hat. Leer: keine Zusage.
desk_team_minutes_wrong = Geben Sie eine ganze Zahl von Minuten ein oder nichts.

## Canned replies

desk_canned = Textbausteine
desk_canned_intro = Texte für jeden Tag. Tippen Sie in einer Antwort / und den Namen.
desk_canned_new = Neuer Textbaustein
desk_canned_edit = Textbaustein ändern
desk_canned_search = In Namen und Texten suchen
desk_canned_every_locale = Alle Sprachen
desk_canned_count = { $count ->
    [one] ein Textbaustein
   *[other] { $count } Textbausteine
}
desk_canned_none = Noch keine Textbausteine. Fügen Sie hinzu, was Sie immer wieder schreiben.
desk_canned_name = Name
desk_canned_name_hint = Ein kurzes Wort. Derselbe Name kann in jeder Sprache für einen Text stehen.
desk_canned_name_missing = Ein Textbaustein braucht einen Namen.
desk_canned_name_wrong = Der Name muss ein Wort ohne Schrägstrich sein.
desk_canned_name_taken = In dieser Sprache gibt es schon einen Textbaustein mit diesem Namen.
desk_canned_locale = Sprache
desk_canned_text = Text
desk_canned_text_missing = Schreiben Sie, was der Textbaustein sagt.
desk_canned_remove = /{ $name } entfernen?
desk_canned_remove_text = Niemand kann ihn dann mehr verwenden.

## One’s own profile

desk_profile = Ihr Profil
desk_profile_of = Profil von { $name }
desk_profile_short = Profil
desk_profile_saved = Ihr Profil wurde gespeichert.
desk_profile_languages = Gesprochene Sprachen
desk_profile_languages_hint = Zugeteilt werden Unterhaltungen in diesen Sprachen; ohne Angabe in allen.
desk_profile_language_add = Sprache hinzufügen …
desk_profile_skills = Fachgebiete
desk_profile_skills_hint = Besondere Kenntnisse, zum Beispiel Rechnungen. Manche Unterhaltungen brauchen sie.
desk_profile_capacity = Unterhaltungen gleichzeitig
desk_profile_capacity_hint = Mehr werden nicht zugeteilt. Selbst übernehmen geht immer.
desk_profile_capacity_wrong = Geben Sie eine ganze Zahl von 1 bis { $most } ein.
desk_profile_locale = Sprache dieser Oberfläche
desk_profile_locale_hint = Auch Zusammenfassungen sind in dieser Sprache.
desk_profile_locale_browser = Sprache des Browsers
desk_token_remove = { $name } entfernen
desk_add = Hinzufügen
desk_edit = Ändern
desk_remove = Entfernen

## Das eigene Konto

desk_account_open = Passwort und Anmeldung
desk_account_rename = Namen ändern
desk_continue = Weiter
desk_account_password_now = Ihr jetziges Passwort
desk_account_password_wrong = Das ist nicht Ihr jetziges Passwort.
desk_account_password_new = Neues Passwort
desk_account_password_change = Passwort ändern
desk_account_password_changed = Ihr Passwort wurde geändert. Alle anderen Geräte wurden abgemeldet.
desk_account_sessions = Angemeldet auf
desk_account_here = Dieses Gerät
# $time: when the device was last used
desk_account_seen = Zuletzt benutzt: { $time }
# $time: when somebody signed in there
desk_account_since = angemeldet: { $time }
desk_account_device_unknown = Unbekanntes Gerät
desk_account_end = Dort abmelden
desk_account_end_others = Überall sonst abmelden
desk_account_ended = Dort abgemeldet.
desk_factor = Zweiter Faktor
desk_factor_on = An
desk_factor_off = Aus
desk_factor_intro = Ein Code aus einer App auf Ihrem Telefon, zusätzlich zum Passwort. Wer Ihr Passwort erfährt, kommt trotzdem nicht hinein.
desk_factor_required = Administratoren brauchen hier einen zweiten Faktor. Richten Sie ihn ein, um fortzufahren.
# $count: how many recovery codes are left
desk_factor_left = { $count ->
    [one] Ein Wiederherstellungscode ist übrig.
   *[other] { $count } Wiederherstellungscodes sind übrig.
}
desk_factor_set_up = Zweiten Faktor einrichten
desk_factor_turn_off = Ausschalten
desk_factor_turn_off_title = Zweiten Faktor ausschalten
desk_factor_new_codes = Neue Wiederherstellungscodes
desk_factor_scan = Scannen Sie dieses Bild mit einer Authenticator-App und geben Sie den Code ein, den sie zeigt.
desk_factor_picture = QR-Code für eine Authenticator-App
desk_factor_secret = Oder geben Sie dies in die App ein:
desk_factor_code = Code
desk_factor_code_wrong = Der Code ist falsch oder abgelaufen. Geht die Uhr Ihres Telefons richtig?
desk_factor_confirm = Einschalten
desk_factor_codes_text = Bewahren Sie diese Codes sicher auf. Jeder lässt Sie einmal hinein, wenn Sie Ihr Telefon verlieren. Sie werden nur jetzt gezeigt.
desk_factor_codes_download = Als Datei speichern
desk_factor_codes_kept = Ich habe sie aufbewahrt
desk_sign_in_code_intro = Ihr Konto verlangt auch einen Code.
desk_sign_in_code_hint = Aus Ihrer Authenticator-App, oder einer Ihrer Wiederherstellungscodes.
desk_sign_in_code_failed = Der Code ist falsch, abgelaufen oder wurde schon benutzt.
desk_sign_in_company = Mit dem Firmenkonto anmelden
desk_refused_sign_in_failed = Die Anmeldung Ihrer Firma hat Sie nicht eingelassen oder zu lange gedauert. Bitte versuchen Sie es noch einmal.
desk_refused_not_allowed = Ihr Firmenkonto darf hier nicht arbeiten. Fragen Sie einen Administrator.
desk_refused_provider_failed = Die Anmeldung Ihrer Firma ist gerade nicht zu erreichen. Versuchen Sie es noch einmal; wenn es so bleibt, sagen Sie es einem Administrator.
desk_forgotten = Passwort vergessen?
desk_forgotten_intro = Geben Sie Ihre E-Mail-Adresse ein. Wenn es ein Konto dazu gibt, bekommen Sie einen Link zu einem neuen Passwort.
desk_forgotten_submit = Link schicken
desk_forgotten_sent = Wenn es ein Konto mit dieser Adresse gibt, ist ein Link unterwegs. Er gilt eine Stunde.
desk_forgotten_back = Zurück zur Anmeldung
desk_reset = Ein neues Passwort
desk_reset_intro = Sobald Sie es gewählt haben, sind alle Geräte abgemeldet.
desk_reset_submit = Dieses Passwort verwenden
desk_reset_link_invalid = Dieser Link wurde schon benutzt oder ist abgelaufen. Fordern Sie bei der Anmeldung einen neuen an.

## Was Administratoren mit Personen tun

desk_manage = Verwalten
# $name: somebody else
desk_manage_of = { $name } verwalten
desk_manage_disabled = Gesperrt
desk_manage_locked = Zu viele falsche Passwörter
# $time: when somebody was last here
desk_manage_seen = Zuletzt hier: { $time }
desk_manage_never_seen = War noch nie hier
desk_manage_role_change = Rolle ändern
desk_manage_role_hint = Eine andere Rolle meldet diese Person ab; sie gilt, sobald sie sich wieder anmeldet.
desk_manage_role_done = Die Rolle wurde geändert.
# $name: the last administrator
desk_manage_last = Nur { $name } gehört zur Verwaltung. Geben Sie diese Rolle zuerst noch jemandem.
desk_manage_way_in = Wieder hineinkommen
desk_manage_unlock = Wieder versuchen lassen
desk_manage_unlocked = Die Person kann es wieder versuchen.
desk_manage_reset_link = Link zu einem neuen Passwort
desk_manage_link_done = Der Link ist bereit.
desk_manage_link_hint = Er gilt einmal, eine Stunde lang. Geben Sie ihn nur der Person, für die er ist.
desk_manage_reset_factor = Zweiten Faktor entfernen
desk_manage_factor_gone = Der zweite Faktor ist weg. Die Person wurde abgemeldet.
desk_manage_sign_out = Überall abmelden
desk_manage_signed_out = Überall abgemeldet.
desk_manage_nowhere = Nirgends angemeldet.
desk_manage_disable = Sperren
desk_manage_shut_out = Das Konto ist gesperrt.
desk_manage_enable = Wieder einlassen
desk_manage_let_in = Die Person kann sich wieder anmelden.
desk_manage_disable_hint = Wer gesperrt ist, kann sich nicht anmelden. Was die Person geschrieben hat, bleibt unter ihrem Namen.

## Schlüssel für Programme

desk_programs = Programme
desk_programs_intro = Schlüssel für Programme, die ohne eine Person arbeiten.
desk_programs_none = Noch hat kein Programm einen Schlüssel.
desk_program_new = Neuer Schlüssel
desk_program_name = Wofür er ist
desk_program_scopes = Was es darf
desk_program_no_scope = Wählen Sie mindestens eines.
desk_program_days = Tage, bis er endet
desk_program_days_hint = Leer: bis ihn jemand widerruft.
desk_program_make = Schlüssel erstellen
desk_program_made = Der Schlüssel ist bereit
desk_program_made_text = Kopieren Sie ihn jetzt: Niemand kann ihn noch einmal lesen.
desk_program_token = Schlüssel
# $name: who made the token
desk_program_by = Von { $name }
desk_program_used = zuletzt benutzt: { $time }
desk_program_unused = nie benutzt
desk_program_until = endet: { $time }
desk_program_revoke = Widerrufen
desk_program_revoke_of = Den Schlüssel von { $name } widerrufen?
desk_program_revoke_text = Das Programm kann von da an nichts mehr tun.
# What a program may do
desk_scope_read_conversations = Gespräche lesen
desk_scope_answer_customers = Kunden antworten
desk_scope_close_for_others = Abschließen, was andere haben
desk_scope_edit_canned = Textbausteine ändern
desk_scope_see_numbers = Aktuelle Zahlen sehen
desk_scope_manage_teams = Teams und Zeiten ändern
desk_scope_list_people = Sehen, wer hier arbeitet
desk_scope_read_audit = Das Protokoll lesen
desk_scope_read_articles = Artikel lesen, auch Entwürfe
desk_scope_write_articles = Artikel schreiben
desk_scope_publish_articles = Artikel veröffentlichen
desk_scope_answer_as_bot = Kunden als eigener Bot antworten
desk_scope_write_for_customers = Im Namen von Kunden schreiben und ihre Angaben ändern
desk_scope_manage_webhooks = Webhooks verwalten

## Was getan wurde

desk_audit = Protokoll
desk_audit_intro = Was jede Person und jedes Programm getan hat. Hier lässt sich nichts ändern.
desk_audit_search = Personen, Dinge, Einzelheiten suchen
desk_audit_every_action = Alle Vorgänge
desk_audit_everybody = Alle
desk_audit_from = Von
desk_audit_to = bis
desk_audit_none = Nichts passt dazu.
desk_audit_export_csv = Als CSV exportieren
desk_audit_export_jsonl = Als JSON-Zeilen exportieren
desk_audit_nobody = Jemand Unbekanntes
desk_audit_time = Zeit
desk_audit_actor = Wer
desk_audit_action = Vorgang
desk_audit_object = Was
desk_audit_details = Einzelheiten
desk_audit_address = Netzadresse
# The actions
desk_audited_signed_in = Angemeldet
desk_audited_signed_out = Abgemeldet
desk_audited_sign_in_failed = Anmeldung gescheitert
desk_audited_joined = Dazugekommen
desk_audited_invited = Eingeladen
desk_audited_renamed = Name geändert
desk_audited_role_changed = Rolle geändert
desk_audited_disabled = Konto gesperrt
desk_audited_enabled = Konto wieder freigegeben
desk_audited_unlocked = Wieder versuchen lassen
desk_audited_second_factor_reset = Zweiten Faktor entfernt
desk_audited_signed_out_by_force = Jemanden abgemeldet
desk_audited_session_ended = Sitzung beendet
desk_audited_sessions_ended = Alle anderen Sitzungen beendet
desk_audited_second_factor_on = Zweiten Faktor eingeschaltet
desk_audited_second_factor_off = Zweiten Faktor ausgeschaltet
desk_audited_recovery_codes_renewed = Neue Wiederherstellungscodes erstellt
desk_audited_password_reset_asked = Link zu neuem Passwort angefordert
desk_audited_password_changed = Passwort geändert
desk_audited_program_made = Schlüssel erstellt
desk_audited_program_revoked = Schlüssel widerrufen
desk_audited_webhook_made = Webhook angelegt
desk_audited_webhook_changed = Webhook geändert
desk_audited_webhook_secret_changed = Geheimnis eines Webhooks geändert
desk_audited_webhook_removed = Webhook entfernt
desk_audited_webhook_resent = Ereignisse erneut gesendet
desk_audited_webhook_tested = Webhook getestet
desk_audited_team_made = Team angelegt
desk_audited_team_changed = Team geändert
desk_audited_team_removed = Team entfernt
desk_audited_conversation_taken_over = Gespräch von jemandem übernommen
desk_audited_contact_blocked = Kunden gesperrt
desk_audited_contact_unblocked = Kunden nicht mehr gesperrt
desk_audited_contact_made = Kunden angelegt
desk_audited_contact_changed = Kundendaten geändert
desk_audited_conversation_begun = Gespräch begonnen
desk_audited_conversation_claimed = Als Bot übernommen
desk_audited_conversation_released = An den Assistenten zurückgegeben
desk_audited_conversation_handed_off = Gespräch an Menschen übergeben
desk_audited_conversation_resolved = Gespräch erledigt
desk_audited_conversation_reopened = Gespräch wieder geöffnet
desk_audited_conversation_snoozed = Gespräch zurückgestellt
desk_audited_conversation_woken = Gespräch zurückgeholt
desk_audited_conversation_returned = Gespräch an den Bot zurückgegeben
desk_audited_conversation_assigned = Gespräch weitergegeben
desk_audited_conversation_marked = Schlagwörter oder Dringlichkeit geändert
desk_audited_message_written = Als Bot geschrieben
desk_audited_customer_message_written = Für einen Kunden geschrieben
desk_audited_note_written = Notiz geschrieben
desk_audited_file_added = Datei hinzugefügt
desk_audited_article_made = Artikel angelegt
desk_audited_article_saved = Artikel geändert
desk_audited_article_submitted = Um Durchsicht gebeten
desk_audited_article_sent_back = Artikel zurückgeschickt
desk_audited_article_published = Artikel veröffentlicht
desk_audited_article_planned = Artikel geplant
desk_audited_article_archived = Artikel archiviert
desk_audited_text_changed = Text des Bots geändert
desk_audited_text_reset = Text des Bots zurückgesetzt
desk_audited_values_changed = Werte in Texten geändert
desk_audited_audit_exported = Protokoll exportiert

desk_webhooks = Webhooks
desk_webhooks_intro = Eigene Systeme, die erfahren, was hier geschieht.
desk_webhooks_none = Noch erfährt niemand etwas.
desk_webhook_new = Neuer Webhook
desk_webhook_change = Ändern
desk_webhook_url = Adresse
desk_webhook_events = Was er erfahren soll
desk_webhook_pause = Anhalten: Ereignisse aufheben, bis es weitergeht
desk_webhook_paused = Angehalten
desk_webhook_waiting = { $count ->
    [0] nichts steht aus
    [one] { $count } Ereignis steht aus
   *[other] { $count } Ereignisse stehen aus
}
desk_webhook_dead = { $count ->
    [0] nichts aufgegeben
    [one] { $count } Ereignis aufgegeben
   *[other] { $count } Ereignisse aufgegeben
}
desk_webhook_secret = Geheimnis
desk_webhook_secret_new = Das Geheimnis ist bereit
desk_webhook_secret_text = Kopieren Sie es jetzt: Niemand kann es noch einmal lesen. Ihr System prüft damit die Unterschriften.
desk_webhook_rotate = Neues Geheimnis
desk_webhook_rotate_text = Das alte unterschreibt noch einen Tag mit. Tragen Sie das neue inzwischen in Ihr System ein.
desk_webhook_remove = Entfernen
desk_webhook_remove_of = { $url } entfernen?
desk_webhook_remove_text = Sein Protokoll und alles, was noch nicht gesendet ist, verschwinden mit.
desk_webhook_log = Protokoll
desk_webhook_log_none = Hier ist nichts.
desk_webhook_shown = Anzeigen
desk_webhook_test = Test senden
desk_webhook_resend_dead = Alles Aufgegebene erneut senden
desk_delivery_all = Alles
desk_delivery_waiting = Steht aus
desk_delivery_delivered = Zugestellt
desk_delivery_dead = Aufgegeben
desk_delivery_attempts = { $count ->
    [0] noch nicht versucht
    [one] { $count } Versuch
   *[other] { $count } Versuche
}
desk_delivery_resend = Erneut senden
desk_event_conversation_opened = Ein Gespräch beginnt
desk_event_conversation_handed_off = Ein Mensch wird gebraucht
desk_event_message_created = Jemand schreibt
desk_event_conversation_resolved = Ein Gespräch ist gelöst
desk_event_conversation_rated = Ein Kunde bewertet
desk_event_article_published = Ein Artikel erscheint
desk_event_test = Test

## Der Chat auf einer Website

desk_widget = Website-Chat
desk_widget_intro = Eine Zeile HTML bringt den Chat auf jede Seite einer Website.
# $site: the name of a site in parley.yml
desk_widget_site = Website „{ $site }“
desk_widget_snippet = Zeile für Ihre Seiten
desk_widget_snippet_text = Fügen Sie sie einmal auf jeder Seite vor dem Ende von body ein.
desk_widget_policy = Content Security Policy
desk_widget_policy_text = Wenn Ihre Seiten eine haben, muss sie dies erlauben.
desk_widget_origins = Seiten, die chatten dürfen
desk_widget_origins_any = Seiten jeder Website. Nennen Sie Ihre als „origins“ dieser Website in parley.yml, damit niemand sonst ihren Chat benutzt.
desk_widget_identity = Angemeldete Kunden
desk_widget_identity_on = Ihr Server kann sagen, wer der Kunde ist: Er unterschreibt die Kundennummer mit dem Geheimnis dieser Website.
desk_widget_identity_off = Hier sind alle anonym. Damit klar ist, wer angemeldet ist, geben Sie dieser Website ein Geheimnis und unterschreiben damit die Kundennummer.
# $variable: the name of an environment variable
desk_widget_secret = Das Geheimnis hat mindestens 32 Zeichen und steht in der Umgebungsvariable { $variable }.
desk_widget_signing = Was Ihr Server tut
desk_widget_look = Aussehen
desk_widget_light = Hell
desk_widget_dark = Dunkel
# $ratio: such as 7.1
desk_widget_contrast = Kontrast des Zeichens auf dem Knopf: { $ratio } zu 1
desk_widget_contrast_links = Kontrast der Links: { $ratio } zu 1
desk_widget_contrast_good = Gut lesbar: mindestens 4,5 zu 1.
desk_widget_look_text = Farbe, Ecken, Schrift, Logo und Platz stehen unter „widget“ in parley.yml.
