"""Judging answers by the rules of a call.

Invariant: four values, never a guess. A rule is met or not met only when every figure its answers
may stand for says so; T1's limits are strict.
"""

from collections.abc import Mapping
from decimal import Decimal

from intake.answers.values import (
    Amount,
    Choice,
    Count,
    Events,
    NotAvailable,
    Span,
    Value,
    YesNo,
)
from intake.calls.model import Above, AllOf, AnyOf, AtLeast, Call, Criterion, Leaf, Rule
from intake.calls.rules import leaves, parts
from intake.eligibility.findings import Code, Finding, Ground, Status

MET, NOT_MET = Status.MET, Status.NOT_MET
NOT_EVIDENCED, UNCERTAIN = Status.NOT_EVIDENCED, Status.UNCERTAIN

ANY_TAKES = (MET, UNCERTAIN, NOT_EVIDENCED, NOT_MET)
ALL_TAKES = (NOT_MET, UNCERTAIN, NOT_EVIDENCED, MET)
"""A joined rule stands as the first of these that one of its parts has."""


def judge(call: Call, answers: Mapping[str, Value]) -> dict[str, Finding]:
    """How every criterion and standard stands, by ID in the order of the call."""
    return {one.id: _finding(one, answers) for one in (*call.criteria, *call.standards)}


def is_eligible(call: Call, findings: Mapping[str, Finding]) -> bool | None:
    """Whether any basic criterion is met (B0); None while that is open."""
    found = {findings[one.id].status for one in call.criteria}
    if MET in found:
        return True
    return False if found == {NOT_MET} else None


def ground(leaf: Leaf, value: Value | None, *, declared: bool = False) -> Ground:
    """What this answer (None: not given) does for one demand of a rule.

    TypeError where the value is of a kind the demand cannot judge: no reader makes such a one.
    """
    if value is None:
        return _ground(leaf, NOT_EVIDENCED, "unanswered")
    if isinstance(value, NotAvailable):
        return _ground(leaf, NOT_EVIDENCED, "not_available")
    if isinstance(leaf, Above):
        return _above(leaf, value)
    if isinstance(leaf, AtLeast):
        return _at_least(leaf, value)
    if not isinstance(value, YesNo):
        raise _unfit(leaf, value)
    if value.yes:
        return _ground(leaf, MET, "declared" if declared else "yes")
    return _ground(leaf, NOT_MET, "no")


def _finding(criterion: Criterion, answers: Mapping[str, Value]) -> Finding:
    grounds = {
        leaf.question: ground(leaf, answers.get(leaf.question), declared=criterion.declared)
        for leaf in leaves(criterion.rule)
    }
    return Finding(
        id=criterion.id,
        status=_status(criterion.rule, grounds),
        grounds=tuple(grounds.values()),
        declared=criterion.declared,
    )


def _status(rule: Rule, grounds: Mapping[str, Ground]) -> Status:
    if not isinstance(rule, AnyOf | AllOf):
        return grounds[rule.question].status
    found = {_status(part, grounds) for part in parts(rule)}
    order = ANY_TAKES if isinstance(rule, AnyOf) else ALL_TAKES
    return next(status for status in order if status in found)


def _above(leaf: Above, value: Value) -> Ground:
    if not isinstance(value, Amount | Count):
        raise _unfit(leaf, value)
    stated = value.usd if isinstance(value, Amount) else value.span
    if stated is None:
        return _ground(leaf, UNCERTAIN, "not_converted")
    status = _side(stated.reach(), leaf.above)
    code = _code(status, stated, leaf.above)
    if code == "straddles" and isinstance(value, Amount) and value.is_year_assumed:
        code = "straddles_by_year"
    return _ground(leaf, status, code, _margin(status, stated, leaf))


def _side(span: Span, limit: Decimal) -> Status:
    """T1: met only where the whole span is strictly more than the limit."""
    low, high = span.low, span.high
    if low is not None and (low > limit or (low == limit and span.low_open)):
        return MET
    return NOT_MET if high is not None and high <= limit else UNCERTAIN


def _code(status: Status, stated: Span, limit: Decimal) -> Code:
    if status is MET:
        return "above"
    if status is UNCERTAIN:
        return "straddles"
    return "equal_to_limit" if stated.exact == limit else "not_above"


def _margin(status: Status, stated: Span, leaf: Above) -> Decimal | None:
    ends = [end for end in (stated.low, stated.high) if end is not None]
    if len(set(ends)) == 1:
        return ends[0] - leaf.above
    deciding = {MET: stated.low, NOT_MET: stated.high}.get(status)
    return None if deciding is None else deciding - leaf.above


def _at_least(leaf: AtLeast, value: Value) -> Ground:
    if not isinstance(value, Choice | Events):
        raise _unfit(leaf, value)
    chosen = value.numbers if isinstance(value, Choice) else ()
    named = len(value.events) if isinstance(value, Events) else len(chosen)
    margin = Decimal(named - leaf.at_least)
    fewer = margin < 0
    return _ground(
        leaf, NOT_MET if fewer else MET, "too_few" if fewer else "enough", margin, chosen
    )


def _ground(
    leaf: Leaf,
    status: Status,
    code: Code,
    margin: Decimal | None = None,
    chosen: tuple[int, ...] = (),
) -> Ground:
    return Ground(
        question=leaf.question,
        status=status,
        code=code,
        margin=margin,
        limit=limit_of(leaf),
        chosen=chosen,
    )


def limit_of(leaf: Leaf) -> Decimal | None:
    """The number a demand compares with; None for a yes."""
    if isinstance(leaf, Above):
        return leaf.above
    return Decimal(leaf.at_least) if isinstance(leaf, AtLeast) else None


def _unfit(leaf: Leaf, value: Value) -> TypeError:
    return TypeError(f"{leaf.question} cannot be judged by a {type(value).__name__}")
