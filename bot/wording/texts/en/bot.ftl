# What the assistant must be able to say wherever it runs. A company's own wording comes before these.
# $agent: the name of the person who took over; $time: when to expect an answer at the latest;
# $email: the customer’s address; $text: what the agent wrote; $team: its name

utter_welcome = Hello! I’m { $brand }’s automated assistant. How can I help?
utter_welcome_choice = Hello! Would you like to write with a person from our team, or with { $brand }’s automated assistant?
    .talk_to_human = A person
    .greet = The assistant
utter_ask_rephrase = I didn’t understand that. Could you say it in other words?
utter_handoff_asked = I’m passing you on to our team. They can see what we’ve written.
utter_handoff_complaint = I’m sorry about that. I’m passing you on to our team.
utter_handoff_anger = I’m sorry about that. I’m passing you on to our team right away.
utter_handoff_not_understood = I’m passing you on to a person. They can see what you’ve written.
utter_handoff_needs_person = A colleague needs to look at that. I’m passing you on.
utter_handoff_action_failed = Something went wrong on our side. I’m passing you on to a person.
utter_handoff_assistant_down = Something isn’t working on our side, so I’m passing you on to our team. They can see what you’ve written.
utter_handoff_rule = A person from our team needs to look at this. I’m passing you on.
utter_agent_joined = { $agent } has joined the chat.
utter_resolved = Our team has closed this request. I’m the automated assistant again.
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
