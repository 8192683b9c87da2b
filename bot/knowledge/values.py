"""Facts that stand in many articles and texts: `{return_days}` is written, and 30 is read."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from sqlalchemy import Connection, delete, func, insert, select

from bot.errors import Conflict
from bot.knowledge.article import Content
from bot.storage.locks import do_lock
from bot.storage.tables import revisions, shared_values, translations
from bot.yaml_mapping import YamlBroken, read_mapping

FILE_NAME = "values.yml"
PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")
NAME = re.compile(r"[a-z][a-z0-9_]{0,59}")
LONGEST = 500
EVERYWHERE = ""  # the locale of a value that is the same in all of them
LOCK = "values"


class ValuesBroken(ValueError):
    """A file of shared values cannot be used; the message says which line and why."""


@dataclass(frozen=True, slots=True)
class Values:
    """All shared values: (name, locale) → text."""

    texts: Mapping[tuple[str, str], str]

    @property
    def names(self) -> frozenset[str]:
        return frozenset(name for name, _ in self.texts)

    @property
    def version(self) -> str:
        """The same for the same values, and for no others."""
        return hashlib.sha256(json.dumps(sorted(self.texts.items())).encode()).hexdigest()

    def get(self, name: str, locale: str) -> str | None:
        """The value in the locale, else in its language, in English, or in any."""
        for place in (locale, locale.partition("-")[0], EVERYWHERE, "en"):
            if (name, place) in self.texts:
                return self.texts[name, place]
        return next(
            (text for (known, _), text in sorted(self.texts.items()) if known == name), None
        )

    def fill(self, text: str, locale: str) -> str:
        """The text as it is read. A placeholder of no value stays as it was written."""

        def value(match: re.Match[str]) -> str:
            found = self.get(match[1], locale)
            return match[0] if found is None else found

        return PLACEHOLDER.sub(value, text)

    def fill_content(self, content: Content) -> Content:
        """The same content as it is read."""

        def fill(text: str) -> str:
            return self.fill(text, content.locale)

        return dataclasses.replace(
            content,
            title=fill(content.title),
            answer=fill(content.answer),
            body=fill(content.body),
            questions=tuple(fill(question) for question in content.questions),
        )


class ValuesChanged(Conflict):
    """Somebody else has changed the shared values meanwhile: `present` are those that there are."""

    def __init__(self, present: Values) -> None:
        super().__init__(
            "Somebody else has changed the shared values meanwhile. Nothing was overwritten: "
            "compare both and save again."
        )
        self.present = present


def unknown_values(content: Content, names: frozenset[str]) -> list[str]:
    """The placeholders in `content` that stand for nothing."""
    texts = (content.title, content.answer, content.body, *content.questions)
    return sorted({name for text in texts for name in PLACEHOLDER.findall(text)} - names)


def uses(content: Content, name: str) -> bool:
    return f"{{{name}}}" in "\n".join(
        (content.title, content.answer, content.body, *content.questions)
    )


def names_in_use(connection: Connection, names: Collection[str]) -> dict[str, str]:
    """Those of `names` that a newest or published revision uses, each with one place."""
    other = revisions.alias()
    newest = (
        select(func.max(other.c.number))
        .where(other.c.translation_id == translations.c.id)
        .scalar_subquery()
    )
    query = (
        select(
            translations.c.article_id,
            translations.c.locale,
            *(revisions.c[field] for field in ("title", "answer", "body", "questions")),
        )
        .join(revisions, revisions.c.translation_id == translations.c.id)
        .where(revisions.c.number.in_((translations.c.published_revision, newest)))
    )
    found: dict[str, str] = {}
    for row in connection.execute(query):
        text = "\n".join((row.title, row.answer, row.body, *row.questions))
        for name in set(PLACEHOLDER.findall(text)).intersection(names):
            found.setdefault(name, f"the article {row.article_id} ({row.locale})")
    return found


def load_values(connection: Connection) -> Values:
    rows = connection.execute(select(shared_values))
    return Values({(row.name, row.locale): row.value for row in rows})


def do_hold_values(connection: Connection, base: str) -> None:
    """Let nobody else change the shared values until the commit. Raises `ValuesChanged` if they are
    not those of version `base` any more."""
    do_lock(connection, LOCK)
    present = load_values(connection)
    if present.version != base:
        raise ValuesChanged(present)


def do_set_values(connection: Connection, texts: Mapping[tuple[str, str], str]) -> None:
    """Make these the only shared values there are."""
    connection.execute(delete(shared_values))
    if texts:
        connection.execute(
            insert(shared_values),
            [
                {"name": name, "locale": locale, "value": value}
                for (name, locale), value in sorted(texts.items())
            ],
        )


def read_values(file: Path) -> dict[tuple[str, str], str]:
    """The values of a file; none when there is no such file. Raises `ValuesBroken`."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise ValuesBroken(f"line 1: cannot be read ({error}).") from None
    if not text.strip():
        return {}
    try:
        values, node = read_mapping(text, "names and their values")
    except YamlBroken as broken:
        raise ValuesBroken(f"line {broken.line}: {broken.message}") from None
    lines = {key.value: key.start_mark.line + 1 for key, _ in node.value}
    return dict(_checked(values, lines))


def write_values(texts: Mapping[tuple[str, str], str]) -> str:
    """The text form of shared values, which `read_values` understands."""
    by_name: dict[str, dict[str, Any]] = {}
    for (name, locale), value in sorted(texts.items()):
        by_name.setdefault(name, {})[locale] = value
    values = {name: _everywhere(places) for name, places in by_name.items()}
    return yaml.safe_dump(values, allow_unicode=True, sort_keys=True)


def _everywhere(places: dict[str, Any]) -> Any:
    """A value that is the same in all languages needs none of them; a number no quotes."""
    if places.keys() != {EVERYWHERE}:
        return places
    value = places[EVERYWHERE]
    return int(value) if value.isdecimal() and str(int(value)) == value else value


def _checked(
    values: dict[str, Any], lines: Mapping[str, int]
) -> Iterator[tuple[tuple[str, str], str]]:
    for name, value in values.items():
        line = lines.get(name, 1)
        if not NAME.fullmatch(name):
            raise ValuesBroken(
                f"line {line}: {name!r} is no name: use small letters, digits and _."
            )
        by_locale = value if isinstance(value, dict) else {EVERYWHERE: value}
        for locale, text in by_locale.items():
            if isinstance(text, bool) or not isinstance(text, str | int | float):
                raise ValuesBroken(f"line {line}: {name}: must be a text or a number.")
            if not str(text).strip() or len(str(text)) > LONGEST:
                raise ValuesBroken(f"line {line}: {name}: must have 1 to {LONGEST} characters.")
            yield (name, str(locale)), str(text)
