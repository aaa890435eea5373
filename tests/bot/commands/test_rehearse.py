"""`citydesk rehearse` plays any call to its end and says what must be mended first."""

import json
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bot.__main__ import main
from intake.calls import loading

TEXT = loading.sample(loading.shipped(), date(2026, 12, 5))


def _rehearse(folder: Path, text: str, *words: str, organizers: str = "") -> Result:
    file = folder / "call.toml"
    file.write_text(text, encoding="utf-8")
    settings = {"CITYDESK_CONFIG": "", "CITYDESK_DATA": str(folder / "none")}
    env = settings | {"CITYDESK_ORGANIZERS": organizers}
    return CliRunner().invoke(main, ["rehearse", str(file), *words], env=env)


def _json(folder: Path, text: str, *words: str) -> tuple[int, Any]:
    result = _rehearse(folder, text, *words, "--json")
    return result.exit_code, json.loads(result.stdout)


def _edited(*changes: tuple[str, str]) -> str:
    text = TEXT
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The shipped call on its own dates, played by twelve cities."""
    code, played = _json(tmp_path_factory.mktemp("call"), loading.shipped())
    assert code == 0, played["mend"]
    return played


def test_the_shipped_call_plays_every_path_to_its_end(shipped: Any) -> None:
    assert [one["state"] for one in shipped["cities"]] == [
        "titled", "titled", "titled", "closed", "withdrawn", "declined", "declined", "declined",
        "titled", "titled", "titled", "titled",
    ]  # fmt: skip
    assert shipped["cities"][5]["stage"] == "pre_selection"


def test_every_notice_of_the_calendar_goes_to_its_city_in_order_of_time(shipped: Any) -> None:
    times = [one["at"] for one in shipped["letters"]]
    assert times == sorted(times)
    late = [one["notice"] for one in shipped["letters"] if one["city"] == "Sample city 3"]
    assert [one for one in late if one != "received"] == [
        "welcome", "reminded", "reminded", "closed", "extended", "submission", "registered",
        "moved", "moved", "moved", "lines_asked", "lines_settled", "moved", "titled", "documents",
        "attendance", "attendance_noted",
    ]  # fmt: skip


def test_panel_and_public_are_written_to_as_well(shipped: Any) -> None:
    names = ("sample-body", "sample-people")
    panel, public = (
        Counter(one["notice"] for one in shipped["letters"] if name in one["to"]) for name in names
    )
    assert (panel["invitation"], panel["packet"], panel["declared"]) == (7, 27, 7)
    assert panel["ballot"] == 28  # one of them was corrected
    assert (public["confirm"], public["confirmed"], public["answered"]) == (9, 9, 1)


def test_the_titled_have_two_numbers_each_and_one_set_is_drawn(shipped: Any) -> None:
    kinds = Counter(one["kind"] for one in shipped["documents"])
    assert kinds == {"certificate": 7, "licence": 7}
    assert len({one["number"] for one in shipped["documents"]}) == 14
    assert all(one["pdf_bytes"] is None for one in shipped["documents"][2:])


def test_a_city_that_paused_is_never_reminded(shipped: Any) -> None:
    paused = [one["notice"] for one in shipped["letters"] if one["city"] == "Sample city 4"]
    assert "reminded" not in paused
    assert paused[-1] == "closed"


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What people read of a play by three cities."""
    result = _rehearse(tmp_path_factory.mktemp("call"), TEXT, "--cities", "3")
    assert result.exit_code == 0, result.output
    return result.stdout


def test_people_read_a_calendar_and_then_what_to_note(told: str) -> None:
    lines = told.splitlines()
    assert lines[0] == "2026-11-21 09:00 (Asia/Shanghai)  ── registration opens"
    assert "organizer A: invite 7 panelists" in told
    assert "invitation → 7 letters, Sample panelist 1 and others" in told
    assert "organizer A: count the ballots on 3 applications" in told
    assert "confirm → Sample reader 1 <reader-1@sample-people.example>" in told
    assert "organizer A: let 1 objection pass" in told
    assert "organizer A: answer objection 1" in told
    assert "organizer A: the final list, 3 get the title" in told
    assert "organizer B: approve the final list" in told
    assert "6 documents:" in lines
    assert "To be mended: nothing" in lines
    assert any(line.startswith("  sample: the dates are marked as samples") for line in lines)


def test_alike_letters_share_a_line_unless_all_are_wanted(told: str, tmp_path: Path) -> None:
    whole = _rehearse(tmp_path, TEXT, "--cities", "3", "--all").stdout
    assert "moved → 3 letters, Sample city 1 and others" in told
    assert "moved → Sample city 2 <office@sample-city-2.example>" not in told
    assert "moved → Sample city 2 <office@sample-city-2.example>" in whole


def test_a_call_that_does_not_load_is_one_line_a_fault(tmp_path: Path) -> None:
    text = _edited(('kind = "place"', 'kind = "plaice"'), ('edition = "2025"', "edition = 2025"))
    result = _rehearse(tmp_path, text)
    assert result.exit_code == 1
    assert "  edition: 2025 will not do; allowed: text in quotes" in result.stdout.splitlines()
    code, played = _json(tmp_path, text)
    assert code == 1
    assert [one["key"] for one in played["mend"]] == ["edition", "questions.0.kind"]
    assert played["letters"] == []


def test_a_stage_shorter_than_its_reminders_is_to_be_mended(tmp_path: Path) -> None:
    text = _edited(("closes_at = 2027-03-05T23:59:00", "closes_at = 2027-02-11T23:59:00"))
    code, played = _json(tmp_path, text, "--cities", "1")
    assert code == 1
    (point,) = played["mend"]
    assert point["key"] == "reminders.days_before"
    assert "pre_selection is shorter than the days of its reminder-14" in point["text"]


def test_cities_that_cannot_answer_get_stuck_and_are_named(tmp_path: Path) -> None:
    text = _edited(('example.en = "Poland"', 'example.en = "the usual one"'))
    code, played = _json(tmp_path, text, "--cities", "1")
    assert code == 1
    texts = {one["key"]: one["text"] for one in played["mend"]}
    assert "is not understood" in texts["questions.1.example.en"]
    assert "still asked for" in texts["stages.registration"]


def test_a_call_that_wants_all_standards_declines_at_selection(tmp_path: Path) -> None:
    text = _edited(('combine = "panel_decides"', 'combine = "all"'))
    code, played = _json(tmp_path, text, "--cities", "7")
    assert (code, played["mend"]) == (0, [])
    assert (played["cities"][6]["state"], played["cities"][6]["stage"]) == ("declined", "selection")


def test_a_panel_that_can_find_nothing_is_to_be_mended_before_anybody_sits(tmp_path: Path) -> None:
    text = _edited(("panelists = 3", "panelists = 2\nquorum = 3"))
    code, played = _json(tmp_path, text)
    assert (code, [one["key"] for one in played["mend"]]) == (1, ["panel.quorum"])
    assert "more than the panelists of an application" in played["mend"][0]["text"]


def test_ballots_in_words_that_mean_two_verdicts_leave_no_city_counted(tmp_path: Path) -> None:
    scale = (
        'panelists = 3\nscale = [{ id = "met", name.en = "met" },'
        ' { id = "partly", name.en = "met" }, { id = "not_met", name.en = "not met" }]'
    )
    code, played = _json(tmp_path, _edited(("panelists = 3", scale)), "--cities", "1")
    assert code == 1
    texts = [one["text"] for one in played["mend"] if one["key"].startswith("panel")]
    assert any('"met" means met as well as partly' in one for one in texts)


@pytest.mark.parametrize(
    "changes",
    [
        [("panelists = 3", "panelists = 4\nmost_each = 5"),
         ("own_country_conflicts = false", "own_country_conflicts = true")],
        [('ties = "organizers"', 'ties = "chair"'), ('mode = "both"', 'mode = "votes"')],
        [('mode = "both"', 'mode = "opinions"')],
        [("second_organizer = true", "second_organizer = false"),
         ("questions_a_letter = 5", "questions_a_letter = 1")],
        [('gate = "pre_selection"', 'gate = "registration"')],
        [('gate = "pre_selection"', 'gate = "preliminary_announcement"')],
        [('combine = "panel_decides"', "combine = { at_least = 2 }"),
         ('gate = "pre_selection"', 'gate = "selection"'),
         ('zone = "Asia/Shanghai"', 'zone = "America/New_York"')],
    ],
)  # fmt: skip
def test_any_call_that_holds_plays_to_its_end(
    tmp_path: Path, changes: list[tuple[str, str]]
) -> None:
    code, played = _json(tmp_path, _edited(*changes), "--cities", "8")
    assert (code, played["mend"]) == (0, [])


def test_one_organizer_is_noted_and_stops_nothing(tmp_path: Path) -> None:
    result = _rehearse(tmp_path, TEXT, "--cities", "1", organizers="one@committee.example")
    assert result.exit_code == 0
    assert "names 1: nobody else hears by mail of what waits" in result.stdout
    assert "A second person can approve at the command line or in Slack" in result.stdout
    both = "one@committee.example,two@committee.example"
    assert "names 1" not in _rehearse(tmp_path, TEXT, "--cities", "1", organizers=both).stdout


def test_nothing_is_left_on_the_machine(tmp_path: Path) -> None:
    _rehearse(tmp_path, TEXT, "--cities", "1")
    assert [one.name for one in tmp_path.iterdir()] == ["call.toml"]
