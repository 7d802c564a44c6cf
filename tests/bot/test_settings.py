from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from bot.clock import clock, parse_moment
from bot.errors import BadSettings
from bot.settings import Settings, load_settings, slack_settings

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _empty_environment(monkeypatch):
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def settings(**given):
    return load_settings(_env_file=None, **given)


def test_every_bad_setting_is_named_in_one_line(monkeypatch):
    monkeypatch.setenv("PORT", "many")
    monkeypatch.setenv("LAUREL_NOW", "soon")
    monkeypatch.setenv("DATABASE_URL", "mysql://root@host/db")

    with pytest.raises(BadSettings) as refused:
        settings()

    line = str(refused.value)
    assert "\n" not in line
    assert all(name in line for name in ("PORT", "LAUREL_NOW", "DATABASE_URL"))


def test_a_bad_setting_is_named_without_repeating_its_password(monkeypatch):
    monkeypatch.setenv("SMTP_URL", "http://me:hunter2@mail.example")

    with pytest.raises(BadSettings) as refused:
        settings()

    assert "SMTP_URL" in str(refused.value)
    assert "hunter2" not in str(refused.value)


def test_an_empty_variable_is_as_good_as_none(monkeypatch):
    monkeypatch.setenv("PORT", "")

    assert settings().port == 3000


def test_both_slack_settings_are_named_when_both_are_missing():
    with pytest.raises(BadSettings, match=r"SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET"):
        slack_settings(settings())


def test_socket_mode_needs_no_signing_secret():
    assert slack_settings(settings(slack_bot_token="xoxb-1", slack_app_token="xapp-1")) == ("xoxb-1", None)


def test_an_oauth_client_is_refused_until_it_works():
    with pytest.raises(BadSettings, match="SLACK_CLIENT_ID"):
        slack_settings(settings(slack_bot_token="xoxb-1", slack_signing_secret="s", slack_client_id="1.2"))


def test_files_come_from_slack_or_from_the_server_that_stands_in_for_it():
    assert "files.slack.com" in settings().file_hosts
    assert settings(slack_api_url="http://127.0.0.1:8765/api").file_hosts == {"127.0.0.1:8765"}


def test_the_api_address_ends_with_a_slash_so_that_methods_join_to_it():
    assert settings(slack_api_url="http://127.0.0.1:1/api").slack_api_url == "http://127.0.0.1:1/api/"


def test_the_sample_environment_lists_every_setting_and_no_other():
    lines = (ROOT / ".env.sample").read_text(encoding="utf-8").splitlines()

    named = {line.split("=")[0] for line in lines if line and not line.startswith("#")}

    assert named == {name.upper() for name in Settings.model_fields}


def test_a_bare_day_is_noon_so_that_it_is_that_day_nearly_everywhere():
    assert parse_moment("2026-01-30") == datetime(2026, 1, 30, 12, tzinfo=UTC)


def test_a_moment_keeps_its_zone():
    assert parse_moment("2026-01-30T09:00+01:00") == datetime(2026, 1, 30, 9, tzinfo=timezone(timedelta(hours=1)))


def test_a_fixed_clock_stands_still():
    moment = datetime(2026, 1, 30, tzinfo=UTC)

    assert clock(moment)() is clock(moment)() is moment


def test_the_clock_is_aware():
    assert clock(None)().tzinfo is UTC
