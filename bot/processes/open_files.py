"""How many files, and so sockets, this process may have open."""

from __future__ import annotations

import resource

WANTED = 65_536


def allow_many() -> None:
    """As many as the system lets us have, up to `WANTED`: often only 1,024 are allowed at first, which
    a thousand open chats use up."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = WANTED if hard == resource.RLIM_INFINITY else min(hard, WANTED)
    if soft != resource.RLIM_INFINITY and soft < most:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
