"""Sign in with the company's account, with a real provider in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest
from fastapi import FastAPI
from sqlalchemy import select, update

from bot.people import oidc
from bot.people.roles import Role
from bot.people.staff import Person
from bot.settings import Oidc
from bot.storage import Database
from bot.storage.tables import audit_log, staff
from tests.desk.conftest import Browser, Open, say_code
from tests.people.oidc_provider import CLIENT, SECRET

ROOT = Path(__file__).resolve().parents[2]
ROLES = {"support": "agent", "leads": "supervisor", "it": "administrator"}
NEWT = {
    "sub": "u-1",
    "email": "Newt@Shop.example",
    "email_verified": True,
    "name": "Newt",
    "groups": ["support", "football"],
}
People = dict[Role, Person]


class Provider:
    def __init__(self, issuer: str) -> None:
        self.issuer = issuer

    def know(self, **told: Any) -> None:
        """Whom it signs in from now on, and how it misbehaves."""
        clean: dict[str, Any] = {"claims": NEWT, "userinfo": {}, "fault": ""}
        told = {**clean, **told}
        httpx2.post(f"{self.issuer}/control", json=told, trust_env=False).raise_for_status()


@pytest.fixture(scope="module")
def process() -> Iterator[str]:
    command = [sys.executable, "-m", "tests.people.oidc_provider"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout
        assert running.stdin
        yield running.stdout.readline().strip()
        running.stdin.close()
        running.wait(20)


@pytest.fixture
def provider(process: str, app: FastAPI, url: str, monkeypatch: pytest.MonkeyPatch) -> Provider:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    oidc.provider.cache_clear()
    settings = Oidc(issuer=process, client_id=CLIENT, client_secret=SECRET, roles=ROLES)  # type: ignore[arg-type]
    use(app, settings, url)
    provider = Provider(process)
    provider.know()
    return provider


def use(app: FastAPI, settings: Oidc, url: str) -> None:
    now = app.state.settings
    people = now.people.model_copy(update={"oidc": settings})
    web = now.web.model_copy(update={"public_url": url})
    app.state.settings = now.model_copy(update={"people": people, "web": web})


def change(app: FastAPI, url: str, **values: Any) -> None:
    use(app, app.state.settings.people.oidc.model_copy(update=values), url)


def go(browser: Browser) -> str:
    """To the provider and back, as a browser goes; returns where one ends."""
    there = browser.http.get("/company/start")
    back = browser.http.get(there.headers["Location"])
    assert back.status_code == 302, back.text
    return str(browser.http.get(back.headers["Location"]).headers["Location"])


def me(browser: Browser) -> dict[str, Any]:
    found: dict[str, Any] = browser.get("/me").json()
    return found


def test_somebody_new_comes_in_with_the_role_of_their_group(
    provider: Provider, outsider: Browser, database: Database
) -> None:
    assert go(outsider) == "/desk"
    who = me(outsider)
    assert (who["name"], who["email"], who["role"]) == ("Newt", "newt@shop.example", "agent")
    assert go(outsider) == "/desk"
    assert me(outsider)["id"] == who["id"]
    with database.read() as connection:
        rows = connection.execute(select(audit_log.c.action).order_by(audit_log.c.id)).scalars()
        assert list(rows) == ["joined", "signed_in", "signed_in"]


def test_what_is_asked_of_the_provider(provider: Provider, outsider: Browser, url: str) -> None:
    start = outsider.http.get("/company/start")
    query = parse_qs(urlsplit(start.headers["Location"]).query)
    assert query["redirect_uri"] == [f"{url}/desk/api/company/callback"]
    assert query["code_challenge_method"] == ["S256"]
    secrets = {query[name][0] for name in ("state", "nonce", "code_challenge")}
    assert len(secrets) == 3
    cookie = start.headers["Set-Cookie"].lower()
    assert "httponly" in cookie
    assert "samesite=lax" in cookie
    again = parse_qs(urlsplit(outsider.http.get("/company/start").headers["Location"]).query)
    assert again["state"] != query["state"]


def test_groups_decide_at_each_sign_in(provider: Provider, outsider: Browser) -> None:
    go(outsider)
    provider.know(claims={**NEWT, "groups": ["support", "leads"]})
    go(outsider)
    assert me(outsider)["role"] == "supervisor"
    provider.know(claims={**NEWT, "groups": "support"})
    go(outsider)
    assert me(outsider)["role"] == "agent"
    provider.know(claims={**NEWT, "groups": ["football"]})
    assert go(outsider) == "/desk?refused=not_allowed"


def test_the_last_administrator_stays_one(
    provider: Provider, outsider: Browser, people: People
) -> None:
    provider.know(claims={**NEWT, "email": "ada@shop.example"})
    go(outsider)
    assert me(outsider)["role"] == "administrator"


def test_groups_may_stand_elsewhere(provider: Provider, outsider: Browser) -> None:
    claims = {key: value for key, value in NEWT.items() if key != "groups"}
    provider.know(claims=claims, userinfo={"groups": ["leads"]})
    assert go(outsider) == "/desk"
    assert me(outsider)["role"] == "supervisor"
    provider.know(claims=claims, userinfo={"groups": ["it"], "sub": "u-2"})
    assert go(outsider) == "/desk?refused=provider_failed"


def test_who_is_staff_already_keeps_the_account(
    provider: Provider, outsider: Browser, people: People
) -> None:
    provider.know(claims={**NEWT, "email": "ana@shop.example"})
    go(outsider)
    assert me(outsider)["id"] == people["agent"].id
    provider.know(claims={**NEWT, "email": "ana.new@shop.example"})
    go(outsider)
    assert me(outsider)["id"] == people["agent"].id


@pytest.mark.parametrize(
    "claims",
    [
        {"email_verified": False},
        {"email_verified": "false"},
        {"email_verified": None},
        {"email": ""},
        {"email": "ana@shop.example\r\nx"},
        {"groups": []},
        {"groups": {"support": True}},
        {"groups": None},
    ],
)
def test_who_does_not_come_in(
    provider: Provider, outsider: Browser, people: People, claims: dict[str, Any]
) -> None:
    provider.know(claims={**NEWT, "email": "ana@shop.example", **claims})
    assert go(outsider) == "/desk?refused=not_allowed"
    assert say_code(outsider.get("/me")) == (401, "sign_in_required")


def test_an_address_that_passes_on_brings_no_account_with_it(
    provider: Provider, outsider: Browser, open_browser: Open, people: People
) -> None:
    provider.know(claims={**NEWT, "email": "ana@shop.example"})
    go(outsider)
    provider.know(claims={**NEWT, "email": "ana@shop.example", "sub": "u-2"})
    assert go(open_browser()) == "/desk?refused=not_allowed"


def test_who_was_disabled_stays_out(
    provider: Provider, outsider: Browser, database: Database
) -> None:
    go(outsider)
    with database.write() as connection:
        connection.execute(update(staff).values(disabled_at=1))
    assert go(outsider) == "/desk?refused=not_allowed"


def test_without_roles_only_staff_come_in(
    provider: Provider, outsider: Browser, app: FastAPI, url: str, people: People
) -> None:
    change(app, url, roles={})
    assert go(outsider) == "/desk?refused=not_allowed"
    provider.know(claims={**NEWT, "email": "eve@shop.example", "groups": ["it"]})
    assert go(outsider) == "/desk"
    assert me(outsider)["role"] == "editor"


@pytest.mark.parametrize(
    "fault",
    ["issuer", "audience", "azp", "expired", "nonce", "key", "unsigned", "secret"],
)
def test_a_provider_that_cannot_be_trusted(
    provider: Provider, outsider: Browser, fault: str
) -> None:
    provider.know(fault=fault)
    assert go(outsider) == "/desk?refused=provider_failed"
    assert say_code(outsider.get("/me")) == (401, "sign_in_required")


def test_a_provider_that_calls_itself_another(provider: Provider, outsider: Browser) -> None:
    provider.know(fault="discovery")
    answer = outsider.http.get("/company/start")
    assert answer.headers["Location"] == "/desk?refused=provider_failed"


def test_new_keys_of_the_provider_are_found(provider: Provider, outsider: Browser) -> None:
    go(outsider)
    provider.know(new_key=True)
    assert go(outsider) == "/desk"


def test_who_says_no_there(provider: Provider, outsider: Browser) -> None:
    provider.know(fault="denied")
    assert go(outsider) == "/desk?refused=sign_in_failed"


def test_a_way_back_that_did_not_begin_here(
    provider: Provider, outsider: Browser, open_browser: Open
) -> None:
    """Whoever sends a link with their own code does not sign others in as themselves."""
    attacker = open_browser()
    there = attacker.http.get("/company/start").headers["Location"]
    link = attacker.http.get(there).headers["Location"]
    assert outsider.http.get(link).headers["Location"] == "/desk?refused=sign_in_failed"
    outsider.http.get("/company/start")
    assert outsider.http.get(link).headers["Location"] == "/desk?refused=sign_in_failed"
    assert attacker.http.get(link).headers["Location"] == "/desk"
    assert attacker.http.get(link).headers["Location"] == "/desk?refused=sign_in_failed"


def test_a_code_cannot_be_redeemed_in_another_journey(
    provider: Provider, outsider: Browser, open_browser: Open
) -> None:
    """PKCE: a stolen code is worth nothing without what its challenge was made from."""
    victim = open_browser()
    there = victim.http.get("/company/start").headers["Location"]
    stolen = parse_qs(urlsplit(victim.http.get(there).headers["Location"]).query)["code"][0]
    mine = outsider.http.get("/company/start").headers["Location"]
    state = parse_qs(urlsplit(mine).query)["state"][0]
    answer = outsider.get("/company/callback", state=state, code=stolen)
    assert answer.headers["Location"] == "/desk?refused=provider_failed"


def test_where_passwords_are_closed(
    provider: Provider, outsider: Browser, app: FastAPI, url: str, people: People
) -> None:
    open_ways = {"password": True, "company": True, "reset": False}
    assert outsider.get("/ways-in").json() == open_ways
    change(app, url, only=True)
    assert outsider.get("/ways-in").json() == {**open_ways, "password": False}
    assert say_code(outsider.sign_in("ana@shop.example")) == (403, "not_allowed")
    answer = outsider.post("/reset", {"email": "ana@shop.example"})
    assert say_code(answer) == (403, "not_allowed")
    assert go(outsider) == "/desk"


def test_a_provider_that_is_down(outsider: Browser, app: FastAPI, url: str) -> None:
    oidc.provider.cache_clear()
    use(app, Oidc(issuer="http://127.0.0.1:1", client_id="x"), url)
    answer = outsider.http.get("/company/start")
    assert answer.headers["Location"] == "/desk?refused=provider_failed"
