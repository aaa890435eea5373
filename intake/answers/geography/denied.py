"""Places that an answer names only to say that they are not meant: "Tripoli, not the one in Libya".

Invariant: a clause is left out only from a word that denies to its end, and never all of a text.
"""

import re

from intake.answers.folding import key
from intake.answers.geography import cities, countries, regions
from intake.answers.lexicon import lexicon, tokens_of

_CLAUSES = re.compile(r"[,;()\n。]|(?<=\w{4}|[\u0900-\u097f]{4})\.(?=\s|$)|(?<=\s)[-–—](?=\s)")
_EMPTY = re.compile(r"\(\s*\)")
_EDGES = " ,;-–—"


def parted(text: str, language: str) -> tuple[str, tuple[str, ...]]:
    """The text without the places it denies, and those places as they are written."""
    kept: list[str] = []
    denied: list[str] = []
    start, goes_on = 0, False
    for found in [*_CLAUSES.finditer(text), None]:
        end = found.start() if found else len(text)
        meant, others = _of(text[start:end], language)
        if goes_on and _is_where(meant, language):
            meant, others = "", meant
        sign = found[0] if found else ""
        kept += [meant, sign] if meant.strip() or sign == ")" else []
        denied += [others] if others.strip() else []
        goes_on = bool(
            found and found[0] == "," and not meant.strip() and _is_city(others, language)
        )
        start = found.end() if found else end
    own = _EMPTY.sub(" , ", "".join(kept)).strip(_EDGES)
    return (own, tuple(denied)) if denied and own else (text, ())


def _is_where(clause: str, language: str) -> bool:
    """Whether a clause goes on to tell where a place is: "not Portland, Oregon"."""
    name = clause.strip()
    return bool(countries.find(name, language) or regions.find(name))


def _is_city(clause: str, language: str) -> bool:
    return bool(cities.called(key(clause.strip()), language))


def _is_undone(behind: tuple[str, ...], language: str) -> bool:
    """Whether what stands behind a "not" is a deed's: "शहर अभी तय नहीं हुआ है" denies no place."""
    return "undone" in lexicon("places", language).at(behind, 0)[1]


def _of(clause: str, language: str) -> tuple[str, str]:
    """What a clause means and what it denies."""
    if _is_where(clause, language) or _is_city(clause, language):
        return clause, ""  # a name whole, whatever words it holds
    tokens, found = tokens_of(clause)
    known = list(lexicon("places", language).finds(tokens))
    for place, length, names in known:
        if "instead" in names and place == 0:
            return clause[found[length - 1].end() :], ""
        end = found[place + length - 1].end()
        if (
            "denied_behind" in names
            and place
            and not _is_undone(tokens[place + length :], language)
        ):
            return clause[end:], clause[: found[place].start()]
        if clause[end : end + 1] == "-":
            continue  # "Pas-de-Calais"
        if "denied_inside" in names or ("denied" in names and place == 0):
            instead = ((one, n) for one, n, said in known if one > place and "instead" in said)
            first, length = next(instead, (0, 0))
            behind = clause[found[first + length - 1].end() :] if first else ""
            last = found[first].start() if first else len(clause)
            return f"{clause[: found[place].start()]} {behind}", clause[end:last]
    return clause, ""
