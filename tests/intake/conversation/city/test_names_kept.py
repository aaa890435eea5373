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
@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("tr", "Daire Başkanı Mehmet Aydın.", "Mehmet Aydın"),
        ("pt", "Secretária de TI, Maria Santos.", "Maria Santos"),
        ("es", "Director de Innovación, Luis León.", "Luis León"),
        ("en", "Correction: Director of ICT, Ben Musa.", "Ben Musa"),
    ],
)
def test_a_person_behind_an_office_is_the_writer(
    language: str, text: str, name: str, channel: Channel
) -> None:
    assert person(answered("", "V11_office", text, language, channel))[0] == name


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


@CHANNELS
@pytest.mark.parametrize(
    ("language", "id", "text", "kept"),
    [
        ("pt", "V11_office", "secretário de inovação (preciso anexar a portaria?)",
         "secretário de inovação"),
        ("en", "V11_office", "Director of ICT (acting; is this fine?)", "Director of ICT"),
        ("ja", "V11_office", "課長（代理です、問題ありませんか）", "課長"),
        ("ja", "V11_writer", "青木葵（旧姓で登録できますか）", "青木葵"),
        ("zh", "V11_writer", "王伟（需要身份证吗）", "王伟"),
        ("en", "V11_office", "Head of ICT (deputy mayor?)", "Head of ICT (deputy mayor?)"),
        ("fr", "V11_office", "Directrice (par intérim ?)", "Directrice (par intérim ?)"),
        ("en", "V11_office", "Director of ICT (acting)", "Director of ICT (acting)"),
        ("en", "V11_office", "Director of ICT (acting?)", "Director of ICT (acting?)"),
        ("en", "V11_office", "Director (ICT and Works)", "Director (ICT and Works)"),
    ],
)  # fmt: skip
def test_a_question_in_brackets_is_no_part_of_a_name_or_an_office(
    language: str, id: str, text: str, kept: str, channel: Channel
) -> None:
    town = answered("", id, text, language, channel)
    assert "".join(person(town)) == kept
    assert kept == text or len(town.turn.cases) == 1


@CHANNELS
def test_a_question_in_brackets_under_a_name_is_no_part_of_the_office(channel: Channel) -> None:
    text = "Yusuf Demir, Akıllı Şehirler Daire Başkanı (başvuru ücretli mi?)."
    town = answered("", "S1", text, "tr", channel)
    assert person(town) == ("Yusuf Demir", "Akıllı Şehirler Daire Başkanı")
    assert [one.text for one in town.turn.cases] == ["başvuru ücretli mi?"]
