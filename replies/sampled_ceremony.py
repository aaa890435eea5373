"""Sample letters about the Convention: who attends, another place, interest in hosting.

Invariant: each is one that the desk could really write to a city that holds the title.
"""

from dataclasses import replace
from datetime import datetime

from intake.calls.ceremony import CeremonyRules
from intake.ceremony import Attendance, Consulted, Delegate, Place, Settlement
from intake.notices import (
    AttendanceAsked,
    AttendanceNoted,
    AttendanceReminded,
    AttendanceSet,
    AttendanceSettled,
    CityNotice,
    InterestNoted,
    PlaceNoted,
    PlaceSettled,
)
from replies.sampled import ZONE

TITLED_AT = datetime(2028, 3, 26, 9, 0, tzinfo=ZONE)
MAYOR = Delegate(name="Anna Nowak", office="Mayor")
DEPUTY = Delegate(name="Jan Kowal", office="Deputy Mayor")
NOTHING_YET = Attendance(opened_at=TITLED_AT)
HALF = replace(NOTHING_YET, delegates=(MAYOR, replace(DEPUTY, office="")))
WHOLE = replace(NOTHING_YET, delegates=(MAYOR, DEPUTY), is_confirmed=True)
ASKED = Place(asked="Switzerland")
AGREED = replace(
    ASKED, state=Consulted.AGREED, place="the Palais des Nations, Geneva",
    needs="The passport numbers of the two people who will come.",
    said=Settlement(by="Organizer on duty", reason="It is on the way.", at=TITLED_AT),
)  # fmt: skip
DECLINED = replace(AGREED, state=Consulted.DECLINED, place="", needs="")
CONVENTION = CeremonyRules(
    place={"en": "Geneva"}, first_day="2028-06-06", last_day="2028-06-08", names_by="2028-05-05"
)
HOSTS = "We would like to host the next Convention."


def notices(number: int, city: str) -> dict[str, CityNotice]:
    """Every sample by its name."""
    return {
        **_asked(number, city),
        **_noted(number, city),
        **_set(number, city),
        **_placed(number, city),
        "interest_noted": InterestNoted(application=number, city=city, words=HOSTS),
    }


def _asked(number: int, city: str) -> dict[str, CityNotice]:
    """Letters that ask who attends."""
    asked = AttendanceAsked(application=number, city=city, convention=CONVENTION)
    reminded = AttendanceReminded(
        application=number, city=city, attendance=NOTHING_YET, convention=CONVENTION
    )
    return {
        "attendance": asked,
        "attendance-unset": replace(asked, convention=CeremonyRules()),
        "attendance-place_asked": replace(asked, place=ASKED),
        "attendance-place_declined": replace(asked, place=DECLINED),
        "attendance-elsewhere": replace(asked, place=AGREED),
        "attendance_reminded": reminded,
        "attendance_reminded-half": replace(reminded, attendance=HALF),
    }


def _set(number: int, city: str) -> dict[str, CityNotice]:
    """Letters of what organizers wrote down themselves."""
    made = AttendanceSet(
        application=number, city=city, attendance=WHOLE, reason="As your mayor told us."
    )
    unconfirmed = replace(made, attendance=replace(WHOLE, is_confirmed=False))
    return {
        "attendance_settled": AttendanceSettled(
            application=number, city=city, reason="Your embassy told us who comes."
        ),
        "attendance_set": made,
        "attendance_set-unconfirmed": replace(
            unconfirmed, reason="The list held words that are no names."
        ),
        "attendance_set-lifted": replace(unconfirmed, is_lifted=True),
    }


def _placed(number: int, city: str) -> dict[str, CityNotice]:
    """Letters of another place for the certificate."""
    settled = PlaceSettled(
        application=number, city=city, place=AGREED, is_titled=True,
        reason="It is on the way.",
    )  # fmt: skip
    return {
        "place_noted": PlaceNoted(
            application=number, city=city, words="Could we receive it in Switzerland?"
        ),
        "place_settled": settled,
        "place_settled-before": replace(settled, is_titled=False, place=replace(AGREED, needs="")),
        "place_settled-declined": replace(
            settled, place=DECLINED, reason="We cannot travel there this year."
        ),
        "place_settled-unconfirmed": replace(
            settled, place=DECLINED, reason="No seat there.", is_unconfirmed=True
        ),
        "place_settled-no_more": replace(
            settled,
            place=DECLINED,
            reason="The hall is closed.",
            former="Geneva, Palais des Nations",
        ),
    }


def _noted(number: int, city: str) -> dict[str, CityNotice]:
    noted = AttendanceNoted(application=number, city=city, attendance=WHOLE)
    absent = replace(NOTHING_YET, is_absent=True)
    return {
        "attendance_noted": noted,
        "attendance_noted-half": replace(
            noted, attendance=HALF, passed_on=("May they bring an interpreter?",)
        ),
        "attendance_noted-open": replace(
            noted,
            attendance=replace(WHOLE, unread=("The mayor comes with me.",)),
            passed_on=("The mayor comes with me.",),
        ),
        "attendance_noted-unread": replace(
            noted,
            attendance=replace(WHOLE, is_confirmed=False),
            is_half=True,
            is_reopened=True,
            passed_on=("Instead of Jan Kowal, somebody else comes.",),
        ),
        "attendance_noted-unconfirmed": replace(
            noted,
            attendance=replace(WHOLE, is_confirmed=False),
            is_reopened=True,
            has_interest=True,
        ),
        "attendance_noted-writer": replace(noted, writer=WHOLE.delegates[-1]),
        "attendance_noted-replaced": replace(noted, replaces=True, asks_place=True),
        "attendance_noted-absent": replace(noted, attendance=absent, is_nobody=True),
        "attendance_noted-denied": replace(noted, is_denied=True),
        "attendance_noted-elsewhere": replace(noted, is_lifted=True),
        "attendance_noted-tied": replace(
            noted,
            attendance=replace(WHOLE, is_confirmed=False),
            ties_to_place=True,
            passed_on=("But in New York, as we asked.",),
        ),
    }
