"""`citydesk slack manifest`: what is printed can be piped; what to do with it stands beside."""

import json

import pytest
from click.testing import CliRunner, Result

from bot.__main__ import main


def printed(*words: str) -> Result:
    return CliRunner().invoke(main, ["slack", "manifest", *words])


def test_the_manifest_alone_is_on_standard_output() -> None:
    result = printed()
    assert result.exit_code == 0
    assert json.loads(result.stdout)["settings"]["socket_mode_enabled"] is True
    for step in ("From a manifest", "CITYDESK_SLACK_BOT_TOKEN", "CITYDESK_SLACK_APP_TOKEN",
                 "CITYDESK_SLACK_CHANNEL", "citydesk doctor"):  # fmt: skip
        assert step in result.stderr
    assert len(result.stderr.splitlines()) <= 12


@pytest.mark.parametrize(
    "given", ["https://desk.cities.example", "https://desk.cities.example/slack/events"]
)
def test_over_http_the_desks_own_path_is_named(given: str) -> None:
    result = printed("--http", given)
    url = "https://desk.cities.example/slack/events"
    assert json.loads(result.stdout)["settings"]["event_subscriptions"]["request_url"] == url
    assert "CITYDESK_SLACK_SIGNING_SECRET" in result.stderr
    assert "CITYDESK_SLACK_APP_TOKEN" not in result.stderr


@pytest.mark.parametrize(
    "given", ["", " ", "desk.cities.example", "http://desk.cities.example", "https:"]
)
def test_an_address_that_slack_would_not_call_is_refused(given: str) -> None:
    result = printed("--http", given)
    assert result.exit_code == 2
    assert "https://" in result.stderr
