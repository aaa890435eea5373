"""What a city had until a year that is over: "we used to, until 2021".

Invariant: it is a no only where every word of the answer says that it was there and until when;
what somebody did by or until then ("run by the county until 2021") settles nothing.
"""

from collections.abc import Iterable
from datetime import date

from intake.answers.lexicon import Phrase
from intake.answers.times import lasting
from intake.answers.times.lasting import Span
from intake.answers.verdicts.denials import Clause
from intake.answers.verdicts.verdicts import Sentence, Verdict

_COVERING = frozenset({"had", "small", "ended"})


def says(sentences: list[Sentence], verdict: Verdict, today: date | None) -> Verdict:
    """No, doubtful, or nothing where no year tells the end of it."""
    clauses = [clause for sentence in sentences for clause in sentence]
    year = today.year if today else 0
    ends = [lasting.ends(one.words, one.language, year) for one in clauses] if today else []
    if not any(ends):
        return ""
    if sum(map(len, ends)) == 1 and _is_told(clauses, ends):
        return "no"
    there = [at for at, clause in enumerate(clauses) if clause.affirms]
    lasted = all(lasting.lasted(clauses[at].words, clauses[at].language, ends[at]) for at in there)
    return "hedged" if verdict == "yes" and there and lasted else ""


def _is_told(clauses: list[Clause], ends: list[list[tuple[str, Span]]]) -> bool:
    """Whether nothing stands in the answer but that there was such a thing, and its end.

    "We had one until 2019, but it was switched off": not "it is no longer called that".
    """
    said: set[str] = set()
    for clause, ended in zip(clauses, ends, strict=True):
        known = lasting.known(clause.words, clause.language)
        found = [one for one in known if one[0] in _COVERING]
        names = {name for name, _ in found}
        said |= names
        is_idle = not ended and names == {"small"}  # "yes", but not "we have one"
        if is_idle and sum(word[0].isalnum() for word in clause.words) > 1:
            return False
        if not _are_covered(clause.words, [span for _, span in (*found, *ended)]):
            return False
    return "had" in said


def _are_covered(words: Phrase, spans: Iterable[Span]) -> bool:
    covered = {place for start, end in spans for place in range(start, end)}
    return all(at in covered or not word[0].isalnum() for at, word in enumerate(words))
