# What the chat window on the website says. Keys and arguments are explained in wording/en/widget.ftl.

## The round button and the window

widget_open = Makipag-chat sa amin
widget_unread = { $count ->
    [one] Isang bagong mensahe
   *[other] { $count } bagong mensahe
}
widget_close = Isara ang chat
widget_title = Chat sa { $brand }
widget_log = Mga mensahe
widget_loading = Binubuksan ang usapan…

## Who is speaking

widget_assistant = Automated assistant
widget_team = Team ng { $brand }
widget_agent = Ang team namin
widget_you = Ikaw
widget_says = { $name }:
widget_typing_bot = Nagta-type ang assistant…
widget_typing_agent = Nagta-type si { $name }…

## Writing

widget_write = Sumulat ng mensahe…
widget_message = Ang mensahe mo
widget_keys = Enter para ipadala, Shift at Enter para sa bagong linya.
widget_send = Ipadala
widget_too_long = { $over ->
    [one] Sobra ng isang character. Hanggang { $limit } lang ang mensahe.
   *[other] Sobra ng { $over } character. Hanggang { $limit } lang ang mensahe.
}
widget_choices = Mga mungkahing sagot

## What became of a message

widget_sending = Ipinapadala…
widget_sent = Naipadala na
widget_delivered = Naihatid na
widget_read = Nabasa na
widget_withdrawn = Binawi ang mensaheng ito.
widget_queued = Ipapadala kapag may internet na ulit
widget_failed = Hindi naipadala
widget_retry = Subukan ulit
widget_discard = Burahin

## Articles of the help centre

widget_article = Mula sa help center namin
widget_read_article = Basahin ang buong artikulo
widget_new_tab = magbubukas sa bagong tab
widget_vote = Nakatulong ba ito?
widget_vote_yes = Oo
widget_vote_no = Hindi
widget_vote_thanks = Salamat!

## What happens with the conversation

widget_waiting = Naghihintay ng taong sasagot. May sasagot mula sa team namin dito; puwede kang magpatuloy sa pagsulat.
widget_joined = Kausap mo si { $name } mula sa team namin.
widget_resolved = Sarado na ang usaping ito. Sumulat lang ulit kapag may kailangan.
widget_expired = Wala na rito ang dati mong usapan, kaya bago na ito.
widget_offline = Walang koneksiyon. Ipapadala ang mga mensahe mo pagbalik nito.
widget_reconnecting = Kumokonekta…
widget_jump = Pinakabagong mensahe

## While people have the conversation

widget_queue_place = { $place ->
    [1] Ikaw na ang susunod.
   *[other] Pang-{ $place } ka sa pila.
}
widget_queue_minutes = { $minutes ->
    [1] Mga isang minuto ang hihintayin.
   *[other] Mga { $minutes } minuto ang hihintayin.
}
widget_queue_hours = { $hours ->
    [1] Mga isang oras ang hihintayin.
   *[other] Mga { $hours } oras ang hihintayin.
}
widget_queue_leave = Bumalik sa assistant
widget_ticket = Walang tao sa ngayon. Makakatanggap ka ng sagot hanggang: { $when }.
widget_ticket_open = Walang tao sa ngayon. Sasagot kami sa lalong madaling panahon.
widget_email = Tanggapin din ang sagot sa email
widget_email_saved = Ipapadala rin ang sagot sa { $email }.
widget_email_change = Palitan
widget_email_label = Email address mo
widget_email_save = I-save
widget_email_wrong = Pakitingnan ang address. Dapat ay katulad ng name@example.com.
widget_not_done = Hindi iyon gumana. Pakisubukan ulit.

## Files. $name: the name of a file

widget_attach = Magdagdag ng larawan o PDF
widget_drop = Bitawan ang mga file dito
widget_file_uploading = Ina-upload ang { $name }…
widget_file_remove = Alisin ang { $name }
widget_file_save = I-save
widget_picture = Larawan: { $name }
widget_file_too_large = Masyadong malaki ang { $name }: hanggang { $limit } lang ang isang file.
widget_file_too_many = Hindi naidagdag ang { $name }: hanggang { $count } file lang sa isang mensahe.
widget_file_refused = Hindi maipapadala ang { $name }. Mga larawan at PDF lang ang puwede.
widget_file_failed = Hindi na-upload ang { $name }. Pakisubukan ulit.

## When it is over

widget_rating_question = Kumusta ang serbisyo namin?
widget_rating_1 = Napakasama
widget_rating_2 = Masama
widget_rating_3 = Ayos lang
widget_rating_4 = Maganda
widget_rating_5 = Napakaganda
widget_rating_words = May gusto ka pa bang idagdag? (opsiyonal)
widget_rating_send = Ipadala ang rating
widget_rating_thanks = Salamat sa rating mo!
widget_rating_close = Huwag mag-rate

## Before the first message

widget_invite_no = Hindi na, salamat
widget_consent = Para makausap ka, kailangan naming itabi ang isinusulat mo at tandaan ang usapang ito sa device mo. Walang itatabi hangga’t hindi ka pumapayag.
widget_privacy = Paano namin iniingatan ang data mo
widget_consent_yes = Pumapayag ako, simulan na
widget_consent_no = Huwag muna
widget_questions = Madalas itanong
widget_search = Maghanap sa mga artikulo
widget_found = { $count ->
    [0] Walang nakitang artikulo
    [one] Isang artikulo ang nakita
   *[other] { $count } artikulo ang nakita
}
widget_pre_chat_send = Simulan ang chat
widget_optional = (puwedeng laktawan)

## Answers in a certain form

widget_input_text = Ang sagot mo
widget_input_email = Ang e-mail address mo
widget_input_tel = Ang numero ng telepono mo
widget_input_number = Ang numero
widget_input_date = Ang petsa
widget_field_missing = Pakisagutan ito.
widget_tel_wrong = Pakitingnan ang numero. Puwede itong magsimula sa + at country code.
widget_number_wrong = Maglagay ng numero.
widget_date_wrong = Maglagay ng petsa.
widget_step_done = (tapos na)

## Menu

widget_menu = Iba pang opsiyon
widget_person = Makipag-usap sa tao
widget_language = Wika
widget_sound = Tunog kapag may bagong mensahe
widget_transcript = I-save ang usapang ito
widget_end = Tapusin ang chat
widget_end_question = Tatapusin na ba ang chat na ito? Puwede kang sumulat ulit kahit kailan.
widget_end_confirm = Tapusin
widget_reset = Magsimula ng bagong usapan
widget_reset_question = Magsisimula ng bagong usapan? Hindi mo na makikita rito ang mga mensahe ng usapang ito.
widget_reset_confirm = Magsimula
widget_cancel = Huwag na

## The demo page

demo_title = Lahat ng kailangan mo, at may mapagtatanungan
demo_intro = Kunwari, pahina ito ng isang tindahan. Nasa sulok ang chat: magtanong tungkol sa order, padala o pagsasauli, sa sarili mong wika.
demo_language = Wika ng pahina
demo_try = Subukang itanong
demo_try_order = Nasaan na ang order ko?
demo_try_return = Paano magsauli ng item?
demo_try_person = Gusto kong makipag-usap sa tao
demo_open_chat = Buksan ang chat
demo_desk = Ang desk ng team mo
demo_desk_text = Tingnan kung sino ang naghihintay, saluhin ang usapan at sumagot.
demo_help = Handa anumang oras
demo_help_text = Sinasagot agad ng assistant ang mga karaniwang tanong, mula sa mga artikulong isinulat ng sarili mong team.
demo_people = May tao kapag kailangan
demo_people_text = May sumasalo mula sa team, at alam na niya ang lahat ng napag-usapan.
demo_languages = Sa wika ng customer
demo_languages_text = Magtanong sa isang wika, magpatuloy sa iba. Darating ang sagot sa wika mo.
