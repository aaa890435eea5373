"""Mail that could not be read: nobody's but a panelist's own holds up the count of their cities."""

import pytest

from intake import store as rooms
from intake.cases import CaseKind
from intake.desk import acts, laying_aside
from intake.desk.acts import Laid
from intake.errors import Refusal
from intake.messages import Kept
from intake.panel.ballots import closes_at
from intake.store import Store
from tests.intake.desk.acts.town import reason
from tests.intake.desk.desks import CALL, DESK
from tests.intake.desk.test_panelists import PEOPLE, WHOLE, Bench

FIRST = PEOPLE[0]
EMPTY = b"\r\n"
WRITTEN = b"From: one@un.example\r\nSubject: My ballot\r\n\r\nS1 not met - wrong."


@pytest.fixture
def bench(store: Store) -> Bench:
    """All have voted on City 1; the ballots close at once."""
    made = Bench(store)
    made.seated()
    for who in PEOPLE:
        made.write(who, WHOLE, to=made.packet(who, "City 1"))
    made.now = closes_at(CALL)
    return made


def _kept(bench: Bench, sender: str, raw: bytes, to: str = DESK) -> None:
    kept = Kept(
        id="odd", channel="mail", raw=raw, sender=sender, recipients=(to,), host="",
        received_at=bench.now,
    )  # fmt: skip
    with bench.store.transaction() as connection:
        rooms.inbox.keep(connection, [kept])


def _parked(bench: Bench, sender: str, to: str = DESK) -> None:
    """A mail on which the desk fails for a reason of its own."""
    _kept(bench, sender, WRITTEN, to)
    with bench.store.transaction() as connection:
        rooms.inbox.park(connection, "odd", "ValueError: a fault of ours", bench.now)


def _count(bench: Bench, city: str = "1") -> Laid | Refusal:
    bench.closes()
    return bench.lay(acts.Count(city=city), seed="count")


@pytest.mark.parametrize("sender", [FIRST, "phone@un.example.elsewhere.example"])
def test_a_forged_mail_without_a_word_holds_up_no_count(bench: Bench, sender: str) -> None:
    _kept(bench, sender, EMPTY)
    bench.serve()
    with bench.store.reading() as connection:
        assert [one.id for one in rooms.inbox.parked(connection)] == ["odd"]
    assert isinstance(_count(bench), Laid)


@pytest.mark.parametrize("sender", ["xone@un.example", "one@un.example.elsewhere.example"])
def test_an_address_that_only_holds_a_panelists_is_somebody_elses(
    bench: Bench, sender: str
) -> None:
    _parked(bench, sender)
    assert isinstance(_count(bench), Laid)


def test_a_mail_of_a_panelist_holds_up_their_cities(bench: Bench) -> None:
    _parked(bench, "ONE@UN.example")
    assert reason(_count(bench)) == "unread"


def test_a_mail_to_a_panelists_reply_address_holds_up_their_cities(bench: Bench) -> None:
    local, _, domain = DESK.partition("@")
    _parked(bench, "relay@forward.example", f"{local}+{bench.panelist(FIRST).token}@{domain}")
    assert reason(_count(bench)) == "unread"


def test_a_mail_of_a_panelist_holds_up_no_city_that_they_do_not_judge(bench: Bench) -> None:
    _parked(bench, FIRST)
    with bench.store.transaction() as connection:
        theirs = [
            one.assignment
            for one in rooms.panel_judging.assigned_to(connection, FIRST)
            if one.application == 1
        ]
        rooms.panel_judging.end(connection, theirs, bench.now)
    refused = _count(bench)
    assert isinstance(refused, Refusal)
    assert refused.reason == "no_quorum"


def test_a_message_laid_aside_holds_up_nothing_and_the_journal_says_why(bench: Bench) -> None:
    _parked(bench, FIRST)
    with bench.store.transaction() as connection:
        found = laying_aside.find(connection, "odd", "They say it was no ballot.")
        assert not isinstance(found, Refusal)
        laying_aside.lay_aside(
            bench.office, connection, found, "They say it was no ballot.", by="An organizer",
            now=bench.now,
        )  # fmt: skip
    assert isinstance(_count(bench), Laid)
    for number in (1, 2):
        assert bench.journal(number)[-1] == (
            "message_laid_aside",
            {"message": "odd", "reason": "They say it was no ballot.", "by": "An organizer"},
        )
    assert CaseKind.PARKED not in {one.kind for one in bench.cases()}
    with bench.store.reading() as connection:
        kept = rooms.inbox.kept(connection, "odd")
        assert kept
        assert kept.raw == WRITTEN
        assert rooms.inbox.count(connection) == (0, 0)


@pytest.mark.parametrize(("id", "why"), [("odd", " "), ("other", "Nobody needs it.")])
def test_nothing_is_laid_aside_without_a_reason_or_a_message(
    bench: Bench, id: str, why: str
) -> None:
    _parked(bench, FIRST)
    with bench.store.reading() as connection:
        assert isinstance(laying_aside.find(connection, id, why), Refusal)
