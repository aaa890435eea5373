"""A held letter that asks for items, and a city that answers before it has gone out."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from intake import store as rooms
from intake.cases import Case, CaseKind
from intake.conversation.organizer import organizer
from intake.conversation.turns import Turn
from intake.desk import posting, retrying
from intake.errors import Refusal
from intake.notices import Letter
from intake.store import Store
from replies import render
from tests.intake.conversation.town import APPLIES
from tests.intake.desk.desks import CALL, DESK, KEYS, Desk

ANNA = "anna@gdynia.example"
HOLD = timedelta(minutes=10)


@pytest.fixture
def desk(store: Store) -> Desk:
    """A desk that holds what organizers say."""
    desk = Desk(store)
    rendering = partial(render.letter, address=DESK, keys=KEYS, hold=HOLD)
    desk.office = replace(desk.office, hold=HOLD, render=rendering)
    return desk


def asked_for(desk: Desk, *ids: str) -> Letter:
    """The welcome letter, behind which a letter that asks for these is held."""
    (welcome,) = desk.write(ANNA, APPLIES)
    with desk.store.transaction() as connection:
        application = rooms.applications.load(connection, 1)
        assert application
        turn = organizer.ask_items(application, None, ids, organizer="First", call=CALL)
        assert isinstance(turn, Turn)
        posting.perform(desk.office, connection, turn, desk.now, seed="ask")
    return welcome


def state(desk: Desk) -> str:
    (letter,) = [one for one in desk.letters() if one.notice == "items_asked"]
    return letter.state.value


def overtaken(desk: Desk) -> list[str]:
    return [one.text for one in desk.cases() if one.kind is CaseKind.OVERTAKEN]


def test_a_letter_whose_question_was_answered_meanwhile_stays_here_and_organizers_are_told(
    desk: Desk,
) -> None:
    welcome = asked_for(desk, "S1", "S2")
    desk.write(ANNA, "S1: USD 12 billion", to=welcome)
    assert state(desk) == "recalled"
    (told,) = overtaken(desk)
    assert "“Output of IoT-driven digital economy” came from the city" in told
    assert "`citydesk ask 1 S2`" in told
    with desk.store.reading() as connection:
        assert rooms.journal.verify(connection, 1) is None
        assert "letter_recalled" in [one.act for one in rooms.journal.chain(connection, 1)]


def test_of_a_letter_that_was_answered_whole_nothing_is_left_to_ask(desk: Desk) -> None:
    welcome = asked_for(desk, "S1", "S2")
    desk.write(ANNA, "S1: USD 12 billion\nS2: USD 3 billion", to=welcome)
    (told,) = overtaken(desk)
    assert told.endswith("Nothing of it is left to ask.")


def test_a_letter_whose_questions_still_stand_goes_out_as_it_was_approved(desk: Desk) -> None:
    welcome = asked_for(desk, "S1", "S2")
    desk.write(ANNA, "B1b: yes. S1: very much", to=welcome)
    assert state(desk) == "held"
    assert not overtaken(desk)


def asked_letter(desk: Desk) -> Letter:
    (letter,) = [one for one in desk.letters() if one.notice == "items_asked"]
    return letter


def test_a_letter_that_a_courier_has_in_hand_is_left_alone(desk: Desk) -> None:
    welcome = asked_for(desk, "S1")
    held = asked_letter(desk)
    with desk.store.transaction() as connection:
        lease = timedelta(minutes=5)
        claims = rooms.outbox.claim(connection, desk.now + HOLD, 10, lease)
        (mine,) = [one for one in claims if one.letter.id == held.id]
    desk.write(ANNA, "S1: USD 12 billion", to=welcome)
    with desk.store.transaction() as connection:
        assert rooms.outbox.sent(connection, held.id, mine.fence, desk.now)
    assert state(desk) == "sent"
    assert not overtaken(desk)


def test_a_letter_that_is_due_and_waits_for_another_attempt_is_not_sent_either(desk: Desk) -> None:
    welcome = asked_for(desk, "S1")
    held = asked_letter(desk)
    with desk.store.transaction() as connection:
        lease = timedelta(minutes=5)
        claims = rooms.outbox.claim(connection, desk.now + HOLD, 10, lease)
        (mine,) = [one for one in claims if one.letter.id == held.id]
        at = desk.now + timedelta(hours=1)
        assert rooms.outbox.later(connection, held.id, mine.fence, at, "The relay is away.")
    desk.write(ANNA, "S1: USD 12 billion", to=welcome)
    assert state(desk) == "recalled"
    assert len(overtaken(desk)) == 1


# --- what failed before it was answered ----------------------------------------------------------


def failed(desk: Desk) -> Case:
    """The letter that asks was refused for good, and organizers were told."""
    with desk.store.transaction() as connection:
        rooms.outbox.bounced(connection, asked_letter(desk).id, "mailbox full")
        case = Case(kind=CaseKind.BOUNCED, text="It came back.", at=desk.now, application=1)
        return rooms.cases.open(connection, case)


def again(desk: Desk, case: Case) -> retrying.Found | Refusal:
    with desk.store.reading() as connection:
        found = retrying.of_case(desk.office, connection, case)
        assert bool(retrying.letters_of(connection, case)) is isinstance(found, retrying.Found)
    return found


def test_a_failed_letter_does_not_go_again_once_the_city_has_answered(desk: Desk) -> None:
    welcome = asked_for(desk, "S1", "S2")
    case = failed(desk)
    assert isinstance(again(desk, case), retrying.Found)
    desk.write(ANNA, "S1: USD 12 billion", to=welcome)
    refused = again(desk, case)
    assert isinstance(refused, Refusal)
    assert "Since it was written, “Output of IoT-driven" in refused.text
    assert refused.text.endswith("so it is not sent again. `citydesk ask 1 S2` asks for the rest.")
    with desk.store.reading() as connection:
        found = retrying.find(desk.office, connection, [])
    assert isinstance(found, retrying.Found)
    assert (list(found.letters), list(found.late)) == ([], [refused])


def test_one_that_asks_for_other_things_goes_again(desk: Desk) -> None:
    welcome = asked_for(desk, "S1", "S2")
    case = failed(desk)
    desk.write(ANNA, "B1b: yes", to=welcome)
    found = again(desk, case)
    assert isinstance(found, retrying.Found)
    assert [one.id for one in found.letters] == [asked_letter(desk).id]


def test_one_that_asks_once_more_for_what_was_known_when_it_was_written_goes_again(
    desk: Desk,
) -> None:
    (welcome,) = desk.write(ANNA, APPLIES)
    desk.write(ANNA, "S1: USD 12 billion", to=welcome)
    with desk.store.transaction() as connection:
        application = rooms.applications.load(connection, 1)
        assert application
        turn = organizer.ask_items(application, None, ["S1"], organizer="First", call=CALL)
        assert isinstance(turn, Turn)
        posting.perform(desk.office, connection, turn, desk.now, seed="ask")
    assert isinstance(again(desk, failed(desk)), retrying.Found)
