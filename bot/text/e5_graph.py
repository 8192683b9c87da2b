"""multilingual-e5-small for onnxruntime, with 8-bit weights.

Each token is stretched by itself before it is rounded: in this model the first and the last
token have values some twenty times larger than the words between, and a token's vector must not
depend on its neighbours in a batch. Weights have a sign where the processor multiplies them exactly
(`bot.text.eight_bits`), which takes less than half the time; elsewhere they have none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from onnx import TensorProto, numpy_helper

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
        mean = self._graph.node("ReduceMean", self._by_text(hidden), self._axis(1), keepdims=0)
        self._graph.save(folder, _INPUT, mean, self._sizes.width)

    def _words(self) -> str:
        """[all tokens × width]: the word's row, which stays in 4 bits, and the position's."""
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
        words = graph.node("Cast", rows, to=TensorProto.FLOAT)
        summed = graph.node("Add", words, self._positions())
        every_token = graph.constant(np.array([-1, sizes.width]))
        return self._normal("emb.ln", graph.node("Reshape", summed, every_token))

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
        together = self._linear_between(hidden, np.concatenate(weights))
        parts = graph.nodes("Split", [self._by_text(together)], 3, axis=-1, num_outputs=3)
        context = graph.node(
            *("MultiHeadAttention", *parts, graph.constant(np.concatenate(biases))),
            domain=RUNTIME,
            num_heads=self._sizes.heads,
        )
        every_token = graph.constant(np.array([-1, width]))
        weight = self._file.weights(layer + "ao.w", width, width)
        out = self._linear_around_zero(graph.node("Reshape", context, every_token), weight)
        return self._add_and_normalize(layer + "aln", hidden, out, self._vector(layer + "ao.b"))

    def _feed_forward(self, layer: str, hidden: str) -> str:
        graph, width, inner = self._graph, self._sizes.width, self._sizes.inner
        wide = self._linear_between(hidden, self._file.weights(layer + "fi.w", inner, width))
        bias = self._vector(layer + "fi.b", inner)
        active = graph.node("BiasGelu", wide, bias, domain=RUNTIME)
        weight = self._file.weights(layer + "fo.w", width, inner)
        out = self._linear_above(active, weight)
        return self._add_and_normalize(layer + "oln", hidden, out, self._vector(layer + "fo.b"))

    def _linear_around_zero(self, inputs: str, weight: Numbers) -> str:
        """For tokens whose values are as far below zero as above it."""
        graph = self._graph
        largest = graph.node("ReduceMax", graph.node("Abs", inputs), self._axis(-1))
        return self._linear(inputs, self._step(largest, _STEPS - _MIDDLE), weight, _MIDDLE)

    def _linear_above(self, inputs: str, weight: Numbers) -> str:
        """For what GELU makes."""
        graph = self._graph
        floor = np.array(_GELU_SMALLEST * (_STEPS - _GELU_ZERO) / _GELU_ZERO, np.float32)
        largest = graph.node("ReduceMax", inputs, self._axis(-1))
        largest = graph.node("Max", largest, graph.constant(floor))
        return self._linear(inputs, self._step(largest, _STEPS - _GELU_ZERO), weight, _GELU_ZERO)

    def _linear_between(self, inputs: str, weight: Numbers) -> str:
        """For tokens that have one large value: 0 stands for the smallest value, whose part in the
        sum is added again."""
        graph = self._graph
        smallest = graph.node("ReduceMin", inputs, self._axis(-1))
        largest = graph.node("ReduceMax", inputs, self._axis(-1))
        step = self._step(graph.node("Sub", largest, smallest), _STEPS)
        below = graph.node("Round", graph.node("Div", smallest, step))
        zero = graph.node("Cast", graph.node("Neg", below), to=TensorProto.UINT8)
        inputs = graph.node("QuantizeLinear", inputs, self._flat(step), self._flat(zero), axis=0)
        out = graph.node("Mul", self._multiplied(inputs, weight, 0), step)
        rounded, scales = _rounded(weight)
        sums = graph.constant((rounded.sum(axis=1) * scales).astype(np.float32)[np.newaxis])
        return graph.node("Gemm", graph.node("Mul", below, step), sums, out)

    def _linear(self, inputs: str, step: str, weight: Numbers, zero: int) -> str:
        """`step` [all tokens × 1] is what a step of each token's 255 is."""
        graph = self._graph
        flat = self._flat(step)
        value = numpy_helper.from_array(np.array([zero], np.uint8))
        zeros = graph.node("ConstantOfShape", graph.node("Shape", flat), value=value)
        inputs = graph.node("QuantizeLinear", inputs, flat, zeros, axis=0)
        return graph.node("Mul", self._multiplied(inputs, weight, zero), step)

    def _multiplied(self, inputs: str, weight: Numbers, zero: int) -> str:
        graph = self._graph
        one = graph.constant(np.array(1, np.float32))
        middle = graph.constant(np.array(zero, np.uint8))
        matrix, scales, none = self._eight_bits(weight)
        return graph.node(
            *("MatMulIntegerToFloat", inputs, matrix, one, scales, middle, none), domain=RUNTIME
        )

    def _step(self, range_: str, steps: int) -> str:
        return self._graph.node("Div", range_, self._graph.constant(np.array(steps, np.float32)))

    def _flat(self, column: str) -> str:
        return self._graph.node("Squeeze", column, self._axis(1))

    def _by_text(self, tokens: str) -> str:
        """[all tokens × any width] as [texts × tokens × that width]."""
        shape = self._graph.node(
            *("Concat", self._graph.node("Shape", _INPUT), self._graph.constant(np.array([-1]))),
            axis=0,
        )
        return self._graph.node("Reshape", tokens, shape)

    def _eight_bits(self, weight: Numbers) -> tuple[str, str, str]:
        """Weights [columns × rows], a scale for each row, and what stands for zero."""
        rounded, scales = _rounded(weight)
        kind, zero = (np.int8, 0) if self._signed else (np.uint8, _MIDDLE)
        matrix = self._graph.constant((rounded.T + zero).astype(kind))
        middle = self._graph.constant(np.array(zero, kind))
        return matrix, self._graph.constant(scales.astype(np.float32)), middle

    def _add_and_normalize(self, name: str, hidden: str, out: str, bias: str) -> str:
        graph = self._graph
        return self._normal(name, graph.node("Add", graph.node("Add", hidden, out), bias))

    def _normal(self, name: str, inputs: str) -> str:
        return self._graph.node(
            *("LayerNormalization", inputs, self._vector(name + ".w"), self._vector(name + ".b")),
            axis=-1,
            epsilon=self._sizes.epsilon,
        )

    def _vector(self, name: str, size: int | None = None) -> str:
        return self._graph.constant(self._file.numbers(name, size or self._sizes.width))

    def _axis(self, axis: int) -> str:
        return self._graph.constant(np.array([axis]))


def _rounded(weight: Numbers) -> tuple[Numbers, Numbers]:
    """Whole numbers from -127 to 127 [rows × columns], and what a step of each row is."""
    scales = np.abs(weight).max(axis=1) / _LARGEST
    return np.rint(weight / scales[:, None]), scales
