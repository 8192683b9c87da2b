"""Texts by locale and key, with the fallback locale → language → default."""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Message, Pattern
from fluent.syntax import ast

logger = logging.getLogger(__name__)

# Parley's own texts: the interfaces, and what the assistant cannot do without. English is complete.
TEXTS = Path(__file__).parent / "texts"
LAST_RESORT = "en"


class WordingMissing(KeyError):
    """No locale has the text, not even the default one; the message names the key."""

    def __str__(self) -> str:
        return str(self.args[0])


class WordingBroken(ValueError):
    """A wording file cannot be read; the message says where and why."""


@dataclass(frozen=True)
class Written:
    """A text as it stands in a file, and whose language it is in."""

    locale: str
    file: Path
    message: ast.Message


class Catalog:
    """A company's wording, `<folder>/<locale>/*.ftl`, over Parley's own texts. A key that neither has
    in a locale is taken from the default locale, then from English. Safe in several threads."""

    def __init__(self, folder: Path, default: str) -> None:
        """Reads every locale now. Raises WordingBroken with file and line."""
        self._default = default
        own = locales_of(folder)
        if default not in own:
            raise WordingBroken(
                f"{folder / default} has no wording: the default locale needs one "
                f"(there is: {', '.join(own) or 'none'})."
            )
        self.folder = folder
        self._files = {
            locale: _files((TEXTS, folder), locale) for locale in {*own, *locales_of(TEXTS)}
        }
        self._bundles = {locale: _bundle(locale, files) for locale, files in self._files.items()}

    def put_over(
        self,
        edited: Mapping[tuple[str, str], ast.Message],
        facts: Callable[[str], Mapping[str, str]],
    ) -> None:
        """From now on, let `edited` texts (by locale and key) stand before those of the files, and
        let every text use the facts of its locale, such as `{ return_days }`, by name."""
        bundles = {}
        for locale in {*self._files, *(name for name, _ in edited)}:
            own = [text for (name, _), text in edited.items() if name == locale]
            values = [_plain(name, text) for name, text in facts(locale).items()]
            bundles[locale] = _bundle(locale, self._files.get(locale, {}), values, own)
        self._bundles = bundles

    def written(self, locale: str, file: str) -> dict[str, Written]:
        """The texts of one kind of file (`bot.ftl`), as the files have them: for each key the one
        that a reader of `locale` gets."""
        found: dict[str, Written] = {}
        for name in self._chain(locale):
            for place, resource in reversed(self._files.get(name, {}).items()):
                if place.name == file:
                    for entry in resource.body:
                        if isinstance(entry, ast.Message):
                            found.setdefault(entry.id.name, Written(name, place, entry))
        return found

    def text(self, locale: str | None, key: str, /, **args: Any) -> str:
        """The text in the customer's locale. Raises WordingMissing. An argument that is missing
        shows as its name, and is logged: a customer gets that rather than nothing. An argument
        `{"wording": key}` is another text, in the same locale."""
        bundle, message = self._message(locale, key)
        if message.value is None:
            raise WordingMissing(f"The wording '{key}' has no text, only buttons.")
        return _formatted(bundle, key, message.value, self._resolved(locale, args))

    def button(self, locale: str | None, key: str, name: str, /, **args: Any) -> str | None:
        """The title of the button `name` of a text; None if no locale gives it one."""
        for bundle, message in self._messages(locale, key):
            if name in message.attributes:
                pattern = message.attributes[name]
                return _formatted(bundle, f"{key}.{name}", pattern, self._resolved(locale, args))
        return None

    def buttons(self, key: str) -> tuple[str, ...]:
        """The names of a text's buttons, in the order of the default locale."""
        found = next(self._messages(None, key), None)
        return tuple(found[1].attributes) if found else ()

    def has(self, locale: str | None, key: str) -> bool:
        """Whether `text` would find it."""
        return next(self._messages(locale, key), None) is not None

    def _resolved(self, locale: str | None, args: dict[str, Any]) -> dict[str, Any]:
        return {
            name: self.text(locale, value["wording"]) if isinstance(value, dict) else value
            for name, value in args.items()
        }

    def _message(self, locale: str | None, key: str) -> tuple[FluentBundle, Message]:
        found = next(self._messages(locale, key), None)
        if found is None:
            raise WordingMissing(f"No wording '{key}' in: {', '.join(self._chain(locale))}.")
        return found

    def _messages(self, locale: str | None, key: str) -> Iterator[tuple[FluentBundle, Message]]:
        for name in self._chain(locale):
            bundle = self._bundles.get(name)
            if bundle is not None and bundle.has_message(key):
                yield bundle, bundle.get_message(key)

    def _chain(self, locale: str | None) -> tuple[str, ...]:
        return fallbacks(locale, self._default)


@functools.lru_cache(maxsize=1_000)
def fallbacks(locale: str | None, default: str) -> tuple[str, ...]:
    """pt-BR, fr → pt-BR, pt, fr, en."""
    wanted = [locale, locale.split("-")[0]] if locale else []
    return tuple(dict.fromkeys([*wanted, default, LAST_RESORT]))


def locales_of(folder: Path) -> list[str]:
    """The locales that have a folder with wording, by name."""
    return sorted({file.parent.name for file in folder.glob("*/*.ftl")})


def entries(file: Path) -> list[ast.Message]:
    """The texts of one file. Raises WordingBroken with its line."""
    return [entry for entry in _resource(file).body if isinstance(entry, ast.Message)]


def _resource(file: Path) -> ast.Resource:
    source = file.read_text(encoding="utf-8")
    resource = _parsed(source)
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            line = source.count("\n", 0, _start(entry)) + 1
            reason = entry.annotations[0].message if entry.annotations else "cannot be read"
            raise WordingBroken(f"{file}, line {line}: {reason}")
    return resource


@functools.lru_cache(maxsize=200)
def _parsed(source: str) -> ast.Resource:
    """Takes 50 ms for what an assistant says in one language, and Rasa and every test want it."""
    return FluentResource(source)


def _start(junk: ast.Junk) -> int:
    places = [note.span.start for note in junk.annotations or [] if note.span is not None]
    return places[0] if places else (junk.span.start if junk.span else 0)


def _files(folders: Sequence[Path], locale: str) -> dict[Path, ast.Resource]:
    """All files of a locale in all `folders`, the folders in this order."""
    places = (file for folder in folders for file in sorted((folder / locale).glob("*.ftl")))
    return {file: _resource(file) for file in places}


def _plain(name: str, text: str) -> ast.Message:
    """A text that stands for itself, whatever is in it."""
    return ast.Message(ast.Identifier(name), ast.Pattern([ast.TextElement(text)]))


def _bundle(
    locale: str,
    files: Mapping[Path, ast.Resource],
    values: Sequence[ast.Message] = (),
    edited: Sequence[ast.Message] = (),
) -> FluentBundle:
    """The texts of one locale; of several for one key the last wins."""
    # Isolating marks keep a Latin tracking number whole within a text that runs right to left; in
    # other texts they would only be in the way of whoever copies it.
    bundle = FluentBundle([locale], use_isolating=_is_right_to_left(locale))
    for resource in (ast.Resource([*values]), *files.values(), ast.Resource([*edited])):
        bundle.add_resource(resource, allow_overrides=True)
    return bundle


def _is_right_to_left(locale: str) -> bool:
    try:
        return Locale.parse(locale, sep="-").text_direction == "rtl"
    except (UnknownLocaleError, ValueError):
        return False


def _formatted(bundle: FluentBundle, key: str, pattern: Pattern, args: dict[str, Any]) -> str:
    text, errors = bundle.format_pattern(pattern, args)
    for error in errors:
        logger.warning("Wording '%s' in %s: %s", key, bundle.locales[0], error)
    return str(text)
