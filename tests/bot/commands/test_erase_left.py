"""`citydesk erase`: what values and mails of others still say of who was erased."""

from pathlib import Path

import pytest

from intake.store import Store
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
