"""A city that holds the title takes back what is published of it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from intake import store as rooms
from intake.calls.model import Stage
from intake.consultation import Consent
from intake.decisions import Outcome
from intake.desk import acts
from intake.notices import Letter
from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.desk.acts.town import SECOND
from tests.intake.desk.test_publishing import Office

AFTER = datetime(2025, 9, 17, tzinfo=UTC)
"""When the consultation of the call is over."""


@pytest.fixture
def town(store: Store) -> Office:
    town = Office(store)
    town.answer(town.announce(), "all")
    town.now = AFTER
    with town.store.transaction() as connection:
        application = rooms.applications.load(connection, 1)
        assert application
        moved = replace(application, stage=Stage.FINAL_REVIEW)
        rooms.applications.save(connection, [moved])
    decide = acts.Decide(city="1", outcome=Outcome.TITLED, reason="A good city.")
    town.done(decide, seed="decided")
    with town.store.reading() as connection:
        waiting = rooms.decisions.waiting(connection, 1)
    assert waiting
    assert waiting.number
    town.done(acts.Approve(decision=waiting.number), by=SECOND, seed="approved")
    town.settle()
    town.carry()
    return town


def newest(town: Office, notice: str) -> Letter:
    return [one for one in town.letters() if one.notice == notice][-1]


@pytest.mark.parametrize("notice", ["lines_asked", "lines_settled"])
@pytest.mark.parametrize("words", ["NONE", "City of Lahti\n\nNONE"])
def test_none_to_a_letter_about_lines_takes_all_off(town: Office, notice: str, words: str) -> None:
    (told,) = town.write(mayor(1), words, to=newest(town, notice))
    assert told.notice == "lines_settled"
    assert set(town.lines().values()) == {Consent.REFUSED}


@pytest.mark.parametrize("words", ["Take our page down.", "Please delete our page"])
def test_its_page_is_hidden_until_a_person_looked(town: Office, words: str) -> None:
    (told,) = town.write(mayor(1), words, to=newest(town, "documents"))
    assert told.notice == "lines_settled"
    assert "until a person has looked at it" in told.markdown
    assert set(town.lines().values()) == {Consent.REFUSED}


@pytest.mark.parametrize("words", ["ALL", "Thank you!", "Please do not delete our page."])
def test_what_takes_nothing_back_leaves_all_as_it_is(town: Office, words: str) -> None:
    town.write(mayor(1), words, to=newest(town, "lines_settled"))
    assert set(town.lines().values()) == {Consent.AGREED}
