"""A bot of one's own: it repeats what customers say, and hands them to a person who ask for one.

PARLEY_URL and PARLEY_TOKEN (scopes read_conversations, answer_as_bot) say where and who. It answers
in the conversations that this program began with answered_by="program", or claimed.
"""

import os
from pathlib import Path

from parley_client import Client, Conflict
from parley_client.shapes import Message

DONE = Path("own_bot.done")  # the number of the last event that was dealt with


def answer(parley: Client, conversation: str, message: Message) -> None:
    try:
        if "person" in message["text"].lower():
            parley.conversations.hand_off(conversation, reason="asked", slots={"wish": "a person"})
        else:
            parley.conversations.write(
                conversation,
                author="bot",
                text=f"You said: {message['text']}",
                client_id=f"answer-{message['id']}",  # so that it is not said twice
            )
    except Conflict:
        print(f"People have {conversation}.", flush=True)


def main() -> None:
    after = int(DONE.read_text()) if DONE.exists() else 0
    with Client(os.environ["PARLEY_URL"], os.environ["PARLEY_TOKEN"]) as parley:
        for each in parley.events.watch(after=after, mine=True):
            event = each["event"]
            if event["kind"] == "message" and event["author"] == "customer":
                answer(parley, each["conversation"], event)
            DONE.write_text(str(each["n"]))


if __name__ == "__main__":
    main()
