"""`./parley bench intent`: its files and arguments. Its figures: tests/nlu/test_intent_bench.py."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from bot.bench.intent import add_arguments
from bot.bench.intent_report import as_table
from bot.bench.tsv import TsvInvalid, read_tsv
from bot.cli import bench


def write(folder: Path, text: str) -> Path:
    file = folder / "rows.tsv"
    file.write_text(text, encoding="utf-8")
    return file


def test_columns_are_found_by_name(tmp_path: Path) -> None:
    file = write(tmp_path, 'intent\tmore\ttext\ngreet\tx\tsay "hi"\n\nbye\ty\tso long\n')
    rows = read_tsv(file, ("text", "intent"), ("lang",))
    assert rows == [['say "hi"', "greet", ""], ["so long", "bye", ""]]


def test_a_language_may_be_empty_or_cut_off(tmp_path: Path) -> None:
    file = write(tmp_path, "text\tintent\tlang\nhi\tgreet\t\nho\tgreet\nhei\tgreet\tno\n")
    assert [row[2] for row in read_tsv(file, ("text", "intent"), ("lang",))] == ["", "", "no"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("sentence\tintent\nhi\tgreet\n", r"rows\.tsv:1: the header has no column 'text'"),
        ("text\tintent\nhi\tgreet\nhello\n", r"rows\.tsv:3: 1 columns where .* 2"),
        ("text\tintent\n", "no line below the header"),
        ("", "no column 'text'"),
    ],
)
def test_what_is_wrong_is_said_with_the_place(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(TsvInvalid, match=message):
        read_tsv(write(tmp_path, text), ("text", "intent"))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(TsvInvalid, match=r"none\.tsv: No such file"):
        read_tsv(tmp_path / "none.tsv", ("text",))


def arguments(*more: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    return parser.parse_args(["--train", "a.tsv", "--test", "b.tsv", *more])


def test_the_threshold_is_chosen_or_given() -> None:
    assert arguments().threshold is None
    assert arguments("--threshold", "auto").threshold is None
    assert arguments("--threshold", "0.5").threshold == 0.5


@pytest.mark.parametrize("threshold", ["1.5", "high"])
def test_a_threshold_that_is_none_is_refused(
    threshold: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        arguments("--threshold", threshold)
    assert "neither 'auto' nor a number" in capsys.readouterr().err


def test_each_bench_has_its_own_help(capsys: pytest.CaptureFixture[str]) -> None:
    parser = argparse.ArgumentParser()
    bench.add_arguments(parser)
    with pytest.raises(SystemExit):
        bench.run(parser.parse_args(["intent", "--help"]))
    assert "--oos-label" in capsys.readouterr().out


def test_the_table_names_languages_when_there_are_several() -> None:
    figures = {
        **dict.fromkeys(("accuracy", "in_scope_accuracy", "macro_f1", "mcc", "ece"), 0.5),
        **dict.fromkeys(("threshold", "train_s", "ms_per_text", "peak_rss_mb", "rows"), 1),
        "oos_recall": None,
        "oos_precision": None,
        "per_language": {"": 0.25, "de": 0.75},
    }
    lines = [line.rsplit(maxsplit=1) for line in as_table(figures).splitlines()]
    cells = {title.strip(): value for title, value in lines}
    assert cells["out of scope: recall"] == "–"
    assert (cells["accuracy, ?"], cells["accuracy, de"]) == ("25.0%", "75.0%")
