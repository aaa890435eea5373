"""An estimate that stands beside the words that nobody records a figure.

Invariant: it is the writer's own, the only figure of the text, and behind what it stands in for.
"""

from intake.conversation import sentences
from intake.conversation.phrases import phrases
from intake.conversation.sentences import WORDS

_LONGEST = 600
"""Characters of words that are looked through."""


def told(words: str, language: str) -> str:
    """The clause of the estimate and what follows it; empty where none stands behind another."""
    known = phrases(WORDS, "estimating", language)
    whole = sentences.whole(words)
    if len(words) > _LONGEST or not known.found(whole.text):
        return ""
    clauses = [
        clause
        for sentence in sentences.sentences(whole, language)
        for clause in sentences.clauses(sentence, language, lambda left, joint, right: True)
    ]
    at = next((n for n, one in enumerate(clauses) if _is_estimate(one.text, language)), 0)
    is_first = any(letter.isdecimal() for one in clauses[:at] for letter in one.text)
    return "" if not at or is_first else clauses[at].words


def _is_estimate(text: str, language: str) -> bool:
    known = phrases(WORDS, "estimating", language)
    numerals = phrases(WORDS, "numerals", language)
    has_figure = any(letter.isdecimal() for letter in text) or numerals.found(text)
    others = phrases(WORDS, "other_places", language)
    return has_figure and known.found(text) and not others.found(text)
