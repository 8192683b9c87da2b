"""A file of vectors, so that training after a small change does not encode everything again."""

from __future__ import annotations

import hashlib
import os
import threading
import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bot.text.encoder import NAME, Encodes, Kind, Vectors

# Whoever comes second finds in the file what the first has encoded.
_one_at_a_time = threading.Lock()


def encode_with_file(
    encoder: Encodes, texts: Sequence[str], file: Path, kind: Kind = "query", name: str = NAME
) -> Vectors:
    """The same as `encoder.encode`, but takes from `file` what it has, and leaves in it exactly the
    vectors of these texts. `name` is the encoder's. A file that is missing or damaged costs time
    only."""
    keys = [_key(name, text, kind) for text in texts]
    with _one_at_a_time:
        known = _read(file)
        missing = {key: text for key, text in zip(keys, texts) if key not in known}
        if missing:
            known.update(zip(missing, encoder.encode(list(missing.values()), kind)))
        if missing or len(known) != len(set(keys)):
            _write(file, {key: known[key] for key in keys})
    return np.stack([known[key] for key in keys]) if keys else encoder.encode([], kind)


def _key(name: str, text: str, kind: Kind) -> str:
    content = "\0".join([name, kind, text]).encode("utf-8", "replace")
    return hashlib.blake2b(content, digest_size=16).hexdigest()


def _read(file: Path) -> dict[str, Vectors]:
    try:
        with file.open("rb") as opened, np.load(opened, allow_pickle=False) as stored:
            keys, vectors = stored["keys"], stored["vectors"]
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return {}
    if vectors.ndim != 2 or len(vectors) != len(keys):
        return {}
    return dict(zip(keys.tolist(), vectors))


def _write(file: Path, vectors: dict[str, Vectors]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    # Renamed when it is complete: a kill in between leaves the old file.
    new = file.with_name(f"{file.name}.{os.getpid()}.npz")
    np.savez(new, keys=np.array(list(vectors)), vectors=np.stack(list(vectors.values())))
    new.replace(file)
