"""One application before the organizers: what an act on it starts from, and whom its letters go to.

Invariant: what an organizer was shown and what is done are computed from the same proceeding.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from intake import eligibility, moments
from intake.applications import Application
from intake.awards import Award
from intake.calls.model import Call, Stage
from intake.ceremony import Ceremony
from intake.consultation import Line
from intake.contacts import Contact, Standing
from intake.conversation.circulars import to_all
from intake.conversation.city import receipts
from intake.conversation.city.contacts import identity
from intake.conversation.turns import Notes, Turn
from intake.decisions import Decision
from intake.eligibility import Finding
from intake.errors import Refusal
from intake.notices import Addressed, CityNotice, Letter

UNHEARD = "Nobody hears of this: the file has no contact whom letters reach."


@dataclass(frozen=True, kw_only=True)
class Proceeding:
    """Everything the desk holds that bears on an organizer's act.

    `threads` is the last letter to each contact by address key, `told` their letters about stages,
    newest first, `waiting` a decision without effect yet, `readers` the address key that each of
    its letters still waits for, by letter ID, `is_place_anew` says that the place for the
    certificate was settled or asked for since they were written. `decided` is the last decision
    that took effect.
    `is_city_free` says that no other application holds the city. `hold` is how long a decision
    waits. `award` is that of a titled city, `verify_at` where the public checks a number, empty
    where the desk has no such page.
    `unanswered` is why the official announcement cannot be made: objections that wait;
    `still_heard` why nobody gets the title yet: the public may still speak. `lines` are
    what the city was asked about for the announcement, `held` the letters about them that have
    not left. `tally` is the digest of the panel's tally, `judged` its verdicts by standard
    (`tied` are those that organizers settled), `uncounted` why its word on the city is not there
    yet, `conflicted` why it does not hold without those who have a conflict. `is_name_asked`
    where the city was asked how it writes its name. `has_panel` says that the edition has one: its
    cities are decided together. `reversed_from` is the stage from which it was moved back, while a
    letter about that is held. `final_list` is the list that waits. `is_asking` where something
    that the city wrote to the organizers waits for them.
    """

    call: Call
    application: Application
    threads: Mapping[str, Letter]
    organizer: str
    now: datetime
    told: Mapping[str, tuple[Letter, ...]] = field(default_factory=dict)
    waiting: Decision | None = None
    readers: Mapping[str, str] = field(default_factory=dict)
    is_place_anew: bool = False
    decided: Decision | None = None
    is_city_free: bool = True
    hold: timedelta = timedelta(0)
    award: Award | None = None
    verify_at: str = ""
    unanswered: Refusal | None = None
    still_heard: Refusal | None = None
    lines: tuple[Line, ...] = ()
    held: tuple[str, ...] = ()
    tally: str | None = None
    judged: tuple[tuple[str, str], ...] = ()
    tied: tuple[str, ...] = ()
    uncounted: Refusal | None = None
    conflicted: Refusal | None = None
    ceremony: Ceremony | None = None
    is_name_asked: bool = False
    has_panel: bool = False
    reversed_from: Stage | None = None
    final_list: int | None = None
    is_asking: bool = False

    @property
    def too_early(self) -> Refusal | None:
        """Why the city cannot get the title yet, alone or in the list."""
        return self.unanswered or self.uncounted or self.conflicted or self.still_heard

    @cached_property
    def findings(self) -> dict[str, Finding]:
        """How the application stands now, by rule."""
        return eligibility.judge(self.call, receipts.values_of(self.application))

    @cached_property
    def contacts(self) -> tuple[Contact, ...]:
        """Whom letters reach, under the name they stated."""
        active = (one for one in self.application.contacts if one.standing is Standing.ACTIVE)
        return tuple(identity.by_name(self.application, one) for one in active)

    def put_last(self, contact: Contact) -> str:
        """The question that the last letter to this contact put, where it put any."""
        last = self.threads.get(contact.address.key)
        return next(iter(last.questions), "") if last else ""

    def letters(
        self,
        say: Callable[[Contact], CityNotice],
        *,
        to: Sequence[Contact] | None = None,
        waits: bool = False,
    ) -> tuple[Addressed, ...]:
        """The notice to every contact (or these), held so that it can be recalled."""
        contacts = self.contacts if to is None else to
        return to_all(say, contacts, self.threads, hold=not waits, waits=waits)


def turn(notes: Notes, *letters: Addressed) -> Turn:
    """What the act has noted, with its letters."""
    return Turn(
        applications=(notes.application,),
        entries=tuple(notes.entries),
        letters=letters,
        cases=tuple(notes.cases),
        settled=tuple(notes.settled),
    )


def unreachable(proceeding: Proceeding) -> Refusal | None:
    """Why nobody would hear of the act: no contact whom letters reach."""
    if proceeding.contacts:
        return None
    number = proceeding.application.number
    return Refusal(
        reason="no_contact",
        text=f"Application {number} has no contact whom letters reach; nobody would hear of it.",
    )


def unheard(proceeding: Proceeding) -> tuple[str, ...]:
    """What an organizer is told of an act that is owed to the truth, and that no letter tells."""
    return () if proceeding.contacts else (UNHEARD,)


def leaving(call: Call, application: Application) -> tuple[str, ...]:
    """That the city asked to withdraw and has not said yes to it, with the moment; () where not."""
    asked_at = asked_to_leave_at(application)
    if asked_at is None:
        return ()
    at = moments.told(asked_at.astimezone(ZoneInfo(call.zone)))
    return (f"The city asked on {at} to withdraw; we wait for its yes.",)


def asked_to_leave_at(application: Application) -> datetime | None:
    """When the first asked of those for whose yes the desk waits; of one that is over nobody."""
    asked = [one.at for one in application.pending if one.kind == "withdraw"]
    return None if application.is_over else min(asked, default=None)


def heard_by(proceeding: Proceeding) -> dict[str, bool]:
    """What the journal keeps of such an act beside its words."""
    return {} if proceeding.contacts else {"unheard": True}


def taken(proceeding: Proceeding) -> Refusal | None:
    """Why an application that is over cannot live again: another one holds its city."""
    application = proceeding.application
    if not application.is_over or proceeding.is_city_free:
        return None
    return Refusal(
        reason="city_taken",
        text=f"Another application holds {application.city} by now; application "
        f"{application.number} cannot be taken up again beside it.",
    )


def statuses(findings: Mapping[str, Finding]) -> dict[str, str]:
    """The findings as the journal keeps them: the status of each rule."""
    return {id: finding.status.value for id, finding in findings.items()}
