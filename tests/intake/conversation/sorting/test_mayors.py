"""Mails that tell of a mayor: neither who writes nor the city is read out of that."""

import tomllib
from pathlib import Path

import pytest

from tests.intake.conversation.town import ANNA, Town

MAILS = tomllib.loads(Path(__file__).with_name("mayors.toml").read_text())["mails"]


@pytest.mark.parametrize(("language", "text", "city", "name", "office"), MAILS)
def test_a_mayor_who_is_told_of_is_neither_writer_nor_city(
    language: str, text: str, city: str, name: str, office: str
) -> None:
    town = Town()
    town.write(ANNA, text, language=language)
    current = next(iter(town.applications.values())).current
    said = {id: one.value for id, one in current.items()}
    found = (
        getattr(said.get("V11_city"), "city", "") or "",
        getattr(said.get("V11_writer"), "text", ""),
        getattr(said.get("V11_office"), "text", ""),
    )
    assert found == (city, name, office)
