"""A line with several events parted into one an event, each with the year told of it.

Invariant: a year belongs to the words it stands beside, never across another year; what cannot
be cut into one clean name and its year is unread, and no two events are taken for one.
"""

import re
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from intake.answers.events import (
    brackets,
    closings,
    dating,
    grouping,
    joining,
    naming,
    places,
    proper,
)
from intake.answers.events.brackets import BRACKETS
from intake.answers.events.dating import Told
from intake.answers.events.grouping import Group
from intake.answers.events.venues import is_city
from intake.answers.events.words import flat
from intake.answers.folding import fold, is_unspaced
from intake.answers.geography import cities

YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_SHORTEST_NAME = 4
_LAST_CENTURY = 50
_SHORT = re.compile(r"\s['’]?(\d\d)$")
_POSTPONED = 2
"""Years by which an event may be later than its name says: "EURO 2020 in 2021"."""
_GLUED = re.compile(r"[a-z'’]", re.IGNORECASE)
"""What a number goes on with that is none of a year."""
_OLDEST = 2000
"""Until this year a number ahead may be what a name is about."""
_MOST = 100
"""Groups of a line that are looked into; of more nothing is read."""
Span = tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class Part:
    """One event by the place of its name in the line, or a stretch that cannot be read."""

    start: int
    end: int
    year: int | None = None
    place: str | None = None
    is_read: bool = True
    is_timed: bool = True
    """Whether a year, or "every year", is told of it."""


class Line:
    """A line, its years and its joints."""

    def __init__(
        self, line: str, language: str, today: date | None, before: int | None = None
    ) -> None:
        self.line, self.language = line, language
        self._cuts: dict[tuple[Span, bool, bool], naming.Cut] = {}
        self.flat = flat(line)
        if len(self.flat) != len(line):
            self.flat = line.lower() if len(line.lower()) == len(line) else line
        self.years, self.held = self._told(today, before)
        self.places = [one for one in self.years if one.place and one.year is None]

    @property
    def last_year(self) -> int | None:
        return next((one.year for one in reversed(self.years) if one.year), None)

    def parts(self) -> list[Part]:
        """The events from left to right."""
        groups = self._groups()
        if len(groups) > _MOST:
            return [Part(start=0, end=len(self.line), is_read=False)]
        groups = grouping.settled(self._split_again(groups), self)
        told = [one for one in groups if len(groups) == 1 or not grouping.is_lead(one, self)]
        parts = [part for group in told for part in self._each(group)]
        return [self._with_years(parts[0], told)] if len(parts) == 1 else parts

    def _each(self, group: Group) -> list[Part]:
        """The event of a group, once for every year that is told of it."""
        part = self._part(group)
        if part is None:
            return []
        again = group.again if part.is_read and part.year else ()
        return [part, *(replace(part, year=year) for year in dict.fromkeys(again))]

    def _with_years(self, part: Part, groups: list[Group]) -> Part:
        """An only event keeps several years before its name, and a number that is part of it."""
        ahead = [
            one.start
            for group in groups
            for one in group.years
            if one.end <= part.start
            and not self.line[one.end : part.start].strip()
            and (one.is_kept or (not (one.is_framed or one.place) and self._is_in_name(one, part)))
        ]
        return replace(part, start=ahead[0]) if part.is_read and ahead else part

    def _told(self, today: date | None, before: int | None) -> tuple[list[Told], list[Span]]:
        """Years outside and inside of brackets, and the brackets that belong to a name."""
        found = dating.find(self.flat, self.language, today, before)
        kept: list[Told] = []
        held = [one.span() for one in closings.QUOTED.finditer(self.line)]
        outside = [one for one in found if not _is_inside(one.start, held)]
        for bracket in BRACKETS.finditer(self.line):
            inside = [one for one in outside if _is_inside(one.start, [bracket.span()])]
            outside = [one for one in outside if one not in inside]
            told = brackets.read(bracket, inside, self.language)
            if told is None:
                held.append(bracket.span())
            else:
                kept.append(told)
        kept += self._where([*outside, *kept], held)
        return sorted([*outside, *kept], key=lambda one: one.start), held

    def _where(self, years: list[Told], held: list[Span]) -> list[Told]:
        """The places told outside of brackets."""
        taken = [*((one.start, one.end) for one in years), *held]
        return [
            Told(start=one.start, end=one.end, year=None, place=one.name, is_aside=True)
            for one in places.find(self.line, self.flat, self.language, taken)
        ]

    def _groups(self) -> list[Group]:
        """Between the joints outside of brackets and quotes."""
        spans = [(one.start, one.end) for one in self.years]
        whole = [one.span() for one in BRACKETS.finditer(self.line)]
        joints = [
            one.span()
            for one in joining.joints(self.language).finditer(self.flat)
            if not _is_inside(one.start(), [*spans, *self.held, *whole])
        ]
        joints = [self._unglued(one) for one in joints if self._parts_here(one)]
        ends = [0, *(place for joint in joints for place in joint), len(self.line)]
        pairs = zip(ends[::2], ends[1::2], strict=True)
        return [self._group(start, end) for start, end in pairs if start < end]

    def _unglued(self, joint: Span) -> Span:
        """The joint without a letter that is no "and" but a city's first: "وهران"."""
        start, end = joint
        word = re.match(r"\w+", self.line[end - 1 :]) if self.language == "ar" else None
        known = [bool(cities.named(fold(one))) for one in (word[0], word[0][1:])] if word else []
        is_city = known == [True, False]
        return (start, end - 1) if is_city else joint

    def _parts_here(self, joint: Span) -> bool:
        """A joint of a script without blanks parts only beside a year; a comma always may."""
        if self.flat[: joint[0]].endswith("-"):
            return False  # "Polizei- und Feuerwehrturnier"
        said = self.flat[joint[0] : joint[1]].strip()
        if said.startswith((",", "·", ";", "/")) or not is_unspaced(said or " "):
            return True
        return self._is_between_names(joint) or any(
            one.end == joint[0] or one.start == joint[1] for one in self.years
        )

    def _is_between_names(self, joint: Span) -> bool:
        """Whether a word for an event ends right before it, and another name follows."""
        ahead, behind = self.flat[: joint[0]], self.flat[joint[1] :]
        rest = re.split(r"[,;(]", behind, maxsplit=1)[0]
        is_ended = any(proper.is_kind(ahead[-size:], self.language) for size in (2, 3, 4))
        return is_ended and len(rest) > _SHORTEST_NAME and proper.is_kind(rest, self.language)

    def _group(self, start: int, end: int) -> Group:
        group = Group(start=start, end=end)
        place = start
        for told in self.years:
            if not start <= told.start < end:
                continue
            if self._has_words(place, told.start):
                group.texts.append((place, told.start))
            group.place = group.place or told.place or None
            group.again += told.more
            if not told.is_aside:
                group.years.append(told)
            place = told.end
        if self._has_words(place, end):
            group.texts.append((place, end))
        return group

    def _has_words(self, start: int, end: int) -> bool:
        return any(sign.isalnum() for sign in self.line[start:end])

    def _split_again(self, groups: list[Group]) -> list[Group]:
        """Groups with several years that stand each ahead of its words, or each behind them."""
        found: list[Group] = []
        for group in groups:
            firm = [one for one in group.years if one.is_framed]
            if len(firm) < 2 or len(group.texts) < len(firm):
                found.append(group)
                continue
            is_ahead = group.is_ahead
            cuts = [one.start for one in firm[1:]] if is_ahead else [one.end for one in firm[:-1]]
            ends = [group.start, *cuts, group.end]
            found += [self._group(*one) for one in pairwise(ends)]
        return found

    def cut(self, span: Span, *, is_marked: bool = False, is_first: bool = True) -> naming.Cut:
        asked = (span, is_marked, is_first)
        if asked not in self._cuts:
            self._cuts[asked] = naming.cut(
                self.line, *span, self.language, is_marked=is_marked, is_first=is_first
            )
        return self._cuts[asked]

    def is_talk(self, span: Span) -> bool:
        """Whether a stretch speaks of the city alone, and tells nothing of an event."""
        said = self.line[slice(*span)]
        return naming.is_of_city(said, self.language) and not naming.tells(said, self.language)

    def _part(self, group: Group) -> Part | None:
        """The event of a group; None where it only leads in."""
        if group.is_nameless:
            return Part(start=group.start, end=group.end, is_read=False)
        cuts = [
            self.cut(
                span,
                is_marked=any(one.start >= span[1] for one in group.years),
                is_first=len(group.texts) > 1 and span == group.texts[0],
            )
            for span in group.texts
        ]
        named = self._hosted([one for one in cuts if not one.is_empty], group)
        years = [one for one in group.years if one.year is not None]
        year = years[-1].year if len({one.year for one in years}) == 1 else None
        if not named:
            return None
        unread = Part(start=group.start, end=group.end, is_read=False)
        if len(named) > 1:
            return self._around(group, named, year) or unread
        one = named[0]
        if late := _postponed(one, years, self.line):
            behind = next((told.end for told in group.years if told.start >= one.end), None)
            if behind is None:
                return unread  # "2022 and 2023 Food Fair": one in each year
            years, year, one = [late], late.year, replace(one, end=behind)
        end = next((t.end for t in group.years if t.is_kept and t.start >= one.end), one.end)
        said = self.line[one.start : one.end]
        inner = {int(found) for found in YEAR.findall(said)}
        if year and any(0 < year - told <= _POSTPONED for told in inner):
            inner = {year}
        is_proper = one.is_sure and proper.is_proper(said, self.language)
        is_torn = years and year is None and not any(told.is_kept for told in group.years)
        if is_torn or not is_proper or (years and inner and year not in inner):
            return unread  # "… (in fact held in 2023)" beside another year
        if not group.years and len(inner) == 1:
            year = inner.pop()
        if not group.years and not inner and (short := _SHORT.search(said)):
            year = _short_year(said[: short.start()], short[1], self.language)
        is_timed = bool(group.years) or year is not None
        return Part(start=one.start, end=end, year=year, place=group.place, is_timed=is_timed)

    def _is_in_name(self, told: Told, part: Part) -> bool:
        """ "2000trees", "2024's Expo", "2024 Open", "1916 Centenary": not "2024 Energy Expo"."""
        name = self.line[part.start : part.end]
        is_glued = _GLUED.match(self.line, told.end) is not None
        is_old = told.year is None or told.year <= _OLDEST
        is_short = name.isalpha() and not is_unspaced(name)
        return is_glued or is_old or is_short or bool(YEAR.search(name))

    def _hosted(self, named: list[naming.Cut], group: Group) -> list[naming.Cut]:
        """Without the city that hosted, ahead of a year: "广州2010年举办了…"."""
        said = self.line[named[0].start : named[0].end] if len(named) > 1 else ""
        is_told = all(one.is_framed for one in group.years)
        return named[1:] if said and is_told and is_city(said, self.language) else named

    def _around(self, group: Group, named: list[naming.Cut], year: int | None) -> Part | None:
        """A year inside of a name ("Expo 2016 Antalya"); behind one told as a time, a place."""
        first, last = named[0], named[-1]
        if not (first.is_sure and last.is_sure):
            return None
        inner = [one for one in group.years if first.end <= one.start and one.end <= last.start]
        if not inner:
            return None
        behind = self.line[last.start : last.end]
        if all(not one.is_framed or one.is_kept for one in inner):
            is_name = not behind[0].islower() and not self.line[inner[-1].end : last.start].strip()
            said = self.line[first.start : last.end]
            whole = Part(start=first.start, end=last.end, year=year, place=group.place)
            return whole if is_name and proper.is_proper(said, self.language) else None
        if cities.named(" ".join(fold(behind).split())):
            return Part(start=first.start, end=first.end, year=year, place=group.place)
        return None


def _short_year(ahead: str, two: str, language: str) -> int | None:
    """The year of "Expo 67": two digits right behind what kind of event it is."""
    is_last = proper.is_kind(ahead.split()[-1], language) if ahead.split() else False
    return 1900 + int(two) if is_last and int(two) >= _LAST_CENTURY else None


def _postponed(one: naming.Cut, years: list[Told], line: str) -> Told | None:
    """The later of two years where the earlier is a part of the name: "EURO 2020 in 2021"."""
    if len(years) != 2 or years[0].is_framed or line[one.end : years[0].start].strip(" -–"):
        return None
    first, last = (told.year or 0 for told in years)
    return years[1] if 0 < last - first <= _POSTPONED else None


def _is_inside(place: int, spans: list[Span]) -> bool:
    return any(start <= place < end for start, end in spans)
