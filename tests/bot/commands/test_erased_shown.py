"""Who was erased, wherever they may be met: read out in words, never as an odd address or mark."""

from dataclasses import replace

import pytest
from sqlalchemy import update

from bot.web import views
from intake import names
from intake import store as rooms
from intake.calls.model import Stage
from intake.ceremony import Attendance, Delegate
from intake.consultation import State
from intake.desk.consultations import consulting
from intake.names import ERASED
from intake.store import Store
from intake.store.tables.public_schema import voices
from replies.samples import samples
from tests.bot.commands.house import House
from tests.bot.commands.test_erase import ANNA, Record
from tests.bot.commands.test_erase import record as record
from tests.intake.desk.desks import CALL, START
from tests.intake.desk.hall import Hall
from tests.replies.writing import write

ODD = ("@erased.invalid", "'(erased)'")


@pytest.mark.parametrize(
    "words", [("show", "1"), ("letters", "list"), ("journal", "show", "1"), ("search", "erased")]
)
def test_no_list_reads_out_an_address_that_is_nobodys(
    record: Record, words: tuple[str, ...]
) -> None:
    assert record.erase("--yes").exit_code == 0
    told = record.run(*words).output
    assert not [one for one in ODD if one in told]
    assert names.SOMEBODY in told or names.WORDLESS in told


def test_what_is_shown_of_who_is_not_erased_stays_as_it_was(record: Record) -> None:
    told = record.run("show", "1").output
    assert f"  {ANNA}  active" in told
    assert f"← 'yes', {ANNA}" in told
    assert names.SOMEBODY not in told
    assert names.WORDLESS not in record.run("journal", "show", "1").output


def test_programs_read_the_marks_as_before(record: Record) -> None:
    assert record.erase("--yes").exit_code == 0
    assert '"text": "(erased)"' in record.run("show", "1", "--json").stdout
    assert names.NOWHERE in record.run("letters", "list", "--json").stdout


def test_a_list_of_who_comes_says_that_one_was_erased(alone: House) -> None:
    alone.city(1, stage=Stage.FINAL_REVIEW)
    alone.json("decide", "1", "titled", "--reason", "A good city.", "--yes")
    people = (Delegate(name=ERASED, office=""), Delegate(name="Jan Kowal", office="Deputy"))
    with alone.store.transaction() as connection:
        known = rooms.ceremony.of(connection, 1)
        attendance = Attendance(opened_at=START, delegates=people, is_confirmed=True)
        rooms.ceremony.save(connection, replace(known, attendance=attendance), None)
    told = alone.run("attendance", "show", "1").output
    assert f"  {names.SOMEBODY}\n  Jan Kowal, Deputy\n" in told
    assert ERASED not in told
    assert alone.json("attendance", "show", "1")["delegates"][0]["name"] == ERASED


@pytest.mark.parametrize(
    ("name", "said"),
    [(ERASED, "- a person whose name we erased, as was asked of us"), ("Anna", "- Anna")],
)
def test_the_letter_about_who_comes_says_it_in_words(name: str, said: str) -> None:
    sample = samples()["city/attendance_noted"]
    notice = sample.notice
    known = replace(notice.attendance, delegates=(Delegate(name=name, office=""),))  # type: ignore[attr-defined]
    letter = write(replace(sample, notice=replace(notice, attendance=known)))  # type: ignore[call-arg]
    assert said in letter.markdown.splitlines()
    assert ERASED not in letter.markdown


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("erased-ea3729541a6194441e82facb20@erased.invalid  left", f"{names.SOMEBODY}  left"),
        ("to erased-a1@erased.invalid and b@c.example", f"to {names.SOMEBODY} and b@c.example"),
        ("anna@gdynia.example  active", "anna@gdynia.example  active"),
        ("the erased-words of a page", "the erased-words of a page"),
        ("somebody@erased.example", "somebody@erased.example"),
    ],
)
def test_only_an_address_that_stands_for_nobody_is_read_out_otherwise(text: str, said: str) -> None:
    assert names.readable(text) == said


def test_a_city_page_has_no_stub_of_an_opinion_and_says_it_of_an_objection(store: Store) -> None:
    hall = Hall(store)
    for text, who in (("A clean harbour.", "a"), ("The trams are late.", "b")):
        hall.opinion(text, f"{who}@voters.example")
    hall.object("The figure is last year's.", "emil@voters.example")
    gone = voices.c.text != "The trams are late."
    with store.transaction() as connection:
        connection.execute(update(voices).values(state=State.COUNTED.value))
        connection.execute(update(voices).where(gone).values(text=ERASED))
    with store.reading() as connection:
        shown = consulting.shown_city(hall.office, connection, "city-1-1", hall.now)
    assert shown
    said = {(one.text, one.is_objection) for one in views.city(CALL, shown, "en").opinions}
    assert ("The trams are late.", False) in said
    assert not {("", False), (ERASED, False), (ERASED, True)} & said
