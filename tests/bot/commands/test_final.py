"""`citydesk final`: the list as the tally gives it, decided, approved, recalled, in effect."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from intake import store as rooms
from intake.applications import State, bounce
from intake.calls.model import Stage
from intake.cases import CaseKind
from intake.consultation import Objection
from intake.decisions import DecisionState
from intake.notices import LetterState
from intake.panel.roster import Seat
from intake.store import Store
from replies import render
from tests import played
from tests.bot.commands import house as houses
from tests.bot.commands import panels
from tests.bot.commands.house import House
from tests.intake.conversation.registered import OPENED, PAST

SEEN = ("--as", "Ada", "--yes")
SECOND = ("--as", "Grace", "--yes")
LIST = ("final", "decide", "--titled", "Gdynia", "--declined", "Sopot", "--declined", "Torun")
JUDGED = "The panel judged the standards of a demonstration city:\n\n- S1 ("
VERDICTS = {1: "mmmm", 2: "nnnn", 3: "mpnm"}
WHY = {
    1: "The panel judged S1, S2, S3 and S4 as met.",
    2: "The panel judged S1, S2, S3 and S4 as not met.",
    3: "The panel judged S1 and S4 as met, S2 as partly met and S3 as not met.",
}


def reviewed(house: House, folder: Path) -> House:
    """Three cities in the final review, each with its tally."""
    played.once(house.store, partial(_review, house, folder), "reviewed", house.hold)
    return house


def _review(house: House, folder: Path) -> None:
    panels.enrolled(house, folder)
    panels.judged_cities(house, 3)
    panels.assign(house)
    for number, verdicts in VERDICTS.items():
        for who in panels.judging(house, number):
            panels.nothing_to_declare(house, who, number)
            panels.cast(house, who, number, verdicts)
        house.json("tally", str(number), *SEEN)
    for stage in (Stage.PRELIMINARY_ANNOUNCEMENT, Stage.FINAL_REVIEW):
        house.json("move", "1", "2", "3", "--to", stage.value, "--reason", "Done.", *SEEN)
    house.carry()


@pytest.fixture
def review(house: House, tmp_path: Path) -> House:
    return reviewed(house, tmp_path)


@pytest.fixture
def by_one(alone: House, tmp_path: Path) -> House:
    return reviewed(alone, tmp_path)


def codes(whole: dict[str, Any], *, blocks: bool = True) -> list[str]:
    return [one["code"] for one in whole["faults"] if one["blocks"] is blocks]


def states(house: House) -> list[State]:
    return [house.file(number).state for number in VERDICTS]


# --- the list -----------------------------------------------------------------------------------


def test_the_list_is_shown_as_the_panel_gives_it_and_changes_nothing(review: House) -> None:
    whole = review.json("final", "show")
    assert {one["application"]: one["reason"] for one in whole["cities"]} == WHY
    assert [one["outcome"] for one in whole["cities"]] == [None, None, None]  # the panel reports
    assert codes(whole) == ["undecided", "undecided", "undecided"]
    assert "decided" not in review.acts(1)


def test_a_list_is_proposed_approved_and_takes_effect_at_once(review: House) -> None:
    made = review.json(*LIST, *SEEN)
    assert (made["done"], made["state"]) == (True, DecisionState.PROPOSED)
    number = str(made["final_list"])
    assert {one["application"]: one["reason"] for one in made["cities"]} == WHY
    (case,) = [one for one in review.json("queue") if one["kind"] == CaseKind.APPROVAL]
    assert "1 gets the title, 2 are not chosen" in case["text"]
    assert "somebody else must approve it" in review.refused("approve", number, *SEEN)
    approved = review.json("approve", number, *SECOND)
    assert approved["state"] == DecisionState.DONE
    assert states(review) == [State.TITLED, State.DECLINED, State.DECLINED]
    assert review.json("queue") == []


def test_every_letter_is_due_at_the_same_moment_the_declined_ones_before(by_one: House) -> None:
    by_one.json(*LIST, *SEEN)
    said = [one for one in by_one.letters() if one.notice in ("titled", "declined")]
    assert len({one.due_at for one in said}) == 1
    assert [one.notice for one in said] == ["declined", "declined", "titled"]
    assert all(WHY[one.application or 0] not in one.markdown for one in said)  # told once, as:
    assert all(JUDGED in one.markdown for one in said)
    assert "Your city meets:\n\n- B" in said[0].markdown
    assert "- S1 (" in said[0].markdown.partition("Your city meets:")[0]
    assert "- S" not in said[0].markdown.partition("Your city meets:")[2]


def test_a_dry_run_shows_every_letter_and_its_view_does_just_that(by_one: House) -> None:
    dry = by_one.json(*LIST, "--as", "Ada", "--dry-run")
    assert [len(one["letters"]) for one in dry["cities"]] == [1, 1, 1]
    told = by_one.run(*LIST, "--as", "Ada", "--dry-run").stdout
    assert "not chosen" in told
    before, _, later = told.partition("Once it takes effect these go out as well.")
    assert "certificate and the licence of the honorary title are ready" not in before
    assert "certificate and the licence of the honorary title are ready" in later
    assert later.count("To: ") == 2  # the one on who attends as well
    assert states(by_one) == [State.REGISTERED] * 3
    assert by_one.json(*LIST, *SEEN, "--view", dry["view"])["done"]


def test_words_of_a_panelist_that_wait_are_noted_with_the_list_and_block_nothing(
    by_one: House,
) -> None:
    dry = by_one.json(*LIST, "--as", "Ada", "--dry-run")
    who = panels.judging(by_one, 1)[0]
    panels.ask_back(by_one, who, 1)
    shown = by_one.json("final", "show")
    (note,) = [one for one in shown["faults"] if one["code"] == "words_wait"]
    assert (note["application"], note["blocks"]) == (1, False)
    assert note["text"].startswith("Gdynia, PL: Words of Panelist ")
    assert note["text"].endswith("wait: asked, not answered yet.")
    assert f"note: {note['text']}" in by_one.run("final", "show").stdout
    told = by_one.run(*LIST, "--as", "Ada", "--dry-run").stdout
    assert f"note: {note['text']}" in told
    assert "a secret" not in told
    assert by_one.json(*LIST, *SEEN, "--view", dry["view"])["done"]


def test_a_panelist_who_may_have_a_conflict_by_an_open_matter_blocks_the_list(
    by_one: House,
) -> None:
    case = panels.may_conflict(by_one, panels.judging(by_one, 1)[0], 1)
    shown = by_one.json("final", "show")
    (fault,) = [one for one in shown["faults"] if one["code"] == "may_conflict"]
    assert (fault["blocks"], fault["application"]) == (True, 1)
    assert fault["text"].startswith("Gdynia (application 1): Panelist ")
    refused = by_one.refused(*LIST, *SEEN)
    assert fault["text"] in " ".join(refused.split())
    by_one.run("close", str(case), "--as", "Ada")
    assert by_one.json(*LIST, *SEEN)["done"]


def test_such_a_matter_that_came_since_keeps_a_list_from_its_approval(review: House) -> None:
    number = str(review.json(*LIST, *SEEN)["final_list"])
    case = panels.may_conflict(review, panels.judging(review, 1)[0], 1)
    refused = " ".join(review.refused("approve", number, *SECOND).split())
    assert "Gdynia (application 1): Panelist " in refused
    assert f"close case {case}" in refused
    review.run("close", str(case), "--as", "Ada")
    assert review.json("approve", number, *SECOND)["state"] == DecisionState.DONE


def test_such_a_matter_that_came_within_the_hold_takes_the_list_back(by_one: House) -> None:
    by_one.hold = 3600
    made = by_one.json(*LIST, *SEEN)
    panels.may_conflict(by_one, panels.judging(by_one, 1)[0], 1)
    with by_one.store.transaction() as connection:
        rooms.decisions.postpone(connection, made["final_list"], OPENED)
    by_one.json("remind")
    by_one.carry()
    assert not {State.TITLED, State.DECLINED} & {*states(by_one)}


def test_the_list_is_edited_as_a_file(by_one: House, tmp_path: Path) -> None:
    table = by_one.run("final", "show", "--csv").stdout.splitlines()
    assert table[0] == "application,city,outcome,reason"
    edited = [table[0], *(line.replace(",,", ",declined,") for line in table[1:])]
    edited[1] = '1,"Gdynia, PL",Titled,A model for the world.'
    path = tmp_path / "list.csv"
    path.write_text("\n".join(edited), encoding="utf-8-sig")
    done = by_one.json("final", "decide", "--file", str(path), *SEEN)
    reasons = {one["application"]: one["reason"] for one in done["cities"]}
    assert reasons == WHY | {1: "A model for the world."}
    assert states(by_one) == [State.TITLED, State.DECLINED, State.DECLINED]


@pytest.mark.parametrize(("text", "why"), [
    ("city,outcome\nGdynia,perhaps\n", "line 2: 'perhaps' is no outcome"),
    ("city,verdict\nGdynia,titled\n", "verdict is no column"),
    ("city,outcome\nGdynia,titled,x\n", "a cell is no column"),
    ("city,outcome\nGdynia,titled\nGDYNIA,declined\n", "stands in the list twice"),
    ("city,outcome\nLublin,titled\n", "No application matches"),
    ("city,outcome\n,titled\n", "which city"),
    ('application,city,outcome\n2,"Gdynia, PL",titled\n', "Application 2 is Sopot, PL, but"),
    ("application,city,outcome\n1,Lublin,declined\n", "'Lublin' stands beside it"),
    ("", "names no city"),
])  # fmt: skip
def test_a_file_that_says_something_odd_decides_nobody(
    review: House, tmp_path: Path, text: str, why: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")
    assert why in review.refused("final", "decide", "--file", str(path), *SEEN)
    assert "decided" not in review.acts(1)


# --- what speaks against it ---------------------------------------------------------------------


def test_a_city_that_is_left_out_blocks_the_list(review: House) -> None:
    said = review.refused("final", "decide", "--titled", "Gdynia", *SEEN)
    assert "Sopot (application 2) is in the final review and not in the list." in said
    assert "Torun (application 3) is in the final review and not in the list." in said


def test_everything_that_blocks_is_named_at_once(review: House) -> None:
    _object(review, 2)
    gone = review.file(3)
    review.place(bounce(gone, gone.contacts[0].address) or gone)
    review.city(4, stage=Stage.FINAL_REVIEW, city="Lublin", city_key="city,4")
    review.city(5, stage=Stage.SELECTION, city="Opole", city_key="city,5")
    done = review.run(*LIST, "--titled", "Lublin", *SEEN, "--json")
    assert done.exit_code == 1
    said = done.stderr
    assert "These objections wait for an answer: 1 (application 2)." in said
    assert "Application 3 has no contact whom letters reach" in said
    assert "Lublin (application 4): the panel has said nothing of it" in said
    assert "Still in earlier stages: Opole (5, selection)" in done.stdout
    assert states(review) == [State.REGISTERED] * 3


def _object(house: House, number: int) -> None:
    raised = Objection(
        city=number, person="p", address="a@gdynia.example", language="en", text="Not so.",
        raised_at=OPENED, due_by=OPENED,
    )  # fmt: skip
    with house.store.transaction() as connection:
        rooms.objections.save(connection, raised)


@pytest.fixture
def quorate(tmp_path: Path, database: str, store: Store) -> House:
    """The same review where two ballots of three are enough."""
    text = PAST.replace("[panel]\n", "[panel]\nquorum = 2\n")
    return reviewed(houses.built(tmp_path / "folder", database, store, text), tmp_path)


def _conflicted(house: House, number: int, count: int) -> list[str]:
    """So many of who judged it turn out to have a conflict; what is said of it in the dry run."""
    for who in panels.judging(house, number)[:count]:
        house.json("panel", "conflict", who, str(number), "--reason", "Advises it.", *SEEN)
    done = house.run(*LIST, "--as", "Ada", "--dry-run")
    told = [one for one in done.output.splitlines() if "a conflict of Panelist" in one]
    shown = house.run("final", "show").stdout.splitlines()
    assert [one for one in shown if "a conflict of Panelist" in one] == told[:1]
    return told[:1]


def test_a_conflict_found_after_the_tally_is_named(quorate: House) -> None:
    (told,) = _conflicted(quorate, 1, 1)
    assert told.startswith("note: Gdynia (application 1): a conflict of Panelist")
    assert told.endswith("without it the verdicts are the same.")
    assert quorate.json(*LIST, "--as", "Ada", "--dry-run")["view"]


def test_late_conflicts_that_leave_too_few_ballots_block_a_list(quorate: House) -> None:
    (told,) = _conflicted(quorate, 1, 2)
    assert told.startswith("blocks: Gdynia (application 1): a conflict of Panelist")
    assert "without it 1 ballot is left, and the tally needs 2." in told
    assert "`citydesk move 1 --to selection" in told
    assert "without it 1 ballot is left" in quorate.refused(*LIST, *SEEN)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_without_a_quorum_a_late_conflict_leaves_fewer_than_all_who_were_needed(
    review: House, count: int
) -> None:
    (told,) = _conflicted(review, 1, count)
    left = ("2 ballots are", "1 ballot is", "no ballots are")[count - 1]
    assert told.startswith("blocks: ")
    assert f"without it {left} left, and the tally needs 3." in told
    assert states(review) == [State.REGISTERED] * 3


def test_a_list_that_waits_has_no_effect_once_too_few_ballots_are_left(by_one: House) -> None:
    by_one.hold = 3600
    made = by_one.json(*LIST, *SEEN)
    who = panels.judging(by_one, 1)[0]
    by_one.json("panel", "conflict", who, "1", "--reason", "Works for it.", *SEEN)
    assert "2 ballots are left" in by_one.run("final", "show").stdout
    with by_one.store.transaction() as connection:
        rooms.decisions.postpone(connection, made["final_list"], OPENED)
    by_one.json("remind")
    assert states(by_one) == [State.REGISTERED] * 3
    (case,) = [one for one in by_one.json("queue") if one["kind"] == CaseKind.UNDECIDED]
    assert "2 ballots are left, and the tally needs 3" in case["text"]


def test_a_city_decided_alone_gets_no_title_by_ballots_of_late_conflicts(by_one: House) -> None:
    judging = panels.judging(by_one, 1)
    by_one.json("panel", "conflict", judging[0], "1", "--reason", "Works for it.", *SEEN)
    with by_one.store.transaction() as connection:
        for one in rooms.panel.roster(connection, by_one.call.edition):
            rooms.panel.save(connection, replace(one, seat=Seat.DROPPED))
    title = ("decide", "1", "titled", "--reason", "A good city.", *SEEN)
    said = by_one.refused(*title)
    assert "Application 1: a conflict of Panelist" in said
    assert "2 ballots are left, and the tally needs 3" in said
    by_one.json("panel", "lift", judging[0], "1", "--reason", "It was another one.", *SEEN)
    assert by_one.json(*title)["done"]


def test_the_panel_is_shown_with_what_it_judged_wherever_the_cities_are_now(
    by_one: House,
) -> None:
    who = panels.judging(by_one, 1)[0]
    by_one.json("panel", "conflict", who, "1", "--reason", "Advises it.", *SEEN)
    assert (
        "  conflict with Gdynia, PL (1, final_review): other" in by_one.run("panel", "show").output
    )
    (shown,) = [one for one in by_one.json("panel", "show") if one["panelist"] == who]
    assert [one["application"] for one in shown["conflicts_beyond_selection"]] == [1]
    by_one.json("panel", "lift", who, "1", "--reason", "It was another one.", *SEEN)
    assert "conflict with Gdynia" not in by_one.run("panel", "show").output
    with by_one.store.transaction() as connection:
        known = rooms.panel.roster(connection, by_one.call.edition)
        left = next(one for one in known if one.key == who)
        rooms.panel.save(connection, replace(left, seat=Seat.DECLINED))
    before = by_one.run("panel", "show").output
    by_one.json(*LIST, *SEEN)
    assert states(by_one) == [State.TITLED, State.DECLINED, State.DECLINED]
    for told in (before, by_one.run("panel", "show").output):
        assert "\n  resigned · " in told
        assert "declined" not in told
        assert "that left the selection" in told


def test_a_letter_that_cannot_be_written_stops_the_list_before_it_exists(
    review: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = render.letter

    def broken(addressed: Any, **more: Any) -> Any:
        if getattr(addressed.notice, "city", "") == "Sopot":
            raise ValueError("no such word")
        return whole(addressed, **more)

    monkeypatch.setattr("replies.render.letter", broken)
    for words in (LIST, ("final", "decide", "--declined", "Sopot")):
        said = review.refused(*words, *SEEN)
        assert "Sopot, PL: its letters cannot be written (ValueError: no such word)" in said
    assert "decided" not in review.acts(1)


def test_a_name_that_no_font_can_set_is_told_before_the_title(
    review: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.documents.unsettable", lambda names: tuple({*"".join(names)} & {"G"}))
    dry = review.json(*LIST, "--as", "Ada", "--dry-run")
    (fault,) = [one for one in dry["faults"] if one["code"] == "unsettable"]
    assert "Gdynia: no font of the documents has G" in fault["text"]
    assert review.json(*LIST, *SEEN)["done"]


# --- one by one no more -------------------------------------------------------------------------


def test_where_a_panel_judges_no_city_of_the_final_review_is_decided_alone(review: House) -> None:
    alone = ("decide", "1", "titled", "--reason", "A good city.", *SEEN)
    assert "are decided together: `citydesk final show`" in review.refused(*alone)


def test_who_decides_on_a_titled_city_hears_of_the_reversal_and_of_no_list(by_one: House) -> None:
    by_one.json(*LIST, *SEEN)
    refused = by_one.refused("decide", "1", "declined", "--reason", "Too little.", *SEEN)
    assert "Application 1 is titled; only a registered one can be decided." in refused
    assert "`citydesk move` with an earlier stage reverses a decision." in refused


def test_without_a_panel_a_city_is_decided_alone_but_not_beside_a_list(house: House) -> None:
    house.city(1, stage=Stage.FINAL_REVIEW)
    house.city(2, stage=Stage.FINAL_REVIEW)
    one = ("decide", "1", "titled", "--reason", "A good city.", *SEEN)
    first = house.json(*one)["decision"]["decision"]
    assert f"Decision {first} on City 1 (application 1) waits" in house.refused(
        "final", "decide", "--titled", "1,2", "--reason", "Good cities.", *SEEN
    )
    house.json("recall", str(first), *SEEN)
    made = house.json("final", "decide", "--titled", "1,2", "--reason", "Good cities.", *SEEN)
    assert f"waits as decision {made['final_list']}" in house.refused(*one)
    house.city(3, stage=Stage.PRELIMINARY_ANNOUNCEMENT)
    move = ("move", "3", "--to", "final_review", "--reason", "x", *SEEN)
    assert "it is of all cities in the final review" in house.refused(*move)


# --- taken back ---------------------------------------------------------------------------------


def test_a_list_is_recalled_as_a_whole_inside_its_hold(by_one: House) -> None:
    by_one.hold = 600
    made = by_one.json(*LIST, *SEEN)
    assert made["state"] == DecisionState.HELD
    number = made["final_list"]
    assert f"one of the final list {number}" in by_one.refused("recall", str(number + 1), *SEEN)
    assert by_one.json("recall", str(number), *SEEN)["state"] == DecisionState.RECALLED
    said = [one for one in by_one.letters() if one.notice in ("titled", "declined")]
    assert {one.state for one in said} == {LetterState.RECALLED}
    assert by_one.json(*LIST, *SEEN)["done"]


def test_a_list_whose_ground_has_changed_has_no_effect_on_anybody(by_one: House) -> None:
    by_one.hold = 3600  # longer than any machine takes up to the postponing
    made = by_one.json(*LIST, *SEEN)
    _object(by_one, 2)
    with by_one.store.transaction() as connection:
        rooms.decisions.postpone(connection, made["final_list"], OPENED)
    by_one.json("remind")
    assert states(by_one) == [State.REGISTERED] * 3
    (case,) = [one for one in by_one.json("queue") if one["kind"] == CaseKind.UNDECIDED]
    assert "objections wait for an answer" in case["text"]
    assert {"recalled", "letter_recalled"} <= set(by_one.acts(1))


@pytest.mark.parametrize("gone", [2, 3])
def test_a_city_that_nobody_reads_for_is_named_before_and_counted_out_after(
    review: House, gone: int
) -> None:
    number = str(review.json(*LIST, *SEEN)["final_list"])
    city = review.file(gone)
    review.place(bounce(city, city.contacts[0].address) or city)
    why = f"Application {gone} has no contact whom letters reach"
    assert why in review.run("final", "show").stdout
    assert why in review.run("approve", number, "--as", "Grace", "--dry-run").stdout
    done = review.run("approve", number, *SECOND).stdout
    name = {2: "Sopot", 3: "Torun"}[gone]
    assert (
        f"The final list has taken effect; its letters are on their way. It had no effect on {name}"
        in done
    )
    assert states(review)[gone - 1] is State.REGISTERED


def test_a_city_that_withdraws_is_named_before_and_left_out_after(review: House) -> None:
    number = str(review.json(*LIST, *SEEN)["final_list"])
    review.place(replace(review.file(2), state=State.WITHDRAWN))
    left = "Sopot (application 2) has withdrawn. The list takes effect without this city"
    assert left in review.run("final", "show").stdout
    look = review.json("approve", number, "--as", "Grace", "--dry-run")
    assert codes(look, blocks=False)[0] == "withdrawn"
    shown = {one["application"] for one in look["cities"] if one["letters"]}
    assert shown == {1, 3}
    done = review.run("approve", number, *SECOND).stdout
    assert done.rstrip().endswith("It had no effect on Sopot, PL: withdrawn since.")
    assert states(review) == [State.TITLED, State.WITHDRAWN, State.DECLINED]


def test_afterwards_one_city_is_corrected_by_a_reversal_and_decided_anew(by_one: House) -> None:
    by_one.json(*LIST, *SEEN)
    by_one.carry()
    back = ("move", "3", "--to", "final_review", "--reason", "A ballot was misread.", *SEEN)
    by_one.json(*back)
    assert states(by_one) == [State.TITLED, State.DECLINED, State.REGISTERED]
    again = ("final", "decide", "--titled", "3", "--reason", "It meets the standards.", *SEEN)
    assert by_one.json(*again)["state"] == DecisionState.DONE
    assert states(by_one) == [State.TITLED, State.DECLINED, State.TITLED]
