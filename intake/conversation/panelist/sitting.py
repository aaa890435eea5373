"""What the desk holds that bears on one panelist's mail, and that mail being heard.

Invariant: nothing of another panelist is in it but how they are called.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from intake import languages
from intake.applications import Application
from intake.calls.model import Call
from intake.cases import Awaited, Case, CaseKind
from intake.conversation import sentences, wordings
from intake.conversation.panelist.declaring import called
from intake.conversation.panelist.panelist_letters import CONFLICTS, INVITATION, number_of
from intake.conversation.spelling import fold
from intake.conversation.turns import OWN, Bond
from intake.messages import Message
from intake.notices import Letter
from intake.notices.panel import City
from intake.panel import ballots
from intake.panel.ballots import Ballot
from intake.panel.blindness import Standpoint
from intake.panel.conflicts import Declaration
from intake.panel.roster import Panelist

_LINE = re.compile("\n")
_EMPTY_LINE = re.compile(r"\n[^\S\n]*\n")


def squeezed(text: str) -> str:
    """The text folded, with single blanks."""
    return " ".join(fold(text).split())


@dataclass(frozen=True, kw_only=True)
class Seated:
    """One application as this panelist stands to it.

    `call` is the version it was opened under, `ballot` their own newest form. `is_handed` where
    its packet was sent to them before, `is_open` where organizers have sent its packets out at all,
    `is_told_of` where open words of theirs that may tell a conflict name it.
    """

    application: Application
    call: Call
    stands: Standpoint
    ballot: Ballot | None = None
    is_handed: bool = False
    is_open: bool = False
    is_told_of: bool = False

    @property
    def number(self) -> int:
        return self.application.number

    @property
    def city(self) -> City:
        one = self.application
        return City(application=one.number, name=one.city or "", country=one.country or "")

    @property
    def closes_at(self) -> datetime:
        """Until when their ballot on it is taken."""
        return ballots.closes_at(self.call, self.stands.granted)

    @property
    def is_asked(self) -> bool:
        """Whether the panelist has still to say if they have a conflict with it."""
        return not self.stands.has_declared and not self.stands.conflicts

    @property
    def awaits_ballot(self) -> bool:
        """Whether it is theirs to judge and the ballot is not whole yet."""
        stands = self.stands
        is_theirs = stands.is_assigned and not stands.conflicts and not stands.is_tallied
        return is_theirs and not ballots.is_whole(self.ballot, self.call)


@dataclass(frozen=True, kw_only=True)
class Sitting:
    """Everything the desk holds that bears on one panelist's mail; of other panelists nothing.

    `call` is the one in force. `bond` is `token` for mail to the panelist's own reply address,
    `thread` where they answer a letter of ours to them, `address` for their mailbox alone,
    `stranger` where somebody else wrote to their reply address or answers a letter to them.
    `letter` is our letter being answered, `asked` the last one to them that numbered cities
    (its `questions` are the numbers of the applications, in the order of its list): the answered
    one, else their newest. `assigned` is what they are to judge, by number. The callables look
    into the store: `cities` are all applications that a panel judges (registered, by number),
    `living` are all of the edition that have not ended, `city` is any one by number, `again` reads
    a kept message anew. `salt` gives random bytes.
    `quoted` is the application that the newest letter of ours in the thread is about, of those that
    are about one. `others` are the names and mailboxes of all others on the roster: a question
    about them is known by these. `has_judged` where a city that they judge, or ever judged, is not
    counted yet: who has left or has a conflict now wrote as a judge all the same. `is_citys` where
    the mailbox is on a city's file as well, or the mail came to the reply address of one.
    """

    call: Call
    panelist: Panelist
    bond: Bond
    letter: Letter | None = None
    asked: Letter | None = None
    declared: tuple[Declaration, ...] = ()
    assigned: tuple[Seated, ...] = ()
    cities: Callable[[], tuple[Seated, ...]]
    city: Callable[[int], Seated | None]
    living: Callable[[], tuple[Seated, ...]] = tuple
    again: Callable[[str], Message | None] = lambda _: None
    salt: Callable[[], bytes] = bytes
    quoted: int | None = None
    others: Callable[[], tuple[str, ...]] = tuple
    has_judged: bool = False
    is_citys: bool = False

    @property
    def is_own(self) -> bool:
        """Whether nobody else can have written this by knowing an address alone."""
        return self.bond in OWN


@dataclass(frozen=True)
class Heard:
    """One message of a panelist being heard."""

    sitting: Sitting
    message: Message
    now: datetime

    @property
    def panelist(self) -> Panelist:
        return self.sitting.panelist

    @property
    def text(self) -> str:
        return self.message.reply

    @property
    def language(self) -> str:
        return self.message.language or languages.spoken_in(self.text, self.panelist.spoken)

    @property
    def about(self) -> str:
        """What the letter being answered is about (`pending`), "" where none is."""
        letter = self.sitting.letter
        return (letter.pending or "") if letter else ""

    def matter(
        self,
        text: str,
        *,
        words_on: tuple[int, ...] | None = None,
        ties_on: tuple[int, ...] | None = None,
        cleared_on: int | None = None,
        awaits: Awaited | None = None,
    ) -> Case:
        """What a person has to see of this mail, in these words; what it is on, as in `Case`."""
        return Case(
            kind=CaseKind.PANELIST,
            text=text,
            at=self.now,
            message=self.message.id,
            contact=self.panelist.key,
            words_on=words_on,
            ties_on=ties_on,
            cleared_on=cleared_on,
            awaits=awaits,
        )

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """Every sentence of the mail as it is written."""
        cut = sentences.sentences(sentences.whole(self.text), self.language)
        return tuple(wordings.own(self.text, one) for one in cut)

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """Every line, folded and with single blanks."""
        return self._parts(_LINE)

    @cached_property
    def paragraphs(self) -> tuple[str, ...]:
        """Every paragraph, in the same form."""
        return self._parts(_EMPTY_LINE)

    def _parts(self, parting: re.Pattern[str]) -> tuple[str, ...]:
        said = (part for one in self.message.passages for part in parting.split(one.text))
        return tuple(squeezed(one) for one in said)

    @cached_property
    def cities(self) -> tuple[Seated, ...]:
        return self.sitting.cities()

    @cached_property
    def known(self) -> tuple[Seated, ...]:
        """The same, and then every other living application: a conflict may be with any of them."""
        asked = {one.number for one in self.cities}
        return (*self.cities, *(one for one in self.sitting.living() if one.number not in asked))

    @cached_property
    def thread(self) -> Seated | None:
        """The city that the answered letter is about, or one before it, or the subject alone.

        Who answers our question of conflicts answers it for all cities.
        """
        return None if self.about in (CONFLICTS, INVITATION) else self.packet

    @cached_property
    def packet(self) -> Seated | None:
        """The same, whatever the letter asks: a ballot is of this city where it names none."""
        number = number_of(self.about) or self.sitting.quoted
        return self.sitting.city(number) if number else self._named_by_subject()

    def _named_by_subject(self) -> Seated | None:
        subject = self.message.subject
        found = [one for one in self.cities if called.spells(subject, one.city.name)]
        return found[0] if len(found) == 1 else None

    def as_own(self, message: Message) -> "Heard":
        """An earlier mail taken up on their word: what is in time is decided by that word."""
        heard = replace(message, received_at=self.message.received_at)
        return Heard(replace(self.sitting, letter=None), heard, self.now)
