"""Our letter quoted with its link by every program: only what was typed above it is an answer."""

from collections.abc import Callable
from dataclasses import replace
from email.message import EmailMessage

import pytest
from sqlalchemy import inspect, text

from intake.consultation import State, Total
from intake.conversation.public.public_letters import opened
from intake.notices import Letter
from intake.store import Store
from replies import page
from tests.intake.desk.consultations.test_listening import PUBLIC, VOTER, Square
from tests.intake.desk.desks import KEYS
from tests.mailbag import programs
from tests.mailbag.programs import Program, Words

ONE = (Total(city=1, counted=1), Total(city=2))
NONE = (Total(city=1), Total(city=2))
PAGE = "https://pages.example/"
SAFE = "https://eur01.safelinks.protection.outlook.com/?url="


def _bare(words: Words) -> tuple[str, str, str]:
    """Copied below the answer, by nothing to be told from it."""
    return "plain", words.plain, ""


def _link_alone(words: Words) -> tuple[str, str, str]:
    return "plain", next(one for one in words.plain.split("\n") if "pages.example" in one), ""


PROGRAMS = (
    *programs.MARKED, *programs.UNMARKED, *programs.QUOTED_HTML, *programs.BARE_HTML, _bare,
    _link_alone,
)  # fmt: skip

LINKS: dict[str, Callable[[str], str]] = {
    "plain": lambda link: link,
    "twice": lambda link: f"{link}<{link}>",
    "apart": lambda link: f"{link} <{link}>",
    "angled": lambda link: f"<{link}>",
    "safe": lambda link: f"{SAFE}{link.replace(':', '%3A').replace('/', '%2F')}&data=05",
    "broken": lambda link: f"{link[: len(PAGE)]}\n{link[len(PAGE) :]}",
    "halved": lambda link: f"{link[:-9]}\n{link[-9:]}",
    "bald": lambda link: link.removeprefix("https://"),
}
"""How a program writes our link into a quote of plain text."""


@pytest.fixture
def square(store: Store) -> Square:
    found = Square(store)
    found.office = replace(found.office, verify_at=f"{PAGE}verify/")
    return found


def link_in(letter: Letter) -> str:
    return next(one for one in letter.markdown.split() if one.startswith(PAGE))


def reply(
    square: Square, to: Letter, said: str, program: Program, spelled: str = "plain"
) -> list[Letter]:
    """What a program sends that quotes the letter as it arrived; the letters that it brought."""
    arrived = opened(KEYS, to)
    link = link_in(arrived)
    html = page.html(arrived.markdown, language="en", subject=to.subject)
    body = html[html.index("<body") : html.index("</body>")].replace("<body", "<div") + "</div>"
    words = Words(
        tongue=programs.TONGUES["en"], subject=to.subject, said=said, html=body,
        plain=arrived.markdown.replace(link, LINKS[spelled](link)),
    )  # fmt: skip
    kind, quote, end = program(words)
    square.count += 1
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = VOTER, PUBLIC, f"Re: {to.subject}"
    mail["Message-ID"] = f"<reply{square.count}@writer.example>"
    mail["In-Reply-To"] = mail["References"] = f"<{arrived.message_id}>"
    typed = f"<div>{said}</div><br>" if kind == "html" else f"{said}\n\n"
    mail.set_content(f"{typed}{quote}{end}\n", subtype=kind)
    before = {one.id for one in square.letters()}
    square.deliver(mail, VOTER)
    square.serve()
    return [one for one in square.letters() if one.id not in before]


def everywhere(square: Square) -> str:
    """All that the store holds but the raw mails, which never change."""
    with square.store.reading() as connection:
        names = set(inspect(connection).get_table_names()) - {"inbox"}
        rows = [connection.execute(text(f'SELECT * FROM "{name}"')).all() for name in names]  # noqa: S608
    return str(rows)


SPELLED = [
    (one, "plain") for one in PROGRAMS
] + [(one, each) for one in (programs.gmail, programs.outlook, _bare, _link_alone)
     for each in LINKS if each != "plain"]  # fmt: skip
EVERY = pytest.mark.parametrize(
    ("program", "spelled"), SPELLED, ids=[f"{one.__name__}-{each}" for one, each in SPELLED]
)


@EVERY
def test_thanks_above_a_quoted_link_change_nothing(
    square: Square, program: Program, spelled: str
) -> None:
    asked = square.said("Vote for Gdynia")
    assert [one.notice for one in reply(square, asked, "Who is this?", program, spelled)] == [
        "unclear"
    ]
    assert [one.state for one in square.voices()] == [State.UNCONFIRMED]
    (stands,) = reply(square, asked, "Yes", program, spelled)
    assert (stands.notice, square.totals()) == ("confirmed", ONE)
    (told,) = reply(square, stands, "Thank you very much!", program, spelled)
    assert (told.notice, square.totals()) == ("unclear", ONE)
    (back,) = reply(square, stands, "WITHDRAW", program, spelled)
    assert (back.notice, square.totals()) == ("taken_back", NONE)
    reply(square, stands, "Please delete all my data.", program, spelled)
    held = everywhere(square)
    for letter in (asked, stands):
        arrived = opened(KEYS, letter)
        assert link_in(arrived).rpartition("/")[2] not in held
        assert arrived.message_id not in held


def test_a_yes_to_the_letter_that_asks_again_confirms(square: Square) -> None:
    asked = square.said("Vote for Gdynia")
    (again,) = square.write(VOTER, "Who is this?", to=asked)
    assert again.notice == "unclear"
    (stands,) = square.write(VOTER, "Yes please", to=again)
    assert stands.notice == "confirmed"
    assert square.totals()[0] == Total(city=1, counted=1)


def test_the_letter_that_asks_again_binds_no_other_mailbox(square: Square) -> None:
    asked = square.said("Vote for Gdynia")
    (again,) = square.write("other@elsewhere.example", "Who is this?", to=asked)
    square.write("other@elsewhere.example", "Yes please", to=again)
    assert square.totals()[0] == Total(city=1)
