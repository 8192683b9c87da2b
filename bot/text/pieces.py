"""Tokens: a text cut into the pieces of a vocabulary, so that the sum of their scores is largest.

This is SentencePiece's unigram model (Kudo, 2018). Its own library and `tokenizers` keep 54 and
278 MB in each process for 250,000 pieces; a trie that is mapped from its file takes 1 MB and no
time to load."""

from __future__ import annotations

import json
import re
import unicodedata
from array import array
from collections.abc import Mapping, Sequence
from pathlib import Path

import marisa_trie

_TRIE, _TABLES, _CHARACTERS = "pieces.trie", "pieces.tables", "pieces.json"
_SPACES = re.compile(" {2,}")
_SPACE_IN_PIECES = "\u2581"
# SentencePiece's own penalty: a character that is in no piece costs this much more than the
# costliest piece.
_UNKNOWN_PENALTY = 10.0


class Pieces:
    """Cuts texts; may be used by all threads at once."""

    def __init__(self, folder: Path) -> None:
        """Reads what `write_pieces` left in `folder`."""
        self._trie = marisa_trie.Trie().mmap(str(folder / _TRIE))
        self._numbers, self._scores = array("i"), array("f")
        with (folder / _TABLES).open("rb") as tables:
            self._numbers.fromfile(tables, len(self._trie))
            self._scores.fromfile(tables, len(self._trie))
        settings = json.loads((folder / _CHARACTERS).read_text("utf-8"))
        self._characters = {int(code): other for code, other in settings["characters"].items()}
        self._unknown: int = settings["unknown"]
        self._longest: int = settings["longest"]
        self._unknown_score = min(self._scores) - _UNKNOWN_PENALTY

    def normal(self, text: str) -> str:
        """NFKC, all that is blank a single space, invisible characters gone."""
        composed = unicodedata.normalize("NFC", text)
        return _SPACES.sub(" ", composed.translate(self._characters))

    def numbers(self, normal: str) -> list[int]:
        """The numbers of the pieces of a text that went through `normal`."""
        text = _SPACE_IN_PIECES + normal.removeprefix(" ").replace(" ", _SPACE_IN_PIECES)
        ends_at = self._best_ends(text)
        found, at = [], len(text)
        while at > 0:
            start, number = ends_at[at]
            found.append(number)
            at = start
        return found[::-1]

    def _best_ends(self, text: str) -> list[tuple[int, int]]:
        """Viterbi: for each position the start and the number of the piece that best ends there."""
        best = [0.0] + [-1e30] * len(text)
        ends_at = [(0, self._unknown)] * (len(text) + 1)
        prefixes = self._trie.iter_prefixes_with_ids
        scores, numbers, longest = self._scores, self._numbers, self._longest
        for start in range(len(text)):
            here = best[start]
            # Where no piece fits, one unknown character.
            if here + self._unknown_score > best[start + 1]:
                best[start + 1] = here + self._unknown_score
                ends_at[start + 1] = (start, self._unknown)
            for piece, key in prefixes(text[start : start + longest]):
                end = start + len(piece)
                if here + scores[key] > best[end]:
                    best[end] = here + scores[key]
                    ends_at[end] = (start, numbers[key])
        return ends_at


def write_pieces(
    folder: Path,
    pieces: Sequence[str],
    scores: Sequence[float],
    unknown: int,
    characters: Mapping[int, str],
) -> None:
    """Write the files that `Pieces` reads. `unknown` is the number of what is in no piece."""
    number_of = {piece: number for number, piece in enumerate(pieces) if number != unknown}
    trie = marisa_trie.Trie(number_of)
    trie.save(str(folder / _TRIE))
    numbers = array("i", [0]) * len(trie)
    for piece, number in number_of.items():
        numbers[trie[piece]] = number
    with (folder / _TABLES).open("wb") as tables:
        numbers.tofile(tables)
        array("f", [scores[number] for number in numbers]).tofile(tables)
    longest = max(map(len, number_of))
    settings = {"unknown": unknown, "longest": longest, "characters": characters}
    (folder / _CHARACTERS).write_text(json.dumps(settings), "utf-8")
