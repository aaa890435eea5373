"""The panel's blindness and its conflicts, tried as attacks."""

from datetime import timedelta

import pytest

from intake.applications import Application
from intake.errors import Refusal
from intake.messages import Address
from intake.panel import ballots, blindness, roster
from intake.panel.blindness import Standpoint
from intake.panel.conflicts import Declaration, Kind
from intake.panel.roster import Panelist, Seat
from tests.intake.panel.people import OPENED, application, call, panelist

CALL = call()
STRICT = call("own_country_conflicts = true")
NOW = ballots.closes_at(CALL) - timedelta(days=1)
ONE, TWO = panelist(1, "CN"), panelist(2, "JP")
CITY = application(1, "Gdynia", "PL", "mayor@gdynia.example")


def _stands(
    who: Panelist = ONE,
    city: Application = CITY,
    *kinds: Kind | None,
    tallied: bool = False,
    assigned: bool = True,
    address: str = "",
) -> Standpoint:
    declared = [
        Declaration(
            panelist=who.key, application=city.number, kind=kind, words="", by="x", at=OPENED
        )
        for kind in (kinds or (None,))
    ]  # fmt: skip
    return blindness.standpoint(
        roster.find((who, TWO), Address(address=address or who.address.address)), city, STRICT,
        declared=declared, is_assigned=assigned, is_tallied=tallied,
    )  # fmt: skip


def _why(refusal: Refusal | None) -> str:
    return refusal.reason if refusal else ""


def _all(stands: Standpoint) -> list[str]:
    """Why packet, score and the others' ballots are closed."""
    return [
        _why(blindness.may_see_packet(stands)),
        _why(blindness.may_score(stands, CALL, NOW)),
        _why(blindness.may_see_ballots(stands)),
    ]


def test_an_assigned_panelist_without_conflict_judges_and_sees_nobodys_ballot() -> None:
    assert _all(_stands()) == ["", "", "not_tallied"]


def test_after_the_tally_the_ballots_are_open_and_none_can_change() -> None:
    assert _all(_stands(tallied=True)) == ["", "tallied", ""]


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("tallied", [False, True])
def test_a_conflict_closes_everything_whatever_else_holds(kind: Kind, tallied: bool) -> None:
    assert _all(_stands(ONE, CITY, kind, tallied=tallied)) == ["conflict"] * 3


def test_a_conflict_declared_after_no_conflict_still_closes_everything() -> None:
    assert _all(_stands(ONE, CITY, None, Kind.EMPLOYMENT, None)) == ["conflict"] * 3


def test_a_contact_who_is_also_a_panelist_sees_nothing_of_their_city() -> None:
    ours = application(1, "Gdynia", "PL", "Panelist1@UN.example")
    assert _all(_stands(ONE, ours)) == ["conflict"] * 3
    assert _all(_stands(ONE, ours, tallied=True)) == ["conflict"] * 3


def test_a_panelist_from_the_country_sees_nothing_where_the_call_says_so() -> None:
    assert _all(_stands(panelist(1, "PL"))) == ["conflict"] * 3


def test_who_got_a_packet_forwarded_is_a_stranger() -> None:
    stands = _stands(address="friend@un.example")
    assert _all(stands) == ["no_panelist"] * 3
    assert _all(_stands(address="friend@un.example", tallied=True)) == ["no_panelist"] * 3


def test_a_city_contact_is_no_panelist() -> None:
    assert _all(_stands(address="mayor@gdynia.example")) == ["no_panelist"] * 3


def test_a_panelist_sees_nothing_of_a_city_that_is_not_theirs() -> None:
    assert _all(_stands(assigned=False)) == ["not_assigned"] * 3


@pytest.mark.parametrize("seat", [one for one in Seat if one is not Seat.ACCEPTED])
def test_only_who_sits_on_the_panel_sees_and_judges(seat: Seat) -> None:
    assert _all(_stands(panelist(1, "CN", seat=seat))) == ["not_accepted"] * 3


def test_nobody_sees_a_packet_before_they_have_spoken_of_conflicts() -> None:
    stands = blindness.standpoint(
        ONE, CITY, CALL, declared=(), is_assigned=True, is_tallied=False
    )  # fmt: skip
    assert _why(blindness.may_see_packet(stands)) == "not_declared"


def test_after_the_close_nobody_scores() -> None:
    refusal = blindness.may_score(_stands(), CALL, ballots.closes_at(CALL))
    assert _why(refusal) == "closed"


def test_a_refusal_names_nobody_else() -> None:
    for stands in (_stands(), _stands(ONE, CITY, Kind.OTHER), _stands(address="x@y.example")):
        for refusal in (blindness.may_see_packet(stands), blindness.may_see_ballots(stands)):
            assert refusal is None or TWO.name not in refusal.text
