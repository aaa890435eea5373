"""A language that only the country of who asked speaks is shown to the organizer."""

import pytest

from intake.conversation.organizer import spoken


@pytest.mark.parametrize(
    ("text", "country", "language", "told"),
    [
        ("May we write in Polish?", "PL", "en", ("Polish",)),
        ("Dürfen wir auf Polnisch schreiben?", "PL", "de", ("Polnisch",)),
        ("Можно писать на польском?", "PL", "ru", ("польском",)),
        ("Peut-on répondre en japonais ?", "JP", "fr", ("japonais",)),
        ("May we send it in English?", "MT", "en", ()),
        ("May we send it in English, or French?", "PL", "en", ()),
        ("The police and the polity polish it.", "DE", "en", ()),
        ("May we write in Polish?", None, "en", ()),
    ],
)
def test_a_language_of_the_country_that_asked_is_told(
    text: str, country: str | None, language: str, told: tuple[str, ...]
) -> None:
    assert spoken.telling(text, country, ["SE", "KE"], language) == told


@pytest.mark.parametrize(("asking", "other"), [("PT", "BR"), ("AT", "DE"), ("FR", "BE")])
def test_a_language_that_another_applicants_country_speaks_tells_nobody(
    asking: str, other: str
) -> None:
    text = "In Portuguese, German or French?"
    assert spoken.telling(text, asking, [other], "en") == ()
    assert len(spoken.telling(text, asking, [], "en")) == 1


@pytest.mark.parametrize("country", ["", "XX", "EU"])
def test_who_has_no_such_language_names_none(country: str) -> None:
    assert spoken.telling("In Polish?", country, [], "en") == ()
