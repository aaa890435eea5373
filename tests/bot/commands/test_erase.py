"""`citydesk erase`: words go, hashes stay, and what stays is said."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sqlalchemy import inspect, text

from bot.__main__ import main
from intake import store as rooms
from intake.ceremony import (
    Attendance,
    Ceremony,
    Consulted,
    Delegate,
    Interest,
    Place,
    Settlement,
)
from intake.consultation import Consent, Line, State, publication
from intake.contacts import Standing
from intake.store import Store
from tests.bot.commands import hall as halls
from tests.bot.commands import panels
from tests.bot.commands.hall import Room
from tests.bot.commands.house import House
from tests.intake.conversation.town import APPLIES, ENOUGH
from tests.intake.desk.desks import START, Desk
from tests.journeys.desk import environment

ANNA = "anna@gdynia.example"
SIGNED = f"{ENOUGH}\n\nAnna Nowak, deputy mayor"
WHY = ("--reason", "They asked on 1 June.", "--as", "Ada")


class Record:
    """A played desk and the command line beside it."""

    def __init__(self, database: str, store: Store, folder: Path) -> None:
        self.store, self.desk = store, Desk(store)
        self.environment = environment(folder, 9, database)
        assert self.run("init").exit_code == 0

    def run(self, *words: str) -> Result:
        return CliRunner().invoke(main, words, env=self.environment)

    def erase(self, *words: str) -> Result:
        return self.run("erase", ANNA, *WHY, *words)


@pytest.fixture
def record(database: str, store: Store, tmp_path: Path) -> Record:
    """A city with one contact, whose record is sealed."""
    played = Record(database, store, tmp_path)
    played.desk.write(ANNA, APPLIES)
    for said in (SIGNED, "SUBMIT", "CONFIRM"):
        played.desk.write(ANNA, said, to=played.desk.to(ANNA))
    assert played.run("journal", "seal").exit_code == 0
    return played


def everywhere(store: Store) -> str:
    """All that any table holds, as text."""
    with store.reading() as connection:
        tables = inspect(connection).get_table_names()
        rows = [tuple(row) for name in tables
                for row in connection.execute(text(f'SELECT * FROM "{name}"'))]  # noqa: S608  # fmt: skip
    return "\n".join(
        part.decode(errors="replace") if isinstance(part, bytes) else str(part)
        for row in rows
        for part in row
    ).casefold()


def test_a_contact_is_nowhere_any_more_and_the_record_still_verifies(record: Record) -> None:
    assert ANNA in everywhere(record.store)
    done = record.erase("--yes")
    assert done.exit_code == 0, done.output
    held = everywhere(record.store)
    for word in (ANNA, "anna", "nowak", ENOUGH.splitlines()[0].casefold()):
        assert word not in held, word
    verified = record.run("journal", "verify", "--json")
    assert verified.exit_code == 0, verified.output
    assert json.loads(verified.stdout)["seals"] == 1


def publish(record: Record, words: dict[str, str]) -> None:
    """Lines that the city agreed to, by question."""
    agreed = [Line(city=1, question=one, words=said, consent=Consent.AGREED, by=ANNA)
              for one, said in words.items()]  # fmt: skip
    with record.store.transaction() as connection:
        rooms.lines.save(connection, agreed)


def on_the_page(record: Record) -> dict[str, str]:
    """What the public is shown of the city, by question."""
    with record.store.reading() as connection:
        kept = rooms.lines.of(connection, 1)
    return {one.question: one.words for one in publication.published(kept)}


def test_lines_that_name_them_leave_the_page_and_the_others_are_told_of(record: Record) -> None:
    kept = {"S1": "USD 12.4 billion in 2024", "B5a": "yes, says Jan Kowal"}
    publish(record, kept | {"B1a": "smart city, as Name Surname showed in 2022"})
    told = record.erase("--dry-run")
    assert "1 lines" in told.stdout
    assert "2 lines that the city was asked to publish" in told.stdout
    assert record.erase("--yes").exit_code == 0
    assert on_the_page(record) == kept
    assert "showed in 2022" not in everywhere(record.store)


def test_a_mailbox_called_as_its_city_takes_no_line_off(record: Record) -> None:
    kept = {"V11_city": "Gdynia", "B1a": "Gdynia is a smart city since 2022"}
    publish(record, kept)
    with record.store.transaction() as connection:
        connection.execute(text("UPDATE contacts SET name = 'Gdynia' WHERE application = 1"))
    assert record.erase("--yes").exit_code == 0
    assert on_the_page(record) == kept


@pytest.mark.parametrize("box", ["New York City", "New York"])
def test_nor_does_one_called_as_its_city_without_the_word_for_it(
    database: str, store: Store, tmp_path: Path, box: str
) -> None:
    record = Record(database, store, tmp_path)
    named = APPLIES.replace("Gdynia", "New York City").replace("Poland", "USA")
    record.desk.write(ANNA, named)
    kept = {"B1a": "New York City is a smart city, as all of New York knows"}
    publish(record, kept)
    with store.transaction() as connection:
        connection.execute(text("UPDATE contacts SET name = :box"), {"box": box})
        city = connection.execute(text("SELECT city FROM applications")).scalar()
    assert city == "New York City"
    assert record.erase("--yes").exit_code == 0
    assert on_the_page(record) == kept


def test_who_was_to_attend_and_who_wants_to_host_are_forgotten(record: Record) -> None:
    said = Ceremony(
        application=1,
        attendance=Attendance(
            opened_at=START,
            delegates=(Delegate(name="Name Surname"), Delegate(name="Jan Kowal", office="Mayor")),
        ),
        interest=Interest(words="We would like to host it.", by=ANNA, at=START),
    )
    with record.store.transaction() as connection:
        rooms.ceremony.save(connection, said, None)
    assert record.erase("--yes").exit_code == 0
    with record.store.reading() as connection:
        after = rooms.ceremony.of(connection, 1)
    assert after.attendance
    assert [one.name for one in after.attendance.delegates] == ["(erased)", "Jan Kowal"]
    assert ANNA not in everywhere(record.store)


REASONS = ["Name Surname phoned.", f"Agreed with {ANNA}.", "They agreed.\nName Surname signed."]


@pytest.mark.parametrize("reason", REASONS)
def test_the_reason_of_an_organizer_goes_where_it_names_them(record: Record, reason: str) -> None:
    place, attending = (Settlement(by="Ada", reason=reason, at=START) for _ in range(2))
    said = Ceremony(
        application=1,
        place=Place(asked="The town hall", state=Consulted.AGREED, said=place),
        attendance=Attendance(opened_at=START, settled=attending),
    )
    with record.store.transaction() as connection:
        rooms.ceremony.save(connection, said, None)
    assert record.erase("--yes").exit_code == 0
    with record.store.reading() as connection:
        after = rooms.ceremony.of(connection, 1)
    assert after.place
    assert after.attendance
    settled = (after.place.said, after.attendance.settled)
    *kept, _ = reason.splitlines()
    assert [one.reason for one in settled if one] == ["\n".join((*kept, "(erased)"))] * 2


def test_words_that_letters_to_others_repeat_go_as_well(record: Record) -> None:
    desk, words = record.desk, "Our tram drivers' choir sings on every first Sunday, for free."
    desk.write(ANNA, "Please add our colleague new@gdynia.example to the file.", to=desk.to(ANNA))
    desk.write("new@gdynia.example", "Yes", to=desk.to("new@gdynia.example"))
    desk.write(ANNA, f"A question: {words} Does it count?", to=desk.to(ANNA))
    hold = "Please send me everything you hold on us."
    desk.write("new@gdynia.example", hold, to=desk.to("new@gdynia.example"))
    held = next(one for one in desk.letters() if one.notice == "holdings")
    assert "choir" in held.markdown
    done = record.erase("--yes")
    assert done.exit_code == 0, done.output
    assert "letters to others" in done.output
    assert "choir" not in everywhere(record.store)
    (kept,) = [one for one in desk.letters() if one.id == held.id]
    assert "(erased)" in kept.markdown
    assert "inhabitants" in kept.markdown or len(kept.markdown) > len(held.markdown) // 3
    assert record.run("journal", "verify").exit_code == 0
    assert "choir" not in record.run("search", "choir").output.replace("'choir'", "")


def test_a_seal_that_somebody_holds_still_proves_the_record(record: Record) -> None:
    head = json.loads(record.run("journal", "seal", "--json").stdout)["hash"]
    record.erase("--yes")
    done = record.run("journal", "verify", "--head", head)
    assert done.exit_code == 0
    assert "Everything that was sealed then is unchanged" in done.stdout


def test_replaying_says_what_cannot_be_told_any_more(record: Record) -> None:
    record.erase("--yes")
    done = record.run("journal", "replay")
    assert done.exit_code == 0
    assert "cannot be replayed: words of entry 3 were erased" in done.stdout
    assert done.stdout.endswith("1 application replayed: 0 differ, 1 cannot be told.\n")


def test_the_citys_answers_stay_and_nobody_is_left_to_write_to(record: Record) -> None:
    before = record.desk.file(1)
    record.erase("--yes")
    after = record.desk.file(1)
    kept = {id: one.value for id, one in after.current.items() if not id.startswith("V11_")}
    assert kept == {id: one.value for id, one in before.current.items() if id in kept}
    assert kept
    (contact,) = after.contacts
    assert contact.standing is Standing.LEFT
    assert contact.address.address.endswith("@erased.invalid")
    assert record.run("show", "1", "--json").exit_code == 0


def test_the_journal_says_that_words_were_erased_by_whom_and_why(record: Record) -> None:
    record.erase("--yes")
    with record.store.reading() as connection:
        last = rooms.journal.chain(connection, 1)[-1]
        words = rooms.journal.words(connection, 1)[last.sequence]
    assert last.act == "erased"
    assert (words["by"], words["reason"]) == ("Ada", "They asked on 1 June.")


def test_a_dry_run_says_what_goes_and_what_stays_and_changes_nothing(record: Record) -> None:
    before = everywhere(record.store)
    done = record.erase("--dry-run")
    assert done.exit_code == 0
    assert "on the files of 1" in done.stdout
    assert "4 mails" in done.stdout
    assert "What stays:" in done.stdout
    assert "the city's answers as figures and choices" in done.stdout
    assert everywhere(record.store) == before
    said = json.loads(record.erase("--dry-run", "--json").stdout)
    assert (said["done"], said["applications"], said["mails"]) == (False, [1], 4)


def test_their_old_mail_comes_in_again_as_nothing_new(record: Record) -> None:
    """A copy that a relay sends late is known by its fingerprint."""
    with record.store.reading() as connection:
        before = connection.execute(text("SELECT digest FROM inbox ORDER BY id")).scalars().all()
    record.erase("--yes")
    with record.store.reading() as connection:
        after = connection.execute(text("SELECT digest FROM inbox ORDER BY id")).scalars().all()
    assert before == after


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("erase", ANNA, "--as", "Ada", "--yes"), "Say why"),
        (("erase", "nobody@gdynia.example", *WHY, "--yes"), "holds nothing of nobody@gdynia"),
        (("erase", ANNA, *WHY), "Add --yes to do it"),
    ],
)
def test_what_may_not_be_is_refused_and_nothing_is_erased(
    record: Record, words: tuple[str, ...], told: str
) -> None:
    before = everywhere(record.store)
    done = record.run(*words)
    assert done.exit_code == 1
    assert told in done.stderr
    assert everywhere(record.store) == before


# --- the public and the panel -------------------------------------------------------------------


@pytest.fixture
def room(tmp_path: Path, database: str, store: Store) -> Room:
    return halls.built(tmp_path / "folder", database, store)


def test_a_voter_is_nobody_and_the_vote_stays_counted(room: Room) -> None:
    vote = room.hall.vote("anna@voters.example")
    room.hall.opinion("A clean harbour.", "anna@voters.example")
    before = room.hall.totals()
    room.house.json("erase", "anna@voters.example", *WHY, "--yes")
    assert room.hall.totals() == before
    with room.house.store.reading() as connection:
        kept = rooms.voices.load(connection, vote.number or 1)
    assert kept
    assert kept.state is State.COUNTED
    assert kept.domain == "voters.example"
    held = everywhere(room.house.store)
    assert "anna@" not in held
    assert "clean harbour" not in held
    assert room.house.json("voices", "totals", "--verify")


def test_an_open_objection_is_answered_before_its_writer_is_erased(room: Room) -> None:
    room.hall.object("The figure is last year's.", "emil@voters.example")
    words = ("erase", "emil@voters.example", *WHY, "--yes")
    assert "Objection 1 of theirs is open" in room.house.refused(*words)
    room.house.json("objections", "answer", "1", "--text", "It was corrected.", "--yes")
    room.house.json(*words)
    held = everywhere(room.house.store)
    assert "emil@" not in held
    assert "the figure is last year's." not in held
    assert "it was corrected." in held


def test_a_published_folder_that_shows_them_still_is_named(room: Room, tmp_path: Path) -> None:
    said = room.hall.opinion("The trams run.", "a@gdynia.example")
    room.house.json("voices", "let", str(said.number), "--yes")
    out = tmp_path / "out"
    room.house.json("publish", "--out", str(out))
    who = ("erase", "a@gdynia.example", *WHY)
    for how in ("--dry-run", "--yes"):
        assert any(f"publish --out {out}" in one for one in room.house.json(*who, how)["stays"])
    room.hall.vote("b@gdynia.example")
    room.house.json("publish", "--out", str(out))
    done = room.house.json("erase", "b@gdynia.example", *WHY, "--yes")
    assert not any("publish --out" in one for one in done["stays"])


def test_an_objectors_name_reaches_no_city_and_their_words_go_from_its_letters(room: Room) -> None:
    said = "I object: the figure counts the whole county. Call me on +49 30 1234567. יעל כהן"
    room.hall.object(said, "yael@voters.example")
    shown = room.house.json("objections", "answer", "1", "--text", "It was corrected.", "--dry-run")
    assert any("without what seems to be the writer's own name: יעל כהן." in one
               for one in shown["warnings"])  # fmt: skip
    room.house.json("objections", "answer", "1", "--text", "It was corrected.", "--yes")
    with room.house.store.reading() as connection:
        (told,) = [one for one in rooms.outbox.letters(connection, application=1)
                   if one.notice == "objection_settled"]  # fmt: skip
    assert "counts the whole county" in told.markdown
    assert "יעל" not in told.markdown
    assert "כהן" not in told.markdown
    done = room.house.json("erase", "yael@voters.example", *WHY, "--yes")
    assert any("the words of the objection go from these" in one for one in done["stays"])
    assert not any("lines that the city was asked to publish" in one for one in done["stays"])
    assert not any("answers as figures" in one for one in done["stays"])
    held = everywhere(room.house.store)
    assert "whole county" not in held
    assert "כהן" not in held
    assert "it was corrected." in held


def test_short_lines_that_a_letter_quotes_of_them_go_and_the_same_words_of_another_stay(
    room: Room,
) -> None:
    said = "企業が二重に数えられています。もう一度調べてください。"
    room.hall.object(f"{said}\n誤りです。", "hanako@voters.example")
    room.hall.object(said, "jiro@voters.example")
    for number in ("1", "2"):
        room.house.json("objections", "answer", number, "--text", "It was corrected.", "--yes")
    room.house.json("erase", "hanako@voters.example", *WHY, "--yes")
    with room.house.store.reading() as connection:
        letters = [one.markdown for one in rooms.outbox.letters(connection, application=1)
                   if one.notice == "objection_settled"]  # fmt: skip
    assert not any("誤りです" in one for one in letters)
    assert [said in one for one in letters].count(True) == 1


def test_who_judged_stays_as_long_as_the_tally_and_who_did_not_goes(
    house: House, tmp_path: Path
) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 1)
    panels.assign(house)
    judges = panels.judging(house, 1)
    for who in judges:
        panels.cast(house, who, 1, "mmnm")
    house.json("tally", "1", "--as", "Ada", "--yes")
    said = house.json("erase", judges[0], *WHY, "--dry-run")
    assert any("tallies name who judged" in one for one in said["stays"])
    everybody = {f"panelist{number}@un.example" for number in range(1, 8)}
    free = min(everybody - set(judges))
    assert house.json("erase", free, *WHY, "--yes")["seats"] == 1
    assert free not in everywhere(house.store)
    assert house.json("tally", "1", "--verify", "--as", "Ada")["holds"] is True


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)  # PostgreSQL's files are its own
def test_words_leave_the_file_while_somebody_else_has_it_open(
    record: Record, database: str
) -> None:
    with record.store.reading() as connection:
        connection.execute(text("SELECT 1"))
    place = Path(database.removeprefix("sqlite:///"))
    files = [one for one in place.parent.glob(f"{place.name}*") if one.is_file()]
    assert any(b"Anna Nowak" in one.read_bytes() for one in files)
    assert record.erase("--yes").exit_code == 0
    assert not any(b"Anna Nowak" in one.read_bytes() for one in files if one.exists())
