"""The one day of an answer that tells other times beside it: a plan that was not kept, a trial.

Invariant: only clauses and words that say of what other time they are go unread; what is left
names one day by itself, or nothing does.
"""

import re
from collections.abc import Callable
from functools import cache

from intake.answers import calendars
from intake.answers.calendars import YEAR
from intake.answers.folding import is_unspaced
from intake.answers.lexicon import TOKEN, Lexicon, Phrase, entries, lexicon, listed, split
from intake.answers.times import opened
from intake.answers.values import Day, Unclear

Reader = Callable[[str], Day | Unclear]
_CLAUSES = re.compile(
    r",(?!\d{3}(?!\d))(?!\s*(?:19|20)\d\d(?!\d|-\d\d-|\s?[年년]))"
    r"|[;:()\n]|(?<!\d)[.!?](?=\s|$)|(?<=[12]\d{3})\.(?=\s)"
    r"| [-–—] "
)
_ASIDES = re.compile(r"[,;()\n]| [-–—] |(?<!\d)[.!?](?=\s|$)")
_LEAST_ASIDE = 2
_SILENT = frozenset({"small", "hour_before"})
"""What a word may be in a date and says nothing alone."""
_LEAST_LEADING = 4
"""Words of a clause that may be left out because it says something else than the day."""
_YEARS = range(1900, 2101)
_MOST = 12
"""Clauses of an answer about one day."""
_LONGEST = 7
"""Words from "after" to what was done before the day."""
_NEAR = 2
"""Words from a figure to the unit that it counts."""
_DAYS = 31


def told(text: str, language: str, one: Reader) -> Day | None:
    """The one day meant; None where a clause beside it may mean another."""
    if behind := opened.told(text, language, one):
        return behind
    clauses = parted(text, language)
    known = lexicon("dates", language)
    if is_outlived(text, language) or is_of_old(text, language):
        return None
    was_planned = any(_is_of_plan(part, language) for part in clauses)
    is_kept = any(_is_actual(part, language) for part in clauses)
    found: list[Day] = []
    years: list[int] = []
    is_dated = True
    for clause in clauses:
        if _is_of_plan(clause, language) or (is_kept and _is_planned(clause, language)):
            years += map(int, YEAR.findall(clause))
            continue
        day = _read(clause, language, one, was_planned=was_planned)
        if isinstance(day, Day):
            found.append(day)
            is_dated &= bool(YEAR.search(clause))
            continue
        part = _unrounded(clause, language)
        is_rough = part != clause
        if is_rough:
            day = _read(part, language, one, was_planned=was_planned)
        is_after = is_rough and {"trial_after", "outcome"} <= known.said(split(part))
        if isinstance(day, Day) or (found and is_after):
            return None
        if _has_weekday(part, language, is_ahead=not found) or "doubt" in known.said(split(part)):
            return None  # which the day may not be, or which leaves it open
        if day.reason != "empty" and not _is_of_other_time(part, language):
            return None
    if len(set(found)) != 1 or any(year > found[0].day.year for year in years):
        return None  # a plan for a later year than the day came in is none of that day's
    if years and not is_dated:
        return None  # the day may be of the year that was planned
    return found[0]


def _has_weekday(part: str, language: str, *, is_ahead: bool) -> bool:
    """Not 月 in "3か月", ahead of the day and where nothing came after it ("3か月後").

    A single letter of a script without blanks is one where it stands alone, as in brackets: 화 in
    표준화 is none.
    """
    tokens, known = split(part), lexicon("dates", language)
    counted = _named(part, language, "unit")
    is_after = bool(known.said(tokens) & {"vague", "trial_behind", "elapsed"})
    return any(
        name.startswith("weekday")
        and (is_after or not is_ahead if place in counted else _is_word(tokens, place, length))
        for place, length, names in calendars.of(language).finds(tokens)
        for name in names
    )


def _is_word(tokens: Phrase, place: int, length: int) -> bool:
    return length > 1 or len(tokens) == 1 or not is_unspaced(tokens[place])


def is_outlived(text: str, language: str) -> bool:
    """Whether some clause behind the first with figures tells what came months after it."""
    parts = parted(text, language)
    first = next((n for n, part in enumerate(parts) if any(map(str.isdecimal, part))), len(parts))
    behind = parts[first + 1 :]
    return any(
        _is_elapsed(part, " ".join(behind[n : n + 2]), language) for n, part in enumerate(behind)
    )


def is_of_old(text: str, language: str) -> bool:
    """ "The old one since 1 May 2016": since when there was what another has taken the place of.

    Not where a figure is told of the new one: "the old one since 2010, the new one since 2016".
    """
    known = lexicon("dates", language)
    dated = [split(part) for part in parted(text, language) if any(map(str.isdecimal, part))]
    if any("taking_over" in known.said(tokens) for tokens in dated):
        return False
    return any(_is_since_old(tokens, language) for tokens in dated)


def _is_since_old(tokens: Phrase, language: str) -> bool:
    """Whether an old thing is named before the first figure, and "since" behind both or between."""
    known = list(lexicon("dates", language).every(tokens))
    figure = next((at for at, token in enumerate(tokens) if token.isdecimal()), len(tokens))
    starts = [one.start for one in known if one.name == "old" and one.start < figure]
    is_behind = "behind" in listed("grammar", "denial", language)
    first = figure if is_behind else min(starts, default=figure)
    return bool(starts) and any(one.name == "from" and one.start >= first for one in known)


def _is_elapsed(part: str, on: str, language: str) -> bool:
    """A clause of what was reached so many months later: "six months later it was certified".

    `on`: with the clause behind it, which may tell so.
    """
    tokens = split(part)
    found = list(lexicon("dates", language).finds(tokens))
    said = {name for _, _, names in found for name in names}
    units = [at for at, _, names in found if "unit" in names and at]
    is_counted = any(_is_count(tokens, at - 1, language) for at in units)
    is_later = is_counted and bool(said & {"elapsed", "trial_behind"})
    is_told = lexicon("dates", language).said(split(on)) & {"outcome", "doubt"}
    return is_later and bool(is_told) and not said & {"trial", "aside"}  # "a year after the vote"


def parted(text: str, language: str) -> list[str]:
    """The clauses of an answer."""
    return [part for part in _parting(language).split(text) if part and part.strip()][:_MOST]


def is_put_off(text: str, language: str) -> bool:
    """Whether the only days told are those of a plan that was not kept."""
    tokens = split(text)
    names = {name for _, _, said in lexicon("dates", language).finds(tokens) for name in said}
    return {"was_planned", "delayed"} <= names


def without(text: str, language: str) -> str:
    """Without clauses such as ", after the meeting of the council" behind the day."""
    known = calendars.of(language)
    kept: list[str] = []
    start = 0
    for found in [*_ASIDES.finditer(text), None]:
        end = found.start() if found else len(text)
        is_followed = any(map(str.isalnum, text[end:]))
        is_lead = not kept and is_followed and _leads_in(text[start:end], text[end:], language)
        if not (is_lead or (kept and _is_aside(text[start:end], known))):
            kept.append(text[start : found.end() if found else end])
        start = found.end() if found else end
    return " ".join(kept)


def _is_aside(clause: str, known: Lexicon) -> bool:
    words = split(clause)
    length, names = known.at(words, 0)
    behind = words[length:]
    return (
        "aside" in names
        and len(behind) >= _LEAST_ASIDE
        and not any(word.isdecimal() for word in behind)
        and not _tells_time(behind, known, is_during="during" in names)
    )


def _tells_time(words: Phrase, known: Lexicon, *, is_during: bool) -> bool:
    """Whether a time is told, or may be: what a day was before may tell what became of it."""
    if is_during:
        return bool(known.said(words) - _SILENT)
    return any(known.may_begin((word,), 0) for word in words)


def _leads_in(clause: str, behind: str, language: str) -> bool:
    """A clause of several words before the first that has a figure, a month or a weekday.

    Of a season few are enough, where its day is said to be told more precisely.
    """
    words = split(clause)
    telling = (*calendars.TELLING, "weekday")
    is_told = any(name.startswith(telling) for name in calendars.of(language).said(words))
    is_long = len(words) >= _LEAST_LEADING or _is_season(words, split(behind), language)
    return is_long and not (is_told or any(map(str.isdecimal, words)))


def _is_season(words: Phrase, behind: Phrase, language: str) -> bool:
    """ "Opened in spring", before "on 4 April 2023 to be exact"."""
    named = "season" in lexicon("events", language).said(words)
    return named and bool({"namely", "precisely"} & lexicon("figures", language).said(behind))


def _read(part: str, language: str, one: Reader, *, was_planned: bool) -> Day | Unclear:
    """The day of a clause, without what it tells of a jubilee, a trial before or of a delay."""
    ways = [part, _without(part, _trials(part, language))]
    ways.append(_without(part, _jubilees(part, language)))
    if was_planned:
        ways.append(_without(part, _named(part, language, "delayed")))
    days = [one(way) for way in dict.fromkeys(ways) if way.strip()]
    silent = next(
        (day for day in days if not isinstance(day, Day) and day.reason == "empty"), days[0]
    )
    return next((day for day in days if isinstance(day, Day)), silent)


@cache
def _parting(language: str) -> re.Pattern[str]:
    """The ends of clauses, and the words that set one off from another."""
    said = {phrase for name, phrase in entries("choices", language) if name == "contrast"}
    words = "|".join(sorted(map(re.escape, said), key=len, reverse=True))
    edges = r"(?<![^\W\d_])", r"(?![^\W\d_])"
    if language in ("zh", "ja", "ko"):
        edges = "", ""
    return re.compile(rf"{_CLAUSES.pattern}|{edges[0]}(?:{words or '(?!)'}){edges[1]}", re.I)


def _is_of_plan(part: str, language: str) -> bool:
    """A clause with a time in it that tells what had been planned."""
    return "was_planned" in lexicon("dates", language).said(split(part)) and calendars.tells_date(
        part, language
    )


def _is_planned(part: str, language: str) -> bool:
    """A clause with a time in it that tells of a plan, and of nothing that came to be.

    It is another day's where a clause beside it tells what came in fact.
    """
    said = lexicon("dates", language).said(split(part))
    return "planned" in said and "actual" not in said and calendars.tells_date(part, language)


def _is_actual(part: str, language: str) -> bool:
    """A clause with a time in it that tells what came in fact, and not of works or a trial."""
    said = lexicon("dates", language).said(split(part))
    return "actual" in said and "trial" not in said and calendars.tells_date(part, language)


def _is_of_other_time(part: str, language: str) -> bool:
    """A clause that counts years or months, or tells when something else began."""
    tokens, known = split(part), lexicon("dates", language)
    said = known.said(tokens)
    if not said & {"unit", "trial", "former"} and not _has_year(tokens):
        return False
    if "former" not in said and calendars.has(part, "month", language):
        return False
    days = [token for token in tokens if token.isdecimal() and int(token[:5]) <= _DAYS]
    if "former" in said and len(days) > 1:
        return False  # it tells of two days
    return all(
        _is_beside_unit(tokens, place, known) or int(token[:5]) in _YEARS
        or ("former" in said and int(token[:5]) <= _DAYS)
        for place, token in enumerate(tokens)
        if token.isdecimal()
    )  # fmt: skip


def _has_year(tokens: Phrase) -> bool:
    return any(one.isdecimal() and int(one[:5]) in _YEARS for one in tokens)


def _has_month(tokens: Phrase, known: Lexicon) -> bool:
    return any(name.startswith("month") for _, _, names in known.finds(tokens) for name in names)


def _is_beside_unit(tokens: Phrase, place: int, known: Lexicon) -> bool:
    near = range(max(0, place - _NEAR), min(place + _NEAR + 1, len(tokens)))
    return any("unit" in names for at in near for _, names in known.all_at(tokens, at))


def _unrounded(part: str, language: str) -> str:
    """The clause without "about" right before a count of months or years, no year itself."""
    tokens, known = split(part), lexicon("dates", language)
    rough = {
        at for start, length, names in known.finds(tokens)
        if "vague" in names and "unit" in known.at(tokens, start + length + 1)[1]
        and _is_count(tokens, start + length, language)
        for at in range(start, start + length)
    }  # fmt: skip
    return _without(part, rough) if rough else part


def _is_count(tokens: Phrase, place: int, language: str) -> bool:
    """Whether a number stands here in figures or words, and no year."""
    token = tokens[place : place + 1]
    is_number = bool(token and (token[0].isdecimal() or lexicon("numerals", language).of(token)))
    return is_number and not _has_year(token)


def _named(part: str, language: str, role: str) -> set[int]:
    """The places of the words of one list."""
    found = lexicon("dates", language).finds(split(part))
    return {at for start, length, names in found if role in names
            for at in range(start, start + length)}  # fmt: skip


def _trials(part: str, language: str) -> set[int]:
    """The places of "after six months of trials", where no other time is told between."""
    tokens, known = split(part), calendars.of(language)
    trials = _named(part, language, "trial")
    ahead, behind = (_named(part, language, role) for role in ("trial_after", "trial_behind"))
    spans = [range(a, t + 1) for t in trials for a in ahead if 0 < t - a <= _LONGEST]
    spans += [range(b + 1) for t in trials for b in behind if 0 < b - t <= _LONGEST]
    return {
        at for span in spans
        if not _has_year(said := tokens[span.start : span.stop]) and not _has_month(said, known)
        for at in span
    }  # fmt: skip


def _jubilees(part: str, language: str) -> set[int]:
    """The places of "the 100th anniversary"."""
    tokens = split(part)
    spans = [range(max(0, end - 3), end + 1) for end in _named(part, language, "jubilee")]
    spans += [range(at, min(at + 4, len(tokens))) for at in _named(part, language, "jubilee_ahead")]
    return {at for span in spans for at in span if tokens[at].isdecimal() and len(tokens[at]) < 4}


def _without(part: str, places: set[int]) -> str:
    """The clause without the tokens at these places."""
    spans = [found.span() for found in TOKEN.finditer(part)]
    for place in sorted(places, reverse=True):
        start, end = spans[place]
        part = f"{part[:start]} {part[end:]}"
    return part
