"""What a yes to the mandate is bound to: "yes, but it runs out in January".

Invariant: no plain yes stands where something behind it limits it; the city is asked.
"""

from itertools import pairwise

from intake.answers.lexicon import Lexicon, Phrase, lexicon
from intake.answers.verdicts import verdicts
from intake.answers.verdicts.denials import Clause
from intake.answers.verdicts.verdicts import Sentence


def follow(sentences: list[Sentence]) -> bool:
    """Whether a condition stands in a yes, or a "but" behind a clause that says it."""
    if any(map(_is_bound, sentences)):
        return True
    told = False
    for before, clause in pairwise(clause for sentence in sentences for clause in sentence):
        told = told or _says_yes(before)
        if told and _turns(before, clause):
            return True
    return False


def _says_yes(clause: Clause) -> bool:
    is_led = clause.opens("yes") or clause.is_all("yes_alone")
    return bool(is_led) or verdicts.of(clause) == "yes"


def _is_bound(sentence: Sentence) -> bool:
    """Whether a condition or an end stands in it, wherever its language has it."""
    words = tuple(word for clause in sentence for word in clause.words)
    if not words:
        return False
    known = lexicon("caveats", sentence[0].language)
    return any("bound" in known.said(part) for part in _without_unbound(words, known))


def _without_unbound(words: Phrase, known: Lexicon) -> list[Phrase]:
    """The words before and behind what binds nothing ("nicht befristet")."""
    for start in range(len(words)):
        found = known.all_at(words, start)
        length = max((length for length, names in found if "unbound" in names), default=0)
        if length:
            return [words[:start], *_without_unbound(words[start + length :], known)]
    return [words]


def _turns(before: Clause, clause: Clause) -> bool:
    """Whether a "but" begins the clause: not the one of "not only the mayor but the council"."""
    opening = lexicon("caveats", clause.language).all_at(clause.words, 0)
    if any("just" in names for _, names in opening):
        return False  # "только что", which begins as a "but" does
    if any(length == len(clause.words) and "sure" in names for length, names in opening):
        return False  # "but of course!"
    is_turned = any("but" in names for _, names in opening)
    return is_turned and not (
        before.denials or before.is_beyond or verdicts.is_only(before, clause)
    )
