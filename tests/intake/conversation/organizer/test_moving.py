"""Moving an application: what is said to whom, what is noted, what is refused."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from intake import stages
from intake.applications import State
from intake.calls.model import Stage
from intake.contacts import Standing
from intake.conversation.organizer import moving
from intake.conversation.organizer.moving import Step
from intake.conversation.turns import Turn
from intake.decisions import Decision, DecisionState, Outcome
from intake.errors import Refusal
from intake.notices import LetterState, StageMoved, StageReversed
from tests.intake.conversation.registered import (
    ELIGIBLE,
    INELIGIBLE,
    NOW,
    OPENED,
    PAST,
    Given,
    a_city,
    a_letter,
    a_proceeding,
    loaded,
)

CALL = loaded(PAST)
TWO = ("one@city.example", "two@city.example")


def move(
    to: Stage, *, values: Given = ELIGIBLE, reason: str = "", more: Any = None, **changes: Any
) -> Turn | Refusal:
    application = a_city(1, values, call=CALL, **changes)
    return moving.move(a_proceeding(application, CALL, **more or {}), to, reason)


def moved(to: Stage, **how: Any) -> Turn:
    turn = move(to, **how)
    assert isinstance(turn, Turn), turn
    return turn


def refused(to: Stage, **how: Any) -> str:
    refusal = move(to, **how)
    assert isinstance(refusal, Refusal), refusal
    return refusal.reason


def test_every_active_contact_hears_once_and_the_journal_keeps_the_findings() -> None:
    turn = moved(Stage.PRE_SELECTION, contacts=TWO)
    assert [one.to.address for one in turn.letters] == list(TWO)
    assert all(isinstance(one.notice, StageMoved) and one.hold for one in turn.letters)
    (entry,) = turn.entries
    assert (entry.act, entry.words["former"], entry.words["stage"]) == (
        "moved",
        "registration",
        "pre_selection",
    )
    assert entry.words["findings"]["B1"] == "met"
    assert turn.applications[0].stage is Stage.PRE_SELECTION


def test_more_time_granted_counts_in_its_own_stage_alone_also_after_a_reversal() -> None:
    later = NOW + timedelta(days=9)
    granted = {"until": later, "until_in": Stage.REGISTRATION}
    turn = moved(Stage.PRE_SELECTION, **granted)
    assert stages.deadline(CALL, turn.applications[0]) < NOW
    back = moved(Stage.REGISTRATION, stage=Stage.PRE_SELECTION, reason="Too early.", **granted)
    assert stages.deadline(CALL, back.applications[0]) == later


def test_what_an_organizer_asked_last_and_nobody_answered_is_still_asked() -> None:
    since = OPENED + timedelta(days=1)
    letter = a_letter("l1", to=TWO[0], notice="items_asked", created_at=since)
    for questions, asked_at in ((("B1b", "B2b"), since), ((), None)):
        threads = {TWO[0]: replace(letter, questions=questions)}
        turn = moved(Stage.PRE_SELECTION, contacts=TWO, more={"threads": threads})
        assert [one.notice.asked_at for one in turn.letters] == [asked_at, None]  # type: ignore[attr-defined]
    threads = {TWO[0]: replace(letter, questions=("B1b",), created_at=OPENED)}  # answered then
    turn = moved(Stage.PRE_SELECTION, contacts=TWO, more={"threads": threads})
    assert [one.notice.asked_at for one in turn.letters] == [None, None]  # type: ignore[attr-defined]


@pytest.mark.parametrize("stage", Stage)
def test_no_stage_is_skipped(stage: Stage) -> None:
    for to in Stage:
        ahead = stages.ORDER.index(to) - stages.ORDER.index(stage)
        turn = move(to, stage=stage, reason="So.")
        assert isinstance(turn, Turn) == (ahead == 1 or ahead < 0)


def test_who_does_not_meet_the_criteria_does_not_pass_whatever_the_reason() -> None:
    how = {"values": INELIGIBLE, "stage": Stage.PRE_SELECTION}
    assert refused(Stage.SELECTION, reason="A good city.", **how) == "not_met"


def test_where_the_rules_are_silent_a_person_says_why() -> None:
    assert refused(Stage.SELECTION, values={}, stage=Stage.PRE_SELECTION) == "no_reason"
    turn = moved(Stage.SELECTION, values={}, stage=Stage.PRE_SELECTION, reason="Seen.")
    notice = turn.letters[0].notice
    assert isinstance(notice, StageMoved)
    assert notice.reason == "Seen."


def test_without_a_contact_nobody_would_hear_of_it() -> None:
    application = a_city(1, call=CALL)
    away = tuple(replace(one, standing=Standing.BOUNCED) for one in application.contacts)
    turn = moving.move(
        a_proceeding(replace(application, contacts=away), CALL), Stage.PRE_SELECTION, ""
    )
    assert isinstance(turn, Refusal)
    assert turn.reason == "no_contact"


# --- reversals ----------------------------------------------------------------------------------


def test_going_back_needs_a_reason_and_says_it() -> None:
    assert refused(Stage.REGISTRATION, stage=Stage.SELECTION) == "no_reason"
    turn = moved(Stage.REGISTRATION, stage=Stage.SELECTION, reason="A figure was misread.")
    notice = turn.letters[0].notice
    assert isinstance(notice, StageReversed)
    assert (notice.former, notice.undone) == (Stage.SELECTION, None)
    assert turn.entries[0].act == "reversed"


@pytest.mark.parametrize(
    ("granted_in", "is_later"),
    [(Stage.REGISTRATION, True), (Stage.PRE_SELECTION, False), (None, False)],
)
def test_who_goes_back_reads_the_end_that_was_granted_there(
    granted_in: Stage | None, is_later: bool
) -> None:
    closes_at = CALL.stages[Stage.REGISTRATION].closes_at
    later = closes_at + timedelta(days=9)
    granted = {"until": later, "until_in": granted_in} if granted_in else {}
    turn = moved(Stage.REGISTRATION, stage=Stage.SELECTION, reason="Misread.", **granted)
    notice = turn.letters[0].notice
    assert isinstance(notice, StageReversed)
    assert notice.closes_at == (later if is_later else closes_at)


def test_a_letter_that_nobody_has_read_is_recalled_and_its_reader_hears_nothing() -> None:
    held, read = a_letter("held", to=TWO[0]), a_letter("read", to=TWO[1], state=LetterState.SENT)
    turn = moved(
        Stage.REGISTRATION,
        stage=Stage.PRE_SELECTION,
        reason="Too early.",
        contacts=TWO,
        more={"told": {TWO[0]: (held,), TWO[1]: (read,)}},
    )
    assert turn.recalls == ("held",)
    assert [one.to.address for one in turn.letters] == [TWO[1]]


BACK_FROM_SELECTION = {
    "both steps unread": (["held", "held"], Stage.REGISTRATION, ["1", "2"], False),
    "the first step is kept": (["held", "held"], Stage.PRE_SELECTION, ["1"], False),
    "the first step was read": (["held", "sent"], Stage.REGISTRATION, ["1"], True),
    "one was recalled by hand": (["recalled", "held"], Stage.REGISTRATION, ["2"], False),
    "the newest was recalled by hand": (["recalled", "sent"], Stage.PRE_SELECTION, [], False),
    "a step nobody wrote about": (["held"], Stage.REGISTRATION, ["1"], True),
    "an earlier correction is on its way": (["reversed"], Stage.REGISTRATION, [], True),
}


@pytest.mark.parametrize(
    ("states", "to", "recalled", "hears"), BACK_FROM_SELECTION.values(), ids=BACK_FROM_SELECTION
)
def test_only_what_was_read_is_corrected(
    states: list[str], to: Stage, recalled: list[str], hears: bool
) -> None:
    """The letters are the newest first, the last one about selection."""
    letters = tuple(
        a_letter(str(place), to=TWO[0], notice="reversed")
        if state == "reversed"
        else a_letter(str(place), to=TWO[0], state=LetterState(state))
        for place, state in enumerate(states, start=1)
    )
    turn = moved(
        to,
        stage=Stage.SELECTION,
        reason="Too early.",
        contacts=TWO[:1],
        more={"told": {TWO[0]: letters}},
    )
    assert list(turn.recalls) == recalled
    assert bool(turn.letters) is hears


UNDONE = {State.TITLED: Stage.FINAL_REVIEW, State.DECLINED: Stage.OFFICIAL_ANNOUNCEMENT}
"""A refusal is also undone into its own stage."""


def test_who_moves_on_by_the_calendar_takes_no_title_away() -> None:
    last = Stage.OFFICIAL_ANNOUNCEMENT
    assert refused(last, stage=last, state=State.TITLED, reason="It begins.") == "decided"


@pytest.mark.parametrize(("state", "to"), UNDONE.items())
def test_a_decision_is_undone_and_everybody_hears(state: State, to: Stage) -> None:
    decided = Decision(
        application=1, outcome=Outcome(state.value), reason="So.", by="First organizer", at=NOW,
        call=CALL.version, stage=Stage.FINAL_REVIEW, findings=(), needs_second=False,
        state=DecisionState.DONE, number=4,
    )  # fmt: skip
    turn = moved(
        to,
        stage=Stage.OFFICIAL_ANNOUNCEMENT,
        state=state,
        reason="A mistake.",
        contacts=TWO,
        more={"decided": decided, "told": {TWO[0]: (a_letter("held", to=TWO[0]),)}},
    )
    assert [one.state for one in turn.decisions] == [DecisionState.REVERSED]
    assert turn.applications[0].state is State.REGISTERED
    assert len(turn.letters) == 2
    notice = turn.letters[0].notice
    assert isinstance(notice, StageReversed)
    assert notice.undone is state


def test_a_decided_application_whose_city_is_taken_stays_as_it_is() -> None:
    how = {"stage": Stage.SELECTION, "state": State.DECLINED, "more": {"is_city_free": False}}
    assert refused(Stage.SELECTION, reason="A mistake.", **how) == "city_taken"


# --- what an organizer sees ---------------------------------------------------------------------


def step(to: Stage, *, values: Given = ELIGIBLE, more: Any = None, **changes: Any) -> Step:
    application = a_city(1, values, call=CALL, **changes)
    planned = moving.plan(a_proceeding(application, CALL, **more or {}), to, "So.")
    assert isinstance(planned, Step)
    return planned


def test_findings_that_speak_against_it_are_seen() -> None:
    seen = step(Stage.SELECTION, values={}, stage=Stage.PRE_SELECTION)
    assert [one.id for one in seen.against] == ["B1", "B2", "B3", "B4", "B5"]
    later = step(Stage.PRELIMINARY_ANNOUNCEMENT, stage=Stage.SELECTION)
    assert [one.id for one in later.against] == ["S1", "S2", "S3", "S4"]


def test_the_word_of_the_panel_speaks_in_the_place_of_the_citys_own_figures() -> None:
    judged = (("S1", "met"), ("S2", "partly"), ("S3", "not_met"))
    to = Stage.PRELIMINARY_ANNOUNCEMENT
    seen = step(to, stage=Stage.SELECTION, more={"judged": judged, "tally": "digest"})
    assert [one.id for one in seen.against] == ["S4"]
    assert seen.against_panel == (("S2", "partly"), ("S3", "not_met"))


@pytest.mark.parametrize(
    ("tally", "says"),
    [
        (None, "The panel's ballots are not counted yet."),
        ("digest", "The panel is divided on S1, S3, S4, and nobody has settled that yet."),
    ],
)
def test_leaving_the_selection_without_the_panels_word_is_warned_of(
    tally: str | None, says: str
) -> None:
    uncounted = Refusal(reason="not_tallied", text="Not yet.")
    more = {"uncounted": uncounted, "tally": tally, "judged": (("S2", "met"),) if tally else ()}
    seen = step(Stage.PRELIMINARY_ANNOUNCEMENT, stage=Stage.SELECTION, more=more)
    assert seen.warnings == (says,)
    assert step(Stage.SELECTION, stage=Stage.PRE_SELECTION, more=more).warnings == ()


@pytest.mark.parametrize(
    ("is_open", "judged", "against"),
    [
        (True, ("met", "partly", "met"), (("S2", "partly"), ("S4", "divided"))),
        (True, ("met", "met", "met"), (("S4", "divided"),)),
        (False, ("met", "met", "met", "met"), ()),
        (False, ("met", "met", "met", "not_met"), (("S4", "not_met"),)),
    ],
)
def test_a_tie_that_is_open_speaks_against_it(
    is_open: bool, judged: tuple[str, ...], against: tuple[tuple[str, str], ...]
) -> None:
    uncounted = Refusal(reason="open_tie", text="Divided.") if is_open else None
    told = tuple(zip(("S1", "S2", "S3", "S4"), judged, strict=False))
    more = {"uncounted": uncounted, "tally": "digest", "judged": told}
    to = Stage.PRELIMINARY_ANNOUNCEMENT
    assert step(to, stage=Stage.SELECTION, more=more).against_panel == against


@pytest.mark.parametrize("is_open", [True, False])
def test_the_letter_names_a_tie_that_is_open_and_no_other(is_open: bool) -> None:
    uncounted = Refusal(reason="open_tie", text="Divided.") if is_open else None
    judged = (("S1", "met"), ("S2", "met"), ("S3", "met"), *(() if is_open else (("S4", "met"),)))
    more = {"uncounted": uncounted, "tally": "digest", "judged": judged}
    turn = moved(Stage.PRELIMINARY_ANNOUNCEMENT, stage=Stage.SELECTION, reason="So.", more=more)
    notice = turn.letters[0].notice
    assert isinstance(notice, StageMoved)
    assert notice.open_ties == (("S4",) if is_open else ())


def test_a_stage_that_has_not_ended_is_warned_of() -> None:
    early = CALL.stages[Stage.REGISTRATION].closes_at - timedelta(days=1)
    assert step(Stage.PRE_SELECTION, more={"now": early}).warnings == (
        "registration has not ended: it is open until 31 May 2025, 23:59 (UTC+08:00).",
    )
    assert step(Stage.PRE_SELECTION).warnings == ()


@pytest.mark.parametrize(
    ("to", "day", "told"),
    [
        (Stage.REGISTRATION, 29, ()),
        (Stage.REGISTRATION, 32, ("registration has ended: it was open until 31 May 2025, 23:59 "
                                  "(UTC+08:00).",)),
        (Stage.PRE_SELECTION, 32, ()),
        (Stage.PRE_SELECTION, 70, ("pre_selection has ended: it was open until 30 June 2025, 23:59 "
                                   "(UTC+08:00).",)),
    ],
)  # fmt: skip
def test_a_stage_that_has_ended_is_warned_of_where_a_city_goes_back(
    to: Stage, day: int, told: tuple[str, ...]
) -> None:
    now = datetime(2025, 5, 1, tzinfo=UTC) + timedelta(days=day)
    back = step(to, stage=Stage.SELECTION, more={"now": now})
    assert back.warnings == told


def test_time_granted_to_it_alone_is_warned_of() -> None:
    (warning,) = step(
        Stage.PRE_SELECTION, until=NOW + timedelta(days=9), until_in=Stage.REGISTRATION
    ).warnings
    assert "it is open until 24 January 2026," in warning
