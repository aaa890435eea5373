"""A denial beside the acceptance is one where it names each city that the panel judges."""

from dataclasses import replace

import pytest

from intake.conversation.panelist import panelist_letters
from intake.panel.roster import Seat
from tests.intake.conversation.bench import Bench
from tests.intake.panel.people import application, panelist

GDYNIA, TURKU = application(1), application(2, "Turku", "FI")


def _accepted(text: str, language: str) -> Bench:
    invited = replace(panelist(1, seat=Seat.INVITED), languages=(language,))
    bench = Bench(invited, GDYNIA, TURKU)
    bench.post(panelist_letters.invitation(bench.panelist))
    bench.write(text, to=bench.last)
    assert bench.panelist.seat is Seat.ACCEPTED
    return bench


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I accept, gladly. No conflict with Gdynia or Turku.", "en"),
        ("I accept. No conflict with Gdynia, nor with Turku.", "en"),
        ("Ich nehme an. Kein Interessenkonflikt mit Gdynia oder Turku.", "de"),
        ("J'accepte. Aucun conflit d'intérêts avec Gdynia ni Turku.", "fr"),
        ("Acepto. No tengo conflicto de intereses con Gdynia ni con Turku.", "es"),
        ("Принимаю. Конфликта интересов с Gdynia и Turku нет.", "ru"),
        ("お受けいたします。GdyniaとTurkuとの利益相反はありません。", "ja"),
    ],
)
def test_all_cities_named_are_asked_about_no_more(text: str, language: str) -> None:
    bench = _accepted(text, language)
    assert [(one.application, one.kind) for one in bench.declared] == [(1, None), (2, None)]
    assert not bench.last.questions


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I accept. No conflict.", "en"),
        ("I accept. No conflict with Gdynia.", "en"),
        ("I accept. No conflict with 1 and 2.", "en"),
        ("I accept. I have no conflict with Gdynia, Turku or any other.", "en"),
        ("I accept. No conflict with any city. Gdynia and Turku are lovely.", "en"),
        ("I accept. No conflict of interest. Looking forward to Gdynia and Turku!", "en"),
        ("I accept. My colleague has no conflict with Gdynia or Turku.", "en"),
        ("Ich nehme an. Kein Interessenkonflikt mit Gdynia.", "de"),
        ("Ich nehme an. Keine Interessenkonflikte.", "de"),
        ("J'accepte. Aucun conflit d'intérêts avec Turku.", "fr"),
        ("Acepto. No tengo conflicto de intereses con Gdynia.", "es"),
        ("Принимаю. Конфликта интересов с Gdynia нет.", "ru"),
        ("お受けいたします。Gdyniaとの利益相反はありません。", "ja"),
    ],
)
def test_one_city_left_out_leaves_all_to_be_asked_about(text: str, language: str) -> None:
    bench = _accepted(text, language)
    assert not bench.declared
    assert bench.last.questions == ("1", "2")


def test_a_tie_beside_the_denial_is_noted_and_the_rest_asked() -> None:
    bench = _accepted("I accept. I advise Turku, no conflict with Gdynia.", "en")
    assert [one.application for one in bench.declared] == [2]
    assert bench.last.questions == ("1",)
