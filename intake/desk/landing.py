"""In which thread of the organizers' board stands what comes of a city.

Invariant: what a city writes while something of it waits stands where that waits.
"""

from intake import store
from intake.cases import GATHERING, ONE_AT_A_TIME, TOLD, Case, CaseKind
from intake.messages import Message
from intake.store import Connection

LAST = 5
"""Matters of a city among which the one is that waits."""

IN_THREADS = frozenset({
    CaseKind.QUESTION, CaseKind.UNUSABLE, CaseKind.AFTER_REGISTRATION, CaseKind.LATE,
    CaseKind.STRANGER, CaseKind.SAME_CITY, CaseKind.APPROVAL, CaseKind.OVERTAKEN,
    CaseKind.CANNOT_ATTEND, CaseKind.HOSTING_INTEREST, CaseKind.REROUTED, *TOLD,
})  # fmt: skip
"""Kinds of matters that have a thread of their own; the others come together in one message."""

FOLLOWING = frozenset({CaseKind.REROUTED, *TOLD})
"""Kinds of matters that stand in the newest thread about their city, where it has one."""

WRITTEN = frozenset({CaseKind.QUESTION, CaseKind.UNUSABLE, *GATHERING})
"""Kinds of what a city writes; each stands where another one of them, or of `TOLD`, waits."""

BELOW = frozenset({*TOLD, CaseKind.UNUSABLE, *GATHERING})
"""Kinds in which a city asks nothing new: after an answer they stand below it."""

ANSWERED = "case_answered"
"""The act of the journal that tells of the letter with which a matter was answered."""


def case_key(number: int | None) -> str:
    return f"case:{number}"


def thread_at(connection: Connection, key: str) -> str | None:
    """The key of the message that begins the thread in which this one stands."""
    spot = store.board.load(connection, key)
    return (spot.under or spot.key) if spot else None


def of_matter(connection: Connection, case: Case) -> str | None:
    """The thread in which the matter stands; None where it begins one."""
    city = case.application
    if city is None:
        return None
    if case.kind in FOLLOWING:
        return _newest(connection, city)
    under = _where_it_waits(connection, case, city) if case.kind in WRITTEN else None
    return under or (_beside_taken(connection, case, city) if case.kind in GATHERING else None)


def gathers(connection: Connection, case: Case) -> Case | None:
    """The same person's matter of shortly before that waits, or that waits as little as this."""
    if case.kind not in GATHERING:
        return None
    since = case.at - GATHERING[case.kind]
    last = store.cases.last_of(connection, case, since)
    is_settled = last is not None and _was_taken(last) and case.closed_at is not None
    return last if last and (last.closed_at is None or is_settled) else None


def _was_taken(case: Case) -> bool:
    """Whether it was settled as it came: nobody has to do anything about it."""
    return case.closed_at == case.at


def _beside_taken(connection: Connection, case: Case, application: int) -> str | None:
    """The thread of what came shortly before and was taken; what needs somebody stands below it."""
    last = store.cases.newest_of(connection, application, 2)
    near = next((one for one in last if one.number != case.number and one.kind is case.kind), None)
    if near and near.at < case.at - GATHERING[case.kind]:
        return None
    return thread_at(connection, case_key(near.number)) if near and _was_taken(near) else None


def _where_it_waits(connection: Connection, case: Case, application: int) -> str | None:
    """The thread in which an earlier mail of the city waits for an answer."""
    waiting = store.cases.waiting_on(connection, application, [*WRITTEN, *TOLD])
    before = [one for one in waiting if one.message != case.message]
    return thread_at(connection, case_key(before[-1].number)) if before else None


def _newest(connection: Connection, application: int) -> str | None:
    """The key of the message that begins the newest thread about the city."""
    newest = store.board.newest(connection, application, "case")
    return (newest.under or newest.key) if newest else None


def replied_to(connection: Connection, message: Message, application: int) -> str | None:
    """The thread of the matter that one of our letters answered to which the message replies."""
    letters = store.answerable.by_message_id(connection, message.references)
    answers = {one.created_at for one in letters if one.application == application}
    if not answers:
        return None
    words = store.journal.words(connection, application)
    for link in reversed(list(store.journal.chain(connection, application))):
        if link.act == ANSWERED and link.at in answers and link.sequence in words:
            return thread_at(connection, case_key(int(words[link.sequence]["case"])))
    return None


def answered_last(connection: Connection, message: Message, application: int) -> str | None:
    """The thread of the matter that was answered last, if the city wrote of nothing else since."""
    words = store.journal.words(connection, application)
    links = store.journal.chain(connection, application)
    given = [one for one in links if one.act == ANSWERED and one.at < message.received_at]
    given = [one for one in given if one.sequence in words]  # the others' were erased
    newest = store.cases.newest_of(connection, application, LAST)
    before = [one for one in newest if one.message != message.id]
    if not given or (before and before[0].at > given[-1].at):
        return None
    return thread_at(connection, case_key(int(words[given[-1].sequence]["case"])))


def waiting(connection: Connection, application: int) -> str | None:
    """The thread of the only matter of the city that waits, else its newest."""
    last = store.cases.newest_of(connection, application, LAST)
    waiting = [one for one in last if not one.closed_at and one.kind in IN_THREADS]
    only = thread_at(connection, case_key(waiting[0].number)) if len(waiting) == 1 else None
    return only or _newest(connection, application)


def is_opened(connection: Connection, case: Case) -> bool:
    """Whether the matter has a message with its words, and was not left to one that waits."""
    if case.kind not in IN_THREADS:
        return False
    is_joining = case.kind in ONE_AT_A_TIME | GATHERING.keys()
    return not is_joining or opened(connection, case) is not None


def opened(connection: Connection, case: Case) -> Case | None:
    """The matter of a kind that may be left to one that is there, if it was not."""
    if case.kind in GATHERING:
        found = store.cases.last_of(connection, case, case.at - GATHERING[case.kind])
    else:
        found = store.cases.same_open(connection, case.kind, case.application)
    return found if found and found.message == case.message else None
