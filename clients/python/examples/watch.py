"""Print what happens in a conversation, until it is resolved.

PARLEY_URL and PARLEY_TOKEN (scope read_conversations) say where and who; the argument is the
conversation's id.
"""

import os
import sys

from parley_client import Client


def main(conversation: str) -> None:
    with Client(os.environ["PARLEY_URL"], os.environ["PARLEY_TOKEN"]) as parley:
        for event in parley.conversations.watch(conversation):
            if event["kind"] == "message":
                print(f"{event['author']}: {event['text']}", flush=True)
                continue
            print(f"-- {event['change']}: {event['status']}", flush=True)
            if event["status"] == "resolved":
                return


if __name__ == "__main__":
    main(sys.argv[1])
