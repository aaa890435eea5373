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
        (
            "de",
            "Dr. Henrike Stölzl, Leiterin der Stabsstelle Digitales, stoelzl@linz.example",
            "Leiterin der Stabsstelle Digitales",
        ),
    ],
)
def test_the_office_ends_before_the_address(language: str, line: str, office: str) -> None:
    assert name_and_office(line, language)[1] == office
