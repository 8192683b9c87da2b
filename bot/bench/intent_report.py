"""The figures of `./parley bench intent` for people."""

from __future__ import annotations

from typing import Any

_SHARES = {
    "accuracy": "accuracy, all rows",
    "in_scope_accuracy": "accuracy, in scope, with the threshold",
    "macro_f1": "macro-F1",
    "oos_recall": "out of scope: recall",
    "oos_precision": "out of scope: precision",
}
_NUMBERS = {
    "mcc": ("Matthews correlation", "{:.3f}"),
    "ece": ("expected calibration error", "{:.3f}"),
    "threshold": ("threshold", "{:.2f}"),
    "train_s": ("training", "{:.1f} s"),
    "ms_per_text": ("one text", "{:.1f} ms"),
    "peak_rss_mb": ("peak memory", "{:.0f} MB"),
}


def as_table(figures: dict[str, Any]) -> str:
    """One figure a line; shares in percent, a dash where there is nothing to count."""
    lines = [("rows of the test", str(figures["rows"]))]
    lines += [(title, _percent(figures[key])) for key, title in _SHARES.items()]
    lines += [(title, form.format(figures[key])) for key, (title, form) in _NUMBERS.items()]
    languages = figures["per_language"]
    if len(languages) > 1:
        lines += [(f"accuracy, {name or '?'}", _percent(languages[name])) for name in languages]
    width = max(len(title) for title, _ in lines)
    return "\n".join(f"{title:<{width}}  {value:>9}" for title, value in lines)


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.1%}"
