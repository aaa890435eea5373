"""A scale that is put right: "54.2 million, sorry, I mean billion" is 54.2 billion.

Invariant: only behind a word of correction, and where nothing but one scale word follows it.
"""

import re

from intake.answers.folding import clean
from intake.answers.lexicon import Phrase, lexicon, tokens_of

_EDGES = frozenset("().;!?\n")
_MOST = 200
"""Tokens of an answer that are looked through."""
_BETWEEN = 8
_BESIDE = 7
"""Tokens between the wrong scale and the correction, and beside the right one."""
_LINKS = " ,;:–—-、，。"
_SCALES = ("scales", "plurals")
Span = tuple[int, int]


def put_right(text: str, language: str) -> str:
    """The text with the right scale in the place of the wrong one, without the correction."""
    written = clean(text)
    tokens, found = tokens_of(written, _MOST)
    regret = _regret(tokens, language)
    if regret is None:
        return text
    end = next((p for p in range(regret[1], len(tokens)) if _ends(found, p)), len(tokens))
    wrong, right = (
        _scales(tokens, (0, regret[0]), language),
        _scales(tokens, (regret[1], end), language),
    )
    if (
        not wrong
        or len(right) != 1
        or not _is_plain(tokens, wrong[-1], regret, (right[0], end), language)
    ):
        return text
    said = written[found[right[0][0]].start() : found[right[0][1] - 1].end()]
    start, stop = found[wrong[-1][0]].start(), found[wrong[-1][1] - 1].end()
    kept = written[stop : found[regret[0]].start()].rstrip(_LINKS)
    behind = written[found[end].start() :] if end < len(tokens) else ""
    return f"{written[:start]}{said}{kept} {behind}".rstrip()


def _regret(tokens: Phrase, language: str) -> Span | None:
    """Where the first phrase of correction stands, the longest there."""
    said = lexicon("guards", language).every(tokens)
    return next(((one.start, one.end) for one in said if one.name in ("regret", "amends")), None)


def _ends(found: list[re.Match[str]], place: int) -> bool:
    return found[place][0] in _EDGES


def _scales(tokens: Phrase, where: Span, language: str) -> list[Span]:
    """The scale words within these places, the longest first, none in another."""
    spans: list[Span] = []
    place = where[0]
    while place < where[1]:
        length = max(lexicon(one, language).at(tokens, place)[0] for one in _SCALES)
        if length:
            spans.append((place, place + length))
        place += length or 1
    return spans


def _is_plain(
    tokens: Phrase, wrong: Span, regret: Span, told: tuple[Span, int], language: str
) -> bool:
    """A figure before the wrong scale, none behind it, and few words beside the right one."""
    right, end = told
    between, beside = (
        tokens[wrong[1] : regret[0]],
        (*tokens[regret[1] : right[0]], *tokens[right[1] : end]),
    )
    said = lexicon("guards", language).said(tokens[regret[1] : end])
    numbered = wrong[0] > 0 and tokens[wrong[0] - 1].isdecimal()
    clean_words = not any(token.isdecimal() for token in (*between, *beside))
    short = len(between) <= _BETWEEN and len(beside) <= _BESIDE
    return numbered and clean_words and short and not said & {"late", "wrong", "denial", "pointing"}
