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
desk_view_mine = Mine
desk_view_unassigned = Unassigned
desk_view_all = All open
desk_view_team = Team
desk_view_mentions = Mentions
desk_view_snoozed = Snoozed
desk_view_bot = With the assistant
desk_view_resolved = Resolved
desk_view_spam = Spam
# $count: how many conversations are in a view
desk_count = { $count ->
    [one] one conversation
   *[other] { $count } conversations
}
desk_people = People
desk_account = Your account
desk_shortcuts = Keyboard shortcuts
desk_offline = No connection. The desk shows what it knows and catches up as soon as it’s back.
desk_not_found = This conversation can’t be shown
desk_not_found_text = It may be gone, or you may not be allowed to see it. Choose another one.
desk_back = Back to the list
desk_close = Close

## The list

desk_empty_unassigned = Nobody is waiting
desk_empty_unassigned_text = Whoever needs a person shows up here at once.
desk_empty_mine = Nothing on your plate
desk_empty_mine_text = Conversations that you take over stay here until they are resolved.
desk_empty_all = No open conversations
desk_empty_all_text = Everything that people have in hand is listed here.
desk_empty_bot = The assistant has nothing to do
desk_empty_bot_text = Conversations that the assistant handles on its own are listed here.
desk_empty_resolved = Nothing resolved yet
desk_empty_resolved_text = Conversations that are finished are kept here.
desk_empty_team = This team has nothing to do
desk_empty_team_text = Conversations that are meant for this team are listed here.
desk_empty_mentions = Nobody has mentioned you
desk_empty_mentions_text = When a colleague names you in a note, the conversation is listed here.
desk_empty_snoozed = Nothing is snoozed
desk_empty_snoozed_text = Conversations that wait for their time are listed here.
desk_empty_spam = No spam
desk_empty_spam_text = What somebody marked as spam is kept here.
desk_empty_search = Nothing found
desk_empty_search_text = Try fewer words, a name, an e-mail address or a number.
desk_search = Search all conversations
desk_search_placeholder = Search text, customers, numbers
desk_found_title = Search
# $count: how many were found; $more: yes if there are others
desk_found = { $more ->
    [yes] More than { $count } found
   *[no] { $count ->
        [one] One found
       *[other] { $count } found
    }
}
desk_more = Show more
desk_next = Take next
desk_next_none = Nobody is waiting for you.
# $count: how many messages nobody has read
desk_unread = { $count ->
    [one] one unread message
   *[other] { $count } unread messages
}
desk_draft = Draft
desk_ticket = Ticket
# $time: date and time
desk_snoozed_until = Until { $time }

## What is promised. $time: how long, in short ("5m")

desk_due_first_response_ahead = Answer due in { $time }
desk_due_first_response_late = Answer { $time } late
desk_due_resolution_ahead = Resolve in { $time }
desk_due_resolution_late = Resolving { $time } late

## News: said by the system and by a bell

# $name: the customer
desk_news_waiting = { $name } is waiting
desk_news_message = { $name } wrote
# $name: a colleague
desk_news_mention = { $name } mentioned you
desk_news_assigned = A conversation was given to you

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
desk_requeue = Put back into the queue
desk_snooze = Snooze
desk_wake = Wake up now
desk_transfer = Transfer
desk_priority = Priority
desk_tags = Tags
desk_spam = Mark as spam
desk_no_spam = This is no spam
desk_is_spam = Spam
desk_block = Block this customer
desk_unblock = Stop blocking this customer
desk_is_blocked = Blocked
# $name: the customer
desk_block_title = Block { $name }?
desk_block_text = They can’t write any more, in this conversation and in others. You can stop blocking them at any time.
desk_more_actions = More actions
desk_change = Change
desk_details = Details
desk_status_pending = With the assistant
desk_status_open = Open
desk_status_waiting = Waiting
desk_status_ticket = Ticket
desk_status_snoozed = Snoozed
desk_status_resolved = Resolved
desk_assistant = Assistant
desk_team = Team
desk_note = Private note
desk_article = Article shown
desk_mark_wrong = Mark as wrong
desk_marked_wrong = Marked as wrong. Whoever writes the articles will see the question.
desk_understood = Understood as
# $name: what the assistant understood; $percent: how sure it was
desk_sureness = { $name } · { $percent }%
# The only name that is Parley’s own; the others are the company’s
desk_intent_nlu_fallback = Not understood
desk_writing_customer = The customer is writing…
desk_writing_bot = The assistant is writing…
# $names: colleagues; $count: how many
desk_colleague_writing = { $count ->
    [one] { $names } is writing here, too.
   *[other] { $names } are writing here, too.
}
desk_new_messages = New
desk_vote_helpful = The customer says it helped
desk_vote_unhelpful = The customer says it didn’t help
desk_withdraw = Withdraw
desk_withdraw_title = Withdraw this reply?
desk_withdraw_text = The customer sees that you took it back, and no longer what it said. They may have read it already.
desk_withdrawn = Withdrawn: the customer no longer sees it
desk_arrival_sent = Sent
desk_arrival_got = Delivered
desk_arrival_read = Read
desk_mail_queued = Goes by e-mail in a moment
desk_mail_sent = Sent by e-mail
desk_mail_failed = The e-mail could not be delivered
desk_sending = Sending…
desk_failed = Not sent
desk_retry = Try again
desk_discard = Delete
desk_action_failed = That didn’t work: { $reason }
desk_unreachable = the server can’t be reached. Please try again.
# Why something did not work
desk_error_conflict = Somebody else was faster, or it is no longer as it was. Look again, then decide.
desk_error_not_found = It does not exist any more.
desk_error_not_allowed = You may not do this. Ask an administrator.
desk_error_too_many_requests = That was too often. Wait a while, then try again.
desk_error_too_large = That is too large.
desk_error_message_empty = Nothing is written there yet.
desk_error_message_too_long = That is too long. Send it in several parts.
desk_error_sign_in_required = Your session has ended. Sign in again.
desk_error_second_factor_missing = Set up a second factor first, under your account.
desk_error_link_invalid = This link has been used or has expired.
desk_error_assistant_unavailable = The assistant is not there at the moment. It goes on as soon as it is back.
desk_error_internal = Something went wrong on our side. Try again; if it stays so, tell an administrator.
desk_error_unknown = Nobody knows why. Please try again.

## What happened. With _by it names who did it; with _to also who has it then, with _team the team.
## $by, $agent: people; $to: a person or a team; $reason: one of the reasons below; $time: date and time

desk_change_handed_off = Handed off because { $reason }
desk_change_ticket = Now a ticket, with an answer promised by { $time }
desk_change_taken = { $agent } took over
desk_change_assigned = Given to { $agent }
desk_change_transferred = Transferred to { $to }
desk_change_transferred_by = { $by } transferred it to { $to }
desk_change_transferred_by_to = { $by } transferred it to { $to }
desk_change_requeued = Back in the queue, first in line: nobody was at the desk any more
desk_change_requeued_by = { $by } put it back into the queue
desk_change_returned = Back with the assistant
desk_change_returned_by = { $by } gave it back to the assistant
desk_change_resolved = Resolved
desk_change_resolved_by = { $by } resolved it
desk_change_resolved_by_to = { $by } resolved it
desk_change_snoozed = Snoozed until { $time }
desk_change_snoozed_by = { $by } snoozed it until { $time }
desk_change_snoozed_by_to = { $by } snoozed it until { $time }
desk_change_woken = Awake again
desk_change_woken_by = { $by } woke it up
desk_change_woken_by_to = { $by } woke it up
desk_change_reopened = The customer wrote again: back with { $to }
desk_change_reopened_by = { $by } reopened it: waiting for a person again
desk_change_left = The customer went back to the assistant
desk_change_closed_by_silence = Resolved: nobody had written for a long time
desk_change_ended = Resolved: the customer ended the chat
desk_change_other = Changed
desk_event_open = Opened for the team
desk_event_pending = Back with the assistant
desk_event_snoozed = Snoozed
desk_event_resolved = Resolved

## Why somebody is needed: after "handed off because"

desk_reason_asked = the customer asked for a person
desk_reason_complaint = the customer has a complaint
desk_reason_anger = the customer is upset
desk_reason_needs_person = a person has to decide
desk_reason_not_understood = the assistant didn’t understand
desk_reason_action_failed = something failed on our side
desk_reason_assistant_down = the assistant was not available
desk_reason_rule = a rule says so
desk_reason_agent = somebody from the team took it

## The same, in a word or two

desk_why_asked = Asked for a person
desk_why_complaint = Complaint
desk_why_anger = Upset
desk_why_needs_person = Needs a decision
desk_why_not_understood = Not understood
desk_why_action_failed = Failure
desk_why_assistant_down = Assistant down
desk_why_rule = Rule
desk_why_agent = Team

## How a handoff ended

desk_outcome_resolved = resolved
desk_outcome_returned = back with the assistant
desk_outcome_left = the customer left the queue

## Writing

desk_compose_reply = Reply
desk_compose_note = Private note
desk_reply_placeholder = Write to the customer…
desk_note_placeholder = Write a note that only the team sees…
desk_reply_label = Your reply
desk_note_label = Your note
desk_send = Send
desk_save_note = Add note
desk_enter_sends = Enter sends, Shift + Enter: new line
desk_compose_tools = Add to the text
desk_tool_attach = Attach pictures or PDFs (Alt+A)
desk_tool_canned = Canned reply (/)
desk_tool_article = Article (??)
desk_tool_mention = Mention a colleague (@)
desk_attached = Attached
# $name: a file
desk_file_remove = Remove { $name }
desk_file_too_large = { $name } is too large: files may have up to 10 MB.
desk_complete_canned = Canned replies
desk_complete_article = Articles
desk_complete_mention = Colleagues
desk_complete_none = Nothing fits
desk_complete_count = { $count ->
    [0] nothing fits
    [one] one fits
   *[other] { $count } fit
}
desk_suggestions = Suggested replies: Alt and the number inserts one
desk_suggestion_article = Article:
desk_suggestion_reply = Earlier reply:
# $language: the customer’s language
desk_reply_language = The customer writes in { $language }.
desk_takes_over = Your reply takes the conversation over from the assistant.
desk_has_it = { $name } answers this customer. You can leave a note.
desk_reopens = Your reply reopens the conversation.
desk_too_long = { $over ->
    [one] One character too many.
   *[other] { $over } characters too many.
} A message can have up to { $limit }.

## Dialogs

desk_snooze_title = Snooze until…
desk_snooze_text = It comes back to you then, or as soon as the customer writes.
desk_snooze_hour = In an hour
desk_snooze_evening = This evening
desk_snooze_tomorrow = Tomorrow morning
desk_snooze_week = Next Monday
desk_snooze_own = Another time
desk_snooze_past = This time has passed. Choose one that is still to come.
desk_transfer_title = Transfer to…
desk_transfer_search = Search people and teams
desk_transfer_people = People
desk_transfer_teams = Teams
desk_transfer_note = What should they know? (optional, for the team only)
desk_transfer_missing = Choose a person or a team.
# $name: the reader’s own name
desk_me = { $name } (you)
# $load: conversations that somebody has; $capacity: how many they take on
desk_load = { $load } of { $capacity }
desk_priority_low = Low
desk_priority_medium = Medium
desk_priority_high = High
desk_priority_urgent = Urgent
desk_tags_now = Tags of this conversation
# $tag: a tag
desk_tag_remove = Remove { $tag }
desk_tag_new = Add a tag
desk_tag_hint = Enter or a comma adds it.
desk_undo = Undo
desk_show = Show it
desk_undo_resolve = Resolved
# $time: date and time
desk_undo_snooze = Snoozed until { $time }
# $name: a person or a team
desk_undo_transfer = Transferred to { $name }

## Whether somebody takes part

desk_presence_online = Online
desk_presence_busy = Busy
desk_presence_offline = Offline
desk_presence_online_long = Online: I take conversations
desk_presence_busy_long = Busy: nothing new, please
desk_presence_offline_long = Offline
desk_preferences = Notifications and keys
desk_preferences_text = This browser remembers it.
desk_preference_notify = Notifications
desk_preference_notify_text = A message of your system when something happens and the desk is not in view.
desk_preference_notify_denied = Your browser does not allow notifications of this page. Change it in the browser’s settings for this page.
desk_preference_sound = Sound
desk_preference_sound_text = A bell when somebody begins to wait, writes to you, or mentions you.
desk_preference_suggest = Suggested replies
desk_preference_suggest_text = Articles and earlier replies that may answer the last message.
desk_preference_help = The key ?
desk_preference_help_text = Shows the keyboard shortcuts when you are not writing.

## The customer

desk_customer = Customer
desk_customer_language = Writes in
desk_customer_locale = Reads in
desk_customer_page = Page
desk_customer_since = In contact since
desk_customer_time = Local time
desk_customer_browser = Browser
desk_verified = Verified
desk_unverified = Not verified
desk_properties = Properties
desk_property_assignee = Assigned to
desk_property_team = Team
desk_property_priority = Priority
desk_property_tags = Tags
desk_property_snoozed = Snoozed until
desk_nobody = Nobody
desk_no_team = None
desk_no_tags = None
desk_orders = Orders
desk_rating = Rating
# $score: from 1 to 5
desk_score = { $score } of 5
desk_earlier = Earlier conversations
# $id: the last characters of the conversation’s id, which tell visitors apart
desk_visitor = Visitor { $id }

## The handoff: what the agent should know. A company names the details that its
## assistant gathers in its own desk.ftl: desk_package_<slot>.

desk_handoff = Why you are needed
desk_handoff_earlier = Earlier handoffs
# $time: date and time
desk_taken_at = Taken over { $time }
desk_ticket_expected = Answer promised by { $time }
desk_summary = Summary
desk_summary_wanted = What is wanted
desk_summary_tried = What was tried
desk_summary_open = What is open
desk_summary_show = Show it in the conversation

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
desk_invite_taken = There is somebody with this address already.
desk_invited = Invited
# $name: who is invited
desk_invite_ready = The invitation for { $name } is ready
desk_invite_text = Send this link to { $name } yourself. It works once and is shown only here.
desk_invite_link = Link of the invitation
desk_copy = Copy
desk_copied = Copied

## How things stand

desk_numbers = Live numbers
desk_numbers_intro = As it is now. Times and counts are today’s.
desk_numbers_waiting = Waiting
desk_numbers_longest_wait = Longest wait
desk_numbers_first_response = First response
desk_numbers_handling = Handling time
desk_numbers_resolved_today = Resolved today
desk_numbers_ratings_today = Rating today
# $time: in 95 of 100 cases it was no longer
desk_numbers_p95 = 95 % within { $time }
desk_numbers_ratings = { $count ->
    [0] no ratings
    [one] one rating
   *[other] { $count } ratings
}
desk_numbers_agents = Who is there
desk_numbers_name = Name
desk_numbers_presence = Presence
desk_numbers_load = In hand
desk_numbers_in_hand = In people’s hands
desk_numbers_in_hand_text = Open one to read along, leave a note, take it over or give it to somebody else.
desk_numbers_none = Nobody has anything in hand.

## Keyboard shortcuts

desk_shortcuts_inbox = Inbox
desk_shortcuts_write = Writing
desk_shortcuts_act = Conversation
desk_shortcut_queue = Take next
desk_shortcut_next = Next conversation
desk_shortcut_previous = Previous conversation
desk_shortcut_search = Search
desk_shortcut_help = These shortcuts
desk_shortcut_reply = Write a reply
desk_shortcut_note = Write a private note
desk_shortcut_insert1 = Insert a suggestion
desk_shortcut_attach = Attach a file
desk_shortcut_canned = Canned reply
desk_shortcut_article = Article
desk_shortcut_mention = Mention a colleague in a note
desk_shortcut_send = Send
desk_shortcut_line = New line
desk_shortcut_send_resolve = Send and resolve
desk_shortcut_take = Take over
desk_shortcut_resolve = Resolve
desk_shortcut_snooze = Snooze
desk_shortcut_transfer = Transfer
desk_shortcut_priority = Priority
desk_shortcut_tags = Tags
desk_shortcut_undo = Undo
desk_shortcut_details = Details beside the conversation
desk_shortcut_save = Save the article

## Articles: the list

desk_skip_page = Skip to the page
desk_articles = Articles
desk_articles_back = Back to the articles
desk_article_new = New article
# $count: how many articles are listed
desk_article_count = { $count ->
    [one] one article
   *[other] { $count } articles
}
desk_articles_none = No articles yet
desk_articles_none_text = What customers ask again and again belongs into an article.
desk_articles_none_here = Nothing fits
desk_articles_none_here_text = No article fits these filters.
desk_article_not_found = There is no such article
desk_article_not_found_text = It may have another name now. Look for it in the list.
desk_filter_search = Search in titles and texts
desk_filter_state = State
desk_filter_locale = Language
desk_filter_topic = Topic
desk_filter_audience = Audience
# $name: what is chosen from, such as "State"
desk_filter_any = { $name }: any
desk_filter_outdated = Out of date
desk_filter_due = Review due
desk_filter_unhelpful = Voted unhelpful
desk_filter_clear = Show all
desk_column_title = Article
desk_column_state = State
desk_column_locales = Languages
desk_column_votes = Votes
desk_column_changed = Changed
desk_pages = Pages
desk_page_previous = Previous
desk_page_next = Next
desk_page_of = Page { $page } of { $pages }
# $name: a language; $state: one of the states below
desk_locale_state = { $name }: { $state }
desk_state_new = New
desk_translation_new = New translation
desk_state_draft = Draft
desk_state_draft_live = Draft, older one live
desk_state_review = In review
desk_state_review_live = In review, older one live
desk_state_published = Published
desk_state_archived = Taken down
desk_state_outdated = Out of date
desk_state_missing = Missing
desk_state_live = Published now
desk_outdated_minor = Original changed a little
desk_outdated_normal = Out of date
desk_outdated_major = Wrong until updated
desk_review_due = Review due
desk_votes = { $helpful } found it helpful, { $unhelpful } did not
desk_audience_public = Customers
desk_audience_staff = Staff only
desk_audience_public_long = Customers and staff
desk_audience_staff_long = Staff only

## Articles: writing one

desk_article_locale = Language
desk_article_tabs = Parts of the article
desk_tab_write = Write
desk_tab_translate = Translate
desk_tab_history = History
desk_beside = Beside the text
desk_panel_preview = Preview
desk_panel_ask = Ask it
desk_panel_checks = Checks
desk_panel_details = Details
desk_field_title = Title
desk_field_answer = Short answer
desk_field_answer_hint = What the assistant says in the chat: two or three sentences that answer the question.
desk_field_body = Article
desk_field_body_hint = The whole page in the help centre. Markdown: **bold**, [link](address), ## heading, - list.
desk_field_questions = Questions
desk_field_questions_hint = As customers ask them. Each is a test: it must lead to this article before it is published.
desk_field_topic = Topic
desk_field_topic_hint = In lower case, with hyphens. It belongs to the article in every language.
desk_field_slug = Address
desk_field_audience = Audience
desk_field_tags = Tags
desk_field_tags_hint = With commas between them.
desk_field_owner = Owner
desk_field_review_by = Review by
desk_field_review_by_hint = From this day on, the list says that somebody should look at it again.
desk_owner_nobody = Nobody
desk_slug_from_title = Use { $slug }
desk_slug_moves = The old address will lead to the new one.
desk_detail_until_published = Readers have “{ $now }” until this is published.
desk_question = Question { $number }
desk_question_add = Add a question
desk_question_remove = Remove question { $number }
desk_tools = Formatting
desk_text = text
desk_tool_bold = Bold
desk_tool_italic = Italic
desk_tool_link = Link
desk_tool_heading = Heading
desk_tool_bullets = List
desk_tool_numbers = Numbered list
desk_tool_picture = Add a picture
desk_tool_value = Insert a shared value
desk_picture_sending = Sending the picture…
desk_save = Save
desk_cancel = Cancel
desk_unsaved = Unsaved changes, kept in this browser
desk_saved = Revision { $number }, saved { $time }
desk_comment = What did you change? (optional)
desk_significance = How much does this change concern the translations?
desk_significance_minor = Translations stay as they are
desk_significance_normal = Translations should follow
desk_significance_major = Translations are wrong now
desk_follows = Says what the original says now
desk_unsaved_found = You have text from { $time } that was not saved.
desk_unsaved_restore = Restore
desk_unsaved_discard = Discard
desk_fields_missing = Before it can be saved, please fill in:
desk_field_wrong = Please look at this field again:
desk_preview_none = The preview appears as soon as the server has drawn it.
desk_preview_chat = In the chat
desk_preview_page = In the help centre
desk_preview_live = Open the published page

## Articles: what the assistant makes of it

desk_ask = Ask
desk_ask_intro = Ask as a customer would, in any language. Nobody else sees it.
desk_ask_question = A customer’s question
desk_ask_locale = The customer reads in
desk_ask_examples = The article’s own questions
desk_ask_today = Today
desk_ask_draft = With this text
desk_answer_direct = Answers with
desk_answer_choose = Lets the customer choose
desk_answer_unknown = Does not know
desk_answer_this = this text
desk_check_busy = Looking at the other articles…
desk_check_links = Links that lead nowhere
desk_check_links_good = All links lead somewhere.
desk_check_values = Shared values that do not exist
desk_check_values_good = All shared values exist.
desk_check_takes = { $count ->
    [one] This text would take a question from another article
   *[other] This text would take { $count } questions from other articles
}
desk_check_takes_good = It takes no question from another article.
desk_check_similar = Most alike

## Articles: from the author to the readers

desk_publish_begin = Publish…
desk_submit_begin = Ask for a review…
desk_submit = Ask for a review
desk_publish = Publish now
desk_publish_later = Publish then
desk_publish_anyway = Publish anyway
desk_publishing = Testing the questions…
desk_publish_title = Read it once more
desk_publish_first = This text has not been published before.
desk_publish_new = This revision
desk_publish_when = Publish at (empty: now)
desk_publish_back = Back to the text
desk_lost = { $count ->
    [one] A question would no longer be answered by its article
   *[other] { $count } questions would no longer be answered by their article
}
desk_lost_text = Change the text, or add such questions to the articles that should answer them. Or decide that it is right this way.
desk_lost_to = would be answered by
desk_lost_nothing = no article
desk_in_review = { $name } asks for a review.
desk_review_begin = Review and publish…
desk_send_back = Send back
desk_send_back_why = What should be changed?
desk_last_comment = Revision { $number }: { $comment }
desk_planned = Revision { $number } will be published on { $time }.
desk_unplan = Don’t publish it then
desk_take_down = Take down
desk_take_down_text = Customers won’t find this article in { $language } any more, and the assistant won’t answer from it. You can publish it again at any time.
desk_take_down_now = Take it down now

## Articles: two people at once
## $name: who saved meanwhile

desk_somebody = Somebody
desk_conflict = { $name } saved this text on { $time }, while you were writing
desk_conflict_text = Nothing was overwritten. Choose what to keep; you can also change the result by hand.
desk_conflict_taken = Only { $name } changed this, so it is taken over: { $fields }.
desk_conflict_mine = Yours
desk_conflict_theirs = { $name }’s
desk_conflict_result = Result
desk_conflict_go_on = Go on with this
desk_conflict_later = Decide later

## Articles: history and translations

desk_revision = Revision { $number }
desk_revision_first = The first revision
desk_revision_imported = From the files
desk_restore = Make this the newest one
desk_restore_unsaved = Save or discard your changes first.
desk_compare_with = Compared with
desk_compare_same = These revisions say the same.
desk_compare_skipped = { $count ->
    [one] one line is the same
   *[other] { $count } lines are the same
}
# $language: a language
desk_is_original = The article was written in { $language }; the other languages follow it.
desk_original_changed = What has changed in the original ({ $language }) since this was translated
desk_original_then = Translated from
desk_original_now = Now
desk_translation_open = Open
desk_translation_begin = Translate

## Gaps

desk_gaps = Gaps
desk_gaps_intro = What customers asked and got no answer to, or none that helped.
# $count: how many questions are open
desk_gaps_total = { $count ->
    [one] one question
   *[other] { $count } questions
}
desk_gaps_none = No gaps
desk_gaps_none_text = Questions without an answer are collected here.
desk_gap_times = { $count ->
    [one] time
   *[other] times
}
desk_gap_more = { $count ->
    [one] One more
   *[other] { $count } more
}
desk_gap_fewer = Show fewer
desk_gap_write = Write an article
desk_gap_add = Add to an article
desk_gap_dismiss = Needs no article
desk_gap_reason_unknown = No answer
desk_gap_reason_unhelpful = Did not help
desk_gap_reason_wrong = Marked as wrong

## What the bot says, and shared values

desk_wording = Wording
desk_wording_intro = What the assistant says. Changes are live at once.
desk_tab_wording = Texts
desk_tab_values = Shared values
desk_wording_search = Search in names and texts
desk_wording_changed = Changed only
desk_wording_count = { $count ->
    [one] one text
   *[other] { $count } texts
}
desk_wording_arguments = It can use:
desk_wording_buttons = A line that begins with a dot is the title of a button; keep its name.
desk_wording_is_changed = Changed
desk_wording_standard = Standard text
desk_wording_reset = Back to the standard
desk_wording_use_theirs = Use this text
desk_wording_saved = Saved. The assistant says it from now on.
desk_wording_standard_again = The standard text is in force again.
desk_values = Shared values
desk_values_intro = Facts that stand in many articles and texts: write {"{"}return_days{"}"}, and readers see the value.
desk_values_saved = Saved. Readers see the new values.
desk_values_conflict = Somebody else saved the shared values while you were writing
desk_values_conflict_text = Nothing was overwritten. What only one of you changed is taken over; choose where both did, then save.
desk_value_add = Add a value
desk_value_name = Name
desk_value_locale = Language
desk_value_everywhere = Every language
desk_value_value = Value of { $name }
desk_value_remove = Remove { $name }

## Teams

desk_teams = Teams
desk_teams_intro = Who is there for whom, and when.
desk_team_new = New team
desk_team_edit = Change the team
# $name: a team
desk_team_saved = { $name } has been saved.
desk_team_remove = Remove { $name }?
desk_team_remove_text = Its conversations stay, and wait in the queue of all.
desk_team_name = Name
desk_team_name_missing = A team needs a name.
desk_team_name_taken = Another team has this name.
desk_team_members = Members
desk_team_everybody = Everybody who answers customers
desk_team_some = Only these people
desk_team_members_missing = Choose at least one person.
desk_team_hours = Opening hours
desk_team_zone = Time zone
desk_team_always = Always open
desk_team_sometimes = Open at certain times
desk_team_closed = Closed
# $day: a day of the week
desk_team_from = { $day }, from
desk_team_to = { $day }, until
desk_team_next_day = the next day
desk_team_span_add = { $day }: add hours
desk_team_span_remove = { $day }: remove { $from } to { $to }
desk_team_copy_monday = Use Monday’s hours for Tuesday to Friday
desk_team_hours_missing = Say when the team is open, or choose “Always open”.
desk_team_time_missing = Fill in both times, or remove these hours.
desk_team_hours_overlap = These hours overlap with others.
desk_team_holidays = Holidays
desk_team_holiday_add = Add a holiday
# $number: which line of the list
desk_team_holiday_day = Holiday { $number }, day
desk_team_holiday_name = Holiday { $number }, name
desk_team_holiday_example = Name, such as New Year’s Day
desk_team_holiday_remove = Remove { $name }
desk_team_holiday_count = { $count ->
    [one] one holiday
   *[other] { $count } holidays
}
desk_team_day_missing = Choose the day, or remove this line.
desk_team_day_twice = This day is in the list already.
desk_team_assigning = Who gets which conversation
desk_team_takes = People take conversations themselves
desk_team_takes_text = Whoever has time takes the next one from the queue.
desk_team_assigns = Conversations are handed out
desk_team_assigns_text = Each goes to whoever is online, fits, and has the fewest.
desk_team_targets = Promises
desk_team_first_response = First answer within
desk_team_resolution = Resolved within
desk_team_first_response_minutes = First answer within (minutes)
desk_team_resolution_minutes = Resolved within (minutes)
desk_team_minutes = { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}
desk_team_minutes_hint = Counts while the team is open. Empty: no promise.
desk_team_minutes_wrong = Write a whole number of minutes, or nothing.

## Canned replies

desk_canned = Canned replies
desk_canned_intro = Texts for every day. In a reply, type / and the name.
desk_canned_new = New reply
desk_canned_edit = Change the reply
desk_canned_search = Search in names and texts
desk_canned_every_locale = All languages
desk_canned_count = { $count ->
    [one] one reply
   *[other] { $count } replies
}
desk_canned_none = No canned replies yet. Add what you find yourselves writing again and again.
desk_canned_name = Name
desk_canned_name_hint = One short word. The same name can stand for a reply in each language.
desk_canned_name_missing = A reply needs a name.
desk_canned_name_wrong = The name must be one word without a slash.
desk_canned_name_taken = There is a reply with this name in this language already.
desk_canned_locale = Language
desk_canned_text = Text
desk_canned_text_missing = Write what the reply says.
desk_canned_remove = Remove /{ $name }?
desk_canned_remove_text = Nobody will be able to use it any more.

## One’s own profile

desk_profile = Your profile
# $name: somebody else
desk_profile_of = Profile of { $name }
desk_profile_short = Profile
desk_profile_saved = Your profile has been saved.
desk_profile_languages = Languages spoken
desk_profile_languages_hint = Conversations come in these languages; without any, in all of them.
desk_profile_language_add = Add a language…
desk_profile_skills = Skills
desk_profile_skills_hint = Special knowledge, such as billing. Some conversations need it.
desk_profile_capacity = Conversations at once
desk_profile_capacity_hint = No more than so many are given. More can always be taken.
desk_profile_capacity_wrong = Write a whole number from 1 to { $most }.
desk_profile_locale = Language of the desk
desk_profile_locale_hint = Summaries of conversations are in this language, too.
desk_profile_locale_browser = The browser’s language
desk_token_remove = Remove { $name }
desk_add = Add
desk_edit = Change
desk_remove = Remove

## One’s own account

desk_account_open = Password and sign-in
desk_account_rename = Change my name
desk_continue = Continue
desk_account_password_now = Your present password
desk_account_password_wrong = That is not your present password.
desk_account_password_new = New password
desk_account_password_change = Change the password
desk_account_password_changed = Your password has been changed. All other devices were signed out.
desk_account_sessions = Signed in on
desk_account_here = This device
# $time: when the device was last used
desk_account_seen = Last used { $time }
# $time: when somebody signed in there
desk_account_since = signed in { $time }
desk_account_device_unknown = Unknown device
desk_account_end = Sign out there
desk_account_end_others = Sign out everywhere else
desk_account_ended = Signed out there.
desk_factor = Second factor
desk_factor_on = On
desk_factor_off = Off
desk_factor_intro = A code from an app on your telephone, besides the password. Whoever learns your password still can’t get in.
desk_factor_required = Administrators need a second factor here. Set it up to go on.
# $count: how many recovery codes are left
desk_factor_left = { $count ->
    [one] One recovery code is left.
   *[other] { $count } recovery codes are left.
}
desk_factor_set_up = Set up a second factor
desk_factor_turn_off = Turn off
desk_factor_turn_off_title = Turn the second factor off
desk_factor_new_codes = New recovery codes
desk_factor_scan = Scan this picture with an authenticator app, then type the code that it shows.
desk_factor_picture = QR code for an authenticator app
desk_factor_secret = Or type this into the app:
desk_factor_code = Code
desk_factor_code_wrong = That code is wrong or has expired. Is your telephone’s clock right?
desk_factor_confirm = Turn on
desk_factor_codes_text = Keep these codes in a safe place. Each lets you in once if you lose your telephone. They are shown only now.
desk_factor_codes_download = Save as a file
desk_factor_codes_kept = I have kept them
desk_sign_in_code_intro = Your account asks for a code, too.
desk_sign_in_code_hint = From your authenticator app, or one of your recovery codes.
desk_sign_in_code_failed = The code is wrong, has expired, or was used before.
desk_sign_in_company = Sign in with your company’s account
desk_refused_sign_in_failed = Your company’s sign-in did not let you in, or took too long. Please try again.
desk_refused_not_allowed = Your company’s account may not work here. Ask an administrator.
desk_refused_provider_failed = Your company’s sign-in can’t be reached at the moment. Try again; if it stays so, tell an administrator.
desk_forgotten = Forgot your password?
desk_forgotten_intro = Write your e-mail address. If there is an account with it, you get a link to a new password.
desk_forgotten_submit = Send me a link
desk_forgotten_sent = If there is an account with this address, a link is on its way. It works for an hour.
desk_forgotten_back = Back to signing in
desk_reset = A new password
desk_reset_intro = All devices are signed out once you have chosen it.
desk_reset_submit = Use this password
desk_reset_link_invalid = This link has been used or has expired. Ask for a new one where you sign in.

## What administrators do with people

desk_manage = Manage
# $name: somebody else
desk_manage_of = Manage { $name }
desk_manage_disabled = Disabled
desk_manage_locked = Too many wrong passwords
# $time: when somebody was last here
desk_manage_seen = Last here { $time }
desk_manage_never_seen = Never here yet
desk_manage_role_change = Change the role
desk_manage_role_hint = Another role signs this person out; it holds as soon as they sign in again.
desk_manage_role_done = The role has been changed.
# $name: the last administrator
desk_manage_last = { $name } is the only administrator. Make somebody else one first.
desk_manage_way_in = Getting in again
desk_manage_unlock = Let them try again
desk_manage_unlocked = They can try again.
desk_manage_reset_link = Link to a new password
desk_manage_link_done = The link is ready.
desk_manage_link_hint = It works once, for an hour. Pass it on only to the person whom it is for.
desk_manage_reset_factor = Remove the second factor
desk_manage_factor_gone = The second factor is gone. They were signed out.
desk_manage_sign_out = Sign out everywhere
desk_manage_signed_out = Signed out everywhere.
desk_manage_nowhere = Not signed in anywhere.
desk_manage_disable = Disable
desk_manage_shut_out = The account is disabled.
desk_manage_enable = Let in again
desk_manage_let_in = They can sign in again.
desk_manage_disable_hint = Whoever is disabled can’t sign in. What they wrote stays under their name.

## Tokens for programs

desk_programs = Programs
desk_programs_intro = Tokens for programs that work without a person.
desk_programs_none = No program has a token yet.
desk_program_new = New token
desk_program_name = What it is for
desk_program_scopes = What it may do
desk_program_no_scope = Choose at least one.
desk_program_days = Days until it ends
desk_program_days_hint = Empty: until somebody revokes it.
desk_program_make = Make the token
desk_program_made = The token is ready
desk_program_made_text = Copy it now: nobody can read it again.
desk_program_token = Token
# $name: who made the token
desk_program_by = By { $name }
desk_program_used = last used { $time }
desk_program_unused = never used
desk_program_until = ends { $time }
desk_program_revoke = Revoke
desk_program_revoke_of = Revoke the token of { $name }?
desk_program_revoke_text = The program can do nothing from then on.
# What a program may do
desk_scope_read_conversations = Read conversations
desk_scope_answer_customers = Answer customers
desk_scope_close_for_others = Close what others have in hand
desk_scope_edit_canned = Change canned replies
desk_scope_see_numbers = See live numbers
desk_scope_manage_teams = Change teams and hours
desk_scope_list_people = See who works here
desk_scope_read_audit = Read the audit log
desk_scope_read_articles = Read articles, drafts too
desk_scope_write_articles = Write articles
desk_scope_publish_articles = Publish articles
desk_scope_answer_as_bot = Answer customers as a bot of your own
desk_scope_write_for_customers = Write in customers’ names and change their details
desk_scope_manage_webhooks = Manage webhooks

## What was done

desk_audit = Audit
desk_audit_intro = What each person and program did. Nothing here can be changed.
desk_audit_search = Search people, things, details
desk_audit_every_action = All actions
desk_audit_everybody = Everybody
desk_audit_from = From
desk_audit_to = to
desk_audit_none = Nothing fits.
desk_audit_export_csv = Export as CSV
desk_audit_export_jsonl = Export as JSON lines
desk_audit_nobody = Somebody unknown
desk_audit_time = Time
desk_audit_actor = Who
desk_audit_action = Action
desk_audit_object = What
desk_audit_details = Details
desk_audit_address = Network address
# The actions
desk_audited_signed_in = Signed in
desk_audited_signed_out = Signed out
desk_audited_sign_in_failed = Failed to sign in
desk_audited_joined = Joined
desk_audited_invited = Invited
desk_audited_renamed = Changed a name
desk_audited_role_changed = Changed a role
desk_audited_disabled = Disabled an account
desk_audited_enabled = Enabled an account
desk_audited_unlocked = Let somebody try again
desk_audited_second_factor_reset = Removed a second factor
desk_audited_signed_out_by_force = Signed somebody out
desk_audited_session_ended = Ended a session
desk_audited_sessions_ended = Ended all other sessions
desk_audited_second_factor_on = Turned the second factor on
desk_audited_second_factor_off = Turned the second factor off
desk_audited_recovery_codes_renewed = Made new recovery codes
desk_audited_password_reset_asked = Asked for a link to a new password
desk_audited_password_changed = Changed a password
desk_audited_program_made = Made a token
desk_audited_program_revoked = Revoked a token
desk_audited_webhook_made = Made a webhook
desk_audited_webhook_changed = Changed a webhook
desk_audited_webhook_secret_changed = Changed the secret of a webhook
desk_audited_webhook_removed = Removed a webhook
desk_audited_webhook_resent = Sent events again
desk_audited_webhook_tested = Tested a webhook
desk_audited_team_made = Made a team
desk_audited_team_changed = Changed a team
desk_audited_team_removed = Removed a team
desk_audited_conversation_taken_over = Took a conversation over
desk_audited_contact_blocked = Blocked a customer
desk_audited_contact_unblocked = Stopped blocking a customer
desk_audited_contact_made = Made a customer
desk_audited_contact_changed = Changed a customer
desk_audited_conversation_begun = Began a conversation
desk_audited_conversation_claimed = Took over as the bot
desk_audited_conversation_released = Gave back to the assistant
desk_audited_conversation_handed_off = Handed a conversation to people
desk_audited_conversation_resolved = Resolved a conversation
desk_audited_conversation_reopened = Reopened a conversation
desk_audited_conversation_snoozed = Put a conversation aside
desk_audited_conversation_woken = Brought a conversation back
desk_audited_conversation_returned = Returned a conversation to the bot
desk_audited_conversation_assigned = Passed a conversation on
desk_audited_conversation_marked = Changed tags or priority
desk_audited_message_written = Wrote as the bot
desk_audited_customer_message_written = Wrote for a customer
desk_audited_note_written = Wrote a note
desk_audited_file_added = Added a file
desk_audited_article_made = Made an article
desk_audited_article_saved = Changed an article
desk_audited_article_submitted = Asked for a review
desk_audited_article_sent_back = Sent an article back
desk_audited_article_published = Published an article
desk_audited_article_planned = Planned an article
desk_audited_article_archived = Archived an article
desk_audited_text_changed = Changed a text of the bot
desk_audited_text_reset = Put a text of the bot back
desk_audited_values_changed = Changed the values in texts
desk_audited_audit_exported = Exported the audit log

desk_webhooks = Webhooks
desk_webhooks_intro = Systems of your own that are told what happens here.
desk_webhooks_none = Nobody is told anything yet.
desk_webhook_new = New webhook
desk_webhook_change = Change
desk_webhook_url = Address
desk_webhook_events = What it wants to know
desk_webhook_pause = Pause: keep events until it goes on
desk_webhook_paused = Paused
desk_webhook_waiting = { $count ->
    [0] nothing waits
    [one] { $count } event waits
   *[other] { $count } events wait
}
desk_webhook_dead = { $count ->
    [0] nothing given up
    [one] { $count } event given up
   *[other] { $count } events given up
}
desk_webhook_secret = Secret
desk_webhook_secret_new = The secret is ready
desk_webhook_secret_text = Copy it now: nobody can read it again. Your system checks signatures with it.
desk_webhook_rotate = New secret
desk_webhook_rotate_text = The old one signs along for another day. Put the new one into your system meanwhile.
desk_webhook_remove = Remove
desk_webhook_remove_of = Remove { $url }?
desk_webhook_remove_text = Its log and what has not been sent go with it.
desk_webhook_log = Log
desk_webhook_log_none = Nothing here.
desk_webhook_shown = Show
desk_webhook_test = Send a test
desk_webhook_resend_dead = Send all given up again
desk_delivery_all = Everything
desk_delivery_waiting = Waits
desk_delivery_delivered = Delivered
desk_delivery_dead = Given up
desk_delivery_attempts = { $count ->
    [0] not tried yet
    [one] { $count } attempt
   *[other] { $count } attempts
}
desk_delivery_resend = Send again
desk_event_conversation_opened = A conversation begins
desk_event_conversation_handed_off = A person is asked for
desk_event_message_created = Somebody writes
desk_event_conversation_resolved = A conversation is resolved
desk_event_conversation_rated = A customer rates
desk_event_article_published = An article is published
desk_event_test = Test

## The chat on a website

desk_widget = Website chat
desk_widget_intro = One line of HTML puts the chat on every page of a website.
# $site: the name of a site in parley.yml
desk_widget_site = Website “{ $site }”
desk_widget_snippet = Line for your pages
desk_widget_snippet_text = Paste it before the end of the body, once on every page.
desk_widget_policy = Content security policy
desk_widget_policy_text = If your pages have one, it must allow this.
desk_widget_origins = Pages that may chat
desk_widget_origins_any = Pages of any website. Name yours as origins of this site in parley.yml, so that nobody else can use its chat.
desk_widget_identity = Customers who are signed in
desk_widget_identity_on = Your server can tell who the customer is: it signs the customer’s number with the secret of this site.
desk_widget_identity_off = Everybody is anonymous here. To tell who is signed in, give this site a secret and sign the customer’s number with it.
# $variable: the name of an environment variable
desk_widget_secret = The secret has 32 characters or more and stands in the environment variable { $variable }.
desk_widget_signing = What your server does
desk_widget_look = Look
desk_widget_light = Light
desk_widget_dark = Dark
# $ratio: such as 7.1
desk_widget_contrast = Contrast of the button’s sign: { $ratio } to 1
desk_widget_contrast_links = Contrast of links: { $ratio } to 1
desk_widget_contrast_good = Easy to read: at least 4.5 to 1.
desk_widget_look_text = Colour, corners, font, logo and place are set under “widget” in parley.yml.
