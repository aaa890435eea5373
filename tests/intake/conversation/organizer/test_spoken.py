"""A language that only the country of who asked speaks is shown to the organizer."""

import pytest

from intake.conversation.organizer import spoken


@pytest.mark.parametrize(
    ("text", "country", "language", "told"),
    [
        ("May we write in Polish?", "PL", "en", ("Polish",)),
        ("Dürfen wir auf Polnisch schreiben?", "PL", "de", ("Polnisch",)),
        ("Peut-on répondre en japonais ?", "JP", "fr", ("japonais",)),
        ("May we send it in English?", "MT", "en", ()),
        ("May we send it in English, or French?", "PL", "en", ()),
        ("The police and the polity polish it.", "PL", "en", ()),
        ("May we apply as a green city, with greenhouses?", "GR", "en", ()),
        ("What persists counts. Nothing hinders you.", "IR", "en", ()),
        ("Nothing hinders you.", "IN", "en", ()),
        ("Malaria, and a malady.", "MY", "en", ()),
        ("Italics are fine, and a catalogue too.", "IT", "en", ()),
        ("Thailand is far away.", "TH", "en", ()),
        ("¿Cuentan los fines de semana?", "FI", "es", ()),
        ("¿Podemos escribir en finés?", "FI", "es", ("finés",)),
        ("これは日本語で提出できますか。", "JP", "ja", ()),
        ("今日语文课", "JP", "zh", ()),
        ("Можно писать на польском?", "PL", "ru", ()),
        ("May we write in Polish?", None, "en", ()),
        ("May we write in Polish?", "PL", "zh-Hant", ("Polish",)),
        ("May we write in Polish?", "PL", "xx", ("Polish",)),
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
