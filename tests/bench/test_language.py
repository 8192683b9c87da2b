from __future__ import annotations

from pathlib import Path

import pytest

from bot.bench.data import DataMissing, data_set
from bot.bench.language import measure_apart, read_rows
from bot.bench.tsv import TsvInvalid

ROWS = (
    "id\ttext\tlang\n1\twhere is my order\ten\n2\tdónde está mi pedido\tes\n3\tgdzie paczka\tpl\n"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "texts.tsv"
    file.write_text(ROWS, encoding="utf-8")
    return file


def test_only_rows_of_the_languages_count(file: Path) -> None:
    rows, languages = read_rows(file, ["en", "es"])
    assert languages == ["en", "es"]
    assert rows == [("where is my order", "en"), ("dónde está mi pedido", "es")]
    assert read_rows(file, [])[1] == ["en", "es", "pl"]


def test_a_file_without_the_column_is_named_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "texts.tsv"
    file.write_text("text\tlanguage\nhello\ten\n", encoding="utf-8")
    with pytest.raises(TsvInvalid, match=r"texts.tsv:1: .*'lang'"):
        read_rows(file, [])


def test_a_wrong_label_lowers_the_accuracy_of_its_language() -> None:
    rows = [("where is my order", "en"), ("dónde está mi pedido", "en"), ("dónde está", "es")]
    figures = measure_apart(rows, ["en", "es"], "words")
    assert figures.accuracy == pytest.approx(2 / 3)
    assert figures.per_language == {"en": 0.5, "es": 1.0}
    assert figures.ms_per_text > 0
    assert 5 < figures.extra_rss_mb < 150


def test_a_data_set_that_is_missing_is_named_with_its_source(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PARLEY_BENCH_DATA", str(tmp_path))
    with pytest.raises(DataMissing, match="github.com/pemistahl/lingua-py"):
        data_set("lid_lingua")
    (tmp_path / "xsid").mkdir()
    assert data_set("xsid") == tmp_path / "xsid"
