"""A panelist who becomes a contact of a city: its packet and ballots are closed to them (V1).

Invariant: they and the organizers hear it with what made them one, as of a conflict declared; the
city hears nothing of the panel. Whom the city only names judges on, and organizers look at it.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from intake import store
from intake.applications import Application
from intake.calls import mailboxes
from intake.cases import Awaited, Case, CaseKind
from intake.conversation.judging import Judged
from intake.conversation.panelist import panelist_letters
from intake.conversation.turns import Turn
from intake.desk import proceedings
from intake.desk.acts import cities, panel_turn
from intake.desk.office import Office
from intake.desk.panels import bench
from intake.desk.panels.bench import Bench
from intake.panel import assignment
from intake.panel.assignment import Assignment
from intake.panel.roster import Panelist, Seat
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
        turn += Turn(cases=tuple(_only_named(panel, before, after, now)))
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
    known = {(one.address.key, one.is_named) for one in before.contacts}
    return any((one.address.key, one.is_named) not in known for one in after.contacts)


def _only_named(
    panel: Bench, before: Application, after: Application, now: datetime
) -> Iterator[Case]:
    """The matter of each panelist whom this city itself named, and who has said nothing of it.

    It holds the count as any possible conflict does, until an organizer or they tell which it is.
    """
    if after.number in panel.tallied:
        return
    known = {one.address.key for one in before.contacts}
    new = [one for one in after.contacts if one.is_named and one.address.key not in known]
    habits = panel.call.mailboxes
    for who in panel.panelists:
        is_one = any(mailboxes.is_one(one.address, who.address, habits) for one in new)
        is_concerned = who.seat is not Seat.DROPPED or who.key in panel.judging(after.number)
        if is_one and is_concerned and (after.number, who.key) not in panel.conflicted:
            yield _named(who, after, now)


def _named(who: Panelist, application: Application, now: datetime) -> Case:
    city, number = cities.name(application), application.number
    return Case(
        kind=CaseKind.PANELIST,
        text=f"{city} (application {number}) itself named {who.told}, who is on the panel, as its "
        "colleague. They have not said that they are, so what they have of it stays: they judge "
        "it on, and a ballot of theirs is kept, but counts only when this is settled. The city "
        f"hears nothing of the panel. Ask {who.told}. If they work for the city, note it with "
        "`citydesk panel conflict`; if not, take them off its file with `citydesk contact "
        "remove`, and close this case.",
        at=now,
        contact=who.key,
        ties_on=(number,),
        awaits=Awaited.DECLARATION,
    )


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
