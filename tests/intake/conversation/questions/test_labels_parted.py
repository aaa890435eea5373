"""An answer before another one's label in the same row is read, or told; never a part of it."""

import pytest

from intake.answers.values import Events, YesNo
from tests.intake.conversation.sorting.test_stretches import answered
from tests.intake.conversation.town import ANNA

CHANNELS = ("mail", "slack")


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize(
    ("language", "before", "row"),
    [
        ("zh", "2016年G20峰会,2023年亚运会;", "物联网广泛应用:是"),
        ("zh", "2016年G20峰会，", "物联网广泛应用：是"),
        ("zh", "活动：2016年G20峰会；", "物联网广泛应用：是"),
        ("en", "G20 Summit 2016, Asian Games 2023; ", "IoT applied extensively: yes"),
        ("en", "G20 Summit 2016; ", "IoT applied extensively: yes"),
        ("en", "1. G20 Summit 2016; ", "IoT applied extensively: yes"),
        ("en", "G20 Summit 2016, ", "IoT applied extensively: yes"),
        ("en", "Events: G20 Summit 2016; ", "IoT applied extensively: yes"),
        ("en", "Events: G20 Summit 2016, ", "IoT applied extensively: yes"),
        ("en", "Events: G20 Summit 2016 - ", "IoT applied extensively: yes"),
        ("en", "Events: G20 Summit 2016, city brain: yes, ", "IoT applied extensively: yes"),
        ("de", "Veranstaltungen: G20-Gipfel 2017; ", "IoT umfassend eingesetzt: ja"),
    ],
)
def test_events_before_a_verdict_are_an_answer_beside_it(
    language: str, before: str, row: str, channel: str
) -> None:
    town = answered(f"{before}{row}", language, "S3a", channel)
    current = town.file().current
    assert current["S4_applied"].words == row
    events = current["S3a"].value
    assert isinstance(events, Events)
    assert len(events.events) == (2 if "2023" in before else 1)
    assert not events.unread
    assert not town.receipt(ANNA).unplaced


@pytest.mark.parametrize("channel", CHANNELS)
def test_an_answer_before_a_label_that_is_not_read_is_told(channel: str) -> None:
    before = "2016年G20サミット、2023年アジア大会"
    town = answered(f"{before};IoTの広範な活用：はい", "ja", "S3a", channel)
    assert "S4_applied" in town.file().current
    assert town.receipt(ANNA).unplaced == (before,)


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize(
    "text",
    [
        "Events: G20 Summit 2016; Asian Games 2023",
        "Events: G20 Summit 2016; theme: IoT everywhere; Asian Games 2023",
        "Events: G20 Summit 2016, city: Hangzhou; Asian Games 2023, city: Hangzhou",
        "Events: IoT Expo 2019, companies: 300, visitors: 5000",
        "Events: G20 Summit 2016; held online: yes",
        "Events: IoT World Congress 2019; topic: city brain operation; Expo 2021",
        "Events: IoT Expo 2019; aspiration: to become a model city; Asian Games 2023",
        "Events: G20 Summit 2016; city brain: yes; Expo 2021",
        "Events: G20 Summit 2016; vision: smart and green; Expo 2021",
        "Events: IoT Expo 2019; IoT applied extensively: at the fair ground; Expo 2021",
        "Events: Smart City Expo 2019 (tracks; city brain: yes); Asian Games 2023",
        "Events: Smart City Expo 2019 (city brain: yes)",
    ],
)
def test_what_is_told_of_events_stays_with_them(text: str, channel: str) -> None:
    before = answered("Thank you.", "en", "S3a", channel).file().current.keys()
    assert answered(text, "en", "S3a", channel).file().current.keys() - before == {"S3a"}


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("de", "Veranstaltungen: G20-Gipfel 2017; Stadtgehirn: ja; Expo 2000", 2),
        ("fr", "Événements : COP21 2015 ; vision : ville verte ; Expo 2025", 2),
        ("es", "Eventos: Expo 2008; visión: ciudad verde; Mundial 2010", 2),
        ("zh", "活动：2021年智慧城市大会（主题；城市大脑：是）；2023年亚运会", 1),
    ],
)
def test_an_event_behind_what_is_told_of_another_is_read(
    language: str, text: str, found: int
) -> None:
    current = answered(text, language, "S3a").file().current
    assert isinstance(events := current["S3a"].value, Events)
    assert len(events.events) == found
    assert not {"B2b", "B5a"} & current.keys()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "1. G20 Summit 2016; 2. Asian Games 2023; City brain: yes"),
        ("en", "1) G20 Summit 2016, 2) Asian Games 2023; City brain: yes"),
        ("en", "(1) G20 Summit 2016; (2) Asian Games 2023; City brain: yes"),
        ("de", "1. G20-Gipfel 2017; 2. Expo 2000; Stadtgehirn: ja."),
        ("zh", "1、2016年G20峰会；2、2023年亚运会；城市大脑：是。"),
        ("ko", "1. G20 정상회의 2010; 2. 엑스포 2012; 시티 브레인: 예"),
    ],
)
def test_numbered_events_before_a_verdict_stay_apart(language: str, text: str) -> None:
    current = answered(text, language, "S3a").file().current
    assert current["B2b"].value == YesNo(yes=True)
    assert isinstance(events := current["S3a"].value, Events)
    assert len(events.events) == 2
    assert all(one.year for one in events.events)


@pytest.mark.parametrize(
    ("asked", "text", "read"),
    [
        ("V11_writer", "Anna Nowak; Your office: Head of IT", "Head of IT"),
        ("V11_office", "Anna Nowak; Your office: Head of IT", "Head of IT"),
    ],
)
def test_an_office_behind_a_name_keeps_its_label(asked: str, text: str, read: str) -> None:
    assert answered(text, "en", asked).file().current["V11_office"].words == read


@pytest.mark.parametrize(
    ("language", "text", "yes"),
    [
        ("en", "COP21 2015; City brain: yes", "B2b"),
        ("fr", "COP21 2015, Expo 2025 ; vision : oui", "B5a"),
        ("de", "Keine; Stadtgehirn: ja", "B2b"),
        ("zh", "无；城市大脑：是", "B2b"),
    ],
)
def test_a_yes_is_no_part_of_events_before_it(language: str, text: str, yes: str) -> None:
    assert answered(text, language, "S3a").file().current[yes].value == YesNo(yes=True)


@pytest.mark.parametrize("channel", CHANNELS)
def test_a_label_alone_behind_another_answer_is_one(channel: str) -> None:
    row = "GDP: USD 5 billion; IoT applied extensively: yes"
    assert {"B3a_gdp", "S4_applied"} <= answered(row, "en", "S1", channel).file().current.keys()


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("B4", "Number of enterprises; with digital models: 120"),
        ("B4", "Enterprises (visualised production; tracking; customisation): 120"),
        ("S4_applied", "IoT; applied extensively: yes"),
        ("S4_applied", "S4; applied extensively: yes"),
        ("B3a_gdp", "GDP; USD: 5 billion"),
    ],
)
def test_a_label_with_a_semicolon_is_one_all_the_same(asked: str, text: str) -> None:
    assert asked in answered(text, "en", asked).file().current
