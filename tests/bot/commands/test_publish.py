"""`citydesk publish`: a folder that stands by itself and never shows who is no longer announced."""

import json
import re
from pathlib import Path

import pytest

from bot.web.pages import languages
from intake import store as rooms
from intake.calls.model import Stage
from intake.store import Store
from replies.catalogue import SOURCE
from tests.bot.commands import house as houses
from tests.bot.commands.house import House
from tests.intake.calls import written
from tests.intake.conversation.registered import ONE_ORGANIZER, PAST

CONSULTED = written.with_lines(PAST, "consultation", "is_hidden_until_close = false")
LATER = re.sub("2025-(09|10|11)-(?=..T)", r"2999-\1-", CONSULTED)
"""The same with the announcement still open."""


@pytest.fixture
def house(tmp_path: Path, database: str, store: Store) -> House:
    """Two cities are announced; the consultation is over."""
    return _announcing(houses.built(tmp_path / "folder", database, store, CONSULTED))


def _announcing(house: House) -> House:
    for number in (1, 2):
        house.city(number, stage=Stage.PRELIMINARY_ANNOUNCEMENT)
    return house


def _put_in_force(house: House) -> None:
    with house.store.transaction() as connection:
        rooms.calls.put_in_force(connection, house.call.version)


def in_all(*pages: str) -> list[str]:
    """These pages in every language, as they lie in the folder: those in English at its top."""
    spoken = [one for one in languages.tongues() if one != SOURCE]
    return sorted([*pages, *(f"{code}/{page}" for code in spoken for page in pages)])


def links(page: Path) -> set[str]:
    found = re.findall(r'(?:href|src|action)="([^"]*)"', page.read_text(encoding="utf-8"))
    return {one for one in found if not one.startswith(("#", "mailto:"))}


def test_every_link_leads_to_a_file_of_the_folder(house: House, tmp_path: Path) -> None:
    told = house.json("publish", "--out", str(tmp_path / "out"))
    pages = in_all("cities/city-1-1/index.html", "cities/city-2-2/index.html", "index.html")
    assert len(pages) == 3 * 12
    assert told == {"folder": str(tmp_path / "out"), "pages": pages}
    for page in pages:
        path = tmp_path / "out" / page
        assert links(path)
        assert all((path.parent / one).is_file() for one in links(path)), links(path)
        assert not re.search("<form|<script|set-cookie", path.read_text(), re.IGNORECASE)


def test_the_pages_say_of_when_they_are_and_that_the_consultation_is_over(
    house: House, tmp_path: Path
) -> None:
    house.json("publish", "--out", str(tmp_path / "out"))
    text = (tmp_path / "out" / "index.html").read_text()
    assert "selected for the consultation, which closed on 15 September 2025, 23:59" in text
    assert "As of " in text
    assert "/verify" not in text


def test_a_number_is_checked_on_the_page_where_there_is_one(house: House, tmp_path: Path) -> None:
    address = {"CITYDESK_PUBLIC_URL": "https://desk.cities.example"}
    house.json("publish", "--out", str(tmp_path / "out"), **address)
    page = tmp_path / "out" / "cities/city-1-1/index.html"
    assert "https://desk.cities.example/verify" in links(page)


def test_what_only_a_running_desk_takes_is_asked_for_by_mail(
    tmp_path: Path, database: str, store: Store
) -> None:
    house = _announcing(houses.built(tmp_path / "folder", database, store, LATER))
    house.json("publish", "--out", str(tmp_path / "out"))
    for page in ("index.html", "cities/city-1-1/index.html"):
        text = (tmp_path / "out" / page).read_text()
        assert "desk+public@cities.example" in text
        assert "/opinion" not in text


def test_who_is_no_longer_announced_is_gone_from_the_folder(house: House, tmp_path: Path) -> None:
    house.json("publish", "--out", str(tmp_path / "out"))
    house.city(2, stage=Stage.SELECTION)
    told = house.json("publish", "--out", str(tmp_path / "out"))
    assert told["pages"] == in_all("cities/city-1-1/index.html", "index.html")
    assert not (tmp_path / "out" / "cities" / "city-2-2").exists()
    assert sorted(one.name for one in tmp_path.iterdir() if "out" in one.name) == ["out"]


def test_a_folder_with_other_files_is_left_alone(house: House, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "letter.txt").write_text("mine")
    assert "holds other files" in house.refused("publish", "--out", str(tmp_path / "out"))
    assert [one.name for one in (tmp_path / "out").iterdir()] == ["letter.txt"]


def test_before_the_announcement_nothing_is_written(
    tmp_path: Path, database: str, store: Store
) -> None:
    house = houses.built(tmp_path / "folder", database, store, CONSULTED)
    house.city(1, stage=Stage.SELECTION)
    assert "no announcement yet" in house.refused("publish", "--out", str(tmp_path / "out"))
    assert not (tmp_path / "out").exists()


def test_titled_cities_are_announced_officially_from_the_moment_the_list_took_effect(
    tmp_path: Path, database: str, store: Store
) -> None:
    house = houses.built(tmp_path / "folder", database, store, ONE_ORGANIZER)
    for number in (1, 2):
        house.city(number, stage=Stage.FINAL_REVIEW)
    decide = ("final", "decide", "--titled", "1", "--declined", "2", "--reason", "As judged.")
    former = house.json("publish", "--out", str(tmp_path / "out"))["pages"]
    house.json(*decide, "--as", "Ada", "--yes")
    told = house.json("publish", "--out", str(tmp_path / "out"))
    assert told["pages"] == sorted([*former, *in_all("official/index.html")])
    city = tmp_path / "out" / "cities" / "city-1-1" / "index.html"
    assert '<a href="../../official/index.html">Announcement</a>' in city.read_text()
    text = (tmp_path / "out" / "official" / "index.html").read_text()
    assert "City 1" in text
    assert "City 2" not in text
    for issuer in house.call.issuers:
        assert issuer in text
    for page in told["pages"]:
        path = tmp_path / "out" / page
        assert all((path.parent / one).is_file() for one in links(path)), links(path)
    house.carry()
    back = ("move", "1", "--to", "final_review", "--reason", "Withdrawn.", "--as", "Ada", "--yes")
    house.json(*back)
    assert house.json("publish", "--out", str(tmp_path / "out"))["pages"] == former


def test_the_page_carries_the_last_seal_of_the_record(house: House, tmp_path: Path) -> None:
    sealed = house.json("journal", "seal")["hash"]
    house.json("publish", "--out", str(tmp_path / "out"))
    text = (tmp_path / "out" / "index.html").read_text()
    assert f'Seal of the record: <bdi lang="zxx">{sealed}</bdi>' in text
    assert house.json("journal", "verify", "--head", sealed)["holds"] is True


def test_a_title_is_not_public_before_the_official_announcement_begins(
    tmp_path: Path, database: str, store: Store
) -> None:
    later = re.sub("2025-1[0-2]-(?=..T)", "2999-11-", ONE_ORGANIZER.split("[stages.official")[1])
    text = f"{ONE_ORGANIZER.split('[stages.official')[0]}[stages.official{later}"
    text = text.replace("opens_at = 2999-11-11", "opens_at = 2999-10-11")
    house = houses.built(tmp_path / "folder", database, store, text)
    house.city(1, stage=Stage.FINAL_REVIEW)
    decide = ("final", "decide", "--titled", "1", "--reason", "As judged.", "--as", "Ada")
    laid = house.json(*decide, "--dry-run")
    assert "public_later" in [one["code"] for one in laid["faults"]]
    house.json(*decide, "--yes")
    told = house.json("publish", "--out", str(tmp_path / "out"))
    assert "official/index.html" not in told["pages"]
    page = (tmp_path / "out" / "index.html").read_text()
    assert "Which of them get the title is announced from 11 October 2999" in page
    assert "Holds the title" not in page


def test_who_holds_the_title_stays_announced_until_the_next_edition_announces_cities(
    tmp_path: Path, database: str, store: Store
) -> None:
    house = houses.built(tmp_path / "folder", database, store, ONE_ORGANIZER)
    house.city(1, stage=Stage.FINAL_REVIEW)
    house.json("decide", "1", "titled", "--reason", "As judged.", "--as", "Ada", "--yes")
    later = re.sub("2025-(?=..-..T)", "2999-", ONE_ORGANIZER.replace('"2025"', '"2026"'))
    opened = later.replace("opens_at = 2999-03-01", "opens_at = 2025-12-01")
    next_one = houses.built(tmp_path / "folder", database, store, opened)
    _put_in_force(next_one)
    out = str(tmp_path / "out")
    assert "official/index.html" in house.json("publish", "--out", out)["pages"]
    text = (tmp_path / "out" / "official" / "index.html").read_text()
    assert all(words in text for words in ("City 1", "Edition 2025"))
    asked = re.sub("2025-1(?=.-..T)", "2999-1", ONE_ORGANIZER.replace('"2025"', '"2026"'))
    _put_in_force(houses.built(tmp_path / "folder", database, store, asked))
    assert "no announcement yet" in house.refused("publish", "--out", out)
    _put_in_force(next_one)
    house.json("move", "1", "--to", "final_review", "--reason", "Wrong.", "--as", "Ada", "--yes")
    assert "no announcement yet" in house.refused("publish", "--out", out)


def test_the_command_says_that_the_folder_stays_as_it_is(house: House, tmp_path: Path) -> None:
    said = house.run("publish", "--out", str(tmp_path / "out")).stdout
    assert "They stay as they are until you run this again" in said


def test_the_doctor_says_when_a_folder_is_older_than_the_record(
    house: House, tmp_path: Path
) -> None:
    assert _published(house) == ("not set", "")
    out = str(tmp_path / "out")
    house.json("publish", "--out", out)
    assert _published(house)[0] == "ok"
    house.city(3, stage=Stage.PRELIMINARY_ANNOUNCEMENT)
    assert _published(house) == ("note", f"run `citydesk publish --out {out}`")
    house.json("publish", "--out", out)
    assert _published(house)[0] == "ok"


def _published(house: House) -> tuple[str, str]:
    told = json.loads(house.run("doctor", "--json").stdout)
    return next((one["state"], one["do"]) for one in told if one["name"] == "published pages")


def test_a_titled_city_is_called_on_every_page_as_its_documents_call_it(
    tmp_path: Path, database: str, store: Store
) -> None:
    text = CONSULTED.replace("second_organizer = true", "second_organizer = false")
    house = houses.built(tmp_path / "folder", database, store, text)
    for number in (1, 2):
        house.city(number, stage=Stage.FINAL_REVIEW)
    out = tmp_path / "out"
    house.json("decide", "1", "titled", "--reason", "A good city.", "--yes")
    again = ("documents", "reissue", "1", "certificate", "--reason", "As it writes itself.")
    house.json(*again, "--own-name", "Miasto Pierwsze", "--yes")
    pages = house.json("publish", "--out", str(out))["pages"]
    assert "cities/city-1-1/index.html" in pages, "the page stays where links lead to"
    for page in ("index.html", "official/index.html", "cities/city-1-1/index.html"):
        assert "Miasto Pierwsze" in (out / page).read_text(), page
    other = (out / "cities/city-2-2/index.html").read_text()
    assert "<h1><bdi>City 2</bdi></h1>" in other.replace("\n", "")
    back = ("--reason", "One document must be checked.", "--as", "Ada", "--yes")
    house.json("move", "1", "--to", "final_review", *back)
    house.json("publish", "--out", str(out))
    assert "Miasto Pierwsze" not in (out / "index.html").read_text(), "it holds no title now"
