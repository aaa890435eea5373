"""A name that stands on the file: what is no name never takes its place."""

from dataclasses import replace

import pytest

from intake.answers.values import Text
from intake.messages import Address, Channel
from tests.intake.conversation.town import ANNA, APPLIES, Town

IN_CHAT = Address(address="u1@t1.slack.invalid", name="Anna Nowak")
CHANNELS = pytest.mark.parametrize("channel", ["mail", "slack"])


def answered(known: str, id: str, text: str, language: str, channel: Channel) -> Town:
    """What is said in answer to a letter that asks this, where a name may be known."""
    town, who = Town(), ANNA if channel == "mail" else IN_CHAT
    town.write(who, APPLIES, channel=channel)
    if known:
        town.write(who, f"V11_writer: {known}", to=town.to(who), channel=channel)
    letter = replace(town.to(who), questions=(id,))
    town.write(who, text, to=letter, channel=channel, language=language)
    return town


def person(town: Town) -> tuple[str, str]:
    values = [town.file().current.get(id) for id in ("V11_writer", "V11_office")]
    name, office = (one.value.text if one and isinstance(one.value, Text) else "" for one in values)
    return name, office


@CHANNELS
@pytest.mark.parametrize("known", ["Amara Okafor", ""])
@pytest.mark.parametrize(
    ("language", "office"),
    [
        ("en", "Director of ICT, Lagos State"),
        ("en", "Director of ICT, Gdynia Digital"),
        ("en", "Chief Officer, New Delhi"),
        ("pt", "Secretário de TI, Estado de São Paulo"),
        ("ru", "Директор департамента, Самарская область"),
    ],
)
def test_a_place_behind_an_office_is_of_the_office(
    language: str, office: str, known: str, channel: Channel
) -> None:
    town = answered(known, "V11_office", office, language, channel)
    assert person(town) == (known, office)


@CHANNELS
def test_a_name_behind_an_office_is_the_writer_s_only_where_none_is_known(channel: Channel) -> None:
    text = "Director of ICT, Ben Musa"
    assert person(answered("", "V11_office", text, "en", channel)) == (
        "Ben Musa",
        "Director of ICT",
    )
    town = answered("Amara Okafor", "V11_office", text, "en", channel)
    assert person(town) == ("Amara Okafor", "Director of ICT")
    who = ANNA if channel == "mail" else IN_CHAT
    assert town.receipt(who).unplaced == ("Ben Musa",)


@CHANNELS
def test_a_name_that_is_asked_is_told_anew_behind_an_office(channel: Channel) -> None:
    text = "Director of ICT, Ben Musa"
    town = answered("Amara Okafor", "V11_writer", text, "en", channel)
    assert person(town) == ("Ben Musa", "Director of ICT")


@CHANNELS
@pytest.mark.parametrize(
    ("language", "text", "unplaced"),
    [
        ("en", "My name is Amara Okafor, not Lagos State.", ()),
        ("en", "My name is Amara Okafor (not Lagos State).", ()),
        ("en", "My name is Amara Okafor, not Abuja.", ("not Abuja.",)),
        ("de", "Ich heiße Amara Okafor, nicht Lagos State.", ()),
        ("fr", "Je m'appelle Amara Okafor, pas Lagos State.", ()),
        ("es", "Me llamo Amara Okafor, no Lagos State.", ()),
        ("pt", "Meu nome é Amara Okafor, não Lagos State.", ()),
        ("tr", "Adım Amara Okafor, Lagos State değil.", ()),
    ],
)
def test_a_denial_of_the_former_name_behind_the_right_one_is_heard(
    language: str, text: str, unplaced: tuple[str, ...], channel: Channel
) -> None:
    town = answered("Lagos State", "S1", text, language, channel)
    assert person(town)[0] == "Amara Okafor"
    assert town.receipt(ANNA if channel == "mail" else IN_CHAT).unplaced == unplaced
