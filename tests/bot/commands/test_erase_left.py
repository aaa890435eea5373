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


def test_a_name_in_an_answer_goes_with_them_or_by_the_verb_that_they_are_told(
    record: Record,
) -> None:
    named = "S3a: Name Surname Congress 2022, Ute Brandt Forum 2023, World Expo Gdynia 2021"
    record.desk.write(ANNA, named, to=record.desk.to(ANNA))
    done = record.run("erase", ANNA, *WHY, "--yes")
    assert '`citydesk erase "NAME" --of CITY` takes it out' in done.stdout
    held = everywhere(record.store)
    assert "surname congress" not in held
    assert "ute brandt" in held
    by_name = record.run("erase", "Ute Brandt", "--of", "Gdynia", *WHY, "--yes")
    assert by_name.exit_code == 0, by_name.output
    assert "1 answers" in by_name.stdout
    assert "ute brandt" not in everywhere(record.store)
    shown = record.run("show", "1").stdout
    assert "World Expo Gdynia (2021)" in shown
    assert shown.count("(erased) (20") == 2, shown
    assert record.run("journal", "verify").exit_code == 0


def test_an_address_that_a_colleague_quoted_goes_from_the_mail_as_it_came(record: Record) -> None:
    quoted = f"We agree.\n\nOn Monday the desk wrote:\n> {ANNA} added you to the file."
    record.desk.write(NEW, quoted, to=record.desk.to(NEW))
    done = record.run("erase", ANNA, *WHY, "--yes")
    assert done.exit_code == 0, done.output
    assert "mails of others" in done.stdout
    assert ANNA not in everywhere(record.store)
    assert "We agree" in record.run("search", "agree").stdout
    assert record.run("journal", "verify").exit_code == 0
