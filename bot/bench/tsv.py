"""Reading the benches' data: tab-separated, a header line, no quoting, UTF-8."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path


class TsvInvalid(ValueError):
    """A file cannot be used; the message names file and line and says what was expected."""


def read_tsv(file: Path, columns: Sequence[str], optional: Sequence[str] = ()) -> list[list[str]]:
    """The values of `columns` and then of the `optional` ones, for each line that is not empty. An
    optional column that is missing, or ends before the line does, is "". Raises TsvInvalid."""
    lines = _lines(file)
    number, header = next(lines, (1, []))
    for name in columns:
        if name not in header:
            found = ", ".join(header) or "nothing"
            raise TsvInvalid(
                f"{file}:{number}: the header has no column '{name}' (found: {found})."
            )
    places = [header.index(name) if name in header else -1 for name in (*columns, *optional)]
    needed = max(places[: len(columns)]) + 1
    rows = []
    for number, cells in lines:
        if len(cells) < needed:
            raise TsvInvalid(
                f"{file}:{number}: {len(cells)} columns where the header promises {len(header)}: "
                "columns are separated by tabs."
            )
        rows.append([cells[place] if 0 <= place < len(cells) else "" for place in places])
    if not rows:
        raise TsvInvalid(f"{file}: there is no line below the header.")
    return rows


def _lines(file: Path) -> Iterator[tuple[int, list[str]]]:
    """The lines' numbers, from 1, and cells."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise TsvInvalid(f"{file}: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise TsvInvalid(f"{file}: byte {error.start} is not UTF-8.") from error
    # Not splitlines(): a sentence may hold U+2028 or another of the line breaks that it knows.
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield number, [cell.strip() for cell in line.split("\t")]
