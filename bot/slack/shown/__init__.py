"""What the board's messages say, made from the store at the moment they are carried."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.slack.people import Person
from intake.desk import Office
from intake.store import Connection
from intake.store.chats.board import Spot

Block = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Shown:
    """A message: the text says everything, for a screen reader and a notification alike.

    It is true `until` then (None: until something is done), and made anew at that moment.
    """

    text: str
    blocks: Sequence[Block]
    until: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Looking:
    """What a message is made from. `person` is who looks, where it is for one person alone.

    `url` is where the workspace is read in a browser, where links stand in it. `approvers` are the
    IDs of the people and groups who alone may approve; where there are none, every organizer may.
    `few` is everybody who may approve where that is one or nobody; None where it is more.
    """

    office: Office
    connection: Connection
    now: datetime
    person: Person | None = None
    url: str = ""
    approvers: Sequence[str] = ()
    few: Sequence[Person] | None = None


Show = Callable[[Looking, Spot], Shown | None]
"""Makes a message of a spot; None where there is nothing to show any more."""
