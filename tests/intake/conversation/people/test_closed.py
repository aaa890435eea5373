"""Names and offices without what only says that they are one."""

import pytest

from intake.conversation.people import closed


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("ko", "김은이요", "김은이"),
        ("ko", "글로리아 마카파갈 아로요", "글로리아 마카파갈 아로요"),
        ("ko", "타나카 쇼요", "타나카 쇼요"),
        ("tr", "Ahmed Rifa'i", "Ahmed Rifa'i"),
        ("tr", "Abdullah Na'im", "Abdullah Na'im"),
        ("tr", "Li Xi'un", "Li Xi'un"),
        ("tr", "Chang'e", "Chang'e"),
        ("en", "Will Speaking", "Will Speaking"),
        ("de", "Marvin Hier", "Marvin Hier"),
        ("es", "Es Devlin", "Es Devlin"),
        ("fr", "Ici Paul", "Ici Paul"),
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


@pytest.mark.parametrize(
    ("language", "text", "office"),
    [
        ("en", "It's the deputy mayor", "deputy mayor"),
        ("fr", "C'est le directeur des systèmes", "directeur des systèmes"),
        ("de", "Das ist der Amtsleiter", "Amtsleiter"),
        ("es", "Es la directora de innovación", "directora de innovación"),
        ("ko", "부시장이요", "부시장"),
    ],
)
def test_an_office_is_told_without_its_article(language: str, text: str, office: str) -> None:
    assert closed.office(text, language) == office


@pytest.mark.parametrize(
    ("language", "text"), [("en", "Head of Public Speaking"), ("ko", "사회정보화 수요")]
)
def test_what_an_office_is_called_by_stays_in_it(language: str, text: str) -> None:
    assert closed.office(text, language) == text
