"""What a play leaves in a store: played once in a process, then put into the store of each test.

Invariant: only into a store that holds the very same as the one before the play. Whoever plays has
therefore the same before it and after it, in whatever order tests run.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

import psycopg
from psycopg.rows import TupleRow

from intake.store import Store
from tests import postgresql

T = TypeVar("T")
Held = Mapping[str, bytes]
"""All that a database holds: its rows as JSON, by table, or the one SQLite file."""

_FILE = "file"
_FILLED = " UNION ALL ".join(
    f"SELECT '{name}', (SELECT json_agg(one)::text FROM {name} one)"  # noqa: S608
    for name in (*postgresql.OTHERS, *postgresql.COUNTED)
)
_SEQUENCES = "SELECT sequencename, last_value FROM pg_sequences WHERE last_value IS NOT NULL"
_ONE = """_{0} AS (INSERT INTO {0} OVERRIDING SYSTEM VALUE
    SELECT * FROM json_populate_recordset(NULL::{0}, %({0})s::json))"""

_left: dict[Hashable, tuple[Held, Any]] = {}


def once(store: Store, play: Callable[[], T], *known: Hashable) -> T:
    """Play, or put into the store what this play left before; what it returned, as it returned it.

    `known` is what the play goes by besides the store, and tells it from other plays. Nothing may
    be open on the store.
    """
    key = (digest(held(store)), *known)
    if key not in _left:
        played = play()
        _left[key] = (held(store), played)
        return played
    left, returned = _left[key]
    put(store, left)
    result: T = returned
    return result


def digest(left: Held) -> bytes:
    """Alike for the same rows in any order: that of PostgreSQL goes by where there was room."""
    whole = sha256()
    for name, one in left.items():
        rows = [one] if name == _FILE else sorted(row.strip(b"[], ") for row in one.splitlines())
        whole.update(b"%s:%s" % (name.encode(), sha256(b"\n".join(rows)).digest()))
    return whole.digest()


def held(store: Store) -> Held:
    """All that the store holds now."""
    if file := _file(store):
        return {_FILE: file.read_bytes()}
    with store.reading() as connection:
        raw: Any = connection.connection.driver_connection
        return _rows(raw)


def put(store: Store, left: Held) -> None:
    """Let the store hold this and nothing else."""
    if file := _file(store):
        file.write_bytes(left[_FILE])
        return
    with store.transaction() as connection:
        raw: Any = connection.connection.driver_connection
        postgresql.clear(raw)
        _fill(raw, left)


def _file(store: Store) -> Path | None:
    """The SQLite file with all that was written, None on PostgreSQL."""
    with store.reading() as connection:
        place = connection.engine.url
    if place.get_backend_name() != "sqlite":
        return None
    store.close()  # what stands beside the file is written into it
    file = Path(place.database or "")
    assert not file.with_name(f"{file.name}-wal").exists(), "somebody has it open"
    return file


def _rows(raw: "psycopg.Connection[TupleRow]") -> Held:
    rows = {name: str(held).encode() for name, held in raw.execute(_FILLED) if held}
    return rows | {name: b"%d" % last for name, last in raw.execute(_SEQUENCES)}


def _fill(raw: "psycopg.Connection[TupleRow]", held: Held) -> None:
    """Each group in one statement: who refers to whom is looked at when it ends."""
    given = {name: one.decode() for name, one in held.items()}
    raw.execute(_into(postgresql.OTHERS, held), given)
    raw.execute("DELETE FROM counters")
    raw.execute("DELETE FROM stage_counts")
    raw.execute(_into(postgresql.COUNTED, held), given)
    for name in given.keys() - {*postgresql.OTHERS, *postgresql.COUNTED}:
        raw.execute("SELECT setval(%s::regclass, %s)", (name, int(given[name])))


def _into(tables: Iterable[str], held: Held) -> Any:
    return f"WITH {', '.join(_ONE.format(name) for name in tables if name in held)} SELECT"
