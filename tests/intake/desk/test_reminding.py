"""What time brings to a whole desk: each thing once, also after restarts, jumps and faults."""

import logging
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, event

from intake import desk, replaying, stages
from intake import store as rooms
from intake.applications import Application, State
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.contacts import Contact
from intake.desk import ended
from intake.desk.attempts import Run
from intake.messages import Address
from intake.notices import Addressed, Letter
from intake.store import Store
from tests.intake.conversation.town import APPLIES
from tests.intake.desk.desks import CALL, ORGANIZER, Desk

ANNA = "anna@gdynia.example"
CLOSES_AT = CALL.stages[Stage.REGISTRATION].closes_at
CLOSED_AT = CLOSES_AT + stages.GRACE
"""Until then mails that came in time may come in."""
MORNING = datetime(2025, 6, 1, 1, 0, tzinfo=UTC)
"""After registration; the day's digest is due."""
LAST_DAYS = datetime(2025, 5, 29, 1, 0, tzinfo=UTC)
"""Both reminders are due; the day's digest is."""


@pytest.fixture
def begun(store: Store) -> Desk:
    """Anna has written for Gdynia."""
    begun = Desk(store)
    begun.write(ANNA, APPLIES)
    return begun


def restarted(running: Desk) -> Desk:
    """The same desk in another run of the program."""
    running.office = replace(running.office, run=Run())
    return running


def remind(running: Desk, now: datetime) -> list[Letter]:
    """What time brings at this moment: the new letters."""
    before = {one.id for one in running.letters()}
    posted = desk.remind(running.office, now)
    new = [one for one in running.letters() if one.id not in before]
    assert posted == len(new)
    return new


def names(letters: list[Letter]) -> list[str]:
    return [one.notice for one in letters]


def acts(running: Desk, number: int = 1) -> list[str]:
    with running.store.reading() as connection:
        return [one.act for one in rooms.journal.chain(connection, number)]


def save(running: Desk, *several: Application) -> None:
    with running.store.transaction() as connection:
        rooms.applications.save(connection, several)


def copies(running: Desk, count: int, **more: Any) -> list[Application]:
    """So many more applications like the first, each of a city of its own."""
    first = running.file()
    several = []
    for number in range(2, count + 2):
        address = Address(address=f"office@city{number}.example")
        contact = Contact(address=address, token=f"token{number}")
        made = replace(
            first, number=number, city=f"City {number}", city_key=f"city{number}",
            contacts=(contact,), answers=(), pending=(),
        )  # fmt: skip
        several.append(replace(made, **more))
    save(running, *several)
    return several


def failing_for(number: int | None, running: Desk) -> Callable[..., Letter]:
    """A renderer with a fault in one application's letters; None: in all letters."""
    render = running.office.render

    def write(addressed: Addressed, **more: Any) -> Letter:
        if number is None or addressed.application == number:
            raise ZeroDivisionError("a template that fails")
        return render(addressed, **more)

    return write


# --- reminders ----------------------------------------------------------------------------------


def test_a_reminder_is_said_once_also_after_a_restart(begun: Desk) -> None:
    (letter,) = remind(begun, LAST_DAYS)
    assert (letter.notice, letter.to.address) == ("reminded", ANNA)
    assert letter.in_reply_to == begun.letters()[0].message_id
    assert begun.file().next_at == CLOSES_AT
    assert acts(begun)[-2:] == ["reminded", "letter_posted"]
    for _ in range(2):
        assert remind(restarted(begun), LAST_DAYS + timedelta(hours=1)) == []


def test_a_clock_that_jumps_back_and_forth_says_nothing_twice(begun: Desk) -> None:
    assert names(remind(begun, LAST_DAYS)) == ["reminded"]
    for day in (1, 20, 28, 29, 30):
        assert remind(restarted(begun), datetime(2025, 5, day, 1, 30, tzinfo=UTC)) == []


def test_what_was_said_is_not_said_again_where_its_note_was_lost(begun: Desk) -> None:
    remind(begun, LAST_DAYS)
    save(begun, replace(begun.file(), reminded=(), next_at=LAST_DAYS))
    assert remind(restarted(begun), LAST_DAYS) == []
    assert begun.file().reminded == ("reminder-14", "reminder-3")


def test_a_clock_that_jumped_over_everything_brings_the_closing_alone(begun: Desk) -> None:
    (letter,) = remind(begun, CLOSES_AT + timedelta(days=400))
    assert letter.notice == "closed"
    assert begun.file().state is State.CLOSED
    for now in (LAST_DAYS, CLOSES_AT, CLOSES_AT + timedelta(days=800)):
        assert remind(restarted(begun), now) == []


def test_each_of_several_contacts_is_reminded_but_who_is_out_of_office(begun: Desk) -> None:
    file = begun.file()
    ben = Contact(address=Address(address="ben@gdynia.example"), token=f"{ANNA}2")
    save(begun, replace(file, contacts=(*file.contacts, ben)))
    begun.write(
        ANNA, "I am away until 30 May 2025.", to=begun.to(ANNA), Auto_Submitted="auto-replied"
    )
    begun.now = datetime(2025, 5, 1, tzinfo=UTC)
    begun.write(
        ANNA, "I am away until 30 May 2025.", to=begun.to(ANNA), Auto_Submitted="auto-replied"
    )
    assert begun.file().contacts[0].away_until == datetime(2025, 5, 30, 9, tzinfo=CALL.timezone)
    assert [one.to.address for one in remind(begun, LAST_DAYS)] == ["ben@gdynia.example"]


def test_an_out_of_office_moves_the_only_contacts_reminder_until_they_are_back(begun: Desk) -> None:
    begun.now = datetime(2025, 5, 15, tzinfo=UTC)
    new = begun.write(
        ANNA, "Back on 20 May 2025.", to=begun.to(ANNA), subject="Automatic reply",
        Auto_Submitted="auto-replied",
    )  # fmt: skip
    assert new == []
    back = datetime(2025, 5, 20, 9, tzinfo=CALL.timezone)
    assert begun.file().next_at == back
    assert remind(begun, back - timedelta(seconds=1)) == []
    assert names(remind(begun, back)) == ["reminded"]
    begun.now = back
    begun.write(ANNA, "B1b: yes", to=begun.to(ANNA))
    assert begun.file().contacts[0].away_until is None


def test_who_has_paused_hears_nothing_and_nothing_old_after_resuming(begun: Desk) -> None:
    begun.write(ANNA, "PAUSE", to=begun.to(ANNA))
    assert remind(begun, LAST_DAYS) == []
    begun.now = LAST_DAYS
    begun.write(ANNA, "RESUME", to=begun.to(ANNA))
    assert begun.file().state is State.OPEN
    assert remind(restarted(begun), LAST_DAYS + timedelta(hours=1)) == []


def test_a_registered_city_hears_nothing_while_registration_ends(begun: Desk) -> None:
    save(begun, replace(begun.file(), state=State.REGISTERED, next_at=LAST_DAYS))
    assert remind(begun, LAST_DAYS) == []
    assert begun.file().next_at is None


def test_more_than_fit_at_once_are_reminded_at_the_next_looks(begun: Desk) -> None:
    copies(begun, 44)
    new = [letter for _ in range(4) for letter in remind(begun, LAST_DAYS)]
    assert len({one.to.address for one in new}) == len(new) == 45


def test_two_desks_on_one_store_say_it_once(begun: Desk, database: str) -> None:
    copies(begun, 15)
    other = Store(database)
    offices = [begun.office, replace(begun.office, store=other, run=Run())]
    with ThreadPoolExecutor(2) as both:
        posted = list(both.map(lambda office: desk.remind(office, LAST_DAYS), offices))
    other.close()
    told = [one for one in begun.letters() if one.notice == "reminded"]
    assert len({one.to.address for one in told}) == len(told) == 16
    assert sum(posted) >= 16


SATURDAY = datetime(2025, 5, 17, 3, 30, tzinfo=UTC)
"""The reminder was due on Friday morning; the desk was down."""


def test_what_a_quiet_day_found_unsaid_waits_for_the_next_day_at_the_calls_hour(
    begun: Desk,
) -> None:
    assert remind(begun, SATURDAY) == []
    monday = datetime(2025, 5, 19, CALL.reminders.hour, tzinfo=CALL.timezone)
    assert begun.file().next_at == monday
    assert remind(begun, monday - timedelta(seconds=1)) == []
    assert names(remind(begun, monday)) == ["reminded"]


def test_before_the_calls_hour_nobody_is_reminded(begun: Desk) -> None:
    night = datetime(2025, 5, 20, 3, 30, tzinfo=CALL.timezone)
    assert remind(begun, night) == []
    assert begun.file().next_at == night.replace(hour=CALL.reminders.hour, minute=0)


def test_a_quiet_day_holds_no_closing_up(begun: Desk) -> None:
    assert CALL.reminders.is_quiet(CLOSED_AT.astimezone(CALL.timezone).date())
    assert remind(begun, CLOSES_AT - timedelta(hours=12)) == []
    assert begun.file().next_at == CLOSES_AT
    assert names(remind(begun, CLOSED_AT)) == ["closed"]


def test_who_looks_ahead_sees_what_would_be_said_by_then(begun: Desk) -> None:
    foreseen = desk.foresee(begun.office, SATURDAY, at=begun.now)
    assert names(list(foreseen.letters)) == ["reminded"]


# --- the closing --------------------------------------------------------------------------------


def test_at_the_deadline_and_not_before_it_the_application_is_closed(begun: Desk) -> None:
    remind(begun, LAST_DAYS)
    for early in (CLOSES_AT, CLOSED_AT - timedelta(seconds=1)):
        assert remind(begun, early) == []
        assert begun.file().next_at == CLOSED_AT  # not looked at each second
    (letter,) = remind(begun, CLOSED_AT)
    assert "31 May 2025" in letter.markdown
    assert begun.file().state is State.CLOSED
    assert acts(begun)[-2:] == ["closed", "letter_posted"]
    assert remind(restarted(begun), CLOSED_AT) == []


def test_a_paused_application_is_closed_at_its_deadline_as_well(begun: Desk) -> None:
    begun.write(ANNA, "PAUSE", to=begun.to(ANNA))
    assert remind(begun, CLOSED_AT - timedelta(seconds=1)) == []
    assert names(remind(begun, CLOSED_AT)) == ["closed"]
    assert begun.file().state is State.CLOSED


def test_a_mail_that_came_in_time_and_waits_is_heard_before_the_closing(begun: Desk) -> None:
    begun.now = CLOSES_AT - timedelta(minutes=1)  # delivered a minute later
    begun.deliver(begun.mail(ANNA, "B1b: yes", to=begun.to(ANNA)), ANNA)
    assert begun.now == CLOSES_AT
    assert remind(begun, CLOSED_AT) == []
    assert begun.file().state is State.OPEN
    assert begun.file().next_at == CLOSED_AT + timedelta(minutes=1)
    begun.serve()
    assert "B1b" in begun.file().current
    assert names(remind(begun, CLOSED_AT + timedelta(minutes=1))) == ["closed"]


def test_a_mail_in_time_that_was_parked_takes_the_closed_application_up_again(
    begun: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    office, begun.now = begun.office, CLOSES_AT - timedelta(minutes=1)
    begun.office = replace(office, render=failing_for(1, begun))
    id = begun.deliver(begun.mail(ANNA, "B1b: yes", to=begun.to(ANNA)), ANNA)
    begun.serve()
    begun.office = office
    assert "closed" in names(remind(begun, CLOSED_AT))
    with begun.store.transaction() as connection:
        rooms.inbox.unpark(connection, [id])
    begun.now = CLOSED_AT + timedelta(days=2)
    begun.serve()
    assert begun.file().state is State.OPEN
    assert "B1b" in begun.file().current
    assert "closed_more_time" not in acts(begun)
    assert "reopened" in acts(begun)
    assert "closed" in names(remind(begun, begun.now))  # still incomplete
    assert replayed(begun) == ()


def replayed(running: Desk, number: int = 1) -> tuple[str, ...]:
    """Where the journal says something else than the store, and what was not possible."""
    with running.store.reading() as connection:
        chain = rooms.journal.chain(connection, number)
        told = replaying.replay(CALL, chain, rooms.journal.words(connection, number))
        decided = rooms.decisions.of(connection, number)
    stored = running.file(number)
    return (*told.faults, *replaying.differences(CALL, told, stored, decided))


def test_a_mail_that_came_late_holds_nothing_up(begun: Desk) -> None:
    begun.now = CLOSES_AT
    begun.deliver(begun.mail(ANNA, "B1b: yes", to=begun.to(ANNA)), ANNA)
    assert names(remind(begun, CLOSED_AT)) == ["closed"]
    (letter,) = begun.write(ANNA, "May we have more time?", to=begun.to(ANNA))[-1:]
    assert "They can give you more time." in letter.markdown
    assert [one.kind for one in begun.cases()] == [CaseKind.LATE]


def test_a_second_mail_to_a_closed_application_is_in_the_same_matter(begun: Desk) -> None:
    assert names(remind(begun, CLOSED_AT)) == ["closed"]
    begun.now = CLOSED_AT + timedelta(hours=3)
    begun.write(ANNA, "Please open it again.", to=begun.to(ANNA))
    begun.now += timedelta(days=1)
    begun.write(ANNA, "Until 12 February would be enough.", to=begun.to(ANNA))
    (case,) = begun.cases()
    assert case.kind is CaseKind.LATE
    assert case.text == "Please open it again.\nUntil 12 February would be enough."


def test_with_more_time_all_is_said_again_for_the_new_deadline(begun: Desk) -> None:
    remind(begun, LAST_DAYS)
    remind(begun, CLOSED_AT)
    until = CLOSES_AT + timedelta(days=30)
    reopened = replace(
        begun.file(), state=State.OPEN, reminded=(), next_at=CLOSES_AT,
        until=until, until_in=Stage.REGISTRATION,
    )  # fmt: skip
    save(begun, reopened)
    assert remind(begun, CLOSES_AT + timedelta(days=1)) == []
    assert names(remind(begun, until - timedelta(days=3))) == ["reminded"]
    assert names(remind(begun, until + stages.GRACE)) == ["closed"]


def test_who_began_after_the_deadline_gets_one_letter(store: Store) -> None:
    late = Desk(store)
    late.now = CLOSES_AT
    assert names(late.write(ANNA, APPLIES)) == ["welcome"]
    assert CaseKind.LATE in {one.kind for one in late.cases()}
    assert "closed" not in names(remind(late, late.now + stages.GRACE))
    assert (late.file().state, late.file().next_at) == (State.OPEN, None)


# --- faults -------------------------------------------------------------------------------------


def test_a_fault_in_one_application_stops_no_other_and_is_told_once(
    begun: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    copies(begun, 3)
    office = begun.office
    begun.office = replace(office, render=failing_for(2, begun))
    new = remind(begun, LAST_DAYS)
    assert names(new) == ["reminded", "urgent", "reminded", "reminded", "digest"]
    assert [one.application for one in begun.cases()] == [2]
    assert begun.file(2).next_at == LAST_DAYS + timedelta(hours=1)
    assert begun.file(2).reminded == ()
    assert remind(begun, LAST_DAYS + timedelta(minutes=59)) == []
    assert remind(restarted(begun), LAST_DAYS + timedelta(hours=1)) == []
    begun.office = office
    assert names(remind(restarted(begun), LAST_DAYS + timedelta(hours=2))) == ["reminded"]
    assert remind(begun, LAST_DAYS + timedelta(hours=3)) == []


def test_a_city_whose_fault_cannot_even_be_told_by_letter_is_in_the_queue(
    begun: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    begun.office = replace(begun.office, render=failing_for(None, begun))
    assert remind(begun, LAST_DAYS) == []
    assert [one.kind for one in begun.cases()] == [CaseKind.UNTOLD]
    assert begun.file().next_at == LAST_DAYS + timedelta(hours=1)


def test_a_digest_that_fails_is_tried_once_an_hour(
    begun: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR)
    begun.write(ANNA, "Who decides in the end?", to=begun.to(ANNA))
    office, today = begun.office, begun.now
    begun.office = replace(office, render=failing_for(None, begun))
    for seconds in range(30):
        assert remind(begun, today + timedelta(seconds=seconds)) == []
    assert len(caplog.records) == 1
    begun.office = office
    assert names(remind(begun, today + timedelta(hours=1))) == ["digest"]


def test_a_call_that_can_no_longer_be_loaded_stops_no_other_and_is_logged_once(
    begun: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.ERROR)
    copies(begun, 1, state=State.REGISTERED, next_at=None)
    with begun.store.transaction() as connection:
        rooms.calls.freeze(connection, "old", "nonsense = 1", begun.now - timedelta(days=400))
    assert "urgent" in names(remind(begun, CLOSED_AT))
    remind(begun, CLOSED_AT + timedelta(minutes=5))
    assert [one.levelname for one in caplog.records] == ["ERROR"]


# --- stages that have ended ---------------------------------------------------------------------


def test_organizers_are_told_once_which_applications_wait_in_an_ended_stage(begun: Desk) -> None:
    copies(begun, 2, state=State.REGISTERED, next_at=None)
    closing = remind(begun, MORNING)
    assert names(closing) == ["closed", "urgent", "digest"]
    (case,) = begun.cases()
    assert case.kind is CaseKind.STAGE_CLOSED
    assert case.text == (
        "Registration ended on 31 May 2025, 23:59 (UTC+08:00): 2 applications wait in it: "
        "City 2, City 3. 1 was closed incomplete. `citydesk move --stage registration "
        "--to pre_selection --dry-run` shows what would happen."
    )
    urgent = next(one for one in closing if one.notice == "urgent")
    assert urgent.to == ORGANIZER
    for days in (0, 1, 2):
        later = CLOSES_AT + timedelta(days=days, hours=3)
        assert "urgent" not in names(remind(restarted(begun), later))


def test_cities_with_a_comma_in_their_name_are_told_apart(begun: Desk) -> None:
    first, second = copies(begun, 2, state=State.REGISTERED, next_at=None)
    save(begun, replace(first, city="Suzhou, Jiangsu"), replace(second, city="Fukuoka"))
    remind(begun, MORNING)
    assert "2 applications wait in it: Suzhou, Jiangsu; Fukuoka." in begun.cases()[0].text


def test_what_waits_in_an_ended_stage_is_counted_when_somebody_reads_it(begun: Desk) -> None:
    copies(begun, 30, state=State.REGISTERED, next_at=None)
    remind(begun, MORNING)
    for number in range(2, 31):
        save(begun, replace(begun.file(number), stage=Stage.PRE_SELECTION))
    with begun.store.reading() as connection:
        waiting = rooms.cases.waiting(connection)
        (now,) = ended.as_now(begun.office, connection, waiting)
        assert ended.over(begun.office, connection) == []
    assert "30 applications wait in it" in begun.cases()[0].text
    assert "1 application waits in it: City 31. 1 was closed" in now.text
    told = remind(restarted(begun), MORNING + timedelta(days=1))
    (digest,) = [one for one in told if one.notice == "digest"]
    assert "1 application waits in it: City 31" in digest.markdown
    save(begun, replace(begun.file(31), stage=Stage.PRE_SELECTION))
    with begun.store.reading() as connection:
        assert ended.as_now(begun.office, connection, waiting) == []
        assert ended.over(begun.office, connection) == [waiting[0].number]


def test_more_than_anybody_counts_is_so_many_or_more(
    begun: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rooms.applications, "MOST_COUNTED", 25)
    copies(begun, 30, state=State.REGISTERED, next_at=None)
    with begun.store.reading() as connection:
        told = ended.told(connection, begun.office.call, Stage.REGISTRATION)
    assert "25 or more applications wait in it: " in told


def test_each_stage_has_its_own_and_none_where_nothing_waits(begun: Desk) -> None:
    ends_at = CALL.stages[Stage.PRE_SELECTION].closes_at
    save(begun, replace(begun.file(), state=State.REGISTERED, stage=Stage.PRE_SELECTION))
    remind(begun, CLOSED_AT)
    assert begun.cases() == []
    assert remind(begun, ends_at) == []
    morning = ends_at + timedelta(hours=9)
    assert names(remind(begun, morning)) == ["urgent", "digest"]
    assert begun.cases()[0].text.startswith("Pre-selection ended on 30 June 2025, 23:59")
    assert "--eligible --to selection" in begun.cases()[0].text
    save(begun, replace(begun.file(), stage=Stage.SELECTION))
    later = CALL.stages[Stage.SELECTION].closes_at + stages.GRACE
    assert "urgent" in names(remind(begun, later))


def test_no_stage_moves_by_the_clock(begun: Desk) -> None:
    save(begun, replace(begun.file(), state=State.REGISTERED, next_at=None))
    for stage in Stage:
        for _ in range(3):
            remind(begun, CALL.stages[stage].closes_at + timedelta(days=1))
    assert begun.file().stage is Stage.REGISTRATION


# --- the cost of looking ------------------------------------------------------------------------


def test_where_nothing_is_due_nothing_is_locked_or_written(begun: Desk) -> None:
    now = begun.now + timedelta(hours=1)
    desk.remind(begun.office, now)
    said: list[str] = []

    def hear(_: Any, cursor: Any, statement: str, *more: Any) -> None:
        said.append(statement)

    event.listen(Engine, "before_cursor_execute", hear)
    try:
        assert desk.remind(begun.office, now + timedelta(seconds=1)) == 0
    finally:
        event.remove(Engine, "before_cursor_execute", hear)
    assert "BEGIN IMMEDIATE" not in said
    assert {one.split()[0] for one in said} <= {"BEGIN", "SELECT"}
    assert len([one for one in said if one.startswith("SELECT")]) <= 2


def told(letter: Letter) -> tuple[str, str, str]:
    """What is the same in both: a matter's number may be taken by another in between."""
    words = re.sub(r"(?i)case:? \d+", "case", letter.markdown)
    return letter.id, letter.to.key, words


# --- foreseen -----------------------------------------------------------------------------------


def test_what_is_foreseen_is_what_comes_and_changes_nothing(begun: Desk) -> None:
    copies(begun, 2, state=State.REGISTERED, next_at=None)
    before = begun.letters(), begun.file(), begun.cases(), acts(begun)
    foreseen = desk.foresee(begun.office, MORNING, at=MORNING)
    assert names(list(foreseen.letters)) == ["closed", "urgent", "digest"]
    assert (begun.letters(), begun.file(), begun.cases(), acts(begun)) == before
    assert (foreseen.closed, foreseen.cases) == ((1,), 1)
    brought = desk.bring(begun.office, MORNING, at=MORNING)
    assert (brought.closed, brought.cases) == (foreseen.closed, foreseen.cases)
    assert list(map(told, brought.letters)) == list(map(told, foreseen.letters))


def test_what_fails_is_left_out_of_what_is_foreseen(
    begun: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    copies(begun, 2)
    begun.office = replace(begun.office, render=failing_for(2, begun))
    foreseen = desk.foresee(begun.office, LAST_DAYS, at=LAST_DAYS)
    assert [one.application for one in foreseen.letters] == [1, 3]
    assert begun.cases() == []


# --- the digest ---------------------------------------------------------------------------------


def test_a_digest_is_not_said_twice_where_the_clock_goes_back_a_day(begun: Desk) -> None:
    begun.write(ANNA, "Who decides in the end?", to=begun.to(ANNA))
    today, tomorrow = begun.now, begun.now + timedelta(days=1)
    assert names(remind(begun, today)) == ["digest"]
    assert names(remind(begun, tomorrow)) == ["digest"]
    assert remind(restarted(begun), today) == []
    assert remind(restarted(begun), tomorrow) == []


def test_a_digest_counts_what_came_since_the_last_one(begun: Desk) -> None:
    begun.write(ANNA, "Who decides in the end?", to=begun.to(ANNA))
    (first,) = remind(begun, begun.now)
    assert "Applications opened: 1" in first.markdown
    begun.now += timedelta(hours=2)
    begun.write("ola@sopot.example", APPLIES.replace("Gdynia", "Sopot"))
    begun.now += timedelta(days=1)
    (second,) = [one for one in remind(begun, begun.now) if one.notice == "digest"]
    assert "Applications opened: 1" in second.markdown
    begun.now += timedelta(days=1)
    (third,) = [one for one in remind(begun, begun.now) if one.notice == "digest"]
    assert "Applications opened: 0" in third.markdown
