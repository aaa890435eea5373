"""Nobody floods a mailbox through the desk, and one hand behind many voices is seen."""

from dataclasses import replace
from datetime import timedelta

import pytest

from intake.consultation import State, flood, pace
from intake.consultation.flood import Sign
from intake.consultation.pace import Recent
from tests.intake.consultation.saying import NOON, RULES, vote


@pytest.mark.parametrize(
    ("recent", "address", "takes", "writes"),
    [
        (Recent(), "a@one.example", True, True),
        (Recent(source=30), "a@one.example", False, True),
        (Recent(person=3), "a@one.example", True, False),
        (Recent(domain=300), "a@one.example", True, False),
        (Recent(domain=300), "a@webmail.example", True, True),
    ],
)
def test_takings_are_bounded_by_source_and_letters_by_person(
    recent: Recent, address: str, takes: bool, writes: bool
) -> None:
    given = vote(address, source="net")
    assert (pace.may_take(RULES, given, recent) is None) is takes
    assert (pace.may_write(RULES, given, recent) is None) is writes


def test_a_mail_has_no_source_to_be_bounded_by() -> None:
    assert pace.may_take(RULES, vote("a@one.example"), Recent(source=999)) is None


def test_what_many_have_in_common_is_reported_with_their_votes() -> None:
    farm = [vote(f"fan{n}@webmail.example", source="net") for n in range(12)]
    domain = [vote(f"{name}@one.example") for name in ("ann", "bob", "cem", "dee")]
    found = {one.sign: one for one in flood.report(RULES, [*farm, *domain])}
    assert set(found) == {Sign.SOURCE, Sign.ALIKE, Sign.DOMAIN}
    assert found[Sign.ALIKE].common == "fan@webmail.example"
    assert (len(found[Sign.SOURCE].people), found[Sign.SOURCE].unconfirmed) == (12, 12)
    assert found[Sign.DOMAIN].common == "one.example"


def test_dots_of_one_mailbox_are_seen_and_still_count_apart() -> None:
    dotted = [vote(f"{local}@webmail.example") for local in ("anna", "an.na", "a.nna")]
    (found,) = flood.report(RULES, dotted)
    assert (found.sign, len(found.people)) == (Sign.ALIKE, 3)


def test_many_in_one_hour_are_seen() -> None:
    many = [vote(f"{n:x}x{n}@n{n}.example", given_at=NOON + timedelta(seconds=n)) for n in range(9)]
    assert [one.sign for one in flood.report(RULES, many, hour=8)] == [Sign.HOUR]


def test_what_was_withdrawn_makes_no_suspicion() -> None:
    gone = [replace(vote(f"a{n}@one.example"), state=State.WITHDRAWN) for n in range(9)]
    assert flood.report(RULES, gone) == ()
