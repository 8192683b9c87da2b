from __future__ import annotations

import numpy as np
import pytest

from bot.text.universal import (
    UNIVERSAL_DIMENSIONS,
    UNIVERSAL_NAME,
    UniversalEncoder,
    _Package,
)

TEXTS = [
    "Where is my order?",
    "¿Dónde está mi pedido?",
    "注文はどこですか",
    "hello " * 300,
    "",
    " ",
]


@pytest.fixture(scope="module")
def encoder() -> UniversalEncoder:
    return UniversalEncoder()


def test_the_packages_own_engine_makes_the_same(encoder: UniversalEncoder) -> None:
    np.testing.assert_allclose(encoder.encode(TEXTS), _Package(1).encode(TEXTS), atol=1e-5)


def test_vectors_have_length_one(encoder: UniversalEncoder) -> None:
    vectors = encoder.encode(TEXTS)
    assert vectors.shape == (len(TEXTS), UNIVERSAL_DIMENSIONS)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_threads_change_nothing(encoder: UniversalEncoder) -> None:
    np.testing.assert_array_equal(encoder.encode(TEXTS), UniversalEncoder(2).encode(TEXTS))


def test_nothing_is_an_empty_matrix(encoder: UniversalEncoder) -> None:
    assert encoder.encode([]).shape == (0, UNIVERSAL_DIMENSIONS)
    assert _Package(1).encode([]).shape == (0, UNIVERSAL_DIMENSIONS)


def test_half_a_surrogate_is_no_error(encoder: UniversalEncoder) -> None:
    assert np.isfinite(encoder.encode(["\ud83d half"])).all()


def test_the_name_tells_the_version_and_the_engine() -> None:
    assert UNIVERSAL_NAME.startswith("universal-0.")
    assert not UNIVERSAL_NAME.endswith("-package")
