"""Reports through the API."""

from __future__ import annotations

import pytest

from tests.api.conftest import Client, Enrol, refusal

KINDS = ("conversations", "service", "assistant")


def test_the_last_thirty_days_without_a_word(program: Client, own: str) -> None:
    program.post(f"{own}/messages", {"author": "customer", "text": "Hello?"})
    program.post(f"{own}/handoffs", {"reason": "complaint"})
    found = program.get("reports/conversations?time_zone=Europe/Madrid")
    assert len(found["days"]) == 30
    today = found["days"][-1]
    assert today["day"] == found["period"]["last"]
    assert (today["begun"], today["handed_off"], today["messages"]) == (1, 1, 1)
    assert (found["by_answerer"], found["by_reason"]) == (
        {"assistant": 0, "program": 1},
        {"complaint": 1},
    )


@pytest.mark.parametrize("kind", KINDS)
def test_days_are_given(program: Client, kind: str) -> None:
    found = program.get(f"reports/{kind}?from=2026-03-28&to=2026-03-30&time_zone=Asia/Tokyo")
    assert found["period"] == {
        "first": "2026-03-28",
        "last": "2026-03-30",
        "time_zone": "Asia/Tokyo",
    }


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "query",
    [
        "from=2026-03-30&to=2026-03-28",
        "from=2020-01-01&to=2026-01-01",
        "from=0001-01-01&to=0001-01-01",
        "from=9999-12-31&to=9999-12-31",
        "from=2026-02-30",
        "from=yesterday",
        "time_zone=Nowhere",
        "time_zone=%00",
    ],
)
def test_what_is_no_period(program: Client, kind: str, query: str) -> None:
    assert refusal(program.ask("GET", f"reports/{kind}?{query}")) == (422, "request_invalid")


@pytest.mark.parametrize("kind", KINDS)
def test_only_with_the_scope(enrol: Enrol, kind: str) -> None:
    reader = enrol("Reader", "read_conversations")
    assert refusal(reader.ask("GET", f"reports/{kind}")) == (403, "not_allowed")
