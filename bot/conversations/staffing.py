"""Who is there for whom: teams, agents and what they have in hand, read in three queries."""

from __future__ import annotations

import time
from dataclasses import dataclass

from sqlalchemy import Connection

from bot.conversations import agents, hours, teams
from bot.conversations.agents import Agent
from bot.conversations.teams import Team


@dataclass(frozen=True)
class Need:
    """What a customer needs: somebody who speaks this language and, maybe, can do this."""

    language: str | None
    skill: str | None = None


@dataclass(frozen=True)
class Staffing:
    """The teams, the agents, and how many conversations each of them has."""

    teams: list[Team]
    agents: list[Agent]
    loads: dict[int, int]

    def team(self, team_id: int | None) -> Team:
        """The team with this id; the one of everybody if there is none."""
        return next((team for team in self.teams if team["id"] == team_id), teams.SUPPORT)

    def members(self, team: Team) -> list[Agent]:
        return [agent for agent in self.agents if teams.is_in(team, agent.staff_id)]

    def load(self, agent: Agent) -> int:
        return self.loads.get(agent.staff_id, 0)

    def is_full(self, agent: Agent) -> bool:
        return self.load(agent) >= agent.capacity

    def fitting(self, team: Team, need: Need) -> list[Agent]:
        """The members that fit. What nobody in the team speaks or can is not asked of them."""
        members = self.members(team)
        members = [agent for agent in members if _speaks(agent, need.language)] or members
        return [agent for agent in members if _can(agent, need.skill)] or members

    def is_anybody_there(self, team: Team, need: Need) -> bool:
        """Whether somebody who fits has a desk open."""
        return any(agent.is_there for agent in self.fitting(team, need))


def staffing(connection: Connection) -> Staffing:
    return Staffing(
        teams.all_teams(connection), agents.all_agents(connection), agents.loads(connection)
    )


def team_for(connection: Connection, need: Need) -> Team:
    """The team for somebody with this need: one that can do it, speaks it, is open, and has
    somebody there, in this order; the oldest of several."""
    found = staffing(connection)
    now = time.time()

    def rank(team: Team) -> tuple[bool, bool, bool, bool, int]:
        members = found.members(team)
        return (
            not any(_can(agent, need.skill) for agent in members),
            not any(_speaks(agent, need.language) for agent in members),
            not hours.is_open(team, now),
            not found.is_anybody_there(team, need),
            team["id"] or 0,
        )

    return min(found.teams, key=rank, default=teams.SUPPORT)


def _speaks(agent: Agent, language: str | None) -> bool:
    return not agent.languages or language is None or language in agent.languages


def _can(agent: Agent, skill: str | None) -> bool:
    return skill is None or skill in agent.skills
