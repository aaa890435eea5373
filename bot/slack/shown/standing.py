"""Where all cities are: how many in each stage and state, and how many were decided.

Invariant: it costs the same whatever the store holds.
"""

from collections import Counter
from collections.abc import Callable, Mapping

from bot.slack.shown.local import Local
from intake import stages, store
from intake.applications import State
from intake.calls.model import Stage
from intake.store import Connection
from replies.sentences import STAGES

Standing = Mapping[tuple[Stage, State, str], int]
"""How many living applications stand where, under each version of the call."""
Told = Callable[[int], str]


def lines(connection: Connection, standing: Standing, local: Local) -> list[str]:
    """A line for each stage, and one for what was decided."""
    counted: dict[Stage, Counter[State]] = {stage: Counter() for stage in Stage}
    for (stage, state, _), count in standing.items():
        counted[stage][state] += count
    told = _telling(local)
    return [*(_stage(told, *one) for one in counted.items()), _decided(connection, told)]


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
    counted: Counter[State] = Counter()
    several = store.applications.count_by_stage(connection, stages.DECIDED)
    for (_, state, _), count in several.items():
        counted[state] += count
    titled, declined = told(counted[State.TITLED]), told(counted[State.DECLINED])
    return f"Decided: *{titled}* titled, *{declined}* not chosen"
