"""Letters that did not arrive: which letter it was, to whom, and what helps.

Invariant: what a remote server or a person wrote is escaped and cut.
"""

from collections.abc import Mapping

from bot.slack.blocks import cut, escape
from bot.slack.wording import reader
from intake import store
from intake.cases import Case, CaseKind
from intake.notices import Letter, LetterState
from intake.store import Connection

MOST_NAME, MOST_LETTER, MOST_ERROR = 60, 120, 120
HELPS = (
    "A wrong address is changed by the city itself: reach its people another way, and ask them to "
    "write to the desk from an address that works. “Try again” sends a letter once more as it is."
)

AT_HOME = (
    "A wrong address is changed by the city itself: reach its people another way, and ask them to "
    "write to the desk from an address that works. “Try again”, beside its matter above or in the "
    "organizers' channel, sends a letter once more as it is."
)


def lines(connection: Connection, limit: int) -> list[str]:
    """The last letters that did not arrive, newest first, and what helps."""
    last = store.outbox.letters(connection, state=LetterState.FAILED, limit=limit)
    numbers = [one.application for one in last if one.application]
    cities = store.applications.cities(connection, numbers)
    told = [_line(one, cities) for one in reversed(last)]
    return [*told, HELPS] if told else []


def help_with(connection: Connection, case: Case) -> str:
    """What helps with a matter that waits for a letter that came back; "" for another one."""
    if case.kind is not CaseKind.BOUNCED or case.application is None or case.closed_at:
        return ""
    failed = LetterState.FAILED
    lost = store.outbox.letters(connection, application=case.application, state=failed, limit=1)
    return f" {HELPS}" if lost else ""


def _line(letter: Letter, cities: Mapping[int, str]) -> str:
    city = cities.get(letter.application or 0)
    whose = f"*{escape(cut(city, MOST_NAME))}*, " if city else ""
    to, named = escape(cut(reader(letter.to), MOST_NAME)), escape(cut(letter.named, MOST_LETTER))
    return f"{whose}{named} to {to}: {escape(cut(letter.error or '', MOST_ERROR))}"
