"""What the desk says to a titled city: who attends (V5), another place (V6), hosting (V7)."""

from dataclasses import dataclass
from typing import ClassVar

from intake.calls.ceremony import CeremonyRules
from intake.ceremony import Attendance, Delegate, Place
from intake.notices.notice import CityNotice


@dataclass(frozen=True, kw_only=True)
class AttendanceAsked(CityNotice):
    """Who will come: names, offices and a confirmation; or that an agreed place lifts it.

    `place` is the consultation about another place, None where there was none; `convention` what
    the call tells of the Convention.
    """

    name: ClassVar[str] = "attendance"
    convention: CeremonyRules
    place: Place | None = None


@dataclass(frozen=True, kw_only=True)
class AttendanceReminded(CityNotice):
    """What the city has not said yet."""

    name: ClassVar[str] = "attendance_reminded"
    attendance: Attendance
    convention: CeremonyRules


@dataclass(frozen=True, kw_only=True)
class AttendanceNoted(CityNotice):
    """What was understood of the city's answer, and what is missing.

    `is_lifted` where another place is agreed. `is_denied` where it said that what we understood is
    wrong, `is_half` where a change was read in part, so that nothing of it is done, `is_nobody`
    where it said that nobody can come, `replaces` where its list took the place of another one,
    `is_reopened` where an earlier confirmation does not hold any more, `has_changed` where the list
    is another one than before.
    `writer` is who wrote, where they are on the list because they said "I". `passed_on` are its
    sentences that a person reads. `has_interest` where it would host, `asks_place` where it asks
    for another place, `ties_to_place` where they would come to one that is not agreed.
    """

    name: ClassVar[str] = "attendance_noted"
    attendance: Attendance
    is_lifted: bool = False
    is_denied: bool = False
    is_half: bool = False
    is_nobody: bool = False
    replaces: bool = False
    is_reopened: bool = False
    has_changed: bool = True
    writer: Delegate | None = None
    passed_on: tuple[str, ...] = ()
    has_interest: bool = False
    asks_place: bool = False
    ties_to_place: bool = False


@dataclass(frozen=True, kw_only=True)
class AttendanceSettled(CityNotice):
    """An organizer waits no longer for the city's answer, and why."""

    name: ClassVar[str] = "attendance_settled"
    reason: str


@dataclass(frozen=True, kw_only=True)
class AttendanceSet(CityNotice):
    """Organizers changed the list of who comes, and why; `is_lifted` where nobody has to."""

    name: ClassVar[str] = "attendance_set"
    attendance: Attendance
    reason: str
    is_lifted: bool = False


@dataclass(frozen=True, kw_only=True)
class PlaceNoted(CityNotice):
    """A titled city asked for another place of receipt: organizers are consulted.

    `words` are the city's own, `passed_on` its other sentences that a person reads.
    """

    name: ClassVar[str] = "place_noted"
    words: str
    passed_on: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PlaceSettled(CityNotice):
    """Organizers agree to another place, or not; `is_titled` where somebody is to attend.

    `is_unconfirmed` where people are named who have yet to be confirmed for the Convention;
    `former` is the place that they had agreed to, where they do not any more.
    """

    name: ClassVar[str] = "place_settled"
    place: Place
    reason: str
    is_titled: bool
    is_unconfirmed: bool = False
    former: str = ""


@dataclass(frozen=True, kw_only=True)
class InterestNoted(CityNotice):
    """The city would like to host: organizers read it."""

    name: ClassVar[str] = "interest_noted"
    words: str
    passed_on: tuple[str, ...] = ()
