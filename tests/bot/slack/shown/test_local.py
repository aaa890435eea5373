"""Numbers and days in one person's locale and zone."""

from datetime import UTC, datetime

import pytest

from bot.slack.shown.local import Local

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
