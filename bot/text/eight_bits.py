"""Whether this machine multiplies unsigned by signed 8-bit numbers without losing any of it."""

from __future__ import annotations

import numpy as np
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

_SIZE = 256


def signed_products_are_exact() -> bool:
    """Processors with VNNI, AMX or Arm's dot product add such products up in 32 bits. Older ones add
    two of them in 16 bits, where large ones are cut: found out with the largest that there are."""
    left = np.full((_SIZE, _SIZE), 255, np.uint8)
    right = np.full((_SIZE, _SIZE), 127, np.int8)
    graph = helper.make_graph(
        [helper.make_node("MatMulInteger", ["left", "right"], ["product"])],
        "products",
        [helper.make_tensor_value_info("left", TensorProto.UINT8, left.shape)],
        [helper.make_tensor_value_info("product", TensorProto.INT32, left.shape)],
        [numpy_helper.from_array(right, "right")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=10)
    session = onnxruntime.InferenceSession(
        model.SerializeToString(), providers=["CPUExecutionProvider"]
    )
    (product,) = session.run(None, {"left": left})
    return bool((product == 255 * 127 * _SIZE).all())
