"""What stands between the joints of a line, and what of it belongs together as one event.

Invariant: a year without words and a place without words go to the event they stand beside.
"""

import re
from dataclasses import dataclass, field
from typing import Protocol

from intake.answers.events import joining, nameless, places, proper, venues
from intake.answers.events.dating import Told
from intake.answers.events.naming import Cut
from intake.answers.lexicon import lexicon, split

Span = tuple[int, int]
_EDGES = " ,.;:–—-"
_MOST_WORDS = 5
_CITY = re.compile(r"\s*[^\s,]{1,6}[市町村区県都府](?:は|では|が|において)")
"""Who hosted, ahead of a year: "神戸市は"."""


class Line(Protocol):
    """The line that groups belong to, and the names cut out of it."""

    line: str
    language: str

    def cut(self, span: Span) -> Cut: ...

    def is_talk(self, span: Span) -> bool: ...


@dataclass(kw_only=True)
class Group:
    """What stands between two joints: texts and years in order."""

    start: int
    end: int
    texts: list[Span] = field(default_factory=list)
    years: list[Told] = field(default_factory=list)
    place: str | None = None
    again: list[int] = field(default_factory=list)
    """Years in which it was held once more: "Forum in 2019 and 2021"."""
    is_nameless: bool = False
    """A city and a year of their own, which may be of another event: "Forum 2024, Namur 2023"."""

    @property
    def has_year(self) -> bool:
        return bool(self.years)

    @property
    def is_ahead(self) -> bool:
        return bool(self.years) and bool(self.texts) and self.years[0].start < self.texts[0][0]


def settled(groups: list[Group], line: Line) -> list[Group]:
    """Groups that belong together as one: a year or a place without words, words without a year."""
    found: list[Group] = []
    waiting: list[Told] = []
    where: str | None = None
    for place, group in enumerate(groups):
        near = found[-1:] or groups[place + 1 : place + 2]
        if near and _is_nameless(group, near[0], line):
            group.is_nameless = True
            found.append(group)
            continue
        _bare(group, found[-1] if found else None, groups[place + 1 : place + 2], line)
        if not group.texts:
            behind = found[-1] if found else None
            if behind and _is_repeated(group, behind, line):
                group.years = []
            if behind and _takes(behind, group) and not waiting:
                behind.years += group.years
                behind.place = behind.place or group.place
                behind.end = group.end
            else:
                waiting = [*waiting, *group.years]
                where = group.place or where
            continue
        if any(one.is_counted for one in waiting):
            group.years = [*waiting, *group.years]
            waiting = []
        elif waiting and found and _is_again(groups[place - 1], group, found[-1], line):
            found[-1].again += [one.year for one in waiting if one.year]
            waiting = []
        elif waiting and (group.is_ahead or not any(one.year for one in group.years)):
            group.years = [*waiting, *group.years]
            waiting = []
        group.place, where = group.place or where, None
        _join(found, group, line)
    if waiting and found:
        found[-1].again += [one.year for one in waiting if one.year]
    return found


def _is_again(bare: Group, group: Group, behind: Group, line: Line) -> bool:
    """Whether a year without words was told of what stands before: "in 2015 and 2019, and the"."""
    if any(one.year for one in group.years):
        return not group.is_ahead
    if (
        behind.has_year
        and not behind.is_ahead
        and (group.has_year or _is_listed(bare, behind, line))
    ):
        return True  # "in 2015 and 2019, the fair every year"
    joint = line.line[bare.end : group.start].strip(" ,;")
    return bool(joint) or ";" in line.line[bare.end : group.start]


def _is_listed(bare: Group, behind: Group, line: Line) -> bool:
    """Whether "and" alone joins a year to the one before it, without a new "in"."""
    joint = line.line[behind.end : bare.start].strip(" ,;")
    return bool(joint) and line.line[bare.start : bare.end].lstrip()[:1].isdecimal()


def _is_repeated(bare: Group, behind: Group, line: Line) -> bool:
    """Whether a year in a column of its own is the one before it: "Expo 2016, 2016, Rome".

    Of two days in one year neither repeats the other.
    """
    both = [*behind.years[-1:], *bare.years]
    is_same = len(both) > 1 and len(years := {one.year for one in both}) == 1 and None not in years
    is_column = line.line[bare.start : bare.end].lstrip()[:1].isdecimal()
    is_column = is_column and not any(map(str.isalpha, line.line[behind.end : bare.start]))
    return is_same and is_column and not all(one.is_framed for one in both)


def _is_nameless(group: Group, near: Group, line: Line) -> bool:
    """Whether a comma parts a city and a year from the event beside it, of another year."""
    first, last = sorted((group, near), key=lambda one: one.start)
    joint = line.line[first.end : last.start].strip()
    years, told = ({one.year for one in each.years if one.year} for each in (group, near))
    if joint != "," or not (years and told) or years & told or len(group.texts) != 1:
        return False
    city = line.line[slice(*group.texts[0])]
    if nameless.is_repeated(city, line.line[near.start : near.end], line.language):
        return False  # "Documenta, Kassel 2017, Kassel 2022" was held once more
    return nameless.is_city(city, line.language)


def _takes(behind: Group, group: Group) -> bool:
    """Whether what has no name is told of the event before it: its year, else its place."""
    if group.years:
        return not behind.years
    return not behind.place


def _bare(group: Group, behind: Group | None, after: list[Group], line: Line) -> None:
    """Takes the words from a group that names no event: what leads in, and a place."""
    if group.years or group.place:
        is_joined = bool(after) and line.language not in ("zh", "ja", "ko")
        is_joined = is_joined and line.line[group.end : after[0].start].strip(" ,;") != ""
        group.texts = [
            one
            for one in group.texts
            if not line.is_talk(one) or (is_joined and not line.cut(one).is_empty)
        ]
    if behind is None or len(group.texts) != 1 or behind.place or group.place:
        _emptied(group, line)
        return
    said = line.line[slice(*group.texts[0])].strip(_EDGES)
    if _is_beside(said, behind, group, line) and (
        venues.is_where(said, line.language)
        or venues.is_hall(said, line.language)
        or _stands_alone(said, group, after, line)
    ):
        group.place, group.texts = said, []
    _emptied(group, line)


def _emptied(group: Group, line: Line) -> None:
    if group.years and line.language == "ja":
        group.texts = [one for one in group.texts if not _CITY.fullmatch(line.line[slice(*one)])]
    if all(_is_idle(span, group, line) for span in group.texts):
        group.texts = []


def _is_idle(span: Span, group: Group, line: Line) -> bool:
    """Whether words name no event; those before a place may only set it against another."""
    is_led = bool(group.place) and places.is_turned(line.line[slice(*span)], line.language)
    return is_led or line.cut(span).is_empty


def _is_beside(said: str, behind: Group, group: Group, line: Line) -> bool:
    """Whether only a comma parts it from a whole name, and from no second year."""
    joint = line.line[behind.end : group.start].strip()
    name = line.line[behind.start : behind.end]
    is_whole = proper.is_kind(name, line.language) or behind.has_year
    is_whole = is_whole or (_is_title(name, line) and venues.is_city(said, line.language))
    return joint == "," and is_whole and not (group.years and behind.has_year)


def _is_title(name: str, line: Line) -> bool:
    """Whether all its words have capitals and it is no place: "Andicom, Cartagena, 2023"."""
    is_place = venues.is_where(name, line.language) or venues.is_land(name, line.language)
    return not is_place and all(word[0].isupper() for word in name.split())


def _stands_alone(said: str, group: Group, after: list[Group], line: Line) -> bool:
    """Whether a capital stands between the signs ahead of a year, and names no event."""
    if group.years or proper.is_kind(said, line.language) or len(said.split()) > _MOST_WORDS:
        return False
    is_shown = not said[0].islower() and not any(sign.isdigit() for sign in said)
    return is_shown and any(one.years and not one.texts for one in after)


def _join(found: list[Group], group: Group, line: Line) -> None:
    """Adds a group, or makes it one with the one before it: "on Peace and Security (2022)"."""
    last = found[-1] if found else None
    if last is None or not last.texts:
        found.append(group)
        return
    ahead = line.cut(last.texts[-1])
    is_open = not (last.has_year or ahead.is_empty or ahead.has_verb)
    is_more = last.is_ahead and not group.has_year
    if not (is_open or is_more) or is_lead(last, line):
        found.append(group)
        return
    both = [line.cut(last.texts[-1]), line.cut(group.texts[0])]
    names = [line.line[one.start : one.end] for one in both]
    are_two = all(_is_own(one, line.language) for one in names)
    if group.is_ahead or are_two:
        if is_more:
            group.years = list(last.years)
        found.append(group)
        return
    _melt(last, group)


def _is_own(name: str, language: str) -> bool:
    """Whether a name is an event's by itself: it holds its kind, or is all initials ("IFA")."""
    return proper.is_kind(name, language) or venues.is_initials(name)


def _melt(last: Group, group: Group) -> None:
    """One name across a joint."""
    start = last.texts[-1][0]
    last.texts = [*last.texts[:-1], (start, group.texts[0][1]), *group.texts[1:]]
    last.years += group.years
    last.again += group.again
    last.end = group.end
    last.place = group.place or last.place


def is_lead(group: Group, line: Line) -> bool:
    """A group that only says of what is spoken: "As to the international events, …"."""
    if group.has_year:
        return False
    said = line.line[group.start : group.end]
    if "beside" in lexicon("events", line.language).at(split(said.strip()), 0)[1]:
        return True
    return joining.is_general(said, line.language) and not proper.is_kind(said, line.language)
