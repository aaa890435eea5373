"""Who acts is known, may or is told why not, and hears of every fault where they are."""

from pathlib import Path
from typing import Any

import pytest
from slack_bolt.async_app import AsyncApp

from bot.slack import blocks, modals
from bot.slack.calls import AwayError, Refused
from bot.slack.fake.render import view as as_text
from bot.slack.people import Person
from bot.slack.room import Room
from bot.slack.shown import Looking, Shown
from intake.errors import StoreUnavailableError
from intake.store.chats.board import Spot
from tests.bot.slack.house import Heard, House, Transport, serving

BUTTONS = [blocks.button(one.title(), one, "12") for one in ("reply", "fail", "ask")]


def with_buttons(looking: Looking, spot: Spot) -> Shown:
    old = blocks.button("Old", "of_last_year", "12")
    return Shown(text="a card", blocks=[blocks.actions(*BUTTONS, old)])


class Listening:
    """A feature whose button remembers who pressed it, and one that fails."""

    def __init__(self, fault: Exception | None = None) -> None:
        self.people: list[Person] = []
        self.fault = fault or LookupError("a fault in a feature")

    def register(self, app: AsyncApp, room: Room) -> None:
        @app.action("reply")
        async def reply(ack: Any, context: Any) -> None:
            await ack()
            self.people.append(context["person"])

        @app.action("fail")
        async def fail(ack: Any) -> None:
            raise self.fault

        @app.action("ask")
        async def ask(ack: Any, body: Any) -> None:
            await ack()
            field = blocks.question("Why?", blocks.line("text"), "reason")
            form = blocks.modal("A form", [field], callback="form", submit="Send")
            await room.client.views_open(trigger_id=body["trigger_id"], view=form)

        @app.view("form")
        async def form(ack: Any) -> None:
            raise self.fault

        @app.command("/citydesk")
        async def command(ack: Any) -> None:
            await ack("here it is")


async def card(house: House, **place: str) -> Any:
    house.put("case:1", **place)
    await house.eventually(lambda: house.is_shown("case:1"))
    spot = house.spot("case:1")
    assert spot.ts
    return house.fake.workspace.find_message(spot.place, spot.ts)


@pytest.mark.parametrize("transport", ["socket", "http"])
async def test_the_person_is_in_the_context(tmp_path: Path, transport: Transport) -> None:
    feature = Listening()
    can: dict[str, Any] = {"listeners": (feature,), "shown": {"case": with_buttons}}
    async with serving(tmp_path, transport=transport, **can) as house:
        delivery = await house.fake.person("anna").clicks(await card(house), "reply")
        assert delivery.acked
        assert [one.id for one in feature.people] == [house.fake.person("anna").id]
        assert feature.people[0].is_organizer


async def test_who_is_no_organizer_is_told_who_may(tmp_path: Path) -> None:
    feature = Listening()
    async with serving(tmp_path, listeners=(feature,), shown={"case": with_buttons}) as house:
        message = await card(house)
        guest = house.fake.person("guido")
        await house.fake.admin.invites("organizers", guest.id)
        await guest.clicks(message, "reply")
        assert feature.people == []
        told = [one.text for one in guest.sees("organizers") if one.only_for]
        assert len(told) == 1
        assert "Only full members" in told[0]


async def test_a_command_of_a_stranger_to_the_desk_is_answered(tmp_path: Path) -> None:
    async with serving(tmp_path, listeners=(Listening(),)) as house:
        guest = house.fake.person("guido")
        delivery = await guest.commands("/citydesk")
        assert "Only full members" in str(delivery.answer)
        assert "here it is" in str((await house.fake.person("anna").commands("/citydesk")).answer)


async def test_a_fault_is_told_where_the_person_is_with_its_reference(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    can: dict[str, Any] = {"listeners": (Listening(),), "shown": {"case": with_buttons}}
    async with serving(tmp_path, **can) as house:
        anna = house.fake.person("anna")
        delivery = await anna.clicks(await card(house), "fail")
        assert delivery.acked
        told = [one.text for one in anna.sees("organizers") if one.only_for]
        reference = told[0].rpartition("reference ")[2].rstrip(".")
        assert f"fault {reference}" in caplog.text
        assert "a fault in a feature" not in told[0]


async def test_a_locked_store_is_said_to_have_changed_nothing(tmp_path: Path) -> None:
    feature = Listening(StoreUnavailableError("locked"))
    async with serving(tmp_path, listeners=(feature,), shown={"case": with_buttons}) as house:
        anna = house.fake.person("anna")
        await anna.clicks(await card(house), "fail")
        assert "nothing was changed" in [one.text for one in anna.sees("organizers")][-1]


async def test_a_button_that_no_feature_knows_any_more_says_so(tmp_path: Path) -> None:
    async with serving(tmp_path, shown={"case": with_buttons}) as house:
        anna = house.fake.person("anna")
        delivery = await anna.clicks(await card(house), "of_last_year")
        assert delivery.acked
        assert "does nothing any more" in [one.text for one in anna.sees("organizers")][-1]


async def test_a_city_s_button_in_a_direct_message_is_kept_and_worked_off_once(
    tmp_path: Path,
) -> None:
    heard = Heard()
    can: dict[str, Any] = {
        "handlers": {"block_actions": heard}, "shown": {"case": with_buttons},
    }  # fmt: skip
    async with serving(tmp_path, **can) as house:
        guest = house.fake.person("guido")
        message = await card(house, place=guest.id)
        delivery = await guest.clicks(message, "reply")
        await house.fake.send_again(delivery)
        await house.eventually(lambda: heard.events)
        assert delivery.acked
        assert len(house.kept("block_actions")) == len(heard.events) == 1
        assert heard.events[0]["actions"][0]["value"] == "12"
        assert [one.text for one in guest.sees(guest.dm) if one.only_for] == []


async def test_a_refusal_on_home_opens_as_a_modal(tmp_path: Path) -> None:
    def home(looking: Looking, spot: Spot) -> Shown:
        return Shown(text="Home", blocks=[blocks.actions(*BUTTONS)])

    async with serving(tmp_path, listeners=(Listening(),), shown={"home": home}) as house:
        guest = house.fake.person("guido")
        house.put(f"home:{guest.id}")
        await house.eventually(lambda: guest.home)
        assert guest.home
        await guest.clicks(guest.home, "reply")
        assert guest.view
        assert "Only full members" in as_text(house.fake.workspace, guest.view)


async def test_a_fault_at_a_form_is_told_at_its_field_and_keeps_what_was_typed(
    tmp_path: Path,
) -> None:
    can: dict[str, Any] = {"listeners": (Listening(),), "shown": {"case": with_buttons}}
    async with serving(tmp_path, **can) as house:
        anna = house.fake.person("anna")
        await anna.clicks(await card(house), "ask")
        delivery = await anna.submits({"Why?": "a long reason"})
        assert "reference" in delivery.errors["reason"]
        assert anna.view


async def test_a_city_s_press_that_was_kept_is_never_said_to_have_changed_nothing(
    tmp_path: Path,
) -> None:
    def asks(looking: Looking, spot: Spot) -> Shown:
        pressed = [blocks.button("Yes", "apply:say:1:yes", "yes")]
        return Shown(text="Yes?", blocks=[blocks.actions(*pressed)])

    heard = Heard()
    can: dict[str, Any] = {"handlers": {"block_actions": heard}, "shown": {"case": asks}}
    async with serving(tmp_path, **can) as house:
        guest = house.fake.person("guido")
        message = await card(house, place=guest.id)
        house.chat.people.forget(guest.id)
        house.fake.fail("users.info", "fatal_error", times=9)
        delivery = await guest.clicks(message, "apply:say:1:yes")
        await house.eventually(lambda: heard.events)
        assert delivery.acked
        assert [one.text for one in guest.sees(guest.dm) if one.only_for] == []


class Failing:
    """A form that fails after it was opened."""

    def register(self, app: AsyncApp, room: Room) -> None:
        @app.action("reply")
        async def pressed(ack: Any, body: Any) -> None:
            await ack()
            room.soon(self.fail(room, body))

        @app.action("fail")
        async def unopened(ack: Any) -> None:
            await ack()
            room.soon(self.fault())

    async def fail(self, room: Room, body: Any) -> None:
        await modals.opened(room, body, "A form")
        await self.fault()

    async def fault(self) -> None:
        raise LookupError("a fault in a feature")


async def test_a_fault_after_the_acknowledgement_fills_the_form_that_waits(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    can: dict[str, Any] = {"listeners": (Failing(),), "shown": {"case": with_buttons}}
    async with serving(tmp_path, **can) as house:
        anna, message = house.fake.person("anna"), await card(house)
        await anna.clicks(message, "reply")
        await house.eventually(
            lambda: anna.view and "reference" in as_text(house.fake.workspace, anna.view)
        )
        await anna.closes()
        await anna.clicks(message, "fail")
        await house.eventually(lambda: [one for one in anna.sees("organizers") if one.only_for])
        told = [one.text for one in anna.sees("organizers") if one.only_for][-1]
        reference = told.rpartition("reference ")[2].rstrip(".")
        assert f"fault {reference}" in caplog.text
        assert "a fault in a feature" not in told


async def test_a_right_that_is_missing_is_named(tmp_path: Path) -> None:
    fault = AwayError(Refused(error="missing_scope", needed="users:read"))
    can: dict[str, Any] = {"listeners": (Listening(fault),), "shown": {"case": with_buttons}}
    async with serving(tmp_path, **can) as house:
        anna = house.fake.person("anna")
        await anna.clicks(await card(house), "fail")
        told = [one.text for one in anna.sees("organizers") if one.only_for][-1]
        assert "the app lacks the right users:read" in told


async def test_somebody_whom_slack_does_not_show_is_told_who_may(tmp_path: Path) -> None:
    async with serving(tmp_path, listeners=(Listening(),), shown={"case": with_buttons}) as house:
        message, guest = await card(house), house.fake.person("guido")
        await house.fake.admin.invites("organizers", guest.id)
        house.chat.people.forget(guest.id)
        house.fake.fail("users.info", "user_not_visible", times=9)
        await guest.clicks(message, "reply")
        told = [one.text for one in guest.sees("organizers") if one.only_for]
        assert "Only full members" in told[-1]


@pytest.mark.parametrize("is_known", [True, False])
async def test_a_form_opens_though_each_call_of_slacks_takes_long(
    tmp_path: Path, is_known: bool
) -> None:
    can: dict[str, Any] = {"listeners": (Listening(),), "shown": {"case": with_buttons}}
    async with serving(tmp_path, **can) as house:
        message, anna = await card(house), house.fake.person("anna")
        await house.eventually(lambda: house.fake.calls_of("users.info"))
        house.fake.delay = 0.9
        if not is_known:
            house.chat.people._users.forget()
            house.chat.people._sets.forget()
        await anna.clicks(message, "ask")
        await house.eventually(lambda: anna.view)
        house.fake.delay = 0.0
