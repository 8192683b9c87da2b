"""Keys and values of a YAML text that a person wrote, or the line on which it cannot be read."""

from __future__ import annotations

from typing import Any

import yaml

from bot.repeated_keys import repeated_key


class YamlBroken(Exception):
    """`line` begins with 1; `message` says what is wrong there and what to do."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.message = message


def read_mapping(text: str, wanted: str) -> tuple[dict[str, Any], yaml.MappingNode]:
    """What stands in `text`, whose keys are texts, and the tree with its lines. `wanted` says what it
    must hold. Raises `YamlBroken`, whatever the text is, also for a key that stands twice."""
    node = _compose(text)
    if not isinstance(node, yaml.MappingNode):
        raise YamlBroken(1, f"must hold {wanted}.")
    if twice := repeated_key(node):
        line = twice.start_mark.line + 1
        raise YamlBroken(line, f"the key {twice.value!r} stands there twice: take one away.")
    return {_key(key): _value(value) for key, value in node.value}, node


def _compose(text: str) -> yaml.Node | None:
    try:
        return yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        raise _named(error, 1) from None
    except RecursionError:
        raise YamlBroken(1, "is nested too deeply.") from None
    except (ValueError, OverflowError):  # an escape for a character that there is not
        raise YamlBroken(1, "holds a character that there is not; write it anew.") from None


def _key(node: yaml.Node) -> str:
    if isinstance(node, yaml.ScalarNode):
        return str(node.value)
    raise YamlBroken(node.start_mark.line + 1, "a key must be a word.")


def _value(node: yaml.Node) -> Any:
    line = node.start_mark.line + 1
    try:
        return yaml.SafeLoader("").construct_document(node)
    except yaml.YAMLError as error:
        raise _named(error, line) from None
    except ValueError as error:  # such as a date that no calendar has
        raise YamlBroken(line, f"{error}. Put the value between quotes.") from None
    except (AttributeError, LookupError, TypeError):  # a tag such as !!bool before something else
        raise YamlBroken(line, "is not what its !!tag says; leave the tag out.") from None
    except RecursionError:
        raise YamlBroken(line, "is nested too deeply.") from None


def _named(error: yaml.YAMLError, line: int) -> YamlBroken:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or "is not YAML"
    return YamlBroken(mark.line + 1 if mark else line, f"{problem}. Check indentation and quotes.")
