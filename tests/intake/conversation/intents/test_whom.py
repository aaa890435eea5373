"""The name of who is to have our letters: without titles, a "you" and the words of the wish."""

import pytest

from intake.conversation.intents import intents

AT = "rita@city.example"


def named(text: str, language: str) -> list[tuple[str, str | None, str | None]]:
    found = intents.find((text % AT,), language=language)
    return [(one.kind, one.address, one.name) for one in found]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "Bitte fügen Sie Frau Kern (%s) hinzu.", "Frau Kern"),
        ("de", "Bitte fügen Sie Frau Petra Kern (%s) hinzu.", "Petra Kern"),
        ("de", "Bitte fügen Sie Frau Dr. Petra Kern (%s) hinzu.", "Petra Kern"),
        ("de", "Bitte Frau Kern (%s) hinzufügen.", "Frau Kern"),
        ("de", "Fügen Sie Petra Kern (%s) hinzu.", "Petra Kern"),
        ("de", "Bitte nehmen Sie Kollegin Rita Kern (%s) auf.", "Rita Kern"),
        ("fr", "Veuillez ajouter Mme Petit (%s).", "Mme Petit"),
        ("fr", "Veuillez ajouter M. Petit (%s).", "M. Petit"),
        ("fr", "Veuillez ajouter Mme Léa Petit (%s).", "Léa Petit"),
        ("fr", "Ajoutez Léa Petit (%s).", "Léa Petit"),
        ("es", "Añadan a la Sra. Ruiz (%s).", "Sra. Ruiz"),
        ("es", "Añadan a la Sra. Ana Ruiz (%s).", "Ana Ruiz"),
        ("pt", "Adicionem a Dra. Ana Sousa (%s).", "Ana Sousa"),
        ("pt", "Incluam Ana Sousa (%s).", "Ana Sousa"),
        ("en", "Add Rita Sousa (%s) please.", "Rita Sousa"),
        ("en", "Please add Mrs Moyo (%s).", "Mrs Moyo"),
        ("en", "Please Add Dr. Rita Sousa (%s).", "Rita Sousa"),
        ("tr", "Lütfen Sayın Elif Demir (%s) ekleyin.", "Elif Demir"),
    ],
)
def test_a_name_is_told_without_what_leads_to_it(language: str, text: str, name: str) -> None:
    assert named(text, language) == [("add_contact", AT, name)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mark Smith (%s) must also be copied.", "Mark Smith"),
        ("Please add Mark Smith (%s).", "Mark Smith"),
        ("Please also add Ms. Add Sousa (%s).", "Add Sousa"),
        ("Add Rita (%s) please.", None),
        ("Please add Rita (%s).", None),
    ],
)
def test_a_name_that_sounds_like_a_wish_is_kept(text: str, name: str | None) -> None:
    assert named(text, "en") == [("add_contact", AT, name)]


@pytest.mark.parametrize(
    "text", ["Do not add Ms. Rita Sousa (%s).", "Ms. Rita Sousa (%s) is ill.", "By M. Petit, %s."]
)
def test_a_shortened_title_wishes_for_nobody(text: str) -> None:
    assert named(text, "en") == []
