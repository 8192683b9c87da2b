# What the chat window on the website says. Keys and arguments are explained in wording/en/widget.ftl.

## The round button and the window

widget_open = हमसे बात करें
widget_unread = { $count ->
    [one] एक नया संदेश
   *[other] { $count } नए संदेश
}
widget_close = चैट बंद करें
widget_title = { $brand } से चैट
widget_log = संदेश
widget_loading = बातचीत खुल रही है…

## Who is speaking

widget_assistant = ऑटोमैटिक असिस्टेंट
widget_team = { $brand } टीम
widget_agent = हमारी टीम
widget_you = आप
widget_says = { $name }:
widget_typing_bot = असिस्टेंट लिख रहा है…
widget_typing_agent = { $name } लिख रहे हैं…

## Writing

widget_write = संदेश लिखिए…
widget_message = आपका संदेश
widget_keys = Enter से संदेश जाता है, Shift और Enter से नई लाइन शुरू होती है।
widget_send = भेजें
widget_too_long = { $over ->
    [one] एक अक्षर ज़्यादा है। संदेश में { $limit } तक हो सकते हैं।
   *[other] { $over } अक्षर ज़्यादा हैं। संदेश में { $limit } तक हो सकते हैं।
}
widget_choices = सुझाए गए जवाब

## What became of a message

widget_sending = भेजा जा रहा है…
widget_sent = भेज दिया
widget_delivered = पहुँच गया
widget_read = पढ़ लिया गया
widget_withdrawn = यह संदेश वापस ले लिया गया है।
widget_queued = इंटरनेट आते ही भेजा जाएगा
widget_failed = नहीं गया
widget_retry = फिर कोशिश करें
widget_discard = हटाएँ

## Articles of the help centre

widget_article = हमारे सहायता केंद्र से
widget_read_article = पूरा लेख पढ़ें
widget_new_tab = नए टैब में खुलेगा
widget_vote = क्या इससे मदद मिली?
widget_vote_yes = हाँ
widget_vote_no = नहीं
widget_vote_thanks = धन्यवाद!

## What happens with the conversation

widget_waiting = किसी साथी का इंतज़ार है। हमारी टीम से कोई यहीं जवाब देगा; आप लिखते रह सकते हैं।
widget_joined = आप हमारी टीम से { $name } से बात कर रहे हैं।
widget_resolved = यह मामला पूरा हो गया। जब भी ज़रूरत हो, फिर लिखिए।
widget_expired = आपकी पिछली बातचीत अब यहाँ उपलब्ध नहीं है, इसलिए यह नई है।
widget_offline = इंटरनेट नहीं है। आते ही आपके संदेश भेज दिए जाएँगे।
widget_reconnecting = जुड़ रहे हैं…
widget_jump = सबसे नए संदेश

## While people have the conversation

widget_queue_place = { $place ->
    [1] अगली बारी आपकी है।
   *[other] कतार में आपका नंबर { $place } है।
}
widget_queue_minutes = { $minutes ->
    [1] लगभग एक मिनट लगेगा।
   *[other] लगभग { $minutes } मिनट लगेंगे।
}
widget_queue_hours = { $hours ->
    [1] लगभग एक घंटा लगेगा।
   *[other] लगभग { $hours } घंटे लगेंगे।
}
widget_queue_leave = वापस सहायक के पास
widget_ticket = अभी हमारी टीम से कोई मौजूद नहीं है। जवाब इस समय तक मिल जाएगा: { $when }।
widget_ticket_open = अभी हमारी टीम से कोई मौजूद नहीं है। हम जल्द से जल्द जवाब देंगे।
widget_email = जवाब ईमेल पर भी पाएँ
widget_email_saved = जवाब { $email } पर भी भेजा जाएगा।
widget_email_change = बदलें
widget_email_label = आपका ईमेल पता
widget_email_save = सहेजें
widget_email_wrong = पता जाँच लें। वह name@example.com जैसा होना चाहिए।
widget_not_done = यह नहीं हो पाया। कृपया फिर कोशिश करें।

## Files. $name: the name of a file

widget_attach = तस्वीर या PDF जोड़ें
widget_drop = फ़ाइलें यहाँ छोड़ें
widget_file_uploading = { $name } अपलोड हो रही है…
widget_file_remove = { $name } हटाएँ
widget_file_save = सहेजें
widget_picture = तस्वीर: { $name }
widget_file_too_large = { $name } बहुत बड़ी है: एक फ़ाइल { $limit } तक की हो सकती है।
widget_file_too_many = { $name } नहीं जोड़ी गई: एक संदेश में { $count } फ़ाइलें तक हो सकती हैं।
widget_file_refused = { $name } नहीं भेजी जा सकती। तस्वीरें और PDF फ़ाइलें भेजी जा सकती हैं।
widget_file_failed = { $name } अपलोड नहीं हुई। कृपया फिर कोशिश करें।

## When it is over

widget_rating_question = हमारी मदद आपको कैसी लगी?
widget_rating_1 = बहुत ख़राब
widget_rating_2 = ख़राब
widget_rating_3 = ठीक-ठाक
widget_rating_4 = अच्छी
widget_rating_5 = बहुत अच्छी
widget_rating_words = कुछ और कहना चाहेंगे? (ज़रूरी नहीं)
widget_rating_send = रेटिंग भेजें
widget_rating_thanks = रेटिंग के लिए धन्यवाद!
widget_rating_close = रेटिंग न दें

## Before the first message

widget_invite_no = नहीं, धन्यवाद
widget_consent = आपसे चैट करने के लिए हमें आपका लिखा हुआ सहेजना होता है और इस बातचीत को आपके डिवाइस पर याद रखना होता है। आपकी सहमति से पहले कुछ भी सहेजा नहीं जाता।
widget_privacy = हम आपका डेटा कैसे संभालते हैं
widget_consent_yes = सहमत हूँ, शुरू करें
widget_consent_no = अभी नहीं
widget_questions = लोग अक्सर पूछते हैं
widget_search = हमारे लेखों में खोजें
widget_found = { $count ->
    [0] कोई लेख नहीं मिला
    [one] एक लेख मिला
   *[other] { $count } लेख मिले
}
widget_pre_chat_send = चैट शुरू करें
widget_optional = (वैकल्पिक)

## Answers in a certain form

widget_input_text = आपका जवाब
widget_input_email = आपका ईमेल पता
widget_input_tel = आपका फ़ोन नंबर
widget_input_number = नंबर
widget_input_date = तारीख
widget_field_missing = कृपया इसे भरें।
widget_tel_wrong = कृपया नंबर जाँचें। यह + और देश के कोड से शुरू हो सकता है।
widget_number_wrong = कृपया कोई संख्या लिखें।
widget_date_wrong = कृपया तारीख लिखें।
widget_step_done = (पूरा हुआ)

## Menu

widget_menu = और विकल्प
widget_person = किसी व्यक्ति से बात करें
widget_language = भाषा
widget_sound = नए संदेश पर आवाज़
widget_transcript = यह बातचीत सहेजें
widget_end = चैट समाप्त करें
widget_end_question = क्या आप यह चैट समाप्त करना चाहते हैं? आप कभी भी दोबारा लिख सकते हैं।
widget_end_confirm = समाप्त करें
widget_reset = नई बातचीत शुरू करें
widget_reset_question = नई बातचीत शुरू करें? इस बातचीत के संदेश फिर यहाँ नहीं दिखेंगे।
widget_reset_confirm = नई शुरू करें
widget_cancel = रहने दें

## The demo page

demo_title = ज़रूरत का हर सामान, और पूछने के लिए कोई
demo_intro = यह पन्ना किसी भी दुकान के पन्ने जैसा है। चैट कोने में है: ऑर्डर, डिलीवरी या रिटर्न के बारे में अपनी भाषा में पूछिए।
demo_language = पन्ने की भाषा
demo_try = पूछकर देखिए
demo_try_order = मेरा ऑर्डर कहाँ है?
demo_try_return = सामान वापस कैसे करूँ?
demo_try_person = मुझे किसी इंसान से बात करनी है
demo_open_chat = चैट खोलें
demo_desk = आपकी टीम के लिए डेस्क
demo_desk_text = देखिए कौन इंतज़ार में है, बातचीत संभालिए और जवाब दीजिए।
demo_help = हर समय तैयार
demo_help_text = रोज़ के सवालों का जवाब असिस्टेंट तुरंत देता है, आपकी अपनी टीम के लिखे लेखों से।
demo_people = ज़रूरत पर इंसान
demo_people_text = टीम से कोई बातचीत संभालता है और उसे पहले से पता होता है कि क्या कहा गया।
demo_languages = ग्राहक की भाषा में
demo_languages_text = एक भाषा में पूछिए, दूसरी में आगे बढ़िए। जवाब आपकी भाषा में आएगा।
