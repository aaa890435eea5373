"""Numbers and days in one person's locale and zone."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from bot.slack.shown.local import Local
from intake import moments

AT = datetime(2025, 6, 30, 22, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("locale", "zone", "number", "moment"),
    [
        ("en-US", "America/New_York", "12,345", "6/30/25 6:30 PM"),
        ("en-GB", "Europe/London", "12,345", "30/06/2025 23:30"),
        ("de-DE", "Europe/Berlin", "12.345", "01.07.25 00:30"),
        ("pt-BR", "America/Sao_Paulo", "12.345", "30/06/2025 19:30"),
        ("zh-CN", "Asia/Shanghai", "12,345", "2025/7/1 06:30"),
        ("xx", "Nowhere", "12,345", "6/30/25 10:30 PM"),
    ],
)
def test_each_reader_has_their_own(locale: str, zone: str, number: str, moment: str) -> None:
    own = Local(locale_name=locale, zone_name=zone)
    assert own.number(12_345) == number
    assert " ".join(own.moment(AT).replace(",", "").split()) == moment


def test_moments_in_the_desks_words_are_each_readers_own() -> None:
    own = Local(locale_name="de-DE", zone_name="Europe/Berlin")
    at = AT.astimezone(timezone(timedelta(hours=8)))
    words = f"Registration is open until {moments.told(at)}."
    assert "1 July 2025, 06:30 (UTC+08:00)" in words
    assert own.within(words).replace(",", "") == "Registration is open until 01.07.25 00:30."
    assert own.within(moments.told(AT)).replace(",", "") == "01.07.25 00:30"
