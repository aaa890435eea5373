"""What the city and its objector hear of an objection: raised, answered, taken back.

Invariant: a city never hears who objected, nor reads where they are reached, and reads no words of
theirs that no organizer has read.
"""

from collections.abc import Iterable

from intake.applications import Application
from intake.consultation import Objection, people
from intake.contacts import Standing
from intake.conversation.circulars import to_all
from intake.conversation.city.contacts import identity
from intake.conversation.public import set_apart
from intake.conversation.public.hearing import PublicHearing
from intake.conversation.turns import Turn
from intake.messages import PUBLIC, Address
from intake.notices import (
    Addressed,
    CityNotice,
    ObjectionRaised,
    ObjectionSettled,
    ObjectorAnswered,
    Spoken,
)


def tell_city(hearing: PublicHearing, ledger: Iterable[Objection]) -> Turn:
    """Letters to the city about what the public raised or took back, without its words."""
    turn = Turn()
    for one in ledger:
        application = hearing.application(one.city)
        turn += Turn(letters=_told(hearing, application, one) if application else ())
    return turn


def notice(application: Application, entry: Objection, words: str) -> CityNotice:
    """What the city hears of the entry as it stands; `words` where an organizer has read them."""
    number, city = application.number, application.city
    shown = entry.shown if words else None
    words = quoted(words, entry.address, entry.language, shown)
    if entry.is_open:
        return ObjectionRaised(application=number, city=city, words=words, due_by=entry.due_by)
    return ObjectionSettled(
        application=number, city=city, words=words, raised_at=entry.raised_at, answer=entry.answer
    )


def quoted(words: str, address: str, language: str, shown: str | None = None) -> str:
    """Words of an objection as its city reads them: without the name that ends them, too."""
    return set_apart.said(words, address, language, shown)


def is_objector(entry: Objection, address: Address) -> bool:
    """Whether a contact of the city raised it: they hear of it as whoever objects does, once."""
    is_same = address.key == Address(address=entry.address).key
    return is_same or people.person(address.address) == entry.person


def to_objector(application: Application, entry: Objection) -> Addressed:
    """The answer on its way to who raised it, held as an organizer's letters are."""
    said = ObjectorAnswered(
        voice=Spoken(kind="objection", city=application.city or "", text=entry.text),
        raised_at=entry.raised_at,
        answer=entry.answer,
    )
    return Addressed(
        notice=said,
        to=Address(address=entry.address),
        language=entry.language,
        token=PUBLIC,
        rules_of=entry.city,
        hold=True,
    )


def _told(
    hearing: PublicHearing, application: Application, entry: Objection
) -> tuple[Addressed, ...]:
    reached = (
        one
        for one in application.contacts
        if one.standing is Standing.ACTIVE and not is_objector(entry, one.address)
    )
    active = [identity.by_name(application, one) for one in reached]
    threads = hearing.threads(application.number)
    return to_all(lambda contact: notice(application, entry, ""), active, threads)
