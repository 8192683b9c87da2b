"""A key that stands twice in YAML: PyYAML takes the last one and says nothing."""

from __future__ import annotations

import yaml


def repeated_key(node: yaml.Node | None) -> yaml.ScalarNode | None:
    """The first key that stands a second time in its mapping, wherever in the tree, or None."""
    if isinstance(node, yaml.SequenceNode):
        return next((found for part in node.value if (found := repeated_key(part))), None)
    if not isinstance(node, yaml.MappingNode):
        return None
    known: set[str] = set()
    for key, value in node.value:
        if isinstance(key, yaml.ScalarNode):
            if key.value in known:
                return key
            known.add(key.value)
        if found := repeated_key(value):
            return found
    return None
