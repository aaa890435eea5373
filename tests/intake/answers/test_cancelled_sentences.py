"""A whole sentence of an event that was cancelled takes nothing from those that were hosted."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Context, Events, Unclear

TODAY = date(2025, 4, 1)
HOSTED = (
    ("en", "We hosted the Asia Water Forum in 2022. The Digital Cities Congress, planned for 2020, "
     "was cancelled because of the pandemic.", "Asia Water Forum"),
    ("fr", "La ville a accueilli le Forum mondial de l'eau en 2022. Le Congrès des villes "
     "intelligentes et des Ports, prévu en 2020, a été annulé.", "Forum mondial de l'eau"),
    ("es", "Acogimos el Foro Urbano Mundial en 2022. El Congreso del Agua, previsto para 2020, fue "
     "cancelado.", "Foro Urbano Mundial"),
    ("pt", "Acolhemos o Fórum Mundial em 2022. O Congresso da Água, previsto para 2020, foi "
     "cancelado.", "Fórum Mundial"),
    ("ru", "В 2022 году мы принимали Всемирный форум городов. Конгресс Портов, запланированный на "
     "2020 год, был отменён.", "Всемирный форум городов"),
    ("de", "2022 haben wir den Weltkongress der Städte ausgerichtet. Der für 2020 geplante "
     "Hafenkongress wurde abgesagt.", "Weltkongress der Städte"),
)  # fmt: skip
ASKED = (
    ("en", "We hosted the Asia Water Forum in 2022 and the Global Ports Summit in 2024. The Ports "
     "Summit, planned for May, was cancelled."),
    ("en", "We hosted the Asia Water Forum in 2022 and the Ports Summit in 2024. The latter was "
     "cancelled."),
    ("en", "We were to host the Asia Water Forum in 2022. Like the Ports Congress, it was "
     "cancelled."),
    ("en", "We hosted the Asia Water Forum in 2022. The Digital Cities Congress, which we held in "
     "2020, was nearly cancelled."),
    ("en", "We hosted the Asia Water Forum in 2022. The Ports Congress in 2023 took place, only "
     "its gala dinner was cancelled."),
    ("en", "We hosted the Asia Water Forum in 2022. The Ports Congress drew 5,000 people in 2023, "
     "although its gala was cancelled."),
    ("de", "2022 haben wir den Weltkongress der Städte ausgerichtet. Der Hafenkongress kam 2020 zu "
     "uns, weil er in Genua abgesagt wurde."),
    ("fr", "Nous avons accueilli le Forum mondial de l'eau en 2022. Le Congrès des Ports, annulé "
     "en 2020, est venu chez nous l'année suivante."),
    ("pt", "Acolhemos o Fórum Mundial em 2022. O Congresso dos Portos reuniu 900 delegados em "
     "2021, embora a gala tenha sido cancelada."),
    ("ru", "В 2022 году мы принимали Всемирный форум городов. Конгресс Портов собрал 900 "
     "делегатов, хотя гала-ужин был отменён."),
    ("en", "Asia Water Forum 2022, planned. The Ports Congress, planned for 2020, was cancelled."),
    ("fr", "Nous avons accueilli le Forum mondial de l'eau en 2022. Ce Forum, prévu en mars, a été "
     "annulé."),
    ("pt", "Acolhemos o Fórum Mundial em 2022. O Congresso da Água, previsto para 2020, não foi "
     "cancelado."),
    ("fr", "Nous avons accueilli le Forum mondial de l'eau en 2022. Le Congrès des Maires, d'abord "
     "annulé, s'est tenu en 2021."),
    ("es", "Acogimos el Foro Urbano Mundial en 2022. El Foro, previsto para mayo, fue cancelado."),
    ("pt", "Acolhemos o Fórum Mundial em 2022. O Fórum, previsto para maio, foi cancelado."),
    ("ru", "В 2022 году мы принимали Всемирный форум городов. Форум, запланированный на май, был "
     "отменён."),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text", "name"), HOSTED)
def test_what_was_cancelled_is_told_beside(language: str, text: str, name: str) -> None:
    found = read("events", text, Context(language=language, today=TODAY))

    assert isinstance(found, Events)
    assert [(one.name, one.year) for one in found.events] == [(name, 2022)]
    assert len(found.planned) == 1


@pytest.mark.parametrize(("language", "text"), ASKED)
def test_what_may_be_of_a_listed_event_is_asked(language: str, text: str) -> None:
    assert isinstance(read("events", text, Context(language=language, today=TODAY)), Unclear)
