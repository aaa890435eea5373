"""Who is to be erased, as the store knows them: every spelling, and what names them where.

Invariant: a name that somebody else on a file has, too, names nobody there; nor does one that may
be a word, a place or an office.
"""

import hmac
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from intake import languages, names, store
from intake.answers import folding
from intake.calls.consultation import NO_HABITS, Mailboxes
from intake.calls.identity import WRITER
from intake.consultation import people
from intake.conversation.city.answers import own_names
from intake.conversation.people import signatures, titles
from intake.conversation.phrases import any_found
from intake.conversation.sentences import WORDS
from intake.desk.office import Office, frozen
from intake.messages import Address
from intake.store import (
    Connection,
    erasing,
    erasing_called,
    erasing_mails,
    erasing_whose,
)

SHORTEST_NAME, SHORTEST_UNSPACED = 5, 2
"""Characters from which a name is looked for in journals: a shorter one may be a word ("May")."""


@dataclass(frozen=True, kw_only=True)
class Person:
    """Their keys and names, and what they wrote."""

    keys: frozenset[str]  # by mail and in a chat
    publics: tuple[str, ...]  # as a person of the public, as each call tells one mailbox
    instead: str
    addresses: frozenset[str]
    known: frozenset[str]  # all their names
    plain: frozenset[str]  # those of them that may be a word, a place or an office
    called: Mapping[int | None, frozenset[str]]  # names by application, and in letters of the desk
    others: Mapping[int, frozenset[str]]  # who else is on the file of each application, by key
    namesakes: Mapping[int | None, tuple[str, ...]]  # who else is called so there, by key
    written: tuple[str, ...]  # the mails that are theirs, read or not
    reports: tuple[str, ...]  # that a letter to them did not arrive
    claims: tuple[tuple[int, str], ...]  # who else shows their address in a chat, and on which file
    files: frozenset[str]  # by SHA-256
    applications: tuple[int, ...]
    filed: tuple[int, ...]  # those of them that they wrote for

    @property
    def messages(self) -> tuple[str, ...]:
        """All that goes whole."""
        return (*self.written, *self.reports)

    def names(self, number: int | None) -> frozenset[str]:
        """What names them there: elsewhere, and where somebody else is called so, no name does.

        Nor does one that is written without blanks, which may be a part of another's.
        """
        called = self.called.get(number, frozenset())
        return self.addresses | {one for one in called if not folding.is_unspaced(one)}

    def listed(self, number: int) -> frozenset[str]:
        """The same where names stand one by one, as of who attends."""
        if number not in self.filed:
            return self.addresses
        return self.addresses | self.called.get(number, frozenset())

    @property
    def is_plain(self) -> bool:
        """Whether a name of theirs is looked for nowhere, or only in lists."""
        return bool(self.plain) or any(map(folding.is_unspaced, self.known))


def find(office: Office, connection: Connection, address: str) -> Person:
    """Whoever has this mail address, in any spelling that the call tells as one mailbox."""
    habits = _habits(office, connection)
    told = {people.person(address, one) for one in habits}
    publics = tuple(sorted(told - {""}))
    wrote = erasing_whose.senders(connection, address[:1].lower())
    same = {one for one in wrote if _is_one(one, publics, habits)}
    spelled = {address, *same, *erasing_whose.addresses_of(connection, publics)}
    keys = set[str]().union(
        *(erasing_whose.keys_of(connection, Address(address=one).key) for one in spelled)
    )
    instead = f"erased-{_digest(office, (*publics, min(keys))[0])}{names.NOWHERE}"
    numbers = {
        *erasing_whose.files_of(connection, keys),
        *erasing_whose.spoken_of(connection, publics),
    }
    filed = tuple(erasing_whose.told_by(connection, keys))

    def is_theirs(one: str) -> bool:
        return Address(address=one).key in keys or _is_one(one, publics, habits)

    written, reports = _mails(connection, keys, is_theirs, instead)
    known = _names_of(connection, keys)
    plain = _plain(connection, known, erasing_whose.given_by(connection, keys, WRITER), filed)
    sure = known - plain
    named = (None, *(sorted(numbers) if erasing_whose.is_panelist(connection, keys) else filed))
    namesakes = {one: _namesakes(office, connection, keys, sure, one) for one in named}
    called = {one: sure - {name for _, name in namesakes[one]} for one in named}
    called[None] -= _as_cities(connection, sure)
    return Person(
        keys=frozenset(keys),
        publics=publics,
        instead=instead,
        addresses=frozenset(one.strip().casefold() for one in (*spelled, *publics, *keys)),
        known=known,
        plain=plain,
        called=called,
        others={one: frozenset(erasing_called.keys_on(connection, one) - keys) for one in numbers},
        namesakes={one: tuple(sorted({key for key, _ in namesakes[one]})) for one in named},
        written=written,
        reports=reports,
        claims=tuple(erasing_whose.claimed_by(connection, keys, is_theirs)),
        files=frozenset(erasing.digests_of(connection, (*written, *reports))),
        applications=tuple(sorted(numbers)),
        filed=filed,
    )


def _mails(
    connection: Connection,
    keys: Collection[str],
    is_theirs: Callable[[str], bool],
    instead: str,
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The mails that are theirs, read or not, and the reports on letters to them, by ID."""
    unread = erasing_mails.unread_of(connection, is_theirs)
    written = dict.fromkeys((*erasing_mails.read_as_theirs(connection, keys), *unread))
    reports = erasing_mails.reports_on(connection, {*keys, instead})
    return tuple(written), tuple(one for one in reports if one not in written)


def _is_one(address: str, publics: Collection[str], habits: Collection[Mailboxes]) -> bool:
    """Whether an address is another spelling of theirs."""
    return any(people.person(address, one) in publics for one in habits)


def _names_of(connection: Connection, keys: Collection[str]) -> frozenset[str]:
    known = erasing_whose.names_of(connection, keys, WRITER)
    return frozenset(
        one
        for one in erasing_called.all_forms(known)
        if len(one) >= (SHORTEST_UNSPACED if folding.is_unspaced(one) else SHORTEST_NAME)
    )


def _plain(
    connection: Connection, known: Collection[str], given: Collection[str], filed: Sequence[int]
) -> frozenset[str]:
    """Those that may be a word, an office or the city: mail of an office often comes in that.

    What was `given` for the name of a person is one, though it may be read otherwise.
    """
    files = store.applications.several(connection, filed)
    told = ((one.city, *own_names.called(one, one.city)[:2]) for one in files if one.city)
    cities = {name for several in told for name in several if name}
    cities |= {own_names.bare_of_kind(name) for name in cities}
    sure = erasing_called.all_forms(given)
    return frozenset(one for one in known if not _is_persons(one, cities, is_given=one in sure))


def _as_cities(connection: Connection, known: Collection[str]) -> set[str]:
    """Those that may be meant for the city of any application."""
    numbers = store.applications.numbers(connection)
    cities = {*store.applications.cities(connection, numbers).values()}
    return {one for one in known if any(erasing_called.is_of(one, city) for city in cities)}


def _is_persons(name: str, cities: Collection[str], *, is_given: bool) -> bool:
    """Two words or more are somebody's name unless they are an office, a body or of the city."""
    if folding.is_unspaced(name):
        return not any(erasing_called.is_of(one, name) for one in cities)
    codes = languages.all_read()
    if not erasing_called.is_of_words(name) or any(
        titles.said(name, one) == "office" for one in codes
    ):
        return False
    if is_given:
        return not any(erasing_called.is_of(name, one) for one in cities)
    if any(erasing_called.is_of(one, name) for one in cities):
        return False
    is_body = any(any_found(WORDS, ("institutions",), name, one) for one in codes)
    return not is_body or any(signatures.is_name(name, one) for one in codes)


def _namesakes(
    office: Office,
    connection: Connection,
    keys: Collection[str],
    known: Collection[str],
    number: int | None,
) -> set[tuple[str, str]]:
    """Who else there may be meant by which of their names, by key."""
    others = erasing_called.by_others(connection, keys, number, WRITER)
    others |= {(one.key, one.name) for one in office.organizers}
    return {
        (key, one) for one in known for key, other in others if erasing_called.is_of(one, other)
    }


def _habits(office: Office, connection: Connection) -> list[Mailboxes]:
    """What each version of the call says of how one mailbox is spelled."""
    versions = store.calls.versions(connection)
    calls = (office.call, *(frozen(office, connection, one) for one in versions))
    told = [one.consultation.one_mailbox if one.consultation else NO_HABITS for one in calls]
    return [NO_HABITS, *told]


def _digest(office: Office, person: str) -> str:
    return hmac.digest(office.keys.secret, f"erased:{person}".encode(), "sha256").hex()[:26]
