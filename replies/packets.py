"""What a packet says: how a standard stands by the city's answers, its claims, what is left open.

Invariant: it speaks of the city in the third person, repeats figures and limits of the rule with
their margin, and judges nothing.
"""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from intake.calls.model import Call, Question, text_in
from intake.eligibility import Code, Finding, Ground, Status
from intake.notices.packet import Claim, Left
from replies import filters
from replies.catalogue import N_
from replies.filters import Tongue, three_figures
from replies.said import said

_STATUS = {
    Status.MET: N_("met"),
    Status.NOT_MET: N_("not met"),
    Status.NOT_EVIDENCED: N_("not shown"),
    Status.UNCERTAIN: N_("not certain"),
}

_CODES: dict[Code, str] = {
    "unanswered": N_("no answer"),
    "not_available": N_("the city says that this figure is not available"),
    "above": N_("%(figure)s is more than %(limit)s, by %(margin)s"),
    "not_above": N_("%(figure)s is not more than %(limit)s, it lacks %(margin)s"),
    "equal_to_limit": N_("%(figure)s is exactly the limit, and the rule asks for more"),
    "straddles": N_("the figure may lie on either side of %(limit)s"),
    "straddles_by_year": N_("the figure names no year, and may lie on either side of %(limit)s"),
    "not_converted": N_("there is no exchange rate for the figure"),
    "enough": N_("listed: %(figure)s"),
    "too_few": N_("listed: %(figure)s; the rule asks for at least %(limit)s"),
    "yes": N_("yes"),
    "no": N_("no"),
    "declared": N_("yes, by the city's own declaration"),
}

_BOUNDS: dict[Code, str] = {
    "above": N_("the figure is more than %(limit)s"),
    "not_above": N_("the figure is not more than %(limit)s"),
}
"""Where the figure is a bound itself and tells no margin: "more than 100" is met, 100 is not."""

_LEFT: dict[str, str] = {
    "worth": N_("%(label)s: whether what is listed has the weight that the rule asks for"),
    "uncertain": N_("%(label)s: the figure may lie on either side of the limit"),
    "not_evidenced": N_("%(label)s: nothing was shown"),
    "declared": N_("%(label)s: it rests on the city's own word alone"),
    "not_met": N_("%(label)s: by the answer it is not met"),
}


def standing(tongue: Tongue, finding: Finding, call: Call) -> str:
    """Met – Output: USD 12 billion is more than USD 10 billion, by USD 2 billion."""
    grounds = "; ".join(_ground(tongue, one, call) for one in finding.grounds)
    return f"{tongue.say(_STATUS[finding.status])} – {grounds}"


def claim(tongue: Tongue, one: Claim, call: Call) -> str:
    """The question and the value as the desk read it."""
    question = _question(call, one.question)
    if question is None:
        return said(one.question, 40)
    options = tuple(text_in(option.name, tongue.language) for option in question.options)
    label = said(text_in(question.label, tongue.language))
    return f"{label}: {filters.value(tongue, one.value, options, 600)}"


def left(tongue: Tongue, one: Left, call: Call) -> str:
    question = _question(call, one.question)
    label = text_in(question.label, tongue.language) if question else one.question
    return tongue.say(_LEFT[one.reason], label=said(label))


def _ground(tongue: Tongue, ground: Ground, call: Call) -> str:
    question = _question(call, ground.question)
    label = said(text_in(question.label, tongue.language)) if question else said(ground.question)
    is_money = question is not None and question.kind == "amount"
    limit, margin = ground.limit or Decimal(0), ground.margin or Decimal(0)
    is_bound = ground.code in _BOUNDS and (margin > 0) != (ground.code == "above")
    sentence = tongue.say(
        _BOUNDS[ground.code] if is_bound else _CODES[ground.code],
        figure=_figure(tongue, limit + margin, is_money),
        limit=_figure(tongue, limit, is_money),
        margin=_figure(tongue, abs(margin), is_money),
    )
    return f"{label}: {sentence}"


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
    "standing": standing,
    "claim": claim,
    "left": left,
}
"""Filters that also need the call of the letter."""
