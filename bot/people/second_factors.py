"""Codes of an authenticator (TOTP, RFC 6238), and recovery codes for when it is lost."""

from __future__ import annotations

import secrets
import time

import pyotp
import segno
from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update

from bot.errors import Conflict, RequestInvalid
from bot.people.tokens import token_hash
from bot.storage.tables import recovery_codes, second_factors

STEP_S = 30
DRIFT = 1  # steps that a telephone's clock may be wrong
RECOVERY_CODES = 10
RECOVERY_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"  # nothing that looks like something else
_columns = second_factors.c


def is_on(connection: Connection, staff_id: int) -> bool:
    """Whether this person needs a code to sign in."""
    row = _row(connection, staff_id)
    return row is not None and row["confirmed_at"] is not None


def recovery_codes_left(connection: Connection, staff_id: int) -> int:
    query = select(func.count()).where(recovery_codes.c.staff_id == staff_id)
    return int(connection.scalar(query) or 0)


def do_prepare(connection: Connection, staff_id: int) -> str:
    """A new secret for an authenticator, which counts once it is confirmed; raises `Conflict`."""
    if is_on(connection, staff_id):
        raise Conflict("There is a second factor already: turn it off first.")
    secret = pyotp.random_base32()
    connection.execute(delete(second_factors).where(_columns.staff_id == staff_id))
    connection.execute(
        insert(second_factors).values(
            staff_id=staff_id, secret=secret, last_step=0, created_at=time.time()
        )
    )
    return secret


def uri(secret: str, email: str, brand: str) -> str:
    """What an authenticator reads from the QR code."""
    return str(pyotp.TOTP(secret).provisioning_uri(name=email, issuer_name=brand))


def picture(text: str) -> str:
    """A QR code as SVG to put into a page: dark on light on any page, or cameras do not read it."""
    return str(segno.make(text, error="m").svg_inline(scale=4, border=4, light="white"))


def do_confirm(connection: Connection, staff_id: int, code: str) -> list[str]:
    """Turn it on with a code that the authenticator shows; returns the recovery codes.

    Raises `RequestInvalid` for a wrong code, `Conflict` when there is nothing to confirm.
    """
    row = _row(connection, staff_id)
    if row is None or row["confirmed_at"] is not None:
        raise Conflict("There is no second factor to confirm: begin anew.")
    if not _do_use_code(connection, row, code):
        raise RequestInvalid("code: is wrong or has expired. Is the telephone's clock right?")
    confirmed = update(second_factors).where(_columns.staff_id == staff_id)
    connection.execute(confirmed.values(confirmed_at=time.time()))
    return do_renew_recovery_codes(connection, staff_id)


def do_renew_recovery_codes(connection: Connection, staff_id: int) -> list[str]:
    """Codes that work once each, in place of all earlier ones; only their hashes are kept."""
    connection.execute(delete(recovery_codes).where(recovery_codes.c.staff_id == staff_id))
    codes = [_recovery_code() for _ in range(RECOVERY_CODES)]
    hashes = [{"staff_id": staff_id, "code_hash": _recovery_hash(code)} for code in codes]
    connection.execute(insert(recovery_codes), hashes)
    return codes


def do_use(connection: Connection, staff_id: int, code: str) -> bool:
    """Whether this code lets the person in; it never does again."""
    row = _row(connection, staff_id)
    if row is None or row["confirmed_at"] is None:
        return False
    if _do_use_code(connection, row, code):
        return True
    used = connection.execute(
        delete(recovery_codes).where(
            recovery_codes.c.staff_id == staff_id,
            recovery_codes.c.code_hash == _recovery_hash(code),
        )
    )
    return used.rowcount == 1


def do_turn_off(connection: Connection, staff_id: int) -> None:
    """The account asks for no code any more; its recovery codes are gone."""
    connection.execute(delete(recovery_codes).where(recovery_codes.c.staff_id == staff_id))
    connection.execute(delete(second_factors).where(_columns.staff_id == staff_id))


def _do_use_code(connection: Connection, row: RowMapping, code: str) -> bool:
    """A code counts once: its step must lie behind the last one that was used."""
    given = "".join(code.split())
    if not (given.isascii() and given.isdigit()):
        return False
    now = int(time.time()) // STEP_S
    authenticator = pyotp.TOTP(row["secret"])
    for step in range(now - DRIFT, now + DRIFT + 1):
        if secrets.compare_digest(authenticator.generate_otp(step), given):
            used = connection.execute(
                update(second_factors)
                .where(_columns.staff_id == row["staff_id"], _columns.last_step < step)
                .values(last_step=step)
            )
            return used.rowcount == 1
    return False


def _recovery_code() -> str:
    letters = "".join(secrets.choice(RECOVERY_ALPHABET) for _ in range(16))
    return "-".join(letters[at : at + 4] for at in range(0, 16, 4))


def _recovery_hash(code: str) -> str:
    """The codes are random (79 bits), so a fast hash is enough."""
    plain = "".join(letter for letter in code.lower() if letter in RECOVERY_ALPHABET)
    return token_hash(plain)


def _row(connection: Connection, staff_id: int) -> RowMapping | None:
    query = select(second_factors).where(_columns.staff_id == staff_id)
    return connection.execute(query).mappings().one_or_none()
