"""Thresholds come from the articles, and change with them."""

from __future__ import annotations

import numpy as np
import pytest

from bot.knowledge import calibration, learned
from bot.knowledge.library import MADE_BY, ROW
from bot.knowledge.logistic import fit, probability
from bot.storage import Database
from tests.knowledge.library import GIFT_CARDS, SHOP, fill, started, wait_until


def test_thresholds_are_kept_and_follow_the_articles(database: Database) -> None:
    fill(database, SHOP[:3])
    with started(database) as library:
        wait_until(lambda: learned.load(database, ROW) is not None)
        before = learned.load(database, ROW) or {}
        assert before["made_by"] == MADE_BY
        fill(database, SHOP[3:])
        wait_until(lambda: (learned.load(database, ROW) or {})["change"] == len(SHOP))
        after = learned.load(database, ROW) or {}
        assert library.is_ready
    assert before["calibration"] != after["calibration"]


def test_thresholds_of_another_method_are_not_used(database: Database) -> None:
    fill(database, [GIFT_CARDS])
    learned.store(database, ROW, {"made_by": "an older one", "change": 1, "calibration": {}})
    with started(database):
        wait_until(lambda: (learned.load(database, ROW) or {})["made_by"] == MADE_BY)


def test_values_survive_the_database(database: Database) -> None:
    made = calibration.Calibration((1.0, 2.0, -3.0), 0.5, 0.8, (0.1, 9.0), 0.06)
    learned.store(database, "x", made.to_values())
    assert calibration.from_values(learned.load(database, "x") or {}) == made


@pytest.mark.parametrize("apart", [0.5, 20.0])
def test_logistic_regression_finds_what_made_the_data(apart: float) -> None:
    random = np.random.default_rng(1)
    features = random.normal(size=(2_000, 2))
    odds = 1 + apart * (2 * features[:, 0] - features[:, 1])
    yes = random.random(2_000) < 1 / (1 + np.exp(-odds))
    weights = fit(features, yes, np.ones(2_000))
    assert np.isfinite(weights).all()
    assert weights[1] / weights[2] == pytest.approx(-2, rel=0.2)
    assert (probability(weights, features) > 0.5)[odds > 2].mean() > 0.9
