"""A place that is refused ahead of the one that is wished: "neither A nor B; C would suit us".

Invariant: the refused ones are left out only where a later clause wishes for a place, none of those
behind it takes that back, and all ahead of it that name one refuse it outright.
"""

import re
from collections.abc import Callable, Collection

from intake.answers.lexicon import lexicon, split

ROLES = frozenset({"wished", "refused", "supposing"})
"""Lists of this look alone: they name no place and deny none by themselves."""
_CLAUSES = re.compile(r"([,;:()\n]|(?<!\d)[.!?](?=\s|$)| [-–—] )")
_REFUSING = frozenset({"not", "unfit", "refused", "likewise"})


def left_out(text: str, language: str, names: Callable[[str], bool]) -> str:
    """The text from its wish on; as it is where nothing is refused ahead of one."""
    parts = _CLAUSES.split(text)
    for n in range(2, len(parts), 2):
        if _is_wish(parts[n], language) and names(parts[n]):
            n = _start(parts, n, language, names)
            before, behind = parts[:n:2], parts[n + 2 :: 2]
            is_plain = _refuses_all(before, language, names) and not any(
                _said(one, language) & _REFUSING for one in behind
            )
            return "".join(parts[n:]).strip() if is_plain else text
    return text


def _start(parts: list[str], n: int, language: str, names: Callable[[str], bool]) -> int:
    """Where a wish begins: with the place before its comma ("Geneva, Switzerland would suit")."""
    while n > 2 and parts[n - 1] == "," and names(parts[n - 2]):
        if _said(parts[n - 2], language) & _REFUSING:
            break
        n -= 2
    return n


def _is_wish(clause: str, language: str) -> bool:
    said = _said(clause, language)
    return "wished" in said and not said & _REFUSING


def _refuses_all(clauses: Collection[str], language: str, names: Callable[[str], bool]) -> bool:
    """Whether one refuses something, and none of the others names a place."""
    refusals = [one for one in clauses if _is_refusal(one, language)]
    return bool(refusals) and not any(names(one) for one in clauses if one not in refusals)


def _is_refusal(clause: str, language: str) -> bool:
    said = _said(clause, language)
    return bool(said & _REFUSING) and "supposing" not in said


def _said(text: str, language: str) -> set[str]:
    """What the longest phrase at each place of a text means."""
    found = lexicon("venues", language).finds(split(text))
    return {name for _, _, names in found for name in names}
