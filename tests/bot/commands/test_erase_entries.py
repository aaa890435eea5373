"""`citydesk erase` and the journal: no kind of entry keeps a person's words."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake import conversation
from intake import store as rooms
from intake.journal import Entry
from intake.store import Store
from tests.bot.commands.test_erase import ANNA, WHY, Record, everywhere
from tests.intake.conversation.town import APPLIES

CHOIR = "the choir of the tram drivers"


def noted() -> Iterator[tuple[str, frozenset[str]]]:
    """Each kind of entry that is noted with somebody's words, and what else it tells."""
    for path in sorted(Path(conversation.__file__).parent.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text())):
            if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)):
                continue
            if call.func.attr != "note" or not call.args:
                continue
            act, told = call.args[0], frozenset(one.arg for one in call.keywords if one.arg)
            if isinstance(act, ast.Constant) and "words" in told:
                yield str(act.value), told


KINDS = sorted({(act, tuple(sorted(told))) for act, told in noted()})


@pytest.fixture
def record(database: str, store: Store, tmp_path: Path) -> Record:
    played = Record(database, store, tmp_path)
    played.desk.write(ANNA, APPLIES)
    return played


def test_the_kinds_that_hold_words_are_found() -> None:
    found = {act for act, _ in KINDS}
    assert found >= {"misread", "doubted", "upheld", "overtaken", "asked_back"}


def test_no_kind_of_entry_keeps_their_words(record: Record) -> None:
    question = f"A question: {CHOIR} sings on every Sunday. Does it count?"
    record.desk.write(ANNA, question, to=record.desk.to(ANNA))
    told = {"words": CHOIR, "questions": ["S1"], "question": "S1", "reason": "vague"}
    entries = []
    for act, names in KINDS:
        by = {"by": ANNA} if "by" in names else {}
        words = {one: told[one] for one in names if one in told} | by
        entries.append(Entry(application=1, act=act, words=words))
    with record.store.transaction() as connection:
        at = rooms.journal.chain(connection, 1)[-1].at
        rooms.journal.append(connection, entries, at=at, salt=lambda: b"s" * 16)
    assert record.run("erase", ANNA, *WHY, "--yes").exit_code == 0
    assert CHOIR not in everywhere(record.store)
    assert record.run("journal", "verify").exit_code == 0


def test_an_event_that_could_not_be_read_goes_from_journal_and_answer(record: Record) -> None:
    listed = "S3a: documenta fifteen 2022, World Expo Gdynia 2023"
    record.desk.write(ANNA, listed, to=record.desk.to(ANNA))
    assert "documenta" in record.run("journal", "show", "1").stdout
    assert "documenta" in record.run("show", "1", "--json").stdout
    assert record.run("erase", ANNA, *WHY, "--yes").exit_code == 0
    assert "documenta" not in everywhere(record.store)
    assert "World Expo Gdynia" in record.run("show", "1").stdout
    assert record.run("journal", "verify").exit_code == 0


def test_what_a_colleague_was_asked_anew_stays(record: Record) -> None:
    record.desk.write(ANNA, "Please add our colleague new@gdynia.example to the file.",
                      to=record.desk.to(ANNA))  # fmt: skip
    new = "new@gdynia.example"
    record.desk.write(new, "Yes", to=record.desk.to(new))
    record.desk.write(new, "B5a: hm maybe", to=record.desk.to(new))
    assert record.run("erase", ANNA, *WHY, "--yes").exit_code == 0
    assert "hm maybe" in record.run("journal", "show", "1").stdout


def test_of_two_mails_heard_at_one_moment_each_keeps_its_own_words(record: Record) -> None:
    new = "new@gdynia.example"
    record.desk.write(ANNA, f"Please add our colleague {new} to the file.",
                      to=record.desk.to(ANNA))  # fmt: skip
    record.desk.write(new, "Yes", to=record.desk.to(new))
    record.desk.write(ANNA, "S3b: hm perhaps", to=record.desk.to(ANNA))
    with record.store.transaction() as connection:
        chain = rooms.journal.chain(connection, 1)
        told = Entry(application=1, act="read", words={"by": new, "message": "m-other"})
        words = {"question": "S1", "words": "hm maybe"}
        misread = Entry(application=1, act="misread", words=words)
        rooms.journal.append(connection, [told, misread], at=chain[-1].at, salt=lambda: b"s" * 16)
    assert record.run("erase", ANNA, *WHY, "--yes").exit_code == 0
    journal = record.run("journal", "show", "1").stdout
    assert "hm perhaps" not in journal
    assert "hm maybe" in journal


@pytest.mark.parametrize("is_named", [False, True])
def test_what_became_of_a_letter_that_named_them_stays(record: Record, is_named: bool) -> None:
    ola, name = "ola@gdynia.example", "Jan Kowal" if is_named else ANNA
    record.desk.write(ANNA, f"Please add our colleague {ola} to the file.",
                      to=record.desk.to(ANNA))  # fmt: skip
    record.desk.write(ola, "Yes", to=record.desk.to(ola))
    asked = record.run("extend", "Gdynia", "--until", "2099-03-01", "--reason",
                       f"{name} is ill.", "--as", "Ada", "--yes")  # fmt: skip
    assert asked.exit_code == 0, asked.output
    letter = record.desk.to(ola)
    assert name in letter.markdown
    acts = {
        "letter_returned": {"letter": letter.id, "to": ola, "status": "5.7.1"},
        "letter_recalled": {"letter": letter.id, "reason": "sent by mistake"},
    }
    entries = [Entry(application=1, act=act, words=words) for act, words in acts.items()]
    with record.store.transaction() as connection:
        at = rooms.journal.chain(connection, 1)[-1].at
        rooms.journal.append(connection, entries, at=at, salt=lambda: b"s" * 16)
    who = (name, "--of", "Gdynia") if is_named else (ANNA,)
    assert record.run("erase", *who, *WHY, "--yes").exit_code == 0
    journal = record.run("journal", "show", "1").stdout
    assert "5.7.1" in journal
    assert "sent by mistake" in journal
    assert record.run("journal", "verify").exit_code == 0
