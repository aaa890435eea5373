"""What the pages show and keep: the one thing between them and the store.

Invariant: only what may be public is in here; times are aware, texts plain and not yet escaped.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, Protocol
from zoneinfo import ZoneInfo

from intake.consultation import Total
from intake.consultation.links import Purpose
from intake.errors import Refusal

Kind = Literal["opinion", "vote", "objection"]


@dataclass(frozen=True, kw_only=True)
class Row:
    """A city in the list; `key` names it in addresses, `language` is its name's own.

    `total` is None while totals are hidden or no votes are taken, `outcome` until what was decided
    is announced.
    """

    key: str
    name: str
    country: str
    language: str = ""
    name_in_english: str = ""
    total: Total | None = None
    outcome: Literal["titled", "declined"] | None = None


@dataclass(frozen=True, kw_only=True)
class Announcement:
    """The preliminary announcement in one language.

    `takes` is what the public may send now, in the order to offer it: nothing once it is closed.
    `is_hidden` where votes are taken and their totals not shown yet, `has_opinions` where the call
    takes opinions, `official_at` is when what is decided is announced. `seal` is the last seal of
    the record, empty where there is none.
    """

    title: str
    edition: str
    issuers: tuple[str, ...]
    rules_day: date
    closes_at: datetime
    zone: ZoneInfo
    takes: tuple[Kind, ...]
    opinion_length: int
    cities: tuple[Row, ...] = ()
    is_hidden: bool = False
    is_sample: bool = False
    seal: str = ""
    has_opinions: bool = True
    official_at: datetime | None = None

    @property
    def is_decided(self) -> bool:
        """Whether what was decided of a city is announced."""
        return any(one.outcome for one in self.cities)

    @property
    def is_of_votes(self) -> bool:
        """Whether it takes votes now, and no opinions beside them."""
        return "vote" in self.takes and not self.has_opinions


@dataclass(frozen=True, kw_only=True)
class Titled:
    """A city that holds the title, since that day."""

    name: str
    country: str
    since: date
    language: str = ""
    name_in_english: str = ""


@dataclass(frozen=True, kw_only=True)
class Official:
    """The official announcement in one language."""

    title: str
    edition: str
    issuers: tuple[str, ...]
    rules_day: date
    zone: ZoneInfo
    cities: tuple[Titled, ...]
    is_sample: bool = False
    seal: str = ""


@dataclass(frozen=True, kw_only=True)
class Said:
    """One line the city agreed to publish: what it is about, in the page's language, and words."""

    label: str
    words: str


@dataclass(frozen=True, kw_only=True)
class Opined:
    """Words that organizers let pass, without names; `answered_on` is an objection's, if
    it was answered. An objection whose words were erased has none."""

    text: str
    is_objection: bool = False
    answered_on: date | None = None


@dataclass(frozen=True, kw_only=True)
class CityShown:
    """A city's page: what it agreed to, and the opinions organizers let pass, without names."""

    row: Row
    lines: tuple[Said, ...] = ()
    opinions: tuple[Opined, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Pending:
    """What a link is about; `refusal` where a press would do nothing any more."""

    kind: Kind
    city: Row
    text: str = ""
    is_objection: bool = False
    refusal: Refusal | None = None


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What is known of a certificate's or licence's number; `replaced` by one issued later.

    `reason` says in public why it is not valid any more, since `ended_on`. `is_sample`: of a call
    with sample dates, so that no title stands behind it. `title_in_english` is as on the document.
    """

    state: Literal["valid", "unknown", "replaced", "revoked"]
    number: str
    document: Literal["certificate", "licence"] = "certificate"
    city: str = ""
    language: str = ""
    city_in_english: str = ""
    country: str = ""
    title: str = ""
    title_in_english: str = ""
    edition: str = ""
    issuers: tuple[str, ...] = ()
    issued_on: date | None = None
    ended_on: date | None = None
    reason: str = ""
    is_sample: bool = False


@dataclass(frozen=True, kw_only=True)
class Voiced:
    """A form filled in: not confirmed, and from anybody. `host` is the peer's address."""

    kind: Kind
    city: str
    address: str
    host: str
    language: str
    at: datetime
    text: str = field(default="", repr=False)
    is_objection: bool = False


@dataclass(frozen=True, kw_only=True)
class Pressed:
    """The button under a link was pressed; `word` is the link's."""

    purpose: Purpose
    word: str = field(repr=False)
    at: datetime


Given = Voiced | Pressed


class Reading(Protocol):
    """What the pages ask of the desk. StoreUnavailableError becomes a page that says try later."""

    async def announcement(self, language: str) -> Announcement | None:
        """What is announced; None before the announcement is public."""

    async def official(self, language: str) -> Official | None:
        """The cities that hold the title; None before one does."""

    async def city(self, key: str, language: str) -> CityShown | None:
        """One announced city; None where this key names none."""

    async def pending(self, purpose: Purpose, word: str, language: str) -> Pending | None:
        """What the link with this word is about; None where it is about nothing."""

    async def verdict(self, number: str, language: str) -> Verdict:
        """What is known of this number, in whatever case it was typed."""

    async def take(self, given: Given) -> Refusal | None:
        """Keep what came, before it is acknowledged; None says it is kept.

        It writes to a mailbox what it has to, and says nothing here of whether that mailbox has
        spoken before: the answer is the same for every address.
        """
