"""The figure that a change is counted from: "it grew by 5 % from 36 billion" tells of no 36 now.

Invariant: only a figure that no other stands beside, but how much it changed, is put in doubt.
"""

from collections.abc import Sequence
from dataclasses import replace

from intake.answers.lexicon import lexicon, listed, split
from intake.answers.scan import clauses
from intake.answers.scan.clauses import STOPS, Marks
from intake.answers.scan.stated import Stated
from intake.answers.scan.sums import Figure
from intake.answers.times import lasting

_CHANGING = (
    "growth", "rose", "rose_to", "difference", "more_than", "low_open", "high_open",
    "low_open_after", "high_open_after",
)  # fmt: skip
_UNIT = ("currency", "counted", "generic", "article", "sign")
_CLAUSES = STOPS | {","}
_LONGEST = 4
"""Words from a figure, at most, to what tells that a change is counted from it."""


def doubted(
    marks: Marks, stated: Sequence[Stated], shares: Sequence[Figure], language: str
) -> tuple[Stated, ...]:
    """The figures, of which a base of a change alone is in doubt."""
    told = [one for one in stated if not one.wrong]
    if len(told) != 1 or not _is_base(marks, told[0], stated, shares, language):
        return tuple(stated)
    return tuple(replace(one, doubt=True) if one is told[0] else one for one in stated)


def _is_base(
    marks: Marks, one: Stated, stated: Sequence[Stated], shares: Sequence[Figure], language: str
) -> bool:
    sentence = clauses.around(marks, one.first, one.last, STOPS)
    by_how_much: list[Stated | Figure] = [*shares, *(other for other in stated if other.wrong)]
    if not any(other.first in sentence for other in by_how_much):
        return False
    changes = any(marks[place].has(*_CHANGING) for place in sentence)
    if any(other.wrong and _is_outgrown(marks, one, other, language) for other in stated):
        return True
    return _is_led_on(marks, one, sentence, language) or (
        changes and _is_led_to(marks, one, sentence, language)
    )


def _is_outgrown(marks: Marks, one: Stated, other: Stated, language: str) -> bool:
    """ "去年120家，今年新增15家": how many there were, and how many have come since."""
    if other.first < one.last:
        return False
    then, since = (clauses.around(marks, it.first, it.last, _CLAUSES) for it in (one, other))
    since = range(max(since.start, one.last + 1), since.stop)
    told = [marks[place] for place in since]
    words = split(" ".join(mark.raw for mark in told))
    is_after = "since" in lexicon("bases", language).said(words)
    before, behind = (max(_years(marks, clause), default=0) for clause in (then, since))
    is_past = any(marks[place].has(*lasting.PAST) for place in then)
    is_past = is_past or 0 < before < (behind or before + is_after)
    is_since = is_after or any(mark.has("this_year") for mark in told)
    has_grown = is_since and any(mark.has("growth", "difference") for mark in told)
    new = [mark for mark in told if mark.has("new")]
    is_new = has_grown or (bool(new) if behind else any(not one.has("difference") for one in new))
    return is_new and is_past and not any(mark.has(*lasting.PAST) for mark in told)


def _years(marks: Marks, clause: range) -> list[int]:
    told = (marks[place] for place in clause)
    return [int(mark.raw) for mark in told if mark.has("year") and mark.raw.isdecimal()]


def _is_led_to(marks: Marks, one: Stated, sentence: range, language: str) -> bool:
    """ "Grew by 5 % from 36 billion"."""
    known, start = lexicon("bases", language), one.first
    while start - 1 in sentence and marks[start - 1].has(*_UNIT):
        start -= 1
    ahead = split(" ".join(mark.folded for mark in marks[max(sentence.start, start - 3) : start]))
    ends = (ahead[-n:] for n in range(1, min(_LONGEST, len(ahead)) + 1))
    is_first = start == sentence.start + len(ahead)
    return any("ahead" in known.of(words) for words in ends) or (
        is_first and "opening" in known.of(ahead)
    )


def _is_led_on(marks: Marks, one: Stated, sentence: range, language: str) -> bool:
    """ "3兆6千億円から5%増加": the word stands right behind, or is an ending of the unit."""
    known, end = lexicon("bases", language), one.last + 1
    while end in sentence and marks[end].has("currency", "counted", "generic"):
        end += 1
    behind = split(" ".join(mark.folded for mark in marks[end : min(end + 3, sentence.stop)]))
    endings = tuple(listed("bases", "ending", language))
    is_ending = bool(endings) and marks[end - 1].folded.endswith(endings)
    is_behind = any("behind" in names for _, names in known.all_at(behind, 0))
    return is_behind or (is_ending and marks[end - 1].has("currency"))
