"""Who looks at their Home, and what several parts of it need."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from bot.slack.blocks import cut_marked, escape
from bot.slack.shown import Looking
from bot.slack.shown.local import Local
from intake import store
from intake.applications import State
from intake.calls.model import Stage
from intake.store import Connection

MOST_NAME = 60


@dataclass(frozen=True, kw_only=True)
class Eye:
    """Who looks, and where their pages are."""

    looking: Looking
    person: str
    local: Local
    page: int

    @property
    def connection(self) -> Connection:
        return self.looking.connection

    @property
    def is_organizer(self) -> bool:
        """Whether they may do more than look, and approve where they are an approver."""
        return self.looking.person is not None and self.looking.person.is_organizer

    @cached_property
    def standing(self) -> Mapping[tuple[Stage, State, str], int]:
        """How many living applications stand where."""
        return store.stage_counts.load(self.connection)

    @property
    def now(self) -> datetime:
        return self.looking.now


def city_of(number: int | None, cities: Mapping[int, str]) -> str:
    """A city by its application, cut and escaped."""
    if number is None:
        return "The desk"
    name = cities.get(number)
    return cut_marked(escape(name), MOST_NAME) if name else f"Application {number}"
