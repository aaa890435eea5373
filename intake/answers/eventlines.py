"""A line with several events parted into one an event, each with the year told of it.

Invariant: a year belongs to the words it stands beside, never across another year; what cannot
be cut into one clean name and its year is unread, and no two events are taken for one.
"""

import re
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise

from intake.answers import cities, eventjoints, eventnames, eventproper, eventyears
from intake.answers.eventyears import Told, flat
from intake.answers.folding import fold, is_unspaced
from intake.answers.lexicon import lexicon, split

BRACKETS = re.compile(r"\(([^()]*)\)")
YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_LONGEST_PLACE = 40
_MOST = 100
"""Groups of a line that are looked into; of more nothing is read."""
_SETTLED = "市県縣县区區町시구군"
"""Signs that end the name of a place."""
Span = tuple[int, int]


@dataclass(frozen=True, kw_only=True)
class Part:
    """One event by the place of its name in the line, or a stretch that cannot be read."""

    start: int
    end: int
    year: int | None = None
    place: str | None = None
    is_read: bool = True


@dataclass(kw_only=True)
class _Group:
    """What stands between two joints: texts and years in order."""

    start: int
    end: int
    texts: list[Span] = field(default_factory=list)
    years: list[Told] = field(default_factory=list)
    place: str | None = None
    again: list[int] = field(default_factory=list)
    """Years in which it was held once more: "Forum in 2019 and 2021"."""

    @property
    def has_year(self) -> bool:
        return bool(self.years)

    @property
    def is_ahead(self) -> bool:
        return bool(self.years) and bool(self.texts) and self.years[0].start < self.texts[0][0]


class Line:
    """A line, its years and its joints."""

    def __init__(
        self, line: str, language: str, today: date | None, before: int | None = None
    ) -> None:
        self.line, self.language = line, language
        self._cuts: dict[tuple[Span, bool, bool], eventnames.Cut] = {}
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
        groups = _settled(self._split_again(groups), self)
        told = [one for one in groups if len(groups) == 1 or not _is_lead(one, self)]
        parts = [part for group in told for part in self._each(group)]
        return [self._with_year(parts[0], told)] if len(parts) == 1 else parts

    def _each(self, group: _Group) -> list[Part]:
        """The event of a group, once for every year that is told of it."""
        part = self._part(group)
        if part is None:
            return []
        again = group.again if part.is_read and part.year else ()
        return [part, *(replace(part, year=year) for year in dict.fromkeys(again))]

    def _with_year(self, part: Part, groups: list[_Group]) -> Part:
        """An only event keeps the year that stands before its name: "2024 Energy Expo"."""
        ahead = [
            one.start
            for group in groups
            for one in group.years
            if not (one.is_framed or one.place)
            and one.end <= part.start
            and not self.line[one.end : part.start].strip()
        ]
        return replace(part, start=ahead[0]) if part.is_read and ahead else part

    def _told(self, today: date | None, before: int | None) -> tuple[list[Told], list[Span]]:
        """Years outside and inside of brackets, and the brackets that belong to a name."""
        found = eventyears.find(self.flat, self.language, today, before)
        kept: list[Told] = []
        held = [one.span() for one in eventnames.QUOTED.finditer(self.line)]
        outside = [one for one in found if not _is_inside(one.start, held)]
        for bracket in BRACKETS.finditer(self.line):
            inside = [one for one in outside if _is_inside(one.start, [bracket.span()])]
            outside = [one for one in outside if one not in inside]
            told = self._bracket(bracket, inside)
            if told is None:
                held.append(bracket.span())
            else:
                kept.append(told)
        return sorted([*outside, *kept], key=lambda one: one.start), held

    def _bracket(self, bracket: re.Match[str], inside: list[Told]) -> Told | None:
        """A year, "every year" or a place in brackets; None for what belongs to the name."""
        start, end = bracket.span()
        if len(inside) > 1 or any(one.is_kept for one in inside):
            return Told(start=start, end=end, year=None, is_framed=False, is_kept=True)
        inner = bracket[1]
        told = inside[0] if inside else None
        if told:
            at = bracket.start(1)
            inner = (
                self.line[at : told.start].strip(" ,;")
                + "  "
                + self.line[told.end : bracket.end(1)]
            )
        rest = "" if _is_unit(inner, self.language) else inner.strip(" ,;")
        if rest and not _is_place(rest):
            return None
        year = told.year if told else None
        return Told(start=start, end=end, year=year, place=rest) if rest or told else None

    def _groups(self) -> list[_Group]:
        """Between the joints outside of brackets and quotes."""
        spans = [(one.start, one.end) for one in self.years]
        whole = [one.span() for one in BRACKETS.finditer(self.line)]
        joints = [
            one.span()
            for one in eventjoints.joints(self.language).finditer(self.flat)
            if not _is_inside(one.start(), [*spans, *self.held, *whole])
        ]
        joints = [one for one in joints if self._parts_here(one)]
        ends = [0, *(place for joint in joints for place in joint), len(self.line)]
        pairs = zip(ends[::2], ends[1::2], strict=True)
        return [self._group(start, end) for start, end in pairs if start < end]

    def _parts_here(self, joint: Span) -> bool:
        """A joint of a script without blanks parts only beside a year; a comma always may."""
        if self.flat[: joint[0]].endswith("-"):
            return False  # "Polizei- und Feuerwehrturnier"
        said = self.flat[joint[0] : joint[1]].strip()
        if said.startswith((",", "·", ";", "/")) or not is_unspaced(said or " "):
            return True
        return any(one.end == joint[0] or one.start == joint[1] for one in self.years)

    def _group(self, start: int, end: int) -> _Group:
        group = _Group(start=start, end=end)
        place = start
        for told in self.years:
            if not start <= told.start < end:
                continue
            if self._has_words(place, told.start):
                group.texts.append((place, told.start))
            if told.place:
                group.place = told.place
            if not (told.place and told.year is None):
                group.years.append(told)
            place = told.end
        if self._has_words(place, end):
            group.texts.append((place, end))
        return group

    def _has_words(self, start: int, end: int) -> bool:
        return any(sign.isalnum() for sign in self.line[start:end])

    def _split_again(self, groups: list[_Group]) -> list[_Group]:
        """Groups with several years that stand each ahead of its words, or each behind them."""
        found: list[_Group] = []
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

    def cut(self, span: Span, *, is_marked: bool = False, is_first: bool = True) -> eventnames.Cut:
        asked = (span, is_marked, is_first)
        if asked not in self._cuts:
            self._cuts[asked] = eventnames.cut(
                self.line, *span, self.language, is_marked=is_marked, is_first=is_first
            )
        return self._cuts[asked]

    def is_talk(self, span: Span) -> bool:
        """Whether a stretch speaks of the city alone, and tells nothing of an event."""
        said = self.line[slice(*span)]
        return eventnames.is_of_city(said, self.language) and not eventnames.tells(
            said, self.language
        )

    def _part(self, group: _Group) -> Part | None:
        """The event of a group; None where it only leads in."""
        cuts = [
            self.cut(
                span,
                is_marked=any(one.start >= span[1] for one in group.years),
                is_first=len(group.texts) > 1 and span == group.texts[0],
            )
            for span in group.texts
        ]
        named = [one for one in cuts if not one.is_empty]
        years = [one for one in group.years if one.year is not None]
        year = years[-1].year if len({one.year for one in years}) == 1 else None
        if not named:
            return None
        unread = Part(start=group.start, end=group.end, is_read=False)
        if len(named) > 1:
            return self._around(group, named, year) or unread
        one = named[0]
        end = next((t.end for t in group.years if t.is_kept and t.start >= one.end), one.end)
        said = self.line[one.start : one.end]
        inner = {int(found) for found in YEAR.findall(said)}
        is_proper = one.is_sure and eventproper.is_proper(said, self.language)
        is_torn = years and year is None and not any(told.is_kept for told in group.years)
        if is_torn or not is_proper or (years and inner and year not in inner):
            return unread  # "… (in fact held in 2023)" beside another year
        if not group.years and len(inner) == 1:
            year = inner.pop()
        return Part(start=one.start, end=end, year=year, place=group.place)

    def _around(self, group: _Group, named: list[eventnames.Cut], year: int | None) -> Part | None:
        """A year inside of a name ("Expo 2016 Antalya"); behind one told as a time, a place."""
        first, last = named[0], named[-1]
        if not (first.is_sure and last.is_sure):
            return None
        inner = [one for one in group.years if first.end <= one.start and one.end <= last.start]
        behind = self.line[last.start : last.end]
        if all(not one.is_framed or one.is_kept for one in inner):
            is_name = not behind[0].islower() and not self.line[inner[-1].end : last.start].strip()
            said = self.line[first.start : last.end]
            whole = Part(start=first.start, end=last.end, year=year, place=group.place)
            return whole if is_name and eventproper.is_proper(said, self.language) else None
        if cities.named(" ".join(fold(behind).split())):
            return Part(start=first.start, end=first.end, year=year, place=group.place)
        return None


def _settled(groups: list[_Group], line: Line) -> list[_Group]:
    """Groups that belong together as one: a year without words, words without a year."""
    found: list[_Group] = []
    waiting: list[Told] = []
    for group in groups:
        if group.years:
            group.texts = [one for one in group.texts if not line.is_talk(one)]
        if group.texts and all(line.cut(span).is_empty for span in group.texts):
            group.texts = []
        if not group.texts:
            behind = found[-1] if found else None
            if behind and behind.texts and not behind.has_year and not waiting:
                behind.years += group.years
                behind.place = behind.place or group.place
            else:
                waiting = [*waiting, *group.years]
            continue
        if waiting and (group.is_ahead or not group.has_year):
            group.years = [*waiting, *group.years]
            waiting = []
        _join(found, group, line)
    if waiting and found:
        found[-1].again += [one.year for one in waiting if one.year]
    return found


def _join(found: list[_Group], group: _Group, line: Line) -> None:
    """Adds a group, or makes it one with the one before it: "on Peace and Security (2022)"."""
    last = found[-1] if found else None
    if last is None or not last.texts:
        found.append(group)
        return
    ahead = line.cut(last.texts[-1])
    is_open = not (last.has_year or ahead.is_empty or ahead.has_verb)
    is_more = last.is_ahead and not group.has_year
    if not (is_open or is_more) or _is_lead(last, line):
        found.append(group)
        return
    both = [line.cut(last.texts[-1]), line.cut(group.texts[0])]
    names = [line.line[one.start : one.end] for one in both]
    if group.is_ahead or all(eventproper.is_kind(one, line.language) for one in names):
        if is_more:
            group.years = list(last.years)
        found.append(group)
        return
    _melt(last, group)


def _melt(last: _Group, group: _Group) -> None:
    """One name across a joint."""
    start = last.texts[-1][0]
    last.texts = [*last.texts[:-1], (start, group.texts[0][1]), *group.texts[1:]]
    last.years += group.years
    last.end = group.end
    last.place = group.place or last.place


def _is_lead(group: _Group, line: Line) -> bool:
    """A group that only says of what is spoken: "As to the international events, …"."""
    if group.has_year:
        return False
    said = line.line[group.start : group.end]
    if "beside" in lexicon("events", line.language).at(split(said.strip()), 0)[1]:
        return True
    return eventjoints.is_general(said, line.language) and not eventproper.is_kind(
        said, line.language
    )


def _is_unit(inner: str, language: str) -> bool:
    """Whether only signs and a word for the year are left of a bracket: "(2013 г.)"."""
    known = lexicon("events", language)
    words = (word for word in split(fold(inner)) if any(sign.isalnum() for sign in word))
    return all("unit" in known.of((word,)) for word in words)


def _is_inside(place: int, spans: list[Span]) -> bool:
    return any(start <= place < end for start, end in spans)


def _is_place(rest: str) -> bool:
    """Words in brackets that may be where it was: with capitals, or a few letters without case."""
    if ":" in rest or "  " in rest or rest[0].islower() or len(rest) > _LONGEST_PLACE:
        return False
    is_settled = rest[-1] in _SETTLED or bool(cities.named(fold(rest)))
    return rest[0].isupper() or is_settled or not is_unspaced(rest)
