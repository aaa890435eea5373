"""What more time settles of a city's matters: those that asked for it, and for nothing else.

Invariant: nothing is guessed. A matter is about time where the desk read it so when it came, and
nothing else stands in it; any other waits on, and whoever gives the time is told of both.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from intake import store
from intake.applications import Application
from intake.cases import ASKED, Case, CaseKind
from intake.conversation.city import lone_wish
from intake.conversation.spelling import squeeze
from intake.conversation.turns import EXCERPT
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
            f"“{squeeze(one.text)}”"
            for one in self.left
        )
        return (*settled, *left)


def of(connection: Connection, application: Application) -> Matters:
    """What waits of this city, by what more time does to it."""
    number = application.number
    waiting = store.cases.waiting_on(connection, number, ASKED)
    chain = store.journal.chain(connection, number) if waiting else []
    told = store.journal.words(connection, number) if waiting else {}
    spoken = {one.address.key: one.language for one in application.contacts}
    settled = tuple(
        one
        for one in waiting
        if _only_asks_for_time(one, chain, told, spoken.get(one.contact or "", "en"))
    )
    return Matters(settled=settled, left=tuple(one for one in waiting if one not in settled))


def _only_asks_for_time(
    case: Case, chain: list[Link], told: Mapping[int, Mapping[str, Any]], language: str
) -> bool:
    """Whether the one mail of that moment says nothing but a wish for more time."""
    links = [one for one in chain if one.at == case.at]
    acts = [one.act for one in links]
    wishes = [told.get(one.sequence, {}) for one in links if one.act == "more_time_asked"]
    if case.kind is not CaseKind.QUESTION or acts.count("received") != 1 or len(wishes) != 1:
        return False
    is_whole = "asked_back" not in acts and len(case.text) < EXCERPT
    return is_whole and lone_wish.is_all(case.text, str(wishes[0].get("words", "")), language)
