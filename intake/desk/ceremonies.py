"""What time brings to titled cities that have not said who comes to the Convention.

Invariant: what was said is noted with its letter in one transaction, so that nothing is said twice:
not after a restart, nor after a clock that jumped.
"""

from dataclasses import replace
from datetime import datetime
from functools import partial

from intake import stages, store
from intake.applications import Application
from intake.cases import Case, CaseKind
from intake.ceremony import Attendance, Ceremony
from intake.conversation.proceedings import Proceeding
from intake.conversation.titled.convention import attending_letters, attending_times
from intake.conversation.titled.convention.attending_times import Due
from intake.conversation.turns import Turn
from intake.desk import posting
from intake.desk.conventions import call_of
from intake.desk.faults import fault_in, said
from intake.desk.office import Office
from intake.desk.proceedings import BY_ITSELF
from intake.desk.reminding import LATER, Brought, untold
from intake.journal import Entry
from intake.notices import AttendanceReminded, LetterState
from intake.store import Connection

AT_ONCE = 100
"""Cities looked at in one transaction."""


def attendance(office: Office, connection: Connection, *, now: datetime, at: datetime) -> Brought:
    """Remind every titled city that is due as of `now` and has not said who comes.

    One that fails stops no other and is tried again later.
    """
    _look_again(office, connection, now)
    brought = Brought()

    def alone(number: int) -> None:
        nonlocal brought
        with connection.begin_nested():
            brought += _bring(office, connection, number, now, at)

    for number in store.ceremony.due(connection, now, AT_ONCE):
        fault = fault_in(partial(alone, number))
        if fault:
            store.ceremony.postpone(connection, number, now + LATER)
            posting.queue(connection, [untold(number, said(fault), at)])
    return brought


def _look_again(office: Office, connection: Connection, now: datetime) -> None:
    """Where the call tells of other days than before, every attendance is looked at anew."""
    key = f"convention-{office.call.edition}"
    told = office.call.ceremony.model_dump_json()
    if store.notes.recall(connection, key) != told:
        store.notes.remember(connection, key, told)
        store.ceremony.look_again(connection, now)


def _bring(
    office: Office, connection: Connection, number: int, now: datetime, at: datetime
) -> Brought:
    """A letter where it is due; on a quiet day it waits, but not for who looks ahead."""
    application = store.applications.load(connection, number)
    assert application
    call = call_of(office, connection, application)
    ceremony = store.ceremony.of(connection, number)
    due = attending_times.due(call, ceremony, now)
    if due is None:
        store.ceremony.postpone(connection, number, attending_times.next_at(call, ceremony))
        return Brought()
    speaks_at = stages.speaking_at(call, now)
    if now <= at and speaks_at > now:
        store.ceremony.postpone(connection, number, speaks_at)
        return Brought()
    turn = _turn(office, connection, application, ceremony, due, now)
    seed = _seed(ceremony, due)
    if store.outbox.letter(connection, f"{seed}-1"):
        turn = replace(turn, letters=(), entries=())  # said before a clock went back
    letters = posting.perform(office, connection, turn, at, seed=seed)
    return Brought(letters=letters, cases=len(turn.cases))


def _turn(
    office: Office,
    connection: Connection,
    application: Application,
    ceremony: Ceremony,
    due: Due,
    now: datetime,
) -> Turn:
    """Of several reminders only the newest is said: the older ones say the same."""
    former = ceremony.attendance
    assert former
    proceeding = Proceeding(
        call=call_of(office, connection, application),
        application=application,
        threads=store.outbox.threads(connection, application.number),
        organizer=BY_ITSELF,
        now=now,
    )
    after = replace(former, reminded=(*former.reminded, *due.names))
    says = due.says and not application.is_resting
    letters = attending_letters.reminders(proceeding, after) if says else ()
    is_reminded = bool(letters) or _was_reminded(connection, ceremony)
    entry = Entry(
        application=application.number, act="attendance_reminded", words={"event": due.names[-1]}
    )
    return Turn(
        applications=(application,),
        entries=(entry,) if letters else (),
        letters=letters,
        cases=(_matter(proceeding, after, is_reminded=is_reminded),) if due.is_matter else (),
        settled=(CaseKind.UNTOLD,),
        ceremonies=(replace(ceremony, attendance=after),),
    )


def _was_reminded(connection: Connection, ceremony: Ceremony) -> bool:
    """Whether a reminder of this title's attendance went, or may go yet."""
    assert ceremony.attendance
    since = ceremony.attendance.opened_at
    return any(
        one.notice == AttendanceReminded.name
        and one.created_at >= since
        and one.state is not LetterState.RECALLED
        for one in store.outbox.letters(connection, application=ceremony.application)
    )


def _matter(proceeding: Proceeding, attendance: Attendance, *, is_reminded: bool) -> Case:
    number, by = proceeding.application.number, proceeding.call.ceremony.awaited_by
    when = f" by {by:%Y-%m-%d}" if by else ""
    return Case(
        kind=CaseKind.UNATTENDED,
        text=f"{_what_waits(attendance, when, is_reminded=is_reminded)}"
        f"{_why_silent(proceeding, is_reminded=is_reminded)}: "
        f"`citydesk attendance show {number}` says what is missing, "
        f"`citydesk attendance settle {number}` ends the waiting.",
        at=proceeding.now,
        application=number,
    )


def _what_waits(attendance: Attendance, when: str, *, is_reminded: bool) -> str:
    """That nothing was said, or that what was said is not all or does not hold any more."""
    if attendance.delegates:
        though = ", though the city was reminded" if is_reminded else ""
        return (
            f"The city named who comes to the Convention, but its list is not settled{when}{though}"
        )
    reminded = " was reminded and" if is_reminded else ""
    return f"The city{reminded} has not said{when} who comes to the Convention"


def _why_silent(proceeding: Proceeding, *, is_reminded: bool) -> str:
    """What else organizers must know where no letter goes, or none went."""
    if not proceeding.contacts:
        return ", and nobody is left on its file to whom a letter could go"
    if proceeding.application.is_resting:
        return "; it wants no reminders for now"
    return "" if is_reminded else "; it was not reminded"


def _seed(ceremony: Ceremony, due: Due) -> str:
    """The same for the same event of the same title."""
    assert ceremony.attendance
    opened = f"{ceremony.attendance.opened_at:%Y%m%dT%H%M%S}"
    return f"attendance-{ceremony.application}-{opened}-{due.names[-1]}"
