"""The panel as organizers see it: who sits on it, what is covered, and what waits for whom.

Invariant: of a ballot only whether it is begun or finished is said; nothing of a verdict or a
reason stands here, before the tally or after it.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from bot.slack.blocks import Block, context, cut, cut_marked, date, escape, section
from bot.slack.shown import Looking, files
from bot.slack.shown.local import Local
from bot.slack.shown.pages import Page
from intake.answers.geography import countries
from intake.calls.model import Call
from intake.desk.acts import cities
from intake.desk.panels import bench
from intake.desk.panels.bench import Bench
from intake.panel import ballots, coverage
from intake.panel.ballots import Ballot
from intake.panel.coverage import Covered
from intake.panel.roster import Panelist, Seat

EACH = 15
"""Panelists on a page."""
NAMED, MOST_NAME = 5, 60
"""Cities, or what is not covered, named before "and 3 more", and characters of a name."""
MOST_LINE = 700
NOBODY = (
    "Nobody is on the panel. A roster is taken with `citydesk panel import`, where the desk runs."
)
SEATS = {
    Seat.LISTED: "not invited yet",
    Seat.INVITED: "invited",
    Seat.ACCEPTED: "sits on the panel",
    Seat.DECLINED: "declined",
    Seat.DROPPED: "sits no more",
}
COUNTED = SEATS | {Seat.ACCEPTED: "sitting", Seat.DROPPED: "dropped"}
LONGER = "; on a city that was given more time there, until that ends"
MORE = (
    "Conflicts stand in `citydesk panel show`, on the command line, where people are invited, "
    "dropped and assigned as well."
)


def page(looking: Looking, reader: Local, words: str, number: int) -> Page:
    """One page of the roster, the first below how the panel stands as a whole."""
    whole = bench.of(looking.office, looking.connection)
    shown = whole.panelists[number * EACH : (number + 1) * EACH]
    blocks: list[Block] = [
        *([section("\n".join(_head(whole, reader)))] if not number else []),
        *(section(cut_marked(_person(whole, one, reader), MOST_LINE)) for one in shown),
        *([context(MORE)] if shown else []),
    ]
    return Page(blocks=blocks, is_last=(number + 1) * EACH >= len(whole.panelists))


# --- the whole of it ------------------------------------------------------------------------------


def _head(whole: Bench, reader: Local) -> Iterator[str]:
    if not whole.panelists:
        yield NOBODY
        return
    seats = Counter(one.seat for one in whole.panelists)
    told = ", ".join(f"{reader.number(seats[one])} {COUNTED[one]}" for one in Seat if seats[one])
    yield f"*The panel:* {told}"
    yield f"*Coverage:* {_coverage(whole)}"
    yield f"*Cities in the selection:* {_cities(whole, reader)}"
    yield f"*Ballots count until* {date(ballots.closes_at(whole.call))}{LONGER}"


def _coverage(whole: Bench) -> str:
    """What the rule names and nobody sits for; it blocks nothing."""
    report = coverage.report(whole.panelists, whole.call.panel)
    if not report.missing:
        return "everything that the rule names"
    names = [_covered(whole.call, one) for one in report.missing]
    missing = f"{len(report.missing)} of {len(report.rows)} missing, which blocks nothing"
    return f"{missing}: {_listed(names)}"


def _covered(call: Call, row: Covered) -> str:
    return escape(coverage.names_of(call.panel)[row.id]) + (" (awaited)" if row.awaited else "")


def _cities(whole: Bench, reader: Local) -> str:
    """How many there are, which are counted, and which have too few panelists."""
    waiting = whole.open_ones
    total, counted = len(whole.applications), len(whole.applications) - len(waiting)
    if not total:
        return "none"
    told = f"{reader.number(total)}, {reader.number(counted)} of them counted"
    wanted = whole.call.panel.panelists
    few = [one for one in waiting if len(whole.judging(one.number)) < wanted]
    lacking = _listed([files.city(one) for one in few])
    return f"{told}; fewer than {wanted} panelists: {lacking}" if few else told


# --- one of it ------------------------------------------------------------------------------------


def _person(whole: Bench, one: Panelist, reader: Local) -> str:
    chair = " · chair" if one.is_chair else ""
    known = coverage.names_of(whole.call.panel)
    origin = known.get(one.origin) or countries.name(one.origin)
    body = (escape(cut(it, MOST_NAME)) for it in (known.get(one.category, one.category), origin))
    stands = f"{' · '.join((SEATS[one.seat], *body))}{chair}"
    return "\n".join([f"*{escape(cut(one.told, 200))}* · {stands}", *_waits(whole, one, reader)])


def _waits(whole: Bench, one: Panelist, reader: Local) -> Iterator[str]:
    """What is waited for, and of whom."""
    if one.seat is Seat.INVITED:
        yield f"Waits: a word on the invitation{f', since {date(one.since)}' if one.since else ''}"
    if not one.sits:
        return
    mine = [each for each in whole.assigned if each.panelist == one.key]
    if not mine:
        yield "Judges no city that is in the selection"
        return
    cast = {each.application: each for each in whole.ballots if each.panelist == one.key}
    still = [each for each in mine if _is_awaited(whole, one, each.application)]
    finished = [each for each in still if ballots.is_whole(cast.get(each.application), whole.call)]
    yield _judges(len(mine), len(still), len(finished), reader)
    awaited = [each for each in still if each not in finished and each.packet_at]
    if awaited:
        yield f"Waits: {_ballots(whole, [each.application for each in awaited], cast)}"
    unsent = [each.application for each in still if not each.packet_at]
    if unsent:
        yield f"No packet yet: {_listed([_city(whole, number) for number in unsent])}"


def _judges(all_of_them: int, open_ones: int, finished: int, reader: Local) -> str:
    """How many cities, and how far they are with those that are not counted."""
    judges = f"Judges {reader.number(all_of_them)}"
    if not open_ones:
        return judges
    return (
        f"{judges}; of {reader.number(open_ones)} not counted yet, {reader.number(finished)} "
        f"{'ballot is' if finished == 1 else 'ballots are'} finished"
    )


def _is_awaited(whole: Bench, one: Panelist, number: int) -> bool:
    """Not of a city that is counted, nor behind a conflict that came up later: none counts."""
    application = whole.by_number.get(number)
    if application is None or number in whole.tallied:
        return False
    return not whole.conflicts(one, application)


def _ballots(whole: Bench, numbers: Sequence[int], cast: dict[int, Ballot]) -> str:
    """On which cities a ballot is waited for, and on which one is begun."""
    told = [f"{_city(whole, number)}{' (begun)' if number in cast else ''}" for number in numbers]
    return f"a ballot on {_listed(told)}"


def _city(whole: Bench, number: int) -> str:
    return cut_marked(files.city(whole.by_number[number]), MOST_NAME)


def _listed(names: Sequence[str]) -> str:
    """The first few of these, which are escaped; the name of a city may hold a comma."""
    more = len(names) - NAMED
    return cities.listed(names[:NAMED]) + (f" and {more} more" if more > 0 else "")
