"""What the bot says, edited: live within a second, in every process."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx2
import pytest
from fastapi import FastAPI

from bot.assistant.live_wording import LiveWording
from bot.settings import Settings
from bot.storage import Database
from bot.wording import Catalog
from bot.wording.stored import do_set_text, load_texts
from tests.editor.conftest import Desk, say
from tests.editor.test_values import put as put_values
from tests.knowledge.library import wait_until


@pytest.fixture
def catalogs(app: FastAPI, database: Database, settings: Settings) -> Iterator[list[Catalog]]:
    """Those of two processes: the desk's, and another one's, which gets no hints."""
    elsewhere = Database(database.url.render_as_string(hide_password=False))
    other = Catalog(settings.wording, "en")
    followers = LiveWording(database, app.state.catalog), LiveWording(elsewhere, other)
    for follower in followers:
        follower.start()
    yield [app.state.catalog, other]
    for follower in followers:
        follower.close()
    elsewhere.close()


def texts(desk: Desk, locale: str = "en") -> dict[str, dict[str, Any]]:
    answer = desk.get("texts", locale=locale)
    assert answer.status_code == 200, answer.text
    return {one["key"]: one for one in answer.json()["texts"]}


def put(desk: Desk, locale: str, text: str, key: str = "utter_goodbye") -> httpx2.Response:
    """Replace what is said now."""
    return desk.put(f"texts/{locale}/{key}", {"base": base(desk, locale, key), "text": text})


def reset(desk: Desk, locale: str, key: str = "utter_goodbye") -> httpx2.Response:
    return desk.delete(f"texts/{locale}/{key}?base={base(desk, locale, key)}")


def base(desk: Desk, locale: str, key: str = "utter_goodbye") -> str:
    return str(texts(desk, locale)[key]["version"])


def test_every_text_of_the_bot_is_listed(eve: Desk) -> None:
    english, spanish = texts(eve), texts(eve, "es")
    assert english.keys() == spanish.keys()
    goodbye = english["utter_goodbye"]
    assert goodbye["text"] == goodbye["standard"] == "Goodbye, and thanks for stopping by!"
    assert (goodbye["changed"], goodbye["file"]) == (False, "wording/en/bot.ftl")
    assert english["utter_order_not_found"]["arguments"] == ["order_number"]
    assert english["utter_greet"]["text"].splitlines()[1] == ".track_order = Where is my order?"
    assert spanish["utter_goodbye"]["file"] == "wording/es/bot.ftl"


def test_an_edited_text_is_said_at_once_everywhere(
    eve: Desk, catalogs: list[Catalog], database: Database
) -> None:
    edited = put(eve, "es", "¡Hasta pronto!")
    assert edited.status_code == 200, edited.text
    assert edited.json() == texts(eve, "es")["utter_goodbye"]
    for catalog in catalogs:
        wait_until(lambda: catalog.text("es", "utter_goodbye") == "¡Hasta pronto!", 1.0)  # noqa: B023
        assert catalog.text("en", "utter_goodbye") == "Goodbye, and thanks for stopping by!"
    one = texts(eve, "es")["utter_goodbye"]
    assert (one["text"], one["changed"]) == ("¡Hasta pronto!", True)
    standard = one["standard"]
    assert put(eve, "es", "¡Adiós!").status_code == 200
    wait_until(lambda: catalogs[1].text("es", "utter_goodbye") == "¡Adiós!", 1.0)
    assert reset(eve, "es").status_code == 200
    assert reset(eve, "es").status_code == 200
    for catalog in catalogs:
        wait_until(lambda: catalog.text("es", "utter_goodbye") == standard, 1.0)  # noqa: B023
    with database.read() as connection:
        assert load_texts(connection) == {}


def test_shared_values_are_said_in_each_language(eve: Desk, catalogs: list[Catalog]) -> None:
    values = [
        {"name": "return_days", "locale": "", "value": "30"},
        {"name": "price", "locale": "en", "value": "€4.90"},
        {"name": "price", "locale": "es", "value": "4,90 €"},
    ]
    assert put_values(eve, values).status_code == 200
    text = "{ return_days } / { price }"
    for locale in ("en", "es"):
        assert put(eve, locale, text).status_code == 200
    for catalog in catalogs:
        wait_until(lambda: catalog.text("es", "utter_goodbye") == "30 / 4,90 €", 1.0)  # noqa: B023
        wait_until(lambda: catalog.text("en", "utter_goodbye") == "30 / €4.90", 1.0)  # noqa: B023
    values[0]["value"] = "14"
    assert put_values(eve, values).status_code == 200
    wait_until(lambda: catalogs[1].text("es", "utter_goodbye") == "14 / 4,90 €", 1.0)
    gone = put_values(eve, values[:1])
    assert say(gone) == (409, "conflict") and "{price}" in gone.text


def test_what_would_not_work_is_refused(eve: Desk, database: Database) -> None:
    for text in ("", "{ $nmae }", "{ no_value }", "{ $open", "x\n.button = y", "nul \x00"):
        answer = put(eve, "en", text)
        assert say(answer) == (422, "request_invalid"), text
    begun = base(eve, "en")
    for body in (
        {},
        {"text": "x"},
        {"base": begun, "text": 1},
        {"base": begun, "text": "x" * 5_001},
    ):
        assert say(eve.put("texts/en/utter_goodbye", body)) == (422, "request_invalid")
    assert say(eve.put("texts/en/utter_nothing", {"base": "", "text": "x"})) == (404, "not_found")
    assert say(eve.put("texts/xx/utter_goodbye", {"base": "", "text": "x"})) == (
        422,
        "request_invalid",
    )
    assert say(eve.delete("texts/xx/utter_goodbye?base=")) == (422, "request_invalid")
    assert say(eve.get("texts", locale="../en")) == (422, "request_invalid")
    with database.read() as connection:
        assert load_texts(connection) == {}


def test_the_second_of_two_people_overwrites_nothing(eve: Desk, sam: Desk) -> None:
    begun = base(sam, "es")
    assert put(eve, "es", "¡Hasta pronto!").status_code == 200
    late = sam.put("texts/es/utter_goodbye", {"base": begun, "text": "¡Adiós!"})
    assert say(late) == (409, "conflict")
    assert late.json()["text"] == texts(eve, "es")["utter_goodbye"]
    assert say(sam.delete(f"texts/es/utter_goodbye?base={begun}")) == (409, "conflict")
    assert texts(sam, "es")["utter_goodbye"]["text"] == "¡Hasta pronto!"
    again = {"base": late.json()["text"]["version"], "text": "¡Adiós!"}
    assert sam.put("texts/es/utter_goodbye", again).status_code == 200


def test_agents_edit_nothing(ana: Desk, outsider: Desk) -> None:
    for desk, wanted in ((ana, (403, "not_allowed")), (outsider, (401, "sign_in_required"))):
        assert say(desk.get("texts", locale="en")) == wanted
        assert say(desk.put("texts/en/utter_goodbye", {"base": "", "text": "x"})) == wanted
        assert say(desk.delete("texts/en/utter_goodbye?base=")) == wanted


def test_a_text_that_cannot_be_read_is_left_out(
    database: Database, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    with database.write() as connection:
        do_set_text(connection, "en", "utter_goodbye", "{ $broken")
        do_set_text(connection, "en", "utter_thanks", "You're welcome.")
    catalog = Catalog(settings.wording, "en")
    LiveWording(database, catalog).catch_up()
    assert catalog.text("en", "utter_thanks") == "You're welcome."
    assert catalog.text("en", "utter_goodbye") == "Goodbye, and thanks for stopping by!"
    assert "utter_goodbye" in caplog.text
