"""What is due at Home: ends of stages, of more time that was granted, of holds; and reminders."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime, time, timedelta

from bot.slack.blocks import Block, cut_marked, divider, escape, header, section
from bot.slack.shown.eyes import MOST_NAME, Eye, city_of
from intake import store
from intake.applications import State
from intake.calls.model import Stage
from intake.decisions import Decision, DecisionState, counted
from intake.desk.office import frozen
from replies.sentences import STAGES

MOST_DUE = 8
MOST_COUNTED = 1_000
"""Applications among which reminders are counted."""
WEEK = timedelta(days=7)


def show(eye: Eye) -> list[Block]:
    """Ends of stages, of more time that was granted and of holds, and reminders that go out by
    themselves: today, then this week.
    """
    today = datetime.combine(
        eye.now.astimezone(eye.local.zone) + timedelta(days=1), time(), tzinfo=eye.local.zone
    )
    coming = sorted([*_ends(eye), *_reminders(eye), *_granted(eye), *_holds(eye)])
    parts = [
        ("Today", [one for one in coming if one[0] < today]),
        ("This week", [one for one in coming if one[0] >= today]),
    ]
    lines = [line for name, some in parts for line in _days(eye, name, some)]
    return [divider(), header("Due"), section("\n".join(lines))]


def _days(eye: Eye, name: str, coming: Sequence[tuple[datetime, str]]) -> list[str]:
    if not coming:
        return [f"*{name}:* nothing."]
    told = [f"• {eye.local.moment(at)}: {what}" for at, what in coming[:MOST_DUE]]
    rest = ["• and more"] if len(coming) > len(told) else []
    return [f"*{name}*", *told, *rest]


def _ends(eye: Eye) -> list[tuple[datetime, str]]:
    """Stages that end, with how many cities are in them, under each version of the call."""
    waiting: Counter[tuple[datetime, Stage]] = Counter()
    for (stage, _, version), count in eye.standing.items():
        call = frozen(eye.looking.office, eye.connection, version)
        waiting[call.stages[stage].closes_at, stage] += count
    return [
        (at, f"{STAGES[stage]} ends; {eye.local.number(count)} {_words(count)} in it")
        for (at, stage), count in waiting.items()
        if eye.now <= at < eye.now + WEEK
    ]


def _words(count: int) -> str:
    return "city is" if count == 1 else "cities are"


def _reminders(eye: Eye) -> list[tuple[datetime, str]]:
    """Reminders by their moments, with how many cities they go to; a closing is none of them."""
    coming: Counter[tuple[datetime, bool]] = Counter()
    found = store.applications.brought_by(eye.connection, eye.now + WEEK, MOST_COUNTED + 1)
    for one in found:
        call = frozen(eye.looking.office, eye.connection, one.call)
        closes_at = call.stages[one.stage].closes_at
        if one.at < max(closes_at, one.until or closes_at):
            coming[max(one.at, eye.now), one.state is State.OPEN] += one.count
    is_all = sum(one.count for one in found) <= MOST_COUNTED
    return [
        (at, _reminding(eye, count, is_open=is_open, is_all=is_all))
        for (at, is_open), count in coming.items()
    ]


def _reminding(eye: Eye, count: int, *, is_open: bool, is_all: bool) -> str:
    """An open application always lacks something, at the least that it is submitted."""
    cities = f"{eye.local.number(count)} {'city' if count == 1 else 'cities'}"
    cities = cities if is_all else f"at least {cities}"
    if is_open:
        return f"a reminder goes to {cities} by itself"
    return f"a reminder goes by itself to those of {cities} that still lack something"


def _granted(eye: Eye) -> list[tuple[datetime, str]]:
    until = eye.now + WEEK
    several = store.applications.ending(eye.connection, eye.now, until, 2 * MOST_DUE)
    return [
        (one.until, f"more time ends for {cut_marked(escape(one.city or 'a city'), MOST_NAME)}")
        for one in several
    ]


def _holds(eye: Eye) -> list[tuple[datetime, str]]:
    held = [
        one
        for one in store.decisions.pending(eye.connection, 2 * MOST_DUE)
        if one.state is DecisionState.HELD and one.due_at
    ]
    cities = store.applications.cities(eye.connection, [one.application for one in held])
    return [
        (one.due_at, _taking_effect(eye, one, cities))
        for one in held
        if one.due_at and one.due_at < eye.now + WEEK
    ]


def _taking_effect(eye: Eye, decision: Decision, cities: Mapping[int, str]) -> str:
    """A decision with its city; a final list, by its first one, with how many it decides."""
    if decision.final_list is None:
        city = city_of(decision.application, cities)
        return f"decision {decision.number} takes effect: {city}"
    decided = store.decisions.of_list(eye.connection, decision.final_list)
    several = "1 city" if len(decided) == 1 else f"{eye.local.number(len(decided))} cities"
    outcomes = counted([one.outcome for one in decided], eye.local.number)
    return f"final list {decision.final_list} takes effect: {several} ({outcomes})"
