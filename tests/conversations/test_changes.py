"""Every row of the table of changes in docs/conversations.md, caused by each of those it names."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.assistant.replies import Renderer
from bot.conversations import conversations, handoffs, messages, queue, reopening, routing, snooze
from bot.conversations.due import Due
from bot.conversations.locale import Heard
from bot.errors import Conflict
from bot.settings import Handoff
from bot.storage import Database
from bot.storage import tables as t
from tests.conversations import cast

DOCS = Path(__file__).resolve().parents[2] / "docs" / "conversations.md"
CAUSERS = ("customer", "agent", "supervisor", "time", "bot", "program")


@dataclass(frozen=True)
class Row:
    """A line of the table."""

    change: str
    before: str
    after: str
    causes: str

    @property
    def key(self) -> tuple[str, str, str]:
        return self.change, self.before, self.after

    @property
    def causers(self) -> list[str]:
        words = re.findall(r"\w+", self.causes.replace("its agent or a supervisor", "supervisor"))
        its = ["agent"] if "its agent" in self.causes else []
        return [causer for causer in CAUSERS if causer in {*words, *its}]


def rows() -> list[Row]:
    table = DOCS.read_text(encoding="utf-8").partition("## Reasons")[0]
    cells = [
        [cell.strip().replace("`", "") for cell in line.strip("|").split("|")]
        for line in table.splitlines()
        if line.startswith("| ")
    ]
    return [Row(*line[:4]) for line in cells[1:]]


class Scene:
    """One conversation of a customer, with Ana and Ben at work, and Sam who supervises them."""

    def __init__(self, database: Database, renderer: Renderer) -> None:
        self.database = database
        self.ana, self.ben, self.sam = (
            cast.hire(database, name, presence="busy") for name in ("Ana", "Ben", "Sam")
        )
        self.team = cast.found_team(database)
        self.other_team = cast.found_team(database, "Returns", members=[self.ben])
        self.id = ""
        self.due = Due(Handoff(), database, renderer.say, lambda: 0.0)

    def set(self, state: str) -> None:
        """Bring the conversation there."""
        status, _, held = state.partition(", ")
        self.id = cast.begin(self.database)
        if status != "pending":
            self.do(handoffs.do_request, "asked", {})
        if held == "assigned" or status == "resolved":
            self.do(handoffs.do_take, self.ana)
        if status == "snoozed":
            self.do(snooze.do_snooze, self.ana, time.time() + 3600)
        if status == "resolved":
            self.do(handoffs.do_resolve, self.ana)

    def do(self, rule: Callable[..., object], *args: object, **options: object) -> object:
        return cast.do(self.database, rule, self.id, *args, **options)

    def write(self) -> None:
        """The customer writes."""
        heard = Heard({"en": 0.0})
        self.do(messages.do_receive, str(time.time()), "Hello?", heard, ("en",))

    def look(self) -> None:
        """What is due happens."""
        self.due.do_what_is_due()

    def put(self, **values: object) -> None:
        cast.put(self.database, t.conversations, self.id, **values)

    def assigning(self) -> None:
        cast.put(self.database, t.teams, self.team, assigns=True)
        cast.put(self.database, t.agents, self.ana, presence="online")

    def everybody_leaves(self) -> None:
        for staff_id in (self.ana, self.ben, self.sam):
            cast.put(self.database, t.agents, staff_id, presence="offline")

    def ana_falls_silent(self) -> None:
        """An hour ago: what she had done is as old."""
        cast.go_silent(self.database, self.ana)
        with self.database.write() as connection:
            connection.execute(
                t.status_events.update().values(created_at=t.status_events.c.created_at - 3600)
            )


@pytest.fixture
def scene(database: Database, renderer: Renderer) -> Scene:
    return Scene(database, renderer)


Cause = Callable[[Scene], object]


def after(prepare: Cause, cause: Cause) -> Cause:
    """First the circumstances, then the cause."""

    def both(scene: Scene) -> None:
        prepare(scene)
        cause(scene)

    return both


def time_is_up(scene: Scene) -> None:
    scene.put(snoozed_until=time.time() - 1)
    scene.look()


def leave_address(scene: Scene) -> None:
    scene.do(queue.do_leave_email, "customer@mail.example")


def by(rule: Callable[..., object], *args: object, **options: object) -> dict[str, Cause]:
    """The same by an agent and by a supervisor."""
    return {
        "agent": lambda scene: scene.do(rule, scene.ana, *args, **options),
        "supervisor": lambda scene: scene.do(rule, scene.sam, *args, **options),
    }


ask: Cause = lambda scene: scene.do(handoffs.do_request, "asked", {})  # noqa: E731
take: Cause = lambda scene: scene.do(handoffs.do_take, scene.ana)  # noqa: E731
to_ben: dict[str, Cause] = {
    "agent": lambda scene: scene.do(handoffs.do_transfer, scene.ana, to_staff=scene.ben),
    "supervisor": lambda scene: scene.do(handoffs.do_transfer, scene.sam, to_staff=scene.sam),
}
to_others: dict[str, Cause] = {
    "agent": lambda scene: scene.do(handoffs.do_transfer, scene.ana, to_team=scene.other_team),
    "supervisor": lambda scene: scene.do(handoffs.do_transfer, scene.sam, to_team=scene.other_team),
}
resolved, returned = by(handoffs.do_resolve), by(handoffs.do_return)
requeued, snoozed = by(handoffs.do_requeue), by(snooze.do_snooze, 4_000_000_000.0)
woken: dict[str, Cause] = {"time": time_is_up, "customer": Scene.write, **by(snooze.do_wake)}

CAUSES: dict[tuple[str, str, str], dict[str, Cause]] = {
    ("begun", "resolved", "pending"): {"customer": after(Scene.ana_falls_silent, Scene.write)},
    ("reopened", "resolved", "open, assigned"): {"customer": after(Scene.assigning, Scene.write)},
    ("reopened", "resolved", "open, waiting"): {
        "program": lambda scene: scene.do(reopening.do_queue_again)
    },
    ("handed_off", "pending", "open, waiting"): {"customer": ask, "bot": ask},
    ("ticket", "open, waiting", "open, waiting"): {
        "time": after(Scene.everybody_leaves, Scene.look),
        "customer": leave_address,
    },
    ("ticket", "open, assigned", "open, assigned"): {"customer": leave_address},
    ("left", "open, waiting", "pending"): {"customer": lambda scene: scene.do(handoffs.do_leave)},
    ("taken", "open, waiting", "open, assigned"): {
        "agent": lambda scene: cast.do(scene.database, routing.do_take_next, scene.ana)
    },
    ("taken", "pending", "open, assigned"): {"agent": take, "bot": take},
    ("taken", "snoozed, waiting", "open, assigned"): {"agent": take},
    ("taken", "resolved", "open, assigned"): {"agent": take},
    ("assigned", "open, waiting", "open, assigned"): {"time": after(Scene.assigning, Scene.look)},
    ("transferred", "open, assigned", "open, assigned"): to_ben,
    ("transferred", "open, assigned", "open, waiting"): to_others,
    ("transferred", "open, waiting", "open, assigned"): to_ben,
    ("transferred", "open, waiting", "open, waiting"): to_others,
    ("transferred", "snoozed, assigned", "open, assigned"): to_ben,
    ("transferred", "snoozed, assigned", "open, waiting"): to_others,
    ("transferred", "snoozed, waiting", "open, assigned"): to_ben,
    ("transferred", "snoozed, waiting", "open, waiting"): to_others,
    ("requeued", "open, assigned", "open, waiting"): {
        "time": after(Scene.ana_falls_silent, Scene.look),
        **requeued,
    },
    ("requeued", "snoozed, assigned", "open, waiting"): requeued,
    ("requeued", "snoozed, waiting", "open, waiting"): requeued,
    ("snoozed", "open, waiting", "snoozed, waiting"): snoozed,
    ("snoozed", "open, assigned", "snoozed, assigned"): snoozed,
    ("snoozed", "snoozed, assigned", "snoozed, assigned"): snoozed,
    ("snoozed", "snoozed, waiting", "snoozed, waiting"): snoozed,
    ("woken", "snoozed, assigned", "open, assigned"): woken,
    ("woken", "snoozed, waiting", "open, waiting"): woken,
    ("returned", "open, assigned", "pending"): returned,
    ("returned", "open, waiting", "pending"): returned,
    ("returned", "snoozed, assigned", "pending"): returned,
    ("returned", "snoozed, waiting", "pending"): returned,
    ("resolved", "open, assigned", "resolved"): resolved,
    ("resolved", "open, waiting", "resolved"): resolved,
    ("resolved", "snoozed, assigned", "resolved"): resolved,
    ("resolved", "snoozed, waiting", "resolved"): resolved,
    ("resolved", "pending", "resolved"): resolved,
    **{
        ("ended", before, "resolved"): {"customer": lambda scene: scene.do(handoffs.do_end)}
        for before in (
            *("pending", "open, waiting", "open, assigned"),
            *("snoozed, assigned", "snoozed, waiting"),
        )
    },
    ("closed_by_silence", "pending", "resolved"): {
        "time": after(lambda scene: scene.put(updated_at=time.time() - 90_000), Scene.look)
    },
}


def state(database: Database, conversation: str) -> str:
    row = cast.row(database, conversation)
    if row["status"] not in ("open", "snoozed"):
        return str(row["status"])
    return f"{row['status']}, {'waiting' if row['assignee_id'] is None else 'assigned'}"


WAYS = [
    pytest.param(row, causer, id=f"{row.change}: {row.before} → {row.after} by {causer}")
    for row in rows()[1:]
    for causer in row.causers
]


def test_the_table_names_every_change_and_no_other() -> None:
    assert {row.key for row in rows()[1:]} == set(CAUSES)
    assert {row.change for row in rows()[1:]} == set(conversations.Change.__args__)


@pytest.mark.parametrize(("row", "causer"), WAYS)
def test_a_row_of_the_table(scene: Scene, row: Row, causer: str) -> None:
    scene.set(row.before)
    assert state(scene.database, scene.id) == row.before
    CAUSES[row.key][causer](scene)
    assert state(scene.database, scene.id) == row.after

    change = cast.last_change(scene.database, scene.id)
    now = cast.row(scene.database, scene.id)
    assert change["change"] == row.change
    assert (change["status"], change["staff_id"]) == (now["status"], now["assignee_id"])
    assert change["team_id"] == now["team_id"]
    assert change["waiting"] == row.after.endswith("open, waiting")
    people = {"agent": scene.ana, "supervisor": scene.sam}
    assert change["by_id"] == people.get(causer)
    assert change["by_id"] or causer in ("customer", "time", "bot", "program")


@pytest.mark.parametrize("row", rows()[1:], ids=lambda row: f"{row.before} → {row.after}")
def test_whatever_people_have_has_one_open_handoff(scene: Scene, row: Row) -> None:
    scene.set(row.before)
    CAUSES[row.key][row.causers[0]](scene)
    query = select(func.count()).where(
        t.handoffs.c.conversation_id == scene.id, t.handoffs.c.closed_at.is_(None)
    )
    with scene.database.read() as connection:
        count = connection.execute(query).scalar_one()
    assert count == int(row.after.partition(",")[0] in ("open", "snoozed"))


REFUSED: list[tuple[str, Cause]] = [
    *((state, cause) for state in ("pending", "resolved") for cause in to_ben.values()),
    *((state, cause) for state in ("pending", "resolved") for cause in requeued.values()),
    *((state, cause) for state in ("pending", "resolved") for cause in snoozed.values()),
    *(("resolved", cause) for cause in returned.values()),
    *(
        (state, lambda scene: scene.do(handoffs.do_leave))
        for state in ("open, assigned", "snoozed, waiting", "snoozed, assigned", "resolved")
    ),
    ("open, assigned", lambda scene: scene.do(handoffs.do_take, scene.ben)),
    ("snoozed, assigned", lambda scene: scene.do(handoffs.do_take, scene.ben)),
]
NOTHING: list[tuple[str, Cause]] = [
    *((state, ask) for state in ("open, waiting", "open, assigned", "snoozed, assigned")),
    ("resolved", ask),
    ("open, assigned", take),
    *(("pending", cause) for cause in returned.values()),
    ("pending", lambda scene: scene.do(handoffs.do_leave)),
    *(("resolved", cause) for cause in resolved.values()),
    *(("open, waiting", cause) for cause in requeued.values()),
    *(
        (state, lambda scene: scene.do(snooze.do_wake))
        for state in ("pending", "open, waiting", "open, assigned", "resolved")
    ),
    ("pending", Scene.look),
    ("resolved", Scene.look),
    ("snoozed, assigned", Scene.look),
    ("open, waiting", Scene.look),
    ("open, assigned", Scene.look),
]


@pytest.mark.parametrize(("state_before", "cause"), REFUSED)
def test_anything_else_is_refused(scene: Scene, state_before: str, cause: Cause) -> None:
    scene.set(state_before)
    with pytest.raises(Conflict):
        cause(scene)
    assert state(scene.database, scene.id) == state_before


@pytest.mark.parametrize(("state_before", "cause"), NOTHING)
def test_or_changes_nothing(scene: Scene, state_before: str, cause: Cause) -> None:
    scene.set(state_before)
    before = cast.row(scene.database, scene.id)
    cause(scene)
    assert cast.row(scene.database, scene.id) == before
