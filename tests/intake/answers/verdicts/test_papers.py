"""A plan with a name that was adopted is there; a plan for a thing is not the thing."""

import pytest

from intake.answers.values import Context, Unclear, YesNo
from intake.answers.verdicts import yesno


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We certainly do – the council adopted the Digital Leeds Plan in March 2022."),
        ("en", "The assembly endorsed our Smart Bristol Strategy in June 2023."),
        (
            "fr",
            "Nous avons une vision, la feuille de route « Nantes, ville sobre » adoptée en 2022.",
        ),
        ("es", "Tenemos visión (Plan de Desarrollo 2024-2027, aprobado por el Concejo)."),
        (
            "de",
            "Der Rat hat 2022 den Masterplan Digitale Stadt beschlossen, den wir seither umsetzen.",
        ),
    ],
)
def test_a_plan_with_a_name_that_was_adopted_is_there(language: str, text: str) -> None:
    assert yesno.read(text, Context(language=language, alone=True)) == YesNo(yes=True)


@pytest.mark.parametrize(
    "text",
    [
        "The council adopted a plan for a city brain.",
        "The council approved plans to build a city brain.",
        "The Ministry adopted the National Digital Plan in 2022.",
        "The draft of the Digital Leeds Plan was approved by the working group.",
    ],
)
def test_a_plan_for_a_thing_or_anothers_is_no_yes(text: str) -> None:
    assert yesno.read(text, Context(alone=True)) != YesNo(yes=True)


def test_the_name_of_a_plan_is_no_thing_that_exists() -> None:
    found = yesno.read("The council adopted the City Brain Plan in 2022.", Context())
    assert isinstance(found, Unclear)
