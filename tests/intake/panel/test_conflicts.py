"""Conflicts, declared and found; a declared one can be lifted with a reason, a found one cannot."""

from dataclasses import replace

import pytest

from intake.errors import Refusal
from intake.messages import Address
from intake.panel import conflicts
from intake.panel.conflicts import Declaration, Kind
from tests.intake.panel.people import OPENED, application, call, panelist

CALL = call()
STRICT = call("own_country_conflicts = true")


def _declared(kind: Kind | None, *, on: int = 1, by: int = 1, lifts: bool = False) -> Declaration:
    return Declaration(
        panelist=panelist(by).key, application=on, kind=kind, words="w", by="x", at=OPENED,
        lifts=lifts,
    )  # fmt: skip


def _kinds(*declared: Declaration) -> list[Kind]:
    return [one.kind for one in conflicts.of(panelist(1), application(1), declared, CALL)]


def test_what_is_declared_is_a_conflict_with_that_application_only() -> None:
    assert _kinds(_declared(Kind.ADVISORY)) == [Kind.ADVISORY]
    assert _kinds(_declared(Kind.ADVISORY, on=2)) == []
    assert _kinds(_declared(Kind.ADVISORY, by=2)) == []
    assert _kinds(_declared(None)) == []


def test_saying_there_is_none_does_not_take_a_declared_conflict_back() -> None:
    assert _kinds(_declared(Kind.EMPLOYMENT), _declared(None)) == [Kind.EMPLOYMENT]


def test_an_organizer_lifts_a_declared_conflict_and_a_new_one_stands_again() -> None:
    found = conflicts.of(panelist(1), application(1), [_declared(Kind.OTHER)], CALL)
    lift = conflicts.lifted(found, by="Organizer", reason="a misreading", at=OPENED)
    assert isinstance(lift, Declaration)
    assert _kinds(_declared(Kind.OTHER), lift) == []
    assert _kinds(_declared(Kind.OTHER), lift, _declared(Kind.ADVISORY)) == [Kind.ADVISORY]


def test_lifting_needs_a_reason_and_a_conflict() -> None:
    found = conflicts.of(panelist(1), application(1), [_declared(Kind.OTHER)], CALL)
    assert isinstance(conflicts.lifted(found, by="O", reason=" - ", at=OPENED), Refusal)
    assert isinstance(conflicts.lifted((), by="O", reason="r", at=OPENED), Refusal)


def test_a_contact_of_the_city_is_in_conflict_and_nobody_lifts_it() -> None:
    ours = application(1, "Gdynia", "PL", "PANELIST1@UN.example")
    found = conflicts.of(panelist(1), ours, (), CALL)
    assert [one.kind for one in found] == [Kind.CONTACT]
    refusal = conflicts.lifted(found, by="Organizer", reason="he left", at=OPENED)
    assert isinstance(refusal, Refusal)
    assert refusal.reason == "found"


@pytest.mark.parametrize(
    ("contact", "sits", "is_one"),
    [
        ("panelist1+gdynia@un.example", "panelist1@un.example", True),
        ("panelist1@un.example", "Panelist1+panel@un.example", True),
        ("p.one@gmail.com", "pone@googlemail.com", True),
        ("p.one@un.example", "pone@un.example", False),
        ("panelist2@un.example", "panelist1@un.example", False),
        ("U1@slack", "U2@slack", False),
    ],
)
def test_a_contact_is_known_by_every_spelling_of_the_mailbox(
    contact: str, sits: str, is_one: bool
) -> None:
    one = replace(panelist(1), address=Address(address=sits))
    found = conflicts.of(one, application(1, "Gdynia", "PL", contact), (), CALL)
    assert ([each.kind for each in found] == [Kind.CONTACT]) is is_one


@pytest.mark.parametrize(
    ("home", "origin", "city", "country", "is_own"),
    [
        ("Gdynia", "PL", "Gdynia", "PL", True),
        ("Gdynia", "CN", "Gdynia", "PL", True),
        ("gdynia ", "EU", "Gdynia", "PL", True),
        ("Köln", "DE", "Cologne", "DE", True),
        ("Turku", "FI", "Gdynia", "PL", False),
        ("Paris", "FR", "Paris", "US", False),
        ("Smallplace", "PL", "Smallplace", "PL", True),
        ("Smallplace", "PL", "Smallplace", "US", False),
        ("Smallplace", "EU", "Smallplace", "PL", True),
        ("Valencia", "MX", "Valencia", "ES", True),
        ("valencia", "JP", "Valencia", "VE", True),
        ("Valencia", "VE", "Valencia", "ES", False),
        ("Córdoba", "MX", "Córdoba", "ES", False),
        ("Córdoba", "PL", "Córdoba", "ES", True),
        ("London", "MX", "London", "CA", False),
        ("Cambridge", "GB", "Cambridge", "US", False),
        ("", "PL", "Gdynia", "PL", False),
    ],
)
def test_their_own_city_is_a_conflict_in_any_spelling(
    home: str, origin: str, city: str, country: str, is_own: bool
) -> None:
    found = conflicts.of(panelist(1, origin, city=home), application(1, city, country), (), CALL)
    assert ([one.kind for one in found] == [Kind.OWN_CITY]) is is_own


def test_their_own_country_is_one_only_where_the_call_says_so() -> None:
    assert conflicts.of(panelist(1, "PL"), application(1), (), CALL) == ()
    found = conflicts.of(panelist(1, "PL"), application(1), (), STRICT)
    assert [one.kind for one in found] == [Kind.OWN_COUNTRY]
    assert conflicts.of(panelist(1, "CN"), application(1), (), STRICT) == ()
