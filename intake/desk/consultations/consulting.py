"""The consultation as the store has it: what bears on a message of the public's, and what is shown.

Invariant: nothing is announced before its stage opens, and no total is shown that the call hides. A
page shows what a turn would be decided on, no more.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from itertools import product
from typing import Literal

from intake import names, store
from intake.applications import State as Applied
from intake.calls.consultation import Consultation
from intake.calls.model import Call, Stage
from intake.consultation import (
    Line,
    Opinion,
    State,
    Total,
    Vote,
    counting,
    links,
    people,
    publication,
)
from intake.consultation.links import Purpose
from intake.consultation.pace import Recent
from intake.consultation.voices import has_lapsed, may_confirm, may_withdraw
from intake.conversation.public import public, public_cities, set_apart
from intake.conversation.public.public import AnnouncedCity, NamedVoice, PublicHearing
from intake.desk.consultations import announced_cities, answered_publics, official
from intake.desk.office import Office
from intake.errors import Refusal
from intake.messages import Address, Message
from intake.notices import VoiceWithdrawn
from intake.replaying import checking
from intake.store import Connection

Voice = Vote | Opinion
Kind = Literal["opinion", "vote", "objection"]

Outcome = Literal["titled", "declined"]
_TOTALLED = (State.COUNTED, State.HELD)
_OUTCOMES: dict[str, Outcome] = {Applied.TITLED: "titled", Applied.DECLINED: "declined"}

MOST_OPINIONS = 200
"""Opinions that a city's page shows, the newest."""


@dataclass(frozen=True, kw_only=True)
class Announced:
    """The preliminary announcement. `takes` is what the public may send now, `totals` are in the
    order of the cities, None where the call hides them now or takes no votes, `seal` is the last
    seal of the record, `outcomes` what was decided, by application, once that is announced."""

    call: Call
    rules: Consultation
    closes_at: datetime
    takes: tuple[Kind, ...]
    cities: tuple[AnnouncedCity, ...]
    totals: tuple[Total, ...] | None
    seal: str
    outcomes: Mapping[int, Outcome] = field(default_factory=dict)

    @property
    def is_hidden(self) -> bool:
        """Whether votes are taken and their totals not shown yet."""
        return self.totals is None and self.rules.takes_votes

    def total(self, city: AnnouncedCity) -> Total | None:
        return self.totals[self.cities.index(city)] if self.totals else None


@dataclass(frozen=True, kw_only=True)
class ShownOpinion:
    """Words that were let pass, without what reaches a person; `answered_at` is an objection's.

    What was answered is for who objected and the city: it was written to them.
    """

    text: str
    is_objection: bool = False
    answered_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class ShownCity:
    """What the public may read of a city: lines it agreed to, opinions that were let pass."""

    city: AnnouncedCity
    total: Total | None
    lines: tuple[Line, ...]
    opinions: tuple[ShownOpinion, ...]
    outcome: Outcome | None = None


@dataclass(frozen=True, kw_only=True)
class PendingVoice:
    """The voice a link is about; `refusal` where a press would do nothing any more."""

    voice: Voice
    city: AnnouncedCity
    refusal: Refusal | None


# --- what is shown ------------------------------------------------------------------------------


def announcement(office: Office, connection: Connection, now: datetime) -> Announced | None:
    """What is announced in the edition of the call in force; None before it is public."""
    public = _public(office, connection, now)
    if public is None:
        return None
    totals = store.voices.totals(connection, [one.application for one in public.cities])
    return Announced(
        call=office.call,
        rules=public.rules,
        closes_at=public.closes_at,
        takes=_takes(public.rules, now, public.closes_at),
        cities=public.cities,
        totals=counting.shown(public.rules, totals, now, public.closes_at),
        seal=store.seals.head(connection),
        outcomes=_outcomes(connection) if official.is_public(office.call, now) else {},
    )


def _outcomes(connection: Connection) -> dict[int, Outcome]:
    rows = store.announced.glance(connection)
    return {one.number: _OUTCOMES[one.state] for one in rows if one.state in _OUTCOMES}


@dataclass(frozen=True, kw_only=True)
class _Public:
    """The announcement without its totals."""

    rules: Consultation
    closes_at: datetime
    cities: tuple[AnnouncedCity, ...]

    def city(self, application: int) -> AnnouncedCity | None:
        return next((one for one in self.cities if one.application == application), None)


def _public(office: Office, connection: Connection, now: datetime) -> _Public | None:
    rules, dates = office.call.consultation, office.call.stages[Stage.PRELIMINARY_ANNOUNCEMENT]
    if rules is None or now < dates.opens_at:
        return None
    cities = announced_cities.cities(office, connection)
    return _Public(rules=rules, closes_at=dates.closes_at, cities=cities) if cities else None


def _takes(rules: Consultation, now: datetime, closes_at: datetime) -> tuple[Kind, ...]:
    if now >= closes_at:
        return ()
    wanted: tuple[tuple[Kind, bool], ...] = (
        ("opinion", rules.takes_opinions), ("vote", rules.takes_votes),
        ("objection", not rules.takes_opinions),  # elsewhere a kind of opinion
    )  # fmt: skip
    return tuple(kind for kind, is_taken in wanted if is_taken)


def shown_city(office: Office, connection: Connection, key: str, now: datetime) -> ShownCity | None:
    """One announced city by its key, the present one or one it had; None where it names none."""
    announced = announcement(office, connection, now)
    city = public_cities.keyed(announced.cities, key) if announced else None
    if announced is None or city is None:
        return None
    return ShownCity(
        city=city,
        total=announced.total(city),
        lines=published(announced.rules, store.lines.of(connection, city.application)),
        opinions=_opinions(connection, city.application),
        outcome=announced.outcomes.get(city.application),
    )


def _opinions(connection: Connection, city: int) -> tuple[ShownOpinion, ...]:
    answered = {
        (one.person, one.text): one.answered_at
        for one in store.objections.of_cities(connection, [city])
        if one.answered_at
    }
    passed = store.voices.let_pass(connection, city, MOST_OPINIONS)
    return tuple(
        ShownOpinion(
            text=set_apart.published(one),
            is_objection=one.is_objection,
            answered_at=answered.get((one.person, one.text)),
        )
        for one in passed
        if isinstance(one, Opinion) and (one.is_objection or one.text != names.ERASED)
    )


def published(rules: Consultation, lines: list[Line]) -> tuple[Line, ...]:
    """The lines the public sees, in the call's order; none the call publishes no more."""
    agreed = {one.question: one for one in publication.published(lines)}
    return tuple(agreed[id] for id in rules.published if id in agreed)


def pending(
    office: Office, connection: Connection, purpose: Purpose, word: str, now: datetime
) -> PendingVoice | None:
    """What the link with this word is about; None where it is about nothing that is announced."""
    voice = store.voices.by_word(connection, links.kept(word), purpose)
    announced = _public(office, connection, now) if voice else None
    city = announced.city(voice.city) if voice and announced else None
    if voice is None or announced is None or city is None:
        return None
    refusal = _may_press(announced, purpose, voice, now)
    return PendingVoice(voice=voice, city=city, refusal=refusal)


def _may_press(announced: _Public, purpose: Purpose, voice: Voice, now: datetime) -> Refusal | None:
    if purpose == "confirm":
        return may_confirm(announced.rules, voice, now, announced.closes_at)
    return may_withdraw(voice, now, announced.closes_at)


# --- what bears on a message --------------------------------------------------------------------


def hearing(
    office: Office, connection: Connection, message: Message, now: datetime
) -> PublicHearing:
    """Everything the desk holds that bears on one message of the public's.

    Until the transaction ends no other changes a voice.
    """
    store.voices.hold(connection)
    announced = _public(office, connection, now)
    edition = office.call.edition
    cities = announced.cities if announced else ()
    return PublicHearing(
        call=office.call,
        keys=office.keys,
        closes_at=announced.closes_at if announced else None,
        cities=cities,
        named=_named(office, connection, message),
        voices=lambda person: _voices(office, connection, person, now),
        domain=partial(store.domains.load, connection, edition),
        recent=lambda voice: _recent(office, connection, voice, now),
        objections=lambda person: tuple(
            one
            for one in store.objections.of_person(connection, person)
            if one.is_open and one.city in {each.application for each in cities}
        ),
        application=partial(store.applications.load, connection),
        threads=partial(store.outbox.threads, connection),
        page=office.verify_at.removesuffix("verify/"),
        answered=answered_publics.objection(office, connection, message),
        is_again=answered_publics.is_anew(office, connection, message),
        is_denied=lambda voice: store.outbox.has_gone(
            connection,
            VoiceWithdrawn.name,
            Address(address=voice.address).key,
            links.pending(office.keys, voice),
        ),
    )


def _voices(
    office: Office, connection: Connection, person: str, now: datetime
) -> tuple[Voice, ...]:
    found = of_person(office, connection, office.call.edition, person)
    rules = office.call.consultation
    return tuple(one for one in found if rules and not has_lapsed(rules, one, now))


def of_person(office: Office, connection: Connection, edition: str, person: str) -> list[Voice]:
    """All that a person said in an edition, newest first, also what is in no name any more."""
    both = dict.fromkeys((person, people.erased(office.keys, person)))
    found = [one for each in both for one in store.voices.of_person(connection, edition, each)]
    return sorted(found, key=lambda one: one.number or 0, reverse=True)


def _recent(office: Office, connection: Connection, voice: Voice, now: datetime) -> Recent:
    """Counted as far as the call bounds it; a webmail domain is not bounded, so not counted."""
    rules = office.call.consultation
    if rules is None:
        return Recent()
    is_webmail = counting.is_exempt(rules, voice)
    up_to = Recent(
        person=rules.letters_an_address_a_day,
        source=rules.taken_a_source_an_hour,
        domain=0 if is_webmail else rules.taken_a_domain_an_hour,
    )
    return store.voices.recent(connection, voice, now, up_to)


def _named(office: Office, connection: Connection, message: Message) -> NamedVoice | None:
    """By the word of a link that was written, else by our letter that the message answers, else by
    a word that it repeats."""
    return (
        _by_words(office, connection, message, public.words_in(message))
        or _by_letter(office, connection, message)
        or _by_words(office, connection, message, public.words_quoted(message))
    )


def _by_words(
    office: Office, connection: Connection, message: Message, words: Iterable[str]
) -> NamedVoice | None:
    for word, purpose in product(words, links.PURPOSES):
        voice = store.voices.by_word(connection, links.kept(word), purpose)
        if voice and (message.form or _is_from(office, voice, message)):
            return NamedVoice(voice=voice, purpose=purpose)
    return None


def _is_from(office: Office, voice: Voice, message: Message) -> bool:
    """Whether a mail comes from the voice's own mailbox: a word in one is no proof by itself, since
    whoever was passed a letter, or reads over a shoulder, can write it down."""
    habits = office.call.mailboxes
    writer = people.person(message.sender.address, habits)
    return bool(writer) and writer == people.person(voice.address, habits)


def _by_letter(office: Office, connection: Connection, message: Message) -> NamedVoice | None:
    for letter in store.answerable.by_message_id(connection, message.references):
        bound = links.bound(office.keys, letter.pending)
        voice = store.voices.by_word(connection, bound.confirm, "confirm") if bound else None
        if bound and voice:
            return NamedVoice(voice=voice, is_offer=bound.is_offer)
    return None


def kept_links(office: Office, voice: Voice) -> store.voices.Links:
    """What the store keeps of a new voice's words."""
    words = (links.kept(links.word(office.keys, one, voice)) for one in links.PURPOSES)
    return store.voices.Links(**dict(zip(links.PURPOSES, words, strict=True)))


# --- audit --------------------------------------------------------------------------------------


def recount(office: Office, connection: Connection) -> tuple[str, ...]:
    """Where totals and seats are not those of all votes, or a vote stands where nobody put it."""
    return checking.found("the votes", lambda: _recounted(office, connection))


def _recounted(office: Office, connection: Connection) -> Iterable[str]:
    rules, edition = office.call.consultation, office.call.edition
    said = store.voices.listed(connection, edition, tuple(State))
    votes = [_by_voter(office, one) for one in said if isinstance(one, Vote)]
    domains = store.domains.beyond(connection, edition, 0, len(votes) + 1)
    cities = sorted({one.city for one in said})
    yield from checking.found("the totals of votes", lambda: _of_totals(connection, votes, cities))
    yield from checking.found("the counts of voices", lambda: _of_counts(connection, cities))
    yield from counting.unseated(votes, domains)
    for one in counting.misplaced(rules, votes, domains) if rules else ():
        yield f"vote {one.number} is {one.state}: no rule says so"


def _of_totals(
    connection: Connection, votes: Sequence[Vote], cities: Sequence[int]
) -> Iterable[str]:
    kept, anew = store.voices.totals(connection, cities), counting.totals(votes, cities)
    for one, other in zip(kept, anew, strict=True):
        if one != other:
            yield (
                f"application {one.city}: {one.counted} counted and {one.held} waiting are kept, "
                f"all votes give {other.counted} and {other.held}"
            )


def _of_counts(connection: Connection, cities: Sequence[int]) -> Iterable[str]:
    """Of what the totals of votes do not tell."""
    kept, anew = store.voices.counts(connection, cities), store.voices.count_anew(connection)
    for key in sorted({*kept, *(one for one in anew if one[0] in cities)}):
        city, kind, state = key
        is_total = kind == "vote" and state in _TOTALLED
        if not is_total and kept.get(key, 0) != anew.get(key, 0):
            had = f"{kept.get(key, 0)} {state} are kept, counted anew {anew.get(key, 0)}"
            yield f"application {city}, {kind}s: {had}"


def _by_voter(office: Office, vote: Vote) -> Vote:
    """The same whether its writer was erased or not."""
    return replace(vote, person=people.erased(office.keys, vote.person))
