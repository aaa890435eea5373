"""What stands in the form for an answer beside its field: the question, what was said before.

Invariant: nothing here changes anything; each part is a few blocks of what the store holds.
"""

from collections.abc import Sequence

from bot.slack.blocks import Block, boxes, context, escape, option, question, quoted, section
from bot.slack.room import Room
from bot.slack.shown import endings, files
from bot.slack.shown.local import Local
from bot.slack.wording import noted, without_commands
from intake import store
from intake.cases import Case, is_panelists
from intake.conversation.organizer import organizer
from intake.store import Connection

TO_ALL = "to_all"


def asked(room: Room, connection: Connection, case: Case) -> list[Block]:
    """Who asked what; of a panelist what the desk tells of their mail."""
    if is_panelists(case):
        panelist = store.panel.by_address(connection, case.contact or "")
        who = escape(panelist.address.shown) if panelist else "A panelist"
        told = noted(without_commands(case.text), 1_500)
        return [context(f"{who}, case {case.number}"), section(told)]
    file = files.load(room.office, connection, case.application)
    who = file.city if file else "A city"
    return [context(f"{who}, case {case.number}"), section(quoted(case.text, 1_500))]


def before(connection: Connection, case: Case) -> list[Block]:
    """How the case was settled: what is written now comes after that."""
    by = endings.answered_by(connection, case) or "Somebody"
    how = f"*{by} answered:*\n{quoted(case.answer, 1_000)}" if case.answer else f"*{by} closed it.*"
    told = "What you write now is one more letter to the city. It is no correction."
    return [section(how), context(told)]


def stands(connection: Connection, case: Case, text: str) -> list[Block]:
    """The answer that is corrected, where the form does not begin with it."""
    if not case.answer or case.answer.strip() == text.strip():
        return []
    by = endings.answered_by(connection, case) or "Somebody"
    return [section(f"*The answer that you correct, by {by}:*\n{quoted(case.answer, 1_000)}")]


def is_reached(connection: Connection, case: Case) -> bool:
    """Whether anybody on the file still gets letters."""
    application = store.applications.load(connection, case.application)
    return application is None or organizer.reader_of(case, application) is not None


def stays(left_out: Sequence[str]) -> list[Block]:
    """What of the message stays here."""
    if not left_out:
        return []
    told = "; ".join(escape(one) for one in left_out)
    return [section(f"*Not in the letter, which carries words alone:* {told}.")]


def also(case: Case, reader: Local) -> list[Block]:
    """Where all were told the answer, its correction is offered to them too."""
    if case.shared_at is None:
        return []
    told = option(f"All who were told the first answer on {reader.day(case.shared_at)}", "all")
    hint = "In the same words, without who asked. You see each letter before it goes."
    element = boxes("text", [told], ticked=[told])
    return [question("Who else gets the correction?", element, TO_ALL, hint=hint, optional=True)]
