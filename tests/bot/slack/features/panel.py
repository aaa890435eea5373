"""A panel in Slack: people with a seat, two cities in the selection, and who acts on them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.slack import taken
from bot.slack.fake import render
from bot.slack.fake.workspace import Message
from bot.slack.features import FEATURES, HANDLERS
from bot.slack.people import Person as Known
from bot.slack.shown.kinds import SHOWN
from intake import desk, stages, store
from intake.calls.model import Stage
from intake.cases import Case
from intake.desk import acts
from intake.errors import Refusal
from intake.panel import ballots
from intake.panel.ballots import Ballot
from intake.panel.conflicts import Declaration
from intake.panel.roster import Panelist
from tests.bot.slack.features.direct import Direct
from tests.bot.slack.house import House, serving
from tests.intake.conversation.registered import ELIGIBLE, a_city

CITIES = {1: "Gdynia", 2: "Turku"}
BY = "First Organizer"


class Seat(Direct):
    """Somebody of the panel in their direct message."""

    @property
    def key(self) -> str:
        return taken.sender(Known(id=self.person.id, team=self.person.user.team_id, name=""))

    def panelist(self) -> Panelist:
        with self.house.office.store.reading() as connection:
            found = store.panel.load(connection, self.house.office.call.edition, self.key)
        assert found
        return found

    def declared(self) -> list[Declaration]:
        with self.house.office.store.reading() as connection:
            return list(store.panel_judging.declared_by(connection, self.key))

    def ballot(self, number: int = 1) -> Ballot | None:
        with self.house.office.store.reading() as connection:
            mine = store.panel_judging.ballots_of(connection, self.key)
        return next((one for one in mine if one.application == number), None)

    def judges(self, number: int) -> bool:
        with self.house.office.store.reading() as connection:
            mine = store.panel_judging.assigned_to(connection, self.key)
        return number in [one.application for one in mine]

    def message(self, words: str) -> Message:
        """The newest message with these words."""
        found = [one for one in self.seen() if words in one.text]
        assert found, [one.text[:120] for one in self.seen()]
        return found[-1]

    async def opens(self, city: str, message: Message | None = None) -> str:
        """The form behind a button, or what stands there instead."""
        message = message or self.message(f"The application of {city}")
        await self.person.clicks(message, f"Judge {city}")
        await self.shown()
        return self.view()

    async def shown(self) -> None:
        """Until what was under way for Slack is done."""
        await self.house.eventually(lambda: not self.house.chat.room.under_way)
        await self.settled()

    async def submits(self, fields: dict[str, str]) -> str:
        await self.person.submits(fields)
        await self.settled()
        return self.last().text

    def view(self) -> str:
        assert self.person.view
        return str(render.view(self.fake.workspace, self.person.view))


class Panel:
    """The whole: a house, its acts, and the seats."""

    def __init__(self, house: House) -> None:
        self.house, self.acted = house, 0

    def seat(self, name: str) -> Seat:
        return Seat(self.house, name)

    def act(self, act: acts.Act) -> None:
        """Done at once, and what it holds is due."""
        self.acted += 1
        office, now = self.house.office, self.house.clock()
        more: dict[str, Any] = {"by": BY, "now": now, "seed": f"panel-{self.acted}"}
        with office.store.reading() as connection:
            laid = acts.lay(office, connection, act, **more)
        assert not isinstance(laid, Refusal), laid
        done = acts.perform(office, act, view=laid.view, **more)
        assert not isinstance(done, Refusal), done
        self.house.clock.ahead += timedelta(minutes=5)
        self.house.chat.wake()

    def place(self, number: int, name: str) -> None:
        """A city that comes to the selection."""
        call = self.house.office.call
        city = a_city(number, dict(ELIGIBLE), call=call, city=name, stage=Stage.SELECTION)
        self.house.write(lambda connection: store.applications.save(connection, [city]))

    def numbers(self) -> set[int]:
        """All applications there are."""
        with self.house.office.store.transaction() as connection:
            return set(range(1, store.applications.next_number(connection)))

    def convene(self, *names: str) -> None:
        """A roster of these, each invited."""
        self.enrol(*names)
        self.act(acts.Invite())

    def enrol(self, *names: str, languages: str = "en") -> None:
        people = [self.seat(name) for name in names]
        members = tuple((one.person.id, one.key) for one in people)
        rows = [f"{one.person.user.real_name},{one.person.id},slack" for one in people]
        text = "\n".join(
            [
                "name,address,channel,category,origin,languages",
                *(f"{row},expert,JP,{languages}" for row in rows),
            ]
        )
        self.act(acts.Enrol(text=text, is_csv=True, members=members))

    async def assigned(self, *names: str) -> list[Seat]:
        """All of these accept, have no conflict, and are to judge."""
        self.convene(*names)
        seats = [self.seat(name) for name in names]
        for one in seats:
            await one.settled()
            await one.presses("Accept")
            await one.presses("No conflict with any of these")
        self.act(acts.Assign())
        return seats

    async def seated(self, *names: str) -> list[Seat]:
        """The same, and they get what they are to judge."""
        seats = await self.assigned(*names)
        self.act(acts.SendPackets())
        for one in seats:
            await one.settled()
        return seats

    def cases(self) -> list[Case]:
        with self.house.office.store.reading() as connection:
            return store.cases.waiting(connection)

    def closes(self) -> None:
        """Ballots can be sent no longer, and be counted."""
        self._comes(ballots.closes_at(self.house.office.call) + stages.GRACE)

    def reminds(self) -> None:
        """The last day on which panelists are reminded."""
        self._comes(stages.reminders_at(self.house.office.call, Stage.SELECTION)[-1])
        desk.remind(self.house.office, self.house.clock())

    def _comes(self, moment: datetime) -> None:
        self.house.clock.ahead += moment - self.house.clock() + timedelta(minutes=1)


@asynccontextmanager
async def sitting(folder: Path, **more: Any) -> AsyncIterator[Panel]:
    """A desk in Slack with two cities in the selection; nobody is on the panel yet."""
    can: dict[str, Any] = {"listeners": FEATURES, "handlers": HANDLERS, "shown": SHOWN}
    async with serving(folder, **{"hold": 0, **can, **more}) as house:
        house.fake.workspace.add_user("mira", real_name="Mira")
        panel = Panel(house)
        for number, name in CITIES.items():
            panel.place(number, name)
        yield panel
