"""The ballots on a city counted, and ties settled that the call leaves to organizers.

Invariant: counted once, and only when no ballot can come any more, all that came in time was read
and nobody who judged may have a conflict by an open matter; the journal has the whole tally with
its digest.
"""

from datetime import datetime

from intake import moments, stages, store
from intake.applications import Application
from intake.calls.model import Call, Stage
from intake.cases import Case, CaseKind
from intake.conversation.judging import Judged
from intake.conversation.turns import Turn
from intake.desk import board
from intake.desk.acts import cities, panel_turn
from intake.desk.acts.laid import Order, Plan
from intake.desk.acts.model import Count, SettleTie
from intake.desk.acts.panel_laid import PanelLaid
from intake.desk.faults import is_unreadable
from intake.desk.office import Office, call_of
from intake.desk.panels import bench, open_words, possible_ties
from intake.desk.panels.bench import Bench
from intake.errors import Refusal
from intake.journal import Entry
from intake.panel import ballots, results, ties
from intake.panel import tally as counting
from intake.panel.tally import Tally
from intake.panel.ties import Settlement
from intake.store import Connection
from intake.store.inbox import Parked


def count(office: Office, connection: Connection, order: Order, act: Count) -> Plan | Refusal:
    """The tally of a city, or why there is none yet."""
    application = cities.look(connection, act.city)
    if isinstance(application, Refusal):
        return application
    store.panel_judging.hold(connection, application.number)
    panel = bench.of(office, connection, [application])
    call = call_of(office, connection, application)
    refusal = may_count(panel, application, call, order.now) or (
        unread(connection, panel, application.number, _closes_at(application, call))
        or possible_ties.may_count(panel, application.number, call)
    )
    if refusal:
        return refusal
    tally = counted(connection, panel, application, call)
    if isinstance(tally, Refusal):
        return tally
    turn = Turn(
        entries=(_entry_of(tally, panel, order, application, call),),
        cases=_ties(tally, application, order),
        judged=Judged(tallies=(tally,)),
    )
    shown = PanelLaid(
        tally=tally, applications=(application,), panelists=panel.panelists, names=panel.names
    )
    return panel_turn.planned(
        office,
        connection,
        order,
        turn,
        shown,
        warnings=[open_words.told(panel, one) for one in open_words.of(connection, panel)],
        seen=counting.digest(tally),
        then=lambda connection: panel_turn.settle_lacks(
            office, connection, [application.number], order
        ),
    )


def may_count(panel: Bench, application: Application, call: Call, now: datetime) -> Refusal | None:
    """Why this city is not counted now: it is counted already, or ballots may still come.

    Even where all are finished: each panelist was told until when theirs can be corrected.
    """
    number = application.number
    if number in panel.tallied:
        text = f"Application {number} is counted; `citydesk tally {number} --verify` counts again."
        return Refusal(reason="tallied", text=text)
    closes_at = _closes_at(application, call)
    if now >= closes_at + stages.GRACE:
        return None
    since = moments.told(closes_at + stages.GRACE)
    judging = set(panel.judging(number))
    if not judging:
        return Refusal(
            reason="open",
            text=f"No panelist judges application {number} yet. Ballots can be counted from "
            f"{since} on.",
        )
    whole = {one.panelist for one in panel.cast(number) if ballots.is_whole(one, call)} & judging
    until = moments.told(closes_at)
    return Refusal(
        reason="open",
        text=f"{len(whole)} of {len(judging)} ballots on application {number} are finished. Each "
        f"can be corrected until {until}; they can be counted from {since} on.",
    )


def _closes_at(application: Application, call: Call) -> datetime:
    return ballots.closes_at(call, ballots.granted(application))


def unread(
    connection: Connection, panel: Bench, number: int, closes_at: datetime
) -> Refusal | None:
    """Why the city is not counted yet: something that came in time may be a ballot on it."""
    if store.inbox.has_waiting_by(connection, closes_at):
        text = (
            "Mails that came before the close of the ballots are still to be read: wait a moment."
        )
        return Refusal(reason="unread", text=text)
    parked = _parked(connection, panel, number, closes_at)
    if not parked:
        return None
    return Refusal(
        reason="unread",
        text=f"Mail {parked[0].id} from a panelist came before the close of the ballots and could "
        "not be read. It may be a ballot: `citydesk retry` takes it up again; `citydesk lay-aside "
        f'{parked[0].id} --reason "…"` settles one that is none.',
    )


def _parked(connection: Connection, panel: Bench, number: int, closes_at: datetime) -> list[Parked]:
    """Of who judges the city; bytes that hold no mail hold no ballot either."""
    judging = [panel.by_key[key] for key in panel.judging(number) if key in panel.by_key]
    keys = {one.key for one in judging}
    tokens = {one.token for one in judging if one.token}
    found = store.inbox.parked_by(connection, closes_at)
    return [one for one in found if one.is_of(keys, tokens) and not is_unreadable(one.error)]


def counted(
    connection: Connection, panel: Bench, application: Application, call: Call
) -> Tally | Refusal:
    """The tally as it comes out now; as many ballots are needed as were to come at the close.

    Nor fewer than the call wants to judge a city: a vacancy nobody filled is no smaller panel.
    """
    number = application.number
    closes_at = _closes_at(application, call)
    return counting.count(
        call,
        number,
        assigned=panel.judging(number),
        cast=panel.cast(number),
        conflicted=_conflicted(panel, number),
        chair=panel.chair,
        at_close=store.panel_judging.assigned_at(connection, number, closes_at),
        wanted=call.panel.panelists,
        is_past=stages.ORDER.index(application.stage) > stages.ORDER.index(Stage.SELECTION),
    )


def _conflicted(panel: Bench, number: int) -> tuple[str, ...]:
    return tuple(sorted(key for about, key in panel.conflicted if about == number))


def _entry_of(
    tally: Tally, panel: Bench, order: Order, application: Application, call: Call
) -> Entry:
    """What the journal keeps: all that the tally was counted from but the ballots' forms."""
    words = {
        "digest": counting.digest(tally),
        "tally": counting.dump(tally),
        "conflicted": list(_conflicted(panel, tally.application)),
        "closed_at": _closes_at(application, call).isoformat(),
        "wanted": call.panel.panelists,
        "by": order.by,
    }
    return Entry(application=tally.application, act="tallied", words=words)


def _ties(tally: Tally, application: Application, order: Order) -> tuple[Case, ...]:
    divided = ties.open_ties(tally)
    if not divided:
        return ()
    text = (
        f"The panel is divided on {', '.join(divided)} of {cities.name(application)} (application "
        f"{application.number}), and the call leaves that to organizers: `citydesk tally "
        f"{application.number} --settle STANDARD=VERDICT --reason …`."
    )
    number = application.number
    return (Case(kind=CaseKind.OPEN_TIE, text=text, at=order.now, application=number),)


# --- ties ---------------------------------------------------------------------------------------


def settle(office: Office, connection: Connection, order: Order, act: SettleTie) -> Plan | Refusal:
    """One verdict of those with most ballots, with a reason."""
    application = cities.look(connection, act.city)
    if isinstance(application, Refusal):
        return application
    number, standard = application.number, act.standard.strip().upper()
    tally = store.panel_tallies.of(connection, number)
    former = store.panel_tallies.settlements(connection, number)
    refusal = ties.may_settle(tally, former, standard, act.verdict, act.reason)
    if refusal or not tally:
        return refusal or Refusal(reason="not_tallied", text="There is no tally yet.")
    settled = Settlement(
        application=number, standard=standard, verdict=act.verdict,
        reason=" ".join(act.reason.split()), by=order.by, at=order.now,
    )  # fmt: skip
    turn = Turn(entries=(_entry(settled, tally),))
    is_last = not ties.open_ties(tally, [*former, settled])
    call = call_of(office, connection, application)
    called = results.called(act.verdict, call)
    return panel_turn.planned(
        office,
        connection,
        order,
        turn,
        PanelLaid(tally=tally, settled=settled, settled_as=called, applications=(application,)),
        seen=(standard, act.verdict, settled.reason, counting.digest(tally)),
        then=lambda connection: _keep(connection, settled, is_last, order),
    )


def _entry(settled: Settlement, tally: Tally) -> Entry:
    words = {"standard": settled.standard, "verdict": settled.verdict, "reason": settled.reason,
             "by": settled.by, "digest": counting.digest(tally)}  # fmt: skip
    return Entry(application=settled.application, act="tie_settled", words=words)


def _keep(connection: Connection, settled: Settlement, is_last: bool, order: Order) -> None:
    store.panel_tallies.settle(connection, settled)
    if is_last:
        kinds = [CaseKind.OPEN_TIE]
        closed = store.cases.settle(connection, settled.application, kinds, order.now)
        board.settled(connection, closed, order.now)
