"""Sums told of one thing only, where the writer has no figure of what is asked for.

Invariant: a figure is only taken for such a sum beside a sentence of its own that denies the figure
asked for, and never where it is told of the city alone.
"""

from collections.abc import Iterator, Sequence

from intake.answers.lexicon import Said, lexicon, split
from intake.answers.scan import clauses, meanings
from intake.answers.scan.clauses import STOPS, Marks
from intake.answers.scan.marks import at
from intake.answers.scan.stated import Stated, Statement

_MISSING = ("unavailable", "pending", "exact_later")
_DENYING = ("negator", "zero")
_OF_ALL = ("gdp", "city_alone", "put_at", "estimating", "reckoned")
"""What tells that a figure is of the whole city after all."""
_ALONE = frozenset({"alone", "only"})
_PARTS = {"park": 1, "quarter": 1, "takings": 2}
"""What is within a city, and is not all of it, by how far from it an "only" may stand: behind an
article, or behind the name of a firm whose takings are told.
"""
_ONE = "numeral:1"
_ENDS = STOPS | {";"}
_CLAUSES = _ENDS | set(",，、،–—")


def are_all(statement: Statement, figures: Sequence[Stated], language: str) -> bool:
    """ "We have no figure. Our new tram alone cost 85 million": that answers nothing."""
    marks = statement.marks
    told = [clauses.around(marks, one.first, one.last, _ENDS) for one in figures]
    said = {place for sentence in told for place in sentence}
    if not all(_is_side(marks, sentence, language) for sentence in told):
        return False
    return any(_is_missing(marks, one, language) for one in _others(marks, said))


def is_of_a_part(marks: Marks, one: Stated, language: str) -> bool:
    """ "The port alone brings in 22 billion": how much the city does is not told.

    Nor is it by "just one port", but "with just one port we make 22 billion" tells of the city.
    """
    clause = clauses.around(marks, one.first, one.last, _CLAUSES)
    if any(marks[place].has(*_OF_ALL) for place in clause):
        return False
    tokens = split(" ".join(marks[place].raw for place in clause))
    said = [*lexicon("asides", language).every(tokens)]
    chosen = [*lexicon("choices", language).every(tokens)]
    also = {place for one in said if one.name == "not_only" for place in range(one.start, one.end)}
    also |= {one.end for one in chosen if one.name == "negator"}
    alone = [one for one in said if one.name in _ALONE and one.start not in also]
    only = [one for one in chosen if one.name == "only" and one.start not in also]
    for part in (one for one in said if one.name in _PARTS):
        if part.name == "takings" and _is_of_many(marks, clause):
            continue
        near = [one for one in alone if _is_alone(one, part)]
        near += [one for one in only if 0 <= part.start - one.end <= 1]
        single = _ONE in meanings.lexicon(language).of(tokens[max(0, part.start - 1) : part.start])
        if any(not (single and 0 < one.start < part.start - 1) for one in near):
            return True
    return False


def _is_of_many(marks: Marks, clause: range) -> bool:
    """ "ハイテク企業の売上": takings of all firms of a kind, and of no single one."""
    counted = (place for place in clause if marks[place].has("counted"))
    return any(not at(marks, place - 1).has("numeral", "number") for place in counted)


def _is_alone(word: Said, part: Said) -> bool:
    """Whether the word stands near the part, but no "only" of a sum: "कारोबार केवल 22 अरब"."""
    is_of_part = word.name == "alone" or word.start <= part.start
    return is_of_part and _gap(word, part) <= _PARTS[part.name]


def _gap(one: Said, other: Said) -> int:
    """How many tokens stand between two phrases."""
    return max(other.start - one.end, one.start - other.end)


def _others(marks: Marks, said: set[int]) -> Iterator[range]:
    """The sentences in which no figure stands."""
    place = 0
    while place < len(marks):
        sentence = clauses.around(marks, place, place, _ENDS)
        if marks[place].folded not in _ENDS and place not in said:
            yield sentence
        place = max(sentence.stop, place + 1)


def _is_side(marks: Marks, sentence: range, language: str) -> bool:
    if any(marks[place].has(*_OF_ALL) for place in sentence):
        return False
    said = _said(marks, sentence, language)
    return bool({"alone", "spent"} & said) or any(marks[p].has("there_alone") for p in sentence)


def _is_missing(marks: Marks, sentence: range, language: str) -> bool:
    """It says that there is no figure, or none yet."""
    if any(marks[place].has(*_MISSING) for place in sentence):
        return True
    denied = any(marks[place].has(*_DENYING) for place in sentence)
    denied = denied or "nobody" in _said(marks, sentence, language)
    return denied and any(marks[place].has("keeping", "about") for place in sentence)


def _said(marks: Marks, sentence: range, language: str) -> frozenset[str]:
    text = " ".join(marks[place].raw for place in sentence)
    return lexicon("asides", language).said(split(text))
