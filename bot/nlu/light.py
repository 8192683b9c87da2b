"""Rasa without TensorFlow, unless a component that needs it is used.

Rasa imports TensorFlow whatever the configuration names: 4 s and 360 MB for nothing."""

from __future__ import annotations

import ast
import functools
import importlib
import importlib.util
import sys
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

# What Rasa's base classes import of TensorFlow, and never use without a TensorFlow component.
_USED_LATER = {
    "rasa.utils.tensorflow.callback": ("RasaTrainingLogger", "RasaModelCheckpoint"),
    "rasa.utils.tensorflow.data_generator": ("RasaDataGenerator", "RasaBatchDataGenerator"),
}
# Every model names the check of its configuration, and that asks for these by class.
_CHECK = "rasa.graph_components.validators.default_recipe_validator"
_CHECKED_FOR = {
    "rasa.nlu.classifiers.diet_classifier": ("DIETClassifier",),
    "rasa.nlu.selectors.response_selector": ("ResponseSelector",),
    "rasa.core.policies.ted_policy": ("TEDPolicy",),
}
_COMPONENTS = "rasa.engine.recipes.default_components"
_NEED_TENSORFLOW = {
    "ConveRTFeaturizer",
    "DIETClassifier",
    "LanguageModelFeaturizer",
    "ResponseSelector",
    "TEDPolicy",
    "UnexpecTEDIntentPolicy",
}


def defer_tensorflow() -> None:
    """For a process that serves a model, before anything of Rasa is imported. A component of the
    model that needs TensorFlow imports it then, and works as ever."""
    with _modules({"tensorflow": None}):
        # Its machine learning imports TensorFlow where it is installed, to offer to wrap it.
        importlib.import_module("spacy")
    for name, classes in _USED_LATER.items():
        sys.modules[name] = _deferred(name, classes)
    with _modules({name: _deferred(name, classes) for name, classes in _CHECKED_FOR.items()}):
        importlib.import_module(_CHECK)


def import_named_components(named: Collection[str]) -> None:
    """For a process that trains, before anything of Rasa is imported: `named` are the components
    of the configuration. Does nothing if one of them needs TensorFlow."""
    if _NEED_TENSORFLOW.isdisjoint(named):
        places = {name: place for name, place in _places().items() if name in named}
        sys.modules[_COMPONENTS] = _components(places)
        defer_tensorflow()


@contextmanager
def _modules(modules: Mapping[str, ModuleType | None]) -> Iterator[None]:
    """Importing one of these modules inside the block gives this one; None: there is none."""
    sys.modules.update(modules)  # type: ignore[arg-type]  # None is allowed
    try:
        yield
    finally:
        for name in modules:
            del sys.modules[name]


def _deferred(name: str, classes: Collection[str]) -> ModuleType:
    """A module whose classes import the real ones when somebody makes an instance."""
    module = ModuleType(name, "Stands in for the real module until it is used.")
    for class_name in classes:
        setattr(module, class_name, _deferred_class(name, class_name))
    return module


def _deferred_class(module: str, name: str) -> type:
    def make(_: type, *arguments: Any, **options: Any) -> Any:
        return getattr(_real(module), name)(*arguments, **options)

    return type(name, (), {"__new__": make})


@functools.cache
def _real(name: str) -> ModuleType:
    sys.modules.pop(name, None)
    return importlib.import_module(name)


def _components(places: Mapping[str, str]) -> ModuleType:
    """Rasa's list of its components, with these alone."""

    @functools.cache
    def imported() -> list[type]:
        return [getattr(importlib.import_module(place), name) for name, place in places.items()]

    module = ModuleType(_COMPONENTS, "Rasa's own components that the configuration names.")
    # Not before it is asked for: the components import Rasa themselves.
    vars(module)["__getattr__"] = lambda _: imported()
    return module


def _places() -> dict[str, str]:
    """Where each of Rasa's components is, read from the module that imports them all."""
    spec = importlib.util.find_spec("rasa")
    assert spec and spec.submodule_search_locations
    file = Path(spec.submodule_search_locations[0], *_COMPONENTS.split(".")[1:]).with_suffix(".py")
    return {
        alias.name: node.module or ""
        for node in ast.parse(file.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
