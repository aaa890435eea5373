"""What a notice is: its name, which is its template's, and who reads it."""

from dataclasses import dataclass, field
from typing import ClassVar, Literal

from intake.notices.receipt import Receipt

Audience = Literal["city", "organizer", "panelist", "stranger", "public"]


@dataclass(frozen=True, kw_only=True)
class Notice:
    """Base of everything the desk says."""

    name: ClassVar[str]
    audience: ClassVar[Audience]


@dataclass(frozen=True, kw_only=True)
class CityNotice(Notice):
    """Said to a contact on the file; `city` is as known so far."""

    audience: ClassVar[Audience] = "city"
    application: int
    city: str | None
    receipt: Receipt = field(default_factory=Receipt)
