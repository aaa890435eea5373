"""What a person wrote, where it stands without their name: by the mail that it was read from.

Invariant: what a figure or a choice is stays; of what was neither stays that there was something.
"""

import re
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, or_, select, update

from intake.answers import folding
from intake.store import erasing_called, erasing_whose, journal
from intake.store.erasing import GONE
from intake.store.tables.schema import answers, cases, mails

_APOSTROPHES = re.compile("['’]")
_HANGUL = r"\uac00-\ud7af"
_SURNAMES = re.compile(rf"[\u3400-\u4dbf\u4e00-\u9fff{_HANGUL}]")
"""Of names without blanks those of which the first sign may stand for the whole."""


def moments_of(connection: Connection, number: int, messages: Collection[str]) -> set[datetime]:
    """When these mails, and no others of the application, were heard."""
    rows = select(mails.c.id, mails.c.done_at).where(mails.c.application == number)
    found = connection.execute(rows).all()
    others = {row.done_at for row in found if row.id not in messages}
    return {row.done_at for row in found if row.id in messages} - others


def unread(connection: Connection, keys: Collection[str], messages: Collection[str]) -> None:
    """Empty what was listed in their answers and could not be read."""
    mine = or_(answers.c.by.in_(keys), answers.c.message.in_(messages))
    for row in connection.execute(select(answers).where(mine)).all():
        if told := row.value.get("unread"):
            place = (answers.c.application == row.application, answers.c.place == row.place)
            value = row.value | {"unread": [GONE for _ in told]}
            connection.execute(update(answers).where(*place).values(value=value))


def greeted(
    connection: Connection, keys: Collection[str], messages: Collection[str], question: str
) -> set[tuple[int, int]]:
    """The entries that answer a matter of theirs and call them by a part of their name, as "Dear
    Ms Nowak", by application and sequence; to be taken before the matters are emptied.

    `question` is the one that asks for the writer's name.
    """
    mine = or_(cases.c.contact.in_(keys), cases.c.message.in_(messages))
    rows = connection.execute(select(cases.c.application, cases.c.number).where(mine)).all()
    raised = {(row.application, row.number) for row in rows if row.application is not None}
    called = erasing_called.all_forms(erasing_whose.names_of(connection, keys, question))
    return {
        (number, sequence)
        for number in {one for one, _ in raised}
        for sequence, said in journal.words(connection, number).items()
        if (number, said.get("case")) in raised and calls(str(said.get("text") or ""), called)
    }


def calls(text: str, names: Collection[str]) -> bool:
    """Whether a text calls them by a part of a name: a word in a capital, however the name has it,
    or the first sign of one that is written without blanks."""
    parted = {one for one in names if not folding.is_unspaced(one)}
    parts = {word for name in parted for word in _words(name if _is_cased(name) else name.title())}
    return not parts.isdisjoint(_words(text)) or any(
        re.search(rf"(?<![{_HANGUL}]){re.escape(one[0] if _SURNAMES.match(one) else one)}", text)
        for one in names
        if one not in parted
    )


def _is_cased(name: str) -> bool:
    return name != name.lower()


def _words(text: str) -> set[str]:
    """The words of a text that begin with a capital, or with a letter that has none, folded."""
    lines = _APOSTROPHES.sub(" ", text).splitlines()
    return {
        word.folded
        for line in lines
        for word in folding.words(folding.clean(line))
        if len(word.raw) > 1 and not word.raw[0].isdigit() and word.raw[0] == word.raw[0].title()
    }


def has_shared(connection: Connection, keys: Collection[str], messages: Collection[str]) -> bool:
    """Whether all were told the answer to something that they asked."""
    mine = or_(cases.c.contact.in_(keys), cases.c.message.in_(messages))
    rows = select(cases.c.number).where(mine, cases.c.shared_at.is_not(None))
    return connection.execute(rows).first() is not None
