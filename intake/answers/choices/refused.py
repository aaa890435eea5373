"""A place that is refused ahead of the one that is wished: "neither A nor B; C would suit us".

Invariant: the refused ones are left out only where a later clause wishes for a place, those ahead
of it that name one or refuse anything refuse a place outright, and none of these nor what stands
behind holds a word more.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from intake.answers.lexicon import lexicon, split

ROLES = frozenset({"wished", "refused", "supposing", "plainly"})
"""Lists of this look alone: they name no place and deny none by themselves."""
_CLAUSES = re.compile(r"([,;:()\n]|(?<!\d)[.!?](?=\s|$)| [-–—] )")
_REFUSING = frozenset({"not", "unfit", "refused", "likewise"})


@dataclass(frozen=True, kw_only=True)
class Told:
    """What a clause tells of places."""

    names: bool
    """One that it does not refuse."""
    mentions: bool
    """One at all."""
    rest: tuple[str, ...]
    """Its words that belong to no place."""


Look = Callable[[str], Told]


def left_out(text: str, language: str, look: Look) -> str:
    """The text from its wish on; as it is where nothing is refused ahead of one."""
    parts = _CLAUSES.split(text)
    for n in range(2, len(parts), 2):
        if _is_wish(parts[n], language) and look(parts[n]).names:
            start = _start(parts, n, language, look)
            is_plain = _is_plain(parts[n], language, look) and "?" not in parts[start:]
            is_plain &= _refuses_all(parts[:start:2], language, look)
            is_plain &= all(_is_over(one, language, look) for one in parts[n + 2 :: 2])
            return "".join(parts[start:]).strip() if is_plain else text
    return text


def is_taken_back(text: str, language: str, look: Look) -> bool:
    """Whether a place is named, and the next clause says no more than that it cannot be."""
    clauses = [one for one in _CLAUSES.split(text)[::2] if one.strip()]
    return any(
        look(before).names and _is_undone(clause, language, look)
        for before, clause in pairwise(clauses)
    )


def _is_undone(clause: str, language: str, look: Look) -> bool:
    """ "But that is not possible either", and not "if that is not possible"."""
    if _said(clause, language) & {"supposing", "fallback"}:
        return False
    words, undone = split(clause), set[int]()
    for place, length, names in lexicon("guards", language).finds(words):
        undone.update(range(place, place + length) if "undone" in names else ())
    rest = " ".join(one for n, one in enumerate(words) if n not in undone)
    return bool(undone) and not look(clause).mentions and _is_plain(rest, language, look)


def _start(parts: list[str], n: int, language: str, look: Look) -> int:
    """Where a wish begins: with the place before its comma ("Geneva, Switzerland would suit")."""
    while n > 2 and parts[n - 1] == "," and look(parts[n - 2]).names:
        if _said(parts[n - 2], language) & _REFUSING:
            break
        n -= 2
    return n


def _is_wish(clause: str, language: str) -> bool:
    said = _said(clause, language)
    return "wished" in said and not said & _REFUSING


def _is_over(clause: str, language: str, look: Look) -> bool:
    """Whether it takes nothing back."""
    return not _said(clause, language) & _REFUSING and _is_plain(clause, language, look)


def _refuses_all(clauses: Sequence[str], language: str, look: Look) -> bool:
    """Whether one refuses a place, none refuses anything else and none of the others names one."""
    refusals = [one for one in clauses if _said(one, language) & _REFUSING]
    others = [one for one in clauses if one not in refusals]
    return (
        bool(refusals)
        and all(_is_refusal(one, language, look) for one in refusals)
        and not any(look(one).names for one in others)
    )


def _is_refusal(clause: str, language: str, look: Look) -> bool:
    is_supposed = "supposing" in _said(clause, language)
    return look(clause).mentions and not is_supposed and _is_plain(clause, language, look)


def _is_plain(clause: str, language: str, look: Look) -> bool:
    """Whether it says nothing more than which place is wished or refused."""
    rest = look(clause).rest
    known = {
        place + n
        for place, length, _ in lexicon("venues", language).finds(rest)
        for n in range(length)
    }
    return all(n in known or not any(map(str.isalnum, one)) for n, one in enumerate(rest))


def _said(text: str, language: str) -> set[str]:
    """What the longest phrase at each place of a text means."""
    found = lexicon("venues", language).finds(split(text))
    return {name for _, _, names in found for name in names}
