"""The checks of the company's files: each finding names file and line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.checks.sentences import check_sentences, read_sentences
from bot.checks.wording import check_wording
from bot.environments.places import ROOT
from bot.settings import load_settings

GREET = "nlu:\n- intent: greet\n  examples: |\n    - {}\n    - {}\n"
LANGUAGES = ("en", "es")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Sentences and wording in two languages, without a fault."""
    write(tmp_path / "en" / "talk.yml", GREET.format("hello", "good morning"))
    write(tmp_path / "es" / "talk.yml", GREET.format("hola", "buenos días"))
    write(tmp_path / "en" / "bot.ftl", "hello = Hello { $name }\n    .yes = Yes\n")
    write(tmp_path / "es" / "bot.ftl", "hello = { $brand }: Hola { $name }\n    .yes = Sí\n")
    return tmp_path


def write(file: Path, text: str) -> None:
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")


def sentence_problems(folder: Path) -> list[str]:
    return [
        place(folder, str(problem))
        for problem in check_sentences(read_sentences(folder), LANGUAGES)
    ]


def wording_problems(folder: Path) -> list[str]:
    return [place(folder, str(problem)) for problem in check_wording(folder, LANGUAGES)]


def place(folder: Path, problem: str) -> str:
    return problem.removeprefix(f"{folder}/")


def test_nothing_is_wrong_with_good_files(folder: Path) -> None:
    assert sentence_problems(folder) == []
    assert wording_problems(folder) == []


def test_lines_are_those_of_the_file(folder: Path) -> None:
    text = (folder / "en" / "talk.yml").read_text().splitlines()
    for sentence in read_sentences(folder).sentences:
        if sentence.language == "en":
            assert text[sentence.line - 1].endswith(sentence.text)


def test_a_missing_file_of_sentences(folder: Path) -> None:
    (folder / "es" / "talk.yml").unlink()
    assert sentence_problems(folder) == ["es/talk.yml, line 1: is missing; en has it."]


def test_a_missing_intent(folder: Path) -> None:
    write(folder / "es" / "talk.yml", GREET.replace("greet", "thanks").format("gracias", "mil"))
    assert sentence_problems(folder) == [
        "es/talk.yml, line 1: intent greet is missing; en has it.",
        "es/talk.yml, line 3: intent thanks does not stand in en/talk.yml.",
    ]


def test_a_sentence_that_stands_twice(folder: Path) -> None:
    write(folder / "en" / "talk.yml", GREET.format("hello", "Hello"))
    assert sentence_problems(folder) == [
        "en/talk.yml, line 5: 'Hello' stands there already (en/talk.yml, line 4)."
    ]


def test_a_sentence_under_two_intents_of_two_languages(folder: Path) -> None:
    write(folder / "es" / "talk.yml", GREET.replace("greet", "affirm").format("hello", "sí"))
    found = [problem for problem in sentence_problems(folder) if "too (" in problem]
    assert found == ["es/talk.yml, line 4: 'hello' stands under greet too (en/talk.yml, line 4)."]


def test_a_word_may_be_the_same_in_two_languages(folder: Path) -> None:
    write(folder / "es" / "talk.yml", GREET.format("hello", "hola"))
    assert sentence_problems(folder) == []


def test_annotations_make_no_other_sentence(folder: Path) -> None:
    write(folder / "en" / "talk.yml", GREET.format("call me [Ann](name)", "call me Ann"))
    assert "line 5" in sentence_problems(folder)[0]


def test_sentences_that_are_no_yaml(folder: Path) -> None:
    write(folder / "es" / "talk.yml", "nlu:\n- intent: [\n")
    assert sentence_problems(folder)[0].startswith("es/talk.yml, line 3: ")


def test_wording_that_lacks_a_key_an_argument_and_a_button(folder: Path) -> None:
    write(folder / "en" / "bot.ftl", "a = A\nhello = Hello { $name }\n    .yes = Yes\n")
    write(folder / "es" / "bot.ftl", "# a comment\nhello = Hola { $nombre }\nb = B\n")
    differ = "differ from en"
    assert wording_problems(folder) == [
        "es/bot.ftl, line 1: a is missing; en has it.",
        f"es/bot.ftl, line 2: hello: arguments {differ}: name is missing, nombre is not known.",
        f"es/bot.ftl, line 2: hello: attributes {differ}: yes is missing.",
        "es/bot.ftl, line 3: b does not stand in en.",
    ]


def test_words_for_the_desk_where_the_desk_speaks_the_language(folder: Path) -> None:
    """Parley's desk speaks Spanish, so the company's words for it must do so too; Filipino it does not."""
    (folder / "en" / "desk.ftl").write_text("desk_package_order = Order\n", "utf-8")
    shutil.copytree(folder / "es", folder / "tl")
    wrong = [place(folder, str(one)) for one in check_wording(folder, (*LANGUAGES, "tl"))]
    assert wrong == ["es/desk.ftl, line 1: is missing; en has it."]


def test_wording_that_is_no_fluent(folder: Path) -> None:
    write(folder / "es" / "bot.ftl", "hello = Hola { $name }\n    .yes = Sí\nbroken { $\n")
    assert any(problem.startswith("es/bot.ftl, line 3: ") for problem in wording_problems(folder))


def test_the_demo_company_has_no_fault() -> None:
    languages = load_settings(ROOT, {}).languages
    assert list(check_sentences(read_sentences(ROOT / "data" / "nlu"), languages)) == []
