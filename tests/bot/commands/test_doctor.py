"""`citydesk doctor` as it is typed: one line a check, what to do, and never a secret."""

import asyncio
import json
import socket
import sqlite3
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import update

from bot.__main__ import main
from bot.checks import post
from bot.slack.fake import FakeSlack
from intake import store
from intake.calls import loading
from intake.messages import Kept
from intake.store import Store
from intake.store.chats.news import Item
from intake.store.chats.signals import Signal
from intake.store.tables.migrations import STEPS
from intake.store.tables.schema import board as board_table
from tests.bot.commands.house import House
from tests.journeys import desk as desks
from tests.ports import free_port

PASSWORD = "a-very-secret-password"  # noqa: S105  made up
PAST = datetime(2026, 1, 5, 9, tzinfo=UTC)


def run(folder: Path, *words: str, **more: str) -> Result:
    environment = {
        "CITYDESK_DATA": str(folder), "CITYDESK_CONFIG": "", "CITYDESK_CALL": "",
        "CITYDESK_DATABASE": "", "CITYDESK_MAIL_LISTEN": f"127.0.0.1:{free_port()}",
        "CITYDESK_MAIL_RELAY": "smtp://127.0.0.1:1", "CITYDESK_OPERATOR_LISTEN": "",
    }  # fmt: skip
    return CliRunner().invoke(main, words, env=environment | more)


def found(folder: Path, **more: str) -> dict[str, dict[str, str]]:
    """The checks of `doctor --json` by name."""
    result = run(folder, "doctor", "--json", **more)
    checks = {one["name"]: one for one in json.loads(result.stdout)}
    assert result.exit_code == int(any(one["state"] == "mend" for one in checks.values()))
    assert all(one["do"] for one in checks.values() if one["state"] == "mend")
    return checks


@pytest.fixture
def data(tmp_path: Path) -> Path:
    assert run(tmp_path, "init", "--sample").exit_code == 0
    return tmp_path


def test_where_nothing_is_set_up_each_line_says_how_to_begin(tmp_path: Path) -> None:
    result = run(tmp_path / "none", "doctor")
    assert result.exit_code == 1
    assert "run `citydesk init`" in result.stdout
    assert "Slack is not set up: `citydesk slack manifest` begins" in result.stdout
    assert "set CITYDESK_MAIL_RELAY" in result.stdout
    assert not (tmp_path / "none").exists()


def test_a_desk_that_is_whole_ends_with_exit_0(data: Path) -> None:
    with desks.mailing() as (_, port):
        checks = found(data, CITYDESK_MAIL_RELAY=f"smtp://127.0.0.1:{port}")
    states = {name: one["state"] for name, one in checks.items()}
    assert states["mail relay"] == states["data folder"] == states["settings"] == "ok"
    assert states["call"] == "note"
    assert "the dates are samples" in checks["call"]["do"]
    assert states["database"] == "note"


def test_a_setting_that_does_not_hold_is_the_only_line(data: Path) -> None:
    checks = found(data, CITYDESK_HOLD="soon")
    assert list(checks) == ["settings"]
    assert "CITYDESK_HOLD" in checks["settings"]["text"]


def test_where_slack_is_set_up_by_half_the_rest_is_checked_all_the_same(data: Path) -> None:
    half = {"CITYDESK_SLACK_BOT_TOKEN": "xoxb-1", "CITYDESK_SLACK_CHANNEL": "C0123456789"}
    checks = found(data, **half)
    assert "CITYDESK_SLACK_APP_TOKEN: slack_app_token (Socket Mode)" in checks["settings"]["text"]
    assert checks["data folder"]["state"] == "ok"
    assert not [name for name in checks if name.startswith("slack")]


def test_a_secret_that_is_gone_is_told_with_the_remedy(data: Path) -> None:
    (data / "secret").unlink()
    line = found(data)["data folder"]
    assert line["text"] == f"{data / 'secret'}: No such file or directory"
    assert line["do"].startswith("restore it from a backup: ")
    assert line["do"].endswith("where none was sent yet, `citydesk init` makes it")


def test_a_secret_that_others_may_read_is_told_with_the_remedy(data: Path) -> None:
    (data / "secret").chmod(0o644)
    assert f"chmod 600 {data / 'secret'}" in found(data)["data folder"]["do"]


def test_a_call_that_does_not_hold_is_told_with_its_first_fault(data: Path) -> None:
    (data / "call.toml").write_text("edition = 3", encoding="utf-8")
    assert "citydesk call check" in found(data)["call"]["do"]


def test_dates_that_are_over_are_told(data: Path) -> None:
    over = loading.sample(loading.shipped(), date(2024, 1, 5))
    (data / "call.toml").write_text(over, encoding="utf-8")
    told = found(data)["call"]
    assert "all stages are over" in told["text"]
    assert "no city can register any more" in told["do"]


def opened(data: Path) -> Store:
    made = Store(f"sqlite:///{data / 'citydesk.sqlite3'}")
    made.migrate()
    return made


def test_a_database_is_tried_and_nothing_stays_in_it(data: Path) -> None:
    kept = opened(data)
    told = found(data)["database"]
    assert (told["state"], told["text"]) == ("ok", f"SQLite, schema {len(STEPS)}, can be written")
    with kept.reading() as connection:
        assert store.notes.recall(connection, "doctor") is None
    kept.close()


def test_either_database_is_looked_at_with_what_lies_in_it(house: House) -> None:
    with house.store.transaction() as connection:
        store.signals.keep(
            connection, [Signal(id="s", kind="message", raw=b"{}", received_at=PAST)]
        )
        store.signals.park(connection, "s", "unreadable", PAST)
    in_slack = {
        "CITYDESK_SLACK_BOT_TOKEN": "xoxb-1", "CITYDESK_SLACK_APP_TOKEN": "xapp-1",
        "CITYDESK_SLACK_CHANNEL": "C123", "CITYDESK_SLACK_API": "http://127.0.0.1:1/",
    }  # fmt: skip
    result = house.run("doctor", "--json", **in_slack)
    checks = {one["name"]: one for one in json.loads(result.stdout)}
    assert checks["database"]["state"] == checks["letters"]["state"] == "ok"
    assert checks["board"]["text"] == "1 signals from Slack parked"
    assert checks["slack bot token"]["state"] == "mend"


IN_SLACK = {
    "CITYDESK_SLACK_BOT_TOKEN": "xoxb-1", "CITYDESK_SLACK_APP_TOKEN": "xapp-1",
    "CITYDESK_SLACK_CHANNEL": "C123", "CITYDESK_SLACK_API": "http://127.0.0.1:1/",
}  # fmt: skip


def board_of(house: House) -> dict[str, str]:
    told = json.loads(house.run("doctor", "--json", **IN_SLACK).stdout)
    found: dict[str, str] = next(one for one in told if one["name"] == "board")
    return found


def test_the_board_counts_all_that_fails_as_home_does_and_not_only_what_it_names(
    house: House,
) -> None:
    with house.store.transaction() as connection:
        for number in range(5):
            store.board.put(connection, f"card:{number}", PAST)
        connection.execute(update(board_table).values(error="is_archived", is_waiting=False))
        count = store.board.count_in_error(connection)
    told = board_of(house)
    assert (told["state"], count) == ("mend", 5)
    assert told["text"].startswith("5 messages cannot be shown in Slack (the card of ")


def test_the_board_tells_each_cause_once_with_what_it_keeps(house: House) -> None:
    with house.store.transaction() as connection:
        for number in range(5):
            store.board.put(connection, f"card:{number}", PAST)
        store.board.put(connection, "case:9", PAST)
        failing = update(board_table)
        connection.execute(failing.values(error="is_archived", is_waiting=False))
        connection.execute(failing.where(board_table.c.key == "case:9").values(error="no_text"))
    told = board_of(house)["text"]
    assert (told.count("is_archived"), told.count("no_text")) == (1, 1)
    assert "and others, 5 in all: is_archived" in told
    assert "case 9: no_text" in told


def test_the_board_is_not_well_while_nobody_shows_what_is_due(house: House) -> None:
    with house.store.transaction() as connection:
        store.board.put(connection, "card:1", PAST)
    told = board_of(house)
    assert (told["state"], told["text"]) == ("mend", "1 message waits to be shown")


def test_what_waits_to_be_posted_is_not_said_to_stand_in_slack(house: House) -> None:
    soon = datetime.now(UTC) + timedelta(minutes=1)
    with house.store.transaction() as connection:
        store.board.put(connection, "case:1", soon)
        store.board.put(connection, "home:U1", soon)
        items = [Item(kind="opened", application=None, words={}, at=PAST)]
        store.news.tell(connection, items, soon)
    assert board_of(house)["text"].startswith("1 message waits to be shown")


@pytest.mark.parametrize(
    ("key", "due_in", "is_true"),
    [
        ("act:1", -1, False),
        ("decision:1", -1, False),
        ("act:1", 30, True),  # what it says holds until then
        ("home:U1", -1, True),  # nobody need look at it
    ],
)
def test_a_message_that_does_not_say_what_holds_is_not_said_to_stand_in_slack(
    house: House, key: str, due_in: int, is_true: bool
) -> None:
    due_at = datetime.now(UTC) + timedelta(minutes=due_in)
    with house.store.transaction() as connection:
        store.board.put(connection, key, due_at)
        connection.execute(update(board_table).values(ts="1.1", shown=1))
    says = "all that is due stands in Slack" if is_true else "1 message waits to be shown"
    assert board_of(house)["text"].startswith(says)


async def test_an_unknown_user_group_is_told_once_in_its_own_line(
    house: House, capfd: pytest.CaptureFixture[str]
) -> None:
    async with FakeSlack() as fake:
        slack = {
            "CITYDESK_SLACK_BOT_TOKEN": fake.bot_token,
            "CITYDESK_SLACK_APP_TOKEN": fake.app_token,
            "CITYDESK_SLACK_CHANNEL": fake.channel("organizers").id,
            "CITYDESK_SLACK_API": fake.base_url,
            "CITYDESK_SLACK_APPROVERS": "S0NOGROUP",
        }
        done = await asyncio.to_thread(house.run, "doctor", **slack)
    assert done.output.count("no_such_subteam") == 1
    assert "nobody counts" not in f"{done.output}{capfd.readouterr().err}"
    (line,) = (one for one in done.output.splitlines() if "no_such_subteam" in one)
    assert "slack people" in line


def test_news_that_is_held_back_is_counted(house: House) -> None:
    with house.store.transaction() as connection:
        later = datetime.now(UTC) + timedelta(hours=3)
        items = [Item(kind=one, application=None, words={}, at=PAST) for one in ("opened", "moved")]
        store.news.tell(connection, items, later)
    told = board_of(house)
    assert "2 groups of news held back for the quiet hours" in told["text"]


@pytest.mark.parametrize(("stored", "state"), [(1, "note"), (99, "mend")])
def test_another_schema_is_told_and_left_as_it_is(data: Path, stored: int, state: str) -> None:
    opened(data).close()
    with sqlite3.connect(data / "citydesk.sqlite3") as raw:
        raw.execute("UPDATE schema_version SET version = ?", (stored,))
    assert found(data)["database"]["state"] == state
    with sqlite3.connect(data / "citydesk.sqlite3") as raw:
        assert raw.execute("SELECT version FROM schema_version").fetchone() == (stored,)


def test_a_database_out_of_reach_is_told_without_its_password(data: Path) -> None:
    url = f"postgresql+psycopg://desk:{PASSWORD}@127.0.0.1:1/none"
    result = run(data, "doctor", CITYDESK_DATABASE=url)
    assert result.exit_code == 1
    assert "CITYDESK_DATABASE" in result.stdout
    assert PASSWORD not in result.output


def test_a_relays_password_is_never_shown(data: Path) -> None:
    url = f"smtp://desk:{PASSWORD}@127.0.0.1:1"
    assert PASSWORD not in run(data, "doctor", CITYDESK_MAIL_RELAY=url).output


def test_a_door_that_another_program_holds_is_told(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(post, "TIME", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        taken.settimeout(0)
        told = found(data, CITYDESK_MAIL_LISTEN=f"127.0.0.1:{port}")["mail door"]
    assert "another program" in told["text"]


def test_what_is_parked_and_what_came_back_is_told(data: Path) -> None:
    kept = opened(data)
    now = datetime.now(UTC)
    mail = Kept(id="m1", channel="mail", sender="a@b.example", recipients=("desk@x.example",),
                host="h", received_at=PAST, raw=b"x")  # fmt: skip
    with kept.transaction() as connection:
        store.inbox.keep(connection, [mail])
        store.inbox.park(connection, "m1", "unreadable", now)
    told = found(data)["messages"]
    assert told["state"] == "mend"
    assert "1 parked" in told["text"]
    assert "citydesk retry" in told["do"]
    kept.close()


def test_doctor_of_a_running_desk_knows_its_door(data: Path) -> None:
    with desks.working(data) as desk:
        told = found(data, CITYDESK_MAIL_LISTEN=f"127.0.0.1:{desk.port}")["mail door"]
    assert told["state"] == "ok"


def test_a_variable_that_is_no_setting_is_named_and_nothing_must_be_mended_for_it(
    data: Path,
) -> None:
    told = found(data, CITYDESK_PUBLIK_URL="https://desk.example")["environment"]
    assert told["state"] == "note"
    assert told["text"] == "CITYDESK_PUBLIK_URL is no setting, is CITYDESK_PUBLIC_URL meant?"
    assert "environment" not in found(data)
