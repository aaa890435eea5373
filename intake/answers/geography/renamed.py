"""Cities told by the name they had, and by the one they have: "formerly Nur-Sultan, now Astana".

Invariant: a former name is left out only where words say that it is one, and a name in capitals
follows those that tell the present one.
"""

from intake.answers.lexicon import Lexicon, Phrase, lexicon, tokens_of

_EDGES = frozenset(",;:(.–—-")
_MOST = 8
"""Tokens of a former name, with what belongs to it."""


def current(text: str, language: str) -> str:
    """The text without the former name of a city, where its present one stands behind it."""
    known = lexicon("renamed", language)
    tokens, found = tokens_of(text)
    if not {"now", "renamed"} & known.said(tokens):
        return text
    starts = [one.start() for one in found]
    for place in range(1, len(tokens)):
        length, names = known.at(tokens, place)
        end = place + length
        if not names or end >= len(tokens) or not text[starts[end]].isupper():
            continue
        begun = _begun(tokens, place, names, known)
        if begun is not None:
            return f"{text[: starts[begun]]}{text[starts[end] :]}"
    return text


def _begun(tokens: Phrase, place: int, names: tuple[str, ...], known: Lexicon) -> int | None:
    """Where what is told of the former name begins, before the words for the present one."""
    for start in range(place - 1, max(-1, place - _MOST), -1):
        is_edge = start == 0 or tokens[start - 1] in _EDGES
        if is_edge and "once" in known.at(tokens, start)[1]:
            return start
    is_all = place <= _MOST and sum(token in _EDGES for token in tokens[: place - 1]) == 0
    return 0 if "renamed" in names and is_all else None
