"""`citydesk export`: what an auditor gets, checks without this program, and never learns."""

import csv
import hashlib
import json
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from bot import clock
from intake import store as rooms
from intake.answers.values import Choice
from intake.awards import Validity
from intake.calls.model import Stage
from intake.consultation import Consulted, Objection, Opinion, State
from intake.consultation.files import VoiceFile
from intake.decisions import Outcome
from intake.eligibility import Status
from intake.journal import DESK, Entry
from intake.notices import LetterState
from intake.panel.ballots import Ballot
from intake.store import Store
from tests.bot.commands import hall as halls
from tests.bot.commands import panels
from tests.bot.commands.hall import Room
from tests.bot.commands.house import House
from tests.intake.conversation.registered import ELIGIBLE

SEEN = ("--as", "Ada", "--yes")


@pytest.fixture
def judged(house: House, tmp_path: Path) -> House:
    """The ballots on the first of two cities are counted, those on the second only cast."""
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 2)
    panels.assign(house)
    for number in (1, 2):
        for who in panels.judging(house, number):
            cast = panels.cast(house, who, number, "mmnm")
    say(house, cast, "Only the second city is as good.")
    house.json("tally", "1", *SEEN)
    house.json("journal", "seal")
    return house


def say(house: House, ballot: Ballot, reason: str) -> None:
    """One more form of a ballot, with this reason."""
    first, *others = ballot.judgements
    judgements = (replace(first, reason=reason), *others)
    with house.store.transaction() as connection:
        rooms.panel_judging.cast(connection, replace(ballot, judgements=judgements, form=2))


def exported(house: House, out: Path, *more: str) -> Path:
    told = house.json("export", "--out", str(out), *more)
    files = [one for one in out.rglob("*") if one.is_file() and one.name != ".citydesk-export"]
    assert told["files"] == len(files)
    return out


def checked(out: Path, *words: str) -> tuple[int, str]:
    program = [sys.executable, "-I", str(out / "verify.py"), *words]
    done = subprocess.run(program, capture_output=True, text=True, check=False)
    assert not done.stderr
    return done.returncode, done.stdout


def table(out: Path, name: str) -> list[dict[str, str]]:
    content = (out / f"{name}.csv").read_text("utf-8-sig")
    return list(csv.DictReader(content.splitlines()))


def journal(out: Path, number: int) -> list[dict[str, Any]]:
    content = (out / f"applications/{number}/journal.jsonl").read_text("utf-8")
    return [json.loads(line) for line in content.splitlines()]


def everything(out: Path) -> str:
    """Whatever can be read in the folder, workbooks unpacked."""
    plain = [one.read_text("utf-8") for one in out.rglob("*")
             if one.is_file() and one.suffix != ".xlsx"]  # fmt: skip
    with zipfile.ZipFile(out / "scores.xlsx") as book:
        return "\n".join([*plain, *(book.read(name).decode() for name in book.namelist())])


def test_the_same_store_gives_the_same_bytes(judged: House, tmp_path: Path) -> None:
    one, other = exported(judged, tmp_path / "one"), exported(judged, tmp_path / "other")
    names = sorted(str(path.relative_to(one)) for path in one.rglob("*") if path.is_file())
    assert "applications/1/tally.json" in names
    for name in names:
        assert (one / name).read_bytes() == (other / name).read_bytes(), name


def test_an_auditor_checks_it_without_this_program(judged: House, tmp_path: Path) -> None:
    out = exported(judged, tmp_path / "out")
    seal = json.loads((out / "export.json").read_text())["seal"]["hash"]
    assert checked(out) == (0, "2 journals, 1 seal, 0 faults\n")
    code, said = checked(out, seal)
    assert code == 0
    assert "the journals here are as sealed" in said
    code, said = checked(out, "0" * 64)
    assert code == 1
    assert "no seal of this record is 000" in said


@pytest.mark.parametrize(
    ("path", "old", "new", "fault"),
    [
        ("applications/1/journal.jsonl", '"tallied"', '"counted"', "was changed"),
        ("applications/1/journal.jsonl", '"digest": "', '"digest": "0', "was changed"),
        ("seals.jsonl", '"sequence": ', '"sequence": 9', "seal 1 does not hold"),
        ("applications/1/tally.json", "met", "bet", "applications/1/tally.json is missing or was"),
    ],
)
def test_what_was_changed_after_the_export_is_found(
    judged: House, tmp_path: Path, path: str, old: str, new: str, fault: str
) -> None:
    out = exported(judged, tmp_path / "out")
    file = out / path
    assert old in file.read_text("utf-8")
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
    code, said = checked(out)
    assert code == 1
    assert fault in said


@pytest.mark.parametrize(
    ("path", "text", "fault"),
    [
        (
            "applications/1/journal.jsonl",
            '{"salt": "no digest"}\n',
            "journal.jsonl is missing or was",
        ),
        ("seals.jsonl", "{\n", "seals.jsonl is missing or was changed"),
        ("SHA256SUMS", "{\n", "README.txt was added after the export"),
        ("applications/9/journal.jsonl", "", "applications/9/journal.jsonl was added"),
    ],
)
def test_a_file_that_is_no_record_or_was_added_is_named(
    judged: House, tmp_path: Path, path: str, text: str, fault: str
) -> None:
    out = exported(judged, tmp_path / "out")
    (out / path).parent.mkdir(exist_ok=True)
    (out / path).write_text(text, "utf-8")
    code, said = checked(out)
    assert code == 1
    assert fault in said


def test_the_desks_own_acts_are_proved_and_their_words_stay_here(
    judged: House, tmp_path: Path
) -> None:
    act = Entry(application=DESK, act="case_closed", words={"reason": "Ola Nord called."})
    with judged.store.transaction() as connection:
        rooms.journal.append(connection, [act], at=clock.now(), salt=lambda: b"s" * 16)
    judged.json("journal", "seal")
    out = exported(judged, tmp_path / "out")
    assert checked(out) == (
        0,
        "2 journals, 2 seals, 0 faults\n"
        "1 entries stand here without their words: erased, or of the public.\n",
    )
    assert "Ola Nord" not in everything(out)
    own = out / "desk/journal.jsonl"
    own.write_text(own.read_text("utf-8").replace("case_closed", "case_opened"), "utf-8")
    summed(out)
    assert "the desk's own acts: entry 1 was changed" in checked(out)[1]


def summed(out: Path) -> None:
    """As who changes a file would do, write its digest anew."""
    names = [line.split("  ", 1)[1] for line in (out / "SHA256SUMS").read_text().splitlines()]
    files = [one for one in names if (out / one).is_file()]
    lines = [f"{hashlib.sha256((out / one).read_bytes()).hexdigest()}  {one}\n" for one in files]
    (out / "SHA256SUMS").write_text("".join(lines))


def put_words(out: Path) -> None:
    path = out / "applications/1/journal.jsonl"
    *rows, last = journal(out, 1)
    rows.append(last | {"words": {"forged": True}, "salt": None})
    path.write_text("".join(f"{json.dumps(one, ensure_ascii=False)}\n" for one in rows), "utf-8")


def turn_the_tally(out: Path) -> None:
    path = out / "applications/1/tally.json"
    path.write_text(path.read_text("utf-8").replace("not_met", "met"), "utf-8")


def lose_the_second(out: Path) -> None:
    shutil.rmtree(out / "applications/2")


@pytest.mark.parametrize(
    ("forge", "fault"),
    [
        (put_words, "are not those that were written"),
        (turn_the_tally, "tally.json is not the tally of the journal"),
        (lose_the_second, "1 applications that were sealed are not here"),
    ],
)
def test_who_writes_the_sums_anew_too_is_found(
    judged: House, tmp_path: Path, forge: Callable[[Path], None], fault: str
) -> None:
    out = exported(judged, tmp_path / "out")
    forge(out)
    summed(out)
    code, said = checked(out, json.loads((out / "export.json").read_text())["seal"]["hash"])
    assert (code, "missing or was changed" in said) == (1, False)
    assert fault in said


def test_what_was_sealed_and_is_not_here_never_passes_as_whole(
    judged: House, tmp_path: Path
) -> None:
    out = exported(judged, tmp_path / "out")
    lose_the_second(out)
    told = json.loads((out / "export.json").read_text())
    (out / "export.json").write_text(json.dumps(told | {"edition": "2025"}))
    summed(out)
    code, said = checked(out)
    assert code == 2
    assert "Of edition 2025 alone: 1 applications that were sealed are not here." in said


def test_a_journal_that_was_written_anew_is_found_by_the_seal(
    judged: House, tmp_path: Path
) -> None:
    with judged.store.transaction() as connection:
        for name in ("journal_words", "journal"):
            connection.execute(text(f"DELETE FROM {name} WHERE application = 2"))  # noqa: S608
        anew = [Entry(application=2, act="opened", words={})]
        rooms.journal.append(connection, anew, at=clock.now(), salt=lambda: b"s" * 16)
    code, said = checked(exported(judged, tmp_path / "out"))
    assert code == 1
    assert "application 2: what was sealed up to entry" in said


def test_only_counted_ballots_are_given_away(judged: House, tmp_path: Path) -> None:
    out = exported(judged, tmp_path / "out")
    assert {one["application"] for one in table(out, "ballots")} == {"1"}
    assert {one["application"] for one in table(out, "tallies")} == {"1"}
    assert not (out / "applications/2/tally.json").exists()
    assert "Only the second city is as good." not in everything(out)


def test_what_the_tables_say_in_one_word_is_explained_beside_them(
    judged: House, tmp_path: Path
) -> None:
    said = (exported(judged, tmp_path / "out") / "README.txt").read_text("utf-8")
    for words in (Status, Outcome, Validity, LetterState):
        for one in words:
            assert re.search(rf"\b{one.value}\b", said), one


def test_a_choice_is_told_by_its_name_and_a_document_by_the_name_on_it(
    alone: House, tmp_path: Path
) -> None:
    house = alone
    house.city(1, {**ELIGIBLE, "B1a": Choice(numbers=(2,))}, stage=Stage.FINAL_REVIEW)
    house.json("decide", "1", "titled", "--reason", "A good city.", "--yes")
    again = ("documents", "reissue", "1", "licence", "--reason", "Its own name.", "--own-name")
    house.json(*again, "Gdiniô", "--yes")
    out = exported(house, tmp_path / "out")
    (title,) = [one for one in table(out, "answers") if one["question"] == "B1a"]
    assert title["value"].lower() == "smart city"
    named = {(one["validity"], one["own_name"]) for one in table(out, "documents")}
    assert named == {("replaced", "City 1"), ("valid", "Gdiniô")}


def test_the_score_sheet_has_a_row_a_counted_city(judged: House, tmp_path: Path) -> None:
    with zipfile.ZipFile(exported(judged, tmp_path / "out") / "scores.xlsx") as book:
        words = book.read("xl/sharedStrings.xml").decode()
        cells = book.read("xl/worksheets/sheet1.xml").decode()
    assert "Gdynia" in words
    assert "Sopot" not in words
    assert "<f>" not in cells
    assert cells.count("<row ") == 2


def test_a_city_that_is_called_like_a_formula_runs_nowhere(house: House, tmp_path: Path) -> None:
    house.city(1, city='=HYPERLINK("http://x.example")')
    out = exported(house, tmp_path / "out")
    assert [one["city"] for one in table(out, "applications")] == [
        '\'=HYPERLINK("http://x.example")'
    ]


def test_one_edition_is_exported_alone(judged: House, tmp_path: Path) -> None:
    out = exported(judged, tmp_path / "out", "--edition", judged.call.edition)
    assert len(table(out, "applications")) == 2
    said = judged.refused("export", "--out", str(tmp_path / "none"), "--edition", "1999")
    assert said.strip().endswith("There is no edition '1999' in this record.")
    assert not (tmp_path / "none").exists()


def test_other_files_are_never_overwritten(judged: House, tmp_path: Path) -> None:
    out = exported(judged, tmp_path / "out")
    exported(judged, out)
    other = tmp_path / "other"
    other.mkdir()
    (other / "mine.txt").write_text("mine")
    assert "holds other files" in judged.refused("export", "--out", str(other))
    assert [one.name for one in other.iterdir()] == ["mine.txt"]


# --- the public ---------------------------------------------------------------------------------


@pytest.fixture
def room(tmp_path: Path, database: str, store: Store) -> Room:
    return halls.built(tmp_path / "folder", database, store)


def test_nobody_of_the_public_is_named(room: Room, tmp_path: Path) -> None:
    hall, house = room.hall, room.house
    for person in ("anna@voters.example", "ben@voters.example", "anna@webmail.example"):
        hall.vote(person)
    hall.opinion("A clean harbour.", "celestine@voters.example")
    hall.opinion("Call me at 555-0100.", "dora@voters.example")
    hall.object("The figure is last year's.", "emil@voters.example")
    house.json("voices", "let", "4", "--yes")
    house.json("journal", "seal")
    out = exported(house, tmp_path / "out")
    assert checked(out)[0] == 0
    given_away = everything(out)
    for name in ("voters.example", "anna@", "celestine", "dora@", "emil@", "555-0100", "last year"):
        assert name not in given_away, name
    (waiting,) = table(out, "objections")
    assert (waiting["objection"], waiting["text"], waiting["answered_at"]) == ("1", "", "")
    assert [one["text"] for one in table(out, "opinions")] == ["A clean harbour."]
    voters = [(one["voter"], one["domain"]) for one in table(out, "votes")]
    assert len({voter for voter, _ in voters}) == 3
    assert len({domain for _, domain in voters}) == 2
    assert any(one["withheld"] for one in journal(out, 1))


def send(room: Room, said: Opinion | Objection, content: bytes, name: str) -> str:
    """A file that came with these words; its digest."""
    digest = hashlib.sha256(content).hexdigest()
    sent = VoiceFile(
        city=said.city, person=said.person, given_at=room.hall.now, message="m1",
        digest=digest, name=name, type="text/plain", size=len(content),
    )  # fmt: skip
    room.hall.save(Consulted(files=(sent, sent)))
    with room.hall.store.transaction() as connection:
        rooms.evidence.keep(connection, digest, content, "text/plain")
    return digest


def test_files_of_the_public_are_listed_by_their_digests_and_given_where_asked_for(
    room: Room, tmp_path: Path
) -> None:
    hall, house = room.hall, room.house
    passed = send(room, hall.opinion("A clean harbour.", "a@voters.example"), b"one", "a.txt")
    house.json("voices", "let", "1", "--yes")
    unread = send(room, hall.opinion("Is it?", "b@voters.example"), b"two", "celestine.txt")
    objected = send(room, hall.object("No.", "c@voters.example"), b"three", "celestine.txt")
    out = exported(house, tmp_path / "out")
    assert [
        (one["application"], one["sha256"], one["size"], one["opinion"], one["objection"])
        for one in table(out, "public_files")
    ] == [("1", passed, "3", "1", ""), ("1", unread, "3", "", ""), ("1", objected, "5", "", "1")]
    whole = json.loads((out / "applications/1/application.json").read_text("utf-8"))
    assert [one["digest"] for one in whole["public_files"]] == [passed, unread, objected]
    assert "celestine" not in everything(out)
    assert not [*out.glob("applications/*/public")]
    out = exported(house, tmp_path / "more", "--public-files")
    held = {one.name: one.read_bytes() for one in out.glob("applications/1/public/*")}
    assert held == {passed: b"one", unread: b"two", objected: b"three"}
    assert checked(out)[0] == 0
    (out / "applications/1/public" / passed).write_bytes(b"other")
    assert f"applications/1/public/{passed} is another file than was sent" in checked(out)[1]


def test_files_of_who_was_erased_or_confirmed_nothing_are_not_listed(
    room: Room, tmp_path: Path
) -> None:
    hall, house = room.hall, room.house
    send(room, hall.opinion("A clean harbour.", "a@voters.example"), b"one", "a.txt")
    kept = send(room, hall.object("No.", "b@voters.example"), b"two", "b.txt")
    unconfirmed = replace(hall.opinion("Said.", "c@voters.example"), number=None)
    hall.now += timedelta(seconds=1)
    asked = replace(unconfirmed, given_at=hall.now, state=State.UNCONFIRMED, confirmed_at=None)
    hall.save(Consulted(voices=(asked,)))
    send(room, asked, b"three", "c.txt")
    house.json("erase", "a@voters.example", "--reason", "They asked.", *SEEN)
    out = exported(house, tmp_path / "out", "--public-files")
    assert [one["sha256"] for one in table(out, "public_files")] == [kept]
    assert [one.name for one in out.glob("applications/*/public/*")] == [kept]


def test_a_letter_that_repeats_an_objection_is_told_by_its_digest(
    room: Room, tmp_path: Path
) -> None:
    words = "My neighbour of Pier Street 4 counted them."
    room.hall.object(words, "emil@voters.example")
    room.house.json("objections", "answer", "1", "--text", "It was corrected.", "--yes")
    out = exported(room.house, tmp_path / "out")
    held = b"".join(one.read_bytes() for one in out.rglob("*") if one.is_file())
    assert b"Pier Street" not in held
    (letter,) = (out / "applications/1/letters").glob("*-objection_settled.txt")
    assert "(withheld, as objections are; SHA-256 of its words: " in letter.read_text("utf-8")
