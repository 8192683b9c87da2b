"""What is sent with each request of the table of who may do what; all others are sent with nothing."""

from __future__ import annotations

import time
from typing import Any

from tests.app.cast import PASSWORD

QUERIES = {
    "DELETE /desk/api/texts/{locale}/{key}": "base={text_version}",
    "GET /api/v1/answer": "question=returns",
    "GET /api/v1/search": "q=returns",
    "GET /api/v1/wording": "locale=en",
    "GET /desk/api/find-articles": "q=returns",
    "GET /desk/api/articles/{article}/{locale}/compare": "old=1&new=1",
    "GET /desk/api/texts": "locale=en",
    "GET /help/{locale}/search": "q=returns",
    "GET /help/{locale}/suggest": "q=returns",
    "POST /desk/api/articles/attachments": "name=dot.gif",
    "POST /desk/api/articles/{article}/attachments": "name=dot.gif",
}
# Whatever there is may be replaced.
MATCHING = {
    "PUT /api/v1/articles/{article}/{locale}",
    "PUT /api/v1/wording/{locale}/{key}",
    "DELETE /api/v1/wording/{locale}/{key}",
}
FORMS = {
    "POST /api/v1/chat/files",
    "POST /api/v1/conversations/{conversation}/files",
    "POST /desk/api/conversations/{conversation_id}/files",
}


def bodies(names: dict[str, Any]) -> dict[str, Any]:
    """The JSON of each request that has some, by method and address."""
    email, new = {"email": "ana@mail.example"}, "another long password"
    text = {"title": "Draft", "answer": "Yes.", "body": "## Yes", "questions": ["Really?"]}
    place = {"article": "draft", "locale": "en", "topic": "service", "slug": "draft"}
    draft = place | text
    team = {"name": "Evening", "time_zone": "UTC"}
    canned = {"name": "bye", "locale": "en", "text": "Goodbye!"}
    profile = {"locale": "de", "languages": ["de"], "skills": [], "capacity": 5}
    webhook = {"url": "https://shop.example/parley", "events": ["message.created"]}
    tomorrow = {"until": time.time() + 86_400}
    chat, v1, one = "/api/v1/chat", "/api/v1", "/desk/api/conversations/{conversation_id}"
    program, articles = f"{v1}/conversations/{{conversation}}", "/desk/api/articles"
    own_article = f"{v1}/articles/{{article}}/{{locale}}"
    article, person = f"{articles}/{{article}}/{{locale}}", "/desk/api/people/{person}"
    return {
        f"POST {chat}/conversations": {},
        f"POST {chat}/messages": {"client_id": "1", "text": "Hello"},
        f"POST {chat}/typing": {"on": True},
        f"POST {chat}/read": {"seq": 1},
        f"POST {chat}/locale": {"locale": "en"},
        f"POST {chat}/votes": {"message": names["shown"], "helpful": True},
        f"POST {chat}/rating": {"score": 5},
        f"POST {chat}/email": email,
        f"POST {chat}/identify": {"user_id": "1", "hash": "0" * 64},
        f"POST {v1}/contacts": {"name": "New"},
        f"PATCH {v1}/contacts/{{contact}}": {"name": "Mia"},
        f"POST {v1}/conversations": {"contact": names["contact"], "answered_by": "assistant"},
        f"PATCH {program}": {"priority": "high"},
        f"POST {program}/snooze": tomorrow,
        f"POST {program}/assign": {"staff": names["staff"]},
        f"POST {program}/messages": {"author": "customer", "text": "Hello"},
        f"POST {program}/typing": {"on": True},
        f"POST {program}/handoffs": {"reason": "asked"},
        "POST /desk/api/sign-in": {"email": "agent@shop.example", "password": PASSWORD},
        "POST /desk/api/setup/check": {"token": names["invitation"]},
        "POST /desk/api/setup": {
            "token": names["invitation"], "name": "New", "email": "", "password": new,
        },
        "POST /desk/api/reset": email,
        "POST /desk/api/reset/check": {"token": names["reset"]},
        "POST /desk/api/reset/use": {"token": names["reset"], "password": new},
        f"POST {one}/read": {"seq": 1},
        f"POST {one}/typing": {"on": True},
        f"POST {one}/messages": {"client_id": "2", "text": "Hello"},
        f"PUT {one}/tags": {"tags": ["vip"]},
        f"PUT {one}/priority": {"priority": "high"},
        f"PUT {one}/spam": {"on": True},
        f"PUT {one}/block": {"on": True},
        f"POST {one}/transfer": {"team": names["team"]},
        f"POST {one}/snooze": tomorrow,
        "POST /desk/api/canned": canned,
        "PUT /desk/api/canned/{reply}": canned,
        "PUT /desk/api/me/profile": profile,
        "POST /desk/api/me/presence": {"presence": "busy"},
        "PUT /desk/api/me/name": {"name": "Someone"},
        "PUT /desk/api/me/password": {"password": PASSWORD, "new": new},
        "POST /desk/api/me/second-factor": {"password": PASSWORD},
        "POST /desk/api/me/second-factor/confirm": {"code": "123456"},
        "POST /desk/api/me/second-factor/off": {"password": PASSWORD},
        "POST /desk/api/me/recovery-codes": {"password": PASSWORD},
        f"PUT {person}/profile": profile,
        f"PUT {person}/role": {"role": "editor"},
        "POST /desk/api/teams": team,
        "PUT /desk/api/teams/{team}": team,
        "POST /desk/api/people": {"email": "x@shop.example", "name": "X", "role": "agent"},
        "POST /desk/api/programs": {"name": "Reports", "scopes": ["read_audit"]},
        "POST /desk/api/webhooks": webhook,
        "PUT /desk/api/webhooks/{webhook}": webhook,
        f"POST {articles}": draft | {"article": "new", "slug": "new"},
        f"POST {articles}/preview": {"locale": "en", "body": "Hello"},
        f"POST {articles}/ask": {"question": "Where?", "locale": "en"},
        f"POST {articles}/neighbours": {"draft": {"locale": "en", "title": "Draft"}},
        f"PUT {article}": {
            **draft, "topic": "orders", "slug": "returns", "base": names["revision"],
        },
        f"POST {article}/submit": {"revision": names["draft_revision"]},
        f"POST {article}/send-back": {"revision": names["reviewed_revision"]},
        f"POST {article}/publish": {"revision": names["draft_revision"]},
        f"POST {article}/schedule": {"revision": names["draft_revision"], "at": time.time() + 3600},
        f"POST {article}/archive": {"revision": names["revision"]},
        f"POST {article}/restore": {"revision": names["draft_revision"]},
        f"PUT {v1}/wording/{{locale}}/{{key}}": {"text": "Bye!"},
        f"POST {v1}/webhooks": webhook,
        f"PATCH {v1}/webhooks/{{webhook}}": {"paused": True},
        f"POST {v1}/articles": draft | {"article": "new", "slug": "new"},
        f"PUT {own_article}": text | {"topic": "orders", "slug": "returns"},
        f"POST {own_article}/submit": {"revision": names["draft_revision"]},
        f"POST {own_article}/send-back": {"revision": names["reviewed_revision"]},
        f"POST {own_article}/publish": {"revision": names["draft_revision"]},
        f"POST {own_article}/schedule": {
            "revision": names["draft_revision"], "at": time.time() + 3600,
        },
        "POST /desk/api/gaps/settle": {"message_ids": []},
        "PUT /desk/api/texts/{locale}/{key}": {"base": names["text_version"], "text": "Bye!"},
        "PUT /desk/api/values": {"base": names["values_version"], "values": []},
        "POST /help/{locale}/{topic}/{slug}/vote": {"helpful": True},
    }  # fmt: skip
