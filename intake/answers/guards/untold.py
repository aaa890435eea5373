"""A figure of others where the city's own is still owed: "Lyon has 300. Ours, I would have to ask".

Invariant: it is asked for only where clauses without a figure or a year say that ours, or the rest
of a list, is not known yet; where all else tells of ours, only the rest can be owed.
"""

from collections.abc import Iterator, Sequence

from intake.answers.guards import found
from intake.answers.lexicon import lexicon, split
from intake.answers.scan.clauses import BREAKS, Marks

_FIGURE = ("number", "numeral")
_ASKING = frozenset("?？؟")
_YEAR = ("this_year", "last_year")
"""What is owed of a newer year takes nothing from the figure of an older one."""


def is_owed(text: str, language: str) -> bool:
    """Whether the figure that is asked for, or a part of it, is said to be missing."""
    marks, _ = found.scanned(text, language)
    owing = [part for part in _beside(marks) if _is_owing(marks[part.start : part.stop], language)]
    if any("rest" in _said(marks[part.start : part.stop], language) for part in owing):
        return True
    return bool(owing) and not _is_ours(_without(marks, owing), language)


def is_torn(text: str, language: str) -> bool:
    """ "They say 60, we say 35; we do not know which of the figures is right": neither is told."""
    return "which" in lexicon("untold", language).said(split(text))


def _beside(marks: Marks) -> Iterator[range]:
    """What a sentence says beside its clauses with a figure, apart where it says "but".

    Nothing of a sentence that asks something.
    """
    for sentence in found.sentences(marks):
        if any(mark.folded in _ASKING for mark in marks[sentence.stop : sentence.stop + 1]):
            continue
        start = clause = sentence.start
        for place in (*sentence, sentence.stop):
            is_turn = place in sentence and marks[place].has("but")
            if place in sentence and not is_turn and marks[place].folded not in BREAKS:
                continue
            told = any(mark.has(*_FIGURE) for mark in marks[clause:place])
            if told or is_turn or place == sentence.stop:
                yield range(start, clause if told else place)
                start = place + 1
            clause = place + 1


def _is_owing(marks: Marks, language: str) -> bool:
    said = _said(marks, language)
    is_told = "owed" in said and bool({"ours", "rest"} & said) and not {"more", "aside"} & said
    dated = (mark.has(*_YEAR) or (mark.has("year") and mark.raw.isdecimal()) for mark in marks)
    return is_told and not any(dated)


def _without(marks: Marks, parts: Sequence[range]) -> Marks:
    return tuple(mark for place, mark in enumerate(marks) if not any(place in p for p in parts))


def _is_ours(marks: Marks, language: str) -> bool:
    asides = lexicon("asides", language).said(_words(marks))
    return "ours" in _said(marks, language) or bool({"ours", "our_own"} & asides)


def _said(marks: Marks, language: str) -> frozenset[str]:
    return lexicon("untold", language).said(_words(marks))


def _words(marks: Marks) -> tuple[str, ...]:
    return split(" ".join(mark.raw for mark in marks))
