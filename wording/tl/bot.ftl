# What the assistant says. Keys, buttons and arguments are explained in wording/en/bot.ftl.

## Beginning and small talk

utter_welcome = Hi! Ako ang automated assistant ng { $brand }. Kaya kong i-check ang order ninyo o sumagot sa mga tanong, at ipapasa ko kayo sa tao kahit kailan ninyo gusto.
    .track_order = Nasaan na ang order ko?
    .talk_to_human = Makipag-usap sa tao
utter_welcome_choice = Kumusta po! Gusto ninyo bang makausap ang tao sa team namin o ang automated assistant ng { $brand }?
    .talk_to_human = Makipag-usap sa tao
    .greet = Automated assistant
utter_greet = Kumusta po! Ano po ang maitutulong ko?
    .track_order = Nasaan na ang order ko?
    .talk_to_human = Makipag-usap sa tao
utter_goodbye = Paalam po, at salamat sa pagbisita!
utter_thanks = Walang anuman po! May iba pa po ba kayong kailangan?
utter_affirm = Sige po. Ano po ang gusto ninyong malaman?
utter_deny = Walang problema. Sumulat lang po kayo kung may iba pa.
utter_small_talk = Ayos lang po ako, salamat! Order, padala at pagsasauli ang pinakaalam ko, kaya magtanong lang po.
utter_are_you_a_bot = Automated assistant po ako, hindi tao. Kung mas gusto ninyong makausap ang isa sa team namin, ipapasa ko kayo.
    .talk_to_human = Makipag-usap sa tao

## Another language

utter_language_changed = Sige po, Filipino na ang gamitin natin. Ano po ang maitutulong ko?
utter_languages = Anong wika po ang gusto ninyo? Marunong ako ng { $languages }. Puwede rin kayong sumulat na lang sa sarili ninyong wika.

## Everything about an order

utter_ask_order_number = Sige po. Ano po ang order number? Limang numero ito at nasa confirmation e-mail ninyo.
utter_ask_email = At anong e-mail po ang ginamit ninyo sa pag-order? Para masiguro kong sa inyo nga ang order.
utter_order_number_invalid = Mukhang hindi po iyan order number. Limang numero dapat, halimbawa 10234.
utter_email_invalid = Mukhang hindi po iyan e-mail address. Ganito dapat: name@example.com.
utter_order_not_found = Wala po akong makitang order { $order_number } sa e-mail na iyan. Paki-check po ang dalawa, o makipag-usap sa tao.
    .track_order = Subukan ulit
    .talk_to_human = Makipag-usap sa tao
utter_order_status_processing = Natanggap na namin ang order { $order_number } at inihahanda na. Inaasahang maipadala ito hanggang { $date }.
utter_order_status_packed = Naka-pack na ang order { $order_number } at hinihintay na lang ang { $carrier }. Dapat nasa inyo na ito hanggang { $date }.
utter_order_status_shipped = Nasa biyahe na ang order { $order_number } sa { $carrier } (tracking number { $tracking }) at dapat dumating hanggang { $date }.
utter_order_status_delivered = Naihatid na ng { $carrier } ang order { $order_number } noong { $date }.
utter_order_status_cancelled = Na-cancel ang order { $order_number } noong { $date }. Kung nakabayad na kayo, pabalik na ang pera.

## Cancelling an order

utter_confirm_cancel_order = Ika-cancel ko na po ba ang order { $order_number }? Hindi na ito maibabalik pagkatapos.
    .affirm = Oo, i-cancel na
    .deny = Huwag na, ituloy
utter_order_cancelled = Tapos na po: na-cancel na ang order { $order_number }. Kung nakabayad na kayo, babalik ang pera sa loob ng limang araw ng trabaho.
utter_order_cancelled_before = Na-cancel na po dati ang order { $order_number }.
utter_order_not_cancelled_sent = Nakalabas na sa bodega namin ang order { $order_number } kaya hindi ko na ito maka-cancel. Puwede po ninyo itong isauli pagdating.
    .request_refund = Isauli
utter_order_kept = Sige po, mananatili ang order { $order_number }.

## Changing an order or where it goes

utter_ask_details = Ano po ang gusto ninyong palitan? Pakisabi kung aling item at ano ang ipapalit.
utter_ask_new_address = Saan po namin ipapadala? Pakisulat ang buong address: pangalan, numero ng bahay at kalye, barangay, lungsod at ZIP code.
utter_new_address_invalid = Kailangan ko po ang buong address, kasama ang numero ng bahay at ZIP code.
utter_address_changed = Dito na ipapadala ang order { $order_number }: { $address }
utter_order_not_changed_processing = Hindi ko po nabago ang order { $order_number }. Pakisubukan ulit, o makipag-usap sa tao.
    .talk_to_human = Makipag-usap sa tao
utter_order_not_changed_packed = Hindi ko po nabago ang order { $order_number }. Pakisubukan ulit, o makipag-usap sa tao.
    .talk_to_human = Makipag-usap sa tao
utter_order_not_changed_shipped = Nasa biyahe na po ang order { $order_number } kaya hindi na ito mababago. Baka makontak pa ng kasama namin ang courier.
    .talk_to_human = Makipag-usap sa tao
utter_order_not_changed_delivered = Naihatid na po ang order { $order_number } kaya hindi na mababago. Kung hindi ito tama, puwede ninyong isauli.
    .request_refund = Isauli
utter_order_not_changed_cancelled = Na-cancel na po ang order { $order_number }, kaya wala nang babaguhin.

## Sending something back, and the money for it

utter_confirm_request_refund = Irerehistro ko na po ba ang pagsasauli ng order { $order_number }? Ipapadala ang label sa e-mail ninyo.
    .affirm = Oo, sige
    .deny = Huwag na, akin na lang
utter_return_registered = Nakarehistro na po ang pagsasauli ng order { $order_number }. Papunta na ang label sa e-mail ninyo; ibabalik ang pera sa loob ng limang araw ng trabaho mula pagdating ng parcel sa amin.
utter_return_registered_before = Nakarehistro na po dati ang pagsasauli ng order { $order_number }. Nasa e-mail ninyo ang label.
utter_return_cancel_instead = Hindi pa po umaalis ang order { $order_number }, kaya puwede na lang itong i-cancel at wala kayong babayaran.
    .cancel_order = I-cancel ang order
utter_return_not_wanted = Sige po, sa inyo na iyan. May 30 araw kayo mula sa paghatid kung magbago ang isip ninyo.
utter_return_too_late = Lampas 30 araw na po mula nang maihatid ang order { $order_number }, kaya hindi ko na mairehistro ang pagsasauli. Kung may sira, tutulungan kayo ng kasama namin.
    .talk_to_human = Makipag-usap sa tao
utter_return_shipped = Nasa biyahe pa po ang order { $order_number }. Pagdating nito, sumulat lang ulit at irerehistro ko ang pagsasauli.
utter_return_cancelled = Na-cancel po ang order { $order_number }, kaya wala pong isasauli.
utter_refund_waits = Hinihintay pa po naming makabalik ang order { $order_number }. Ibabalik ang pera sa loob ng limang araw ng trabaho mula pagdating nito.
utter_refund_none = Wala po akong makitang pagsasauli para sa order { $order_number }. Gusto po ba ninyong isauli?
    .request_refund = Isauli
utter_refund_on_its_way = Papunta na po ang refund ng order { $order_number } at dapat nasa inyo na hanggang { $date }.
utter_refund_paid = Naibalik na po ang bayad sa order { $order_number }; dapat natanggap ninyo ito hanggang { $date }. Kung wala pa, titingnan ito ng kasama namin.
    .talk_to_human = Makipag-usap sa tao

## Invoices

utter_invoice_sent = Naipadala ko na ang resibo ng order { $order_number } sa e-mail na ginamit ninyo sa pag-order.
utter_invoice_cancelled = Na-cancel po ang order { $order_number }, kaya wala itong resibo.

## Products

utter_product = May stock po ng { $product } sa halagang { $price }. Ilagay lang sa cart sa shop namin at malapit nang matapos.
utter_product_sold_out = Pasensya na po, ubos na sa ngayon ang { $product } ({ $price }).

## Newsletter and reviews

utter_ask_newsletter_wanted = Gusto po ba ninyong makatanggap ng newsletter namin?
    .affirm = Oo, isali ako
    .deny = Huwag na, alisin ako
utter_newsletter_on = Isang hakbang na lang: i-click po ang link na ipinadala namin sa { $email }.
utter_newsletter_off = Naalis na sa listahan ang { $email }. Wala na kayong matatanggap na newsletter.
utter_ask_rating = Gusto ko pong marinig! Ilang bituin po ang ibibigay ninyo, mula 1 hanggang 5?
utter_rating_invalid = Pakibigay po ng numero mula 1 (hindi maganda) hanggang 5 (napakaganda).
utter_ask_comment = May gusto pa po ba kayong idagdag?
    .deny = Wala na, iyon lang
utter_review_good = Maraming salamat po! Naipasa ko na ang review ninyo, tiyak na matutuwa ang team.
utter_review_bad = Salamat po sa pagsasabi nang tapat. Naipasa ko na ang review ninyo. Gusto po ba ninyong may tumingin kung ano ang nangyari?
    .talk_to_human = Makipag-usap sa tao

## Two wishes in one message

utter_second_wish = Nabanggit din po ninyo: “{ $wish }”. Ituloy na po ba natin iyon?

## Answers from the knowledge base

utter_answer_other_language = Sa { $language } lang po mayroon ako ng sagot na ito:
utter_choose = Alin po sa mga ito ang tanong ninyo?
utter_unknown = Pasensya na po, wala akong sagot diyan. Masasabi po ba ninyo sa ibang paraan, o ipasa ko kayo sa tao?
    .talk_to_human = Makipag-usap sa tao
utter_which_wish = Hindi po ako sigurado kung tama ang intindi ko. Isa po ba sa mga ito?
    .talk_to_human = Makipag-usap sa tao
utter_nearest = Pasensya na po, hindi ko pa rin maintindihan. Baka makatulong muna ito:
utter_ask_rephrase = Hindi ko po naintindihan. Masasabi po ba ninyo sa ibang paraan?
    .talk_to_human = Makipag-usap sa tao

## A person takes over

utter_handoff_asked = Ipinapasa ko na po kayo sa team namin. Nakikita nila ang lahat ng usapan natin, kaya hindi na kailangang ulitin.
utter_handoff_complaint = Pasensya na po sa nangyari. Ipapasa ko agad ito sa team namin; nakikita nila ang lahat ng isinulat ninyo.
utter_handoff_anger = Pasensya na po talaga sa naging karanasan ninyo. Ipapasa ko na agad kayo sa team namin; nakikita nila ang lahat ng isinulat ninyo.
utter_handoff_not_understood = Para hindi na po tayo paikot-ikot, ipapasa ko kayo sa isang tao. Nakikita nila ang isinulat ninyo.
utter_handoff_needs_person = Salamat po, naisulat ko na. Kailangan itong tingnan ng kasama namin at dito rin kayo sasagutin.
utter_handoff_action_failed = Nagkaproblema po sa panig namin. Ipapasa ko kayo sa taong aayos nito.
utter_handoff_assistant_down = May hindi po gumagana sa panig namin, kaya ipapasa ko kayo sa team namin. Nakikita nila ang isinulat ninyo.
utter_handoff_rule = Kailangan po itong tingnan ng isang kasama namin. Ipapasa ko na kayo.
utter_agent_joined = Sumali na sa chat si { $agent }.
utter_resolved = Isinara na ng team namin ang usaping ito. Ako na ulit ang automated assistant: sumulat lang po kapag may kailangan.
utter_returned = Ako na ulit po ang automated assistant. Ano pa po ang maitutulong ko?
utter_queue_place = { $place ->
    [1] Kayo na po ang susunod: may sasagot sa inyo rito mula sa team namin.
   *[other] Pang-{ $place } po kayo sa pila; may sasagot sa inyo rito mula sa team namin.
}
utter_queue_place_minutes = { $place ->
    [1] Kayo na po ang susunod: may sasagot sa inyo rito mula sa team namin.
   *[other] Pang-{ $place } po kayo sa pila; may sasagot sa inyo rito mula sa team namin.
} { $minutes ->
    [1] Mga isang minuto po ito.
   *[other] Mga { $minutes } minuto po ito.
}
utter_queue_ticket = Wala pong makakasagot mula sa team namin ngayon. May sagot na kayo bago ang: { $time }. Hindi kailangang maghintay dito: mag-iwan ng e-mail address o bumalik mamaya.
utter_requeued = Ibang kasama na po namin ang magpapatuloy rito at nakikita niya ang lahat ng usapan.
note_bridge_failed = Hindi maabot ang kabilang support desk, kaya nasa sarili na nating pila ang usapang ito. { $problem }
utter_transferred = Ipinapasa na po kayo sa { $team }. Nakikita nila ang lahat ng usapan.
utter_email_kept = Salamat po. Kung wala kayo rito pagsagot namin, ipapadala ang sagot sa { $email }.
utter_reopened = Kasama na po ninyo ulit si { $agent }.
utter_left_queue = Sige po, ako na ulit ang automated assistant. Ano po ang maitutulong ko?

## An answer by e-mail

mail_subject = Sinagot na kayo ng { $brand }
mail_text =
    Sinagot na po kayo ni { $agent } ng { $brand }:

    { $text }

    Para magpatuloy, buksan ang chat sa aming website:

## What customers want, in a few words: titles of buttons

intent_place_order = Bumili
intent_track_order = Nasaan na ang order ko?
intent_change_order = Baguhin ang order
intent_cancel_order = I-cancel ang order
intent_delivery_options = Mga paraan ng padala
intent_delivery_time = Gaano katagal ang padala
intent_change_address = Palitan ang address ng padala
intent_payment_methods = Mga paraan ng pagbayad
intent_payment_problem = May problema sa bayad
intent_invoice = Kumuha ng resibo
intent_fees = Mga bayarin
intent_refund_policy = Paano ang pagsasauli
intent_request_refund = Magsauli ng item
intent_track_refund = Nasaan ang refund ko?
intent_create_account = Gumawa ng account
intent_edit_account = Palitan ang detalye ng account
intent_delete_account = Burahin ang account
intent_recover_password = Nakalimutan ang password
intent_registration_problem = Hindi makapag-register
intent_switch_account = Gumamit ng ibang account
intent_newsletter = Newsletter
intent_review = Mag-iwan ng review
intent_complaint = Magreklamo
intent_contact = Paano kami kokontakin
intent_talk_to_human = Makipag-usap sa tao
intent_change_language = Ibang wika
