"""A family name that ends as a place of work does (長谷部, 服部) is a name."""

import pytest

from intake.answers.values import Unclear
from intake.conversation.people import writers


@pytest.mark.parametrize(
    ("said", "name", "office"),
    [
        ("課長の長谷部恵子", "長谷部恵子", "課長"),
        ("課長の長谷部恵子です", "長谷部恵子", "課長"),
        ("企画課長の服部次郎です", "服部次郎", "企画課長"),
        ("総務部長の岡部一郎です", "岡部一郎", "総務部長"),
        ("課長の木村一郎です", "木村一郎", "課長"),
    ],
)
def test_the_name_behind_its_office_is_read(said: str, name: str, office: str) -> None:
    told = writers.read(said, "ja")

    assert not isinstance(told, Unclear)
    assert (told.name, told.office) == (name, office)


@pytest.mark.parametrize("said", ["課長の企画部", "課長の企画部です", "課長の総務部です"])
def test_a_place_of_work_is_nobodys_name(said: str) -> None:
    told = writers.read(said, "ja")

    assert isinstance(told, Unclear) or told.name is None
