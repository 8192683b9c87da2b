"""A handoff in a few lines: what is wanted, what was tried, what is open, and what is known.

A line is a template (`wording`, in `bot/wording/texts/<locale>/summary.ftl`), its arguments, and the
numbers of the events that bear it out (`seqs`). Nothing is said that no event bears out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from bot.conversations.quotes import quote

Entry = dict[str, Any]
Line = dict[str, Any]

QUOTES = 3
# Intents by the names that Rasa's own examples give them; nobody wants something who has these.
_NO_WISHES = frozenset(
    {
        *("greet", "goodbye", "thanks", "affirm", "deny", "small_talk", "are_you_a_bot"),
        *("nlu_fallback", "change_language", "talk_to_human", "complaint"),
    }
)
# Each of these is a wish of its own, told in the customer's words.
_QUESTIONS = frozenset({"ask_knowledge"})
SECOND_WISH = "second_wish"  # the entity that holds the intent of a message's second wish
NOT_UNDERSTOOD = frozenset({"utter_which_wish", "utter_ask_rephrase"})
NO_ANSWER = frozenset({"utter_unknown"})
# An entity that a form must reject, or that steers the dialogue, is no fact.
_NO_FACTS = ("unclear_", "second_")
# Reasons that the customer's last message bears out.
_SAID_BY_THE_CUSTOMER = frozenset(
    {"asked", "complaint", "anger", "needs_person", "not_understood", "action_failed"}
)
# Reasons with which a question of the bot's stays open: the customer did not answer it.
_QUESTION_STAYS = frozenset({"asked", "complaint", "anger", "not_understood", "assistant_down"})


def summary(package: dict[str, Any]) -> dict[str, Any]:
    """`{wanted, tried, open, facts, quotes}` of a package with its transcript, from the last time
    that the conversation was resolved."""
    said = _since_resolved(package["transcript"])
    from_customer = [entry for entry in said if entry["author"] == "customer"]
    return {
        "wanted": _wanted(from_customer),
        "tried": _tried(said),
        "open": _open(package["reason"], said, from_customer),
        "facts": [*_found(from_customer), *_given(package["gathered"], from_customer)],
        "quotes": _quotes(package["reason"], from_customer),
    }


def _since_resolved(transcript: list[Entry]) -> list[Entry]:
    ends = [entry["seq"] for entry in transcript if entry.get("status") == "resolved"]
    last = max(ends, default=0)
    return [entry for entry in transcript if entry["kind"] == "message" and entry["seq"] > last]


def _wanted(from_customer: list[Entry]) -> list[Line]:
    """A line for each wish, in the order in which they came up."""
    said: dict[tuple[str, int | None], list[Entry]] = {}
    for message in from_customer:
        for wish in _wishes(message):
            question = message["seq"] if wish in _QUESTIONS else None
            said.setdefault((wish, question), []).append(message)
    return [
        _line("summary_wants", {"wish": _title(wish, messages[0])}, messages)
        for (wish, _), messages in said.items()
    ]


def _wishes(message: Entry) -> list[str]:
    intent = message["intent"]["name"] if message["intent"] else None
    wishes = [intent] if intent and intent not in _NO_WISHES else []
    second = [one["value"] for one in message["entities"] if one["entity"] == SECOND_WISH]
    return [*wishes, *map(str, second)]


def _title(intent: str, message: Entry) -> dict[str, Any]:
    """The company's words for a wish; where it has none, the customer's own."""
    return {"wording": f"intent_{intent}", "text": f"“{quote(message)['text']}”"}


def _tried(said: list[Entry]) -> list[Line]:
    """What bot and people did, in the order in which they did it."""
    lines = [
        *_articles(said),
        *_told(said),
        *_not_understood(said),
        *_without_answer(said),
        *_people(said),
    ]
    return sorted(lines, key=lambda line: line["seqs"][0])


def _articles(said: list[Entry]) -> list[Line]:
    shown: dict[tuple[str, Any], list[Entry]] = {}
    for entry in said:
        if entry.get("article"):
            article = entry["article"]
            shown.setdefault((article["title"], article["helpful"]), []).append(entry)
    wordings = {
        None: "summary_article",
        True: "summary_article_helped",
        False: "summary_article_unhelpful",
    }
    return [
        _line(wordings[helpful], {"title": title}, entries)
        for (title, helpful), entries in shown.items()
    ]


def _told(said: list[Entry]) -> list[Line]:
    """What an action told the customer, which is no question: a text with values in it, or one that
    is only its own."""
    told = {entry["text"]: entry for entry in said if _is_told(entry)}
    return [_line("summary_told", {"text": _text(entry)}, [entry]) for entry in told.values()]


def _is_told(entry: Entry) -> bool:
    if not entry.get("is_reply") or entry["article"]:
        return False
    if not entry["wording"]:
        return bool(entry["text"])
    has_values = any(isinstance(value, str | int | float) for value in entry["args"].values())
    return has_values and not _is_question(entry) and not entry["wording"].endswith("_invalid")


def _text(entry: Entry) -> Any:
    if not entry["wording"]:
        return entry["text"]
    return {"wording": entry["wording"], "args": entry["args"], "text": entry["text"]}


def _not_understood(said: list[Entry]) -> list[Line]:
    """The customer's messages that the bot did not understand."""
    missed = _followed_by(said, lambda reply: reply.get("wording") in NOT_UNDERSTOOD)
    if not missed:
        return []
    return [_line("summary_not_understood", {"count": len(missed)}, missed)]


def _without_answer(said: list[Entry]) -> list[Line]:
    asked = _followed_by(said, lambda reply: reply.get("wording") in NO_ANSWER)
    return [
        _line("summary_no_answer", {"question": quote(question)["text"]}, [question])
        for question in asked
    ]


def _followed_by(said: list[Entry], is_such: Callable[[Entry], bool]) -> list[Entry]:
    """The customer's messages that the bot answered with such a reply."""
    found: list[Entry] = []
    last: Entry | None = None
    for entry in said:
        if entry["author"] == "customer":
            last = entry
        elif last is not None and is_such(entry) and last not in found:
            found.append(last)
    return found


def _people(said: list[Entry]) -> list[Line]:
    answers: dict[str, list[Entry]] = {}
    for entry in said:
        if entry["author"] == "agent" and entry["name"]:
            answers.setdefault(entry["name"], []).append(entry)
    return [
        _line("summary_person", {"name": name, "count": len(entries)}, entries)
        for name, entries in answers.items()
    ]


def _open(reason: str, said: list[Entry], from_customer: list[Entry]) -> list[Line]:
    lines: list[Line] = []
    if from_customer and reason in _SAID_BY_THE_CUSTOMER:
        lines.append(_line(f"summary_reason_{reason}", {}, [from_customer[-1]]))
    question = _open_question(reason, said)
    if question:
        lines.append(_line("summary_question", {"question": _text(question)}, [question]))
    unanswered = _unanswered(said)
    if unanswered:
        lines.append(_line("summary_unanswered", {"count": len(unanswered)}, unanswered))
    return lines


def _open_question(reason: str, said: list[Entry]) -> Entry | None:
    """What the bot asked last, unless the message after it gave what was asked for."""
    last = max((n for n, one in enumerate(said) if one["author"] == "customer"), default=None)
    if last is None or reason not in _QUESTION_STAYS or facts_of(said[last]):
        return None
    before = next((one for one in reversed(said[:last]) if one["author"] != "customer"), None)
    return before if before and _is_question(before) else None


def _is_question(entry: Entry) -> bool:
    """By the names that Rasa's forms want: `utter_ask_` and what is asked for."""
    wording = str(entry.get("wording") or "")
    return wording.startswith("utter_ask_") and wording not in NOT_UNDERSTOOD


def _unanswered(said: list[Entry]) -> list[Entry]:
    answers = [entry["seq"] for entry in said if entry["author"] != "customer"]
    last = max(answers, default=0)
    return [entry for entry in said if entry["author"] == "customer" and entry["seq"] > last]


def _found(from_customer: list[Entry]) -> list[dict[str, Any]]:
    """What was found in the customer's messages; of several values of a kind the last."""
    facts: dict[str, dict[str, Any]] = {}
    for message in from_customer:
        for entity in facts_of(message):
            name, value = entity["entity"], entity["value"]
            before = facts.get(name, {"value": None, "seqs": []})
            seqs = before["seqs"] if before["value"] == value else []
            facts[name] = _fact(name, value, [*seqs, message["seq"]])
    return list(facts.values())


def _given(gathered: dict[str, Any], from_customer: list[Entry]) -> list[dict[str, Any]]:
    """What the assistant took from a message as it stands: an address, a comment."""
    found = {entity["entity"] for message in from_customer for entity in facts_of(message)}
    facts = []
    for name, value in gathered.items():
        if isinstance(value, str) and value and name not in found and not _is_no_fact(name):
            seqs = [one["seq"] for one in from_customer if value in one["text"]]
            facts += [_fact(name, value, seqs)] if seqs else []
    return facts


def _fact(name: str, value: Any, seqs: list[int]) -> dict[str, Any]:
    return {"name": name, "value": value, "seqs": list(dict.fromkeys(seqs))}


def facts_of(message: Entry) -> list[dict[str, Any]]:
    """Entities with a place in the text; a button's have none."""
    return [
        entity
        for entity in message["entities"]
        if not _is_no_fact(str(entity["entity"]))
        and message["text"][entity.get("start") or 0 : entity.get("end") or 0]
    ]


def _is_no_fact(name: str) -> bool:
    return name.startswith(_NO_FACTS)


def _quotes(reason: str, from_customer: list[Entry]) -> list[dict[str, Any]]:
    """The messages that say what is wanted, or the last ones if none does, and the one that led to
    the handoff."""
    *before, last = from_customer or [{"text": ""}]
    leads_here = [last] if reason in _SAID_BY_THE_CUSTOMER else []
    candidates = before if leads_here else from_customer
    most = QUOTES - len(leads_here)
    wishes = [message for message in candidates if _wishes(message)][:most]
    return [quote(one) for one in [*(wishes or candidates[-most:]), *leads_here] if one["text"]]


def _line(wording: str, args: dict[str, Any], entries: Iterable[Entry]) -> Line:
    return {"wording": wording, "args": args, "seqs": [entry["seq"] for entry in entries]}
