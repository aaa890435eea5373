"""Words that were not read are in the queue once the city is registered."""

import pytest

from intake.applications import State
from intake.cases import CaseKind
from tests.intake.conversation.city.test_unread import PLACES
from tests.intake.desk.desks import Desk
from tests.intake.desk.test_answered_letter import ANNA
from tests.intake.desk.test_answered_letter import begun as begun
from tests.intake.desk.test_answered_letter import complete as complete

pytestmark = pytest.mark.usefixtures("in_english")

WAITS = "If you confirm the application as it is, a person reads your words."
PASSED_ON = "We passed it to the organizers: a person reads it."


def test_a_wish_for_another_place_that_was_not_read_reaches_the_queue(complete: Desk) -> None:
    complete.write(ANNA, PLACES[0], to=complete.to(ANNA))
    (shown,) = complete.write(ANNA, "SUBMIT", to=complete.to(ANNA))
    assert f": “{PLACES[0]}”" in shown.markdown
    assert WAITS in shown.markdown
    (told,) = complete.write(ANNA, "YES", to=shown)
    assert complete.file().state is State.REGISTERED
    assert PLACES[0] in told.markdown
    assert PASSED_ON in told.markdown
    (case,) = (one for one in complete.cases() if one.kind is CaseKind.QUESTION)
    assert PLACES[0] in case.text


def test_nothing_is_said_where_all_was_read(complete: Desk) -> None:
    complete.write(ANNA, "V6_place: At the Convention", to=complete.to(ANNA))
    (shown,) = complete.write(ANNA, "SUBMIT", to=complete.to(ANNA))
    (told,) = complete.write(ANNA, "YES", to=shown)
    assert WAITS not in shown.markdown
    assert PASSED_ON not in told.markdown
    assert complete.cases() == []
