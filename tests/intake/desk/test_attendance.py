"""A titled city is asked who comes to the Convention; its words settle it, or a person does."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from intake import desk
from intake import store as rooms
from intake.calls.ceremony import CeremonyRules
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.ceremony import Attending, Ceremony
from intake.decisions import Outcome
from intake.desk import acts
from intake.notices import Addressed, Letter, LetterState
from intake.store import Store
from tests.intake.conversation.registered import mayor
from tests.intake.desk.acts.town import HOLD, SECOND, Town, reason
from tests.intake.desk.desks import CALL

BOTH = "Mayor Anna Nowak and Deputy Mayor Jan Kowal will come."


class Hosts(Town):
    """City 1 holds the title; its letters have gone out."""

    def __init__(self, opened: Store, rules: CeremonyRules | None = None) -> None:
        super().__init__(opened)
        if rules:
            self.office = replace(
                self.office, call=CALL.model_copy(update={"ceremony": rules, "consultation": None})
            )
        self.once(self._titled)

    def _titled(self) -> None:
        self.titled()
        self.carry()

    def ceremony(self) -> Ceremony:
        with self.store.reading() as connection:
            return rooms.ceremony.of(connection, 1)

    def people(self) -> list[tuple[str, str]]:
        attendance = self.ceremony().attendance
        assert attendance
        return [(one.name, one.office) for one in attendance.delegates]

    def of(self, notice: str) -> list[Letter]:
        return [one for one in self.letters() if one.notice == notice]

    def answer(self, text: str, to: Letter | None = None) -> Letter:
        (letter,) = self.write(mayor(1), text, to=to or self.of("attendance")[-1])
        return letter

    def waiting(self) -> list[CaseKind]:
        with self.store.reading() as connection:
            return [one.kind for one in rooms.cases.waiting(connection)]

    def wait(self, days: int) -> None:
        """So many days pass, and each day the desk looks what is due."""
        for _ in range(days):
            self.now += timedelta(days=1)
            desk.remind(self.office, self.now)
            self.carry()


@pytest.fixture
def town(store: Store) -> Hosts:
    return Hosts(store)


# --- asked and answered -------------------------------------------------------------------------


def test_who_comes_is_asked_with_the_title_and_nothing_is_said_that_is_not_set(town: Hosts) -> None:
    (asked,) = town.of("attendance")
    (documents,) = town.of("documents")
    assert asked.created_at == documents.created_at
    assert town.ceremony().attending is Attending.AWAITED
    assert "World Internet of Things Convention" in asked.markdown
    assert "- Place:" not in asked.markdown
    assert "- Date:" not in asked.markdown
    assert "we never ask for payment" in asked.markdown


def test_place_and_days_of_the_convention_are_those_of_the_call(store: Store) -> None:
    rules = CeremonyRules(
        place={"en": "Geneva"}, first_day="2027-06-01", last_day="2027-06-03",
        names_by="2027-05-01",
    )  # fmt: skip
    (asked,) = Hosts(store, rules).of("attendance")
    assert "- Place: Geneva\n- Date: 1 June 2027 to 3 June 2027\n" in asked.markdown
    assert "Please answer by 1 May 2027, 23:59 (" in asked.markdown


def test_names_and_offices_in_prose_settle_it(town: Hosts) -> None:
    receipt = town.answer(BOTH)
    assert town.ceremony().attending is Attending.NAMED
    assert town.people() == [("Anna Nowak", "Mayor"), ("Jan Kowal", "Deputy Mayor")]
    assert receipt.notice == "attendance_noted"
    assert "- Anna Nowak, Mayor\n- Jan Kowal, Deputy Mayor" in receipt.markdown
    assert "You confirmed that they will attend. Nothing is missing." in receipt.markdown
    told = [words for act, words in town.journal(1) if act == "attendance_told"]
    assert told[0]["by"] == mayor(1)
    assert told[0]["delegates"][0] == {"name": "Anna Nowak", "office": "Mayor"}


def test_what_is_missing_is_asked_and_a_yes_confirms_what_was_shown(town: Hosts) -> None:
    first = town.answer("1. Anna Nowak, Mayor\n2. Jan Kowal")
    assert "- the office of Jan Kowal\n- your confirmation" in first.markdown
    second = town.answer("Jan Kowal, Deputy Mayor\nAnna Nowak, Mayor", to=first)
    assert "reply with one word, YES" in second.markdown
    assert town.ceremony().attending is Attending.AWAITED
    third = town.answer("YES", to=second)
    assert "Nothing is missing" in third.markdown
    assert town.ceremony().attending is Attending.NAMED


def test_a_yes_to_a_list_that_has_changed_since_confirms_nothing(town: Hosts) -> None:
    first = town.answer("Anna Nowak, Mayor\nJan Kowal, Deputy Mayor")
    town.answer("Ewa Lis, Head of the Digital Office\nAnna Nowak, Mayor", to=first)
    town.write(mayor(1), "YES", to=first)
    assert town.ceremony().attending is Attending.AWAITED


def test_a_no_to_the_receipt_says_that_it_is_wrong_and_a_person_reads_it(town: Hosts) -> None:
    again = town.answer("No", to=town.answer(BOTH))
    assert "our list is not right" in again.markdown
    assert town.ceremony().attending is Attending.AWAITED
    assert CaseKind.QUESTION in town.waiting()


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Ewa Lis, Head of Office, will come instead of Jan Kowal.", ["Anna Nowak", "Ewa Lis"]),
        ("Jan Kowal cannot come.", ["Anna Nowak"]),
        ("The Deputy Mayor cannot come.", ["Anna Nowak"]),
        ("Ewa Lis, Head of Office, will also attend.", ["Anna Nowak", "Jan Kowal", "Ewa Lis"]),
        ("Only Ewa Lis, Head of Office, will attend.", ["Ewa Lis"]),
    ],
)
def test_a_later_mail_corrects_it(town: Hosts, text: str, people: list[str]) -> None:
    receipt = town.answer(text, to=town.answer(BOTH))
    assert [name for name, _ in town.people()] == people
    assert town.ceremony().attending is Attending.NAMED
    assert all(name in receipt.markdown for name in people)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Sorry, the Mayor cannot come after all; we do not know yet who will come.",
         ["Jan Kowal"]),
        ("Anna Nowak and Jan Kowal cannot come.", []),
        ("The Vice-President cannot come.", ["Anna Nowak", "Jan Kowal"]),
        ("The Treasurer will come.", ["Anna Nowak", "Jan Kowal"]),
    ],
)  # fmt: skip
def test_what_leaves_open_who_comes_takes_the_confirmation_back(
    town: Hosts, text: str, people: list[str]
) -> None:
    receipt = town.answer(text, to=town.answer(BOTH))
    assert [name for name, _ in town.people()] == people
    assert town.ceremony().attending is Attending.AWAITED
    assert "You confirmed" not in receipt.markdown


@pytest.mark.parametrize(
    "text",
    [
        "Instead of him, Ewa Lis, Head of Office, will come.",
        "The Treasurer cannot come; he will be replaced by Ewa Lis, Head of Office.",
    ],
)
def test_where_nobody_can_tell_who_is_replaced_nothing_changes_and_it_is_asked(
    town: Hosts, text: str
) -> None:
    receipt = town.answer(text, to=town.answer(BOTH))
    assert [name for name, _ in town.people()] == ["Anna Nowak", "Jan Kowal"]
    assert "we changed nothing on our list" in receipt.markdown
    assert "Nothing is missing" not in receipt.markdown
    assert town.ceremony().attending is Attending.AWAITED
    assert CaseKind.QUESTION in town.waiting()


def test_somebody_new_comes_beside_those_who_were_confirmed_and_a_yes_is_asked(
    town: Hosts,
) -> None:
    receipt = town.answer("Ewa Lis, Head of Office, will attend.", to=town.answer(BOTH))
    assert [name for name, _ in town.people()] == ["Anna Nowak", "Jan Kowal", "Ewa Lis"]
    assert "Nothing is missing" not in receipt.markdown
    assert "Nothing is missing" in town.answer("YES", to=receipt).markdown


def test_a_writer_who_comes_and_gives_no_name_is_read_by_a_person(town: Hosts) -> None:
    receipt = town.answer("Mayor Anna Nowak will come; I shall accompany her as deputy mayor.")
    assert [name for name, _ in town.people()] == ["Anna Nowak"]
    assert "Nothing is missing" not in receipt.markdown
    assert "> I shall accompany her as deputy mayor." in receipt.markdown
    assert town.waiting() == [CaseKind.QUESTION]


def test_a_question_beside_it_goes_to_a_person_and_is_not_lost(town: Hosts) -> None:
    receipt = town.answer(f"{BOTH} May they bring an interpreter?")
    assert town.ceremony().attending is Attending.NAMED
    assert "> May they bring an interpreter?" in receipt.markdown
    assert town.waiting() == [CaseKind.QUESTION]


def test_who_only_signs_is_not_said_to_come(town: Hosts) -> None:
    receipt = town.answer("Yes, we will attend.\n\nEwa Lis, Head of the Digital Office")
    assert town.people() == []
    assert "the name and the office of each" in receipt.markdown


def test_a_mail_about_something_else_is_read_by_a_person_as_before(town: Hosts) -> None:
    letter = town.answer("When will the certificate be printed?")
    assert letter.notice == "received"
    assert town.waiting() == [CaseKind.QUESTION]


def test_an_address_alone_says_nothing_of_who_comes(town: Hosts) -> None:
    town.write(mayor(1), BOTH)
    assert town.people() == []
    assert town.ceremony().attending is Attending.AWAITED


# --- nobody can come ----------------------------------------------------------------------------


def test_a_city_that_cannot_come_is_a_matter_for_organizers(town: Hosts) -> None:
    receipt = town.answer("Unfortunately we cannot attend the Convention.")
    assert town.ceremony().attending is Attending.ABSENT
    assert town.waiting() == [CaseKind.CANNOT_ATTEND]
    assert "unless another place is agreed with the organizers" in receipt.markdown
    town.wait(60)
    assert town.of("attendance_reminded") == []
    town.answer(BOTH, to=receipt)
    assert town.ceremony().attending is Attending.NAMED
    assert town.waiting() == []


# --- time ---------------------------------------------------------------------------------------


def test_without_a_day_it_is_recalled_every_so_often_until_it_is_settled(town: Hosts) -> None:
    town.wait(45)
    assert len(town.of("attendance_reminded")) == 3
    assert town.waiting().count(CaseKind.UNATTENDED) == 1
    town.answer(BOTH, to=town.of("attendance_reminded")[-1])
    assert CaseKind.UNATTENDED not in town.waiting()
    town.wait(45)
    assert len(town.of("attendance_reminded")) == 3


def test_after_a_long_rest_only_one_reminder_is_said(town: Hosts) -> None:
    town.now += timedelta(days=100)
    desk.remind(town.office, town.now)
    desk.remind(town.office, town.now + timedelta(hours=1))
    assert len(town.of("attendance_reminded")) <= 1
    town.wait(3)
    assert len(town.of("attendance_reminded")) == 1


def test_with_a_day_the_calls_rhythm_recalls_it_and_its_end_is_a_matter(store: Store) -> None:
    town = Hosts(store, CeremonyRules(first_day="2025-06-02"))
    town.wait(100)
    local = [one.created_at.date().isoformat() for one in town.of("attendance_reminded")]
    assert local == ["2025-05-19", "2025-05-30"]
    assert town.waiting().count(CaseKind.UNATTENDED) == 1


# --- organizers ---------------------------------------------------------------------------------


def test_an_organizer_settles_it_and_the_city_hears_why(town: Hosts) -> None:
    settle = acts.SettleAttendance(city="1", reason="The embassy told us.")
    (letter,) = town.done(settle, seed="act-s").letters
    assert (letter.notice, letter.state) == ("attendance_settled", LetterState.HELD)
    assert "> The embassy told us." in letter.markdown
    assert town.ceremony().attending is Attending.SETTLED
    town.wait(40)
    assert town.of("attendance_reminded") == []
    assert reason(town.lay(settle, seed="act-s2")) == "settled"


def test_what_a_city_says_after_an_organizer_settled_it_a_person_hears_of(town: Hosts) -> None:
    town.done(acts.SettleAttendance(city="1", reason="We met the mayor."), seed="act-s")
    receipt = town.answer("Mayor Anna Nowak cannot come.")
    assert town.ceremony().attending is Attending.SETTLED
    assert town.waiting() == [CaseKind.QUESTION]
    assert "A person reads what you wrote." in receipt.markdown
    assert "What is missing" not in receipt.markdown


def test_where_nothing_was_understood_nothing_is_said_to_be(town: Hosts) -> None:
    receipt = town.answer("We do not confirm our attendance.")
    assert receipt.notice == "attendance_noted"
    assert "This is what we understood" not in receipt.markdown


def test_taken_back_while_it_is_held_the_city_is_awaited_again(town: Hosts) -> None:
    settle = acts.SettleAttendance(city="1", reason="The embassy told us.")
    (letter,) = town.done(settle, seed="act-s").letters
    town.done(acts.Withhold(letters=(letter.id,)), seed="act-w")
    assert town.ceremony().attending is Attending.AWAITED


def test_what_is_held_for_a_titled_city_goes_whatever_it_writes_meanwhile(town: Hosts) -> None:
    settle = acts.SettleAttendance(city="1", reason="The embassy told us.")
    (letter,) = town.done(settle, seed="act-s").letters
    town.write(mayor(1), "STATUS", to=town.of("attendance")[-1])
    town.now += HOLD
    town.carry()
    assert [(one.id, one.state) for one in town.of("attendance_settled")] == [
        (letter.id, LetterState.SENT)
    ]


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (acts.SettleAttendance(city="2", reason="So."), "not_titled"),
        (acts.SettleAttendance(city="1", reason=" "), "no_reason"),
        (acts.SettlePlace(city="1", agrees=True, reason="So."), "no_place"),
        (acts.SettlePlace(city="1", agrees=False, reason="So."), "no_place"),
        (acts.SettlePlace(city="1", agrees=True, place="Vienna", reason=""), "no_reason"),
    ],
)
def test_what_may_not_be_is_refused_with_its_reason(town: Hosts, act: acts.Act, why: str) -> None:
    town.city(2)
    assert reason(town.lay(act, seed="act-r")) == why


# --- another place ------------------------------------------------------------------------------


def test_only_an_agreed_place_lifts_it(town: Hosts) -> None:
    agree = acts.SettlePlace(city="1", agrees=True, reason="It is near.", place="Vienna")
    (letter,) = town.done(agree, seed="act-p").letters
    assert (letter.notice, letter.state) == ("place_settled", LetterState.HELD)
    assert "Vienna" in letter.markdown
    assert "no government representative of your city has to attend" in letter.markdown
    assert town.ceremony().attending is Attending.LIFTED
    town.now += HOLD
    town.carry()
    town.wait(40)
    assert town.of("attendance_reminded") == []
    decline = acts.SettlePlace(city="1", agrees=False, reason="We cannot travel.")
    (again,) = town.done(decline, seed="act-p2").letters
    assert "the Convention is the place again" in again.markdown
    assert town.ceremony().attending is Attending.AWAITED


def test_an_agreed_place_taken_back_while_held_lifts_nothing(town: Hosts) -> None:
    agree = acts.SettlePlace(city="1", agrees=True, reason="It is near.", place="Vienna")
    (letter,) = town.done(agree, seed="act-p").letters
    town.done(acts.Withhold(letters=(letter.id,)), seed="act-w")
    assert town.ceremony().attending is Attending.AWAITED
    assert town.ceremony().place is None
    assert "place_recalled" in [act for act, _ in town.journal(1)]


def test_a_place_and_an_attendance_taken_back_together_are_both_as_before(town: Hosts) -> None:
    settle = acts.SettleAttendance(city="1", reason="The embassy told us.")
    (first,) = town.done(settle, seed="act-s").letters
    agree = acts.SettlePlace(city="1", agrees=True, reason="It is near.", place="Vienna")
    (second,) = town.done(agree, seed="act-p").letters
    town.done(acts.Withhold(letters=(first.id, second.id)), seed="act-w")
    assert town.ceremony().attending is Attending.AWAITED
    assert town.ceremony().place is None


def test_what_the_agreed_place_needs_is_asked(town: Hosts) -> None:
    agree = acts.SettlePlace(
        city="1", agrees=True, reason="It is near.", place="Vienna", needs="Two names for the door."
    )
    (letter,) = town.done(agree, seed="act-p").letters
    assert "> Two names for the door." in letter.markdown


def test_a_place_agreed_while_the_title_waits_stands_in_its_letter(store: Store) -> None:
    town = Town(store)
    number = waiting_title(town)
    agree = acts.SettlePlace(city="1", agrees=True, reason="It is near.", place="Vienna")
    laid = town.done(agree, seed="act-p")
    assert f"The letters of decision {number} were written before" in laid.warnings[0]
    approved = town.done(acts.Approve(decision=number), by=SECOND, seed="act-d2")
    assert laid.warnings[0] in approved.warnings
    town.settle()
    town.carry()
    letters = [one for one in town.letters() if one.notice == "titled"]
    (sent,) = [one for one in letters if one.state is LetterState.SENT]
    assert "receives its certificate at another place" in sent.markdown
    assert "must attend" not in sent.markdown
    assert [one.state for one in letters if one is not sent] == [LetterState.RECALLED]


def test_a_place_taken_back_while_the_title_waits_leaves_its_letter(store: Store) -> None:
    town = Town(store)
    number = waiting_title(town)
    agree = acts.SettlePlace(city="1", agrees=True, reason="It is near.", place="Vienna")
    (letter,) = town.done(agree, seed="act-p").letters
    town.done(acts.Withhold(letters=(letter.id,)), seed="act-w")
    town.done(acts.Approve(decision=number), by=SECOND, seed="act-d2")
    town.settle()
    town.carry()
    states = (LetterState.SENT,)
    (sent,) = [one for one in town.letters() if one.notice == "titled" and one.state in states]
    assert "must attend the Convention" in sent.markdown


def waiting_title(town: Town) -> int:
    """City 1 is to be titled, which nobody has approved yet; the number of the decision."""
    town.city(1, stage=Stage.FINAL_REVIEW)
    decide = acts.Decide(city="1", outcome=Outcome.TITLED, reason="A good city.")
    decision = town.done(decide, seed="act-d1").decision
    assert decision
    assert decision.number
    return decision.number


# --- who is added after the title -----------------------------------------------------------------


def test_who_is_added_after_the_title_reads_of_it_and_no_standing(town: Hosts) -> None:
    add = acts.AddContact(city="1", address="jan@gdynia.example", reason="As asked.")
    town.done(add, seed="act-j")
    (letter,) = town.of("contact_welcomed")
    assert "State: ended: the city holds the title\n" in letter.markdown
    assert "Your city was given the title on 1 April 2025." in letter.markdown
    assert "eligible" not in letter.markdown
    assert "eligible" not in town.answer("STATUS").markdown


# --- hosting, and the end -----------------------------------------------------------------------


def test_an_expression_of_interest_is_a_matter_with_a_short_receipt(town: Hosts) -> None:
    receipt = town.answer("We would like to host the next Convention.")
    assert receipt.notice == "interest_noted"
    assert town.waiting() == [CaseKind.HOSTING_INTEREST]
    interest = town.ceremony().interest
    assert interest
    assert interest.words == "We would like to host the next Convention."
    assert "eligible" not in receipt.markdown


def test_a_title_taken_back_ends_it_with_its_letter(town: Hosts) -> None:
    back = acts.Move(names=("1",), to=Stage.FINAL_REVIEW, reason="A document was forged.")
    town.answer("Unfortunately we cannot attend the Convention.")
    town.done(back, seed="act-b")
    assert town.ceremony().attending is Attending.ENDED
    assert town.waiting() == []
    (letter,) = town.of("reversed")
    assert "nobody has to attend the Convention" in letter.markdown
    town.wait(40)
    assert town.of("attendance_reminded") == []


def test_an_interest_in_hosting_outlives_a_title_taken_back_and_given_again(town: Hosts) -> None:
    town.answer(f"{BOTH} We would like to host the next Convention.")
    interest = town.ceremony().interest
    assert interest
    back = acts.Move(names=("1",), to=Stage.FINAL_REVIEW, reason="A document was missing.")
    town.done(back, seed="act-b")
    assert town.waiting() == [CaseKind.HOSTING_INTEREST]
    town.done(acts.Decide(city="1", outcome=Outcome.TITLED, reason="Sound."), seed="act-n")
    town.done(acts.Approve(decision=2), by=SECOND, seed="act-a")
    town.settle()
    assert (town.ceremony().interest, town.people()) == (interest, [])
    assert town.waiting() == [CaseKind.HOSTING_INTEREST]


def test_days_that_become_known_later_hold_for_every_city_of_the_edition(town: Hosts) -> None:
    town.wait(1)
    rules = CeremonyRules(place={"en": "Geneva"}, first_day="2025-04-22")
    town.office = replace(
        town.office, call=CALL.model_copy(update={"ceremony": rules, "consultation": None})
    )
    town.wait(8)
    (reminded,) = town.of("attendance_reminded")
    assert reminded.created_at.date().isoformat() == "2025-04-08"
    assert "- Place: Geneva\n- Date: 22 April 2025\n" in reminded.markdown


def test_one_letter_that_fails_stops_no_other_and_is_a_matter(town: Hosts) -> None:
    town.titled(2)
    town.carry()
    render = town.office.render

    def failing(addressed: Addressed, **more: Any) -> Letter:
        if addressed.application == 1 and addressed.notice.name == "attendance_reminded":
            raise ValueError("no such word")
        return render(addressed, **more)

    town.office = replace(town.office, render=failing)
    town.wait(20)
    assert [one.application for one in town.of("attendance_reminded")] == [2]
    assert CaseKind.UNTOLD in town.waiting()
    town.office = replace(town.office, render=render)
    town.wait(1)
    assert [one.application for one in town.of("attendance_reminded")] == [2, 1]
    assert CaseKind.UNTOLD not in town.waiting()


@pytest.mark.parametrize(
    "words",
    ["Instead of Jan Kowal, Mr Omar comes.", "Instead of Ewa Lis, Councillor Adam Wrona comes."],
)
def test_of_a_change_that_was_read_in_part_nothing_is_done_and_no_yes_is_asked(
    town: Hosts, words: str
) -> None:
    town.answer(BOTH)
    before = town.people()
    said = town.answer(words)
    assert town.people() == before
    assert "we changed nothing on our list" in said.markdown
    assert "YES" not in said.markdown
    assert CaseKind.QUESTION in town.waiting()


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Anna Nowak and I, Deputy Mayor Jan Kowal, will attend. We confirm.",
        "Vendrán la alcaldesa Ana Pérez y yo, vicealcalde Juan Ruiz. Confirmamos la asistencia.",
        "На Конвенцию приедут мэр Анна Новак и я, заместитель мэра Тимур Галиев. "
        "Участие подтверждаем.",
        "市長の山田太郎と私、副市長の佐藤花子の二名が出席します。確かに出席いたします。",
        "市长张三和我，副市长李四，将出席。确认出席。",
        "O prefeito João Campos e eu, o secretário de Inovação João Silva, estaremos presentes. "
        "Está confirmado.",
    ],
)
def test_an_i_that_is_named_behind_it_is_one_person(town: Hosts, text: str) -> None:
    town.answer(text)
    assert len(town.people()) == 2
    assert town.ceremony().attending is Attending.NAMED
    assert town.waiting() == []


def test_an_i_that_nobody_is_named_behind_is_asked_for(town: Hosts) -> None:
    town.answer("Mayor Anna Nowak and I will attend. We confirm.")
    assert town.ceremony().attending is Attending.AWAITED
