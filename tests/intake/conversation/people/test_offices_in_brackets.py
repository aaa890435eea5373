"""How an office is held, in brackets behind it, is no name."""

import pytest

from intake.conversation.people import writers
from intake.conversation.people.writers import Writer


@pytest.mark.parametrize(
    ("language", "said", "name", "office"),
    [
        ("zh", "局长（代理）", None, "局长（代理）"),
        ("zh", "局长(挂职)", None, "局长(挂职)"),
        ("zh", "局长（代理）王伟", "王伟", "局长（代理）"),
        ("zh", "局长（王伟）", "王伟", "局长"),
        ("ja", "課長（代行）", None, "課長（代行）"),
        ("ja", "部長(兼務)", None, "部長(兼務)"),
    ],
)
def test_how_an_office_is_held_is_no_name(
    language: str, said: str, name: str | None, office: str
) -> None:
    assert writers.read(said, language) == Writer(name=name, office=office)
