"""What a person's Home costs as the store grows, and how large it is."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from statistics import mean

from bot.clock import now
from bot.slack import blocks
from bot.slack.people import Person
from bot.slack.shown import Looking, home
from intake.desk import Office
from intake.store.chats.board import Spot
from tests.benchmarks import stages
from tests.benchmarks.stages import Hall
from tests.benchmarks.weighing import Cost

TURNS, AT_ONCE = 40, 10
"""How often a desk is weighed, and Homes each time: a server tells its CPU in hundredths of a
second, in each of which it serves five.
"""

ANNA = Person(
    id="U0ANNA", team="T0DESK", name="Anna", zone="Europe/Warsaw", locale="en-GB",
    is_member=True, is_organizer=True, is_approver=True,
)  # fmt: skip


SPOT = Spot(
    key=f"home:{ANNA.id}", place="", under=None, application=None, ts=None, wanted=1, shown=0,
    attempts=0, first_at=None, due_at=now(), error=None, attending=(),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Size:
    """A Home as Slack gets it."""

    blocks: int
    bytes: int


@contextmanager
def prepared(applications: int, server: str | None) -> Iterator[Hall]:
    """A desk with so many applications in its past, 1,000 moving and 50 matters that wait."""
    with stages.prepared(applications, 1_000, server) as hall:
        yield hall


def sized(hall: Hall) -> Size:
    """A Home of this desk."""
    view = blocks.home(_shown(hall.office))
    return Size(blocks=len(view["blocks"]), bytes=len(json.dumps(view).encode()))


def measured(halls: Sequence[Hall]) -> list[Cost]:
    """The mean of what a Home of each desk costs; they take many short turns, since a shared
    machine's processors are twice as fast in one moment as in the next.
    """
    for hall in halls:
        _several(hall)
    turns = [[_weighed(hall) for hall in halls] for _ in range(TURNS)]
    return [_mean(costs) for costs in zip(*turns, strict=True)]


def _weighed(hall: Hall) -> Cost:
    return hall.scale.weigh("Home", partial(_several, hall), count=AT_ONCE, rounds=1)


def _several(hall: Hall) -> None:
    for _ in range(AT_ONCE):
        _shown(hall.office)


def _mean(costs: Sequence[Cost]) -> Cost:
    return replace(
        costs[0], time=mean(one.time for one in costs), cpu=mean(one.cpu for one in costs)
    )


def _shown(office: Office) -> list[blocks.Block]:
    with office.store.reading() as connection:
        looking = Looking(office=office, connection=connection, now=now(), person=ANNA)
        shown = home.show(looking, SPOT)
    assert shown
    return list(shown.blocks)
