"""What the desk says to a city in answer: receipts, confirmations, an organizer's words."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from intake.applications import Evidence, State
from intake.calls.model import Stage
from intake.messages import Address
from intake.notices.notice import CityNotice
from intake.notices.receipt import Understood


@dataclass(frozen=True, kw_only=True)
class Welcome(CityNotice):
    """The first letter: what the desk is, what was understood, what happens next."""

    name: ClassVar[str] = "welcome"


@dataclass(frozen=True, kw_only=True)
class Received(CityNotice):
    """The receipt after a mail: the letter most mails get."""

    name: ClassVar[str] = "received"


@dataclass(frozen=True, kw_only=True)
class StatusShown(CityNotice):
    """The answer to "status": where the application stands, by stage and rule."""

    name: ClassVar[str] = "status"
    stage: Stage
    state: State
    answers: tuple[Understood, ...] = ()  # the current ones, in the order of the call


@dataclass(frozen=True, kw_only=True)
class HelpShown(CityNotice):
    """The answer to "help": what one can write."""

    name: ClassVar[str] = "help"


@dataclass(frozen=True, kw_only=True)
class SubmissionShown(CityNotice):
    """The whole application sent back for confirmation (one word is enough)."""

    name: ClassVar[str] = "submission"
    whole: tuple[Understood, ...]
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Registered(CityNotice):
    """Confirmed: the application is registered; what comes next and when."""

    name: ClassVar[str] = "registered"
    next_stage_at: datetime | None


@dataclass(frozen=True, kw_only=True)
class WithdrawalAsked(CityNotice):
    """Withdraw was asked for: confirm with one word, or do nothing."""

    name: ClassVar[str] = "withdrawal_asked"


@dataclass(frozen=True, kw_only=True)
class Withdrawn(CityNotice):
    name: ClassVar[str] = "withdrawn"


@dataclass(frozen=True, kw_only=True)
class Holdings(CityNotice):
    """Everything held on the application, sent to a contact on file who asked."""

    name: ClassVar[str] = "holdings"
    contacts: tuple[str, ...]
    history: tuple[Understood, ...]
    evidence: tuple[Evidence, ...]
    taken_out: tuple[Evidence, ...] = ()
    letters: tuple[str, ...]  # "date, subject, to", one a letter
    messages: tuple[str, ...]  # one a mail: "date, subject, from", then its text from the next line


@dataclass(frozen=True, kw_only=True)
class CaseAnswered(CityNotice):
    """An organizer's answer to a city's question, in the organizer's own words.

    It `corrects` one that the city got before, or goes on after it (`further`).
    """

    name: ClassVar[str] = "case_answered"
    question: str
    answer: str
    organizer: str
    corrects: bool = False
    further: bool = False


@dataclass(frozen=True, kw_only=True)
class ItemsAsked(CityNotice):
    """An organizer asks for items of the call; they are the receipt's numbered questions."""

    name: ClassVar[str] = "items_asked"
    organizer: str


@dataclass(frozen=True, kw_only=True)
class ConfirmMessage(CityNotice):
    """To the address on file: a mail came in your name without the reply address; was it you?"""

    name: ClassVar[str] = "confirm_message"
    subject: str
    excerpt: str


@dataclass(frozen=True, kw_only=True)
class ConfirmPerson(CityNotice):
    """To a known contact: somebody else wrote (with your reply address, or for your city).

    `is_own` where it may be the contact's own self, on another way than they use here.
    """

    name: ClassVar[str] = "confirm_person"
    person: Address
    excerpt: str
    about_city: bool  # wrote for the same city on their own
    is_own: bool = False


@dataclass(frozen=True, kw_only=True)
class ContactWelcomed(CityNotice):
    """To a person newly on the file: who added them, and where the application stands.

    `by` is empty where the organizers did, who say the `reason`. `titled_at` is when it got the
    title that it holds.
    """

    name: ClassVar[str] = "contact_welcomed"
    by: str
    handed_over: bool
    reason: str = ""
    titled_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class ContactAdded(CityNotice):
    """To everybody else on a file: whom the organizers added, and why."""

    name: ClassVar[str] = "contact_added"
    person: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class ContactRemoved(CityNotice):
    """To everybody left on a file: whom the organizers took off it, and why."""

    name: ClassVar[str] = "contact_removed"
    person: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class TakenOff(CityNotice):
    """To who was taken off a file by the organizers: no more letters come; nothing else is told."""

    name: ClassVar[str] = "taken_off"


@dataclass(frozen=True, kw_only=True)
class FileTakenOut(CityNotice):
    """To everybody on a file: which of its files counts no more, and why."""

    name: ClassVar[str] = "file_taken_out"
    file: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class JoiningAsked(CityNotice):
    """To who was put on a file and may not want to be: shall they write for the city?"""

    name: ClassVar[str] = "joining_asked"


@dataclass(frozen=True, kw_only=True)
class MailLost(CityNotice):
    """To who is written to in a chat again: that a mail to their `box` came back, and what it
    `said`, in its own Markdown.
    """

    name: ClassVar[str] = "mail_lost"
    box: str
    said: str
