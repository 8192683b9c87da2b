"""The wording of an interface, parsed: what a browser needs to say it without a parser of its own."""

from __future__ import annotations

from typing import Any

from fluent.syntax import ast, parse

Json = dict[str, Any]


def compiled(source: str) -> list[Json]:
    """The messages and terms of a Fluent text as `@fluent/bundle` holds them (the `body` of its
    `FluentResource`). What cannot be parsed is left out, as it does."""
    entries = parse(source).body
    return [_entry(entry) for entry in entries if isinstance(entry, (ast.Message, ast.Term))]


def _entry(entry: ast.Message | ast.Term) -> Json:
    prefix = "-" if isinstance(entry, ast.Term) else ""
    return {
        "id": prefix + entry.id.name,
        "value": _pattern(entry.value) if entry.value else None,
        "attributes": {one.id.name: _pattern(one.value) for one in entry.attributes},
    }


def _pattern(pattern: ast.Pattern) -> str | list[Any]:
    """A text alone is itself; anything else is a list of texts and expressions."""
    elements = [
        one.value if isinstance(one, ast.TextElement) else _expression(one.expression)
        for one in pattern.elements
    ]
    if len(elements) == 1 and isinstance(elements[0], str):
        return elements[0]
    return elements


def _expression(node: Any) -> Json:
    match node:
        case ast.Placeable():
            return _expression(node.expression)
        case ast.SelectExpression():
            return {
                "type": "select",
                "selector": _expression(node.selector),
                "variants": [
                    {"key": _key(one.key), "value": _pattern(one.value)} for one in node.variants
                ],
                "star": next(at for at, one in enumerate(node.variants) if one.default),
            }
        case ast.StringLiteral():
            return {"type": "str", "value": node.parse()["value"]}
        case ast.NumberLiteral():
            return _number(node)
        case _:
            return _reference(node)


def _reference(node: Any) -> Json:
    name = node.id.name
    match node:
        case ast.VariableReference():
            return {"type": "var", "name": name}
        case ast.FunctionReference():
            return {"type": "func", "name": name, "args": _arguments(node.arguments)}
        case ast.TermReference():
            args = _arguments(node.arguments)
            return {"type": "term", "name": name, "attr": _attribute(node), "args": args}
        case _:
            return {"type": "mesg", "name": name, "attr": _attribute(node)}


def _attribute(node: ast.MessageReference | ast.TermReference) -> str | None:
    return node.attribute.name if node.attribute else None


def _arguments(arguments: ast.CallArguments | None) -> list[Json]:
    if arguments is None:
        return []
    named = [
        {"type": "narg", "name": one.name.name, "value": _expression(one.value)}
        for one in arguments.named
    ]
    return [*map(_expression, arguments.positional), *named]


def _key(key: ast.Identifier | ast.NumberLiteral) -> Json:
    if isinstance(key, ast.Identifier):
        return {"type": "str", "value": key.name}
    return _number(key)


def _number(node: ast.NumberLiteral) -> Json:
    _, _, decimals = node.value.partition(".")
    return {"type": "num", "value": float(node.value), "precision": len(decimals)}
