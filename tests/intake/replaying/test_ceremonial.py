"""A ceremony as its journal gives it: what was taken back, erased, or told by older entries."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from intake.ceremony import Attendance, Ceremony, Consulted, Delegate, Interest, Place, Settlement
from intake.conversation.turns import EXCERPT
from intake.replaying import ceremonial
from intake.replaying.ceremonial import LONGEST_INTEREST
from tests.intake.replaying.chains import START, Said, chain

OPENED: Said = ("attendance_opened", {"standing": "awaited"})
ANNA = {"name": "Anna Nowak", "office": "Mayor"}
COMES = Ceremony(
    application=1,
    attendance=Attendance(
        opened_at=START,
        delegates=(Delegate(name="Anna Nowak", office="Mayor"),),
        is_confirmed=True,
    ),
)
OLD: dict[str, Any] = {"message": "m", "by": "a", "standing": "named", "delegates": [ANNA]}
WHOLE = OLD | {"is_confirmed": True, "is_absent": False, "unread": []}


def asked(place: str | None) -> Said:
    return ("place_asked", {"place": place})


def settled_place(state: str, place: str, former: dict[str, Any] | None) -> Said:
    words = {"state": state, "place": place, "needs": "", "reason": "So.", "by": "Ada"}
    return ("place_settled", words | {"former": former})


def at_hour(hours: int) -> Settlement:
    return Settlement(by="Ada", reason="So.", at=START + timedelta(hours=hours))


def test_who_comes_is_told_whole() -> None:
    assert ceremonial.changed(COMES, *chain(OPENED, ("attendance_told", WHOLE))) == ()


def test_an_older_entry_tells_who_comes_and_leaves_the_rest_open() -> None:
    journal = chain(OPENED, ("attendance_told", OLD))
    assert COMES.attendance
    wavering = replace(COMES, attendance=replace(COMES.attendance, is_confirmed=False))
    assert ceremonial.changed(wavering, *journal) == ()
    nobody = replace(COMES, attendance=replace(COMES.attendance, delegates=()))
    (fault,) = ceremonial.changed(nobody, *journal)
    assert fault.startswith("attendance, delegates: the journal gives [['Anna Nowak', 'Mayor']]")


def test_an_erased_entry_leaves_open_what_it_told_until_another_tells_it() -> None:
    assert COMES.attendance
    forged = replace(COMES, attendance=replace(COMES.attendance, is_confirmed=False))
    assert ceremonial.changed(forged, *chain(OPENED, ("attendance_told", None))) == ()
    journal = chain(OPENED, ("attendance_told", None), ("attendance_told", WHOLE))
    assert ceremonial.changed(forged, *journal)


@pytest.mark.parametrize("told_between", [True, False])
def test_a_word_taken_back_leaves_what_was_before(told_between: bool) -> None:
    acts = [
        OPENED,
        ("attendance_settled", {"reason": "So.", "by": "Ada"}),
        *([("attendance_told", WHOLE)] if told_between else []),
        ("attendance_recalled", {"by": "Ada"}),
    ]
    came = (
        COMES if told_between else Ceremony(application=1, attendance=Attendance(opened_at=START))
    )
    assert ceremonial.changed(came, *chain(*acts)) == ()


def test_a_list_taken_back_brings_the_former_one() -> None:
    former = {"delegates": [["Anna Nowak", "Mayor"]], "is_confirmed": True, "is_absent": False,
              "settled": None}  # fmt: skip
    put = {"delegates": [], "is_confirmed": False, "reason": "No.", "by": "Ada", "former": former}
    acts: list[Said] = [OPENED, ("attendance_told", WHOLE), ("attendance_set", put)]
    empty = Ceremony(application=1, attendance=Attendance(opened_at=START))
    assert ceremonial.changed(empty, *chain(*acts)) == ()
    back: Said = ("attendance_recalled", {"by": "Ada"})
    assert ceremonial.changed(COMES, *chain(*acts, back)) == ()


def test_a_place_is_asked_for_settled_taken_back_and_asked_for_anew() -> None:
    paris = {"asked": "Paris", "state": "asked", "place": "", "needs": "", "by": None,
             "reason": None, "at": None}  # fmt: skip
    acts = [asked("Paris"), settled_place("agreed", "The Louvre", paris)]
    agreed = Place(asked="Paris", state=Consulted.AGREED, place="The Louvre", said=at_hour(1))
    same = [*acts, asked("Paris")]
    for held, journal in [
        (Place(asked="Paris"), acts[:1]),
        (agreed, acts),
        (agreed, same),
        (Place(asked="Paris"), [*acts, ("place_recalled", {"by": "Ada"})]),
        (Place(asked="Lyon"), [*acts, asked("Lyon")]),
        (None, [*acts, asked(None)]),
    ]:
        assert ceremonial.changed(Ceremony(application=1, place=held), *chain(*journal)) == ()
    forged = Ceremony(application=1, place=replace(agreed, state=Consulted.DECLINED))
    assert ceremonial.changed(forged, *chain(*acts)) == (
        "place of the certificate, state: the journal gives agreed, the store declined",
    )


def test_only_a_new_title_of_an_older_version_ends_the_interest() -> None:
    offers: Said = ("hosting_offered", {"message": "m", "by": "a", "words": "x" * 900})
    opened = Attendance(opened_at=START + timedelta(hours=1))
    gone = Ceremony(application=1, attendance=opened)
    assert ceremonial.changed(gone, *chain(offers, OPENED)) == ()
    kept = Interest(words="x" * EXCERPT, by="a", at=START)
    assert LONGEST_INTEREST == EXCERPT
    assert ceremonial.changed(Ceremony(application=1, interest=kept), *chain(offers)) == ()
    again: Said = ("attendance_opened", {"standing": "awaited", "keeps_interest": True})
    held = replace(gone, interest=kept)
    assert ceremonial.changed(held, *chain(offers, again)) == ()
    assert ceremonial.changed(gone, *chain(offers, again)) != ()
