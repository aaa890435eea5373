"""A house in the days of the preliminary announcement, and what the public said there."""

import re
from datetime import timedelta
from pathlib import Path

from intake import store as rooms
from intake.store import Store
from tests.bot.commands import house as houses
from tests.bot.commands.house import House
from tests.intake.conversation.registered import ONE_ORGANIZER, loaded
from tests.intake.desk.desks import START
from tests.intake.desk.hall import Hall

CONSULTATION = """\
[consultation]
mode = "both"
is_hidden_until_close = false
domain_cap = 3
flood = 6
webmail = ["webmail.example"]
published = ["V11_city", "V11_country"]

"""
CALL = re.sub(r"(?ms)^\[consultation\]\n.*?(?=^\[|\Z)", CONSULTATION, ONE_ORGANIZER)
"""The shipped call in which few votes of a domain count by themselves."""


class Room:
    """The house, whose cities 1 and 2 are announced, and the hall on the same store."""

    def __init__(self, house: House, hall: Hall) -> None:
        self.house, self.hall = house, hall
        hall.change(house.call)


def built(folder: Path, database: str, opened: Store) -> Room:
    """Its call is the newest one of the store, and so the one in force."""
    hall = Hall(opened)
    with opened.transaction() as connection:
        in_force = START + timedelta(days=1)
        rooms.calls.freeze(connection, loaded(CALL).version, CALL, in_force)
    return Room(houses.built(folder, database, opened, CALL), hall)
