"""`citydesk call` as it is typed."""

import json
import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.commands.call import call
from intake import rehearsing
from intake.calls import loading

TEXT = loading.shipped()


def run(*words: str | Path, **environment: str | Path) -> Result:
    nowhere = str(Path(__file__).with_name("no-such-folder"))
    known = {"CITYDESK_CALL": None, "CITYDESK_CONFIG": None, "CITYDESK_DATA": nowhere}
    named = {name: str(value) for name, value in environment.items()}
    return CliRunner().invoke(call, [str(word) for word in words], env=known | named)


def made(folder: Path, name: str = "call.toml", *, edition: str = "2031") -> Path:
    file = folder / name
    file.write_text(TEXT.replace('edition = "2025"', f'edition = "{edition}"'), encoding="utf-8")
    return file


def edition(result: Result) -> str:
    assert result.exit_code == 0, result.output
    return str(json.loads(result.stdout)["edition"])


def test_json_lists_the_questions_in_order_each_text_one_line_as_in_letters() -> None:
    shown = json.loads(run("show", "--json").stdout)
    expected = loading.load(TEXT).questions
    assert [one["id"] for one in shown["questions"]] == [one.id for one in expected]
    assert [one["text"] for one in shown["questions"]] == [one.text["en"] for one in expected]
    gdp = next(one for one in shown["questions"] if one["id"] == "B3a_gdp")
    assert gdp == {
        "id": "B3a_gdp",
        "kind": "amount",
        "text": "What is your city's gross domestic product (GDP)?",
        "label": "GDP of the city",
        "form": "an amount with its currency and year",
        "example": "USD 85.3 billion (2024)",
        "options": [],
        "several": True,
        "required": False,
        "serves": ["B3"],
    }


def test_json_shows_edition_zone_and_the_six_stages() -> None:
    shown = json.loads(run("show", "--json").stdout)
    assert (shown["edition"], shown["zone"], shown["sample"]) == ("2025", "Asia/Shanghai", True)
    assert next(iter(shown["stages"])) == "registration"
    assert len(shown["stages"]) == 6
    assert shown["stages"]["registration"]["closes_at"] == "2025-05-31T23:59:00+08:00"


def test_texts_come_in_the_language_asked_for_and_else_in_english(tmp_path: Path) -> None:
    file = tmp_path / "call.toml"
    french = 'text.fr = "Quelle ville présente sa candidature ?"\ntext.en = "Which city is'
    file.write_text(TEXT.replace('text.en = "Which city is', french), encoding="utf-8")
    texts = {
        language: [
            one["text"]
            for one in json.loads(
                run("show", "--json", "--language", language, "--file", file).stdout
            )["questions"]
        ]
        for language in ("fr", "pl")
    }
    assert texts["fr"][0] == "Quelle ville présente sa candidature ?"
    assert texts["fr"][1] == "Dans quel pays se trouve la ville\xa0?"
    assert texts["pl"][:2] == ["Which city is applying?", "In which country is the city?"]


def test_without_json_a_person_can_read_it() -> None:
    shown = run("show").output
    assert "B4            How many enterprises in your city operate advanced digital" in shown
    assert "registration              2025-03-01 09:00 to 2025-05-31 23:59" in shown


def test_the_file_named_goes_before_the_environment_and_that_before_the_data_folder(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    assert edition(run("show", "--json", CITYDESK_DATA=folder)) == "2025"
    made(folder, edition="in the folder")
    assert edition(run("show", "--json", CITYDESK_DATA=folder)) == "in the folder"
    named = made(tmp_path, "other.toml", edition="in the environment")
    both = {"CITYDESK_DATA": folder, "CITYDESK_CALL": named}
    assert edition(run("show", "--json", **both)) == "in the environment"
    file = made(tmp_path, "third.toml", edition="named")
    assert edition(run("show", "--json", "--file", file, **both)) == "named"


def test_the_file_of_settings_is_heeded_too(tmp_path: Path) -> None:
    config = tmp_path / "citydesk.toml"
    config.write_text(f'data = "{tmp_path}"', encoding="utf-8")
    made(tmp_path, edition="by the settings")
    assert (
        edition(run("show", "--json", CITYDESK_CONFIG=config, CITYDESK_DATA=""))
        == "by the settings"
    )


def test_a_call_that_was_named_but_is_not_there_is_never_replaced_by_the_shipped_one(
    tmp_path: Path,
) -> None:
    result = run("show", "--json", CITYDESK_CALL=tmp_path / "typo.toml")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "typo.toml: No such file or directory; allowed: a file that can be read" in result.stderr


def test_a_file_with_faults_is_not_shown_but_told(tmp_path: Path) -> None:
    file = tmp_path / "call.toml"
    file.write_text("edition = 3", encoding="utf-8")
    result = run("show", "--json", "--file", file)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "edition: 3 will not do; allowed: text in quotes" in result.stderr


def test_check_says_that_a_file_holds(tmp_path: Path) -> None:
    file = tmp_path / "call.toml"
    file.write_text(loading.sample(TEXT, date(2090, 5, 1)), encoding="utf-8")
    result = run("check", file)
    assert result.exit_code == 0
    assert "holds: edition 2025, 25 questions, 5 criteria, 4 standards" in result.output
    assert "marked as samples" in result.output


def test_check_and_rehearse_tell_the_same_of_objections_that_are_due_too_late(
    tmp_path: Path,
) -> None:
    text = loading.sample(TEXT, date(2090, 5, 1))
    late, times = re.subn(r"(?m)^objection_days = .*$", "objection_days = 300", text)
    assert times == 1
    file = tmp_path / "call.toml"
    file.write_text(late, encoding="utf-8")
    result = run("check", file)
    assert result.exit_code == 1
    (line,) = [one for one in result.output.splitlines() if "objection_days" in one]
    (point,) = [
        one
        for one in rehearsing.to_mend(loading.load(late), datetime(2090, 4, 1, tzinfo=UTC))
        if one.key == "consultation.objection_days"
    ]
    assert line == f"{point.key}: {point.text}"


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (TEXT.replace('kind = "events"', 'kind = "event"').encode(), "questions.18.kind: 'event'"),
        (b"edition = \xff", "not text: byte 10 is not UTF-8"),
        (b"edition = = 3", "not TOML: "),
        (b"", "stages: is missing"),
    ],
)
def test_check_tells_each_fault_on_a_line_of_its_own(
    tmp_path: Path, content: bytes, line: str
) -> None:
    file = tmp_path / "call.toml"
    file.write_bytes(content)
    result = run("check", file)
    assert result.exit_code == 1
    assert [one for one in result.output.splitlines() if one.startswith(line)]


def test_a_file_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    assert run("check", tmp_path / "none.toml").exit_code == 2
    assert run("show", "--file", tmp_path / "none.toml").exit_code == 2


def test_check_notes_one_organizer_as_a_rehearsal_does_and_stops_nothing(tmp_path: Path) -> None:
    file = tmp_path / "call.toml"
    file.write_text(loading.sample(TEXT, date(2091, 12, 5)), encoding="utf-8")
    result = run("check", file, CITYDESK_ORGANIZERS="one@committee.example")
    assert "second_organizer: every decision waits" in result.stdout
    assert "A second person can approve" in result.stdout
    assert result.exit_code == 0
    both = "one@committee.example,two@committee.example"
    assert "second_organizer" not in run("check", file, CITYDESK_ORGANIZERS=both).stdout
