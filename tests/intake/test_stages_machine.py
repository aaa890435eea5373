"""No sequence of acts leaves the table of stages, and no letter goes twice or without its cause."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from intake import stages
from intake.answers.values import YesNo
from intake.applications import State, record
from intake.calls.model import Stage
from intake.contacts import Contact
from intake.conversation.organizer import deciding, extending, moving
from intake.conversation.proceedings import Proceeding
from intake.conversation.turns import Turn
from intake.decisions import BEFORE, TITLING, WAITING, Decision, DecisionState, Outcome
from intake.errors import Refusal
from intake.journal import Entry
from intake.messages import Address
from intake.notices import (
    Declined,
    Letter,
    LetterState,
    Notice,
    StageMoved,
    StageReversed,
    Titled,
)
from tests.intake.conversation.registered import (
    ELIGIBLE,
    INELIGIBLE,
    NOW,
    ONE_ORGANIZER,
    PAST,
    a_city,
    a_letter,
    a_proceeding,
    an_answer,
    loaded,
)

ORGANIZERS = ("First organizer", "Second organizer")
REASONS = ("The panel saw it.", "It is a model for others.", "")
ABOUT_STAGES = ("moved", "reversed")
DECIDED = (State.TITLED, State.DECLINED)
WHICH = st.sampled_from([-1, -1, -1, 0, 1])
"""Of the decisions mostly the newest one."""
PEOPLE = [f"contact{number}@city.example" for number in range(1, 5)]


@dataclass(kw_only=True)
class Sent:
    """A letter in the outbox."""

    id: str
    notice: str
    to: str
    state: LetterState
    due_at: datetime | None  # None: it waits for its decision
    stage: Stage | None = None  # in which its reader believes the application to be
    is_taken_back: bool = False


def _believed(notice: Notice) -> Stage | None:
    if isinstance(notice, StageMoved | StageReversed | Declined):
        return notice.stage
    return Stage.OFFICIAL_ANNOUNCEMENT if isinstance(notice, Titled) else None


class Programme(RuleBasedStateMachine):
    """One application before two organizers; a store of dictionaries."""

    @initialize(
        second=st.booleans(),
        hold=st.sampled_from([timedelta(0), timedelta(minutes=10)]),
        state=st.sampled_from([*[State.REGISTERED] * 6, State.OPEN, State.CLOSED]),
        stage=st.sampled_from([*Stage, *TITLING, *TITLING]),
        eligible=st.booleans(),
    )
    def begin(
        self, second: bool, hold: timedelta, state: State, stage: Stage, eligible: bool
    ) -> None:
        self.call = loaded(PAST if second else ONE_ORGANIZER)
        self.hold, self.now = hold, NOW
        values = ELIGIBLE if eligible else INELIGIBLE
        stage = stage if state is State.REGISTERED else Stage.REGISTRATION
        self.application = a_city(
            1, values, call=self.call, contacts=PEOPLE[:2], state=state, stage=stage
        )
        self.outbox: dict[str, Sent] = {}
        self.decisions: dict[int, Decision] = {}
        self.turns = 0

    # --- the acts -------------------------------------------------------------------------------

    @rule(to=st.sampled_from(Stage), reason=st.sampled_from(REASONS))
    def move(self, to: Stage, reason: str) -> None:
        self.act(lambda before: moving.move(before, to, reason))

    @rule(reason=st.sampled_from(REASONS))
    def move_on(self, reason: str) -> None:
        to = stages.following(self.application.stage)
        if to:
            self.move(to, reason)

    @rule(
        outcome=st.sampled_from(Outcome),
        reason=st.sampled_from(REASONS),
        by=st.sampled_from(ORGANIZERS),
    )
    def decide(self, outcome: Outcome, reason: str, by: str) -> None:
        self.act(lambda before: deciding.decide(before, outcome, reason), by)

    @precondition(lambda self: self.decisions)
    @rule(by_self=st.sampled_from([False, False, True]), which=WHICH)
    def approve(self, by_self: bool, which: int) -> None:
        decision = self.one_of(which)
        by = next(one for one in ORGANIZERS if (one == decision.by) == by_self)
        self.act(lambda before: deciding.approve(before, decision), by)

    @precondition(lambda self: self.decisions)
    @rule(which=WHICH)
    def recall(self, which: int) -> None:
        decision = self.one_of(which)
        self.act(lambda before: deciding.recall(before, decision))

    @rule(days=st.integers(min_value=-1, max_value=30))
    def extend(self, days: int) -> None:
        until = self.now + timedelta(days=days)
        self.act(lambda before: extending.extend(before, until, ""))

    # --- what else happens ----------------------------------------------------------------------

    @rule(minutes=st.sampled_from([1, 11]))
    def settle(self, minutes: int) -> None:
        """Time passes: what is due is carried, decisions whose hold is over take effect."""
        self.now += timedelta(minutes=minutes)
        for one in self.outbox.values():
            waits = one.state in (LetterState.HELD, LetterState.QUEUED)
            if waits and one.due_at and one.due_at <= self.now:
                one.state = LetterState.SENT
        for decision in list(self.decisions.values()):
            if decision.state is DecisionState.HELD and decision.due_at <= self.now:  # type: ignore[operator]
                self.take_effect(decision)

    def take_effect(self, decision: Decision) -> None:
        readers = {self.outbox[id].to for id in decision.letters}
        before = self.before("the desk")
        turn = deciding.carry_out(before, decision)
        self.apply(turn, may_decide=True)
        if self.decisions[decision.number or 0].state is DecisionState.DONE:
            assert before.application.state is State.REGISTERED
            assert before.application.stage is decision.stage
            assert tuple(before.findings.values()) == decision.findings
            readers |= {one.to.key for one in turn.letters}  # who joined meanwhile
            assert readers == {one.address.key for one in before.contacts}

    @rule(yes=st.booleans())
    def answer(self, yes: bool) -> None:
        self.application = record(self.application, an_answer("B1b", YesNo(yes=yes)))

    @precondition(lambda self: len(self.application.contacts) < len(PEOPLE))
    @rule()
    def join(self) -> None:
        address = Address(address=PEOPLE[len(self.application.contacts)])
        joined = Contact(address=address, token=address.key)
        self.application = replace(self.application, contacts=(*self.application.contacts, joined))

    @precondition(lambda self: self.application.state is State.OPEN)
    @rule()
    def submit(self) -> None:
        self.application = replace(self.application, state=State.REGISTERED)

    @precondition(lambda self: self.application.state in stages.FORMING)
    @rule()
    def close(self) -> None:
        self.application = replace(self.application, state=State.CLOSED)

    @precondition(lambda self: self.turns > 5 and self.application.state is State.REGISTERED)
    @rule(really=st.integers(min_value=0, max_value=9))
    def withdraw(self, really: int) -> None:
        if not really:
            self.application = replace(self.application, state=State.WITHDRAWN)

    # --- the desk -------------------------------------------------------------------------------

    def one_of(self, which: int) -> Decision:
        return list(self.decisions.values())[which % len(self.decisions)]

    def before(self, organizer: str) -> Proceeding:
        """What the desk lays before an organizer."""
        told: dict[str, tuple[Letter, ...]] = {}
        for one in reversed(self.outbox.values()):
            if one.notice in ABOUT_STAGES and not one.is_taken_back:
                letter = a_letter(one.id, to=one.to, notice=one.notice, state=one.state)
                told[one.to] = (*told.get(one.to, ()), letter)
        waiting = [one for one in self.decisions.values() if one.state in WAITING]
        done = [one for one in self.decisions.values() if one.state is DecisionState.DONE]
        return a_proceeding(
            self.application,
            self.call,
            organizer=organizer,
            now=self.now,
            told=told,
            waiting=waiting[-1] if waiting else None,
            readers={id: self.outbox[id].to for one in waiting[-1:] for id in one.letters},
            decided=done[-1] if done else None,
            hold=self.hold,
        )

    def act(self, plan: Callable[[Proceeding], Turn | Refusal], by: str = ORGANIZERS[0]) -> None:
        turn = plan(self.before(by))
        if isinstance(turn, Refusal):
            assert turn.text
            return
        self.apply(turn)

    def apply(self, turn: Turn, *, may_decide: bool = False) -> None:
        self.turns += 1
        self.post(turn)
        for id in turn.recalls:
            assert self.outbox[id].state is LetterState.HELD
            self.outbox[id].state = LetterState.RECALLED
            self.outbox[id].is_taken_back = True
        for id in turn.releases:
            assert self.outbox[id].state is LetterState.HELD
            self.outbox[id].state, self.outbox[id].due_at = LetterState.QUEUED, self.now
        for decision in turn.decisions:
            self.keep(decision)
        (after,) = turn.applications
        self.check_step(after.stage, after.state, turn.entries[0], may_decide)
        self.application = after

    def post(self, turn: Turn) -> None:
        """Each reader gets a turn's letter of one kind once at the most."""
        readers = [(one.to.key, one.notice.name) for one in turn.letters]
        assert len(readers) == len(set(readers))
        for place, one in enumerate(turn.letters, start=1):
            id = f"turn{self.turns}-{place}"
            assert id not in self.outbox
            held = one.waits or (one.hold and self.hold)
            self.outbox[id] = Sent(
                id=id,
                notice=one.notice.name,
                to=one.to.key,
                state=LetterState.HELD if held else LetterState.QUEUED,
                due_at=None if one.waits else self.now + self.hold,
                stage=_believed(one.notice),
            )

    def keep(self, decision: Decision) -> None:
        if decision.number is None:
            number = len(self.decisions) + 1
            mine = [id for id in self.outbox if id.startswith(f"turn{self.turns}-")]
            self.decisions[number] = replace(decision, number=number, letters=tuple(mine))
            return
        assert self.decisions[decision.number].state in BEFORE[decision.state]
        self.decisions[decision.number] = decision

    def check_step(self, stage: Stage, state: State, entry: Entry, may_decide: bool) -> None:
        former = self.application
        ahead = stages.ORDER.index(stage) - stages.ORDER.index(former.stage)
        if entry.act == "moved":
            assert (ahead, state, former.state) == (1, State.REGISTERED, State.REGISTERED)
        elif entry.act == "reversed":
            assert ahead < 0 or (ahead == 0 and former.state in DECIDED)
            assert state is State.REGISTERED
            assert entry.words["reason"]
        elif entry.act == "titled":
            assert former.stage in TITLING
            assert stage is Stage.OFFICIAL_ANNOUNCEMENT
        else:
            assert ahead == 0
        entered = state in DECIDED and former.state is not state
        assert entered == (entry.act in ("titled", "declined"))
        assert not entered or may_decide
        assert state is not State.CLOSED or former.state is State.CLOSED

    # --- what always holds ----------------------------------------------------------------------

    @invariant()
    def one_decision_waits_at_the_most(self) -> None:
        waiting = [one for one in self.decisions.values() if one.state in WAITING]
        assert len(waiting) <= 1
        assert not (waiting and self.application.state in DECIDED)

    @invariant()
    def a_state_of_decision_rests_on_one_in_effect(self) -> None:
        done = [one for one in self.decisions.values() if one.state is DecisionState.DONE]
        if self.application.state in DECIDED:
            assert [one.outcome.state for one in done] == [self.application.state]
        else:
            assert done == []

    @invariant()
    def what_a_contact_reads_last_is_where_the_application_is(self) -> None:
        for contact in self.application.contacts:
            read = [
                one
                for one in self.outbox.values()
                if one.to == contact.address.key and one.stage and one.due_at
                if one.state is not LetterState.RECALLED
            ]
            if read:
                assert read[-1].stage is self.application.stage

    @invariant()
    def letters_of_a_decision_go_with_it(self) -> None:
        for decision in self.decisions.values():
            states = {self.outbox[id].state for id in decision.letters}
            if decision.state in WAITING:
                assert states == {LetterState.HELD}
            elif decision.state is DecisionState.RECALLED:
                assert states == {LetterState.RECALLED}
            else:
                assert states <= {LetterState.QUEUED, LetterState.SENT}

    @invariant()
    def who_decided_did_not_approve(self) -> None:
        for one in self.decisions.values():
            if one.needs_second and one.state in (DecisionState.HELD, DecisionState.DONE):
                assert one.approved_by
                assert one.approved_by != one.by


TestProgramme = Programme.TestCase
TestProgramme.settings = settings(max_examples=120, stateful_step_count=30, deadline=None)
