"""Letters about the Convention: who is asked what, and what a letter's yes or no is about.

Invariant: a letter that asks for a yes says whose words it confirms, so that an old yes counts for
nothing else.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from intake.ceremony import Attendance, Ceremony, Delegate, Settlement
from intake.contacts import Contact
from intake.conversation.city.contacts import identity
from intake.conversation.proceedings import Proceeding
from intake.conversation.turns import Hearing, to_contact
from intake.notices import (
    Addressed,
    AttendanceAsked,
    AttendanceNoted,
    AttendanceReminded,
    AttendanceSet,
    AttendanceSettled,
    CityNotice,
    InterestNoted,
    Letter,
    PlaceNoted,
    PlaceSettled,
)

ATTENDS = "attends:"
"""How the `pending` of a letter that asks for the city's confirmation begins."""
OPEN = f"{ATTENDS}open"
"""The `pending` of a letter that shows a list of which the city's own words are not read."""
ASKING = (AttendanceAsked.name, AttendanceReminded.name)
SHOWING = (AttendanceNoted.name, AttendanceSet.name)
"""Notices that show the list, so that a bare no says that it is wrong."""
ABOUT = (*ASKING, *SHOWING)
"""Notices that a bare yes, or a bare list of people, may answer."""


def asks(letter: Letter) -> bool:
    """Whether it asks who comes, or for the confirmation of a list."""
    return letter.notice in ABOUT


def answered(hearing: Hearing) -> Letter | None:
    """The letter about who comes that the mail answers, be it with a plain receipt in between."""
    letter, before = hearing.dossier.letter, hearing.dossier.before
    is_before = before is not None and asks(before) and not (letter and asks(letter))
    return before if is_before else letter


def pending(attendance: Attendance) -> str:
    """What tells a letter that shows these very people from one that shows others."""
    told = json.dumps([(one.name, one.office) for one in attendance.delegates]).encode()
    return f"{ATTENDS}{hashlib.sha256(told).hexdigest()[:32]}"


def asked(proceeding: Proceeding, ceremony: Ceremony) -> CityNotice:
    application = proceeding.application
    return AttendanceAsked(
        application=application.number,
        city=application.city,
        place=ceremony.place,
        convention=proceeding.call.ceremony,
    )


def reminders(proceeding: Proceeding, attendance: Attendance) -> tuple[Addressed, ...]:
    """A reminder to every contact who is not away; to all of them where everybody is."""
    application = proceeding.application
    here = [one for one in proceeding.contacts if not one.is_away(proceeding.now)]

    def say(contact: Contact) -> CityNotice:
        return AttendanceReminded(
            application=application.number,
            city=application.city,
            attendance=attendance,
            convention=proceeding.call.ceremony,
        )

    return at_once(proceeding.letters(say, to=here or None))


def settled(proceeding: Proceeding, reason: str) -> tuple[Addressed, ...]:
    application = proceeding.application

    def say(contact: Contact) -> CityNotice:
        return AttendanceSettled(
            application=application.number, city=application.city, reason=reason
        )

    return proceeding.letters(say)


def set_by(proceeding: Proceeding, ceremony: Ceremony, reason: str) -> tuple[Addressed, ...]:
    application, attendance = proceeding.application, ceremony.attendance
    assert attendance

    def say(contact: Contact) -> CityNotice:
        return AttendanceSet(
            application=application.number,
            city=application.city,
            attendance=attendance,
            reason=reason,
            is_lifted=ceremony.is_elsewhere,
        )

    return tuple(replace(one, pending=pending(attendance)) for one in proceeding.letters(say))


def kept(attendance: Attendance) -> dict[str, object]:
    """An attendance as the journal keeps it, so that a later list can be taken back to it."""
    settled = attendance.settled
    return {
        "delegates": [[one.name, one.office] for one in attendance.delegates],
        "is_confirmed": attendance.is_confirmed, "is_absent": attendance.is_absent,
        "unread": list(attendance.unread),
        "settled": [settled.by, settled.reason, settled.at.isoformat()] if settled else None,
    }  # fmt: skip


def restored(attendance: Attendance, words: Mapping[str, Any]) -> Attendance:
    """The attendance that `kept` told."""
    settled = words["settled"]
    return replace(
        attendance,
        delegates=tuple(Delegate(name=name, office=office) for name, office in words["delegates"]),
        is_confirmed=words["is_confirmed"],
        is_absent=words["is_absent"],
        unread=tuple(words.get("unread", ())),
        settled=Settlement(by=settled[0], reason=settled[1], at=datetime.fromisoformat(settled[2]))
        if settled
        else None,
    )


def place(
    proceeding: Proceeding, ceremony: Ceremony, reason: str, *, is_titled: bool, former: str
) -> tuple[Addressed, ...]:
    application, said = proceeding.application, ceremony.place
    assert said
    known = ceremony.attendance
    is_unconfirmed = ceremony.is_awaited and bool(
        known and known.delegates and not known.is_confirmed
    )

    def say(contact: Contact) -> CityNotice:
        return PlaceSettled(
            application=application.number,
            city=application.city,
            place=said,
            reason=reason,
            is_titled=is_titled,
            is_unconfirmed=is_titled and is_unconfirmed,
            former=former,
        )

    return proceeding.letters(say)


def answer(hearing: Hearing, notice: AttendanceNoted | InterestNoted | PlaceNoted) -> Addressed:
    """The receipt of what a contact said, in the thread of their mail."""
    mark = _mark(notice) if isinstance(notice, AttendanceNoted) else None
    application, me = hearing.dossier.application, hearing.contact
    named = identity.by_name(application, me) if application else me
    return to_contact(notice, named, answering=hearing.message, pending=mark)


def _mark(notice: AttendanceNoted) -> str:
    return OPEN if notice.is_half else pending(notice.attendance)


def at_once(letters: tuple[Addressed, ...]) -> tuple[Addressed, ...]:
    """The letters without a hold: nobody is there who could take them back."""
    return tuple(replace(one, hold=False) for one in letters)
