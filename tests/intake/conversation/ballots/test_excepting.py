"""All is met but for something that is no standard of the letter: everything is asked."""

import pytest

from intake.conversation.ballots import ballots
from tests.intake.conversation.ballots.papers import PAPER

_EXCEPTED = [
    ("en", "All four met, except the events."),
    ("en", "All met, but not the events."),
    ("en", "All met. Except the events."),
    ("de", "Alle erfüllt, bis auf die Veranstaltungen."),
    ("fr", "Tous remplis, sauf les événements."),
    ("es", "Todos cumplidos, salvo los eventos."),
    ("pt", "Todos cumpridos, exceto os eventos."),
    ("ru", "Всё выполнено, кроме мероприятий."),
    ("tr", "Hepsi karşılanıyor, etkinlikler hariç."),
    ("ar", "جميعها مستوفاة، باستثناء الفعاليات."),
    ("zh", "除国际活动外,全部达标,数据可靠。"),
    ("ja", "国際行事を除き、すべての基準を満たしています。"),
    ("ko", "모두 충족합니다, 행사만 제외하고."),
    ("hi", "सभी मानक पूरे हैं, आयोजनों को छोड़कर।"),
]


@pytest.mark.parametrize(("language", "text"), _EXCEPTED)
def test_an_exception_that_is_no_standard_is_asked(language: str, text: str) -> None:
    reading = ballots.read(text, PAPER, language)
    assert not reading.judged
    assert reading.doubts


@pytest.mark.parametrize(
    "text",
    [
        "All four met, the figures are sound.",
        "All standards are met. Figures are audited, but only by the city.",
    ],
)
def test_what_is_no_exception_is_a_reason(text: str) -> None:
    assert len(ballots.read(text, PAPER, "en").judged) == len(PAPER.standards)
