"""Attendance, another place, interest: what was said last counts, and only a place lifts it."""

from dataclasses import replace
from datetime import UTC, datetime

from intake import ceremony as ceremonies
from intake.ceremony import Attendance, Attending, Ceremony, Consulted, Delegate, Settlement
from intake.errors import Refusal

AT = datetime(2025, 9, 1, 9, 0, tzinfo=UTC)
WORD = Settlement(by="First organizer", reason="So.", at=AT)
MAYOR = Delegate(name="Anna Nowak", office="Mayor")
DEPUTY = Delegate(name="Jan Kowal", office="Deputy Mayor")
OPENED = ceremonies.opened(Ceremony(application=1), AT)


def attendance(**changes: object) -> Attendance:
    assert OPENED.attendance
    return replace(OPENED.attendance, **changes)  # type: ignore[arg-type]


def test_names_offices_and_a_yes_are_all_needed() -> None:
    stand = {
        Attending.AWAITED: [
            attendance(),
            attendance(is_confirmed=True),
            attendance(delegates=(MAYOR,)),
            attendance(delegates=(replace(MAYOR, office=""),), is_confirmed=True),
        ],
        Attending.NAMED: [attendance(delegates=(MAYOR,), is_confirmed=True)],
        Attending.ABSENT: [attendance(is_absent=True)],
    }
    for state, several in stand.items():
        for one in several:
            assert replace(OPENED, attendance=one).attending is state


def test_a_named_person_keeps_the_office_that_is_known() -> None:
    first = ceremonies.told(attendance(), [MAYOR, DEPUTY])
    again = ceremonies.told(first, [replace(DEPUTY, office="")])
    assert again.delegates == (DEPUTY,)


def test_who_cannot_come_at_all_brings_nobody_and_who_comes_after_all_does() -> None:
    both = ceremonies.told(attendance(), [MAYOR, DEPUTY], comes=True)
    absent = ceremonies.told(both, comes=False)
    assert (absent.delegates, absent.is_confirmed, absent.is_absent) == ((), False, True)
    back = ceremonies.told(absent, [MAYOR], comes=True)
    assert (back.delegates, back.is_confirmed, back.is_absent) == ((MAYOR,), True, False)


def test_an_agreed_place_lifts_it_and_taken_back_all_stands_as_it_did() -> None:
    agreed = ceremonies.agreed(OPENED, WORD, place=" Vienna ", needs="")
    assert isinstance(agreed, Ceremony)
    assert agreed.attending is Attending.LIFTED
    declined = ceremonies.declined(agreed, WORD)
    assert isinstance(declined, Ceremony)
    assert declined.attending is Attending.AWAITED
    assert declined.place
    assert (declined.place.state, declined.place.place) == (Consulted.DECLINED, "")
    assert isinstance(ceremonies.declined(declined, WORD), Refusal)


def test_a_title_won_again_asks_anew() -> None:
    named = replace(OPENED, attendance=attendance(delegates=(MAYOR,), is_confirmed=True))
    over = ceremonies.ended(named, AT)
    assert over.attending is Attending.ENDED
    assert ceremonies.ended(over, AT) == over
    assert ceremonies.opened(over, AT).attending is Attending.AWAITED


def test_a_delegate_is_meant_by_the_name_in_another_case_of_a_cyrillic_language() -> None:
    ivan = Delegate(name="Иван Петров", office="мэр")
    assert ceremonies.is_meant(ivan, "Ивана Петрова")
    assert not ceremonies.is_meant(ivan, "Анна Петрова")
    assert not ceremonies.is_meant(ivan, "Петрова Мария Ивановна")
