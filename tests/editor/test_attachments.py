"""Pictures: told by what they are, shown to everybody, harmless to all."""

from __future__ import annotations

import struct
import time
import zlib

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import select, update

from bot.knowledge.pictures import Picture, find_picture
from bot.storage import Database
from bot.storage.tables import attachments
from tests.editor.conftest import Desk, change, create, message, say


def piece(kind: bytes, content: bytes) -> bytes:
    checksum = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", checksum)


def png(width: int = 2, height: int = 1) -> bytes:
    header = piece(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    body = piece(b"IDAT", zlib.compress(b"\0\0\0"))
    return b"\x89PNG\r\n\x1a\n" + header + body + piece(b"IEND", b"")


FRAME = b"\xff\xc0\x00\x0b\x08\x00\x05\x00\x07\x01\x01\x11\x00"
JPEG = b"\xff\xd8\xff\xe0\x00\x04ab" + FRAME + b"\xff\xda\x00\x04ab12\xff\xd9"
GIF = b"GIF89a" + struct.pack("<HH", 7, 5) + b"\0\0\0;"


def webp(kind: bytes, content: bytes) -> bytes:
    inside = b"WEBP" + kind + struct.pack("<I", len(content)) + content
    return b"RIFF" + struct.pack("<I", len(inside)) + inside


WEBP = (
    webp(b"VP8 ", b"\0\0\0\x9d\x01\x2a" + struct.pack("<HH", 7, 5)),
    webp(b"VP8L", b"\x2f" + struct.pack("<I", 6 | 4 << 14)),
    webp(b"VP8X", b"\0\0\0\0" + b"\x06\0\0" + b"\x04\0\0"),
)


def test_kinds_and_sizes() -> None:
    assert find_picture(png()) == Picture("image/png", 2, 1)
    assert find_picture(JPEG) == Picture("image/jpeg", 7, 5)
    assert find_picture(GIF) == Picture("image/gif", 7, 5)
    assert [find_picture(one) for one in WEBP] == [Picture("image/webp", 7, 5)] * 3


NONE = {
    "nothing": b"",
    "text": b"GIF is no picture",
    "svg": b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
    "html": b"<html><script>alert(1)</script>",
    "pdf": b"%PDF-1.7",
    "a PNG's beginning": png()[:20],
    "a PNG without end": png()[:-12],
    "a PNG with a wrong checksum": png().replace(b"IDAT", b"IDAX"),
    "a PNG of no size": png(0, 5),
    "a JPEG without end": JPEG[:-2],
    "a JPEG of no size": JPEG.replace(FRAME, b""),
    "a GIF's beginning": GIF[:8],
    "half a WebP": WEBP[0][:-3],
    "a RIFF of sound": WEBP[0].replace(b"WEBP", b"WAVE"),
}


@pytest.mark.parametrize("content", NONE.values(), ids=NONE.keys())
def test_what_is_no_picture_is_refused(eve: Desk, content: bytes) -> None:
    create(eve)
    answer = eve.upload("articles/wrapping/attachments?name=x.png", content)
    assert say(answer) == (422, "request_invalid")
    assert "PNG, JPEG, GIF or WebP" in message(answer)


def test_a_picture_is_shown_to_everybody(eve: Desk, client: TestClient) -> None:
    create(eve)
    made = eve.upload("articles/wrapping/attachments?name=My_[box](1).png", png())
    assert made.status_code == 201, made.text
    got = made.json()
    assert got["url"] == f"/help/attachments/{got['id']}"
    assert got["markdown"] == f"![My box 1]({got['url']})"
    shown = client.get(got["url"])
    assert (shown.status_code, shown.content) == (200, png())
    assert shown.headers["content-type"] == "image/png"
    assert shown.headers["content-disposition"] == "inline"
    assert shown.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in shown.headers["content-security-policy"]
    assert "immutable" in shown.headers["cache-control"]
    preview = eve.post("articles/preview", {"locale": "en", "body": got["markdown"]}).json()
    assert f'<img src="{got["url"]}" alt="My box 1">' in preview["body_html"]
    assert preview["broken_links"] == []
    gone = "![x](/help/attachments/gone)"
    preview = eve.post("articles/preview", {"locale": "en", "body": gone}).json()
    assert preview["broken_links"] == ["/help/attachments/gone"]


def test_a_picture_before_the_first_save(eve: Desk, client: TestClient, database: Database) -> None:
    kept, left = (eve.upload("articles/attachments?name=x.png", png()) for _ in range(2))
    assert (kept.status_code, left.status_code) == (201, 201), kept.text
    create(eve, body=f"Look: {kept.json()['markdown']}")
    assert _owners(database) == {kept.json()["id"]: "wrapping", left.json()["id"]: None}
    with database.write() as connection:
        long_ago = update(attachments).values(created_at=time.time() - 31 * 86_400)
        connection.execute(long_ago)
    assert eve.upload("articles/attachments?name=x.png", png()).status_code == 201
    assert client.get(kept.json()["url"]).status_code == 200
    assert client.get(left.json()["url"]).status_code == 404


def test_a_later_save_keeps_a_picture_of_another_text(eve: Desk, database: Database) -> None:
    moved = eve.upload("articles/attachments?name=x.png", png()).json()
    create(eve)
    saved = eve.put("articles/wrapping/en", change(1, answer=moved["markdown"]))
    assert saved.status_code == 200, saved.text
    assert _owners(database) == {moved["id"]: "wrapping"}


def _owners(database: Database) -> dict[str, str | None]:
    with database.read() as connection:
        rows = connection.execute(select(attachments.c.id, attachments.c.article_id)).all()
    return {row.id: row.article_id for row in rows}


def test_pictures_have_limits(eve: Desk, ana: Desk, outsider: Desk, client: TestClient) -> None:
    create(eve)
    place = "articles/wrapping/attachments?name=x.png"
    bomb = eve.upload(place, png(100_000, 100_000))
    assert say(bomb) == (422, "request_invalid") and "pixels" in message(bomb)
    large = b"\0" * 1_500_000
    padded = png()[:-12] + piece(b"tEXt", large) + piece(b"IEND", b"")
    assert eve.upload(place, padded).status_code == 201
    assert say(eve.upload(place, padded * 2)) == (413, "too_large")
    assert say(eve.upload("articles", large)) == (413, "too_large")
    assert eve.upload("articles/attachments?name=x.png", padded).status_code == 201
    assert say(ana.upload("articles/attachments?name=x.png", png())) == (403, "not_allowed")
    assert say(eve.upload("articles/nothing/attachments?name=x.png", png())) == (404, "not_found")
    for name in ("", "x" * 201, "%00"):
        answer = eve.upload(f"articles/wrapping/attachments?name={name}", png())
        assert say(answer) == (422, "request_invalid")
    assert say(ana.upload(place, png())) == (403, "not_allowed")
    assert say(outsider.upload(place, png())) == (401, "sign_in_required")
    assert client.get("/help/attachments/nothing").status_code == 404
