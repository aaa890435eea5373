"""`citydesk documents`: written, issued again, revoked, verified by number and as a file."""

import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from bot import clock
from bot.documents import load_key, test_key
from bot.documents.keys import _pem as pem
from bot.web import views
from intake import awards
from intake import store as rooms
from intake.awards import Award, Checked, Document, Kind
from intake.calls.model import Stage
from intake.notices import LetterState
from tests.bot.commands.house import House

TITLED = ("titled", "--reason", "A good city.", "--yes")


@pytest.fixture
def titled(alone: House) -> House:
    """City 1 holds the title; City 2 does not."""
    alone.city(1, stage=Stage.FINAL_REVIEW)
    alone.city(2)
    alone.json("decide", "1", *TITLED)
    return alone


def written(house: House, **more: str) -> dict[str, dict[str, Any]]:
    """The documents that are written, by kind."""
    whole = house.json("documents", "1", **more)
    return {one["kind"]: one for one in whole["documents"] if one["path"]}


def test_both_are_written_into_the_data_folder_and_verify(titled: House) -> None:
    made = written(titled)
    assert set(made) == {"certificate", "licence"}
    for one in made.values():
        path = Path(one["path"])
        assert path.parent == titled.folder / "documents"
        assert path.read_bytes().startswith(b"%PDF")
        told = titled.json("documents", "verify", str(path))
        assert (told["valid"], told["number"], told["city"]) == (True, one["number"], "City 1")
        assert told["file"]["is_test"] is True
    assert titled.json("documents", "verify", made["licence"]["number"].lower())["valid"] is True


def test_the_json_has_every_key_that_other_programs_read(titled: House) -> None:
    whole = titled.json("documents", "1")
    assert list(whole) == ["application", "city", "own_name", "signer", "is_test", "documents"]
    keys = "number kind issued_at validity reason ended_at replaces seal path"
    assert list(whole["documents"][0]) == keys.split()


def test_people_are_told_where_they_lie_and_that_the_key_is_a_test(
    titled: House, tmp_path: Path
) -> None:
    done = titled.run("documents", "City 1", "--out", str(tmp_path / "out"))
    assert done.exit_code == 0, done.output
    names = sorted(one.name for one in (tmp_path / "out").iterdir())
    assert len(names) == 2
    assert all(name in done.stdout for name in names)
    assert "CITYDESK_SIGNING_KEY" in done.stdout


def test_a_key_of_the_settings_signs_and_is_remembered(titled: House, tmp_path: Path) -> None:
    own = test_key(clock.now())
    path = tmp_path / "key.pem"
    path.write_text(pem("PRIVATE KEY", own.key) + pem("CERTIFICATE", own.certificate))
    first = written(titled)["licence"]["path"]
    other = titled.json("documents", "1", "--out", str(tmp_path), CITYDESK_SIGNING_KEY=str(path))
    assert load_key(path).certificate == own.certificate
    for file in (first, other["documents"][1]["path"]):
        assert titled.json("documents", "verify", file)["file"]["is_ours"] is True
    said = titled.refused("documents", "1", CITYDESK_SIGNING_KEY=str(tmp_path / "none.pem"))
    assert "cannot be read" in said


@pytest.mark.parametrize(("days", "told"), [
    (-4000, "ended on"), (2, "holds from"),
])  # fmt: skip
def test_a_key_that_does_not_hold_now_signs_nothing(
    titled: House, tmp_path: Path, days: int, told: str
) -> None:
    own = test_key(clock.now() + timedelta(days=days))
    path = tmp_path / "key.pem"
    path.write_text(pem("PRIVATE KEY", own.key) + pem("CERTIFICATE", own.certificate))
    for verb in (("documents", "1"), ("documents", "write", "1")):
        said = titled.refused(*verb, CITYDESK_SIGNING_KEY=str(path))
        assert "nothing was signed" in said
        assert told in said
        assert "CITYDESK_SIGNING_KEY" in said
    assert not list(titled.folder.glob("documents/*.pdf"))


def test_a_key_beside_the_certificate_of_another_signs_nothing(
    titled: House, tmp_path: Path
) -> None:
    own, other = test_key(clock.now()), test_key(clock.now())
    path = tmp_path / "key.pem"
    path.write_text(pem("PRIVATE KEY", own.key) + pem("CERTIFICATE", other.certificate))
    said = titled.refused("documents", "1", CITYDESK_SIGNING_KEY=str(path))
    assert "it holds no certificate of its key" in said


def test_a_new_one_takes_the_place_of_the_last_and_the_city_hears(titled: House) -> None:
    before = written(titled)["licence"]["number"]
    again = ("documents", "reissue", "1", "licence", "--reason", "It was lost.")
    shown = titled.run(*again, "--dry-run")
    assert before in shown.stdout
    assert written(titled)["licence"]["number"] == before
    done = titled.json(*again, "--yes")
    assert (done["done"], done["letters"][0]["notice"]) == (True, "documents")
    assert written(titled)["licence"]["number"] != before
    old = titled.run("documents", "verify", before)
    assert (old.exit_code, "replaced" in old.stdout, "It was lost." in old.stdout) == (
        1, True, True,
    )  # fmt: skip


def test_the_page_of_a_replaced_one_names_the_city_as_that_document_does(titled: House) -> None:
    before = written(titled)["licence"]["number"]
    again = ("documents", "reissue", "1", "licence", "--reason", "Its own name.", "--own-name")
    titled.json(*again, "Gdiniô", "--yes")
    with titled.store.reading() as connection:
        award = rooms.awards.with_number(connection, before)
    page = views.verdict(titled.call, *whole(awards.check(before, award)), "en")
    assert (page.state, page.city) == ("replaced", page.city_in_english)
    after = written(titled)["licence"]["number"]
    shown = views.verdict(titled.call, *whole(awards.check(after, award)), "en")
    assert (shown.state, shown.city) == ("valid", "Gdiniô")


def test_another_name_replaces_both_documents_and_says_why(titled: House) -> None:
    again = ("documents", "reissue", "1", "certificate", "--reason", "As it writes itself.")
    shown = titled.run(*again, "--own-name", "Gdiniô", "--dry-run").output
    assert "carry one name of the city" in shown
    assert "both are issued anew" in shown
    (letter,) = titled.json(*again, "--own-name", "Gdiniô", "--yes")["letters"]
    assert "so both are replaced together" in letter["text"]


def test_a_lost_one_is_replaced_alone(titled: House) -> None:
    again = ("documents", "reissue", "1", "certificate", "--reason", "It was lost.")
    (letter,) = titled.json(*again, "--yes")["letters"]
    assert "replaced together" not in letter["text"]


def whole(checked: Checked) -> tuple[Award, Document]:
    assert checked.award
    assert checked.document
    return checked.award, checked.document


def test_a_name_that_no_font_can_set_is_refused_before_a_number_is_given(titled: House) -> None:
    again = ("documents", "reissue", "1", "certificate", "--reason", "So.", "--own-name")
    assert "No font of the documents has ᰀ" in titled.refused(*again, "ᰀ", "--yes")


@pytest.mark.parametrize(
    ("name", "why"),
    [("  ", "no letter that can be read"), ("\u202eynidG", "a sign that nobody sees")],
)
def test_a_name_that_cannot_be_read_is_refused_and_no_number_is_given(
    titled: House, name: str, why: str
) -> None:
    again = ("documents", "reissue", "1", "certificate", "--reason", "So.", "--own-name")
    assert why in titled.refused(*again, name, "--yes")


def test_a_revoked_one_is_not_valid_nor_written(titled: House) -> None:
    made = written(titled)["certificate"]
    revoke = ("documents", "revoke", made["number"], "--reason", "A mistake.", "--yes")
    titled.json(*revoke)
    assert set(written(titled)) == {"licence"}
    assert "is revoked already: A mistake." in titled.refused(*revoke)
    old = titled.run("documents", "verify", made["path"])
    assert old.exit_code == 1
    assert "revoked" in old.stdout
    assert "The file is whole" in old.stdout


def test_a_changed_file_is_found_out(titled: House, tmp_path: Path) -> None:
    path = Path(written(titled)["licence"]["path"])
    changed = tmp_path / "changed.pdf"
    changed.write_bytes(path.read_bytes().replace(b"/Title", b"/Titel", 1) + b"\n% more")
    done = titled.run("documents", "verify", str(changed))
    assert done.exit_code == 1
    assert done.stdout.startswith("changed.pdf: not valid. The file was changed after")
    assert ": the number is valid, but this file is not the one issued under it" in done.stdout
    plain = tmp_path / "plain.pdf"
    plain.write_bytes(b"no PDF")
    assert "no signed PDF" in titled.run("documents", "verify", str(plain)).stdout


@pytest.mark.parametrize(
    ("number", "said"),
    [("GDC-2025-2222-2222-2222", "unknown: no document can"), ("nothing", "unknown: no"),
     ("GDC-2025-7K4M-2XQ9-HTR3", "")],
)  # fmt: skip
def test_what_is_no_number_of_ours_is_not_valid(titled: House, number: str, said: str) -> None:
    done = titled.run("documents", "verify", number)
    assert done.exit_code == 1
    assert said in done.stdout


def test_a_file_that_is_not_there_is_named(titled: House) -> None:
    assert "There is no file none.pdf" in titled.refused("documents", "verify", "none.pdf")


def test_all_of_an_edition_are_listed(titled: House) -> None:
    (listed,) = titled.json("documents", "list")
    assert list(listed) == ["application", "city", "own_name", "documents"]
    assert [one["kind"] for one in listed["documents"]] == ["certificate", "licence"]
    assert listed["documents"][0]["number"] in titled.run("documents", "list").stdout
    assert titled.json("documents", "list", "--edition", "2031") == []
    assert (
        "edition 2031 no city was titled"
        in titled.run("documents", "list", "--edition", "2031").stdout
    )


def test_who_holds_no_title_has_none(titled: House) -> None:
    assert "holds no title" in titled.refused("documents", "2")
    reissue = ("documents", "reissue", "2", "licence", "--reason", "So.", "--yes")
    assert "holds no title" in titled.refused(*reissue)
    assert "No application matches" in titled.refused("documents", "Atlantis")


def test_a_title_taken_back_leaves_none_to_write(titled: House) -> None:
    written(titled)
    back = ("--to", "final_review", "--reason", "A forged document.", "--yes")
    titled.json("move", "1", *back)
    done = titled.run("documents", "1")
    assert "None is valid" in done.stdout
    assert done.stdout.count("A forged document.") == len(Kind)
    replayed = titled.run("journal", "replay", "1").output
    assert "reversed" in replayed
    assert "document" not in replayed


def test_the_letter_about_them_goes_at_once(titled: House) -> None:
    (letter,) = [one for one in titled.letters(1) if one.notice == "documents"]
    assert letter.state is LetterState.QUEUED


def test_without_the_extra_it_says_what_to_install(
    titled: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("typst", "cryptography", "pyhanko"):
        monkeypatch.setitem(sys.modules, name, None)
    from bot.documents import fonts

    fonts.loaded.cache_clear()
    assert "pip install 'citydesk[documents]'" in titled.refused("documents", "1")


def test_the_day_is_the_calls_as_on_page_letter_and_certificate(titled: House) -> None:
    """In Shanghai it is the 27th when it is still the 26th in UTC."""
    number = written(titled)["licence"]["number"]
    late = "2026-11-26 16:30:00" + ("+00" if "postgresql" in titled.database else ".000000")
    with titled.store.transaction() as connection:
        changed = f"UPDATE documents SET issued_at = '{late}', ended_at = '{late}'"  # noqa: S608
        connection.execute(text(f"{changed}, validity = 'revoked', reason = 'So.'"))
    said = titled.run("documents", "verify", number).stdout
    assert "issued 2026-11-27" in said
    assert "since 2026-11-27: So." in said
