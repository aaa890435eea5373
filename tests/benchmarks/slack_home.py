"""What a person's Home costs as the store grows, and how large it is."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from bot.clock import now
from bot.slack import blocks
from bot.slack.people import Person
from bot.slack.shown import Looking, home
from intake.desk import Office
from intake.store.chats.board import Spot
from tests.benchmarks import stages
from tests.benchmarks.stages import Hall
from tests.benchmarks.weighing import Cost

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


def measured(hall: Hall) -> tuple[Cost, Size]:
    view = blocks.home(_shown(hall.office))
    size = Size(blocks=len(view["blocks"]), bytes=len(json.dumps(view).encode()))
    return hall.scale.weigh("Home", partial(_shown, hall.office), times=5), size


def _shown(office: Office) -> list[blocks.Block]:
    with office.store.reading() as connection:
        looking = Looking(office=office, connection=connection, now=now(), person=ANNA)
        shown = home.show(looking, SPOT)
    assert shown
    return list(shown.blocks)
