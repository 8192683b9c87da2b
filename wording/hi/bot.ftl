# What the assistant says. Keys, buttons and arguments are explained in wording/en/bot.ftl.

## Beginning and small talk

utter_welcome = नमस्ते! मैं { $brand } का ऑटोमैटिक असिस्टेंट हूँ। मैं ऑर्डर देख सकता हूँ, सवालों के जवाब दे सकता हूँ, और आप जब चाहें किसी साथी से आपकी बात करा सकता हूँ।
    .track_order = मेरा ऑर्डर कहाँ है?
    .talk_to_human = किसी इंसान से बात करें
utter_welcome_choice = नमस्ते! आप हमारी टीम के किसी व्यक्ति से बात करना चाहेंगे या { $brand } के स्वचालित सहायक से?
    .talk_to_human = किसी इंसान से बात करें
    .greet = स्वचालित सहायक
utter_greet = नमस्ते! बताइए, मैं क्या मदद करूँ?
    .track_order = मेरा ऑर्डर कहाँ है?
    .talk_to_human = किसी इंसान से बात करें
utter_goodbye = फिर मिलेंगे, आने के लिए शुक्रिया!
utter_thanks = कोई बात नहीं! और कुछ मदद चाहिए?
utter_affirm = ठीक है। आप क्या जानना चाहेंगे?
utter_deny = कोई बात नहीं। और कुछ हो तो बस लिख दीजिए।
utter_small_talk = मैं बढ़िया हूँ, पूछने के लिए शुक्रिया! ऑर्डर, पार्सल और रिटर्न के बारे में मुझे सबसे ज़्यादा पता है, तो पूछिए।
utter_are_you_a_bot = मैं एक ऑटोमैटिक असिस्टेंट हूँ, इंसान नहीं। अगर आप हमारी टीम के किसी व्यक्ति से बात करना चाहें, तो मैं बात करा दूँगा।
    .talk_to_human = किसी इंसान से बात करें

## Another language

utter_language_changed = ज़रूर, अब हिंदी में बात करते हैं। बताइए, क्या मदद चाहिए?
utter_languages = आप किस भाषा में बात करना चाहेंगे? मुझे ये भाषाएँ आती हैं: { $languages }। आप सीधे अपनी भाषा में भी लिख सकते हैं।

## Everything about an order

utter_ask_order_number = ज़रूर। आपका ऑर्डर नंबर क्या है? यह पाँच अंकों का होता है और कन्फ़र्मेशन ईमेल में लिखा है।
utter_ask_email = और ऑर्डर किस ईमेल से किया था? इससे मुझे पता चलेगा कि ऑर्डर आपका ही है।
utter_order_number_invalid = यह ऑर्डर नंबर जैसा नहीं लग रहा। इसमें पाँच अंक होते हैं, जैसे 10234।
utter_email_invalid = यह ईमेल पता जैसा नहीं लग रहा। कुछ ऐसा होना चाहिए: name@example.com
utter_order_not_found = इस ईमेल पर ऑर्डर { $order_number } नहीं मिला। दोनों एक बार जाँच लीजिए, या किसी इंसान से बात कीजिए।
    .track_order = दोबारा कोशिश करें
    .talk_to_human = किसी इंसान से बात करें
utter_order_status_processing = ऑर्डर { $order_number } हमें मिल गया है और तैयार हो रहा है। { $date } तक भेज देने की उम्मीद है।
utter_order_status_packed = ऑर्डर { $order_number } पैक हो चुका है और { $carrier } के आने का इंतज़ार है। { $date } तक आपके पास पहुँच जाना चाहिए।
utter_order_status_shipped = ऑर्डर { $order_number } { $carrier } के साथ रास्ते में है (ट्रैकिंग नंबर { $tracking }) और { $date } तक पहुँच जाना चाहिए।
utter_order_status_delivered = ऑर्डर { $order_number } { $carrier } ने { $date } को पहुँचा दिया था।
utter_order_status_cancelled = ऑर्डर { $order_number } { $date } को कैंसल हो गया था। अगर पैसे दे चुके थे, तो वे वापस आ रहे हैं।

## Cancelling an order

utter_confirm_cancel_order = क्या मैं ऑर्डर { $order_number } कैंसल कर दूँ? बाद में इसे वापस नहीं लाया जा सकेगा।
    .affirm = हाँ, कैंसल कर दें
    .deny = नहीं, रहने दें
utter_order_cancelled = हो गया: ऑर्डर { $order_number } कैंसल है। अगर पैसे दे चुके हैं, तो पाँच कामकाजी दिनों में वापस आ जाएँगे।
utter_order_cancelled_before = ऑर्डर { $order_number } पहले ही कैंसल हो चुका है।
utter_order_not_cancelled_sent = ऑर्डर { $order_number } हमारे गोदाम से निकल चुका है, अब कैंसल नहीं हो सकता। मिलने के बाद आप इसे लौटा सकते हैं।
    .request_refund = वापस भेजें
utter_order_kept = ठीक है, ऑर्डर { $order_number } वैसा ही रहेगा।

## Changing an order or where it goes

utter_ask_details = क्या बदलना है? कौन-सी चीज़ और उसकी जगह क्या चाहिए, यह बता दीजिए।
utter_ask_new_address = कहाँ भेजना है? पूरा पता लिखिए: नाम, मकान नंबर और गली, पिन कोड और शहर।
utter_new_address_invalid = मुझे पूरा पता चाहिए, मकान नंबर और पिन कोड के साथ।
utter_address_changed = ऑर्डर { $order_number } अब इस पते पर जाएगा: { $address }
utter_order_not_changed_processing = ऑर्डर { $order_number } बदल नहीं पाया। फिर कोशिश कीजिए, या किसी इंसान से बात कीजिए।
    .talk_to_human = किसी इंसान से बात करें
utter_order_not_changed_packed = ऑर्डर { $order_number } बदल नहीं पाया। फिर कोशिश कीजिए, या किसी इंसान से बात कीजिए।
    .talk_to_human = किसी इंसान से बात करें
utter_order_not_changed_shipped = ऑर्डर { $order_number } रास्ते में है, अब उसमें कुछ नहीं बदला जा सकता। शायद हमारा कोई साथी कूरियर से बात कर पाए।
    .talk_to_human = किसी इंसान से बात करें
utter_order_not_changed_delivered = ऑर्डर { $order_number } पहुँच चुका है, अब बदला नहीं जा सकता। पसंद न आए तो आप लौटा सकते हैं।
    .request_refund = वापस भेजें
utter_order_not_changed_cancelled = ऑर्डर { $order_number } कैंसल हो चुका है, अब बदलने को कुछ नहीं है।

## Sending something back, and the money for it

utter_confirm_request_refund = क्या मैं ऑर्डर { $order_number } की वापसी दर्ज कर दूँ? लेबल आपको ईमेल पर मिलेगा।
    .affirm = हाँ, कर दीजिए
    .deny = नहीं, मैं रख लूँगा
utter_return_registered = ऑर्डर { $order_number } की वापसी दर्ज हो गई है। लेबल ईमेल पर आ रहा है; पार्सल हमें मिलने के पाँच कामकाजी दिनों के अंदर पैसे लौट आएँगे।
utter_return_registered_before = ऑर्डर { $order_number } की वापसी पहले से दर्ज है। लेबल आपके ईमेल में है।
utter_return_cancel_instead = ऑर्डर { $order_number } अभी निकला नहीं है, तो उसे बस कैंसल कर दीजिए, कोई पैसा नहीं लगेगा।
    .cancel_order = ऑर्डर कैंसल करें
utter_return_not_wanted = ठीक है, आप इसे रखिए। मन बदले तो डिलीवरी से 30 दिन तक का समय है।
utter_return_too_late = ऑर्डर { $order_number } को पहुँचे 30 दिन से ज़्यादा हो गए हैं, इसलिए वापसी दर्ज नहीं हो सकती। कोई ख़राबी हो तो हमारा साथी मदद करेगा।
    .talk_to_human = किसी इंसान से बात करें
utter_return_shipped = ऑर्डर { $order_number } अभी रास्ते में है। मिल जाए तो मुझे फिर लिखिए, मैं वापसी दर्ज कर दूँगा।
utter_return_cancelled = ऑर्डर { $order_number } कैंसल हो गया था, लौटाने को कुछ नहीं है।
utter_refund_waits = हम ऑर्डर { $order_number } के वापस आने का इंतज़ार कर रहे हैं। आने के पाँच कामकाजी दिनों के अंदर पैसे मिल जाएँगे।
utter_refund_none = ऑर्डर { $order_number } की कोई वापसी नहीं दिख रही। क्या आप इसे लौटाना चाहेंगे?
    .request_refund = वापस भेजें
utter_refund_on_its_way = ऑर्डर { $order_number } के पैसे भेज दिए गए हैं और { $date } तक मिल जाने चाहिए।
utter_refund_paid = ऑर्डर { $order_number } के पैसे लौटा दिए गए हैं; { $date } तक मिल जाने चाहिए थे। न मिले हों तो हमारा साथी देखेगा।
    .talk_to_human = किसी इंसान से बात करें

## Invoices

utter_invoice_sent = ऑर्डर { $order_number } का बिल उसी ईमेल पर भेज दिया है जिससे ऑर्डर किया था।
utter_invoice_cancelled = ऑर्डर { $order_number } कैंसल हो गया था, इसलिए उसका बिल नहीं है।

## Products

utter_product = { $product } स्टॉक में है, क़ीमत { $price }। हमारी दुकान में कार्ट में डालिए और बस हो गया।
utter_product_sold_out = माफ़ कीजिए, { $product } ({ $price }) अभी स्टॉक में नहीं है।

## Newsletter and reviews

utter_ask_newsletter_wanted = क्या आप हमारा न्यूज़लेटर पाना चाहेंगे?
    .affirm = हाँ, जोड़ दीजिए
    .deny = नहीं, हटा दीजिए
utter_newsletter_on = बस एक क़दम बाकी: { $email } पर भेजे गए लिंक पर क्लिक कीजिए।
utter_newsletter_off = { $email } सूची से हटा दिया गया है। अब न्यूज़लेटर नहीं आएगा।
utter_ask_rating = ज़रूर बताइए! 1 से 5 में से आप हमें कितने स्टार देंगे?
utter_rating_invalid = 1 (ख़राब) से 5 (बढ़िया) तक कोई अंक बताइए।
utter_ask_comment = क्या दो शब्द भी लिखना चाहेंगे?
    .deny = नहीं, बस इतना ही
utter_review_good = बहुत शुक्रिया! आपका रिव्यू आगे पहुँचा दिया है, टीम ख़ुश हो जाएगी।
utter_review_bad = साफ़ कहने के लिए शुक्रिया। आपका रिव्यू आगे पहुँचा दिया है। क्या कोई साथी देखे कि गड़बड़ कहाँ हुई?
    .talk_to_human = किसी इंसान से बात करें

## Two wishes in one message

utter_second_wish = आपने यह भी लिखा था: “{ $wish }”। क्या अब यह देखें?

## Answers from the knowledge base

utter_answer_other_language = यह जवाब मेरे पास सिर्फ़ { $language } में है:
utter_choose = आपका सवाल इनमें से कौन-सा है?
utter_unknown = माफ़ कीजिए, इसका जवाब मेरे पास नहीं है। दूसरे शब्दों में लिखेंगे, या किसी इंसान से बात कराऊँ?
    .talk_to_human = किसी इंसान से बात करें
utter_which_wish = मुझे पक्का नहीं कि सही समझा। क्या आप इनमें से कुछ चाहते हैं?
    .talk_to_human = किसी इंसान से बात करें
utter_nearest = माफ़ कीजिए, मैं अब भी नहीं समझ पाया। तब तक शायद यह काम आए:
utter_ask_rephrase = मैं समझ नहीं पाया। दूसरे शब्दों में लिखेंगे?
    .talk_to_human = किसी इंसान से बात करें

## A person takes over

utter_handoff_asked = मैं आपको हमारी टीम से जोड़ रहा हूँ। वे हमारी पूरी बातचीत देख सकते हैं, दोबारा बताने की ज़रूरत नहीं।
utter_handoff_complaint = इसके लिए माफ़ी चाहता हूँ। मैं इसे तुरंत अपनी टीम को दे रहा हूँ; वे आपका लिखा सब देख सकते हैं।
utter_handoff_anger = इस खराब अनुभव के लिए माफ़ी चाहता हूँ। मैं आपको तुरंत हमारी टीम से जोड़ रहा हूँ; वे आपका लिखा सब देख सकते हैं।
utter_handoff_not_understood = आपको बार-बार न लिखना पड़े, इसलिए मैं किसी साथी से जोड़ रहा हूँ। वे आपका लिखा देख सकते हैं।
utter_handoff_needs_person = शुक्रिया, मैंने सब लिख लिया है। हमारे किसी साथी को इसे देखना होगा, जवाब यहीं मिलेगा।
utter_handoff_action_failed = हमारी तरफ़ कुछ गड़बड़ हो गई। मैं आपको किसी साथी से जोड़ रहा हूँ जो इसे ठीक करेगा।
utter_handoff_assistant_down = हमारी तरफ़ कुछ काम नहीं कर रहा, इसलिए मैं आपको हमारी टीम से जोड़ रहा हूँ। वे आपका लिखा देख सकते हैं।
utter_handoff_rule = इसे हमारी टीम के किसी साथी को देखना होगा। मैं आपको जोड़ रहा हूँ।
utter_agent_joined = { $agent } बातचीत में आ गए हैं।
utter_resolved = हमारी टीम ने यह मामला पूरा कर दिया है। अब फिर मैं, ऑटोमैटिक असिस्टेंट: जब भी ज़रूरत हो, लिखिए।
utter_returned = अब फिर ऑटोमैटिक असिस्टेंट आपके साथ है। और क्या मदद करूँ?
utter_queue_place = { $place ->
    [1] अब आपकी ही बारी है: हमारी टीम का कोई साथी यहीं जवाब देगा।
   *[other] कतार में आपका नंबर { $place } है; हमारी टीम का कोई साथी यहीं जवाब देगा।
}
utter_queue_place_minutes = { $place ->
    [1] अब आपकी ही बारी है: हमारी टीम का कोई साथी यहीं जवाब देगा।
   *[other] कतार में आपका नंबर { $place } है; हमारी टीम का कोई साथी यहीं जवाब देगा।
} { $minutes ->
    [1] इसमें करीब एक मिनट लगना चाहिए।
   *[other] इसमें करीब { $minutes } मिनट लगने चाहिए।
}
utter_queue_ticket = अभी हमारी टीम में कोई जवाब नहीं दे सकता। आपको इस समय तक जवाब मिल जाएगा: { $time }। यहाँ रुकने की ज़रूरत नहीं: अपना ईमेल छोड़ दें या बाद में आएँ।
utter_requeued = यहाँ से हमारे दूसरे साथी सँभालेंगे, वे अब तक का सब देख सकते हैं।
note_bridge_failed = दूसरे सहायता डेस्क से संपर्क नहीं हो सका, इसलिए यह बातचीत अब हमारी अपनी कतार में है। { $problem }
utter_transferred = आपको { $team } से जोड़ा जा रहा है, वे अब तक का सब देख सकते हैं।
utter_email_kept = शुक्रिया। जवाब देते समय अगर आप यहाँ नहीं हुए, तो जवाब { $email } पर जाएगा।
utter_reopened = { $agent } फिर से आपके साथ हैं।
utter_left_queue = ठीक है, अब फिर ऑटोमैटिक असिस्टेंट आपके साथ है। क्या मदद करूँ?

## An answer by e-mail

mail_subject = { $brand } ने आपको जवाब दिया है
mail_text =
    { $brand } से { $agent } ने आपको जवाब दिया है:

    { $text }

    आगे बात करने के लिए हमारी वेबसाइट पर चैट खोलें:

## What customers want, in a few words: titles of buttons

intent_place_order = कुछ ख़रीदना है
intent_track_order = मेरा ऑर्डर कहाँ है?
intent_change_order = ऑर्डर बदलना है
intent_cancel_order = ऑर्डर कैंसल करना है
intent_delivery_options = डिलीवरी के तरीक़े
intent_delivery_time = डिलीवरी में कितना समय
intent_change_address = डिलीवरी का पता बदलना है
intent_payment_methods = भुगतान के तरीक़े
intent_payment_problem = भुगतान में दिक़्क़त
intent_invoice = बिल चाहिए
intent_fees = शुल्क और ख़र्च
intent_refund_policy = रिटर्न के नियम
intent_request_refund = सामान लौटाना है
intent_track_refund = मेरे पैसे कहाँ हैं?
intent_create_account = खाता बनाना है
intent_edit_account = खाते की जानकारी बदलनी है
intent_delete_account = खाता हटाना है
intent_recover_password = पासवर्ड भूल गए
intent_registration_problem = रजिस्ट्रेशन नहीं हो रहा
intent_switch_account = दूसरा खाता इस्तेमाल करना है
intent_newsletter = न्यूज़लेटर
intent_review = रिव्यू देना है
intent_complaint = शिकायत करनी है
intent_contact = हमसे संपर्क
intent_talk_to_human = किसी इंसान से बात करें
intent_change_language = दूसरी भाषा
