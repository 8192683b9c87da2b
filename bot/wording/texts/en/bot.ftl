# What the assistant must be able to say wherever it runs. A company's own wording comes before these.
# $agent: the name of the person who took over

utter_welcome = Hello! I’m { $brand }’s automated assistant. How can I help?
utter_ask_rephrase = I didn’t understand that. Could you say it in other words?
utter_handoff_asked = I’m passing you on to our team. They can see what we’ve written.
utter_handoff_complaint = I’m sorry about that. I’m passing you on to our team.
utter_handoff_not_understood = I’m passing you on to a person. They can see what you’ve written.
utter_handoff_needs_person = A colleague needs to look at that. I’m passing you on.
utter_handoff_action_failed = Something went wrong on our side. I’m passing you on to a person.
utter_agent_joined = { $agent } has joined the chat.
utter_resolved = Our team has closed this request. I’m the automated assistant again.
utter_returned = I’m the automated assistant again. How else can I help?
