"""The acts of an organizer as values, and as the JSON in which one can wait for its yes.

A city is named as people name it: by number, "City" or "City, CC".
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, PlainSerializer, TypeAdapter

from intake.awards import Kind as Document
from intake.calls.model import Stage
from intake.decisions import Outcome
from intake.desk.acts.public_model import (
    AnswerObjection,
    ClearDomain,
    LetCount,
    Moderate,
    RaiseObjection,
)
from intake.desk.acts.roster_model import AddPanelist, Drop, Enrol, Invite
from intake.languages import ENGLISH
from intake.panel.conflicts import Kind as Conflict


def _moment(value: object) -> object:
    """A date alone stays one: its zone is the call's."""
    if not isinstance(value, str):
        return value
    is_day = len(value) == len("2025-06-15")
    return date.fromisoformat(value) if is_day else datetime.fromisoformat(value)


Until = Annotated[
    datetime | date, BeforeValidator(_moment), PlainSerializer(lambda one: one.isoformat())
]


@dataclass(frozen=True, kw_only=True)
class Reply:
    """The answer to a case, to who asked it; one that `corrects` takes the place of a sent one.

    With `to_all` the correction also goes to everybody who was told the answer before; `rests_on`
    names the answer that it corrects, where that is known. A `further` one is one more letter after
    a case was settled, and leaves it as it is. `language` is that of its words, as far as it is
    known.
    """

    case: int
    text: str
    corrects: bool = False
    to_all: bool = False
    further: bool = False
    rests_on: str = ""
    language: str = ENGLISH
    kind: Literal["reply"] = "reply"


@dataclass(frozen=True, kw_only=True)
class Ask:
    """A letter that asks a city for these questions of the call."""

    city: str
    ids: tuple[str, ...]
    reason: str = ""
    kind: Literal["ask"] = "ask"


@dataclass(frozen=True, kw_only=True)
class Extend:
    """More time for a city: until the end of a day, or a moment; in the call's zone if of none."""

    city: str
    until: Until
    reason: str = ""
    kind: Literal["extend"] = "extend"


@dataclass(frozen=True, kw_only=True)
class Close:
    """A case taken out of the queue without a letter."""

    case: int
    reason: str = ""
    kind: Literal["close"] = "close"


@dataclass(frozen=True, kw_only=True)
class Share:
    """The answer to a case for all other applicants; in these words where there are any.

    `rests_on` names the answer from which the words were made, where that is known. `language` is
    that of the answer's words, as far as it is known.
    """

    case: int
    question: str = ""
    text: str = ""
    rests_on: str = ""
    language: str = ENGLISH
    kind: Literal["share"] = "share"


@dataclass(frozen=True, kw_only=True)
class Move:
    """Cities to another stage: those with these names, or all registered ones that match."""

    names: tuple[str, ...] = ()
    eligible: bool = False
    stage: Stage | None = None
    country: str | None = None
    to: Stage
    reason: str = ""
    kind: Literal["move"] = "move"


@dataclass(frozen=True, kw_only=True)
class Decide:
    """A new decision on a city."""

    city: str
    outcome: Outcome
    reason: str
    kind: Literal["decide"] = "decide"


@dataclass(frozen=True, kw_only=True)
class CityRuling:
    """What becomes of one city of a list; without a reason the one that follows from the tally.

    `beside` is the name that stands beside the number in `city`: both must be one city's.
    """

    city: str
    outcome: Outcome
    reason: str = ""
    beside: str = ""


@dataclass(frozen=True, kw_only=True)
class DecideList:
    """Every city of the final review decided at once; the `others` as the tally has it."""

    rulings: tuple[CityRuling, ...]
    others: bool = False
    kind: Literal["decide_list"] = "decide_list"


@dataclass(frozen=True, kw_only=True)
class Approve:
    """The second organizer's yes to a decision."""

    decision: int
    kind: Literal["approve"] = "approve"


@dataclass(frozen=True, kw_only=True)
class Recall:
    """A decision taken back before it has any effect; nothing waits for a reason."""

    decision: int
    reason: str = ""
    kind: Literal["recall"] = "recall"


@dataclass(frozen=True, kw_only=True)
class Withhold:
    """Held letters stopped, all of them or none; what they answered waits again."""

    letters: tuple[str, ...]
    kind: Literal["withhold"] = "withhold"


@dataclass(frozen=True, kw_only=True)
class Reissue:
    """A new certificate or licence in the place of the last; in another spelling of the city."""

    city: str
    document: Document
    reason: str
    own_name: str = ""
    kind: Literal["reissue"] = "reissue"


@dataclass(frozen=True, kw_only=True)
class Revoke:
    """A certificate or licence taken back, by its number."""

    number: str
    reason: str
    kind: Literal["revoke"] = "revoke"


@dataclass(frozen=True, kw_only=True)
class SettlePlace:
    """Another place than the Convention for a city's certificate: agreed, or not.

    `place` is the agreed one where it is not the one asked for, `needs` what it needs of the city.
    """

    city: str
    agrees: bool
    reason: str
    place: str = ""
    needs: str = ""
    kind: Literal["settle_place"] = "settle_place"


@dataclass(frozen=True, kw_only=True)
class SettleLines:
    """What a city said of the lines published about it, by their numbers in its letters.

    The `reason` tells its own words; lines in neither stay as they are.
    """

    city: str
    publish: tuple[int, ...]
    keep_back: tuple[int, ...]
    reason: str
    kind: Literal["settle_lines"] = "settle_lines"


@dataclass(frozen=True, kw_only=True)
class AddContact:
    """Somebody who writes for the city from now on, by their mail address."""

    city: str
    address: str
    reason: str
    kind: Literal["add_contact"] = "add_contact"


@dataclass(frozen=True, kw_only=True)
class RemoveContact:
    """Somebody who writes for the city no more, by an address or the name they go by."""

    city: str
    who: str
    reason: str
    kind: Literal["remove_contact"] = "remove_contact"


@dataclass(frozen=True, kw_only=True)
class TakeOut:
    """A file of a city that counts no more, by its name or how its SHA-256 begins.

    The `case` is the city's own matter that is settled with it, where one is.
    """

    city: str
    file: str
    reason: str
    case: int | None = None
    kind: Literal["take_out"] = "take_out"


@dataclass(frozen=True, kw_only=True)
class FileUnder:
    """A file of a city, named as for `TakeOut`, that belongs to this question of the call."""

    city: str
    file: str
    question: str
    reason: str
    kind: Literal["file_under"] = "file_under"


@dataclass(frozen=True, kw_only=True)
class SettleAttendance:
    """An organizer waits no longer for a city's word on who comes to the Convention."""

    city: str
    reason: str
    kind: Literal["settle_attendance"] = "settle_attendance"


@dataclass(frozen=True, kw_only=True)
class SetAttendance:
    """Who comes to the Convention for a city, each as "Name, office"; the city reads it.

    `confirmed` says that they surely come.
    """

    city: str
    people: tuple[str, ...]
    confirmed: bool = False
    reason: str
    kind: Literal["set_attendance"] = "set_attendance"


@dataclass(frozen=True, kw_only=True)
class DeclareFor:
    """What an organizer knows of a panelist's conflict with a city; none, where `conflict` is."""

    who: str
    city: str
    conflict: Conflict | None
    words: str
    kind: Literal["declare_for"] = "declare_for"


@dataclass(frozen=True, kw_only=True)
class Lift:
    """An organizer's word that what a panelist declared of a city is no conflict."""

    who: str
    city: str
    reason: str
    kind: Literal["lift"] = "lift"


@dataclass(frozen=True, kw_only=True)
class Assign:
    """Panelists for every application in the selection; drawn by a `seed` of its own, if given."""

    seed: str = ""
    kind: Literal["assign"] = "assign"


@dataclass(frozen=True, kw_only=True)
class SendPackets:
    """The packets of these cities, or of all, to whoever judges them and has none yet."""

    cities: tuple[str, ...] = ()
    kind: Literal["send_packets"] = "send_packets"


@dataclass(frozen=True, kw_only=True)
class Count:
    """The ballots on a city counted, once and for all."""

    city: str
    kind: Literal["count"] = "count"


@dataclass(frozen=True, kw_only=True)
class SettleTie:
    """One verdict of those that a tie left, where the call leaves it to organizers."""

    city: str
    standard: str
    verdict: str
    reason: str
    kind: Literal["settle_tie"] = "settle_tie"


Act = (
    Reply | Ask | Extend | Close | Share | Move | Decide | Approve | Recall | Withhold
    | Reissue | Revoke | SettlePlace | SettleAttendance | SetAttendance | SettleLines
    | LetCount | Moderate | ClearDomain | RaiseObjection | AnswerObjection
    | Enrol | Invite | Drop | DeclareFor | Lift | Assign | SendPackets | Count
    | SettleTie | DecideList | AddContact | RemoveContact | TakeOut | FileUnder
    | AddPanelist
)  # fmt: skip

_ADAPTER: TypeAdapter[Act] = TypeAdapter(Annotated[Act, Field(discriminator="kind")])


def to_json(act: Act) -> str:
    """The act as JSON that `from_json` reads."""
    return _ADAPTER.dump_json(act).decode()


def from_json(text: str) -> Act:
    """The act that `to_json` wrote. Raises ValueError for anything else."""
    return _ADAPTER.validate_json(text)
