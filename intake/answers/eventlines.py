"""A line with several events parted into one an event, and the years that stand before their names.

Invariant: a comma or an "and" parts only behind what says when or where an event was.
"""

import re
from bisect import bisect_left
from functools import cache
from itertools import pairwise

from intake.answers.folding import UNSPACED, clean, is_unspaced
from intake.answers.lexicon import entries, glued

YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
BRACKETS = re.compile(r"\(([^()]*)\)")
_YEAR_AHEAD = re.compile(r"(?P<year>(?:19|20)\d\d)\s+(?P<name>\D.*)")
_LONGEST_ENDING = 200
"""Signs at the end of a part in which "every year" is looked for."""


def separate(line: str, language: str) -> list[str]:
    """One line with several events: parted only behind what says when or where it was.

    A comma or an "and" before that belongs to a name ("Forum on Peace and Security (2022)").
    """
    if parts := _by_years(line, language):
        return parts
    start = opened = counted = 0
    seen = _Line(line, language)
    for joint in _parted(language).finditer(line):
        end = joint.start()
        opened += line.count("(", counted, end) - line.count(")", counted, end)
        counted = end
        if opened <= 0 and joint.end() <= seen.last_letter and seen.is_dated(start, end):
            parts.append(line[start:end])
            start = counted = joint.end()
            opened = 0
    parts.append(line[start:])
    is_whole = seen.is_dated(start, len(line)) and not any(year_alone(p, language) for p in parts)
    return parts if is_whole else [line]


def _by_years(line: str, language: str) -> list[str]:
    """ "In 2022, the Forum, and in 2024, the Congress": parted where each year stands ahead."""
    before = any_of("in", language) or "(?!)"
    told = re.compile(rf"(?<!\w)(?:{before})\s*(?:19|20)\d\d(?!\d)", re.IGNORECASE)
    starts = [found.start() for found in told.finditer(line)]
    if len(starts) < 2 or line[: starts[0]].strip() or len(YEAR.findall(line)) != len(starts):
        return []
    joint = re.compile(rf"(?:[\s,]+(?:{any_of('and', language)}|&))?[\s,]*$", re.IGNORECASE)
    parts = [joint.sub("", line[start:end]) for start, end in pairwise([*starts, len(line)])]
    return parts if all(year_last(one, language) != one for one in parts) else []


class _Line:
    """Where years, brackets and letters stand in a line, looked for once."""

    def __init__(self, line: str, language: str) -> None:
        self.line, self.language = line, language
        self.dated = [[found.span() for found in one.finditer(line)] for one in (YEAR, BRACKETS)]
        self.last_letter = max((at for at, sign in enumerate(line) if sign.isalpha()), default=-1)

    def is_dated(self, start: int, end: int) -> bool:
        """A year or a bracket in this part, or "every year" at its end."""
        for spans in self.dated:
            place = bisect_left(spans, (start, 0))
            if place < len(spans) and spans[place][1] <= end:
                return True
        first = self.line[start : min(start + 1, end)]
        ending = first + self.line[max(start + 1, end - _LONGEST_ENDING) : end]
        return named_yearly(ending, self.language) not in ("", ending.strip())


@cache
def _parted(language: str) -> re.Pattern[str]:
    """Commas and "and" between events."""
    said = any_of("and", language)
    ands = set(phrases("and", language)).intersection(glued(language, "before"))
    prefix = "".join(rf"|{one}(?=\w)" for one in sorted(ands))
    joints = [rf",\s+(?:(?:{said})\s+{prefix})?", rf"\s+(?:{said}|&)\s+"]
    joints += [rf"\s+{one}(?=\w)" for one in sorted(ands)]
    before, units = any_of("in", language) or "(?!)", any_of("unit", language)
    dated = rf"(?=(?:{before})?\s*(?:19|20)\d\d\s?(?:{units}))"
    behind = [one for one in phrases("and", language) if is_unspaced(one)]
    joints += [rf"\s*(?:{'|'.join(behind)}|,)\s*{dated}"] if units and behind else []
    joints += [rf"(?<=\))\s*(?:{'|'.join((',', *behind))})\s*"]
    return re.compile("|".join(joints), re.IGNORECASE)


def year_last(part: str, language: str) -> str:
    """ "In 2023 we hosted the Forum" with its year behind: "we hosted the Forum (2023)"."""
    found = _year_first(language).match(part)
    rest = part[found.end() :] if found else ""
    if not found or YEAR.search(rest) or not any(sign.isalpha() for sign in rest):
        return part
    return f"{rest.rstrip(' .,;')} ({found['year']})"


@cache
def _year_first(language: str) -> re.Pattern[str]:
    """A year at the beginning that is said to be one: "In 2023", "2023年に", "В 2023 году"."""
    before, units = any_of("in", language), any_of("unit", language) or "(?!)"
    year = r"(?P<year>(?:19|20)\d\d)"
    return re.compile(
        rf"\s*(?=(?:{before})|\d+['’]?\s?(?:{units}))(?:(?:{before})\s*)?{year}(?!\d)"
        rf"(?:['’]?\s?(?:{units})(?:(?<=[{UNSPACED}])|(?!\w)))?[\s,:–—-]*",
        re.IGNORECASE,
    )


def year_alone(line: str, language: str) -> str:
    """The year of a line that names nothing else: "2023:", "Events in 2023:"; else ""."""
    before, units = any_of("in", language) or "(?!)", any_of("unit", language) or "(?!)"
    found = re.fullmatch(
        rf"\W*(?:(?:{before})\s*)?((?:19|20)\d\d)['’]?\s?(?:{units})?\W*", line, re.IGNORECASE
    )
    return found[1] if found else ""


def years_last(parts: list[str]) -> list[str]:
    """Where each event begins with its year ("2021 Zirvesi ve 2023 Forumu"), the years behind."""
    found = [_YEAR_AHEAD.fullmatch(part) for part in parts]
    ahead = [one for one in found if one and not YEAR.search(one["name"])]
    if len(parts) < 2 or len(ahead) < len(parts):
        return parts
    return [f"{one['name'].rstrip(' .,;')} ({one['year']})" for one in ahead]


def named_yearly(name: str, language: str) -> str:
    """The name without "every year" at its end."""
    said = phrases("yearly", language)
    lower = name.strip().casefold()
    ending = next((one for one in said if lower == one or lower.endswith(f" {one}")), "")
    return name.strip()[: len(name.strip()) - len(ending)].strip(" ,.;:–-(")


def any_of(meaning: str, language: str) -> str:
    return "|".join(map(re.escape, phrases(meaning, language)))


@cache
def phrases(meaning: str, language: str) -> tuple[str, ...]:
    """The phrases of a list as a cleaned text has them, longest first."""
    said = {clean(one).casefold() for name, one in entries("events", language) if name == meaning}
    return tuple(sorted(said, key=len, reverse=True))
