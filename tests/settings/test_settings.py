from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.settings import Settings, load_settings
from bot.storage import Database
from bot.text.language import check_languages

GOOD = "brand:\n  name: Lamps & Co\nlanguages: [en, ar]\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "parley.yml").write_text(GOOD, encoding="utf-8")
    return tmp_path


def load(home: Path, text: str = GOOD, **environment: str) -> Settings:
    (home / "parley.yml").write_text(text, encoding="utf-8")
    return load_settings(home, environment)


def test_the_smallest_file_runs_on_sqlite(home: Path) -> None:
    settings = load(home)
    assert settings.database == f"sqlite:///{home / 'var' / 'parley.db'}"
    assert (settings.default_locale, settings.url) == ("en", "http://127.0.0.1:8000")


def test_the_environment_wins(home: Path) -> None:
    settings = load(home, PARLEY_WEB_PORT="9000", PARLEY_LANGUAGES="[de, en]", PARLEY_VAR="/x")
    assert (settings.web.port, settings.languages, settings.var) == (9000, ("de", "en"), Path("/x"))


@pytest.mark.parametrize(
    ("text", "line", "key"),
    [
        ("brand:\n  name: X\nlanguages: [en]\nweb:\n  port: many\n", 5, "web.port"),
        ("brand:\n  name: X\nlanguages: [en]\nweb:\n  port: 70000\n", 5, "web.port"),
        ("brand:\n  name: X\n  colour: teal\nlanguages: [en]\n", 3, "brand.colour"),
        ("brand:\n  name: X\nlanguages: [en, en]\n", 3, "languages"),
        ("brand:\n  name: X\nlanguages: [english]\n", 3, "languages"),
        ("brand:\n  name: X\nlanguages: []\n", 3, "languages"),
        ("brand:\n  name: X\nlanguages: [en]\nlangauge_detector: lingua\n", 4, "langauge_detector"),
        ("brand: X\nlanguages: [en]\n", 1, "brand"),
        ("brand:\n  name: X\nlanguages: [en]\nlanguages: [es]\n", 4, "languages"),
        ("brand:\n  name: X\n  name: Y\nlanguages: [en]\n", 3, "name"),
        ("languages: [en]\n", 1, "brand"),
        ("brand:\n  name: X\nlanguages: [en]\nweb:\n  public_url: shop/\n", 5, "web.public_url"),
        ("brand:\n  name: X\nlanguages: [en]\nactions: ../x\n", 4, "actions"),
        (
            "brand:\n  name: X\nlanguages: [en]\nhandoff:\n  silent_minutes: 0\n",
            5,
            "handoff.silent_minutes",
        ),
        ("brand:\n  name: X\nlanguages: [en]\nmail:\n  host: x\n  sender: help\n", 4, "mail"),
        ("brand:\n  name: X\nlanguages: [en]\nteams:\n  - time_zone: UTC\n", 4, "teams.name"),
        (
            "brand:\n  name: X\nlanguages: [en]\nteams:\n  - name: A\n    time_zone: Mars\n",
            4,
            "teams.time_zone",
        ),
    ],
)
def test_a_bad_value_is_named_with_its_line(home: Path, text: str, line: int, key: str) -> None:
    with pytest.raises(SettingsError) as error:
        load(home, text)
    assert f"parley.yml, line {line}: {key}: " in error.value.message


@pytest.mark.parametrize("text", ["brand: [", "\t", "- en", "", "brand: {name: 'x}"])
def test_a_file_that_is_no_yaml_is_named_with_its_line(home: Path, text: str) -> None:
    with pytest.raises(SettingsError, match=r"parley.yml, line \d+: "):
        load(home, text)


def test_a_bad_variable_is_named(home: Path) -> None:
    with pytest.raises(SettingsError, match="environment variable PARLEY_WEB_PORT: web.port"):
        load(home, PARLEY_WEB_PORT="eighty")


def test_a_missing_or_unreadable_file_is_explained(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="no such file"):
        load_settings(tmp_path, {})
    (tmp_path / "parley.yml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match="cannot be read"):
        load_settings(tmp_path, {})


def test_teams_are_read_from_file_and_environment(home: Path) -> None:
    text = """
teams:
  - name: Shop
    hours: [{day: 0, from: "09:00", to: "17:00"}]
    holidays: [{day: 2026-12-25, name: Christmas Day}]
"""
    (team,) = load(home, GOOD + text).teams
    assert (team.name, team.hours[0].begin, team.hours[0].end) == ("Shop", "09:00", "17:00")
    assert team.holidays[0].day.isoformat() == "2026-12-25"
    (team,) = load(home, PARLEY_TEAMS="[{name: Night, time_zone: Asia/Tokyo}]").teams
    assert (team.name, team.time_zone, team.hours) == ("Night", "Asia/Tokyo", ())


def test_a_password_is_not_shown(home: Path) -> None:
    settings = load(home, PARLEY_MAIL_PASSWORD="swordfish")
    assert "swordfish" not in repr(settings)
    assert settings.mail.password.get_secret_value() == "swordfish"


def test_a_broken_list_in_the_environment_is_named(home: Path) -> None:
    with pytest.raises(SettingsError, match="environment variable PARLEY_LANGUAGES"):
        load(home, PARLEY_LANGUAGES="[en")


def test_a_relative_database_is_one_of_the_company(home: Path) -> None:
    assert load(home, PARLEY_DATABASE_URL="sqlite:///x.db").database == f"sqlite:///{home / 'x.db'}"
    absolute = load(home, PARLEY_DATABASE_URL="sqlite:////x/y.db").database
    assert absolute == "sqlite:////x/y.db"
    assert load(home, PARLEY_DATABASE_URL="postgresql://a/b").database == "postgresql://a/b"


def test_an_address_of_ipv6_has_brackets(home: Path) -> None:
    assert load(home, PARLEY_WEB_HOST="::1").url == "http://[::1]:8000"


@pytest.mark.parametrize("url", ["foo", "mysql://a/b", "postgresql://host:port/b"])
def test_a_database_that_cannot_be_is_refused(url: str) -> None:
    with pytest.raises(SettingsError, match="database_url"):
        Database(url)


@pytest.mark.parametrize("detector", ["lingua", "langdetect"])
def test_a_language_that_cannot_be_detected_is_named(detector: str) -> None:
    check_languages(["en", "tl"], detector)
    with pytest.raises(ValueError, match="xx"):
        check_languages(["en", "xx"], detector)


def test_without_sites_there_is_one_for_every_page(home: Path) -> None:
    settings = load(home, PARLEY_SITES_DEFAULT_SECRETS=f"{'n' * 32}, {'o' * 32}")
    site = settings.sites[settings.default_site]
    assert settings.default_site == "default" and site.allows("https://anywhere.example")
    assert [secret.get_secret_value() for secret in site.secrets] == ["n" * 32, "o" * 32]


def test_sites_get_their_secrets_from_the_environment(home: Path) -> None:
    text = GOOD + "sites:\n  shop: {origins: [https://shop.example]}\n  b2b-eu:\n"
    settings = load(home, text, PARLEY_SITES_B2B_EU_SECRETS="s" * 32)
    assert [len(site.secrets) for site in settings.sites.values()] == [0, 1]
    assert "s" * 32 not in repr(settings)
    assert not settings.sites["shop"].allows("https://b2b.example")


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("sites: {Shop: {}}", "sites.Shop"),
        ("sites: {shop: {origins: [shop.example]}}", "sites.shop.origins"),
        ("sites: {shop: {origins: [https://shop.example/]}}", "sites.shop.origins"),
        ("sites: {shop: {origins: ['*']}}", "sites.shop.origins"),
        ("sites: {shop: {secrets: [short]}}", "sites.shop.secrets"),
        ("sites: [shop]", "sites"),
        ("sites: {shop: 7}", "sites.shop"),
    ],
)
def test_a_bad_site_is_named_with_its_line(home: Path, line: str, key: str) -> None:
    with pytest.raises(SettingsError, match=rf"parley.yml, line 4: {key}"):
        load(home, GOOD + line + "\n")


def test_secrets_of_a_site_that_there_is_not(home: Path) -> None:
    with pytest.raises(SettingsError, match="PARLEY_SITES_SHOP_SECRETS"):
        load(home, PARLEY_SITES_SHOP_SECRETS="s" * 32)
