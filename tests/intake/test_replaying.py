"""A journal played again: what it comes to, which acts were not possible, where nothing is told."""

import re
from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, get_args

import pytest

from intake import replaying, stages
from intake.answers import shapes
from intake.answers.values import Amount, AnswerKind, Count, Span, YesNo
from intake.applications import Answer, Application, State, record
from intake.awards import Validity
from intake.calls.model import Call, Stage
from intake.conversation.city import receipts
from intake.conversation.proceedings import statuses
from intake.decisions import Decision, DecisionState, Outcome
from intake.eligibility import judge
from intake.journal import Entry, Link, forge
from intake.replaying import Replayed
from intake.replaying.acts import KNOWN
from intake.replaying.standing import _ANSWERS
from tests.intake.conversation.town import APPLIES, EVE, NOW, a_registered_town, shipped

CALL = shipped()
ALONE = CALL.model_copy(update={"second_organizer": False})
LATER = "2027-01-01T00:00:00+00:00"
CODE = Path(replaying.__file__).parents[2]

Said = tuple[str, dict[str, Any]]


@cache
def registered() -> tuple[tuple[Said, ...], Application]:
    """A real conversation as its journal has it, and the application that came of it."""
    town = a_registered_town()
    return tuple((one.act, one.words) for one in town.entries), town.file()


def findings() -> dict[str, str]:
    return statuses(judge(CALL, receipts.values_of(registered()[1])))


def moved(former: Stage, to: Stage, act: str = "moved", **more: object) -> Said:
    words = {"former": former.value, "stage": to.value, "reason": "Agreed.", "by": "Organizer"}
    return act, words | {"findings": findings()} | more


def decided(outcome: str = "declined", **more: object) -> Said:
    words = {"outcome": outcome, "reason": "Agreed.", "by": "First", "findings": findings()}
    return "decided", words | more


def approved(number: int = 1, by: str = "Second", outcome: str = "declined") -> Said:
    return "approved", {"decision": number, "outcome": outcome, "by": by}


def recalled(number: int = 1) -> Said:
    return "recalled", {"decision": number, "outcome": "declined", "by": "First"}


def done(act: str = "declined", number: int = 1, by: str | None = "Second", **more: object) -> Said:
    words = {"decision": number, "outcome": act, "reason": "Agreed.", "by": "First"}
    return act, words | {"approved_by": by, "findings": findings()} | more


def answered(id: str, value: Any) -> Said:
    return "answered", {"question": id, "value": shapes.dump(value)}


def chain_of(said: Collection[Said], *, at: datetime = NOW) -> tuple[list[Link], dict[int, Any]]:
    links: list[Link] = []
    for act, words in said:
        entry = Entry(application=1, act=act, words=words)
        after = links[-1] if links else None
        links.append(forge(entry, after=after, at=at, salt=b"salt"))
    return links, {place: words for place, (_, words) in enumerate(said, start=1)}


def play(*more: Said, call: Call = CALL, at: datetime = NOW) -> Replayed:
    return replaying.replay(call, *chain_of((*registered()[0], *more), at=at))


def play_open(*more: Said, at: datetime = NOW) -> Replayed:
    """The same before it was registered."""
    return replaying.replay(CALL, *chain_of((*registered()[0][:-1], *more), at=at))


ONE, TWO = "GDC-2025-7K4M-2XQ9-HTR3", "GDC-2025-M8VN-4CWP-9KTD"


def issued(number: str = ONE, **more: str) -> Said:
    act = "document_reissued" if more else "document_issued"
    return act, {"kind": "licence", "number": number, "reason": "So.", "by": "First"} | more


def revoked(number: str = ONE) -> Said:
    return "document_revoked", {"kind": "licence", "number": number, "reason": "No.", "by": "First"}


STAGES = tuple(Stage)
STEPS = tuple(moved(one, two) for one, two in pairwise(STAGES))
DECLINED = (decided(), approved(), done())
TITLED = (*STEPS[:4], decided("titled"), approved(outcome="titled"), done("titled"))


def test_a_conversation_comes_to_what_it_came_to() -> None:
    application = registered()[1]
    replayed = play()
    assert replayed.faults == ()
    assert replayed.application.state is State.REGISTERED
    assert replayed.answers == receipts.values_of(application)
    assert replaying.differences(CALL, replayed, application, ()) == ()


@pytest.mark.parametrize(
    ("more", "state", "stage"),
    [
        ((), State.REGISTERED, Stage.REGISTRATION),
        (STEPS[:1], State.REGISTERED, Stage.PRE_SELECTION),
        (STEPS, State.REGISTERED, Stage.OFFICIAL_ANNOUNCEMENT),
        ((*STEPS[:2], moved(STAGES[2], STAGES[1], "reversed")), State.REGISTERED, STAGES[1]),
        ((*STEPS[:1], *DECLINED), State.DECLINED, Stage.PRE_SELECTION),
        ((decided(), approved()), State.REGISTERED, Stage.REGISTRATION),
        ((decided(), recalled(), decided(), approved(2)), State.REGISTERED, Stage.REGISTRATION),
        (
            (*STEPS[:1], *DECLINED, moved(STAGES[1], STAGES[1], "reversed")),
            State.REGISTERED,
            Stage.PRE_SELECTION,
        ),
        (
            (*STEPS[:4], decided("titled"), approved(outcome="titled"), done("titled")),
            State.TITLED,
            Stage.OFFICIAL_ANNOUNCEMENT,
        ),
        ((("withdrawn", {}),), State.WITHDRAWN, Stage.REGISTRATION),
        ((decided(), ("withdrawn", {}), recalled()), State.WITHDRAWN, Stage.REGISTRATION),
        ((("joined_into", {"application": 2}),), State.WITHDRAWN, Stage.REGISTRATION),
    ],
)
def test_acts_that_were_possible_are_followed(
    more: tuple[Said, ...], state: State, stage: Stage
) -> None:
    replayed = play(*more)
    assert replayed.faults == ()
    assert replayed.erased is None
    assert (replayed.application.state, replayed.application.stage) == (state, stage)


def test_more_time_reopens_what_its_deadline_closed() -> None:
    late = CALL.stages[Stage.REGISTRATION].closes_at + timedelta(hours=1)
    more_time = ("extended", {"until": LATER, "reason": "Asked for.", "by": "Organizer"})
    replayed = play_open(("closed", {}), at=late)
    assert (replayed.faults, replayed.application.state) == ((), State.CLOSED)
    replayed = play_open(("paused", {}), ("closed", {}), more_time, at=late)
    assert (replayed.faults, replayed.application.state) == ((), State.OPEN)
    assert replayed.application.until == datetime.fromisoformat(LATER)


def taken_back(state: str = "registered", until: str | None = None) -> Said:
    until_in = "registration" if until else None
    return ("extension_recalled", {"until": until, "until_in": until_in, "state": state, "by": "A"})


def test_more_time_taken_back_leaves_what_was_before() -> None:
    replayed = play(("extended", {"until": LATER}), taken_back())
    assert (replayed.faults, replayed.application.until) == ((), None)
    late = CALL.stages[Stage.REGISTRATION].closes_at + timedelta(hours=1)
    more_time = ("extended", {"until": LATER})
    replayed = play_open(("closed", {}), more_time, taken_back("closed"), at=late)
    assert (replayed.faults, replayed.application.state) == ((), State.CLOSED)


def test_a_new_stage_ends_the_time_that_was_granted_in_the_old_one() -> None:
    application = play(("extended", {"until": LATER}), *STEPS[:1]).application
    assert application.until_in is Stage.REGISTRATION
    assert stages.deadline(CALL, application) == CALL.stages[Stage.PRE_SELECTION].closes_at


def test_a_city_that_somebody_else_holds_is_not_claimed_any_more() -> None:
    met = ("city_met", {"city": "Gdynia", "holder": 2})
    assert play_open().application.city == "Gdynia"
    assert play_open(met).application.city is None


def test_a_city_named_again_while_its_people_are_asked_is_not_held_either() -> None:
    town = a_registered_town()
    for said in (APPLIES, "V11_city: Sopot, Poland", "V11_city: Gdynia, Poland"):
        town.write(EVE, said, to=town.to(EVE) if len(town.applications) > 1 else None)
    said_of_second = [(one.act, one.words) for one in town.entries if one.application == 2]
    replayed = replaying.replay(CALL, *chain_of(said_of_second))
    assert town.file(2).city is None
    assert replaying.differences(CALL, replayed, town.file(2), ()) == ()


@pytest.mark.parametrize(
    ("more", "fault"),
    [
        ((STEPS[1],), "the application was in registration, not in pre_selection"),
        ((moved(STAGES[0], STAGES[2]),), "no stage is skipped"),
        ((moved(STAGES[0], STAGES[0]),), "is in registration already"),
        ((STEPS[0], moved(STAGES[1], STAGES[0])), "is recorded otherwise"),
        ((moved(STAGES[0], STAGES[1], "reversed"),), "is recorded otherwise"),
        ((STEPS[0], moved(STAGES[1], STAGES[0], "reversed", reason=" ")), "needs a reason"),
        ((*STEPS[:2], moved(STAGES[2], STAGES[3], reason="")), "a person does"),
        ((decided(), STEPS[0]), "a decision waited"),
        ((decided(), decided()), "another decision waited"),
        ((decided("titled"),), "no stage is skipped"),
        ((decided(reason=""),), "needs a reason"),
        ((decided(), done()), "no second organizer had approved the decision"),
        ((decided(), approved(by=" FIRST")), "somebody else must approve it"),
        ((decided(), approved(), approved()), "it waits for no approval"),
        ((decided(), approved(1), done(number=2)), "decision 1 waited, not decision 2"),
        ((decided(), approved(), done(by="Third")), "it was approved by Second"),
        ((decided(), approved(), done("titled")), "declined was decided"),
        ((done(),), "no decision waited"),
        ((recalled(),), "no decision waited"),
        ((approved(),), "no decision waited"),
        ((*DECLINED, ("withdrawn", {})), "the application was declined"),
        ((*DECLINED, STEPS[0]), "A reversal"),
        ((("paused", {}),), "the application was registered"),
        ((("resumed", {}),), "the application was registered"),
        ((("closed", {}),), "the application was registered"),
        ((("registered", {}),), "the application was registered"),
        ((("opened", {"call": CALL.version}),), "opened by its first entry"),
        ((("extended", {"until": "2025-04-01T00:00:00+00:00"}),), "no later than the deadline"),
        ((("withdrawn", {}), ("extended", {"until": LATER})), "the application was withdrawn"),
        ((("withdrawn", {}), answered("S3b", YesNo(yes=False))), "the application was withdrawn"),
        ((taken_back(),), "no more time was given"),
        ((("extended", {"until": LATER}), taken_back(), taken_back()), "no more time was given"),
        ((("extended", {"until": LATER}), taken_back("open")), "it stood otherwise"),
        ((("extended", {"until": LATER}), taken_back(until=LATER)), "it stood otherwise"),
        ((("extended", {"until": LATER}), ("extension_recalled", {})), "cannot be read"),
        ((("anointed", {}),), "this act is unknown"),
        ((answered("S9", YesNo(yes=True)),), "no answer to S9"),
        ((answered("S1", YesNo(yes=True)),), "YesNo is no answer to S1"),
        ((("answered", {"question": "S1", "value": {"kind": "Rumour"}}),), "cannot be read"),
        ((("answered", {"question": "S1", "value": None}),), "cannot be read"),
        ((("answered", {"question": "S1"}),), "cannot be read"),
        ((("extended", {"until": "soon"}),), "cannot be read"),
        ((("extended", {"until": "2027-01-01"}),), "cannot be read"),
        ((moved(STAGES[0], STAGES[1], findings=None),), "cannot be read"),
        ((("moved", {"stage": "heaven"}),), "cannot be read"),
        ((moved(STAGES[0], STAGES[1], findings={}),), "finding B1 was recorded as none"),
        (
            (moved(STAGES[0], STAGES[1], findings=findings() | {"S1": "not_met"}),),
            "finding S1 was recorded as not_met, the answers give met",
        ),
        ((decided(findings=findings() | {"S1": "not_met"}),), "recorded as not_met"),
        ((*DECLINED[:2], done(findings=findings() | {"S1": "not_met"})), "recorded as not_met"),
    ],
)
def test_an_act_that_was_not_possible_is_found(more: tuple[Said, ...], fault: str) -> None:
    replayed = play(*more)
    assert any(fault in one for one in replayed.faults), replayed.faults
    assert all(one.startswith("entry ") for one in replayed.faults)


def test_reminders_rest_only_once_the_form_is_handed_in() -> None:
    rests: tuple[Said, ...] = (("reminders_paused", {}), ("reminders_resumed", {}))
    assert play(*STEPS[:1], *rests).faults == ()
    assert len(play_open(*rests).faults) == 2


def test_one_fault_makes_no_others() -> None:
    (only,) = play(*STEPS[:1], ("paused", {}), ("resumed", {})).faults
    assert "(paused)" in only


def test_a_decision_by_findings_that_changed_is_found() -> None:
    yes = findings() | {"S3": "not_met"}
    worse = answered("S3b", YesNo(yes=False))
    faults = play(decided(), approved(), worse, done(findings=yes)).faults
    assert any("the findings had changed" in one for one in faults)


def test_where_the_call_wants_no_second_organizer_none_is_missed() -> None:
    assert play(decided(), done(by=None), call=ALONE).faults == ()


def test_an_application_registered_with_something_missing_is_found() -> None:
    said = [one for one in registered()[0] if one[1].get("question") != "B1b"]
    (fault,) = replaying.replay(CALL, *chain_of(said)).faults
    assert "demanded and not answered" in fault


def test_one_closed_before_its_deadline_is_found() -> None:
    early = datetime(2025, 5, 1, tzinfo=UTC).isoformat()
    for words in ({"deadline": early}, {"deadline": early, "as_of": early}):
        (fault,) = play_open(("closed", words)).faults
        assert "the deadline was" in fault


@pytest.mark.parametrize("as_of", ["now", "2025-06-30T00:00:00", 5])
def test_a_closing_as_of_no_moment_is_found(as_of: object) -> None:
    (fault,) = play_open(("closed", {"as_of": as_of})).faults
    assert "its words cannot be read" in fault


def test_a_closing_that_looked_ahead_or_was_erased_is_no_fault() -> None:
    as_of = (CALL.stages[Stage.REGISTRATION].closes_at + timedelta(seconds=1)).isoformat()
    assert play_open(("closed", {"as_of": as_of})).faults == ()
    assert play_open(("closed", {})).faults == ()


def test_what_was_closed_is_open_again_where_a_mail_came_in_time() -> None:
    late = CALL.stages[Stage.REGISTRATION].closes_at
    replayed = play_open(("closed", {}), ("reopened", {"message": "m"}), at=late)
    assert (replayed.application.state, replayed.faults) == (State.OPEN, ())
    assert play_open(("reopened", {"message": "m"})).faults


def test_a_journal_that_does_not_begin_at_the_beginning_is_found() -> None:
    (fault,) = replaying.replay(CALL, *chain_of(registered()[0][1:])).faults
    assert fault.startswith("entry 1 (received): an application is opened")


def test_another_call_than_the_one_it_was_opened_under_is_found() -> None:
    other = CALL.model_copy(update={"version": "another"})
    assert any("opened under call" in one for one in play(call=other).faults)


@pytest.mark.parametrize(
    ("act", "is_told"),
    [("received", True), ("registered", True), ("answered", False), ("city_claimed", False)],
)
def test_erased_words_end_what_can_be_told_where_they_are_needed(act: str, is_told: bool) -> None:
    links, words = chain_of((*registered()[0], STEPS[0], ("paused", {})))
    gone = next(link.sequence for link in links if link.act == act)
    del words[gone]
    replayed = replaying.replay(CALL, links, words)
    if is_told:
        assert replayed.erased is None
        assert replayed.application.stage is Stage.PRE_SELECTION
    else:
        assert replayed.erased == f"cannot be replayed: words of entry {gone} were erased"
        assert replayed.faults == ()


def test_documents_are_followed_past_erased_words() -> None:
    chain, words = chain_of((*registered()[0], issued(), revoked()))
    erased = {number: said for number, said in words.items() if number > len(chain) - 2}
    replayed = replaying.replay(CALL, chain, erased)
    assert replayed.erased
    assert replayed.documents == {ONE: Validity.REVOKED}
    assert replayed.faults == ()


def test_faults_before_erased_words_are_still_told() -> None:
    links, words = chain_of((*registered()[0], ("paused", {}), STEPS[0]))
    del words[len(links)]
    replayed = replaying.replay(CALL, links, words)
    assert len(replayed.faults) == 1
    assert replayed.erased


TAMPERED: list[tuple[dict[str, Any], str]] = [
    ({"state": State.WITHDRAWN}, "state: the journal gives registered, the store withdrawn"),
    ({"stage": Stage.SELECTION}, "stage: the journal gives registration, the store selection"),
    ({"until": NOW}, f"until: the journal gives none, the store {NOW.isoformat()}"),
    ({"city": "Zaragoza"}, "city: the journal gives Gdynia, the store Zaragoza"),
    ({"country": None}, "country: the journal gives PL, the store none"),
]


@pytest.mark.parametrize(("changes", "difference"), TAMPERED)
def test_a_standing_that_the_journal_does_not_give_is_found(
    changes: dict[str, Any], difference: str
) -> None:
    stored = replace(registered()[1], **changes)
    assert replaying.differences(CALL, play(), stored, ()) == (difference,)


def test_another_answer_is_found_with_the_findings_that_it_changes() -> None:
    application = registered()[1]
    figure = application.current["S1"]
    low = Span(low=Decimal(1), high=Decimal(1))
    assert isinstance(figure.value, Amount)
    lower = replace(figure, value=replace(figure.value, span=low, usd=low))
    rest = tuple(one for one in application.answers if one.question != "S1")
    stored = replace(application, answers=(*rest, lower))
    assert replaying.differences(CALL, play(), stored, ()) == (
        "answer S1: the store has another one than the journal",
        "finding S1: the journal gives met, the store not_met",
    )


@pytest.mark.parametrize(
    ("id", "value"), [("S1", YesNo(yes=True)), ("S9", Count(span=Span(low=None, high=None)))]
)
def test_an_answer_that_no_reader_makes_is_found_and_judged_by_no_rule(id: str, value: Any) -> None:
    application = registered()[1]
    at = application.answers[0]
    stored = record(application, Answer(**vars(at) | {"question": id, "value": value}))
    found = replaying.differences(CALL, play(), stored, ())
    assert f"answer {id}: the store has another one than the journal" in found
    assert found[0].startswith("answers given: the journal gives 10, the store 11")


@pytest.mark.parametrize(
    ("changes", "difference"),
    [
        ({"state": DecisionState.HELD}, "state of decision 1: the journal gives done"),
        ({"outcome": Outcome.TITLED}, "outcome of decision 1: the journal gives declined"),
        ({"approved_by": None}, "approved_by of decision 1: the journal gives Second"),
        ({"reason": "Other."}, "reason of decision 1: the journal gives Agreed."),
        ({"number": 2}, "number of a decision: the journal gives 1, the store 2"),
        ({"findings": ()}, "findings of decision 1: the store has others"),
    ],
)
def test_a_decision_that_the_journal_does_not_give_is_found(
    changes: dict[str, Any], difference: str
) -> None:
    replayed = play(*DECLINED)
    application = replace(registered()[1], state=State.DECLINED)
    stored: Decision = replace(replayed.decisions[0])
    assert replaying.differences(CALL, replayed, application, [stored]) == ()
    found = replaying.differences(CALL, replayed, application, [replace(stored, **changes)])
    assert len(found) == 1
    assert found[0].startswith(difference)
    (missing,) = replaying.differences(CALL, replayed, application, ())
    assert missing == "decisions: the journal gives 1, the store 0"


def test_every_kind_of_question_has_its_values() -> None:
    assert _ANSWERS.keys() == set(get_args(AnswerKind))


@pytest.mark.parametrize(
    ("more", "documents"),
    [
        ((issued(),), {ONE: Validity.VALID}),
        ((issued(), issued(TWO, replaces=ONE)), {ONE: Validity.REPLACED, TWO: Validity.VALID}),
        ((issued(), revoked()), {ONE: Validity.REVOKED}),
        (
            (issued(), revoked(), issued(TWO, replaces=ONE)),
            {ONE: Validity.REVOKED, TWO: Validity.VALID},
        ),
    ],
)
def test_documents_are_followed_by_their_numbers(
    more: tuple[Said, ...], documents: dict[str, Validity]
) -> None:
    replayed = play(*TITLED, ("awarded", {}), *more)
    assert (replayed.faults, replayed.documents) == ((), documents)
    told = replaying.differences(CALL, replayed, registered()[1], ())
    assert f"document {ONE}: the journal gives {documents[ONE]}, the store none" in told


@pytest.mark.parametrize(
    ("more", "fault"),
    [
        ((*TITLED, issued(), issued()), f"{ONE} was given before"),
        ((*TITLED, issued(TWO, replaces=ONE)), f"{ONE} was never given"),
        ((*TITLED, revoked()), f"{ONE} was never given, or revoked before"),
        ((issued(),), "the application was registered"),
    ],
)
def test_a_document_that_could_not_be_is_a_fault(more: tuple[Said, ...], fault: str) -> None:
    (told,) = play(*more).faults
    assert told.endswith(f": {fault}")


def test_every_act_that_the_house_writes_is_known_to_the_replay() -> None:
    written = re.compile(r'(?:\.note\(|\bact=|\bnoted\([^,()]+,|_wait\([^"]*)\s*f?"([a-z_{}]+)"')
    rooms = [one for one in (CODE / "bot").iterdir() if one.name != "slack"]  # there: verbs
    files = [file for room in (*rooms, CODE / "intake") for file in room.rglob("*.py")]
    acts = {act for file in files for act in written.findall(file.read_text(encoding="utf-8"))}
    assert {"answered", "joined_into", "case_closed", "proposed", "stranger_wrote"} <= acts
    assert acts - KNOWN - {"{kind}_asked"} == set()
