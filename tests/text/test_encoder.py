from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from bot.text.e5_package import PackageEngine
from bot.text.encoder import DIMENSIONS, NAME, Encoder, Kind

ROOT = Path(__file__).parents[2]
TEXTS = ["Where is my order?", "¿Dónde está mi pedido?", "注文はどこですか", "أين طلبي؟", ""]
MORE_TEXTS = [
    "Wann kommt mein Päckchen endlich an? Ich warte seit zwei Wochen.",
    "मेरा ऑर्डर कहाँ है",
    "Nasaan na po ang order ko?",
    "我的包裹到哪儿了",
    "e\u0301te\u0301 😀 ﾃｽﾄ \ufb01ne",
    "a whole story of an order, " * 120,
]
ENCODE = """
import json, sys
from bot.text.encoder import Encoder
print(json.dumps(Encoder().encode(json.load(sys.stdin)).tolist()))
"""


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder()


def test_vectors_have_length_one(encoder: Encoder) -> None:
    vectors = encoder.encode(TEXTS)
    assert vectors.shape == (len(TEXTS), DIMENSIONS)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_sentences_that_mean_the_same_lie_together(encoder: Encoder) -> None:
    english, spanish, _, _, _ = encoder.encode(TEXTS)
    other = encoder.encode(["Do you sell blue cushions?"])[0]
    assert english @ spanish > english @ other


def test_a_batch_is_as_good_as_one_by_one_and_as_two_threads(encoder: Encoder) -> None:
    texts = [f"order {number}" for number in range(70)]
    together = encoder.encode(texts)
    one_by_one = [encoder.encode([text])[0] for text in texts]
    np.testing.assert_allclose(together, one_by_one, atol=1e-6)
    np.testing.assert_allclose(together, Encoder(threads=2).encode(texts), atol=1e-6)


def test_queries_and_passages_differ(encoder: Encoder) -> None:
    query, passage = encoder.encode(["returns"]), encoder.encode(["returns"], "passage")
    assert not np.allclose(query, passage)


def test_nothing_is_an_empty_matrix(encoder: Encoder) -> None:
    assert encoder.encode([]).shape == (0, DIMENSIONS)


@pytest.mark.parametrize("text", ["\ud83d half a surrogate", "after \0 NUL"])
def test_what_c_cannot_say_is_replaced(encoder: Encoder, text: str) -> None:
    assert np.isfinite(encoder.encode([text])).all()


def test_what_follows_nul_counts(encoder: Encoder) -> None:
    vectors = encoder.encode(["where is\0my order", "where is"])
    assert not np.allclose(vectors[0], vectors[1])


def test_a_letter_and_its_accent_may_be_two_characters(encoder: Encoder) -> None:
    one, two = encoder.encode(["caf\u00e9", "cafe\u0301"])
    np.testing.assert_array_equal(one, two)


@pytest.mark.parametrize("kind", ["query", "passage"])
def test_the_packages_own_engine_makes_nearly_the_same(encoder: Encoder, kind: Kind) -> None:
    texts = TEXTS + MORE_TEXTS
    package = PackageEngine(threads=1).encode(texts, kind)
    assert (encoder.encode(texts, kind) * package).sum(axis=1).min() > 0.997


def test_both_environments_make_the_same_vectors(encoder: Encoder) -> None:
    """Rasa's sentences and the web's articles are compared with one another."""
    done = subprocess.run(
        [_other_python(), "-c", ENCODE],
        input=json.dumps(TEXTS),
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    others = np.array(json.loads(done.stdout))
    assert (encoder.encode(TEXTS) * others).sum(axis=1).min() > 0.999


def _other_python() -> str:
    is_rasa = Path(sys.prefix).name == "rasa"
    return str(Path(sys.prefix).parent / ("app" if is_rasa else "rasa") / "bin" / "python")


def test_the_name_tells_the_version_and_the_engine() -> None:
    assert NAME.startswith("e5-0.")
    assert not NAME.endswith("-package")
