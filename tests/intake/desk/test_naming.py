"""A city whose documents may not name it as it writes itself is asked once; its reply counts."""

from dataclasses import replace
from datetime import timedelta

import pytest

from intake import store as rooms
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.ceremony import OwnName
from intake.conversation.organizer import awarding
from intake.desk import acts, proceedings
from intake.notices import Letter, LetterState
from intake.store import Store
from tests.intake.conversation.registered import ELIGIBLE, mayor
from tests.intake.desk.acts.town import HOLD, Town

pytestmark = pytest.mark.usefixtures("in_english")


class Office(Town):
    """City 1, of India, applied in Latin letters; city 2, of Poland, as it writes itself."""

    def __init__(self, opened: Store) -> None:
        super().__init__(opened)
        self.city(
            1, values=ELIGIBLE, stage=Stage.SELECTION, city="Pune", country="IN", language="hi"
        )
        self._speaks_hindi(1)
        self.city(2, values=ELIGIBLE, stage=Stage.SELECTION, city="Gdynia")

    def _speaks_hindi(self, number: int) -> None:
        file = self.file(number)
        contacts = tuple(replace(one, language="hi") for one in file.contacts)
        with self.store.transaction() as connection:
            rooms.applications.save(connection, [replace(file, contacts=contacts)])

    def moved(self, to: Stage, name: str = "1") -> None:
        self.done(acts.Move(names=(name,), to=to, reason="A good city."), seed=f"{to}-{name}")
        self.now += HOLD
        self.carry()

    def asking(self) -> list[Letter]:
        return [one for one in self.letters() if one.notice == "name_asked"]

    def told(self) -> OwnName | None:
        with self.store.reading() as connection:
            return rooms.ceremony.of(connection, 1).own_name

    def printed(self) -> str:
        with self.store.reading() as connection:
            found = proceedings.of(
                self.office, connection, self.file(1), organizer="One", now=self.now
            )
        return awarding.printed(found)[0]


@pytest.fixture
def town(store: Store) -> Office:
    return Office(store)


def test_a_city_whose_own_name_is_unsure_is_asked_once(town: Office) -> None:
    town.moved(Stage.PRELIMINARY_ANNOUNCEMENT)
    (asked,) = town.asking()
    assert asked.to.key == mayor(1)
    assert "This is on file now: Pune" in asked.markdown
    assert "We need your answer by" in asked.markdown
    town.moved(Stage.FINAL_REVIEW)
    assert len(town.asking()) == 1


def test_a_city_whose_own_name_is_known_is_not_asked(town: Office) -> None:
    town.moved(Stage.PRELIMINARY_ANNOUNCEMENT, "2")
    assert town.asking() == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("पुणे", "पुणे"), ("नाम: पुणे", "पुणे"), ("It is written पुणे in Marathi.", "पुणे"),
        ("Dear Sirs,\n\n“पुणे”\n\nBest regards", "पुणे"), ("Yes", "Pune"), ("हाँ", "Pune"),
    ],
)  # fmt: skip
def test_its_reply_is_what_the_documents_show(town: Office, text: str, name: str) -> None:
    town.moved(Stage.PRELIMINARY_ANNOUNCEMENT)
    (noted,) = town.write(mayor(1), text, to=town.asking()[0])
    assert noted.notice == "name_noted"
    assert f"**{name}**" in noted.markdown
    assert town.printed() == name
    (again,) = town.write(mayor(1), "पुणे शहर", to=noted)
    assert town.printed() == "पुणे शहर"
    assert again.notice == "name_noted"


def test_what_may_be_the_name_is_asked_again(town: Office) -> None:
    town.moved(Stage.PRELIMINARY_ANNOUNCEMENT)
    (again,) = town.write(mayor(1), "Perhaps Poona", to=town.asking()[0])
    assert again.notice == "name_asked"
    assert "> Perhaps Poona" in again.markdown
    assert town.told() is None


@pytest.mark.parametrize(
    "text", ["We do not know yet.", "Out of office", "Wrong!", "Call the mayor"]
)
def test_what_is_no_name_is_heard_as_any_mail(town: Office, text: str) -> None:
    town.moved(Stage.PRELIMINARY_ANNOUNCEMENT)
    (heard,) = town.write(mayor(1), text, to=town.asking()[0])
    assert heard.notice == "received"
    assert f"> {text}" in heard.markdown
    assert town.told() is None


@pytest.mark.parametrize(
    "text",
    ["Please withdraw our application", "Отзываем заявку", "我们撤回申请", "応募を取り下げます",
     "نسحب طلبنا"],
)  # fmt: skip
def test_a_wish_instead_of_the_name_is_granted(town: Office, text: str) -> None:
    town.moved(Stage.PRELIMINARY_ANNOUNCEMENT)
    (heard,) = town.write(mayor(1), text, to=town.asking()[0])
    assert heard.notice == "withdrawal_asked"
    assert town.told() is None


def test_an_answer_to_the_receipt_that_is_no_name_changes_none(town: Office) -> None:
    town.moved(Stage.PRELIMINARY_ANNOUNCEMENT)
    (noted,) = town.write(mayor(1), "पुणे", to=town.asking()[0])
    town.write(mayor(1), "Great, see you soon", to=noted)
    assert town.printed() == "पुणे"


def test_files_beside_the_name_reach_the_organizers(town: Office) -> None:
    town.moved(Stage.PRELIMINARY_ANNOUNCEMENT)
    letters = town.write(mayor(1), "पुणे", to=town.asking()[0], files=["plan.pdf"])
    assert [one.notice for one in letters] == ["name_noted", "received"]
    assert town.printed() == "पुणे"
    (case,) = town.cases()
    assert case.kind is CaseKind.AFTER_REGISTRATION


def test_a_question_instead_of_the_name_reaches_a_person(town: Office) -> None:
    town.moved(Stage.PRELIMINARY_ANNOUNCEMENT)
    town.write(mayor(1), "Which font do you use for the certificate?", to=town.asking()[0])
    assert town.told() is None
    assert [one for one in town.cases() if "Which font" in one.text]


def test_a_move_that_is_taken_back_takes_the_question_along(town: Office) -> None:
    move = acts.Move(names=("1",), to=Stage.PRELIMINARY_ANNOUNCEMENT, reason="A good city.")
    town.done(move, seed="forward")
    town.now += timedelta(seconds=1)
    town.done(acts.Move(names=("1",), to=Stage.SELECTION, reason="A mistake."), seed="back")
    assert [one.state for one in town.asking()] == [LetterState.RECALLED]
    town.moved(Stage.PRELIMINARY_ANNOUNCEMENT)
    assert len([one for one in town.asking() if one.state is not LetterState.RECALLED]) == 1
