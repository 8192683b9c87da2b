"""The page that says how the chat gets onto a website: who may see it, and what it tells."""

from __future__ import annotations

from fastapi import FastAPI

from bot.settings import Settings
from tests.desk.conftest import Browser, say_code

SECRET = "a secret of thirty-two characters"


def with_sites(settings: Settings, colour: str) -> Settings:
    sites = {
        "shop": {"origins": ["https://shop.example"], "secrets": [SECRET]},
        "blog-2": {},
    }
    found = settings.model_dump() | {"sites": sites, "widget": {"colour": colour}}
    found["web"]["public_url"] = "https://chat.shop.example"
    return Settings.model_validate(found)


def test_each_site_has_its_line_and_no_secret_is_told(
    app: FastAPI, settings: Settings, administrator: Browser
) -> None:
    app.state.settings = with_sites(settings, "#0b5563")
    answer = administrator.get("/widget")
    shop, blog = answer.json()["sites"]
    line = '<script async src="https://chat.shop.example/widget.js" data-site="shop"></script>'
    assert shop["snippet"] == line
    policy = "connect-src https://chat.shop.example wss://chat.shop.example"
    assert policy in shop["policy"]
    assert (shop["origins"], shop["signs"]) == (["https://shop.example"], True)
    assert (blog["origins"], blog["signs"]) == ([], False)
    assert blog["variable"] == "PARLEY_SITES_BLOG_2_SECRETS"
    assert SECRET not in answer.text


def test_whatever_the_colour_it_can_be_read(
    app: FastAPI, settings: Settings, administrator: Browser
) -> None:
    for colour in ("#ffee00", "#777777", "#000000", "#ffffff"):
        app.state.settings = with_sites(settings, colour)
        look = administrator.get("/widget").json()["look"]
        assert look["brand"] == colour
        assert min(look["contrast"], *(one["contrast"] for one in look["schemes"])) >= 4.5


def test_only_administrators_see_it(
    outsider: Browser, editor: Browser, agent: Browser, supervisor: Browser
) -> None:
    assert say_code(outsider.get("/widget"))[0] == 401
    for browser in (editor, agent, supervisor):
        assert say_code(browser.get("/widget"))[0] == 403
