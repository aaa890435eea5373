"""How a stretch ends behind an event's name: its verb, or "and other events" of the kind.

Invariant: only what speaks of hosting or of events as such is an ending, and no name.
"""

import re
from functools import cache

from intake.answers.events import joining
from intake.answers.events.words import any_of, flat
from intake.answers.folding import UNSPACED

QUOTED = re.compile(
    r"«[^»]{0,120}»|“[^”]{0,120}”|„[^“”]{0,120}[“”]|\"[^\"]{0,120}\"|「[^」]{0,120}」|『[^』]{0,120}』"
)
_EDGES = " ,.;:–—-·・/\t"
_KANA_ENDING = r"[ぁ-ゖー\s]*"
_HANGUL_ENDING = r"[\uac00-\ud7af\s]*"


def ended(line: str, start: int, end: int, language: str) -> tuple[int, bool]:
    """Before the verb at the end in languages that write it together ("を開催いたしました")."""
    said = flat(line[start:end])
    found = [one.start() for pattern in endings(language) if (one := pattern.search(said))]
    return (start + min(found), True) if found else (end, False)


def before_such(
    line: str, start: int, end: int, language: str, *, is_closed: bool
) -> tuple[int, bool]:
    """Before "and other events": "A、Bなど複数の国際イベント", "A gibi etkinlikler"."""
    for one in _such(language).finditer(flat(line[start:end])):
        rest = one["rest"].strip(_EDGES)
        if not rest or (joining.is_general(rest, language) and not QUOTED.search(rest)):
            return start + one.start(), True
    return end, is_closed


@cache
def _such(language: str) -> re.Pattern[str]:
    said = any_of(("such",), language, "where")
    edge = "" if language in ("zh", "ja") else r"(?<!\w)"
    return re.compile(rf"\s?{edge}(?:{said})(?:(?!\w)|(?<=[{UNSPACED}]))(?P<rest>[^,;\d]{{0,40}})$")


@cache
def endings(language: str) -> tuple[re.Pattern[str], ...]:
    """Verbs that only letters of endings follow, and closing phrases as they are."""
    stems = any_of(("ending",), language)
    closing = any_of(("closing",), language)
    letters = _HANGUL_ENDING if language == "ko" else _KANA_ENDING
    if stems == "(?!)":
        return (re.compile(rf"(?:{closing})$"),) if language in ("zh",) else ()
    particle = r"(?:を|が|は|も|の|に|で)?" if language == "ja" else ""
    chain = rf"(?:{stems}){letters}"
    return (
        re.compile(rf"(?:{closing})\W*$"),
        re.compile(rf"\s?{particle}(?<![・])(?:{chain})(?:[·ㆍ]?{chain}){{0,3}}\W*$"),
    )
