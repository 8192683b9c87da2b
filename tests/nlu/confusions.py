"""What was taken for what: an HTML page with the matrix as a picture."""

from __future__ import annotations

import base64
import html
import io
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import matplotlib as mpl
import numpy as np

mpl.use("Agg")

import matplotlib.pyplot as plt


@dataclass(frozen=True)
class Understood:
    """A test sentence, the intent that it has, and what the assistant took it for."""

    language: str
    text: str
    expected: str
    actual: str
    confidence: float

    @property
    def is_right(self) -> bool:
        return self.expected == self.actual


def accuracy(results: Sequence[Understood]) -> float:
    """The share that was understood exactly, 0 to 1."""
    return sum(one.is_right for one in results) / len(results)


def write_report(results: Sequence[Understood], file: Path) -> None:
    """Writes the page; the picture stands inside it, and beside it as PNG."""
    picture = _matrix(results)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.with_suffix(".png").write_bytes(picture)
    image = base64.b64encode(picture).decode()
    languages = sorted({one.language for one in results})
    file.write_text(
        f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>What the assistant understood</title>
<meta name="viewport" content="width=device-width">
<style>
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem;
  color: #1b1b1b; background: #fff }}
table {{ border-collapse: collapse; margin: 1rem 0 }}
th, td {{ text-align: start; padding: .25rem .75rem; border-bottom: 1px solid #d5d5d5;
  vertical-align: top }}
td.number {{ text-align: end; font-variant-numeric: tabular-nums }}
img {{ max-width: 100%; height: auto }}
</style></head><body>
<h1>What the assistant understood</h1>
<p>{len(results)} sentences that training has not seen; {accuracy(results):.1%} understood exactly.</p>
<h2>By language</h2>
{_table(("language", "sentences", "understood"), _by_language(results, languages))}
<h2>Matrix</h2>
<p>Rows: what it is; columns: what it was taken for; shares of each row.</p>
<img alt="Confusion matrix of all intents; the table below lists every confusion"
src="data:image/png;base64,{image}">
<h2>Confusions</h2>
{_table(("is", "taken for", "times", "sentences"), _pairs(results))}
</body></html>
""",
        encoding="utf-8",
    )


def _by_language(results: Sequence[Understood], languages: Sequence[str]) -> list[tuple[str, ...]]:
    rows = []
    for language in languages:
        own = [one for one in results if one.language == language]
        rows.append((language, str(len(own)), f"{accuracy(own):.1%}"))
    return rows


def _pairs(results: Sequence[Understood]) -> list[tuple[str, ...]]:
    wrong = [one for one in results if not one.is_right]
    counts = Counter((one.expected, one.actual) for one in wrong)
    return [
        (
            expected,
            actual,
            str(count),
            " · ".join(
                f"{one.text} ({one.language}, {one.confidence:.2f})"
                for one in wrong
                if (one.expected, one.actual) == (expected, actual)
            ),
        )
        for (expected, actual), count in counts.most_common()
    ]


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f'<th scope="col">{html.escape(one)}</th>' for one in heads)
    body = "".join(
        "<tr>" + "".join(f'<td dir="auto">{html.escape(one)}</td>' for one in row) + "</tr>"
        for row in rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _matrix(results: Sequence[Understood]) -> bytes:
    names = sorted({one.expected for one in results} | {one.actual for one in results})
    place = {name: number for number, name in enumerate(names)}
    counts = np.zeros((len(names), len(names)))
    for one in results:
        counts[place[one.expected], place[one.actual]] += 1
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    side = max(6.0, 0.32 * len(names) + 2.5)
    figure, axes = plt.subplots(figsize=(side, side))
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    axes.set_xticks(range(len(names)), names, rotation=90, fontsize=8)
    axes.set_yticks(range(len(names)), names, fontsize=8)
    for row, column in zip(*np.nonzero(counts)):
        colour = "white" if shares[row, column] > 0.5 else "black"
        number = str(int(counts[row, column]))
        axes.text(column, row, number, ha="center", va="center", color=colour, fontsize=6)
    axes.set_xlabel("taken for")
    axes.set_ylabel("is")
    figure.tight_layout()
    picture = io.BytesIO()
    figure.savefig(picture, format="png", dpi=110)
    plt.close(figure)
    return picture.getvalue()
