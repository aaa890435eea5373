"""Mail that looks like a machine's but answers us: shown to organizers, never answered."""

import pytest

from intake.cases import CaseKind
from intake.conversation import Bond
from tests.intake.conversation.town import ANNA, EVE, Town, a_town

ANSWER = "The mayor says yes."


@pytest.mark.parametrize("reason", ["no_reply", "list", "precedence"])
@pytest.mark.parametrize("bond", [Bond.TOKEN, Bond.THREAD])
def test_an_answer_that_only_its_marks_make_a_machines_is_shown_to_organizers(
    reason: str, bond: Bond
) -> None:
    town = a_town()
    before = town.file()
    town.write(ANNA, ANSWER, to=town.to(ANNA), bond=bond, automatic=reason)
    (case,) = town.turn.cases
    assert (case.kind, case.application, case.message) == (CaseKind.UNUSABLE, 1, "m2")
    assert ANSWER in case.text
    assert reason in case.text
    assert not town.turn.letters
    assert town.file() == before
    assert "automatic_received" in [one.act for one in town.entries]


def test_a_colleague_behind_a_no_reply_address_is_shown_but_mass_mail_of_strangers_is_not() -> None:
    town = a_town()
    town.write(EVE, ANSWER, to=town.to(ANNA), automatic="no_reply")
    assert [one.kind for one in town.turn.cases] == [CaseKind.UNUSABLE]
    town.write(EVE, "Buy now", to=town.to(ANNA), automatic="list")
    assert (town.turn.cases, town.turn.letters) == ((), ())


@pytest.mark.parametrize("reason", ["out_of_office", "ticket", "auto_submitted", "our_own"])
def test_what_a_machine_says_of_itself_is_nobodys_answer(reason: str) -> None:
    town = a_town()
    town.write(ANNA, ANSWER, to=town.to(ANNA), automatic=reason)
    assert (town.turn.cases, town.turn.letters) == ((), ())


@pytest.mark.parametrize(("text", "to"), [("", True), (ANSWER, False)])
def test_without_words_or_without_a_letter_of_ours_it_is_only_noted(text: str, to: bool) -> None:
    town: Town = a_town()
    town.write(ANNA, text, to=town.to(ANNA) if to else None, automatic="no_reply")
    assert (town.turn.cases, town.turn.letters) == ((), ())
