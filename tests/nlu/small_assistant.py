"""An assistant with a form, slots and stories, without understanding: trained in seconds."""

from __future__ import annotations

import asyncio
from pathlib import Path

from rasa.core.agent import Agent, load_agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.model_training import train_core
from rasa.shared.core.trackers import DialogueStateTracker

CONFIG = """
recipe: default.v1
assistant_id: small
language: en
policies:
  - {name: MemoizationPolicy, max_history: 4}
  - name: RulePolicy
"""
DOMAIN = """
version: "3.1"
intents: [greet, order, tell, affirm, deny, thanks, stop]
entities: [number, colour]
slots:
  number:
    type: text
    influence_conversation: false
    mappings: [{type: from_entity, entity: number}]
  colour:
    type: categorical
    values: [red, blue]
    mappings: [{type: from_entity, entity: colour}]
  is_sure:
    type: bool
    mappings:
      - {type: from_intent, intent: affirm, value: true}
      - {type: from_intent, intent: deny, value: false}
forms:
  order_form: {ignored_intents: [stop], required_slots: [number, colour]}
responses:
  utter_greet: [{text: hello}]
  utter_thanks: [{text: welcome}]
  utter_done: [{text: done}]
  utter_sure: [{text: good}]
  utter_unsure: [{text: pity}]
  utter_stopped: [{text: stopped}]
  utter_ask_number: [{text: "which number?"}]
  utter_ask_colour: [{text: "which colour?"}]
"""
RULES = """
version: "3.1"
rules:
  - rule: greet
    steps: [{intent: greet}, {action: utter_greet}]
  - rule: thanks
    steps: [{intent: thanks}, {action: utter_thanks}]
  - rule: sure
    condition: [{slot_was_set: [{is_sure: true}]}]
    steps: [{intent: affirm}, {action: utter_sure}]
  - rule: unsure
    steps: [{intent: deny}, {action: utter_unsure}]
  - rule: begin
    steps: [{intent: order}, {action: order_form}, {active_loop: order_form}]
  - rule: end
    condition: [{active_loop: order_form}]
    steps:
      - action: order_form
      - active_loop: null
      - slot_was_set: [{requested_slot: null}]
      - action: utter_done
  - rule: stop
    condition: [{active_loop: order_form}]
    steps:
      - intent: stop
      - action: action_deactivate_loop
      - active_loop: null
      - action: utter_stopped
stories:
  - story: thanks twice
    steps:
      - {intent: greet}
      - {action: utter_greet}
      - {intent: thanks}
      - {action: utter_thanks}
"""
CONVERSATIONS = (
    ("/greet", "/thanks", "/affirm", "/deny", "/nonsense", "no command"),
    ("/order", '/tell{"number": "12"}', '/tell{"colour": "red"}', "/thanks"),
    ("/order", "/thanks", '/tell{"number": "12"}', "/greet", '/tell{"colour": "blue"}', "/affirm"),
    ("/order", "/stop", "/order", '/tell{"colour": "red", "number": "1"}', "/stop", "/deny"),
    ("/greet", "/restart", "/greet", "/back", "/affirm", "/thanks", "/restart"),
)


def train(folder: Path) -> Path:
    """Returns the model."""
    files = {"config.yml": CONFIG, "domain.yml": DOMAIN, "rules.yml": RULES}
    for name, content in files.items():
        (folder / name).write_text(content)
    config, domain, rules = (str(folder / name) for name in files)
    return Path(str(train_core(domain, config, rules, str(folder), "small")))


def converse(model: Path) -> list[DialogueStateTracker]:
    """The trackers after all conversations."""
    return asyncio.run(_converse(model))


async def _converse(model: Path) -> list[DialogueStateTracker]:
    agent = await load_agent(str(model))
    for number, messages in enumerate(CONVERSATIONS):
        for text in messages:
            message = UserMessage(text, CollectingOutputChannel(), str(number))
            await agent.handle_message(message)
    return [await _tracker(agent, number) for number in range(len(CONVERSATIONS))]


async def _tracker(agent: Agent, number: int) -> DialogueStateTracker:
    return await agent.tracker_store.retrieve(str(number))
