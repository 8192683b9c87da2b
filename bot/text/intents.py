"""What a sentence asks for: a linear model over sentence vectors that knows when it does not know.

Training needs scikit-learn; the trained model is a few arrays and needs numpy only."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.text.encoder import NAME, Vectors

Floats = NDArray[np.float64]

_NEAREST = 3


class ModelUnusable(ValueError):
    """A stored model was made by another version; the message says what to do."""


@dataclass(frozen=True)
class Familiarity:
    """How much a sentence is like those of the training. A linear model is sure of itself also far
    away from everything it has seen; this is not.

    `vectors` [sentences × dimensions] are the training's; a likeness of `none` or less counts as 0,
    one of `full` or more as 1."""

    vectors: Vectors
    none: float
    full: float

    def likeness(self, vectors: Floats) -> Floats:
        """For each vector the mean of its cosines with the three nearest sentences."""
        cosines = vectors @ self.vectors.T.astype(np.float64)
        nearest = min(_NEAREST, cosines.shape[1])
        top: Floats = np.partition(cosines, -nearest, axis=1)[:, -nearest:].mean(axis=1)
        return top

    def of_likeness(self, likeness: Floats) -> Floats:
        """0 (like nothing) to 1 (as like as the training's own sentences are)."""
        width = max(self.full - self.none, 1e-9)
        familiarity: Floats = np.clip((likeness - self.none) / width, 0.0, 1.0)
        return familiarity


@dataclass(frozen=True)
class IntentModel:
    """A trained model. `weights` [intents × dimensions] and `bias` [intents] are those of logistic
    regression divided by the temperature; `threshold` is the confidence below which a sentence is
    taken to be out of scope."""

    names: tuple[str, ...]
    weights: Floats
    bias: Floats
    familiarity: Familiarity
    threshold: float

    def rank(self, vector: Vectors) -> list[tuple[str, float]]:
        """All intents with their confidence, the likeliest first. The sum is how familiar the
        sentence is, at most 1; the rest is the chance that it is none of them."""
        point = vector.astype(np.float64)
        familiarity = self.familiarity
        likeness = familiarity.of_likeness(familiarity.likeness(point[np.newaxis]))
        confidences = softmax(self.weights @ point + self.bias) * likeness[0]
        order = np.argsort(-confidences, kind="stable")
        return [(self.names[index], float(confidences[index])) for index in order]

    def save(self, file: Path) -> None:
        """Writes the model, without anything that could run when it is read."""
        np.savez(
            file,
            encoder=np.array(NAME),
            names=np.array(self.names),
            weights=self.weights,
            bias=self.bias,
            sentences=self.familiarity.vectors,
            likeness=np.array([self.familiarity.none, self.familiarity.full]),
            threshold=np.array(self.threshold),
        )

    @classmethod
    def load(cls, file: Path) -> IntentModel:
        """Reads what `save` wrote. Raises ModelUnusable if its vectors were another encoder's."""
        with np.load(file, allow_pickle=False) as stored:
            encoder = str(stored["encoder"])
            if encoder != NAME:
                raise ModelUnusable(
                    f"The model was trained with the encoder {encoder}, and this is {NAME}: "
                    "train it again."
                )
            none, full = stored["likeness"].tolist()
            return cls(
                names=tuple(str(name) for name in stored["names"]),
                weights=stored["weights"],
                bias=stored["bias"],
                familiarity=Familiarity(stored["sentences"], none, full),
                threshold=float(stored["threshold"]),
            )


def softmax(logits: Floats) -> Floats:
    """Probabilities along the last axis."""
    powers: Floats = np.exp(logits - logits.max(axis=-1, keepdims=True))
    result: Floats = powers / powers.sum(axis=-1, keepdims=True)
    return result
