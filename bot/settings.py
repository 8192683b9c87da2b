"""Everything that can be set, read once from `parley.yml` and the environment, typed and checked."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit
from zoneinfo import available_timezones

import yaml
from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    field_validator,
    model_validator,
)

from bot.errors import SettingsError
from bot.look import Look
from bot.repeated_keys import repeated_key
from bot.sites import DEFAULT, Site, SiteName, with_secrets

FILE_NAME = "parley.yml"
CHECKOUT = Path(__file__).resolve().parent.parent
CLOCK = r"^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
A_MINUTE = 10_000_000
LISTS = (
    "languages",
    "sites",
    "teams",
    "people.oidc.roles",
    "widget",
)  # read as YAML where they stand in the environment


class Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Brand(Section):
    """How the company calls itself and what it looks like."""

    name: str = Field(min_length=1, max_length=60)
    colour: str = Field(default="#1f5f8b", pattern=r"^#[0-9a-fA-F]{6}$")


class Web(Section):
    """The only listener that faces people; `public_url` is what stands before it, if anything."""

    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=1, le=65535)
    public_url: str | None = None

    @field_validator("public_url")
    @classmethod
    def check_public_url(cls, url: str | None) -> str | None:
        if url is not None and (urlsplit(url).scheme not in ("http", "https") or url.endswith("/")):
            raise ValueError("must begin with http:// or https:// and have no slash at the end")
        return url


class Limits(Section):
    """Bounds on what strangers may send."""

    message_characters: int = Field(default=10_000, ge=100, le=100_000)
    visitor_token_days: int = Field(default=90, ge=1, le=3650)
    action_seconds: float = Field(default=10, gt=0, le=60)
    program_requests_per_minute: int = Field(default=600, ge=1, le=1_000_000)
    # A minute, and all of them at once if need be.
    begins_per_address: int = Field(default=30, ge=1, le=A_MINUTE)
    begins_per_site: int = Field(default=1200, ge=1, le=A_MINUTE)
    messages_per_visitor: int = Field(default=30, ge=1, le=A_MINUTE)
    messages_per_address: int = Field(default=300, ge=1, le=A_MINUTE)
    messages_per_site: int = Field(default=3000, ge=1, le=A_MINUTE)
    files_per_visitor: int = Field(default=30, ge=1, le=A_MINUTE)
    files_per_address: int = Field(default=120, ge=1, le=A_MINUTE)
    requests_per_visitor: int = Field(default=300, ge=1, le=A_MINUTE)
    requests_per_address: int = Field(default=6000, ge=1, le=A_MINUTE)
    # At once, in each web process.
    sockets_per_visitor: int = Field(default=10, ge=1, le=10_000)
    sockets_per_address: int = Field(default=200, ge=1, le=1_000_000)


class Knowledge(Section):
    """How articles come to readers."""

    author_may_publish: bool = True


class Handoff(Section):
    """When people come in, and how long somebody may be gone."""

    choice_at_start: bool = False
    reopen_hours: float = Field(default=24, ge=0, le=720)
    silent_minutes: float = Field(default=5, ge=1, le=1440)
    bot_silence_hours: float = Field(default=24, ge=1, le=8760)
    assistant_down_seconds: float = Field(default=60, ge=5, le=86_400)


class Shift(Section):
    """Open on this day of the week (0 is Monday) from one time to another, which may be past midnight."""

    model_config = ConfigDict(populate_by_name=True)

    day: int = Field(ge=0, le=6)
    begin: str = Field(alias="from", pattern=CLOCK)
    end: str = Field(alias="to", pattern=CLOCK)


class Holiday(Section):
    """A day on which a team does not begin to work."""

    day: date
    name: str = Field(default="", max_length=60)


class TeamSeed(Section):
    """A team as it is made when there is none yet; afterwards the desk changes it."""

    name: str = Field(min_length=1, max_length=60)
    time_zone: str = "UTC"
    hours: tuple[Shift, ...] = ()
    holidays: tuple[Holiday, ...] = ()
    assigns: bool = False
    first_response_minutes: int | None = Field(default=None, ge=1, le=100_000)
    resolution_minutes: int | None = Field(default=None, ge=1, le=1_000_000)

    @field_validator("time_zone")
    @classmethod
    def check_time_zone(cls, name: str) -> str:
        if name not in available_timezones():
            raise ValueError(f"{name!r} is no time zone such as Europe/Madrid")
        return name


class Mail(Section):
    """The server that sends e-mail to customers; without a host none is sent."""

    host: str = ""
    port: int = Field(default=587, ge=1, le=65535)
    user: str = ""
    password: SecretStr = SecretStr("")
    security: Literal["none", "starttls", "tls"] = "starttls"
    sender: str = Field(default="", max_length=254)

    @model_validator(mode="after")
    def check_sender(self) -> Mail:
        if self.host and "@" not in self.sender:
            raise ValueError("sender must be an e-mail address such as help@shop.example")
        return self


class Oidc(Section):
    """The company's own provider (OpenID Connect); without an issuer there is none."""

    issuer: str = Field(default="", max_length=255)
    client_id: str = ""
    client_secret: SecretStr = SecretStr("")
    groups_claim: str = "groups"
    roles: dict[str, Literal["administrator", "supervisor", "agent", "editor"]] = {}
    only: bool = False

    @model_validator(mode="after")
    def check_issuer(self) -> Oidc:
        if not self.issuer:
            if self.only:
                raise ValueError("only: needs an issuer, or nobody could sign in")
            return self
        parts = urlsplit(self.issuer)
        if parts.scheme != "https" and parts.hostname not in ("localhost", "127.0.0.1", "::1"):
            raise ValueError("issuer must begin with https://")
        if not self.client_id:
            raise ValueError("client_id is needed: the provider gives one to each application")
        return self


class People(Section):
    """How staff sign in."""

    require_second_factor: bool = False
    oidc: Oidc = Oidc()


class Webhooks(Section):
    """How far the company's own systems may be told what happens."""

    allow_private: bool = False
    keep_days: int = Field(default=30, ge=1, le=3650)


class Bridge(Section):
    """The desk that a company already has, to which conversations are handed off; without a kind,
    Parley's own desk gets them."""

    kind: Literal["", "chatwoot"] = ""
    url: str = Field(default="", max_length=2000)
    account: int = Field(default=0, ge=0)
    inbox: int = Field(default=0, ge=0)
    token: SecretStr = SecretStr("")
    webhook_secret: SecretStr = SecretStr("")
    give_up_minutes: float = Field(default=10, gt=0, le=1440)

    @model_validator(mode="after")
    def check_complete(self) -> Bridge:
        if not self.kind:
            return self
        if urlsplit(self.url).scheme not in ("http", "https") or self.url.endswith("/"):
            raise ValueError("url must begin with https:// and have no slash at the end")
        missing = [name for name in ("account", "inbox") if not getattr(self, name)] + [
            name
            for name in ("token", "webhook_secret")
            if not getattr(self, name).get_secret_value()
        ]
        if missing:
            raise ValueError(
                f"{missing[0]} is needed: docs/bridge.md says where to find it "
                f"(or set PARLEY_BRIDGE_{missing[0].upper()})"
            )
        return self


class Settings(Section):
    """One installation's settings. `home` is the company's folder; relative paths start there."""

    home: Path
    brand: Brand
    languages: tuple[str, ...] = Field(min_length=1)
    language_detector: Literal["words", "lingua", "langdetect"] = "words"
    web: Web = Web()
    sites: dict[SiteName, Site] = Field(default={DEFAULT: Site()}, min_length=1, max_length=100)
    widget: Look = Look()
    internal_port: int = Field(default=8001, ge=1, le=65535)
    rasa_port: int = Field(default=5005, ge=1, le=65535)
    database_url: str = ""
    actions: str = Field(default="actions", pattern=r"^[A-Za-z_][A-Za-z0-9_.]*$")
    limits: Limits = Limits()
    knowledge: Knowledge = Knowledge()
    handoff: Handoff = Handoff()
    mail: Mail = Mail()
    people: People = People()
    webhooks: Webhooks = Webhooks()
    bridge: Bridge = Bridge()
    teams: tuple[TeamSeed, ...] = ()
    var: Path = Path("var")

    @field_validator("languages")
    @classmethod
    def check_languages(cls, languages: tuple[str, ...]) -> tuple[str, ...]:
        if len(set(languages)) != len(languages):
            raise ValueError("names a language twice")
        for language in languages:
            if not (language.isalpha() and language.islower() and len(language) in (2, 3)):
                raise ValueError(f"{language!r} is not a language code such as en or tl")
        return languages

    @property
    def default_site(self) -> str:
        """The site of whoever names none."""
        return next(iter(self.sites))

    @property
    def default_locale(self) -> str:
        return self.languages[0]

    @property
    def url(self) -> str:
        """Where people reach the web process, without a slash at the end."""
        host = f"[{self.web.host}]" if ":" in self.web.host else self.web.host
        return self.web.public_url or f"http://{host}:{self.web.port}"

    @property
    def wording(self) -> Path:
        """The company's texts; Parley's own stand in for what is not there."""
        return self.home / "wording"

    @property
    def database(self) -> str:
        """The SQLAlchemy URL: SQLite below `var/` unless the settings name another.

        A relative file is one in `home`, from wherever the command was called.
        """
        if not self.database_url:
            return f"sqlite:///{self.var / 'parley.db'}"
        scheme, separator, file = self.database_url.partition("sqlite:///")
        return f"sqlite:///{self.home / file}" if separator and not scheme else self.database_url


def load_settings(
    home: Path | None = None, environment: Mapping[str, str] = os.environ
) -> Settings:
    """Read `<home>/parley.yml`; `home` defaults to `PARLEY_HOME`, else to the checkout.

    Raises `SettingsError` that names file, line and key, or the environment variable.
    """
    home = (home or Path(environment.get("PARLEY_HOME") or CHECKOUT)).resolve()
    file = home / FILE_NAME
    text = _read(file)
    values, lines = _parse(file, text)
    overridden = _override(values, environment)
    values["sites"] = with_secrets(values.get("sites"), environment)
    try:
        settings = Settings.model_validate({**values, "home": home})
    except ValidationError as error:
        raise SettingsError(_explain(error, file, lines, overridden)) from None
    return settings.model_copy(update={"var": home / settings.var})


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise SettingsError(
            f"{file}: there is no such file. It names the brand and the languages: "
            "copy the one that comes with Parley, or set PARLEY_HOME to your company's folder."
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{file}: cannot be read ({error}).") from None


def _parse(file: Path, text: str) -> tuple[dict[str, Any], dict[str, int]]:
    """The file's values, and the line on which each dotted key stands."""
    try:
        values = yaml.safe_load(text)
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except ValueError as error:  # a date that is none, for example
        raise SettingsError(f"{file}: {error}. Put the value into quotes.") from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        problem = getattr(error, "problem", None) or "is not YAML"
        raise SettingsError(
            f"{file}, line {line}: {problem}. Check indentation and quotes."
        ) from None
    if not isinstance(values, dict):
        raise SettingsError(f"{file}, line 1: must hold keys such as `brand:` and `languages:`.")
    if twice := repeated_key(node):
        line = twice.start_mark.line + 1
        raise SettingsError(
            f"{file}, line {line}: {twice.value}: stands there twice. Take one away."
        )
    return values, dict(_key_lines(node, ""))


def _key_lines(node: yaml.Node | None, prefix: str) -> Iterator[tuple[str, int]]:
    if not isinstance(node, yaml.MappingNode):
        return
    for key, value in node.value:
        name = f"{prefix}{key.value}"
        yield name, key.start_mark.line + 1
        yield from _key_lines(value, f"{name}.")


def _override(values: dict[str, Any], environment: Mapping[str, str]) -> dict[str, str]:
    """Put PARLEY_… variables into `values`; returns which dotted key came from which variable."""
    overridden = {}
    for key in _setting_keys(Settings, ""):
        if key == "home":
            continue
        variable = "PARLEY_" + key.replace(".", "_").upper()
        if variable in environment:
            _put(values, key, _value(key, variable, environment[variable]))
            overridden[key] = variable
    return overridden


def _value(key: str, variable: str, text: str) -> object:
    if key not in LISTS:
        return text
    try:
        return yaml.safe_load(text)
    except yaml.YAMLError:
        raise SettingsError(
            f"environment variable {variable}: {key}: {text!r} is no list such as [en, es]."
        ) from None


def _setting_keys(model: type[BaseModel], prefix: str) -> Iterator[str]:
    for name, field in model.model_fields.items():
        if isinstance(field.annotation, type) and issubclass(field.annotation, Section):
            yield from _setting_keys(field.annotation, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}"


def _put(values: dict[str, Any], key: str, value: object) -> None:
    *sections, last = key.split(".")
    for section in sections:
        values = values.setdefault(section, {})
        if not isinstance(values, dict):
            return  # not a section: the check that follows names it
    values[last] = value


def _explain(
    error: ValidationError, file: Path, lines: dict[str, int], overridden: dict[str, str]
) -> str:
    problems = []
    for problem in error.errors():
        key = ".".join(str(part) for part in problem["loc"] if not isinstance(part, int))
        words = problem["msg"].removeprefix("Value error, ")
        if problem["type"] == "extra_forbidden":
            words = "there is no such setting; docs/settings.md lists them all"
        problems.append(f"{_where(key, file, lines, overridden)}: {key}: {words}.")
    return "\n".join(problems)


def _where(key: str, file: Path, lines: dict[str, int], overridden: dict[str, str]) -> str:
    if key in overridden:
        return f"environment variable {overridden[key]}"
    while key:
        if key in lines:
            return f"{file}, line {lines[key]}"
        key = key.rpartition(".")[0]
    return f"{file}, line 1"
