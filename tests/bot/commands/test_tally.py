from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from intake import store as rooms
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.store import Connection
from tests.bot.commands import panels
from tests.bot.commands.house import House

LATER = ("--until", "2099-05-20", "--yes")
SEEN = ("--as", "Ada", "--yes")
VERDICTS = ("mmmm", "mnmm", "mnnm")


@pytest.fixture
def voted(house: House, tmp_path: Path) -> House:
    """Every ballot on the only city is cast."""
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 1)
    panels.assign(house)
    for who, verdicts in zip(panels.judging(house, 1), VERDICTS, strict=True):
        panels.cast(house, who, 1, verdicts)
    return house


def test_a_count_is_agreed_to_before_anybody_sees_how_it_comes_out(voted: House) -> None:
    foreseen = voted.run("tally", "1", "--dry-run", "--as", "Ada").output
    assert "3 ballots count, 3 are needed" in foreseen
    assert "Seen by" not in foreseen
    assert "not_met" not in foreseen
    counted = voted.json("tally", "1", *SEEN)
    verdicts = {one["standard"]: one["verdict"] for one in counted["tally"]["counts"]}
    assert verdicts == {"S1": "met", "S2": "not_met", "S3": "met", "S4": "met"}
    assert voted.acts(1)[-1] == "tallied"


def test_words_that_wait_are_told_before_the_count_and_do_not_stop_it(voted: House) -> None:
    assert voted.json("tally", "1", "--dry-run", "--as", "Ada")["warnings"] == []
    who = panels.judging(voted, 1)[0]
    panels.ask_back(voted, who, 1)
    foreseen = voted.run("tally", "1", "--dry-run", "--as", "Ada").output
    assert "that may be about verdicts wait: asked, not answered yet." in foreseen
    assert "secret" not in foreseen
    dry = voted.json("tally", "1", "--dry-run", "--as", "Ada")
    (line,) = dry["warnings"]
    assert line in foreseen
    counted = voted.json("tally", "1", *SEEN, "--view", dry["view"])
    assert (counted["done"], counted["warnings"]) == (True, [line])


def test_who_may_have_a_conflict_keeps_the_city_from_being_counted(voted: House) -> None:
    case = panels.may_conflict(voted, panels.judging(voted, 1)[0], 1)
    refused = voted.refused("tally", "1", "--dry-run", "--as", "Ada")
    assert "has a ballot on it, and may have a conflict of interest with this city" in refused
    assert f"close case {case}, and the ballot counts" in refused
    voted.run("close", str(case), "--as", "Ada")
    assert voted.json("tally", "1", *SEEN)["done"]


def test_what_is_counted_is_shown_again_and_never_counted_anew(voted: House) -> None:
    counted = voted.json("tally", "1", *SEEN)
    again = voted.json("tally", "1", *SEEN)
    assert again["digest"] == counted["digest"]
    assert not again["done"]
    assert voted.acts(1).count("tallied") == 1


def test_a_tally_comes_out_of_the_journal_the_same_to_the_byte(voted: House) -> None:
    digest = voted.json("tally", "1", *SEEN)["digest"]
    assert voted.json("tally", "1", "--verify") == {
        "application": 1, "digest": digest, "holds": True, "fault": None,
    }  # fmt: skip
    assert digest in voted.run("tally", "1", "--verify").output
    assert "there is none yet" in voted.refused("tally", voted_without(voted), "--verify")


def voted_without(house: House) -> str:
    house.city(2, stage=Stage.SELECTION)
    return "2"


def _other_verdict(connection: Connection) -> None:
    kept = rooms.panel_tallies.canonical(connection, 1)
    assert kept
    changed = kept.replace(b'"verdict":"not_met"', b'"verdict":"met"', 1)
    statement = text("UPDATE tallies SET canonical = :kept")
    connection.execute(statement, {"kept": changed})


def _other_reason(connection: Connection) -> None:
    statement = "UPDATE ballots SET judgements = replace(judgements, 'Seen by', 'Missed by')"
    connection.execute(text(statement))


def _other_digest(connection: Connection) -> None:
    connection.execute(text("UPDATE tallies SET digest = 'f00d'"))


def _lost_ballot(connection: Connection) -> None:
    first = "SELECT min(panelist) FROM ballots"
    connection.execute(text(f"DELETE FROM ballots WHERE panelist = ({first})"))  # noqa: S608


@pytest.mark.parametrize(("forge", "why"), [
    (_other_verdict, "not the one that the journal recorded"),
    (_other_reason, "is not the one that the journal recorded"),
    (_other_digest, "its digest is not the one"),
    (_lost_ballot, "is not the one that the journal recorded"),
])  # fmt: skip
def test_whatever_is_changed_in_the_store_is_found(
    voted: House, forge: Callable[[Connection], None], why: str
) -> None:
    voted.json("tally", "1", *SEEN)
    with voted.store.transaction() as connection:
        forge(connection)
    assert why in voted.refused("tally", "1", "--verify")


def test_where_words_were_erased_it_cannot_be_told(voted: House) -> None:
    voted.json("tally", "1", *SEEN)
    with voted.store.transaction() as connection:
        chain = rooms.journal.chain(connection, 1)
        gone = next(one.sequence for one in chain if one.act == "ballot_cast")
        rooms.journal.erase_words(connection, 1, [gone])
    assert f"words of entry {gone} were erased" in voted.refused("tally", "1", "--verify")


def test_while_ballots_may_still_come_nothing_is_counted(
    voted: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    closes_at = voted.call.stages[Stage.SELECTION].closes_at
    monkeypatch.setattr("bot.clock.now", lambda: closes_at.replace(year=closes_at.year - 1))
    voted.json("panel", "drop", panels.judging(voted, 1)[0], "--reason", "x", *SEEN)
    panels.assign(voted)
    said = voted.refused("tally", "1", *SEEN)
    assert "2 of 3 ballots on application 1 are finished" in said


def test_where_no_panel_judges_a_city_yet_no_ballot_is_counted_or_corrected(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    closes_at = house.call.stages[Stage.SELECTION].closes_at
    monkeypatch.setattr("bot.clock.now", lambda: closes_at.replace(year=closes_at.year - 1))
    house.city(1)
    said = house.refused("tally", "1", *SEEN)
    assert "No panelist judges application 1 yet." in said
    assert "corrected" not in said


def test_without_a_quorum_there_is_no_tally(house: House, tmp_path: Path) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 1)
    panels.assign(house)
    panels.cast(house, panels.judging(house, 1)[0], 1, "mmmm")
    assert "1 finished ballot that counts; the tally needs 3" in house.refused("tally", "1", *SEEN)
    assert "tallied" not in house.acts(1)


def test_where_the_selection_is_past_the_way_to_a_quorum_is_told_and_leads_there(
    house: House, tmp_path: Path
) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 1)
    panels.assign(house)
    panels.cast(house, panels.judging(house, 1)[0], 1, "mmmm")
    back = '`citydesk move 1 --to selection --reason "…"` and then `citydesk extend 1 --until …`'
    assert back not in house.refused("tally", "1", *SEEN)
    for stage in (Stage.PRELIMINARY_ANNOUNCEMENT, Stage.FINAL_REVIEW):
        house.json("move", "1", "--to", stage.value, "--reason", "The panel is done.", *SEEN)
    assert f"{back} opens its ballots again" in house.refused("tally", "1", *SEEN)
    assert "change nothing" in house.refused("extend", "1", *LATER)
    house.json("move", "1", "--to", "selection", "--reason", "Too few ballots.", *SEEN)
    assert house.json("extend", "1", *LATER)["done"]


def test_a_tie_waits_for_organizers_and_is_settled_with_a_reason(
    house: House, tmp_path: Path
) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 1)
    panels.assign(house)
    for who, verdicts in zip(panels.judging(house, 1), ("mmmm", "nmmm", "pmmm"), strict=True):
        panels.cast(house, who, 1, verdicts)
    assert house.json("tally", "1", *SEEN)["open_ties"] == ["S1"]
    (case,) = house.json("queue")
    assert case["kind"] == CaseKind.OPEN_TIE
    settle = ("tally", "1", "--settle")
    assert "No tie on S2" in house.refused(*settle, "S2=met", "--reason", "x", *SEEN)
    assert "needs a reason" in house.refused(*settle, "S1=met", *SEEN)
    both = (*settle, "S1=met", "--settle", "S2=met", "--reason", "x", *SEEN)
    refused = house.run(*both)
    assert refused.exit_code == 2
    assert "one tie after the other" in refused.stderr
    assert house.json(*settle, "S1=partly", "--reason", "As the report shows.", *SEEN)["done"]
    assert house.json("queue") == []
    assert house.json("tally", "1")["open_ties"] == []
    assert house.json("tally", "1", "--verify")["holds"]


def test_a_ballot_behind_a_conflict_is_struck(voted: House) -> None:
    first, *others = panels.judging(voted, 1)
    voted.json("panel", "conflict", first, "1", "--reason", "Advises it.", *SEEN)
    panels.assign(voted)
    new = next(one for one in panels.judging(voted, 1) if one not in others)
    panels.cast(voted, new, 1, "mmmm")
    tally = voted.json("tally", "1", *SEEN)["tally"]
    assert tally["struck"] == [{"panelist": first, "reason": "conflict"}]
    assert {one["panelist"] for one in tally["ballots"]} == {new, *others}
    assert voted.json("tally", "1", "--verify")["holds"]


def test_a_city_that_a_panel_judges_is_titled_by_its_tally_alone(voted: House) -> None:
    (city,) = [voted.file(1)]
    titled = ("final", "decide", "--titled", "1", "--reason", "A good city.", *SEEN)
    for stage in (Stage.PRELIMINARY_ANNOUNCEMENT, Stage.FINAL_REVIEW):
        voted.json("move", "1", "--to", stage.value, "--reason", "The panel is done.", *SEEN)
    assert city.number == 1
    assert "its ballots are not counted yet" in voted.refused(*titled)
    digest = voted.json("tally", "1", *SEEN)["digest"]
    for who in panels.judging(voted, 1):
        panels.nothing_to_declare(voted, who, 1)
    assert voted.json(*titled)["cities"][0]["tally"] == digest
    with voted.store.reading() as connection:
        said = rooms.journal.words(connection, 1)
    assert digest in [one.get("tally") for one in said.values() if "outcome" in one]
    assert not [one for one in voted.letters(1) if "anelist" in one.markdown]
