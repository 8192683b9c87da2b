"""Trains a model as `rasa train` does, without what a training in a process of its own never needs.

    python -m bot.nlu.train --domain domain.yml --out models/parley.tar.gz

Reads config.yml and data/ of the folder that it is started in. Rasa's fingerprints of what it has
trained before are not made: they take longer than the training of what has not changed."""

from __future__ import annotations

import argparse
import copy
import functools
import logging
import sys
import warnings
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import yaml

from bot.nlu.ahead import begin_to_encode
from bot.nlu.light import import_named_components
from bot.processes.parent import end_with_parent

CONFIG, DATA = "config.yml", "data"

Json = dict[str, Any]


def main() -> int:
    """Returns the exit code; why a training failed is printed."""
    arguments = _arguments()
    end_with_parent()
    sys.path.insert(1, str(Path.cwd()))
    return _train(arguments.domain, arguments.out)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--domain", required=True, help="a file or a folder")
    parser.add_argument("--out", type=Path, required=True, help="the model's file")
    return parser.parse_args()


def _train(domain: str, out: Path) -> int:
    content: Json = yaml.safe_load(Path(CONFIG).read_text(encoding="utf-8")) or {}
    pipeline, policies = (_parts(content, kind) for kind in ("pipeline", "policies"))
    begin_to_encode(pipeline, Path(DATA))
    import_named_components({str(part.get("name")) for part in [*pipeline, *policies]})
    # Imported here: it takes seconds, in which the parent may end.
    from rasa.engine.training import graph_trainer
    from rasa.model_training import train
    from rasa.shared.exceptions import RasaException
    from rasa.utils.common import configure_logging_and_warnings
    from rasa.utils.log_utils import configure_structlog

    configure_logging_and_warnings(logging.INFO, warn_only_once=True, filter_repeated_logs=True)
    configure_structlog(logging.INFO)
    warnings.filterwarnings("ignore", category=DeprecationWarning)
    graph_trainer.TrainingHook = _NoFingerprints
    _spare_copies()
    try:
        result = train(
            domain,
            CONFIG,
            [DATA],
            output=str(out.parent),
            fixed_model_name=out.name,
            force_training=True,
        )
    except RasaException as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    return int(result.code)


def _spare_copies() -> None:
    """Rasa reads all files twice, copies all sentences six times while it gathers them, and hashes
    them to find those that occur twice. Here nobody else has them, and equal messages have equal
    texts."""
    from rasa.shared.nlu.constants import TEXT
    from rasa.shared.nlu.training_data import loading, training_data
    from rasa.shared.nlu.training_data.message import Message

    loading.load_data = functools.cache(loading.load_data)
    training_data.copy = SimpleNamespace(deepcopy=copy.copy)
    Message.__hash__ = lambda message: hash(message.get(TEXT))


class _NoFingerprints:
    """In the place of the hook that keeps what each component has made."""

    def __init__(self, **_: Any) -> None:
        """Needs nothing."""

    def on_before_node(self, **_: Any) -> dict[str, Any]:
        return {}

    def on_after_node(self, **_: Any) -> None:
        """Keeps nothing."""


def _parts(config: Json, kind: str) -> list[Json]:
    return [part for part in config.get(kind) or [] if isinstance(part, dict)]


if __name__ == "__main__":
    sys.exit(main())
