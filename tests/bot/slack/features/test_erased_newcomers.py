"""Who is erased in Slack: what the chat told of them goes, also of who never applied."""

import json
from datetime import timedelta
from pathlib import Path

from bot.slack import newcomers
from intake import store
from intake.desk import erasing
from intake.desk.erasing import Erased
from intake.errors import Refusal
from tests.bot.commands.test_erase import everywhere
from tests.bot.slack.features.direct import Direct, applying

HELLO = "Hello, zebrasecret my wife is ill, may I still apply?"
APPLIES = "Gdynia applies, of Poland. zebrasecret. My name is Guido Zebraman, Deputy Mayor."
GUIDO = "guido@desk.example"


def _key(me: Direct) -> str:
    return f"{me.person.user.id}@t0citydesk.slack.invalid".lower()


def _erases(me: Direct, who: str) -> Erased | Refusal:
    office = me.house.office
    with office.store.transaction() as connection:
        return erasing.erase(
            office, connection, who, reason="asked", by="Ada", now=me.house.clock()
        )


def _held(me: Direct) -> bool:
    return "zebra" in everywhere(me.house.office.store)


async def test_who_never_said_whether_they_apply_is_erased(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(HELLO)
        done = _erases(me, _key(me))
        assert isinstance(done, Erased)
        assert not done.is_nothing
        assert not _held(me)
        with me.house.office.store.reading() as connection:
            assert store.notes.under(connection, "newcomer:") == {}
        assert me.person.user.id not in await me.says("Hello again")


async def test_what_they_wrote_is_gone_after_seven_days_and_yes_still_applies(
    tmp_path: Path,
) -> None:
    async with applying(tmp_path) as me:
        await me.says(HELLO)
        office, now = me.house.office, me.house.clock()
        for days, is_held in ((6, True), (8, False)):
            with office.store.transaction() as connection:
                store.signals.forget(connection, now + timedelta(days=days))
                newcomers.expire(connection, now + timedelta(days=days))
            assert _held(me) is is_held
        await me.presses("Yes, I apply for a city")
        assert me.application().number == 1


async def test_signals_of_who_is_erased_are_emptied(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(HELLO)
        await me.says(APPLIES)
        assert isinstance(_erases(me, _key(me)), Erased)
        assert not _held(me)
        with me.house.office.store.reading() as connection:
            assert store.signals.count_waiting(connection) == 0


async def test_a_parked_signal_of_theirs_holds_the_erasure_up(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(HELLO)
        with me.house.office.store.transaction() as connection:
            store.signals.keep(connection, [_told(me)])
            store.signals.park(connection, "late", "unreadable", me.house.clock())
        refused = _erases(me, _key(me))
        assert isinstance(refused, Refusal)
        assert refused.reason == "waits"


def _told(me: Direct, id: str = "late", **more: object) -> store.signals.Signal:
    event = {"type": "message", "user": me.person.user.id, "text": "x", **more}
    raw, now = json.dumps({"event": event}).encode(), me.house.clock()
    return store.signals.Signal(id=id, kind="message", raw=raw, received_at=now)


async def test_what_the_same_user_of_another_workspace_did_stays(tmp_path: Path) -> None:
    elsewhere = (
        {"user_team": "T0ELSEWHERE", "team": "T0CITYDESK"},
        {"team": "T0ELSEWHERE"},
        {"user": {"id": "", "team_id": "T0ELSEWHERE"}, "team": {"id": "T0CITYDESK"}},
        {"message": {"user": "", "user_team": "T0ELSEWHERE"}, "user": None},
    )
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        for place, told in enumerate(elsewhere):
            whole = json.loads(json.dumps(told).replace('""', f'"{me.person.user.id}"'))
            with me.house.office.store.transaction() as connection:
                signal = _told(me, f"other{place}", **{"text": "lighthouse", **whole})
                store.signals.keep(connection, [signal])
                store.signals.done(connection, signal.id)
        assert isinstance(_erases(me, _key(me)), Erased)
        assert not _held(me)
        assert everywhere(me.house.office.store).count("lighthouse") == len(elsewhere)


async def test_who_only_shows_the_address_in_slack_is_named_and_not_erased(tmp_path: Path) -> None:
    async with applying(tmp_path) as me:
        await me.says(APPLIES)
        refused = _erases(me, GUIDO)
        assert isinstance(refused, Refusal)
        assert _key(me) in refused.text
        assert _held(me)
