"""A second web process, as far as routing goes: gives out, takes the next, takes by hand, at once.

Called with the database's URL and the agents' ids; ends when nobody waits any more.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable

from bot.conversations import handoffs, queue, routing
from bot.errors import Conflict
from bot.storage import Database


def give_out(database: Database) -> bool:
    with database.write() as connection:
        return routing.do_assign(connection) is not None


def take_next(database: Database, staff_id: int) -> bool:
    with database.write() as connection:
        return routing.do_take_next(connection, staff_id) is not None


def take_by_hand(database: Database, staff_id: int) -> bool:
    with database.read() as connection:
        seen = connection.execute(queue.waiting().limit(1)).mappings().first()
    if seen is None:
        return False
    try:
        with database.write() as connection:
            handoffs.do_take(connection, seen["id"], staff_id)
    except Conflict:
        pass  # somebody was first
    return True


def until_nobody_waits(database: Database, work: Callable[[], bool]) -> None:
    while work() or is_anybody_waiting(database):
        pass


def is_anybody_waiting(database: Database) -> bool:
    with database.read() as connection:
        return connection.execute(queue.waiting().limit(1)).first() is not None


def main(url: str, *people: str) -> None:
    database = Database(url)
    first, second, third = map(int, people)
    works: list[Callable[[], bool]] = [
        lambda: give_out(database),
        lambda: take_next(database, first),
        lambda: take_next(database, second),
        lambda: take_by_hand(database, third),
    ]
    threads = [threading.Thread(target=until_nobody_waits, args=(database, work)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    database.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
