"""An address that a text says is not used any more: "the old one, a@b.example, is closed".

Invariant: one is only left out where its own clause says that it is not used any more, or is
nothing but an "old address:" beside another one; not where it is still read, nor where a person is
told in that clause.
"""

import re
from itertools import pairwise

from intake.conversation.people import missed, segmented
from intake.conversation.phrases import ADDRESSES, any_found, phrases
from intake.conversation.sentences import WORDS
from intake.conversation.spelling import fold, has_case

_STRONG = re.compile(r"[;\n!?。！？؛।()（）]|\.(?=\s|\Z)")
_WEAK = re.compile(r"[,،，、]|\s[–—-]\s")
_EDGES = " \t\n,.;:()–—-。،，、؛।（）"
_LINK = 8
"""Letters between "old address" and the address at most (" was: ")."""


def without(text: str, language: str) -> str:
    """The text without "the old address a@b.example is no longer valid"."""
    folded = fold(text)
    addresses = _addresses(folded)
    if not addresses or not any_found(WORDS, ("old_addresses", "out_of_use"), folded, language):
        return text
    is_one = len(addresses) == 1
    spans = [one for one in _clauses(folded) if _is_old(folded[slice(*one)], language, is_one)]
    return _blanked(text, spans) if spans else text


def _addresses(folded: str) -> set[str]:
    return {one[0].lower() for one in ADDRESSES.finditer(folded)}


def _clauses(folded: str) -> list[tuple[int, int]]:
    """Sentences with an address of their own; one that holds more of them is cut at its commas."""
    said = ADDRESSES.sub(lambda one: "@" * len(one[0]), folded)
    found: list[tuple[int, int]] = []
    for start, end in _between(_STRONG, said, 0, len(said)):
        is_one = len(re.findall("@+", said[start:end])) == 1
        found += [(start, end)] if is_one else _between(_WEAK, said, start, end)
    return found


def _between(mark: re.Pattern[str], said: str, start: int, end: int) -> list[tuple[int, int]]:
    cuts = [start, *(one.start() for one in mark.finditer(said, start + 1, end)), end]
    return list(pairwise(cuts))


def _is_old(clause: str, language: str, is_one: bool) -> bool:
    """Whether a clause says of its only address that it is not used, and names nobody.

    Of the one address of a text (`is_one`) a mere "old address" does not say so.
    """
    if len(_addresses(clause)) != 1 or any_found(WORDS, ("still_in_use",), clause, language):
        return False
    is_out = phrases(WORDS, "out_of_use", language).found(clause)
    is_old = is_out or (not is_one and _is_labelled(clause, language))
    return is_old and not _names(clause, language)


def _is_labelled(clause: str, language: str) -> bool:
    """Whether a clause is nothing but "old address:" and the address."""
    said = clause.strip(_EDGES)
    articles = phrases(WORDS, "articles", language).heads(said)
    said = said[max((one.end() for one in articles), default=0) :].strip()
    heads = phrases(WORDS, "old_addresses", language).heads(said)
    behind = said[max((one.end() for one in heads), default=len(said)) :]
    found = ADDRESSES.search(behind)
    return found is not None and found.start() <= _LINK and found.end() == len(behind)


def _names(clause: str, language: str) -> bool:
    if has_case(clause):
        return missed.holds_person(clause, language)
    return any(segmented.said(one, language).name for one in segmented.parts(clause, language))


def _blanked(text: str, spans: list[tuple[int, int]]) -> str:
    for start, end in reversed(spans):
        text = text[:start] + text[end:]
    return text.strip()
