"""Live numbers for supervisors."""

from __future__ import annotations

import time
from dataclasses import asdict
from typing import Annotated, Any

from fastapi import APIRouter, Query

from bot.conversations import agents
from bot.conversations.agents import Agent
from bot.conversations.numbers import numbers
from bot.desk import told
from bot.desk.agents import presence_of
from bot.desk.context import PREFIX, Here
from bot.desk.session import Watcher
from bot.documented import documented
from bot.people import staff
from bot.people.access import may

DAY_S = 86_400

router = APIRouter(prefix=PREFIX, tags=["desk"])


@router.get("/numbers", **documented(told.Numbers))
def live_numbers(
    _session: Watcher,
    here: Here,
    since: Annotated[float | None, Query(ge=0, le=2**40, allow_inf_nan=False)] = None,
) -> dict[str, Any]:
    """As it is now; `…_today` and the times count from `since` (the reader's midnight, say), or over
    the last 24 hours."""
    begin = time.time() - DAY_S if since is None else since
    with here.database.read() as connection:
        found = numbers(connection, begin)
        people = [one for one in staff.everybody(connection) if may(one, "answer_customers")]
        known = {agent.staff_id: agent for agent in agents.all_agents(connection)}
        loads = agents.loads(connection)
    return {
        "waiting": found.waiting,
        "longest_wait_s": found.longest_wait_s,
        "agents": [
            {
                "id": person.id,
                "name": person.name,
                "presence": presence_of(agent := known.get(person.id, Agent(person.id))),
                "load": loads.get(person.id, 0),
                "capacity": agent.capacity,
            }
            for person in people
        ],
        "first_response_s": asdict(found.first_response_s),
        "handling_s": asdict(found.handling_s),
        "resolved_today": found.resolved,
        "ratings_today": {"count": found.ratings, "mean": found.mean_rating},
    }
