"""What the desk says to the public about opinions, votes and objections (V3).

Invariant: a letter tells its reader of nothing but what came from their own mailbox.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, Literal

from intake.notices.notice import Audience, Notice
from intake.notices.receipt import File

SpokenKind = Literal["vote", "opinion", "objection"]


class UnclearVoice(StrEnum):
    """Why a mail of the public's came to nothing."""

    CITY = "city"  # it names no city of the announcement
    CITIES = "cities"  # it names several
    KIND = "kind"  # a name, and nothing of what is meant
    QUESTION = "question"  # it only asks
    AGAINST = "against"  # a vote that is not given
    WORD = "word"  # a reply that is neither yes nor no
    WHICH = "which"  # of several things, which is taken back?
    NOTHING = "nothing"  # there is nothing to take back
    LOST = "lost"  # a yes to a letter that it does not name
    AGAIN = "again"  # a yes to a letter that asks to write anew
    PERSON = "person"  # a person reads it


class NotTaken(StrEnum):
    """Why something is not taken, or not any more."""

    UNANNOUNCED = "unannounced"
    CLOSED = "closed"
    MODE = "mode"
    LONG = "long"
    EMPTY = "empty"
    EXPIRED = "expired"
    SETTLED = "settled"
    GONE = "gone"  # the city is not announced any more
    MODERATED = "moderated"  # organizers did not let it pass
    COUNTED = "counted"  # a vote is not taken back after the close


@dataclass(frozen=True, kw_only=True)
class Spoken:
    """What a letter is about; `text` are the words of an opinion or objection."""

    kind: SpokenKind
    city: str
    text: str = ""


@dataclass(frozen=True, kw_only=True)
class VoiceFileNoted(File):
    """A file that came with the mail; `kept_with` is what it is kept with, None where it is not."""

    kept_with: SpokenKind | None = None


@dataclass(frozen=True, kw_only=True)
class Unconfirmed:
    """A voice that an earlier letter asked about, and whether that letter has a link."""

    voice: Spoken
    until: datetime
    has_link: bool = False


@dataclass(frozen=True, kw_only=True)
class ToPublic(Notice):
    """What answers a mail; `files` came with it, `unconfirmed` is what it answered, where it was
    taken as something else."""

    audience: ClassVar[Audience] = "public"
    files: tuple[VoiceFileNoted, ...] = ()
    unconfirmed: Unconfirmed | None = None


@dataclass(frozen=True, kw_only=True)
class VoiceAsked(ToPublic):
    """Did you say this? `link` is empty where there is no page; it confirms until `until`.

    `others` are what else the mail said that a letter of its own asks about; `is_more` where
    something beside them stood in the mail, which is not kept, and `left` are its words where they
    can be told; `passed_on` is what a person reads; `waiting` is an earlier vote that still waits
    for a yes, which this one would replace; `is_unsure` where the mail may be no vote at
    all; `is_last` where nobody but who answers our letters is asked again that day;
    `is_from_page` where it came from the form, in which anybody can write an address; `is_cut`
    where its words are not shown whole, `is_unsigned` where the name below them is left out for
    good.
    """

    name: ClassVar[str] = "confirm"
    voice: Spoken
    until: datetime
    link: str = ""
    others: tuple[Spoken, ...] = ()
    is_more: bool = False
    left: str = ""
    passed_on: tuple[str, ...] = ()
    waiting: tuple[Spoken, ...] = ()
    is_unsure: bool = False
    is_last: bool = False
    is_from_page: bool = False
    is_cut: bool = False
    is_unsigned: bool = False


@dataclass(frozen=True, kw_only=True)
class VoiceConfirmed(ToPublic):
    """It stands, and how to take it back; `former` is the city of the vote it replaces.

    `is_replacing` where an earlier opinion on the same city is replaced by it, `has_objected` where
    that was an objection, which stays in the ledger. `due_by` is when
    an objection has its answer at the latest, `is_new` is false for a second yes. Whether a vote
    waits for a check is never told: it would tell how many others voted (V3).
    `passed_on` is what else the answer said, which a person reads, `waiting` what other letters
    still ask about.
    """

    name: ClassVar[str] = "confirmed"
    voice: Spoken
    former: str = ""
    is_replacing: bool = False
    has_objected: bool = False
    is_new: bool = True
    due_by: datetime | None = None
    link: str = ""
    passed_on: tuple[str, ...] = ()
    waiting: tuple[Spoken, ...] = ()


@dataclass(frozen=True, kw_only=True)
class VoiceWithdrawn(ToPublic):
    """It is taken back, or it never counted: `was_standing` tells which.

    `passed_on` is what else the answer said, which a person reads. `is_open` where another one can
    be written still.
    """

    name: ClassVar[str] = "taken_back"
    voice: Spoken
    was_standing: bool = True
    is_open: bool = True
    passed_on: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class VoiceRefused(ToPublic):
    """Why this is not taken; `longest` is the call's bound in characters.

    `passed_on` is a question of theirs that a person answers.
    """

    name: ClassVar[str] = "refused"
    reason: NotTaken
    takes_votes: bool = True
    longest: int = 0
    closed_at: datetime | None = None
    passed_on: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class OpinionRefused(Notice):
    """Organizers read an opinion or objection and did not let it pass: why, in their words."""

    name: ClassVar[str] = "moderated"
    audience: ClassVar[Audience] = "public"
    voice: Spoken
    reason: str


@dataclass(frozen=True, kw_only=True)
class VoiceUnclear(ToPublic):
    """A mail was not understood: why, and how to write so that it is.

    `cities` are the announced ones, or those that it named; `page` is the announcement's address.
    `mine` are the reader's own voices where they must say which, `passed_on` is a question of
    theirs that a person answers. `is_vote` where it answers a letter about a vote, which they may
    want to change; `stands` where what the letter is about is confirmed. `waiting` is what other
    letters still ask about.
    """

    name: ClassVar[str] = "unclear"
    reason: UnclearVoice
    takes_votes: bool = True
    takes_opinions: bool = True
    cities: tuple[str, ...] = ()
    mine: tuple[Spoken, ...] = ()
    page: str = ""
    passed_on: tuple[str, ...] = ()
    is_vote: bool = False
    stands: bool = False
    waiting: tuple[Spoken, ...] = ()


@dataclass(frozen=True, kw_only=True)
class WithdrawalOffered(ToPublic):
    """Somebody asked by the address alone to take this back: only a reply or the link does.

    `is_unsure` where the mail, or an answer to a letter, only spoke of that. `left` is what else
    the mail said, which is not kept, `passed_on` what of an answer a person reads.
    """

    name: ClassVar[str] = "withdrawal"
    voice: Spoken
    link: str = ""
    left: str = ""
    is_unsure: bool = False
    passed_on: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ObjectorAnswered(Notice):
    """The answer to an objection, to whoever raised it."""

    name: ClassVar[str] = "answered"
    audience: ClassVar[Audience] = "public"
    voice: Spoken
    raised_at: datetime
    answer: str


@dataclass(frozen=True, kw_only=True)
class AnswerDisputed(ToPublic):
    """What who objected writes after the answer is at their objection, for a person.

    It opens no new one; `may_object` while the public is heard.
    """

    name: ClassVar[str] = "disputed"
    city: str
    text: str
    may_object: bool = False
