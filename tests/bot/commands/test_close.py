"""`citydesk close`: once; the second hears who was faster."""

from dataclasses import replace

from intake import store
from intake.cases import Case, CaseKind
from tests.bot.commands.house import House
from tests.intake.conversation.registered import OPENED


def test_a_second_close_is_told_who_closed_it_when_and_why(house: House) -> None:
    house.city(1)
    number = str(house.open_case(1, "Is it free?"))
    house.run("close", number, "--reason", "By telephone.", "--as", "Ada")
    said = house.refused("close", number, "--as", "Ben")
    assert f"Case {number} was closed before by Ada on " in said
    assert "(UTC" in said
    assert "“By telephone.”" in said


def test_who_closes_a_question_that_nobody_answered_reads_it_and_how_to_answer(
    house: House,
) -> None:
    house.city(1)
    number = str(house.open_case(1, "Is it free?"))
    told = house.run("close", number, "--as", "Ada").output
    assert told.count("Nobody answered the question") == 1
    assert told.endswith(f"Case {number} is closed.\n")
    assert "“Is it free?”" in told
    answered = house.run("reply", number, "--further", "--text", "Yes.", "--yes", "--as", "Ada")
    assert answered.exit_code == 0, answered.output


def test_what_was_answered_is_told_as_such(house: House) -> None:
    house.city(1)
    number = str(house.open_case(1, "Is it free?"))
    done = house.run("reply", number, "--text", "Yes.", "--yes", "--as", "Ada")
    assert done.exit_code == 0, done.output
    assert f"Case {number} was answered before by Ada on " in house.refused("close", number)


def test_a_matter_of_no_city_is_told_from_the_desks_own_journal(house: House) -> None:
    with house.store.transaction() as connection:
        case = Case(kind=CaseKind.LOOP, text="Two machines write.", at=OPENED)
        number = str(store.cases.open(connection, case).number)
    assert house.run("close", number, "--as", "Ada").exit_code == 0
    assert f"Case {number} was closed before by Ada on " in house.refused("close", number)


def test_a_case_that_never_was_is_told_as_such(house: House) -> None:
    assert "There is no case 7" in house.refused("close", "7")


def test_an_answer_to_who_writes_for_no_city_says_what_to_do_instead(house: House) -> None:
    with house.store.transaction() as connection:
        asked = Case(kind=CaseKind.QUESTION, text="Who looks at this?", at=OPENED)
        voter = replace(asked, contact="voter@mail.example")
        known = str(store.cases.open(connection, voter).number)
        chatting = replace(asked, contact="u1@t1.slack.invalid")
        in_chat = str(store.cases.open(connection, chatting).number)
        unknown = str(store.cases.open(connection, asked).number)
    assert (
        f"Case {known} belongs to no city. voter@mail.example wrote it: answer from your own "
        f"mailbox, then `citydesk close {known}` settles it."
    ) in house.refused("reply", known, "--text", "We do.", "--yes")
    assert (
        f"Case {in_chat} belongs to no city: answer the person in Slack, then "
        f"`citydesk close {in_chat}` settles it."
    ) in house.refused("reply", in_chat, "--text", "We do.", "--yes")
    said = house.refused("reply", unknown, "--text", "We do.", "--yes")
    assert f"Case {unknown} belongs to no city. `citydesk close {unknown}` settles it." in said
