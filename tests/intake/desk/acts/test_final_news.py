"""What a city of the final list brings while somebody looks, and whether they look again for it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from intake import store as rooms
from intake.applications import Pending
from intake.calls.model import Stage
from intake.decisions import Outcome
from intake.desk import acts
from intake.desk.acts import Laid
from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.desk.acts.town import FIRST, SECOND, Town, reason
from tests.intake.store.samples import a_kept, a_message

ASKED = datetime(2025, 9, 1, 8, 30, tzinfo=UTC)
DECIDE = acts.DecideList(
    rulings=tuple(
        acts.CityRuling(city=one, outcome=outcome, reason="It is so.")
        for one, outcome in (("1", Outcome.TITLED), ("2", Outcome.DECLINED))
    )
)


def a_mail(town: Town) -> None:
    mail = a_message("m1")
    with town.store.transaction() as connection:
        rooms.inbox.keep(connection, [a_kept(1)])
        rooms.inbox.done(connection, mail.id, message=mail, application=2, at=ASKED, bond="token")


def a_matter(town: Town) -> None:
    town.asked(2)


def a_mail_with_a_matter(town: Town) -> None:
    a_mail(town)
    a_matter(town)


def a_wish(town: Town) -> None:
    one = Pending(id="w", kind="withdraw", asked=mayor(2), at=ASKED)
    wishing = replace(town.file(2), pending=(one,))
    with town.store.transaction() as connection:
        rooms.applications.save(connection, [wishing])


@pytest.fixture
def town(store: Store) -> Town:
    town = Town(store)
    for number in (1, 2):
        town.city(number, stage=Stage.FINAL_REVIEW, contacts=[mayor(number)])
    return town


@pytest.mark.parametrize(
    ("change", "is_stale"),
    [(a_mail, False), (a_matter, True), (a_mail_with_a_matter, True), (a_wish, True)],
)
@pytest.mark.parametrize("is_made", [False, True], ids=["decide", "approve"])
def test_a_mail_alone_makes_the_list_no_other_one_and_what_waits_does(
    town: Town, is_made: bool, change: Callable[[Town], None], is_stale: bool
) -> None:
    act: acts.Act = DECIDE
    if is_made:
        town.done(DECIDE, seed="list")
        act = acts.Approve(decision=1)
    by = SECOND if is_made else FIRST
    before = town.seen(act, by=by)
    change(town)
    done = town.perform(act, before.view, by=by)
    if not is_stale:
        assert isinstance(done, Laid)
        return
    assert reason(done) == "changed"
    again = town.seen(act, by=by)
    assert isinstance(town.perform(act, again.view, by=by), Laid)
