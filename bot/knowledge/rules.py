"""What an article may look like, whether it comes from a file or from the editor."""

from __future__ import annotations

import contextlib
import datetime
import re
import reprlib
import unicodedata
from collections.abc import Collection, Mapping
from typing import Any

from bot.knowledge.article import AUDIENCES, PUBLIC, STAFF
from bot.knowledge.render import dead_links

MAX_BYTES = 1_000_000
MAX_ID = 100
MAX_TOPIC = 60
MAX_SLUG = 100
MAX_TITLE = 200
MAX_ANSWER = 2_000
MAX_TAG = 40
MAX_OWNER = 254
MOST_TAGS = 20
SHOWN_OF_LINK = 60
# SQL holds no NUL, and half of a surrogate pair is no character.
_UNSTORABLE = re.compile(r"[\x00\ud800-\udfff]")


class RuleBroken(ValueError):
    """`key` cannot be what it is; the message says why, and what to do. `line` of its text is
    meant; 0 is the first."""

    def __init__(self, key: str, message: str, line: int = 0) -> None:
        super().__init__(message)
        self.key = key
        self.message = message
        self.line = line


def check_fields(values: Mapping[Any, Any]) -> None:
    """Everything but the place and the text: id, title, answer, questions and, if they are there,
    audience, tags, owner and review_by. Raises `RuleBroken`."""
    for key, longest in (("id", MAX_ID), ("title", MAX_TITLE), ("answer", MAX_ANSWER)):
        check_text(key, values[key], longest)
    _check_links("answer", values["answer"])
    if not is_name(values["id"]):
        raise RuleBroken("id", "id may hold letters, digits and hyphens, such as gift-cards.")
    if values.get("audience", PUBLIC) not in AUDIENCES:
        raise RuleBroken("audience", f"audience is {PUBLIC} or {STAFF}.")
    _check_details(values)
    _check_questions(values["questions"])


def check_place(locale: str, topic: str, slug: str, languages: Collection[str]) -> None:
    """Where it stands. Raises `RuleBroken`."""
    if locale not in languages:
        known = ", ".join(languages)
        raise RuleBroken("locale", f"{locale!r} is none of the languages in parley.yml ({known}).")
    for key, name, longest in (("topic", topic, MAX_TOPIC), ("slug", slug, MAX_SLUG)):
        if not is_name(name) or name != name.lower() or len(name) > longest:
            raise RuleBroken(
                key, f"{name!r} is no name for an address: use lower case, digits and hyphens."
            )


def is_name(text: str) -> bool:
    """Whether it is words of letters and digits, divided by single hyphens. In many scripts vowels
    are marks on a letter."""
    return all(
        word and not _is_mark(word[0]) and all(map(_is_of_word, word)) for word in text.split("-")
    )


def _is_of_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_" or _is_mark(sign)


def _is_mark(sign: str) -> bool:
    return unicodedata.category(sign).startswith("M")


def check_body(body: str) -> None:
    """The text itself. Raises `RuleBroken`."""
    if not body.strip():
        raise RuleBroken("body", "the article has no text.")
    _check_storable("body", body)
    _check_links("body", body)


def check_text(key: str, value: object, longest: int, where: str = "") -> None:
    """`where` is the key that the message belongs to, if `key` is not its name."""
    where = where or key
    if not isinstance(value, str):
        words = f"{key} must be text, not {reprlib.repr(value)}; put it between quotes."
        raise RuleBroken(where, words)
    if not value.strip():
        raise RuleBroken(where, f"{key} is empty.")
    if len(value) > longest:
        raise RuleBroken(where, f"{key} is longer than {longest:,} characters.")
    _check_storable(where, value)


def one_line(text: str) -> str:
    return " ".join(text.split())


def _check_questions(questions: object) -> None:
    if not isinstance(questions, list) or not questions:
        raise RuleBroken("questions", "questions must be a list of what customers would ask.")
    for n, question in enumerate(questions):
        check_text("a question", question, MAX_TITLE, f"questions.{n}")


def _check_details(values: Mapping[Any, Any]) -> None:
    tags = values.get("tags", [])
    if not isinstance(tags, list) or len(tags) > MOST_TAGS:
        raise RuleBroken("tags", f"tags must be a list of up to {MOST_TAGS} words.")
    for tag in tags:
        check_text("a tag", tag, MAX_TAG, "tags")
    if "owner" in values:
        check_text("owner", values["owner"], MAX_OWNER)
    if "review_by" in values:
        day = values["review_by"]
        if isinstance(day, str):
            with contextlib.suppress(ValueError):
                day = datetime.date.fromisoformat(day)
        if type(day) is not datetime.date:
            raise RuleBroken("review_by", "review_by must be a day such as 2027-01-31.")


def _check_links(key: str, markdown: str) -> None:
    for line, address in dead_links(markdown):
        raise RuleBroken(
            key,
            f"the link {address[:SHOWN_OF_LINK]!r} would be dead: use http, https, mailto, tel, or a "
            "path on this site.",
            line,
        )


def _check_storable(key: str, text: str) -> None:
    if _UNSTORABLE.search(text):
        raise RuleBroken(key, f"{key} holds a character that cannot be stored; write it anew.")
