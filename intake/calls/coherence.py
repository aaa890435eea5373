"""Whether the entries of a call fit each other: IDs, rules and their questions, stages, lists.

Invariant: a call without faults here can be asked, judged and dated without a further check.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from intake.calls import consultation
from intake.calls.identity import CITY, COUNTRY
from intake.calls.rules import Above, AllOf, AnyOf, AtLeast, Leaf, Rule, leaves, parts

if TYPE_CHECKING:
    from intake.calls.model import Call, Question, Stage

Fault = tuple[str, str]
"""The path of a key, and what is wrong there with what is allowed."""

IDENTITY = {CITY: "place", COUNTRY: "country"}
"""What an application is known by (V11): without these no two could be told apart."""

CHOSEN = ("choice", "venue")
NUMBERS = ("amount", "count")


def faults(call: "Call", order: tuple["Stage", ...]) -> Iterator[Fault]:
    """Everything in the call that does not fit, one a key."""
    yield from _repeated("questions", [one.id for one in call.questions])
    criteria, standards = ([one.id for one in ruled] for ruled in (call.criteria, call.standards))
    yield from _repeated("criteria", criteria)
    yield from _repeated("standards", [*set(criteria), *standards])
    yield from _identity(call)
    for index, question in enumerate(call.questions):
        yield from _options(f"questions.{index}", question, call)
        for name in ("future", "underway", "willing"):
            if getattr(question, name):
                yield from _of_kind(f"questions.{index}.{name}", question, ("yesno",))
        if question.whole:
            yield from _of_kind(f"questions.{index}.whole", question, ("count",))
    for key, ruled in (("criteria", call.criteria), ("standards", call.standards)):
        for index, criterion in enumerate(ruled):
            yield from _rule(f"{key}.{index}.rule", criterion.rule, call)
    yield from _combination(call)
    yield from _gate(call, order)
    yield from _stages(call, order)
    yield from consultation.faults(call.consultation, [one.id for one in call.questions])


def _repeated(key: str, ids: list[str]) -> Iterator[Fault]:
    for id, times in Counter(ids).items():
        if times > 1:
            yield key, f"{id} stands there {times} times; allowed: each ID once"


def _identity(call: "Call") -> Iterator[Fault]:
    kinds = {question.id: question.kind for question in call.questions}
    for id, kind in IDENTITY.items():
        if kinds.get(id) != kind:
            yield "questions", f'{id} is missing; allowed: a question {id} of kind "{kind}"'


def _options(path: str, question: "Question", call: "Call") -> Iterator[Fault]:
    if question.options_from is not None and question.options_from not in call.lists:
        known = ", ".join(call.lists) or "none, for the call has no lists"
        yield (
            f"{path}.options_from",
            f"{question.options_from} is no list ({question.id}); allowed: {known}",
        )
    elif question.kind == "choice" and not question.options:
        yield (
            f"{path}.options",
            f"is empty ({question.id}); allowed: at least one option, or a list",
        )
    elif question.options and question.kind not in CHOSEN:
        yield f"{path}.options", f"{question.id} is no choice; allowed: none for {question.kind}"


def _rule(path: str, rule: Rule, call: "Call") -> Iterator[Fault]:
    for id, times in Counter(leaf.question for leaf in leaves(rule)).items():
        if times > 1:
            yield path, f"names {id} {times} times; allowed: each question once in a rule"
    questions = {question.id: question for question in call.questions}
    for place, leaf in _placed(path, rule):
        question = questions.get(leaf.question)
        if question is None:
            yield (
                f"{place}.question",
                f"{leaf.question} is no question; allowed: {', '.join(questions)}",
            )
        else:
            yield from _fit(place, leaf, question)


def _placed(path: str, rule: Rule) -> Iterator[tuple[str, Leaf]]:
    if not isinstance(rule, AnyOf | AllOf):
        yield path, rule
        return
    key = "any" if isinstance(rule, AnyOf) else "all"
    for index, part in enumerate(parts(rule)):
        yield from _placed(f"{path}.{key}.{index}", part)


def _fit(path: str, leaf: Leaf, question: "Question") -> Iterator[Fault]:
    """A leaf must be able to go either way by some answer to its question."""
    if isinstance(leaf, Above):
        yield from _of_kind(f"{path}.above", question, NUMBERS)
    elif not isinstance(leaf, AtLeast):
        yield from _of_kind(f"{path}.yes", question, ("yesno",))
    else:
        yield from _of_kind(f"{path}.at_least", question, ("choice", "events"))
        most = len(question.options) if question.several else 1
        if question.kind == "choice" and leaf.at_least > most:
            yield f"{path}.at_least", f"{question.id} has not so many; allowed: 1 to {most}"


def _of_kind(path: str, question: "Question", kinds: Iterable[str]) -> Iterator[Fault]:
    if question.kind not in kinds:
        yield path, f"{question.id} is of kind {question.kind}; allowed: {' or '.join(kinds)}"


def _combination(call: "Call") -> Iterator[Fault]:
    combine, most = call.combine, len(call.standards)
    if not isinstance(combine, str) and combine.at_least > most:
        yield "combine.at_least", f"there are not so many standards; allowed: 1 to {most}"


def _gate(call: "Call", order: tuple["Stage", ...]) -> Iterator[Fault]:
    """The title can be given in the last two stages, so that the gate stands before them."""
    *before, _, _ = order
    if call.gate not in before:
        yield "gate", f"the title can be given in {call.gate}; allowed: {', '.join(before)}"


def _stages(call: "Call", order: tuple["Stage", ...]) -> Iterator[Fault]:
    missing = [stage for stage in order if stage not in call.stages]
    for stage in missing:
        yield f"stages.{stage}", "is missing; allowed: all six stages, with opens_at and closes_at"
    for stage, dates in call.stages.items():
        if dates.closes_at - dates.opens_at <= timedelta(0):
            yield f"stages.{stage}.closes_at", f"allowed: after it opens, {dates.opens_at}"
    for former, stage in pairwise(call.stages):
        closed = call.stages[former].closes_at
        if call.stages[stage].opens_at < closed:
            yield f"stages.{stage}.opens_at", f"allowed: not before {former} closes, {closed}"
