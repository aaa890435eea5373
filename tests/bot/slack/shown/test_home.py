"""Home within Slack's limits at any number of rows, whatever people wrote."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from bot.slack import blocks
from bot.slack.fake import block_rules, render
from bot.slack.fake.workspace import View, Workspace
from bot.slack.people import Person
from bot.slack.shown import Looking, Shown, home, lists, local
from intake import desk
from intake import store as rooms
from intake.applications import State
from intake.calls.model import Stage
from intake.cases import Case, CaseKind
from intake.decisions import Decision, DecisionState, Outcome
from intake.notices import LetterState
from intake.store import Connection, Store
from intake.store.chats.board import Spot
from intake.store.drafts import Draft, DraftState
from intake.store.tables import schema
from replies.matters import CASES
from tests.intake.conversation.registered import a_city
from tests.intake.desk.acts.town import Town
from tests.intake.desk.desks import CALL
from tests.intake.store.samples import a_letter

ANNA = Person(
    id="U1", team="T1", name="Anna", zone="Asia/Kolkata", locale="hi-IN",
    is_member=True, is_organizer=True, is_approver=True,
)  # fmt: skip
ORGANIZER = replace(ANNA, is_approver=False)
"""To whom no matter stands apart from those for all."""
PLAIN, EVIL = "Is it free?", "<!channel> & *all* `of` it & <https://x.example|more> " * 40


@pytest.fixture
def town(sqlite_template: Path, tmp_path: Path) -> Iterator[Town]:
    path = tmp_path / "citydesk.db"
    path.write_bytes(sqlite_template.read_bytes())
    opened = Store(f"sqlite:///{path}")
    yield Town(opened)
    opened.close()


def fill(town: Town, rows: int, words: str) -> None:
    """So many cities, each with a matter, a failed letter, a decision and an act that failed."""
    with town.store.transaction() as connection:
        for number in range(1, rows + 1):
            _fill(town, connection, number, words)


def _fill(town: Town, connection: Connection, number: int, words: str) -> None:
    kinds = list(CaseKind)
    until = town.now + timedelta(hours=number)
    city = a_city(number, call=CALL, city=f"{words[:90]}{number}")
    rooms.applications.save(connection, [replace(city, until=until, until_in=city.stage)])
    kind = kinds[number % len(kinds)]
    case = Case(kind=kind, text=words, at=town.now, application=number, message=f"m{number}")
    rooms.cases.open(connection, case)
    state = DecisionState.PROPOSED if number % 2 else DecisionState.HELD
    decision = Decision(
        application=number, outcome=Outcome.DECLINED, reason=words, by=words[:90], at=town.now,
        call=CALL.version, stage=city.stage, findings=(), needs_second=True, state=state,
        due_at=until,
    )  # fmt: skip
    rooms.decisions.add(connection, decision)
    for name, held in (("f", LetterState.FAILED), (f"act-d{number}-", LetterState.HELD)):
        letter = replace(
            a_letter(number), id=f"{name}{number}", message_id=f"{name}{number}", state=held,
            application=number, error=words, due_at=until,
        )  # fmt: skip
        rooms.outbox.post(connection, [letter])
    for name, at in (("d", DraftState.DONE), ("r", DraftState.REFUSED)):
        act = '{"kind":"close","case":1,"reason":""}'
        draft = Draft(
            id=f"{name}{number}", act=act, by_id="U1", by_name="Anna", view="", at=town.now,
            state=at, outcome=blocks.escape(words), submitted_at=town.now,
        )  # fmt: skip
        rooms.drafts.add(connection, draft)
    rooms.board.put(connection, f"case:{number}", town.now, application=number)
    rooms.board.attend(connection, f"case:{number}", "U1", "Anna", town.now)


def shown(town: Town, page: int = 0, person: Person = ANNA) -> Shown:
    with town.store.transaction() as connection:
        rooms.notes.remember(connection, home.note_key(person.id), str(page))
    with town.store.reading() as connection:
        looking = Looking(office=town.office, connection=connection, now=town.now, person=person)
        made = home.show(looking, _spot(town, person))
    assert made
    block_rules.check_view(blocks.home(made.blocks), ("home",))
    return made


def _spot(town: Town, person: Person) -> Spot:
    return Spot(
        key=f"home:{person.id}", place=person.id, under=None, application=None, ts=None, wanted=1,
        shown=0, attempts=0, first_at=None, due_at=town.now, error=None, attending=(),
    )  # fmt: skip


def test_a_letter_that_failed_is_known_by_its_city_its_kind_and_its_date(town: Town) -> None:
    fill(town, 1, PLAIN)
    text = str(shown(town).blocks)
    assert f"• {PLAIN}1, PL: receipt, " in text
    assert f", to {a_letter(1).to.shown}: {PLAIN}" in text


@pytest.mark.parametrize("words", [PLAIN, EVIL], ids=["plain", "evil"])
@pytest.mark.parametrize("rows", [0, 1, 47, 1_000])
def test_it_keeps_within_slacks_limits(town: Town, rows: int, words: str) -> None:
    fill(town, rows, words)
    for page in (0, 1, (rows - 1) // home.CASES_AT_ONCE, 99_999):
        made = shown(town, page)
        total = sum(len(one) for one in block_rules.texts(list(made.blocks)))
        assert total < 13_000
        assert len(made.blocks) < 100
        assert "<!channel>" not in str(made.blocks)


@pytest.mark.parametrize("words", ["&" * 900, "<" * 900, "R & D, " * 130])
@pytest.mark.parametrize("is_move", [True, False])
def test_marks_that_slack_wants_written_longer_take_no_more_room(
    town: Town, words: str, is_move: bool
) -> None:
    fill(town, 47, words)
    move = '{"kind":"move","names":["1","2","3","4","5","6"],"to":"selection","reason":"Agreed."}'
    with town.store.transaction() as connection:
        if is_move:
            connection.execute(update(schema.drafts).values(act=move))
    for page in (0, 1, 5):
        made = shown(town, page)
        assert str(made.blocks).count("Held: you ") == home.MOST_MINE


def test_numbers_are_written_as_the_reader_writes_them(town: Town) -> None:
    fill(town, 1_000, PLAIN)
    assert "For all: 1,000 wait" in str(shown(town).blocks)
    german = replace(ANNA, id="U2", locale="de-DE", zone="Europe/Berlin")
    assert "For all: 1.000 wait" in str(shown(town, person=german).blocks)
    broken = replace(ANNA, id="U3", locale="xx_what", zone="Mars/Olympus")
    assert "For all: 1,000 wait" in str(shown(town, person=broken).blocks)


def test_who_is_no_organizer_sees_nothing_of_the_desk(town: Town) -> None:
    fill(town, 1, PLAIN)
    guest = replace(ANNA, is_organizer=False, is_approver=False)
    assert len(shown(town, person=guest).blocks) == 1


def test_urgent_matters_come_first_and_each_kind_oldest_first(town: Town) -> None:
    fill(town, 47, PLAIN)
    with town.store.reading() as connection:
        found = rooms.cases.page(connection, home.ORDER, 100, 0)
    places = [(home.ORDER.index(one.kind), one.number or 0) for one in found]
    assert places == sorted(places)
    assert len(found) == 47


def test_why_something_was_not_done_is_cut_between_signs(town: Town) -> None:
    draft = Draft(
        id="r", act='{"kind":"close","case":1,"reason":""}', by_id="U1", by_name="Anna", view="",
        at=town.now, submitted_at=town.now, state=DraftState.REFUSED,
        outcome=blocks.escape("x" * 197 + "<" * 9),
    )  # fmt: skip
    with town.store.transaction() as connection:
        rooms.drafts.add(connection, draft)
    assert "x" * 197 + "…" in "\n".join(block_rules.texts(list(shown(town).blocks)))


@pytest.mark.parametrize(
    ("act", "told"),
    [
        (
            {"kind": "reply", "case": 1, "text": "Yes."},
            "you answered the city (case 1, City 1, PL)",
        ),
        ({"kind": "share", "case": 1}, "with all other applicants (case 1, City 1, PL)"),
        (
            {"kind": "extend", "city": "2", "until": "2099-01-31T12:00:00", "reason": "Late."},
            "you gave the city more time (City 2, PL)",
        ),
        (
            {"kind": "move", "names": ["1", "2"], "to": "selection", "reason": "Agreed."},
            "you moved cities (City 1, PL; City 2, PL)",
        ),
    ],
)
def test_what_is_held_says_whom_it_is_about(town: Town, act: dict[str, Any], told: str) -> None:
    draft = Draft(
        id="d", act=json.dumps(act), by_id="U1", by_name="Anna", view="", at=town.now,
        submitted_at=town.now, state=DraftState.DONE,
    )  # fmt: skip
    town.city(1)
    town.city(2)
    town.asked()
    with town.store.transaction() as connection:
        rooms.drafts.add(connection, draft)
        letter = replace(a_letter(1), id="act-d-1", message_id="d", state=LetterState.HELD)
        rooms.outbox.post(connection, [replace(letter, due_at=town.now + timedelta(minutes=2))])
    assert f"{told}; 1 letter is not sent yet" in as_rendered(town)


@pytest.mark.parametrize(("after", "is_told"), [(-1, True), (1, False)])
def test_a_share_that_was_not_done_is_told_no_more_once_it_was(
    town: Town, after: int, is_told: bool
) -> None:
    draft = Draft(
        id="r", act='{"kind":"share","case":1}', by_id="U1", by_name="Anna", view="",
        at=town.now - timedelta(minutes=5), submitted_at=town.now, state=DraftState.REFUSED,
        outcome="No.",
    )  # fmt: skip
    town.city(1)
    town.asked()
    with town.store.transaction() as connection:
        rooms.drafts.add(connection, draft)
        rooms.cases.share(connection, 1, town.now + timedelta(minutes=after))
    assert ("It was not done" in as_rendered(town)) is is_told


@pytest.mark.parametrize(
    ("act", "more", "is_told"),
    [
        ('{"kind":"reply","case":1,"text":"Yes."}', {}, False),
        ('{"kind":"reply","case":1,"text":"Yes.","further":true}', {}, False),
        ('{"kind":"reply","case":2,"text":"Yes."}', {}, True),
        ('{"kind":"share","case":1}', {}, True),
        ('{"kind":"reply","case":1,"text":"Yes."}', {"by_id": "U2"}, True),
        ('{"kind":"reply","case":1,"text":"Yes."}', {"state": DraftState.SHOWN}, True),
        ('{"kind":"reply","case":1,"text":"Yes."}', {"state": DraftState.REFUSED}, True),
        ('{"kind":"reply","case":1,"text":"Yes."}', {"later": -1}, True),
    ],
)
def test_an_answer_that_was_not_sent_is_told_no_more_once_its_case_was_answered(
    town: Town, act: str, more: dict[str, Any], is_told: bool
) -> None:
    given = {"by_id": "U1", "state": DraftState.DONE, "later": 1, **more}
    later = timedelta(minutes=given.pop("later"))
    first = Draft(
        id="r", act='{"kind":"reply","case":1,"text":"No."}', by_id="U1", by_name="Anna", view="",
        at=town.now - timedelta(minutes=5), submitted_at=town.now, state=DraftState.REFUSED,
        outcome="No.",
    )  # fmt: skip
    again = replace(first, id="s", act=act, submitted_at=town.now + later, **given)
    town.city(1)
    town.asked()
    with town.store.transaction() as connection:
        rooms.drafts.add(connection, first)
        rooms.drafts.add(connection, again)
    assert ("It was not done" in as_rendered(town)) is is_told


def as_rendered(town: Town, page: int = 0, person: Person = ORGANIZER) -> str:
    """What a reader sees of their Home, as plain text."""
    workspace = Workspace.small()
    made = shown(town, page, person)
    ids = [{"block_id": f"b{at}", **one} for at, one in enumerate(made.blocks)]
    view = View(
        id="V1", user=workspace.user("anna").id, hash="h", root_view_id="V1",
        json={"type": "home", "blocks": ids},
    )  # fmt: skip
    return render.home(workspace, view)


def part(text: str, head: str) -> str:
    """The lines below this heading, up to the next one."""
    lines = text.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith(head))
    below = lines[at + 1 :]
    heads = [number for number, line in enumerate(below) if line and line == line.upper()]
    ends = [number for number in heads if any(sign.isalpha() for sign in below[number])]
    return "\n".join(below[: ends[0]] if ends else below).strip("-\n")


@pytest.mark.parametrize("rows", [0, 1, 47, 1_000])
def test_what_is_counted_is_what_is_there(town: Town, rows: int) -> None:
    fill(town, rows, PLAIN)
    text = as_rendered(town)
    number = f"{rows:,}"
    assert f"registration: *{number}*" in part(text, "CITIES BY STAGE")
    if not rows:
        assert part(text, "FOR YOU") == "Nothing waits for you alone."
        assert part(text, "FOR ALL") == "Nothing waits."
        assert part(text, "WHAT FAILED") == "Nothing."
        assert "*Today:* nothing." in text
        return
    with town.store.reading() as connection:
        by_kind = rooms.cases.count_by_kind(connection)
    words = "waits" if rows == 1 else "wait"
    assert f"FOR ALL: {number} {words}".upper() in text
    counts = re.findall(r"^([\d,]+) × (.+)$", part(text, "FOR ALL"), re.MULTILINE)
    told = {what: count for count, what in counts}
    assert told == {CASES[kind]: f"{count:,}" for kind, count in by_kind.items()}
    failed = part(text, "WHAT FAILED")
    assert f"*{number}* {'letter was' if rows == 1 else 'letters were'} not delivered" in failed
    assert failed.count("• ") == min(rows, home.MOST_FAILED)


@pytest.mark.parametrize("rows", [1, 47, 1_000])
def test_every_page_shows_other_cases_and_together_they_are_all(town: Town, rows: int) -> None:
    fill(town, rows, PLAIN)
    last = (rows - 1) // home.CASES_AT_ONCE
    seen: list[str] = []
    for page in range(last + 1):
        text = as_rendered(town, page)
        found = re.findall(r" · case (\d+) · since", part(text, "FOR ALL"))
        assert ("[ Previous ]" in text, "[ Next ]" in text) == (page > 0, page < last)
        assert 0 < len(found) <= home.CASES_AT_ONCE
        first = page * home.CASES_AT_ONCE + 1
        place = f"{first:,} to {first + len(found) - 1:,} of {rows:,}"
        assert (place in text) is (last > 0)
        seen += found
    assert sorted(map(int, seen)) == list(range(1, rows + 1))


def test_what_left_a_stage_that_ended_is_counted_there_no_more(town: Town) -> None:
    """From the next look on, though nothing but the clock of the desk settles the matter."""
    for number in (1, 2, 3):
        town.city(number, next_at=None)
    closes_at = CALL.stages[Stage.REGISTRATION].closes_at
    desk.remind(town.office, closes_at + timedelta(hours=1))
    assert "3 applications wait in it: City 1, City 2, City 3" in as_rendered(town)
    town.city(1, stage=Stage.PRE_SELECTION)
    text = as_rendered(town)
    assert "2 applications wait in it: City 2, City 3" in text
    assert "FOR ALL: 1 WAITS" in text
    assert "2 applications wait in it" in queue(town)
    town.city(2, stage=Stage.PRE_SELECTION)
    town.city(3, state=State.WITHDRAWN)
    text = as_rendered(town)
    assert part(text, "FOR ALL") == "Nothing waits."
    assert queue(town) == lists.NOTHING_WAITS


def queue(town: Town) -> str:
    with town.store.reading() as connection:
        return lists.queue(town.office, connection, town.now, local.of(ANNA))


def test_the_times_of_home_name_their_zone(town: Town) -> None:
    assert "(Asia/Kolkata); all times here are of that zone." in as_rendered(town)
    broken = replace(ORGANIZER, zone="Mars/Olympus")
    assert "(UTC); all times here are of that zone." in as_rendered(town, person=broken)


def test_who_only_approves_sees_no_button_that_would_be_refused(town: Town) -> None:
    fill(town, len(CaseKind), PLAIN)
    approver = replace(ANNA, is_organizer=False)
    offered = set[str]()
    for page in range(len(CaseKind) // home.CASES_AT_ONCE + 1):
        made = str(shown(town, page, approver).blocks)
        offered |= set(re.findall(r"'action_id': '(\w+?)(?::[^']*)?'", made))
    assert offered == {
        "home_refresh", "home_dismiss", "home_first", "home_back", "home_next", "home_last",
        "decision",
    }  # fmt: skip
    every = str(shown(town).blocks)
    assert "move_several" in every
