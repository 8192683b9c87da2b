"""The pipeline's components, one by one, as Rasa calls them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rasa.engine.graph import ExecutionContext, GraphComponent, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.exceptions import InvalidConfigException
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.encoder import SentenceEncoder
from bot.nlu.intents import IntentClassifier
from bot.nlu.language import LanguageIdentifier
from bot.nlu.patterns import PatternExtractor
from bot.nlu.ruler import RulerExtractor
from bot.nlu.tokenizer import WordTokenizer

Make = Callable[..., Any]
SETTINGS = "brand: {name: Test}\nlanguages: [en, de, ja]\n"
SENTENCES = {
    "greet": ["hello", "hi there", "good morning", "hallo", "guten Tag", "こんにちは"],
    "track_order": [
        "where is my order",
        "track my parcel",
        "when does my order arrive",
        "wo ist meine Bestellung",
        "wann kommt mein Paket",
        "注文はどこですか",
    ],
    "thanks": ["thank you", "thanks a lot", "many thanks", "danke", "vielen Dank", "ありがとう"],
}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    (tmp_path / "parley.yml").write_text(SETTINGS, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def make(tmp_path: Path) -> Make:
    storage = LocalModelStorage.create(tmp_path / "model")
    (tmp_path / "model").mkdir(exist_ok=True)

    def make(component: type[GraphComponent], load: bool = False, **config: Any) -> Any:
        context = ExecutionContext(GraphSchema({}), node_name=component.__name__)
        build = component.load if load else component.create
        config = {**component.get_default_config(), **config}
        return build(config, storage, Resource(component.__name__), context)

    return make


def message(text: str, **data: Any) -> Message:
    return Message({"text": text, **data})


def test_the_channel_knows_the_language_best(make: Make) -> None:
    identify = make(LanguageIdentifier)
    said = message("Guten Tag, ich habe eine Frage", metadata={"language": "en"})
    unsaid = message("Guten Tag, ich habe eine Frage", metadata={"page": "/"})
    unknown = message("Guten Tag, ich habe eine Frage", metadata={"language": None})
    found = [one.get("language") for one in identify.process([said, unsaid, unknown])]
    assert found == ["en", "de", None]


def test_a_folder_without_settings_is_explained(make: Make, home: Path) -> None:
    (home / "parley.yml").unlink()
    with pytest.raises(Exception, match="start Rasa in the folder where it lies"):
        make(LanguageIdentifier)


def test_words_follow_the_messages_language(make: Make) -> None:
    japanese = message("注文はどこですか", language="ja")
    make(WordTokenizer).process([japanese])
    tokens = [(token.text, token.start) for token in japanese.get("text_tokens")]
    assert tokens[:2] == [("注文", 0), ("は", 2)]


def test_each_message_gets_one_vector(make: Make) -> None:
    encode = make(SentenceEncoder, load=True, alias="encoder")
    first, second = encode.process([message("hello"), message("hello " * 5_000)])
    for one in (first, second):
        assert one.get_dense_features("text")[1].features.shape == (1, 384)
        assert one.get_dense_features("text")[0] is None


def test_training_encodes_once(make: Make, home: Path) -> None:
    encode = make(SentenceEncoder, alias="encoder")
    encode.process_training_data(TrainingData([message("hello", intent="greet")]))
    written = (home / "var" / "training-vectors.npz").stat().st_mtime_ns
    (trained,) = encode.process_training_data(
        TrainingData([message("hello", intent="greet")])
    ).training_examples
    assert (home / "var" / "training-vectors.npz").stat().st_mtime_ns == written
    (served,) = encode.process([message("hello")])
    vectors = [one.get_dense_features("text")[1].features for one in (trained, served)]
    np.testing.assert_allclose(*vectors, atol=1e-6)


def test_the_ruler_leaves_what_the_patterns_found(make: Make) -> None:
    patterns = make(PatternExtractor, patterns={"order_number": r"\b\d{5}\b"})
    rule = {"label": "unclear_order_number", "pattern": [{"TEXT": {"REGEX": r"\d"}}]}
    one = message("10234 or １２３", language="en")
    make(RulerExtractor, rules=[rule]).process(patterns.process([one]))
    found = [(entity["entity"], entity["value"]) for entity in one.get("entities")]
    assert found == [("order_number", "10234"), ("unclear_order_number", "123")]


def test_a_bad_pattern_stops_the_start(make: Make) -> None:
    with pytest.raises(InvalidConfigException, match=r"config\.yml, PatternExtractor: .*'x'"):
        make(PatternExtractor, patterns={"x": "("})
    with pytest.raises(InvalidConfigException, match=r"config\.yml, RulerExtractor"):
        make(RulerExtractor, rules=[{"label": "x", "pattern": [{"NONSENSE": 1}]}])


@pytest.fixture
def classifier(make: Make) -> Any:
    encode = make(SentenceEncoder, alias="encoder")
    examples = [
        message(text, intent=intent) for intent, texts in SENTENCES.items() for text in texts
    ]
    training = encode.process_training_data(TrainingData(examples))
    make(IntentClassifier).train(training)
    return make(IntentClassifier, load=True)


def classify(make: Make, classifier: Any, text: str, **data: Any) -> Message:
    encoded = make(SentenceEncoder, alias="encoder").process([message(text, **data)])
    (classified,) = classifier.process(encoded)
    return classified


def test_a_trained_model_is_loaded_and_recognizes(make: Make, classifier: Any) -> None:
    one = classify(make, classifier, "where is my parcel")
    assert one.get("intent")["name"] == "track_order"
    assert one.get("intent_ranking")[0] == one.get("intent")
    assert {"intent", "intent_ranking"} <= one.output_properties


def test_nonsense_is_nlu_fallback_before_the_ranking(make: Make, classifier: Any) -> None:
    one = classify(make, classifier, "qwpoe zmxnc 77 lkjh")
    first, second = one.get("intent_ranking")[:2]
    assert first["name"] == "nlu_fallback"
    assert first["confidence"] > second["confidence"]
    assert one.get("intent") == first


def test_an_answer_to_a_question_asks_for_nothing(make: Make, classifier: Any) -> None:
    entity = {"entity": "email", "value": "kim@example.com", "start": 0, "end": 15}
    for text, entities in (("kim@example.com", [entity]), ("10234", []), ("!!", [])):
        one = classify(make, classifier, text, entities=entities)
        assert one.get("intent") == {"name": "nlu_fallback", "confidence": 1.0}
