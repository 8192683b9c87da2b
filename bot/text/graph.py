"""Writing a model for onnxruntime. Runs when the encoders are made, never while Parley runs."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

MODEL = "model.onnx"
_WEIGHTS = "weights.bin"
# Operators that onnxruntime has beyond the standard.
RUNTIME = "com.microsoft"
# The newest versions that onnxruntime 1.23 reads, which is the last for Python 3.10.
_STANDARD_VERSION = 21
_FORMAT_VERSION = 10
# Weights lie outside the model's file and are mapped into memory, which processes share.
_SMALLEST_OUTSIDE = 1024


class Graph:
    """Nodes and constants; every method returns the name of what it added."""

    def __init__(self) -> None:
        self._nodes: list[onnx.NodeProto] = []
        self._constants: dict[str, onnx.TensorProto] = {}

    def constant(self, values: NDArray[Any]) -> str:
        """An array; the same array twice is stored once."""
        return self._add(numpy_helper.from_array(np.ascontiguousarray(values)))

    def nibbles(self, values: NDArray[np.uint8]) -> str:
        """An array of numbers below 16, two a byte."""
        packed = values[..., 0::2] | (values[..., 1::2] << 4)
        tensor = helper.make_tensor("", TensorProto.UINT4, values.shape, packed.tobytes(), raw=True)
        return self._add(tensor)

    def node(self, operator: str, *inputs: str, domain: str = "", **attributes: Any) -> str:
        """The output of an operator with one output."""
        return self.nodes(operator, inputs, 1, domain=domain, **attributes)[0]

    def nodes(
        self,
        operator: str,
        inputs: Iterable[str],
        outputs: int,
        domain: str = "",
        **attributes: Any,
    ) -> list[str]:
        """The outputs of an operator."""
        names = [f"n{len(self._nodes)}_{number}" for number in range(outputs)]
        node = helper.make_node(operator, list(inputs), names, domain=domain, **attributes)
        self._nodes.append(node)
        return names

    def save(self, folder: Path, inputs: str, output: str, width: int) -> None:
        """Write the model: token numbers `inputs` [texts × tokens] to `output` [texts × width]."""
        graph = helper.make_graph(
            [*self._nodes, helper.make_node("Identity", [output], ["vector"])],
            "encoder",
            [helper.make_tensor_value_info(inputs, TensorProto.INT64, ["texts", "tokens"])],
            [helper.make_tensor_value_info("vector", TensorProto.FLOAT, ["texts", width])],
            list(self._constants.values()),
        )
        sets = [helper.make_opsetid("", _STANDARD_VERSION), helper.make_opsetid(RUNTIME, 1)]
        onnx.save_model(
            helper.make_model(graph, opset_imports=sets, ir_version=_FORMAT_VERSION),
            folder / MODEL,
            save_as_external_data=True,
            location=_WEIGHTS,
            size_threshold=_SMALLEST_OUTSIDE,
        )
        # It comes for the owner alone; the rest of the environments anybody may read.
        (folder / _WEIGHTS).chmod((folder / MODEL).stat().st_mode)

    def _add(self, tensor: onnx.TensorProto) -> str:
        content = hashlib.blake2b(tensor.raw_data).hexdigest()
        key = f"{tensor.data_type} {list(tensor.dims)} {content}"
        if key not in self._constants:
            tensor.name = f"c{len(self._constants)}"
            self._constants[key] = tensor
        return str(self._constants[key].name)
