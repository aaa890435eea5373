"""What more time settles of a city's matters: those that asked for it, and for nothing else.

Invariant: nothing is guessed. A matter is about time where the desk read it so when it came; what
it could not tell waits on, and whoever gives the time is told of both.
"""

from dataclasses import dataclass

from intake import store
from intake.cases import ASKED, Case, CaseKind
from intake.conversation.spelling import squeeze
from intake.journal import Link
from intake.store import Connection


@dataclass(frozen=True, kw_only=True)
class Matters:
    """What waits of a city: settled by more time, or left as it is."""

    settled: tuple[Case, ...]
    left: tuple[Case, ...]

    @property
    def told(self) -> tuple[str, ...]:
        """What becomes of each, for who gives the time."""
        settled = (
            f"Case {one.number} asks for more time and is settled by this: “{squeeze(one.text)}”"
            for one in self.settled
        )
        left = (
            f"Case {one.number} waits on, since it may ask for something else: "
            f"“{squeeze(one.text)}” `citydesk reply {one.number}` answers it."
            for one in self.left
        )
        return (*settled, *left)


def of(connection: Connection, application: int) -> Matters:
    """What waits of this city, by what more time does to it."""
    waiting = store.cases.waiting_on(connection, application, ASKED)
    chain = store.journal.chain(connection, application) if waiting else []
    settled = tuple(one for one in waiting if _only_asks_for_time(one, chain))
    return Matters(settled=settled, left=tuple(one for one in waiting if one not in settled))


def _only_asks_for_time(case: Case, chain: list[Link]) -> bool:
    """Whether the one mail of that moment wished for more time, and no question was read in it."""
    acts = [one.act for one in chain if one.at == case.at]
    is_wish = "more_time_asked" in acts and "asked_back" not in acts
    return case.kind is CaseKind.QUESTION and is_wish and acts.count("received") == 1
