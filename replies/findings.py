"""Why a criterion or standard stands as it does: one sentence from the grounds of a finding.

Invariant: a sentence repeats figures and limits of the rule and adds no rule of its own; a limit of
"more than" is said as strictly as it is judged (T1).
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from gettext import NullTranslations

from babel import Locale

from intake.calls.model import Call, Criterion, text_in
from intake.eligibility import Code, Finding, Ground, Status
from intake.notices import Receipt
from replies.catalogue import N_
from replies.filters import Tongue, three_figures, tongue
from replies.said import said

Saying = Callable[[Tongue, Ground, Call], str]
"""How a ground is said: as it stands, or as it was decided."""
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
    "straddles_by_year": N_(
        "it is not certain that your number is more than %(limit)s; "
        "you named no year, and the exchange rate depends on it; "
        "please send the number with its year, or in US dollars"
    ),
    "not_converted": N_("we have no exchange rate for it; please send it in US dollars"),
    "enough": N_("you listed %(figure)s"),
    "too_few": N_("you listed %(figure)s; at least %(limit)s is needed"),
    "yes": N_("yes"),
    "no": N_("no"),
    "declared": N_("yes, as you declare"),
}

_OF_MONEY = N_(
    "it is not certain that your number is more than %(limit)s; "
    "an exact amount in US dollars can settle it"
)
"""Where the amount stands in another currency, no number in that one settles it (the rate)."""

_BOUNDS: dict[Code, str] = {
    "above": N_("your number is more than %(limit)s"),
    "not_above": N_("your number is not more than %(limit)s"),
}
"""Where the figure itself tells nothing: "more than 100" is met, though 100 would not be."""

_OF_CITY: dict[str, str] = {
    _CODES["not_available"]: "the city says that this figure is not available",
    _CODES["straddles"]: (
        "it is not certain that the city's number is more than %(limit)s; "
        "a more exact number can settle it"
    ),
    _CODES["straddles_by_year"]: (
        "it is not certain that the city's number is more than %(limit)s; "
        "it named no year, and the exchange rate depends on it; "
        "the number with its year, or in US dollars, can settle it"
    ),
    _CODES[
        "not_converted"
    ]: "we have no exchange rate for it; an amount in US dollars can settle it",
    _CODES["enough"]: "the city listed %(figure)s",
    _CODES["too_few"]: "the city listed %(figure)s; at least %(limit)s is needed",
    _CODES["declared"]: "yes, as the city declares",
    _OF_MONEY: (
        "it is not certain that the city's number is more than %(limit)s; "
        "an exact amount in US dollars can settle it"
    ),
    _BOUNDS["above"]: "the city's number is more than %(limit)s",
    _BOUNDS["not_above"]: "the city's number is not more than %(limit)s",
}
"""What says "you" to a city, as an organizer reads it of that city."""

_FINAL_STATUS = {
    Status.NOT_EVIDENCED: N_("not shown"),
    Status.UNCERTAIN: N_("not certain"),
}

_FINAL: dict[Code, str] = {
    "unanswered": N_("we have no answer"),
    "not_above": N_("%(figure)s, but the rule asks for more than %(limit)s"),
    "equal_to_limit": N_(
        "%(figure)s, but the rule asks for more than %(limit)s, and the same number is not enough"
    ),
    "straddles": N_(
        "your number (%(figure)s) is not exact, so it is not certain that it is more than %(limit)s"
    ),
    "straddles_by_year": N_(
        "no year was named for your number (%(figure)s), so it is not certain that it is more than "
        "%(limit)s"
    ),
    "not_converted": N_("we have no exchange rate for it"),
}
"""Said of what is decided: the city's own number and the limit, and nothing to be sent any more."""

_FINAL_BOUNDS: dict[Code, str] = {
    "straddles": N_("it is not certain that your number is more than %(limit)s"),
    "straddles_by_year": N_(
        "no year was named for your number, so it is not certain that it is more than %(limit)s"
    ),
}
"""Where there is no single figure to be shown."""


class _OfCity(NullTranslations):
    """English as an organizer reads it of a city."""

    def gettext(self, message: str) -> str:
        return _OF_CITY.get(message, message)


MOST_DIGITS = 6
"""Digits of an amount that a decision repeats exactly; one with more of them is "about"."""


def verdict(tongue: Tongue, finding: Finding, call: Call) -> str:
    """B4 (more than 100 enterprises): not met – 100 is not more than 100."""
    stands = tongue.labelled(name(tongue, finding, call), tongue.say(_standing(finding)))
    told = _telling(finding)
    if all(one.code == "unanswered" for one in told):
        labels = tongue.apart(_label(tongue, one, call) for one in told)
        unanswered = tongue.say(N_("no answer yet: %(labels)s"), labels=labels)
        return f"{stands} – {unanswered}"
    return f"{stands} – {_reason(tongue, finding, call, _sentence)}"


def settled(tongue: Tongue, finding: Finding, call: Call) -> str:
    """The same as a decision says it: with the city's number and the limit, nothing left open."""
    stands = tongue.say(_FINAL_STATUS.get(finding.status, _STATUS[finding.status]))
    why = _reason(tongue, finding, call, _final_sentence)
    return tongue.labelled(name(tongue, finding, call), f"{stands} – {why}")


def doubt(tongue: Tongue, receipt: Receipt, call: Call, question: str) -> str:
    """Why a question that was answered is put again; nothing where it was not."""
    if question in receipt.doubted:
        return tongue.say(N_("you wrote that an answer is wrong, and it may be this one"))
    grounds = (ground for finding in receipt.findings for ground in finding.grounds)
    doubted = (
        one for one in grounds if one.question == question and one.status is Status.UNCERTAIN
    )
    return next((_sentence(tongue, one, call) for one in doubted), "")


def name(tongue: Tongue, finding: Finding, call: Call) -> str:
    """B4 (more than 100 enterprises)."""
    title = text_in(_criterion(call, finding.id).title, tongue.language)
    return f"{finding.id} ({said(title)})"


def _standing(finding: Finding) -> str:
    """What is only waited for is open; a figure that is not to be had is waited for no longer."""
    if finding.status is Status.NOT_EVIDENCED and not is_open(finding):
        return N_("not shown")
    return _STATUS[finding.status]


def is_open(finding: Finding) -> bool:
    """Whether an answer is still waited for before anything can be said of it."""
    waits = any(one.code == "unanswered" for one in finding.grounds)
    return finding.status is Status.NOT_EVIDENCED and waits


def is_standard(finding: Finding, call: Call) -> bool:
    return any(one.id == finding.id for one in call.standards)


def of_city(finding: Finding, call: Call, figures: Locale | None = None) -> str:
    """Why it stands so, for organizers: they read of the city, which is not "you" to them.

    Its `figures` are written as the one reader knows them, where there is but one.
    """
    read_in = replace(tongue("en"), figures=figures) if figures else tongue("en")
    return _reason(replace(read_in, messages=_OfCity()), finding, call, _sentence)


def _reason(tongue: Tongue, finding: Finding, call: Call, says: Saying) -> str:
    """Why it stands so, from the grounds that decided it; no full stop at the end."""
    return tongue.apart(
        tongue.labelled(_label(tongue, one, call), says(tongue, one, call))
        for one in _telling(finding)
    )


def _telling(finding: Finding) -> Sequence[Ground]:
    """The grounds that decided it, else all."""
    return [one for one in finding.grounds if one.status is finding.status] or finding.grounds


def _label(tongue: Tongue, ground: Ground, call: Call) -> str:
    return said(text_in(call.question(ground.question).label, tongue.language))


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
    if ground.code == "straddles" and is_money:
        return tongue.say(_OF_MONEY, limit=shown)
    short = _shortened(figure, limit) if is_money else figure
    return tongue.say(_CODES[ground.code], figure=_figure(tongue, short, is_money), limit=shown)


def _final_sentence(tongue: Tongue, ground: Ground, call: Call) -> str:
    """The ground of a decision; as in other letters where that already says all."""
    if ground.code not in _FINAL:
        return _sentence(tongue, ground, call)
    if ground.limit is None:
        return tongue.say(_FINAL[ground.code])
    is_money = call.question(ground.question).kind == "amount"
    limit = _figure(tongue, ground.limit, is_money)
    if ground.margin is None:
        return tongue.say(_FINAL_BOUNDS.get(ground.code, _FINAL[ground.code]), limit=limit)
    figure = _own_figure(tongue, ground.limit + ground.margin, ground.limit, is_money)
    return tongue.say(_FINAL[ground.code], figure=figure, limit=limit)


def _own_figure(tongue: Tongue, number: Decimal, limit: Decimal, is_money: bool) -> str:
    """The city's number as it gave it; a converted one rounded, and called "about"."""
    digits = len(number.normalize().as_tuple().digits)
    short = _shortened(number, limit)
    if not is_money or digits <= MOST_DIGITS or short == number:
        return _figure(tongue, number, is_money)
    return tongue.say(N_("about %(figure)s"), figure=_figure(tongue, short, is_money))


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
