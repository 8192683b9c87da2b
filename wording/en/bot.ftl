# What the assistant says. Every text may use { $brand }; the other arguments are named above each text.
# A button is an attribute that bears the name of the intent which it sends.

## Beginning and small talk

utter_welcome = Hi! I’m { $brand }’s automated assistant. I can look up an order or answer your questions, and I’ll bring in a person whenever you like.
    .track_order = Where is my order?
    .talk_to_human = Talk to a person
utter_welcome_choice = Hi! Would you like to write with a person from our team, or with { $brand }’s automated assistant?
    .talk_to_human = Talk to a person
    .greet = Automated assistant
utter_greet = Hello! What can I do for you?
    .track_order = Where is my order?
    .talk_to_human = Talk to a person
utter_goodbye = Goodbye, and thanks for stopping by!
utter_thanks = You’re welcome! Is there anything else?
utter_affirm = All right. What would you like to know?
utter_deny = No problem. Just write if anything else comes up.
utter_small_talk = I’m doing fine, thank you. Orders, parcels and returns are what I know most about, so ask away.
utter_are_you_a_bot = I’m an automated assistant, not a person. If you’d rather talk to somebody from our team, I’ll pass you on.
    .talk_to_human = Talk to a person

## Another language
## $languages: the names of all languages, each in its own language

utter_language_changed = Of course, let’s go on in English. What can I do for you?
utter_languages = Which language would you like? I speak { $languages }. You can also simply write in yours.

## Everything about an order
## $order_number (text), $date (text, already written for the locale), $carrier and $tracking (text)

utter_ask_order_number = Sure. What’s your order number? It has five digits and is in your confirmation e-mail.
utter_ask_email = And which e-mail address did you order with? That way I know the order is yours.
utter_order_number_invalid = That doesn’t look like an order number. It has five digits, for example 10234.
utter_email_invalid = That doesn’t look like an e-mail address. It should be something like name@example.com.
utter_order_not_found = I can’t find an order { $order_number } for that e-mail address. Please check both, or talk to a person.
    .track_order = Try again
    .talk_to_human = Talk to a person
utter_order_status_processing = Order { $order_number } has arrived and is being prepared. We expect to send it by { $date }.
utter_order_status_packed = Order { $order_number } is packed and waiting for { $carrier }. It should be with you by { $date }.
utter_order_status_shipped = Order { $order_number } is on its way with { $carrier } (tracking number { $tracking }) and should arrive by { $date }.
utter_order_status_delivered = Order { $order_number } was delivered by { $carrier } on { $date }.
utter_order_status_cancelled = Order { $order_number } was cancelled on { $date }. If you have already paid, the money is on its way back.

## Cancelling an order

utter_confirm_cancel_order = Shall I cancel order { $order_number }? I can’t undo that afterwards.
    .affirm = Yes, cancel it
    .deny = No, keep it
utter_order_cancelled = Done: order { $order_number } is cancelled. If you’ve already paid, the money will be back within five working days.
utter_order_cancelled_before = Order { $order_number } has been cancelled already.
utter_order_not_cancelled_sent = Order { $order_number } has left our warehouse, so I can’t cancel it any more. You can send it back once it’s with you.
    .request_refund = Send it back
utter_order_kept = All right, order { $order_number } stays as it is.

## Changing an order or where it goes
## $address: what the customer wrote

utter_ask_details = What would you like to change? Please name the item and what you’d like instead.
utter_ask_new_address = Where should it go? Please write the full address: name, street and number, postcode and town.
utter_new_address_invalid = I need the whole address, with the number of the house and the postcode.
utter_address_changed = Order { $order_number } now goes to: { $address }
utter_order_not_changed_processing = I couldn’t change order { $order_number }. Please try again, or talk to a person.
    .talk_to_human = Talk to a person
utter_order_not_changed_packed = I couldn’t change order { $order_number }. Please try again, or talk to a person.
    .talk_to_human = Talk to a person
utter_order_not_changed_shipped = Order { $order_number } is on its way already, so nothing about it can be changed. A colleague may be able to reach the carrier.
    .talk_to_human = Talk to a person
utter_order_not_changed_delivered = Order { $order_number } has been delivered, so it can’t be changed any more. You can send it back if it isn’t right.
    .request_refund = Send it back
utter_order_not_changed_cancelled = Order { $order_number } was cancelled, so there’s nothing left to change.

## Sending something back, and the money for it

utter_confirm_request_refund = Shall I register a return for order { $order_number }? You’ll get a label by e-mail.
    .affirm = Yes, please
    .deny = No, keep it
utter_return_registered = Your return of order { $order_number } is registered. The label is on its way to your e-mail address; the money follows within five working days of the parcel reaching us.
utter_return_registered_before = There is a return registered for order { $order_number } already. The label is in your e-mail.
utter_return_cancel_instead = Order { $order_number } hasn’t left yet, so you can simply cancel it and pay nothing.
    .cancel_order = Cancel the order
utter_return_not_wanted = All right, you keep it. You have 30 days from delivery if you change your mind.
utter_return_too_late = Order { $order_number } was delivered more than 30 days ago, so I can’t register a return. If something is wrong with it, a colleague will help.
    .talk_to_human = Talk to a person
utter_return_shipped = Order { $order_number } is still on its way. Once you have it, write to me again and I’ll register the return.
utter_return_cancelled = Order { $order_number } was cancelled, so there’s nothing to send back.
utter_refund_waits = We’re waiting for order { $order_number } to come back. The money follows within five working days of its arrival.
utter_refund_none = I can’t see a return for order { $order_number }. Would you like to send it back?
    .request_refund = Send it back
utter_refund_on_its_way = The money for order { $order_number } is on its way and should be with you by { $date }.
utter_refund_paid = We paid back order { $order_number }; the money should have reached you by { $date }. If it hasn’t, a colleague will look into it.
    .talk_to_human = Talk to a person

## Invoices

utter_invoice_sent = I’ve sent the invoice for order { $order_number } to the e-mail address you ordered with.
utter_invoice_cancelled = Order { $order_number } was cancelled, so there is no invoice.

## Products
## $product: its name; $price: with its currency, already written for the locale

utter_product = { $product } is in stock, at { $price }. Put it into the basket in our shop and you’re nearly done.
utter_product_sold_out = I’m sorry, { $product } ({ $price }) is sold out at the moment.

## Newsletter and reviews
## $email; $stars: 1 to 5

utter_ask_newsletter_wanted = Would you like to get our newsletter?
    .affirm = Yes, sign me up
    .deny = No, take me off the list
utter_newsletter_on = Nearly done: please click on the link that we’ve sent to { $email }.
utter_newsletter_off = { $email } is off the list. You won’t get any more newsletters.
utter_ask_rating = I’d love to hear it. How many stars would you give us, from 1 to 5?
utter_rating_invalid = Please give me a number from 1 (poor) to 5 (great).
utter_ask_comment = Would you like to add a few words?
    .deny = No, that’s all
utter_review_good = Thank you! I’ve passed your review on, and the team will be delighted.
utter_review_bad = Thank you for being frank. I’ve passed your review on. Would you like somebody to look into what went wrong?
    .talk_to_human = Talk to a person

## Two wishes in one message
## $wish: the second one, named as on its button (intent_…)

utter_second_wish = You also mentioned: “{ $wish }”. Shall we go on with that?

## Answers from the knowledge base
## $language: the name of the article’s language, in the customer’s language

utter_answer_other_language = I only have this answer in { $language }:
utter_choose = Which of these do you mean?
utter_unknown = I’m sorry, I don’t have an answer to that. Could you say it in other words, or shall I bring in a person?
    .talk_to_human = Talk to a person
utter_which_wish = I’m not sure I’ve got you right. Is it one of these?
    .talk_to_human = Talk to a person
utter_nearest = I’m afraid I still haven’t understood. Perhaps this helps in the meantime:
utter_ask_rephrase = I didn’t understand that. Could you say it in other words?
    .talk_to_human = Talk to a person

## A person takes over
## $agent: the person’s name; $time: when to expect an answer at the latest; $email: the customer’s address;
## $text: what the agent wrote; $team: a team’s name

utter_handoff_asked = I’m passing you on to our team. They can see everything we’ve written, so you needn’t repeat it.
utter_handoff_complaint = I’m sorry about that. I’m passing this to our team right away; they can see everything you’ve written.
utter_handoff_anger = I’m sorry, I can see that this has been a bad experience. I’m passing you on to our team right away; they can see everything you’ve written.
utter_handoff_not_understood = I don’t want to keep you guessing, so I’m passing you on to a person. They can see what you’ve written.
utter_handoff_needs_person = Thank you, I’ve written that down. A colleague needs to look at it and will answer you here.
utter_handoff_action_failed = Something went wrong on our side just now. I’m passing you on to a person who’ll sort it out.
utter_handoff_assistant_down = Something isn’t working on our side, so I’m passing you on to our team. They can see what you’ve written.
utter_handoff_rule = A person from our team needs to look at this. I’m passing you on.
utter_agent_joined = { $agent } has joined the chat.
utter_resolved = Our team has closed this request. I’m the automated assistant again: write whenever you need something.
utter_returned = I’m the automated assistant again. How else can I help?
utter_queue_place = { $place ->
    [1] You’re next in line: somebody from our team will answer you here.
   *[other] You’re number { $place } in line; somebody from our team will answer you here.
}
utter_queue_place_minutes = { $place ->
    [1] You’re next in line: somebody from our team will answer you here.
   *[other] You’re number { $place } in line; somebody from our team will answer you here.
} { $minutes ->
    [1] That should take about a minute.
   *[other] That should take about { $minutes } minutes.
}
utter_queue_ticket = Nobody from our team can answer right now. You’ll have an answer by { $time }. You needn’t wait here: leave an e-mail address, or come back later.
utter_requeued = A colleague will take over from here and can see everything so far.
note_bridge_failed = The other desk could not be reached, so this conversation is in our own queue now. { $problem }
utter_transferred = You’re being passed on to { $team }. They can see everything so far.
utter_email_kept = Thank you. If you aren’t here when we answer, the answer goes to { $email }.
utter_reopened = { $agent } is with you again.
utter_left_queue = All right, you’re with the automated assistant again. What can I do for you?

## An answer by e-mail

mail_subject = { $brand } has answered you
mail_text =
    { $agent } from { $brand } has answered you:

    { $text }

    To go on, open the chat on our website:

## What customers want, in a few words: titles of buttons

intent_place_order = Buy something
intent_track_order = Where is my order?
intent_change_order = Change an order
intent_cancel_order = Cancel an order
intent_delivery_options = Ways of delivery
intent_delivery_time = How long delivery takes
intent_change_address = Change the delivery address
intent_payment_methods = Ways to pay
intent_payment_problem = A payment went wrong
intent_invoice = Get an invoice
intent_fees = Costs and fees
intent_refund_policy = How returns work
intent_request_refund = Send something back
intent_track_refund = Where is my money?
intent_create_account = Open an account
intent_edit_account = Change my account details
intent_delete_account = Delete my account
intent_recover_password = Forgot my password
intent_registration_problem = Signing up doesn’t work
intent_switch_account = Use another account
intent_newsletter = Newsletter
intent_review = Leave a review
intent_complaint = Make a complaint
intent_contact = How to reach us
intent_talk_to_human = Talk to a person
intent_change_language = Another language
