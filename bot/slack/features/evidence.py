"""The files that a city sent: `/citydesk evidence CITY`, and a button on its card; one taken out,
or filed under another question.

Invariant: the letters are looked at before a file counts no more, as on the command line.
"""

from typing import Any

from slack_bolt.async_app import AsyncApp

from bot.slack import cityform, modals
from bot.slack.blocks import Block, boxes, cut, lines, menu, option, question, quoted, section
from bot.slack.paging import Pages
from bot.slack.people import Person
from bot.slack.room import Room
from bot.slack.shown import evidence, files
from bot.slack.shown.files import File
from intake import applications, store
from intake.applications import Evidence
from intake.calls.model import text_in
from intake.cases import Case
from intake.desk.acts import FileUnder, TakeOut
from intake.errors import Refusal
from intake.store import Connection

Body = dict[str, Any]
ACTION, TITLE = "take_out", "Take a file out"
FILING, FILING_TITLE = "file_under", "File under another"
FILE, REASON, SETTLES, UNDER = "file", "reason", "settles", "question"
CLOSES = "Close it, too: it asks for nothing else"
MOST_LABEL, MOST_OPTIONS, MOST_SAID = 75, 100, 1_500
"""Characters of an option, options of a menu, and characters of what a city said."""
OF_CASE = ("no_such_case", "case_settled")
NO_FILE = Refusal(reason="no_such_file", text="This city has no file that counts.")
PAGES = Pages(name="files", title="Files of the city", make=evidence.page)


def register(app: AsyncApp, room: Room) -> None:
    """The buttons, those that turn the pages, and the form."""
    PAGES.register(app, room)
    cityform.register(app, room, ACTION, opening=open_form, act_of=act_of, field=_field)
    cityform.register(app, room, FILING, opening=open_filing, act_of=filing_of, field=UNDER)


def act_of(city: str, filled: dict[str, Any]) -> TakeOut:
    """Which file was chosen, why, and which matter is settled with it."""
    (case,) = filled.get(SETTLES) or (None,)
    return TakeOut(
        city=city, file=filled[FILE], reason=filled[REASON], case=int(case) if case else None
    )


def _field(refusal: Refusal) -> str:
    return SETTLES if refusal.reason in OF_CASE else FILE


async def open_form(room: Room, body: Body) -> None:
    """The form for the city whose number was pressed, with the files that count, newest first.

    What was pressed beside a matter names that, too.
    """
    city, _, matter = modals.clicked(body).partition(" ")

    def make(connection: Connection, person: Person) -> Block | Refusal:
        file = files.load(room.office, connection, int(city or 0))
        if file is None:
            return files.NO_CITY
        if not evidence.may_take_out(file):
            return NO_FILE
        case = store.cases.load(connection, int(matter)) if matter else None
        head = section(f"*{file.city}* · {files.standing(file)}")
        blocks = [head, *_fields(file), *(_settling(case) if case else [])]
        under = modals.thread_of(connection, body) if case else ""
        keeps = {"application": file.application.number, "under": under}
        return modals.form(TITLE, blocks, callback=ACTION, keeps=keeps)

    await modals.opening(room, body, TITLE, make, act="take_out")


def filing_of(city: str, filled: dict[str, Any]) -> FileUnder:
    """Which file was chosen, to which question it belongs, and why."""
    return FileUnder(city=city, file=filled[FILE], question=filled[UNDER], reason=filled[REASON])


async def open_filing(room: Room, body: Body) -> None:
    """The form for the city whose number was pressed, with its files and the call's questions."""
    await cityform.opening(room, body, FILING_TITLE, _filing, callback=FILING, act=FILING)


def _filing(connection: Connection, file: File) -> list[Block] | Refusal:
    if not evidence.may_take_out(file):
        return NO_FILE
    there = [
        option(cut(f"{one.id}: {text_in(one.label, 'en')}", MOST_LABEL), one.id)
        for one in file.call.questions
    ]
    return [
        question("File", menu("text", _files(file)), FILE),
        question("Question", menu("text", there), UNDER,
                 hint="It stands for this alone until the city sends it again. No letter goes."),
        question("Why?", lines("text"), REASON, hint="For the journal."),
    ]  # fmt: skip


def _files(file: File) -> list[Block]:
    """Those that count, newest first."""
    counting = applications.once(file.application.files)[::-1][:MOST_OPTIONS]
    return [_option(one) for one in counting]


def _fields(file: File) -> list[Block]:
    return [
        question("File", menu("text", _files(file)), FILE,
                 hint="It counts no more, and the panel does not get it. It is kept."),
        question("Why?", lines("text"), REASON, hint="Everybody on the file reads this."),
    ]  # fmt: skip


def _settling(case: Case) -> list[Block]:
    """The matter beside which it was pressed, and that it is settled with it, while it waits."""
    if case.closed_at:
        return []
    box = boxes("text", [option(CLOSES, str(case.number))])
    said = section(f"*Case {case.number}*\n{quoted(case.text, MOST_SAID)}")
    return [said, question("This case", box, SETTLES, optional=True)]


def _option(file: Evidence) -> Block:
    return option(cut(f"{file.name} ({file.digest[:8]})", MOST_LABEL), file.digest)
