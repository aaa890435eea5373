"""What a panelist judged until they were made a contact of the city: theirs again with the recall.

Invariant: only what that act ended, where they may judge it still and nobody was given it in their
place; the letter that it is theirs no more goes with the others, unread.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from intake import store
from intake.applications import Application
from intake.conversation.judging import Judged
from intake.conversation.panelist import panelist_letters
from intake.conversation.turns import Turn
from intake.desk.acts import cities, panel_closed, panel_turn, together
from intake.desk.acts.laid import Order
from intake.desk.office import Office
from intake.desk.panels import bench
from intake.desk.panels.bench import Bench
from intake.journal import Entry
from intake.notices import AssignmentChanged, Letter, LetterState
from intake.panel import returning
from intake.panel.assignment import Assigned
from intake.store import Connection


def given_back(
    office: Office,
    connection: Connection,
    after: Application,
    letter: Letter,
    *,
    by: str,
    now: datetime,
) -> Turn:
    """What is theirs again with the file as it is `after`, without the contact of this letter."""
    panel = bench.of(office, connection, [after])
    unread = {one.to.key: one for one in _held(connection, letter)}
    turn = Turn()
    for one in _ended(connection, panel, after, letter.created_at):
        if not _may_judge(connection, panel, after, one):
            continue
        turn += Turn(
            entries=(_entry(one, by),),
            judged=Judged(
                added=(one.assignment,),
                seed=one.seed,
                handed=(one.assignment,) if one.packet_at else (),
            ),
        )
        held = unread.get(one.panelist)
        turn += Turn(recalls=(held.id,)) if held else _told(office, connection, panel, one, now)
    return turn


def warnings(office: Office, connection: Connection, turn: Turn) -> Iterator[str]:
    """Who judges what again."""
    for one in turn.judged.added:
        application = store.applications.load(connection, one.application)
        who = store.panel.load(connection, office.call.edition, one.panelist)
        if application and who:
            named = f"{cities.name(application)} (application {one.application})"
            yield f"{who.told} judges {named} again."


def settle(office: Office, connection: Connection, turn: Turn, order: Order) -> None:
    """The matter that an application lacks panelists says what it lacks now."""
    for number in dict.fromkeys(one.application for one in turn.judged.added):
        application = store.applications.load(connection, number)
        if application is None:
            continue
        panel = bench.of(office, connection, [application])
        left = len({*panel.judging(number)})
        if left >= panel.call.panel.panelists:
            panel_turn.settle_lacks(office, connection, [number], order)
        else:
            lacking = panel_turn.lacking(panel, application, order.now, left=left)
            panel_turn.renew_open(connection, [lacking])


def _held(connection: Connection, letter: Letter) -> Iterator[Letter]:
    """What the same act wrote to who judges no longer, and nobody has got."""
    for one in store.outbox.letters(connection, state=LetterState.HELD):
        is_same = together.seed(one) == together.seed(letter)
        if is_same and one.notice == AssignmentChanged.name:
            yield one


def _ended(
    connection: Connection, panel: Bench, after: Application, at: datetime
) -> Iterator[Assigned]:
    """What the act ended, each as it stood."""
    words = store.journal.words(connection, after.number)
    made = (one for one in store.journal.chain(connection, after.number) if one.at == at)
    told = [words.get(one.sequence, {}) for one in made if one.act == "unassigned"]
    for key in (str(one.get("panelist")) for one in told if one.get("reason") == "conflict"):
        former = store.panel_judging.ended_of(connection, key) if key in panel.by_key else []
        yield from [one for one in former if one.application == after.number][-1:]


def _may_judge(connection: Connection, panel: Bench, after: Application, one: Assigned) -> bool:
    if not panel.by_key[one.panelist].sits or one.panelist in panel.judging(after.number):
        return False
    is_open = after.number in {it.number for it in panel.open_ones}
    if not is_open or (after.number, one.panelist) in panel.conflicted:
        return False
    chain = store.journal.chain(connection, after.number)
    words = store.journal.words(connection, after.number)
    return returning.is_vacant(one.panelist, chain, words)


def _told(
    office: Office, connection: Connection, panel: Bench, one: Assigned, now: datetime
) -> Turn:
    """The letter to who has read that it is theirs no more; none where ballots are closed."""
    application = panel.by_number[one.application]
    added = [(application, panel_closed.closes_at(office, connection, application))]
    if added[0][1] <= now:
        return Turn()
    letter = panelist_letters.assignment_changed(panel.by_key[one.panelist], added=added, now=now)
    return Turn(letters=(replace(letter, hold=True),))


def _entry(one: Assigned, by: str) -> Entry:
    words = {"panelist": one.panelist, "by": by, "seed": one.seed, "reason": "returned"}
    return Entry(application=one.application, act="assigned", words=words)
