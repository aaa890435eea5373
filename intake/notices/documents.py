"""What the desk says of certificates and licences: to their city, and to anybody who asks."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from intake.awards import Checked, Document
from intake.notices.notice import Audience, CityNotice, Notice


@dataclass(frozen=True, kw_only=True)
class DocumentsIssued(CityNotice):
    """Certificate, licence or both are issued; `reason` where one is in the place of another.

    `verify_at` is the public page without the number, empty where there is none, `own_name` how
    the documents name the city.
    """

    name: ClassVar[str] = "documents"
    documents: tuple[Document, ...]
    reason: str = ""
    verify_at: str = ""
    own_name: str = ""


@dataclass(frozen=True, kw_only=True)
class DocumentRevoked(CityNotice):
    """One document is not valid any more, and why."""

    name: ClassVar[str] = "document_revoked"
    document: Document
    reason: str


@dataclass(frozen=True, kw_only=True)
class NumbersChecked(Notice):
    """To anybody who mailed numbers of documents: what is known of each.

    `is_all` where nothing else of the mail was read; `samples` are numbers of a rehearsal;
    `is_last` where they get no more such letters on this day.
    """

    name: ClassVar[str] = "checked"
    audience: ClassVar[Audience] = "stranger"
    checked: tuple[Checked, ...]
    verify_at: str = ""
    is_all: bool = True
    samples: frozenset[str] = frozenset()
    is_last: bool = False


@dataclass(frozen=True, kw_only=True)
class NameAsked(CityNotice):
    """How does the city write its name? `own_name` is what its documents would say now.

    `answer_by` is when the question ends, None where that is over; `fault` what was not understood
    of an answer.
    """

    name: ClassVar[str] = "name_asked"
    own_name: str
    answer_by: datetime | None = None
    fault: str = ""


@dataclass(frozen=True, kw_only=True)
class NameNoted(CityNotice):
    """How the documents will name the city, as it said."""

    name: ClassVar[str] = "name_noted"
    own_name: str
    answer_by: datetime | None = None
