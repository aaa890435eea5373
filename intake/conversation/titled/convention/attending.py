"""Who attends the Convention for a titled city: asked with the title, told by mail, settled (V5).

Invariant: nobody attends but by the word of a contact whom nobody can pass for; nothing a city
writes about it is lost: what is not read a person reads.
"""

import re
from dataclasses import replace

from intake import ceremony as ceremonies
from intake.answers import folding
from intake.answers.geography import cities
from intake.applications import Application, State
from intake.cases import Case, CaseKind
from intake.ceremony import Attending, Ceremony, Delegate, Interest, Settlement
from intake.contacts import Contact
from intake.conversation import sentences
from intake.conversation.city.contacts import identity
from intake.conversation.intents import courtesy
from intake.conversation.proceedings import Proceeding, heard_by
from intake.conversation.spelling import squeeze
from intake.conversation.titled.convention import (
    attending_changes,
    attending_elsewhere,
    attending_letters,
    attending_reading,
    attending_unread,
    attending_writers,
    attending_yes,
    receiving,
    receiving_reading,
)
from intake.conversation.titled.convention.attending_sheet import Said
from intake.conversation.titled.convention.receiving_reading import Wish
from intake.conversation.turns import EXCERPT, OWN, Hearing, Turn
from intake.errors import Refusal
from intake.journal import Entry
from intake.notices import AttendanceNoted, CityNotice, InterestNoted, PlaceNoted

WAITING = (CaseKind.CANNOT_ATTEND, CaseKind.UNATTENDED)
"""Matters that wait until it is settled who attends."""


# --- with the title and without it --------------------------------------------------------------


def begin(proceeding: Proceeding, ceremony: Ceremony) -> Turn:
    """The attendance of a title that has just taken effect, with the letter that asks who comes."""
    consulted = receiving.brought_up(proceeding.call, proceeding.application, ceremony)
    turn = receiving.opened(proceeding, ceremony, consulted)
    after = ceremonies.opened(consulted, proceeding.now)

    def say(contact: Contact) -> CityNotice:
        return attending_letters.asked(proceeding, after)

    assert after.attending
    entry = _entry(proceeding.application, "attendance_opened", standing=after.attending.value,
                   keeps_interest=after.interest is not None)  # fmt: skip
    letters = attending_letters.at_once(proceeding.letters(say))
    return turn + Turn(entries=(entry,), letters=letters, ceremonies=(after,))


def close(proceeding: Proceeding, reason: str) -> Turn:
    """What a title taken back ends; the letter about that says so. An interest in hosting waits."""
    ceremony = proceeding.ceremony
    after = ceremonies.ended(ceremony, proceeding.now) if ceremony else None
    if after is None or after == ceremony:
        return Turn()
    entry = _entry(proceeding.application, "attendance_closed", reason=reason,
                   by=proceeding.organizer)  # fmt: skip
    return Turn(entries=(entry,), ceremonies=(after,), settled=WAITING)


def settle(proceeding: Proceeding, ceremony: Ceremony, reason: str) -> Turn | Refusal:
    """An organizer waits no longer for the city's answer; the city hears why."""
    word = Settlement(by=proceeding.organizer, reason=" ".join(reason.split()), at=proceeding.now)
    after = ceremonies.settled(ceremony, word)
    if isinstance(after, Refusal):
        return after
    entry = _entry(proceeding.application, "attendance_settled", reason=word.reason, by=word.by,
                   **heard_by(proceeding))  # fmt: skip
    return Turn(
        applications=(proceeding.application,),
        entries=(entry,),
        letters=attending_letters.settled(proceeding, word.reason),
        settled=WAITING,
        ceremonies=(after,),
    )


def set_by(
    proceeding: Proceeding,
    ceremony: Ceremony,
    people: tuple[str, ...],
    *,
    is_confirmed: bool,
    reason: str,
) -> Turn | Refusal:
    """An organizer says who comes, each as "Name, office"; the city reads the list, and why."""
    reason = " ".join(reason.split())
    named = tuple(_delegate(one) for one in people)
    after = ceremonies.set_by(ceremony, named, is_confirmed=is_confirmed, reason=reason)
    if isinstance(after, Refusal):
        return after
    assert ceremony.attendance
    assert after.attendance
    entry = _entry(
        proceeding.application, "attendance_set", delegates=_shown(after.attendance.delegates),
        is_confirmed=is_confirmed, reason=reason, by=proceeding.organizer,
        former=attending_letters.kept(ceremony.attendance), **heard_by(proceeding),
    )  # fmt: skip
    return Turn(
        applications=(proceeding.application,),
        entries=(entry,),
        letters=attending_letters.set_by(proceeding, after, reason),
        settled=() if after.attending is Attending.AWAITED else WAITING,
        ceremonies=(after,),
    )


def _delegate(words: str) -> Delegate:
    name, _, office = re.sub("[،，、;]", ",", words, count=1).partition(",")
    return Delegate(name=" ".join(name.split()), office=" ".join(office.split()))


# --- what the city says -------------------------------------------------------------------------


def hear(hearing: Hearing, application: Application) -> Turn | None:
    """A titled city's mail about the Convention; None where it is about something else."""
    if application.state is not State.TITLED or hearing.dossier.bond not in OWN:
        return None
    ceremony = hearing.dossier.ceremony()
    if ceremony is None or ceremony.attendance is None:
        return None
    wish = receiving_reading.read(hearing.message.reply, hearing.language)
    if wish is None or ceremony.is_elsewhere:
        said = _read(hearing, application, ceremony, hearing.message.reply)
        said = _unread(hearing, ceremony, said)
        said = attending_elsewhere.tied(hearing, ceremony, said, _city(hearing, application))
        return _heard(hearing, application, ceremony, said) if said.is_about else None
    after = receiving.wished(ceremony, receiving.place_in(wish, application))
    asked = receiving.consulted(hearing, application, after, wish.words)
    said = _read(hearing, application, after, wish.rest)
    if said.is_about:
        return asked + _heard(hearing, application, after, said, asks_place=True)
    return asked + _wished(hearing, application, wish)


def _wished(hearing: Hearing, application: Application, wish: Wish) -> Turn:
    """The answer to a mail that asks for another place and says nothing of who comes."""
    rest = tuple(
        one
        for one in sentences.split(wish.rest, hearing.language)
        if not courtesy.is_whole(one, hearing.language)
    )
    notice = PlaceNoted(
        application=application.number, city=application.city, words=wish.words, passed_on=rest
    )
    return Turn(
        applications=(application,),
        entries=(_received(hearing, application),),
        letters=(attending_letters.answer(hearing, notice),),
        cases=(_case(hearing, application, CaseKind.QUESTION, "\n".join(rest)),) if rest else (),
    )


def _read(hearing: Hearing, application: Application, ceremony: Ceremony, text: str) -> Said:
    """What the mail says; a yes counts only where the letter shows who is on the list now."""
    letter = attending_letters.answered(hearing)
    is_asked = letter is not None and attending_letters.asks(letter)
    assert ceremony.attendance
    signature = identity.signature(application, hearing)
    listed = tuple(one.name for one in ceremony.attendance.delegates)
    text = attending_writers.above(text, signature, listed)
    said = attending_reading.read(
        text, hearing.language, is_asked=is_asked, known=attending_changes.known(ceremony),
        city=_city(hearing, application),
        writer=attending_writers.of(hearing, application), gaps=ceremony.attendance.unread,
    )  # fmt: skip
    if is_asked and not (said.is_about and not said.wavers):
        said = attending_yes.read(text, hearing.language) or said
    is_open = said.comes is None and not (said.coming or said.gone or said.hosts)
    if is_open and attending_unread.is_manners(text, hearing.language):
        said = Said(rest=said.rest)
    mark = attending_letters.pending(ceremony.attendance)
    if said.is_bare and said.comes and letter and letter.pending == attending_letters.OPEN:
        said = Said(rest=(text.strip(),), wavers=True, is_half=True)
    if said.is_bare and letter and (letter.pending or mark) not in (mark, attending_letters.OPEN):
        said = replace(said, comes=None)
    signed = {squeeze(one) for one in signature.split("\n")}
    return replace(said, rest=tuple(one for one in said.rest if squeeze(one) not in signed))


def _unread(hearing: Hearing, ceremony: Ceremony, said: Said) -> Said:
    """The same of an answer with unread words that may say who comes: nothing is settled by it."""
    letter = attending_letters.answered(hearing)
    is_answer = letter is not None and attending_letters.asks(letter)
    is_answer = is_answer or said.comes is not None or bool(said.coming or said.gone)
    left = [one for one in said.rest if one not in said.unread]
    is_other = bool(said.comes) and attending_unread.names_office(
        left, hearing.language, attending_changes.known(ceremony)
    )
    may_tell = attending_unread.may_tell(left, hearing.language, attending_changes.known(ceremony))
    if not (is_answer and (may_tell or is_other)):
        return said
    return replace(said, wavers=True, is_half=said.is_half or not said.is_about)


def _city(hearing: Hearing, application: Application) -> frozenset[str]:
    """The keys of the city's own name, in whatever letters it is written, and of where all go."""
    key = folding.key(application.city or "")
    known = cities.dominant(cities.named(key, application.country)) if key else None
    places = attending_elsewhere.here((hearing.call.ceremony.place or {}).values())
    return frozenset({key, *places, *(known.keys if known else ())}) - {""}


def _heard(
    hearing: Hearing,
    application: Application,
    ceremony: Ceremony,
    said: Said,
    *,
    asks_place: bool = False,
) -> Turn:
    is_denied = _is_denied(hearing, said)
    unknown = tuple(one for one in said.gone if not _is_listed(ceremony, one))
    is_open = bool(unknown and ceremony.attendance and ceremony.attendance.delegates)
    said = replace(said, rest=(*said.rest, *unknown), wavers=said.wavers or is_open)
    said = replace(said, is_half=said.is_half or (is_open and bool(said.coming)))
    is_half = attending_changes.is_half(ceremony, said) or attending_changes.is_unread_change(
        hearing, ceremony, said
    )
    if is_half:
        said = replace(said, coming=(), gone=(), comes=None, rest=(hearing.message.reply,))
    after = _told(hearing, ceremony, said, is_denied=is_denied)
    cases = _cases(hearing, application, after, said, is_denied=is_denied)
    notice = _receipt(
        application, after, said, is_denied=is_denied, is_half=is_half, asks_place=asks_place
    )
    if isinstance(notice, AttendanceNoted):
        writer = attending_writers.of(hearing, application) if said.is_writer else None
        notice = replace(notice, replaces=attending_changes.replaces(ceremony, said), writer=writer)
        notice = replace(notice, is_reopened=attending_changes.is_reopened(ceremony, after))
        notice = replace(notice, has_changed=attending_changes.has_changed(ceremony, after))
    return Turn(
        applications=(application,),
        entries=_entries(hearing, application, ceremony, after, said),
        letters=(attending_letters.answer(hearing, notice),),
        cases=cases,
        settled=() if after.attending in (Attending.AWAITED, Attending.ABSENT) else WAITING,
        ceremonies=(after,),
        fruitless=after == ceremony and not cases,
    )


def _receipt(
    application: Application,
    after: Ceremony,
    said: Said,
    *,
    is_denied: bool,
    is_half: bool,
    asks_place: bool,
) -> AttendanceNoted | InterestNoted:
    """What was understood; of who comes only where the mail speaks of that."""
    number, city = application.number, application.city
    assert after.attendance
    is_told = bool(said.coming or said.gone) or said.comes is not None or is_denied or said.wavers
    if said.hosts and not (is_told or asks_place):
        return InterestNoted(application=number, city=city, words=said.hosts, passed_on=said.rest)
    return AttendanceNoted(
        application=number,
        city=city,
        attendance=after.attendance,
        is_lifted=after.is_elsewhere,
        is_denied=is_denied,
        is_half=is_half,
        is_nobody=after.attendance.is_absent and said.comes is False,
        passed_on=said.rest,
        has_interest=bool(said.hosts),
        asks_place=asks_place,
        ties_to_place=said.is_elsewhere,
    )


def _is_denied(hearing: Hearing, said: Said) -> bool:
    """A bare no to a receipt says that it is wrong, not that nobody comes."""
    letter = attending_letters.answered(hearing)
    is_receipt = letter is not None and letter.notice in attending_letters.SHOWING
    return is_receipt and said.is_bare and said.comes is False


def _is_listed(ceremony: Ceremony, words: str) -> bool:
    delegates = ceremony.attendance.delegates if ceremony.attendance else ()
    return any(ceremonies.is_meant(one, words) for one in delegates)


def _told(hearing: Hearing, ceremony: Ceremony, said: Said, *, is_denied: bool) -> Ceremony:
    assert ceremony.attendance
    if is_denied:
        return replace(ceremony, attendance=ceremonies.denied(ceremony.attendance))
    attendance = ceremonies.told(
        ceremony.attendance, said.coming, gone=said.gone, adds=said.adds, comes=said.comes,
        wavers=said.wavers, is_only=said.is_only, is_whole=said.is_whole,
        unread=said.unread, is_counted=said.is_counted,
    )  # fmt: skip
    interest = ceremony.interest
    if said.hosts:
        by = hearing.contact.address.key
        interest = Interest(words=said.hosts[:EXCERPT], by=by, at=hearing.now)
    return replace(ceremony, attendance=attendance, interest=interest)


def _cases(
    hearing: Hearing, application: Application, after: Ceremony, said: Said, *, is_denied: bool
) -> tuple[Case, ...]:
    """What a person has to see: that nobody comes, that the city would host, all else it wrote."""
    found = []
    if after.attending is Attending.ABSENT and said.comes is False and not is_denied:
        found.append((CaseKind.CANNOT_ATTEND, hearing.message.reply))
    if said.hosts:
        found.append((CaseKind.HOSTING_INTEREST, said.hosts))
    is_over = after.attending in (Attending.LIFTED, Attending.SETTLED)
    is_unasked = is_over and bool(said.coming or said.gone or said.comes is not None)
    if said.rest or is_denied or is_unasked or hearing.message.attachments:
        found.append((CaseKind.QUESTION, "\n".join(said.rest) or hearing.message.reply))
    return tuple(_case(hearing, application, kind, text) for kind, text in found)


def _case(hearing: Hearing, application: Application, kind: CaseKind, text: str) -> Case:
    return Case(
        kind=kind,
        text=text[:EXCERPT],
        at=hearing.now,
        application=application.number,
        message=hearing.message.id,
        contact=hearing.contact.address.key,
    )


def _entries(
    hearing: Hearing, application: Application, former: Ceremony, after: Ceremony, said: Said
) -> tuple[Entry, ...]:
    message, by, known = hearing.message, hearing.contact.address.key, after.attendance
    assert known
    assert after.attending
    told = _entry(
        application, "attendance_told", message=message.id, by=by,
        standing=after.attending.value, delegates=_shown(known.delegates),
        is_confirmed=known.is_confirmed, is_absent=known.is_absent, unread=list(known.unread),
    )  # fmt: skip
    received = _received(hearing, application)
    hosts = _entry(application, "hosting_offered", message=message.id, by=by, words=said.hosts)
    is_told = bool(said.coming or said.gone) or said.comes is not None or said.wavers
    is_told = is_told or known != former.attendance
    return (received, *((told,) if is_told else ()), *((hosts,) if said.hosts else ()))


def _received(hearing: Hearing, application: Application) -> Entry:
    message = hearing.message
    return _entry(
        application, "received", message=message.id, by=message.sender.key,
        bond=hearing.dossier.bond.value, subject=message.subject,
    )  # fmt: skip


def _shown(delegates: tuple[Delegate, ...]) -> list[dict[str, str]]:
    return [{"name": one.name, "office": one.office} for one in delegates]


def _entry(application: Application, act: str, **words: object) -> Entry:
    return Entry(application=application.number, act=act, words=words)
