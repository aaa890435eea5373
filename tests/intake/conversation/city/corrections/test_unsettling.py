"""What a mail says to be wrong or no longer so, in words that were not read, is held in doubt."""

import tomllib
from pathlib import Path

import pytest

from intake.cases import CaseKind
from intake.messages import Address
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


def _matters(text: str, writer: Address, channel: str) -> list[str]:
    """The texts of what organizers find in the queue after a mail or a message."""
    town = Town()
    town.write(writer, APPLIES, channel=channel)
    known = "V11_office: Mayor\nS1: USD 1.4 billion\nV11_authority: yes\nB2a: 5G, Starlink"
    for each in (known, text):
        town.write(writer, each, to=town.to(writer), language="en", channel=channel)
    assert bool(town.cases) is ("person_asked" in town.remarks(writer))
    assert {one.kind for one in town.cases} <= {CaseKind.TAKEN_BACK}
    return [one.text for one in town.cases]


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("My name is Björn Dahl, by the way the figure 1.4 billion was wrong.", True),
        ("USD 2.2 billion for 2024. Oh, and the mandate I mentioned was withdrawn this morning.",
         True),
        ("S2: USD 3 billion. Please strike Starlink.", True),
        ("Please strike Starlink.", True),
        ("Sorry, the last figure was wrong.", True),
        ("The last figure was wrong. The mandate I mentioned was withdrawn this morning.", True),
        ("My name is Björn Dahl, by the way the figure 1.4 billion was right.", False),
        ("S2: USD 3 billion. Oh, and the mandate I mentioned was renewed this morning.", False),
        ("My name is Björn Dahl, by the way the figure 1.4 billion was wrong. S1: USD 2 billion",
         False),
    ],
)  # fmt: skip
def test_organizers_see_once_what_is_taken_back_alone_or_beside_a_value(
    text: str, is_told: bool
) -> None:
    assert _matters(text, ANNA, "mail") == [text] * is_told
    guido = Address(address="guido@t1.slack.invalid", name="Guido")
    assert _matters(text, guido, "slack") == [text] * is_told
