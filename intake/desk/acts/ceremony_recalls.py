"""An organizer's word on place or attendance taken back with its letters, while nobody has got one.

Invariant: what was said before holds again, or nothing is taken back.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial

from intake import store
from intake.ceremony import Ceremony
from intake.conversation.titled.convention import attending_letters, receiving
from intake.conversation.turns import Turn
from intake.desk.acts import together
from intake.desk.acts.together import Undo
from intake.errors import Refusal
from intake.journal import Entry
from intake.notices import AttendanceSet, AttendanceSettled, Letter, PlaceSettled
from intake.replaying.standing import Words
from intake.store import Connection

ACTS = {
    PlaceSettled.name: "place_settled",
    AttendanceSettled.name: "attendance_settled",
    AttendanceSet.name: "attendance_set",
}
"""The act that letters of a notice tell of."""
UNDOING = {
    "place_settled": "place_recalled",
    "attendance_settled": "attendance_recalled",
    "attendance_set": "attendance_recalled",
}
_CHANGING = {
    "place_settled": receiving.CHANGING,
    "attendance_settled": (
        "attendance_settled", "attendance_recalled", "attendance_opened", "attendance_set",
    ),
    "attendance_set": (
        "attendance_set", "attendance_recalled", "attendance_opened", "attendance_told",
        "attendance_settled",
    ),
}  # fmt: skip


def undoing(connection: Connection, letters: Iterable[Letter], *, by: str) -> Iterator[Undo]:
    """The ceremonies as before the words that these letters tell."""
    for letter in together.one_each(letters, ACTS):
        yield partial(_undone, connection, letter, by)


def _undone(connection: Connection, letter: Letter, by: str, so_far: Turn) -> Turn | Refusal:
    number, act = letter.application or 0, ACTS[letter.notice]
    found = _told(connection, number, act, letter.created_at)
    alike = together.alike(connection, letter, ACTS)
    if found is None or any(one.state not in together.STOPPABLE for one in alike):
        return _stands(letter)
    ceremony = together.ceremony(connection, number, so_far)
    if act == "place_settled":
        after = replace(ceremony, place=receiving.restored(found["former"]))
    elif act == "attendance_set":
        after = _unset(ceremony, found)
    else:
        after = _unsettled(ceremony)
    entry = Entry(application=number, act=UNDOING[act], words={"by": by})
    return Turn(entries=(entry,), ceremonies=(after,))


def _told(connection: Connection, number: int, act: str, at: datetime) -> Words | None:
    """The words of that act, where nothing changed since what it changed."""
    chain = store.journal.chain(connection, number)
    last = next((one for one in reversed(chain) if one.act in _CHANGING[act]), None)
    if last is None or last.act != act or last.at != at:
        return None
    return store.journal.words(connection, number).get(last.sequence)


def _unsettled(ceremony: Ceremony) -> Ceremony:
    attendance = ceremony.attendance
    return replace(ceremony, attendance=attendance and replace(attendance, settled=None))


def _unset(ceremony: Ceremony, found: Words) -> Ceremony:
    assert ceremony.attendance
    former = attending_letters.restored(ceremony.attendance, found["former"])
    return replace(ceremony, attendance=former)


def _stands(letter: Letter) -> Refusal:
    return Refusal(
        reason="word_stands",
        text=f"Letter {letter.id} tells of a place or an attendance that was settled; it cannot be "
        "taken back any more: somebody was told already, or it was settled anew since.",
    )
