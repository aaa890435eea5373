"""Who judges which city, shown as a plan first; and the packets to whoever judges.

Invariant: a packet goes to nobody who has a conflict, or has not said whether they have one.
"""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from intake import store
from intake.applications import Application
from intake.cases import Case
from intake.conversation.judging import Judged
from intake.conversation.panelist import panelist_letters
from intake.conversation.turns import Turn
from intake.desk.acts import cities, panel, panel_closed, panel_turn
from intake.desk.acts.laid import Order, Plan
from intake.desk.acts.model import Assign, SendPackets
from intake.desk.acts.panel_laid import PanelLaid
from intake.desk.office import Office, call_of
from intake.desk.panels import bench, possible_ties
from intake.desk.panels.bench import Bench, Pair
from intake.errors import Refusal
from intake.journal import Entry
from intake.notices import Addressed
from intake.panel import assignment, ballots, blindness, coverage
from intake.panel.assignment import Assigned, Assignment
from intake.panel.assignment import Plan as Drawn
from intake.panel.conflicts import Kind
from intake.panel.roster import Panelist, Seat
from intake.store import Connection

# --- assigned -----------------------------------------------------------------------------------


def assign(office: Office, connection: Connection, order: Order, act: Assign) -> Plan | Refusal:
    """Panelists for every application that is in the selection and not counted yet."""
    every = bench.of(office, connection)
    if not every.open_ones:
        text = "No registered application is in the selection and still to be judged."
        return Refusal(reason="no_application", text=text)
    closed = panel_closed.among(office, connection, every.open_ones, order.now)
    missed = late(every, closed)
    whole = every.only(one for one in every.applications if one.number not in closed)
    drawn = plan_of(whole, act.seed)
    lacking = {one.application for one in drawn.lacks} | {one.number for one in missed}
    enough = sorted({one.number for one in every.open_ones} - lacking)
    is_same = not drawn.added and not drawn.ended and not drawn.lacks
    if is_same and not panel_turn.are_lacking(connection, enough):
        text = "Every application has its panelists already."
        nothing = Refusal(reason="assigned", text=text)
        return panel_closed.refusal(missed, closed) if missed else nothing
    return _assigning(office, connection, order, whole, drawn, enough, missed, closed)


def late(every: Bench, closed: Collection[int]) -> list[Application]:
    """Those whose ballots are closed and that lack panelists: nobody is given one."""
    shut = every.only(one for one in every.applications if one.number in closed)
    drawn = plan_of(shut)
    wanting = {one.application for one in drawn.added} | {one.application for one in drawn.lacks}
    return [one for one in shut.open_ones if one.number in wanting]


def _assigning(
    office: Office,
    connection: Connection,
    order: Order,
    whole: Bench,
    drawn: Drawn,
    enough: Sequence[int],
    missed: Sequence[Application],
    closed: dict[int, datetime],
) -> Plan:
    """The plan for those that can be judged still."""
    turn = Turn(
        letters=panel_turn.held(_letters(office, connection, order, whole, drawn)),
        entries=tuple(_entries(drawn, order)),
        judged=Judged(added=drawn.added, ended=drawn.ended, seed=drawn.seed),
    )
    report = coverage.report(whole.panelists, whole.call.panel)
    lines = panel.uncovered(report, whole)
    turn = replace(turn, cases=(*_lacks(whole, drawn, order), *panel.case_of(lines, order.now)))
    return panel_turn.planned(
        office,
        connection,
        order,
        turn,
        PanelLaid(plan=drawn, applications=whole.open_ones, coverage=report, names=whole.names),
        warnings=(
            *lines,
            *_undeclared(whole, drawn),
            *possible_ties.told(whole, whole.doubted),
            *_left_out(whole, drawn),
            *([panel_closed.told(missed, closed)] if missed else []),
        ),
        seen=(drawn, sorted(closed)),
        then=lambda connection: _settle(
            office, connection, enough, lines, order, is_whole=drawn.is_whole and not missed
        ),
    )


def _settle(
    office: Office,
    connection: Connection,
    enough: Iterable[int],
    lines: Sequence[str],
    order: Order,
    *,
    is_whole: bool,
) -> None:
    """What waits of the panel says what is lacking now, or nothing any more."""
    panel_turn.settle_lacks(office, connection, enough, order, is_whole=is_whole)
    text = "".join(one.text for one in panel.case_of(lines, order.now))
    panel_turn.renew_uncovered(office, connection, text, order)


def plan_of(whole: Bench, seed: str = "") -> Drawn:
    """Who would judge what of all that is not counted yet.

    Whoever has not declared on an application is given it only where there are too few others: of
    that application, or of any where nothing less brings more panelists. Whoever may have a
    conflict with it by an open matter is not given it at all.
    """
    numbers = [one.number for one in whole.open_ones]
    standing = [one.assignment for one in whole.assigned if one.application in numbers]

    roster, theirs = _with_leavers(whole, standing)
    doubted = dict.fromkeys(whole.doubted)

    def drawn(closed: Mapping[Pair, Kind]) -> Drawn:
        return assignment.plan(
            numbers, roster, {**theirs, **closed, **doubted}, whole.call.panel,
            seed=seed or _own_seed(whole, numbers), standing=standing,
        )  # fmt: skip

    unsaid, reopened = set(_unsaid(whole, standing)), set[int]()
    while True:
        closed = dict.fromkeys((one for one in unsaid if one[0] not in reopened), Kind.OTHER)
        careful = drawn({**closed, **whole.conflicted})
        lacking = {one.application for one in careful.lacks} - reopened
        if not closed or careful.is_whole:
            return careful
        if not lacking:
            return min(careful, drawn(whole.conflicted), key=_missing)
        reopened |= lacking


def _with_leavers(
    whole: Bench, standing: Sequence[Assignment]
) -> tuple[list[Panelist], dict[tuple[int, str], Kind]]:
    """The panel with those who left and whose finished ballots count, and what is closed to them.

    What they judged to its end stays theirs; nothing else is given them.
    """
    stays = _finished(whole).intersection(standing)
    left = _leavers(whole) & {one.panelist for one in stays}
    roster = [
        replace(one, seat=Seat.ACCEPTED) if one.key in left else one for one in whole.panelists
    ]
    pairs = ((one.number, key) for one in whole.open_ones for key in left)
    closed = (one for one in pairs if Assignment(application=one[0], panelist=one[1]) not in stays)
    return roster, dict.fromkeys(closed, Kind.OTHER)


def _finished(whole: Bench) -> set[Assignment]:
    """What was judged to its end."""
    return {
        Assignment(application=one.application, panelist=one.panelist)
        for one in whole.ballots
        if ballots.is_whole(one, whole.call)
    }


def _leavers(whole: Bench) -> set[str]:
    """Who gave the seat up."""
    return {one.key for one in whole.panelists if one.seat is Seat.DECLINED}


def _missing(drawn: Drawn) -> int:
    return sum(one.wanted - one.given for one in drawn.lacks)


def _unsaid(whole: Bench, standing: Sequence[Assignment]) -> Iterator[tuple[int, str]]:
    """Who has not said of which application whether there is a conflict, and does not judge it."""
    judging = {(one.application, one.panelist) for one in standing}
    for application in whole.open_ones:
        for panelist in (one for one in whole.panelists if one.sits):
            pair = application.number, panelist.key
            if pair not in judging and not whole.stands(panelist, application).has_declared:
                yield pair


def _undeclared(whole: Bench, drawn: Drawn) -> Iterator[str]:
    """Who is given an application without a word on conflicts: no packet goes out before it."""
    for one in drawn.added:
        panelist, application = whole.by_key[one.panelist], whole.by_number[one.application]
        if not whole.stands(panelist, application).has_declared:
            yield (
                f"{panelist.told} has not declared on {application.city or 'a city'} (application "
                f"{one.application}): they are asked before they get its packet."
            )


def _left_out(whole: Bench, drawn: Drawn) -> Iterator[str]:
    """How many sit and get nothing since they have not declared."""
    given = {one.panelist for one in drawn.assigned}
    silent = [
        panelist.told
        for panelist in whole.panelists
        if panelist.sits and panelist.key not in given
        if any(not whole.stands(panelist, one).has_declared for one in whole.open_ones)
    ]
    if silent:
        who = f"{len(silent)} who accepted {'has' if len(silent) == 1 else 'have'} not declared"
        yield f"{who} their conflicts, so they get no application: {', '.join(silent)}."


def _own_seed(whole: Bench, numbers: Sequence[int]) -> str:
    """A seed that nobody chose: the edition, who sits, and what is judged."""
    keys = sorted(one.key for one in whole.panelists if one.sits)
    words = f"{whole.call.edition}\0{sorted(numbers)}\0{keys}"
    return hashlib.sha256(words.encode()).hexdigest()[:16]


def _letters(
    office: Office, connection: Connection, order: Order, whole: Bench, drawn: Drawn
) -> Iterator[Addressed]:
    """One letter to each whom the plan concerns and who sits."""
    concerned = dict.fromkeys(one.panelist for one in (*drawn.added, *drawn.ended))
    for key in (one for one in concerned if whole.by_key[one].sits):
        added, ended = (
            [whole.by_number[one.application] for one in several if one.panelist == key]
            for several in (drawn.added, drawn.ended)
        )
        panelist, new = whole.by_key[key], {*drawn.added}
        before = [one for one in drawn.assigned if one.panelist == key and one not in new]
        kept = [whole.by_number[one.application] for one in before]
        yield panelist_letters.assignment_changed(
            panelist,
            added=[(one, panel_closed.closes_at(office, connection, one)) for one in added],
            ended=ended,
            kept=kept,
            now=order.now,
        )


def _entries(drawn: Drawn, order: Order) -> Iterator[Entry]:
    for one in drawn.ended:
        yield assignment.unassigned(one, by=order.by, reason="assigned anew")
    for one in drawn.added:
        words = {"panelist": one.panelist, "by": order.by, "seed": drawn.seed}
        yield Entry(application=one.application, act="assigned", words=words)


def _lacks(whole: Bench, drawn: Drawn, order: Order) -> Iterator[Case]:
    for one in drawn.lacks:
        application = whole.by_number[one.application]
        yield panel_turn.lacking(whole, application, order.now, left=one.given)


# --- packets ------------------------------------------------------------------------------------


def send(office: Office, connection: Connection, order: Order, act: SendPackets) -> Plan | Refusal:
    """Packets to those who judge and have none yet; who has declared nothing is asked first.

    Who left and whose finished ballot counts needs none, as nobody is found in their place.
    """
    chosen = _chosen(office, connection, act.cities)
    if isinstance(chosen, Refusal):
        return chosen
    whole = bench.of(office, connection, chosen)
    stays = {one for one in _finished(whole) if one.panelist in _leavers(whole)}
    asked = (one for one in whole.assigned if one.assignment not in stays)
    wanting = [one for one in asked if _wants_packet(whole, one)]
    closed = panel_closed.among(office, connection, whole.applications, order.now)
    waiting = [one for one in wanting if one.application not in closed]
    missed = _named_late(whole, wanting, closed)
    if missed and not waiting:
        return panel_closed.refusal(missed, closed)
    if not waiting:
        text = "Everybody who judges has got the packets; `citydesk panel assign` assigns others."
        return Refusal(reason="no_packet", text=text)
    against = {one: _against(whole, one) for one in waiting}
    pairs = [(one.application, one.panelist) for one in waiting]
    notes = (
        *_closed(whole, against),
        *possible_ties.told(whole, pairs),
        *([panel_closed.told(missed, closed)] if missed else []),
    )
    return _sending(office, connection, order, whole, against, notes)


def _named_late(
    whole: Bench, wanting: Sequence[Assigned], closed: Collection[int]
) -> list[Application]:
    """Cities whose packet somebody has not got, and whose ballots are closed."""
    numbers = {one.application for one in wanting} & {*closed}
    return [one for one in whole.applications if one.number in numbers]


def _sending(
    office: Office,
    connection: Connection,
    order: Order,
    whole: Bench,
    against: Mapping[Assigned, str],
    notes: Sequence[str],
) -> Plan:
    """The plan for those who wait for a packet, each with what is against it."""
    handed, undeclared = (
        [one.assignment for one, but in against.items() if but == why]
        for why in ("", "not_declared")
    )
    packets = [_packet(office, connection, whole, one) for one in handed]
    letters = panel_turn.held([*packets, *_asked(whole, undeclared)])
    entries = tuple(_sent(one, order) for one in handed)
    shown = PanelLaid(
        handed=tuple(handed), undeclared=tuple(undeclared), applications=whole.applications,
        names=whole.names,
    )  # fmt: skip
    numbers = {one.application for one in against}
    return panel_turn.planned(
        office,
        connection,
        order,
        Turn(letters=letters, entries=entries, judged=Judged(handed=tuple(handed))),
        shown,
        warnings=notes,
        seen=(handed, undeclared),
        then=lambda connection: store.panel_judging.open_packets(connection, numbers, order.now),
    )


def _chosen(
    office: Office, connection: Connection, named: Sequence[str]
) -> tuple[Application, ...] | Refusal:
    if not named:
        return bench.judged(office, connection)
    judged = {one.number for one in bench.judged(office, connection)}
    found: list[Application] = []
    for words in named:
        one = cities.look(connection, words)
        if isinstance(one, Refusal):
            return one
        if one.number not in judged:
            text = f"Application {one.number} is not in the selection, so no panel judges it."
            return Refusal(reason="not_judged", text=text)
        found.append(one)
    return tuple(found)


def _wants_packet(whole: Bench, one: Assigned) -> bool:
    return one.packet_at is None and one.application not in whole.tallied


def _against(whole: Bench, one: Assigned) -> str:
    """Why its packet may not go out yet, as `blindness` has it; "" where it may."""
    panelist, application = whole.by_key[one.panelist], whole.by_number[one.application]
    refusal = blindness.may_see_packet(whole.stands(panelist, application))
    return refusal.reason if refusal else ""


def _closed(whole: Bench, against: Mapping[Assigned, str]) -> Iterator[str]:
    """Who will get none: a conflict that came up since, or a seat that was given up."""
    for one, reason in against.items():
        if reason not in ("", "not_declared"):
            who = whole.by_key[one.panelist].told
            yield (
                f"{who} gets no packet of application {one.application} ({reason}); "
                "`citydesk panel assign` finds somebody else."
            )


def _packet(office: Office, connection: Connection, whole: Bench, one: Assignment) -> Addressed:
    application = whole.by_number[one.application]
    call = call_of(office, connection, application)
    return panelist_letters.packet(whole.by_key[one.panelist], application, call)


def _asked(whole: Bench, undeclared: Sequence[Assignment]) -> Iterator[Addressed]:
    """The question of conflicts, once to each who has not answered it."""
    for key in dict.fromkeys(one.panelist for one in undeclared):
        panelist: Panelist = whole.by_key[key]
        theirs = [whole.by_number[one.application] for one in undeclared if one.panelist == key]
        yield panelist_letters.conflicts_asked(panelist, theirs)


def _sent(one: Assignment, order: Order) -> Entry:
    words = {"panelist": one.panelist, "by": order.by}
    return Entry(application=one.application, act="packet_sent", words=words)
