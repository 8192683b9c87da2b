# What the desk says to the people of the team. Every text may use { $brand }.
# The arguments of a text are named above it.

## Signing in

desk_title = { $brand } desk
desk_sign_in = Sign in
desk_sign_in_intro = Sign in to answer customers.
desk_email = E-mail
desk_password = Password
desk_name = Your name
desk_name_hint = Customers see this name when you answer.
desk_password_hint = At least 12 characters. A few words in a row are easy to remember.
desk_sign_in_failed = That e-mail and password don’t match. Please try again.
desk_sign_out = Sign out
desk_setup = Welcome to the desk
desk_setup_first = You are the first administrator. Choose how you want to sign in.
desk_setup_invited = You have been invited. Choose how you want to sign in.
desk_setup_submit = Create my account
desk_setup_link_invalid = This link has been used or has expired. Ask an administrator for a new one.
desk_setup_no_link = This address is incomplete. Open the whole link that you were given.
desk_working = One moment…

## Finding one’s way

desk_navigation = Desk
desk_skip = Skip to the conversation
desk_views = Conversations
desk_view_unassigned = Unassigned
desk_view_mine = Mine
desk_view_open = All open
desk_view_bot = With the assistant
desk_view_resolved = Resolved
# $count: how many conversations are in a view
desk_count = { $count ->
    [one] one conversation
   *[other] { $count } conversations
}
desk_people = People
desk_account = Your account
desk_shortcuts = Keyboard shortcuts
desk_offline = No connection. The desk shows what it knows and catches up as soon as it’s back.
desk_not_found = There is nothing here.
desk_no_access = No conversations for your role
desk_no_access_text = Your role writes articles. Ask an administrator if you should answer customers, too.
desk_back = Back to the list
desk_close = Close

## The list

desk_empty_unassigned = Nobody is waiting
desk_empty_unassigned_text = Whoever needs a person shows up here at once.
desk_empty_mine = Nothing on your plate
desk_empty_mine_text = Conversations that you take over stay here until they are resolved.
desk_empty_open = No open conversations
desk_empty_open_text = Everything that people have in hand is listed here.
desk_empty_bot = The assistant has nothing to do
desk_empty_bot_text = Conversations that the assistant handles on its own are listed here.
desk_empty_resolved = Nothing resolved yet
desk_empty_resolved_text = Conversations that are finished are kept here.
# $time: how long, in short ("5m")
desk_waiting = Waiting for { $time }
desk_no_message = No messages yet

## One conversation

desk_choose = Choose a conversation
desk_choose_text = What was said, and why somebody is needed, is shown here.
desk_transcript = Conversation
desk_take = Take over
desk_resolve = Resolve
desk_return = Return to the assistant
desk_details = Details
desk_status_pending = With the assistant
desk_status_open = Open
desk_status_waiting = Waiting
desk_status_snoozed = Snoozed
desk_status_resolved = Resolved
desk_assistant = Assistant
desk_team = Team
desk_note = Private note
desk_article = Article shown
desk_understood = Understood as
# $name: what the assistant understood; $percent: how sure it was
desk_sureness = { $name } · { $percent }%
# The only name that is Parley’s own; the others are the company’s
desk_intent_nlu_fallback = Not understood
desk_writing_customer = The customer is writing…
desk_writing_bot = The assistant is writing…
desk_writing_agent = Somebody from the team is writing…
desk_sending = Sending…
desk_failed = Not sent
desk_retry = Try again
desk_discard = Delete
desk_action_failed = That didn’t work: { $reason }
desk_unreachable = the server can’t be reached. Please try again.

## What happened
## $agent: the name of a person; $reason: one of the reasons below

desk_event_waiting = Handed off: { $reason }
desk_event_waiting_plain = Handed off to the team
desk_event_taken = { $agent } took over
desk_event_open = Opened for the team
desk_event_pending = Back with the assistant
desk_event_snoozed = Snoozed
desk_event_resolved = Resolved
desk_event_resolved_by = { $agent } resolved the conversation

## Why somebody is needed

desk_reason_asked = the customer asked for a person
desk_reason_complaint = a complaint
desk_reason_needs_person = it needs a person’s decision
desk_reason_not_understood = the assistant didn’t understand
desk_reason_action_failed = something failed on our side
desk_reason_agent = asked for by the team

## Writing

desk_compose_reply = Reply
desk_compose_note = Private note
desk_reply_placeholder = Write to the customer…
desk_note_placeholder = Write a note that only the team sees…
desk_reply_label = Your reply
desk_note_label = Your note
desk_send = Send
desk_save_note = Add note
desk_enter_sends = Enter sends, Shift + Enter starts a new line
# $language: the customer’s language
desk_reply_language = The customer writes in { $language }.
desk_takes_over = Your reply takes the conversation over from the assistant.
desk_takes_over_from = Your reply takes the conversation over from { $name }.
desk_reopens = Your reply reopens the conversation.
desk_too_long = { $over ->
    [one] One character too many.
   *[other] { $over } characters too many.
} A message can have up to { $limit }.

## The customer

desk_customer = Customer
desk_customer_language = Writes in
desk_customer_locale = Reads in
desk_customer_page = Page
desk_customer_since = In contact since
# $id: the last characters of the conversation’s id, which tell visitors apart
desk_visitor = Visitor { $id }

## The handoff: what the agent should know. The keys after desk_package_ are those of the package.

desk_handoff = Why you are needed
desk_handoff_earlier = Earlier handoffs
desk_handoff_accepted = Taken over
desk_package_channel = Channel
desk_package_contact = Customer
desk_package_name = Name
desk_package_email = E-mail
desk_package_verified = Identity verified
desk_package_conversations = Conversations so far
desk_package_intents = Understood as
desk_package_misunderstandings = Not understood
desk_package_slots = Details given
desk_package_order_number = Order number
desk_package_articles = Articles shown
desk_package_messages = Messages so far
desk_yes = Yes
desk_no = No

## People

desk_people_title = People
desk_people_intro = Everybody who can sign in to the desk.
desk_people_name = Name
desk_people_role = Role
desk_role_agent = Agent
desk_role_agent_text = Answers customers
desk_role_editor = Editor
desk_role_editor_text = Writes articles
desk_role_supervisor = Supervisor
desk_role_supervisor_text = Sees everything, leads the team
desk_role_administrator = Administrator
desk_role_administrator_text = May do everything, invites people
desk_invite = Invite somebody
desk_invite_submit = Create the invitation
desk_invited = Invited
# $name: who is invited
desk_invite_ready = The invitation for { $name } is ready
desk_invite_text = Send this link to { $name } yourself. It works once and is shown only here.
desk_invite_link = Link of the invitation
desk_copy = Copy
desk_copied = Copied

## Keyboard shortcuts

desk_shortcut_next = Next conversation
desk_shortcut_previous = Previous conversation
desk_shortcut_reply = Write a reply
desk_shortcut_note = Write a private note
desk_shortcut_take = Take over
desk_shortcut_resolve = Resolve
