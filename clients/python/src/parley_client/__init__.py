"""The API of Parley for programs in Python: `Client` is where it begins."""

from parley_client.client import Client
from parley_client.errors import (
    Changed,
    Conflict,
    Invalid,
    NotAllowed,
    NotFound,
    NotSignedIn,
    ParleyError,
    Refused,
    TooManyRequests,
    Unreachable,
)
from parley_client.signature import is_from_parley
from parley_client.tagged import Tagged

__all__ = [
    "Changed",
    "Client",
    "Conflict",
    "Invalid",
    "NotAllowed",
    "NotFound",
    "NotSignedIn",
    "ParleyError",
    "Refused",
    "Tagged",
    "TooManyRequests",
    "Unreachable",
    "is_from_parley",
]
