"""What a sentence asks for: a model over sentence vectors that knows when it does not know.

Training needs scikit-learn; the trained model is a few arrays and needs numpy only."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.text.encoder import NAME, Vectors
from bot.text.universal import UNIVERSAL_NAME

Floats = NDArray[np.float64]
Numbers = NDArray[np.int64]

# How sharply an example's weight falls with its distance, and how much the examples say beside the
# linear model. Chosen on BANKING77's few-shot development rows.
_SHARPNESS = 20.0
_EXAMPLES_SHARE = 0.3
ENCODERS = f"{NAME} {UNIVERSAL_NAME}"


class ModelUnusable(ValueError):
    """A stored model was made by another version; the message says what to do."""


@dataclass(frozen=True)
class Scorer:
    """How much a vector speaks for each intent: multinomial logistic regression, and beside it the
    density of the intent's own examples (a kernel of cosines), which draws a tighter border.

    `weights` [intents × dimensions] and `bias` [intents] are the regression's. `examples` [kept ×
    examples] are unit vectors in the subspace that `projection` [dimensions × kept] and `shift`
    [kept] lead to, sorted by intent; an intent's begin at its place of `starts` [intents]."""

    weights: Vectors
    bias: Vectors
    projection: Vectors
    shift: Vectors
    examples: Vectors
    starts: Numbers

    def scores(self, vectors: Vectors) -> Floats:
        """[vectors × intents], comparable between vectors: the highest is low far away from all."""
        linear = vectors @ self.weights.T + self.bias
        kept = vectors @ self.projection - self.shift
        return self.combined(linear, kept / (np.linalg.norm(kept, axis=1, keepdims=True) + 1e-9))

    def combined(self, linear: Vectors, kept: Vectors) -> Floats:
        """The same from the regression's logits and unit vectors of the subspace."""
        near = np.exp(_SHARPNESS * (kept @ self.examples - 1.0))
        counts = np.diff(np.append(self.starts, self.examples.shape[1]))
        density = np.log(np.add.reduceat(near, self.starts, axis=1) / counts + 1e-30)
        result: Floats = linear.astype(np.float64) + _EXAMPLES_SHARE * density
        return result


@dataclass(frozen=True)
class Certainty:
    """Turns scores into confidence. `temperature` divides them before the softmax (Guo et al. 2017);
    `slope` and `offset` are of the logistic curve that says, from the highest score, how likely the
    sentence belongs to any intent at all."""

    temperature: float
    slope: float
    offset: float

    def confidences(self, scores: Floats) -> Floats:
        """[sentences × intents]: a row's sum is the chance that it is one of them."""
        highest = scores.max(axis=1, keepdims=True)
        familiar = 1.0 / (1.0 + np.exp(-(self.slope * highest + self.offset)))
        result: Floats = softmax(scores / self.temperature) * familiar
        return result


@dataclass(frozen=True)
class IntentModel:
    """A trained model; `threshold` is the confidence below which a sentence is taken to be out of
    scope."""

    names: tuple[str, ...]
    scorer: Scorer
    certainty: Certainty
    threshold: float

    def rank(self, vector: Vectors) -> list[tuple[str, float]]:
        """All intents with their confidence, the likeliest first. The sum is how familiar the
        sentence is, at most 1; the rest is the chance that it is none of them."""
        confidences = self.certainty.confidences(self.scorer.scores(vector[np.newaxis]))[0]
        order = np.argsort(-confidences, kind="stable").tolist()
        found = confidences.tolist()
        return [(self.names[index], found[index]) for index in order]

    def save(self, file: Path) -> None:
        """Writes the model, without anything that could run when it is read."""
        certainty = self.certainty
        np.savez(
            file,
            encoders=np.array(ENCODERS),
            names=np.array(self.names),
            certainty=np.array([certainty.temperature, certainty.slope, certainty.offset]),
            threshold=np.array(self.threshold),
            **vars(self.scorer),
        )

    @classmethod
    def load(cls, file: Path) -> IntentModel:
        """Reads what `save` wrote. Raises ModelUnusable if its vectors were other encoders'."""
        with np.load(file, allow_pickle=False) as stored:
            encoders = str(stored["encoders"])
            if encoders != ENCODERS:
                raise ModelUnusable(
                    f"The model was trained with the encoders {encoders}, and these are {ENCODERS}: "
                    "train it again."
                )
            return cls(
                names=tuple(str(name) for name in stored["names"]),
                scorer=Scorer(**{field: stored[field] for field in Scorer.__dataclass_fields__}),
                certainty=Certainty(*stored["certainty"].tolist()),
                threshold=float(stored["threshold"]),
            )


def in_words(name: str) -> str:
    """An intent's name as one would say it: open_account and OpenAccount are "open account"."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", re.sub(r"[\W_]+", " ", name))
    return spaced.strip().lower()


def softmax(logits: Floats) -> Floats:
    """Probabilities along the last axis."""
    powers: Floats = np.exp(logits - logits.max(axis=-1, keepdims=True))
    result: Floats = powers / powers.sum(axis=-1, keepdims=True)
    return result
