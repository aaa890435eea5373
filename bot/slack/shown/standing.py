"""Where all cities are: how many in each stage and state, and how many were decided.

Invariant: it costs the same whatever the store holds.
"""

from collections import Counter
from collections.abc import Callable, Mapping

from bot.slack.shown.local import Local
from intake import store
from intake.applications import ENDED, State
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
    told, ended = local.number, _ended(connection)
    stages = [_stage(told, *one) for one in counted.items()]
    return [*stages, _decided(ended, told), *_undecided(ended, told)]


def _stage(told: Told, stage: Stage, states: Counter[State]) -> str:
    parts = [f"{told(count)} {state.value}" for state, count in sorted(states.items())]
    of = f" ({', '.join(parts)})" if len(parts) > 1 or State.OPEN in states else ""
    return f"{STAGES[stage]}: *{told(states.total())}*{of}"


def _ended(connection: Connection) -> Counter[State]:
    counted: Counter[State] = Counter()
    for (_, state, _), count in store.stage_counts.load(connection, ENDED).items():
        counted[state] += count
    return counted


def _decided(ended: Counter[State], told: Told) -> str:
    """How many cities have the title by now, and how many do not."""
    titled, declined = told(ended[State.TITLED]), told(ended[State.DECLINED])
    return f"Decided: *{titled}* titled, *{declined}* not chosen"


def _undecided(ended: Counter[State], told: Told) -> list[str]:
    """How many applications ended undecided, so that no city is missing in the sum."""
    parts = [f"*{told(ended[one])}* {words}" for one, words in UNDECIDED.items() if ended[one]]
    return [f"Ended before that: {', '.join(parts)}"] if parts else []
