"""The panel's rules as people meet them: how many it needs, who must be on it, what is undecided.

Invariant: what is said of its size holds for any panel; the desk itself plays one of that size.
"""

from collections.abc import Iterator
from itertools import combinations

from intake.answers.geography import countries
from intake.calls.identity import COUNTRY
from intake.calls.model import Call, text_in
from intake.calls.panel import Grade, Origin, PanelRules
from intake.panel.rosterfile import MOST
from intake.rehearsing.points import Point

CITIES = 12
"""As many as a call is rehearsed with."""
SPARE = 1
"""Panelists of a made-up panel who have a conflict with a city."""


def needed(call: Call, cities: int) -> int:
    """The least panel for so many cities: every category and origin, and one conflict a city."""
    rules = call.panel
    size = max(len(rules.categories), len(rules.origins), rules.panelists + SPARE)
    if rules.own_country_conflicts and home(call) in origins(call):
        size = max(size, len(rules.origins), rules.panelists + SPARE + 1)
    if rules.most_each:
        size = max(size, -(-cities * rules.panelists // rules.most_each) + SPARE)
    return size


def origins(call: Call) -> list[str]:
    """A country for each origin of the rule; of a region one that is not the cities' own."""
    return [_country(one, home(call)) for one in call.panel.origins]


def home(call: Call) -> str | None:
    """The country from which the made-up cities apply."""
    question = next((one for one in call.questions if one.id == COUNTRY), None)
    return countries.find(text_in(question.example, "en")) if question else None


def verdict(rules: PanelRules, *, is_met: bool) -> str:
    """The best verdict that counts as met, or the worst of the scale, in English."""
    passing = [one for one in rules.scale if one.id in rules.passing]
    grade = passing[0] if is_met else rules.scale[-1]
    return text_in(grade.name, "en")


# --- to be mended -------------------------------------------------------------------------------


def impossible(call: Call, cities: int) -> Iterator[Point]:
    """Rules under which nobody can sit, nothing can be judged, or everything is met."""
    rules = call.panel
    if not rules.categories:
        yield Point(
            key="panel.categories",
            text="no category is named, so that no roster can be read; name at least one, or "
            "leave the line out for those of the rule",
        )
    if set(rules.passing) == set(rules.grades):
        yield Point(
            key="panel.passing",
            text="every verdict of the scale counts as met, so that no panel can find a standard "
            "not met; leave at least one out",
        )
    size = needed(call, cities)
    if size > MOST:
        yield Point(
            key="panel.most_each" if rules.most_each else "panel.panelists",
            text=f"{cities} cities judged by {rules.panelists} each need a panel of {size}, and a "
            f"roster holds {MOST} at most; let fewer judge a city, or each of them more cities",
        )
    yield from _alike(rules)


def _alike(rules: PanelRules) -> Iterator[Point]:
    """Two verdicts that a ballot cannot tell apart."""
    for (place, one), (_, other) in combinations(enumerate(rules.scale), 2):
        shared = next((words for words in _words(one) if words in _words(other)), None)
        if shared:
            yield Point(
                key=f"panel.scale.{place}",
                text=f'"{shared}" means {one.id} as well as {other.id}, so that no ballot with '
                "it can be read; give each verdict words of its own",
            )


def _words(grade: Grade) -> list[str]:
    """What it is called, in English first."""
    said = [*grade.name.values(), *(one for several in grade.aliases.values() for one in several)]
    return [" ".join(one.casefold().split()) for one in said]


# --- to note ------------------------------------------------------------------------------------


def notable(call: Call, cities: int) -> Iterator[Point]:
    """What organizers need people for, and where a panel may leave something to them."""
    rules = call.panel
    size = needed(call, cities)
    covered = f"{len(rules.categories)} categories and {len(rules.origins)} origins"
    least = f", {rules.most_each} cities each at most" if rules.most_each else ""
    yield Point(
        key="panel",
        text=f"a panel for {cities} cities needs {size} people at least: {rules.panelists} judge "
        f"each city{least}, one may have a conflict, and the rule names {covered}",
    )
    if rules.panelists % 2 == 0 or len(rules.scale) > 2:
        yield from _ties(rules)
    if rules.quorum and rules.quorum == 1 < rules.panelists:
        yield Point(
            key="panel.quorum",
            text=f"one ballot of {rules.panelists} settles a city once ballots are closed",
        )


def _ties(rules: PanelRules) -> Iterator[Point]:
    if rules.ties == "organizers":
        yield Point(
            key="panel.ties",
            text="where most ballots are equally divided organizers settle it: "
            "`citydesk tally CITY --settle`; until then no list can be made",
        )
    if rules.ties == "chair":
        yield Point(
            key="panel.ties",
            text="the chair's ballot ends a tie; the roster must mark one as chair, who judges "
            "only the cities they are assigned to",
        )


def _country(origin: Origin, home: str | None) -> str:
    return next((one for one in origin.includes if one != home), origin.id)
