"""Every kind of news as one message: short, complete as text, and within Slack's limits."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.slack.fake import block_rules
from bot.slack.shown import Looking, Shown, news
from intake import store as rooms
from intake.applications import State
from intake.cases import Case, CaseKind
from intake.desk import board, landing, unreached
from intake.messages import Address
from intake.notices import Letter, LetterState
from intake.store import Store
from intake.store.chats.news import Item
from tests.intake.desk.acts.town import Town

EVIL = "<!channel> & *all* <https://x.example|more> "
BUTTONS = {
    CaseKind.PARKED: "retry", CaseKind.BOUNCED: "close", CaseKind.LOOP: "close",
    CaseKind.STAGE_CLOSED: "move_several", CaseKind.UNDECIDED: "decide", CaseKind.UNTOLD: "close",
    CaseKind.OPINIONS: "opinions_read", CaseKind.DOMAIN: "close", CaseKind.FLOOD: "close",
    CaseKind.OBJECTION: "objection_answer", CaseKind.OVERDUE: "objection_answer",
    CaseKind.PANELIST: "close", CaseKind.PANEL_LACKS: "panel_plan",
    CaseKind.PANELIST_LEFT: "panel_plan", CaseKind.UNCOVERED: "close",
    CaseKind.NO_QUORUM: "close", CaseKind.OPEN_TIE: "tie_settle",
    CaseKind.PLACE_ASKED: "place_settle", CaseKind.UNATTENDED: "close",
    CaseKind.CHAT_CLOSED: "close", CaseKind.ERASURE: "close", CaseKind.REPLACED: "close",
}  # fmt: skip
"""What helps with each matter that has no thread of its own."""


@pytest.fixture
def town(sqlite_template: Path, tmp_path: Path) -> Iterator[Town]:
    path = tmp_path / "citydesk.db"
    path.write_bytes(sqlite_template.read_bytes())
    opened = Store(f"sqlite:///{path}")
    made = Town(opened)
    made.city(1, city="Gdynia")
    yield made
    opened.close()


def shown(town: Town, what: str, count: int = 1, **words: Any) -> Shown:
    return told(town, [Item(kind=what, application=1, words=words, at=town.now)] * count)


def told(town: Town, items: list[Item]) -> Shown:
    with town.store.transaction() as connection:
        rooms.news.tell(connection, items, town.now)
        (post,) = rooms.leases.claim(connection, town.now, 9, board.GATHERED)
    with town.store.reading() as connection:
        looking = Looking(office=town.office, connection=connection, now=town.now)
        made = news.show(looking, post.spot)
    assert made
    block_rules.check_message(list(made.blocks))
    return made


@pytest.mark.parametrize(
    ("kind", "words", "says"),
    [
        ("opened", {"by": "mayor@x.example"}, "A city applies:\nGdynia, PL, mayor@x.example"),
        ("registered", {"by": "m@x"}, "A city is registered:\nGdynia, PL"),
        (
            "moved",
            {"former": "registration", "stage": "pre_selection", "by": "Anna", "reason": "Why not"},
            "A city moves on:\nGdynia, PL: Application for registration → Pre-selection, by Anna. "
            "Reason: Why not",
        ),
        ("reversed", {"former": "selection", "stage": "pre_selection"}, "A city was moved back:"),
        ("closed", {"deadline": "2025-06-30T16:00:00+00:00"}, ": not submitted by <!date^"),
        ("closed", {}, "An application was closed at its deadline:\nGdynia, PL"),
        ("extended", {"until": "2025-06-30T16:00:00+00:00", "by": "Anna"}, "until <!date^17512"),
        (
            "extension_recalled",
            {"until": None, "by": "Anna"},
            "More time for a city was taken back:\nGdynia, PL, by Anna",
        ),
        ("withdrawn", {}, "A city withdrew:\nGdynia, PL"),
        ("paused", {}, "A city paused its application:"),
        ("resumed", {}, "A city goes on with its application:"),
        ("reminders_paused", {}, "A city wants no reminders:"),
        ("reminders_resumed", {}, "A city wants reminders again:"),
        ("reopened", {}, "An application is open again:"),
        (
            "declined",
            {"by": "Anna", "approved_by": "Bruno", "reason": "None met."},
            "A city is not chosen:\nGdynia, PL, by Anna, approved by Bruno. Reason: None met.",
        ),
        ("titled", {"by": "Anna"}, "A city gets the title:\nGdynia, PL, by Anna"),
    ],
)
def test_each_kind_says_what_happened(
    town: Town, kind: str, words: dict[str, Any], says: str
) -> None:
    assert says in shown(town, kind, **words).text


def test_every_kind_that_is_told_has_its_words() -> None:
    assert board.NEWS | {board.MATTER} == set(news.HEADS)


@pytest.mark.parametrize("kind", sorted(set(CaseKind) - landing.IN_THREADS))
def test_each_matter_has_the_button_that_helps(town: Town, kind: CaseKind) -> None:
    case = Case(kind=kind, text="It went wrong.", at=town.now, application=1, message="m1")
    with town.store.transaction() as connection:
        opened = rooms.cases.open(connection, case)
    made = shown(town, "matter", case=opened.number, kind=kind.value, text=case.text)
    assert "Gdynia, PL" in made.text
    (element,) = [one["accessory"] for one in made.blocks if "accessory" in one]
    assert element["action_id"] == BUTTONS[kind]


@pytest.mark.parametrize(
    ("kind", "state", "button"),
    [
        (CaseKind.UNDECIDED, State.WITHDRAWN, "close"),
        (CaseKind.UNDECIDED, State.REGISTERED, "decide"),
        (CaseKind.APPROVAL, State.WITHDRAWN, "decision"),
    ],
)
def test_of_a_city_that_withdrew_there_is_nothing_to_decide(
    town: Town, kind: CaseKind, state: State, button: str
) -> None:
    case = Case(kind=kind, text="It had no effect.", at=town.now, application=1)
    with town.store.transaction() as connection:
        application = rooms.applications.load(connection, 1)
        assert application
        rooms.applications.save(connection, [replace(application, state=state)])
        opened = rooms.cases.open(connection, case)
        (made,) = news.for_case(connection, opened)
    assert made["action_id"] == button


def test_several_that_differ_have_a_line_each(town: Town) -> None:
    items = [
        Item(kind="declined", application=1, words={"by": "Anna", "reason": one}, at=town.now)
        for one in ("Too early.", "Too late.")
    ]
    with town.store.transaction() as connection:
        rooms.news.tell(connection, items, town.now)
        (post,) = rooms.leases.claim(connection, town.now, 9, board.GATHERED)
        looking = Looking(office=town.office, connection=connection, now=town.now)
        made = news.show(looking, post.spot)
    assert made
    assert made.text == (
        "2 cities are not chosen:\nGdynia, PL, by Anna. Reason: Too early.\n"
        "Gdynia, PL, by Anna. Reason: Too late."
    )


def test_a_city_that_moved_several_times_is_one_city_and_each_move_is_counted(town: Town) -> None:
    items = [
        Item(kind="moved", application=1, words={"former": former, "stage": stage}, at=town.now)
        for former, stage in (("registration", "pre_selection"), ("pre_selection", "selection"))
    ]
    made = told(town, items)
    assert made.text.startswith("A city moves on (2 times in all):\nGdynia, PL: ")
    assert len(made.text.splitlines()) == 3


@pytest.mark.parametrize(
    ("numbers", "says"),
    [
        ([7], "An application names no city yet:\nApplication 7, x@odd.example"),
        ([7, 7, 1], "A city applies; 2 applications name no city yet, x@odd.example\n"),
    ],
)
def test_an_application_without_a_city_is_not_counted_as_a_city(
    town: Town, numbers: list[int], says: str
) -> None:
    nameless = replace(town.file(1), number=7, city=None, country=None, city_key=None)
    with town.store.transaction() as connection:
        rooms.applications.save(connection, [nameless])
    words = {"by": "x@odd.example"}
    items = [Item(kind="opened", application=one, words=words, at=town.now) for one in numbers]
    assert told(town, items).text.startswith(says)


def test_who_writes_for_a_city_is_named_as_far_as_it_is_known(town: Town) -> None:
    (contact,) = town.file(1).contacts
    address = contact.address.address
    named = replace(contact, address=Address(address=address, name="Jan Kowalski"))
    changed = replace(town.file(1), contacts=(named,))
    with town.store.transaction() as connection:
        rooms.applications.save(connection, [changed])
    made = shown(town, "opened", by=address)
    assert made.text == f"A city applies:\nGdynia, PL, Jan Kowalski ({address})"


def test_what_was_parked_says_what_to_do(town: Town) -> None:
    case = Case(kind=CaseKind.PARKED, text="It failed.", at=town.now, message="m1")
    with town.store.transaction() as connection:
        opened = rooms.cases.open(connection, case)
    made = shown(town, "matter", case=opened.number, kind="parked", text=case.text)
    assert "What to do: press “Try again”. If that fails again, tell who runs the desk" in made.text


def test_words_from_outside_do_nothing_and_much_is_counted(town: Town) -> None:
    made = shown(town, "moved", 1_000, former="x", stage="y", by=EVIL, reason=EVIL * 9)
    assert made.text.startswith("A city moves on: ")
    assert made.text.endswith("and 980 more")
    assert "<!channel>" not in str(made)
    assert sum(len(one) for one in block_rules.texts(list(made.blocks))) < 13_000


def test_a_group_that_nobody_told_anything_is_nothing(town: Town) -> None:
    with town.store.transaction() as connection:
        rooms.board.put(connection, "news:moved:1", town.now)
        (post,) = rooms.leases.claim(connection, town.now, 9, board.GATHERED)
        looking = Looking(office=replace(town.office), connection=connection, now=town.now)
        assert news.show(looking, post.spot) is None


def test_somebody_in_slack_is_not_shown_by_an_address(town: Town) -> None:
    made = shown(town, "opened", by="u0001@t0001.slack.invalid")
    assert "somebody in Slack" in made.text
    assert "invalid" not in made.text


def test_twenty_hostile_matters_fit_in_a_message_and_the_rest_is_counted(town: Town) -> None:
    hostile = "The letter did not go out: " + "&<>" * 120
    made = shown(town, board.MATTER, 20, kind="bounced", text=hostile, case=7)
    assert sum(map(len, block_rules.texts(list(made.blocks)))) < block_rules.TEXT_TOTAL
    told = made.text.count("did not go out")
    assert 0 < told < 20
    assert made.text.endswith(f"and {20 - told} more: open the app's Home")


def test_no_city_is_dropped_from_news_with_long_reasons(town: Town) -> None:
    reason = "The letter of authority is by somebody else than the mayor, and no evidence came " * 2
    items = [
        Item(kind="declined", application=1, words={"reason": f"{at}: {reason}"}, at=town.now)
        for at in range(20)
    ]
    made = told(town, items)
    blocks = "\n".join(block_rules.texts(list(made.blocks)))
    assert [at for at in range(20) if f"Reason: {at}: " not in blocks] == []


def test_of_very_many_lines_few_are_read_and_all_are_counted(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, sizes = rooms.news.told, list[int]()

    def counted(*given: Any) -> list[Item]:
        sizes.append(len(read(*given)))
        return read(*given)

    monkeypatch.setattr(rooms.news, "told", counted)
    made = shown(town, "opened", 3_000, by="mayor@x.example")
    assert made.text.startswith("3\u202f000 cities apply")
    assert made.text.endswith("and 2\u202f980 more")
    assert max(sizes) <= 1_000


def test_a_letter_that_did_not_arrive_is_told_in_lines_and_its_remedy_once(town: Town) -> None:
    letter = Letter(
        id="l1", notice="case_answered", to=Address(address="a@gdynia.example", name="Anna Nowak"),
        language="en", subject="Re: Question", markdown="x", message_id="x@y", reply_to="d@x",
        created_at=town.now, due_at=town.now, application=1, error="550 no such user",
    )  # fmt: skip
    with town.store.transaction() as connection:
        city = rooms.applications.load(connection, 1)
        assert city
        readers = tuple(replace(one, address=letter.to) for one in city.contacts[:1])
        rooms.applications.save(connection, [replace(city, contacts=readers)])
        rooms.outbox.post(connection, [replace(letter, state=LetterState.FAILED)])
        cases = [
            rooms.cases.open(connection, unreached.failed(letter, "550 no such user", town.now))
            for _ in range(2)
        ]
    items = [
        Item(
            kind=board.MATTER, application=1, at=town.now,
            words={"case": one.number, "kind": one.kind.value, "text": one.text},
        )
        for one in cases
    ]  # fmt: skip
    lines = told(town, items).text.splitlines()
    assert lines[2].startswith("Letter: “Re: Question” (answer to a question, <!date^")
    assert lines[3:5] == [
        "To: Anna Nowak (a@gdynia.example)", "Why it did not arrive: 550 no such user",
    ]  # fmt: skip
    assert [one for one in lines if one.startswith("What to do:")] == lines[-1:]
