"""A code of the call in look-alike letters is that code; a preposition before a number is none."""

from datetime import UTC, datetime

import pytest

from intake.conversation import codes
from intake.messages import Address, Message, Passage
from tests.intake.conversation.panelist.judging.test_dividing import _judged, _write
from tests.intake.conversation.test_openings import answer
from tests.intake.conversation.test_whole_mails import said
from tests.intake.panel.people import call

NOON = datetime(2025, 5, 1, 12, tzinfo=UTC)
S1, S2 = {"S1": "met"}, {"S2": "not_met"}


@pytest.mark.parametrize(
    ("text", "language", "judged"),
    [
        ("С1 выполнен, С2 не выполнен – считают дважды.", "ru", S1 | S2),
        ("С1 выполнен, с2 не выполнен", "ru", S1 | S2),
        ("с1 – выполнен\nс2 – не выполнен", "ru", S1 | S2),
        ("С1: выполнен\nС2: не выполнен", "ru", S1 | S2),
        ("S1 met. С2 not met.", "en", S1 | S2),
        ("Ѕ1 met, Ѕ2 not met", "en", S1 | S2),
        ("С1: выполнен. С 1 января выпуск растёт.", "ru", S1),
        ("S1 выполнен, так как с2 квартала рост.", "ru", S1),
        ("S1 выполнен. С 2 не всё ясно.", "ru", S1),
    ],
)
def test_a_ballot_in_look_alike_letters_judges(
    text: str, language: str, judged: dict[str, str]
) -> None:
    assert _judged(_write(text, language)) == {1: judged}


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("С1: 12 млрд долларов США", {"S1": "12bn USD"}),
        ("В4: 117", {"B4": "117"}),
        ("в4 – 117 предприятий", {"B4": "117"}),
        ("В4 = 117\nС2 = 120 млрд USD", {"B4": "117", "S2": "120bn USD"}),
        ("В1а: да, умный город с 2018 года", {"B1a": "2"}),
        ("В 2024 году ВВП составил 91,7 млрд USD.", {"B3a_gdp": "91.7bn USD"}),
        ("Зал В5 на 100 мест.", {}),
    ],
)
def test_a_city_answers_under_look_alike_codes(text: str, answers: dict[str, str]) -> None:
    assert said(answer(text, "ru")) == answers


@pytest.mark.parametrize(
    "text",
    [
        "С 1 января", "с1 января", "с1", "В 1 квартале", "в1:30", "в1–2 кварталах", "В10", "С9: да",
        "ЕС1", "С1х", "С1,5", "С1.5", "В1/2", "АС1: да", "С12: да", "в5 классе", "С\n1",
    ],
)  # fmt: skip
def test_other_words_stay_as_they_are(text: str) -> None:
    message = Message(
        id="m1", channel="mail", sender=Address(address="a@b.example"),
        passages=(Passage(text=text),), received_at=NOON,
    )  # fmt: skip
    assert codes.righted(message, call()).reply == text
