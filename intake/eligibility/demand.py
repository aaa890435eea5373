"""What can still matter: which questions some answer to could yet change eligibility or a standard.

Invariant: exact, not a guess. A question is demanded if and only if the demands still open can
turn out so that one answer to it and another lead to different results. An unanswered question
and an uncertain answer are open; a certain answer is fixed, and a figure that is not to be had
can never meet anything. Rules only gain by more yeses and higher figures and name a question
once, so the tree itself tells; only questions shared by several criteria are tried out.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import product

from intake.answers.values import Value
from intake.calls.model import AnyOf, Call, Leaf, Rule
from intake.calls.rules import AllOf, leaves, parts
from intake.eligibility.findings import Status
from intake.eligibility.judging import ground, limit_of

Outlook = frozenset[bool]
"""What a demand can still become: met, not met, or either."""

Outlooks = dict[Leaf, Outlook]
EITHER: Outlook = frozenset({True, False})


def demanded(call: Call, answers: Mapping[str, Value]) -> tuple[str, ...]:
    """Questions that must still be asked, in the order of the call.

    These are the required ones without an answer, and those that can still change eligibility
    (any of the criteria) or a standard.
    """
    asked = {one.id for one in call.questions if one.required and one.id not in answers}
    asked |= _decisive(tuple(one.rule for one in call.criteria), answers)
    for standard in call.standards:
        asked |= _decisive((standard.rule,), answers)
    return tuple(one.id for one in call.questions if one.id in asked)


def offered(
    call: Call, answers: Mapping[str, Value], needed: Collection[str] | None = None
) -> tuple[str, ...]:
    """Unanswered questions that may be answered but need not be, in the order of the call.

    `needed` are those that are `demanded`, where the caller knows them already.
    """
    needed = demanded(call, answers) if needed is None else needed
    return tuple(one.id for one in call.questions if one.id not in answers and one.id not in needed)


def still_open(call: Call, answers: Mapping[str, Value], rules: Sequence[Rule]) -> tuple[str, ...]:
    """Questions that can still change whether any of these rules is met, in the call's order."""
    decisive = _decisive(tuple(rules), answers)
    return tuple(one.id for one in call.questions if one.id in decisive)


@lru_cache(maxsize=256)
def serves(call: Call, question_id: str) -> tuple[str, ...]:
    """IDs of the criteria and standards whose rule names this question."""
    return tuple(
        one.id
        for one in (*call.criteria, *call.standards)
        if any(leaf.question == question_id for leaf in leaves(one.rule))
    )


def _decisive(rules: tuple[Rule, ...], answers: Mapping[str, Value]) -> frozenset[str]:
    """Questions whose answer can still change whether any of these rules is met."""
    return _turning(rules, tuple(_outlook(leaf, answers) for leaf in _leaves(rules)))


@lru_cache(maxsize=256)
def _leaves(rules: tuple[Rule, ...]) -> tuple[Leaf, ...]:
    return tuple(leaf for rule in rules for leaf in leaves(rule))


@lru_cache(maxsize=4096)
def _turning(rules: tuple[Rule, ...], seen: tuple[Outlook, ...]) -> frozenset[str]:
    """The same by the outlook of each leaf: thousands of applications share a few hundred."""
    outlooks = dict(zip(_leaves(rules), seen, strict=True))
    free = {leaf.question for leaf, outlook in outlooks.items() if outlook == EITHER}
    shared = {question for question in free if _times(question, rules) > 1}
    return frozenset(
        question
        for question in free
        if any(
            _can_turn(rules, True, question, case) for case in _cases(shared - {question}, outlooks)
        )
    )


def _outlook(leaf: Leaf, answers: Mapping[str, Value]) -> Outlook:
    value = answers.get(leaf.question)
    if value is None:
        return EITHER
    status = ground(leaf, value).status
    if status is Status.UNCERTAIN:
        return EITHER
    return frozenset({status is Status.MET})


def _times(question: str, rules: Sequence[Rule]) -> int:
    return sum(leaf.question == question for rule in rules for leaf in leaves(rule))


def _cases(shared: set[str], outlooks: Outlooks) -> Iterator[Outlooks]:
    """Every way in which the answers to shared questions can turn out; one case without any."""
    for turnouts in product(*(_turnouts(question, outlooks) for question in sorted(shared))):
        case = dict(outlooks)
        for turnout in turnouts:
            case.update(turnout)
        yield case


def _turnouts(question: str, outlooks: Outlooks) -> list[Outlooks]:
    """The ways one answer can meet a question's open demands: a high limit implies lower ones."""
    open_leaves = sorted(
        (leaf for leaf, outlook in outlooks.items()
         if leaf.question == question and outlook == EITHER),
        key=lambda leaf: limit_of(leaf) or Decimal(0),
    )  # fmt: skip
    return [
        {leaf: frozenset({place < met}) for place, leaf in enumerate(open_leaves)}
        for met in range(len(open_leaves) + 1)
    ]


def _can_turn(rules: Sequence[Rule], one_is_enough: bool, question: str, case: Outlooks) -> bool:
    """Whether the question alone can decide the rules, joined by any (one is enough) or all.

    It does so through one of them where all others can leave the result to it.
    """
    return any(
        _turns(rule, question, case)
        and all(
            _can_be(not one_is_enough, other, case)
            for other in (*rules[:place], *rules[place + 1 :])
        )
        for place, rule in enumerate(rules)
    )


def _turns(rule: Rule, question: str, case: Outlooks) -> bool:
    if isinstance(rule, AnyOf | AllOf):
        return _can_turn(parts(rule), isinstance(rule, AnyOf), question, case)
    return rule.question == question and case[rule] == EITHER


def _can_be(wanted: bool, rule: Rule, case: Outlooks) -> bool:
    """Whether the open demands can turn out so that the rule is met (or, for False, is not)."""
    if not isinstance(rule, AnyOf | AllOf):
        return wanted in case[rule]
    one_is_enough = isinstance(rule, AnyOf) is wanted
    found = (_can_be(wanted, part, case) for part in parts(rule))
    return any(found) if one_is_enough else all(found)
