"""Keeps a process's texts as they are in the database: what was edited, and shared values."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping

from fluent.syntax import ast

from bot.knowledge.values import Values, load_values
from bot.storage import Database
from bot.wording import Catalog
from bot.wording.edited import TextRefused, parse_text
from bot.wording.stored import TOPIC, load_texts

log = logging.getLogger(__name__)

POLL_SECONDS = 0.5


class LiveWording:
    """The bot says what was edited within a second, in every process, without training. One thread
    follows the rows: hints wake it, and for other processes' changes it looks now and then."""

    def __init__(self, database: Database, catalog: Catalog) -> None:
        self._database = database
        self._catalog = catalog
        self._known: tuple[Mapping[tuple[str, str], str], Values] | None = None
        self._changed, self._stopped = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._follow, name="wording", daemon=True)
        self._stop_listening: Callable[[], None] = lambda: None

    def start(self) -> None:
        """Read what there is, and follow it from now on."""
        self._stop_listening = self._database.hub.listen(
            TOPIC, lambda _topic, _n: self._changed.set()
        )
        self.catch_up()
        self._thread.start()

    def close(self) -> None:
        """Stop following; returns when nothing uses the database any more."""
        self._stopped.set()
        self._changed.set()
        self._stop_listening()
        if self._thread.is_alive():
            self._thread.join(timeout=10)

    def catch_up(self) -> None:
        """Say from now on what is in the database now."""
        with self._database.read() as connection:
            found = load_texts(connection), load_values(connection)
        if found == self._known:
            return
        texts, values = found
        self._catalog.put_over(_parsed(texts), lambda locale: _facts(values, locale))
        self._known = found

    def _follow(self) -> None:
        while not self._stopped.is_set():
            self._changed.wait(POLL_SECONDS)
            self._changed.clear()
            try:
                self.catch_up()
            except Exception:
                log.exception("the edited texts could not be read; trying again")
                self._stopped.wait(POLL_SECONDS)


def _parsed(texts: Mapping[tuple[str, str], str]) -> dict[tuple[str, str], ast.Message]:
    """Without those that cannot be read, which only another version of Parley can have stored."""
    found = {}
    for (locale, key), text in texts.items():
        try:
            found[locale, key] = parse_text(key, text)
        except TextRefused as refused:
            log.warning("the edited text %s in %s is left out: %s", key, locale, refused)
    return found


def _facts(values: Values, locale: str) -> dict[str, str]:
    return {name: values.get(name, locale) or "" for name in values.names}
