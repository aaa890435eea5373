"""Where one person of a city answers otherwise than a colleague had, organizers see both."""

from dataclasses import replace

import pytest

from intake.cases import Case, CaseKind
from tests.intake.conversation.town import ANNA, APPLIES, BEN, Town

FIGURES = "S4_companies: 145\nS1: USD 11.4 billion\nB1b: yes\nV6_place: Switzerland"


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
        f"Output of IoT-driven digital economy: 11,400,000,000 ({anna}) → 9,700,000,000 ({ben})",
        f"Companies in the interconnected economy: 145 ({anna}) → 154 ({ben})",
    }


@pytest.mark.parametrize(
    "text",
    ["S4_companies: 145", "B4: 154", "V6_place: France", "The 145 of my colleague was wrong."],
)
def test_what_replaces_nothing_that_a_rule_reads_is_no_matter(text: str) -> None:
    town = _town()
    town.write(BEN, text, to=town.letters[-1])
    assert not _matters(town)


def test_whoever_changes_an_answer_of_their_own_is_no_matter() -> None:
    town = _town()
    town.write(ANNA, "S4_companies: 154", to=town.to(ANNA))
    assert not _matters(town)
