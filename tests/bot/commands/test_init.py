"""`citydesk init` as it is typed."""

import stat
from pathlib import Path

from click.testing import CliRunner, Result

from bot.__main__ import main
from intake.calls import loading


def init(folder: Path, *words: str) -> Result:
    environment = {"CITYDESK_DATA": str(folder), "CITYDESK_CALL": "", "CITYDESK_CONFIG": ""}
    return CliRunner().invoke(main, ["init", *words], env=environment)


def test_it_makes_a_call_to_edit_and_a_secret_only_its_owner_can_read(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "data"
    assert init(folder).exit_code == 0
    assert (folder / "call.toml").read_text(encoding="utf-8") == loading.shipped()
    assert stat.S_IMODE((folder / "secret").stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert len((folder / "secret").read_bytes()) == 32


def test_a_second_time_keeps_every_file_as_it_is(tmp_path: Path) -> None:
    init(tmp_path, "--sample")
    (tmp_path / "call.toml").write_text("edited")
    secret = (tmp_path / "secret").read_bytes()
    again = init(tmp_path, "--sample")
    assert again.exit_code == 0
    assert again.stdout.count("kept ") == 2
    assert (tmp_path / "call.toml").read_text() == "edited"
    assert (tmp_path / "secret").read_bytes() == secret


def test_a_sample_is_open_today_and_says_that_it_is_one(tmp_path: Path) -> None:
    init(tmp_path, "--sample")
    call = loading.load((tmp_path / "call.toml").read_text(encoding="utf-8"))
    assert call.sample is True


def test_a_place_that_cannot_be_written_is_named_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    refused = init(tmp_path / "file")
    assert refused.exit_code == 1
    assert refused.stderr == f"Error: {tmp_path / 'file'}: File exists; name another place\n"
