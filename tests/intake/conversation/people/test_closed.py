"""Names and offices without what only says that they are one."""

import pytest

from intake.conversation.people import closed


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ko", "김은이요", "김은이"),
        ("ko", "이요", "이요"),
        ("tr", "Ali O'Neil", "Ali O'Neil"),
        ("hi", "हूँ", "हूँ"),
        ("en", "Here", "Here"),
        ("de", "Das ist", "Das ist"),
    ],
)
def test_a_name_is_never_cut_to_nothing_nor_within(language: str, text: str, name: str) -> None:
    assert closed.name(text, language) == name


@pytest.mark.parametrize("text", ["Müdür", "Koordinatör", "Başkan", "Genel Sekreter"])
def test_an_office_that_only_ends_like_an_is_stays_whole(text: str) -> None:
    assert closed.office(text, "tr") == text
