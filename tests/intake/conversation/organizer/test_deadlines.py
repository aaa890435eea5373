"""What a deadline says and changes: to whom, of what, and when it is silent."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from intake import stages
from intake.answers.values import YesNo
from intake.applications import Application, State
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.contacts import Contact
from intake.conversation.organizer import deadlines
from intake.conversation.proceedings import Proceeding
from intake.conversation.turns import Bond, Turn
from intake.messages import Address, Passage
from intake.notices import CityNotice, DeadlinePassed, Letter, Reminded
from tests.intake.conversation.town import (
    ANNA,
    BEN,
    CARLA,
    ENOUGH,
    Town,
    a_complete_town,
    a_registered_town,
    a_shown_town,
    a_town,
    shipped,
)

CALL = shipped()
CLOSES_AT = CALL.stages[Stage.REGISTRATION].closes_at
BEFORE = datetime(2025, 5, 29, tzinfo=UTC)
"""After both reminders, before the deadline."""


def brought(application: Application, now: datetime) -> Turn:
    proceeding = Proceeding(
        call=CALL, application=application, threads={}, organizer="the desk", now=now
    )
    return deadlines.bring(proceeding, stages.due(CALL, application, now))


def with_contacts(town: Town, *more: Contact) -> Application:
    file = town.file()
    return replace(file, contacts=(*file.contacts, *more))


def a_contact(address: Address, away_until: datetime) -> Contact:
    return Contact(address=address, token=address.key, away_until=away_until)


def names(turn: Turn) -> list[str]:
    return [one.notice.name for one in turn.letters]


# --- reminders ----------------------------------------------------------------------------------


def test_of_several_reminders_only_the_newest_is_said_and_all_are_marked() -> None:
    turn = brought(a_town().file(), BEFORE)
    (letter,) = turn.letters
    assert isinstance(letter.notice, Reminded)
    assert letter.notice.closes_at == CLOSES_AT
    assert letter.notice.receipt.missing
    assert not letter.hold
    assert turn.applications[0].reminded == ("reminder-14", "reminder-3")
    assert [(one.act, one.words) for one in turn.entries] == [("reminded", {"event": "reminder-3"})]
    assert brought(turn.applications[0], BEFORE) == Turn(applications=turn.applications)


def test_a_reminder_stays_in_the_thread_of_the_last_letter() -> None:
    town = a_town()
    proceeding = Proceeding(
        call=CALL, application=town.file(), threads={ANNA.key: town.to(ANNA)}, organizer="the desk",
        now=BEFORE,
    )  # fmt: skip
    (letter,) = deadlines.bring(proceeding, stages.due(CALL, town.file(), BEFORE)).letters
    assert letter.in_reply_to == town.to(ANNA).message_id
    assert letter.subject == town.to(ANNA).subject


def test_who_only_has_to_submit_is_reminded_of_that() -> None:
    (letter,) = brought(a_complete_town().file(), BEFORE).letters
    assert isinstance(letter.notice, Reminded)
    assert letter.notice.receipt.missing == ()


def test_every_contact_is_reminded_but_who_is_away_or_out_of_reach() -> None:
    contacts = [
        a_contact(BEN, BEFORE + timedelta(days=1)),
        a_contact(CARLA, BEFORE),
    ]
    turn = brought(with_contacts(a_town(), *contacts), BEFORE)
    assert [one.to for one in turn.letters] == [ANNA, CARLA]


def test_where_everybody_is_away_past_the_deadline_it_is_marked_and_not_said() -> None:
    file = a_town().file()
    away = replace(file.contacts[0], away_until=CLOSES_AT + timedelta(days=1))
    turn = brought(replace(file, contacts=(away,)), BEFORE)
    assert (turn.letters, turn.entries) == ((), ())
    assert turn.applications[0].reminded == ("reminder-14", "reminder-3")


def test_who_has_paused_is_not_reminded_and_not_of_old_ones_once_resumed() -> None:
    town = a_town()
    town.write(ANNA, "Please pause our application.", to=town.to(ANNA))
    assert town.file().state is State.PAUSED
    assert brought(town.file(), BEFORE) == Turn(applications=(town.file(),))
    town.now = BEFORE
    town.write(ANNA, "RESUME", to=town.to(ANNA))
    assert town.file().state is State.OPEN
    assert brought(town.file(), BEFORE).letters == ()


def test_who_begins_late_is_not_reminded_at_once() -> None:
    town = Town()
    town.now = BEFORE
    town.write(ANNA, "The city of Gdynia would like to take part.")
    assert brought(town.file(), town.now).letters == ()


def test_a_registered_city_is_reminded_only_where_its_stage_still_asks() -> None:
    asks, now = a_registered_town().file(), datetime(2025, 6, 28, tzinfo=UTC)
    asks = replace(asks, stage=Stage.PRE_SELECTION)
    values = {id: one.value for id, one in asks.current.items()}
    assert not stages.asked(CALL, asks, values)
    turn = brought(asks, now)
    assert turn.letters == ()
    assert turn.applications[0].reminded == ("reminder-14", "reminder-3")
    unanswered = replace(asks, answers=())
    assert names(brought(unanswered, now)) == ["reminded"]


def test_nobody_is_reminded_of_a_deadline_that_is_over() -> None:
    file = replace(a_registered_town().file(), stage=Stage.PRE_SELECTION, answers=())
    after = CALL.stages[Stage.PRE_SELECTION].closes_at + timedelta(seconds=1)
    turn = brought(file, after)
    assert turn.letters == ()
    assert turn.applications[0].state is State.REGISTERED


# --- the closing --------------------------------------------------------------------------------


@pytest.mark.parametrize("state", [State.OPEN, State.PAUSED])
def test_at_its_deadline_an_application_is_closed_and_everybody_hears_of_it(state: State) -> None:
    town = a_town()
    away = a_contact(BEN, CLOSES_AT + timedelta(days=9))
    before = replace(with_contacts(town, away), state=state)
    turn = brought(before, CLOSES_AT)
    (after,) = turn.applications
    assert after.state is State.CLOSED
    assert after.city_key == before.city_key is not None
    assert names(turn) == ["closed", "closed"]  # no reminder beside it
    notice = turn.letters[0].notice
    assert isinstance(notice, DeadlinePassed)
    assert notice.closed_at == CLOSES_AT
    assert notice.lacking
    assert notice.receipt.asked == ()
    assert [(one.act, one.words) for one in turn.entries] == [
        ("closed", {"deadline": CLOSES_AT.isoformat(), "as_of": CLOSES_AT.isoformat()})
    ]
    assert stages.next_at(CALL, after) is None


def test_not_a_second_before() -> None:
    assert (
        brought(a_town().file(), CLOSES_AT - timedelta(seconds=1)).applications[0].is_over is False
    )


def test_of_a_complete_one_it_says_that_only_the_word_lacked() -> None:
    turn = brought(a_shown_town().file(), CLOSES_AT)
    notice = turn.letters[0].notice
    assert isinstance(notice, DeadlinePassed)
    assert notice.lacking == ()


def test_with_more_time_it_closes_then() -> None:
    until = CLOSES_AT + timedelta(days=30)
    file = replace(
        a_town().file(),
        until=until,
        until_in=Stage.REGISTRATION,
        reminded=("reminder-14", "reminder-3"),
    )
    assert brought(file, until - timedelta(seconds=1)).applications[0].state is State.OPEN
    assert brought(file, until).applications[0].state is State.CLOSED


def test_who_began_after_the_deadline_was_told_so_and_stays_open_for_a_person() -> None:
    town = Town()
    town.now = CLOSES_AT + timedelta(days=1)
    town.write(ANNA, "The city of Gdynia would like to take part.")
    turn = brought(town.file(), town.now)
    assert turn.letters == ()
    assert turn.applications[0].state is State.OPEN
    assert stages.next_at(CALL, turn.applications[0]) is None


# --- mails to a closed application, and in more time --------------------------------------------


def a_closed_town() -> Town:
    town = a_complete_town()
    town.applications[1] = brought(town.file(), CLOSES_AT).applications[0]
    town.now = CLOSES_AT + timedelta(hours=1)
    return town


def test_a_mail_to_a_closed_application_is_told_of_more_time_and_a_person_may_answer() -> None:
    town = a_closed_town()
    town.write(ANNA, "Could we have another week, please?", to=town.to(ANNA))
    assert town.remarks(ANNA) == {"closed_more_time"}
    assert [one.kind for one in town.cases] == [CaseKind.LATE]
    assert town.file().state is State.CLOSED


LATER = (
    ("de", "Bis zum 12. Februar, bitte."),
    ("de", "Bitte öffnen Sie unsere Bewerbung wieder bis zum 12. Februar."),
    ("de", "Leider haben wir die Frist versäumt, das tut uns leid.\n\nMit freundlichen Grüßen"),
    ("ko", "2월 10일까지 신청을 다시 열어 주시기 바랍니다."),
    ("ko", "다음 주까지 부탁드립니다."),
    ("en", "Please reopen our application until 5 February."),
    ("en", "Thank you. One more week, please."),
    ("en", "resume"),
    ("es", "Les rogamos que reabran la candidatura hasta el 20 de febrero."),
    ("ja", "来週金曜日までお願いいたします。"),
    ("tr", "Bir hafta daha rica ederiz."),
    ("en", "B1b: no\n\nPlease give us until Friday."),
    ("en", "Could we have more time?"),
)
"""Replies to the letter that says how to ask for more time."""


def closing_letter(town: Town) -> Letter:
    return replace(town.to(ANNA), notice=DeadlinePassed.name, questions=(), pending=None)


@pytest.mark.parametrize("is_late", [True, False])
@pytest.mark.parametrize(("language", "words"), LATER)
def test_a_person_reads_whatever_answers_the_closing_letter(
    language: str, words: str, is_late: bool
) -> None:
    town = a_closed_town()
    town.now = CLOSES_AT + timedelta(hours=1) if is_late else CLOSES_AT
    town.write(ANNA, words, language=language, to=closing_letter(town))
    (case,) = town.turn.cases
    assert case.text == words
    assert case.kind in (CaseKind.LATE, CaseKind.QUESTION)
    assert town.remarks(ANNA) & {"closed_more_time", "more_time_asked", "person_asked"}
    assert "not_paused" not in town.remarks(ANNA)


@pytest.mark.parametrize("is_late", [True, False])
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Please see below."),
        ("ko", "네, 부탁드립니다."),
        ("ja", "はい、お願いいたします。"),
        ("ru", "Просим рассмотреть."),
    ],
)
def test_a_plea_that_looks_like_manners_is_a_matter(
    language: str, words: str, is_late: bool
) -> None:
    town = a_closed_town()
    town.now = CLOSES_AT + timedelta(hours=1) if is_late else CLOSES_AT
    town.write(ANNA, words, language=language, to=closing_letter(town))
    assert [one.kind for one in town.cases] == [CaseKind.LATE]


def test_a_mail_in_time_of_which_nothing_is_read_is_for_a_person() -> None:
    town = a_closed_town()
    town.now = CLOSES_AT
    town.write(ANNA, "Please reopen our application until 5 February.", to=town.to(ANNA))
    assert [one.kind for one in town.cases] == [CaseKind.LATE]
    assert town.file().state is State.OPEN


def test_a_mail_that_came_in_time_is_heard_all_the_same() -> None:
    town = a_closed_town()
    town.now = CLOSES_AT
    town.write(ANNA, "B1b: no", to=town.to(ANNA))
    assert town.file().state is State.OPEN
    assert town.file().current["B1b"].value == YesNo(yes=False)
    assert town.remarks(ANNA) == set()
    assert [one.act for one in town.turn.entries][:3] == ["received", "reopened", "answered"]
    assert town.cases == []


def test_a_last_word_that_came_in_time_still_submits() -> None:
    town = a_shown_town()
    shown = town.to(ANNA)
    town.applications[1] = brought(town.file(), CLOSES_AT).applications[0]
    town.now = CLOSES_AT
    town.write(ANNA, "CONFIRM", to=shown)
    assert town.file().state is State.REGISTERED


def test_a_city_that_another_one_holds_by_now_is_not_taken_up_again() -> None:
    town = a_closed_town()
    town.applications[2] = replace(town.file(), number=2, state=State.OPEN, contacts=())
    town.now = CLOSES_AT
    town.write(ANNA, "B1b: no", to=town.to(ANNA))
    assert town.file().state is State.CLOSED
    assert town.remarks(ANNA) == {"closed_more_time"}


def test_in_more_time_answers_and_submit_count() -> None:
    town = a_town()
    until = CLOSES_AT + timedelta(days=30)
    town.applications[1] = replace(town.file(), until=until, until_in=Stage.REGISTRATION)
    town.now = CLOSES_AT + timedelta(days=20)
    for words in (ENOUGH, "SUBMIT", "CONFIRM"):
        town.write(ANNA, words, to=town.to(ANNA))
    assert town.file().state is State.REGISTERED
    assert town.cases == []


def test_after_more_time_the_remark_names_the_applications_own_deadline() -> None:
    town = a_complete_town()
    until = CLOSES_AT + timedelta(days=10)
    town.applications[1] = replace(town.file(), until=until, until_in=Stage.REGISTRATION)
    town.now = until + timedelta(seconds=1)
    town.write(ANNA, "SUBMIT", to=town.to(ANNA))
    (remark,) = town.receipt(ANNA).remarks
    assert (remark.kind, remark.words) == ("submit_closed", until.isoformat())


# --- out of office ------------------------------------------------------------------------------


def answered_by_machine(
    text: str, *, kind: str = "out_of_office", bond: Bond | None = None, language: str = "en"
) -> Town:
    town = a_town()
    town.write(
        ANNA, "", to=None if bond is Bond.ADDRESS else town.to(ANNA), bond=bond, automatic=kind,
        language=language, passages=(Passage(text=text),),
    )  # fmt: skip
    return town


def away(town: Town) -> str | None:
    until = town.file().contacts[0].away_until
    return until.astimezone(CALL.timezone).date().isoformat() if until else None


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "I am out of the office until 30 April.", "2025-04-30"),
        ("en", "Back on 30 April 2025. Urgent? Call 12 34 56.", "2025-04-30"),
        ("en", "Away from April 12th to April 30th, 2025", "2025-04-30"),
        ("en", "I am away until 2025-04-30.", "2025-04-30"),
        ("de", "Ich bin bis 30.4. nicht im Büro.", "2025-04-30"),
        ("de", "Ich bin bis zum 30. April 2025 nicht im Büro.", "2025-04-30"),
        ("fr", "Je suis absent jusqu'au 30 avril 2025.", "2025-04-30"),
        ("es", "Estoy fuera hasta el 30 de abril.", "2025-04-30"),
        ("pt", "Estou ausente até 30 de abril.", "2025-04-30"),
        ("ru", "Меня не будет до 30 апреля 2025 года.", "2025-04-30"),
        ("tr", "30 Nisan'a kadar ofis dışındayım.", "2025-04-30"),
        ("zh", "我将于4月30日返回。", "2025-04-30"),
        ("ja", "4月30日まで不在です。", "2025-04-30"),
        ("ko", "4월 30일까지 부재중입니다.", "2025-04-30"),
        ("ar", "أنا خارج المكتب حتى 30 أبريل 2025", "2025-04-30"),
        ("hi", "मैं 30 अप्रैल 2025 तक कार्यालय से बाहर हूँ", "2025-04-30"),
        ("en", "I am away until 3 May.", "2025-05-05"),  # a Saturday: nobody is reminded then
        ("en", "I am away.", "2025-04-08"),  # no date: a week
        ("en", "I am away until 04/05/2025.", "2025-04-08"),  # April or May?
        ("en", "I am away until 30 April 2026.", "2025-04-08"),  # more than sixty days
        ("en", "I was away until 30 March 2025.", "2025-04-08"),
    ],
)
def test_an_out_of_office_says_until_when_or_a_week_is_taken(
    language: str, text: str, day: str
) -> None:
    town = answered_by_machine(text, language=language)
    assert town.turn.letters == ()
    assert away(town) == day
    assert town.file().answers == a_town().file().answers


@pytest.mark.parametrize(
    ("kind", "text", "day"),
    [
        ("auto_submitted", "I am away until 30 April.", "2025-04-30"),
        ("auto_submitted", "We received your message, ticket 4711.", None),
        ("read_receipt", "Read on 30 April.", None),
        ("list", "The next meeting is on 30 April.", None),
        ("report", "Not delivered until 30 April.", None),
        ("precedence", "Our sale ends on 30 April.", None),
    ],
)
def test_other_machines_are_not_away(kind: str, text: str, day: str | None) -> None:
    assert away(answered_by_machine(text, kind=kind)) == day


def test_an_absence_that_only_claims_to_be_a_contacts_is_not_believed() -> None:
    assert away(answered_by_machine("I am away until 30 April.", bond=Bond.ADDRESS)) is None


def test_who_writes_again_is_back() -> None:
    town = answered_by_machine("I am away until 30 April.")
    letter = town.to(ANNA)
    town.write(ANNA, "B1b: yes", to=letter)
    assert away(town) is None
    assert isinstance(town.said(ANNA), CityNotice)
