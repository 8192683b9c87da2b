from __future__ import annotations

from pathlib import Path

import pytest

from bot.wording import problems

ROOT = Path(__file__).parents[2]
ENGLISH = "greet = Hello { $name }\n    .help = Help\nbye = Bye\n"


def check(tmp_path: Path, spanish: str | None) -> list[str]:
    for locale, text in {"en": ENGLISH, "es": spanish}.items():
        (tmp_path / locale).mkdir()
        if text is not None:
            (tmp_path / locale / "bot.ftl").write_text(text, encoding="utf-8")
    (tmp_path / "es" / "desk.ftl").write_text("", encoding="utf-8")
    return [problem.replace(f"{tmp_path}/", "") for problem in problems(tmp_path, "en")]


@pytest.mark.parametrize(
    ("spanish", "expected"),
    [
        ("greet = Hola { $name } de { $brand }\n    .help = Ayuda\nbye = Adiós\n", []),
        (None, ["es/bot.ftl is missing."]),
        ("greet = Hola\n    .help = Ayuda\n", ["es/bot.ftl: 'bye' is missing."]),
        ("greet = Hola\nbye = Adiós\n", ["es/bot.ftl: 'greet.help' is missing."]),
        (
            "greet = Hola { $nombre }\n    .help = Ayuda\nbye = Adiós\n",
            ["es/bot.ftl: 'greet' uses $nombre, which nobody gives it."],
        ),
        (
            "greet = Hola\n    .help = Ayuda\nbye = Adiós\nold = Viejo\n",
            ["es/bot.ftl: 'old' stands in no en/bot.ftl."],
        ),
    ],
)
def test_each_problem_is_named(tmp_path: Path, spanish: str | None, expected: list[str]) -> None:
    assert check(tmp_path, spanish) == expected


def test_a_broken_file_is_one_problem(tmp_path: Path) -> None:
    (problem,) = check(tmp_path, "rubbish")
    assert problem.startswith("es/bot.ftl, line 1: ")


def test_what_the_shops_assistant_says_is_complete() -> None:
    assert [one for one in problems(ROOT / "wording", "en") if "bot.ftl" in one] == []
