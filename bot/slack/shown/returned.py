"""Letters that did not arrive: which letter it was, to whom, and what helps.

Invariant: what a remote server or a person wrote is escaped and cut.
"""

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence

from bot.slack.blocks import Block, button, confirm, cut, date, escape
from bot.slack.wording import mailbox
from intake import store
from intake.cases import Case, CaseKind
from intake.desk import retrying
from intake.notices import Letter, LetterState
from intake.store import Connection

MOST_NAME, MOST_LETTER, MOST_ERROR = 60, 120, 120
MOST_READERS, MOST_READER = 3, 60
"""Readers named before a button sends several letters."""
ADDRESS = (
    "What to do: if the address is wrong, reach its people another way, and ask them to write to "
    "the desk from an address that works."
)
HELPS = (
    f"{ADDRESS} If only the mailbox was full or a server was down, “Try again” sends the same "
    "letter once more."
)
OUT_OF_CHAT = (
    "What to do: reach its people another way, and ask them to write to the desk by mail, or for "
    "another contact. Where only Slack was in trouble, or the person is back in it, “Try again” "
    "sends the same letter once more."
)
OF_NO_CITY = (
    "What to do: the letter belongs to no city. Reach this person another way, and press “Close”."
)
OUTLIVED = (
    "The letter is not sent again: what it says holds no more, or was said anew since. “Close” "
    "takes this off the queue."
)
AT_HOME = (
    f"{ADDRESS} If only the mailbox was full or a server was down, “Try again”, beside its matter "
    "above or in the organizers' channel, sends the same letter once more."
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
    if case.kind is not CaseKind.BOUNCED or case.closed_at:
        return ""
    if case.application is None:
        return OF_NO_CITY
    if retrying.letters_of(connection, case):
        return OUT_OF_CHAT if case.is_out_of_chat else HELPS
    return OUTLIVED if retrying.has_late(connection, case) else ""


def again(connection: Connection, case: Case) -> list[Block]:
    """The button that sends the letter of this matter once more; of several it asks before."""
    letters = retrying.letters_of(connection, case)
    if not letters:
        return []
    is_sure = retrying.is_sure(case, letters)
    asks = None if is_sure else confirm("Try again?", _told(letters), "Send", "Not now")
    return [button("Try again", "retry", f"{case.number}:{seen(letters)}", asks=asks)]


def seen(letters: Sequence[Letter]) -> str:
    """What tells whether other letters wait by now than those that a button was made for."""
    return hashlib.sha256(" ".join(one.id for one in letters).encode()).hexdigest()[:12]


def _told(letters: Sequence[Letter]) -> str:
    """How many letters go out again, and to whom, in plain text."""
    readers = Counter(cut(mailbox(one.to), MOST_READER) for one in letters)
    told = [f"{count} to {who}" for who, count in readers.most_common(MOST_READERS)]
    rest = len(letters) - sum(count for _, count in readers.most_common(MOST_READERS))
    more = [f"{rest} to others"] if rest else []
    what = "1 letter goes" if len(letters) == 1 else f"{len(letters)} letters go"
    return f"{what} out once more: {', '.join([*told, *more])}."


def _line(letter: Letter, cities: Mapping[int, str]) -> str:
    city = cities.get(letter.application or 0)
    whose = f"*{escape(cut(city, MOST_NAME))}*, " if city else ""
    to, why = escape(cut(mailbox(letter.to), MOST_NAME)), cut(letter.error or "", MOST_ERROR)
    subject = escape(cut(letter.subject, MOST_LETTER))
    named = f"{letter.called} (“{subject}”, {date(letter.created_at)})"
    return f"{whose}{named} to {to}. Why it did not arrive: {escape(why)}"
