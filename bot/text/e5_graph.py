"""multilingual-e5-small for onnxruntime, with 8-bit weights.

Each token is stretched by itself before it is rounded: in this model the first and the last
token have values some twenty times larger than the words between, and a token's vector must not
depend on its neighbours in a batch. Weights have a sign where the processor multiplies them exactly
(`bot.text.eight_bits`), which takes less than half the time; elsewhere they have none."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from bot.text.e5_file import E5File, Numbers
from bot.text.eight_bits import signed_products_are_exact
from bot.text.graph import RUNTIME, Graph

_INPUT = "tokens"
_BLOCK = 32
_STEPS, _MIDDLE = 255, 128
_LARGEST = 127


# GELU's smallest value is -0.17 and its largest may be much larger: 0 stands for a little less than
# that, 255 for the largest.
_GELU_SMALLEST = 0.17
_GELU_ZERO = 42


def write_e5(file: E5File, folder: Path) -> None:
    """Write model and weights (78 MB). The model gives the mean of the last layer, of any
    length."""
    _E5Graph(file).write(folder)


class _E5Graph:
    def __init__(self, file: E5File) -> None:
        self._file = file
        self._sizes = file.sizes
        self._graph = Graph()
        self._signed = signed_products_are_exact()

    def write(self, folder: Path) -> None:
        hidden = self._words()
        for layer in range(self._sizes.layers):
            hidden = self._feed_forward(f"l{layer}.", self._attention(f"l{layer}.", hidden))
        axis = self._graph.constant(np.array([1]))
        mean = self._graph.node("ReduceMean", hidden, axis, keepdims=0)
        self._graph.save(folder, _INPUT, mean, self._sizes.width)

    def _words(self) -> str:
        """[texts × tokens × width]: the word's row, which stays in 4 bits, and the position's."""
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
        linear = self._linear_between(hidden, np.concatenate(weights))
        together = graph.node("Add", linear, graph.constant(np.concatenate(biases)))
        parts = graph.nodes("Split", [together], 3, axis=-1, num_outputs=3)
        context = graph.node(
            "MultiHeadAttention", *parts, domain=RUNTIME, num_heads=self._sizes.heads
        )
        weight = self._file.weights(layer + "ao.w", width, width)
        out = self._linear_around_zero(context, weight)
        return self._add_and_normalize(layer + "aln", hidden, out, self._vector(layer + "ao.b"))

    def _feed_forward(self, layer: str, hidden: str) -> str:
        graph, width, inner = self._graph, self._sizes.width, self._sizes.inner
        wide = self._linear_between(hidden, self._file.weights(layer + "fi.w", inner, width))
        bias = self._vector(layer + "fi.b", inner)
        active = graph.node("BiasGelu", wide, bias, domain=RUNTIME)
        floor = _GELU_SMALLEST * (_STEPS - _GELU_ZERO) / _GELU_ZERO
        largest = graph.node("ReduceMax", active, self._last_axis())
        largest = graph.node("Max", largest, graph.constant(np.array(floor, np.float32)))
        weight = self._file.weights(layer + "fo.w", width, inner)
        out = self._linear(graph.node("Div", active, largest), weight, _GELU_ZERO)
        out = graph.node("Mul", out, largest)
        return self._add_and_normalize(layer + "oln", hidden, out, self._vector(layer + "fo.b"))

    def _linear_around_zero(self, inputs: str, weight: Numbers) -> str:
        """For tokens whose values are as far below zero as above it."""
        graph = self._graph
        largest = graph.node("ReduceMax", graph.node("Abs", inputs), self._last_axis())
        out = self._linear(graph.node("Div", inputs, largest), weight, _MIDDLE)
        return graph.node("Mul", out, largest)

    def _linear_between(self, inputs: str, weight: Numbers) -> str:
        """For tokens that have one large value: 0 stands for the smallest value, whose part in the
        sum is added again."""
        graph = self._graph
        smallest = graph.node("ReduceMin", inputs, self._last_axis())
        largest = graph.node("ReduceMax", inputs, self._last_axis())
        between = graph.node("Sub", largest, smallest)
        even = graph.node("Div", graph.node("Sub", inputs, smallest), between)
        out = graph.node("Mul", self._linear(even, weight, 0), between)
        rounded, scales = _rounded(weight)
        sums = graph.constant((rounded.sum(axis=1) * scales).astype(np.float32))
        return graph.node("Add", out, graph.node("Mul", smallest, sums))

    def _linear(self, even: str, weight: Numbers, zero: int) -> str:
        """`even` [texts × tokens × width] holds numbers up to 1, which becomes 255."""
        graph = self._graph
        scale = graph.constant(np.array(1 / (_STEPS - zero), np.float32))
        middle = graph.constant(np.array(zero, np.uint8))
        inputs = graph.node("QuantizeLinear", even, scale, middle)
        matrix, scales, none = self._eight_bits(weight)
        return graph.node(
            *("MatMulIntegerToFloat", inputs, matrix, scale, scales, middle, none), domain=RUNTIME
        )

    def _eight_bits(self, weight: Numbers) -> tuple[str, str, str]:
        """Weights [columns × rows], a scale for each row, and what stands for zero."""
        rounded, scales = _rounded(weight)
        kind, zero = (np.int8, 0) if self._signed else (np.uint8, _MIDDLE)
        matrix = self._graph.constant((rounded.T + zero).astype(kind))
        middle = self._graph.constant(np.array(zero, kind))
        return matrix, self._graph.constant(scales.astype(np.float32)), middle

    def _add_and_normalize(self, name: str, hidden: str, out: str, bias: str) -> str:
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


def _rounded(weight: Numbers) -> tuple[Numbers, Numbers]:
    """Whole numbers from -127 to 127 [rows × columns], and what a step of each row is."""
    scales = np.abs(weight).max(axis=1) / _LARGEST
    return np.rint(weight / scales[:, None]), scales
