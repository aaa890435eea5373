"""What is given back in the writer's own words keeps its apostrophes."""

import pytest

from intake.answers import read
from intake.answers.values import Context, Events, Venue, YesNo


def test_a_venue_is_echoed_as_it_was_written() -> None:
    venue = read("venue", "À l'Hôtel de Ville", Context(language="fr"))
    assert venue == Venue(number=8, words="À l'Hôtel de Ville")


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "ar",
            "احتضنت مدينتنا منتدى شباب العالم أكثر من مرة آخرها في يناير 2022.",
            ["منتدى شباب العالم"],
        ),
        ("es", "Hemos acogido el Foro Mundial varias veces, la última en 2022.", ["Foro Mundial"]),
        (
            "en",
            "There have been the All-Energy Exhibition 2023 and the World Cup 2022.",
            ["All-Energy Exhibition", "World Cup"],
        ),
    ],
)
def test_how_often_and_what_leads_up_is_no_part_of_a_name(
    language: str, text: str, names: list[str]
) -> None:
    found = read("events", text, Context(language=language))
    assert isinstance(found, Events)
    assert [one.name for one in found.events] == names


def test_a_stage_that_is_not_reached_is_a_no() -> None:
    text = "لم نصل بعد إلى هذه المرحلة، ونأمل إنجاز ذلك خلال عامين إن شاء الله."
    assert read("yesno", text, Context(language="ar")) == YesNo(yes=False)
