# What the chat window on the website says. Every text may use { $brand }.
# The arguments of a text are named above it. Keep labels of buttons short.

## The round button and the window

widget_open = Chat with us
# $count: how many messages have not been seen
widget_unread = { $count ->
    [one] One new message
   *[other] { $count } new messages
}
widget_close = Close the chat
widget_title = Chat with { $brand }
widget_log = Messages
widget_loading = Loading the conversation…

## Who is speaking

# The label that tells people that they are not writing to a person
widget_assistant = Automated assistant
# Under the name of a person who answers
widget_team = { $brand } team
# When the name of the person is not known
widget_agent = Our team
widget_you = You
# Read out before a message. $name: who wrote it
widget_says = { $name }:
widget_typing_bot = The assistant is writing…
# $name: a person of the team
widget_typing_agent = { $name } is writing…

## Writing

widget_write = Write a message…
widget_message = Your message
widget_keys = Enter sends the message, Shift and Enter start a new line.
widget_send = Send
# $over: by how many characters the message is too long; $limit: how many are allowed
widget_too_long = { $over ->
    [one] One character too many. A message can have up to { $limit }.
   *[other] { $over } characters too many. A message can have up to { $limit }.
}
widget_choices = Suggested replies

## What became of a message

widget_sending = Sending…
widget_sent = Sent
widget_delivered = Delivered
widget_read = Read
widget_withdrawn = This message was withdrawn.
widget_queued = Will be sent when you’re back online
widget_failed = Not sent
widget_retry = Try again
widget_discard = Delete

## Articles of the help centre

widget_article = From our help centre
widget_read_article = Read the whole article
widget_new_tab = opens in a new tab
widget_vote = Did this help?
widget_vote_yes = Yes
widget_vote_no = No
widget_vote_thanks = Thank you!

## What happens with the conversation

widget_waiting = Waiting for a person. Somebody from our team will answer here; you can keep writing.
# $name: the person who has taken over
widget_joined = You’re talking to { $name } from our team.
widget_resolved = This request is closed. Write again whenever you need something.
widget_expired = Your earlier conversation is no longer available here, so this is a new one.
widget_offline = No connection. Your messages will be sent as soon as it’s back.
widget_reconnecting = Connecting…
widget_jump = Newest messages

## While people have the conversation

# $place: 1 is next
widget_queue_place = { $place ->
    [1] You’re next in line.
   *[other] You’re number { $place } in line.
}
widget_queue_minutes = { $minutes ->
    [one] It should take about a minute.
   *[other] It should take about { $minutes } minutes.
}
widget_queue_hours = { $hours ->
    [one] It should take about an hour.
   *[other] It should take about { $hours } hours.
}
widget_queue_leave = Back to the assistant
# Nobody is there. $when: a time, or a day and a time
widget_ticket = Nobody is here at the moment. You’ll have an answer by { $when }.
widget_ticket_open = Nobody is here at the moment. We’ll answer as soon as we can.
widget_email = Get the answer by e-mail too
# $email: an address
widget_email_saved = The answer also goes to { $email }.
widget_email_change = Change
widget_email_label = Your e-mail address
widget_email_save = Save
widget_email_wrong = Please check the address. It looks like name@example.com.
widget_not_done = That didn’t work. Please try again.

## Files. $name: the name of a file

widget_attach = Add a picture or a PDF
widget_drop = Drop files here
widget_file_uploading = Uploading { $name }…
widget_file_remove = Remove { $name }
widget_file_save = Save
widget_picture = Picture: { $name }
# $limit: a size such as 10 MB
widget_file_too_large = { $name } is too large: a file can have up to { $limit }.
widget_file_too_many = { $name } wasn’t added: a message can have up to { $count } files.
widget_file_refused = { $name } can’t be sent. Pictures and PDF files can.
widget_file_failed = { $name } wasn’t uploaded. Please try again.

## When it is over

widget_rating_question = How did we do?
widget_rating_1 = Very bad
widget_rating_2 = Bad
widget_rating_3 = Okay
widget_rating_4 = Good
widget_rating_5 = Very good
widget_rating_words = Anything you’d like to add? (optional)
widget_rating_send = Send rating
widget_rating_thanks = Thank you for your rating!
widget_rating_close = No rating

## Before the first message

# Refuses an invitation to chat
widget_invite_no = No, thank you
# Before anything is stored, where the company asks for consent
widget_consent = To chat with us, we need to store what you write, and remember this conversation on your device. Nothing is stored until you agree.
widget_privacy = How we handle your data
widget_consent_yes = Agree and start
widget_consent_no = Not now
widget_questions = People often ask
widget_search = Search our articles
# $count: how many articles fit what was typed
widget_found = { $count ->
    [0] No articles found
    [one] One article found
   *[other] { $count } articles found
}
widget_pre_chat_send = Start the chat
widget_optional = (optional)

## Answers in a certain form

# Names of the field for what the bot has asked for
widget_input_text = Your answer
widget_input_email = Your e-mail address
widget_input_tel = Your phone number
widget_input_number = The number
widget_input_date = The date
widget_field_missing = Please fill this in.
widget_tel_wrong = Please check the number. It may begin with + and the country code.
widget_number_wrong = Please enter a number.
widget_date_wrong = Please enter a date.
# Read out after a step of an order that is done
widget_step_done = (done)

## Menu

widget_menu = More options
widget_person = Talk to a person
widget_language = Language
widget_sound = Sound for new messages
widget_transcript = Save this conversation
widget_end = End the chat
widget_end_question = End this chat? You can write again at any time.
widget_end_confirm = End the chat
widget_reset = Start a new conversation
widget_reset_question = Start a new conversation? You won’t see the messages of this one here any more.
widget_reset_confirm = Start anew
widget_cancel = Cancel

## The demo page

demo_title = Everything you need, and somebody to ask
demo_intro = This page stands for any page of a shop. The chat is in the corner: ask about an order, delivery or returns, in your own language.
demo_language = Language of the page
demo_try = Things to try
demo_try_order = Where is my order?
demo_try_return = How do I send something back?
demo_try_person = I’d like to talk to a person
demo_open_chat = Open the chat
demo_desk = The desk for your team
demo_desk_text = See who is waiting, take over and answer.
demo_help = Ready at any hour
demo_help_text = The assistant answers routine questions at once, from articles that your own team writes.
demo_people = People when it matters
demo_people_text = Somebody from the team takes over, and already knows what was said.
demo_languages = In the customer’s language
demo_languages_text = Ask in one language, go on in another. Answers come in yours.
