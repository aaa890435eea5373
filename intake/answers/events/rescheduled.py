"""What brackets tell of an earlier plan: "(originally planned for 2020, put off by the pandemic)".

Invariant: brackets are left out only behind an event with a later year of its own; an event that
has none was only put off, and is left out with them where others are told.
"""

import re

from intake.answers.calendars import YEAR
from intake.answers.lexicon import lexicon, split

_BRACKETS = re.compile(r"\s*\(([^()]{1,200})\)")
_BREAK = re.compile(r"[,;、\n]|(?<=\w{3})[.。](?=\s|$)|[。]")
_EDGES = " ,;、.。"


def parted(text: str, language: str) -> tuple[str, tuple[str, ...]]:
    """The text without such brackets, and the events that were only put off."""
    never: list[str] = []
    for found in reversed(list(_BRACKETS.finditer(text))):
        if not _is_plan(found[1], language):
            continue
        breaks = [one.end() for one in _BREAK.finditer(text, 0, found.start())]
        start = breaks[-1] if breaks else 0
        years = [int(one) for one in YEAR.findall(text[start : found.start()])]
        planned = [int(one) for one in YEAR.findall(found[1])]
        if years and len(planned) < 2 and all(years[-1] > one for one in planned):
            text = text[: found.start()] + text[found.end() :]
        elif not years and YEAR.search(text[:start]) and _is_put_off(found[1], language):
            never.append(text[start : found.end()].strip(_EDGES))
            text = text[:start].rstrip(_EDGES) + text[found.end() :]
    return text, tuple(never)


def _is_plan(aside: str, language: str) -> bool:
    return "was_planned" in lexicon("dates", language).said(split(aside))


def _is_put_off(aside: str, language: str) -> bool:
    return "delayed" in lexicon("dates", language).said(split(aside))
