"""A store with a past: thousands of applications, their mails, letters, answers and journal.

A desk serves one writer's mails in a scratch store; their rows, under other numbers and addresses,
are everybody else's. Hashes of the copied journals do not hold, which no mail looks at.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, insert, select, update

from bot import runtime
from bot.clock import now
from bot.settings import Settings
from intake import desk, store
from intake.contacts import Keys
from intake.desk import Office
from intake.messages import Address, Kept
from intake.notices import Letter
from intake.store import Store
from intake.store.tables import schema, seal_schema
from tests.benchmarks import post
from tests.benchmarks.client import Mail
from tests.benchmarks.post import Asked
from tests.journeys.desk import ADDRESS

TABLES = (
    schema.applications,
    schema.contacts,
    schema.answers,
    schema.journal,
    schema.journal_words,
    seal_schema.unsealed,
    schema.inbox,
    schema.mails,
    schema.letters,
)
MAILS_A_FILE = 4
"""Mails of each application that only fills the store: the first one and its answers."""
_AT_ONCE = 500

CITY, SENDER = "Newbridgeton", "office0@town0.example"
"""What the pattern has and its copies have in their own way."""
_IDS: Mapping[Table, Sequence[str]] = dict.fromkeys(TABLES, ()) | {
    schema.answers: ("message",),
    schema.inbox: ("id", "digest"),
    schema.mails: ("id",),
    schema.letters: ("id", "message"),
}

Rows = Mapping[Table, Sequence[Mapping[str, Any]]]


def fill(folder: Path, database: str, *, stored: int, asked: int) -> list[Asked]:
    """Fill the migrated store of a desk with this data folder.

    First `stored` messages of applications at work, then `asked` applications that got our first
    letter and have not answered yet: those are returned.
    """
    keys = Keys(secret=(folder / "secret").read_bytes())
    young, old = _patterns(folder)
    opened, worked = Store(database), stored // MAILS_A_FILE
    for numbers in _portions(1, worked):
        _copy(opened, keys, old, numbers)
    waiting = []
    for numbers in _portions(worked + 1, worked + asked):
        waiting += _copy(opened, keys, young, numbers)
    with opened.transaction() as connection:
        connection.execute(update(schema.counters).values(value=worked + asked))
    opened.close()
    return waiting


def _portions(first: int, last: int) -> Iterator[range]:
    for begun in range(first, last + 1, _AT_ONCE):
        yield range(begun, min(begun + _AT_ONCE, last + 1))


def _patterns(folder: Path) -> tuple[Rows, Rows]:
    """An application after its first mail, and the same after its answers."""
    database = f"sqlite:///{folder / 'pattern.sqlite3'}"
    office = runtime.build(Settings(data=folder, database=database, mail_address=ADDRESS))
    _serve(office, post.first(0, f"the city of {CITY}, Poland"), "first")
    young = _rows(office)
    for number in range(1, MAILS_A_FILE):
        letter = _letters(office)[-1]
        _serve(
            office, post.answer(Asked(number=number, city=CITY, letter=letter)), f"answer{number}"
        )
    old = _rows(office)
    office.store.close()
    return young, old


def _serve(office: Office, mail: Mail, id: str) -> None:
    """Let the desk decide a mail at once, and its letter leave."""
    kept = Kept(
        id=id,
        channel="mail",
        raw=mail.raw,
        sender=mail.sender,
        recipients=(mail.recipient,),
        host="192.0.2.1",
        received_at=now(),
    )
    desk.take(office, [kept])
    desk.serve(office, now())
    with office.store.transaction() as connection:
        connection.execute(update(schema.letters).values(state="sent", sent_at=now()))


def _letters(office: Office) -> list[Letter]:
    with office.store.reading() as connection:
        return store.outbox.letters(connection)


def _rows(office: Office) -> Rows:
    with office.store.reading() as connection:
        return {
            table: [dict(row._mapping) for row in connection.execute(select(table))]
            for table in TABLES
        }


def _copy(opened: Store, keys: Keys, pattern: Rows, numbers: Sequence[int]) -> list[Asked]:
    """The pattern once under each of these application numbers."""
    with opened.transaction() as connection:
        for table in TABLES:
            rows = [_renamed(keys, table, row, n) for n in numbers for row in pattern[table]]
            if rows:
                connection.execute(insert(table), rows)
        return [_asked(connection, number) for number in numbers]


def _asked(connection: Connection, number: int) -> Asked:
    letter = store.outbox.letters(connection, application=number, limit=1)[0]
    return Asked(number=number, city=f"{CITY}{number}", letter=letter)


def _renamed(keys: Keys, table: Table, row: Mapping[str, Any], number: int) -> dict[str, Any]:
    """A row of the pattern as it is in another application."""
    sender = f"office{number}@place{number}.example"
    token = keys.token(number, Address(address=sender))
    names = {SENDER: sender, CITY: f"{CITY}{number}", CITY.lower(): f"{CITY.lower()}{number}"}
    copied = {name: _reworded(value, names) for name, value in row.items()}
    given = {"application": number, "token": token, "reply_to": ADDRESS.replace("@", f"+{token}@")}
    copied |= {name: value for name, value in given.items() if name in copied}
    for name in _IDS[table]:
        copied[name] = f"{number}-{copied[name]}"
    if table is schema.applications:
        copied["number"] = number
    if table is schema.letters:
        copied["message_id"] = f"{keys.letter_id(copied['id'])}@cities.example"
        copied["return_tag"] = keys.return_tag(copied["id"])
        del copied["number"]
    return copied


def _reworded(value: Any, names: Mapping[str, str]) -> Any:
    """A value of a row with these words in place of the pattern's."""
    if isinstance(value, dict):
        return {name: _reworded(one, names) for name, one in value.items()}
    if isinstance(value, list):
        return [_reworded(one, names) for one in value]
    if isinstance(value, str):
        for old, new in names.items():
            value = value.replace(old, new)
    return value
