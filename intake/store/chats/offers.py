"""What the board tells of messages that were edited or deleted after their words were sent."""

from sqlalchemy import Connection, or_, select

from intake.store.tables.schema import board as table

KINDS = ("edited", "deleted")


def beside(connection: Connection, key: str) -> list[str]:
    """The keys of those about the application that this key is about."""
    about = select(table.c.application).where(table.c.key == key).scalar_subquery()
    told = or_(*(table.c.key.like(f"{kind}:%") for kind in KINDS))
    found = select(table.c.key).where(table.c.application == about, told)
    return list(connection.execute(found).scalars())
