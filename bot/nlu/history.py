"""Remembers what a conversation's past looks like to the policies, which ask for it again and again.

Rasa replays the whole conversation for each policy and each prediction."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActionExecutionRejected,
    ActiveLoop,
    BotUttered,
    DefinePrevUserUtteredFeaturization,
    Event,
    LoopInterrupted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

State = dict[str, Any]

# Events that leave the follow-up action as it is; an action that ran clears it.
_WITHOUT_FOLLOW_UP = (
    ActionExecutionRejected,
    ActiveLoop,
    BotUttered,
    DefinePrevUserUtteredFeaturization,
    LoopInterrupted,
    SlotSet,
    UserUttered,
)
# Where a tracker carries its past.
_PAST = "_parley_past"


@dataclass(frozen=True)
class _Moment:
    """What Rasa's domain reads of a tracker as it was before an action."""

    state: State
    latest_action: Any
    latest_action_name: str | None
    active_loop_name: str | None
    followup_action: str | None

    @classmethod
    def of(cls, tracker: DialogueStateTracker, state: State) -> _Moment:
        return cls(
            state,
            tracker.latest_action,
            tracker.latest_action_name,
            tracker.active_loop_name,
            tracker.followup_action,
        )


class _Past:
    """The moments before each action of one tracker, and the tracker replayed up to its end."""

    def __init__(self, tracker: DialogueStateTracker, domain: Domain) -> None:
        self.domain = domain
        self._count = -1
        self._applied: list[Event] = []
        self._moments: list[tuple[_Moment, bool]] = []
        self._replayed = tracker.init_copy()

    def follow(self, tracker: DialogueStateTracker) -> None:
        """Takes in the events that are new. A tracker's events are only ever added to."""
        if len(tracker.events) == self._count:
            return
        applied = tracker.applied_events()
        if not _begins_with(applied, self._applied):
            # Something was undone.
            self._applied, self._moments, self._replayed = [], [], tracker.init_copy()
        for event in applied[len(self._applied) :]:
            if isinstance(event, ActionExecuted):
                self._moments.append((self._moment(), event.hide_rule_turn))
            self._replayed.update(event)
        self._applied = applied
        self._count = len(tracker.events)
        self._now = self._moment()

    def generate_all_prior_trackers(self) -> Iterator[tuple[_Moment, bool]]:
        """What Rasa's domain asks a tracker for."""
        yield from self._moments
        yield self._now, False

    def _moment(self) -> _Moment:
        return _Moment.of(self._replayed, _get_active_state(self.domain, self._replayed))


_get_active_state = Domain.get_active_state
_states_for_tracker_history = Domain.states_for_tracker_history
_copy = DialogueStateTracker.copy


def remember_the_past() -> None:
    """From now on the states of a tracker's past are made once, and a tracker is copied without
    being replayed. What they are stays the same."""
    Domain.get_active_state = _active_state
    Domain.states_for_tracker_history = _states
    DialogueStateTracker.copy = _copied


def _active_state(
    domain: Domain, tracker: DialogueStateTracker | _Moment, omit_unset_slots: bool = False
) -> State:
    if isinstance(tracker, _Moment):
        # Policies take away from a state what they do not look at.
        return {part: copy.copy(content) for part, content in tracker.state.items()}
    state: State = _get_active_state(domain, tracker, omit_unset_slots)
    return state


def _states(
    domain: Domain,
    tracker: DialogueStateTracker,
    omit_unset_slots: bool = False,
    ignore_rule_only_turns: bool = False,
    rule_only_data: dict[str, Any] | None = None,
) -> list[State]:
    past: Any = tracker
    if not omit_unset_slots:
        past = tracker.__dict__.get(_PAST)
        if past is None or past.domain is not domain:
            past = tracker.__dict__[_PAST] = _Past(tracker, domain)
        past.follow(tracker)
    states: list[State] = _states_for_tracker_history(
        domain, past, omit_unset_slots, ignore_rule_only_turns, rule_only_data
    )
    return states


def _copied(tracker: DialogueStateTracker) -> DialogueStateTracker:
    if _may_differ_from_replay(tracker):
        return _copy(tracker)
    twin = copy.copy(tracker)
    twin.__dict__.pop(_PAST, None)
    twin.events = copy.copy(tracker.events)
    twin.slots = {name: copy.copy(slot) for name, slot in tracker.slots.items()}
    twin.active_loop = copy.copy(tracker.active_loop)
    # Rasa's copies neither have these.
    twin.model_id = twin.assistant_id = twin.sender_source = None
    return twin


def _may_differ_from_replay(tracker: DialogueStateTracker) -> bool:
    """Predicting clears the follow-up action without an event; a replay brings it back."""
    for event in reversed(tracker.events):
        if isinstance(event, ActionExecuted):
            return False
        if not isinstance(event, _WITHOUT_FOLLOW_UP):
            return True
    return True


def _begins_with(events: list[Event], beginning: list[Event]) -> bool:
    return len(events) >= len(beginning) and all(map(_is_same, events, beginning))


def _is_same(one: Event, other: Event) -> bool:
    return one is other
