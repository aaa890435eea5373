"""Clauses behind one that tells of works in progress, of which the end of works is no plan.

Invariant: works on a building or a road are told of neither for a network nor for its end.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from intake.answers.verdicts import works
from intake.answers.verdicts.denials import Clause


def behind(sentences: Iterable[Sequence[Clause]]) -> list[list[Clause]]:
    """The sentences, with every clause marked that stands behind one of works in progress."""
    is_built, found = False, list[list[Clause]]()
    for sentence in sentences:
        marked: list[Clause] = []
        for clause in sentence:
            if clause.is_building and _is_of_others(clause):
                continue
            marked.append(replace(clause, is_built=is_built))
            is_built |= marked[-1].is_building
        found += [marked] if marked else []
    return found


def _is_of_others(clause: Clause) -> bool:
    """ "A hospital is being built", and not "sensors are being built into the bridges' network"."""
    named = {one.name for one in works.named(clause.words, clause.language)}
    return "other" in named and "network" not in named
