"""What a yes to the mandate is bound to: "yes, but it runs out in January".

Invariant: no plain yes stands where something behind it limits it; the city is asked.
"""

import re
from datetime import date
from itertools import pairwise

from intake.answers.lexicon import Lexicon, Phrase, lexicon
from intake.answers.verdicts import verdicts
from intake.answers.verdicts.denials import Clause
from intake.answers.verdicts.verdicts import Sentence

_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")


def follow(sentences: list[Sentence]) -> bool:
    """Whether a condition stands in a yes, or a "but" behind a clause that says it."""
    if any(map(_is_bound, sentences)):
        return True
    told = False
    clauses = [clause for sentence in sentences for clause in sentence]
    for before, clause in pairwise(clauses):
        told = told or _says_yes(before)
        if told and _turns(before, clause, is_last=clause is clauses[-1]):
            return True
    return False


def hinge(sentence: Sentence) -> bool:
    """Whether a bare yes stands right behind what it hangs on: "upon approval, yes"."""
    return any(
        before.opens("hinged") and clause.is_all("yes") for before, clause in pairwise(sentence)
    )


def is_over(told: str, today: date | None) -> bool:
    """Whether a year is named, and all that are are over: an approval told with it was given."""
    years = [int(one) for one in _YEAR.findall(told)]
    return bool(years) and today is not None and all(one < today.year for one in years)


def _says_yes(clause: Clause) -> bool:
    is_led = clause.opens("yes") or clause.is_all("yes_alone")
    return bool(is_led) or verdicts.of(clause) == "yes"


def _is_bound(sentence: Sentence) -> bool:
    """Whether a condition or an end stands in it, wherever its language has it."""
    words = tuple(word for clause in sentence for word in _without_unbound(clause))
    return bool(words) and "bound" in lexicon("caveats", sentence[0].language).said(words)


def _without_unbound(clause: Clause) -> Phrase:
    """The words before what binds nothing ("nicht befristet"), where only a year stands behind."""
    known = lexicon("caveats", clause.language)
    for one in known.every(clause.words):
        behind = clause.words[one.end :]
        if one.name == "unbound" and all(_is_of_date(word, known) for word in behind):
            return clause.words[: one.start]
    return clause.words


def _is_of_date(word: str, known: Lexicon) -> bool:
    return word.isdecimal() or "dated" in known.of((word,))


def _turns(before: Clause, clause: Clause, *, is_last: bool) -> bool:
    """Whether a "but" begins the clause: not the one of "not only the mayor but the council"."""
    known = lexicon("caveats", clause.language)
    opening = known.all_at(clause.words, 0)
    if any("just" in names for _, names in opening):
        return False  # "только что", which begins as a "but" does
    if is_last and any(
        length == len(clause.words) and "sure" in names for length, names in opening
    ):
        return False  # "but of course!"
    is_turned = any("but" in names for _, names in opening)
    denies = bool(before.denials) and "unbound" not in known.said(before.words)
    return is_turned and not (denies or before.is_beyond or verdicts.is_only(before, clause))
