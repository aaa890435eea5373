"""`citydesk journal seal` and `journal verify`: what a letter's holder is told of the record."""

import pytest
from sqlalchemy import text

from bot import clock
from intake import store as rooms
from intake.calls.model import Stage
from intake.journal import Entry
from tests.bot.commands.house import House

TITLED = ("titled", "--reason", "A good city.", "--yes")


@pytest.fixture
def kept(alone: House) -> House:
    """Two cities with a journal."""
    for number in (1, 2):
        alone.city(number, stage=Stage.FINAL_REVIEW)
        write(alone, number, "opened", "registered")
    return alone


def write(house: House, number: int, *acts: str) -> None:
    entries = [Entry(application=number, act=act, words={"by": "The mayor"}) for act in acts]
    with house.store.transaction() as connection:
        rooms.journal.append(connection, entries, at=clock.now(), salt=lambda: b"s" * 16)


def sql(house: House, statement: str) -> None:
    with house.store.transaction() as connection:
        assert connection.execute(text(statement)).rowcount


def rewrite(house: House, number: int) -> None:
    """The last entry is taken out and another one written, as a forger with the store would."""
    for table in ("journal_words", "journal"):
        sql(house, f"DELETE FROM {table} WHERE application = {number} AND sequence = 2")  # noqa: S608
    write(house, number, "declined")


def test_a_seal_is_made_once_for_the_same_record(kept: House) -> None:
    made = kept.json("journal", "seal")
    assert list(made) == ["number", "at", "hash"]
    assert kept.json("journal", "seal") == made
    said = kept.run("journal", "seal").stdout.splitlines()
    assert said[0].startswith("Seal 1 of ")
    assert said[1] == made["hash"]


def test_who_holds_a_seal_is_told_that_nothing_was_changed(kept: House) -> None:
    head = kept.json("journal", "seal")["hash"]
    write(kept, 1, "answered")
    kept.json("journal", "seal")
    done = kept.run("journal", "verify", "--head", head.upper())
    assert done.exit_code == 0
    assert done.stdout.startswith("This is seal 1 of ")
    assert "Everything that was sealed then is unchanged: 2 applications" in done.stdout


def test_who_holds_a_seal_is_told_which_journal_was_written_anew(kept: House) -> None:
    head = kept.json("journal", "seal")["hash"]
    rewrite(kept, 2)
    done = kept.run("journal", "verify", "--head", head)
    assert done.exit_code == 1
    assert "application 2: what was sealed up to entry 2 was rewritten" in done.stderr
    assert "application 1" not in done.stderr
    assert "application 2" in kept.refused("journal", "verify", "--chains")


def test_a_record_sealed_anew_does_not_have_the_seal_that_was_printed(kept: House) -> None:
    head = kept.json("journal", "seal")["hash"]
    rewrite(kept, 2)
    for table in ("sealed_heads", "seals"):
        sql(kept, f"DELETE FROM {table}")  # noqa: S608
    kept.json("journal", "seal")
    assert kept.json("journal", "verify", "--chains")["holds"] is True
    assert "No seal of this record is" in kept.refused("journal", "verify", "--head", head)


def test_a_seal_that_is_gone_from_the_end_is_told(kept: House) -> None:
    kept.json("journal", "seal")
    write(kept, 1, "answered")
    kept.json("journal", "seal")
    sql(kept, "DELETE FROM seals WHERE number = 2")
    assert "seal 2 is gone from the end" in kept.refused("journal", "verify", "--chains")


@pytest.mark.parametrize("head", ["0123", "GDC-2025-7K4M-2XQ9-HTR3", ""])
def test_what_is_no_hash_is_told_so(kept: House, head: str) -> None:
    assert "is no seal: it has 64 characters" in kept.refused("journal", "verify", "--head", head)


def test_every_journal_and_every_seal_is_verified(kept: House) -> None:
    said = kept.run("journal", "verify", "--chains").stdout
    assert said == "2 chains checked, 0 broken.\nNothing was sealed yet.\n"
    kept.json("journal", "seal")
    assert "1 seal checked, 0 broken" in kept.run("journal", "verify", "--chains").stdout
    whole = kept.json("journal", "verify", "--chains")
    assert list(whole) == ["holds", "seal", "seals", "applications", "faults", "broken"]
    assert (whole["seals"], whole["applications"]) == (1, 2)
    assert kept.json("journal", "verify", "2", "--chains")["applications"] == 1


def test_a_document_is_drawn_under_a_seal_of_its_city_and_keeps_it(kept: House) -> None:
    kept.json("decide", "1", *TITLED)
    drawn = kept.json("documents", "1")["documents"]
    (seal,) = {one["seal"] for one in drawn}
    assert kept.json("journal", "verify", "--head", seal)["holds"] is True
    last = kept.json("journal", "seal")
    assert last["hash"] != seal
    kept.json("documents", "reissue", "1", "licence", "--reason", "A misprint.", "--yes")
    after = {one["number"]: one["seal"] for one in kept.json("documents", "1")["documents"]}
    assert after[drawn[0]["number"]] == seal
    assert seal != next(reversed(after.values())) != ""
    assert kept.json("journal", "verify", "--chains")["holds"] is True


def test_a_document_with_a_seal_that_was_never_made_is_told(kept: House) -> None:
    kept.json("decide", "1", *TITLED)
    sql(kept, "UPDATE documents SET seal = 'x' WHERE kind = 'licence'")
    assert "was drawn under a seal that is not there" in kept.refused(
        "journal", "verify", "--chains"
    )
