"""A message in a chat that was edited after another one: what was said since is never undone."""

import pytest

from intake.answers.values import Amount, Choice, Event, Events, Text, YesNo
from intake.applications import in_doubt
from intake.notices import Misread
from tests.intake.conversation.town import ANNA, Town, a_town

SHEET = "GDP: USD 40 billion (2024)\nCity brain: yes, in operation\nB2a: 5G"
G20, BRICS, EXPO = "G20 summit", "BRICS", "Expo"


def _edited(before: str, after: str, *between: str) -> Town:
    town = a_town()
    town.write(ANNA, before, to=town.to(ANNA), language="en")
    first = f"m{town.written}"
    for text in between:
        town.write(ANNA, text, to=town.to(ANNA), language="en")
    town.write(ANNA, after, to=town.to(ANNA), language="en", edits=(first,))
    return town


def _gdp(town: Town) -> str:
    value = town.file().current["B3a_gdp"].value
    assert isinstance(value, Amount)
    return f"{value.span.low:.0f}"


def _chosen(town: Town) -> tuple[int, ...]:
    value = town.file().current["B2a"].value
    assert isinstance(value, Choice)
    return value.numbers


def _events(town: Town) -> list[str]:
    value = town.file().current["S3a"].value
    assert isinstance(value, Events)
    return [one.name for one in value.events]


def _asked(town: Town, reason: str = "answered_since") -> list[Misread]:
    return [one for one in town.receipt(ANNA).misread if one.unclear.reason == reason]


def test_an_answer_that_the_edit_changed_and_a_later_message_too_is_asked() -> None:
    since = "Correction: our GDP is USD 44 billion (2024)."
    town = _edited(SHEET, SHEET.replace("40", "46"), since)
    assert _gdp(town) == "44000000000"
    assert in_doubt(town.file()) == {"B3a_gdp"}
    assert ["46" in one.words for one in _asked(town)] == [True]
    (about,) = [one.about for one in town.receipt(ANNA).remarks if one.kind == "asked_again"]
    assert about
    assert about.value == town.file().current["B3a_gdp"].value
    town.write(ANNA, "GDP: USD 46 billion (2024)", to=town.to(ANNA), language="en")
    assert _gdp(town) == "46000000000"
    assert not in_doubt(town.file())


@pytest.mark.parametrize("figure", ["44", "40"])
def test_an_edit_that_says_what_stands_or_what_it_said_before_asks_nothing(figure: str) -> None:
    after = SHEET.replace("40", figure).replace("yes, in operation", "no")
    town = _edited(SHEET, after, "Correction: our GDP is USD 44 billion (2024).")
    assert _gdp(town) == "44000000000"
    assert town.file().current["B2b"].value == YesNo(yes=False)
    assert not _asked(town)
    assert not in_doubt(town.file())


def test_an_answer_of_an_earlier_message_gives_way() -> None:
    town = a_town()
    town.write(ANNA, "GDP: USD 44 billion (2024)", to=town.to(ANNA), language="en")
    town.write(ANNA, "B2a: 5G", to=town.to(ANNA), language="en")
    first = f"m{town.written}"
    after = "B2a: 5G\nGDP: USD 46 billion (2024)"
    town.write(ANNA, after, to=town.to(ANNA), language="en", edits=(first,))
    assert _gdp(town) == "46000000000"
    assert not _asked(town)


@pytest.mark.parametrize(
    ("before", "since", "after", "events"),
    [
        ("S3a: G20 summit, 2016", "S3a: G20 Summit, 2016; BRICS, 2020",
         "S3a: G20 summit, 2016\n\nWe also hosted the Expo in 2017.", [G20, BRICS, EXPO]),
        ("S3a: G20 summit, 2016", "We also hosted BRICS in 2020.",
         "S3a: G20 summit, 2016\n\nWe also hosted the Expo in 2017.", [G20, BRICS, EXPO]),
        ("We hosted the G20 summit in 2016.", "S3a: G20 summit, 2016; BRICS, 2020",
         "We hosted the G20 summit in 2016. We also hosted the Expo in 2017.", [G20, BRICS, EXPO]),
        ("We have 5G.", "S3a: BRICS, 2020",
         "We have 5G.\n\nPS: add the Expo 2017 to the events, please.", [BRICS, EXPO]),
    ],
)  # fmt: skip
def test_an_event_that_the_edit_adds_comes_to_what_was_listed_since(
    before: str, since: str, after: str, events: list[str]
) -> None:
    town = _edited(before, after, since)
    assert _events(town) == events
    assert not _asked(town)


def test_so_does_an_option() -> None:
    assert _chosen(_edited("B2a: 5G", "B2a: 5G, 6G", "B2a: 5G, Starlink")) == (1, 2, 3)
    after = "B2a: 5G\nS4_companies: 83\n\nPlease add 6G to our communication infrastructure."
    assert _chosen(_edited("B2a: 5G", after, "B2a: 5G, Starlink")) == (1, 2, 3)


@pytest.mark.parametrize(
    ("before", "since", "after"),
    [
        ("We have 5G and 6G.", "Correction: we have 5G only.", "We have 5G, 6G and Starlink."),
        ("B2a: 5G, 6G", "B2a: 5G", "B2a: 5G, 6G, Starlink"),
    ],
)
def test_an_option_that_the_edit_says_again_and_a_later_answer_no_more_is_asked(
    before: str, since: str, after: str
) -> None:
    town = _edited(before, after, since)
    assert _chosen(town) == (1,)
    assert in_doubt(town.file()) == {"B2a"}
    assert _asked(town)


@pytest.mark.parametrize(
    ("before", "since", "after"),
    [
        ("S3a: G20 summit, 2016; Expo, 2017", "S3a: G20 summit, 2016; BRICS, 2020",
         "S3a: G20 summit, 2016"),
        ("S3a: G20 summit, 2016", "S3a: BRICS, 2020", "S3a: G20 summit, 2017"),
        ("S3a: G20 summit, 2016", "S3a: BRICS, 2020",
         "S3a: G20 summit, 2016\n\nWe also hosted the Expo in 2017."),
        ("We have 5G.", "S3a: BRICS, 2020", "We have 5G.\nS3a: G20 summit, 2016"),
    ],
)  # fmt: skip
def test_a_list_that_the_edit_changes_otherwise_is_asked(
    before: str, since: str, after: str
) -> None:
    town = _edited(before, after, since)
    assert town.file().current["S3a"].message == f"m{town.written - 1}"
    assert in_doubt(town.file()) == {"S3a"}
    assert _asked(town)


def test_an_event_of_another_year_is_asked_where_one_of_its_name_was_listed_since() -> None:
    after = "S3a: G20 summit, 2016; Expo, 2019"
    town = _edited("S3a: G20 summit, 2016", after, "S3a: Expo, 2017")
    value = town.file().current["S3a"].value
    assert value == Events(events=(Event(name="Expo", year=2017),))
    assert _asked(town)


def test_an_answer_that_an_edited_message_says_no_more_is_asked() -> None:
    town = _edited(SHEET, SHEET.partition("\n")[2])
    assert _gdp(town) == "40000000000"
    assert in_doubt(town.file()) == {"B3a_gdp"}
    assert ["40" in one.words for one in _asked(town, "no_longer_said")] == [True]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("City: Gdynia\nCountry: Poland", "City: Gdynia, Poland"),
        ("City: Gdynia\nCountry: Poland", "City: Gdynia (Poland)"),
        ("Name: Anna Nowak\nOffice: Deputy Mayor\nWe have 5G.",
         "We have 5G.\n\nAnna Nowak\nDeputy Mayor"),
        ("Name: Anna Nowak\nOffice: Deputy Mayor\nWe have 5G.",
         "I am Anna Nowak, deputy mayor. We have 5G."),
    ],
)  # fmt: skip
def test_a_place_or_name_that_the_edit_says_elsewhere_is_not_asked(before: str, after: str) -> None:
    town = _edited(before, after)
    assert {"V11_country", "V11_writer"} & {*town.file().current}
    assert not town.receipt(ANNA).misread
    assert not in_doubt(town.file())


@pytest.mark.parametrize(
    ("before", "after", "asked"),
    [
        ("Name: Anna Nowak\nWe have 5G.", "We have 5G.\n\nAnna Nowakowska", "V11_writer"),
        ("Office: Mayor\nWe have 5G.", "We have 5G.\n\nAnna Nowak\nDeputy Mayor", "V11_office"),
        ("City: Gdynia\nCountry: Poland", "City: Gdynia", "V11_country"),
        ("City brain: yes\nB2d: yes", "B2d: yes", "B2b"),
    ],
)
def test_what_only_looks_like_it_is_asked(before: str, after: str, asked: str) -> None:
    town = _edited(before, after)
    assert in_doubt(town.file()) == {asked}
    assert _asked(town, "no_longer_said")


def test_so_is_a_figure_that_the_edit_gives_to_another_question() -> None:
    town = _edited(
        "Our GDP is USD 40 billion (2024).", "Our network output is USD 40 billion (2024)."
    )
    assert in_doubt(town.file()) == {"B3a_gdp"}
    assert "S2" in town.file().current


def test_what_was_answered_since_is_not_asked_where_the_edit_says_it_no_more() -> None:
    since = "Correction: our GDP is USD 44 billion (2024)."
    town = _edited(SHEET, SHEET.partition("\n")[2], since)
    assert _gdp(town) == "44000000000"
    assert not in_doubt(town.file())
    assert not town.receipt(ANNA).misread


@pytest.mark.parametrize("name", ["Anna Nowak", "Eva Lis"])
def test_a_signature_that_the_edit_corrects_is_taken(name: str) -> None:
    before = "We have 5G.\n\nAnna Nowk\nHead of IT"
    town = _edited(before, before.replace("Anna Nowk", name))
    assert town.file().current["V11_writer"].value == Text(text=name)
    assert not town.receipt(ANNA).unplaced


def test_a_signature_is_told_where_another_name_was_given_since() -> None:
    before = "We have 5G.\n\nAnna Nowk\nHead of IT"
    town = _edited(before, before.replace("Nowk", "Nowak"), "V11_writer: Eva Lis")
    assert town.file().current["V11_writer"].value == Text(text="Eva Lis")
    assert _asked(town)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We have 5G. Thx.", "We have 5G. Thanks."),
        ("Our GDP is USD 40 bilion (2024).", "Our GDP is USD 40 billion (2024)."),
        ("Our GDP is 40 billion USD (2024).", "Our GDP is USD 40 billion (2024)."),
    ],
)
def test_a_typo_put_right_asks_nothing(before: str, after: str) -> None:
    town = _edited(before, after)
    assert not town.receipt(ANNA).misread
    assert not in_doubt(town.file())


def test_a_list_in_the_same_message_keeps_what_a_later_sentence_adds() -> None:
    town = _edited("S3a: G20 summit, 2016", "S3a: G20 summit, 2016\n\nPS: add the Expo 2017.")
    assert _events(town) == [G20, EXPO]
    town = _edited("Hello.", "Please add the Expo 2017; the BRICS summit 2020.")
    assert _events(town) == [EXPO, "BRICS summit"]


@pytest.mark.parametrize(
    ("words", "is_asked"),
    [
        ("Please strike 6G from our communication infrastructure.", True),
        ("Please add 6G to our communication infrastructure.", False),
    ],
)
def test_an_option_that_a_later_sentence_strikes_is_asked(words: str, is_asked: bool) -> None:
    town = _edited("B2a: 5G, 6G", f"B2a: 5G, 6G\nS4_companies: 83\n\n{words}")
    assert _chosen(town) == (1, 2)
    assert (in_doubt(town.file()) == {"B2a"}) is is_asked
    assert bool(town.receipt(ANNA).misread) is is_asked


def test_an_event_that_an_edit_strikes_from_what_was_listed_since_is_taken_off() -> None:
    since = "S3a: G20 summit, 2016; Expo, 2017"
    town = _edited("We have 5G.", "We have 5G. Please strike the Expo from the events.", since)
    assert _events(town) == [G20]


def test_a_country_that_was_given_since_is_asked_where_an_edit_names_another_city() -> None:
    town = _edited("City: Gdynia, Poland", "City: Gdansk, Poland", "Country: Germany")
    country = town.file().current["V11_country"]
    assert country.message == f"m{town.written - 1}"
    assert _asked(town)
