"""What the desk says to organizers, and to people on no file."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from intake.notices.notice import Audience, Notice


@dataclass(frozen=True, kw_only=True)
class StrangerTold(Notice):
    """To who wrote with somebody else's reply address: kept, nothing changed, nothing revealed.

    `has_left` where they handed the application over and write of it again in a chat; `is_own`
    where somebody in a chat shows this address and was asked there.
    """

    name: ClassVar[str] = "told"
    audience: ClassVar[Audience] = "stranger"
    has_left: bool = False
    is_own: bool = False


@dataclass(frozen=True, kw_only=True)
class MailboxAsked(Notice):
    """To a mailbox that somebody in a chat named: shall letters go there? Nothing of the file.

    `person` is who asks, by their name in the chat where it shows one; `is_over` where nothing is
    asked any more, `is_handed_over` where the application would be theirs from now on, `is_kept`
    where what they wrote waits for their yes, `is_refused` where they said no to the question.
    """

    name: ClassVar[str] = "mailbox"
    audience: ClassVar[Audience] = "stranger"
    city: str | None
    person: str
    is_over: bool = False
    is_handed_over: bool = False
    is_kept: bool = False
    is_refused: bool = False


@dataclass(frozen=True, kw_only=True)
class AddressKnown(Notice):
    """To somebody in a chat whose mail address is on a file: shall we write there?

    `is_refused` where they said no.
    """

    name: ClassVar[str] = "known"
    audience: ClassVar[Audience] = "stranger"
    address: str
    is_refused: bool = False


@dataclass(frozen=True, kw_only=True)
class ErasureAsked(Notice):
    """To anybody who asks to be erased: a person sees to it."""

    name: ClassVar[str] = "erasure"
    audience: ClassVar[Audience] = "stranger"
    address: str


@dataclass(frozen=True, kw_only=True)
class MailPassedOn(Notice):
    """To who is on no file and answered a letter of ours: a person reads it."""

    name: ClassVar[str] = "passed_on"
    audience: ClassVar[Audience] = "stranger"


@dataclass(frozen=True, kw_only=True)
class OrganizerTold(Notice):
    """To an organizer who mailed the desk: nothing went to a city; how to answer one."""

    name: ClassVar[str] = "told"
    audience: ClassVar[Audience] = "organizer"


@dataclass(frozen=True, kw_only=True)
class Matter:
    """One line of the organizers' queue as a letter shows it.

    `who` is the address of whom it concerns, empty where no file tells it. `is_out_of_chat` where
    a letter to somebody in a chat was refused for good, `is_unreadable` where it is about a mail
    in which there is nothing to read, `is_on_file` where a letter of the desk's can answer it,
    `has_documents` where its city holds a certificate or licence, which may name it wrongly.
    """

    case: int
    kind: str
    city: str | None
    text: str
    at: datetime
    who: str = ""
    is_out_of_chat: bool = False
    is_unreadable: bool = False
    is_on_file: bool = True
    has_documents: bool = False


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
