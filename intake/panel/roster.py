"""Who sits on the panel: the roster as it is written in a file, and how a panelist stands.

Invariant: one mailbox is one panelist; a standing changes only as `FOLLOWS` has it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from intake import languages
from intake.errors import Refusal
from intake.messages import Address, Channel


class Seat(StrEnum):
    """How a panelist stands; only who has accepted judges."""

    LISTED = "listed"
    INVITED = "invited"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    DROPPED = "dropped"


FOLLOWS: dict[Seat, tuple[Seat, ...]] = {
    Seat.LISTED: (Seat.INVITED, Seat.DROPPED),
    Seat.INVITED: (Seat.ACCEPTED, Seat.DECLINED, Seat.DROPPED),
    Seat.ACCEPTED: (Seat.DECLINED, Seat.DROPPED),
    Seat.DECLINED: (Seat.INVITED, Seat.ACCEPTED),
    Seat.DROPPED: (Seat.INVITED,),
}
"""What may come after each: who declined may think again, who was dropped is asked anew."""


@dataclass(frozen=True, kw_only=True)
class Panelist:
    """One member of the panel.

    `category` and `origin` are IDs of the call's rules or, for the origin, an ISO 3166-1 country;
    `city` their own, where the roster names it. `languages` are those they read, their own first.
    The desk adds the `edition` they judge in, the reply `token` of their letters, and `since` when
    they stand as they do.
    """

    name: str
    address: Address
    category: str
    origin: str
    city: str = ""
    languages: tuple[str, ...] = ("en",)
    channel: Channel = "mail"
    seat: Seat = Seat.LISTED
    is_chair: bool = False
    edition: str = ""
    token: str = ""
    since: datetime | None = None

    @property
    def key(self) -> str:
        """By what a panelist is known everywhere: the mailbox's key."""
        return self.address.key

    @property
    def told(self) -> str:
        """How organizers know them: by name, with the mailbox where letters go to one."""
        return replace(self.address, name=self.name).in_full

    @property
    def spoken(self) -> str:
        """The language of their letters: the first of theirs that the desk has."""
        known = languages.all_read()
        codes = (one.partition("-")[0].lower() for one in self.languages)
        return next((one for one in codes if one in known), "en")

    @property
    def is_understood(self) -> bool:
        """Whether the desk has any language of theirs."""
        codes = {one.partition("-")[0].lower() for one in self.languages}
        return not codes.isdisjoint(languages.all_read())

    @property
    def sits(self) -> bool:
        return self.seat is Seat.ACCEPTED


def seated(roster: Sequence[Panelist]) -> tuple[Panelist, ...]:
    """Those who have accepted, in one order however the roster is written."""
    return tuple(sorted((one for one in roster if one.sits), key=lambda one: one.key))


def find(roster: Sequence[Panelist], address: Address) -> Panelist | None:
    """The panelist with this mailbox: a forwarded letter makes nobody one."""
    return next((one for one in roster if one.key == address.key), None)


def move(panelist: Panelist, seat: Seat, at: datetime | None = None) -> Panelist | Refusal:
    """The panelist invited, accepted, declined or dropped; the same standing again is no fault."""
    if seat is panelist.seat:
        return panelist
    if seat not in FOLLOWS[panelist.seat]:
        allowed = ", ".join(FOLLOWS[panelist.seat])
        return Refusal(
            reason="wrong_seat",
            text=f"{panelist.name} is {panelist.seat}, which {seat} cannot follow; "
            f"possible: {allowed}.",
        )
    return replace(panelist, seat=seat, since=at or panelist.since)


def renewed(former: Sequence[Panelist], read: Sequence[Panelist]) -> tuple[Panelist, ...]:
    """The roster with what a file adds and amends; people keep the standing they have reached.

    Who is not in the file stays as they are; but a chair in the file is the only one.
    """
    known = {one.key: one for one in former}
    written = [_with_standing(one, known[one.key]) if one.key in known else one for one in read]
    has_chair = any(one.is_chair for one in read)
    others = left_out(former, read)
    return (*written, *(replace(one, is_chair=False) if has_chair else one for one in others))


def left_out(former: Sequence[Panelist], read: Sequence[Panelist]) -> tuple[Panelist, ...]:
    """Those of the roster whom a file does not name."""
    named = {one.key for one in read}
    return tuple(one for one in former if one.key not in named)


def _with_standing(read: Panelist, former: Panelist) -> Panelist:
    return replace(
        read,
        seat=former.seat,
        edition=former.edition,
        token=former.token,
        since=former.since,
    )
