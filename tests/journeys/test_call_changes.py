"""A call file that is edited while applications are open."""

from pathlib import Path

import pytest

from tests.journeys import desk as desks
from tests.journeys.desk import Desk

OLD = 'text.en = "Which office do you hold in the city government?"'
NEW = 'text.en = "Which position do you hold in the city hall?"'


def old_and_new(text: str) -> tuple[bool, bool]:
    return OLD.split('"')[1] in text, NEW.split('"')[1] in text


def test_an_application_keeps_the_version_under_which_it_was_opened(tmp_path: Path) -> None:
    with desks.mailing() as (mailbox, relay):
        desk = Desk(environment=desks.environment(tmp_path, relay), mailbox=mailbox)
        desk.run("init", "--sample")
        with desks.serving(desk.environment) as (desk.port, _):
            early = desk.person("mayor@gdynia.example")
            assert old_and_new(early.write("The city of Gdynia applies.").text) == (True, False)
        call = tmp_path / "call.toml"
        call.write_text(call.read_text("utf-8").replace(OLD, NEW), encoding="utf-8")
        with desks.serving(desk.environment) as (early.port, _):
            assert old_and_new(early.write("1. Anna Nowak").text) == (True, False)
            desk.port = early.port
            late = desk.person("mayor@sopot.example")
            assert old_and_new(late.write("The city of Sopot applies.").text) == (False, True)


@pytest.mark.parametrize("fault", ["", "not a call", 'edition = "2025"\n'])
def test_a_call_file_that_does_not_hold_keeps_the_desk_from_starting(
    tmp_path: Path, fault: str
) -> None:
    desk = Desk(environment=desks.environment(tmp_path, 1), mailbox=desks.Mailbox())
    desk.run("init", "--sample")
    (tmp_path / "call.toml").write_text(fault)
    refused = desk.run("serve")
    assert (refused.exit_code, refused.stdout) == (1, "")
    assert refused.stderr.startswith("Error: ")
    assert "Traceback" not in refused.stderr
