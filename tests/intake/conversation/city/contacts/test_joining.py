"""Two people write for one city, each with answers of their own, and belong together."""

from dataclasses import replace

import pytest

from intake import applications
from intake.applications import State
from intake.cases import CaseKind
from intake.notices import ContactWelcomed, Letter
from tests.intake.conversation.town import (
    ANNA,
    APPLIES,
    BEN,
    Town,
    a_complete_town,
    a_file,
    a_registered_town,
)

ADD = f"Please add {BEN.address}"


def _met(town: Town, *answers: str) -> Letter:
    """Ben applies for Anna's city and answers; the letter in which she is asked about him."""
    town.write(BEN, APPLIES)
    asked = next(one for one in town.letters if one.notice == "confirm_person")
    for one in answers:
        town.write(BEN, one, to=town.to(BEN))
    return asked


def _stands(town: Town) -> list[str]:
    """Whose answer of the joined file Ben hears that it stands against his own."""
    told = town.notice(BEN, ContactWelcomed).receipt.remarks
    return [one.about.label for one in told if one.kind == "other_stands" and one.about]


@pytest.mark.parametrize("word", ["YES", ADD])
def test_who_gave_another_answer_hears_which_stands(word: str) -> None:
    town = a_complete_town()
    asked = _met(town, "S1: USD 13 billion\nS2: USD 3.1 billion\nB2b: yes")
    town.write(ANNA, word, to=asked)
    assert _stands(town) == ["Output of IoT-driven digital economy"]
    assert town.file().current["S1"].by == ANNA.key
    assert town.file().current["B2b"].by == BEN.key
    assert town.file(2).state is State.WITHDRAWN
    assert not town.file().pending


@pytest.mark.parametrize(
    "answers",
    [
        (),
        ("B2b: yes",),
        ("S1: USD 12.4 billion",),
        ("V11_writer: Ben Okoro\nV11_office: Clerk\nV11_authority: yes",),
    ],
)
def test_what_differs_in_nothing_is_not_told(answers: tuple[str, ...]) -> None:
    town = a_complete_town()
    town.write(ANNA, "YES", to=_met(town, *answers))
    assert _stands(town) == []


def test_a_file_that_was_taken_out_counts_again_where_the_other_application_brings_it() -> None:
    town = a_complete_town()
    asked = _met(town)
    town.write(BEN, "The plan.", to=town.to(BEN), files=(a_file("plan.pdf"),))
    (plan,) = town.file(2).files
    out = town.file()
    for digest in (plan.digest, "0" * 64):
        out = applications.take_out(out, digest)
    town.applications[1] = replace(out, evidence=(*out.evidence, plan))
    town.write(ANNA, "YES", to=asked)
    assert [one.name for one in town.file().files] == ["plan.pdf", "plan.pdf"]
    assert town.file().taken_out == ("0" * 64,)
    (entry,) = [one for one in town.turn.entries if one.act == "file_put_back"]
    assert entry.words == {"digest": plan.digest, "name": "plan.pdf", "by": ANNA.key}


def test_what_comes_to_a_registered_file_is_shown_to_a_person_and_not_taken() -> None:
    town = a_registered_town()
    asked = _met(town, "S1: USD 13 billion\nB2b: yes")
    town.write(BEN, "The plan.", to=town.to(BEN), files=(a_file("plan.pdf"),))
    before = town.file().current
    town.write(ANNA, "YES", to=asked)
    assert town.file().current == before
    assert not town.file().evidence
    assert _stands(town) == ["Output of IoT-driven digital economy"]
    (case,) = [one for one in town.turn.cases if one.kind is CaseKind.QUESTION]
    assert case.text.splitlines()[1:] == ["City brain: “yes”", "plan.pdf"]
    assert case.contact == BEN.key


def test_what_brings_nothing_is_no_matter() -> None:
    town = a_registered_town()
    town.write(ANNA, "YES", to=_met(town))
    assert not town.turn.cases


def test_who_was_refused_and_is_added_later_brings_nothing() -> None:
    town = a_complete_town()
    asked = _met(town, "B2b: yes")
    town.write(ANNA, "NO", to=asked)
    town.write(ANNA, ADD, to=town.letters[0])
    assert town.file(2).state is State.OPEN
    assert "B2b" not in town.file().current
