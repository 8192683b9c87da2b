"""The one way in which a turn fails as a whole."""

from __future__ import annotations


class TurnFailed(BaseException):
    """This turn must leave no trace: it is not saved, and the same message may be sent again.

    No `Exception`, because Rasa catches those while an action runs, forgets the action, and saves
    the rest of the turn as if nothing had happened."""
