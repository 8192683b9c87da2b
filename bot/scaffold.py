"""The files of a new language, with the first language's texts as comments to write from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml
from babel import Locale, UnknownLocaleError

from bot.checks.nodes import compose, value_of
from bot.checks.sentences import Sentence, read_sentences
from bot.errors import ParleyError
from bot.settings import Settings
from bot.text.language import check_languages


class LanguageRefused(ParleyError):
    """The language cannot be added; the message says why."""

    code = "language_refused"
    status = 422


def add_language(settings: Settings, language: str) -> list[Path]:
    """Makes sentences, test sentences and wording for `language` (BCP 47), and adds it to
    parley.yml; returns the files. Raises LanguageRefused, and then nothing was made."""
    _check_language(settings, language)
    home, first = settings.home, settings.languages[0]
    texts = {
        **_sentences(home / "data" / "nlu", first, language),
        **_test_sentences(home, first, language),
        **_wording(home / "wording", first, language),
    }
    existing = next((file for file in texts if file.exists()), None)
    if existing:
        raise LanguageRefused(f"{existing} exists already: move it away, or fill it in.")
    parley = home / "parley.yml"
    listed = _with_language(parley, language)
    for file, text in texts.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    parley.write_text(listed, encoding="utf-8")
    return list(texts)


def _check_language(settings: Settings, language: str) -> None:
    if language in settings.languages:
        raise LanguageRefused(f"{language} is one of the languages in parley.yml already.")
    try:
        Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        raise LanguageRefused(
            f"'{language}' is no language code: use one such as nl, sr or pt-BR (BCP 47)."
        ) from None
    try:
        check_languages([language.partition("-")[0]], settings.language_detector)
    except ValueError as error:
        raise LanguageRefused(str(error)) from None


def _sentences(folder: Path, first: str, language: str) -> dict[Path, str]:
    """A file for each of the first language's; intents in the same order, without sentences."""
    files: dict[Path, list[str]] = {}
    seen: set[tuple[Path, str]] = set()
    for sentence in _of(read_sentences(folder).sentences, first):
        file = folder / language / sentence.file.name
        lines = files.setdefault(file, ['version: "3.1"', "", "nlu:"])
        if (file, sentence.intent) not in seen:
            seen.add((file, sentence.intent))
            lines += [f"  - intent: {sentence.intent}", "    examples: |"]
        # Above the sentences to come, as comments of YAML.
        lines.insert(len(lines) - 1, f"    # {sentence.text}")
    return {file: "\n".join(lines) + "\n" for file, lines in files.items()}


def _of(sentences: tuple[Sentence, ...], language: str) -> Iterator[Sentence]:
    return (sentence for sentence in sentences if sentence.language == language)


def _test_sentences(home: Path, first: str, language: str) -> dict[Path, str]:
    folder = home / "tests" / "nlu"
    if not folder.is_dir():
        return {}
    known = _of(read_sentences(home / "data" / "nlu").sentences, first)
    intents = dict.fromkeys(sentence.intent for sentence in known)
    lines = [
        "# At least five sentences an intent, by somebody who has not read the training sentences.",
        f"language: {language}",
        "intents:",
        *(f"  {intent}: []" for intent in intents),
        "out_of_scope: []",
    ]
    return {folder / language / "sentences.yml": "\n".join(lines) + "\n"}


def _wording(folder: Path, first: str, language: str) -> dict[Path, str]:
    """The first language's texts as comments: what is not written yet is said in that language."""
    return {
        folder / language / file.name: "".join(
            f"# {line}\n" if line and not line.startswith("#") else f"{line}\n"
            for line in file.read_text(encoding="utf-8").splitlines()
        )
        for file in sorted((folder / first).glob("*.ftl"))
    }


def _with_language(file: Path, language: str) -> str:
    """parley.yml with one more language; comments and order stay. Raises LanguageRefused."""
    node, problem = compose(file)
    if problem:
        raise LanguageRefused(str(problem))
    languages = value_of(node, "languages")
    if not isinstance(languages, yaml.SequenceNode) or not languages.value:
        raise LanguageRefused(f"{file}: there is no list 'languages' to add {language} to.")
    text = file.read_text(encoding="utf-8")
    last = languages.value[-1]
    new = f", {language}" if languages.flow_style else f"\n{' ' * _indent(last)}- {language}"
    return text[: last.end_mark.index] + new + text[last.end_mark.index :]


def _indent(item: yaml.Node) -> int:
    return max(int(item.start_mark.column) - len("- "), 0)
