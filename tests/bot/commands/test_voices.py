"""`citydesk voices`: listed, let count, refused, cleared."""

from pathlib import Path

import pytest
from sqlalchemy import update

from intake.cases import CaseKind
from intake.consultation import State, Total
from intake.store import Store
from intake.store.tables import public_schema
from tests.bot.commands import enclosed
from tests.bot.commands import hall as halls
from tests.bot.commands.hall import Room

PUT_BACK = (
    "What is left out and tells nothing of a person can be shown: "
    '`citydesk voices let NUMBER --with "…"`.'
)


@pytest.fixture
def room(tmp_path: Path, database: str, store: Store) -> Room:
    return halls.built(tmp_path / "folder", database, store)


def test_what_waits_is_listed_and_shown_with_all_that_helps_to_judge(room: Room) -> None:
    room.hall.vote("a@gdynia.example")
    room.hall.opinion("The trams\x1b[31m run.", "b@gdynia.example")
    (waits,) = room.house.json("voices", "list", "--waiting")
    keys = (
        "number kind application city address state by reason seat text is_objection shown "
        "given_at confirmed_at settled_at"
    )
    assert list(waits) == keys.split()
    assert (waits["kind"], waits["city"], waits["state"]) == ("opinion", "City 1, PL", "confirmed")
    assert len(room.house.json("voices", "list")) == 2
    assert len(room.house.json("voices", "list", "--city", "City 2")) == 0
    assert len(room.house.json("voices", "list", "--domain", "Gdynia.example")) == 2
    assert len(room.house.json("voices", "list", "--kind", "vote", "--state", "counted")) == 1
    shown = room.house.run("voices", "show", str(waits["number"]))
    assert shown.exit_code == 0
    assert "The trams�[31m run." in shown.stdout
    assert "domain: 1 person confirmed a vote" in shown.stdout


def test_what_is_let_count_is_counted_by_what_it_is(room: Room) -> None:
    said = room.hall.opinion("The trams run.")
    done = room.house.run("voices", "let", str(said.number), "--yes").output
    assert "1 opinion is published" in done


def test_a_domain_of_which_nobody_confirmed_a_vote_says_so(room: Room) -> None:
    said = room.hall.opinion("The trams run.", "b@silent.example")
    shown = room.house.run("voices", "show", str(said.number)).stdout
    assert "nobody confirmed a vote" in shown


def test_a_vote_that_a_later_one_replaced_is_listed_so_and_not_as_withdrawn(room: Room) -> None:
    for city in (1, 2):
        room.hall.vote("a@gdynia.example", city)
    states = [one["state"] for one in room.house.json("voices", "list")]
    assert states == ["replaced", "counted"]
    assert room.house.json("voices", "list", "--state", "withdrawn") == []
    (replaced,) = room.house.json("voices", "list", "--state", "replaced")
    assert replaced["by"] is None
    assert "its writer has another" in room.house.refused("voices", "let", "1", "--yes")
    assert room.hall.totals() == (Total(city=1), Total(city=2, counted=1))


def test_an_objection_waits_until_it_is_answered(room: Room) -> None:
    said = room.hall.opinion("The figure is last year's.")
    other = room.hall.opinion("The trams run.", "b@gdynia.example")
    room.house.json("objections", "raise", str(said.number), "--yes")
    waiting = ("voices", "list", "--waiting")
    assert [one["number"] for one in room.house.json(*waiting)] == [said.number, other.number]
    told = room.house.json("voices", "list", "--kind", "opinion")
    assert [(one["kind"], one["is_objection"]) for one in told] == [
        ("objection", True),
        ("opinion", False),
    ]
    room.house.json("objections", "answer", "1", "--text", "It was corrected.", "--yes")
    assert [one["number"] for one in room.house.json(*waiting)] == [other.number]
    assert [one.kind for one in room.hall.cases()] == [CaseKind.OPINIONS]
    room.house.json("voices", "let", str(other.number), "--yes")
    assert room.house.json(*waiting) == []
    assert room.hall.cases() == []


def test_an_answered_objection_waits_for_nobody_to_read_it(room: Room) -> None:
    said = room.hall.opinion("The figure is last year's.")
    room.house.json("objections", "raise", str(said.number), "--yes")
    room.house.json("objections", "answer", "1", "--text", "It was corrected.", "--yes")
    assert room.hall.cases() == []
    room.house.json("voices", "let", str(said.number), "--yes")
    assert room.hall.stored(said).state is State.COUNTED


def test_an_opinion_is_let_pass_by_somebody_with_a_name(room: Room) -> None:
    said = room.hall.opinion("The trams run.")
    dry = room.house.json("voices", "let", str(said.number), "--dry-run")
    assert dry["done"] is False
    assert room.hall.stored(said).state is State.CONFIRMED
    assert "Nothing was changed or sent" in room.house.refused("voices", "let", str(said.number))
    done = room.house.json("voices", "let", str(said.number), "--yes", "--view", dry["view"])
    assert done["done"] is True
    assert room.hall.stored(said).by == "First organizer"
    assert "needs the name" in room.house.refused(
        "voices", "let", str(said.number), "--yes", CITYDESK_ORGANIZER="the organizers"
    )


def test_what_is_published_of_an_opinion_with_a_telephone_number_is_shown_before(
    room: Room,
) -> None:
    said = room.hall.opinion("The trams run. Ring me: +48 58 123 45 67.")
    dry = room.house.json("voices", "let", str(said.number), "--dry-run")
    assert dry["warnings"] == [
        f"Opinion {said.number} is published so, without what reaches a person: "
        "The trams run. Ring me: ….",
        PUT_BACK,
    ]


def test_the_writers_own_name_is_left_out_and_shown_before(room: Room) -> None:
    said = room.hall.opinion("The trams run. Ring me: 0351 123 4567, Hans Müller.")
    dry = room.house.json("voices", "let", str(said.number), "--dry-run")
    assert dry["warnings"] == [
        f"Opinion {said.number} is published so, without what reaches a person: "
        "The trams run. Ring me: …, ….",
        f"Opinion {said.number} is published without what seems to be the writer's own name: "
        "Hans Müller.",
        PUT_BACK,
    ]


def test_a_line_that_was_cut_is_put_back_and_one_more_held_back(room: Room) -> None:
    said = room.hall.opinion("The trams run, I think.\n\nHarbour Museum\n12 Harbour Street")
    let = ("voices", "let", str(said.number), "--yes")
    (before,) = room.house.json(*let)["voices"]
    assert before["shown"] == "The trams run, I think."
    dry = room.house.json(*let, "--with", "Harbour Museum", "--dry-run")
    assert dry["voices"][0]["shown"] == "The trams run, I think.\n\nHarbour Museum"
    room.house.json(*let, "--with", "Harbour Museum", "--without", ", I think")
    told = room.house.run("voices", "show", str(said.number)).stdout
    assert "shown as:\n  The trams run….\n  \n  Harbour Museum\n" in told


def test_words_around_what_was_left_out_by_itself_are_left_out_with_it(room: Room) -> None:
    said = room.hall.opinion("The trams run. Ring me: +48 58 123 45 67. Or ask my neighbour.")
    let = ("voices", "let", str(said.number), "--yes", "--without")
    (shown,) = room.house.json(*let, "Ring me: +48 58 123 45 67. Or ask")["voices"]
    assert shown["shown"] == "The trams run. … my neighbour."
    assert "is shown so already" in room.house.refused(*let, "123 45 67")


def test_a_refusal_needs_its_reason(room: Room) -> None:
    said = room.hall.opinion("Spam.")
    words = ("voices", "refuse", str(said.number), "--yes")
    assert f"Opinion {said.number}: Say why it is refused." in room.house.refused(*words)
    done = room.house.run(*words, "--reason", "An advertisement.")
    assert done.exit_code == 0, done.output
    assert room.hall.stored(said).reason == "An advertisement."


def test_a_flood_is_seen_and_a_cleared_domain_counts(room: Room) -> None:
    for number in range(8):
        room.hall.vote(f"p{number}@crowd.example", city=1 + number % 2)
    seen = room.house.json("voices", "floods")
    assert seen["domains"] == [{"name": "crowd.example", "seats": 8, "cleared_by": None}]
    assert {"domain", "alike"} <= {one["sign"] for one in seen["signs"]}
    told = room.house.run("voices", "floods")
    assert "crowd.example: 8 people confirmed a vote" in told.stdout
    asked = room.house.json("voices", "clear", "crowd.example", "--dry-run")
    assert asked["waiting"] == ["4 votes for City 1, PL", "4 votes for City 2, PL"]
    assert room.house.json("voices", "clear", "crowd.example", "--yes")["done"] is True
    assert room.hall.totals() == (Total(city=1, counted=4), Total(city=2, counted=4))
    assert room.house.json("voices", "totals")[0] == {
        "city": 1, "counted": 4, "held": 0, "name": "City 1, PL",
    }  # fmt: skip


def test_what_is_not_there_is_said(room: Room) -> None:
    assert "There is no opinion or vote 99" in room.house.refused("voices", "show", "99")
    assert "Nobody of x.example confirmed a vote." in room.house.refused(
        "voices", "clear", "x.example", "--yes"
    )
    assert "Nothing was said that matches." in room.house.run("voices", "list").stdout
    assert "Nothing looks like a flood." in room.house.run("voices", "floods").stdout


def test_totals_are_verified_against_every_single_vote(room: Room) -> None:
    for number in range(5):
        room.hall.vote(f"p{number}@crowd.example")
    verified = room.house.run("voices", "totals", "--verify")
    assert verified.exit_code == 0
    assert "Verified: every vote was counted anew" in verified.stdout
    assert "Verified" not in room.house.run("voices", "totals").output
    assert "Verified" not in room.house.run("voices", "totals", "--verify", "--json").stdout
    taken = room.hall.stored(room.hall.vote("z@gdynia.example")).number
    with room.hall.store.transaction() as connection:
        connection.execute(update(public_schema.voice_counts).values(count=9))
        stolen = public_schema.voices.c.number == taken
        connection.execute(update(public_schema.voices).where(stolen).values(state="held"))
    done = room.house.run("voices", "totals", "--verify")
    assert done.exit_code == 1
    assert "Verified" not in done.output
    assert done.stderr.splitlines() == [
        "application 1: 9 counted and 9 waiting are kept, all votes give 3 and 3",
        "application 1, votes: 9 unconfirmed are kept, counted anew 0",
        f"vote {taken} is held: no rule says so",
    ]


def test_the_files_of_an_opinion_are_listed_and_saved(room: Room, tmp_path: Path) -> None:
    said = room.hall.opinion("The figure is last year's.")
    enclosed.is_listed_and_saved(room, "voices", said, tmp_path / "out")
