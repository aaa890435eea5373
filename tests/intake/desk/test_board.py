"""What a turn stirs on the organizers' board: threads, news that gathers, decisions, deliveries."""

from dataclasses import replace
from datetime import timedelta, timezone

import pytest
from sqlalchemy import select

from intake import desk
from intake import store as rooms
from intake.applications import State, bounce
from intake.calls.model import Stage
from intake.cases import Case, CaseKind
from intake.contacts import Standing
from intake.conversation.turns import Turn
from intake.decisions import Outcome
from intake.desk import acts, board, landing, posting, retrying
from intake.desk.acts import Approve, Close, Decide, Move, Recall, Reply
from intake.messages import Address, Message, Passage
from intake.notices import LetterState
from intake.store import Store
from intake.store.tables.schema import board as table
from intake.store.tables.schema import news
from tests.intake.conversation.registered import mayor
from tests.intake.desk.acts.town import FIRST, SECOND, Town

WHY = "The panel agreed."


@pytest.fixture
def town(store: Store) -> Town:
    made = Town(store)
    made.office = replace(made.office, has_board=True)
    return made


def spots(town: Town) -> dict[str, tuple[str | None, int]]:
    """What is on the board: under which thread, and how often it was wanted."""
    with town.store.reading() as connection:
        rows = connection.execute(select(table)).all()
    return {row.key: (row.under, row.wanted) for row in rows}


def groups(town: Town) -> list[tuple[str, int]]:
    """Each message of news by its kind, with its number of lines."""
    with town.store.reading() as connection:
        rows = connection.execute(select(news.c.key, news.c.kind)).all()
    keys = dict.fromkeys((row.key, row.kind) for row in rows)
    return [(kind, sum(row.key == key for row in rows)) for key, kind in keys]


def matter(
    town: Town, kind: CaseKind, message: str | None = None, contact: str | None = None
) -> None:
    town.now += timedelta(seconds=1)
    case = Case(
        kind=kind, text="Something.", at=town.now, application=1, message=message, contact=contact
    )
    with town.store.transaction() as connection:
        posting.report(town.office, lambda: town.now, connection, case)


def test_news_of_one_kind_gathers_until_it_is_posted(town: Town) -> None:
    for number in (1, 2, 3):
        town.city(number)
    town.done(Move(names=("1", "2"), to=Stage.PRE_SELECTION, reason=WHY))
    assert groups(town) == [("moved", 2)]
    with town.store.transaction() as connection:
        assert rooms.leases.claim(connection, town.now, 9, timedelta(minutes=1)) == []
        later = town.now + board.GATHERED
        (post,) = rooms.leases.claim(connection, later, 9, timedelta(minutes=1))
        rooms.leases.shown(connection, post, "1.1")
    town.done(Move(names=("3",), to=Stage.PRE_SELECTION, reason=WHY), seed="act-2")
    assert groups(town) == [("moved", 2), ("moved", 1)]


def test_a_move_taken_back_before_it_was_posted_is_told_as_taken_back_alone(town: Town) -> None:
    for number in (1, 2):
        town.city(number)
    town.done(Move(names=("1", "2"), to=Stage.PRE_SELECTION, reason=WHY))
    town.done(Move(names=("1",), to=Stage.REGISTRATION, reason=WHY), seed="act-2")
    assert groups(town) == [("moved", 1), ("reversed", 1)]
    town.done(Move(names=("2",), to=Stage.REGISTRATION, reason=WHY), seed="act-3")
    assert groups(town) == [("reversed", 2)]
    assert not [one for one in spots(town) if one.startswith("news:moved")]


def test_a_move_that_was_posted_stays_told_when_it_is_taken_back(town: Town) -> None:
    town.city(1)
    town.done(Move(names=("1",), to=Stage.PRE_SELECTION, reason=WHY))
    with town.store.transaction() as connection:
        rooms.leases.claim(connection, town.now + board.GATHERED, 9, timedelta(minutes=1))
    town.done(Move(names=("1",), to=Stage.REGISTRATION, reason=WHY), seed="act-2")
    assert groups(town) == [("moved", 1), ("reversed", 1)]


def test_a_matter_has_a_thread_or_stands_with_others(town: Town) -> None:
    town.city(1)
    for kind in CaseKind:
        matter(town, kind)
    threads = [one for one in spots(town) if one.startswith("case:")]
    assert len(threads) == len(landing.IN_THREADS)
    assert groups(town) == [("matter", len(CaseKind) - len(landing.IN_THREADS))]


def test_a_matter_that_ends_is_shown_anew_where_it_was_told(town: Town) -> None:
    town.city(1)
    matter(town, CaseKind.LOOP)
    (key,) = spots(town)
    before = spots(town)[key][1]
    town.done(Close(case=1, reason="Looked at."))
    assert spots(town)[key][1] == before + 1


def test_what_becomes_of_a_city_changes_no_matter_that_was_settled(town: Town) -> None:
    town.city(1)
    matter(town, CaseKind.QUESTION, contact=mayor(1))
    town.done(Close(case=1, reason="Looked at."))
    before = spots(town)["case:1"]
    town.done(Move(names=("1",), to=Stage.PRE_SELECTION, reason=WHY), seed="act-2")
    assert spots(town)["case:1"] == before


def test_a_decision_is_one_message_in_the_thread_of_its_approval(town: Town) -> None:
    town.city(1)
    town.done(Decide(city="1", outcome=Outcome.DECLINED, reason=WHY))
    assert spots(town) == {"case:1": (None, 1), "decision:1": ("case:1", 1)}
    town.done(Approve(decision=1), by=SECOND, seed="act-2")
    under, approved = spots(town)["decision:1"]
    assert (under, approved > 1) == ("case:1", True)
    assert spots(town)["case:1"][1] > 1, "its thread says that it waits no longer"
    town.done(Recall(decision=1), by=FIRST, seed="act-3")
    under, recalled = spots(town)["decision:1"]
    assert (under, recalled > approved) == ("case:1", True)


def test_a_decision_that_is_held_is_shown_anew_once_its_city_changes(town: Town) -> None:
    town.city(1)
    town.done(Decide(city="1", outcome=Outcome.DECLINED, reason=WHY))
    town.done(Approve(decision=1), by=SECOND, seed="act-2")
    before = spots(town)["decision:1"][1]
    withdrawn = replace(town.file(1), state=State.WITHDRAWN)
    with town.store.transaction() as connection:
        turn = Turn(applications=(withdrawn,))
        posting.perform(town.office, connection, turn, town.now, seed="mail")
    assert spots(town)["decision:1"][1] > before


def test_each_delivery_of_a_decision_stirs_its_message(town: Town) -> None:
    town.city(1)
    town.done(Decide(city="1", outcome=Outcome.DECLINED, reason=WHY))
    town.done(Approve(decision=1), by=SECOND, seed="act-2")
    town.now += timedelta(hours=2)
    assert desk.settle(town.office, town.now)
    before = spots(town)["decision:1"][1]
    with town.store.transaction() as connection:
        letter = rooms.outbox.letter(connection, "act-1-1")
        assert letter
        board.carried(connection, letter, town.now)
    assert spots(town)["decision:1"][1] == before + 1
    assert ("declined", 1) in groups(town)


def test_a_letter_that_comes_back_stirs_the_act_it_came_from(town: Town) -> None:
    town.city(1)
    town.done(acts.Ask(city="1", ids=("B4",)), seed="act-x1")
    with town.store.transaction() as connection:
        rooms.board.put(connection, "act:x1", town.now)
        turn = Turn(failed=(("act-x1-1", "no such mailbox"),))
        posting.perform(town.office, connection, turn, town.now, seed="bounce")
    assert spots(town)["act:x1"] == (None, 2)


def test_where_no_chat_is_set_nothing_is_told(store: Store) -> None:
    town = Town(store)
    town.city(1)
    town.done(Decide(city="1", outcome=Outcome.DECLINED, reason=WHY))
    assert spots(town) == {}


def test_a_bounced_case_is_taken_up_again_with_its_letters(town: Town) -> None:
    town.city(1)
    town.done(acts.Ask(city="1", ids=("B4",)), seed="act-x1")
    with town.store.transaction() as connection:
        rooms.outbox.bounced(connection, "act-x1-1", "mailbox full")
        found = rooms.applications.load(connection, 1)
        assert found
        address = found.contacts[0].address
        rooms.applications.save(connection, [bounce(found, address)])
    matter(town, CaseKind.BOUNCED)
    with town.store.transaction() as connection:
        case = rooms.cases.load(connection, 1)
        assert case
        waiting = retrying.of_case(town.office, connection, case)
        assert isinstance(waiting, retrying.Found)
        retrying.take_up(town.office, connection, waiting, by=FIRST, now=town.now)
    with town.store.reading() as connection:
        letter = rooms.outbox.letter(connection, "act-x1-1")
        again = rooms.applications.load(connection, 1)
        assert rooms.cases.waiting(connection) == []
    contact = again.contact(address) if again else None
    assert letter
    assert letter.state is LetterState.QUEUED
    assert contact
    assert contact.standing is Standing.ACTIVE
    assert ("letter_retried", FIRST) in [(act, words.get("by")) for act, words in town.journal(1)]


def test_what_is_true_until_a_moment_is_shown_anew_then_and_sooner_where_it_is_stirred(
    town: Town,
) -> None:
    now, lease = town.now, timedelta(minutes=1)
    ends = (now + timedelta(minutes=2)).astimezone(timezone(timedelta(hours=8)))
    with town.store.transaction() as connection:
        rooms.board.put(connection, "act:d1", now)
        (post,) = rooms.leases.claim(connection, now, 9, lease)
        rooms.leases.shown(connection, post, "1.1", until=ends)
        assert rooms.leases.claim(connection, now + timedelta(seconds=119), 9, lease) == []
        rooms.board.stir(connection, ["act:d1"], now + timedelta(minutes=9))
        (post,) = rooms.leases.claim(connection, ends, 9, lease)
        rooms.leases.shown(connection, post, None, until=ends + timedelta(minutes=2))
        rooms.board.stir(connection, ["act:d1"], ends + timedelta(seconds=1))
        (post,) = rooms.leases.claim(connection, ends + timedelta(seconds=1), 9, lease)
        rooms.leases.shown(connection, post, None)
        assert rooms.leases.claim(connection, ends + timedelta(days=1), 9, lease) == []


def test_a_spot_that_was_asked_for_patience_keeps_its_time_when_it_is_stirred(town: Town) -> None:
    now, lease = town.now, timedelta(minutes=1)
    with town.store.transaction() as connection:
        rooms.board.put(connection, "act:d1", now)
        (post,) = rooms.leases.claim(connection, now, 9, lease)
        rooms.leases.later(connection, post, now + timedelta(minutes=5), "patience", since=None)
        rooms.board.stir(connection, ["act:d1"], now)
        assert rooms.leases.claim(connection, now + timedelta(minutes=4), 9, lease) == []
        assert rooms.leases.claim(connection, now + timedelta(minutes=5), 9, lease)


@pytest.mark.parametrize(("references", "thread"), [(True, "case:1"), (False, "case:2")])
def test_a_reply_lands_in_the_thread_of_the_answer_it_replies_to(
    town: Town, *, references: bool, thread: str
) -> None:
    placed = town.city(1)
    matter(town, CaseKind.QUESTION, contact=mayor(1))
    town.done(Reply(case=1, text="Yes, the deputy may."))
    matter(town, CaseKind.STRANGER)
    with town.store.transaction() as connection:
        (answer,) = rooms.outbox.begun(connection, "act-1-", 5)
        mail = Message(
            id="m9",
            channel="mail",
            sender=Address(address=mayor(1)),
            received_at=town.now,
            references=(answer.message_id,) if references else (),
        )
        board.hear(connection, mail, Turn(applications=(placed,)), town.now)
    assert spots(town)["mail:m9"][0] == thread


@pytest.mark.parametrize(
    ("words", "is_shown"),
    [
        ("STATUS", False), ("HELP", False), ("SUBMIT", False), ("YES", False),
        ("STATUS\n\nWe will send the plan on Monday.", True), ("B1b: yes", True), ("", True),
    ],
)  # fmt: skip
def test_words_to_the_desk_alone_are_not_shown_to_organizers(
    town: Town, words: str, *, is_shown: bool
) -> None:
    placed = town.city(1)
    matter(town, CaseKind.QUESTION, contact=mayor(1))
    mail = Message(
        id="m9",
        channel="mail",
        sender=Address(address=mayor(1)),
        received_at=town.now,
        passages=(Passage(text=words),),
    )
    with town.store.transaction() as connection:
        board.hear(connection, mail, Turn(applications=(placed,)), town.now)
    assert ("mail:m9" in spots(town)) is is_shown


@pytest.mark.parametrize(
    ("known", "words", "is_shown"),
    [
        ("de", "Ja", False), ("fr", "Oui", False), ("en", "Ja", True), ("de", "STATUS", False),
        ("fr", "STATUS", False), ("tr", "YES", False), ("ja", "SUBMIT", False),
        ("en", "はい", False), ("de", "Wir schicken den Plan am Montag.", True),
    ],
)  # fmt: skip
def test_a_word_too_short_to_tell_its_language_is_read_in_that_of_its_writer(
    town: Town, known: str, words: str, *, is_shown: bool
) -> None:
    placed = town.city(1)
    matter(town, CaseKind.QUESTION, contact=mayor(1))
    (writer,) = placed.contacts
    placed = replace(placed, contacts=(replace(writer, language=known),))
    mail = Message(
        id="m9",
        channel="mail",
        sender=Address(address=mayor(1)),
        received_at=town.now,
        passages=(Passage(text=words),),
    )
    with town.store.transaction() as connection:
        board.hear(connection, mail, Turn(applications=(placed,)), town.now)
    assert ("mail:m9" in spots(town)) is is_shown
