"""The writer's own coming and going, a yes in any language, and mails that were not read."""

from dataclasses import replace

import pytest

from intake import store as rooms
from intake.answers.values import Text
from intake.cases import CaseKind
from intake.ceremony import Attending
from intake.desk import acts
from intake.notices import Letter
from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.desk.acts.town import HOLD
from tests.intake.desk.test_attendance import BOTH, Hosts

ME = ("Claire Dubois", "Deputy Mayor")
HALF = "we changed nothing on our list"


class Known(Hosts):
    """City 1 holds the title; who writes for it said who they are."""

    def __init__(self, opened: Store) -> None:
        super().__init__(opened)
        with self.store.reading() as connection:
            loaded = rooms.applications.load(connection, 1)
        assert loaded
        writer = loaded.current["V11_writer"]
        told = {
            id: replace(writer, question=id, value=Text(text=words), words=words, by=mayor(1))
            for id, words in zip(("V11_writer", "V11_office"), ME, strict=True)
        }
        with self.store.transaction() as connection:
            rooms.applications.save(
                connection, [replace(loaded, answers=(*loaded.answers, *told.values()))]
            )

    def listed(self, *people: str, confirmed: bool = False) -> Letter:
        act = acts.SetAttendance(city="1", people=people, confirmed=confirmed, reason="As told.")
        self.done(act, seed=f"act-{len(self.letters())}")
        self.now += HOLD
        self.carry()
        return self.of("attendance_set")[-1]


@pytest.fixture
def town(store: Store) -> Known:
    return Known(store)


def test_who_writes_that_they_come_is_listed_and_the_letter_says_so(town: Known) -> None:
    receipt = town.answer("Le maire Grégory Doucet et moi serons présents.")
    assert town.people() == [("Grégory Doucet", "maire"), ME]
    assert town.ceremony().attending is Attending.NAMED
    assert "You wrote that you come yourself." in receipt.markdown
    assert "on the list as: Claire Dubois, Deputy Mayor" in receipt.markdown


def test_who_signs_the_mail_is_who_says_i(town: Known) -> None:
    town.answer("Mayor Anna Nowak and I will come.\n\nKind regards\nJan Kowal\nCity Treasurer")
    assert town.people() == [("Anna Nowak", "Mayor"), ("Jan Kowal", "City Treasurer")]


LIST = "Anna Nowak, Mayor\nJan Kowal, Treasurer"


@pytest.mark.parametrize("signature", ["Claire Dubois", "Claire Dubois\nDeputy Mayor", "Claire"])
def test_who_only_signs_below_the_list_does_not_come(town: Known, signature: str) -> None:
    town.answer(f"{LIST}\n\n{signature}")
    assert town.people() == [("Anna Nowak", "Mayor"), ("Jan Kowal", "Treasurer")]


def test_the_writer_as_the_last_of_the_list_comes(town: Known) -> None:
    town.answer(f"{LIST}\nClaire Dubois, Deputy Mayor")
    assert town.people()[-1] == ME
    town.answer(f"{LIST}\n\nClaire Dubois, Deputy Mayor", to=town.of("attendance_noted")[-1])
    assert town.people()[-1] == ME


def test_who_writes_that_they_cannot_come_leaves_alone(town: Known) -> None:
    receipt = town.answer("Le maire Grégory Doucet et moi serons présents.")
    again = town.answer("Je ne pourrai finalement pas venir.", to=receipt)
    assert town.people() == [("Grégory Doucet", "maire")]
    assert "no government representative" not in again.markdown
    assert CaseKind.CANNOT_ATTEND not in town.waiting()


def test_a_writer_who_is_not_on_the_list_takes_nobody_off(town: Known) -> None:
    again = town.answer("I cannot come.", to=town.listed("Anna Nowak, Mayor", confirmed=True))
    assert town.people() == [("Anna Nowak", "Mayor")]
    assert "no government representative" not in again.markdown
    assert CaseKind.QUESTION in town.waiting()


@pytest.mark.parametrize(
    "text",
    [
        "YES", "Oui", "Oui, nous confirmons.", "Ja", "Sí, confirmamos.", "Sim", "Evet", "Да",
        "Да, подтверждаем.", "نعم", "हाँ", "是", "はい", "はい、確定です。", "네",
    ],
)  # fmt: skip
def test_a_yes_in_any_language_confirms_what_was_just_shown(town: Known, text: str) -> None:
    receipt = town.answer(text, to=town.listed("Anna Nowak, Mayor"))
    assert receipt.notice == "attendance_noted"
    assert town.ceremony().attending is Attending.NAMED


def test_an_answer_about_who_comes_that_was_not_read_is_about_the_list(town: Known) -> None:
    receipt = town.answer("Our party is led by those we told you of.", to=town.answer(BOTH))
    assert HALF in receipt.markdown
    assert receipt.notice == "attendance_noted"
    assert "has been made" not in receipt.markdown
    assert CaseKind.QUESTION in town.waiting()


def test_who_stays_away_by_title_and_family_is_taken_off(town: Known) -> None:
    letter = town.listed("横山英幸, 市長", "山本剛史, 副市長", confirmed=True)
    receipt = town.answer("山本副市長は参加できなくなりました。", to=letter)
    assert town.people() == [("横山英幸", "市長")]
    assert receipt.notice == "attendance_noted"


def test_both_are_confirmed_and_nobody_has_to_read_it(town: Known) -> None:
    town.answer("市長の横山英幸と副市長の高橋徹が出席いたします。両名の出席を確約いたします。")
    assert town.ceremony().attending is Attending.NAMED
    assert town.waiting() == []


def test_a_head_count_that_the_list_does_not_meet_is_asked_until_it_is_told(town: Known) -> None:
    first = town.answer("Three people will come: Mayor Anna Nowak and Deputy Mayor Jan Kowal.")
    assert town.ceremony().attending is Attending.AWAITED
    assert "of whom you wrote: “Three people will come" in first.markdown
    town.answer("YES", to=first)
    assert town.ceremony().attending is Attending.AWAITED
    town.answer("Ewa Lis, Head of Office, will also come.", to=first)
    assert len(town.people()) == 3
    assert town.ceremony().attending is Attending.NAMED


def test_an_organizers_list_for_a_city_that_need_not_come_asks_for_no_yes(town: Known) -> None:
    town.answer("Could we receive the certificate in Geneva instead of at the Convention?")
    town.done(acts.SettlePlace(city="1", agrees=True, reason="It is near."), seed="act-p")
    letter = town.listed("Anna Nowak, Mayor")
    assert "YES" not in letter.markdown
    assert "nobody has to travel to the Convention" in letter.markdown


@pytest.mark.parametrize("text", ["YES", "Oui, nous confirmons.", "是"])
def test_a_yes_counts_with_a_plain_receipt_in_between(town: Known, text: str) -> None:
    shown = town.listed("Anna Nowak, Mayor")
    between = town.answer("Our new museum opens in May.", to=shown)
    assert between.notice == "received"
    town.answer(text, to=between)
    assert town.ceremony().attending is Attending.NAMED


def test_a_yes_to_a_plain_receipt_confirms_no_list_that_was_not_shown(town: Known) -> None:
    town.listed("Anna Nowak, Mayor")
    between = town.answer("Our new museum opens in May.", to=town.of("attendance_set")[-1])
    town.listed("Jan Kowal, Deputy Mayor")
    town.write(mayor(1), "YES", to=between)
    assert town.ceremony().attending is Attending.AWAITED
