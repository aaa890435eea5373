"""A day told with the age that somebody or something reached on it."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Day, Unclear

TODAY = date(2026, 12, 1)
JUBILEES = (
    ("en", "It opened on 29 October 2023, the 100th anniversary of the Republic."),
    ("en", "It opened on 29 October 2023, for the city's 800th birthday."),
    ("de", "Eröffnet am 29. Oktober 2023, zum 100-jährigen Bestehen der Republik."),
    ("de", "Eröffnet am 29. Oktober 2023, zum 800. Stadtgeburtstag."),
    ("tr", "29 Ekim 2023'te, Cumhuriyetimizin 100. yılında açıldı."),
    ("tr", "Cumhuriyetin 100. yılında, 29 Ekim 2023'te açıldı."),
    ("ru", "Открыта 29 октября 2023 года, к 100-летию республики."),
    ("ru", "Открыта 29 октября 2023 года, к 100-летнему юбилею республики."),
    ("ar", "افتُتحت في 29 أكتوبر 2023، في الذكرى الـ100 للجمهورية."),
    ("hi", "यह 29 अक्टूबर 2023 को, गणतंत्र की 100वीं वर्षगाँठ पर खुला।"),
    ("ja", "市制施行50年を記念して2023年10月29日に開館しました。"),
)


@pytest.mark.parametrize(("language", "text"), JUBILEES)
def test_the_years_of_a_jubilee_are_none_of_the_day(language: str, text: str) -> None:
    found = read("date", text, Context(language=language, today=TODAY))
    assert found == Day(day=date(2023, 10, 29))


def test_a_second_day_beside_a_jubilee_is_asked() -> None:
    text = "It opened on 29 October 2023, the 100th anniversary, or on 5 November 2023."
    found = read("date", text, Context(language="en", today=TODAY))
    assert isinstance(found, Unclear)
