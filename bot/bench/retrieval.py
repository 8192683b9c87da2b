"""Search in any collection of passages: is the right one found, in which languages, and how fast."""

from __future__ import annotations

import argparse
import dataclasses
import json
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from bot.bench.tsv import TsvInvalid, read_tsv
from bot.knowledge.article import PUBLIC, Article, Content
from bot.knowledge.encoding import BothEncoders
from bot.knowledge.everyday import texts as everyday_texts
from bot.knowledge.index import Entry, Index, to_entry
from bot.knowledge.passages import TITLE, cut
from bot.knowledge.question import FindLanguage, Question, ask
from bot.text.encoder import Encodes
from bot.text.language import Identifier
from bot.text.language_words import KNOWN

FIRST, THIRD = 1, 3
PROGRESS_EVERY = 500


@dataclass(frozen=True)
class Passage:
    """A line of the passages' file. Those of one `group` are translations of each other."""

    id: str
    group: str
    lang: str
    title: str
    text: str


@dataclass(frozen=True)
class Query:
    """A line of the queries' file."""

    id: str
    lang: str
    text: str


@dataclass(frozen=True)
class Figures:
    """Recalls, reciprocal ranks (MRR, the mean over queries; cut nowhere) from 0 to 1; milliseconds
    of one query on one core, encoding included; the process's highest memory."""

    passages: int
    queries: int
    recall_at_1: float
    recall_at_3: float
    mrr: float
    per_language: dict[str, dict[str, float]]
    ms_per_query: float
    p95_ms: float
    peak_rss_mb: float


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The three files, and what is searched."""
    parser.add_argument(
        "--passages",
        type=Path,
        required=True,
        metavar="P.jsonl",
        help='lines {"id", "lang", "title", "text", "group"}; a group holds translations',
    )
    parser.add_argument(
        "--queries",
        type=Path,
        required=True,
        metavar="Q.jsonl",
        help='lines {"id", "lang", "text"}',
    )
    parser.add_argument(
        "--qrels",
        type=Path,
        required=True,
        metavar="R.tsv",
        help="columns query_id, passage_id, relevance; a passage stands for its group",
    )
    parser.add_argument(
        "--passage-lang", metavar="en", help="search only passages in this language"
    )
    parser.add_argument(
        "--without-titles", action="store_true", help="the titles are not searched, only the texts"
    )
    parser.add_argument("--json", action="store_true", help="print JSON and nothing else")


def run(arguments: argparse.Namespace) -> int:
    """Returns 1 when a file cannot be used; the message has said why."""
    try:
        passages = [_passage(line) for line in _lines(arguments.passages, ("id", "lang", "text"))]
        queries = [
            Query(line["id"], line["lang"], line["text"])
            for line in _lines(arguments.queries, ("id", "lang", "text"))
        ]
        relevant = _relevant(arguments.qrels, passages)
        searched = [
            passage for passage in passages if arguments.passage_lang in (None, passage.lang)
        ]
        if not searched:
            raise TsvInvalid(f"{arguments.passages}: no passage is in {arguments.passage_lang!r}.")
        asked = _answerable(queries, relevant, searched)
        if not asked:
            raise TsvInvalid(
                f"{arguments.qrels}: no query has a relevant passage that is searched."
            )
    except TsvInvalid as error:
        print(error, file=sys.stderr)
        return 1
    figures = measure(searched, asked, relevant, with_titles=not arguments.without_titles)
    print(json.dumps(dataclasses.asdict(figures)) if arguments.json else _as_table(figures))
    return 0


def measure(
    passages: Sequence[Passage],
    queries: Sequence[Query],
    relevant: Mapping[str, set[str]],
    *,
    with_titles: bool = True,
) -> Figures:
    """`relevant`: for each query the groups that answer it."""
    encoder = BothEncoders()
    index = make_index(passages, encoder, with_titles=with_titles)
    find_language = Identifier(sorted(KNOWN)).evidence
    ranks: dict[str, list[int]] = defaultdict(list)
    times = []
    for query in queries:
        begin = time.perf_counter()
        order = _ranked(index, encoder, find_language, query.text)
        times.append(1000 * (time.perf_counter() - begin))
        right = {n for n, place in enumerate(order) if index.ids[place] in relevant[query.id]}
        ranks[query.lang].append(1 + min(right, default=len(order)))
    every = [rank for some in ranks.values() for rank in some]
    return Figures(
        passages=len(passages),
        queries=len(queries),
        **_shares(every),
        per_language={language: _shares(some) for language, some in sorted(ranks.items())},
        ms_per_query=round(float(np.mean(times)), 2),
        p95_ms=round(float(np.percentile(times, 95)), 2),
        peak_rss_mb=round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1),
    )


def make_index(passages: Sequence[Passage], encoder: Encodes, *, with_titles: bool = True) -> Index:
    """As the knowledge base makes one of articles: a group is an article, a passage its text."""
    everyday = np.concatenate([encoder.encode([text]) for text in everyday_texts()])
    entries = []
    for n, passage in enumerate(passages):
        if n % PROGRESS_EVERY == PROGRESS_EVERY - 1:
            print(f"{n + 1} of {len(passages)} passages encoded", file=sys.stderr)
        entries.append(_entry(n, passage, encoder, with_titles=with_titles))
    languages = [passage.lang for passage in passages]
    return Index(entries, max(set(languages), key=languages.count), everyday)


def _entry(n: int, passage: Passage, encoder: Encodes, *, with_titles: bool) -> Entry:
    content = Content(
        article=passage.group,
        locale=passage.lang,
        topic="bench",
        slug=passage.id,
        title=passage.title,
        answer="",
        body=passage.text,
        questions=(),
        audience=PUBLIC,
    )
    pieces = [
        piece
        for piece in cut(content)
        if piece.searched.strip() and (with_titles or piece.kind != TITLE)
    ]
    vectors = [encoder.encode([piece.searched], piece.key[0])[0].tobytes() for piece in pieces]
    return to_entry(Article(n, 1, content, 0.0), list(zip(pieces, vectors, strict=True)))


def _ranked(
    index: Index, encoder: Encodes, find_language: FindLanguage, text: str
) -> Sequence[int]:
    question = Question(text, None)
    if not question.is_searchable:
        return []
    scores = ask(index, encoder, find_language, question)
    order: Sequence[int] = np.argsort(-scores.articles[0]).tolist()
    return order


def _shares(ranks: Sequence[int]) -> dict[str, float]:
    found = np.array(ranks)
    return {
        "recall_at_1": round(float((found <= FIRST).mean()), 4),
        "recall_at_3": round(float((found <= THIRD).mean()), 4),
        "mrr": round(float((1 / found).mean()), 4),
    }


def _passage(line: Mapping[str, str]) -> Passage:
    return Passage(
        line["id"],
        line.get("group") or line["id"],
        line["lang"],
        line.get("title", ""),
        line["text"],
    )


def _lines(file: Path, keys: Iterable[str]) -> list[dict[str, str]]:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise TsvInvalid(f"{file}: {error}.") from None
    return [
        _line(file, number, line, keys)
        for number, line in enumerate(text.split("\n"), start=1)
        if line.strip()
    ]


def _line(file: Path, number: int, text: str, keys: Iterable[str]) -> dict[str, str]:
    try:
        values: Any = json.loads(text)
    except ValueError as error:
        raise TsvInvalid(f"{file}:{number}: is not JSON ({error}).") from None
    missing = [key for key in keys if not isinstance(values, dict) or key not in values]
    if missing:
        raise TsvInvalid(f"{file}:{number}: has no {', '.join(missing)}.")
    return {key: str(value) for key, value in values.items()}


def _relevant(file: Path, passages: Sequence[Passage]) -> dict[str, set[str]]:
    groups = {passage.id: passage.group for passage in passages}
    relevant: dict[str, set[str]] = defaultdict(set)
    for query, passage, relevance in read_tsv(file, ("query_id", "passage_id", "relevance")):
        if passage not in groups:
            raise TsvInvalid(f"{file}: there is no passage {passage!r}.")
        if relevance != "0":
            relevant[query].add(groups[passage])
    return dict(relevant)


def _answerable(
    queries: Sequence[Query], relevant: Mapping[str, set[str]], searched: Sequence[Passage]
) -> list[Query]:
    groups = {passage.group for passage in searched}
    return [query for query in queries if relevant.get(query.id, set()) & groups]


def _as_table(figures: Figures) -> str:
    lines = [f"{'language':<10}{'recall@1':>10}{'recall@3':>10}{'MRR':>8}"]
    everything = {
        "recall_at_1": figures.recall_at_1,
        "recall_at_3": figures.recall_at_3,
        "mrr": figures.mrr,
    }
    for language, shares in (*figures.per_language.items(), ("all", everything)):
        lines.append(
            f"{language:<10}{shares['recall_at_1']:>10.1%}{shares['recall_at_3']:>10.1%}"
            f"{shares['mrr']:>8.3f}"
        )
    lines.append(
        f"{figures.queries} queries, {figures.passages} passages; {figures.ms_per_query} ms a query, "
        f"p95 {figures.p95_ms} ms; {figures.peak_rss_mb} MB at most"
    )
    return "\n".join(lines)
