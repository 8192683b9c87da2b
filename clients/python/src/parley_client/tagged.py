"""A thing with the tag of the version that it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Tagged(Generic[T]):
    """`etag` says to a change which version it was made from."""

    value: T
    etag: str
