"""What was kept is worked off once, in order, after any failure; what was agreed to is done."""

import asyncio
import threading
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot.slack import chat, worker
from bot.slack.calls import Away, AwayError, Refused
from bot.slack.room import Change, Event, Room
from bot.slack.shown.kinds import SHOWN
from bot.slack.worker import BACK_OFF, MOST_ATTEMPTS, MOST_REFUSALS, MOST_TROUBLES
from intake import store
from intake.cases import Case, CaseKind
from intake.desk import acts, retrying
from intake.store.chats.signals import Signal
from intake.store.drafts import Draft, DraftState
from tests.bot.slack.house import Heard, House, serving, show


def waiting(house: House) -> int:
    with house.office.store.reading() as connection:
        return store.signals.count_waiting(connection)


def cases(house: House) -> list[Case]:
    with house.office.store.reading() as connection:
        return store.cases.waiting(connection)


def fewer(faults: list[Exception]) -> Callable[[], bool]:
    """Whether they are fewer than now, or none is left."""
    left = len(faults)
    return lambda: len(faults) < left or not faults


async def test_messages_of_one_channel_are_worked_off_in_order(tmp_path: Path) -> None:
    heard = Heard()
    async with serving(tmp_path, handlers={"message": heard}) as house:
        for number in range(20):
            await house.fake.person("anna").writes("organizers", f"line {number}")
        await house.eventually(lambda: len(heard.events) == 20)
        assert [one["text"] for one in heard.events] == [f"line {number}" for number in range(20)]
        await house.eventually(lambda: waiting(house) == 0)


async def test_a_kind_that_nobody_handles_is_done(tmp_path: Path) -> None:
    async with serving(tmp_path) as house:
        await house.fake.send_event({"type": "tea_time", "user": "U1"})
        await house.eventually(lambda: house.kept("tea_time") and waiting(house) == 0)


async def test_a_change_and_the_end_of_its_signal_are_one(tmp_path: Path) -> None:
    async def handler(room: Room, event: Event) -> Change:
        def change(connection: Any) -> None:
            store.cases.open(connection, Case(kind=CaseKind.LOOP, text="x", at=room.clock()))
            if len(cases_of(connection)) < 2:
                raise LookupError("half done")

        def cases_of(connection: Any) -> list[Case]:
            return store.cases.waiting(connection)

        return change

    async with serving(tmp_path, handlers={"message": handler}) as house:
        await house.fake.person("anna").writes("organizers", "hello")
        await house.eventually(lambda: house.kept()[0].error)
        assert cases(house) == []
        assert waiting(house) == 1


async def test_what_fails_is_tried_again_later(tmp_path: Path) -> None:
    heard = Heard(faults=[LookupError("not today")])
    async with serving(tmp_path, handlers={"message": heard}) as house:
        await house.fake.person("anna").writes("organizers", "hello")
        await house.eventually(lambda: house.kept()[0].error)
        assert house.kept()[0].error == "LookupError: not today"
        house.clock.ahead += BACK_OFF[0]
        house.chat.wake()
        await house.eventually(lambda: waiting(house) == 0)
        assert len(heard.events) == 1


async def test_what_fails_always_is_parked_and_told(tmp_path: Path) -> None:
    heard = Heard(faults=[LookupError("never")] * MOST_ATTEMPTS)
    async with serving(tmp_path, handlers={"message": heard}) as house:
        await house.fake.person("anna").writes("organizers", "hello")
        for _ in range(MOST_ATTEMPTS):
            await house.eventually(fewer(heard.faults))
            house.clock.ahead += BACK_OFF[-1]
            house.chat.wake()
        await house.eventually(lambda: cases(house))
        assert cases(house)[0].kind is CaseKind.PARKED
        assert cases(house)[0].text == (
            "Anna wrote in Slack: “hello”. The desk failed on it. What came is kept whole; "
            "`citydesk retry` takes it up again."
        )
        assert house.kept()[0].error == "LookupError: never"
        assert heard.events == []
        assert house.kept()[0].parked_at


async def test_who_is_mentioned_in_what_was_parked_is_named(tmp_path: Path) -> None:
    heard = Heard(faults=[LookupError("never")] * MOST_ATTEMPTS)
    async with serving(tmp_path, handlers={"message": heard}) as house:
        bruno = house.fake.person("bruno")
        await house.fake.person("anna").writes("organizers", f"<@{bruno.id}> & <!channel>, look")
        for _ in range(MOST_ATTEMPTS):
            await house.eventually(fewer(heard.faults))
            house.clock.ahead += BACK_OFF[-1]
            house.chat.wake()
        await house.eventually(lambda: cases(house))
        told = cases(house)[0].text
        assert bruno.user.real_name in told
        assert bruno.id not in told
        assert "<" not in told


async def test_slack_being_away_parks_nothing(tmp_path: Path) -> None:
    faults = [AwayError(Away(why="no answer")) for _ in range(MOST_TROUBLES + 2)]
    heard = Heard(faults=list(faults))
    async with serving(tmp_path, handlers={"message": heard}) as house:
        house.fake.fail("auth.test", times=1_000)
        await house.fake.person("anna").writes("organizers", "hello")
        for attempt in range(1, len(faults) + 1):
            await house.eventually(partial(house.was_tried, attempt))
            house.clock.ahead += BACK_OFF[-1]
            house.chat.wake()
        await house.eventually(lambda: heard.events)
        assert cases(house) == []


async def test_what_waited_when_the_desk_stopped_is_worked_off_after(tmp_path: Path) -> None:
    heard = Heard()
    async with serving(tmp_path, handlers={"message": heard}) as house:
        raw = b'{"event": {"type": "message", "channel": "C1", "text": "left behind"}}'
        signal = Signal(id="Ev1", kind="message", raw=raw, received_at=house.clock())
        house.write(lambda connection: store.signals.keep(connection, [signal]))
        await house.eventually(lambda: heard.events)
        assert heard.events[0]["text"] == "left behind"


async def test_old_signals_are_forgotten_once_a_day(tmp_path: Path) -> None:
    async with serving(tmp_path) as house:
        await house.fake.person("anna").writes("organizers", "hello")
        await house.eventually(lambda: waiting(house) == 0)
        house.clock.ahead += store.signals.KEPT_FOR + worker.FORGETS
        house.chat.wake()
        await house.eventually(lambda: house.kept() == [])


# --- drafts ---------------------------------------------------------------------------------------


def agreed(house: House, act: acts.Act, *, by: str = "anna", **place: str) -> str:
    """A draft that was looked at and agreed to; its ID."""
    person, id = house.fake.person(by), "d1"
    now = house.clock()
    with house.office.store.reading() as connection:
        laid = acts.lay(house.office, connection, act, by=by, now=now, seed=f"act-{id}")
    assert isinstance(laid, acts.Laid), laid
    draft = Draft(
        id=id, act=acts.to_json(act), by_id=person.id, by_name=by, view=laid.view, at=now,
        place=place,
    )  # fmt: skip
    house.write(lambda connection: store.drafts.add(connection, draft))
    house.write(lambda connection: store.drafts.submit(connection, id, person.id, now))
    return id


def case(house: House) -> int:
    opened = Case(kind=CaseKind.QUESTION, text="May we?", at=house.clock())
    number = house.write(lambda connection: store.cases.open(connection, opened)).number
    assert number
    return int(number)


def draft(house: House, id: str) -> Draft:
    with house.office.store.reading() as connection:
        found = store.drafts.load(connection, id)
    assert found
    return found


async def test_what_was_agreed_to_is_carried_out_and_shown(tmp_path: Path) -> None:
    async with serving(tmp_path, shown={"case": show, "act": show}) as house:
        id = agreed(house, acts.Close(case=case(house), reason="answered by telephone"))
        house.chat.wake()
        await house.eventually(lambda: draft(house, id).state is DraftState.DONE)
        assert cases(house) == []
        await house.eventually(lambda: house.is_shown(f"act:{id}"))


async def test_who_closed_the_form_still_hears_of_a_refusal(tmp_path: Path) -> None:
    async with serving(tmp_path) as house:
        number = case(house)
        act = acts.Close(case=number, reason="answered by telephone")
        now = house.clock()
        with house.office.store.reading() as connection:
            laid = acts.lay(house.office, connection, act, by="anna", now=now, seed="act-d0")
        assert isinstance(laid, acts.Laid)
        anna = house.fake.person("anna")
        given = Draft(
            id="d0", act=acts.to_json(act), by_id=anna.id, by_name="anna", view="another view",
            at=now, place={"channel": house.given.slack_channel or "", "view_id": "V0"},
        )  # fmt: skip
        house.write(lambda connection: store.drafts.add(connection, given))
        house.write(lambda connection: store.drafts.submit(connection, "d0", anna.id, now))
        house.chat.wake()
        await house.eventually(lambda: draft(house, "d0").state is DraftState.REFUSED)
        await house.eventually(
            lambda: any("changed while you looked" in one.text for one in anna.sees("organizers"))
        )
        assert [one.number for one in cases(house)] == [number]


async def test_a_draft_of_which_nothing_can_be_made_is_refused_and_not_tried_for_ever(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with serving(tmp_path) as house:
        anna = house.fake.person("anna")
        given = Draft(
            id="d9", act='{"kind": "dance"}', by_id=anna.id, by_name="anna", view="v",
            at=house.clock(), place={},
        )  # fmt: skip
        house.write(lambda connection: store.drafts.add(connection, given))
        now = house.clock() + timedelta(0)
        house.write(lambda connection: store.drafts.submit(connection, "d9", anna.id, now))
        house.chat.wake()
        await house.eventually(lambda: draft(house, "d9").state is DraftState.REFUSED)
        assert "draft d9" in caplog.text


async def test_a_long_act_delays_no_acknowledgement(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on, perform = threading.Event(), acts.perform

    def slowly(*given: Any, **more: Any) -> Any:
        goes_on.wait(10)
        return perform(*given, **more)

    monkeypatch.setattr(acts, "perform", slowly)
    async with serving(tmp_path) as house:
        id = agreed(house, acts.Close(case=case(house), reason="answered by telephone"))
        house.chat.wake()
        await house.fake.person("anna").writes("organizers", "good morning")
        assert [one.outcome for one in house.fake.deliveries[-1].attempts] == ["acked"]
        assert draft(house, id).state is DraftState.SUBMITTED
        goes_on.set()
        await house.eventually(lambda: draft(house, id).state is DraftState.DONE)


async def test_an_act_that_meets_a_locked_store_is_tried_again_and_done_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(chat, "LOCK_WAIT", 0.1)
    tries, perform = list[str](), acts.perform
    async with serving(tmp_path) as house:

        def locked_at_first(*given: Any, **more: Any) -> Any:
            tries.append(more["seed"])
            if len(tries) > 1:
                return perform(*given, **more)
            with house.office.store.transaction():
                return perform(*given, **more)

        monkeypatch.setattr(acts, "perform", locked_at_first)
        id = agreed(house, acts.Close(case=case(house), reason="answered by telephone"))
        house.chat.wake()
        await house.eventually(lambda: draft(house, id).state is DraftState.DONE)
        assert len(tries) == 2
        assert "wait for the store" in caplog.text
        assert cases(house) == []
        assert draft(house, id).outcome == "Done."


# --- lanes ----------------------------------------------------------------------------------------


async def test_nothing_overtakes_what_was_put_off_in_its_channel(tmp_path: Path) -> None:
    heard = Heard(faults=[AwayError(Away(why="no answer"))])
    async with serving(tmp_path, handlers={"message": heard}) as house:
        anna = house.fake.person("anna")
        await anna.writes("organizers", "first")
        await house.eventually(lambda: house.kept()[0].error)
        await anna.writes("organizers", "second")
        await house.fake.person("guido").writes("dm", "elsewhere")
        await house.eventually(lambda: heard.events)
        house.chat.wake()
        assert [one["text"] for one in heard.events] == ["elsewhere"]
        house.clock.ahead += BACK_OFF[0]
        house.chat.wake()
        await house.eventually(lambda: waiting(house) == 0)
        assert [one["text"] for one in heard.events] == ["elsewhere", "first", "second"]


async def test_what_takes_long_holds_up_no_other_channel_and_no_act(tmp_path: Path) -> None:
    goes_on, heard = asyncio.Event(), Heard()

    async def slowly(room: Room, event: Event) -> None:
        if event["text"] == "slow":
            await goes_on.wait()
        await heard(room, event)

    async with serving(tmp_path, handlers={"message": slowly}) as house:
        await house.fake.person("guido").writes("dm", "slow")
        await house.fake.person("anna").writes("organizers", "fast")
        await house.eventually(lambda: heard.events)
        id = agreed(house, acts.Close(case=case(house), reason="answered by telephone"))
        house.chat.wake()
        await house.eventually(lambda: draft(house, id).state is DraftState.DONE)
        assert [one["text"] for one in heard.events] == ["fast"]
        goes_on.set()
        await house.eventually(lambda: waiting(house) == 0)


async def test_an_act_waits_for_no_answer_of_slacks(tmp_path: Path) -> None:
    async with serving(tmp_path, shown={"case": show, "act": show}) as house:
        number = case(house)
        house.put(f"case:{number}")
        await house.eventually(lambda: house.is_shown(f"case:{number}"))
        house.fake.delay = 30.0
        act = acts.Close(case=number, reason="answered by telephone")
        id = agreed(house, act, under=f"case:{number}", view_id="V0")
        house.chat.wake()
        await house.eventually(lambda: draft(house, id).state is DraftState.DONE)
        house.fake.delay = 0.0


async def test_what_slack_refuses_for_good_is_parked_with_what_it_says(
    tmp_path: Path,
) -> None:
    refusals = [AwayError(Refused(error="no_permission"))] * MOST_REFUSALS
    heard = Heard(faults=list(refusals))
    async with serving(tmp_path, handlers={"message": heard}) as house:
        await house.fake.person("anna").writes("organizers", "hello there")
        for _ in refusals:
            await house.eventually(fewer(heard.faults))
            house.clock.ahead += BACK_OFF[-1]
            house.chat.wake()
        await house.eventually(lambda: cases(house))
        assert "no_permission" in cases(house)[0].text
        assert "“hello there”" in cases(house)[0].text


async def test_what_was_parked_is_worked_off_once_it_is_taken_up_again(tmp_path: Path) -> None:
    heard = Heard(faults=[LookupError("never")] * MOST_ATTEMPTS)
    async with serving(tmp_path, handlers={"message": heard}, shown=SHOWN) as house:
        guido = house.fake.person("guido")
        await guido.writes("dm", "We, the city of Graz, would like to take part.")
        for _ in range(MOST_ATTEMPTS):
            await house.eventually(fewer(heard.faults))
            house.clock.ahead += BACK_OFF[-1]
            house.chat.wake()
        await house.eventually(lambda: cases(house))
        await house.eventually(
            lambda: any(
                "a person will look" in " ".join(one.text.split()) for one in guido.sees("dm")
            )
        )
        (matter,) = cases(house)
        assert guido.user.real_name in matter.text
        assert "the city of Graz" in matter.text
        found = house.write(lambda connection: retrying.of_case(house.office, connection, matter))
        assert [one.kept.id for one in found.signals] == [matter.message]
        house.write(lambda connection: retrying.take_up(
            house.office, connection, found, by="anna", now=house.clock()))  # fmt: skip
        house.chat.wake()
        await house.eventually(lambda: heard.events and not waiting(house))
        assert cases(house) == []
