"""What the desk says to organizers, and to people on no file."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from intake.notices.notice import Audience, Notice


@dataclass(frozen=True, kw_only=True)
class StrangerTold(Notice):
    """To who wrote with somebody else's reply address: kept, nothing changed, nothing revealed."""

    name: ClassVar[str] = "told"
    audience: ClassVar[Audience] = "stranger"


@dataclass(frozen=True, kw_only=True)
class OrganizerTold(Notice):
    """To an organizer who mailed the desk: nothing went to a city; how to answer one."""

    name: ClassVar[str] = "told"
    audience: ClassVar[Audience] = "organizer"


@dataclass(frozen=True, kw_only=True)
class Matter:
    """One line of the organizers' queue as a letter shows it.

    `who` is the address of whom it concerns, empty where no file tells it.
    """

    case: int
    kind: str
    city: str | None
    text: str
    at: datetime
    who: str = ""


@dataclass(frozen=True, kw_only=True)
class Urgent(Notice):
    """To organizers: one matter that cannot wait for the digest."""

    name: ClassVar[str] = "urgent"
    audience: ClassVar[Audience] = "organizer"
    matter: Matter


@dataclass(frozen=True, kw_only=True)
class Digest(Notice):
    """To organizers, once a day: what waits and what came in."""

    name: ClassVar[str] = "digest"
    audience: ClassVar[Audience] = "organizer"
    waiting: tuple[Matter, ...]
    opened: int
    registered: int
    failed: int
