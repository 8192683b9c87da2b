"""Loaded at every start of the Rasa environment's Python: sets what var/rasa.env says.

So plain `rasa shell`, `rasa run` and `rasa train` know the secret and the addresses that `./parley`
made. What the environment already says is kept.
"""

import os


def _load() -> None:
    home = os.environ.get("PARLEY_HOME") or os.getcwd()
    try:
        with open(os.path.join(home, "var", "rasa.env"), encoding="utf-8") as file:
            lines = file.read().splitlines()
    except OSError:
        return  # nothing was started here yet
    for line in lines:
        key, equals, value = line.partition("=")
        if equals and not key.startswith("#"):
            os.environ.setdefault(key.strip(), value.strip())


_load()
