"""What kind of picture some bytes are, and how large, told from the bytes and from nothing else.

Only formats that can hold neither scripts nor links: PNG, JPEG, GIF and WebP. The formats' own
specifications say what stands where.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
# Markers of JPEG: frames, which hold the size; those without content; the picture itself; its end.
_FRAMES = {0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF}
_BARE = {0x01, *range(0xD0, 0xD8)}
_SCAN, _END = 0xDA, b"\xff\xd9"


@dataclass(frozen=True, slots=True)
class Picture:
    """`media_type` such as image/png; sizes in pixels."""

    media_type: str
    width: int
    height: int

    @property
    def pixels(self) -> int:
        return self.width * self.height


_Size: TypeAlias = tuple[int, int] | None


def find_picture(content: bytes) -> Picture | None:
    """None for what is no whole picture of a kind that may be shown."""
    for media_type, read in _KINDS.items():
        try:
            size = read(content)
        except (struct.error, IndexError):
            return None
        if size and all(size):
            return Picture(media_type, *size)
    return None


def _png(content: bytes) -> _Size:
    """Every piece has its checksum; the first one holds the size, and the last one is IEND."""
    if not content.startswith(_PNG):
        return None
    size: _Size = None
    place = len(_PNG)
    while True:
        length, kind = struct.unpack_from(">I4s", content, place)
        end = place + 8 + length
        (checksum,) = struct.unpack_from(">I", content, end)
        if zlib.crc32(content[place + 4 : end]) != checksum:
            return None
        if size is None:
            if kind != b"IHDR":
                return None
            size = struct.unpack_from(">II", content, place + 8)
        if kind == b"IEND":
            return size
        place = end + 4


def _jpeg(content: bytes) -> _Size:
    if not content.startswith(_JPEG) or _END not in content[-64:]:
        return None
    size: _Size = None
    place = 2
    while content[place] == 0xFF:
        marker = content[place + 1]
        if marker == _SCAN:
            return size
        if marker == 0xFF:  # padding
            place += 1
        elif marker in _BARE:
            place += 2
        else:
            (length,) = struct.unpack_from(">H", content, place + 2)
            if marker in _FRAMES:
                height, width = struct.unpack_from(">HH", content, place + 5)
                size = width, height
            place += 2 + length
    return None


def _gif(content: bytes) -> _Size:
    if content[:6] not in (b"GIF87a", b"GIF89a") or not content.rstrip(b"\0").endswith(b";"):
        return None
    width, height = struct.unpack_from("<HH", content, 6)
    return width, height


def _webp(content: bytes) -> _Size:
    if content[:4] != b"RIFF" or content[8:12] != b"WEBP":
        return None
    (length,) = struct.unpack_from("<I", content, 4)
    if length + 8 > len(content):
        return None
    kind = content[12:16]
    if kind == b"VP8 " and content[23:26] == b"\x9d\x01\x2a":
        width, height = struct.unpack_from("<HH", content, 26)
        return width & 0x3FFF, height & 0x3FFF
    if kind == b"VP8L" and content[20] == 0x2F:
        (bits,) = struct.unpack_from("<I", content, 21)
        return (bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1
    if kind == b"VP8X":
        width, height = content[24:27], content[27:30]
        return int.from_bytes(width, "little") + 1, int.from_bytes(height, "little") + 1
    return None


_KINDS: Mapping[str, Callable[[bytes], _Size]] = {
    "image/png": _png,
    "image/jpeg": _jpeg,
    "image/gif": _gif,
    "image/webp": _webp,
}
