"""The styles and the script: small, kept as long as they may be, in colours that can be read."""

from __future__ import annotations

import re

import pytest
from fastapi.testclient import TestClient

from bot.colour import BLACK, DARK, LIGHT, READABLE, WHITE, contrast, palette


def test_the_style_has_the_brand_s_colours(client: TestClient) -> None:
    style = client.get("/help/style.css")
    assert style.headers["content-type"].startswith("text/css")
    assert "--brand: #0b5563; --on-brand: #ffffff" in style.text
    assert "@media print" in style.text and "prefers-color-scheme: dark" in style.text


def test_the_script_is_tiny(client: TestClient) -> None:
    script = client.get("/help/script.js")
    assert script.headers["content-type"].startswith("text/javascript")
    assert len(script.content) <= 2_000


def test_files_are_kept_under_the_name_of_their_content(client: TestClient) -> None:
    page = client.get("/help/en").text
    for address in re.findall(r'"(/help/(?:style\.css|script\.js|icon\.svg)\?v=\w+)"', page):
        assert "immutable" in client.get(address).headers["cache-control"]
        stale = address.partition("=")[0] + "=old"
        assert client.get(stale).headers["cache-control"] == "public, max-age=300"


def test_contrast() -> None:
    assert contrast(BLACK, WHITE) == pytest.approx(21)
    assert contrast("#777777", WHITE) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(
    "brand",
    [
        f"#{r}{g}{b}"
        for r in ("00", "80", "ff")
        for g in ("00", "80", "ff")
        for b in ("00", "80", "ff")
    ],
)
def test_every_brand_can_be_read(brand: str) -> None:
    colours = palette(brand)
    assert contrast(colours.on_brand, brand) >= READABLE
    for link, grounds in ((colours.link, (LIGHT, WHITE)), (colours.link_dark, (DARK, "#161b1f"))):
        assert all(contrast(link, ground) >= READABLE for ground in grounds)


def test_a_colour_that_can_be_read_stays_as_it_is() -> None:
    assert palette("#0b5563").link == "#0b5563"
