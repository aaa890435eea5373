"""Options that share a word: "a smart and green city", "ville intelligente et verte".

Invariant: a word is lent only where it makes the whole name of another option.
"""

from intake.answers.choices import lines, options
from intake.answers.choices.options import Tokens
from intake.answers.folding import is_unspaced
from intake.answers.lexicon import Lexicon, glued
from intake.answers.values import Context

_JOINTS = frozenset({",", "/", "&", "・", "·"})
_LETTERS = 6
"""Letters at most of what stands alone, in a script without blanks; else one word."""


def spread(tokens: Tokens, context: Context) -> Tokens:
    """The tokens with the word that two names share said of both."""
    if len(context.options) < 2 or len(tokens) < 4:
        return tokens
    names = options.names(context.options, context.language)
    place = len(tokens) - 1
    while place >= 0:
        length = names.at(tokens, place)[0]
        if length > 1:
            tokens, place = _lent_back(tokens, place, length, names, context.language)
            tokens = _lent_on(tokens, place, names, context.language)
        place -= 1
    return tokens


def _lent_back(
    tokens: Tokens, place: int, length: int, names: Lexicon, language: str
) -> tuple[Tokens, int]:
    """ "Smart and green city": the last word is lent to what stands alone before an "and"."""
    joint = _joint_before(tokens, place, language)
    end = place - joint
    for width in range(_widest(tokens, end) if joint else 0, 0, -1):
        alone = tokens[max(0, end - width) : end]
        if names.of(alone):  # "industria y fabricación inteligente": nothing is wanting
            break
        for tail in range(1, length):
            lent = tokens[place + tail : place + length]
            if len(alone) == width and names.of(alone + lent):
                return tokens[:end] + lent + tokens[end:], place + len(lent)
    return tokens, place


def _lent_on(tokens: Tokens, place: int, names: Lexicon, language: str) -> Tokens:
    """ "Ville intelligente et verte": the first word is lent to what stands alone behind it."""
    length = names.at(tokens, place)[0]
    joint, glue = _joint_at(tokens, place + length, language)
    start = place + length + joint
    if length < 2 or start >= len(tokens) or not (joint or glue) or names.at(tokens, start)[0]:
        return tokens
    first = tokens[start].removeprefix(glue)
    for head in range(length - 1, 0, -1):
        lent = tokens[place : place + head]
        for width in range(min(_widest(tokens, len(tokens)), len(tokens) - start), 0, -1):
            alone = (first, *tokens[start + 1 : start + width])
            if names.of(lent + alone):
                rest = (*lent, *alone, *tokens[start + width :])
                return tokens[:start] + ((",",) if glue else ()) + rest
    return tokens


def _widest(tokens: Tokens, end: int) -> int:
    """How many tokens what stands alone may have."""
    return _LETTERS if end and is_unspaced(tokens[end - 1]) else 1


def _joint_before(tokens: Tokens, place: int, language: str) -> int:
    """The tokens of the "and" or the comma that end before a place."""
    if tokens[place - 1 : place] and tokens[place - 1] in _JOINTS:
        return 1
    known = lines.words(language)
    widths = range(min(4, place), 0, -1)
    return next((one for one in widths if "and" in known.of(tokens[place - one : place])), 0)


def _joint_at(tokens: Tokens, place: int, language: str) -> tuple[int, str]:
    """The tokens of an "and" or comma at a place, or the "and" glued to the word there."""
    if place >= len(tokens):
        return 0, ""
    if tokens[place] in _JOINTS:
        return 1, ""
    length, roles = lines.words(language).at(tokens, place)
    if "and" in roles:
        return length, ""
    glue = next((one for one in _ands(language) if tokens[place].startswith(one)), "")
    return 0, glue


def _ands(language: str) -> tuple[str, ...]:
    """The "and" that is written together with the next word (Arabic)."""
    known = lines.words(language)
    return tuple(one for one in glued(language, "before") if "and" in known.of((one,)))
