"""`citydesk erase`: what values and mails of others still say of who was erased."""

import json
from pathlib import Path

import pytest
from sqlalchemy import text as sql

from intake.store import Store, erasing_called, erasing_heard
from intake.store.erasing import of_two
from tests.bot.commands.test_erase import ANNA, WHY, Record, everywhere
from tests.intake.conversation.town import APPLIES, ENOUGH

NEW = "new@gdynia.example"


@pytest.fixture
def record(database: str, store: Store, tmp_path: Path) -> Record:
    """Two contacts of a city."""
    played = Record(database, store, tmp_path)
    desk = played.desk
    desk.write(ANNA, APPLIES)
    desk.write(ANNA, ENOUGH, to=desk.to(ANNA))
    desk.write(ANNA, f"Please add our colleague {NEW} to the file.", to=desk.to(ANNA))
    desk.write(NEW, "Yes", to=desk.to(NEW))
    return played


def test_a_name_in_an_answer_goes_by_the_verb_that_they_are_told(record: Record) -> None:
    named = "S3a: Ute Brandt Forum 2023, World Expo Gdynia 2021"
    record.desk.write(ANNA, f"{named}\nV6_place: other place: Ute Brandt Hall",
                      to=record.desk.to(ANNA))  # fmt: skip
    done = record.run("erase", ANNA, *WHY, "--yes")
    assert '`citydesk erase "NAME" --of CITY` takes it out' in done.stdout
    foreseen = record.run("erase", "Ute Brandt", "--of", "Gdynia", *WHY, "--dry-run")
    assert 'in an answer: "Ute Brandt Forum"' in foreseen.stdout
    by_name = record.run("erase", "Ute Brandt", "--of", "Gdynia", *WHY, "--yes")
    assert by_name.exit_code == 0, by_name.output
    assert "ute brandt" not in everywhere(record.store)
    shown = record.run("show", "1").stdout
    assert "World Expo Gdynia (2021)" in shown
    assert "(erased) (2023)" in shown
    assert record.run("journal", "verify").exit_code == 0


def test_what_a_colleague_wrote_stays_and_that_it_may_name_them_is_said(record: Record) -> None:
    quoted = f"V11_office: Head of Gdynia\n\nOn Monday the desk wrote:\n> {ANNA} joined."
    record.desk.write(NEW, quoted, to=record.desk.to(NEW))
    done = record.run("erase", ANNA, *WHY, "--yes")
    assert done.exit_code == 0, done.output
    assert "in mails of others, and what was read from these" in done.stdout
    assert "Head of Gdynia" in record.run("show", "1").stdout
    assert record.run("journal", "verify").exit_code == 0


def test_an_address_that_only_ends_like_theirs_is_another_person(record: Record) -> None:
    johanna = f"jo{ANNA}"
    record.desk.write(NEW, f"Please add our colleague {johanna} to the file.",
                      to=record.desk.to(NEW))  # fmt: skip
    record.desk.write(johanna, "Yes", to=record.desk.to(johanna))
    record.desk.write(johanna, "V11_office: Head of Roads", to=record.desk.to(johanna))
    assert record.run("erase", ANNA, *WHY, "--yes").exit_code == 0
    journal = record.run("journal", "show", "1").stdout
    assert "Head of Roads" in journal
    assert johanna in journal


def _asks(record: Record, who: str, text: str) -> str:
    """The number of the matter that a question opens."""
    record.desk.write(who, f"A question: {text}", to=record.desk.to(who))
    queue = json.loads(record.run("queue", "--json").stdout)
    return str(next(one["case"] for one in queue if text in one["text"]))


def _answers(record: Record, case: str, text: str) -> None:
    done = record.run("reply", case, "--text", text, "--as", "Ada", "--yes")
    assert done.exit_code == 0, done.output


def _signs(record: Record, who: str, name: str) -> None:
    """Their mails come under this name."""
    with record.store.transaction() as connection:
        named = sql("UPDATE contacts SET name = :name WHERE address = :who")
        connection.execute(named, {"name": name, "who": who})


def test_an_answer_that_greets_them_goes_and_a_colleagues_stays(record: Record) -> None:
    _signs(record, ANNA, "Anna Nowak")
    _answers(record, _asks(record, ANNA, "May trams be counted?"), "Dear Ms Nowak, they may.")
    _answers(record, _asks(record, NEW, "May ferries be counted?"), "Dear Ola, ferries may not.")
    done = record.run("erase", ANNA, *WHY, "--yes")
    assert "where it does not call them by name" in done.stdout
    assert "as a surname alone" in done.stdout
    journal = record.run("journal", "show", "1").stdout
    assert "Nowak" not in journal
    assert "Dear Ola, ferries may not." in journal
    assert record.run("journal", "verify").exit_code == 0
    record.desk.write(NEW, "Thank you. Where do we send photos?", to=record.desk.to(NEW))
    assert "Where do we send photos?" in record.run("queue").stdout


GREETED = [
    ("Anna Nowak", "Dear Ms Nowak, they may.", True),
    ("NOWAK Anna", "Dear Ms Nowak, they may.", True),
    ("anna nowak", "Dear Ms NOWAK's office, they may.", True),
    ("Anna Nowak (UM Gdynia)", "In Gdynia they may.", False),
    ("Will Grant", "They will, and grant it.", False),
    ("王芳", "王女士，可以。", True),
    ("გიორგი მაისურაძე", "ბატონო გიორგი, yes.", True),
]


@pytest.mark.parametrize(("name", "words", "is_called"), GREETED)
def test_an_answer_calls_them_by_any_part_of_their_name(
    name: str, words: str, is_called: bool
) -> None:
    assert erasing_heard.calls(words, erasing_called.forms(name)) is is_called


@pytest.mark.parametrize(("name", "is_told"), [("Rosa", True), ("Anna Nowak", False)])
def test_that_a_short_name_is_not_looked_for_is_said(
    record: Record, name: str, is_told: bool
) -> None:
    _signs(record, ANNA, name)
    done = record.run("erase", ANNA, *WHY, "--dry-run")
    assert ("as short as a word may be" in done.stdout) is is_told


def test_their_name_goes_from_an_answer_to_a_colleague(record: Record) -> None:
    _signs(record, ANNA, "Anna Nowak")
    case = _asks(record, NEW, "May ferries be counted?")
    _answers(record, case, "Ferries may not.\nAnna Nowak asked the same.")
    assert record.run("erase", ANNA, *WHY, "--yes").exit_code == 0
    with record.store.reading() as connection:
        told = connection.execute(
            sql("SELECT answer FROM cases WHERE answer IS NOT NULL")
        ).scalars()
        assert list(told) == ["Ferries may not.\n(erased)"]


def test_two_answers_are_told_apart_though_a_name_has_brackets_of_its_own() -> None:
    one, other = f"240 (Anna Nowak (UM Gdynia) <{ANNA}>)", f"300 ({NEW})"
    assert of_two(f"Companies: {one} → {other}", {ANNA}) == f"Companies: (erased) → {other}"
    assert of_two(f"Companies: {other} → {one}", {ANNA}) == f"Companies: {other} → (erased)"
