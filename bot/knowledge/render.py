"""Markdown → HTML that is safe to show to customers, and Markdown → plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token

# Raw HTML in Markdown becomes text; nh3 then lets through only what is listed here.
_MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table").enable("strikethrough")
TAGS = {
    *("a", "img", "p", "br", "hr", "strong", "em", "s", "code", "pre", "blockquote"),
    *("ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}
ATTRIBUTES = {"a": {"href", "title"}, "ol": {"start"}, "img": {"src", "alt", "title"}}
SCHEMES = {"http", "https", "mailto", "tel"}
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
PICTURES = "/help/attachments/"
PICTURE = re.compile(rf"{PICTURES}[A-Za-z0-9_-]{{1,40}}")
LINK_REL = "noopener noreferrer"


class _EveryLink(MarkdownIt):
    """Takes for links also those that it would leave as text because they are dangerous."""

    def validateLink(self, url: str) -> bool:  # noqa: N802 (markdown-it calls it so)
        return True


_LINKS = _EveryLink("commonmark", {"html": False}).enable("table")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the plain text below it; the text before the first heading has none."""

    heading: str
    paragraphs: tuple[str, ...]


def to_html(markdown: str) -> str:
    """HTML without script and style; links are http, https, mailto, tel or paths, and pictures are
    those that were added to an article: of others only the description is left."""
    return nh3.clean(
        _MARKDOWN.renderer.render(_parsed(markdown), _MARKDOWN.options, {}),
        tags=TAGS,
        attributes=ATTRIBUTES,
        url_schemes=SCHEMES,
        link_rel=LINK_REL,
    )


def _parsed(markdown: str) -> list[Token]:
    tokens = _MARKDOWN.parse(markdown)
    for token in tokens:
        token.children = token.children and [_shown(child) for child in token.children]
    return tokens


def _shown(token: Token) -> Token:
    """The token, or the words of a picture that is not ours: a picture from elsewhere tells its
    server who reads what."""
    if token.type != "image" or PICTURE.fullmatch(str(token.attrGet("src"))):
        return token
    return Token("text", "", 0, content=_words(token))


def dead_links(markdown: str) -> Iterator[tuple[int, str]]:
    """Links and pictures that readers will not get, such as javascript:, with the line on which
    their paragraph begins (0 is the first)."""
    for block in _LINKS.parse(markdown):
        for token in block.children or ():
            address = str(token.attrGet("href") or token.attrGet("src") or "")
            scheme = _SCHEME.match(address)
            if scheme and scheme[1].lower() not in SCHEMES:
                yield (block.map or [0])[0], address


def to_text(markdown: str) -> str:
    """What a reader would hear: the words without the marks, one line a paragraph."""
    return "\n".join(line for section in to_sections(markdown) for line in _lines(section))


def to_sections(markdown: str) -> list[Section]:
    """The text cut at its headings, in order; sections without text are left out."""
    sections: list[Section] = []
    heading, paragraphs = "", list[str]()
    for is_heading, text in _blocks(_MARKDOWN.parse(markdown)):
        if not is_heading:
            paragraphs.append(text)
            continue
        sections.append(Section(heading, tuple(paragraphs)))
        heading, paragraphs = text, []
    sections.append(Section(heading, tuple(paragraphs)))
    return [section for section in sections if section.paragraphs]


def _lines(section: Section) -> Iterator[str]:
    if section.heading:
        yield section.heading
    yield from section.paragraphs


def _blocks(tokens: list[Token]) -> Iterator[tuple[bool, str]]:
    """Each heading or paragraph as (is it a heading?, its text); a table's row is one paragraph."""
    kind, cells = "", list[str]()
    for token in tokens:
        if token.type in ("heading_open", "tr_open"):
            kind, cells = token.type, []
        elif token.type == "tr_close":
            kind = ""
            yield False, ", ".join(cell for cell in cells if cell)
        elif token.type == "inline" and kind == "tr_open":
            cells.append(_words(token))
        elif token.type == "inline" or token.type in ("fence", "code_block"):
            text = _words(token)
            if text:
                yield kind == "heading_open", text
            kind = ""


def _words(token: Token) -> str:
    if token.children is None:
        return token.content.strip()
    breaks = {"softbreak": " ", "hardbreak": " "}
    pieces = (breaks.get(child.type, child.content) for child in token.children)
    return "".join(pieces).strip()
