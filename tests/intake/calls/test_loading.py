"""From the text of a call file to a call, and samples of it."""

import hashlib
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from intake.calls import loading
from intake.calls.model import Call, Stage
from intake.errors import CallFileError

TEXT = loading.shipped()
TODAY = date(2031, 2, 28)


def test_the_version_is_the_beginning_of_the_digest_of_the_text() -> None:
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    assert loading.load(TEXT).version == digest[:16]


def test_a_changed_comment_makes_another_version() -> None:
    assert loading.load(TEXT + "\n# one more word\n").version != loading.load(TEXT).version


def test_the_same_text_is_the_very_same_call() -> None:
    assert loading.load("".join(TEXT)) is loading.load(TEXT)


def test_a_call_can_be_made_again_from_what_it_dumps() -> None:
    call = loading.load(TEXT)
    assert Call.model_validate(call.model_dump()) == call
    assert Call.model_validate_json(call.model_dump_json()) == call


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm() -> None:
    call = loading.load("\ufeff" + TEXT.replace("\n", "\r\n"))
    assert call.questions == loading.load(TEXT).questions


def test_dates_without_an_offset_are_in_the_calls_zone_and_others_are_brought_there() -> None:
    text = TEXT.replace("2025-03-01T09:00:00", "2025-03-01T09:00:00+01:00")
    dates = loading.load(text).stages[Stage.REGISTRATION]
    assert dates.opens_at.isoformat() == "2025-03-01T16:00:00+08:00"
    assert dates.closes_at.isoformat() == "2025-05-31T23:59:00+08:00"


def test_limits_are_exact_decimals_also_when_written_as_fractions() -> None:
    call = loading.load(TEXT.replace("above = 10_000_000_000", "above = 10000000000.1"))
    assert str(call.standards[0].rule.above) == "10000000000.1"  # type: ignore[union-attr]


def test_what_is_no_toml_is_refused_with_its_line() -> None:
    with pytest.raises(CallFileError, match=r"not TOML: .*line 3"):
        loading.load("a = 1\nb = 2\nc = = 3\n")


def test_registration_of_a_sample_has_been_open_for_two_weeks_and_stays_so_for_sixty_days() -> None:
    registration = loading.load(loading.sample(TEXT, TODAY)).stages[Stage.REGISTRATION]
    assert registration.opens_at.date() == TODAY - timedelta(days=14)
    assert registration.closes_at.date() == TODAY + timedelta(days=60)
    noon = datetime(2031, 2, 28, 12, tzinfo=ZoneInfo("Pacific/Kiritimati"))
    assert registration.opens_at < noon < registration.closes_at


def test_the_other_stages_of_a_sample_follow_one_another() -> None:
    stages = loading.load(loading.sample(TEXT, TODAY)).stages
    assert sorted(stages.values(), key=lambda dates: dates.opens_at) == list(stages.values())
    assert stages[Stage.PRE_SELECTION].opens_at > stages[Stage.REGISTRATION].closes_at


def test_a_sample_differs_from_its_file_in_the_dates_alone() -> None:
    text = TEXT.replace("sample = true", "sample = false  # ours").replace(
        "opens_at = 2025-03-01T09:00:00", "opens_at = 2025-03-01T09:00:00  # a Saturday"
    )
    made = loading.sample(text, TODAY).splitlines()
    changed = [(old, new) for old, new in zip(text.splitlines(), made, strict=True) if old != new]
    assert len(changed) == 13
    assert ("sample = false  # ours", "sample = true  # ours") in changed
    assert made.count("opens_at = 2031-02-14T09:00:00  # a Saturday") == 1


def test_a_sample_of_a_file_that_does_not_say_so_is_marked_all_the_same() -> None:
    text = "\ufeff" + TEXT.replace("sample = true\n", "").replace("\n", "\r\n")
    assert loading.load(loading.sample(text, TODAY)).sample


def test_a_sample_of_a_sample_of_another_day_is_the_sample_of_the_later_day() -> None:
    earlier = loading.sample(TEXT, date(2030, 1, 1))
    assert loading.sample(earlier, TODAY) == loading.sample(TEXT, TODAY)


def test_a_stage_that_is_no_table_of_its_own_cannot_be_given_sample_dates() -> None:
    table = "[stages.selection]\nopens_at = 2025-07-01T09:00:00\ncloses_at = 2025-08-15T23:59:00\n"
    text = TEXT.replace(table, "")
    with pytest.raises(CallFileError, match=r"stages\.selection\.opens_at.*allowed"):
        loading.sample(text, TODAY)
