"""Runs the graph of a loaded model: in an order that is worked out once, in this thread."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphNode, GraphNodeHook, GraphSchema
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.engine.storage.storage import ModelStorage

Values = dict[str, Any]


class OrderedGraphRunner(DaskGraphRunner):  # type: ignore[misc]  # Rasa is untyped
    """Rasa's own asks Dask to work out the order anew for each message and each prediction."""

    def __init__(
        self,
        graph_schema: GraphSchema,
        model_storage: ModelStorage,
        execution_context: ExecutionContext,
        hooks: list[GraphNodeHook] | None = None,
    ) -> None:
        super().__init__(graph_schema, model_storage, execution_context, hooks)
        self._orders: dict[tuple[str, ...], list[str]] = {}

    def run(self, inputs: Values | None = None, targets: list[str] | None = None) -> Values:
        """What each target makes of the inputs. Raises what a node raises."""
        wanted = tuple(targets or self._graph_schema.target_names)
        order = self._orders.get(wanted)
        if order is None:
            order = self._orders[wanted] = _order(self._graph_schema, wanted)
        made: Values = dict(inputs or {})
        for name in order:
            made[name] = self._made_by(name, made)
        return {target: made[target] for target in wanted}

    def _made_by(self, name: str, made: Values) -> Any:
        node: GraphNode = self._instantiated_nodes[name]
        needs = self._graph_schema.nodes[name].needs.values()
        return node(*((need, made[need]) for need in needs if need in made))[1]


def _order(schema: GraphSchema, targets: tuple[str, ...]) -> list[str]:
    """The nodes that the targets need, each after those that it needs itself."""
    order: dict[str, None] = {}

    def add(name: str) -> None:
        if name in schema.nodes and name not in order:
            for need in schema.nodes[name].needs.values():
                add(need)
            order[name] = None

    for target in targets:
        add(target)
    return list(order)
