"""YAML whose lines are known: a finding names the line of what is wrong."""

from __future__ import annotations

from pathlib import Path

import yaml

from bot.knowledge.files import Problem

# libyaml where PyYAML was built with it: ten times as fast.
_Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def compose(file: Path) -> tuple[yaml.Node | None, Problem | None]:
    """The tree of the file, or why it cannot be read."""
    try:
        return yaml.compose(file.read_text(encoding="utf-8"), Loader=_Loader), None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or "cannot be read as YAML"
        return None, Problem(file, mark.line + 1 if mark else 1, f"{what}.")


def value_of(node: yaml.Node | None, key: str) -> yaml.Node | None:
    """What stands under the key of a mapping."""
    return next((value for name, value in entries_of(node) if name == key), None)


def entries_of(node: yaml.Node | None) -> list[tuple[str, yaml.Node]]:
    """Keys and values of a mapping; nothing for what is none."""
    if not isinstance(node, yaml.MappingNode):
        return []
    return [(str(name.value), value) for name, value in node.value]


def items_of(node: yaml.Node | None) -> list[yaml.Node]:
    """The entries of a list; nothing for what is none."""
    return list(node.value) if isinstance(node, yaml.SequenceNode) else []


def line_of(node: yaml.Node) -> int:
    """The line on which it begins, counted from 1."""
    return int(node.start_mark.line) + 1
