from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.text.dates import find_dates

WEDNESDAY = date(2026, 5, 13)


def found(
    text: str, language: str | None, region: str | None = None, today: date = WEDNESDAY
) -> list[tuple[str, str]]:
    entities = find_dates(text, language, region, today)
    assert {entity.name for entity in entities} <= {"date"}
    return [(entity.value, text[entity.start : entity.end]) for entity in entities]


def days(text: str, language: str | None, **options: date | str) -> list[str]:
    return [value for value, _ in found(text, language, **options)]  # type: ignore[arg-type]


BEFORE_YESTERDAY = {
    "en": "the day before yesterday",
    "es": "anteayer",
    "fr": "avant-hier",
    "de": "vorgestern",
    "pt": "anteontem",
    "ar": "أول أمس",
    "hi": "परसों मिला था",
    "ja": "一昨日",
    "zh": "前天",
    "tl": "kamakalawa",
}
TOMORROW = {
    "en": "tomorrow",
    "es": "mañana",
    "fr": "demain",
    "de": "morgen früh",
    "pt": "amanhã",
    "ar": "غدًا",
    "hi": "कल तक",
    "ja": "明日",
    "zh": "明天",
    "tl": "bukas",
}
NEXT_FRIDAY = {
    "en": "next Friday",
    "es": "el próximo viernes",
    "fr": "vendredi prochain",
    "de": "nächsten Freitag",
    "pt": "na próxima sexta-feira",
    "ar": "الجمعة القادمة",
    "hi": "अगले शुक्रवार",
    "ja": "次の金曜日",
    "zh": "周五",
    "tl": "sa susunod na Biyernes",
}
THIRD_OF_MAY = {
    "en": "May 3rd",
    "es": "el 3 de mayo",
    "fr": "le 3 mai",
    "de": "am 3. Mai",
    "pt": "em 3 de maio",
    "ar": "٣ مايو",
    "hi": "३ मई",
    "ja": "５月３日",
    "zh": "5月3号",
    "tl": "ika-3 ng Mayo",
}
TWO_DAYS_AGO = {
    "en": "two days ago",
    "es": "hace dos días",
    "fr": "il y a deux jours",
    "de": "vor zwei Tagen",
    "pt": "há dois dias",
    "ar": "قبل يومين",
    "hi": "दो दिन पहले",
    "ja": "2日前",
    "zh": "两天前",
    "tl": "dalawang araw na ang nakalipas",
}


@pytest.mark.parametrize("language", BEFORE_YESTERDAY)
def test_ten_languages(language: str) -> None:
    assert days(BEFORE_YESTERDAY[language], language) == ["2026-05-11"]
    assert days(TOMORROW[language], language) == ["2026-05-14"]
    assert days(NEXT_FRIDAY[language], language) == ["2026-05-15"]
    assert days(THIRD_OF_MAY[language], language) == ["2026-05-03"]
    assert days(TWO_DAYS_AGO[language], language) == ["2026-05-11"]


def test_a_weekday_is_never_today() -> None:
    assert days("Wednesday", "en") == ["2026-05-20"]
    assert days("last Wednesday", "en") == ["2026-05-06"]
    for shift in range(7):
        today = WEDNESDAY + timedelta(shift)
        (coming,) = days("Friday", "en", today=today)
        (gone,) = days("last Friday", "en", today=today)
        assert 1 <= (date.fromisoformat(coming) - today).days <= 7
        assert 1 <= (today - date.fromisoformat(gone)).days <= 7


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("Friday next week", "en", "2026-05-22"),
        ("下周五", "zh", "2026-05-22"),
        ("上个星期天", "zh", "2026-05-10"),
        ("来週の月曜", "ja", "2026-05-18"),
        ("先週の月曜", "ja", "2026-05-04"),
        ("Freitag nächster Woche", "de", "2026-05-22"),
    ],
)
def test_weekdays_of_a_week(text: str, language: str, day: str) -> None:
    assert days(text, language) == [day]


@pytest.mark.parametrize(
    ("today", "day"),
    [
        (date(2026, 12, 30), "2027-01-03"),
        (date(2026, 1, 10), "2026-01-03"),
        (date(2026, 6, 1), "2026-01-03"),
        (date(2026, 8, 1), "2027-01-03"),
    ],
)
def test_a_day_without_a_year_is_the_nearest(today: date, day: str) -> None:
    assert days("January 3", "en", today=today) == [day]
    assert days("3 gennaio", "it", today=today) == [day]


def test_the_29th_of_february() -> None:
    assert days("29. Februar", "de", today=date(2027, 6, 1)) == ["2028-02-29"]
    assert days("29. Februar 2027", "de") == []


@pytest.mark.parametrize(
    ("text", "language", "region", "day"),
    [
        ("2026-05-03", "en", None, "2026-05-03"),
        ("2026/5/3", "ja", None, "2026-05-03"),
        ("2026年5月3日", "zh", None, "2026-05-03"),
        ("03.05.2026", "de", None, "2026-05-03"),
        ("3.5.26", "de", None, "2026-05-03"),
        ("03/05/2026", "es", None, "2026-05-03"),
        ("03/05/2026", "en", None, "2026-03-05"),
        ("03/05/2026", "en", "GB", "2026-05-03"),
        ("03.05.2026", "en", "US", "2026-05-03"),
        ("13/05/2026", "en", "US", "2026-05-13"),
        ("05/13/2026", "fr", None, "2026-05-13"),
        ("٠٣/٠٥/٢٠٢٦", "ar", None, "2026-05-03"),
        ("am 3.5.", "de", None, "2026-05-03"),
        ("el 3/5", "es", None, "2026-05-03"),
        ("5/3に", "ja", None, "2026-05-03"),
    ],
)
def test_days_in_numbers(text: str, language: str, region: str | None, day: str) -> None:
    assert days(text, language, **({"region": region} if region else {})) == [day]


def test_hindi_words_for_both_yesterday_and_tomorrow_follow_the_verb() -> None:
    assert days("कल ऑर्डर किया था", "hi") == ["2026-05-12"]
    assert days("कल आएगा?", "hi") == ["2026-05-14"]


def test_places_are_those_of_the_text() -> None:
    text = "Übermorgen, am ３. Mai — oder aujourd’hui"
    assert [place for _, place in found(text, "de")] == ["Übermorgen", "３. Mai"]
    assert [place for _, place in found("c’est pour aujourd’hui", "fr")] == ["aujourd’hui"]


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("il 3 maggio 2026", "it", "2026-05-03"),
        ("op 3 mei", "nl", "2026-05-03"),
        ("3 мая", "ru", "2026-05-03"),
    ],
)
def test_other_languages_have_days_with_a_month(text: str, language: str, day: str) -> None:
    assert days(text, language) == [day]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("order 10234", "en"),
        ("24/7, 1/2 and 5/10", "en"),
        ("I may 3 times", "en"),
        ("version 1.2.3.4", "en"),
        ("2026-02-30", "en"),
        ("the sun sat", "en"),
        ("2 pillows", "en"),
        ("Guten Morgen", "de"),
        ("Morgen, wo ist mein Paket?", "de"),
        ("Note 3.5", "de"),
        ("por la mañana", "es"),
        ("pela segunda vez", "pt"),
        ("na segunda vez", "pt"),
        ("لا أحد يرد", "ar"),
        ("आजकल", "hi"),
        ("日本日用品, 3日かかる", "ja"),
        ("两周一次", "zh"),
        ("bukas po ba kayo?", "tl"),
        ("may 3 akong order", "tl"),
        ("noong nakaraang linggo", "tl"),
        ("3 giorni e 2 lampade", "it"),
        ("3 foo", "tlh"),
        ("", "en"),
    ],
)
def test_other_words_and_numbers_are_no_days(text: str, language: str) -> None:
    assert found(text, language) == []


def test_today_is_the_servers_day() -> None:
    assert find_dates("today", "en")[0].value in {
        day.isoformat()
        for day in (date.today(), date.today() - timedelta(1))  # noqa: DTZ011
    }


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("I ordered it on Monday and heard nothing", "en", "2026-05-11"),
        ("I ordered a lamp, does it come on Monday?", "en", "2026-05-18"),
        ("bought it for Monday", "en", "2026-05-18"),
        ("habe am Montag bestellt", "de", "2026-05-11"),
        ("wird es am Montag geliefert?", "de", "2026-05-18"),
        ("lo compré el lunes", "es", "2026-05-11"),
        ("月曜に注文した枕", "ja", "2026-05-11"),
        ("周一买的枕头", "zh", "2026-05-11"),
    ],
)
def test_a_weekday_beside_a_verb_of_the_past_is_the_last_one(
    text: str, language: str, day: str
) -> None:
    assert days(text, language) == [day]


@pytest.mark.parametrize(
    ("text", "language"),
    [("every Friday", "en"), ("jeden Freitag", "de"), ("cada viernes", "es"), ("毎週金曜", "ja")],
)
def test_a_habit_is_no_day(text: str, language: str) -> None:
    assert found(text, language) == []
