"""What the desk says to a panelist: invitation, conflicts, packet, ballot, reminder.

Invariant: no notice names another panelist, and none says anything of a city that is closed to its
reader beyond its name and why it is closed.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from intake.applications import Evidence
from intake.notices.notice import Audience, Notice
from intake.notices.packet import Changes, Packet
from intake.panel.ballots import Judgement
from intake.panel.conflicts import Kind


class SeatAnswer(StrEnum):
    """What a mail says of the seat; `unclear` is asked back.

    `asked` is one that may give up the seat, `stays` the answer to that question.
    """

    ACCEPTED = "accepted"
    DECLINED = "declined"
    UNCLEAR = "unclear"
    RESIGNED = "resigned"
    ASKED = "asked"
    STAYS = "stays"


class Reason(StrEnum):
    """Why something was not done: those of `blindness` and `ballots`, and those of a mail."""

    CLOSED = "closed"
    TALLIED = "tallied"
    CONFLICT = "conflict"
    NOT_ACCEPTED = "not_accepted"
    NOT_ASSIGNED = "not_assigned"
    NOT_DECLARED = "not_declared"
    NOT_TALLIED = "not_tallied"
    NOT_BEFORE_PANEL = "not_before_panel"
    NO_PANELIST = "no_panelist"
    WHICH_CITY = "which_city"
    OFF_PANEL = "off_panel"
    MAY_RETURN = "may_return"
    NOT_YOURS = "not_yours"
    FOR_ANOTHER = "for_another"
    GIVEN_BACK = "given_back"


@dataclass(frozen=True, kw_only=True)
class City:
    """A city as a letter to a panelist names it."""

    application: int
    name: str
    country: str = ""


@dataclass(frozen=True, kw_only=True)
class Stated:
    """One city and what the desk knows of a conflict; `kind` None where there is none.

    `found` where the desk found the conflict by itself.
    """

    city: City
    kind: Kind | None = None
    words: str = ""
    found: bool = False


@dataclass(frozen=True, kw_only=True)
class Unread:
    """Words of a panelist that were not taken, and why; `standard` where they are about one.

    `proposed` is the verdict that would stand where they mean what they seem to.
    """

    why: str
    words: str
    standard: str | None = None
    proposed: str | None = None


@dataclass(frozen=True, kw_only=True)
class PanelistNotice(Notice):
    """Said to a panelist. `listed` are cities that the letter numbers, each to be declared on.

    `may_tie` where words of theirs may tell a conflict of interest, and a person looks: the cities
    that these name, none where it may be with any; None where no such words wait.
    """

    audience: ClassVar[Audience] = "panelist"
    set_aside: str = ""
    listed: tuple[City, ...] = ()
    may_tie: tuple[City, ...] | None = None


@dataclass(frozen=True, kw_only=True)
class Invited(PanelistNotice):
    """The invitation to the panel; one word accepts or declines it.

    `category` is what they are invited as, an ID of the call's.
    """

    name: ClassVar[str] = "invitation"
    category: str


@dataclass(frozen=True, kw_only=True)
class SeatAnswered(PanelistNotice):
    """What was understood of the answer to the invitation.

    `stated` are conflicts that came with it, `unread` what may be one; `says_none` where they say
    to have none before they were asked. `asked` are questions that organizers got, and where it
    `is_passed_on` they see all of a mail that empties the seat. Where cities are `listed`,
    conflicts are asked next. `is_judging` where cities are theirs to judge again: a letter of its
    own says which.
    """

    name: ClassVar[str] = "answered"
    answer: SeatAnswer
    stated: tuple[Stated, ...] = ()
    unread: tuple[Unread, ...] = ()
    says_none: bool = False
    asked: str = ""
    is_passed_on: bool = False
    is_judging: bool = False


@dataclass(frozen=True, kw_only=True)
class ConflictsAsked(PanelistNotice):
    """The question of conflicts of interest with the listed cities."""

    name: ClassVar[str] = "conflicts"


@dataclass(frozen=True, kw_only=True)
class ConflictsNoted(PanelistNotice):
    """The receipt of a declaration: conflicts, cities without one, what was not read, what lacks.

    `kept` are earlier conflicts that a "no conflict" of now does not end: organizers look at it.
    `closed` are cities that were theirs to judge and are not any more. `asked` is what organizers
    answer; where it `is_weighed`, also whether a tie counts as a conflict.
    """

    name: ClassVar[str] = "declared"
    stated: tuple[Stated, ...] = ()
    unread: tuple[Unread, ...] = ()
    kept: tuple[City, ...] = ()
    closed: tuple[City, ...] = ()
    asked: str = ""
    is_weighed: bool = False


@dataclass(frozen=True, kw_only=True)
class PacketShown(PanelistNotice):
    """One city to be judged, with everything the panel gets of it, and how to answer.

    `is_closed` where it is only shown again, since no ballot on it can be sent any more.
    """

    name: ClassVar[str] = "packet"
    packet: Packet
    closes_at: datetime
    is_closed: bool = False


@dataclass(frozen=True, kw_only=True)
class EvidenceSent(PanelistNotice):
    """Files of one city that the panelist asked for: those with this letter, those too large."""

    name: ClassVar[str] = "evidence"
    city: City
    files: tuple[Evidence, ...] = ()
    too_large: tuple[Evidence, ...] = ()


@dataclass(frozen=True, kw_only=True)
class BallotKept(PanelistNotice):
    """The receipt of a ballot: all of it as it stands now, what was not read, what it lacks.

    `is_new` where this mail changed it. `standing` are standards with a verdict that the mail may
    have meant to change, and was not read: organizers hear of it, and where `is_told` that there
    are words which no verdict took. `asked` is what the mail asks beside it, and a person answers.
    `is_said_anew` where the mail judges every standard by itself and nothing of it is open; `said`
    are those that it judges where nothing is.
    """

    name: ClassVar[str] = "ballot"
    city: City
    judgements: tuple[Judgement, ...]
    unread: tuple[Unread, ...] = ()
    no_verdict: tuple[str, ...] = ()
    no_reason: tuple[str, ...] = ()
    standing: tuple[str, ...] = ()
    is_told: bool = False
    asked: str = ""
    is_new: bool = True
    is_said_anew: bool = False
    said: tuple[str, ...] = ()
    closes_at: datetime


@dataclass(frozen=True, kw_only=True)
class Awaited:
    """One city whose ballot is awaited, and what that ballot lacks."""

    city: City
    no_verdict: tuple[str, ...] = ()
    no_reason: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PanelistReminded(PanelistNotice):
    """What still waits for the panelist: the invitation, conflicts (`listed`), ballots."""

    name: ClassVar[str] = "reminded"
    is_invited: bool = False
    awaited: tuple[Awaited, ...] = ()
    closes_at: datetime


@dataclass(frozen=True, kw_only=True)
class AssignmentChanged(PanelistNotice):
    """Cities that are theirs to judge from now on, those that are not any more, and the others.

    `closed` are theirs again, and their ballots closed. `closes_at` is the first close of the
    ballots on those added, which `is_varied` where others close later. `is_off` where it ends since
    organizers took them off the panel.
    """

    name: ClassVar[str] = "assigned"
    added: tuple[City, ...] = ()
    closed: tuple[City, ...] = ()
    ended: tuple[City, ...] = ()
    kept: tuple[City, ...] = ()
    closes_at: datetime | None = None
    is_varied: bool = False
    is_off: bool = False


@dataclass(frozen=True, kw_only=True)
class BallotsOpen(PanelistNotice):
    """A city whose ballots are taken for longer, `is_reopened` where they were closed.

    Of the panelist's own ballot only what it lacks is told: an organizer sees this letter.
    """

    name: ClassVar[str] = "ballots_open"
    awaited: Awaited
    has_ballot: bool = False
    is_reopened: bool = False
    closes_at: datetime


@dataclass(frozen=True, kw_only=True)
class ClaimsChanged(PanelistNotice):
    """What came of a city after its packet: other claims, claims in question, and more evidence.

    `awaited` is what the reader's own ballot lacks, `has_ballot` whether there is one.
    """

    name: ClassVar[str] = "claims_changed"
    changes: Changes
    awaited: Awaited
    has_ballot: bool = False
    closes_at: datetime


@dataclass(frozen=True, kw_only=True)
class PanelistRefused(PanelistNotice):
    """Why something was not done, said kindly; `cities` to choose from where it is `which_city`.

    `unread` are words of it that may be a conflict of interest. `kind` of the conflict where that
    is the reason, `at` when it closed, or closes.
    """

    name: ClassVar[str] = "refused"
    reason: Reason
    city: City | None = None
    cities: tuple[City, ...] = ()
    unread: tuple[Unread, ...] = ()
    kind: Kind | None = None
    at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class PanelistTold(PanelistNotice):
    """A mail that changed nothing: where things stand, and whether a person will answer.

    `words` are those that organizers got; where `is_unbound`, those of a mail that came without
    the reply address and waits for a yes; one that `is_long` could not be shown whole. A mail of
    their own that `is_long` was not read. Where it `is_closed`, organizers hear only that they
    wrote. `is_citys` where the mailbox writes for a city as well; `is_denied` where such a mail was
    not theirs, as they say. `says_none` where they say to have no conflict before they were asked.
    """

    name: ClassVar[str] = "told"
    words: str = ""
    is_unbound: bool = False
    is_long: bool = False
    is_closed: bool = False
    is_citys: bool = False
    is_denied: bool = False
    says_none: bool = False
    awaited: tuple[Awaited, ...] = ()
    done: tuple[City, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PanelistAnswered(PanelistNotice):
    """An organizer's answer to what a panelist wrote; one that `corrects` an earlier answer."""

    name: ClassVar[str] = "case_answered"
    question: str
    answer: str
    organizer: str
    corrects: bool = False
