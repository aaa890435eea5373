"""Cards of every state and of the worst of files: valid, complete as text, with fitting buttons."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.slack.fake import block_rules
from bot.slack.shown import Looking, Shown, cards, decisions
from intake import eligibility, stages
from intake import store as rooms
from intake.applications import Evidence, State
from intake.calls.model import text_in
from intake.contacts import Contact, Standing
from intake.conversation.city import receipts
from intake.decisions import Decision, DecisionState, Outcome
from intake.messages import Address
from intake.notices import LetterState
from intake.store import Store
from intake.store.chats.board import Spot
from tests.intake.conversation.registered import ELIGIBLE, INELIGIBLE
from tests.intake.desk.acts.town import Town
from tests.intake.desk.desks import CALL
from tests.intake.store.samples import a_letter

EVIL = "<!channel> & *all* `of` it & <https://x.example|more> " * 20
FORMING = ["ask", "extend", "contact_add", "answers"]
BUTTONS = {
    State.OPEN: FORMING,
    State.PAUSED: FORMING,
    State.REGISTERED: ["ask", "extend", "move", "decide", "contact_add", "answers"],
    State.CLOSED: ["extend", "answers"],
    State.WITHDRAWN: ["answers"],
    State.TITLED: ["move", "attendance_set", "contact_add", "answers"],
    State.DECLINED: ["move", "contact_add", "answers"],
}


@pytest.fixture
def town(sqlite_template: Path, tmp_path: Path) -> Iterator[Town]:
    path = tmp_path / "citydesk.db"
    path.write_bytes(sqlite_template.read_bytes())
    opened = Store(f"sqlite:///{path}")
    yield Town(opened)
    opened.close()


def shown(town: Town, key: str = "card:1") -> Shown:
    with town.store.transaction() as connection:
        rooms.board.put(connection, key, town.now, application=1)
        spot = rooms.board.load(connection, key)
        assert spot
    show = cards.show if spot.kind == "card" else decisions.show
    made = _made(town, show, spot)
    block_rules.check_message(list(made.blocks))
    assert sum(len(one) for one in block_rules.texts(list(made.blocks))) < 13_000
    return made


def _made(town: Town, show: Any, spot: Spot) -> Shown:
    with town.store.reading() as connection:
        made = show(Looking(office=town.office, connection=connection, now=town.now), spot)
    assert isinstance(made, Shown)
    return made


def buttons(made: Shown) -> list[str]:
    rows = [one for one in made.blocks if one["type"] == "actions"]
    return [one["action_id"] for row in rows for one in row["elements"]]


def decided(town: Town, state: DecisionState, **more: Any) -> None:
    words = {"reason": "None met.", "by": "Anna"} | more
    found = eligibility.judge(CALL, receipts.values_of(town.file()))
    decision = Decision(
        application=1, outcome=Outcome.DECLINED, at=town.now, call=CALL.version,
        findings=tuple(found.values()),
        stage=town.file().stage, needs_second=True, state=state,
        due_at=town.now + timedelta(hours=1), settled_at=town.now, **words,
    )  # fmt: skip
    with town.store.transaction() as connection:
        rooms.decisions.add(connection, decision)


@pytest.mark.parametrize("state", list(State))
def test_each_state_has_the_verbs_that_make_sense(town: Town, state: State) -> None:
    town.city(1, state=state)
    assert buttons(shown(town)) == BUTTONS[state]


@pytest.mark.parametrize("values", [ELIGIBLE, INELIGIBLE], ids=["eligible", "not"])
def test_findings_stand_with_their_figures(town: Town, values: Any) -> None:
    town.city(1, values=values)
    text = shown(town).text
    is_met = values is ELIGIBLE
    said = "B1 met: City managed through IoT: yes" if is_met else "100 is not more than 100"
    assert said in text
    assert f"Meets the basic criteria: {'yes' if is_met else 'no'}." in text


def test_what_a_city_took_back_is_marked(town: Town) -> None:
    town.city(1)
    assert "In doubt" not in shown(town).text
    doubted = replace(town.file(), doubted=(("S1",),))
    with town.store.transaction() as connection:
        rooms.applications.save(connection, [doubted])
    label = text_in(CALL.question("S1").label, "en")
    assert f"In doubt: {label}." in shown(town).text


def test_people_and_whether_letters_reach_them(town: Town) -> None:
    away = town.now + timedelta(days=3)
    people = tuple(
        Contact(address=Address(address=f"{one.value}@x.example"), token=one.value, standing=one)
        for one in Standing
    )
    changed = replace(town.city(1), contacts=(replace(people[0], away_until=away), *people[1:]))
    with town.store.transaction() as connection:
        rooms.applications.save(connection, [changed])
    text = shown(town).text
    assert "active@x.example, in English: letters reach this person, away until <!date^" in text
    assert "left@x.example, in English: has left" in text
    assert "bounced@x.example, in English: letters come back" in text


def test_a_reminder_that_reaches_nobody_is_told_as_such(town: Town) -> None:
    placed = town.city(1, state=State.OPEN)
    reminder = next(one for one in stages.events(CALL, placed) if one.kind == "reminder")
    lost = tuple(replace(one, standing=Standing.BOUNCED) for one in placed.contacts)
    for contacts, says in ((placed.contacts, "a reminder goes out"), (lost, "reaches nobody")):
        changed = replace(placed, contacts=contacts, next_at=reminder.at)
        with town.store.transaction() as connection:
            rooms.applications.save(connection, [changed])
        assert says in shown(town).text
    assert "a reminder goes out" not in shown(town).text


@pytest.mark.parametrize(
    ("state", "given", "says"),
    [
        (State.REGISTERED, ELIGIBLE, False),
        (State.REGISTERED, {}, True),
        (State.OPEN, ELIGIBLE, True),
        (State.OPEN, {}, True),
    ],
)
def test_a_reminder_is_told_only_to_a_city_that_will_get_one(
    town: Town, state: State, given: dict[str, Any], says: bool
) -> None:
    placed = town.city(1, state=state, stage=CALL.gate, values=given)
    reminder = next(one for one in stages.events(CALL, placed) if one.kind == "reminder")
    with town.store.transaction() as connection:
        rooms.applications.save(connection, [replace(placed, next_at=reminder.at)])
    assert ("a reminder goes out" in shown(town).text) is says


@pytest.mark.parametrize("hours", [0, 3])
@pytest.mark.parametrize(
    ("kind", "says"),
    [("reminder", "a reminder goes out"), ("closing", "the application closes if not submitted")],
)
def test_what_was_put_off_is_told_by_its_name(town: Town, kind: str, says: str, hours: int) -> None:
    placed = town.city(1, state=State.OPEN, values={})
    event = next(one for one in stages.events(CALL, placed) if one.kind == kind)
    put_off = replace(placed, next_at=event.at + timedelta(hours=hours))
    with town.store.transaction() as connection:
        rooms.applications.save(connection, [put_off])
    text = shown(town).text
    assert says in text
    assert "something is due" not in text


def test_the_last_three_letters_stand_newest_first_with_their_state(town: Town) -> None:
    town.city(1)
    for number, state in enumerate(LetterState):
        letter = replace(
            a_letter(number), application=1, state=state, subject=f"Letter {number}", error="full"
        )
        with town.store.transaction() as connection:
            rooms.outbox.post(connection, [letter])
    text = shown(town).text
    assert "“Letter 1”" not in text
    places = [text.index(f"“Letter {number}”") for number in (4, 3, 2)]
    assert places == sorted(places)
    assert "could not be delivered (full)" in text


def test_a_decision_that_waits_takes_the_place_of_the_verbs(town: Town) -> None:
    town.city(1)
    decided(town, DecisionState.PROPOSED)
    made = shown(town)
    assert buttons(made) == ["ask", "extend", "decision", "answers"]
    assert "Decision 1: is not chosen, by Anna: None met. (waits for a second" in made.text


@pytest.mark.parametrize(
    ("state", "says", "offers"),
    [
        (DecisionState.PROPOSED, "Waits for the approval", ["decision", "recall"]),
        (DecisionState.HELD, "Held until", ["decision", "recall"]),
        (DecisionState.DONE, "Took effect", []),
        (DecisionState.RECALLED, "No letter was sent", []),
        (DecisionState.REVERSED, "Taken back by a reversal", []),
    ],
)
def test_a_decision_says_where_it_is(
    town: Town, state: DecisionState, says: str, offers: list[str]
) -> None:
    town.city(1, city="Gdynia")
    decided(town, state)
    made = shown(town, "decision:1")
    assert made.text.startswith("Gdynia, Poland is not chosen. Decision 1, by Anna")
    assert says in made.text
    assert buttons(made) == offers


def test_the_worst_of_files_keeps_within_the_limits(town: Town) -> None:
    people = tuple(
        Contact(
            address=Address(address=f"{at}@{'x' * 200}.example", name=EVIL[:300]), token=f"{at}"
        )
        for at in range(10)
    )
    sent = tuple(
        Evidence(
            digest=f"{at:064x}", name=EVIL, type=EVIL, size=9, message="m", question="V11_authority"
        )
        for at in range(9)
    )
    city = town.city(1, values=INELIGIBLE, city=EVIL[:120])
    changed = replace(city, contacts=people, evidence=sent)
    with town.store.transaction() as connection:
        rooms.applications.save(connection, [changed])
    for number in range(3):
        letter = replace(
            a_letter(number), application=1, subject=EVIL, error=EVIL, state=LetterState.FAILED
        )
        with town.store.transaction() as connection:
            rooms.outbox.post(connection, [letter])
    decided(town, DecisionState.PROPOSED, reason=EVIL * 3, by=EVIL[:200])
    for key in ("card:1", "decision:1"):
        made = shown(town, key)
        assert "<!channel>" not in made.text
        assert len(made.text) < 4_000


def test_an_application_that_is_gone_shows_nothing(town: Town) -> None:
    with town.store.reading() as connection:
        looking = Looking(office=town.office, connection=connection, now=town.now)
        assert cards.of(looking, 9) is None


def test_the_last_letters_are_those_that_left_last(town: Town) -> None:
    """A decision's letter is written long before it leaves, and what was recalled never does."""
    town.city(1)
    hour, never = timedelta(hours=1), town.now + timedelta(days=9_000)
    written = [
        ("Decided", LetterState.SENT, -9 * hour, -1 * hour),
        ("Recalled", LetterState.RECALLED, -8 * hour, never - town.now),
        ("First", LetterState.SENT, -7 * hour, -7 * hour),
        ("Second", LetterState.SENT, -6 * hour, -6 * hour),
        ("Held", LetterState.HELD, -5 * hour, hour),
        ("Third", LetterState.SENT, -4 * hour, -4 * hour),
    ]
    letters = [
        a_letter(number, application=1, subject=subject, state=state,
                 created_at=town.now + made, due_at=town.now + due)
        for number, (subject, state, made, due) in enumerate(written, start=1)
    ]  # fmt: skip
    with town.store.transaction() as connection:
        rooms.outbox.post(connection, letters)
    text = shown(town).text
    found = [one for one in ("Decided", "Third", "Held", "Second", "Recalled") if one in text]
    assert found == ["Decided", "Third", "Held"]
    places = [text.index(f"“{one}”") for one in found]
    assert places == sorted(places)
