"""What judging comes to: a finding a rule, with a ground a question.

Invariant: sentences are not made here; grounds carry codes and exact numbers for `replies`.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any, Literal


class Status(StrEnum):
    MET = "met"
    NOT_MET = "not_met"
    NOT_EVIDENCED = "not_evidenced"
    UNCERTAIN = "uncertain"


Code = Literal[
    "unanswered",  # not_evidenced: nobody has answered the question
    "not_available",  # not_evidenced, for good: the writer says there is no such figure
    "above",  # met: certainly more than the limit
    "not_above",  # not_met: certainly not more than the limit
    "equal_to_limit",  # not_met: the stated figure is the limit itself, and "exceeding" is strict
    "straddles",  # uncertain: the true figure may lie on either side of the limit
    "straddles_by_year",  # the same, converted by the rate of a year that nobody named
    "not_converted",  # uncertain: an amount with no exchange rate to US dollars
    "enough",  # met: as many options or events as are asked for
    "too_few",  # not_met: fewer of them, or none
    "yes",  # met
    "no",  # not_met
    "declared",  # met: a yes to a rule that is met by declaration only
]


@dataclass(frozen=True, kw_only=True)
class Ground:
    """What one question's answer does for a rule.

    `margin` is the stated figure less the limit, in its unit; None where no number is judged. Of a
    bound or range the stated end that decides is taken; None where neither does.
    """

    question: str
    status: Status
    code: Code
    margin: Decimal | None = None
    limit: Decimal | None = None
    chosen: tuple[int, ...] = ()  # the options named, by number


@dataclass(frozen=True, kw_only=True)
class Finding:
    """How one criterion or standard stands; `grounds` (its questions in rule order) say why.

    Sentences are made of grounds in the reader's language, in `replies`.
    """

    id: str
    status: Status
    grounds: tuple[Ground, ...]
    declared: bool = False


def dump(finding: Finding) -> dict[str, Any]:
    """The finding as JSON; numbers as decimal strings."""
    return {
        "id": finding.id,
        "status": finding.status.value,
        "declared": finding.declared,
        "grounds": [
            {
                "question": one.question,
                "status": one.status.value,
                "code": one.code,
                "margin": None if one.margin is None else str(one.margin),
                "limit": None if one.limit is None else str(one.limit),
                "chosen": list(one.chosen),
            }
            for one in finding.grounds
        ],
    }


def load(stored: dict[str, Any]) -> Finding:
    """The finding of which `dump` made this."""
    return Finding(
        id=stored["id"],
        status=Status(stored["status"]),
        declared=stored["declared"],
        grounds=tuple(_ground(one) for one in stored["grounds"]),
    )


def _ground(stored: dict[str, Any]) -> Ground:
    margin, limit = (
        None if stored[name] is None else Decimal(stored[name]) for name in ("margin", "limit")
    )
    return Ground(
        question=stored["question"],
        status=Status(stored["status"]),
        code=stored["code"],
        margin=margin,
        limit=limit,
        chosen=tuple(stored["chosen"]),
    )
