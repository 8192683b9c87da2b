"""The public data sets that the benches are run on: where they lie, and where to get them."""

from __future__ import annotations

import os
from pathlib import Path

from bot.environments.places import ROOT

_VARIABLE = "PARLEY_BENCH_DATA"
_PUBLISHED = {
    "arbanking77": "https://github.com/SinaLab/ArBanking77",
    "banking77": "https://github.com/PolyAI-LDN/task-specific-datasets",
    "faq_bitcoin": "https://github.com/bitcoin-dot-org/bitcoin.org",
    "clinc150": "https://github.com/clinc/oos-eval",
    "lid_lingua": "https://github.com/pemistahl/lingua-py",
    "xsid": "https://github.com/mainlp/xsid",
}


class DataMissing(FileNotFoundError):
    """A data set is not here; the message says where it is published and where to put it."""


def data_set(name: str) -> Path:
    """The folder of a public data set. Raises DataMissing, and KeyError for a name not known."""
    source = _PUBLISHED[name]
    folder = Path(os.environ.get(_VARIABLE) or ROOT.parent / "shared" / "data") / name
    if not folder.is_dir():
        raise DataMissing(
            f"{folder} does not exist. Get the data set '{name}' from {source} and put it there, "
            f"or set {_VARIABLE} to the folder that holds '{name}'."
        )
    return folder
