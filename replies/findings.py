"""Why a criterion or standard stands as it does: one sentence from the grounds of a finding.

Invariant: a sentence repeats figures and limits of the rule and adds no rule of its own; a limit of
"more than" is said as strictly as it is judged (T1).
"""

from decimal import Decimal

from intake.calls.model import Call, Criterion, text_in
from intake.eligibility import Code, Finding, Ground, Status
from replies.catalogue import N_
from replies.filters import Tongue, three_figures
from replies.said import said

_STATUS = {
    Status.MET: N_("met"),
    Status.NOT_MET: N_("not met"),
    Status.NOT_EVIDENCED: N_("still open"),
    Status.UNCERTAIN: N_("not certain yet"),
}

_CODES: dict[Code, str] = {
    "unanswered": N_("no answer yet"),
    "not_available": N_("you told us that this figure is not available"),
    "above": N_("%(figure)s is more than %(limit)s"),
    "not_above": N_("%(figure)s is not more than %(limit)s"),
    "equal_to_limit": N_("%(figure)s is not more than %(limit)s"),
    "straddles": N_(
        "it is not certain that your number is more than %(limit)s; "
        "a more exact number can settle it"
    ),
    "not_converted": N_("we have no exchange rate for it; please send it in US dollars"),
    "enough": N_("you listed %(figure)s"),
    "too_few": N_("you listed %(figure)s; at least %(limit)s is needed"),
    "yes": N_("yes"),
    "no": N_("no"),
    "declared": N_("yes, as you declare"),
}

_BOUNDS: dict[Code, str] = {
    "above": N_("your number is more than %(limit)s"),
    "not_above": N_("your number is not more than %(limit)s"),
}
"""Where the figure itself tells nothing: "more than 100" is met, though 100 would not be."""


def verdict(tongue: Tongue, finding: Finding, call: Call) -> str:
    """B4 (more than 100 enterprises): not met – 100 is not more than 100."""
    title = said(text_in(_criterion(call, finding.id).title, tongue.language))
    stands = f"{finding.id} ({title}): {tongue.say(_standing(finding))}"
    if all(one.code == "unanswered" for one in finding.grounds):
        return stands
    return f"{stands} – {reason(tongue, finding, call)}"


def _standing(finding: Finding) -> str:
    """What is only waited for is open; a figure that is not to be had is waited for no longer."""
    waits = any(one.code == "unanswered" for one in finding.grounds)
    if finding.status is Status.NOT_EVIDENCED and not waits:
        return N_("not shown")
    return _STATUS[finding.status]


def is_standard(finding: Finding, call: Call) -> bool:
    return any(one.id == finding.id for one in call.standards)


def reason(tongue: Tongue, finding: Finding, call: Call) -> str:
    """Why it stands so, from the grounds that decided it; no full stop at the end."""
    telling = [one for one in finding.grounds if one.status is finding.status]
    sentences = (
        f"{said(text_in(call.question(one.question).label, tongue.language))}: "
        f"{_sentence(tongue, one, call)}"
        for one in telling or finding.grounds
    )
    return "; ".join(sentences)


def _sentence(tongue: Tongue, ground: Ground, call: Call) -> str:
    limit = ground.limit
    if limit is None:
        return tongue.say(_CODES[ground.code])
    if ground.code == "enough" and ground.chosen:
        return _chosen(tongue, ground, call)
    is_money = call.question(ground.question).kind == "amount"
    shown = _figure(tongue, limit, is_money)
    figure = limit + ground.margin if ground.margin is not None else limit
    if ground.code in _BOUNDS and (figure > limit) != (ground.code == "above"):
        return tongue.say(_BOUNDS[ground.code], limit=shown)
    if ground.code == "too_few" and not figure:
        return tongue.say(N_("none; at least %(limit)s is needed"), limit=shown)
    short = _shortened(figure, limit) if is_money else figure
    return tongue.say(_CODES[ground.code], figure=_figure(tongue, short, is_money), limit=shown)


def _chosen(tongue: Tongue, ground: Ground, call: Call) -> str:
    """The options a city named: "smart city and green city"."""
    options = call.question(ground.question).options
    names = (text_in(options[at - 1].name, tongue.language) for at in ground.chosen)
    return tongue.listed([said(name) for name in names])


def _shortened(number: Decimal, limit: Decimal) -> Decimal:
    """Rounded to three significant figures, unless that would blur on which side it lies."""
    short = three_figures(number)
    return short if (short > limit, short < limit) == (number > limit, number < limit) else number


def _figure(tongue: Tongue, number: Decimal, is_money: bool) -> str:
    return f"USD {tongue.scaled(number)}" if is_money else tongue.number(number)


def _criterion(call: Call, id: str) -> Criterion:
    """The criterion or standard with this ID; KeyError where the call has none."""
    for criterion in (*call.criteria, *call.standards):
        if criterion.id == id:
            return criterion
    raise KeyError(id)
