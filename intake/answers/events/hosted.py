"""Events a city has hosted, listed by name with year and place where the writer gave them.

Invariant: an event's name is the writer's own words; nothing planned is listed as hosted; what
cannot be read as one event is told as unread, and never taken for one.
"""

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache

from intake.answers import righted
from intake.answers.events import (
    besides,
    brackets,
    cases,
    closings,
    crowds,
    denying,
    domestic,
    ends,
    headings,
    heldhere,
    joining,
    judged,
    labels,
    minor,
    nameless,
    openings,
    pairs,
    parting,
    partners,
    proper,
    remainders,
    rescheduled,
    takenback,
    undone,
    unhosted,
    upcoming,
)
from intake.answers.events.marks import Written, trimmed
from intake.answers.figures import statements
from intake.answers.folding import LONGEST, UNSPACED, clean
from intake.answers.lexicon import LETTERS, Lexicon, entries, lexicon, split
from intake.answers.values import Context, Event, Events, NotAvailable, Unclear

_LINES = re.compile(
    rf"[\n;•▪●]+|(?<=[{UNSPACED}])\.(?=\s*\S)|(?<=[^\W\d_]{{4}})[.!](?=\s+[A-ZÀ-ÖØ-ÞА-ЯЁ\d])"
    r"|(?<=[\u0900-\u097f])\.(?=\s\s)"
    rf"|(?<=\w[)\]])\.(?=\s+\S)|(?<=(?:19|20)\d\d)\.(?=\s+\S)(?!\s+\d{{1,2}}\.[\s~)-]*[\d~)])"
)
_BULLET = re.compile(
    r"^\s*(?:[-*–—](?=\s)|\(?(?:\d{1,2}|[^\W\d_]|[ivx]{1,4})[.)]|\d{1,2}\.?[-–/]|\d{1,2}[oa][.)])\s+"
    r"|^\s*[·・•]\s*"
    rf"|^\s*\((?:\d{{1,2}}|[^\W\d_])\)\s*|^\s*[^\W\d_]\)\s*"
    rf"|^\s*\(?\d{{1,2}}[.),]\s*(?=[{UNSPACED}]|(?:19|20)\d\d\s?[年년])"
)
_DASHED = re.compile(r"\s[-–—]\s((?:19|20)\d\d)\s[-–—]\s")
"""A year between dashes, which stand for commas."""
_LOCATIVE = re.compile(r"['’][dt][ea]$")
"""Where, and no name: "Mahal'de"."""
_FIRST = re.compile(r"\s*\(?1(?:[.)]|\.?[-–])\s")
_NUMBERED = re.compile(r"(?<=\S)[\s.;,]+(?=\(?(?:[2-9]|[1-9]\d)(?:[.)]|\.?[-–])\s+[^\W\d])")
_CIRCLED = re.compile("[\u2460-\u249b\u2776-\u2793]")
"""Numbers that cleaning would make a part of what stands behind them."""
_WORDS = re.compile(LETTERS)
_COMMA = re.compile("[,،、，]")
_EDGES = " ,.;:–—-"
_OPENING = 200
_MOST = 100
"""Events of one answer that are read; a longer list is asked for again."""
_LONGEST_NAME = 300
_LONGEST_LINE = 3_000
_LONGEST_YEAR = 15
"""Signs of a line that is a year and no more."""
_YEARS = (1900, 2100)
_LEAST_MONEY = 1_000
"""An amount that answers something else is larger than the number of a meeting ("COP21")."""


def read(text: str, context: Context) -> Events | NotAvailable | Unclear:
    """The events of an answer; empty for "none"."""
    text = _CIRCLED.sub("\n", text)
    cleaned = clean(text).strip()
    if not any(sign.isalnum() for sign in cleaned):
        return Unclear(reason="empty")
    if _is_too_long(cleaned, context.language):
        return Unclear(reason="too_long")
    cleaned = righted.years(cleaned[:LONGEST], context.language)
    cleaned = labels.without(cleaned, context.language)
    cleaned = labels.without_town(cleaned, context.language)
    cleaned = unhosted.undashed(cleaned, context.language)
    cleaned = heldhere.without(cleaned, context.language)
    cleaned = besides.parted(cleaned, context.language)
    cleaned = crowds.without_besides(cleaned, context.language)
    cleaned = remainders.without(cleaned, context.language)
    cleaned = crowds.without(cleaned, context.language)
    cleaned = partners.without(cleaned, context.language)
    cleaned = minor.without(cleaned, context.language)
    cleaned, off = rescheduled.parted(cleaned, context.language)
    cleaned, back = takenback.parted(cleaned, context.language)
    cleaned, never = undone.parted(cleaned, context.language)
    cleaned, planned = unhosted.parted(cleaned, context.language, context.today)
    found = _hosted(cleaned, text, context)
    if isinstance(found, Unclear) or found.unread:
        twice = pairs.read(cleaned, context.language, lambda one: _hosted(one, text, context))
        found = twice or found
    if found == Events(events=()) and _leaves_one(text, context.language):
        return Unclear(reason="contradictory")
    return (
        replace(found, planned=(*planned, *never, *off, *back, *found.planned))
        if isinstance(found, Events)
        else found
    )


def _hosted(cleaned: str, text: str, context: Context) -> Events | Unclear:
    """The events of a text without what is only planned; `text` is as it was written."""
    known = lexicon("events", context.language)
    cleaned = upcoming.unmarked(cleaned, context.language, context.today)
    said = cleaned.strip(".! \n")
    if any("none" in known.of(split(one)) for one in (said, _COMMA.sub(" ", said))):
        return Events(events=())
    if _is_told(cleaned, known, {"not", "to_come", "called_off"}):
        return Unclear(reason="planned")
    if "?" in cleaned:
        return Unclear(reason="vague")
    if domestic.is_all(cleaned, context.language) or brackets.limits(text, context.language):
        return Unclear(reason="contradictory")
    if _is_told(cleaned, known, {"not_us", "attended"}):
        return Unclear(reason="contradictory")
    if _may_head(cleaned, context.language):
        return Unclear(reason="vague")
    lines = _lines(cleaned, context.language)
    return _listed(lines, context, Written.of(text[:LONGEST]))


def _leaves_one(text: str, language: str) -> bool:
    """Whether a denial leaves out an event that may have a name: "none but the World Forum"."""
    return any(denying.is_but_for(line, language) for line in _parted(clean(text), language))


def _is_too_long(cleaned: str, language: str) -> bool:
    """More lines or years than a list of events has, or a line that no list of them needs."""
    lines = _parted(cleaned, language)
    years = parting.YEAR.findall(cleaned)
    return max(len(lines), len(years)) > _MOST or any(len(line) > _LONGEST_LINE for line in lines)


def _parted(text: str, language: str) -> list[str]:
    """The lines of a text that say anything; numbers within a line begin one too."""
    text = _DASHED.sub(r", \1, ", text[:LONGEST])
    if _FIRST.match(text):
        text = _NUMBERED.sub("\n", text)
    lines = _LINES.split(_ended(language).sub("\n", text))
    lines = [part for line in lines for part in ends.parted(line).split("\n")]
    return [line for line in lines if any(s.isalnum() for s in line)]


@cache
def _ended(language: str) -> re.Pattern[str]:
    """The end of a sentence behind a short word that is no abbreviation: "richteten wir aus."."""
    said = (re.escape(one) for name, one in entries("where", language) if name == "ends")
    return re.compile("|".join(rf"(?<=\s{one})[.!](?=\s)" for one in said) or "(?!)")


def _is_told(text: str, known: Lexicon, meanings: set[str]) -> bool:
    return any(name in meanings for _, _, name in denying.said(text, known))


def _may_head(text: str, language: str) -> bool:
    """Whether a line that leads up to others may name an event: "World Expo:\nEnergy Week"."""
    lines = _parted(text, language)
    known = lexicon("events", language)
    return any(
        not _is_beside(line, known) and _names(_BULLET.sub("", line), language)
        for line in headings.above(lines, _BULLET)
    )


def _is_name(words: str, known: Lexicon, language: str) -> bool:
    """A capital beyond the first word, or letters without case; nothing of events as such."""
    if "heading" in known.of(split(words.rstrip(_EDGES))):
        return False
    said = _WORDS.findall(words)
    if not any(sign.isupper() or sign.islower() for sign in words):
        return proper.is_kind(words, language)
    named = any(word[0].isupper() for word in said[1:])
    named = named or any(not (word[0].isupper() or word[0].islower()) for word in said)
    return named and not any(
        name in ("opening", "hosting") for _, _, name in denying.said(words, known)
    )


def _listed(lines: list[str], context: Context, written: Written) -> Events | Unclear:
    """The events of the lines that name one; a denial beside a name is asked."""
    language = context.language
    if any(_is_money(line, language) for line in lines):
        return Unclear(reason="vague")
    known = lexicon("events", language)
    denials = [line for line in lines if denying.is_denial(line, language)]
    named = [line for line in lines if line not in denials and _is_event(line, known)]
    found, unread = _events(named, context, written)
    if any(denying.is_denied(line, known) for line in named) or (found and lines[0] in denials):
        return Unclear(reason="contradictory")
    if unread and not (found and all(one.year for one in found)):
        return Unclear(reason="vague", candidates=tuple(unread))
    found, ahead = upcoming.parted(found, context.today)
    if context.today and upcoming.is_planned(found, named, language, context.today):
        return Unclear(reason="planned")
    if not found and denials and all(denying.is_of_one_year(one, language) for one in denials):
        return Unclear(reason="vague")
    if found or denials:
        return Events(events=tuple(found), unread=tuple(unread), planned=ahead)
    return Unclear(reason="vague" if lines else "empty")


def _may_name(words: str, language: str) -> bool:
    """Whether what cannot be read may name an event: its year, its kind, or a capital."""
    has_capital = any(word[0].isupper() for word in _WORDS.findall(words)[1:])
    is_shown = has_capital or any(sign.isdecimal() for sign in words)
    return is_shown or proper.is_kind(words, language) or '"' in words


def _events(lines: list[str], context: Context, written: Written) -> tuple[list[Event], list[str]]:
    """The events of some lines, and what stands in them that cannot be read."""
    found: list[Event] = []
    unread: list[str] = []
    asides: list[str] = []
    bare: list[tuple[str, int]] = []
    before: int | None = None
    for text in lines:
        line = parting.Line(text, context.language, context.today, before)
        before = line.last_year or before
        read, missed = _of_line(line, written)
        read = read or ([] if missed else _again(line, found))
        if not (read or missed) and (year := nameless.year_of(text, line.years, line.language)):
            bare.append((text.strip(), year))
        found += read
        is_aside = not read and not _may_name(text, context.language)
        (asides if is_aside else unread).extend(missed)
    unread += nameless.beside(found, bare)
    return found, (unread if found else [*unread, *asides])


def _again(line: parting.Line, found: list[Event]) -> list[Event]:
    """The event before it, where a line tells a year and that it was held once more."""
    said = lexicon("events", line.language).said(split(line.line))
    years = [one.year for one in line.years if one.year] if "again" in said else []
    return [replace(found[-1], year=year) for year in years] if found else []


def _of_line(line: parting.Line, written: Written) -> tuple[list[Event], list[str]]:
    found: list[Event] = []
    unread: list[str] = []
    parts = line.parts()
    is_dated = any(part.year for part in parts if part.is_read)
    for part in parts:
        name = line.line[part.start : part.end]
        is_plain = part.year is None and joining.is_plain(name, line.line, line.language)
        if (
            part.is_read
            and not is_plain
            and (part.is_timed or not is_dated)
            and _is_sound(name, line.language, is_dated=bool(line.years))
            and _is_proper(written.name(name), part, line)
        ):
            name = trimmed(written.name(name), line.language)
            name = cases.nominative(name, line.line[: part.start], line.language)
            place = judged.where(part.place, line.language) if part.place else None
            place = written.name(place) if place else None
            found.append(Event(name=name[:_LONGEST_NAME], year=part.year, place=place))
        else:
            unread.append(name.strip())
    if found:
        unread = [one for one in unread if not joining.is_context(one, line.language)]
        if unread and _is_topic(unread[0], line):
            unread = unread[1:]
    return found, unread


def _is_topic(words: str, line: parting.Line) -> bool:
    """ "As for international events, …": of events as such, ahead of all that a line names."""
    is_first = line.line.lstrip().startswith(f"{words},")
    has_name = any(word[0].isupper() for word in _WORDS.findall(words)[1:])
    has_name |= any(sign.isdecimal() for sign in words) or line.language == "de"
    return is_first and not has_name and joining.is_general(words, line.language)


def _is_proper(name: str, part: parting.Part, line: parting.Line) -> bool:
    """Whether a last look finds one event's proper name in it."""
    if line.language == "tr" and _LOCATIVE.search(name):
        return False
    around = line.line[: part.start], line.line[part.end :]
    name = trimmed(name, line.language)
    return judged.fits(name, line.language) and not judged.is_led(name, *around, line.language)


def _is_sound(name: str, language: str, *, is_dated: bool) -> bool:
    """Letters, of which not all are small; undated a word for events as such is no name."""
    letters = [sign for sign in name if sign.isalnum()]
    if not any(sign.isalpha() for sign in letters):
        return False
    is_general = joining.is_general(name, language)
    is_kind = proper.is_kind(name, language)
    if is_general and not is_kind and all(word[0].islower() for word in _WORDS.findall(name)[1:]):
        return False
    if is_kind or is_dated:
        return is_kind or any(not sign.islower() for sign in letters)
    return not is_general and any(word[0].isupper() for word in _WORDS.findall(name)[1:])


def _is_money(line: str, language: str) -> bool:
    """An amount with its currency is an answer to something else."""
    return any(
        one.codes and _is_large(max(one.span.low or 0, one.span.high or 0))
        for one in statements.read(line, language).stated
    )


def _is_large(amount: Decimal | int) -> bool:
    """An amount, and no year of an event that is called like money: "Women's Euro 2022"."""
    return amount >= _LEAST_MONEY and not _YEARS[0] <= amount < _YEARS[1]


def _is_event(line: str, known: Lexicon) -> bool:
    """A name has a capital, a digit or letters without case; "see Annex 3" is none."""
    if any("elsewhere" in names for _, names in known.all_at(split(line), 0)):
        return False
    if denying.is_elsewhere(line, known) and not denying.has_name(line):
        return False
    return any(not sign.islower() for sign in line if sign.isalnum())


def _is_beside(line: str, known: Lexicon) -> bool:
    """A greeting, an office or a correction of papers, outside of brackets and quotes, undated."""
    said = denying.said(closings.QUOTED.sub("", brackets.BRACKETS.sub("", line)), known)
    return not parting.YEAR.search(line) and any(name == "beside" for _, _, name in said)


def _lines(text: str, language: str) -> list[str]:
    """A line an event, without headings and what is said beside them."""
    known = lexicon("events", language)
    lines = headings.dropped(
        _parted(text, language), _BULLET, lambda line: _year_alone(line, language)
    )
    lines = [line for line in lines if not _is_beside(line, known)]
    lines = [_BULLET.sub("", line) for line in lines]
    return [part for line in lines if (part := _behind_heading(line, language))]


def _behind_heading(line: str, language: str) -> str:
    """The line without words about events as such before a colon: "Events that we hosted: …"."""
    head, sign, behind = line.partition(":")
    is_head = sign and behind.strip() and not parting.YEAR.search(head)
    if is_head and len(head) < _OPENING and not _names(head, language):
        line = behind
    return line.strip(" .!")


def _names(head: str, language: str) -> bool:
    """Whether words ahead of a colon name an event, and do not speak of events as such."""
    is_general = joining.is_general(head, language) and not proper.is_kind(head, language)
    known = lexicon("events", language)
    return not is_general and _is_name(openings.without(head, language), known, language)


def _year_alone(line: str, language: str) -> str:
    """The year of a line that names nothing else ("Events in 2023:"); else ""."""
    said = openings.without(_BULLET.sub("", line), language)
    if not line.rstrip().endswith(":") and len(said) > _LONGEST_YEAR:
        return ""
    found = parting.Line(said, language, None)
    is_alone = len(found.years) == 1 and not found.parts()
    return str(found.years[0].year or "") if is_alone else ""
