"""Write to the assistant in a customer's name, and print what it answers.

PARLEY_URL and PARLEY_TOKEN (scopes read_conversations, write_for_customers) say where and who;
the question is the argument.
"""

import os
import sys

from parley_client import Client


def main(question: str) -> None:
    with Client(os.environ["PARLEY_URL"], os.environ["PARLEY_TOKEN"]) as parley:
        contact = parley.contacts.create(name="Mia")
        conversation = parley.conversations.begin(contact=contact["id"])["id"]
        sent = parley.conversations.write(conversation, author="customer", text=question)
        for event in parley.conversations.watch(conversation, after=sent["seq"]):
            if event["kind"] == "message" and event["author"] == "bot":
                print(event["text"], flush=True)
                return


if __name__ == "__main__":
    main(sys.argv[1])
