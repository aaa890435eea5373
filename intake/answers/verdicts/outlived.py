"""What a city had until a year that is over: "we used to, until 2021".

Invariant: it is a no only where every word of the answer says that it was there and until when;
what somebody did by or until then ("run by the county until 2021") settles nothing.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from intake.answers.lexicon import Phrase, lexicon
from intake.answers.verdicts import verdicts
from intake.answers.verdicts.adopted import Span
from intake.answers.verdicts.denials import Clause
from intake.answers.verdicts.verdicts import Sentence, Verdict

_YEAR = re.compile(r"(?:19|20)\d\d")
_PAST = frozenset({"last_year", "year_before_last"})
_BEFORE, _BEHIND = ("until", "until_or_by"), ("until_behind", "until_or_by_behind")
_LASTING = frozenset({"until", "until_behind"})
"""What means that a thing lasted, and never that it was done by then."""
_COVERING = frozenset({"had", "small"})


def says(sentences: list[Sentence], verdict: Verdict, today: date | None) -> Verdict:
    """No, doubtful, or nothing where no year tells the end of it."""
    clauses = [clause for sentence in sentences for clause in sentence]
    ends = [_ends(clause, today.year) for clause in clauses] if today else []
    if not any(ends):
        return ""
    if sum(map(len, ends)) == 1 and _is_told(clauses, ends):
        return "no"
    there = [at for at, clause in enumerate(clauses) if clause.affirms]
    lasted = all(_lasted(clauses[at], ends[at]) for at in there)
    return "hedged" if verdict == "yes" and there and lasted else ""


def _lasted(clause: Clause, ended: list[tuple[str, Span]]) -> bool:
    """Whether a clause tells what went on until then: not what was made by then or still is."""
    said = {name for name, _ in _known(clause)}
    is_until = any(name in _LASTING or "lasted" in said for name, _ in ended)
    return is_until and "not_until" not in said


def _is_told(clauses: list[Clause], ends: list[list[tuple[str, Span]]]) -> bool:
    """Whether nothing stands in the answer but that there was such a thing, its end, and denials.

    "We had one until 2019, but it was switched off", "not any more".
    """
    said: set[str] = set()
    for clause, ended in zip(clauses, ends, strict=True):
        found = [one for one in _known(clause) if one[0] in _COVERING]
        said |= {name for name, _ in found}
        is_covered = _are_covered(clause.words, [span for _, span in (*found, *ended)])
        if not (is_covered or (not ended and verdicts.of(clause) == "no")):
            return False
    return "had" in said


def _are_covered(words: Phrase, spans: Iterable[Span]) -> bool:
    covered = {place for start, end in spans for place in range(start, end)}
    return all(at in covered or not word[0].isalnum() for at, word in enumerate(words))


def _ends(clause: Clause, this_year: int) -> list[tuple[str, Span]]:
    """Each year that is over with the "until" beside it."""
    known = _known(clause)
    found: list[tuple[str, Span]] = []
    for start, stop in _times(clause, this_year):
        ahead = [(name, (a, stop)) for name, (a, b) in known if name in _BEFORE and b == start]
        behind = [(name, (start, b)) for name, (a, b) in known if name in _BEHIND and a == stop]
        found += sorted([*ahead, *behind], key=lambda one: one[1][0] - one[1][1])[:1]
    return found


def _times(clause: Clause, this_year: int) -> Iterator[Span]:
    """The years that are over, told by their number or as "last year"."""
    for place, word in enumerate(clause.words):
        if _YEAR.fullmatch(word) and int(word) < this_year:
            yield place, place + 1
    told = lexicon("dates", clause.language).every(clause.words)
    yield from ((one.start, one.end) for one in told if one.name in _PAST)


def _known(clause: Clause) -> list[tuple[str, Span]]:
    found = lexicon("outlived", clause.language).every(clause.words)
    return [(one.name, (one.start, one.end)) for one in found]
