"""What a mail says to be wrong or no longer so, in words that were not read, is held in doubt."""

import tomllib
from pathlib import Path

import pytest

from tests.intake.conversation.town import ANNA, APPLIES, Town

ROWS = tomllib.loads(Path(__file__).with_name("unsettling.toml").read_text("utf-8"))
TAKEN_BACK = [
    (one["language"], one.get("other", {}), one["text"], set(one["ids"]))
    for one in ROWS["taken_back"]
]
STANDING = [(language, text) for language, texts in ROWS["standing"].items() for text in texts]
KNOWN = {
    "V11_writer": "Marta Novak",
    "V11_office": "Head of the digital department",
    "V11_authority": "yes",
    "B1a": "smart city, 2019, ministry",
    "B1b": "yes",
    "B2a": "5G, Starlink",
    "B2b": "yes",
    "B3a_gdp": "USD 30.6 billion",
    "S4_companies": "83",
    "B4": "112",
    "V6_place": "Switzerland",
}


def _told(language: str, text: str, other: dict[str, str], spoken: str = "en") -> Town:
    town = Town()
    town.write(ANNA, APPLIES)
    known = "\n".join(f"{id}: {words}" for id, words in (KNOWN | other).items() if words)
    town.write(ANNA, known, to=town.to(ANNA), language=spoken)
    town.write(ANNA, text, to=town.to(ANNA), language=language)
    return town


def _doubted(town: Town) -> set[str]:
    return {id for ids in town.file().doubted for id in ids}


@pytest.mark.parametrize(("language", "other", "text", "ids"), TAKEN_BACK)
def test_what_unread_words_take_back_is_held_in_doubt_and_nothing_else(
    language: str, other: dict[str, str], text: str, ids: set[str]
) -> None:
    town = _told(language, text, other, "en" if language == "ru" else language)
    anew = {one.question for one in town.file().current.values() if one.message == "m3"}
    assert ids <= _doubted(town) | anew
    assert _doubted(town) <= ids
    assert _doubted(town) <= {one.question for one in town.receipt(ANNA).asked}


@pytest.mark.parametrize(("language", "text"), STANDING)
def test_what_takes_nothing_back_leaves_the_file_as_it_is(language: str, text: str) -> None:
    assert not _doubted(_told(language, text, {}))


def test_a_value_told_beside_what_takes_it_back_stands() -> None:
    text = "There was a mistake in our GDP. B3a_gdp: USD 40 billion."
    town = _told("en", text, {})
    assert not _doubted(town)
    assert town.file().current["B3a_gdp"].message == "m3"


def test_what_is_told_anew_is_in_doubt_no_more() -> None:
    town = _told("en", "Please strike Starlink.", {})
    assert _doubted(town) == {"B2a"}
    town.write(ANNA, "B2a: 5G", to=town.to(ANNA))
    assert not _doubted(town)
