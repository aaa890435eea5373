"""Applications replayed from their journals and compared with the store, for verbs that verify.

Invariant: what seems to differ is looked at a second time alone, since a running desk writes too.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import click

from bot.commands import checked
from bot.commands.checked import Record
from intake import counting, replaying, store
from intake.applications import Application
from intake.desk import Office
from intake.desk.acts.cities import name
from intake.desk.office import call_of
from intake.errors import CitydeskError, StoreUnavailableError
from intake.journal import DESK, Link
from intake.replaying import checking
from intake.store import Connection

MANY = 100
"""Applications from which on a terminal is shown how far it has come."""


@dataclass(frozen=True, kw_only=True)
class Told:
    """What replaying one application came to; `summary` where it came to its end.

    Of so many `letters` and `mails` the journal holds no digest.
    """

    number: int
    city: str
    entries: int
    faults: tuple[str, ...] = ()
    letters: int = 0
    mails: int = 0
    erased: str | None = None
    summary: dict[str, Any] | None = None


@dataclass(kw_only=True)
class Compared:
    """What replaying several came to, each fault and each limit by its application."""

    applications: int = 0
    faults: dict[int, list[str]] = field(default_factory=dict)
    erased: dict[int, str] = field(default_factory=dict)
    replayed: dict[int, dict[str, Any]] = field(default_factory=dict)
    letters: int = 0
    mails: int = 0

    def take(self, told: Told) -> None:
        self.applications += 1
        self.letters += told.letters
        self.mails += told.mails
        if told.faults:
            self.faults[told.number] = list(told.faults)
        if told.erased:
            self.erased[told.number] = told.erased
        if told.summary:
            self.replayed[told.number] = told.summary

    @property
    def sentence(self) -> str:
        replayed = (
            f"{counting.counted(self.applications, 'application')} replayed: "
            f"{len(self.faults)} differ, {len(self.erased)} cannot be told."
        )
        return f"{self._untold}\n{replayed}" if self.letters or self.mails else replayed

    @property
    def unproved(self) -> dict[str, int]:
        return {"letters": self.letters, "mails": self.mails}

    @property
    def _untold(self) -> str:
        return (
            f"The texts of {_many(self.letters, 'letter')} and {_many(self.mails, 'mail')} "
            "cannot be proved: their entries in the journal are older than digests are, or had "
            "words erased."
        )


def _many(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def compare(office: Office, numbers: list[int], *, is_silent: bool) -> Iterator[Told]:
    """Each of them replayed, with a bar where nothing else would show how far it is."""
    with _counted(numbers, is_silent) as counted:
        for number in counted:
            yield _told(office, number)


def all_numbers(connection: Connection) -> list[int]:
    """Also applications without a journal, and journals without an application."""
    known = {*store.journal.numbers(connection), *store.applications.numbers(connection)}
    return sorted(known - {DESK})


def line_of(told: Told) -> str:
    found = "; ".join((*told.faults, *([told.erased] if told.erased else []))) or "holds"
    entries = "entry  " if told.entries == 1 else "entries"
    return f"{told.number:6}  {told.city:30}  {told.entries:5} {entries}  {found}"


@contextmanager
def _counted(numbers: list[int], is_silent: bool) -> Iterator[Iterator[int]]:
    """The numbers, with a bar on standard error."""
    is_watched = is_silent and sys.stderr.isatty() and len(numbers) >= MANY
    with click.progressbar(numbers, file=sys.stderr, hidden=not is_watched) as counted:
        yield iter(counted)


def _told(office: Office, number: int) -> Told:
    """What seems to differ is looked at again alone: a running desk may have written meanwhile."""
    with office.store.reading() as connection:
        told = _look(office, connection, number)
    if not told.faults:
        return told
    with office.store.transaction() as connection:
        return _look(office, connection, number)


def _look(office: Office, connection: Connection, number: int) -> Told:
    try:
        application = store.applications.load(connection, number)
        chain = store.journal.chain(connection, number)
        fault = store.journal.verify(connection, number) or _missing(application, chain)
        if application and not fault:
            return _replayed(office, connection, application, chain)
    except checking.UNREADABLE as error:  # rows that no desk wrote
        unread = f"the store's application cannot be read ({type(error).__name__})"
        return Told(number=number, city="", entries=0, faults=(unread,))
    city = name(application) if application else ""
    return Told(number=number, city=city, entries=len(chain), faults=(fault or "",))


def _missing(application: Application | None, chain: list[Link]) -> str | None:
    if application is None:
        return "there is a journal, but no such application"
    return None if chain else "the application has no journal"


def _replayed(
    office: Office, connection: Connection, application: Application, chain: list[Link]
) -> Told:
    number = application.number
    told = Told(number=number, city=name(application), entries=len(chain))
    try:
        call = call_of(office, connection, application)
    except StoreUnavailableError:
        raise
    except CitydeskError as error:  # the call it is pinned to is not there, or does not hold
        return replace(told, faults=(str(error),))
    words = store.journal.words(connection, number)
    replayed = replaying.replay(call, chain, words)
    record = Record(office, connection, application, call, chain, words, replayed)
    texts = checked.texts(record)
    return replace(
        told,
        faults=(*replayed.faults, *checked.faults(record), *texts.faults),
        letters=texts.letters,
        mails=texts.mails,
        erased=replayed.erased,
        summary=None if replayed.erased else _summary(replayed),
    )


def _summary(replayed: replaying.Replayed) -> dict[str, Any]:
    return {
        "state": replayed.application.state.value,
        "stage": replayed.application.stage.value,
        "findings": {id: one.status.value for id, one in replayed.findings.items()},
        "answers": len(replayed.answers),
    }
