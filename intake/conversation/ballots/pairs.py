"""Standards that are judged together by words around each: "neither S1 nor S2", "S1もS2も".

Invariant: only words that stand right beside standards join them; alone they are what they were.
"""

import re
from collections.abc import Iterator, Sequence

from intake.answers.lexicon import Lexicon

LISTS = ("neither_of", "nor_of", "each_of", "denied_too")
"""Words before the first and the others of several, behind each of several; and of `neither_of`
those beside which the verdict is denied as well."""
_NEITHER = re.compile(r"[MB][.]*[fd]{0,3}L(?:c?j?[fd]{0,3}[IB][.]*[fd]{0,3}L)+")
_EACH = re.compile(r"L[fd]{0,2}E[.]*(?:c?[fd]{0,3}L[fd]{0,2}E[.]*)+")
_NONE = re.compile(r"(?<=[Lr])[fdc]{0,2}z")
_ROLES = {"neither_of": "M", "nor_of": "I", "each_of": "E"}


def signs(line: str, folded: Sequence[str], known: Lexicon, *, is_unspaced: bool) -> dict[int, str]:
    """The sign of each token that means another thing beside these standards, by its place.

    "m" leads several that are none of them met, "M" where the verdict is denied as well.
    """
    found: dict[int, str] = {}
    roles, denied = _roles(line, tuple(folded), known)
    for match in _NEITHER.finditer(roles):
        found |= dict(_neither(roles, match, denied))
    for match in _EACH.finditer(roles):
        found |= dict(_each(roles, match))
    for match in _NONE.finditer(line) if is_unspaced else ():
        found[match.end() - 1] = "n"  # "S1和S2都不符合": none of these, not none at all
    return found


def _roles(line: str, folded: tuple[str, ...], known: Lexicon) -> tuple[str, frozenset[int]]:
    """The line with the words that join as signs of their own, "." for the rest of a phrase."""
    roles, denied, place = list(line), set[int](), 0
    while place < len(folded):
        length, meanings = known.at(folded, place)
        if line[place] != "L" and (role := _role(meanings)):
            roles[place : place + length] = [role, *"." * (length - 1)]
            denied |= {place} if "denied_too" in meanings else set()
        place += max(length, 1)
    return "".join(roles), frozenset(denied)


def _role(meanings: Sequence[str]) -> str:
    said = {*meanings} & {*_ROLES}
    return "B" if {"neither_of", "nor_of"} <= said else _ROLES[min(said)] if said else ""


def _neither(roles: str, match: re.Match[str], denied: frozenset[int]) -> Iterator[tuple[int, str]]:
    start, end = match.span()
    yield start, "M" if start in denied else "m"
    for place in range(start + 1, end):
        if roles[place] in "IB":
            yield place, "i"
        elif roles[place] in ".j":
            yield place, "f"


def _each(roles: str, match: re.Match[str]) -> Iterator[tuple[int, str]]:
    """Between two of them it is an "and", which a comma behind it only repeats."""
    places = [place for place in range(*match.span()) if roles[place] in "Ec."]
    last = max(place for place in places if roles[place] == "E")
    for place in places:
        yield place, "j" if roles[place] == "E" and place != last else "f"
