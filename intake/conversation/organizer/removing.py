"""A contact whom organizers take off a file, as where an address is wrong or they have moved on.

Invariant: somebody is left whom letters reach. Who is taken off reads that, and nothing of the
file; who is left reads whom it concerns, and why. No answer changes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from intake import names, stages
from intake.applications import Application
from intake.contacts import Contact, Standing
from intake.conversation.circulars import to_all
from intake.conversation.city import wishes
from intake.conversation.city.contacts import identity
from intake.conversation.proceedings import Proceeding, turn
from intake.conversation.turns import Notes, Turn
from intake.errors import Refusal
from intake.messages import Address
from intake.notices import ContactRemoved, TakenOff


@dataclass(frozen=True, kw_only=True)
class Removal:
    """Somebody taken off in every form in which they are on the file, and who is left."""

    turn: Turn
    forms: tuple[Contact, ...]
    left: tuple[Contact, ...]


def people(application: Application) -> list[tuple[Contact, ...]]:
    """Everybody on the file, each in all their forms, the one whom letters reach first."""
    forms: dict[str, list[Contact]] = {}
    for one in application.contacts:
        if one.standing is not Standing.LEFT:
            forms.setdefault(one.token, []).append(one)
    return [
        tuple(sorted(each, key=lambda one: one.standing is not Standing.ACTIVE))
        for each in forms.values()
    ]


def remove(proceeding: Proceeding, who: str, reason: str) -> Removal | Refusal:
    """Whoever is meant off the file, and told, as is everybody who is left."""
    application, reason = proceeding.application, " ".join(reason.split())
    forms = _meant(application, who)
    if isinstance(forms, Refusal):
        return forms
    left = tuple(one for one in proceeding.contacts if one.token != forms[0].token)
    if refusal := _refusal(application, forms, left, reason):
        return refusal
    notes = Notes(application=application)
    wishes.take_off(notes, forms)
    notes.note(
        "contact_removed",
        address=forms[0].address.key,
        by=proceeding.organizer,
        reason=reason,
        former={one.address.key: one.standing.value for one in forms},
    )
    removed = ContactRemoved(
        application=application.number,
        city=application.city,
        person=identity.by_name(application, forms[0]).address.shown,
        reason=reason,
    )
    goodbye = TakenOff(application=application.number, city=application.city)
    reached = [identity.by_name(application, one) for one in forms if _is_reached(one)]
    farewell = to_all(lambda _: goodbye, reached, proceeding.threads, hold=True)
    told = proceeding.letters(lambda _: removed, to=left)
    return Removal(turn=turn(notes, *farewell, *told), forms=forms, left=left)


def _is_reached(contact: Contact) -> bool:
    return contact.standing is Standing.ACTIVE


def _meant(application: Application, who: str) -> tuple[Contact, ...] | Refusal:
    """Who has this address, else who goes by this name."""
    words, several = " ".join(who.split()), people(application)
    key = Address(address=words).key
    found = [each for each in several if any(one.address.key == key for one in each)]
    found = found or [each for each in several if words.casefold() in _names(application, each)]
    if len(found) == 1:
        return found[0]
    what = "Several people on" if found else "Nobody on"
    are = "go by" if found else "goes by"
    named = [one[0].address.address for one in found] or _called(application, several)
    text = (
        f"{what} the file of {application.told} {are} “{words}”. Name one by the address"
        f"{'' if found else ' or name'}: {'; '.join(named) or 'nobody'}."
    )
    return Refusal(reason="several_people" if found else "no_such_person", text=text)


def _called(application: Application, several: Sequence[tuple[Contact, ...]]) -> list[str]:
    """Each by their address, and who is in a chat alone by the name by which they can be meant."""
    first = [identity.by_name(application, forms[0]).address for forms in several]
    return [one.name if one.channel == "slack" and one.name else one.address for one in first]


def _names(application: Application, forms: Sequence[Contact]) -> Iterator[str]:
    for one in forms:
        if name := identity.by_name(application, one).address.name:
            yield name.casefold()


def _refusal(
    application: Application,
    forms: Sequence[Contact],
    left: Sequence[Contact],
    reason: str,
) -> Refusal | None:
    number, whose = application.number, application.told
    if not stages.may_have_contacts(application):
        text = f"Nobody writes for {whose} any more: it is {application.state.value}."
        return Refusal(reason="over", text=text)
    if not names.is_said(reason):
        return Refusal(reason="no_reason", text="Say why: who is left on the file reads it.")
    if not left:
        who = identity.by_name(application, forms[0]).address.shown
        return Refusal(
            reason="nobody_left",
            text=f"Without {who} no letter would reach anybody of {whose}. Add "
            f"somebody first: `citydesk contact add {number} ADDRESS`.",
        )
    return None
