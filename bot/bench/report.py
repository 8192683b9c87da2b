"""Every figure of docs/benchmarks.md: runs the benches on the public data sets, writes the page."""

from __future__ import annotations

import argparse
import datetime
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from bot.bench.data import DataMissing, data_set
from bot.bench.stock.report import machine
from bot.environments.places import ROOT, home
from bot.progress import say, step

PAGE = ROOT / "docs" / "benchmarks.md"
# What the runs printed; a run that is not asked for keeps what it had.
RESULTS = ROOT / "docs" / "benchmarks.json"
# Above this line the command writes, below it people do.
BORDER = "<!-- The lines above are written by ./parley bench report; these are not. -->"
# The languages in which questions are asked to English entries.
ASKED_IN = (
    *(
        "de",
        "es",
        "fr",
        "it",
        "pl",
        "ru",
        "tr",
        "ja",
        "ar",
        "hi",
        "ko",
        "nl",
        "sv",
        "fa",
        "id",
        "el",
    ),
    *("uk", "zh-CN", "pt-BR"),
)
XSID = ("ar", "da", "de", "id", "it", "ja", "nl", "sr", "tr", "zh")

Json = dict[str, Any]


@dataclass(frozen=True)
class Run:
    """One bench; `{name}` in `arguments` is the folder of a public data set."""

    name: str
    arguments: str
    sets: tuple[str, ...] = ()
    # Measures a training that has nothing cached.
    is_cold: bool = False


@dataclass(frozen=True)
class Row:
    """A line of the table: what was to be reached, and the figure of a run's JSON."""

    title: str
    run: str
    goal: str
    figure: Callable[[Json], float]
    is_reached: Callable[[float], bool]
    unit: str = "%"


_RETRIEVAL = (
    "retrieval --passages {faq_bitcoin}/passages.jsonl --queries {faq_bitcoin}/queries.jsonl"
    " --qrels {faq_bitcoin}/qrels.tsv"
)

RUNS = (
    Run(
        "banking77, 10 an intent",
        "intent --train {banking77}/fewshot_train_10.tsv --test {banking77}/test.tsv",
        ("banking77",),
    ),
    Run(
        "banking77",
        "intent --train {banking77}/train.tsv --test {banking77}/test.tsv",
        ("banking77",),
        is_cold=True,
    ),
    Run(
        "banking77, vectors cached",
        "intent --train {banking77}/train.tsv --test {banking77}/test.tsv",
        ("banking77",),
    ),
    Run(
        "clinc150",
        "intent --train {clinc150}/train.tsv --dev {clinc150}/dev.tsv --test {clinc150}/test.tsv"
        " --oos-label oos",
        ("clinc150",),
    ),
    Run(
        "arbanking77",
        "intent --train {banking77}/fewshot_train_10.tsv --test {arbanking77}/dev.tsv",
        ("banking77", "arbanking77"),
    ),
    Run("xsid", "intent --train {xsid}/train_en_20.tsv --test {xsid}/dev.tsv", ("xsid",)),
    Run("word pairs", "language --test {lid_lingua}/word-pairs.tsv", ("lid_lingua",)),
    Run("single words", "language --test {lid_lingua}/single-words.tsv", ("lid_lingua",)),
    Run("sentences", "language --test {lid_lingua}/sentences.tsv", ("lid_lingua",)),
    Run("chats", "chats"),
    Run("stock", "stock"),
    Run("retrieval across languages", f"{_RETRIEVAL} --passage-lang en", ("faq_bitcoin",)),
    Run(
        "retrieval from answers alone",
        f"{_RETRIEVAL} --passage-lang en --without-titles",
        ("faq_bitcoin",),
    ),
    Run("answers", "answers", ("clinc150",)),
    Run("search", "search"),
    Run("publish", "publish"),
    Run("help", "help"),
    Run("desk", "desk"),
    Run("chat", "chat --visitors 1000 --minutes 3"),
    Run("chat with failures", "chat --visitors 1000 --minutes 10 --kill web --kill rasa"),
)


def _percent(key: str) -> Callable[[Json], float]:
    return lambda figures: 100 * float(figures[key])


def _plain(key: str) -> Callable[[Json], float]:
    return lambda figures: float(figures[key])


def _slower(measure: str) -> Callable[[Json], float]:
    """The slower kind of database."""
    return lambda figures: max(float(one[measure]["p95"]) for one in figures.values())


def _not_taken_once(figures: Json) -> float:
    return float(sum(one["taken"]["lost"] + one["taken"]["twice"] for one in figures.values()))


def _ratio(key: str) -> Callable[[Json], float]:
    return lambda figures: float(figures["ours"][key]) / float(figures["stock"][key])


def _ours(key: str) -> Callable[[Json], float]:
    return lambda figures: float(figures["ours"][key])


def _xsid(figures: Json) -> float:
    own = figures["per_language"]
    mean = sum(float(own[language]) for language in XSID) / len(XSID)
    return 100 * mean / float(own["en"])


def _asked(figures: Json) -> float:
    own = figures["per_language"]
    return 100 * sum(float(own[name]["recall_at_1"]) for name in ASKED_IN) / len(ASKED_IN)


def _english(figures: Json) -> float:
    return 100 * float(figures["per_language"]["en"]["recall_at_1"])


def _least(goal: float) -> Callable[[float], bool]:
    return lambda figure: figure >= goal


def _most(goal: float) -> Callable[[float], bool]:
    return lambda figure: figure <= goal


ROWS = (
    Row("BANKING77, 10 an intent: accuracy", "banking77, 10 an intent", "≥ 86",
        _percent("accuracy"), _least(86)),
    Row("BANKING77: accuracy", "banking77", "≥ 93", _percent("accuracy"), _least(93)),
    Row("BANKING77: training, nothing cached", "banking77", "≤ 120",
        _plain("train_s"), _most(120), "s"),
    Row("BANKING77: training, vectors cached", "banking77, vectors cached", "≤ 20",
        _plain("train_s"), _most(20), "s"),
    Row("BANKING77: expected calibration error", "banking77", "≤ 0.05",
        _plain("ece"), _most(0.05), ""),
    Row("CLINC150: in-scope accuracy", "clinc150", "≥ 95",
        _percent("in_scope_accuracy"), _least(95)),
    Row("CLINC150: out-of-scope recall", "clinc150", "≥ 60", _percent("oos_recall"), _least(60)),
    Row("BANKING77, 10 an intent, English → Arabic: accuracy", "arbanking77", "≥ 60",
        _percent("accuracy"), _least(60)),
    Row("xSID, English → mean of 10 languages, share of English", "xsid", "≥ 90",
        _xsid, _least(90)),
    Row("language of word pairs", "word pairs", "≥ 95.5", _percent("accuracy"), _least(95.5)),
    Row("language of single words", "single words", "≥ 85", _percent("accuracy"), _least(85)),
    Row("language: more memory", "word pairs", "≤ 150", _plain("extra_rss_mb"), _most(150), "MB"),
    Row("language: time a text", "word pairs", "≤ 1", _plain("ms_per_text"), _most(1), "ms"),
    Row("language inside a conversation: turns right", "chats", "≥ 99",
        _percent("accuracy"), _least(99)),
    Row("whole turn, REST channel, p50, share of stock's", "stock", "≤ 0.3",
        _ratio("turn_p50_ms"), _most(0.3), ""),
    Row("whole turn, REST channel, p95, share of stock's", "stock", "≤ 0.3",
        _ratio("turn_p95_ms"), _most(0.3), ""),
    Row("messages a second, 8 customers, times stock's", "stock", "≥ 4",
        _ratio("crowd_per_s"), _least(4), ""),
    Row("training this project's data, share of stock's", "stock", "≤ 0.1",
        _ratio("train_s"), _most(0.1), ""),
    Row("training this project's data", "stock", "≤ 30", _ours("train_s"), _most(30), "s"),
    Row("start to ready", "stock", "≤ 15", _ours("ready_s"), _most(15), "s"),
    Row("memory of the Rasa process", "stock", "≤ 750", _ours("memory_mb"), _most(750), "MB"),
    Row("FAQ, question in 19 languages to English entries: recall@1", "retrieval across languages",
        "≥ 96", _asked, _least(96)),
    Row("FAQ, English, answers without titles: recall@1", "retrieval from answers alone", "≥ 82",
        _english, _least(82)),
    Row("the shop's articles: answers at once that are right", "answers", "≥ 97",
        _percent("direct_right"), _least(97)),
    Row("questions from elsewhere without an answer at once", "answers", "≥ 95",
        _percent("elsewhere_not_direct"), _least(95)),
    Row("a question among 10,000 passages, one core: p95", "search", "≤ 40",
        _plain("p95_ms"), _most(40), "ms"),
    Row("from publishing to answering, two processes: p95", "publish", "≤ 1000",
        _plain("p95_ms"), _most(1_000), "ms"),
    Row("a page of the help centre, 1,000 articles: p95", "help", "≤ 50",
        _plain("p95_ms"), _most(50), "ms"),
    Row("an inbox of 110,000 conversations opens: p95", "desk", "≤ 300",
        _slower("inbox"), _most(300), "ms"),
    Row("it is searched: p95", "desk", "≤ 500", _slower("search"), _most(500), "ms"),
    Row("a handoff is on 50 agents' screens: p95", "desk", "≤ 300",
        _slower("handoff"), _most(300), "ms"),
    Row("a reply is on the customer's screen: p95", "desk", "≤ 150",
        _slower("reply"), _most(150), "ms"),
    Row("500 handoffs for 50 agents: lost or taken twice", "desk", "0",
        _not_taken_once, _most(0), ""),
    Row("1,000 visitors, 20 messages a second: acknowledged, p95", "chat", "≤ 100",
        _plain("ack_p95_ms"), _most(100), "ms"),
    Row("meanwhile a person's message to the other side: p95", "chat", "≤ 150",
        _plain("human_p95_ms"), _most(150), "ms"),
    Row("memory of web", "chat", "≤ 450", _plain("web_rss_mb"), _most(450), "MB"),
    Row("of which 1,000 visitors", "chat", "≤ 60", _plain("visitors_rss_mb"), _most(60), "MB"),
    Row("networks cut, web and Rasa killed twice: lost", "chat with failures", "0",
        _plain("lost"), _most(0), ""),
    Row("doubled", "chat with failures", "0", _plain("doubled"), _most(0), ""),
    Row("out of order", "chat with failures", "0", _plain("out_of_order"), _most(0), ""),
)  # fmt: skip


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which runs to do again."""
    names = ", ".join(run.name for run in RUNS)
    parser.add_argument(
        "--only", action="append", metavar="RUN", help=f"this run again (one of: {names})"
    )
    parser.add_argument("--epochs", help="for the run 'stock': train stock for fewer epochs")


def run(arguments: argparse.Namespace) -> int:
    """Does the runs and writes the page; 1 if a data set is missing or a run failed."""
    chosen = [one for one in RUNS if not arguments.only or one.name in arguments.only]
    if not chosen:
        say(f"There is no run called {' or '.join(arguments.only)}.")
        return 1
    results: Json = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
    failed = 0
    for one in chosen:
        epochs = f" --epochs {arguments.epochs}" if one.name == "stock" and arguments.epochs else ""
        try:
            results[one.name] = _measure(one, epochs)
        except (DataMissing, subprocess.CalledProcessError) as error:
            say(f"{one.name}: skipped. {error}")
            failed += 1
        RESULTS.write_text(
            json.dumps(results, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
        )
    _write_page(results)
    say(f"written: {PAGE.relative_to(ROOT)}")
    return 1 if failed else 0


def _measure(one: Run, more: str) -> Json:
    folders = {name: data_set(name) for name in one.sets}
    if one.is_cold:
        shutil.rmtree(home() / "var" / "bench", ignore_errors=True)
    arguments = (one.arguments + more).format(**folders).split()
    begin = time.monotonic()
    with step(one.name):
        done = subprocess.run(
            [sys.executable, "-m", "bot", "bench", *arguments, "--json"],
            cwd=ROOT,
            check=True,
            capture_output=True,
            text=True,
        )
    return {
        "command": _command(one, more),
        "machine": machine(),
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "seconds": round(time.monotonic() - begin),
        "figures": json.loads(done.stdout),
    }


def _command(one: Run, more: str) -> str:
    """As somebody types it: the data sets lie below $PARLEY_BENCH_DATA."""
    shown = {name: f"$PARLEY_BENCH_DATA/{name}" for name in one.sets}
    return f"./parley bench {(one.arguments + more).format(**shown)}"


def _write_page(results: Json) -> None:
    own = PAGE.read_text(encoding="utf-8").partition(BORDER)[2] if PAGE.exists() else "\n"
    lines = [*_head(), *_table(results), *_languages(results), *_stock(results), *_runs(results)]
    PAGE.write_text("\n".join(lines) + f"\n\n{BORDER}{own}", encoding="utf-8")


def _head() -> Iterator[str]:
    yield "# Benchmarks"
    yield "Written by `./parley bench report`, which runs every command below and keeps what they"
    yield "printed in `docs/benchmarks.json`. The public data sets are looked for in the folder that"
    yield "`PARLEY_BENCH_DATA` names; a run whose data is missing says where it is published."
    yield "Settings come from development files and from cross-validation on training data; where the"
    yield "figure of a test file had been seen before a setting was chosen, that is said at the end."
    yield ""


def _table(results: Json) -> Iterator[str]:
    yield "| what | to reach | figure | |"
    yield "|---|---|---|---|"
    for row in ROWS:
        if row.run not in results:
            yield f"| {row.title} | {row.goal} {row.unit} | not run | |"
            continue
        figure = row.figure(results[row.run]["figures"])
        verdict = "reached" if row.is_reached(figure) else "**not reached**"
        yield f"| {row.title} | {row.goal} {row.unit} | {figure:.3g} {row.unit} | {verdict} |"


def _languages(results: Json) -> Iterator[str]:
    if "xsid" not in results:
        return
    shares = results["xsid"]["figures"]["per_language"]
    yield "\n## xSID by language"
    yield "Trained on 20 English sentences an intent; accuracy in %.\n"
    yield f"| {' | '.join(shares)} |"
    yield "|" + "---|" * len(shares)
    yield f"| {' | '.join(f'{100 * share:.1f}' for share in shares.values())} |"


def _stock(results: Json) -> Iterator[str]:
    if "stock" not in results:
        return
    figures = results["stock"]["figures"]
    yield "\n## Against stock Rasa"
    yield "| | stock | ours | ours : stock |"
    yield "|---|---|---|---|"
    for key, ratio in figures["ratio"].items():
        yield f"| `{key}` | {figures['stock'][key]:g} | {figures['ours'][key]:g} | {ratio:g} |"
    yield ""
    yield from (f"- {note}" for note in figures["notes"])


def _runs(results: Json) -> Iterator[str]:
    yield "\n## Commands, machines, dates"
    for name, result in results.items():
        yield f"\n**{name}** · {result['date']} · {result['machine']} · {result['seconds']} s"
        yield f"```sh\n{result['command']} --json\n```"
        figures = {
            key: figure
            for key, figure in result["figures"].items()
            if isinstance(figure, int | float) and not isinstance(figure, bool)
        }
        if figures:
            yield " · ".join(f"`{key}` {figure:.4g}" for key, figure in figures.items())
