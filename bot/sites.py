"""The websites that the chat is on: `sites` in `parley.yml`, and their secrets in the environment."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, SecretStr, StringConstraints, field_validator

from bot.errors import SettingsError

DEFAULT = "default"
SHORTEST_SECRET = 32
VARIABLE = re.compile(r"PARLEY_SITES_([A-Z0-9_]+)_SECRETS")
_ORIGIN = re.compile(r"https?://(\*\.)?[a-z0-9.-]+(:\d{1,5})?|https?://\[[0-9a-f:]+\](:\d{1,5})?")

SiteName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")]


class Site(BaseModel):
    """`origins`: where its pages are (any, if there are none). `secrets` sign who its customers are;
    the newest comes first, and each of them counts."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    origins: tuple[str, ...] = Field(default=(), max_length=100)
    secrets: tuple[SecretStr, ...] = Field(default=(), max_length=10)

    @field_validator("origins")
    @classmethod
    def check_origins(cls, origins: tuple[str, ...]) -> tuple[str, ...]:
        for origin in origins:
            if not _ORIGIN.fullmatch(origin):
                raise ValueError(
                    f"{origin!r} is no origin such as https://www.shop.example or "
                    "https://*.shop.example: small letters, no path, no slash at the end"
                )
        return origins

    @field_validator("secrets")
    @classmethod
    def check_secrets(cls, secrets: tuple[SecretStr, ...]) -> tuple[SecretStr, ...]:
        if any(len(secret.get_secret_value()) < SHORTEST_SECRET for secret in secrets):
            raise ValueError(f"each must have at least {SHORTEST_SECRET} characters")
        return secrets

    def allows(self, origin: str) -> bool:
        """Whether a page of this origin may chat here."""
        return not self.origins or any(_fits(origin, pattern) for pattern in self.origins)


def with_secrets(sites: Any, environment: Mapping[str, str]) -> Any:
    """`sites` as `parley.yml` has them, and the secrets of `PARLEY_SITES_<NAME>_SECRETS` (the newest
    first, with commas between). Raises `SettingsError` for a site that there is not."""
    sites = sites or {DEFAULT: {}}
    if not isinstance(sites, dict):
        return sites  # the check that follows names it
    sites = {name: {} if site is None else site for name, site in sites.items()}
    by_variable = {str(name).upper().replace("-", "_"): name for name in sites}
    for variable, text in environment.items():
        if not (found := VARIABLE.fullmatch(variable)):
            continue
        name = by_variable.get(found[1])
        if name is None or not isinstance(sites[name], dict):
            raise SettingsError(
                f"environment variable {variable}: sites: there is no such site in parley.yml."
            )
        secrets = [secret.strip() for secret in text.split(",") if secret.strip()]
        sites[name] = {**sites[name], "secrets": secrets}
    return sites


def _fits(origin: str, pattern: str) -> bool:
    scheme, _, host = pattern.partition("://*.")
    if not host:
        return origin == pattern
    begin, separator, rest = origin.partition("://")
    return separator != "" and begin == scheme and rest.endswith("." + host)
