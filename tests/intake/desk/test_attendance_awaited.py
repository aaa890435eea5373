"""A plain yes confirms the one list that waits, whatever letter it answers; else it is asked."""

from dataclasses import replace

import pytest

from intake import store as rooms
from intake.applications import Pending
from intake.awards import Kind
from intake.cases import CaseKind
from intake.ceremony import Attending
from intake.desk import acts
from intake.notices import Letter
from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.desk.test_attendance import Hosts

LISTED = "Anna Nowak, Mayor\nJan Kowal, Deputy Mayor"


class Awaiting(Hosts):
    """A list that the city was shown waits for its yes; another letter came since."""

    def list(self, text: str = LISTED) -> Letter:
        shown = self.answer(text)
        self.carry()
        return shown

    def documents(self) -> Letter:
        """A letter that puts no question to which a yes could be the answer."""
        self.done(acts.Reissue(city="1", document=Kind.CERTIFICATE, reason="A seal."))
        self.carry()
        return self.of("documents")[-1]

    def say(self, text: str, to: Letter) -> Letter:
        (told,) = self.write(mayor(1), text, to=to)
        return told


@pytest.fixture
def town(store: Store) -> Awaiting:
    return Awaiting(store)


@pytest.mark.parametrize(
    "text",
    [
        "Sim, confirmamos.", "Sim, confirmamos.\n\nAnna Nowak", "Yes", "Yes, confirmed.",
        "Ja, wir bestätigen.", "Да, подтверждаем.", "はい、確認しました。",
    ],
)  # fmt: skip
def test_a_plain_yes_to_another_letter_confirms_the_list_that_waits(
    town: Awaiting, text: str
) -> None:
    town.list()
    told = town.say(text, town.documents())
    assert "You confirmed that they will attend. Nothing is missing." in told.markdown
    assert town.ceremony().attending is Attending.NAMED
    assert town.people() == [("Anna Nowak", "Mayor"), ("Jan Kowal", "Deputy Mayor")]


@pytest.mark.parametrize(
    "text",
    [
        "Yes, but not before we have the days.", "Yes, what is the hotel?", "Thank you!",
        "OK", "Fine, thank you.", "D'accord.", "好的", "In Ordnung.",
        "Yes, please change the name.", "We confirm the name of our city.",
    ],
)  # fmt: skip
def test_what_is_no_plain_yes_confirms_nothing(town: Awaiting, text: str) -> None:
    town.list()
    town.say(text, town.documents())
    assert town.ceremony().attending is Attending.AWAITED


def test_a_yes_where_the_list_has_changed_since_is_shown_the_list(town: Awaiting) -> None:
    first = town.list()
    town.list("Ewa Lis, Head of the Digital Office\nAnna Nowak, Mayor")
    told = town.say("YES", first)
    assert "- Ewa Lis, Head of the Digital Office" in told.markdown
    assert "your confirmation that they will attend" in told.markdown
    assert town.ceremony().attending is Attending.AWAITED


def test_a_yes_to_what_organizers_asked_is_theirs_and_the_list_still_waits(town: Awaiting) -> None:
    town.list()
    town.write(mayor(1), "A question: which visa do we need?", to=town.of("attendance_noted")[-1])
    case = town.asked(1)
    town.done(acts.Reply(case=case, text="None. Do all of you have passports?"))
    town.carry()
    told = town.say("Yes", town.of("case_answered")[-1])
    assert "your confirmation that they will attend" in told.markdown
    assert "> Yes" in told.markdown
    assert CaseKind.QUESTION in town.waiting()
    assert town.ceremony().attending is Attending.AWAITED


def test_a_yes_where_something_else_waits_as_well_is_asked_which(town: Awaiting) -> None:
    town.list()
    letter = town.documents()
    waits = Pending(id="w1", kind="withdraw", asked=mayor(1), at=town.now)
    with town.store.transaction() as connection:
        known = rooms.applications.load(connection, 1)
        assert known
        rooms.applications.save(connection, [replace(known, pending=(waits,))])
    told = town.say("Yes", letter)
    assert "your confirmation that they will attend" in told.markdown
    assert town.ceremony().attending is Attending.AWAITED
