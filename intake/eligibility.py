"""Judging answers by the call's rules: findings with reasons, and what can still matter."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Status(StrEnum):
    MET = "met"
    NOT_MET = "not_met"
    NOT_EVIDENCED = "not_evidenced"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True, kw_only=True)
class Ground:
    """What one question's answer does for a rule.

    `margin` is the stated figure less the limit, in its unit; None where no number is judged.
    """

    question: str
    status: Status
    code: str
    margin: Decimal | None = None
    limit: Decimal | None = None


@dataclass(frozen=True, kw_only=True)
class Finding:
    """How one criterion or standard stands; `grounds` (its questions in rule order) say why.

    Sentences are made of grounds in the reader's language, in `replies`.
    """

    id: str
    status: Status
    grounds: tuple[Ground, ...]
    declared: bool = False
