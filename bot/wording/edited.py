"""Texts as people edit them: the Fluent of one message, without its key."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, Any

from babel import Locale, UnknownLocaleError
from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Visitor

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = 5_000
PLURALS = frozenset(("zero", "one", "two", "few", "many", "other"))
FUNCTIONS = frozenset(("NUMBER", "DATETIME"))
# What every text may use, whether its standard does or not.
EVERYWHERE = frozenset(("brand",))
# Whole numbers up to here show which plural categories people meet. (Spanish and French have one
# more, for a million.)
_COUNTED = 1_000
_UNSTORABLE = re.compile(r"[\x00\ud800-\udfff]")


class TextRefused(ValueError):
    """An edited text would not work; the message says why."""


def to_text(message: ast.Message) -> str:
    """What a person edits: value and attributes."""
    bare = ast.Message(message.id, message.value, message.attributes)
    whole: str = FluentSerializer().serialize_entry(bare)
    first, _, rest = whole.partition("=")[2].partition("\n")
    return f"{first.strip()}\n{textwrap.dedent(rest)}".strip()


def parse_text(key: str, text: str) -> ast.Message:
    """The message of that key. Raises `TextRefused`."""
    if len(text) > LONGEST:
        raise TextRefused(f"the text is longer than {LONGEST:,} characters.")
    if _UNSTORABLE.search(text):
        raise TextRefused("the text holds a character that cannot be stored; write it anew.")
    lines = textwrap.indent(textwrap.dedent(text.replace("\r\n", "\n")).strip(), "    ")
    body = FluentParser().parse(f"{key} =\n{lines}\n").body
    wrong = next((entry for entry in body if isinstance(entry, ast.Junk)), None)
    if wrong or len(body) != 1 or not isinstance(body[0], ast.Message):
        words = wrong.annotations[0].message if wrong and wrong.annotations else "it is no text"
        raise TextRefused(f"the text cannot be read: {words}.")
    return body[0]


def check_text(
    message: ast.Message, standard: ast.Message, locale: str, values: Collection[str]
) -> None:
    """Whether `message` may stand for `standard` in a locale; `values` are the names of shared
    values. Raises `TextRefused`."""
    used, known = _read(message), _read(standard)
    if standard.value is not None and message.value is None:
        raise TextRefused("the text itself is missing; there are only buttons.")
    _check_names("argument", "${}", used.arguments, known.arguments | EVERYWHERE)
    _check_names("value", "{}", used.messages, known.messages | set(values))
    _check_names("term", "-{}", used.terms, known.terms)
    _check_names("function", "{}", used.functions, FUNCTIONS)
    _check_buttons(message, standard)
    for number in sorted(known.numbers):
        missing = needed_plurals(locale) - used.plurals(number)
        if missing:
            names = ", ".join(f"[{name}]" for name in sorted(missing))
            raise TextRefused(f"${number}: the language needs a form for {names}.")


def arguments(message: ast.Message) -> list[str]:
    """The names of what is filled in."""
    return sorted(_read(message).arguments)


def values_in(message: ast.Message) -> frozenset[str]:
    """The names of the shared values, and of other texts, that it uses."""
    return frozenset(_read(message).messages)


def needed_plurals(locale: str) -> frozenset[str]:
    """The plural categories of a language that numbers have whom people count with, but `other`,
    which every text has."""
    try:
        rule = Locale.parse(locale, sep="-").plural_form
    except (UnknownLocaleError, ValueError):
        return frozenset()
    return frozenset(rule(number) for number in range(_COUNTED + 1)) - {"other"}


class _Used(Visitor):
    """Everything that a message refers to."""

    def __init__(self) -> None:
        self.arguments: set[str] = set()
        self.messages: set[str] = set()
        self.terms: set[str] = set()
        self.functions: set[str] = set()
        self._variants: list[tuple[str, frozenset[str]]] = []

    @property
    def numbers(self) -> set[str]:
        """The arguments that forms are chosen by as numbers."""
        return {name for name, keys in self._variants if keys & (PLURALS - {"other"})}

    def plurals(self, number: str) -> frozenset[str]:
        """The forms that there are for it."""
        return frozenset().union(*(keys for name, keys in self._variants if name == number))

    def visit_VariableReference(self, node: Any) -> None:  # noqa: N802
        self.arguments.add(node.id.name)

    def visit_MessageReference(self, node: Any) -> None:  # noqa: N802
        self.messages.add(node.id.name)

    def visit_TermReference(self, node: Any) -> None:  # noqa: N802
        self.terms.add(node.id.name)
        self.generic_visit(node)

    def visit_FunctionReference(self, node: Any) -> None:  # noqa: N802
        self.functions.add(node.id.name)
        self.generic_visit(node)

    def visit_SelectExpression(self, node: Any) -> None:  # noqa: N802
        chosen = frozenset(
            variant.key.name for variant in node.variants if isinstance(variant.key, ast.Identifier)
        )
        self._variants += [(name, chosen) for name in _variables(node.selector)]
        self.generic_visit(node)


def _read(message: ast.Message) -> _Used:
    used = _Used()
    used.visit(message)
    return used


def _variables(selector: Any) -> Iterator[str]:
    if isinstance(selector, ast.VariableReference):
        yield selector.id.name
    elif isinstance(selector, ast.FunctionReference):
        for argument in selector.arguments.positional:
            yield from _variables(argument)


def _check_names(kind: str, form: str, used: Iterable[str], known: Iterable[str]) -> None:
    for name in sorted({*used} - {*known}):
        there = ", ".join(form.format(one) for one in sorted({*known})) or "none"
        raise TextRefused(
            f"there is no {kind} {form.format(name)} in this text; there is: {there}."
        )


def _check_buttons(message: ast.Message, standard: ast.Message) -> None:
    own = {attribute.id.name for attribute in message.attributes}
    model = {attribute.id.name for attribute in standard.attributes}
    for name in sorted(model - own):
        raise TextRefused(f"the button .{name} is missing.")
    for name in sorted(own - model):
        raise TextRefused(f"there is no button .{name} in this text.")
    if len(message.attributes) != len(own):
        raise TextRefused("a button stands there twice.")
