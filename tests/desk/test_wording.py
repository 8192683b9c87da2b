from __future__ import annotations

from pathlib import Path

from fastapi import FastAPI

from tests.desk.conftest import Browser


def test_texts_come_in_the_locale_that_fits(
    app: FastAPI, outsider: Browser, tmp_path: Path
) -> None:
    app.state.settings = app.state.settings.model_copy(update={"home": tmp_path})
    for locale, text in (("en", "Inbox"), ("ar", "الوارد")):
        (tmp_path / "wording" / locale).mkdir(parents=True)
        (tmp_path / "wording" / locale / "desk.ftl").write_text(f"test-inbox = {text}\n", "utf-8")
    for wish, locale, direction, text in (
        ("ar-EG", "ar", "rtl", "الوارد"),
        ("tlh", "en", "ltr", "Inbox"),
        ("", "en", "ltr", "Inbox"),
    ):
        answer = outsider.get("/wording", locale=wish)
        found = answer.json()
        assert (found["locale"], found["dir"]) == (locale, direction)
        assert found["brand"]["name"]
        assert f"test-inbox = {text}" in found["wording"]
        assert "public" in answer.headers["Cache-Control"]
