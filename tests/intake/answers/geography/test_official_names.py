"""A country in its full official name, and a second place that is only named to be denied."""

import json
from pathlib import Path

import pytest

from intake.answers import read
from intake.answers.geography import countries
from intake.answers.values import Context, Place, Unclear

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parent / "official_names.jsonl").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize(("language", "text", "city", "country"), ROWS)
def test_the_city_of_a_country_in_its_full_name_is_read(
    language: str, text: str, city: str, country: str
) -> None:
    found = read("place", text, Context(language=language, alone=True))
    assert isinstance(found, Place)
    assert (found.city, found.country) == (city, country)


def test_a_denied_place_leaves_an_unknown_one_to_be_asked() -> None:
    found = read("place", "Halifax – not the one in West Yorkshire", Context(alone=True))
    assert isinstance(found, Unclear)


@pytest.mark.parametrize("name", ["共和国", "联邦", "王国"])
def test_a_style_alone_is_no_country(name: str) -> None:
    assert countries.find(name, "zh") is None
