from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.__main__ import main
from intake import store as rooms
from intake.calls.model import Stage
from intake.cases import Case, CaseKind
from intake.panel.roster import Seat
from tests.bot.commands import panels
from tests.bot.commands.house import House
from tests.intake.store.samples import NOW

SEEN = ("--as", "Ada", "--yes")


def test_coverage_names_what_the_rule_lacks_and_blocks_nothing(
    house: House, tmp_path: Path
) -> None:
    text = panels.ROSTER.replace('origin = "France"', 'origin = "DE"')
    house.json("panel", "import", panels.roster_file(tmp_path, text), "--yes")
    rows = {one["id"]: one for one in house.json("panel", "coverage")}
    assert rows["FR"] == {
        "kind": "origin", "id": "FR", "missing": True, "sitting": [], "awaited": [],
    }  # fmt: skip
    assert rows["DE"]["awaited"] == ["panelist3@un.example", "panelist5@un.example"]
    told = house.run("panel", "coverage").stdout
    assert "counts who sits for it itself, or comes from one of AT BE BG" in told
    assert "a country that the rule names by itself counts for itself alone" in told
    invited = house.json("panel", "invite", "--yes")
    assert invited["warnings"] == ["Nobody on the panel: origin France."]
    assert invited["done"]


def test_everybody_who_never_was_is_invited_by_a_letter_of_their_own(
    house: House, tmp_path: Path
) -> None:
    house.json("panel", "import", panels.roster_file(tmp_path), "--yes")
    house.json("panel", "invite", "Panelist 2", "--yes")
    rest = house.json("panel", "invite", "--yes")["letters"]
    assert len(rest) == 6
    assert "panelist2@un.example" not in [one["to"] for one in rest]
    assert len({one.reply_to for one in house.letters()}) == 7
    assert {one["seat"] for one in house.json("panel", "show")} == {"invited"}
    assert "Nobody waits for an invitation" in house.refused("panel", "invite", "--yes")
    assert len(house.json("panel", "invite", "Panelist 2", "--yes")["letters"]) == 1


@pytest.mark.parametrize(("words", "why"), [
    ("nobody", "No panelist is called 'nobody'."),
    ("Panelist", "Several panelists match 'Panelist'; use the address:"),
])  # fmt: skip
def test_a_panelist_who_is_not_found_is_refused(
    house: House, tmp_path: Path, words: str, why: str
) -> None:
    panels.enrolled(house, tmp_path)
    assert why in house.refused("panel", "drop", words, "--reason", "x", *SEEN)


def test_the_plan_that_was_shown_is_the_one_that_is_made(house: House, tmp_path: Path) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house)
    with panels.in_time(house):
        foreseen = house.json("panel", "assign", "--dry-run", "--as", "Ada")
        assert panels.judging(house, 1) == []
        made = house.json("panel", "assign", *SEEN, "--view", foreseen["view"])
    assert made["applications"] == foreseen["applications"]
    for city in made["applications"]:
        assert panels.judging(house, city["application"]) == city["panelists"]
        assert len(city["panelists"]) == 3
    assert set(made["loads"].values()) == {1, 2}
    assert house.acts(1) == ["assigned"] * 3
    assert house.refused("panel", "assign", *SEEN).startswith(
        "Error: Every application has its panelists already."
    )


def test_a_seed_of_ones_own_is_kept_with_the_assignments(house: House, tmp_path: Path) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 1)
    with panels.in_time(house):
        house.json("panel", "assign", "--seed", "drawn in public", *SEEN)
    with house.store.reading() as connection:
        found = rooms.panel_judging.assigned_on(connection, [1])
        words = rooms.journal.words(connection, 1)
    assert {one.seed for one in found} == {"drawn in public"}
    assert {one["seed"] for one in words.values()} == {"drawn in public"}


def test_who_is_dropped_loses_the_cities_and_others_get_them(house: House, tmp_path: Path) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house)
    panels.assign(house)
    gone = panels.judging(house, 1)[0]
    assert "needs a reason" in house.refused("panel", "drop", gone, *SEEN)
    dropped = house.json("panel", "drop", gone, "--reason", "Has left the institute.", *SEEN)
    numbers = [one["application"] for one in dropped["ended"]]
    assert 1 in numbers
    assert gone not in panels.judging(house, 1)
    waiting = {one["kind"] for one in house.json("queue")}
    assert waiting == {CaseKind.PANEL_LACKS}
    before = set(panels.judging(house, 1))
    again = panels.assign(house)
    assert before < set(panels.judging(house, 1))
    assert {one["application"] for one in again["added"]} == set(numbers)
    assert [one["kind"] for one in house.json("queue")] == [CaseKind.UNCOVERED]
    assert house.acts(1) == ["assigned"] * 3 + ["unassigned", "assigned", "case_closed"]
    with house.store.reading() as connection:
        said = list(rooms.journal.words(connection, 1).values())[-1]
    assert (said["kind"], said["by"]) == ("panel_lacks", "Ada")
    assert said["reason"] == "Nothing is lacking any more."
    second = panels.judging(house, 1)[0]
    house.json("panel", "drop", second, "--reason", "Has left as well.", *SEEN)
    assert CaseKind.PANEL_LACKS in [one["kind"] for one in house.json("queue")]


def test_a_matter_of_a_city_that_has_its_panelists_already_is_closed_all_the_same(
    house: House, tmp_path: Path
) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 1)
    panels.assign(house)
    case = Case(kind=CaseKind.PANEL_LACKS, text="It has 2 of 3.", at=NOW, application=1)
    with house.store.transaction() as connection:
        rooms.cases.open(connection, case)
    panels.assign(house)
    assert house.json("queue") == []
    assert "has its panelists already" in house.refused("panel", "assign", *SEEN)


def test_a_conflict_with_a_city_of_an_earlier_stage_is_shown_as_such(
    house: House, tmp_path: Path
) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 1)
    house.city(2, stage=Stage.PRE_SELECTION, city="Sopot", country="PL", city_key="city,2")
    for city, kind in (("Gdynia", "employment"), ("Sopot", "advisory")):
        said = ("--kind", kind, "--reason", "They said so.", *SEEN)
        house.json("panel", "conflict", "Panelist 1", city, *said)
    shown = {one["name"]: one for one in house.json("panel", "show")}
    mine = shown["Panelist 1"]
    assert [one["city"] for one in mine["conflicts"]] == ["Gdynia"]
    assert mine["conflicts_not_yet_in_selection"] == [
        {"application": 2, "city": "Sopot", "kind": "advisory"}
    ]
    assert shown["Panelist 2"]["conflicts_not_yet_in_selection"] == []
    text = house.run("panel", "show").output
    assert "conflict with Sopot, PL (2, not yet in selection): advisory" in text
    house.json("panel", "lift", "Panelist 1", "Sopot", "--reason", "Another person.", *SEEN)
    assert "not yet in selection" not in house.run("panel", "show").output


def test_the_own_city_of_a_panelist_is_shown_as_closed_before_it_is_in_selection(
    house: House, tmp_path: Path
) -> None:
    text = panels.ROSTER.replace('name = "Panelist 1"', 'name = "Panelist 1"\ncity = "Gdynia"', 1)
    house.json("panel", "import", panels.roster_file(tmp_path, text), "--yes")
    house.city(1, stage=Stage.REGISTRATION, city="Gdynia", country="PL")
    shown = {one["name"]: one for one in house.json("panel", "show")}
    assert shown["Panelist 1"]["conflicts_not_yet_in_selection"] == [
        {"application": 1, "city": "Gdynia", "kind": "own_city"}
    ]
    assert "(1, not yet in selection): own_city" in house.run("panel", "show").output


def test_what_the_panel_lacks_is_said_anew_once_somebody_was_dropped(
    house: House, tmp_path: Path
) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house)
    panels.assign(house)

    def drop() -> None:
        gone = panels.judging(house, 1)[0]
        house.json("panel", "drop", gone, "--reason", "Has left.", *SEEN)

    def lacks() -> str:
        kinds = {one["kind"]: one["text"] for one in house.json("queue")}
        return str(kinds.get(CaseKind.UNCOVERED, ""))

    drop()
    panels.assign(house)
    before = lacks()
    drop()
    assert lacks() != before
    assert lacks().count("Nobody on the panel") > before.count("Nobody on the panel")


def test_who_is_not_in_an_added_file_stays_with_their_cities(house: House, tmp_path: Path) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 1)
    panels.assign(house)
    judging, before = panels.judging(house, 1), house.json("panel", "show")
    added = panels.ROSTER.split("[[panelists]]")[1].replace("anelist1@", "anelist9@")
    file = panels.roster_file(tmp_path, f"[[panelists]]{added}\nchair = true", "added.toml")
    dry = house.run("panel", "import", file, "--dry-run").output
    assert "7 panelists not in this file stay: Panelist 1 <panelist1@un.example>" in dry
    assert '`citydesk panel drop WHO --reason "…"` removes one.' in dry
    assert house.json("panel", "show") == before
    done = house.json("panel", "import", file, "--yes")
    assert [one["panelist"] for one in done["panelists"]] == ["panelist9@un.example"]
    assert (done["ended"], done["letters"]) == ([], [])
    seats = {one["panelist"]: one["seat"] for one in house.json("panel", "show")}
    assert seats == {one["panelist"]: one["seat"] for one in before} | {
        "panelist9@un.example": Seat.LISTED
    }
    assert panels.judging(house, 1) == judging
    assert "7 panelists not in this file stay" in house.refused("panel", "import", file, "--yes")


def test_too_few_panelists_are_a_matter_of_the_city(house: House, tmp_path: Path) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 1)
    for number in range(1, 6):
        words = ("--kind", "advisory", "--reason", "They said so.")
        house.json("panel", "conflict", f"Panelist {number}", "1", *words, *SEEN)
    plan = panels.assign(house)
    (lack,) = plan["lacks"]
    assert (lack["wanted"], lack["given"]) == (3, 2)
    assert {one["reason"] for one in lack["excluded"]} == {"conflict"}
    (case,) = house.json("queue")
    assert case["kind"] == CaseKind.PANEL_LACKS
    assert "has 2 of 3 panelists" in case["text"]


def test_a_plan_says_by_which_matter_somebody_may_have_a_conflict(
    house: House, tmp_path: Path
) -> None:
    first, *_ = panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 1)
    matter = Case(
        kind=CaseKind.PANELIST, text="Closed.", at=NOW, contact=first.key, ties_on=(1,)
    )  # fmt: skip
    with house.store.transaction() as connection:
        case = rooms.cases.open(connection, matter).number
    with panels.in_time(house):
        dry = house.run("panel", "assign", "--dry-run").output
    who = f"{first.name} <{first.key}>"
    assert (
        f"{who} may have a conflict of interest with Gdynia (application 1), which is not given to "
        f"them: ask {who}, then note it with `citydesk panel conflict` or close case {case}."
    ) in " ".join(dry.split())
    panels.assign(house)
    assert first.key not in panels.judging(house, 1)


def test_a_conflict_ends_the_assignment_and_can_be_lifted_with_a_reason(
    house: House, tmp_path: Path
) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 1)
    panels.assign(house)
    who = panels.judging(house, 1)[0]
    said = ("panel", "conflict", who, "Gdynia", "--kind", "employment")
    assert "Say how it is known" in house.refused(*said, *SEEN)
    declared = house.json(*said, "--reason", "Works there since May.", *SEEN)
    assert declared["ended"] == [{"application": 1, "panelist": who}]
    assert who not in panels.judging(house, 1)
    (shown,) = [one for one in house.json("panel", "show") if one["panelist"] == who]
    assert shown["conflicts"] == [{"application": 1, "city": "Gdynia", "kind": "employment"}]
    assert "(1): employment" in house.run("panel", "show").output
    (letter,) = declared["letters"]
    assert letter["to"] == who
    panels.assign(house)
    assert who not in panels.judging(house, 1)
    assert "needs a reason" in house.refused("panel", "lift", who, "1", *SEEN)
    house.json("panel", "lift", who, "1", "--reason", "Another person.", *SEEN)
    assert house.acts(1)[-1] == "conflict_lifted"


def test_what_the_desk_knows_by_itself_nobody_lifts(house: House, tmp_path: Path) -> None:
    text = panels.ROSTER.replace('origin = "Poland"', 'origin = "PL"\ncity = "Gdynia"')
    house.json("panel", "import", panels.roster_file(tmp_path, text), "--yes")
    panels.judged_cities(house, 1)
    said = house.refused("panel", "lift", "Panelist 6", "1", "--reason", "Please.", *SEEN)
    assert "a fact the desk knows by itself" in said


def test_a_packet_goes_to_who_has_declared_and_waits_for_who_has_not(
    house: House, tmp_path: Path
) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 1)
    panels.assign(house)
    first, *others = panels.judging(house, 1)
    panels.nothing_to_declare(house, first, 1)
    with panels.in_time(house):
        sent = house.json("panel", "packets", *SEEN)
    assert [one["panelist"] for one in sent["handed"]] == [first]
    assert [one["panelist"] for one in sent["undeclared"]] == others
    notices = {(one["to"], one["notice"]) for one in sent["letters"]}
    assert notices == {(first, "packet"), *((one, "conflicts") for one in others)}
    assert "packet_sent" in house.acts(1)
    with panels.in_time(house):
        again = house.json("panel", "packets", *SEEN)
    assert again["handed"] == []


def test_no_packet_goes_to_who_became_a_contact_or_gave_up_the_seat(
    house: House, tmp_path: Path
) -> None:
    panelists = {one.key: one for one in panels.enrolled(house, tmp_path)}
    (city,) = panels.judged_cities(house, 1)
    panels.assign(house)
    first, second, third = panels.judging(house, 1)
    for who in (first, second, third):
        panels.nothing_to_declare(house, who, 1)
    contact = replace(city.contacts[0], address=panelists[first].address, token=f"c{first}")
    house.place(replace(city, contacts=(*city.contacts, contact)))
    with house.store.transaction() as connection:
        rooms.panel.save(connection, replace(panelists[second], seat=Seat.DECLINED))
    with panels.in_time(house):
        sent = house.json("panel", "packets", *SEEN)
    assert [one["to"] for one in sent["letters"]] == [third]
    assert len(sent["warnings"]) == 2
    assert f"<{first}> gets no packet of application 1 (conflict)" in sent["warnings"][0]
    assert f"<{second}> gets no packet of application 1 (not_accepted)" in sent["warnings"][1]


def test_nobody_is_given_a_city_whose_ballots_are_closed(house: House, tmp_path: Path) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 2)
    for verb in ("assign", "assign", "packets"):
        letters, acts = len(house.letters()), house.acts(1)
        said = house.refused("panel", verb, *SEEN)
        assert said.startswith("Error: Ballots could be sent on Gdynia, PL (application 1) until ")
        assert "Give more time first: `citydesk extend 1 --until …`" in said
        assert (len(house.letters()), house.acts(1)) == (letters, acts)
        if verb == "assign":
            panels.assign(house)
            house.json("panel", "drop", panels.judging(house, 1)[0], "--reason", "Left.", *SEEN)


def test_a_city_that_has_more_time_gets_its_panelists_and_the_closed_one_is_named(
    house: House, tmp_path: Path
) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 2)
    until = datetime.now(house.call.timezone) + timedelta(days=9)
    house.json("extend", "2", "--until", until.isoformat(), "--yes")
    done = house.json("panel", "assign", *SEEN)
    assert {one["application"] for one in done["added"]} == {2}
    assert not panels.judging(house, 1)
    (note,) = [one for one in done["warnings"] if "Give more time first" in one]
    assert "(application 1)" in note
    assert "(application 2)" not in note
    mails = [one["text"] for one in done["letters"]]
    assert len(mails) == 3
    assert all(f"until {until.day} {until:%B %Y}" in one for one in mails)


def test_mail_to_a_panelists_reply_address_is_taken_and_to_a_made_up_one_is_not(
    house: House, tmp_path: Path
) -> None:
    house.json("panel", "import", panels.roster_file(tmp_path), "--yes")
    house.json("panel", "invite", "--yes")
    letter = house.letters()[0]
    mail = f"From: {letter.to.address}\nTo: {letter.reply_to}\nSubject: Re\n\nACCEPT\n".encode()
    made_up = letter.reply_to.replace("+", "+x")

    def receive(to: str) -> int:
        words = ("receive", "--from", letter.to.address, "--to", to)
        return CliRunner().invoke(main, words, input=mail, env=house.environment).exit_code

    assert (receive(letter.reply_to), receive(made_up)) == (0, 67)
    with house.store.reading() as connection:
        (kept,) = rooms.inbox.waiting(connection, 10)
    assert kept.recipients == (letter.reply_to,)


def test_deciding_of_the_panel_needs_a_name(house: House, tmp_path: Path) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 1)
    said = house.refused("panel", "assign", "--yes", CITYDESK_ORGANIZER="")
    assert "--as NAME" in said


def test_what_became_of_the_ballots_of_who_left_is_told(house: House, tmp_path: Path) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 1)
    panels.assign(house)
    first, *others = panels.judging(house, 1)
    for who in (first, *others):
        panels.cast(house, who, 1, "mmmm")
    house.json("panel", "drop", first, "--reason", "Has left.", *SEEN)
    shown = house.run("panel", "show").output
    assert "1 ballot does not count, and nobody judges in their place" in shown
    assert "others judge" not in shown
    said = house.refused("tally", "1", "--dry-run", "--as", "Ada")
    assert "has 2 finished ballots that count; the tally needs 3." in said


def test_who_left_and_is_still_assigned_is_told_as_assigned(house: House, tmp_path: Path) -> None:
    panels.enrolled(house, tmp_path)
    panels.judged_cities(house, 1)
    panels.assign(house)
    first, *_ = panels.judging(house, 1)
    panels.cast(house, first, 1, "mmmm")
    with house.store.transaction() as connection:
        known = rooms.panel.roster(connection, house.call.edition)
        gone = next(one for one in known if one.key == first)
        rooms.panel.save(connection, replace(gone, seat=Seat.DECLINED), None)
    shown = house.run("panel", "show").output
    assert "resigned" in shown
    assert "still assigned 1: a finished ballot counts" in shown
    assert "does not count" not in shown
