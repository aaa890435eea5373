"""Who denies all others in an echo of a verdict judges them: "S1 is met, none of the others is"."""

import pytest

from tests.intake.conversation.ballots.papers import signs


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "S1 is met, none of the others is."),
        ("en", "S1 met. None of the rest."),
        ("en", "S1 is met, but none of the other three are."),
        ("en", "S1 is met. No other is."),
        ("de", "S1 ist erfüllt, keiner der anderen."),
        ("fr", "S1 est atteint, aucun des autres ne l'est."),
        ("es", "S1 se cumple, ninguno de los demás."),
        ("pt", "S1 está cumprido, nenhum dos outros está."),
        ("ru", "S1 выполнен, ни один из остальных."),
        ("tr", "S1 karşılanıyor, diğerlerinin hiçbiri."),
        ("ar", "S1 مستوفى، ولا شيء من الباقي."),
        ("hi", "S1 पूरा है, बाकी कोई नहीं।"),
    ],
)
def test_none_of_the_others_right_behind_met_judges_them(language: str, text: str) -> None:
    assert signs(text, language) == "S1+ S2- S3- S4-"


def test_neither_is_of_two() -> None:
    assert signs("S1 and S2 are met, neither of the others is.") == "S1+ S2+ S3- S4-"
    assert signs("S1 is met, neither of the others is.") == "? S1+"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("S1 is not met, none of the others is.", "? S1-"),
        ("S1 is partly met, none of the others is.", "? S1~"),
        ("S1 is met, the accounts are audited. None of the others is.", "? S1+"),
        ("S1 is met, none of the other two is.", "? S1+"),
    ],
)
def test_behind_anything_else_it_is_asked(text: str, read: str) -> None:
    assert signs(text) == read


@pytest.mark.parametrize(
    "text",
    [
        "S1 met, none of the other cities is as good. S2 not met. S3 met. S4 met.",
        "S1 met\nS2 not met: one list, none of the others.\nS3 met\nS4 met",
        "S1 met. S2 not met. S3 met. S4 met, one audit and nothing else.",
    ],
)
def test_in_a_reason_it_judges_nothing(text: str) -> None:
    assert signs(text) == "S1+ S2- S3+ S4+"
