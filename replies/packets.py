"""What a packet says: how a standard stands by the city's answers, its claims, what is left open.

Invariant: it speaks of the city in the third person, repeats figures and limits of the rule with
their margin, and judges nothing.
"""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from intake.calls.model import Call, Question, text_in
from intake.eligibility import Code, Finding, Ground, Status
from intake.notices.packet import Claim, ClaimChanged, Left
from replies import filters
from replies.catalogue import N_
from replies.filters import Tongue, three_figures
from replies.said import said

_STATUS = {
    Status.MET: N_("By the city's answers, this standard is met."),
    Status.NOT_MET: N_("By the city's answers, this standard is not met."),
    Status.NOT_EVIDENCED: N_("The city's answers do not show whether this standard is met."),
    Status.UNCERTAIN: N_("The city's answers leave open whether this standard is met."),
}

_CODES: dict[Code, str] = {
    "unanswered": N_("the city gave no answer."),
    "not_available": N_("the city says that it has no such figure."),
    "above": N_("%(figure)s, which is %(margin)s above the threshold of %(limit)s."),
    "not_above": N_("%(figure)s, which is %(margin)s below the threshold of %(limit)s."),
    "equal_to_limit": N_("%(figure)s, exactly the threshold. The rule asks for more."),
    "straddles": N_("the figure may be above or below the threshold of %(limit)s."),
    "straddles_by_year": N_(
        "the city names no year, so the figure may be above or below the threshold of %(limit)s."
    ),
    "not_converted": N_("there is no exchange rate to compare the figure with the threshold."),
    "enough": N_("%(figure)s listed. The rule asks for at least %(limit)s."),
    "too_few": N_("%(figure)s listed. The rule asks for at least %(limit)s."),
    "yes": N_("the city says yes."),
    "no": N_("the city says no."),
    "declared": N_("the city says yes, by its own declaration."),
}

_BOUNDS: dict[Code, str] = {
    "above": N_("the city names no exact figure, but more than the threshold of %(limit)s."),
    "not_above": N_("the city names no exact figure, but no more than the threshold of %(limit)s."),
}
"""Where the figure is a bound itself and tells no margin: "more than 100" is met, 100 is not."""

_LEFT: dict[str, str] = {
    "worth": N_("%(label)s: does what is listed have the weight that the rule asks for?"),
    "uncertain": N_("%(label)s: is the figure above the threshold?"),
    "not_evidenced": N_("%(label)s: the city has shown nothing."),
    "declared": N_("%(label)s: only the city's own word supports it."),
    "not_met": N_("%(label)s: the city's answer falls short of the rule."),
}


def standing(tongue: Tongue, finding: Finding) -> str:
    """How the standard stands by what the city answered."""
    return tongue.say(_STATUS[finding.status])


def ground(tongue: Tongue, one: Ground, call: Call) -> str:
    """Output: USD 12 billion, which is USD 2 billion above the threshold of USD 10 billion."""
    question = _question(call, one.question)
    label = said(text_in(question.label, tongue.language)) if question else said(one.question)
    is_money = question is not None and question.kind == "amount"
    limit, margin = one.limit or Decimal(0), one.margin or Decimal(0)
    is_bound = one.code in _BOUNDS and (margin > 0) != (one.code == "above")
    sentence = tongue.say(
        _BOUNDS[one.code] if is_bound else _CODES[one.code],
        figure=_figure(tongue, limit + margin, is_money),
        limit=_figure(tongue, limit, is_money),
        margin=_figure(tongue, abs(margin), is_money),
    )
    return tongue.labelled(label, sentence)


def claim(tongue: Tongue, one: Claim, call: Call) -> str:
    """The question and the value as the desk read it."""
    question = _question(call, one.question)
    if question is None:
        return said(one.question, 40)
    options = tuple(text_in(option.name, tongue.language) for option in question.options)
    label = said(text_in(question.label, tongue.language))
    return tongue.labelled(label, filters.value(tongue, one.value, options, 600))


def changed(tongue: Tongue, one: ClaimChanged, call: Call) -> str:
    """The question with the value that it had, and the one that it has now."""
    question = _question(call, one.question)
    if question is None:
        return said(one.question, 40)
    options = tuple(text_in(option.name, tongue.language) for option in question.options)
    label = said(text_in(question.label, tongue.language))
    now = filters.value(tongue, one.after, options, 600)
    if one.before is None:
        return tongue.say(N_("%(label)s: no answer before, now %(now)s"), label=label, now=now)
    was = filters.value(tongue, one.before, options, 600)
    return tongue.say(N_("%(label)s: %(was)s before, now %(now)s"), label=label, was=was, now=now)


def left(tongue: Tongue, one: Left, call: Call) -> str:
    question = _question(call, one.question)
    label = text_in(question.label, tongue.language) if question else one.question
    return tongue.say(_LEFT[one.reason], label=said(label))


def _figure(tongue: Tongue, number: Decimal, is_money: bool) -> str:
    """An amount with three figures; one with more of them is "about"."""
    if not is_money:
        return tongue.number(number)
    short = three_figures(number)
    figure = f"USD {tongue.scaled(short)}"
    return figure if short == number else tongue.say(N_("about %(figure)s"), figure=figure)


def _question(call: Call, id: str) -> Question | None:
    return next((one for one in call.questions if one.id == id), None)


KNOWING_CALL: dict[str, Callable[..., Any]] = {
    "ground": ground,
    "claim": claim,
    "changed": changed,
    "left": left,
}
"""Filters that also need the call of the letter."""
