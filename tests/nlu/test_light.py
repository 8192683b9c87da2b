"""Rasa without TensorFlow, each time in a Python of its own."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = [pytest.mark.assistant, pytest.mark.timeout(300)]

SERVING = """
import sys
from bot.nlu.light import defer_tensorflow
defer_tensorflow()
import rasa.core.agent, rasa.core.run
"""


def test_serving_needs_no_tensorflow() -> None:
    assert _run(SERVING + "print('tensorflow' in sys.modules)") == "False"


def test_spacy_is_whole() -> None:
    ask = "import spacy; print([token.text for token in spacy.blank('en')('Hello, you!')])"
    assert _run(SERVING + ask) == "['Hello', ',', 'you', '!']"


def test_a_component_that_needs_tensorflow_gets_it() -> None:
    ask = """
from rasa.utils.train_utils import RasaTrainingLogger
from rasa.nlu.classifiers.diet_classifier import DIETClassifier
import tensorflow
print(isinstance(RasaTrainingLogger(1, True), tensorflow.keras.callbacks.Callback))
print(DIETClassifier.get_default_config()["epochs"])
"""
    assert _run(SERVING + ask).split() == ["True", "300"]


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        (("RegexEntityExtractor", "RulePolicy", "bot.nlu.intents.IntentClassifier"), "False"),
        (("RegexEntityExtractor", "TEDPolicy"), "True"),
    ],
)
def test_training_imports_what_the_configuration_names(
    named: tuple[str, ...], expected: str
) -> None:
    ask = f"""
import sys
from bot.nlu.light import import_named_components
import_named_components({named})
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
print(*[DefaultV1Recipe._from_registry(name).clazz.__name__ for name in {named}])
print('tensorflow' in sys.modules)
"""
    classes, has_tensorflow = _run(ask).splitlines()
    assert classes.split() == [name.rpartition(".")[2] for name in named]
    assert has_tensorflow == expected


def _run(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code], capture_output=True, check=False, text=True
    )
    assert done.returncode == 0, done.stderr[-3_000:]
    return done.stdout.strip()
