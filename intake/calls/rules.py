"""The forms a rule can take: single demands on one question each, joined by any and all.

Invariant: a demand can be met and failed; what it demands is exact (T1: "above" is strict).
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag

from intake.calls import checks


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=False)


class Above(Strict):
    """Strictly more than the limit (T1); amounts in US dollars."""

    question: str
    above: Annotated[Decimal, Field(ge=0)]


class AtLeast(Strict):
    """At least so many chosen options or listed events."""

    question: str
    at_least: Annotated[int, Field(ge=1)]


class Yes(Strict):
    question: str
    yes: Literal[True]


class AnyOf(Strict):
    any: "Annotated[tuple[Rule, ...], Field(min_length=1)]"


class AllOf(Strict):
    all: "Annotated[tuple[Rule, ...], Field(min_length=1)]"


Leaf = Above | AtLeast | Yes
Rule = Annotated[
    Annotated[AnyOf, Tag("AnyOf")]
    | Annotated[AllOf, Tag("AllOf")]
    | Annotated[Above, Tag("Above")]
    | Annotated[AtLeast, Tag("AtLeast")]
    | Annotated[Yes, Tag("Yes")],
    Discriminator(
        checks.rule_form,
        custom_error_type="rule",
        custom_error_message=f"is no rule; allowed: {checks.RULES}",
    ),
]


def leaves(rule: Rule) -> Iterator[Leaf]:
    """What a rule asks of single questions, in the order it is written."""
    if isinstance(rule, AnyOf | AllOf):
        for part in parts(rule):
            yield from leaves(part)
    else:
        yield rule


def parts(rule: AnyOf | AllOf) -> tuple[Rule, ...]:
    """The rules a joined rule is made of."""
    return rule.any if isinstance(rule, AnyOf) else rule.all


AnyOf.model_rebuild()  # they name Rule, which needs them first
AllOf.model_rebuild()
