"""Which city an application claims, and how two people who write for one city meet.

Invariant: one living application a city, and none beside one that was decided in its edition;
nobody is given another person's file before the people on that file have said yes.
"""

from collections.abc import Callable
from dataclasses import replace

from intake.answers.geography import places
from intake.answers.values import Text
from intake.applications import Application, Pending
from intake.calls.identity import CITY, COUNTRY, WRITER
from intake.cases import Case, CaseKind
from intake.contacts import Contact, Standing
from intake.conversation.intents import undersigned
from intake.conversation.turns import EXCERPT, Hearing, Notes, to_contact
from intake.notices import ConfirmPerson, Remark, RemarkKind


def claim(notes: Notes, hearing: Hearing) -> tuple[Remark, ...]:
    """Claim the city that was named, or let the two parties meet where somebody already did."""
    city, country = named(notes.application)
    if not city:
        return ()
    key = key_of(notes.application)
    holder = hearing.dossier.holder(key) if key else None
    if holder and holder.number != notes.application.number:
        return _meet(notes, hearing, holder, city)
    _settle(notes, city, country, key)
    return ()


def named(application: Application) -> tuple[str | None, str | None]:
    """The city and country that the answers name, whoever holds them."""
    city, country = application.place(CITY), application.place(COUNTRY)
    if not city or not city.city:
        return None, None
    return city.city, (country and country.country) or city.country


def key_of(application: Application) -> str | None:
    """The key of the city that the answers name; None as long as its country is not known."""
    city, country = named(application)
    return places.key(city, country) if city and country else None


def is_unsettled(application: Application) -> bool:
    """A city was named, but another application holds it and the people have not agreed yet."""
    return CITY in application.current and application.city is None


def first_contact(application: Application) -> Contact | None:
    """Who is asked about other people: the first contact whom letters still reach."""
    active = (one for one in application.contacts if one.standing is Standing.ACTIVE)
    return next(active, None)


def unsigned(
    application: Application, hearing: Hearing, says: Callable[[str], bool] | None = None
) -> Hearing:
    """The mail above the writer's name; `says` as `undersigned.cut` asks it.

    Without it only a name that the contact is known by ends the mail: as we have it, as they state
    it, as their mail program calls them.
    """
    names = _names(application, hearing)
    if not undersigned.cut(hearing.message.reply, hearing.language, names, says)[1]:
        return hearing
    *before, last = hearing.message.passages
    above, signature = undersigned.cut(last.text, hearing.language, names, says)
    kept = (*before, replace(last, text=above)) if signature else tuple(before)
    return replace(hearing, message=replace(hearing.message, passages=kept))


def signature(application: Application, hearing: Hearing) -> str:
    """The writer's name at the end of the mail, and what stands around it."""
    text, names = hearing.message.reply, _names(application, hearing)
    return undersigned.cut(text, hearing.language, names, lambda _: False)[1]


def _names(application: Application, hearing: Hearing) -> tuple[str, ...]:
    contact = hearing.contact
    stated = by_name(application, contact)
    return contact.address.name, stated.address.name, hearing.message.sender.name


def by_name(application: Application, contact: Contact) -> Contact:
    """The contact under the name they stated themselves, before what their mail program calls them.

    A program may say "Berg, Katrin" or name the whole city hall. Whom their mail does not name is
    called as in the chat in which they are the same person.
    """
    is_on_file = application.contact(contact.address) is not None
    forms = (contact, *(application.person(contact) if is_on_file else ()))
    told = application.current.get(WRITER)
    name = next((one.address.name for one in forms if one.address.name), "")
    if told and isinstance(told.value, Text) and told.by in {one.address.key for one in forms}:
        name = told.value.text
    return replace(contact, address=replace(contact.address, name=name))


def _settle(notes: Notes, city: str, country: str | None, key: str | None) -> None:
    if (notes.application.city, notes.application.country) == (city, country):
        return
    notes.application = replace(notes.application, city=city, country=country, city_key=key)
    notes.note("city_claimed", city=city, country=country)


def _meet(notes: Notes, hearing: Hearing, holder: Application, city: str) -> tuple[Remark, ...]:
    """Ask the first contact and the organizers, once; tell the writer nothing of the file.

    Where the holder was titled or declined nobody on its file is asked: only organizers can say
    what becomes of the city.
    """
    number, former = notes.application.number, notes.application.city
    notes.application = replace(notes.application, city=None, country=None, city_key=None)
    changed = (one for one in reversed(notes.others) if one.number == holder.number)
    holder = next(changed, holder)  # as it is saved: the last form of it
    about = [one for one in holder.pending if (one.kind, one.application) == ("colleague", number)]
    is_asked = bool(about)
    me = None if holder.is_over else _in_chat(hearing, holder)
    asked = me or (None if holder.is_over else first_contact(holder))
    waits = any(one.asked for one in about) if about else asked
    kind: RemarkKind = "city_already_applies" if waits else "city_for_organizers"
    told = Remark(kind="city_yours_there" if me and waits else kind, words=city)
    if former or not is_asked:
        notes.note("city_met", city=city, holder=holder.number)
    if is_asked:
        return () if _is_told(hearing, former, about) else (told,)
    if asked:
        _ask(notes, hearing, holder, asked, is_own=me is not None)
    if me:
        return (told,)  # probably one person: nobody has to look before they said no
    person = hearing.contact.address
    first = "The first contact has been asked." if asked else "Nobody on that file has been asked."
    notes.cases.append(
        Case(
            kind=CaseKind.SAME_CITY,
            text=f"{person.in_full} (application {number}) also writes for {city}, which "
            f"application {holder.number} holds ({holder.state.value}). {first}",
            at=hearing.now,
            application=holder.number,
            message=hearing.message.id,
        )
    )
    return (told,)


def _is_told(hearing: Hearing, former: str | None, about: list[Pending]) -> bool:
    """Whether a chat has been told that already, and nobody has answered since.

    A mail is read alone, and is told each time.
    """
    letter, is_chat = hearing.dossier.letter, hearing.message.channel == "slack"
    if former or letter is None or not is_chat or letter.channel != "slack":
        return False
    return all(one.at <= letter.created_at for one in about)


def _in_chat(hearing: Hearing, holder: Application) -> Contact | None:
    """Who writes for the city in a chat and shows there the address that this mail comes from.

    It binds nobody: a profile is not vouched for, and neither is a mail's From.
    """
    if hearing.message.channel != "mail":
        return None
    sender = hearing.message.sender.key
    active = (one for one in holder.contacts if one.standing is Standing.ACTIVE)
    return next((one for one in active if one.claims == sender), None)


def _ask(
    notes: Notes, hearing: Hearing, holder: Application, asked: Contact, *, is_own: bool
) -> None:
    pending = Pending(
        id=f"colleague:{notes.application.number}",
        kind="colleague",
        asked=asked.address.key,
        at=hearing.now,
        address=hearing.contact.address,
        application=notes.application.number,
    )
    notes.others.append(replace(holder, pending=(*holder.pending, pending)))
    notice = ConfirmPerson(
        application=holder.number,
        city=holder.city,
        person=hearing.contact.address,
        excerpt=hearing.message.reply[:EXCERPT],
        about_city=True,
        is_own=is_own,
    )
    notes.letters.append(to_contact(notice, by_name(holder, asked), pending=pending.id))
