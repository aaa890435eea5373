"""What one message of the public's is heard with.

Invariant: only what bears on this message is looked up, however many voices there are.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from intake.applications import Application
from intake.calls.consultation import Consultation
from intake.calls.model import Call
from intake.consultation import Domain, Objection, Opinion, Vote, people
from intake.consultation.links import Purpose
from intake.consultation.pace import Recent
from intake.contacts import Keys
from intake.conversation.public import public_cities
from intake.conversation.public.public_cities import AnnouncedCity
from intake.notices import Letter


@dataclass(frozen=True, kw_only=True)
class NamedVoice:
    """The voice that a message is about, proved by more than an address.

    By the word of a link, pressed or repeated in a mail (then `purpose` is the word's), or by our
    letter that the mail answers (then it is None); `is_offer` where that letter asks whether the
    voice is taken back.
    """

    voice: Vote | Opinion
    purpose: Purpose | None = None
    is_offer: bool = False


@dataclass(frozen=True, kw_only=True)
class PublicHearing:
    """Everything the desk holds that bears on one message of the public's.

    `closes_at` is None before the announcement is public: then there are no `cities`. `page` is the
    announcement's address, "" where there is no page. The callables look into the store, of this
    edition: `voices` of a person, newest first, lapsed ones left out, and those of before they were
    erased; `domain` by its name (a new one where it is unknown); `recent` counts what came before a
    voice; `objections` are a person's open ones; `application` by number, `threads` the last
    letters to its contacts, `answered` the objection of its writer's whose answer the message
    answers, `is_again` whether it answers a letter that asks to write anew, `is_denied` whether a
    letter said of a voice that it does not count.
    """

    call: Call
    keys: Keys
    closes_at: datetime | None
    cities: tuple[AnnouncedCity, ...]
    named: NamedVoice | None
    voices: Callable[[str], tuple[Vote | Opinion, ...]]
    domain: Callable[[str], Domain]
    recent: Callable[[Vote | Opinion], Recent]
    objections: Callable[[str], tuple[Objection, ...]]
    application: Callable[[int], Application | None]
    threads: Callable[[int], Mapping[str, Letter]]
    page: str = ""
    answered: Objection | None = None
    is_again: bool = False
    is_denied: Callable[[Vote | Opinion], bool] = lambda _: False

    @property
    def rules(self) -> Consultation | None:
        """The rules of the consultation; None while nothing is announced."""
        return self.call.consultation if self.closes_at else None

    def person(self, address: str) -> str:
        """Who writes from there; "" where it is no mailbox."""
        return people.person(address, self.call.mailboxes)

    def city(self, application: int) -> AnnouncedCity | None:
        """The announced city with this application."""
        return next((one for one in self.cities if one.application == application), None)

    def keyed(self, key: str) -> AnnouncedCity | None:
        """The announced city that a page names so."""
        return public_cities.keyed(self.cities, key)
