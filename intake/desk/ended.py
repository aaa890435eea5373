"""The matters of stages that have ended: how many applications wait in one is counted when asked.

Invariant: what a case says of a stage is of the moment at which it was opened; nobody reads that,
but what holds now. It costs no more however many wait: they are counted up to a bound.
"""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import replace

from intake import moments, stages, store
from intake.applications import State
from intake.calls.model import Call, Stage
from intake.cases import Case, CaseKind
from intake.desk.acts import cities
from intake.desk.office import Office, frozen
from intake.errors import CallFileError
from intake.store import Connection

log = logging.getLogger(__name__)

NAMED = 20
"""Cities that a matter about a whole stage names at most."""
MOST = 100
"""Such matters that are looked at: one a stage and version of the call."""


def as_now(office: Office, connection: Connection, cases: Sequence[Case]) -> list[Case]:
    """These cases with what holds now; without those of stages in which nothing waits any more."""
    now = ((one, waits_now(office, connection, one)) for one in cases)
    return [one if text is None else replace(one, text=text) for one, text in now if text != ""]


def over(office: Office, connection: Connection) -> list[int]:
    """Numbers of the matters that nobody has to settle: nothing waits in their stage any more."""
    about = store.cases.page(connection, [CaseKind.STAGE_CLOSED], MOST, 0)
    about = [one for one in about if one.kind is CaseKind.STAGE_CLOSED]
    left = {one.number for one in as_now(office, connection, about)}
    return [one.number for one in about if one.number and one.number not in left]


def waits_now(office: Office, connection: Connection, case: Case) -> str | None:
    """What the matter of a stage that ended says now; "" where no application waits in it any
    more, None where the matter is of no such stage.
    """
    if case.kind is not CaseKind.STAGE_CLOSED:
        return None
    for call in calls(office, connection):
        for stage in stages.ORDER:
            if store.notes.recall(connection, key(call, stage)) == str(case.number):
                return told(connection, call, stage)
    return None


def calls(office: Office, connection: Connection) -> Iterator[Call]:
    """Every version of the call; one that cannot be loaded any more is logged once."""
    for version in store.calls.versions(connection):
        try:
            yield frozen(office, connection, version)
        except CallFileError as fault:
            if version not in office.run.unloadable:
                log.error("call %s cannot be loaded: %s", version, fault)
            office.run.unloadable.add(version)


def key(call: Call, stage: Stage) -> str:
    """Under which note the case of an ended stage is remembered."""
    return f"ended-{stage}-{call.version}"


def told(connection: Connection, call: Call, stage: Stage) -> str:
    """The applications that wait in a stage that has ended; "" where there are none."""
    version, waits = call.version, [State.REGISTERED]
    count = store.applications.count_in_stage(connection, stage, waits, call=version)
    if not count:
        return ""
    named = store.applications.cities_in_stage(connection, stage, waits, call=version, limit=NAMED)
    closed = store.applications.count_in_stage(connection, stage, [State.CLOSED], call=version)
    wait = f"{_counted(count)} application{'s wait' if count != 1 else ' waits'} in it"
    more = f" and {count - len(named)} more" if count > len(named) else ""
    ended_at = moments.told(call.stages[stage].closes_at)
    were = "were" if closed != 1 else "was"
    left = f" {_counted(closed)} {were} closed incomplete." if closed else ""
    listed = cities.listed(named) + more
    return f"{_name(stage)} ended on {ended_at}: {wait}: {listed}.{left} {_next_step(stage)}"


def _counted(count: int) -> str:
    return f"{count}{' or more' if count >= store.applications.MOST_COUNTED else ''}"


def _name(stage: Stage) -> str:
    return stage.value.replace("_", "-" if stage is Stage.PRE_SELECTION else " ").capitalize()


def _next_step(stage: Stage) -> str:
    """The verb that shows what would happen; nothing moves by itself."""
    to = stages.following(stage)
    if to is None:
        return "`citydesk decide` gives each its decision."
    which = "" if stage is Stage.REGISTRATION else "--eligible "
    verb = f"citydesk move --stage {stage} {which}--to {to} --dry-run"
    return f"`{verb}` shows what would happen."
