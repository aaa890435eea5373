"""What stands under a numbered answer on lines of its own: nothing of it is lost silently."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from intake.answers.values import Amount, Events, YesNo
from tests.intake.conversation.town import ANNA, ENOUGH, Town, a_town

TOLD = tomllib.loads(Path(__file__).with_name("under_numbers.toml").read_text("utf-8"))
LANGUAGES = tuple(TOLD)


def answered(
    text: str, language: str = "en", *, asked: tuple[str, ...] = ("S1", "S3a"), known: str = ""
) -> Town:
    """Anna answers a letter that puts these questions, of which none was answered before."""
    town = a_town()
    before = "\n".join(one for one in ENOUGH.splitlines() if not one.startswith(asked))
    town.write(ANNA, f"{before}\n{known}", to=town.to(ANNA))
    town.write(ANNA, text, to=replace(town.to(ANNA), questions=asked), language=language)
    return town


def events(town: Town) -> list[str]:
    told = town.file().current.get("S3a")
    return (
        [one.name for one in told.value.events] if told and isinstance(told.value, Events) else []
    )


def is_read(town: Town) -> bool:
    told = town.file().current.get("S1")
    return told is not None and isinstance(told.value, Amount)


def words(town: Town, id: str) -> str:
    return town.file().current[id].words


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n- "])
def test_an_event_on_its_own_line_is_no_part_of_the_figure(language: str, gap: str) -> None:
    told = TOLD[language]
    town = answered(f"1. {told['figure']}{gap}{told['event']}", language)
    assert len(events(town)) == 1
    assert is_read(town)
    assert told["event"] not in words(town, "S1")
    assert town.receipt(ANNA).unplaced == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_answers_though_events_are_missing_and_not_asked_for(language: str) -> None:
    told = TOLD[language]
    town = answered(f"1. {told['figure']}\n{told['event']}", language, asked=("S1",))
    assert len(events(town)) == 1
    assert is_read(town)


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_the_events_stand_already_it_is_listed_as_not_placed(language: str) -> None:
    told = TOLD[language]
    known = "S3a: Harbour Congress 2022"
    text = f"1. {told['figure']}\n{told['event']}"
    town = answered(text, language, asked=("S1",), known=known)
    assert events(town) == ["Harbour Congress"]
    assert town.receipt(ANNA).unplaced == (told["event"],)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_says_something_else_is_listed_as_not_placed(language: str) -> None:
    told = TOLD[language]
    town = answered(f"1. {told['figure']}\n{told['other']}", language)
    assert town.receipt(ANNA).unplaced == (told["other"],)
    assert is_read(town)


@pytest.mark.parametrize(
    ("language", "line"), [(language, one) for language in TOLD for one in TOLD[language]["stays"]]
)
def test_a_source_and_the_rest_of_the_sentence_stay_with_the_figure(
    language: str, line: str
) -> None:
    figure = TOLD[language]["figure"]
    town = answered(f"1. {figure}\n{line}", language)
    assert is_read(town)
    assert words(town, "S1") == f"{figure} {line}"
    assert town.receipt(ANNA).unplaced == ()
    assert events(town) == []


@pytest.mark.parametrize(
    "line", ["in 2024", "of which the port has a part", "This is an estimate of our own office."]
)
def test_a_line_that_goes_on_stays_with_the_figure(line: str) -> None:
    town = answered(f"1. USD 12.4 billion\n{line}")
    assert words(town, "S1").endswith(line)
    assert events(town) == []


def test_a_unit_on_the_next_line_is_the_figures_own() -> None:
    town = answered("1. USD 12.4\nbillion")
    told = town.file().current["S1"].value
    assert isinstance(told, Amount)
    assert told.span.low == 12_400_000_000


def test_a_wrapped_sentence_is_one() -> None:
    first = "USD 12.4 billion, which the statistics office of our city has worked out from"
    town = answered(f"1. {first}\nthe sales of the port\nWorld Port Summit 2023")
    assert words(town, "S1") == f"{first} the sales of the port"
    assert events(town) == ["World Port Summit"]


def test_events_on_lines_under_their_own_number_stay_one_list() -> None:
    town = answered("2. World Port Summit 2023\nSmart City Expo 2024\n1. USD 12.4 billion")
    assert events(town) == ["World Port Summit", "Smart City Expo"]


@pytest.mark.parametrize("name", ["Smart City Expo 2023", "City Brain Forum (Gdynia, 2023)"])
def test_an_event_is_one_whatever_stands_in_its_name(name: str) -> None:
    town = answered(f"1. yes\n{name}", asked=("S3b", "S3a"))
    assert len(events(town)) == 1
    assert words(town, "S3b") == "yes"


def test_several_events_under_a_figure_are_all_listed() -> None:
    town = answered("1. USD 12.4 billion\nWorld Port Summit 2023\nSmart City Expo 2024")
    assert events(town) == ["World Port Summit", "Smart City Expo"]


def test_what_a_yes_leads_up_to_with_a_colon_is_its_own() -> None:
    town = answered("1. Yes:\n- Smart meters everywhere\n- World Port Summit 2023", asked=("S3b",))
    assert events(town) == []
    assert town.file().current["S3b"].value == YesNo(yes=True)
    assert "World Port Summit 2023" in words(town, "S3b")


@pytest.mark.parametrize(
    "line", ["Statistics Office, 2023", "Source: Smart City Expo 2023", "Annual report 2023"]
)
def test_what_is_no_event_is_none(line: str) -> None:
    assert events(answered(f"1. USD 12.4 billion\n{line}")) == []
