"""Matters that wait for a person: the organizers' queue."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from intake.messages import IN_SLACK
from intake.panel.conflicts import Declaration


class CaseKind(StrEnum):
    QUESTION = "question"  # a city asked something back
    UNUSABLE = "unusable"  # two mails in a row that said nothing usable
    SAME_CITY = "same_city"  # two people write for one city
    STRANGER = "stranger"  # somebody else used a contact's reply address
    FOLLOW_UP = "follow_up"  # after an answer a city wrote what the desk did not take
    TAKEN_BACK = "taken_back"  # before any answer: a city says that one of its own is wrong
    AFTER_REGISTRATION = "after_registration"  # words that came when the form was closed
    LATE = "late"  # registration has closed, and an open application goes on
    PARKED = "parked"  # a message the desk failed on, kept whole
    BOUNCED = "bounced"  # a letter was refused for good
    LOOP = "loop"  # a conversation that looks like two machines
    APPROVAL = "approval"  # a decision waits for the yes of a second organizer
    STAGE_CLOSED = "stage_closed"  # a stage has ended, and applications wait in it
    UNDECIDED = "undecided"  # a decision could not take effect: its application has changed
    OVERTAKEN = "overtaken"  # an organizer's held letter asked for what was answered meanwhile
    PANELIST = "panelist"  # a panelist writes what a person has to see to
    UNTOLD = "untold"  # what time brought to an application could not be done; it is tried again
    PANELIST_LEFT = "panelist_left"  # who sat on the panel gives up the seat
    PANEL_LACKS = "panel_lacks"  # an application has fewer panelists than it needs
    UNCOVERED = "uncovered"  # nobody on the panel for a category or an origin of the rule
    NO_QUORUM = "no_quorum"  # ballots can be cast no more, and too few were
    OPEN_TIE = "open_tie"  # the panel is divided, and the call leaves that to organizers
    OPINIONS = "opinions"  # opinions on a city that its writers confirmed and nobody has read
    DOMAIN = "domain"  # more confirmed votes from one domain than count by themselves
    FLOOD = "flood"  # so many that none of that domain counts before somebody looked
    OBJECTION = "objection"  # an objection that must be answered
    OVERDUE = "overdue"  # one whose due date has passed
    PLACE_ASKED = "place_asked"  # the certificate is to be received elsewhere
    CANNOT_ATTEND = "cannot_attend"  # a titled city says that it cannot come to the Convention
    UNATTENDED = "unattended"  # it is late and not settled who comes for a titled city
    ERASURE = "erasure"  # somebody asks for their data to be erased
    CHAT_CLOSED = "chat_closed"  # the desk cannot write where organizers work
    HOSTING_INTEREST = "hosting_interest"  # a titled city would like to host
    REPLACED = "replaced"  # one person of a city gave another answer than a colleague had
    REROUTED = "rerouted"  # who left a chat is written to by mail: settled as it comes


URGENT = frozenset({
    CaseKind.PARKED, CaseKind.SAME_CITY, CaseKind.LOOP, CaseKind.BOUNCED, CaseKind.APPROVAL,
    CaseKind.STAGE_CLOSED, CaseKind.UNDECIDED, CaseKind.UNTOLD, CaseKind.NO_QUORUM,
    CaseKind.FLOOD, CaseKind.OVERDUE, CaseKind.CHAT_CLOSED, CaseKind.PANELIST_LEFT,
})  # fmt: skip

CALLED_ONCE = frozenset({CaseKind.APPROVAL})
"""Urgent kinds of which one waiting case calls the organizers, however many join it."""

ONE_AT_A_TIME = frozenset({
    CaseKind.UNUSABLE, CaseKind.SAME_CITY, CaseKind.STRANGER, CaseKind.LOOP,
    CaseKind.UNTOLD, CaseKind.UNDECIDED, CaseKind.OPINIONS, CaseKind.PANEL_LACKS,
    CaseKind.UNCOVERED, CaseKind.NO_QUORUM, CaseKind.OPEN_TIE, CaseKind.PLACE_ASKED,
    CaseKind.CANNOT_ATTEND, CaseKind.UNATTENDED, CaseKind.HOSTING_INTEREST, CaseKind.FOLLOW_UP,
    CaseKind.TAKEN_BACK,
})  # fmt: skip
"""Kinds of which a city has one waiting case at the most."""

MOST_LISTED = 2_000
"""Characters of what is listed in one case."""
GATHERING = {CaseKind.AFTER_REGISTRATION: timedelta(hours=1), CaseKind.LATE: timedelta(days=366)}
"""Kinds of which what one person writes is one case with the words of each mail, and how long after
the first it still is.
"""


TOLD = (CaseKind.FOLLOW_UP, CaseKind.TAKEN_BACK)
"""Kinds in which a city asks nothing, and a person reads what it wrote."""

ASKED = (CaseKind.QUESTION, *TOLD)
"""Kinds in which a city waits for an organizer's word while its application goes on."""

ANSWERABLE = frozenset({
    CaseKind.QUESTION, CaseKind.UNUSABLE, CaseKind.AFTER_REGISTRATION, CaseKind.LATE,
    CaseKind.CANNOT_ATTEND, CaseKind.HOSTING_INTEREST, *TOLD,
})  # fmt: skip
"""Kinds whose text is a contact's own, so that an answer to it may go to them."""


def is_panelists(case: "Case") -> bool:
    """Whether a panelist wrote it, so that an answer may go to them."""
    return case.kind is CaseKind.PANELIST and None not in (case.contact, case.message)


class Awaited(StrEnum):
    """A panelist's word by which their matter is settled."""

    DECLARATION = "declaration"  # of the cities with which they may have a conflict of interest
    SEAT = "seat"  # whether they accept the invitation
    LEAVING = "leaving"  # whether they give up their seat
    VERDICTS = "verdicts"  # all of a ballot of which some could not be read


def answer_name(answer: str | None) -> str:
    """A short name of an answer: another one has another name."""
    return hashlib.sha256((answer or "").encode()).hexdigest()[:16]


@dataclass(frozen=True, kw_only=True)
class Told:
    """Question and answer of a case as all applicants read them, without who asked (V2)."""

    of_case: int
    question: str
    answer: str

    def says(self, answer: str) -> bool:
        """Whether this is the very answer, however it is broken into lines."""
        return self.answer.split() == answer.split()


@dataclass(frozen=True, kw_only=True)
class Shared(Told):
    """The same as it is kept, for who applies later.

    `basis` is the name of the answer to the case that these words were made of, `letters` how the
    IDs of the letters begin that told them first, at that moment.
    """

    at: datetime
    basis: str
    letters: str


@dataclass(frozen=True, kw_only=True)
class Case:
    """One matter. `message` is the kept message it came from; `closed_at` None while it waits.

    `answer` is what an organizer answered, `shared_at` when all applicants were told (V2).
    `words_on` where a panelist's words are closed until the count: the applications that they may
    judge, none named where it may be any of theirs; None where nothing is closed. `ties_on` where a
    panelist may have a conflict of interest: the applications that their words name, none where it
    may be with any; None where they tell no tie. `cleared_on` where they say to have none with an
    application on which they declared one, which stands. `awaits` is what they were asked.
    """

    kind: CaseKind
    text: str
    at: datetime
    application: int | None = None
    message: str | None = None
    contact: str | None = None  # address key of who asked
    number: int | None = None  # given by the store
    closed_at: datetime | None = None
    answer: str | None = None
    shared_at: datetime | None = None
    words_on: tuple[int, ...] | None = None
    ties_on: tuple[int, ...] | None = None
    cleared_on: int | None = None
    awaits: Awaited | None = None

    def may_tie(self, panelist: str, application: int, declared: Sequence[Declaration]) -> bool:
        """Whether by it this panelist may have a conflict on which they did not declare since."""
        if self.ties_on is None or self.contact != panelist:
            return False
        return (not self.ties_on or application in self.ties_on) and not any(
            one.at > self.at
            for one in declared
            if (one.application, one.panelist) == (application, panelist)
        )

    def ties(self, panelist: str, declared: Sequence[Declaration]) -> bool:
        """Whether it names an application on which by it they may still have a conflict."""
        return any(self.may_tie(panelist, city, declared) for city in self.ties_on or ())

    @property
    def is_out_of_chat(self) -> bool:
        """Whether a letter to somebody in a chat was refused for good: no mail address is wrong."""
        return self.kind is CaseKind.BOUNCED and (self.contact or "").endswith(IN_SLACK)
