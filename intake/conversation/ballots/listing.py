"""Standards in a list of which one end is named in words: "第一、三、四项", "criteria one and two".

Invariant: a bare numeral is a standard's only in a row that such a name begins (or, where a
language has the ordinal last, ends), each higher than the one before it; it is none where it may
count the word behind it. Alone with its verdict in a clause behind theirs, it is the next standard
("one to three are met, four is not"), and open where it is none of the next.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from intake.answers.lexicon import Lexicon

_NUMERALS, _DIGITS = ("one", "two", "three", "four"), ("1", "2", "3", "4")
_ORDINALS_LAST = "ordinal_last"
LISTS = (*_NUMERALS, "and", "counter", _ORDINALS_LAST)
"""The numerals; what joins two; what counts behind one; what joins them to a last ordinal."""
_LED = re.compile(r"[LQ]C?(?:(?:[c,]?[jJ]|[c,T])[fd]{0,2}[12LQ]C?)+")
_GLUED = re.compile(r"[LQ]1{1,3}C|[LQ]1{0,2}2")
_ENDED = re.compile(r"(?:^|(?<=[plqSfdK]))1(?:[c,]1){0,2}[c,]?JQ")
_LOOSE = re.compile(
    r"Q.*[jJT][fd]{0,2}1|.*,[fd]{0,2}1|[LQ]C?[,c]?[jJT]?[fd]{0,2}[12]C?|[LQ]1{0,3}[12]C?"
)
"""A row whose last numeral may count a word right behind it; none where what counts it follows."""
_POINT = re.compile(r"[LQ]c[fd]{0,2}[12]C?|Qc[fd]{0,2}[12]C?(?:(?:,|c?[jJ]|,?T)[fd]{0,2}[12]C?)*")
"""A row behind an ordinal that may only number a point: "First, three and four are met"."""
_APART = re.compile(r".*c[fd]{0,2}[12]C?")
"""A row whose last numeral a comma joins that may also begin a clause."""
_JUDGED = re.compile(r"[fd]{0,5}(?:[nxgvyazhSe]|b[fd]{0,3}v|$)")
_NEXT = re.compile(
    r"(?=(?P<head>[LQI])C?[fdcSDba]{0,6}(?:[nfgdx]{0,6}[vy]|n)[fd]{0,4}(?:[cD]l?|(?=[jt])|(?P<stop>p)l?)"
    r"[fdjtN]{0,3}(?P<said>1)C?[fdSD]{0,4}(?:(?:[nfgd]{0,5}[vy]|n)[fd]{0,4}|(?<=f)(?P<bare>))"
    r"(?:[plcSDjtb]|$))"
)
"""A numeral alone with its verdict, or with a bare "is", in the clause behind a standard's."""
_DOTS, _ENUMERATING = frozenset("·‧•・"), frozenset("、､")
_SEMICOLONS = frozenset(";；؛")


def signs(
    line: str, folded: Sequence[str], known: Lexicon, numbers: Mapping[int, int]
) -> dict[int, tuple[str, str]]:
    """The signs and numeral of each token that means another thing in such a list, by its place.

    `line` has "Q" for ordinals, "L" for standards named in words or by number; `numbers` says
    which those are.
    """
    said = [_said(*one, known) for one in zip(line, folded, strict=True)]
    roles = "".join(map(_role, line, folded, said))
    ranks = {place: _rank(one) for place, one in enumerate(said) if roles[place] in "12"}
    found: dict[int, tuple[str, str]] = {}
    for pattern in (_LED, _GLUED, _ENDED):
        for match in pattern.finditer(roles):
            if _is_list(roles, match, {**numbers, **ranks}):
                found |= dict(_listed(line, roles, ranks, match))
    ranks |= {
        place: _DIGITS.index(word)
        for place, word in enumerate(folded)
        if roles[place] == "w" and word in _DIGITS
    }
    return found | _next(roles, folded, found, {**numbers, **ranks})


def _next(
    roles: str,
    folded: Sequence[str],
    found: Mapping[int, tuple[str, str]],
    ranks: Mapping[int, int],
) -> dict[int, tuple[str, str]]:
    """The numerals that stand for the next standard; one that is none of them leaves all open."""
    told: dict[int, tuple[str, str]] = {}
    signs = ["1" if one in "w1" and at in ranks else one for at, one in enumerate(roles)]
    before = -1
    for place, (sign, _) in found.items():
        signs[place] = sign[-1]
    while match := _NEXT.search("".join(signs), before + 1):
        before, place, stop = match.start(), match.start("said"), match.start("stop")
        is_stopped = stop > 0 and folded[stop] not in _SEMICOLONS
        is_single = match["head"] == "I" and signs[before - 1] not in "TDjJc,"
        if is_stopped and (is_single or match["bare"] is not None):
            continue
        is_next = match["bare"] is None and ranks[place] > ranks.get(before, len(_NUMERALS))
        signs[place] = "L" if is_next else "h"
        told[place] = (signs[place], _NUMERALS[ranks[place]] if is_next else "")
        if stop > 0 and not is_next:
            told[stop] = ("c", "")  # that it is open must reach the sentence before
    return told


def counters(line: str, folded: Sequence[str], known: Lexicon) -> frozenset[int]:
    """The places of words that only count the standard right before them."""
    return frozenset(
        place
        for place in range(1, len(line))
        if line[place] in "wf" and line[place - 1] in "LQ" and known.of((folded[place],))
    )


def _said(sign: str, word: str, known: Lexicon) -> Sequence[str]:
    """The lists a token stands on; "四项" that may also count all of them is a numeral here."""
    head, tail = known.of((word[:1],)), word[1:]
    ends = range(1, len(tail) + 1)
    is_counted = sign in "fa" and any("counter" in known.of((tail[:end],)) for end in ends)
    return (*head, "counted") if is_counted and {*head} & {*_NUMERALS} else known.of((word,))


def _role(sign: str, word: str, said: Sequence[str]) -> str:
    """Its sign, or "1" for a numeral, "2" with what counts, "C" for that, "," for "、"."""
    if sign in "wfda" and {*said} & {*_NUMERALS}:
        return "2" if "counted" in said else "1"
    if _ORDINALS_LAST in said:
        return "J"
    if word in _DOTS or (sign == "f" and "and" in said):
        return "j"
    if word in _ENUMERATING:
        return ","
    return "C" if sign in "wf" and "counter" in said else sign


def _rank(said: Sequence[str]) -> int:
    return next(rank for rank, name in enumerate(_NUMERALS) if name in said)


def _is_list(roles: str, match: re.Match[str], numbers: Mapping[int, int]) -> bool:
    found = [numbers[place] for place in range(*match.span()) if place in numbers]
    is_rising = all(one < other for one, other in pairwise(found))
    if _APART.fullmatch(match[0]) and not _JUDGED.match(roles, match.end()):
        return False
    if _POINT.fullmatch(match[0]):
        return False
    is_counting = roles[match.end() : match.end() + 1] == "w" and _LOOSE.fullmatch(match[0])
    return is_rising and not is_counting


def _listed(
    line: str, roles: str, ranks: Mapping[int, int], match: re.Match[str]
) -> Iterator[tuple[int, tuple[str, str]]]:
    for place in range(*match.span()):
        if place in ranks:
            yield place, ("jL" if roles[place - 1] in "LQ12" else "L", _NUMERALS[ranks[place]])
        elif roles[place] in "jJ" and line[place] != "j":
            yield place, ("j", "")
