"""Mails through the whole desk on both stores: whose they are, what changes, who hears of it."""

import re
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from intake import desk, store
from intake.applications import State
from intake.cases import MOST_LISTED, Case, CaseKind
from intake.contacts import Standing
from intake.conversation.turns import EXCERPT
from intake.desk import acts, erasing, readings
from intake.store import Store
from intake.store.erasing import GONE
from tests.intake.conversation.town import AFTER_CLOSING, APPLIES, ENOUGH
from tests.intake.desk.desks import DESK, ORGANIZER, Desk, addressees
from tests.intake.desk.test_open_ended import perform

ANNA, BEN, EVE = "anna@gdynia.example", "ben@gdynia.example", "eve@elsewhere.example"


@pytest.fixture
def office(store: Store) -> Desk:
    return Desk(store)


@pytest.fixture
def begun(office: Desk) -> Desk:
    """Anna has written for Gdynia."""
    office.write(ANNA, APPLIES)
    return office


def test_from_the_first_mail_to_a_registered_application(begun: Desk) -> None:
    for text, notice in ((ENOUGH, "received"), ("SUBMIT", "submission"), ("CONFIRM", "registered")):
        (letter,) = begun.write(ANNA, text, to=begun.to(ANNA))
        assert (letter.notice, letter.to.address) == (notice, ANNA)
    assert begun.file().state is State.REGISTERED
    assert not begun.cases()


def test_a_colleague_hears_of_the_registration_in_their_own_last_thread(begun: Desk) -> None:
    letters = begun.write(ANNA, f"Please add {BEN} to our application.", to=begun.to(ANNA))
    (welcome,) = [one for one in letters if one.to.address == BEN]
    assert welcome.in_reply_to is None
    begun.write(BEN, "B3b: yes", to=begun.to(BEN))
    last = begun.to(BEN)
    for text in (ENOUGH, "SUBMIT"):
        begun.write(ANNA, text, to=begun.to(ANNA))
    letters = begun.write(ANNA, "CONFIRM", to=begun.to(ANNA))
    assert begun.file().state is State.REGISTERED
    (told,) = [one for one in letters if one.to.address == BEN]
    assert told.notice == "registered"
    assert told.in_reply_to == last.message_id
    assert last.message_id in told.references
    assert told.subject == last.subject


def test_the_same_mail_three_times_has_one_effect(begun: Desk) -> None:
    mail = begun.mail(ANNA, "B1b: yes", to=begun.to(ANNA))
    for _ in range(3):
        begun.deliver(mail, ANNA)
        begun.serve()
    assert len(begun.letters()) == 2
    assert len([one for one in begun.file().answers if one.question == "B1b"]) == 1


def test_a_mail_that_waits_is_served_once(begun: Desk) -> None:
    begun.deliver(begun.mail(ANNA, "B1b: yes", to=begun.to(ANNA)), ANNA)
    assert (begun.serve(), begun.serve()) == (1, 0)


def test_a_yes_quoted_from_an_older_letter_is_not_the_writers(begun: Desk) -> None:
    begun.write(ANNA, ENOUGH, to=begun.to(ANNA))
    begun.write(ANNA, "SUBMIT", to=begun.to(ANNA))
    shown = begun.to(ANNA)
    begun.write(ANNA, "B3b: yes\n\n> Yes\n> CONFIRM", to=shown)
    assert begun.file().state is State.OPEN
    assert "B3b" in begun.file().current


def test_numbers_are_those_of_the_letter_that_is_answered(begun: Desk) -> None:
    first = begun.to(ANNA)
    number = first.questions.index("V11_authority") + 1
    begun.write(ANNA, "V11_writer: Name Surname\nV11_office: Deputy Mayor", to=first)
    assert begun.to(ANNA).questions[number - 1 :][:1] != ("V11_authority",)
    begun.write(ANNA, f"{number}. yes", to=first)
    assert "V11_authority" in begun.file().current


def test_the_reply_address_alone_is_enough(begun: Desk) -> None:
    (letter,) = begun.write(ANNA, "B1b: yes", to=begun.to(ANNA), thread=False)
    assert letter.notice == "received"
    assert "B1b" in begun.file().current


def test_our_words_are_known_by_the_reply_address_where_the_thread_is_lost(begun: Desk) -> None:
    letter = begun.to(ANNA)
    lines = letter.markdown.splitlines()
    number = letter.questions.index("V11_authority") + 1
    first = next(index for index, line in enumerate(lines) if line.startswith(f"{number}. "))
    lines.insert(first + 1, "Yes, by decision of the mayor.")
    head = f"From: Citydesk <{DESK}>\nTo: {ANNA}\nSubject: {letter.subject}\n\n"
    raw = begun.mail(ANNA, "See below.\n\n" + head + "\n".join(lines), subject="Re: your letter")
    del raw["To"]
    raw["To"] = letter.reply_to
    begun.deliver(raw, ANNA)
    begun.serve()
    assert begun.file().current["V11_authority"].words.startswith("Yes, by decision")


def test_the_thread_alone_answers_and_binds_nothing(begun: Desk) -> None:
    begun.write(ANNA, ENOUGH, to=begun.to(ANNA), token=False)
    assert "S1" in begun.file().current
    (letter,) = begun.write(ANNA, "SUBMIT", to=begun.to(ANNA), token=False)
    assert letter.notice == "received"
    assert begun.file().pending == ()


def test_the_address_alone_only_proposes(begun: Desk) -> None:
    (letter,) = begun.write(ANNA, "B1b: yes")
    assert letter.notice == "confirm_message"
    assert "B1b" not in begun.file().current
    begun.write(ANNA, "Yes", to=letter)
    assert begun.file().current["B1b"].by == ANNA
    begun.write(ANNA, "Yes", to=letter)
    assert len([one for one in begun.file().answers if one.question == "B1b"]) == 1


def test_a_token_that_nobody_has_opens_no_file_of_others(begun: Desk) -> None:
    forged = replace(begun.to(ANNA), reply_to=f"desk+{'a' * 26}@cities.example")
    begun.write(EVE, APPLIES.replace("Gdynia", "Zaragoza"), to=forged, thread=False)
    assert begun.file(2).contacts[0].address.address == EVE
    assert begun.file(1).pending == ()


def test_a_stranger_is_told_nothing_of_the_file(begun: Desk) -> None:
    letters = begun.write(EVE, "status\n\nB1b: yes", to=begun.to(ANNA))
    assert addressees(letters) == [ANNA, EVE]
    told = begun.to(EVE)
    for secret in ("Gdynia", ANNA, "number 1", "+"):
        assert secret not in told.markdown + told.reply_to
    assert (told.application, told.pending) == (None, None)
    assert "Gdynia" not in told.subject


def test_a_strangers_mails_are_taken_up_on_yes_with_numbers_and_files(begun: Desk) -> None:
    letter = begun.to(ANNA)
    number = letter.questions.index("V11_authority") + 1
    begun.write(EVE, f"{number}. yes", to=letter, files=["mandate.pdf"])
    ask = begun.to(ANNA)
    letters = begun.write(ANNA, "Yes", to=ask)
    assert addressees(letters) == [ANNA, EVE]
    assert begun.file().current["V11_authority"].by == EVE
    assert [(one.name, one.question) for one in begun.file().evidence] == [
        ("mandate.pdf", "V11_authority")
    ]
    begun.write(EVE, "B1b: yes", to=begun.to(EVE))
    assert begun.file().current["B1b"].by == EVE
    assert not begun.cases()


def test_two_for_one_city_meet_and_join(begun: Desk) -> None:
    letters = begun.write(BEN, f"{APPLIES}\n\nB2b: yes")
    assert addressees(letters) == [ANNA, BEN, ORGANIZER.address]
    assert ANNA not in begun.to(BEN).markdown
    assert [one.kind for one in begun.cases()] == [CaseKind.SAME_CITY]
    letters = begun.write(ANNA, "Yes", to=begun.to(ANNA))
    assert addressees(letters) == [ANNA, BEN]
    assert begun.file(1).current["B2b"].by == BEN
    assert begun.file(2).state is State.WITHDRAWN
    assert not begun.cases()
    begun.write(BEN, "B3b: yes", to=begun.to(BEN))
    assert "B3b" in begun.file(1).current


def test_two_unsettled_applications_do_not_break_the_store(office: Desk) -> None:
    office.write(ANNA, "We would like to take part.")
    office.write(BEN, "We would like to take part.")
    office.write(ANNA, "V11_city: Gdynia, Poland", to=office.to(ANNA))
    office.write(BEN, "V11_city: Gdynia, Poland", to=office.to(BEN))
    assert (office.file(1).city, office.file(2).city) == ("Gdynia", None)
    office.write(ANNA, "V11_city: Zaragoza, Spain", to=office.letters()[0])
    office.write(BEN, "Thanks.", to=office.to(BEN))
    assert office.file(2).city == "Gdynia"
    with office.store.reading() as connection:
        assert store.inbox.parked(connection) == []


def test_who_handed_over_is_a_stranger_from_then_on(begun: Desk) -> None:
    old = begun.to(ANNA)
    letters = begun.write(ANNA, f"Please hand over to {BEN}", to=old)
    assert addressees(letters) == [ANNA, BEN]
    begun.write(BEN, "YES", to=begun.to(BEN))
    for token in (True, False):
        letters = begun.write(ANNA, "B1b: yes", to=old, token=token)
        assert [one.notice for one in letters if one.to.address == ANNA] == ["told"]
    assert "B1b" not in begun.file().current
    begun.write(BEN, "Yes", to=next(o for o in begun.letters() if o.notice == "confirm_person"))
    assert begun.file().current["B1b"].by == ANNA
    assert {one.standing for one in begun.file().contacts} == {Standing.ACTIVE}


def test_a_colleague_who_uses_anothers_reply_address_counts_as_themself(begun: Desk) -> None:
    begun.write(ANNA, f"Please add {BEN}", to=begun.to(ANNA))
    letters = begun.write(BEN, "B1b: yes", to=begun.to(ANNA))
    assert addressees(letters) == [BEN]
    assert begun.file().current["B1b"].by == BEN


def test_everything_held_is_listed_to_who_asks(begun: Desk) -> None:
    (letter,) = begun.write(ANNA, "Please send me everything you hold on us.", to=begun.to(ANNA))
    assert letter.notice == "holdings"
    assert "Welcome" in letter.markdown or "Re: Application" in letter.markdown
    listed = re.findall(r"^- (\d{4}-\d\d-\d\d \d\d:\d\d) (\S+) ·", letter.markdown, re.MULTILINE)
    sent = begun.letters()[0].created_at
    assert {zone for _, zone in listed} == {"(Asia/Shanghai)"}
    assert f"{sent.astimezone(ZoneInfo('Asia/Shanghai')):%Y-%m-%d %H:%M}" in dict(listed)


def test_an_organizers_letter_stays_in_the_thread_of_the_contacts_own_mails(begun: Desk) -> None:
    begun.write(EVE, "Buy cheap watches", to=begun.to(ANNA))
    file = begun.file()
    with begun.store.transaction() as connection:
        latest = readings.latest(begun.office, connection, file)
    assert latest
    assert latest.sender.address == ANNA


def test_an_organizer_who_mails_the_desk_is_told_how_to_answer_a_city(begun: Desk) -> None:
    (letter,) = begun.write(ORGANIZER.address, "Two months.", to=begun.to(ANNA))
    assert (letter.to, letter.notice, letter.reply_to) == (ORGANIZER, "told", DESK)
    assert begun.file().pending == ()


@pytest.mark.parametrize("person", [ANNA, EVE, ORGANIZER.address])
def test_automatic_mail_is_never_answered(begun: Desk, person: str) -> None:
    before = begun.file()
    text = "B1b: yes\n\nCONFIRM"
    assert not begun.write(person, text, to=begun.to(ANNA), Auto_Submitted="auto-replied")
    assert begun.file() == before


def test_an_answer_with_the_mark_of_mass_mail_is_read_by_its_letter_or_shown(begun: Desk) -> None:
    mark = "<https://gdynia.example/unsubscribe>"
    (letter,) = begun.write(ANNA, "B1b: yes", to=begun.to(ANNA), List_Unsubscribe=mark)
    assert "B1b" in begun.file().current
    again = begun.write(ANNA, "B1a: smart city", to=letter, thread=False, List_Unsubscribe=mark)
    assert not again
    assert "B1a" not in begun.file().current
    for n in range(3):
        assert not begun.write("no-reply@gdynia.example", f"Yes {n}", to=letter)
    assert [one.kind for one in begun.cases()] == [CaseKind.UNUSABLE]


@pytest.mark.parametrize(("person", "most"), [(ANNA, 10), (EVE, 5), (ORGANIZER.address, 5)])
def test_a_machine_that_says_nothing_is_answered_a_few_times_a_day(
    begun: Desk, person: str, most: int
) -> None:
    letter = begun.to(ANNA)
    letters = [one for n in range(12) for one in begun.write(person, f"I am away {n}", to=letter)]
    answers = [one for one in letters if one.to.address == person and one.notice != "urgent"]
    assert len(answers) == most
    loops = [one for one in begun.cases() if one.kind is CaseKind.LOOP]
    assert len(loops) == 1
    assert "write to them yourself, from your own mailbox; then close this case." in loops[0].text
    begun.now += timedelta(days=1)
    assert person in addressees(begun.write(person, "I am away", to=letter))


def test_a_machine_that_changes_address_and_domain_each_time_meets_the_bound_of_the_file(
    begun: Desk,
) -> None:
    first = begun.to(ANNA)
    brought = [
        begun.write(f"robot@domain{number}.example", "Ticket received.", to=first)
        for number in range(40)
    ]
    assert brought[0]
    assert not brought[-1]
    assert CaseKind.LOOP in [one.kind for one in begun.cases()]


def test_an_ended_application_and_a_machine_do_not_write_for_ever(begun: Desk) -> None:
    begun.write(ANNA, "withdraw", to=begun.to(ANNA))
    begun.write(ANNA, "Yes", to=begun.to(ANNA))
    letter = begun.to(ANNA)
    answered = sum(len(begun.write(ANNA, f"Away {n}", to=letter)) > 0 for n in range(14))
    assert answered < 14


def test_useful_mails_are_never_bounded(begun: Desk) -> None:
    for number in range(12):
        (letter,) = begun.write(ANNA, f"B4: {number} enterprises", to=begun.to(ANNA))
    assert letter.notice == "received"


def test_after_the_closing_a_registered_city_changes_nothing(begun: Desk) -> None:
    for text in (ENOUGH, "SUBMIT", "CONFIRM"):
        begun.write(ANNA, text, to=begun.to(ANNA))
    before, begun.now = begun.file().answers, AFTER_CLOSING
    (letter,) = begun.write(ANNA, "S1: USD 9 billion", to=begun.to(ANNA))
    assert begun.file().answers == before
    assert [one.kind for one in begun.cases()] == [CaseKind.AFTER_REGISTRATION]
    assert "registered" in letter.markdown


def a_registered(begun: Desk) -> None:
    for text in (ENOUGH, "SUBMIT", "CONFIRM"):
        begun.write(ANNA, text, to=begun.to(ANNA))


def a_case_of_two_mails(begun: Desk) -> Case:
    """What a registered city writes after the closing, five minutes apart."""
    a_registered(begun)
    begun.now = AFTER_CLOSING
    for text in ("S1: USD 9 billion", "S2: 12 %"):
        begun.write(ANNA, text, to=begun.to(ANNA))
        begun.now += timedelta(minutes=5)
    (case,) = begun.cases()
    return case


def test_what_a_registered_city_writes_within_an_hour_is_one_case(begun: Desk) -> None:
    case = a_case_of_two_mails(begun)
    assert case.text == "S1: USD 9 billion\nS2: 12 %"
    begun.now += timedelta(hours=2)
    begun.write(ANNA, "S1: USD 8 billion", to=begun.to(ANNA))
    assert len(begun.cases()) == 2


def test_an_answer_to_several_mails_quotes_their_words_and_nothing_else(begun: Desk) -> None:
    case = a_case_of_two_mails(begun)
    assert case.number
    perform(begun, acts.Reply(case=case.number, text="Too late."))
    lines = begun.to(ANNA).markdown.splitlines()
    quoted = [one.strip("> \\") for one in lines if one.startswith(">")]
    assert [one for one in quoted if one] == ["S1: USD 9 billion", "S2: 12 %"]


def test_what_another_contact_writes_is_a_case_of_their_own_and_erased_alone(begun: Desk) -> None:
    begun.write(BEN, APPLIES)
    begun.write(ANNA, "YES", to=begun.to(ANNA))
    a_registered(begun)
    begun.now = AFTER_CLOSING
    for who, text in ((ANNA, "S1: USD 9 billion"), (BEN, "S2: 12 %"), (ANNA, "S1: USD 8 billion")):
        begun.write(who, text, to=begun.to(who))
    assert begun.file().state is State.REGISTERED
    texts = {one.contact: one.text for one in begun.cases() if one.application == 1}
    assert texts == {ANNA: "S1: USD 9 billion\nS1: USD 8 billion", BEN: "S2: 12 %"}
    with begun.store.transaction() as connection:
        done = erasing.erase(
            begun.office, connection, BEN, reason="They asked.", by="Ada", now=begun.now
        )
    assert isinstance(done, erasing.Erased), done
    left = [one.text for one in begun.cases() if one.application == 1]
    assert left == ["S1: USD 9 billion\nS1: USD 8 billion", GONE]


def test_a_case_that_is_full_is_followed_by_another(begun: Desk) -> None:
    a_registered(begun)
    begun.now = AFTER_CLOSING
    texts = [f"S1: USD {number} billion, {number * ' as told before' * 3}" for number in (8, 9)] * 3
    for number, text in enumerate(texts):
        begun.write(ANNA, f"{text} {number}", to=begun.to(ANNA))
    said = "\n".join(one.text for one in begun.cases())
    assert len(begun.cases()) > 1
    assert all(len(one.text) <= MOST_LISTED for one in begun.cases())
    assert said.count("S1: USD") == len(texts)


def test_a_mail_too_long_for_a_case_is_one_of_its_own(begun: Desk) -> None:
    a_registered(begun)
    begun.now = AFTER_CLOSING
    for text in (f"S1: USD 9 billion{' as told before' * 40}", "S2: 12 %"):
        begun.write(ANNA, text, to=begun.to(ANNA))
    assert [len(one.text) for one in begun.cases()] == [EXCERPT, len("S2: 12 %")]


def test_a_shorter_figure_is_not_taken_for_one_said_before(begun: Desk) -> None:
    a_registered(begun)
    begun.now = AFTER_CLOSING
    for text in ("S1: USD 90 billion", "S1: USD 9", "S1: USD 9"):
        begun.write(ANNA, text, to=begun.to(ANNA))
    (case,) = begun.cases()
    assert case.text == "S1: USD 90 billion\nS1: USD 9"


def test_answers_that_were_taken_after_registration_wait_for_nobody(begun: Desk) -> None:
    a_registered(begun)
    for text in ("S1: USD 13 billion", "S1: USD 14 billion"):
        begun.write(ANNA, text, to=begun.to(ANNA))
    assert begun.cases() == []
    begun.write(ANNA, "S1: USD 15 billion\n\nIs there a fee?", to=begun.to(ANNA))
    assert [one.kind for one in begun.cases()] == [CaseKind.AFTER_REGISTRATION]


def test_many_questions_in_one_mail_are_one_case_with_each_line(begun: Desk) -> None:
    lines = [f"Who reads answer number {number}?" for number in range(1, 21)]
    begun.write(ANNA, "\n\n".join(lines), to=begun.to(ANNA))
    (case,) = begun.cases()
    assert case.text.splitlines() == lines


def test_every_letter_to_a_city_says_that_applying_is_free_and_threads(begun: Desk) -> None:
    (letter,) = begun.write(ANNA, "B1b: yes", to=begun.to(ANNA))
    assert "free" in letter.markdown
    assert letter.in_reply_to == "mail2@writer.example"
    assert letter.references[-1] == "mail2@writer.example"


def test_the_journal_holds_what_happened(begun: Desk) -> None:
    begun.write(ANNA, "B1b: yes", to=begun.to(ANNA))
    with begun.store.reading() as connection:
        assert store.journal.verify(connection, 1) is None


@pytest.mark.parametrize("raw", [b"", b"\r\n\r\n"])
def test_bytes_that_are_no_mail_are_parked_and_organizers_told(office: Desk, raw: bytes) -> None:
    office.deliver(raw, EVE)
    office.serve()
    with office.store.reading() as connection:
        parked = store.inbox.parked(connection)
    assert [one.sender for one in parked] == [EVE]
    assert addressees(office.letters()) == [ORGANIZER.address]


def test_one_bad_message_stops_no_other(begun: Desk) -> None:
    begun.deliver(b"", EVE)
    begun.deliver(begun.mail(ANNA, "B1b: yes", to=begun.to(ANNA)), ANNA)
    assert begun.serve() == 2
    assert "B1b" in begun.file().current


def test_the_digest_goes_once_a_day_where_something_waits(begun: Desk) -> None:
    begun.write(ANNA, "How long does the pre-selection take?", to=begun.to(ANNA))
    assert desk.remind(begun.office, begun.now) == 1
    assert desk.remind(begun.office, begun.now + timedelta(hours=1)) == 0
    assert desk.remind(begun.office, begun.now + timedelta(days=1)) == 1
    assert begun.to(ORGANIZER.address).notice == "digest"
    assert begun.to(ORGANIZER.address).reply_to == DESK
