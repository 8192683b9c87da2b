"""The installation's one secret, and keys that are made from it."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import tempfile
from collections.abc import Mapping
from pathlib import Path

from bot.errors import SettingsError

VARIABLE = "PARLEY_SECRET"
FILE_NAME = "secret"
SHORTEST = 32


def load_secret(var: Path, environment: Mapping[str, str] = os.environ) -> str:
    """`PARLEY_SECRET` if set, else what stands in `<var>/secret`, which is made on first use.

    It is also what the web process and Rasa show each other. Raises `SettingsError`.
    """
    if VARIABLE in environment:
        return _check(environment[VARIABLE].strip(), f"environment variable {VARIABLE}")
    file = var / FILE_NAME
    try:
        if not file.exists():
            _make(file)
        return _check(file.read_text(encoding="ascii").strip(), str(file))
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"{file}: cannot be used as the installation's secret ({error})."
        ) from None


def derive(secret: str, purpose: str) -> str:
    """A key for one purpose: it tells nothing about the secret or about other keys."""
    return hmac.new(secret.encode(), purpose.encode(), hashlib.sha256).hexdigest()


def _make(file: Path) -> None:
    """Written aside and linked into place, so that nobody ever reads half of it or replaces it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=file.parent, prefix=".secret-")  # mode 0600
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as draft:
            draft.write(secrets.token_urlsafe(32))
            draft.flush()
            os.fsync(draft.fileno())
        os.link(name, file)
    except FileExistsError:
        pass  # another process was first: its secret is the secret
    finally:
        Path(name).unlink()


def _check(secret: str, where: str) -> str:
    if len(secret) < SHORTEST or not secret.isascii() or not secret.isprintable():
        raise SettingsError(
            f"{where}: the secret must have at least {SHORTEST} printable ASCII characters. "
            'Make one with: python3 -c "import secrets; print(secrets.token_urlsafe(32))"'
        )
    return secret
