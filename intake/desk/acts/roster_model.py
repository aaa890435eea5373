"""The acts of an organizer that change who is on the panel, as values."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, kw_only=True)
class AddPanelist:
    """One person more on the panel, said in the words of a roster: `category` and `origin` as it
    has them.

    `address` is a mail address, or in a chat a member's ID; `members` are the addresses of these.
    """

    name: str
    address: str
    category: str
    origin: str
    languages: tuple[str, ...] = ("en",)
    city: str = ""
    chair: bool = False
    members: tuple[tuple[str, str], ...] = ()
    kind: Literal["add_panelist"] = "add_panelist"


@dataclass(frozen=True, kw_only=True)
class Enrol:
    """The roster of a file (its text) in the place of the panel's former one.

    `members` are the addresses of whom the file names by an ID of a chat, each behind its ID.
    """

    text: str
    is_csv: bool = False
    members: tuple[tuple[str, str], ...] = ()
    kind: Literal["enrol"] = "enrol"


@dataclass(frozen=True, kw_only=True)
class Invite:
    """An invitation to these panelists; to all that were never invited, where none is named."""

    who: tuple[str, ...] = ()
    kind: Literal["invite"] = "invite"


@dataclass(frozen=True, kw_only=True)
class Drop:
    """A panelist who sits no more; what they were to judge needs others."""

    who: str
    reason: str
    kind: Literal["drop"] = "drop"
