"""A verdict that is taken back in part right behind it is asked; other reasons of it stay."""

import pytest

from intake.conversation.ballots import ballots
from tests.intake.conversation.ballots.papers import PAPER


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "S1 (sí) se cumple, aunque no del todo."),
        ("es", "S1 se cumple, pero no del todo."),
        ("es", "S1 no se cumple del todo."),
        ("de", "S1 ist erfüllt, aber nicht ganz."),
        ("en", "S1 is met, though not entirely."),
        ("fr", "S1 est rempli, mais pas entièrement."),
    ],
)
def test_in_part_is_asked(language: str, text: str) -> None:
    reading = ballots.read(text, PAPER, language)
    assert not reading.judged
    assert [one.standard for one in reading.doubts] == ["S1"]


@pytest.mark.parametrize(
    ("language", "text", "verdict", "reason"),
    [
        ("es", "S1 se cumple del todo.", "met", ""),
        ("es", "S1 se cumple, aunque hay retrasos.", "met", "aunque hay retrasos"),
        (
            "es",
            "S1 se cumple: el dossier responde del todo.",
            "met",
            "el dossier responde del todo",
        ),
        ("es", "S1 no se cumple: no es del todo claro.", "not_met", "no es del todo claro"),
        ("es", "S1 se cumple, pero no del todo auditado.", "met", "pero no del todo auditado"),
        ("de", "S1 ist erfüllt, aber nicht sicher.", "met", "aber nicht sicher"),
        ("de", "S1 ist erfüllt.", "met", ""),
        ("de", "S1 ist erfüllt, aber knapp.", "met", "aber knapp"),
    ],
)
def test_reasons_stay(language: str, text: str, verdict: str, reason: str) -> None:
    reading = ballots.read(text, PAPER, language)
    assert {id: (it.verdict, it.reason) for id, it in reading.judged.items()} == {
        "S1": (verdict, reason)
    }
