"""What people ask anywhere: how a question about the weather is told from one to this company."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

import numpy as np

from bot.knowledge import learned
from bot.knowledge.passages import Vectors
from bot.storage import Database
from bot.text.encoder import NAME, Encodes

FILE = Path(__file__).with_name("everyday.txt")
ROW = "everyday"


def texts() -> list[str]:
    return FILE.read_text(encoding="utf-8").split("\n")[:-1]


def load_vectors(database: Database, encoder: Encodes) -> Vectors:
    """The vectors of `texts()`; they are kept in the database, so this encodes only once (3 s)."""
    version = hashlib.sha256(f"{NAME}\n{FILE.read_text(encoding='utf-8')}".encode()).hexdigest()
    kept = learned.load(database, ROW)
    if kept and kept["version"] == version:
        stored = np.frombuffer(base64.b64decode(kept["vectors"]), dtype="<f4")
        return stored.reshape(len(texts()), -1)
    vectors = np.concatenate([encoder.encode([text]) for text in texts()]).astype("<f4")
    encoded = base64.b64encode(vectors.tobytes()).decode()
    learned.store(database, ROW, {"version": version, "vectors": encoded})
    return vectors
