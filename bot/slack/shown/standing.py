"""Where all cities are: how many in each stage and state, and how many were decided.

Invariant: it costs the same whatever the store holds.
"""

from collections import Counter
from collections.abc import Callable, Collection, Mapping

from bot.slack.shown.local import Local
from intake import stages, store
from intake.applications import State
from intake.calls.model import Stage
from intake.store import Connection
from replies.sentences import STAGES

Standing = Mapping[tuple[Stage, State, str], int]
"""How many living applications stand where, under each version of the call."""
Told = Callable[[int], str]
UNDECIDED = {State.CLOSED: "closed, not submitted in time", State.WITHDRAWN: "withdrawn"}
"""States in which an application ended without a decision."""


def lines(connection: Connection, standing: Standing, local: Local) -> list[str]:
    """A line for each stage, one for what was decided, and one for what ended otherwise."""
    counted: dict[Stage, Counter[State]] = {stage: Counter() for stage in Stage}
    for (stage, state, _), count in standing.items():
        counted[stage][state] += count
    told = _telling(local)
    ended = [_decided(connection, told), *_ended(connection, told)]
    return [*(_stage(told, *one) for one in counted.items()), *ended]


def _telling(local: Local) -> Told:
    """So many, or at least so many: nobody needs to know thousands to the last one at a glance."""

    def told(count: int) -> str:
        more = " or more" if count >= store.applications.MOST_COUNTED else ""
        return local.number(count) + more

    return told


def _stage(told: Told, stage: Stage, states: Counter[State]) -> str:
    parts = [f"{told(count)} {state.value}" for state, count in sorted(states.items())]
    of = f" ({', '.join(parts)})" if len(parts) > 1 or State.OPEN in states else ""
    return f"{STAGES[stage]}: *{told(states.total())}*{of}"


def _decided(connection: Connection, told: Told) -> str:
    """How many cities have the title by now, and how many do not."""
    counted = _counted(connection, stages.DECIDED)
    titled, declined = told(counted[State.TITLED]), told(counted[State.DECLINED])
    return f"Decided: *{titled}* titled, *{declined}* not chosen"


def _ended(connection: Connection, told: Told) -> list[str]:
    """How many applications ended undecided, so that no city is missing in the sum."""
    counted = _counted(connection, UNDECIDED)
    if not counted.total():
        return []
    parts = [f"*{told(counted[one])}* {words}" for one, words in UNDECIDED.items() if counted[one]]
    return [f"Ended before that: {', '.join(parts)}"]


def _counted(connection: Connection, states: Collection[State]) -> Counter[State]:
    counted: Counter[State] = Counter()
    for (_, state, _), count in store.applications.count_by_stage(connection, states).items():
        counted[state] += count
    return counted
