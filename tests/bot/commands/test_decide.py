"""`citydesk decide`, `approve`, `recall` and `decisions`: proposed, held, in effect, taken back."""

import json
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from bot.commands import acts as verb
from bot.commands import recall as recalling
from intake import store as rooms
from intake.applications import State, bounce, record
from intake.calls.model import Stage
from intake.notices import LetterState
from tests.bot.commands.house import House
from tests.intake.conversation.registered import INELIGIBLE, OPENED, an_answer, mayor

DECLINED = ("declined", "--reason", "No criterion is met.")
SECOND = ("--as", "Second organizer")


def propose(house: House, *words: str) -> dict[str, Any]:
    """A decision made; as JSON."""
    made = house.json("decide", "1", *(words or DECLINED), "--yes")
    assert made["done"] is True
    decision: dict[str, Any] = made["decision"]
    return decision


# --- deciding -----------------------------------------------------------------------------------


def test_a_dry_run_shows_findings_and_letters_and_decides_nothing(house: House) -> None:
    house.city(1, INELIGIBLE)
    shown = house.run("decide", "City 1", *DECLINED, "--dry-run")
    assert shown.exit_code == 0, shown.output
    assert "New decision · City 1, PL · is not chosen · proposed" in shown.stdout
    assert "B4   not_met" in shown.stdout
    assert f"To: {mayor(1)}" in shown.stdout
    assert "your city was not chosen" in shown.stdout
    assert "No decisions." in house.run("decisions", "list").stdout
    assert house.letters() == []


def test_a_letter_in_another_language_is_shown_in_english_too_by_who_decides_and_who_approves(
    house: House,
) -> None:
    placed = house.city(1, INELIGIBLE)
    (contact,) = placed.contacts
    house.place(replace(placed, contacts=(replace(contact, language="tr"),)))
    number = str(propose(house)["decision"])
    house.run("recall", number, "--yes")
    shown = [house.run("decide", "1", *DECLINED, "--dry-run").stdout]
    number = str(propose(house)["decision"])
    shown.append(house.run("approve", number, *SECOND, "--dry-run").stdout)
    shown.append(house.run("decisions", "show", number).stdout)
    for told in shown:
        turkish, _, english = told.partition("The same in English, for you; this is not sent:")
        assert "şehriniz seçilmedi" in turkish
        assert "your city was not chosen" in english
        assert "your city was not chosen" not in turkish
    (letter,) = [one for one in house.letters() if one.state is LetterState.HELD]
    assert "your city was not chosen" not in letter.markdown
    (told,) = house.json("decisions", "show", number)["letters"]
    assert told["text"] == letter.markdown
    assert "your city was not chosen" in told["in_english"]
    house.run("recall", number, "--yes")
    assert house.json("decisions", "show", number)["letters"][0]["in_english"] is None


def test_the_dry_run_has_every_key_that_other_programs_read(house: House) -> None:
    house.city(1, INELIGIBLE)
    whole = house.json("decide", "1", *DECLINED, "--dry-run")
    assert list(whole) == ["done", "view", "warnings", "decision"]
    decision = whole["decision"]
    keys = (
        "decision application city outcome reason by at call stage findings tally final_list state "
        "needs_second approved_by approved_at due_at taken_back letters"
    )
    assert list(decision) == keys.split()
    assert (decision["decision"], decision["application"], decision["city"]) == (None, 1, "City 1")
    assert (decision["outcome"], decision["by"]) == ("declined", "First organizer")
    assert decision["findings"]["B4"] == {
        "status": "not_met",
        "reason": "Enterprises with advanced digital models: 100 is not more than 100",
    }
    assert decision["letters"][0]["due_at"] is None
    assert "No criterion is met." in decision["letters"][0]["text"]


@pytest.mark.parametrize("settings", [{"CITYDESK_ORGANIZER": ""}, {"CITYDESK_ORGANIZER": " "}])
def test_who_decides_or_approves_has_a_name(house: House, settings: dict[str, str]) -> None:
    house.city(1, INELIGIBLE)
    number = str(propose(house)["decision"])
    house.run("recall", number, "--yes")
    for words in (("decide", "1", *DECLINED), ("approve", number)):
        for nobody in ((), ("--as", "The Organizers")):
            said = house.refused(*words, *nobody, "--yes", **settings)
            assert "needs the name of who makes it: --as NAME" in said


def test_without_a_reason_nothing_is_decided(house: House) -> None:
    house.city(1, INELIGIBLE)
    assert "needs a reason" in house.refused("decide", "1", "declined", "--yes")


def test_nobody_is_titled_before_the_final_review(house: House) -> None:
    house.city(1, stage=Stage.SELECTION)
    said = house.refused("decide", "1", "titled", "--reason", "A good city.", "--yes")
    assert "final_review or official_announcement" in said


def test_what_is_no_outcome_is_wrong_usage(house: House) -> None:
    house.city(1)
    assert house.run("decide", "1", "praised", "--reason", "So").exit_code == 2


def test_a_decision_on_a_view_that_no_longer_holds_is_refused(house: House) -> None:
    house.city(1, INELIGIBLE)
    view = house.json("decide", "1", *DECLINED, "--dry-run")["view"]
    assert house.json("decide", "1", *DECLINED, "--dry-run")["view"] == view
    house.place(record(house.file(1), an_answer("B1b")))
    assert "This view does not hold any more" in house.refused(
        "decide", "1", *DECLINED, "--yes", "--view", view
    )
    view = house.json("decide", "1", *DECLINED, "--dry-run")["view"]
    assert house.json("decide", "1", *DECLINED, "--yes", "--view", view)["done"] is True


def test_what_changes_between_the_preview_and_the_yes_stops_the_decision(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.city(1, INELIGIBLE)

    def read_slowly(question: str, **how: object) -> None:
        house.place(record(house.file(1), an_answer("B1b")))

    monkeypatch.setattr(verb, "agree", read_slowly)
    assert "The file changed" in house.refused("decide", "1", *DECLINED)
    assert house.letters() == []


# --- one organizer decides ----------------------------------------------------------------------


def test_without_a_hold_it_takes_effect_at_once(alone: House) -> None:
    alone.city(1, INELIGIBLE)
    view = alone.json("decide", "1", *DECLINED, "--dry-run")
    decision = propose(alone)
    assert (decision["state"], decision["needs_second"]) == ("done", False)
    assert alone.file(1).state is State.DECLINED
    (letter,) = alone.letters()
    assert letter.state is LetterState.QUEUED
    assert letter.markdown == view["decision"]["letters"][0]["text"]
    assert alone.acts(1) == ["decided", "letter_posted", "declined"]


def test_during_the_hold_nothing_has_changed_and_it_can_be_recalled(alone: House) -> None:
    alone.hold = 600
    alone.city(1, INELIGIBLE)
    decision = propose(alone)
    assert (decision["state"], alone.file(1).state) == ("held", State.REGISTERED)
    assert decision["letters"][0]["state"] == "held"
    done = alone.json("recall", str(decision["decision"]), "--yes")
    assert list(done) == ["done", "warnings", "decision"]
    assert done["decision"]["state"] == "recalled"
    assert done["decision"]["letters"][0]["state"] == "recalled"
    assert alone.acts(1)[-2:] == ["recalled", "letter_recalled"]


def test_who_took_a_decision_back_is_told_and_not_only_who_made_it(alone: House) -> None:
    alone.hold = 3600
    alone.city(1, INELIGIBLE)
    decision = propose(alone)
    made = "decision 1: is not chosen, held, by First organizer"
    assert made in alone.run("show", "1").stdout
    assert alone.json("show", "1")["decision"]["taken_back"] is None
    alone.json("recall", str(decision["decision"]), "--as", "Grace", "--yes")
    back = "decision 1: is not chosen, by First organizer; recalled by Grace\n"
    assert back in alone.run("show", "1").stdout
    listed = alone.run("decisions", "list").stdout
    assert "  taken back by Grace, 20" in listed
    assert alone.json("decisions", "show", "1")["taken_back"]["by"] == "Grace"


def test_why_a_decision_was_taken_back_is_kept_and_told(alone: House) -> None:
    alone.hold = 3600
    alone.city(1, INELIGIBLE)
    number = str(propose(alone)["decision"])
    assert "This needs a reason in words" in alone.refused("recall", number, "--reason", " ", "-y")
    alone.json("recall", number, "--reason", "A figure was wrong.", "--as", "Grace", "--yes")
    assert "recalled by Grace: A figure was wrong.\n" in alone.run("show", "1").stdout
    back = alone.json("decisions", "show", number)["taken_back"]
    assert (back["by"], back["why"]) == ("Grace", "A figure was wrong.")


@pytest.mark.parametrize(("typed", "kept"), [("By mistake.", "By mistake."), ("", "")])
def test_at_a_terminal_who_takes_a_decision_back_is_asked_why_and_need_not_say_it(
    alone: House, monkeypatch: pytest.MonkeyPatch, typed: str, kept: str
) -> None:
    alone.hold = 3600
    alone.city(1, INELIGIBLE)
    number = str(propose(alone)["decision"])
    terminal = SimpleNamespace(stdin=SimpleNamespace(isatty=lambda: True))
    monkeypatch.setattr(recalling, "sys", terminal)
    monkeypatch.setattr(verb, "agree", lambda question, **how: None)
    monkeypatch.setattr("click.prompt", lambda question, **how: typed)
    assert "nothing was sent" in alone.run("recall", number).stdout
    assert alone.json("decisions", "show", number)["taken_back"]["why"] == kept


def test_what_the_desk_took_back_by_itself_names_no_organizer(alone: House) -> None:
    alone.hold = 3600
    alone.city(1, INELIGIBLE)
    decision = propose(alone)
    alone.place(replace(alone.file(1), state=State.WITHDRAWN))
    with alone.store.transaction() as connection:
        rooms.decisions.postpone(connection, decision["decision"], OPENED)
    alone.json("remind")
    why = "Application 1 is withdrawn by now."
    told = alone.run("show", "1").stdout
    assert f"is not chosen, by First organizer; recalled by the desk: {why}" in told
    assert "recalled, by First organizer" not in told
    back = alone.json("show", "1")["decision"]["taken_back"]
    assert (back["by"], back["why"]) == ("the desk", why)
    assert f": {why}" in alone.run("decisions", "show", "1").stdout


def test_the_title_is_given_with_its_letter(alone: House) -> None:
    alone.city(1, stage=Stage.FINAL_REVIEW)
    decision = propose(alone, "titled", "--reason", "A model for others.")
    assert decision["letters"][0]["notice"] == "titled"
    assert alone.file(1).state is State.TITLED
    assert alone.file(1).stage is Stage.OFFICIAL_ANNOUNCEMENT


# --- a second organizer -------------------------------------------------------------------------


def test_a_decision_waits_for_a_second_organizer(house: House) -> None:
    house.city(1, INELIGIBLE)
    decision = propose(house)
    assert (decision["state"], decision["due_at"]) == ("proposed", None)
    (case,) = house.json("queue")
    assert (case["kind"], case["city"]) == ("approval", "City 1")
    done = house.json("approve", str(decision["decision"]), *SECOND, "--yes")
    assert done["done"] is True
    assert (done["decision"]["state"], done["decision"]["approved_by"]) == (
        "done",
        "Second organizer",
    )
    assert done["decision"]["letters"][0]["text"] == decision["letters"][0]["text"]
    assert house.file(1).state is State.DECLINED
    assert house.json("queue") == []


def test_who_approves_is_shown_the_letters_as_they_are_stored(house: House) -> None:
    house.city(1, INELIGIBLE)
    decision = propose(house)
    shown = house.run("approve", str(decision["decision"]), *SECOND, "--dry-run")
    assert decision["letters"][0]["text"].splitlines()[-1] in shown.stdout
    assert "by First organizer" in shown.stdout
    assert "Dry run" in shown.stdout
    assert "Add --yes" in house.refused("approve", str(decision["decision"]), *SECOND)
    assert house.file(1).state is State.REGISTERED


@pytest.mark.parametrize("name", ["First organizer", "  first  ORGANIZER "])
def test_nobody_approves_their_own_decision(house: House, name: str) -> None:
    house.city(1, INELIGIBLE)
    number = str(propose(house)["decision"])
    said = house.refused("approve", number, "--as", name, "--yes")
    assert "somebody else must approve it" in said


def test_a_decision_whose_ground_has_changed_is_not_approved(house: House) -> None:
    house.city(1, INELIGIBLE)
    number = str(propose(house)["decision"])
    house.place(record(house.file(1), an_answer("B1b")))
    assert "findings on application 1 have changed" in house.refused(
        "approve", number, *SECOND, "--yes"
    )


def test_approved_within_a_hold_it_waits_for_its_end(house: House) -> None:
    house.hold = 600
    house.city(1, INELIGIBLE)
    number = str(propose(house)["decision"])
    done = house.json("approve", number, *SECOND, "--yes")
    assert done["decision"]["state"] == "held"
    assert done["decision"]["due_at"]
    assert house.file(1).state is State.REGISTERED


def test_a_decision_in_effect_can_only_be_reversed(alone: House) -> None:
    alone.city(1, INELIGIBLE)
    number = str(propose(alone)["decision"])
    assert (
        "move the city back to an earlier stage, which tells it so: `citydesk move`"
        in alone.refused("recall", number, "--yes")
    )
    back = ("--to", "registration", "--reason", "A figure was misread.")
    alone.json("move", "1", *back, "--yes")
    assert alone.json("decisions", "show", number)["state"] == "reversed"
    assert alone.file(1).state is State.REGISTERED


def test_a_city_under_a_decision_does_not_move(house: House) -> None:
    house.city(1)
    propose(house)
    said = house.refused("move", "1", "--to", "pre-selection", "--yes")
    assert "`citydesk recall` takes it back first" in said


@pytest.mark.parametrize("verb", [("approve",), ("recall",), ("decisions", "show")])
def test_a_decision_that_does_not_exist_is_named(house: House, verb: tuple[str, ...]) -> None:
    assert "There is no decision 7" in house.refused(*verb, "7")


# --- what was decided ---------------------------------------------------------------------------


def test_decisions_are_listed_by_state_and_shown_whole(house: House) -> None:
    house.city(1, INELIGIBLE)
    first = propose(house)
    house.json("recall", str(first["decision"]), "--yes")
    second = propose(house)
    listed = house.json("decisions", "list")
    assert [one["state"] for one in listed] == ["recalled", "proposed"]
    assert house.json("decisions", "list", "--state", "proposed") == [second]
    assert house.json("decisions", "show", str(second["decision"])) == second
    shown = house.run("decisions", "show", str(second["decision"])).stdout
    assert "No criterion is met." in shown
    assert "your city was not chosen" in shown


def test_lists_say_where_they_end(house: House) -> None:
    for number in (1, 2):
        house.city(number, INELIGIBLE)
        house.json("decide", str(number), *DECLINED, "--yes")
    (newest,) = house.json("decisions", "list", "--limit", "1")
    assert newest["application"] == 2
    for what in ("letters", "decisions"):
        assert len(house.json(what, "list")) > 1
        assert len(house.json(what, "list", "--limit", "1")) == 1
        assert "Only the newest 1;" in house.run(what, "list", "--limit", "1").stdout
        assert "Only the newest" not in house.run(what, "list").stdout
        assert house.run(what, "list", "--limit", "0").exit_code == 2


def test_show_names_the_newest_decision_and_the_deadline(house: House) -> None:
    house.city(1, INELIGIBLE)
    before = house.json("show", "1")
    assert (before["until"], before["decision"]) == (None, None)
    assert before["deadline"] == "2025-05-31T23:59:00+08:00"
    made = propose(house)
    decision = house.json("show", "1")["decision"]
    assert (decision["decision"], decision["state"]) == (made["decision"], "proposed")
    assert "decision 1: is not chosen, proposed" in house.run("show", "1").stdout


def test_a_letter_that_waits_for_its_decision_stays_with_it(house: House) -> None:
    house.city(1, INELIGIBLE)
    number = propose(house)["decision"]
    (letter,) = [one for one in house.json("letters", "list") if one["notice"] == "declined"]
    assert (letter["state"], letter["due_at"]) == ("held", None)
    said = house.refused("letters", "recall", letter["id"], "--yes")
    assert f"`citydesk recall {number}`" in said
    assert json.loads(house.run("letters", "list", "--json").stdout)[0]["state"] == "held"


# --- faults of people ---------------------------------------------------------------------------

FAR_TOO_LARGE = "999999999999999999999"


@pytest.mark.parametrize("words", [("approve",), ("recall",), ("decisions", "show")])
@pytest.mark.parametrize("number", [FAR_TOO_LARGE, "0", "99"])
def test_a_number_that_no_decision_has_is_refused(
    house: House, words: tuple[str, ...], number: str
) -> None:
    assert f"There is no decision {number}" in house.refused(*words, number)


def test_a_reason_that_cannot_be_seen_is_none(house: House) -> None:
    house.city(1, INELIGIBLE)
    said = house.refused("decide", "1", "declined", "--reason", " \u200b ", "--yes")
    assert "needs a reason" in said


@pytest.mark.parametrize("name", ["\u200b", "…", "\u0410nna Nowak"])
def test_a_name_that_cannot_be_told_is_refused(house: House, name: str) -> None:
    house.city(1, INELIGIBLE)
    said = house.refused("decide", "1", *DECLINED, "--yes", "--as", name)
    assert "name" in said
    assert ("mixes Cyrillic and Latin letters" in said) == ("nna" in name)


@pytest.mark.parametrize(
    "name", ["organizer, First", "First\u200b Organizer.", "first.organizer@x.example"]
)
def test_nobody_approves_their_own_decision_under_another_spelling(house: House, name: str) -> None:
    house.city(1, INELIGIBLE)
    number = str(propose(house)["decision"])
    said = house.refused("approve", number, "--yes", "--as", name)
    assert "somebody else must approve it" in said


def test_a_decision_that_nobody_would_read_is_not_approved(house: House) -> None:
    placed = house.city(1, INELIGIBLE, contacts=("one@city1.example", "two@city1.example"))
    number = str(propose(house)["decision"])
    gone = bounce(placed, placed.contacts[0].address)
    house.place(bounce(gone, placed.contacts[1].address))
    said = house.refused("approve", number, "--yes", *SECOND)
    assert f"nobody would hear of it. Take decision {number} back" in said


def test_an_approval_can_be_tied_to_its_dry_run_and_to_who_approves(house: House) -> None:
    house.city(1, INELIGIBLE)
    number = str(propose(house)["decision"])
    view = house.json("approve", number, *SECOND, "--dry-run")["view"]
    for others in (("approve", number, "--as", "Third organizer"), ("recall", number)):
        assert "This view does not hold any more" in house.refused(*others, "--yes", "--view", view)
    approved = house.json("approve", number, *SECOND, "--yes", "--view", view)
    assert approved["decision"]["approved_by"] == "Second organizer"
