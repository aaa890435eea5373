"""The writer's own name where the city was asked: no city, unless it is known or told as a town."""

from dataclasses import replace

import pytest

from intake.calls.identity import CITY
from intake.messages import Address
from tests.intake.conversation.town import Town


def _answered(channel: str, language: str, name: str, said: str) -> Town:
    town, writer = Town(), Address(address="m@zych.example", name=name)
    town.write(writer, "We would like to apply.", channel=channel, language="en")
    town.letters[-1] = replace(town.letters[-1], questions=(CITY,))
    town.write(writer, said, to=town.to(writer), channel=channel, language=language)
    return town


@pytest.mark.parametrize("channel", ["mail", "slack"])
@pytest.mark.parametrize(
    ("language", "name", "said"),
    [
        ("en", "Mirosław Zych", "Mirosław Zych"),
        ("en", "Mirosław Zych", "Zych Miroslaw"),
        ("de", "Guido", "Guido"),
        ("ru", "Ольга Смирнова", "Ольга Смирнова"),
        ("ar", "سارة خليل", "سارة خليل"),
    ],
)
def test_the_writers_own_name_is_asked_about(
    channel: str, language: str, name: str, said: str
) -> None:
    town = _answered(channel, language, name, said)
    assert CITY not in town.file().current
    (misread,) = town.turn.letters[0].notice.receipt.misread  # type: ignore[attr-defined]
    assert (misread.words, misread.unclear.reason) == (said, "which_place")


@pytest.mark.parametrize("channel", ["mail", "slack"])
@pytest.mark.parametrize(
    ("name", "said", "city"),
    [
        ("Leipzig", "Leipzig", "Leipzig"),
        ("Mirosław Zych", "Mirosław Zych from the city of Gdynia", "Gdynia"),
        ("Zzyzx", "the town of Zzyzx", "Zzyzx"),
        ("Zzyzx", "Zzyzx, United States", "Zzyzx"),
        ("Town of Zzyzx", "Zzyzx", "Zzyzx"),
        ("Mirosław Zych", "Zzyzx", "Zzyzx"),
        ("", "Zzyzx", "Zzyzx"),
    ],
)
def test_a_city_is_read_whatever_its_writer_is_called(
    channel: str, name: str, said: str, city: str
) -> None:
    assert _answered(channel, "en", name, said).file().city == city
