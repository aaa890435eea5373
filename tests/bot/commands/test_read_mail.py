"""`citydesk read mail`: one line of JSON, or one line of what is wrong."""

import json
from pathlib import Path

from click.testing import CliRunner, Result

from bot.commands.read_mail import mail
from tests import mailbag


def run(*arguments: str, given: bytes = b"", env: dict[str, str] | None = None) -> Result:
    return CliRunner().invoke(mail, list(arguments), input=given, env=env)


def test_a_mail_is_told_in_one_line_of_json() -> None:
    found = run(str(mailbag.BAG / "attachments.eml"))
    assert found.exit_code == 0
    assert found.stdout.count("\n") == 1
    told = json.loads(found.stdout)
    assert list(told) == [
        "from", "to", "subject", "message_id", "automatic", "language", "reply", "set_aside",
        "attachments",
    ]  # fmt: skip
    assert told["from"] == "anna.nowak@gdynia.example"
    assert told["to"] == ["desk+mfrggzdfmztwq2lknnwg23tpobyxg5dv@cities.example"]
    assert told["automatic"] is False
    assert told["language"] is None
    assert told["reply"] == "Enclosed the proof."
    assert told["attachments"][0] == {
        "name": "award.pdf", "type": "application/pdf", "size": 21, "accepted": True,
        "reason": None,
    }  # fmt: skip


def test_standard_input_is_a_dash() -> None:
    told = json.loads(run("-", given=mailbag.raw("out_of_office")).stdout)
    assert told["automatic"] == "out_of_office"


def test_without_from_or_envelope_nobody_is_named_and_nothing_is_automatic() -> None:
    told = json.loads(run("-", given=mailbag.raw("no_from")).stdout)
    assert (told["from"], told["automatic"]) == (None, False)


def test_the_return_path_of_a_stored_mail_stands_for_the_envelope() -> None:
    told = json.loads(run("-", given=b"Return-Path: <>\nFrom: a@b.example\n\nhi\n").stdout)
    assert told["automatic"] == "null_return_path"


def test_our_address_is_an_option_or_a_setting() -> None:
    raw = b"From: here@town.example\n\nhello\n"
    assert json.loads(run("-", given=raw).stdout)["automatic"] is False
    assert json.loads(run("-", "--address", "here@town.example", given=raw).stdout)["automatic"]
    env = {"CITYDESK_MAIL_ADDRESS": "here@town.example"}
    assert json.loads(run("-", given=raw, env=env).stdout)["automatic"] == "our_own"


def test_what_cannot_be_read_is_one_line_and_exit_1(tmp_path: Path) -> None:
    for found in (run("-", given=b""), run(str(tmp_path / "none.eml")), run(str(tmp_path))):
        assert found.exit_code == 1
        assert found.stdout == ""
        assert found.stderr.startswith("Error: ")
        assert found.stderr.count("\n") == 1
