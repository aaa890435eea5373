"""An office has no sign or label at its end of the address that stands behind it."""

import pytest

from intake.conversation.people.signatures import name_and_office


@pytest.mark.parametrize(
    ("language", "line", "office"),
    [
        ("en", "Jane Cole, Head of Digital, jane@hull.example", "Head of Digital"),
        ("en", "Jane Cole, Head of Digital - jane@hull.example", "Head of Digital"),
        ("en", "Jane Cole, Head of Digital (jane@hull.example)", "Head of Digital"),
        ("en", "Jane Cole, Head of Digital, e-mail: jane@hull.example", "Head of Digital"),
        ("en", "Anna Nowak, Head of Email, anna@hull.example", "Head of Email"),
        ("en", "Anna Nowak, Head of Email: anna@hull.example", "Head of Email"),
        ("en", "Anna Nowak, Head of Mobile <anna@hull.example>", "Head of Mobile"),
        ("es", "Ana Gil, Directora de Correo ana@hull.example", "Directora de Correo"),
        (
            "de",
            "Dr. Henrike Stölzl, Leiterin der Stabsstelle Digitales, stoelzl@linz.example",
            "Leiterin der Stabsstelle Digitales",
        ),
    ],
)
def test_the_office_ends_before_the_address(language: str, line: str, office: str) -> None:
    assert name_and_office(line, language)[1] == office


def test_a_family_name_that_is_a_word_for_mail_stays() -> None:
    assert name_and_office("Anna Mail <anna@hull.example>", "en") == ("Anna Mail", None)
