"""The messages of `entities.yml` in each language, read by the extractors of `config.yml` in its
order, as Rasa calls them, without a model."""

from __future__ import annotations

import importlib
import re
import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.exceptions import InvalidConfigException
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.products import ProductExtractor
from tests.nlu.rasa_process import ROOT

FOLDER = Path(__file__).parent
LANGUAGES = ("en", "es", "fr", "de", "pt", "ar", "hi", "ja", "zh", "tl")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
# The form asks again where somebody means an order number or an address; these are no findings.
UNCLEAR = ("unclear_order_number", "unclear_email")
FEWEST = 12


def today() -> date:
    return datetime.now().astimezone().date()


def cases() -> Iterator[Any]:
    for language in LANGUAGES:
        file = FOLDER / language / "entities.yml"
        for case in yaml.safe_load(file.read_text(encoding="utf-8")):
            yield pytest.param(language, case, id=f"{language}: {case['text']}")


def with_days(text: str) -> str:
    """{-2d:%d.%m.%Y} is that day."""
    return re.sub(
        r"\{([+-]?\d+)d:(.*?)\}",
        lambda m: f"{today() + timedelta(int(m[1])):{m[2]}}",
        text,
    )


def day(value: str) -> str:
    """-2d, friday+ (the first after today), monday- (the last before) as ISO 8601."""
    if value.endswith("d"):
        return (today() + timedelta(int(value[:-1]))).isoformat()
    weekday, step = WEEKDAYS.index(value[:-1]), 1 if value[-1] == "+" else -1
    shifts = (today() + timedelta(step * days) for days in range(1, 8))
    return next(one for one in shifts if one.weekday() == weekday).isoformat()


@pytest.fixture(scope="module")
def extractors(tmp_path_factory: pytest.TempPathFactory) -> list[Any]:
    folder = tmp_path_factory.mktemp("model")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        return list(made(LocalModelStorage.create(folder)))


def made(storage: LocalModelStorage) -> Iterator[Any]:
    for entry in yaml.safe_load((ROOT / "config.yml").read_text(encoding="utf-8"))["pipeline"]:
        module, _, name = entry["name"].rpartition(".")
        component = getattr(importlib.import_module(module), name)
        if issubclass(component, EntityExtractorMixin):
            context = ExecutionContext(GraphSchema({}), node_name=name)
            config = {**component.get_default_config(), **entry}
            yield component.create(config, storage, Resource(name), context)


def read(extractors: list[Any], text: str, language: str | None, **metadata: str) -> Message:
    message = Message({"text": text, "language": language, "metadata": metadata})
    for extractor in extractors:
        (message,) = extractor.process([message])
    return message


def found(message: Message) -> list[dict[str, Any]]:
    entities = [one for one in message.get("entities", []) if one["entity"] not in UNCLEAR]
    return sorted(entities, key=lambda one: one["start"])


@pytest.mark.parametrize(("language", "case"), cases())
def test_messages(extractors: list[Any], language: str, case: dict[str, Any]) -> None:
    text = with_days(case["text"])
    entities = found(read(extractors, text, language))
    assert [(one["entity"], one["value"], text[one["start"] : one["end"]]) for one in entities] == [
        (
            one["entity"],
            day(one["value"]) if one["entity"] == "date" else one["value"],
            with_days(one["text"]),
        )
        for one in case["entities"]
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_messages_with_and_without(language: str) -> None:
    file = FOLDER / language / "entities.yml"
    entities = [one["entities"] for one in yaml.safe_load(file.read_text(encoding="utf-8"))]
    assert len(entities) >= FEWEST
    assert [] in entities
    kinds = {one["entity"] for own in entities for one in own}
    assert kinds == {"order_number", "email", "phone", "date", "amount", "product"}


def test_an_entity_has_the_form_that_rasa_wants(extractors: list[Any]) -> None:
    (entity,) = found(read(extractors, "pay €50", "en"))
    assert entity == {
        "entity": "amount",
        "value": "50.00 EUR",
        "start": 4,
        "end": 7,
        "confidence_entity": 1.0,
        "extractor": "AmountExtractor",
    }


def test_no_entity_is_found_within_another(extractors: list[Any]) -> None:
    for text in ("+49 30 10234 567", "10234 €", "10234@example.com", "4155552671@example.com"):
        assert len(read(extractors, text, "de").get("entities")) == 1, text


def test_the_locale_stands_in_for_the_language_and_gives_the_region(extractors: list[Any]) -> None:
    values = [
        [one["value"] for one in found(read(extractors, "500 pesos", "es", locale=locale))]
        for locale in ("es", "es-AR", "es_CL")
    ]
    assert values == [["500.00 MXN"], ["500.00 ARS"], ["500 CLP"]]
    (entity,) = found(read(extractors, "vorgestern", None, locale="de"))
    assert entity["value"] == day("-2d")


def test_a_broken_catalogue_is_explained(tmp_path: Path) -> None:
    (tmp_path / "catalogue.yml").write_text("products: [{id: pan}]", encoding="utf-8")
    with pytest.raises(InvalidConfigException, match=r"ProductExtractor: .*product 'pan'"):
        ProductExtractor.reader({"catalogue": str(tmp_path / "catalogue.yml")})


def test_messages_without_entities_cost_little(extractors: list[Any]) -> None:
    """The ruler is spaCy's and takes longer than all others; it is not measured here."""
    readers = [one for one in extractors if one.name != "RulerExtractor"]
    texts = [
        ("Hello, where is my parcel please, I have waited long enough for it by now", "en"),
        ("Hallo, wo bleibt denn mein Paket, ich warte schon so lange darauf", "de"),
        ("こんにちは、商品がまだ届かないのですが確認していただけますか", "ja"),
        ("أين الطرد لقد انتظرت طويلا جدا ولم يصلني شيء حتى الآن", "ar"),
    ]
    for text, language in texts:
        assert found(read(readers, text, language)) == []
    best = min(_seconds(readers, texts) for _ in range(20))
    assert best / len(texts) < 0.001


def _seconds(readers: list[Any], texts: list[tuple[str, str]]) -> float:
    start = time.perf_counter()
    for text, language in texts:
        read(readers, text, language)
    return time.perf_counter() - start
