"""What a rehearsal sees in a call before it is played: each fault by one small edit."""

import re
from datetime import UTC, date, datetime

import pytest

from intake import rehearsing
from intake.answers.values import Unclear
from intake.calls import loading
from intake.calls.model import Call
from intake.eligibility import Status, ground
from intake.rehearsing import Point
from intake.rehearsing.made import demands_on, read

TEXT = loading.sample(loading.shipped(), date(2026, 12, 5))
NOW = datetime(2026, 12, 5, 8, 0, tzinfo=UTC)
BEFORE = datetime(2026, 11, 1, 8, 0, tzinfo=UTC)


def _call(*changes: tuple[str, str]) -> Call:
    text = TEXT
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return loading.load(text)


def _named(points: tuple[Point, ...], key: str) -> list[str]:
    return [one.text for one in points if one.key == key]


def test_the_shipped_call_has_nothing_to_mend() -> None:
    assert rehearsing.to_mend(_call(), BEFORE) == ()


@pytest.mark.parametrize(
    ("old", "new", "key", "words"),
    [
        ('example.en = "USD 12.4 billion (2024)"', 'example.en = "a good deal of money"',
         "questions.16.example.en", '"a good deal of money" for S1 is not understood'),
        ('example.en = "134 enterprises"', 'example.en = "This figure is not available"',
         "questions.12.example.en", "is not understood (it says that there is no answer)"),
        ("above = 10_000_000_000", "above = 900_000_000_000_000",
         "standards.0.rule", "nobody can meet S1: no answer to S1"),
        ("days_before = [14, 3]", "days_before = [14, 80]",
         "reminders.days_before", "registration is shorter than the days of its reminder-80"),
        ("days_before = [14, 3]", "days_before = [35]",
         "reminders.days_before", "pre_selection is over too soon for any reminder"),
    ],
)  # fmt: skip
def test_a_call_that_would_fail_is_to_be_mended(old: str, new: str, key: str, words: str) -> None:
    texts = _named(rehearsing.to_mend(_call((old, new)), BEFORE), key)
    assert any(words in text for text in texts)


def test_a_call_without_a_criterion_that_can_be_met_makes_nobody_eligible() -> None:
    text = TEXT[: TEXT.index("[[criteria]]")] + (
        '[[criteria]]\nid = "B4"\ntitle.en = "Enterprises"\n'
        'rule = { question = "B4", above = 90_000_000_000_000_000_000 }\n\n'
    ) + TEXT[TEXT.index("[[standards]]") :]  # fmt: skip
    mend = rehearsing.to_mend(loading.load(text), BEFORE)
    assert "no city can ever be eligible" in _named(mend, "criteria")[0]
    assert "nobody can meet B4" in _named(mend, "criteria.0.rule")[0]


def test_a_part_that_never_counts_is_noted_where_the_rule_can_be_met_without_it() -> None:
    call = _call(("above = 70_000_000_000", "above = 900_000_000_000_000"))
    assert rehearsing.to_mend(call, BEFORE) == ()
    assert (
        "B3a_gdp meets its part of B3"
        in _named(rehearsing.to_note(call, NOW), "criteria.2.rule")[0]
    )


def test_dates_that_are_over_are_to_be_mended_unless_they_are_samples() -> None:
    later = datetime(2030, 1, 1, tzinfo=UTC)
    assert rehearsing.to_mend(_call(), later) == ()
    assert "all lie in the past" in _named(rehearsing.to_note(_call(), later), "sample")[0]
    real = _call(("sample = true", "sample = false"))
    assert "all dates lie in the past" in _named(rehearsing.to_mend(real, later), "stages")[0]


def test_two_stages_that_close_on_one_day_clash() -> None:
    call = _call(
        ("opens_at = 2027-05-15T09:00:00", "opens_at = 2027-05-14T23:59:10"),
        ("closes_at = 2027-06-03T23:59:00", "closes_at = 2027-05-14T23:59:50"),
    )
    (text,) = _named(rehearsing.to_mend(call, BEFORE), "stages.final_review.closes_at")
    assert "the day on which preliminary_announcement closes" in text


def test_a_stage_of_free_days_alone_has_nobody_to_act() -> None:
    call = _call(
        ("closes_at = 2027-06-03T23:59:00", "closes_at = 2027-05-16T23:59:00"),
    )
    (text,) = _named(rehearsing.to_mend(call, BEFORE), "stages.final_review.closes_at")
    assert "nobody acts in it" in text


@pytest.mark.parametrize(
    ("old", "new", "key", "words"),
    [
        ("quiet_days = []", 'quiet_days = ["2027-02-03"]',
         "stages.registration.closes_at", "2027-02-03 is a quiet day of the call"),
        ("closes_at = 2027-02-03T23:59:00", "closes_at = 2027-02-03T03:00:00",
         "stages.registration.closes_at", "closes at 03:00 (Asia/Shanghai) in the night"),
        ("closes_at = 2027-02-03T23:59:00", "closes_at = 2027-02-04T09:00:00",
         "stages.pre_selection.opens_at", "at the very moment registration closes"),
        ("days_before = [14, 3]", "days_before = []",
         "reminders.days_before", "no city is reminded"),
        ('\nhonorary_title.en = "', '\nhonorary_title.en = "The ',
         "honorary_title", "texts are missing in fr"),
    ],
)  # fmt: skip
def test_what_an_organizer_should_see_is_noted(old: str, new: str, key: str, words: str) -> None:
    call = _call((old, new))
    assert any(words in text for text in _named(rehearsing.to_note(call, NOW), key))


def test_a_long_silence_between_stages_is_noted() -> None:
    call = _call(
        ("opens_at = 2027-06-04T09:00:00", "opens_at = 2027-09-04T09:00:00"),
        ("closes_at = 2027-07-03T23:59:00", "closes_at = 2027-10-03T23:59:00"),
    )
    texts = _named(rehearsing.to_note(call, NOW), "stages.official_announcement.opens_at")
    (text,) = [one for one in texts if "days" in one]
    assert (
        "92 days lie between final_review and official_announcement" in text or "Saturday" in text
    )


CALL = _call()


@pytest.mark.parametrize("meets", [True, False])
@pytest.mark.parametrize("id", [one.id for one in CALL.questions])
def test_a_made_answer_meets_or_misses_all_that_rests_on_it(id: str, meets: bool) -> None:
    words = rehearsing.made(CALL, CALL.question(id), NOW.date(), meets=meets)
    assert words is not None
    value = read(CALL, CALL.question(id), words, NOW.date())
    assert not isinstance(value, Unclear)
    wanted = Status.MET if meets else Status.NOT_MET
    assert {ground(one, value).status for one in demands_on(CALL, id)} <= {wanted}


def test_a_call_without_quiet_days_knows_no_public_holiday() -> None:
    (text,) = _named(rehearsing.to_note(_call(), BEFORE), "reminders.quiet_days")
    assert "no public holiday is known" in text
    some = _call(("quiet_days = []", 'quiet_days = ["2026-12-25"]'))
    assert _named(rehearsing.to_note(some, BEFORE), "reminders.quiet_days") == []


@pytest.mark.parametrize(
    ("old", "new", "key", "words"),
    [
        ("panelists = 3\n", "panelists = 3\npassing = ['met', 'partly', 'not_met']\n",
         "panel.passing", "every verdict of the scale counts as met"),
        ("panelists = 3\n", "panelists = 3\ncategories = []\n",
         "panel.categories", "no roster can be read"),
        ("panelists = 3\n", "panelists = 100\nmost_each = 1\n",
         "panel.most_each", "need a panel of 1201, and a roster holds 1000 at most"),
        ("panelists = 3\n", "panelists = 2000\n",
         "panel.panelists", "need a panel of 2001"),
        ("objection_days = 14", "objection_days = 40",
         "consultation.objection_days", "no city is titled while one waits"),
        ("objection_days = 14", "objection_days = 14\nconfirm_hours = 2000",
         "consultation.confirm_hours", "less than the 2000 hours in which a vote may be confirmed"),
    ],
)  # fmt: skip
def test_a_panel_or_public_that_cannot_work_is_to_be_mended(
    old: str, new: str, key: str, words: str
) -> None:
    texts = _named(rehearsing.to_mend(_call((old, new)), BEFORE), key)
    assert any(words in text for text in texts)


def test_how_large_a_panel_has_to_be_is_noted() -> None:
    (note,) = _named(rehearsing.to_note(_call(), BEFORE), "panel")
    assert note.startswith("a panel for 12 cities needs 7 people at least: 3 judge each city")
    bounded = _call(("panelists = 3\n", "panelists = 3\nmost_each = 2\n"))
    (note,) = _named(rehearsing.to_note(bounded, BEFORE), "panel")
    assert "needs 19 people at least: 3 judge each city, 2 cities each at most" in note


def test_a_call_that_hears_nobody_is_noted() -> None:
    start = TEXT.index("[consultation]")
    call = loading.load(TEXT[:start] + TEXT[TEXT.index("# --- stages") :])
    (note,) = _named(rehearsing.to_note(call, BEFORE), "consultation")
    assert "the rules want one of both (V3)" in note


@pytest.mark.parametrize(
    "change",
    [
        ("sample = true", "sample = true"),
        ("closes_at = 2027-06-03T23:59:00", "closes_at = 2027-05-16T23:59:00"),
        ("closes_at = 2027-03-05T23:59:00", "closes_at = 2027-02-11T23:59:00"),
        ("closes_at = 2027-02-03T23:59:00", "closes_at = 2027-02-03T03:00:00"),
    ],
)
def test_every_hour_is_told_with_the_zone_of_the_call(change: tuple[str, str]) -> None:
    call = _call(change)
    points = (*rehearsing.to_mend(call, NOW), *rehearsing.to_note(call, NOW))
    told = " ".join(one.text for one in points).replace("23:59 of the day before", "")
    hours = re.findall(r"\d\d:\d\d", told)
    assert hours
    assert hours == re.findall(r"(\d\d:\d\d) \(Asia/Shanghai\)", told)
