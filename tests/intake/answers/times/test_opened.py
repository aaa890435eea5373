"""The day of an opening, told behind the day of the decision or the tender before it."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Day, Unclear

READ = [
    ("de", "Beschlossen am 12.01.2021, freigeschaltet wurde sie dann am 03.05.2022."),
    ("de", "Beschlossen am 12. Januar 2021, freigeschaltet wurde sie am 3. Mai 2022."),
    ("de", "Beschlossen wurde sie am 12.01.2021, in Betrieb ging sie am 03.05.2022."),
    ("tr", "İhalesi 3 Şubat 2021'deydi, platform 03.05.2022 tarihinde hizmete girdi."),
    ("en", "Approved on 12 January 2021, it went live on 3 May 2022."),
    ("en", "The tender was on 3 February 2021, the platform went live on 3 May 2022."),
]
ASKED = [
    ("de", "Beschlossen am 12.01.2021, nicht freigeschaltet am 03.05.2022."),
    ("de", "Beschlossen am 12.01.2021, freigeschaltet wurde ein Teil am 03.05.2022."),
    ("de", "Beschlossen am 12.01.2021, freigeschaltet werden soll sie am 03.05.2027."),
    ("de", "Beschlossen am 12.01.2021, freigeschaltet wurde sie testweise am 03.05.2022."),
    ("de", "Beschlossen am 12.01.2021, freigeschaltet wurde sie in Ulm am 03.05.2022."),
    ("de", "Beschlossen am 12.01.2021, freigeschaltet wurde sie am 03.05.2020."),
    ("de", "Beschlossen am 12.01.2021, freigeschaltet wurde sie vor dem 03.05.2022."),
    ("de", "Freigeschaltet am 03.05.2022, beschlossen am 12.01.2021."),
    ("de", "Eröffnet am 12.01.2021, freigeschaltet wurde sie am 03.05.2022."),
    ("tr", "İhalesi 3 Şubat 2021'deydi, platform 15.09.2022 tarihinde hizmete girmedi."),
    ("tr", "İhalesi 3 Şubat 2021'deydi, platform 15.09.2027 tarihinde hizmete girecek."),
    ("tr", "İhalesi 3 Şubat 2021'deydi, platformun pilotu 15.09.2022'de hizmete girdi."),
    ("en", "Approved on 12 January 2021, the pilot went live on 3 May 2022."),
    ("en", "Approved on 12 January 2021, it did not go live on 3 May 2022."),
    ("en", "Opened on 12 January 2021, approved on 3 May 2022."),
]


def _context(language: str) -> Context:
    return Context(language=language, today=date(2026, 12, 1))


@pytest.mark.parametrize(("language", "text"), READ)
def test_the_opening_is_the_day(language: str, text: str) -> None:
    assert read("date", text, _context(language)) == Day(day=date(2022, 5, 3))


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_another_thing_beside_it_leaves_the_day_open(language: str, text: str) -> None:
    assert isinstance(read("date", text, _context(language)), Unclear)
