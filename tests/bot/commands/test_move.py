"""`citydesk move`: what it shows, what it refuses, and that all of one act move or none."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from bot.commands import acts as verb
from intake import store as rooms
from intake.applications import Application, State, record
from intake.calls.model import Stage
from intake.cases import Case, CaseKind
from intake.contacts import Standing
from intake.decisions import Decision, DecisionState, Outcome
from intake.desk import Office
from intake.desk.acts import Move, moves
from intake.desk.acts.laid import Order
from intake.notices import Letter
from intake.store import Connection
from tests.bot.commands.house import House
from tests.intake.conversation.registered import INELIGIBLE, OPENED, an_answer, mayor
from tests.intake.store.samples import a_kept, a_message

TO_GATE = ("--to", "pre-selection")
TO_SELECTION = ("--to", "selection")


def test_a_dry_run_shows_city_recipient_letter_and_totals_and_moves_nothing(house: House) -> None:
    house.city(1)
    shown = house.run("move", "City 1", *TO_GATE, "--dry-run")
    assert shown.exit_code == 0, shown.output
    assert "City 1, PL · application 1: registration → pre_selection" in shown.stdout
    assert f"To: {mayor(1)}" in shown.stdout
    assert "It is now in the stage: Pre-selection." in shown.stdout
    assert "1 city, 1 letter to 1 address; 0 not moved." in shown.stdout
    assert "Dry run: nothing was changed" in shown.stdout
    assert (house.file(1).stage, house.letters()) == (Stage.REGISTRATION, [])


def test_the_dry_run_has_every_key_that_other_programs_read(house: House) -> None:
    house.city(1)
    whole = house.json("move", "1", *TO_GATE, "--dry-run")
    assert list(whole) == ["done", "to", "view", "warnings", "cities", "refused"]
    assert (whole["done"], whole["to"], whole["refused"]) == (False, "pre_selection", [])
    (city,) = whole["cities"]
    keys = "application city country from to reversal against warnings letters"
    assert list(city) == keys.split()
    assert (city["application"], city["city"], city["country"]) == (1, "City 1", "PL")
    assert (city["from"], city["to"], city["reversal"]) == ("registration", "pre_selection", False)
    (letter,) = city["letters"]
    assert (letter["to"], letter["notice"]) == (mayor(1), "moved")
    assert "Pre-selection" in letter["text"]


@pytest.mark.parametrize("stage", ["pre_selection", "pre-selection", "PRE-SELECTION"])
def test_a_stage_may_be_written_with_hyphens(house: House, stage: str) -> None:
    house.city(1)
    assert house.json("move", "1", "--to", stage, "--dry-run")["to"] == "pre_selection"


@pytest.mark.parametrize(
    "words",
    [
        ("1", "--to", "nowhere"),
        ("1",),
        TO_GATE,
        ("1", *TO_GATE, "--eligible"),
    ],
)
def test_what_cannot_be_meant_is_wrong_usage(house: House, words: tuple[str, ...]) -> None:
    house.city(1)
    assert house.run("move", *words).exit_code == 2


def test_every_contact_reads_of_it_once_in_one_letter_each(house: House) -> None:
    house.city(1, contacts=("one@city.example", "two@city.example", "gone@city.example"))
    *others, gone = house.file(1).contacts
    contacts = (*others, replace(gone, standing=Standing.LEFT))
    house.place(replace(house.file(1), contacts=contacts))
    done = house.json("move", "1", *TO_GATE, "--yes")
    assert done["done"] is True
    assert [one["to"] for one in done["cities"][0]["letters"]] == [
        "one@city.example",
        "two@city.example",
    ]
    posted = {one.id: one.markdown for one in house.letters()}
    assert posted == {one["id"]: one["text"] for one in done["cities"][0]["letters"]}
    assert house.file(1).stage is Stage.PRE_SELECTION
    assert house.acts(1) == ["moved", "letter_posted", "letter_posted"]


def test_without_a_yes_nothing_moves(house: House) -> None:
    house.city(1)
    assert "Add --yes" in house.refused("move", "1", *TO_GATE)
    assert house.file(1).stage is Stage.REGISTRATION


def test_one_refusal_refuses_all_that_were_named_with_every_reason(house: House) -> None:
    house.city(1)
    house.city(2, state=State.OPEN)
    said = house.refused("move", "1", "2", "Atlantis", *TO_GATE, "--yes")
    assert "Application 2 is open; only a registered one moves." in said
    assert "No application matches 'Atlantis'." in said
    assert house.file(1).stage is Stage.REGISTRATION
    tried = house.run("move", "1", "2", "Atlantis", *TO_GATE, "--yes", "--json")
    assert tried.exit_code == 1
    whole = json.loads(tried.stdout)
    assert whole["done"] is False
    assert [(one["application"], one["code"]) for one in whole["refused"]] == [
        (None, "no_such_city"),
        (2, "not_registered"),
    ]
    named = [(one["city"], one["country"]) for one in whole["refused"]]
    assert named == [("Atlantis", None), ("City 2", "PL")]  # as `cities` names those that move


def test_a_city_named_twice_moves_once(house: House) -> None:
    house.city(1)
    done = house.json("move", "1", "City 1, PL", *TO_GATE, "--yes")
    assert [one["application"] for one in done["cities"]] == [1]
    assert len(house.letters()) == 1


def test_of_all_that_match_those_move_that_may_and_the_others_are_named(house: House) -> None:
    house.city(1, stage=Stage.PRE_SELECTION)
    house.city(2, INELIGIBLE, stage=Stage.PRE_SELECTION)
    house.city(3)
    house.city(4, stage=Stage.PRE_SELECTION, state=State.WITHDRAWN)
    done = house.json("move", "--stage", "pre-selection", *TO_SELECTION, "--yes")
    assert [one["application"] for one in done["cities"]] == [1]
    (kept,) = done["refused"]
    assert (kept["application"], kept["city"], kept["code"]) == (2, "City 2", "not_met")
    assert [one["id"] for one in kept["against"]] == ["B1", "B2", "B3", "B4", "B5"]
    assert [house.file(number).stage for number in (1, 2, 3)] == [
        Stage.SELECTION,
        Stage.PRE_SELECTION,
        Stage.REGISTRATION,
    ]


def test_what_speaks_against_a_city_is_shown_also_where_it_may_not_move(house: House) -> None:
    house.city(1, stage=Stage.PRE_SELECTION)
    house.city(2, INELIGIBLE, stage=Stage.PRE_SELECTION)
    against = "  against: B4   not_met        Enterprises with advanced digital models: 100 is not"
    assert against in house.run("move", "2", *TO_SELECTION, "--dry-run").output
    every = house.run("move", "--stage", "pre-selection", *TO_SELECTION, "--dry-run").output
    assert against in every.partition("Not moved: City 2, PL")[2]


def test_the_filters_narrow_by_eligibility_and_country(house: House) -> None:
    house.city(1)
    house.city(2, INELIGIBLE)
    house.city(3, country="DE")
    house.city(4, {})
    chosen = house.json("move", "--eligible", "--country", "pl", *TO_GATE, "--dry-run")
    assert [one["application"] for one in chosen["cities"]] == [1]
    everywhere = house.json("move", "--country", "PL", *TO_GATE, "--dry-run")
    assert [one["application"] for one in everywhere["cities"]] == [1, 2, 4]


def test_where_none_may_move_it_is_a_refusal(house: House) -> None:
    assert "No registered city matches." in house.refused("move", "--eligible", *TO_GATE, "--yes")
    (one,) = house.refused_json("move", "--eligible", *TO_GATE, "--yes")
    assert [one[key] for key in ("application", "city", "country")] == [None, None, None]
    assert one["code"] == "unmoved"
    house.city(1, stage=Stage.SELECTION)
    said = house.refused("move", "--eligible", "--to", "final_review", "--reason", "So", "--yes")
    assert "no stage is skipped" in said


def test_what_speaks_against_it_is_shown_in_words(house: House) -> None:
    house.city(1, {}, stage=Stage.PRE_SELECTION)
    reason = ("--reason", "The panel saw the evidence.")
    (city,) = house.json("move", "1", *TO_SELECTION, *reason, "--dry-run")["cities"]
    assert [one["id"] for one in city["against"]] == ["B1", "B2", "B3", "B4", "B5"]
    assert {one["status"] for one in city["against"]} == {"not_evidenced"}
    assert "no answer yet" in city["against"][3]["reason"]
    shown = house.run("move", "1", *TO_SELECTION, *reason, "--dry-run").stdout
    assert "against: B4   not_evidenced" in shown
    assert "1 with findings against it" in shown
    assert "The panel saw the evidence." in city["letters"][0]["text"]


def test_who_goes_back_needs_a_reason_and_reads_a_letter_of_its_own(house: House) -> None:
    house.city(1, stage=Stage.SELECTION)
    assert "needs a reason" in house.refused("move", "1", *TO_GATE, "--yes")
    done = house.json("move", "1", *TO_GATE, "--reason", "A figure was misread.", "--yes")
    assert done["cities"][0]["reversal"] is True
    assert done["cities"][0]["letters"][0]["notice"] == "reversed"
    assert house.acts(1) == ["reversed", "letter_posted"]


def test_a_move_taken_back_within_its_hold_is_never_read_of(house: House) -> None:
    house.hold = 600
    house.city(1)
    told = house.run("move", "1", *TO_GATE, "--yes").stdout
    assert "Held until " in told
    assert "`citydesk move` to the stage before, with its letters, takes it back" in told
    back = house.json("move", "1", "--to", "registration", "--reason", "Too early.", "--yes")
    (city,) = back["cities"]
    assert city["letters"] == []
    assert city["warnings"][1:] == ["Letters that are still held and will not be sent: 1."]
    assert [one.state.value for one in house.letters()] == ["recalled"]


# --- views --------------------------------------------------------------------------------------


def test_the_view_is_the_same_as_long_as_what_is_shown_is(house: House) -> None:
    house.city(1)
    views = {house.json("move", "1", *TO_GATE, "--dry-run")["view"] for _ in range(2)}
    assert len(views) == 1
    done = house.json("move", "1", *TO_GATE, "--yes", "--view", views.pop())
    assert done["done"] is True


def test_nothing_moves_on_a_view_that_no_longer_holds(house: House) -> None:
    house.city(1, {}, stage=Stage.PRE_SELECTION)
    words = ("move", "1", *TO_SELECTION, "--reason", "Seen.")
    view = house.json(*words, "--dry-run")["view"]
    house.place(record(house.file(1), an_answer("B1b")))
    assert "This view does not hold any more" in house.refused(*words, "--yes", "--view", view)
    assert house.file(1).stage is Stage.PRE_SELECTION
    fresh = house.json(*words, "--dry-run")["view"]
    assert fresh != view
    assert house.json(*words, "--yes", "--view", fresh)["done"] is True


def test_a_city_that_joins_the_match_makes_the_view_stale(house: House) -> None:
    house.city(1)
    view = house.json("move", "--eligible", *TO_GATE, "--dry-run")["view"]
    house.city(2)
    assert "This view does not hold any more" in house.refused(
        "move", "--eligible", *TO_GATE, "--view", view
    )


def a_matter(house: House, number: int) -> None:
    text = "It is 98, not 154."
    case = Case(kind=CaseKind.AFTER_REGISTRATION, text=text, at=OPENED, application=number)
    with house.store.transaction() as connection:
        rooms.cases.open(connection, case)


def a_mail(house: House, number: int, *, bond: str = "token", automatic: str | None = None) -> None:
    mail = a_message("m1", automatic=automatic)
    with house.store.transaction() as connection:
        rooms.inbox.keep(connection, [a_kept(1)])
        rooms.inbox.done(
            connection, mail.id, message=mail, application=number, at=OPENED, bond=bond
        )


def test_a_matter_that_came_since_makes_the_view_stale(house: House) -> None:
    house.city(1)
    a_matter(house, 1)
    words = ("move", "--eligible", *TO_GATE)
    first = house.json(*words, "--dry-run")
    assert first["cities"][0]["warnings"] == ["1 matter of this city waits for an organizer."]
    a_matter(house, 1)
    assert "Different now: what the city wrote, or what of it waits" in house.refused(
        *words, "--yes", "--view", first["view"]
    )
    assert house.file(1).stage is Stage.REGISTRATION
    again = house.json(*words, "--dry-run")
    assert again["cities"][0]["warnings"] == ["2 matters of this city wait for an organizer."]
    assert house.json(*words, "--yes", "--view", again["view"])["done"] is True


def test_a_stale_refusal_names_each_city_to_programs(house: House) -> None:
    house.city(1)
    house.city(2)
    words = ("move", "1", "2", *TO_GATE)
    view = house.json(*words, "--dry-run")["view"]
    a_matter(house, 1)
    refused = house.refused_json(*words, "--yes", "--view", view)
    keys = ["application", "city", "country", "code", "text", "against"]
    assert [list(one) for one in refused] == [keys, keys]
    assert [(one["application"], one["code"]) for one in refused] == [
        (1, "changed"),
        (2, "changed"),
    ]
    assert "Different now: what the city wrote" in refused[0]["text"]


@pytest.mark.parametrize(
    ("given", "is_stale"),
    [
        ({}, True),
        ({"bond": "stranger"}, False),
        ({"automatic": "out_of_office"}, False),
    ],
)
def test_a_message_of_the_city_that_came_since_makes_the_view_stale(
    house: House, given: dict[str, str], is_stale: bool
) -> None:
    house.city(1)
    words = ("move", "--eligible", *TO_GATE)
    view = house.json(*words, "--dry-run")["view"]
    a_mail(house, 1, **given)
    assert (house.json(*words, "--dry-run")["view"] != view) is is_stale


def test_a_matter_of_a_city_that_does_not_move_changes_no_view(house: House) -> None:
    house.city(1)
    house.city(2, INELIGIBLE)
    view = house.json("move", "--eligible", *TO_GATE, "--dry-run")["view"]
    a_matter(house, 2)
    done = house.json("move", "--eligible", *TO_GATE, "--yes", "--view", view)
    assert [one["application"] for one in done["cities"]] == [1]


@pytest.mark.parametrize("change", ["answered", "moved"])
def test_what_changes_between_the_preview_and_the_yes_stops_the_act(
    house: House, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    house.city(1, {}, stage=Stage.PRE_SELECTION)
    house.city(2, stage=Stage.PRE_SELECTION)

    def read_slowly(question: str, **how: object) -> None:
        assert question == "Move 2 cities and send 2 letters?"
        if change == "answered":
            house.place(record(house.file(1), an_answer("B1b")))
        else:
            house.city(2, stage=Stage.SELECTION)

    monkeypatch.setattr(verb, "agree", read_slowly)
    said = house.refused("move", "1", "2", *TO_SELECTION, "--reason", "Seen.")
    assert "The file changed" in said
    assert house.file(1).stage is Stage.PRE_SELECTION
    assert house.letters() == []


def after_the_last_plan(
    monkeypatch: pytest.MonkeyPatch, change: Callable[[], object]
) -> list[moves.Moves]:
    """All plans that are made; the change comes before the act has the store for itself."""
    plan, plans = moves._plan, list[moves.Moves]()

    def slowly(
        office: Office, connection: Connection, order: Order, act: Move, *former: moves.Moves
    ) -> moves.Moves:
        plans.append(plan(office, connection, order, act, *former))
        if len(plans) == 2:
            change()
        return plans[-1]

    monkeypatch.setattr(moves, "_plan", slowly)
    return plans


def test_the_store_is_not_held_while_an_act_is_planned(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.city(1)
    plans = after_the_last_plan(monkeypatch, lambda: None)
    assert house.run("move", "1", *TO_GATE, "--yes").exit_code == 0
    assert len(plans) == 2


@pytest.mark.parametrize("which", [("1", "2"), ("--stage", "pre_selection")])
@pytest.mark.parametrize("change", ["answered", "moved on", "moved back", "decided", "a matter"])
def test_what_changes_after_the_last_plan_stops_the_act(
    house: House, monkeypatch: pytest.MonkeyPatch, change: str, which: tuple[str, ...]
) -> None:
    house.city(1, {}, stage=Stage.PRE_SELECTION)
    house.city(2, stage=Stage.PRE_SELECTION)
    changes: dict[str, Callable[[], object]] = {
        "answered": lambda: house.place(record(house.file(1), an_answer("B1b"))),
        "moved on": lambda: house.city(2, stage=Stage.SELECTION),
        "moved back": lambda: house.city(2),
        "decided": lambda: _decide(house, 2),
        "a matter": lambda: a_matter(house, 2),
    }
    plans = after_the_last_plan(monkeypatch, changes[change])
    said = house.refused("move", *which, *TO_SELECTION, "--reason", "Seen.", "--yes")
    assert "The file changed" in said
    assert len(plans) == 3
    assert house.file(1).stage is Stage.PRE_SELECTION
    assert [one.notice for one in house.letters()] == []


def _decide(house: House, number: int) -> None:
    with house.store.transaction() as connection:
        rooms.decisions.add(
            connection,
            Decision(
                application=number,
                outcome=Outcome.DECLINED,
                reason="No.",
                by="Second organizer",
                at=OPENED,
                call=house.call.version,
                stage=Stage.PRE_SELECTION,
                findings=(),
                needs_second=True,
                state=DecisionState.PROPOSED,
            ),
        )


def test_what_changes_nothing_that_was_shown_is_kept_by_the_act(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.city(1)
    plans = after_the_last_plan(
        monkeypatch, lambda: house.place(replace(house.file(1), fruitless=2))
    )
    assert house.run("move", "1", *TO_GATE, "--yes").exit_code == 0
    assert len(plans) == 3
    assert (house.file(1).stage, house.file(1).fruitless) == (Stage.PRE_SELECTION, 2)


def test_a_letter_that_left_meanwhile_does_not_stop_the_act(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.city(1)
    house.json("move", "1", *TO_GATE, "--yes")

    def wait(question: str, **how: object) -> None:
        house.carry()

    monkeypatch.setattr(verb, "agree", wait)
    assert house.run("move", "1", *TO_SELECTION).exit_code == 0
    assert house.file(1).stage is Stage.SELECTION
    first, second = house.letters()
    assert second.in_reply_to == first.message_id


def test_all_of_one_act_move_together_or_not_at_all(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.city(1)
    house.city(2)
    post = rooms.outbox.post

    def stop_after_the_first(connection: Connection, written: Sequence[Letter]) -> None:
        post(connection, written[:1])
        raise KeyboardInterrupt

    monkeypatch.setattr(rooms.outbox, "post", stop_after_the_first)
    assert house.run("move", "1", "2", *TO_GATE, "--yes").exit_code != 0
    assert [house.file(number).stage for number in (1, 2)] == [Stage.REGISTRATION] * 2
    assert house.letters() == []


def test_an_application_under_an_older_call_moves_by_its_own_dates(house: House) -> None:
    house.city(1)
    newer = house.call_text.replace("2025-06-30T23:59:00", "2025-06-29T23:59:00")
    with house.store.transaction() as connection:
        rooms.calls.freeze(connection, "newer", newer, house.file(1).opened_at)
    assert house.json("move", "1", *TO_GATE, "--yes")["done"] is True


def test_a_hundred_cities_get_a_hundred_letters(house: House) -> None:
    several = [house.build(number) for number in range(1, 101)]
    house.place(*several)
    done = house.json("move", "--stage", "registration", *TO_GATE, "--yes")
    assert len(done["cities"]) == 100
    readers = [one.to.address for one in house.letters()]
    assert len(readers) == len(set(readers)) == 100
    assert len({one.id for one in house.letters()}) == 100


def test_a_view_holds_who_moves_and_why(house: House) -> None:
    house.city(1)
    view = house.json("move", "1", *TO_GATE, "--dry-run")["view"]
    for other in (("--as", "Somebody else"), ("--reason", "Because.")):
        words = ("move", "1", *TO_GATE, *other, "--yes", "--view", view)
        assert "This view does not hold any more" in house.refused(*words)


def test_cities_named_in_any_order_are_taken_hold_of_by_number(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in (1, 2):
        house.city(number, stage=Stage.FINAL_REVIEW, state=State.DECLINED)
    held: list[int] = []
    load = rooms.applications.several

    def several(connection: Connection, numbers: Sequence[int]) -> list[Application]:
        held.extend(numbers)
        return load(connection, numbers)

    monkeypatch.setattr(rooms.applications, "several", several)
    house.json("move", "2", "1", "--to", "selection", "--reason", "It was a mistake.", "--yes")
    assert held == [1, 2]
