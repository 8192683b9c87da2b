"""The comparison, for people and as JSON."""

from __future__ import annotations

import datetime
import os
import platform
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.bench.stock.trial import Figures

# Key, what it is, its unit.
ROWS = (
    ("train_s", "training, the whole command, nothing cached", "s"),
    ("ready_s", "process start to ready", "s"),
    ("memory_mb", "memory of the Rasa process after all messages", "MB"),
    ("parse_p50_ms", "/model/parse p50", "ms"),
    ("parse_p95_ms", "/model/parse p95", "ms"),
    ("turn_p50_ms", "whole turn, REST channel, one customer, p50", "ms"),
    ("turn_p95_ms", "whole turn, REST channel, one customer, p95", "ms"),
    ("channel_turn_p50_ms", "whole turn, our own channel, one customer, p50", "ms"),
    ("channel_turn_p95_ms", "whole turn, our own channel, one customer, p95", "ms"),
    ("crowd_per_s", "messages a second, REST channel, 8 customers", ""),
    ("crowd_p95_ms", "whole turn, REST channel, 8 customers, p95", "ms"),
    ("unanswered", "messages through the REST channel that got no reply", ""),
)


@dataclass(frozen=True)
class Comparison:
    """What was measured, of whom, with what."""

    stock: Figures
    ours: Figures
    notes: list[str]
    training: dict[str, Any]
    messages: dict[str, int]

    def as_json(self) -> dict[str, Any]:
        """The keys of `stock`, `ours` and `ratio` (ours : stock) are those of `ROWS`."""
        return {
            "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
            "machine": machine(),
            "training": self.training,
            "messages": self.messages,
            "stock": self.stock,
            "ours": self.ours,
            "ratio": self._ratios(),
            "notes": self.notes,
        }

    def as_table(self) -> str:
        """Lines of a Markdown table, the notes below."""
        ratios = self._ratios()
        lines = ["| | stock | ours | ours : stock |", "|---|---|---|---|"]
        for key, title, unit in ROWS:
            cells = [_cell(self.stock.get(key), unit), _cell(self.ours.get(key), unit)]
            lines.append(f"| {title} | {' | '.join(cells)} | {ratios.get(key, '–')} |")
        return "\n".join([*lines, "", *(f"- {note}" for note in self.notes)])

    def _ratios(self) -> dict[str, float]:
        return {
            key: round(self.ours[key] / self.stock[key], 3)
            for key, _, _ in ROWS
            if self.stock.get(key) and key in self.ours
        }


def machine() -> str:
    """The processor and its number of cores."""
    return f"{_processor()}, {os.cpu_count()} cores"


def _processor() -> str:
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        for line in cpuinfo.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _cell(figure: float | None, unit: str) -> str:
    return "–" if figure is None else f"{figure:,g} {unit}".rstrip()
