"""Search among many passages: milliseconds of a question on one core, encoding included."""

from __future__ import annotations

import argparse
import dataclasses
import itertools
import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from bot.bench.answers import QUESTIONS, Asked, read_questions
from bot.bench.company import public_contents, vectors_of
from bot.bench.tsv import TsvInvalid
from bot.knowledge.article import Article, Content
from bot.knowledge.calibration import calibrate
from bot.knowledge.encoding import NAME, BothEncoders, Vector
from bot.knowledge.everyday import texts as everyday_texts
from bot.knowledge.index import Entry, Index, to_entry
from bot.knowledge.passages import cut, to_vector
from bot.knowledge.question import Question
from bot.knowledge.view import View
from bot.settings import Settings, load_settings
from bot.text.encoder import Kind
from bot.text.language import Identifier
from bot.text.vectors import encode_with_file

# How far a copy of a passage points away from it, so that no two are the same.
NOISE = 0.02


@dataclass(frozen=True)
class Figures:
    """Milliseconds of a whole answer, and of its encoding alone."""

    passages: int
    questions: int
    p50_ms: float
    p95_ms: float
    encoding_p50_ms: float
    encoding_p95_ms: float


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """How many passages, how many questions."""
    parser.add_argument("--passages", type=int, default=10_000, metavar="N")
    parser.add_argument("--questions", type=int, default=300, metavar="N", help="at most")
    parser.add_argument("--json", action="store_true", help="print JSON and nothing else")


def run(arguments: argparse.Namespace) -> int:
    """Asks the questions of tests/knowledge, one after the other, each calculated on one core. Returns 1
    when there are none; the message has said so."""
    settings = load_settings()
    try:
        asked = list(read_questions(settings.home / QUESTIONS))
    except TsvInvalid as error:
        print(error, file=sys.stderr)
        return 1
    some = [asked[n] for n in np.random.default_rng(0).permutation(len(asked))]
    figures = measure(make_view(settings, arguments.passages), some[: arguments.questions])
    print(json.dumps(dataclasses.asdict(figures)) if arguments.json else _as_text(figures))
    return 0


def make_view(settings: Settings, passages: int) -> View:
    """The company's articles, and copies of them up to that many passages."""
    contents, cache = public_contents(settings), settings.var / "bench"
    both_cores = BothEncoders(threads=2)
    file = cache / "everyday-vectors.npz"
    everyday = encode_with_file(both_cores, everyday_texts(), file, name=NAME)
    vectors = vectors_of(contents, both_cores, cache)
    index = Index(make_entries(contents, vectors, passages), settings.default_locale, everyday)
    identifier = Identifier(settings.languages, settings.language_detector)
    return View(index, calibrate(index), BothEncoders(), identifier.evidence, everyday)


def make_entries(
    contents: Sequence[Content], vectors: Mapping[tuple[Kind, str], Vector], count: int
) -> Iterator[Entry]:
    """The articles, then copies under other names, until there are `count` passages."""
    directions = np.random.default_rng(0)
    left = count
    for row, content in enumerate(itertools.cycle(contents)):
        copy = row // len(contents)
        named = dataclasses.replace(content, article=f"{content.article}-{copy}")
        passages = cut(content)[:left]
        found = np.stack([to_vector(vectors[passage.key]) for passage in passages])
        if copy:
            found = found + NOISE * directions.standard_normal(found.shape, dtype=np.float32)
        rows = [vector.astype("<f4").tobytes() for vector in found]
        yield to_entry(Article(row, 1, named, 0.0), list(zip(passages, rows, strict=True)))
        left -= len(passages)
        if not left:
            return


def measure(view: View, asked: Sequence[Asked]) -> Figures:
    questions = [Question(one.text, one.language) for one in asked]
    view.answer(questions[0])
    # In turn, so that what else the machine does is in both.
    times = [
        (
            _milliseconds(view.answer, question),
            _milliseconds(view.encoder.encode, [question.searched]),
        )
        for question in questions
    ]
    whole, encoding = zip(*times, strict=True)
    return Figures(
        passages=len(view.index.passages),
        questions=len(questions),
        p50_ms=_percentile(whole, 50),
        p95_ms=_percentile(whole, 95),
        encoding_p50_ms=_percentile(encoding, 50),
        encoding_p95_ms=_percentile(encoding, 95),
    )


def _milliseconds(work: Callable[..., object], *arguments: object) -> float:
    begin = time.perf_counter()
    work(*arguments)
    return 1000 * (time.perf_counter() - begin)


def _percentile(times: Sequence[float], part: int) -> float:
    return round(float(np.percentile(times, part)), 1)


def _as_text(figures: Figures) -> str:
    return (
        f"{figures.questions} questions to {figures.passages} passages: "
        f"p50 {figures.p50_ms} ms, p95 {figures.p95_ms} ms\n"
        f"encoding alone: p50 {figures.encoding_p50_ms} ms, p95 {figures.encoding_p95_ms} ms"
    )
