"""Something new to fill in: `new language xx` makes the files of a language."""

from __future__ import annotations

import argparse

from bot.progress import say
from bot.scaffold import add_language
from bot.settings import load_settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    kinds = parser.add_subparsers(dest="kind", required=True)
    language = kinds.add_parser("language", help="sentences, tests and wording of a language")
    language.add_argument("code", help="as in parley.yml: nl, pt-BR")


def run(arguments: argparse.Namespace) -> int:
    """Makes the files and says what is to be done; raises LanguageRefused."""
    settings = load_settings()
    files = add_language(settings, arguments.code)
    for file in files:
        say(f"made {file.relative_to(settings.home)}")
    code = arguments.code
    say(
        f"parley.yml: {code} is one of the languages now.\n\n"
        "Write under each text what a native speaker would, in sentences of their own:\n"
        f"1. tests/nlu/{code}/sentences.yml, before the training sentences and by somebody else\n"
        f"2. data/nlu/{code}/: 15 sentences an intent, short and long, polite and angry\n"
        f"3. wording/{code}/: each text without its '#'\n"
        f"4. knowledge_base/{code}/: articles; what is missing is answered in another language\n"
        "./parley check says what is still missing. Until then people who write in this language\n"
        f"are understood by what the other languages teach, and answered in {settings.languages[0]}."
    )
    return 0
