from __future__ import annotations

import pytest

from bot.text.folding import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Straße ÜBER Café", "strasse uber cafe"),
        ("cafe\u0301", "cafe"),
        ("１０２３４ ＡＢＣ＠", "10234 abc@"),
        ("١٠٢٣٤ १०२३४", "10234 10234"),
        ("أُريدُ الإلغاء", "اريد الالغاء"),
        ("وسـادة", "وساده"),
        ("ताँबे की कड़ाही", "तांबे की कडाही"),
        ("ﾊﾞｽﾀｵﾙ", "バスタオル"),
        ("l’été — 5\u202f€", "l'ete - 5 €"),
        ("½ ²", "½ ²"),
        ("", ""),
    ],
)
def test_what_is_written_otherwise_is_the_same(text: str, folded: str) -> None:
    assert fold(text).text == folded


@pytest.mark.parametrize(
    ("text", "word", "place"),
    [
        ("die Straße hier", "strasse", "Straße"),
        ("un cafe\u0301 noir", "cafe", "cafe\u0301"),
        ("ガス ﾊﾞｽﾀｵﾙ", "バスタオル", "ﾊﾞｽﾀｵﾙ"),
        ("رقم ١٠٢٣٤ هنا", "10234", "١٠٢٣٤"),
        ("غدًا", "غدا", "غدًا"),
        ("plain ascii", "ascii", "ascii"),
        ("😀 ok", "ok", "ok"),
    ],
)
def test_places_lead_back_to_the_text(text: str, word: str, place: str) -> None:
    folded = fold(text)
    start = folded.text.index(word)
    first, last = folded.span(start, start + len(word))
    assert text[first:last] == place
    assert len(folded.places) == len(folded.text) + 1
