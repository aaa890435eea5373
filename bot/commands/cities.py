"""Finding the one city a verb is about."""

from bot.commands.office import refuse
from intake.applications import Application
from intake.desk.acts import cities
from intake.errors import Refusal
from intake.store import Connection


def find(connection: Connection, words: str) -> Application:
    """As `intake.desk.acts.cities.look`, the refusal raised: exit 1."""
    found = cities.look(connection, words)
    if isinstance(found, Refusal):
        raise refuse(found)
    return found
