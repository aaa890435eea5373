"""Where one person of a city answers otherwise than a colleague had, organizers see both."""

from dataclasses import replace

import pytest

from intake.cases import Case, CaseKind
from tests.intake.conversation.town import ANNA, APPLIES, BEN, Town

FIGURES = (
    "S4_companies: 145\nS1: USD 11.4 billion\nB1b: yes\nV6_place: Switzerland\n"
    "S3a: World Tourism Conference 2023\nS4_output: not available"
)


def _town() -> Town:
    """An application with two persons on its file, of whom the first has answered."""
    town = Town()
    town.write(ANNA, APPLIES)
    application = town.applications[1]
    second = replace(application.contacts[0], address=BEN, token="b" * 26)
    town.applications[1] = replace(application, contacts=(*application.contacts, second))
    town.write(ANNA, FIGURES, to=town.to(ANNA))
    return town


def _matters(town: Town) -> list[Case]:
    return [one for one in town.cases if one.kind is CaseKind.REPLACED]


def test_both_persons_and_both_values_are_named_once_a_mail() -> None:
    town = _town()
    town.write(BEN, "S4_companies: 154\nS1: USD 9.7 billion", to=town.letters[-1])
    (matter,) = _matters(town)
    anna, ben = "Office of the mayor <anna@gdynia.example>", "ben@gdynia.example"
    assert set(matter.text.splitlines()) == {
        f"Output of IoT-driven digital economy: USD 11,400,000,000 ({anna}) "
        f"→ USD 9,700,000,000 ({ben})",
        f"Companies in the interconnected economy: 145 ({anna}) → 154 ({ben})",
    }


@pytest.mark.parametrize(
    "text",
    [
        "S4_companies: 145",
        "S4_companies: about 145",
        "B4: 154",
        "V6_place: France",
        "The 145 of my colleague was wrong.",
        "S1: USD 11.4 billion in 2024",
        "S3a: World Tourism Conference 2023, World Water Forum 2021",
        "S3a: World tourism conference (2023)",
        "S4_output: USD 9 billion",
    ],
)
def test_what_replaces_nothing_that_a_rule_reads_is_no_matter(text: str) -> None:
    town = _town()
    town.write(BEN, text, to=town.letters[-1])
    assert not _matters(town)


def test_whoever_changes_an_answer_of_their_own_is_no_matter() -> None:
    town = _town()
    town.write(ANNA, "S4_companies: 154", to=town.to(ANNA))
    assert not _matters(town)


def test_another_currency_is_told() -> None:
    town = _town()
    town.write(BEN, "S1: EUR 11.4 billion", to=town.letters[-1])
    (matter,) = _matters(town)
    assert "USD 11,400,000,000" in matter.text
    assert "EUR 11,400,000,000" in matter.text


def test_events_that_a_colleague_takes_off_are_told() -> None:
    town = _town()
    town.write(BEN, "S3a: World Water Forum 2021", to=town.letters[-1])
    (matter,) = _matters(town)
    assert "World Tourism Conference 2023" in matter.text


def test_one_person_with_two_addresses_is_no_matter() -> None:
    town = _town()
    first, second = town.applications[1].contacts
    named = replace(second, address=replace(BEN, name=first.address.name))
    town.applications[1] = replace(town.applications[1], contacts=(first, named))
    town.write(replace(BEN, name=first.address.name), "S4_companies: 154", to=town.letters[-1])
    assert not _matters(town)
