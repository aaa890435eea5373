"""Saving what a turn changed of the consultation, and the matters that come of it.

Invariant: voices, seats, totals and the ledger change in one transaction, and organizers hear of
every opinion, crowded domain and objection that waits for them; once it is settled, of none.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from intake import moments, store
from intake.calls.consultation import Consultation
from intake.calls.model import Call, Stage
from intake.cases import Case, CaseKind
from intake.consultation import (
    Consulted,
    Domain,
    Objection,
    Opinion,
    State,
    Vote,
    counting,
    objections,
)
from intake.consultation.files import in_words
from intake.consultation.voices import GONE
from intake.conversation.turns import Turn
from intake.desk import readings
from intake.desk.consultations.consulting import Voice, kept_links
from intake.desk.office import Office
from intake.journal import Entry
from intake.store import Connection

ABOUT_OBJECTIONS = (CaseKind.OBJECTION, CaseKind.OVERDUE)
ABOUT_DOMAINS = (CaseKind.DOMAIN, CaseKind.FLOOD)


def save(office: Office, connection: Connection, consulted: Consulted, now: datetime) -> Turn:
    """Save it all; what comes of it: the ledger's entries for the journal, and matters opened."""
    if consulted == Consulted():
        return Turn()
    edition = office.call.edition
    moved = [one for one in consulted.voices if _save(office, connection, one)]
    cases = [*_opinions(consulted, now), *_crowds(office, connection, consulted, now)]
    for domain in consulted.domains:
        store.domains.save(connection, edition, domain)
    for name in consulted.floods:
        moved += _hold(office, connection, name, now)
    store.voice_files.add(connection, consulted.files)
    _keep_contents(office, connection, consulted)
    ledger = [(one.number is None, store.objections.save(connection, one))
              for one in consulted.objections]  # fmt: skip
    store.lines.save(connection, consulted.lines)
    cases += [_raised(office, connection, one) for is_new, one in ledger if is_new and one.is_open]
    entries = (objections.entry(one) for _, one in ledger)
    late = _after_close(office, connection, moved, now)
    return Turn(entries=(*entries, *late), cases=tuple(cases))


def closed_key(edition: str) -> str:
    """The note that each city's journal says how the consultation stood at its close."""
    return f"consultation-closed-{edition}"


def _after_close(
    office: Office, connection: Connection, moved: Iterable[Voice], now: datetime
) -> list[Entry]:
    """What changed since: with it the totals of the close give those of today.

    What an organizer moved has an entry of its own.
    """
    closes_at = office.call.stages[Stage.PRELIMINARY_ANNOUNCEMENT].closes_at
    key = closed_key(office.call.edition)
    if now < closes_at or not store.notes.recall(connection, key):
        return []
    return [_changed(one) for one in moved if not one.by]


def _changed(voice: Voice) -> Entry:
    kind = store.voices.kind_of(voice)
    words = {"voice": voice.number, "kind": kind, "state": voice.state.value}
    return Entry(application=voice.city, act="voice_after_close", words=words)


def settle(connection: Connection, consulted: Consulted, now: datetime) -> list[int]:
    """Close the matters for which nothing waits any more; which."""
    cities = {one.city for one in consulted.voices if isinstance(one, Opinion)}
    cities |= {one.city for one in consulted.objections}
    settled = [
        case
        for city in sorted(cities)
        if not store.voices.has_unread(connection, city)
        for case in store.cases.settle(connection, city, [CaseKind.OPINIONS], now)
    ]
    for objection in consulted.objections:
        if not objection.is_open:
            settled += _settle_objection(connection, objection, now)
    for name in consulted.floods:  # their own matter says more, and has the same button
        settled += store.cases.settle_of(connection, [CaseKind.DOMAIN], f"@{name}", now)
    for domain in consulted.domains:
        if domain.cleared_by:
            settled += store.cases.settle_of(connection, ABOUT_DOMAINS, f"@{domain.name}", now)
    for edition, name in sorted(_decided(consulted)):
        if not store.voices.has_waiting_of(connection, edition, name):
            settled += store.cases.settle_of(connection, ABOUT_DOMAINS, f"@{name}", now)
    return settled


def _decided(consulted: Consulted) -> set[tuple[str, str]]:
    """The domains of which a vote may have waited that waits no more."""
    votes = (one for one in consulted.voices if isinstance(one, Vote))
    return {(one.edition, one.domain) for one in votes if one.by or one.state in GONE}


def _save(office: Office, connection: Connection, voice: Voice) -> bool:
    """Whether a stored one came into another state."""
    if voice.number is not None:
        return store.voices.save(connection, voice)
    store.voices.add(connection, voice, kept_links(office, voice))
    return False


# --- opinions -----------------------------------------------------------------------------------


def _opinions(consulted: Consulted, now: datetime) -> Iterator[Case]:
    entered = {(one.city, one.person, one.text) for one in consulted.objections}  # own matters
    opinions = (one for one in consulted.voices if isinstance(one, Opinion))
    unread = (one for one in opinions if (one.city, one.person, one.text) not in entered)
    for city in sorted({one.city for one in unread if one.state is State.CONFIRMED}):
        yield Case(
            kind=CaseKind.OPINIONS,
            text="Opinions on this city are confirmed and wait to be read before anybody sees "
            f"them: `citydesk voices list --city {city} --waiting`.",
            at=now,
            application=city,
        )


def _keep_contents(office: Office, connection: Connection, consulted: Consulted) -> None:
    """Of the files that come with confirmed words: they are read again from the mails they came in,
    so that nobody fills the store in somebody's name."""
    about = {(one.city, one.person) for one in consulted.files}
    about |= {(one.city, one.person) for one in consulted.voices if one.confirmed_at}
    sent = [one for each in about for one in store.voice_files.confirmed(connection, *each)]
    wanted = {one.digest for one in sent if not store.evidence.has(connection, one.digest)}
    for id in sorted({one.message for one in sent if one.digest in wanted}):
        message = readings.again(office, connection, id)
        for file in message.attachments if message else ():
            if file.accepted and file.digest in wanted:
                store.evidence.keep(connection, file.digest, file.content, file.type)


# --- domains ------------------------------------------------------------------------------------


def _crowds(
    office: Office, connection: Connection, consulted: Consulted, now: datetime
) -> Iterator[Case]:
    rules = office.call.consultation
    for domain in consulted.domains if rules else ():
        assert rules
        before = store.domains.load(connection, office.call.edition, domain.name)
        if domain.name in consulted.floods:
            yield _matter(CaseKind.FLOOD, domain, _flooded(rules, domain), now)
        elif _is_crowded(rules, domain) and not (
            _is_crowded(rules, before) and _is_told(connection, domain)
        ):
            is_flooding = counting.is_flooding(rules, domain)
            text = _flooded(rules, domain) if is_flooding else _crowded(rules, domain)
            yield _matter(CaseKind.DOMAIN, domain, text, now)


def _is_crowded(rules: Consultation, domain: Domain) -> bool:
    is_free = domain.cleared_by or domain.name in rules.webmail
    return domain.seats > rules.domain_cap and not is_free


def _is_told(connection: Connection, domain: Domain) -> bool:
    """Whether a matter waits about it: one that was settled is told anew with the next vote."""
    return store.cases.is_open_of(connection, ABOUT_DOMAINS, f"@{domain.name}")


def _matter(kind: CaseKind, domain: Domain, text: str, now: datetime) -> Case:
    look = f"`citydesk voices list --domain {domain.name}` shows them"
    clear = f"`citydesk voices clear {domain.name}` lets all of them count"
    return Case(kind=kind, text=f"{text} {look}, {clear}.", at=now, contact=f"@{domain.name}")


def _crowded(rules: Consultation, domain: Domain) -> str:
    return (
        f"{_more_than(rules.domain_cap, domain)} confirmed a vote. Those beyond it wait for an "
        "organizer."
    )


def _flooded(rules: Consultation, domain: Domain) -> str:
    return (
        f"{_more_than(rules.flood, domain)} confirmed a vote. None of them counts before an "
        "organizer has looked, but those that were let count one by one."
    )


def _more_than(count: int, domain: Domain) -> str:
    return f"More than {count} {'person' if count == 1 else 'people'} of {domain.name}"


def _hold(office: Office, connection: Connection, name: str, now: datetime) -> list[Voice]:
    """What counts of a domain that floods without an organizer's word waits now; which votes.

    Only votes on the first seats do, so that there are few however many came.
    """
    rules = office.call.consultation
    assert rules
    seated = store.voices.seated(connection, office.call.edition, name, rules.flood + 1)
    held = (counting.hold(one, now) for one in seated if not counting.is_exempt(rules, one))
    return [one for one in held if store.voices.save(connection, one)]


# --- objections ---------------------------------------------------------------------------------


def _raised(office: Office, connection: Connection, objection: Objection) -> Case:
    due = moments.told(objection.due_by.astimezone(office.call.timezone))
    sent = store.voice_files.objected(connection, objection)
    names = "".join(f"\n- {in_words(one)}" for one in sent)
    save = f"`citydesk objections show {objection.number} --save DIR`"
    files = f"\nFiles that came with it, saved by {save}:{names}" if sent else ""
    return Case(
        kind=CaseKind.OBJECTION,
        text=f"Objection {objection.number} must be answered by {due}, and before the official "
        f"announcement: `citydesk objections answer {objection.number}`. It says:\n"
        f"{objection.text}{files}",
        at=objection.raised_at,
        application=objection.city,
        contact=objection.person,
    )


def _settle_objection(connection: Connection, objection: Objection, now: datetime) -> list[int]:
    """Its matter, where this person has no other open one on the city."""
    others = store.objections.of_person(connection, objection.person)
    if any(one.is_open and one.city == objection.city for one in others):
        return []
    return store.cases.settle_of(
        connection, ABOUT_OBJECTIONS, objection.person, now, application=objection.city
    )


def overdue(call: Call, late: Objection, now: datetime) -> Case:
    """The matter about an objection that is due and has no answer."""
    due = moments.told(late.due_by.astimezone(call.timezone))
    return Case(
        kind=CaseKind.OVERDUE,
        text=f"Objection {late.number} was to be answered by {due} and is not: "
        f"`citydesk objections answer {late.number}`. Without an answer there is no official "
        "announcement.",
        at=now,
        application=late.city,
        contact=late.person,
    )


def lapsed_before(rules: Consultation, now: datetime) -> datetime:
    """Voices given before then can never be confirmed any more, and bound no letter either."""
    return now - max(timedelta(hours=rules.confirm_hours), store.voices.DAY)
