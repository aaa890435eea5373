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


def _moment(value: object) -> object:
    """A date alone stays one: its zone is the call's."""
    if not isinstance(value, str):
        return value
    return date.fromisoformat(value) if len(value) == len("2025-06-15") else _time(value)


def _time(value: str) -> datetime:
    return datetime.fromisoformat(value)


Until = Annotated[
    datetime | date, BeforeValidator(_moment), PlainSerializer(lambda one: one.isoformat())
]


@dataclass(frozen=True, kw_only=True)
class Reply:
    """The answer to a case, to who asked it; one that `corrects` takes the place of a sent one."""

    case: int
    text: str
    corrects: bool = False
    kind: Literal["reply"] = "reply"


@dataclass(frozen=True, kw_only=True)
class Ask:
    """A letter that asks a city for these questions of the call."""

    city: str
    ids: tuple[str, ...]
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
    """The answer to a case for all other applicants; in these words where there are any."""

    case: int
    question: str = ""
    text: str = ""
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
class Approve:
    """The second organizer's yes to a decision."""

    decision: int
    kind: Literal["approve"] = "approve"


@dataclass(frozen=True, kw_only=True)
class Recall:
    """A decision taken back before it has any effect."""

    decision: int
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


Act = (
    Reply | Ask | Extend | Close | Share | Move | Decide | Approve | Recall | Withhold
    | Reissue | Revoke
)  # fmt: skip

_ADAPTER: TypeAdapter[Act] = TypeAdapter(Annotated[Act, Field(discriminator="kind")])


def to_json(act: Act) -> str:
    """The act as JSON that `from_json` reads."""
    return _ADAPTER.dump_json(act).decode()


def from_json(text: str) -> Act:
    """The act that `to_json` wrote. Raises ValueError for anything else."""
    return _ADAPTER.validate_json(text)
