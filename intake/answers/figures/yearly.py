"""One figure told for several years side by side: "2022: 18,9 Mrd. €; 2023: 19,6 Mrd. €".

Invariant: the latest of them is taken only where every figure has its own year right beside it, all
are of one thing, one money and one scale, every year is over, and nothing else stands in the text.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise

from intake.answers.lexicon import lexicon, split
from intake.answers.scan import numbers, sums
from intake.answers.scan.clauses import Marks
from intake.answers.scan.marks import GLUED_AND, Mark, at
from intake.answers.scan.sums import Figure

_BRACKET = re.compile(r"[(（]([^()（）\n]{3,40})[)）]")
_GROWTH = re.compile(
    r"\t\s*([^\t\n\d]{1,24}?)\s*\t\s*[+−-]?\d{1,2}(?:[.,]\d{1,2})?\s*[%％]\s*(?=\t|\n|$)"
)
_SIGNED = re.compile(
    r"(?:^|[\s(:：])[-–−+](?!\d+(?:[.,]\d+)?\s?[%％])(?=[^\W\d_]{0,2}[$€£¥₩₹₽₺]?\s?\d)"
)
"""A sign of its own right before a figure: a change, or a figure below zero."""
_SIGNS = frozenset("\n|;,.!:()=–—-+/→")
_PARTING = frozenset("\n|;,.)")
_INSIDE = {True: frozenset(":|=–—-(,"), False: frozenset("(")}
"""Signs between a figure and its own year, by whether the year stands first."""
_ELIDED: tuple[str, ...] = ()
"""No currency: the last of several figures may name it for all ("4120.5亿 … 4356.8亿元")."""
_LEAST = 2
_NEAR = 2
"""Marks from a percentage to the word that says it is one of growth."""
_FIRST = 1990
_MOST = Decimal(3)
"""How many times as large as the least the greatest of them may be."""
_TELLING = (
    "planned", "doubt", "negator", "fraction", "share", "head", "among", "such", "half", "zero",
    "nation", "nations", "national", "this_year", "year_before_last", "ago", "but", "or", "pending",
    "about", "superseded", "month", "period", "lasting", "summed", "wrote", "mistaken",
    "unavailable", "condition", "constant", "parity", "low", "high", "low_open", "high_open",
    "between",
)  # fmt: skip
"""What makes of a figure another one, or leaves it open, whatever else such a word may mean."""
_AGAIN = ("year", "currency", "percent", "growth", "and", "preceding", "dash", "plus")
"""What may stand behind the first figure too."""
_BESIDE = ("gdp", "asked", "currency", "percent", "growth", "and")


@dataclass(frozen=True, kw_only=True)
class Latest:
    """The latest figure with its unit as text, its worth, its year, and whether it is rough."""

    text: str
    value: Decimal
    year: int
    about: bool


@dataclass(frozen=True, kw_only=True)
class _Yearly:
    year: int
    figure: Figure


def latest(text: str, language: str, decimal: str | None, today: date | None) -> Latest | None:
    """The latest of the figures of several years; None where the text is anything else."""
    marks = numbers.scan(text, language, decimal)
    if today is None or not marks or _SIGNED.search(text):
        return None
    figures = sums.figures(marks)
    units = [one for one in figures if one.bare]
    grown = [one for one in figures if at(marks, one.last + 1).has("percent")]
    told = [one for one in figures if one not in units and one not in grown]
    yearly = _paired(marks, told, today)
    if not yearly or not _are_of_one(marks, told, units) or not _is_all(marks, figures, language):
        return None
    if not _is_named_once(marks, told[0], language):
        return None
    newest = max(yearly, key=lambda one: one.year)
    unit = units[0].value if units else 1
    return Latest(
        text=_alone(marks, newest.figure, told[0]),
        value=newest.figure.value * unit,
        year=newest.year,
        about=any(mark.has("about") for mark in marks),
    )


def without_growth(text: str, language: str) -> str:
    """The text without the rate of growth in cells of its own: "GDP\\t3398.7\\tgrowth\\t5.2%"."""
    found = _GROWTH.search(text)
    if found is None or lexicon("figures", language).of(split(found[1])) != ("growth",):
        return text
    rest = f"{text[: found.start()]}{text[found.end() :]}"
    marks = numbers.scan(rest, language)
    figures = sums.figures(marks)
    is_one = sum(not one.bare for one in figures) == 1 and not any(m.has("growth") for m in marks)
    return rest if is_one and _is_all(marks, figures, language) else text


def without_former(text: str, language: str) -> str:
    """The text without the figure of the year before in brackets right behind another one."""
    found = _BRACKET.search(text)
    if found is None or not _is_former(numbers.scan(found[1], language)):
        return text
    ahead = numbers.scan(text[: found.start()], language)
    figures = sums.figures(ahead)
    last = len(ahead) - 1 - bool(ahead and ahead[-1].codes)
    if len(figures) != 1 or figures[0].last != last or not _is_labelled(ahead, figures, language):
        return text
    return f"{text[: found.start()]}{text[found.end() :]}"


def _is_labelled(marks: Marks, figures: list[Figure], language: str) -> bool:
    """Whether nothing but labels of the thing that is told stands beside its figure."""
    covered = {place for one in figures for place in range(one.first, one.last + 1)}
    rest = [p for p, mark in enumerate(marks) if p not in covered and not mark.has("currency")]
    return _are_labels(marks, [p for p in rest if marks[p].folded not in _SIGNS], language)


def _is_former(marks: Marks) -> bool:
    """Nothing but "the year before" and one figure with its unit."""
    figures = sums.figures(marks)
    covered = {place for one in figures for place in range(one.first, one.last + 1)}
    rest = [mark for place, mark in enumerate(marks) if place not in covered]
    is_former = sum(mark.has("preceding") for mark in rest) == 1 == len(figures)
    is_plain = (m.has("preceding", "currency") or m.roles == ("filler",) or m.folded == ":"
                for m in rest)  # fmt: skip
    return is_former and all(is_plain)


# --- years and their figures --------------------------------------------------------------------


def _paired(marks: Marks, told: list[Figure], today: date) -> list[_Yearly] | None:
    years = _years(marks, today)
    if years is None or not _LEAST <= len(told) == len(years):
        return None
    is_led = min(years) < told[0].first
    pairs = list(zip(sorted(years), told, strict=True))
    ends = [(place, place, f.first, f.last) if is_led else (f.first, f.last, place, place)
            for place, f in pairs]  # fmt: skip
    inside = (marks[end + 1 : start] for _, end, start, _ in ends)
    apart = (marks[end + 1 : start] for (*_, end), (start, *_) in pairwise(ends))
    if any(one[1] >= one[2] for one in ends) or any(a[3] >= b[0] for a, b in pairwise(ends)):
        return None
    if not all(_signs(one) <= _INSIDE[is_led] for one in inside):
        return None
    if not all(_signs(one) & _PARTING or any(_is_joint(m) for m in one) for one in apart):
        return None
    return [_Yearly(year=years[place], figure=figure) for place, figure in pairs]


def _is_joint(mark: Mark) -> bool:
    """ "And", also glued to the next word; "18조 4천억 원에서 … 19조" from the one to the other."""
    return mark.has("and", "to") or mark.raw.startswith(GLUED_AND)


def _signs(marks: Iterable[Mark]) -> set[str]:
    return {mark.folded for mark in marks if mark.folded in _SIGNS}


def _years(marks: Marks, today: date) -> dict[int, int] | None:
    """By its place each year, "the year before" counted from the one that is named."""
    named = {p: int(m.raw) for p, m in enumerate(marks) if m.has("year") and m.raw.isdecimal()}
    before = [place for place, mark in enumerate(marks) if mark.has("preceding")]
    if before:
        if len(named) != 1 or len(before) > 1 or before[0] < min(named):
            return None
        named[before[0]] = max(named.values()) - 1
    newest = today.year - 1 - any(mark.has("fiscal") for mark in marks)
    is_over = all(_FIRST <= year <= newest for year in named.values())
    return named if is_over and len(set(named.values())) == len(named) else None


# --- of one thing -------------------------------------------------------------------------------


def _are_of_one(marks: Marks, told: list[Figure], units: list[Figure]) -> bool:
    codes = [_codes(marks, one) for one in told]
    ends = [one.value for one in told]
    is_alike = len({one.factor for one in told}) == 1 and len(set(codes) - {_ELIDED}) <= 1
    heads = [mark.codes for mark in marks[: told[0].first] if mark.codes]
    is_priced = bool(codes[-1]) or (len(heads) == 1 and not any(codes))
    is_scaled = not units or (len(units) == 1 and told[0].factor == 1)
    is_headed = all(one.last < told[0].first for one in units)
    is_near = 0 < max(ends) <= _MOST * min(ends)
    return is_alike and is_priced and is_scaled and is_headed and is_near


def _is_named_once(marks: Marks, first: Figure, language: str) -> bool:
    """Whether no word behind the first figure names another thing than those before it."""
    covered = {place for one in sums.figures(marks) for place in range(one.first, one.last + 1)}
    before = {mark.folded for mark in marks[: first.first]}
    rest = [
        place
        for place, mark in enumerate(marks)
        if place > first.last
        and place not in covered
        and mark.folded not in before | _SIGNS
        and mark.roles != ("filler",)
        and not mark.has(*_AGAIN)
    ]
    return _are_labels(marks, rest, language, ("told",))


def _codes(marks: Marks, figure: Figure) -> tuple[str, ...]:
    """The currency right beside a figure."""
    return at(marks, figure.last + 1).codes or at(marks, figure.first - 1).codes


def _is_all(marks: Marks, figures: list[Figure], language: str) -> bool:
    """Whether every word is of a figure, a year or growth, or labels the thing that is told."""
    covered = {place for one in figures for place in range(one.first, one.last + 1)}
    rest = [place for place in range(len(marks)) if place not in covered]
    rates = [one for one in figures if at(marks, one.last + 1).has("percent")]
    if any(_tells(marks, p, language) or not _is_rate(marks, p, rates) for p in rest):
        return False
    if any(m.has("currency") for m in marks) and len({m.codes for m in marks if m.codes}) > 1:
        return False
    words = [
        place
        for place in rest
        if not (
            marks[place].folded in _SIGNS
            or marks[place].has(*_BESIDE, "preceding", "dash", "plus")
            or (marks[place].has("year") and marks[place].raw.isdecimal())
        )
    ]
    return _are_labels(marks, words, language)


def _tells(marks: Marks, place: int, language: str) -> bool:
    """A word that makes of a figure another one, but for one of the first reckoning of a year."""
    is_reckoned = marks[place].has("about") and _are_labels(marks, [place], language)
    return marks[place].has(*_TELLING) and not is_reckoned


def _is_rate(marks: Marks, place: int, rates: list[Figure]) -> bool:
    """Whether a word for growth stands beside a percentage; any other word does not matter."""
    beside = (abs(place - end) <= _NEAR for one in rates for end in (one.first, one.last + 1))
    return not marks[place].has("growth") or any(beside)


def _are_labels(
    marks: Marks, words: list[int], language: str, names: tuple[str, ...] = ("label", "told")
) -> bool:
    """Whether the words are covered by phrases that may stand beside such figures."""
    tokens = [(token, place) for place in words for token in split(marks[place].raw)]
    said = lexicon("yearly", language).every(tuple(token for token, _ in tokens))
    known = {step for one in said if one.name in names for step in range(one.start, one.end)}
    return len(known) == len(tokens)


# --- the latest alone ---------------------------------------------------------------------------


def _alone(marks: Marks, figure: Figure, first: Figure) -> str:
    """The figure with its own unit, else with what heads them all."""
    start, end = figure.first, figure.last
    start -= bool(at(marks, start - 1).codes)
    end += bool(at(marks, end + 1).codes)
    head = () if _codes(marks, figure) else _heading(marks, first)
    said = (*head, *marks[start : end + 1])
    return " ".join(mark.raw for mark in said)


def _heading(marks: Marks, first: Figure) -> Marks:
    """The scale and the currency that head all figures."""
    return tuple(mark for mark in marks[: first.first] if mark.has("currency", "scale"))
