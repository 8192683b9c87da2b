"""The brand's colour so that everybody can read it (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

from dataclasses import dataclass

READABLE = 4.5  # WCAG's least contrast of text, level AA
COMFORTABLE = 6.0  # on dark ground thin letters look fainter than they are
WHITE, BLACK = "#ffffff", "#000000"
# The surfaces on which links stand, the one with the least contrast of each scheme (style.css).
LIGHT, DARK = "#f3f5f6", "#20272c"
_STEPS = 50


@dataclass(frozen=True, slots=True)
class Palette:
    """`on_brand`: text on the brand's colour; `link` and `link_dark`: the brand's colour, made
    darker or lighter until it can be read on the page."""

    brand: str
    on_brand: str
    link: str
    link_dark: str


def palette(brand: str) -> Palette:
    """`brand` is #rrggbb."""
    on_brand = WHITE if contrast(brand, WHITE) >= READABLE else BLACK
    return Palette(
        brand,
        on_brand,
        _until(READABLE, brand, LIGHT, BLACK),
        _until(COMFORTABLE, brand, DARK, WHITE),
    )


def contrast(one: str, other: str) -> float:
    """WCAG's contrast ratio, 1 to 21."""
    lower, higher = sorted((_luminance(one), _luminance(other)))
    return (higher + 0.05) / (lower + 0.05)


def _until(least: float, colour: str, ground: str, towards: str) -> str:
    """`colour`, mixed with `towards` only as far as the contrast with `ground` needs it."""
    mixed = (_mixed(colour, towards, step / _STEPS) for step in range(_STEPS + 1))
    return next((one for one in mixed if contrast(one, ground) >= least), towards)


def _mixed(one: str, other: str, share: float) -> str:
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
