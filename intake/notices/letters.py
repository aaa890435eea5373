"""A notice on its way: addressed to one person, then written as a letter."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

from intake import moments
from intake.messages import PUBLIC, Address, Channel
from intake.notices.called import CALLED
from intake.notices.notice import Notice
from intake.notices.public import ObjectorAnswered

NEVER = datetime(9999, 1, 1, tzinfo=UTC)
"""When a letter is due that waits for its decision."""
LOST = "Letter: "
"""How the matter of one letter that did not arrive begins."""


@dataclass(frozen=True, kw_only=True)
class Addressed:
    """A notice and whom it goes to.

    `token` is the reply token of the contact (None: no reply address, as for strangers and
    organizers). `rules_of` is the application by whose version of the call a letter speaks that is
    on no city's file, such as a panelist's. `answers` is the message replied to (its Message-ID and
    references thread the letter). `pending` is what a bare yes to this letter confirms, or what a
    panelist's letter is about. `hold` letters wait for recall, `waits` letters for the decision
    they belong to. None goes out `not_before` then, where that is given. `own_name` is how the
    letter calls its city, empty where by the name that the notice has.
    """

    notice: Notice
    to: Address
    language: str = "en"
    application: int | None = None
    rules_of: int | None = None
    token: str | None = None
    channel: Channel = "mail"
    subject: str = ""  # of the mail being answered, to stay in its thread
    message: str | None = None
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    pending: str | None = None
    hold: bool = False
    waits: bool = False
    not_before: datetime | None = None
    own_name: str = ""


class LetterState(StrEnum):
    HELD = "held"
    QUEUED = "queued"
    SENT = "sent"
    FAILED = "failed"
    RECALLED = "recalled"


@dataclass(frozen=True, kw_only=True)
class Letter:
    """A rendered notice on its way: its Markdown is what is stored, shown and sent.

    `id` is unique in the store; `message_id` is without angle brackets and never changes, so that
    a second copy can be known as one. `return_tag` stands in the envelope's return path alone.
    `questions` are the IDs behind its numbers 1, 2, …. `as_mail` is what a letter for a chat says
    where it goes by mail after all: its subject, then its Markdown from the next line on.
    `in_english` writes what it says for organizers who look at it; None where it is English itself,
    or comes from the store, where it is not kept.
    """

    id: str
    notice: str
    to: Address
    language: str
    subject: str
    markdown: str
    as_mail: str = ""
    message_id: str
    return_tag: str = ""
    reply_to: str
    created_at: datetime
    due_at: datetime
    channel: Channel = "mail"
    state: LetterState = LetterState.QUEUED
    application: int | None = None
    message: str | None = None
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    pending: str | None = None
    attempts: int = 0
    error: str | None = None
    in_english: Callable[[], str] | None = field(default=None, compare=False, repr=False)

    @property
    def named(self) -> str:
        """Which letter it is, for organizers: in one thread all have the same subject."""
        return f"“{self.subject}” ({self.called}, {moments.told(self.created_at)})"

    @property
    def called(self) -> str:
        """What kind of letter it is, in organizers' words."""
        return CALLED.get(self.notice) or self.notice.replace("_", " ")

    def lost_by(self, why: str) -> str:
        """That it did not arrive, as a matter for organizers: which letter, to whom and why."""
        return f"{LOST}{self.named}\nTo: {self.to.in_words}\nWhy it did not arrive: {why}"

    def is_lost_in(self, words: str) -> bool:
        """Whether these are the words of such a matter about it, whatever the reason."""
        return words.startswith(self.lost_by(""))

    @property
    def is_publics(self) -> bool:
        """Whether an answer to it is the public's."""
        return f"+{PUBLIC}@" in self.reply_to

    @property
    def may_fail(self) -> bool:
        """Whether no organizer hears that it did not arrive: anybody could make us write it."""
        return self.is_publics and self.notice != ObjectorAnswered.name
