"""The command line over a store of its own: a data folder, cities placed in it, verbs to run."""

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from bot.__main__ import main
from intake import store as rooms
from intake.applications import Application
from intake.calls.model import Call
from intake.cases import Case, CaseKind
from intake.notices import Letter
from intake.store import Store
from tests.intake.conversation.registered import (
    ELIGIBLE,
    OPENED,
    PAST,
    Given,
    a_city,
    loaded,
    mayor,
)


@dataclass(kw_only=True)
class House:
    """A data folder, its store, and `citydesk` in this process, without a terminal."""

    folder: Path
    database: str
    store: Store
    call_text: str
    call: Call
    hold: int = 0

    def run(self, *words: str, **more: str) -> Result:
        return CliRunner().invoke(main, words, env=self.environment | more)

    def json(self, *words: str, **more: str) -> Any:
        done = self.run(*words, "--json", **more)
        assert done.exit_code == 0, done.output
        return json.loads(done.stdout)

    def refused(self, *words: str, **more: str) -> str:
        """What is said to people of an act that must be refused; it changes nothing."""
        done = self.run(*words, **more)
        assert done.exit_code == 1, done.output
        return done.stderr

    def refused_json(self, *words: str, **more: str) -> Any:
        """What programs are told of it, for which people are told the same."""
        done = self.run(*words, "--json", **more)
        assert done.exit_code == 1, done.output
        whole = json.loads(done.stdout)
        assert whole["done"] is False
        assert done.stderr.startswith("Error: ")
        return whole["refused"]

    @property
    def environment(self) -> dict[str, str]:
        return {
            "CITYDESK_DATA": str(self.folder),
            "CITYDESK_DATABASE": self.database,
            "CITYDESK_HOLD": str(self.hold),
            "CITYDESK_ORGANIZERS": "organizer@committee.example",
            "CITYDESK_ORGANIZER": "First organizer",
            "CITYDESK_CONFIG": "",
            "CITYDESK_CALL": "",
        }

    def place(self, *several: Application) -> None:
        with self.store.transaction() as connection:
            rooms.applications.save(connection, several)

    def build(self, number: int, values: Given = ELIGIBLE, **changes: Any) -> Application:
        """A registered city under the house's call."""
        return a_city(number, values, call=self.call, **changes)

    def city(self, number: int, values: Given = ELIGIBLE, **changes: Any) -> Application:
        """Place a registered city."""
        placed = self.build(number, values, **changes)
        self.place(placed)
        return placed

    def open_case(self, application: int | None, text: str, **changes: Any) -> int:
        """A city's question in the queue; its number."""
        case = Case(
            kind=CaseKind.QUESTION,
            text=text,
            at=OPENED,
            application=application,
            contact=mayor(application or 1),
        )
        with self.store.transaction() as connection:
            opened = rooms.cases.open(connection, replace(case, **changes))
        assert opened.number
        return opened.number

    def file(self, number: int) -> Application:
        with self.store.reading() as connection:
            found = rooms.applications.load(connection, number)
        assert found
        return found

    def letters(self, number: int | None = None) -> list[Letter]:
        with self.store.reading() as connection:
            return rooms.outbox.letters(connection, application=number)

    def acts(self, number: int) -> list[str]:
        """The journal of a city, by its verbs."""
        with self.store.reading() as connection:
            assert rooms.journal.verify(connection, number) is None
            return [one.act for one in rooms.journal.chain(connection, number)]

    def carry(self) -> None:
        """What a courier does: every letter that is due is sent."""
        now = datetime.now(UTC) + timedelta(minutes=10)
        with self.store.transaction() as connection:
            for claim in rooms.outbox.claim(connection, now, 10_000, timedelta(minutes=1)):
                rooms.outbox.sent(connection, claim.letter.id, claim.fence, now)


def built(folder: Path, database: str, opened: Store, text: str = PAST) -> House:
    """A house under this call, with nothing in its store."""
    folder.mkdir(exist_ok=True)
    (folder / "call.toml").write_text(text, encoding="utf-8")
    secret = folder / "secret"
    secret.write_bytes(b"0123456789abcdef")
    secret.chmod(0o600)
    call = loaded(text)
    with opened.transaction() as connection:
        rooms.calls.freeze(connection, call.version, text, OPENED)
    return House(folder=folder, database=database, store=opened, call_text=text, call=call)
