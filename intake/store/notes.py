"""Small things the desk remembers between starts, such as the day of the last digest."""

from sqlalchemy import Connection, delete, select

from intake.store.dialects import put
from intake.store.tables.schema import notes


def remember(connection: Connection, key: str, value: str) -> None:
    """Hold the value under the key, in place of an earlier one."""
    put(connection, notes, {"key": key, "value": value}, key=["key"])


def recall(connection: Connection, key: str) -> str | None:
    """What was last remembered under the key."""
    value = select(notes.c.value).where(notes.c.key == key)
    return connection.execute(value).scalar_one_or_none()


def begun(connection: Connection, prefix: str, limit: int) -> list[str]:
    """The keys that begin so under which something is held still, the last ones by their order."""
    mine = notes.c.key.startswith(prefix, autoescape=True), notes.c.value.not_in(["", "{}"])
    rows = select(notes.c.key).where(*mine).order_by(notes.c.key.desc()).limit(limit)
    return list(connection.execute(rows).scalars())


def forget(connection: Connection, key: str) -> None:
    """Nothing is remembered under the key any more."""
    connection.execute(delete(notes).where(notes.c.key == key))


def under(connection: Connection, prefix: str) -> dict[str, str]:
    """All that is remembered under keys that begin so."""
    mine = notes.c.key.startswith(prefix, autoescape=True)
    rows = connection.execute(select(notes.c.key, notes.c.value).where(mine))
    return {row.key: row.value for row in rows}
