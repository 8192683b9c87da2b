"""What was done, read by a program."""

from __future__ import annotations

from tests.api.conftest import Client, Enrol, refusal


def test_what_a_program_did_is_found(program: Client, contact: int) -> None:
    made = program.get("audit?action=contact_made")["items"]
    assert [(one["actor"], one["program_id"], one["object"]) for one in made] == [
        ("Own bot", program.id, f"contact:{contact}")
    ]
    assert program.get(f"audit?program={program.id}&action=contact_made")["items"] == made
    assert program.get("audit?words=OWN contact_made")["items"] == []
    assert program.get("audit?words=OWN contact:")["items"] == made
    at = made[0]["at"]
    assert program.get(f"audit?since={at + 1}")["items"] == []
    assert program.get(f"audit?until={at}&action=contact_made")["items"] == []


def test_pages_hold_each_row_once(program: Client) -> None:
    for _ in range(4):
        program.post("contacts", {})
    page = program.get("audit?limit=2")
    seen = page["items"]
    program.post("contacts", {})
    while page["next"]:
        page = program.get(f"audit?limit=2&cursor={page['next']}")
        seen += page["items"]
    ids = [one["id"] for one in seen]
    assert ids == sorted(set(ids), reverse=True) and len(ids) == 5


def test_only_with_the_scope(enrol: Enrol) -> None:
    other = enrol("Reader", "read_conversations")
    assert refusal(other.ask("GET", "audit")) == (403, "not_allowed")
