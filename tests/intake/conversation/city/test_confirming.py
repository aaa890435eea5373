"""One word settles what its letter asked, and only that; a submission only as it was shown."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from intake.applications import State
from intake.contacts import Standing
from intake.conversation import Bond
from intake.notices import ConfirmMessage, Registered, SubmissionShown, WithdrawalAsked, Withdrawn
from tests.intake.conversation.town import (
    ANNA,
    APPLIES,
    BEN,
    EVE,
    Town,
    a_complete_town,
    a_file,
    a_registered_town,
    a_shown_town,
    a_town,
)


@pytest.mark.parametrize("word", ["CONFIRM", "Yes", "Yes, we confirm.", "ok"])
def test_one_word_registers_what_was_shown(word: str) -> None:
    town = a_shown_town()
    town.write(ANNA, word, to=town.to(ANNA))
    assert town.file().state is State.REGISTERED
    notice = town.notice(ANNA, Registered)
    assert notice.next_stage_at
    assert notice.receipt.asked == ()
    assert town.file().pending == ()


def test_everybody_on_the_file_is_told_of_the_registration_once() -> None:
    town = a_shown_town()
    letter = town.to(ANNA)
    town.write(ANNA, "Please add ben@gdynia.example", to=letter)
    town.write(ANNA, "CONFIRM", to=letter)
    assert sorted(town.addressees()) == [ANNA.address, BEN.address]
    assert town.receipt(BEN).understood == ()


@pytest.mark.parametrize("text", ["S1: USD 11 billion", "B2a: 5G"])
def test_an_answer_changed_after_the_summary_is_shown_again(text: str) -> None:
    town = a_shown_town()
    letter = town.to(ANNA)
    town.write(ANNA, text, to=letter)
    town.write(ANNA, "CONFIRM", to=letter)
    assert town.file().state is State.OPEN
    assert isinstance(town.said(ANNA), SubmissionShown)
    assert town.remarks(ANNA) == {"confirm_stale"}
    town.write(ANNA, "CONFIRM", to=town.to(ANNA))
    assert town.file().state is State.REGISTERED


def test_a_yes_with_another_answer_in_it_is_shown_again() -> None:
    town = a_shown_town()
    town.write(ANNA, "Yes.\n\nS1: USD 11 billion", to=town.to(ANNA))
    assert town.file().state is State.OPEN
    assert isinstance(town.said(ANNA), SubmissionShown)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("one thing: the name of our director is Leyla. Otherwise everything is correct, yes.",
         "confirm_reserved"),
        ("All correct, thank you. One thing: our mayor has changed.", "confirm_reserved"),
        ("Yes. Please change the budget. The rest is correct.", "confirm_reserved"),
        ("S1 is many billions. Yes, I confirm.", "confirm_reserved"),
        ("V11_office: Deputy Mayor. Otherwise yes.", "confirm_stale"),
    ],
)  # fmt: skip
def test_a_yes_but_for_something_is_shown_again(text: str, said: str) -> None:
    town = a_shown_town()
    town.write(ANNA, text, to=town.to(ANNA))
    assert town.file().state is State.OPEN
    assert isinstance(town.said(ANNA), SubmissionShown)
    assert town.remarks(ANNA) == {said}
    town.write(ANNA, "CONFIRM", to=town.to(ANNA))
    assert town.file().state is State.REGISTERED


def test_a_yes_but_for_something_withdraws_nothing() -> None:
    town = a_complete_town()
    town.write(ANNA, "withdraw", to=town.to(ANNA))
    town.write(ANNA, "Yes. All the rest is fine.", to=town.to(ANNA))
    assert town.file().state is State.OPEN
    town.write(ANNA, "Yes.", to=town.to(ANNA))
    assert town.file().state is State.WITHDRAWN


def test_a_yes_with_the_same_file_attached_twice_registers() -> None:
    town = a_shown_town()
    for _ in range(2):
        town.write(ANNA, "Yes", to=town.to(ANNA), files=(a_file("signed.pdf"),))
    assert town.file().state is State.REGISTERED


def test_the_same_answer_given_again_changes_nothing_that_was_shown() -> None:
    town = a_shown_town()
    letter = town.to(ANNA)
    town.write(ANNA, "S1: USD 12.4 billion", to=letter)
    town.write(ANNA, "CONFIRM", to=letter)
    assert town.file().state is State.REGISTERED


def test_a_summary_that_has_become_incomplete_is_not_registered() -> None:
    town = a_shown_town()
    letter = town.to(ANNA)
    town.write(ANNA, "S4_applied: yes", to=letter)  # now companies and output matter
    town.write(ANNA, "CONFIRM", to=letter)
    assert town.file().state is State.OPEN
    assert town.remarks(ANNA) == {"confirm_stale", "submit_missing"}


def test_no_to_a_summary_leaves_the_application_open() -> None:
    town = a_shown_town()
    town.write(ANNA, "No", to=town.to(ANNA))
    assert (town.file().state, town.file().pending) == (State.OPEN, ())
    assert town.remarks(ANNA) == {"submit_kept"}


@pytest.mark.parametrize("waits", ["withdraw", "stranger"])
@pytest.mark.parametrize(
    "text",
    [
        "No, this man is not from us, please don't give him our file",
        "No, it was error, sorry",
        "No. Somebody here pressed the wrong button.",
        "Hello,\n\nNo, this was a mistake by a colleague.\n\nBest regards\nAnna",
    ],
)
def test_a_no_with_its_reason_is_a_no(text: str, waits: str) -> None:
    town = a_complete_town()
    if waits == "stranger":
        town.write(EVE, "Hello", to=town.to(ANNA))
    else:
        town.write(ANNA, "withdraw", to=town.to(ANNA))
    town.write(ANNA, text, to=town.to(ANNA))
    said = {"stranger": "colleague_refused", "withdraw": "withdraw_kept"}
    assert town.remarks(ANNA) == {said[waits]}
    assert town.file().state is State.OPEN
    assert not any(one.asked for one in town.file().pending)


@pytest.mark.parametrize(
    "text",
    [
        "Yes, as soon as our mayor has come back from the summit",
        "There was no time to look at it so far",
        "No idea, the mayor is away this week",
        "1. Yes",
        "(1) Yes, please",
        "Q1: yes",
    ],
)
def test_words_that_are_no_clear_word_decide_nothing_and_that_is_said(text: str) -> None:
    town = a_complete_town()
    town.write(ANNA, "withdraw", to=town.to(ANNA))
    waiting = town.file().pending
    town.write(ANNA, text, to=town.to(ANNA))
    assert town.remarks(ANNA) == {"withdraw_waits", "word_needed"}
    assert (town.file().state, town.file().pending) == (State.OPEN, waiting)


def test_an_answer_to_a_letter_that_waits_for_a_word_is_kept_and_the_word_still_asked() -> None:
    town = a_complete_town()
    town.write(ANNA, "withdraw", to=town.to(ANNA))
    town.write(ANNA, "S1: USD 9 billion", to=town.to(ANNA))
    assert town.receipt(ANNA).understood
    assert town.remarks(ANNA) == {"withdraw_waits", "word_needed"}


def test_a_second_yes_is_told_that_the_first_one_counted() -> None:
    town = a_shown_town()
    letter = town.to(ANNA)
    for _ in range(2):
        town.write(ANNA, "CONFIRM", to=letter)
    assert town.remarks(ANNA) == {"already_registered"}
    assert [one.act for one in town.entries].count("registered") == 1


def test_a_bare_yes_where_several_things_wait_settles_none() -> None:
    town = a_shown_town()
    town.write(ANNA, "withdraw", to=town.to(ANNA))
    before = town.file()
    town.write(ANNA, "Yes", to=replace(town.to(ANNA), pending=None, questions=()))
    assert town.remarks(ANNA) == {"confirm_which", "submit_waits", "withdraw_waits", "word_there"}
    assert town.file() == before


@pytest.mark.parametrize("word", ["Yes, thank you!", "No."])
@pytest.mark.parametrize("waits", ["stranger", "proposal"])
def test_a_word_to_a_letter_that_asked_nothing_settles_nothing(word: str, waits: str) -> None:
    town = a_registered_town()
    letter = town.to(ANNA)
    assert (letter.questions, letter.pending) == ((), None)
    if waits == "stranger":
        town.write(EVE, "Please put me on.", to=letter)
    else:
        town.write(ANNA, "Our GDP was USD 1 billion.")
    before = town.file()
    assert [one.kind for one in before.pending] == [waits]
    said = {"stranger": "person", "proposal": "proposal"}
    town.write(ANNA, word, to=letter)
    assert town.remarks(ANNA) == {"confirm_which", f"{said[waits]}_waits", "word_there"}
    assert town.file() == before


def test_a_yes_to_another_letter_than_the_check_letter_names_that_by_its_moment() -> None:
    town = a_complete_town()
    receipt, asked_at = town.to(ANNA), town.now
    town.write(ANNA, "SUBMIT", to=receipt)
    before = town.file()
    town.write(ANNA, "CONFIRM", to=receipt)
    assert town.file() == before
    (waits,) = [one for one in town.receipt(ANNA).remarks if one.kind == "submit_waits"]
    assert datetime.fromisoformat(waits.words) == asked_at


@pytest.mark.parametrize(
    ("language", "unclear", "word"),
    [
        ("pt", "Ainda vamos ler o resumo com calma.", "SIM"),
        ("tr", "Başkanımız özeti henüz okumadı.", "Evet"),
        ("es", "La alcaldesa todavía lo está leyendo.", "Sí, confirmo."),
        ("en", "The commissioner is reading it.", "Yes, confirmed."),
        ("zh", "局长尚在审阅。", "是"),
        ("ko", "시장님이 아직 읽고 계십니다.", "네"),
        ("ru", "Мы ещё читаем.", "Да"),
        ("hi", "हम अभी पढ़ रहे हैं।", "हाँ"),
        ("fr", "Madame la maire le lit encore.", "Oui"),
        ("de", "Der Bürgermeister liest noch.", "Ja"),
        ("ja", "市長がまだ読んでおります。", "はい"),
        ("ar", "العمدة ما زال يقرأ.", "نعم"),
    ],
)
def test_a_letter_that_asks_again_for_the_word_asks_nothing_else_and_takes_it(
    language: str, unclear: str, word: str
) -> None:
    town = a_shown_town()
    before = town.file().current
    town.write(ANNA, unclear, to=town.to(ANNA), language=language)
    receipt = town.receipt(ANNA)
    assert town.remarks(ANNA) == {"submit_waits", "word_needed"}
    assert (receipt.asked, receipt.missing, receipt.findings) == ((), (), ())
    town.write(ANNA, word, to=town.to(ANNA), language=language)
    assert town.file().state is State.REGISTERED
    assert town.file().current == before


def test_while_the_form_waits_every_letter_to_its_reader_asks_for_the_word() -> None:
    town = a_complete_town()
    old = town.to(ANNA)
    town.write(ANNA, "SUBMIT", to=old)
    town.write(ANNA, "Is there a fee?", to=replace(old, questions=()))
    assert town.remarks(ANNA) == {"question_passed_on", "submit_waits", "word_needed"}
    town.write(ANNA, "Yes", to=town.to(ANNA))
    assert town.file().state is State.REGISTERED


def test_a_yes_behind_a_changed_answer_shows_the_form_again_and_answers_nothing() -> None:
    town = a_shown_town()
    town.write(ANNA, "S1: USD 11 billion", to=town.to(ANNA))
    assert town.receipt(ANNA).asked == ()
    before = town.file().current
    town.write(ANNA, "Yes", to=town.to(ANNA))
    assert town.remarks(ANNA) == {"confirm_stale"}
    assert isinstance(town.said(ANNA), SubmissionShown)
    assert town.file().current == before


def test_one_yes_more_is_enough_where_one_thing_waits() -> None:
    town = a_complete_town()
    receipt = town.to(ANNA)
    town.write(ANNA, "SUBMIT", to=receipt)
    town.write(ANNA, "CONFIRM", to=receipt)
    town.write(ANNA, "Yes", to=town.to(ANNA))
    assert town.file().state is State.REGISTERED


def test_a_courtesy_is_only_a_courtesy_where_nothing_waits() -> None:
    town = a_registered_town()
    town.write(ANNA, "Yes, thank you!", to=town.to(ANNA))
    assert town.remarks(ANNA) == set()


def test_a_yes_to_the_letter_that_asked_settles_its_matter_only() -> None:
    town = a_shown_town()
    shown = town.to(ANNA)
    town.write(ANNA, "withdraw", to=shown)
    town.write(ANNA, "Yes", to=shown)
    assert town.file().state is State.REGISTERED
    assert [one.kind for one in town.file().pending] == ["withdraw"]


@pytest.mark.parametrize("word", ["Yes", "No"])
def test_a_word_to_a_letter_that_puts_other_questions_settles_nothing(word: str) -> None:
    town = a_complete_town()
    receipt = town.to(ANNA)
    assert receipt.questions
    town.write(ANNA, "withdraw", to=receipt)
    before = town.file()
    town.write(ANNA, word, to=receipt)
    assert town.remarks(ANNA) == {"confirm_which", "withdraw_waits", "word_needed"}
    assert town.file() == before


def test_a_yes_to_an_older_letter_whose_matter_is_settled_settles_nothing_newer() -> None:
    town = a_shown_town()
    old = town.to(ANNA)
    town.write(ANNA, "No", to=old)
    town.write(ANNA, "withdraw", to=town.letters[0])
    town.write(ANNA, "Yes", to=old)
    assert town.file().state is State.OPEN
    assert isinstance(town.said(ANNA), SubmissionShown)
    assert [one.kind for one in town.file().pending] == ["withdraw", "submit"]


@pytest.mark.parametrize("wish", ["SUBMIT", "withdraw"])
def test_a_confirmation_needs_the_reply_address(wish: str) -> None:
    town = a_complete_town()
    town.write(ANNA, wish, to=town.to(ANNA))
    before = town.file()
    town.write(ANNA, "Yes", to=town.to(ANNA), bond=Bond.THREAD)
    assert town.remarks(ANNA) == {"submit_needs_letter"}
    assert town.file() == before


def test_a_colleagues_yes_to_anothers_summary_settles_nothing() -> None:
    town = a_shown_town()
    letter = town.to(ANNA)
    town.write(ANNA, "Please add ben@gdynia.example", to=letter)
    town.write(BEN, "Yes", to=letter)
    assert town.file().state is State.OPEN


def test_a_withdrawal_is_asked_once_more_and_then_done() -> None:
    town = a_town()
    town.write(ANNA, "We withdraw our application.", to=town.to(ANNA))
    assert isinstance(town.said(ANNA), WithdrawalAsked)
    town.write(ANNA, "No", to=town.to(ANNA))
    assert town.remarks(ANNA) == {"withdraw_kept"}
    town.write(ANNA, "withdraw", to=town.to(ANNA))
    town.write(ANNA, "Yes, please withdraw.", to=town.to(ANNA))
    assert isinstance(town.said(ANNA), Withdrawn)
    file = town.file()
    assert (file.state, file.city_key, file.pending) == (State.WITHDRAWN, None, ())


# --- proposals ----------------------------------------------------------------------------------


def a_proposal(text: str, **more: Any) -> Town:
    """Anna's address has written without a reply address; she has been asked."""
    town = a_complete_town()
    town.write(ANNA, text, **more)
    return town


def test_a_mail_without_the_reply_address_is_repeated_to_the_address_on_file() -> None:
    town = a_proposal("S1: USD 9 billion", subject="Our figures")
    asked = town.notice(ANNA, ConfirmMessage)
    assert (asked.subject, asked.excerpt) == ("Our figures", "S1: USD 9 billion")
    assert town.file().current["S1"].message == "m2"
    assert town.turn.fruitless


def test_a_confirmed_proposal_counts_once_as_it_was_written() -> None:
    town = a_proposal("S1: USD 9 billion\n\nWe like the sea.", files=(a_file("S1.pdf"),))
    letter = town.to(ANNA)
    town.write(ANNA, "Yes", to=letter)
    assert town.remarks(ANNA) == {"message_confirmed"}
    assert town.receipt(ANNA).unplaced == ("We like the sea.",)
    answer = town.file().current["S1"]
    assert (answer.message, answer.by) == ("m3", ANNA.key)
    assert [one.message for one in town.file().evidence] == ["m3"]
    count = len(town.file().answers)
    town.write(ANNA, "Yes", to=letter)
    assert len(town.file().answers) == count


def test_a_denied_proposal_never_counts() -> None:
    town = a_proposal("S1: USD 9 billion")
    letter = town.to(ANNA)
    town.write(ANNA, "No", to=letter)
    assert town.remarks(ANNA) == {"message_dropped"}
    town.write(ANNA, "Yes", to=letter)
    assert town.file().current["S1"].message == "m2"


@pytest.mark.parametrize(
    "text",
    [
        "SUBMIT",
        "Please withdraw our application.",
        "Please hand over to eve@elsewhere.example",
        "Please add eve@elsewhere.example",
    ],
)
def test_a_confirmed_proposal_binds_nothing_by_itself(text: str) -> None:
    town = a_proposal(text)
    town.write(ANNA, "Yes", to=town.to(ANNA))
    assert town.remarks(ANNA) == {"message_confirmed", "submit_needs_letter"}
    assert town.file().pending == ()
    assert [one.standing for one in town.file().contacts] == [Standing.ACTIVE]
    assert town.addressees() == [ANNA.address]


def test_a_yes_within_a_proposal_settles_nothing_else() -> None:
    town = a_shown_town()
    town.write(EVE, "Hello", to=town.to(ANNA))
    town.write(ANNA, "Yes")
    town.write(ANNA, "Yes", to=town.to(ANNA))
    assert town.remarks(ANNA) == {"message_confirmed"}
    assert town.file().state is State.OPEN
    assert [one.kind for one in town.file().pending] == ["submit", "stranger"]


def test_a_question_within_a_proposal_reaches_the_organizers() -> None:
    town = a_proposal("When does the pre-selection begin?")
    assert not town.cases
    town.write(ANNA, "Yes", to=town.to(ANNA))
    assert [one.message for one in town.cases] == ["m3"]


def test_a_proposal_that_is_gone_is_not_invented() -> None:
    town = a_proposal("S1: USD 9 billion")
    del town.messages["m3"]
    town.write(ANNA, "Yes", to=town.to(ANNA))
    assert town.remarks(ANNA) == {"message_dropped"}


def test_a_proposal_confirmed_after_registration_is_late_like_any_other_mail() -> None:
    town = a_registered_town()
    town.write(ANNA, "S1: USD 9 billion")
    town.now = town.call.stages[town.file().stage].closes_at.replace(year=2026)
    town.write(ANNA, "Yes", to=town.to(ANNA))
    assert town.remarks(ANNA) == {"message_confirmed", "after_registration"}
    assert town.file().current["S1"].message == "m2"


def test_a_fresh_mail_of_a_contact_opens_no_second_application() -> None:
    town = a_proposal(APPLIES)
    assert list(town.applications) == [1]
