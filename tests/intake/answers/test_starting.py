"""What goes live in a month without its year is not there yet; what went live, or has one, is."""

from datetime import date

import pytest

from intake.answers import read
from intake.answers.values import Choice, Context, Unclear, YesNo

NETWORKS = (("5G",), ("6G",), ("Starlink",), ("quantum communication",))
TODAY = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das Citybrain geht im Juni in Betrieb."),
        ("de", "Das Citybrain geht ab Juni in Betrieb."),
        ("fr", "Le cerveau urbain entre en service en juin."),
        ("es", "El cerebro urbano entra en servicio en junio."),
        ("pt", "O cérebro urbano entra em operação em junho."),
    ],
)
def test_what_starts_in_a_month_is_no_yes(language: str, text: str) -> None:
    assert read("yesno", text, Context(language=language, today=TODAY)) == Unclear(reason="planned")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It went live in June."),
        ("en", "In May 2023 it goes live, and it has been running since."),
        ("en", "Yes, the data goes live on our portal; in June we added water meters."),
        ("en", "Yes, it has been in operation since May and the next phase comes in June."),
        ("en", "It has been live since May and goes city-wide."),
        ("en", "Yes, the operational data goes public every January."),
        ("de", "Das Citybrain ging im Juni in Betrieb."),
        ("de", "Ja, es ist seit März in Betrieb und geht gut."),
        ("fr", "Oui, il est en service depuis mai et entre en phase 2."),
        ("es", "Sí, está en servicio desde mayo y entra en su segunda fase."),
        ("de", "Ja, in Betrieb seit 2022; der Jahresbericht geht im Juni an den Stadtrat."),
        ("es", "El cerebro urbano entra en servicio en junio de 2021 y sigue operativo."),
    ],
)
def test_what_started_or_is_there_beside_a_month_is_a_yes(language: str, text: str) -> None:
    assert read("yesno", text, Context(language=language, today=TODAY)) == YesNo(yes=True)


@pytest.mark.parametrize("text", ["5G goes live in June.", "5G now; Starlink goes live in June."])
def test_an_option_that_starts_in_a_month_is_asked(text: str) -> None:
    context = Context(language="en", options=NETWORKS, today=TODAY)
    assert read("choice", text, context) == Unclear(reason="planned")


def test_an_option_that_started_in_a_month_is_chosen() -> None:
    context = Context(language="en", options=NETWORKS, today=TODAY)
    assert read("choice", "5G went live in June.", context) == Choice(numbers=(1,))
