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

## Menu

widget_menu = More options
widget_language = Language
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
