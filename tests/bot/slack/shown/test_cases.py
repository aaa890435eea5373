"""Every kind of matter as the head of its thread: valid, complete as text, with fitting buttons."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.slack.fake import block_rules
from bot.slack.shown import Looking, Shown, cases, stood
from intake import store
from intake.cases import Case, CaseKind
from intake.desk.landing import IN_THREADS
from intake.journal import Entry
from intake.store import Store
from tests.intake.conversation.town import APPLIES
from tests.intake.desk.desks import Desk

MAYOR = "mayor@gdynia.example"
ONES = {
    CaseKind.QUESTION: ["reply", "ask", "extend", "close", "show_city"],
    CaseKind.UNUSABLE: ["reply", "ask", "extend", "close", "show_city"],
    CaseKind.AFTER_REGISTRATION: ["reply", "ask", "extend", "close", "show_city"],
    CaseKind.LATE: ["reply", "ask", "extend", "close", "show_city"],
    CaseKind.CANNOT_ATTEND: ["reply", "ask", "extend", "close", "show_city"],
    CaseKind.HOSTING_INTEREST: ["reply", "ask", "extend", "close", "show_city"],
    CaseKind.FOLLOW_UP: ["reply", "ask", "extend", "close", "show_city"],
    CaseKind.TAKEN_BACK: ["reply", "ask", "extend", "close", "show_city"],
    CaseKind.STRANGER: ["close", "show_city"],
    CaseKind.SAME_CITY: ["close", "show_city"],
    CaseKind.REROUTED: ["close", "show_city"],
    CaseKind.APPROVAL: ["decision", "show_city"],
    CaseKind.OVERTAKEN: ["ask", "close", "show_city"],
}


@pytest.fixture
def desk(sqlite_template: Path, tmp_path: Path) -> Iterator[Desk]:
    """A desk to which Gdynia has applied."""
    path = tmp_path / "citydesk.db"
    path.write_bytes(sqlite_template.read_bytes())
    opened = Store(f"sqlite:///{path}")
    desk = Desk(opened)
    desk.write(MAYOR, APPLIES)
    yield desk
    opened.close()


def shown(desk: Desk, **of_case: Any) -> Shown:
    """The matter as Slack would be shown it."""
    words: dict[str, Any] = {
        "kind": CaseKind.QUESTION, "text": "Is it free?", "at": desk.now, "application": 1,
        "contact": MAYOR,
    }  # fmt: skip
    closed = {name: of_case.pop(name) for name in ("answer", "closes") if name in of_case}
    with desk.store.transaction() as connection:
        case = store.cases.open(connection, Case(**words | of_case))
        assert case.number
        if closed:
            store.cases.close(connection, case.number, desk.now, answer=closed.get("answer"))
        store.board.put(connection, f"case:{case.number}", desk.now, application=1)
        store.board.attend(connection, f"case:{case.number}", "U1", "A <b> name", desk.now)
    with desk.store.reading() as connection:
        spot = store.board.load(connection, f"case:{case.number}")
        assert spot
        now = desk.now + timedelta(minutes=1)
        made = cases.show(Looking(office=desk.office, connection=connection, now=now), spot)
    assert made
    block_rules.check_message(list(made.blocks))
    return made


def buttons(made: Shown) -> list[str]:
    rows = [one for one in made.blocks if one["type"] == "actions"]
    return [one["action_id"] for row in rows for one in row["elements"]]


def test_every_kind_with_a_thread_is_in_the_table() -> None:
    assert set(ONES) == IN_THREADS


@pytest.mark.parametrize("kind", list(ONES))
def test_each_kind_has_the_buttons_that_make_sense(desk: Desk, kind: CaseKind) -> None:
    made = shown(desk, kind=kind)
    assert buttons(made) == ONES[kind]
    for part in ("Gdynia, Poland", "Case 1", "Is it free?", "Waits for you", "Missing: "):
        assert part in made.text


@pytest.mark.parametrize(
    ("closed", "says", "offers"),
    [
        (
            {"answer": "Yes."},
            "Answered",
            ["write_again", "share", "correct_case", "show_city"],
        ),
        (
            {"closes": True},
            "Closed without an answer",
            ["write_again", "show_city"],
        ),
    ],
)
def test_what_has_ended_says_how(
    desk: Desk, closed: dict[str, Any], says: str, offers: list[str]
) -> None:
    made = shown(desk, **closed)
    assert says in made.text
    assert "  " not in made.text
    assert buttons(made) == offers


@pytest.mark.parametrize("closed", [{"answer": "Yes."}, {"closes": True}])
def test_what_has_ended_names_the_stage_of_then(desk: Desk, closed: dict[str, Any]) -> None:
    where = "Case 1 · Gdynia, Poland · Application for registration at that time · "
    made = shown(desk, **closed)
    assert where in made.text
    assert where in "\n".join(block_rules.texts(list(made.blocks)))


def test_what_has_ended_before_a_move_keeps_its_stage_and_what_ends_after_it_has_the_new_one(
    desk: Desk,
) -> None:
    before = desk.now - timedelta(seconds=1)
    words = {"former": "registration", "stage": "selection", "by": "Anna", "reason": "x"}
    entry = Entry(application=1, act="moved", words=words)
    with desk.store.transaction() as connection:
        store.journal.append(connection, [entry], at=desk.now, salt=desk.office.salt)
        told = stood.told(connection, 1, before), stood.told(connection, 1, desk.now)
        assert told == ("Application for registration at that time", "Selection at that time")
        last = store.journal.chain(connection, 1)[-1]
        store.journal.erase_words(connection, 1, [last.sequence])
        assert stood.told(connection, 1, desk.now) == ""


def test_no_words_of_a_citys_act_in_slack(desk: Desk) -> None:
    evil = "<!channel> <@U123> <https://evil.example|free> & *bold*"
    made = shown(desk, text=evil)
    for text in (made.text, *block_rules.texts(list(made.blocks))):
        assert "<!channel>" not in text
        assert "<@U123>" not in text
        assert "<https://evil" not in text


def test_the_longest_question_fits(desk: Desk) -> None:
    assert "…" in shown(desk, text="&" * 20_000).text


def test_a_question_in_another_language_names_it(desk: Desk) -> None:
    assert "in Japanese" in shown(desk, text="参加費はいくらですか。").text


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("Czy możemy wysłać dokumenty po polsku i czy udział jest bezpłatny?", "Polish"),
        ("Чи можемо ми надіслати документи українською і чи участь безкоштовна?", "Ukrainian"),
        ("Ile to kosztuje?", ""),
        ("Ile kosztuje udział?", ""),
        ("How long does it take?", "English"),
        ("How much?", "English"),
        ("Est-ce que la participation est vraiment gratuite pour nous ?", "French"),
    ],
)
def test_the_language_of_a_question_is_named_and_few_words_are_in_none(
    desk: Desk, question: str, language: str
) -> None:
    desk.write(MAYOR, question, to=desk.to(MAYOR))
    with desk.store.reading() as connection:
        found = store.cases.newest_of(connection, 1, 1)[0]
    text = shown(desk, text=question, message=found.message).text
    assert (" · in " in text) is bool(language)
    assert not language or f" · in {language} ·" in text


def test_what_the_file_says_about_the_question_stands_beside_it(desk: Desk) -> None:
    desk.write(MAYOR, "S1: USD 12.4 billion", to=desk.to(MAYOR))
    made = shown(desk, text="S1: does the digital economy output include trade?")
    told = "\n".join(block_rules.texts(list(made.blocks)))
    assert "What the file says about it" in told
    assert "12.4 billion" in told
    assert "What the file says about it: " in made.text
    assert "12.4 billion" in made.text


def test_who_is_writing_stands_in_the_text_alone_too_while_it_waits(desk: Desk) -> None:
    says = "A &lt;b&gt; name has been writing an answer since "
    assert says in shown(desk).text
    assert "is writing" not in shown(desk, answer="Yes.", closes=True).text


def test_commands_of_the_terminal_are_not_shown(desk: Desk) -> None:
    text = "A letter was not sent. `citydesk ask 1 S1` asks for the rest."
    assert "citydesk ask" not in shown(desk, kind=CaseKind.OVERTAKEN, text=text).text


def test_a_case_that_is_not_there_shows_nothing(desk: Desk) -> None:
    with desk.store.transaction() as connection:
        store.board.put(connection, "case:77", desk.now)
    with desk.store.reading() as connection:
        spot = store.board.load(connection, "case:77")
        assert spot
        looking = Looking(office=desk.office, connection=connection, now=desk.now)
        assert cases.show(looking, spot) is None


def test_the_files_of_the_mail_that_opened_a_thread_are_named(desk: Desk) -> None:
    mail = desk.mail(
        MAYOR, "Is it free? The plan is attached.", to=desk.to(MAYOR), files=["plan.pdf"]
    )
    desk.deliver(mail, MAYOR)
    desk.serve()
    with desk.store.reading() as connection:
        found = store.cases.newest_of(connection, 1, 1)[0]
    made = shown(desk, message=found.message)
    assert "Files: plan.pdf." in made.text
    assert "Files: plan.pdf." in block_rules.texts(list(made.blocks))
    assert "Files" not in shown(desk).text
