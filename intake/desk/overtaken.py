"""Letters that ask for what was answered before they left, or say that a file counts no more that
came again: they stay here.

Invariant: a letter goes out as its organizer approved it or not at all; nothing is cut out of one.
Organizers hear of it where something may be left to ask; a panelist is asked for the rest by the
receipt, or by a letter in its place.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final

from intake import store
from intake.calls.model import Call, text_in
from intake.cases import Case, CaseKind
from intake.conversation.panelist import panelist_letters
from intake.conversation.turns import Turn
from intake.desk import files_out
from intake.desk.office import Office, call_of
from intake.errors import Refusal
from intake.journal import Entry
from intake.notices import (
    Addressed,
    ConflictsAsked,
    FileTakenOut,
    ItemsAsked,
    Letter,
    LetterState,
)
from intake.notices.panel import PanelistNotice
from intake.store import Connection

ANSWERED: Final = "answered before it left"
CAME_AGAIN: Final = "the file came again before it left"
"""Why a letter was taken back that nobody took back."""
_COUNTING: Final = ("evidence_kept", "file_put_back")
"""Acts after which a file counts."""


def withdrawn(office: Office, connection: Connection, turn: Turn, now: datetime) -> Turn:
    """The turn; what its answers overtook is recalled, with a matter for the organizers.

    So is, without one, what says of a file that it counts no more which now counts again.
    """
    turn += Turn(entries=tuple(_came_again(connection, turn)))
    answered = _answered(turn)
    if not answered:
        return turn
    stopped = [
        letter
        for letter in _waiting(connection, answered.keys(), ItemsAsked.name)
        if not answered[letter.application or 0].isdisjoint(letter.questions)
        if store.outbox.retract(connection, letter.id)
    ]
    cases = tuple(_case(office, connection, one, answered, now) for one in stopped)
    entries = tuple(_entry(one) for one in stopped)
    return replace(turn, cases=turn.cases + cases, entries=turn.entries + entries)


def _answered(turn: Turn) -> dict[int, set[str]]:
    """The questions that the turn answers, by application."""
    answered: dict[int, set[str]] = defaultdict(set)
    for entry in turn.entries:
        if entry.act == "answered":
            answered[entry.application].add(str(entry.words["question"]))
    return answered


def _came_again(connection: Connection, turn: Turn) -> Iterator[Entry]:
    """Stop what tells that a file counts no more which the turn, not saved yet, lets count."""
    came: dict[int, set[str]] = defaultdict(set)
    for entry in turn.entries:
        if entry.act in _COUNTING:
            came[entry.application].add(str(entry.words["digest"]))
    for letter in _waiting(connection, came.keys(), FileTakenOut.name) if came else ():
        told = files_out.told(connection, letter)
        is_overtaken = told and told["digest"] in came[letter.application or 0]
        if is_overtaken and store.outbox.retract(connection, letter.id):
            yield _entry(letter, CAME_AGAIN)


def _waiting(
    connection: Connection, applications: Collection[int], notice: str
) -> Iterator[Letter]:
    found = store.outbox.waiting(connection, tuple(applications), notice)
    for _, id in sorted(found, key=str):
        if letter := store.outbox.letter(connection, id):
            yield letter


def _case(
    office: Office,
    connection: Connection,
    letter: Letter,
    answered: Mapping[int, Collection[str]],
    now: datetime,
) -> Case:
    given = answered[letter.application or 0]
    return Case(
        kind=CaseKind.OVERTAKEN,
        text=_told(office, connection, letter, given, "Before it went out", "was not sent"),
        at=now,
        application=letter.application,
    )


def is_late(connection: Connection, letter: Letter) -> bool:
    """Whether a letter that failed asks for what was answered since it was written."""
    return bool(_answered_since(connection, letter))


def not_again(office: Office, connection: Connection, letter: Letter) -> Refusal:
    """Why such a letter does not go once more, and what asks for the rest."""
    given = _answered_since(connection, letter)
    text = _told(office, connection, letter, given, "Since it was written", "is not sent again")
    return Refusal(reason="answered_since", text=text)


def _answered_since(connection: Connection, letter: Letter) -> set[str]:
    if letter.notice != ItemsAsked.name or letter.application is None:
        return set()
    application = store.applications.load(connection, letter.application)
    known = application.current if application else {}
    return {id for id in letter.questions if id in known and known[id].at > letter.created_at}


def _told(
    office: Office,
    connection: Connection,
    letter: Letter,
    given: Collection[str],
    when: str,
    so: str,
) -> str:
    """What a letter asked for, and what of it was given when, so that it does not go."""
    application = store.applications.load(connection, letter.application)
    call = call_of(office, connection, application)
    told = [id for id in letter.questions if id in given]
    left = [id for id in letter.questions if id not in given]
    again = f"`citydesk ask {letter.application} {' '.join(left)}` asks for the rest."
    return (
        f"A letter to {letter.to.shown} asked for {_named(call, letter.questions)}. "
        f"{when}, {_named(call, told)} came from the city, so it {so}. "
        f"{again if left else 'Nothing of it is left to ask.'}"
    )


def _named(call: Call, ids: Collection[str]) -> str:
    """Questions by their labels, as organizers know them."""
    labels = (text_in(call.question(id).label, "en") for id in ids)
    return ", ".join(f"“{one}”" for one in labels)


def _entry(letter: Letter, reason: str = ANSWERED) -> Entry:
    assert letter.application
    words = {"letter": letter.id, "reason": reason}
    return Entry(application=letter.application, act="letter_recalled", words=words)


# --- conflicts ----------------------------------------------------------------------------------


def declared(connection: Connection, turn: Turn) -> Turn:
    """What comes of questions of conflicts of which the turn, which is saved, answers any, or asks
    it itself: each is recalled, and asked anew of the rest where there is one."""
    declaring = {one.panelist for one in turn.judged.declarations}
    gone = {one.key for one in turn.judged.panelists if not one.sits}
    came = Turn()
    for letter in store.outbox.unsent(connection, ConflictsAsked.name, declaring | gone):
        left = set() if letter.to.key in gone else _left(connection, letter, turn.letters)
        is_whole = left == {int(id) for id in letter.questions}
        if not is_whole and store.outbox.stop(connection, letter.id):
            came += Turn(
                entries=tuple(_unasked(letter)), letters=_renewed(connection, letter, left)
            )
    return came


def _renewed(
    connection: Connection, letter: Letter, left: Collection[int]
) -> tuple[Addressed, ...]:
    """The question of what is left of it, held as it was."""
    panelist = store.panel.by_address(connection, letter.to.key)
    found = (store.applications.load(connection, number) for number in sorted(left))
    applications = [one for one in found if one]
    if panelist is None or not applications:
        return ()
    asked = panelist_letters.conflicts_asked(panelist, applications)
    return (replace(asked, hold=letter.state is LetterState.HELD),)


def _left(connection: Connection, letter: Letter, letters: Collection[Addressed]) -> set[int]:
    """The applications that the letter asks about and that nothing else asks or answers."""
    key = letter.to.key
    known = {one.application for one in store.panel_judging.declared_by(connection, key)}
    again = {
        city.application
        for one in letters
        if one.to.key == key and isinstance(one.notice, PanelistNotice)
        for city in one.notice.listed
    }
    return {int(id) for id in letter.questions} - known - again


def _unasked(letter: Letter) -> Iterator[Entry]:
    for id in letter.questions:
        words = {"letter": letter.id, "reason": ANSWERED}
        yield Entry(application=int(id), act="letter_recalled", words=words)
