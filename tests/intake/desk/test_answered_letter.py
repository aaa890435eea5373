"""Which of our letters a mail answers that names none, and what it may take from it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from intake import store as rooms
from intake.applications import State
from intake.desk import readings
from intake.notices import Letter
from intake.store import Store
from tests.intake.conversation.town import APPLIES, ENOUGH
from tests.intake.desk.desks import Desk

ANNA, BEN, EVE = "anna@gdynia.example", "ben@gdynia.example", "eve@elsewhere.example"


@pytest.fixture
def begun(store: Store) -> Desk:
    """Anna has written for Gdynia."""
    office = Desk(store)
    office.write(ANNA, APPLIES)
    return office


@pytest.fixture
def complete(begun: Desk) -> Desk:
    """Anna has answered what is demanded."""
    begun.write(ANNA, ENOUGH, to=begun.to(ANNA))
    return begun


def bare(office: Desk, person: str, text: str, letter: Letter) -> str:
    """A mail to the reply address that names and quotes no letter, kept and not served yet."""
    mail = office.mail(person, text, subject="Our answers")
    del mail["To"]
    mail["To"] = letter.reply_to
    return office.deliver(mail, person)


def write_bare(office: Desk, person: str, text: str, letter: Letter) -> list[Letter]:
    before = len(office.letters())
    bare(office, person, text, letter)
    office.serve()
    return office.letters()[before:]


def numbered(letter: Letter, id: str) -> int:
    return letter.questions.index(id) + 1


def test_numbers_are_those_of_the_only_letter_since_the_contacts_last_mail(begun: Desk) -> None:
    letter = begun.to(ANNA)
    write_bare(begun, ANNA, f"{numbered(letter, 'V11_authority')}. yes", letter)
    assert "V11_authority" in begun.file().current


def test_two_mails_in_a_row_are_read_by_the_letter_that_was_there(begun: Desk) -> None:
    letter = begun.to(ANNA)
    number = numbered(letter, "V11_authority")
    begun.deliver(begun.mail(ANNA, "V11_writer: Name Surname", to=letter), ANNA)
    bare(begun, ANNA, f"{number}. yes", letter)
    begun.serve()
    assert begun.letters()[1].questions[number - 1 :][:1] != ("V11_authority",)
    assert begun.file().current["V11_authority"].words == "yes"


def test_a_letter_written_after_the_mail_came_is_not_what_it_answers(complete: Desk) -> None:
    letter = complete.to(ANNA)
    complete.deliver(complete.mail(ANNA, "Please withdraw our application.", to=letter), ANNA)
    bare(complete, ANNA, "Yes.", letter)
    complete.serve()
    assert complete.to(ANNA).notice == "received"
    assert complete.file().state is State.OPEN
    assert [one.kind for one in complete.file().pending] == ["withdraw"]


def test_a_letter_that_waits_for_the_courier_is_not_what_a_mail_answers(begun: Desk) -> None:
    first = begun.to(ANNA)
    number = numbered(first, "V11_authority")
    begun.carry = lambda: None  # type: ignore[method-assign]
    begun.write(ANNA, "V11_writer: Name Surname", to=first)
    write_bare(begun, ANNA, f"{number}. yes", first)
    assert begun.file().current["V11_authority"].words == "yes"


def test_a_letter_that_is_being_carried_may_have_been_read(begun: Desk) -> None:
    first = begun.to(ANNA)
    begun.write(ANNA, "V11_writer: Name Surname", to=first)
    second = replace(begun.to(ANNA))
    with begun.store.transaction() as connection:
        seen = rooms.answerable.seen(connection, 1, ANNA, begun.now - timedelta(seconds=2))
        assert [one.id for one, _ in seen] == [first.id]
        seen = rooms.answerable.seen(connection, 1, ANNA, begun.now)
        assert [one.id for one, _ in seen] == [second.id, first.id]


def test_numbers_that_several_letters_explain_differently_are_asked_about(begun: Desk) -> None:
    first = begun.to(ANNA)
    number = numbered(first, "V11_authority")
    begun.write(EVE, "Put me on.", to=first)  # and Anna is asked about Eve
    (letter,) = write_bare(begun, ANNA, f"{number}. yes\n\nB4: 240 enterprises", first)
    assert "V11_authority" not in begun.file().current
    assert begun.file().current["B4"].by == ANNA
    assert "which of our letters" in letter.markdown
    assert "authority" in letter.markdown.lower()


def test_a_named_letter_counts_however_many_came_since(begun: Desk) -> None:
    first = begun.to(ANNA)
    number = numbered(first, "V11_authority")
    begun.write(EVE, "Put me on.", to=first)
    begun.write(ANNA, f"{number}. yes", to=first)
    assert "V11_authority" in begun.file().current


def test_an_unthreaded_yes_confirms_the_only_thing_that_was_asked(complete: Desk) -> None:
    complete.write(ANNA, "SUBMIT", to=complete.to(ANNA))
    write_bare(complete, ANNA, "Yes, we confirm.", complete.to(ANNA))
    assert complete.file().state is State.REGISTERED


def test_an_unthreaded_yes_where_two_letters_asked_settles_nothing(complete: Desk) -> None:
    complete.write(ANNA, "SUBMIT", to=complete.to(ANNA))
    complete.write(EVE, "Put me on.", to=complete.to(ANNA))
    (letter,) = write_bare(complete, ANNA, "Yes, we confirm.", complete.to(ANNA))
    assert complete.file().state is State.OPEN
    assert [one.address.address for one in complete.file().contacts] == [ANNA]
    assert "not sure what you mean" in letter.markdown


def test_an_unthreaded_yes_puts_nobody_on_the_file(complete: Desk) -> None:
    complete.write(ANNA, "SUBMIT", to=complete.to(ANNA))
    complete.write(ANNA, "CONFIRM", to=complete.to(ANNA))
    complete.write(EVE, "Put me on.", to=complete.to(ANNA))
    asked = complete.to(ANNA)
    assert asked.notice == "confirm_person"
    write_bare(complete, ANNA, "Yes", asked)
    assert [one.address.address for one in complete.file().contacts] == [ANNA]
    complete.write(ANNA, "Yes", to=asked)
    assert [one.address.address for one in complete.file().contacts] == [ANNA, EVE]


def test_a_forged_mail_makes_no_letter_the_only_one(complete: Desk) -> None:
    complete.write(ANNA, "SUBMIT", to=complete.to(ANNA))
    shown = complete.to(ANNA)
    complete.write(ANNA, "Our city brain is not in operation.", subject="forged")
    assert complete.to(ANNA).notice == "confirm_message"
    write_bare(complete, ANNA, "Yes", shown)
    assert "B2b" not in complete.file().current
    assert complete.file().state is State.OPEN


def test_a_kept_mail_is_cut_the_same_when_it_is_read_again_later(begun: Desk) -> None:
    letter = begun.to(ANNA)
    mail = begun.mail(ANNA, "B1b: yes", to=letter, thread=False)
    id = begun.deliver(mail, ANNA)
    with begun.store.reading() as connection:
        before = readings.again(begun.office, connection, id)
    begun.serve()
    for text in ("B2b: yes", "B3b: yes"):
        begun.write(ANNA, text, to=begun.to(ANNA))
    with begun.store.reading() as connection:
        assert readings.again(begun.office, connection, id) == before


def test_numbers_under_a_letter_that_asked_nothing_are_those_of_the_last_one_that_did(
    begun: Desk,
) -> None:
    asked = begun.to(ANNA)
    begun.write(ANNA, "PAUSE", to=asked)
    paused = begun.to(ANNA)
    assert paused.questions == ()
    begun.write(ANNA, f"{numbered(asked, 'V11_authority')}. yes, by the mayor", to=paused)
    assert begun.file().current["V11_authority"].by == ANNA
    assert begun.file().state is State.PAUSED
    assert "still paused" in begun.to(ANNA).markdown


def test_a_bare_yes_to_a_letter_that_asked_nothing_answers_no_earlier_question(
    begun: Desk,
) -> None:
    begun.write(ANNA, "PAUSE", to=begun.to(ANNA))
    begun.write(ANNA, "Yes, thank you.", to=begun.to(ANNA))
    assert "V11_authority" not in begun.file().current


@pytest.fixture
def joined(begun: Desk) -> Letter:
    """Ben wrote for Gdynia as well and was put on Anna's file; the last letter of his own one."""
    begun.write(BEN, APPLIES)
    letter = begun.to(BEN)
    begun.write(ANNA, "Yes", to=begun.to(ANNA))
    assert begun.file(2).state is State.WITHDRAWN
    return letter


@pytest.mark.parametrize(("token", "thread"), [(True, True), (False, True), (True, False)])
def test_an_old_letter_of_a_joined_file_only_proposes_to_the_living_one(
    begun: Desk, joined: Letter, token: bool, thread: bool
) -> None:
    (letter,) = begun.write(BEN, "B3b: yes", to=joined, token=token, thread=thread)
    assert (letter.notice, letter.application, letter.to.address) == ("confirm_message", 1, BEN)
    assert "about this application" in letter.markdown
    assert "we read it for the application of Gdynia, and answer it" in letter.markdown
    assert "B3b" not in begun.file(1).current
    begun.write(BEN, "Yes", to=letter)
    assert begun.file(1).current["B3b"].by == BEN
    assert "B3b" not in begun.file(2).current


def test_an_old_letter_of_a_joined_file_binds_nothing(begun: Desk, joined: Letter) -> None:
    begun.write(ANNA, ENOUGH, to=begun.to(ANNA))
    for text in ("SUBMIT", "Please withdraw our application.", f"Please hand over to {EVE}"):
        (letter,) = begun.write(BEN, text, to=joined)
        assert letter.notice == "confirm_message"
    assert [one.kind for one in begun.file(1).pending] == ["proposal"] * 3
    assert begun.file(1).state is State.OPEN


def test_somebody_else_with_an_old_letter_of_a_joined_file_learns_nothing_of_the_living(
    begun: Desk, joined: Letter
) -> None:
    (told,) = (one for one in begun.write(EVE, "B3b: yes", to=joined) if one.to.address == EVE)
    assert (told.notice, told.application) == ("told", None)
    assert begun.file(1).pending == ()


def test_an_absence_note_to_an_old_letter_proposes_nothing(begun: Desk, joined: Letter) -> None:
    assert not begun.write(BEN, "Away", to=joined, Auto_Submitted="auto-replied")
    assert begun.file(1).pending == ()


def test_who_is_on_no_other_file_hears_that_the_application_has_ended(begun: Desk) -> None:
    begun.write(ANNA, "withdraw", to=begun.to(ANNA))
    begun.write(ANNA, "Yes", to=begun.to(ANNA))
    (letter,) = begun.write(ANNA, "B3b: yes", to=begun.to(ANNA))
    assert letter.notice == "received"
    assert "has ended" in letter.markdown
