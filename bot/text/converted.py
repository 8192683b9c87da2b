"""Encoders that `bot.text.conversion` has written, in onnxruntime."""

from __future__ import annotations

import importlib.util
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from bot.environments.places import ENCODERS
from bot.text.pieces import Pieces
from bot.text.threads import on_threads

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

Vectors = NDArray[np.float32]

E5, UNIVERSAL = "e5", "universal"
DIGEST = "digest"
_MODEL = "model.onnx"
# Tokens that are read at once: more take memory and no less time.
_BATCH = 128


def digest_of(name: str) -> str | None:
    """Of the files of the encoder `name`, or None where it cannot run: then the package's own
    engine makes the vectors."""
    file = ENCODERS / name / DIGEST
    if not file.exists() or importlib.util.find_spec("onnxruntime") is None:
        return None
    return file.read_text()


class Converted:
    """A model and its pieces; may be used by all threads at once, a core each."""

    def __init__(self, name: str) -> None:
        folder = ENCODERS / name
        self.pieces = Pieces(folder)
        self._session = _session(folder / _MODEL)

    def vectors(self, tokens: Sequence[Sequence[int]]) -> Vectors:
        """What the model makes of texts that have the same number of tokens: a row for each."""
        (vectors,) = self._session.run(None, {"tokens": np.array(tokens, dtype=np.int64)})
        made: Vectors = vectors
        return made

    def all_vectors(self, texts: Sequence[Sequence[int]], threads: int) -> Vectors:
        """A row for each text, by its tokens. Those of one length are read together, without padding;
        `threads` batches at a time."""
        batches = list(_batches(texts))
        read = on_threads(lambda batch: self.vectors([texts[at] for at in batch]), batches, threads)
        rows = np.concatenate(read) if read else self.vectors([[0]])[:0]
        made: Vectors = np.empty_like(rows)
        made[[at for batch in batches for at in batch]] = rows
        return made


def _batches(texts: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    by_length: dict[int, list[int]] = defaultdict(list)
    for at, tokens in enumerate(texts):
        by_length[len(tokens)].append(at)
    for length, places in by_length.items():
        most = max(1, _BATCH // length)
        yield from (places[at : at + most] for at in range(0, len(places), most))


def _session(model: Path) -> InferenceSession:
    # Here, because where it is missing the package's own engine does.
    import onnxruntime

    options = onnxruntime.SessionOptions()
    # One thread a text. More would wait for one another, and for whatever else runs.
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    # Every text has another length: nothing to plan ahead.
    options.enable_mem_pattern = False
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
