"""A panelist who becomes a contact of a city: its packet and ballots are closed to them (V1).

Invariant: they and the organizers hear it with what made them one, as of a conflict declared; the
city hears nothing of the panel.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from intake import store
from intake.applications import Application
from intake.conversation.judging import Judged
from intake.conversation.panelist import panelist_letters
from intake.conversation.turns import Turn
from intake.desk import bench, proceedings
from intake.desk.acts import panel_turn
from intake.desk.bench import Bench
from intake.desk.office import Office
from intake.panel import assignment
from intake.panel.assignment import Assignment
from intake.store import Connection


def told(
    office: Office,
    connection: Connection,
    turn: Turn,
    now: datetime,
    *,
    by: str,
    hold: bool = False,
) -> Turn:
    """The turn with what ends by it of what was assigned."""
    for after in turn.applications:
        before = store.applications.load(connection, after.number)
        if not before or not _has_new_contact(before, after):
            continue
        panel = bench.of(office, connection, [after])
        for gone in _ended(panel, before, after):
            turn += _closing(panel, after, gone, now, by=by, hold=hold)
    return turn


def served(office: Office, connection: Connection, turn: Turn, now: datetime) -> Turn:
    """The same of a mail; what waits already of the panel says what is lacking now.

    The desk ends it: it is no word of the panelist's, not even where they wrote the mail.
    """
    after = told(office, connection, turn, now, by=proceedings.BY_ITSELF)
    panel_turn.renew_open(connection, after.cases[len(turn.cases) :])
    return after


def _has_new_contact(before: Application, after: Application) -> bool:
    known = {one.address.key for one in before.contacts}
    return any(one.address.key not in known for one in after.contacts)


def _ended(panel: Bench, before: Application, after: Application) -> Iterator[Assignment]:
    """What is theirs to judge, not counted yet, and was no conflict before."""
    if after.number in panel.tallied:
        return
    former = panel.only([before]).conflicted
    for key in panel.judging(after.number):
        pair = (after.number, key)
        if pair in panel.conflicted and pair not in former:
            yield Assignment(application=after.number, panelist=key)


def _closing(
    panel: Bench, application: Application, gone: Assignment, now: datetime, *, by: str, hold: bool
) -> Turn:
    who = panel.by_key[gone.panelist]
    letter = panelist_letters.assignment_changed(who, ended=[application], now=now)
    letters = (replace(letter, hold=hold),) if who.sits else ()  # who left has heard of it
    left = len({*panel.judging(application.number)} - {*_tied(panel, application)})
    return Turn(
        letters=letters,
        entries=(assignment.unassigned(gone, by=by, reason="conflict"),),
        cases=(panel_turn.lacking(panel, application, now, left=left),),
        judged=Judged(ended=(gone,)),
    )


def _tied(panel: Bench, application: Application) -> Iterator[str]:
    return (key for number, key in panel.conflicted if number == application.number)
