"""What one process knows: the index, which follows the changes, and when an answer is certain."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.errors import AssistantUnavailable
from bot.knowledge import everyday, learned, provisional
from bot.knowledge.answer import Answer
from bot.knowledge.article import PUBLIC, STAFF, Article
from bot.knowledge.calibration import METHOD, Calibration, calibrate, from_values
from bot.knowledge.changes import TOPIC, changed_since, last_change
from bot.knowledge.encoding import NAME
from bot.knowledge.index import Entry, Index, load_entries
from bot.knowledge.passages import Vectors, count_missing, encode_missing
from bot.knowledge.publishing import publish_due
from bot.knowledge.question import FindLanguage, Question
from bot.knowledge.reader import Reader
from bot.knowledge.view import View
from bot.storage import Database
from bot.text.encoder import Encodes

log = logging.getLogger(__name__)

POLL_SECONDS = 0.2  # what another process publishes is found so soon
QUIET_SECONDS = 1.0  # without a further change, before the thresholds are calculated again
ROW = "answers"
MADE_BY = f"{NAME}, method {METHOD}"


@dataclass(frozen=True)
class _Known:
    """The index as it was after change `change`."""

    change: int
    entries: dict[int, Entry]
    public: Index
    everyday: Vectors

    @cached_property
    def staff(self) -> Index:
        """Made when somebody at the desk asks: customers need not wait for it after each change."""
        if all(entry.article.is_public for entry in self.entries.values()):
            return self.public
        return Index(self.entries.values(), self.public.default_locale, self.everyday)

    def index(self, audience: str) -> Index:
        return self.staff if audience == STAFF else self.public


class Library:
    """Answers from the articles that are published, a second after they are. Safe in all threads.

    One thread follows the change log, one calculates thresholds after changes, and one gives vectors
    to passages that have none (after a first import, or with a new encoder). Thresholds come from
    all articles or not at all: those of the first few would refuse what the others answer.
    """

    def __init__(
        self,
        database: Database,
        encoder: Encodes,
        languages: Sequence[str],
        default_locale: str,
        find_language: FindLanguage,
    ) -> None:
        """`find_language` tells how likely a text is in each language."""
        self.database = database
        self.encoder = encoder
        self.languages = tuple(languages)
        self.default_locale = default_locale
        self.find_language = find_language
        self._known: _Known | None = None
        self._calibration: Calibration | None = None
        self._calibrated_at = 0  # the change after which the thresholds were calculated
        self._encoded_at: int | None = None  # the change with which every passage had a vector
        self._changed, self._uncalibrated = threading.Event(), threading.Event()
        self._stopped = threading.Event()
        self._stop_listening: Callable[[], None] | None = None
        self._threads: list[threading.Thread] = []

    def start(self) -> None:
        """Load what is published, and follow it from now on."""
        self._stop_listening = self.database.hub.listen(
            TOPIC, lambda _topic, _n: self._changed.set()
        )
        vectors = everyday.load_vectors(self.database, self.encoder)
        self._known = self._load(None, vectors)
        with self.database.read() as connection:
            self._encoded_at = None if count_missing(connection) else self._known.change
        self._load_calibration(self._known.change)
        for work in (lambda: self._follow(vectors), self._keep_calibrated, self._encode_missing):
            thread = threading.Thread(target=work, name="knowledge", daemon=True)
            thread.start()
            self._threads.append(thread)

    def close(self) -> None:
        """Stop following; returns when nothing uses the database any more."""
        self._stopped.set()
        self._changed.set()
        self._uncalibrated.set()
        if self._stop_listening:
            self._stop_listening()
        for thread in self._threads:
            thread.join(timeout=10)

    @property
    def is_ready(self) -> bool:
        """Whether answers can be certain: articles are loaded and thresholds known."""
        return self._known is not None and self._calibration is not None

    @property
    def is_complete(self) -> bool:
        """Whether everything that was there at the start is searched, with thresholds of its own.

        A first import of three hundred articles takes minutes to get there; until then customers
        choose between articles.
        """
        return self._encoded_at is not None and self._calibrated_at >= self._encoded_at

    def answer(
        self, question: str, locale: str, *, audience: str = PUBLIC, before: str | None = None
    ) -> Answer:
        """An article, a choice, or that nothing answers `question`, for a reader of `locale`.

        `before` is what the same person asked before: "and to Canada?" is understood with it. Those
        of the audience `staff` get answers from the articles for staff, too. Until the thresholds
        are known it is a choice. Raises `AssistantUnavailable` while there is nothing to choose."""
        asked = Question(question, locale, audience, before)
        if self._calibration is not None:
            return self.view(audience).answer(asked)
        view = self.view(audience) if self._known else None
        with self.database.read() as connection:
            return provisional.offer(connection, view, asked, self.reader(locale, audience))

    def nearest(
        self, question: str, locale: str, most: int, *, audience: str = PUBLIC
    ) -> tuple[Article, ...]:
        """The articles that fit `question` best, whether or not any of them answers it."""
        if self._known is None:
            return ()
        return self.view(audience).nearest(Question(question, locale, audience), most)

    def view(self, audience: str = PUBLIC) -> View:
        """What can be answered now; it does not change when articles do.

        Raises `AssistantUnavailable` before `start` has loaded them."""
        known = self._known
        if known is None:
            raise AssistantUnavailable(
                "The articles are still being loaded: try again in a moment."
            )
        return View(
            known.index(audience),
            self._calibration,
            self.encoder,
            self.find_language,
            known.everyday,
        )

    def article(self, name: str, locale: str) -> Article | None:
        """The published article in the locale, or else in the language that is nearest to it."""
        if self._known and self._calibration:
            return self._known.public.article(name, locale)
        with self.database.read() as connection:
            found = provisional.read(connection, [name], self.reader(locale))
        return found[0] if found else None

    def reader(self, locale: str, audience: str = PUBLIC) -> Reader:
        """Somebody who reads in `locale`."""
        return Reader(locale, audience, self.languages, self.default_locale)

    def _load(self, before: _Known | None, vectors: Vectors) -> _Known:
        with self.database.read() as connection:
            change = last_change(connection)
            if before is None:
                entries = load_entries(connection)
            else:
                changed = changed_since(connection, before.change)
                kept = {row: entry for row, entry in before.entries.items() if row not in changed}
                entries = kept | load_entries(connection, changed)
        public = [entry for entry in entries.values() if entry.article.is_public]
        index = Index(public, self.default_locale, vectors)
        return _Known(change, entries, index, vectors)

    def _follow(self, vectors: Vectors) -> None:
        while not self._stopped.is_set():
            self._changed.wait(POLL_SECONDS)
            self._changed.clear()
            try:
                publish_due(self.database, self.encoder)
                self._catch_up(vectors)
            except Exception:
                log.exception("the knowledge base's changes could not be read; trying again")
                self._stopped.wait(POLL_SECONDS)

    def _catch_up(self, vectors: Vectors) -> None:
        with self.database.read() as connection:
            change = last_change(connection)
        if self._known is None or change == self._known.change:
            return
        self._known = self._load(self._known, vectors)
        self._uncalibrated.set()

    def _load_calibration(self, change: int) -> None:
        kept = learned.load(self.database, ROW) or {}
        if kept.get("made_by") == MADE_BY:
            self._calibration = from_values(kept["calibration"])
            self._calibrated_at = kept["change"]
        if (kept.get("made_by"), kept.get("change")) != (MADE_BY, change):
            self._uncalibrated.set()

    def _keep_calibrated(self) -> None:
        while not self._stopped.is_set():
            self._uncalibrated.wait()
            self._wait_for_quiet()
            try:
                self._calibrate()
            except Exception:
                log.exception("the thresholds of answers could not be calculated")

    def _wait_for_quiet(self) -> None:
        """Until no further change comes; at once if there are no thresholds at all."""
        self._uncalibrated.clear()
        while self._calibration is not None and self._uncalibrated.wait(QUIET_SECONDS):
            if self._stopped.is_set():
                return
            self._uncalibrated.clear()

    def _calibrate(self) -> None:
        known = self._known
        if known is None or self._stopped.is_set() or not self._has_all(known):
            return
        calibration = calibrate(known.public)
        if calibration is None:
            return
        self._calibration, self._calibrated_at = calibration, known.change
        values = {
            "made_by": MADE_BY,
            "change": known.change,
            "calibration": calibration.to_values(),
        }
        learned.store(self.database, ROW, values)

    def _has_all(self, known: _Known) -> bool:
        return self._encoded_at is not None and known.change >= self._encoded_at

    def _encode_missing(self) -> None:
        if self._encoded_at is not None:
            return
        try:
            encode_missing(self.database, self.encoder, self._stopped.is_set)
            with self.database.read() as connection:
                self._encoded_at = last_change(connection)
            self._uncalibrated.set()
        except Exception:
            log.exception("not all passages could be encoded; the next start goes on")


_current: list[Library] = []


def use(library: Library) -> None:
    """Make this the library of the process: actions are created without arguments."""
    _current[:] = [library]


def current() -> Library:
    """The library that was given to `use`. Raises `AssistantUnavailable` if there was none."""
    if not _current:
        raise AssistantUnavailable("No knowledge base has been loaded in this process.")
    return _current[0]
