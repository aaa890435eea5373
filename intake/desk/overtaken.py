"""Letters that ask for what was answered before they left: they stay here.

Invariant: a letter goes out as its organizer approved it or not at all; nothing is cut out of one.
Organizers hear of it where something may be left to ask; a panelist's receipt asks for the rest.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime

from intake import store
from intake.cases import Case, CaseKind
from intake.conversation.turns import Turn
from intake.journal import Entry
from intake.notices import Addressed, ConflictsAsked, ItemsAsked, Letter
from intake.notices.panel import PanelistNotice
from intake.store import Connection


def withdrawn(connection: Connection, turn: Turn, now: datetime) -> Turn:
    """The turn; what its answers overtook is recalled, with a matter for the organizers."""
    answered = _answered(turn)
    if not answered:
        return turn
    stopped = [
        letter
        for letter in _waiting(connection, answered.keys())
        if not answered[letter.application or 0].isdisjoint(letter.questions)
        if store.outbox.recall(connection, letter.id)
    ]
    cases = tuple(_case(one, answered[one.application or 0], now) for one in stopped)
    entries = tuple(_entry(one) for one in stopped)
    return replace(turn, cases=turn.cases + cases, entries=turn.entries + entries)


def _answered(turn: Turn) -> dict[int, set[str]]:
    """The questions that the turn answers, by application."""
    answered: dict[int, set[str]] = defaultdict(set)
    for entry in turn.entries:
        if entry.act == "answered":
            answered[entry.application].add(str(entry.words["question"]))
    return answered


def _waiting(connection: Connection, applications: Collection[int]) -> Iterator[Letter]:
    for number, id in sorted(store.outbox.all_held(connection, (ItemsAsked.name,)), key=str):
        letter = store.outbox.letter(connection, id) if number in applications else None
        if letter:
            yield letter


def _case(letter: Letter, answered: Collection[str], now: datetime) -> Case:
    told = [id for id in letter.questions if id in answered]
    left = [id for id in letter.questions if id not in answered]
    again = f"`citydesk ask {letter.application} {' '.join(left)}` asks for the rest."
    return Case(
        kind=CaseKind.OVERTAKEN,
        text=f"A letter to {letter.to.shown} asked for {', '.join(letter.questions)}. Before it "
        f"went out, {', '.join(told)} came from the city, so it was not sent. "
        f"{again if left else 'Nothing of it is left to ask.'}",
        at=now,
        application=letter.application,
    )


def _entry(letter: Letter) -> Entry:
    assert letter.application
    return Entry(application=letter.application, act="letter_recalled", words={"letter": letter.id})


# --- conflicts ----------------------------------------------------------------------------------


def declared(connection: Connection, turn: Turn) -> Turn:
    """The entries of questions of conflicts that are recalled: the turn, which is saved, leaves
    nothing of them to ask, or asks it itself."""
    declaring = {one.panelist for one in turn.judged.declarations}
    gone = {one.key for one in turn.judged.panelists if not one.sits}
    stopped = [
        letter
        for letter in store.outbox.unsent(connection, ConflictsAsked.name, declaring | gone)
        if letter.to.key in gone or not _left(connection, letter, turn.letters)
        if store.outbox.stop(connection, letter.id)
    ]
    return Turn(entries=tuple(entry for one in stopped for entry in _unasked(one)))


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
        words = {"letter": letter.id, "reason": "answered before it left"}
        yield Entry(application=int(id), act="letter_recalled", words=words)
