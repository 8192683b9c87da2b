"""multilingual-e5-small for onnxruntime, with 8-bit weights.

Plain dynamic quantization knows one scale for all tokens. In this model the first and the last
token have values some twenty times larger than the words between, before both layers of each
feed-forward block (in the fifth block the rounding error is 18 % of the signal's energy). So these
two layers divide each token by its largest value first. Weights are unsigned: on processors
without VNNI, sums of unsigned by signed products overflow 16 bits and are cut."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from bot.text.e5_file import E5File, Numbers
from bot.text.graph import RUNTIME, Graph

_INPUT = "tokens"
_BLOCK = 32
# GELU's smallest value is -0.17: what divides its results must not be smaller than that.
_GELU_FLOOR = 0.17
_LARGEST, _ZERO = 127, 128


def write_e5(file: E5File, folder: Path) -> None:
    """Write model and weights (78 MB). The model gives the mean of the last layer, of any
    length."""
    _E5Graph(file).write(folder)


class _E5Graph:
    def __init__(self, file: E5File) -> None:
        self._file = file
        self._sizes = file.sizes
        self._graph = Graph()

    def write(self, folder: Path) -> None:
        hidden = self._words()
        for layer in range(self._sizes.layers):
            hidden = self._feed_forward(f"l{layer}.", self._attention(f"l{layer}.", hidden))
        axis = self._graph.constant(np.array([1]))
        mean = self._graph.node("ReduceMean", hidden, axis, keepdims=0)
        self._graph.save(folder, _INPUT, mean, self._sizes.width)

    def _words(self) -> str:
        """[1 × tokens × width]: the word's row, which stays in 4 bits, and the position's."""
        graph, sizes = self._graph, self._sizes
        scales, nibbles = self._file.scales_and_nibbles("emb.word", sizes.vocabulary, sizes.width)
        zero = graph.nibbles(np.full(scales.shape, 8, np.uint8))
        rows = graph.node(
            *("GatherBlockQuantized", graph.nibbles(nibbles), _INPUT, graph.constant(scales), zero),
            domain=RUNTIME,
            gather_axis=0,
            quantize_axis=1,
            block_size=_BLOCK,
        )
        words = graph.node("Cast", rows, to=1)
        summed = graph.node("Add", words, self._positions())
        return graph.node(
            *("LayerNormalization", summed),
            *(self._vector("emb.ln.w"), self._vector("emb.ln.b")),
            axis=-1,
            epsilon=sizes.epsilon,
        )

    def _positions(self) -> str:
        graph, sizes = self._graph, self._sizes
        # Every token is of the first type, so its row is part of each position's.
        table = self._file.numbers("emb.pos", sizes.positions, sizes.width)
        table = table + self._file.numbers("emb.type", sizes.types, sizes.width)[0]
        zero = graph.constant(np.array([0]))
        length = graph.node("Shape", _INPUT, start=1, end=2)
        return graph.node("Slice", graph.constant(table), zero, length, zero)

    def _attention(self, layer: str, hidden: str) -> str:
        graph, width = self._graph, self._sizes.width
        names = [layer + part for part in "qkv"]
        weights = [self._file.weights(f"{name}.w", width, width) for name in names]
        biases = [self._file.numbers(f"{name}.b", width) for name in names]
        together = self._linear(hidden, np.concatenate(weights), np.concatenate(biases))
        parts = graph.nodes("Split", [together], 3, axis=-1, num_outputs=3)
        context = graph.node(
            "MultiHeadAttention", *parts, domain=RUNTIME, num_heads=self._sizes.heads
        )
        weight = self._file.weights(layer + "ao.w", width, width)
        out = self._linear(context, weight, self._file.numbers(layer + "ao.b", width))
        return self._add_and_normalize(layer + "aln", hidden, out)

    def _feed_forward(self, layer: str, hidden: str) -> str:
        graph, width, inner = self._graph, self._sizes.width, self._sizes.inner
        largest = graph.node("ReduceMax", graph.node("Abs", hidden), self._last_axis())
        weight = self._file.weights(layer + "fi.w", inner, width)
        wide = self._linear_by_token(hidden, largest, weight)
        bias = self._vector(layer + "fi.b", inner)
        active = graph.node("BiasGelu", wide, bias, domain=RUNTIME)
        floor = graph.constant(np.array(_GELU_FLOOR, np.float32))
        largest = graph.node("Max", graph.node("ReduceMax", active, self._last_axis()), floor)
        weight = self._file.weights(layer + "fo.w", width, inner)
        out = self._linear_by_token(active, largest, weight)
        return self._add_and_normalize(layer + "oln", hidden, out, self._vector(layer + "fo.b"))

    def _linear(self, inputs: str, weight: Numbers, bias: Numbers) -> str:
        parts = (*self._eight_bits(weight), self._graph.constant(bias))
        return self._graph.node("DynamicQuantizeMatMul", inputs, *parts, domain=RUNTIME)

    def _linear_by_token(self, inputs: str, largest: str, weight: Numbers) -> str:
        """`largest` [1 × tokens × 1] divides the tokens before they are rounded."""
        even = self._graph.node("Div", inputs, largest)
        out = self._graph.node(
            "DynamicQuantizeMatMul", even, *self._eight_bits(weight), domain=RUNTIME
        )
        return self._graph.node("Mul", out, largest)

    def _eight_bits(self, weight: Numbers) -> tuple[str, str, str]:
        """Weights [columns × rows], a scale for each row, and the zero."""
        scales = np.abs(weight).max(axis=1) / _LARGEST
        rounded = np.rint(weight / scales[:, None]) + _ZERO
        zero = self._graph.constant(np.array(_ZERO, np.uint8))
        matrix = self._graph.constant(rounded.astype(np.uint8).T)
        return matrix, self._graph.constant(scales.astype(np.float32)), zero

    def _add_and_normalize(self, name: str, hidden: str, out: str, bias: str = "") -> str:
        return self._graph.node(
            *("SkipLayerNormalization", hidden, out),
            *(self._vector(name + ".w"), self._vector(name + ".b"), bias),
            domain=RUNTIME,
            epsilon=self._sizes.epsilon,
        )

    def _vector(self, name: str, size: int | None = None) -> str:
        return self._graph.constant(self._file.numbers(name, size or self._sizes.width))

    def _last_axis(self) -> str:
        return self._graph.constant(np.array([-1]))
