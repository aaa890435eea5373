"""Held letters that ask for what was answered meanwhile: they stay here, and organizers hear of it.

Invariant: a letter goes out as its organizer approved it or not at all; nothing is cut out of one.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime

from intake import store
from intake.cases import Case, CaseKind
from intake.conversation.turns import Turn
from intake.journal import Entry
from intake.notices import ItemsAsked, Letter
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
