"""No conflict, said before any city is asked about, in twelve languages: heard, and nobody's."""

from dataclasses import replace

import pytest

from intake.conversation.panelist.sitting import Sitting
from intake.conversation.turns import Bond
from intake.notices import Letter
from intake.notices.panel import PanelistTold
from intake.panel.roster import Seat
from tests.intake.conversation.bench import Bench
from tests.intake.panel.people import application, panelist

pytestmark = pytest.mark.usefixtures("in_english")


class Early(Bench):
    """A seat taken while all cities still answer questions: no panel is asked about one yet."""

    def _sitting(self, to: Letter | None, bond: Bond) -> Sitting:
        sitting = super()._sitting(to, bond)
        living = sitting.cities()
        return replace(sitting, cities=tuple, living=lambda: living)


def early(text: str, language: str) -> Early:
    seated = replace(panelist(1, seat=Seat.ACCEPTED), languages=(language,))
    bench = Early(seated, application(1), application(2, "Turku", "FI"))
    bench.write(text)
    return bench


NONE = [
    ("en", "I have no conflicts with any of the cities."),
    ("en", "No conflicts."),
    ("en", "Dear all,\n\nNo conflicts of interest on my side.\n\nBest regards,\nAnna Nowak"),
    ("de", "Ich habe mit keiner der Städte einen Interessenkonflikt."),
    ("fr", "Aucun conflit d'intérêts."),
    ("es", "No tengo conflictos de interés con ninguna de las ciudades."),
    ("pt", "Nenhum conflito de interesses."),
    ("ru", "У меня нет конфликта интересов ни с одним из городов."),
    ("ja", "利益相反はありません。"),
    ("ja", "どの都市とも利益相反はありません。"),
    ("zh", "我与任何城市都没有利益冲突。"),
    ("ko", "어떤 도시와도 이해충돌이 없습니다."),
    ("tr", "Hiçbir şehirle çıkar çatışmam yok."),
    ("ar", "ليس لدي أي تضارب في المصالح مع أي من المدن."),
    ("hi", "किसी भी शहर के साथ मेरा कोई हितों का टकराव नहीं है।"),
    ("hi", "कोई हितों का टकराव नहीं है।"),
]


@pytest.mark.parametrize("known", ["", "en"])
@pytest.mark.parametrize(("language", "text"), NONE)
def test_a_no_before_the_question_is_heard_and_clears_no_city(
    language: str, text: str, known: str
) -> None:
    bench = early(text, known or language)
    assert bench.said(PanelistTold).says_none
    assert not bench.turn.cases
    assert not bench.declared
    assert "once it is clear which cities the panel judges" in bench.last.markdown


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No conflicts. I advise Turku."),
        ("en", "No conflicts, except that my wife works for Turku."),
        ("de", "Keine Interessenkonflikte. Ich berate die Stadt Turku."),
        ("fr", "Aucun conflit d'intérêts. Je conseille Turku."),
        ("es", "Ningún conflicto de intereses. Asesoro a Turku."),
        ("pt", "Nenhum conflito de interesses, exceto com Turku."),
        ("ru", "Конфликта интересов нет. Я консультирую Turku."),
        ("ja", "利益相反はありません。ただし、Turkuの顧問です。"),
        ("zh", "没有利益冲突。但我为Turku提供咨询。"),
        ("ko", "이해충돌이 없습니다. 다만 Turku의 자문위원입니다."),
        ("tr", "Çıkar çatışmam yok. Turku'ya danışmanlık yapıyorum."),
        ("ar", "لا يوجد تضارب مصالح. أنا مستشار لمدينة Turku."),
        ("hi", "कोई हितों का टकराव नहीं है। मैं Turku का सलाहकार हूँ।"),
    ],
)
def test_a_tie_beside_it_is_noted(language: str, text: str) -> None:
    assert [one.application for one in early(text, language).declared if one.kind] == [2]


@pytest.mark.parametrize(
    "text",
    [
        "I have no conflicts with the cities, but I used to work for one of them.",
        "No conflicts; my firm bids for a port in one of them.",
        "No conflicts, my sister leads the harbour office.",
        "I have no conflicts with the other cities.",
        "I have no conflicts with Paris.",
        "My colleague has no conflicts.",
        "He has no conflicts.",
        "No conflicts. Please call me.",
        "No conflicts. When do we get the cities?",
        "Are there conflicts? No.",
        "No.",
    ],
)
def test_whatever_else_is_said_is_a_persons(text: str) -> None:
    bench = early(text, "en")
    assert bench.turn.cases
    assert not bench.declared


def test_once_a_city_is_asked_about_a_no_is_an_answer() -> None:
    bench = Bench(panelist(1, seat=Seat.ACCEPTED), application(1))
    bench.write("No conflicts with any of the cities.")
    assert [(one.application, one.kind) for one in bench.declared] == [(1, None)]
