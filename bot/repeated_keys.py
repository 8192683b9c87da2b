"""A key that stands twice in YAML: PyYAML takes the last one and says nothing."""

from __future__ import annotations

from collections.abc import Iterator

import yaml


def repeated_key(node: yaml.Node | None) -> yaml.ScalarNode | None:
    """The first key that stands a second time in its mapping, wherever in the tree, or None."""
    return next((key for each in _nodes(node) if (key := _repeated_in(each))), None)


def _repeated_in(node: yaml.Node) -> yaml.ScalarNode | None:
    known: set[str] = set()
    for key, _ in node.value if isinstance(node, yaml.MappingNode) else ():
        if isinstance(key, yaml.ScalarNode):
            if key.value in known:
                return key
            known.add(key.value)
    return None


def _nodes(root: yaml.Node | None) -> Iterator[yaml.Node]:
    """Each node once, however many aliases lead to it, be it from within."""
    waiting, known = [root] if root else [], set()
    while waiting:
        node = waiting.pop()
        if id(node) in known:
            continue
        known.add(id(node))
        yield node
        if isinstance(node, yaml.MappingNode):
            waiting += [value for _, value in reversed(node.value)]
        elif isinstance(node, yaml.SequenceNode):
            waiting += reversed(node.value)
