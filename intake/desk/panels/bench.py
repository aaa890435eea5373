"""The whole panel of the edition in force with all it has to judge, for organizers' acts and lists.

Invariant: only organizers' verbs look at it; nothing of it reaches a panelist or a city by itself.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from intake import store
from intake.applications import Application, State
from intake.calls.model import Call, Stage
from intake.cases import Case
from intake.desk.office import Office, call_of, frozen
from intake.errors import Refusal
from intake.messages import Address
from intake.panel import blindness, conflicts, roster
from intake.panel.assignment import Assigned
from intake.panel.ballots import Ballot
from intake.panel.blindness import Standpoint
from intake.panel.conflicts import Conflict, Declaration, Kind
from intake.panel.roster import Panelist
from intake.store import Connection

Pair = tuple[int, str]
"""An application and a panelist."""
_EARLY = tuple(Stage)[: tuple(Stage).index(Stage.SELECTION)]
_LATER = tuple(Stage)[tuple(Stage).index(Stage.SELECTION) + 1 :]
_JUDGED = (State.REGISTERED, State.TITLED, State.DECLINED)
"""States of a city that the panel may have judged."""


@dataclass(frozen=True, kw_only=True)
class Bench:
    """The panel, and the applications looked at with what was declared, assigned and cast on them.

    `calls` are the versions of the call that the applications were opened under, by number: what is
    a conflict goes by these, for a panelist as for organizers; all else by the `call` in force.
    `tallied` are the numbers of those that are counted.
    `ties` are the open matters that say that one of them may have a conflict.
    """

    call: Call
    panelists: tuple[Panelist, ...]
    applications: tuple[Application, ...]
    declared: tuple[Declaration, ...]
    assigned: tuple[Assigned, ...]
    ballots: tuple[Ballot, ...]
    tallied: frozenset[int]
    calls: Mapping[int, Call]
    ties: tuple[Case, ...] = ()

    @cached_property
    def by_key(self) -> dict[str, Panelist]:
        return {one.key: one for one in self.panelists}

    @cached_property
    def names(self) -> dict[str, str]:
        """Whom each key means, as organizers know them."""
        return {one.key: one.told for one in self.panelists}

    @cached_property
    def by_number(self) -> dict[int, Application]:
        return {one.number: one for one in self.applications}

    @cached_property
    def conflicted(self) -> dict[tuple[int, str], Kind]:
        """The first conflict of each panelist with each application."""
        found = {
            (application.number, panelist.key): self.conflicts(panelist, application)
            for application in self.applications
            for panelist in self.panelists
        }
        return {pair: several[0].kind for pair, several in found.items() if several}

    @cached_property
    def doubted(self) -> frozenset[Pair]:
        """Who of those that sit may have a conflict with what is not counted, and is not given it:
        whoever judges it goes on.
        """
        pairs = (
            (one.number, case.contact)
            for case in self.ties
            for one in self.open_ones
            if case.contact and self.may_tie(case, one.number, case.contact)
        )
        return frozenset(
            (number, key)
            for number, key in pairs
            if self.by_key[key].sits and key not in self.judging(number)
            if (number, key) not in self.conflicted
        )

    def may_tie(self, case: Case, number: int, key: str) -> bool:
        return case.may_tie(key, number, self._said.get((number, key), ()))

    def conflicts(self, panelist: Panelist, application: Application) -> tuple[Conflict, ...]:
        said = self._said.get((application.number, panelist.key), ())
        return conflicts.of(panelist, application, said, self.calls[application.number])

    def stands(self, panelist: Panelist, application: Application) -> Standpoint:
        """How a panelist stands to one of the applications."""
        number = application.number
        return blindness.standpoint(
            panelist, application, self.calls[number],
            declared=self._said.get((number, panelist.key), ()),
            is_assigned=panelist.key in self.judging(number),
            is_tallied=number in self.tallied,
            is_doubted=any(self.may_tie(one, number, panelist.key) for one in self.ties),
            has_packet=(number, panelist.key) in self._handed,
        )  # fmt: skip

    @cached_property
    def _said(self) -> dict[tuple[int, str], list[Declaration]]:
        """What was declared by application and panelist, oldest first."""
        found: dict[tuple[int, str], list[Declaration]] = {}
        for one in self.declared:
            found.setdefault((one.application, one.panelist), []).append(one)
        return found

    @cached_property
    def _handed(self) -> frozenset[Pair]:
        return frozenset((one.application, one.panelist) for one in self.assigned if one.packet_at)

    @cached_property
    def _judging(self) -> dict[int, list[str]]:
        found: dict[int, list[str]] = {}
        for one in self.assigned:
            found.setdefault(one.application, []).append(one.panelist)
        return found

    def only(self, applications: Iterable[Application]) -> "Bench":
        """The same panel before these alone."""
        return replace(self, applications=tuple(applications))

    @property
    def open_ones(self) -> tuple[Application, ...]:
        """The applications that are not counted yet."""
        return tuple(one for one in self.applications if one.number not in self.tallied)

    @property
    def chair(self) -> str | None:
        return next((one.key for one in self.panelists if one.is_chair and one.sits), None)

    def cast(self, application: int) -> tuple[Ballot, ...]:
        return tuple(one for one in self.ballots if one.application == application)

    def judging(self, application: int) -> tuple[str, ...]:
        """Keys of who judges it."""
        return tuple(self._judging.get(application, ()))


def of(
    office: Office, connection: Connection, applications: Sequence[Application] | None = None
) -> Bench:
    """The panel before these applications; before all that are in the selection, where none is."""
    chosen = judged(office, connection) if applications is None else tuple(applications)
    numbers = [one.number for one in chosen]
    panelists = tuple(store.panel.roster(connection, office.call.edition))
    ruling = {one: frozen(office, connection, one) for one in {it.call for it in chosen}}
    return Bench(
        call=office.call,
        panelists=panelists,
        applications=chosen,
        declared=tuple(store.panel_judging.declared_on(connection, numbers)),
        assigned=tuple(store.panel_judging.assigned_on(connection, numbers)),
        ballots=tuple(store.panel_judging.ballots_on(connection, numbers)),
        tallied=frozenset(store.panel_tallies.counted(connection, numbers)),
        calls={one.number: ruling[one.call] for one in chosen},
        ties=tuple(store.cases.possible_ties(connection, [one.key for one in panelists])),
    )


def judged(office: Office, connection: Connection) -> tuple[Application, ...]:
    """The registered applications of the edition that are in the selection, by number."""
    found = store.applications.in_stage(connection, Stage.SELECTION, [State.REGISTERED])
    edition = office.call.edition
    return tuple(one for one in found if call_of(office, connection, one).edition == edition)


def early(office: Office, connection: Connection) -> Bench:
    """The panel before the living applications that are not in the selection yet."""
    edition = office.call.edition
    return of(office, connection, [
        one
        for one in store.applications.living(connection)
        if one.stage in _EARLY and call_of(office, connection, one).edition == edition
    ])  # fmt: skip


def later(office: Office, connection: Connection) -> Bench:
    """The panel before the applications that have left the selection, decided ones too."""
    edition = office.call.edition
    found = (
        one
        for stage in (Stage.SELECTION, *_LATER)
        for one in store.applications.in_stage(connection, stage, _JUDGED)
        if stage in _LATER or one.state is not State.REGISTERED
    )
    return of(office, connection, [
        one for one in found if call_of(office, connection, one).edition == edition
    ])  # fmt: skip


def find(panelists: Sequence[Panelist], words: str) -> Panelist | Refusal:
    """The panelist named by mailbox, by name, or by a part of the name that only one has."""
    wanted = " ".join(words.split()).casefold()
    exact = roster.find(panelists, Address(address=words.strip()))
    if exact:
        return exact
    named = [one for one in panelists if one.name.casefold() == wanted]
    partly = [one for one in panelists if wanted and wanted in one.name.casefold()]
    found = named or partly
    if len(found) == 1:
        return found[0]
    if not found:
        return Refusal(reason="no_such_panelist", text=f"No panelist is called {words!r}.")
    listed = "\n".join(f"  {one.told}" for one in found)
    text = f"Several panelists match {words!r}; use the address:\n{listed}"
    return Refusal(reason="several_panelists", text=text)
