"""Another place is asked for in the application, and organizers are consulted about it."""

from dataclasses import replace

import pytest

from intake import store as rooms
from intake.calls.model import Stage
from intake.cases import Case, CaseKind
from intake.ceremony import Attending, Ceremony, Consulted
from intake.decisions import Outcome
from intake.desk import acts
from intake.notices import Letter
from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.desk.acts.town import SECOND, Town


class Region(Town):
    """City 1 is registered while registration is open."""

    def __init__(self, opened: Store) -> None:
        super().__init__(opened)
        self.city(1, stage=Stage.REGISTRATION)
        self.done(acts.Ask(city="1", ids=("V6_place",)), seed="act-ask")
        self.office_hold_is_over()

    def office_hold_is_over(self) -> None:
        self.now += self.office.hold
        self.carry()

    def title(self) -> None:
        """The city comes to the final review and is titled, as it stands."""
        moved = replace(self.file(), stage=Stage.FINAL_REVIEW)
        with self.store.transaction() as connection:
            rooms.applications.save(connection, [moved])
        decide = acts.Decide(city="1", outcome=Outcome.TITLED, reason="A good city.")
        self.done(decide, seed="act-t1")
        self.done(acts.Approve(decision=1), by=SECOND, seed="act-t2")
        self.settle()

    def say(self, text: str) -> Letter:
        asked = next(one for one in reversed(self.letters()) if one.notice == "items_asked")
        (letter,) = self.write(mayor(1), text, to=asked)
        return letter

    def ceremony(self) -> Ceremony:
        with self.store.reading() as connection:
            return rooms.ceremony.of(connection, 1)

    def matters(self) -> list[Case]:
        with self.store.reading() as connection:
            waiting = rooms.cases.waiting(connection)
        return [one for one in waiting if one.kind is CaseKind.PLACE_ASKED]


@pytest.fixture
def town(store: Store) -> Region:
    return Region(store)


def test_another_place_opens_a_consultation_and_names_it(town: Region) -> None:
    town.say("We would like to receive the certificate in Switzerland.")
    (matter,) = town.matters()
    assert "Convention: Switzerland (in the city's words: “We would like" in matter.text
    place = town.ceremony().place
    assert place
    assert (place.asked, place.state) == ("Switzerland", Consulted.ASKED)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Paris, France", "Paris, France"),
        ("France", "France"),
        ("Palais des Nations, Geneva", "UN headquarters (Palais des Nations, Geneva)"),
    ],
)
def test_the_place_is_shown_in_the_writers_words_where_they_say_more(
    town: Region, text: str, asked: str
) -> None:
    town.say(text)
    place = town.ceremony().place
    assert place
    assert place.asked == asked


def test_the_convention_opens_none(town: Region) -> None:
    town.say("At the Convention, please.")
    assert town.matters() == []
    assert town.ceremony().place is None


def test_the_same_place_a_second_time_is_no_second_matter_and_another_is(town: Region) -> None:
    town.say("We would like to receive the certificate in Switzerland.")
    (first,) = town.matters()
    town.say("We would like to receive the certificate in Switzerland.")
    assert [one.number for one in town.matters()] == [first.number]
    town.say("We would like to receive the certificate in Germany.")
    (second,) = town.matters()
    assert second.number != first.number
    assert "Germany" in second.text


def test_the_answer_settles_it_before_the_title_and_lifts_the_attendance_then(
    town: Region,
) -> None:
    town.say("We would like to receive the certificate in Switzerland.")
    agree = acts.SettlePlace(city="1", agrees=True, reason="Others go there too.")
    (letter,) = town.done(agree, seed="act-p").letters
    assert "If your city is given the title" in letter.markdown
    assert town.matters() == []
    town.title()
    assert town.ceremony().attending is Attending.LIFTED
    asked = next(one for one in town.letters() if one.notice == "attendance")
    assert "no government representative of your city has to attend" in asked.markdown
    assert "Switzerland" in asked.markdown
    assert "Please tell us who will come" not in asked.markdown
    titled = next(one for one in town.letters() if one.notice == "titled")
    assert "nobody has to attend the Convention" in titled.markdown
    assert "must attend" not in titled.markdown


def test_what_nobody_decided_is_said_with_the_title(town: Region) -> None:
    town.say("We would like to receive the certificate in Switzerland.")
    town.title()
    asked = next(one for one in town.letters() if one.notice == "attendance")
    assert "The organizers have not decided about it yet." in asked.markdown
    titled = next(one for one in town.letters() if one.notice == "titled")
    assert "must attend the Convention" in titled.markdown
    assert town.ceremony().attending is Attending.AWAITED
    assert len(town.matters()) == 1


def test_a_place_that_was_never_brought_up_is_with_the_title(town: Region) -> None:
    town.say("We would like to receive the certificate in Switzerland.")
    answers = town.file().answers
    town.titled(2, answers=answers)  # registered before anybody was consulted
    assert [one.application for one in town.matters()] == [1, 2]


def test_taken_back_the_matter_waits_again(town: Region) -> None:
    town.say("We would like to receive the certificate in Switzerland.")
    agree = acts.SettlePlace(city="1", agrees=True, reason="Others go there too.")
    (letter,) = town.done(agree, seed="act-p").letters
    town.done(acts.Withhold(letters=(letter.id,)), seed="act-w")
    assert len(town.matters()) == 1
    place = town.ceremony().place
    assert place
    assert place.state is Consulted.ASKED


def test_what_is_agreed_for_one_place_does_not_hold_for_another(town: Region) -> None:
    town.say("We would like to receive the certificate in Switzerland.")
    town.done(acts.SettlePlace(city="1", agrees=True, reason="So."), seed="act-p")
    town.say("We would like to receive the certificate in Germany.")
    place = town.ceremony().place
    assert place
    assert (place.asked, place.state) == ("Germany", Consulted.ASKED)


def test_who_comes_to_the_convention_though_another_place_is_agreed_is_a_persons(
    town: Region,
) -> None:
    town.say("We would like to receive the certificate in Switzerland.")
    agree = acts.SettlePlace(city="1", agrees=True, reason="Others go there too.")
    town.done(agree, seed="act-p")
    town.title()
    asked = next(one for one in town.letters() if one.notice == "attendance")
    (noted,) = town.write(mayor(1), "Anna Nowak, deputy mayor, will come.", to=asked)
    assert "a person reads what you wrote." in noted.markdown
    with town.store.reading() as connection:
        (case,) = [
            one
            for one in rooms.cases.waiting(connection)
            if one.kind is CaseKind.QUESTION and one.application == 1
        ]
    assert "Anna Nowak" in case.text


def _attends(town: Region, text: str) -> Letter:
    asked = next(one for one in reversed(town.letters()) if one.notice == "attendance")
    return next(
        one for one in town.write(mayor(1), text, to=asked) if one.notice == "attendance_noted"
    )


def _is_confirmed(town: Region) -> bool:
    attendance = town.ceremony().attendance
    assert attendance
    assert [one.name for one in attendance.delegates] == ["Anna Nowak"]
    return attendance.is_confirmed


@pytest.mark.parametrize("where", [", but in Switzerland, as we asked", " in Switzerland"])
def test_who_comes_to_a_place_that_is_not_agreed_is_noted_and_not_confirmed(
    town: Region, where: str
) -> None:
    town.say("We would like to receive the certificate in Switzerland.")
    town.title()
    noted = _attends(town, f"Deputy Mayor Anna Nowak will attend{where}.")
    assert not _is_confirmed(town)
    assert "the Convention is the place" in noted.markdown
    assert "your confirmation that they will attend" in noted.markdown
    (again,) = town.write(mayor(1), "YES", to=noted)
    assert "Nothing is missing" in again.markdown
    assert _is_confirmed(town)


@pytest.mark.parametrize("where", ["", " the Convention"])
def test_who_comes_to_the_convention_is_confirmed_whatever_was_asked(
    town: Region, where: str
) -> None:
    town.say("We would like to receive the certificate in Switzerland.")
    town.title()
    noted = _attends(town, f"Deputy Mayor Anna Nowak will attend{where}.")
    assert _is_confirmed(town)
    assert "the Convention is the place" not in noted.markdown


@pytest.mark.parametrize("is_confirmed", [False, True])
def test_a_place_declined_after_the_title_says_whether_a_confirmation_lacks(
    town: Region, *, is_confirmed: bool
) -> None:
    town.say("We would like to receive the certificate in Switzerland.")
    town.title()
    where = "" if is_confirmed else ", but in Switzerland"
    _attends(town, f"Deputy Mayor Anna Nowak will attend{where}.")
    for number, agrees in enumerate((True, False)):
        act = acts.SettlePlace(city="1", agrees=agrees, reason="It changed.")
        town.done(act, seed=f"act-place-{number}")
    told = [one for one in town.letters() if one.notice == "place_settled"][-1]
    assert ("we do not have your confirmation" in told.markdown) is not is_confirmed
