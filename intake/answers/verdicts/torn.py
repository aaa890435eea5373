"""Two who say different things: "yes according to the one office, no according to the other".

Invariant: nothing is settled where one of them says yes and another no; two who agree are none.
"""

from collections.abc import Iterable

from intake.answers.lexicon import lexicon
from intake.answers.verdicts.denials import Clause
from intake.answers.verdicts.verdicts import Sentence

_ROLES = ("source", "some")


def says(sentences: Iterable[Sentence]) -> bool:
    """Whether two clauses name who says so, or "some" and "others", and only one of them denies.

    "The IT office says it runs, the works office that it never did", "some have it, some do not".
    """
    clauses = [clause for sentence in sentences for clause in sentence]
    return any(_are_torn([one for one in clauses if _has(one, role)]) for role in _ROLES)


def _are_torn(clauses: list[Clause]) -> bool:
    return any(one.denials for one in clauses) and not all(one.denials for one in clauses)


def _has(clause: Clause, role: str) -> bool:
    return role in lexicon("torn", clause.language).said(clause.words)


def is_of_some(clause: Clause) -> bool:
    """ "By some councillors": whether it is said of a part of them only."""
    return _has(clause, "some")
