from dataclasses import replace
from datetime import timedelta

import pytest

from intake.applications import State
from intake.calls.model import AtLeastStandards, Call, Stage
from intake.eligibility import Status
from intake.notices import CityNotice, Declined, StageMoved
from replies import sampled_steps, steps
from replies.filters import tongue
from tests.replies.calls import small_call
from tests.replies.writing import SAMPLES, sample, write

EN = tongue("en")
STEPS = sampled_steps.notices(17, "Gdynia")
KEYS = [f"city/{name}" for name in STEPS]
WROTE = "The organizers write:"


def ids(found: tuple[object, ...]) -> list[str]:
    return [getattr(one, "id") for one in found]  # noqa: B009  findings of any kind


def declined(stage: Stage, name: str = "declined") -> steps.Grounds:
    notice = STEPS[name]
    assert isinstance(notice, Declined)
    return steps.grounds(EN, replace(notice, stage=stage), small_call())


@pytest.mark.parametrize(
    ("stage", "criteria", "standards"),
    [
        (Stage.REGISTRATION, [], []),
        (Stage.PRE_SELECTION, ["B1", "B2", "B3", "B4", "B5"], []),
        (Stage.SELECTION, ["B1", "B2", "B3", "B4", "B5"], ["S2", "S4"]),
        (Stage.FINAL_REVIEW, ["B1", "B2", "B3", "B4", "B5"], ["S2", "S4"]),
    ],
)
def test_no_rule_is_held_against_a_city_before_the_stage_that_judges_it(
    stage: Stage, criteria: list[str], standards: list[str]
) -> None:
    found = declined(stage)
    assert (ids(found.criteria), ids(found.standards)) == (criteria, standards)


def test_an_eligible_city_reads_of_no_criterion_that_it_did_not_need() -> None:
    found = declined(Stage.SELECTION, "declined-standards")
    assert (ids(found.criteria), ids(found.standards)) == ([], ["S2", "S4"])
    assert ids(found.met) == ["B2", "B4", "S1", "S3"]


def test_where_a_panel_judged_no_letter_holds_the_citys_own_figures_against_its_word() -> None:
    found = declined(Stage.FINAL_REVIEW, "declined-judged")
    assert (ids(found.standards), ids(found.met)) == ([], ["B2", "B4"])
    judged_in(sample("city/declined-judged").markdown)


def test_a_city_with_the_title_reads_the_panels_verdicts_as_its_letter_says_all_else() -> None:
    judged_in(sample("city/titled-judged").markdown)
    notice = replace(SAMPLES["city/titled-judged"].notice, reason="")  # type: ignore[call-arg]
    titled = replace(SAMPLES["city/titled-judged"], notice=notice, language="de")
    said = write(titled).markdown
    assert "Die Jury hat die Standards einer Demonstrationsstadt beurteilt:" in said
    assert "The panel" not in said


def judged_in(words: str) -> None:
    assert "The panel judged the standards of a demonstration city:\n\n- S1 (" in words
    told = [line.rpartition(": ")[2] for line in words.splitlines() if line.startswith("- S")]
    tied = "partly met (the panel tied; the organizers settled it)"
    assert told == ["met", "not met", "met", tied]


@pytest.mark.parametrize(
    ("combine", "needed"),
    [
        ("panel_decides", "A panel judges each of them."),
        ("any", "One standard is enough."),
        ("all", "All standards are needed."),
        (AtLeastStandards(at_least=2), "At least 2 standards are needed."),
    ],
)
def test_the_selection_is_told_as_the_call_combines_its_standards(
    combine: object, needed: str
) -> None:
    call = small_call().model_copy(update={"combine": combine})
    assert steps.task(EN, Stage.SELECTION, call).endswith(needed)


def test_a_stage_of_which_the_rules_say_nothing_is_not_explained() -> None:
    call = small_call().model_copy(update={"gate": Stage.SELECTION})
    assert steps.task(EN, Stage.PRE_SELECTION, call) == ""
    assert "basic criteria" in steps.task(EN, Stage.SELECTION, call)


@pytest.mark.parametrize(
    ("former", "stage", "is_success"),
    [
        (Stage.REGISTRATION, Stage.PRE_SELECTION, False),
        (Stage.PRE_SELECTION, Stage.SELECTION, True),
        (Stage.SELECTION, Stage.PRELIMINARY_ANNOUNCEMENT, True),
        (Stage.PRELIMINARY_ANNOUNCEMENT, Stage.FINAL_REVIEW, True),
        (Stage.FINAL_REVIEW, Stage.OFFICIAL_ANNOUNCEMENT, False),
    ],
)
def test_a_city_is_congratulated_on_what_it_has_passed(
    former: Stage, stage: Stage, is_success: bool
) -> None:
    moved = STEPS["moved"]
    assert isinstance(moved, StageMoved)
    moved = replace(moved, former=former, stage=stage)
    assert steps.is_success(EN, moved, small_call()) is is_success


@pytest.mark.parametrize("key", KEYS)
def test_only_who_can_still_submit_is_told_to(key: str) -> None:
    notice = SAMPLES[key].notice
    assert isinstance(notice, CityNotice)
    if notice.receipt.state is State.REGISTERED:
        words = sample(key).markdown
        assert not any(one in words for one in ("SUBMIT", "submit the", "PAUSE"))


@pytest.mark.parametrize("key", [key for key in KEYS if "official" in key or "moved" in key])
def test_no_stage_letter_says_that_the_city_has_won(key: str) -> None:
    words = sample(key).markdown
    assert not any(one in words for one in ("title", "won", "chosen"))


@pytest.mark.parametrize(
    "key",
    [f"city/{name}" for name, one in STEPS.items() if getattr(one, "reason", "")],
)
def test_a_reason_is_quoted_as_the_organizers(key: str) -> None:
    reason = getattr(SAMPLES[key].notice, "reason")  # noqa: B009  several classes have one
    assert f"{WROTE}\n\n> {reason}\n" in sample(key).markdown


@pytest.mark.parametrize("key", ["city/moved", "city/reversed", "city/declined", "city/titled"])
@pytest.mark.parametrize(
    "reason",
    ["The panel judged the standards.", "The panel judged S1 as met. The panel tied on S2."],
)
def test_what_organizers_say_of_the_panel_stands_as_their_own_words(key: str, reason: str) -> None:
    notice = replace(SAMPLES[key].notice, reason=reason)  # type: ignore[call-arg]
    words = write(replace(SAMPLES[key], notice=notice)).markdown
    assert f"{WROTE}\n\n> {reason}\n" in words


def test_the_title_promises_what_the_rules_say_and_no_more() -> None:
    words = sample("city/titled").markdown
    hosting = "eligible to apply to host the World Internet of Things Convention and summit forums."
    assert hosting in words
    assert "priority consideration for hosting investment promotion events" in words
    assert "must attend the Convention to receive the certificate" in words


def test_a_refusal_gives_the_citys_own_figure_and_the_strict_limit() -> None:
    words = sample("city/declined").markdown
    assert "about USD 22.9 billion, but the rule asks for more than USD 70 billion" in words
    assert "100, but the rule asks for more than 100, and the same number is not enough" in words
    assert "still open" not in words


def test_a_refusal_says_what_is_not_shown_or_not_certain_as_such() -> None:
    words = sample("city/declined-standards").markdown
    assert ": not shown – " in words
    assert ": not certain – " in words
    assert "can settle it" not in words


def test_an_open_criterion_counts_as_not_shown_once_it_is_decided() -> None:
    notice = STEPS["declined"]
    assert isinstance(notice, Declined)
    unknown = sampled_steps.OPEN_AT_THE_GATE
    against = tuple(one for one in unknown.findings if one.status is not Status.MET)
    letter = write(
        replace(
            SAMPLES["city/declined"],
            notice=replace(
                notice, receipt=replace(unknown, asked=(), missing=(), by=None), against=against
            ),
        )
    )
    assert "none of them is certainly met" in letter.markdown
    assert "B4 (more than 100 digital enterprises): not shown – " in letter.markdown
    assert ": we have no answer\n" in letter.markdown


def test_a_question_put_again_comes_with_the_reason() -> None:
    reason = "Why we ask again: it is not certain that your number is more than USD 70 billion"
    assert reason in sample("city/reminded").markdown
    assert "Why we ask again" not in sample("city/moved-first").markdown


def test_a_reminder_names_everything_that_is_missing() -> None:
    words = sample("city/reminded").markdown
    assert all(label in words for label in sampled_steps.LACKING.missing[2:])
    assert "wait until we ask" not in words


@pytest.mark.parametrize("key", ["city/moved", "city/reversed", "city/status-selection"])
def test_no_letter_says_that_a_day_that_is_over_is_still_to_come(key: str) -> None:
    assert "It begins on" in sample(key).markdown or "from 29 July" in sample(key).markdown
    words = write(SAMPLES[key], call=_over()).markdown
    assert "It begins on" not in words
    assert ", from " not in words


def _over() -> Call:
    """The small call with all its dates three years earlier."""
    call, years = small_call(), timedelta(days=3 * 365)
    earlier = {
        stage: dates.model_copy(
            update={"opens_at": dates.opens_at - years, "closes_at": dates.closes_at - years}
        )
        for stage, dates in call.stages.items()
    }
    return call.model_copy(update={"stages": earlier})
