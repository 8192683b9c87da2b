"""Another company runs on the same bot/ and web/: its own folder is all that differs."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.assistant.stack import ROOT, Customer, running

OTHER = ROOT / "tests" / "other_company"


@pytest.mark.assistant
@pytest.mark.timeout(400, func_only=True)
def test_a_bicycle_workshop_answers_in_french_and_dutch(tmp_path: Path) -> None:
    home = tmp_path / "workshop"
    shutil.copytree(OTHER, home)
    with running(home, tmp_path / "var") as stack:
        french = Customer(stack, "fr")
        assert "Atelier Deux Roues" in french.texts()[0]
        assert "pour votre vélo" in french.ask("bonjour à tous")[-1]["text"]
        assert "gratuit" in french.ask("Vous prêtez un vélo pendant les réparations ?")[-1]["text"]
        dutch = Customer(stack, "nl")
        assert "accu" in dutch.ask("Kan de accu van mijn e-bike vervangen worden?")[-1]["text"]
        assert dutch.call("ik wil graag iemand spreken")["status"] == "open"
        config = stack.http.get("/api/v1/chat/config", params={"locale": "nl"}).json()
        assert config["brand"] == {"name": "Atelier Deux Roues", "colour": "#7a2e2e"}


def test_nothing_of_parley_knows_the_demo_shop() -> None:
    shop = re.compile(r"brightwater|track_order|cancel_order|order_number|10234", re.IGNORECASE)
    knowing = [
        str(file.relative_to(ROOT))
        for folder in ("bot", "web")
        for file in (ROOT / folder).rglob("*")
        if file.suffix in {".py", ".ts", ".tsx", ".css", ".html"}
        and not {"static", "node_modules"} & set(file.parts)
        and not file.name.endswith(".test.ts")
        and shop.search(file.read_text(encoding="utf-8"))
    ]
    assert knowing == []
