"""What the desk works with. It reads and renders only through what it is given here."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from intake import store
from intake.applications import Application
from intake.calls import loading
from intake.calls.model import Call
from intake.contacts import Keys
from intake.desk.attempts import Run
from intake.desk.quiet import Quiet
from intake.messages import Address, Kept, Message
from intake.notices import Addressed, Letter
from intake.store import Connection, Store


class OurWords(Protocol):
    """Our own letters' texts by Message-ID or reply token, to tell quotes from answers.

    With the `writer`'s address: all texts that the contacts of that application got.
    """

    def __call__(self, ids: Sequence[str], *, writer: str | None = None) -> Sequence[str]: ...


class Read(Protocol):
    """A channel's reader: the kept bytes as a message; UnreadableError where there is none."""

    def __call__(self, kept: Kept, *, ours: OurWords) -> Message: ...


class Render(Protocol):
    """A notice in the reader's words, as a letter that can be stored."""

    def __call__(self, addressed: Addressed, *, call: Call, id: str, now: datetime) -> Letter: ...


class Unsettable(Protocol):
    """The characters that the documents' fonts have not, each once; none where nothing is set."""

    def __call__(self, names: Iterable[str], /) -> tuple[str, ...]: ...


@dataclass(frozen=True, kw_only=True)
class Office:
    """The store, the call in force, the keys, the organizers, and the two ends of a channel.

    `hold` is how long an organizer's letter or decision waits. `has_board` where organizers are in
    a chat, which is told no news in the `quiet` hours. `run` is what this run of the
    program remembers: copies of an office share it. `verify_at` is the public page of a number,
    without the number; empty where there is none. `is_desks` tells whether mail to an address comes
    to this very desk.
    """

    store: Store
    call: Call
    keys: Keys
    organizers: tuple[Address, ...]
    read: Read
    render: Render
    salt: Callable[[], bytes]
    hold: timedelta = timedelta(0)
    has_board: bool = False
    quiet: Quiet | None = None
    verify_at: str = ""
    unsettable: Unsettable = lambda _: ()
    is_desks: Callable[[str], bool] = lambda _: False
    run: Run = field(default_factory=Run, compare=False)


def call_of(office: Office, connection: Connection, application: Application | None) -> Call:
    """The version of the call under which the application was opened."""
    if application is None or application.call == office.call.version:
        return office.call
    return frozen(office, connection, application.call)


def frozen(office: Office, connection: Connection, version: str) -> Call:
    """The call as it was frozen under this version."""
    if version == office.call.version:
        return office.call
    return loading.load(store.calls.text(connection, version))
