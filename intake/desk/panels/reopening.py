"""A city moved back into or before the selection: what the panel said of it stands no more.

Invariant: the former tally stays whole in the journal, as every ballot does; the next one takes its
place in the store.
"""

from datetime import datetime

from intake import store
from intake.applications import Application
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.conversation.turns import Turn
from intake.desk import board
from intake.journal import Entry
from intake.store import Connection

BEFORE_THE_TALLY = (Stage.REGISTRATION, Stage.PRE_SELECTION, Stage.SELECTION)


def set_aside(connection: Connection, turn: Turn, now: datetime) -> Turn:
    """Set the tallies of cities aside that the turn, which is saved, moves back; the entries.

    Their ballots are open again until the close, and their packets can be sent anew.
    """
    back = {one.application for one in turn.entries if one.act == "reversed"}
    moved = [one for one in turn.applications if one.number in back]
    entries = (_set_aside(connection, one, now) for one in moved if one.stage in BEFORE_THE_TALLY)
    return Turn(entries=tuple(one for one in entries if one))


def _set_aside(connection: Connection, application: Application, now: datetime) -> Entry | None:
    number = application.number
    store.panel_judging.hold(connection, number)
    digest = store.panel_tallies.set_aside(connection, number)
    if digest is None:
        return None
    store.panel_judging.packets_recalled(connection, number)
    ties = store.cases.settle(connection, number, [CaseKind.OPEN_TIE], now)
    board.settled(connection, ties, now)
    return Entry(application=number, act="tally_set_aside", words={"digest": digest})
