# What the assistant says. Every text may use { $brand }; the other arguments are named above each text.
# A button is an attribute that bears the name of the intent which it sends.

## Beginning and small talk

utter_welcome = Hi! I’m { $brand }’s automated assistant. I can look up an order or answer your questions, and I’ll bring in a person whenever you like.
    .track_order = Where is my order?
    .talk_to_human = Talk to a person
utter_greet = Hello! What can I do for you?
    .track_order = Where is my order?
    .talk_to_human = Talk to a person
utter_goodbye = Goodbye, and thanks for stopping by!
utter_thanks = You’re welcome! Is there anything else?
utter_affirm = All right. What would you like to know?
utter_deny = No problem. Just write if anything else comes up.
utter_are_you_a_bot = I’m an automated assistant, not a person. If you’d rather talk to somebody from our team, I’ll pass you on.
    .talk_to_human = Talk to a person

## Following an order
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

## Answers from the knowledge base
## $language: the name of the article’s language, in the customer’s language

utter_answer_other_language = I only have this answer in { $language }:
utter_choose = Which of these do you mean?
utter_unknown = I’m sorry, I don’t have an answer to that. Could you say it in other words, or shall I bring in a person?
    .talk_to_human = Talk to a person
utter_ask_rephrase = I didn’t understand that. Could you say it in other words?
    .talk_to_human = Talk to a person

## A person takes over
## $agent: the person’s name

utter_handoff_asked = I’m passing you on to our team. They can see everything we’ve written, so you needn’t repeat it.
utter_handoff_complaint = I’m sorry about that. I’m passing this to our team right away; they can see everything you’ve written.
utter_handoff_not_understood = I don’t want to keep you guessing, so I’m passing you on to a person. They can see what you’ve written.
utter_handoff_action_failed = Something went wrong on our side just now. I’m passing you on to a person who’ll sort it out.
utter_agent_joined = { $agent } has joined the chat.
utter_resolved = Our team has closed this request. I’m the automated assistant again: write whenever you need something.
utter_returned = I’m the automated assistant again. How else can I help?
