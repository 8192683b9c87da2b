"""Answers from the company's own articles: how many are right, and what is asked elsewhere."""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.bench.company import public_contents, vectors_of
from bot.bench.data import DataMissing, data_set
from bot.bench.tsv import TsvInvalid, read_tsv
from bot.knowledge.answer import Answer, Choose, Direct
from bot.knowledge.article import Article
from bot.knowledge.calibration import calibrate
from bot.knowledge.encoding import NAME, BothEncoders
from bot.knowledge.everyday import texts as everyday_texts
from bot.knowledge.index import Index, to_entry
from bot.knowledge.passages import cut
from bot.knowledge.question import Question
from bot.knowledge.view import View
from bot.settings import Settings, load_settings
from bot.text.language import Identifier
from bot.text.vectors import encode_with_file

QUESTIONS = "tests/knowledge/questions"
# Intents of CLINC150 that a shop's articles may answer.
OF_A_SHOP = frozenset(
    ("order", "order_checks", "order_status", "shopping_list", "shopping_list_update", "pay_bill",
     "transactions", "card_declined", "credit_card", "international_fees", "apr", "bill_due",
     "bill_balance", "gas_type", "damaged_card", "report_lost_card", "report_fraud", "spending_history",
     "new_card", "replacement_card_duration", "redeem_rewards", "rewards_balance", "oos")
)  # fmt: skip


@dataclass(frozen=True)
class Asked:
    """A question, its language, and the articles that answer it (none: it is no customer's)."""

    text: str
    language: str
    articles: tuple[str, ...]


@dataclass(frozen=True)
class Figures:
    """Shares from 0 to 1. Of the questions: how many got an answer at once, how many of those answers
    were right, how many got the right article at once or in a choice. `elsewhere_not_direct`: of
    what has nothing to do with a shop, how much got no answer at once."""

    questions: int
    direct: float
    direct_right: float
    offered: float
    elsewhere: int
    elsewhere_not_direct: float
    per_language: dict[str, dict[str, float]]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What is asked."""
    parser.add_argument(
        "--questions",
        type=Path,
        metavar="FOLDER",
        help="<language>.yml, lists of {ask, articles} (default: tests/knowledge/questions)",
    )
    parser.add_argument(
        "--elsewhere",
        type=Path,
        metavar="X.tsv",
        help="column text: no customer's questions (default: CLINC150's dev file without what a "
        "shop may be asked)",
    )
    parser.add_argument("--json", action="store_true", help="print JSON and nothing else")


def run(arguments: argparse.Namespace) -> int:
    """Returns 1 when a file cannot be used; the message has said why."""
    settings = load_settings()
    try:
        asked = list(read_questions(arguments.questions or settings.home / QUESTIONS))
        elsewhere = list(_elsewhere(arguments.elsewhere))
    except (TsvInvalid, DataMissing) as error:
        print(error, file=sys.stderr)
        return 1
    figures = measure(_view(settings), asked, elsewhere)
    print(json.dumps(dataclasses.asdict(figures)) if arguments.json else _as_table(figures))
    return 0


def measure(view: View, asked: Sequence[Asked], elsewhere: Sequence[str]) -> Figures:
    answers = [(one, view.answer(Question(one.text, one.language))) for one in asked]
    languages = sorted({one.language for one in asked})
    strange = [view.answer(Question(text, "en")) for text in elsewhere]
    return Figures(
        questions=len(answers),
        **_shares(answers),
        elsewhere=len(strange),
        elsewhere_not_direct=_share(not isinstance(answer, Direct) for answer in strange),
        per_language={
            language: _shares([pair for pair in answers if pair[0].language == language])
            for language in languages
        },
    )


def _shares(answers: Sequence[tuple[Asked, Answer]]) -> dict[str, float]:
    direct = [(one, answer) for one, answer in answers if isinstance(answer, Direct)]
    return {
        "direct": round(len(direct) / len(answers), 4),
        "direct_right": _share(answer.article.id in one.articles for one, answer in direct),
        "offered": _share(
            bool(set(one.articles) & set(_offers(answer))) for one, answer in answers
        ),
    }


def _share(found: Iterator[bool] | Any) -> float:
    values = list(found)
    return round(sum(values) / len(values), 4) if values else 0.0


def _offers(answer: Answer) -> list[str]:
    if isinstance(answer, Direct):
        return [answer.article.id]
    return [article.id for article in answer.articles] if isinstance(answer, Choose) else []


def _view(settings: Settings) -> View:
    encoder = BothEncoders(threads=2)
    contents, cache = public_contents(settings), settings.var / "bench"
    everyday = encode_with_file(
        encoder, everyday_texts(), cache / "everyday-vectors.npz", name=NAME
    )
    vectors = vectors_of(contents, encoder, cache)
    entries = [
        to_entry(
            Article(n, 1, content, 0.0), [(piece, vectors[piece.key]) for piece in cut(content)]
        )
        for n, content in enumerate(contents)
    ]
    index = Index(entries, settings.default_locale, everyday)
    identifier = Identifier(settings.languages, settings.language_detector)
    return View(index, calibrate(index), encoder, identifier.evidence, everyday)


def read_questions(folder: Path) -> Iterator[Asked]:
    """`<language>.yml` in a folder. Raises `TsvInvalid`."""
    files = sorted(folder.glob("*.yml"))
    if not files:
        raise TsvInvalid(f"{folder}: there is no <language>.yml with questions.")
    for file in files:
        for number, one in enumerate(yaml.safe_load(file.read_text(encoding="utf-8")), start=1):
            if not isinstance(one, dict) or not {"ask", "articles"} <= one.keys():
                raise TsvInvalid(f"{file}: entry {number} needs `ask` and `articles`.")
            yield Asked(one["ask"], file.stem, tuple(one["articles"]))


def _elsewhere(file: Path | None) -> Iterator[str]:
    if file is not None:
        yield from (text for (text,) in read_tsv(file, ("text",)))
        return
    for text, intent in read_tsv(data_set("clinc150") / "dev.tsv", ("text", "intent")):
        if intent not in OF_A_SHOP:
            yield text


def _as_table(figures: Figures) -> str:
    lines = [f"{'language':<10}{'direct':>9}{'right':>9}{'offered':>9}"]
    everything = {
        "direct": figures.direct,
        "direct_right": figures.direct_right,
        "offered": figures.offered,
    }
    for language, shares in (*figures.per_language.items(), ("all", everything)):
        lines.append(
            f"{language:<10}{shares['direct']:>9.1%}{shares['direct_right']:>9.1%}"
            f"{shares['offered']:>9.1%}"
        )
    lines.append(
        f"{figures.questions} questions; {figures.elsewhere} from elsewhere, of which "
        f"{figures.elsewhere_not_direct:.1%} got no answer at once"
    )
    return "\n".join(lines)
