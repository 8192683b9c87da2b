"""Language identification on any data: a file of texts whose languages are known."""

from __future__ import annotations

import argparse
import dataclasses
import json
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.bench.tsv import TsvInvalid, read_tsv
from bot.environments.places import ROOT

DETECTORS = ("words", "lingua", "langdetect")

Rows = list[tuple[str, str]]


@dataclass(frozen=True)
class Figures:
    """Shares from 0 to 1. `ms_per_text` without loading; `extra_rss_mb`: what memory is more after
    the last text than before anything of the detector was loaded."""

    rows: int
    accuracy: float
    per_language: dict[str, float]
    ms_per_text: float
    extra_rss_mb: float


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The file, and who is to tell which languages apart."""
    parser.add_argument(
        "--test",
        type=Path,
        required=True,
        metavar="X.tsv",
        help="tab-separated, with a header that names the columns text and lang",
    )
    parser.add_argument(
        "--languages",
        metavar="en,es,…",
        help="only these are told apart, and only their rows count (default: all of the file)",
    )
    parser.add_argument("--detector", choices=DETECTORS, default=DETECTORS[0])
    parser.add_argument("--json", action="store_true", help="print JSON and nothing else")


def run(arguments: argparse.Namespace) -> int:
    """Returns 1 when the file or the languages cannot be used; the message has said why."""
    try:
        rows, languages = read_rows(arguments.test, _split(arguments.languages))
        figures = measure_apart(rows, languages, arguments.detector)
    except (TsvInvalid, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    print(json.dumps(dataclasses.asdict(figures)) if arguments.json else _as_table(figures))
    return 0


def read_rows(file: Path, languages: list[str]) -> tuple[Rows, list[str]]:
    """The rows in these languages (all, if none are named), and the languages. Raises TsvInvalid."""
    rows = [(text, language) for text, language in read_tsv(file, ("text", "lang"))]
    languages = languages or sorted({language for _, language in rows})
    kept = [row for row in rows if row[1] in languages]
    if not kept:
        raise TsvInvalid(f"{file}: no row is in one of the languages {', '.join(languages)}.")
    return kept, languages


def measure_apart(rows: Rows, languages: list[str], detector: str) -> Figures:
    """Measures in a process of its own, whose memory holds nothing yet. Raises ValueError for
    languages that the detector does not know."""
    from bot.text.language import Identifier

    Identifier(languages, detector)  # makes the table if there is none, and complains here
    result = subprocess.run(
        [sys.executable, "-m", "bot.bench.language"],
        input=json.dumps({"rows": rows, "languages": languages, "detector": detector}),
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    if result.returncode:
        raise ValueError(f"The measurement failed:\n{result.stderr}")
    return Figures(**json.loads(result.stdout))


def measure(rows: Rows, languages: list[str], detector: str) -> Figures:
    """Identifies every text once, in this process."""
    before = _memory_mb()
    from bot.text.language import Identifier

    identifier = Identifier(languages, detector)
    begin = time.perf_counter()
    found = [identifier.likeliest(text) for text, _ in rows]
    seconds = time.perf_counter() - begin
    memory = _memory_mb() - before
    count = Counter(language for _, language in rows)
    right = Counter(language for (_, language), one in zip(rows, found) if one == language)
    return Figures(
        rows=len(rows),
        accuracy=sum(right.values()) / len(rows),
        per_language={language: right[language] / count[language] for language in sorted(count)},
        ms_per_text=seconds / len(rows) * 1_000,
        extra_rss_mb=memory,
    )


def _memory_mb() -> float:
    """What is resident now; where the system does not tell, the most that ever was."""
    try:
        status = Path("/proc/self/status").read_text(encoding="utf-8")
    except OSError:
        import resource

        kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return kilobytes / (1_024 if sys.platform != "darwin" else 1_048_576)
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1_024


def _split(languages: str | None) -> list[str]:
    return [name.strip() for name in (languages or "").split(",") if name.strip()]


def _as_table(figures: Figures) -> str:
    lines = [
        f"{figures.rows} texts: {figures.accuracy:.1%} right",
        f"{figures.ms_per_text:.2f} ms a text, {figures.extra_rss_mb:.0f} MB more memory",
    ]
    lines += [f"  {name:<4} {share:.1%}" for name, share in figures.per_language.items()]
    return "\n".join(lines)


def _main() -> None:
    wanted: dict[str, Any] = json.load(sys.stdin)
    rows = [(text, language) for text, language in wanted["rows"]]
    print(json.dumps(dataclasses.asdict(measure(rows, wanted["languages"], wanted["detector"]))))


if __name__ == "__main__":
    _main()
