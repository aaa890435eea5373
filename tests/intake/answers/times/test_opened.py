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
BEHIND = [
    ("de", "Freigeschaltet am 03.05.2022, beschlossen am 12.01.2021."),
    (
        "pt",
        "Abriu em 3 de maio de 2022, embora o contrato tenha sido assinado em 12 de março de 2021.",
    ),
    (
        "ru",
        "Открытие состоялось 3 мая 2022 года, хотя постановление подписали 3 февраля 2021 года.",
    ),
    ("hi", "शिलान्यास 2 अक्टूबर 2020 को हुआ था और प्लेटफॉर्म 3 मई 2022 को शुरू हुआ।"),
    ("tr", "Protokol 5 Ocak 2022'de imzalandı, platform ise 03.05.2022'de hizmete girdi."),
]
BESIDE = [
    ("en", "Opened to the public on 3 May 2022, after a soft launch on 4/1."),
    ("en", "It opened on May 3, 2022 after a trial run in March."),
    ("en", "Tuesday 3 May 2022 (there was a soft launch back in March)."),
    ("en", "Announced on 1 September 2021, opened on 3 May 2022."),
    ("de", "Die Plattform ging am 3.5.2022 online, angekündigt hatten wir sie schon für den 1.3."),
    ("de", "Am 3.5.2022 (Testbetrieb ab März)."),
    ("fr", "Inaugurée le 3 mai 2022, comme annoncé le 10 janvier."),
    ("fr", "Le 3 mai 2022 (phase pilote en janvier)"),
    ("es", "Se inauguró el 3 de mayo de 2022, tras una fase piloto en enero."),
    ("es", "Anunciada el 5 de enero de 2022, se inauguró el 3 de mayo de 2022."),
    ("pt", "Foi inaugurada em 3 de maio de 2022, após testes em janeiro."),
    ("ru", "3 мая 2022 г. (в тестовом режиме с января)"),
    ("ar", "افتتحت في 3 مايو 2022 بعد التشغيل التجريبي في يناير"),
    ("zh", "2022年5月3日正式上线，1月试运行。"),
    ("ja", "2022年5月3日に正式稼働（試験運用は1月から）"),
    ("ko", "2022년 5월 3일 정식 개통(시범 운영은 1월부터)"),
    ("tr", "3 Mayıs 2022'de hizmete açıldı, deneme yayını ocak ayında başlamıştı."),
    ("hi", "3 मई 2022 को शुरू हुआ (परीक्षण जनवरी में हुआ था)।"),
]
ASKED = [
    ("en", "14 July 2025 (soft launch in May, full operation in October)"),
    ("en", "14 July 2025 (trial operation until October)"),
    ("en", "3 November 2024, after a pilot on 1 December 2024"),
    ("en", "Announced on 1 September 2024; construction began on 3 November 2024."),
    ("en", "The pilot went live on 3 November 2024, after a pilot on 1 October 2024"),
    ("en", "Soft launch on 1 September 2024."),
    ("en", "Soft launch on Thursday, 5 March 2026"),
    ("en", "Pilot phase, 12 May 2025"),
    ("en", "in service since 15 January, pilot since 3 November 2025"),
    ("en", "12 May 2025, pilot since June 2025"),
    ("en", "12 May 2025, trial in July"),
    ("en", "the pilot was on 3 and 12 May 2025"),
    ("en", "Test phase May 2025, 12 May 2025"),
    ("de", "Testbetrieb ab 3. November 2025, eröffnet am 15. Januar"),
    ("de", "eröffnet am 12. Mai, Testbetrieb ab 3. März 2025"),
    ("de", "ging am 3.5.2022 online, angekündigt hatten wir sie schon für den 1.9."),
    ("de", "Beta im Mai 2025 (12.5.2025)"),
    ("fr", "le 3 mars 2025, tests dès mai 2025"),
    ("ru", "тестовый режим с 3 марта 2025, запущена 12 мая"),
    ("ja", "試行は2025年11月3日から、本格稼働は1月15日から"),
    ("ko", "2025년 11월 3일부터 시범 운영, 1월 15일부터 정식 운영"),
    ("en", "It was announced on 5 May 2024."),
    ("de", "Angekündigt am 1.9.2024, eröffnet wurde sie nie."),
    ("de", "Der Probebetrieb begann am 3.11.2024, eröffnet wurde sie im Mai."),
    ("zh", "2024年1月5日试运行，5月5日正式上线。"),
    ("de", "Beschlossen am 12.01.2021, nicht freigeschaltet am 03.05.2022."),
    ("de", "Beschlossen am 12.01.2021, freigeschaltet wurde ein Teil am 03.05.2022."),
    ("de", "Beschlossen am 12.01.2021, freigeschaltet werden soll sie am 03.05.2027."),
    ("de", "Beschlossen am 12.01.2021, freigeschaltet wurde sie testweise am 03.05.2022."),
    ("de", "Beschlossen am 12.01.2021, freigeschaltet wurde sie in Ulm am 03.05.2022."),
    ("de", "Beschlossen am 12.01.2021, freigeschaltet wurde sie am 03.05.2020."),
    ("de", "Beschlossen am 12.01.2021, freigeschaltet wurde sie vor dem 03.05.2022."),
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


@pytest.mark.parametrize(("language", "text"), BEHIND)
def test_the_day_of_the_decision_may_stand_behind_it(language: str, text: str) -> None:
    assert read("date", text, _context(language)) == Day(day=date(2022, 5, 3))


@pytest.mark.parametrize(("language", "text"), BESIDE)
def test_a_trial_or_what_was_announced_beside_it_is_not_the_day(language: str, text: str) -> None:
    assert read("date", text, _context(language)) == Day(day=date(2022, 5, 3))


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_another_thing_beside_it_leaves_the_day_open(language: str, text: str) -> None:
    assert isinstance(read("date", text, _context(language)), Unclear)
