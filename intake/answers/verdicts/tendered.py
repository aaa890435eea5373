"""What is still out to tender, or under study and not in service.

Invariant: every word of the answer says so; a tender for more of a thing, for its upkeep or for a
part of the city is none of these.
"""

from collections.abc import Sequence

from intake.answers.lexicon import lexicon
from intake.answers.verdicts.denials import Clause


def says(clauses: Sequence[Clause]) -> bool:
    """Whether nothing is told but a stage ahead of the beginning, and that it still is at it."""
    told = [_roles(clause) for clause in clauses]
    return bool(told) and all(told) and {"still", "stage"} <= frozenset[str]().union(*told)


def _roles(clause: Clause) -> frozenset[str]:
    """What the words of a clause say; nothing where one of them says anything else."""
    found = [*lexicon("tendered", clause.language).finds(clause.words)]
    is_whole = sum(length for _, length, _ in found) == len(clause.words)
    return frozenset(name for _, _, roles in found for name in roles) if is_whole else frozenset()
